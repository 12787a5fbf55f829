// Generated from schema/ by `npm run generate`; do not edit.
"use strict";
export const isCorpusRow = validate52;
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
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/0/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/0/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
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
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((((((((((((((((data.src === undefined) && (missing1 = "src")) || ((data.src_sha256 === undefined) && (missing1 = "src_sha256"))) || ((data.src_size_bytes === undefined) && (missing1 = "src_size_bytes"))) || ((data.width === undefined) && (missing1 = "width"))) || ((data.height === undefined) && (missing1 = "height"))) || ((data.framerate === undefined) && (missing1 = "framerate"))) || ((data.duration_s === undefined) && (missing1 = "duration_s"))) || ((data.pix_fmt === undefined) && (missing1 = "pix_fmt"))) || ((data.encoder_upstream === undefined) && (missing1 = "encoder_upstream"))) || ((data.mos === undefined) && (missing1 = "mos"))) || ((data.mos_std_dev === undefined) && (missing1 = "mos_std_dev"))) || ((data.n_ratings === undefined) && (missing1 = "n_ratings"))) || ((data.corpus === undefined) && (missing1 = "corpus"))) || ((data.corpus_version === undefined) && (missing1 = "corpus_version"))) || ((data.ingested_at_utc === undefined) && (missing1 = "ingested_at_utc"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs7 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs7 === errors){
if(data.src !== undefined){
let data2 = data.src;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 1024){
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data2) < 1){
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.src_sha256 !== undefined){
let data3 = data.src_sha256;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 64){
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data3) < 64){
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern5.test(data3)){
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.src_size_bytes !== undefined){
let data4 = data.src_size_bytes;
const _errs12 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.width !== undefined){
let data5 = data.width;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65536 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.height !== undefined){
let data6 = data.height;
const _errs16 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65536 || isNaN(data6)){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.framerate !== undefined){
let data7 = data.framerate;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data7 <= 0 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.duration_s !== undefined){
let data8 = data.duration_s;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data8 <= 0 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.pix_fmt !== undefined){
let data9 = data.pix_fmt;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(func2(data9) > 64){
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data9) < 1){
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data9)){
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.encoder_upstream !== undefined){
let data10 = data.encoder_upstream;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data10 === "string"){
if(func2(data10) > 64){
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data10) < 1){
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data10)){
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.mos !== undefined){
let data11 = data.mos;
const _errs26 = errors;
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 100 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data11 < 0 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.mos_std_dev !== undefined){
let data12 = data.mos_std_dev;
const _errs28 = errors;
if(errors === _errs28){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data12 < 0 || isNaN(data12)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.n_ratings !== undefined){
let data13 = data.n_ratings;
const _errs30 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs30){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.corpus !== undefined){
let data14 = data.corpus;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data14 === "string"){
if(func2(data14) > 64){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data14) < 4){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern8.test(data14)){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs32 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.corpus_version !== undefined){
let data15 = data.corpus_version;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data15 === "string"){
if(func2(data15) > 128){
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data15)){
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs34 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ingested_at_utc !== undefined){
let data16 = data.ingested_at_utc;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data16 === "string"){
if(func2(data16) > 25){
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data16) < 25){
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern10.test(data16)){
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid4 = _errs36 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const isUnifiedRow = validate53;
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
const _errs1 = errors;
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/0/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-5-acr"},message:"must be equal to constant"}];
return false;
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
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs7 = errors;
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.corpus === undefined) && (missing1 = "corpus")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data2 = data.corpus;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/1/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-100-continuous"},message:"must be equal to constant"}];
return false;
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
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs7 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs13 = errors;
const _errs14 = errors;
let valid7 = true;
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.mos_native_scale === undefined) && (missing2 = "mos_native_scale")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-5-acr" !== data.mos_native_scale){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
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
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/2/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/2/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
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
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs13 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((((((((((((((((((data.src === undefined) && (missing3 = "src")) || ((data.src_sha256 === undefined) && (missing3 = "src_sha256"))) || ((data.src_size_bytes === undefined) && (missing3 = "src_size_bytes"))) || ((data.width === undefined) && (missing3 = "width"))) || ((data.height === undefined) && (missing3 = "height"))) || ((data.framerate === undefined) && (missing3 = "framerate"))) || ((data.duration_s === undefined) && (missing3 = "duration_s"))) || ((data.pix_fmt === undefined) && (missing3 = "pix_fmt"))) || ((data.encoder_upstream === undefined) && (missing3 = "encoder_upstream"))) || ((data.mos === undefined) && (missing3 = "mos"))) || ((data.mos_std_dev === undefined) && (missing3 = "mos_std_dev"))) || ((data.n_ratings === undefined) && (missing3 = "n_ratings"))) || ((data.corpus === undefined) && (missing3 = "corpus"))) || ((data.corpus_version === undefined) && (missing3 = "corpus_version"))) || ((data.ingested_at_utc === undefined) && (missing3 = "ingested_at_utc"))) || ((data.mos_native === undefined) && (missing3 = "mos_native"))) || ((data.mos_native_scale === undefined) && (missing3 = "mos_native_scale"))) || ((data.corpus_source === undefined) && (missing3 = "corpus_source"))) || ((data.aggregated_at_utc === undefined) && (missing3 = "aggregated_at_utc"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs19 = errors;
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.src !== undefined){
let data6 = data.src;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data6 === "string"){
if(func2(data6) > 1024){
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data6) < 1){
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern4.test(data6)){
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs20 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.src_sha256 !== undefined){
let data7 = data.src_sha256;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data7 === "string"){
if(func2(data7) > 64){
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data7) < 64){
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern5.test(data7)){
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs22 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.src_size_bytes !== undefined){
let data8 = data.src_size_bytes;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid10 = _errs24 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.width !== undefined){
let data9 = data.width;
const _errs26 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs26){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65536 || isNaN(data9)){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.height !== undefined){
let data10 = data.height;
const _errs28 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs28){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65536 || isNaN(data10)){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid10 = _errs28 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.framerate !== undefined){
let data11 = data.framerate;
const _errs30 = errors;
if(errors === _errs30){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
validate53.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data11 <= 0 || isNaN(data11)){
validate53.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs30 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.duration_s !== undefined){
let data12 = data.duration_s;
const _errs32 = errors;
if(errors === _errs32){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000 || isNaN(data12)){
validate53.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data12 <= 0 || isNaN(data12)){
validate53.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs32 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.pix_fmt !== undefined){
let data13 = data.pix_fmt;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data13 === "string"){
if(func2(data13) > 64){
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data13) < 1){
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern6.test(data13)){
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs34 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.encoder_upstream !== undefined){
let data14 = data.encoder_upstream;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data14 === "string"){
if(func2(data14) > 64){
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data14) < 1){
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data14)){
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mos !== undefined){
let data15 = data.mos;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
validate53.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate53.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mos_std_dev !== undefined){
let data16 = data.mos_std_dev;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 100 || isNaN(data16)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs40 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.n_ratings !== undefined){
let data17 = data.n_ratings;
const _errs42 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid10 = _errs42 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.corpus !== undefined){
let data18 = data.corpus;
const _errs44 = errors;
if(errors === _errs44){
if(typeof data18 === "string"){
if(func2(data18) > 64){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data18) < 4){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern8.test(data18)){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.corpus_version !== undefined){
let data19 = data.corpus_version;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data19 === "string"){
if(func2(data19) > 128){
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data19) < 1){
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data19)){
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs46 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.ingested_at_utc !== undefined){
let data20 = data.ingested_at_utc;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data20 === "string"){
if(func2(data20) > 25){
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data20) < 25){
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern10.test(data20)){
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs48 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mos_native !== undefined){
let data21 = data.mos_native;
const _errs50 = errors;
if(errors === _errs50){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 100 || isNaN(data21)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.mos_native_scale !== undefined){
let data22 = data.mos_native_scale;
const _errs52 = errors;
if(!((data22 === "1-5-acr") || (data22 === "0-100-continuous"))){
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/properties/mos_native_scale/enum",keyword:"enum",params:{allowedValues: schema20.properties.mos_native_scale.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs52 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.corpus_source !== undefined){
let data23 = data.corpus_source;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data23 === "string"){
if(func2(data23) > 64){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data23) < 4){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern8.test(data23)){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.aggregated_at_utc !== undefined){
let data24 = data.aggregated_at_utc;
const _errs55 = errors;
if(errors === _errs55){
if(typeof data24 === "string"){
if(func2(data24) > 25){
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data24) < 25){
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern10.test(data24)){
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""}];
return false;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs55 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function countCharacters(text) {
  return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
