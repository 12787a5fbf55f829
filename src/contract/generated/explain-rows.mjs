// Generated from schema/ by `npm run generate`; do not edit.
"use strict";
export const explainCorpusRow = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json","title":"CorpusRow","type":"object","additionalProperties":false,"required":["src","src_sha256","src_size_bytes","width","height","framerate","duration_s","pix_fmt","encoder_upstream","mos","mos_std_dev","n_ratings","corpus","corpus_version","ingested_at_utc"],"properties":{"src":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},"src_sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"src_size_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"framerate":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"duration_s":{"type":"number","exclusiveMinimum":0,"maximum":1000000000},"pix_fmt":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z_]+$(?!\\n)"},"encoder_upstream":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},"mos":{"type":"number","minimum":0,"maximum":100},"mos_std_dev":{"type":"number","minimum":0,"maximum":100},"n_ratings":{"type":"integer","minimum":0,"maximum":9007199254740991},"corpus":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"corpus_version":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},"ingested_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"}},"allOf":[{"if":{"properties":{"corpus":{"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":1,"maximum":5}}}}]};
const pattern3 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern4 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
const pattern7 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
const pattern8 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern9 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
const pattern10 = new RegExp("^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.corpus === undefined) && (missing0 = "corpus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data0 = data.corpus;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos !== undefined){
let data1 = data.mos;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/0/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/0/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.mos = true;
props0.corpus = true;
}
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.src === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src"},message:"must have required property '"+"src"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.src_sha256 === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_sha256"},message:"must have required property '"+"src_sha256"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.src_size_bytes === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_size_bytes"},message:"must have required property '"+"src_size_bytes"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.width === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.height === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.framerate === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framerate"},message:"must have required property '"+"framerate"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.duration_s === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_s"},message:"must have required property '"+"duration_s"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.pix_fmt === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pix_fmt"},message:"must have required property '"+"pix_fmt"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.encoder_upstream === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encoder_upstream"},message:"must have required property '"+"encoder_upstream"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.mos === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos"},message:"must have required property '"+"mos"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.mos_std_dev === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_std_dev"},message:"must have required property '"+"mos_std_dev"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.n_ratings === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n_ratings"},message:"must have required property '"+"n_ratings"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.corpus === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus"},message:"must have required property '"+"corpus"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.corpus_version === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_version"},message:"must have required property '"+"corpus_version"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.ingested_at_utc === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingested_at_utc"},message:"must have required property '"+"ingested_at_utc"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.src !== undefined){
let data2 = data.src;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err21 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data2) < 1){
const err22 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data2)){
const err23 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.src_sha256 !== undefined){
let data3 = data.src_sha256;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err25 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data3) < 64){
const err26 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern5.test(data3)){
const err27 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.src_size_bytes !== undefined){
let data4 = data.src_size_bytes;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err29 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
const err30 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err31 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.width !== undefined){
let data5 = data.width;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err32 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
const err33 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err34 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data.height !== undefined){
let data6 = data.height;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err35 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65536 || isNaN(data6)){
const err36 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err37 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.framerate !== undefined){
let data7 = data.framerate;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
const err38 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data7 <= 0 || isNaN(data7)){
const err39 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.duration_s !== undefined){
let data8 = data.duration_s;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
const err41 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data8 <= 0 || isNaN(data8)){
const err42 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.pix_fmt !== undefined){
let data9 = data.pix_fmt;
if(typeof data9 === "string"){
if(func2(data9) > 64){
const err44 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data9) < 1){
const err45 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern6.test(data9)){
const err46 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.encoder_upstream !== undefined){
let data10 = data.encoder_upstream;
if(typeof data10 === "string"){
if(func2(data10) > 64){
const err48 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func2(data10) < 1){
const err49 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!pattern7.test(data10)){
const err50 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.mos !== undefined){
let data11 = data.mos;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
const err52 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err53 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.mos_std_dev !== undefined){
let data12 = data.mos_std_dev;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
const err55 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err56 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.n_ratings !== undefined){
let data13 = data.n_ratings;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err58 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err59 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err60 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.corpus !== undefined){
let data14 = data.corpus;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err61 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(data14) < 4){
const err62 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern8.test(data14)){
const err63 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.corpus_version !== undefined){
let data15 = data.corpus_version;
if(typeof data15 === "string"){
if(func2(data15) > 128){
const err65 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data15) < 1){
const err66 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern9.test(data15)){
const err67 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.ingested_at_utc !== undefined){
let data16 = data.ingested_at_utc;
if(typeof data16 === "string"){
if(func2(data16) > 25){
const err69 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data16) < 25){
const err70 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern10.test(data16)){
const err71 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const explainUnifiedRow = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json","title":"UnifiedRow","type":"object","additionalProperties":false,"required":["src","src_sha256","src_size_bytes","width","height","framerate","duration_s","pix_fmt","encoder_upstream","mos","mos_std_dev","n_ratings","corpus","corpus_version","ingested_at_utc","mos_native","mos_native_scale","corpus_source","aggregated_at_utc"],"properties":{"src":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},"src_sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"src_size_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"framerate":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"duration_s":{"type":"number","exclusiveMinimum":0,"maximum":1000000000},"pix_fmt":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z_]+$(?!\\n)"},"encoder_upstream":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},"mos":{"type":"number","minimum":0,"maximum":100},"mos_std_dev":{"type":"number","minimum":0,"maximum":100},"n_ratings":{"type":"integer","minimum":0,"maximum":9007199254740991},"corpus":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"corpus_version":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},"ingested_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},"mos_native":{"type":"number","minimum":0,"maximum":100},"mos_native_scale":{"enum":["1-5-acr","0-100-continuous"]},"corpus_source":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"aggregated_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"}},"allOf":[{"if":{"properties":{"corpus":{"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"1-5-acr"}}}},{"if":{"properties":{"corpus":{"pattern":"^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"0-100-continuous"}}}},{"if":{"properties":{"mos_native_scale":{"const":"1-5-acr"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":1,"maximum":5}}}}]};
const pattern12 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.corpus === undefined) && (missing0 = "corpus")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data0 = data.corpus;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native_scale !== undefined){
if("1-5-acr" !== data.mos_native_scale){
const err2 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/0/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-5-acr"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.mos_native_scale = true;
props0.corpus = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.corpus === undefined) && (missing1 = "corpus")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data2 = data.corpus;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native_scale !== undefined){
if("0-100-continuous" !== data.mos_native_scale){
const err6 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/1/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-100-continuous"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.mos_native_scale = true;
props1.corpus = true;
}
}
if(!valid4){
const err7 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.mos_native_scale === undefined) && (missing2 = "mos_native_scale")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-5-acr" !== data.mos_native_scale){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data5 = data.mos_native;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/2/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/2/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.mos_native = true;
props2.mos_native_scale = true;
}
}
if(!valid7){
const err12 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.src === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src"},message:"must have required property '"+"src"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.src_sha256 === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_sha256"},message:"must have required property '"+"src_sha256"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.src_size_bytes === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_size_bytes"},message:"must have required property '"+"src_size_bytes"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.width === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.height === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.framerate === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framerate"},message:"must have required property '"+"framerate"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.duration_s === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_s"},message:"must have required property '"+"duration_s"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.pix_fmt === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pix_fmt"},message:"must have required property '"+"pix_fmt"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.encoder_upstream === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encoder_upstream"},message:"must have required property '"+"encoder_upstream"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.mos === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos"},message:"must have required property '"+"mos"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.mos_std_dev === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_std_dev"},message:"must have required property '"+"mos_std_dev"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.n_ratings === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n_ratings"},message:"must have required property '"+"n_ratings"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.corpus === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus"},message:"must have required property '"+"corpus"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.corpus_version === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_version"},message:"must have required property '"+"corpus_version"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.ingested_at_utc === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingested_at_utc"},message:"must have required property '"+"ingested_at_utc"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.mos_native === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_native"},message:"must have required property '"+"mos_native"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.mos_native_scale === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_native_scale"},message:"must have required property '"+"mos_native_scale"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.corpus_source === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_source"},message:"must have required property '"+"corpus_source"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.aggregated_at_utc === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aggregated_at_utc"},message:"must have required property '"+"aggregated_at_utc"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err32 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.src !== undefined){
let data6 = data.src;
if(typeof data6 === "string"){
if(func2(data6) > 1024){
const err33 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func2(data6) < 1){
const err34 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern4.test(data6)){
const err35 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.src_sha256 !== undefined){
let data7 = data.src_sha256;
if(typeof data7 === "string"){
if(func2(data7) > 64){
const err37 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data7) < 64){
const err38 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern5.test(data7)){
const err39 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.src_size_bytes !== undefined){
let data8 = data.src_size_bytes;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err41 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
const err42 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err43 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data.width !== undefined){
let data9 = data.width;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err44 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){
const err45 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err46 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data.height !== undefined){
let data10 = data.height;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err47 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65536 || isNaN(data10)){
const err48 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err49 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data.framerate !== undefined){
let data11 = data.framerate;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
const err50 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11 <= 0 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.duration_s !== undefined){
let data12 = data.duration_s;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
const err53 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data12 <= 0 || isNaN(data12)){
const err54 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.pix_fmt !== undefined){
let data13 = data.pix_fmt;
if(typeof data13 === "string"){
if(func2(data13) > 64){
const err56 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data13) < 1){
const err57 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern6.test(data13)){
const err58 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.encoder_upstream !== undefined){
let data14 = data.encoder_upstream;
if(typeof data14 === "string"){
if(func2(data14) > 64){
const err60 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func2(data14) < 1){
const err61 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern7.test(data14)){
const err62 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.mos !== undefined){
let data15 = data.mos;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
const err64 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err65 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.mos_std_dev !== undefined){
let data16 = data.mos_std_dev;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
const err67 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err68 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.n_ratings !== undefined){
let data17 = data.n_ratings;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err70 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err71 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err72 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data.corpus !== undefined){
let data18 = data.corpus;
if(typeof data18 === "string"){
if(func2(data18) > 64){
const err73 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func2(data18) < 4){
const err74 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern8.test(data18)){
const err75 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.corpus_version !== undefined){
let data19 = data.corpus_version;
if(typeof data19 === "string"){
if(func2(data19) > 128){
const err77 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data19) < 1){
const err78 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern9.test(data19)){
const err79 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.ingested_at_utc !== undefined){
let data20 = data.ingested_at_utc;
if(typeof data20 === "string"){
if(func2(data20) > 25){
const err81 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func2(data20) < 25){
const err82 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern10.test(data20)){
const err83 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.mos_native !== undefined){
let data21 = data.mos_native;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
const err85 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err86 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.mos_native_scale !== undefined){
let data22 = data.mos_native_scale;
if(!((data22 === "1-5-acr") || (data22 === "0-100-continuous"))){
const err88 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/properties/mos_native_scale/enum",keyword:"enum",params:{allowedValues: schema20.properties.mos_native_scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.corpus_source !== undefined){
let data23 = data.corpus_source;
if(typeof data23 === "string"){
if(func2(data23) > 64){
const err89 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(func2(data23) < 4){
const err90 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!pattern8.test(data23)){
const err91 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.aggregated_at_utc !== undefined){
let data24 = data.aggregated_at_utc;
if(typeof data24 === "string"){
if(func2(data24) > 25){
const err93 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func2(data24) < 25){
const err94 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern10.test(data24)){
const err95 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function countCharacters(text) {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
