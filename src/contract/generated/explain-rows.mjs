// Generated from schema/ by `npm run generate`; do not edit.
"use strict";
export const explainCorpusRow = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json","title":"CorpusRow","type":"object","additionalProperties":false,"required":["src","src_sha256","src_size_bytes","width","height","framerate","duration_s","pix_fmt","encoder_upstream","mos","mos_std_dev","n_ratings","corpus","corpus_version","ingested_at_utc"],"properties":{"src":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},"src_sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"src_size_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"framerate":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"duration_s":{"type":"number","exclusiveMinimum":0,"maximum":1000000000},"pix_fmt":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z_]+$(?!\\n)"},"encoder_upstream":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},"mos":{"type":"number","minimum":0,"maximum":100},"mos_std_dev":{"type":"number","minimum":0,"maximum":100},"n_ratings":{"type":"integer","minimum":0,"maximum":9007199254740991},"corpus":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"corpus_version":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},"ingested_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"}},"allOf":[{"if":{"properties":{"corpus":{"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":1,"maximum":5},"mos_std_dev":{"maximum":4}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":1,"maximum":7},"mos_std_dev":{"maximum":6}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":1,"maximum":9},"mos_std_dev":{"maximum":8}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":0,"maximum":10},"mos_std_dev":{"maximum":10}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos":{"minimum":1,"maximum":100},"mos_std_dev":{"maximum":99}}}}]};
const pattern3 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern4 = new RegExp("^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern5 = new RegExp("^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern6 = new RegExp("^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern7 = new RegExp("^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern8 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
const pattern11 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
const pattern12 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern13 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
const pattern14 = new RegExp("^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
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
if(data.mos_std_dev !== undefined){
let data2 = data.mos_std_dev;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/0/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
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
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.mos = true;
props0.mos_std_dev = true;
props0.corpus = true;
}
}
if(!valid1){
const err5 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.corpus === undefined) && (missing1 = "corpus")){
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
if(data.corpus !== undefined){
let data3 = data.corpus;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
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
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos !== undefined){
let data4 = data.mos;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 7 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/1/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/1/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.mos_std_dev !== undefined){
let data5 = data.mos_std_dev;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/1/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.mos = true;
props1.mos_std_dev = true;
props1.corpus = true;
}
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.corpus === undefined) && (missing2 = "corpus")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data6 = data.corpus;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
var _valid2 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos !== undefined){
let data7 = data.mos;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err14 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/2/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/2/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.mos_std_dev !== undefined){
let data8 = data.mos_std_dev;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 8 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/2/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.mos = true;
props2.mos_std_dev = true;
props2.corpus = true;
}
}
if(!valid7){
const err17 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.corpus === undefined) && (missing3 = "corpus")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data9 = data.corpus;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
}
var _valid3 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos !== undefined){
let data10 = data.mos;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/3/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/3/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.mos_std_dev !== undefined){
let data11 = data.mos_std_dev;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err22 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/3/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.mos = true;
props3.mos_std_dev = true;
props3.corpus = true;
}
}
if(!valid10){
const err23 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.corpus === undefined) && (missing4 = "corpus")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data12 = data.corpus;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
var _valid4 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos !== undefined){
let data13 = data.mos;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/4/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/mos",schemaPath:"#/allOf/4/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.mos_std_dev !== undefined){
let data14 = data.mos_std_dev;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 99 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/4/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid4 = _errs33 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.mos = true;
props4.mos_std_dev = true;
props4.corpus = true;
}
}
if(!valid13){
const err29 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.src === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src"},message:"must have required property '"+"src"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.src_sha256 === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_sha256"},message:"must have required property '"+"src_sha256"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.src_size_bytes === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_size_bytes"},message:"must have required property '"+"src_size_bytes"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.width === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.height === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.framerate === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framerate"},message:"must have required property '"+"framerate"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.duration_s === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_s"},message:"must have required property '"+"duration_s"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.pix_fmt === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pix_fmt"},message:"must have required property '"+"pix_fmt"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.encoder_upstream === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encoder_upstream"},message:"must have required property '"+"encoder_upstream"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.mos === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos"},message:"must have required property '"+"mos"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.mos_std_dev === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_std_dev"},message:"must have required property '"+"mos_std_dev"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.n_ratings === undefined){
const err41 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n_ratings"},message:"must have required property '"+"n_ratings"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.corpus === undefined){
const err42 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus"},message:"must have required property '"+"corpus"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.corpus_version === undefined){
const err43 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_version"},message:"must have required property '"+"corpus_version"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.ingested_at_utc === undefined){
const err44 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingested_at_utc"},message:"must have required property '"+"ingested_at_utc"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err45 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.src !== undefined){
let data15 = data.src;
if(typeof data15 === "string"){
if(func2(data15) > 1024){
const err46 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data15) < 1){
const err47 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern8.test(data15)){
const err48 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.src_sha256 !== undefined){
let data16 = data.src_sha256;
if(typeof data16 === "string"){
if(func2(data16) > 64){
const err50 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data16) < 64){
const err51 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern9.test(data16)){
const err52 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.src_size_bytes !== undefined){
let data17 = data.src_size_bytes;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err54 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
const err55 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err56 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data.width !== undefined){
let data18 = data.width;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err57 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65536 || isNaN(data18)){
const err58 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err59 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data.height !== undefined){
let data19 = data.height;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err60 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65536 || isNaN(data19)){
const err61 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err62 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
if(data.framerate !== undefined){
let data20 = data.framerate;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
const err63 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20 <= 0 || isNaN(data20)){
const err64 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.duration_s !== undefined){
let data21 = data.duration_s;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
const err66 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data21 <= 0 || isNaN(data21)){
const err67 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err68 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.pix_fmt !== undefined){
let data22 = data.pix_fmt;
if(typeof data22 === "string"){
if(func2(data22) > 64){
const err69 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data22) < 1){
const err70 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern10.test(data22)){
const err71 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""};
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
const err72 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.encoder_upstream !== undefined){
let data23 = data.encoder_upstream;
if(typeof data23 === "string"){
if(func2(data23) > 64){
const err73 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func2(data23) < 1){
const err74 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern11.test(data23)){
const err75 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""};
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
const err76 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.mos !== undefined){
let data24 = data.mos;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
const err77 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data24 < 0 || isNaN(data24)){
const err78 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.mos_std_dev !== undefined){
let data25 = data.mos_std_dev;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err80 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err81 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.n_ratings !== undefined){
let data26 = data.n_ratings;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err83 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
const err84 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err85 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.corpus !== undefined){
let data27 = data.corpus;
if(typeof data27 === "string"){
if(func2(data27) > 64){
const err86 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data27) < 4){
const err87 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!pattern12.test(data27)){
const err88 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.corpus_version !== undefined){
let data28 = data.corpus_version;
if(typeof data28 === "string"){
if(func2(data28) > 128){
const err90 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data28) < 1){
const err91 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern13.test(data28)){
const err92 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.ingested_at_utc !== undefined){
let data29 = data.ingested_at_utc;
if(typeof data29 === "string"){
if(func2(data29) > 25){
const err94 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data29) < 25){
const err95 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern14.test(data29)){
const err96 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const explainUnifiedRow = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json","title":"UnifiedRow","type":"object","additionalProperties":false,"required":["src","src_sha256","src_size_bytes","width","height","framerate","duration_s","pix_fmt","encoder_upstream","mos","mos_std_dev","n_ratings","corpus","corpus_version","ingested_at_utc","mos_native","mos_std_dev_native","mos_native_scale","corpus_source","aggregated_at_utc"],"properties":{"src":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},"src_sha256":{"type":"string","minLength":64,"maxLength":64,"pattern":"^[0-9a-f]{64}$"},"src_size_bytes":{"type":"integer","minimum":1,"maximum":9007199254740991},"width":{"type":"integer","minimum":1,"maximum":65536},"height":{"type":"integer","minimum":1,"maximum":65536},"framerate":{"type":"number","exclusiveMinimum":0,"maximum":1000000},"duration_s":{"type":"number","exclusiveMinimum":0,"maximum":1000000000},"pix_fmt":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z_]+$(?!\\n)"},"encoder_upstream":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},"mos":{"type":"number","minimum":0,"maximum":100},"mos_std_dev":{"type":"number","minimum":0,"maximum":100},"n_ratings":{"type":"integer","minimum":0,"maximum":9007199254740991},"corpus":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"corpus_version":{"type":"string","minLength":1,"maxLength":128,"pattern":"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},"ingested_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},"mos_native":{"type":"number","minimum":0,"maximum":100},"mos_std_dev_native":{"type":"number","minimum":0,"maximum":100},"mos_native_scale":{"enum":["1-5-acr","1-7-acr","1-9-acr","0-10-continuous","0-100-continuous","1-100-continuous"]},"corpus_source":{"type":"string","minLength":4,"maxLength":64,"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},"aggregated_at_utc":{"type":"string","minLength":25,"maxLength":25,"pattern":"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"}},"allOf":[{"if":{"properties":{"corpus":{"pattern":"^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"1-5-acr"}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"1-7-acr"}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"1-9-acr"}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"0-10-continuous"}}}},{"if":{"properties":{"corpus":{"pattern":"^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"0-100-continuous"}}}},{"if":{"properties":{"corpus":{"pattern":"^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)"}},"required":["corpus"]},"then":{"properties":{"mos_native_scale":{"const":"1-100-continuous"}}}},{"if":{"properties":{"mos_native_scale":{"const":"1-5-acr"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":1,"maximum":5},"mos_std_dev_native":{"maximum":4}}}},{"if":{"properties":{"mos_native_scale":{"const":"1-7-acr"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":1,"maximum":7},"mos_std_dev_native":{"maximum":6}}}},{"if":{"properties":{"mos_native_scale":{"const":"1-9-acr"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":1,"maximum":9},"mos_std_dev_native":{"maximum":8}}}},{"if":{"properties":{"mos_native_scale":{"const":"0-10-continuous"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":0,"maximum":10},"mos_std_dev_native":{"maximum":10}}}},{"if":{"properties":{"mos_native_scale":{"const":"1-100-continuous"}},"required":["mos_native_scale"]},"then":{"properties":{"mos_native":{"minimum":1,"maximum":100},"mos_std_dev_native":{"maximum":99}}}}]};
const pattern19 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");

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
if(!pattern4.test(data2)){
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
if("1-7-acr" !== data.mos_native_scale){
const err6 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/1/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-7-acr"},message:"must be equal to constant"};
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
if((data.corpus === undefined) && (missing2 = "corpus")){
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
if(data.corpus !== undefined){
let data4 = data.corpus;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
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
if(data.mos_native_scale !== undefined){
if("1-9-acr" !== data.mos_native_scale){
const err10 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/2/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-9-acr"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
var _valid2 = _errs17 === errors;
valid7 = _valid2;
if(valid7){
var props2 = {};
props2.mos_native_scale = true;
props2.corpus = true;
}
}
if(!valid7){
const err11 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.corpus === undefined) && (missing3 = "corpus")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data6 = data.corpus;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs23 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native_scale !== undefined){
if("0-10-continuous" !== data.mos_native_scale){
const err14 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/3/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-10-continuous"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
valid10 = _valid3;
if(valid10){
var props3 = {};
props3.mos_native_scale = true;
props3.corpus = true;
}
}
if(!valid10){
const err15 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.corpus === undefined) && (missing4 = "corpus")){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data8 = data.corpus;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native_scale !== undefined){
if("0-100-continuous" !== data.mos_native_scale){
const err18 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/4/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-100-continuous"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
var _valid4 = _errs29 === errors;
valid13 = _valid4;
if(valid13){
var props4 = {};
props4.mos_native_scale = true;
props4.corpus = true;
}
}
if(!valid13){
const err19 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.corpus === undefined) && (missing5 = "corpus")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data10 = data.corpus;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native_scale !== undefined){
if("1-100-continuous" !== data.mos_native_scale){
const err22 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/5/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-100-continuous"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
valid16 = _valid5;
if(valid16){
var props5 = {};
props5.mos_native_scale = true;
props5.corpus = true;
}
}
if(!valid16){
const err23 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.mos_native_scale === undefined) && (missing6 = "mos_native_scale")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-5-acr" !== data.mos_native_scale){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data13 = data.mos_native;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/6/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/6/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.mos_std_dev_native !== undefined){
let data14 = data.mos_std_dev_native;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/6/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
var _valid6 = _errs41 === errors;
valid19 = _valid6;
if(valid19){
var props6 = {};
props6.mos_native = true;
props6.mos_std_dev_native = true;
props6.mos_native_scale = true;
}
}
if(!valid19){
const err29 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs45 = errors;
let valid22 = true;
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.mos_native_scale === undefined) && (missing7 = "mos_native_scale")){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-7-acr" !== data.mos_native_scale){
const err31 = {};
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
}
var _valid7 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs48 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data16 = data.mos_native;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 7 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/7/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/7/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.mos_std_dev_native !== undefined){
let data17 = data.mos_std_dev_native;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 6 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/7/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"};
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
}
var _valid7 = _errs48 === errors;
valid22 = _valid7;
if(valid22){
var props7 = {};
props7.mos_native = true;
props7.mos_std_dev_native = true;
props7.mos_native_scale = true;
}
}
if(!valid22){
const err35 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs52 = errors;
let valid25 = true;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.mos_native_scale === undefined) && (missing8 = "mos_native_scale")){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-9-acr" !== data.mos_native_scale){
const err37 = {};
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
}
var _valid8 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data19 = data.mos_native;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9 || isNaN(data19)){
const err38 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/8/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err39 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/8/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.mos_std_dev_native !== undefined){
let data20 = data.mos_std_dev_native;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 8 || isNaN(data20)){
const err40 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/8/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid8 = _errs55 === errors;
valid25 = _valid8;
if(valid25){
var props8 = {};
props8.mos_native = true;
props8.mos_std_dev_native = true;
props8.mos_native_scale = true;
}
}
if(!valid25){
const err41 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs59 = errors;
let valid28 = true;
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.mos_native_scale === undefined) && (missing9 = "mos_native_scale")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("0-10-continuous" !== data.mos_native_scale){
const err43 = {};
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
}
var _valid9 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data22 = data.mos_native;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10 || isNaN(data22)){
const err44 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/9/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data22 < 0 || isNaN(data22)){
const err45 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/9/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
if(data.mos_std_dev_native !== undefined){
let data23 = data.mos_std_dev_native;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/9/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
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
}
var _valid9 = _errs62 === errors;
valid28 = _valid9;
if(valid28){
var props9 = {};
props9.mos_native = true;
props9.mos_std_dev_native = true;
props9.mos_native_scale = true;
}
}
if(!valid28){
const err47 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs66 = errors;
let valid31 = true;
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.mos_native_scale === undefined) && (missing10 = "mos_native_scale")){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-100-continuous" !== data.mos_native_scale){
const err49 = {};
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
}
var _valid10 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mos_native !== undefined){
let data25 = data.mos_native;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
const err50 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/10/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err51 = {instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/10/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.mos_std_dev_native !== undefined){
let data26 = data.mos_std_dev_native;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 99 || isNaN(data26)){
const err52 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/10/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
var _valid10 = _errs69 === errors;
valid31 = _valid10;
if(valid31){
var props10 = {};
props10.mos_native = true;
props10.mos_std_dev_native = true;
props10.mos_native_scale = true;
}
}
if(!valid31){
const err53 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.src === undefined){
const err54 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src"},message:"must have required property '"+"src"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data.src_sha256 === undefined){
const err55 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_sha256"},message:"must have required property '"+"src_sha256"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data.src_size_bytes === undefined){
const err56 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "src_size_bytes"},message:"must have required property '"+"src_size_bytes"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data.width === undefined){
const err57 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data.height === undefined){
const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.framerate === undefined){
const err59 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framerate"},message:"must have required property '"+"framerate"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data.duration_s === undefined){
const err60 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "duration_s"},message:"must have required property '"+"duration_s"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data.pix_fmt === undefined){
const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pix_fmt"},message:"must have required property '"+"pix_fmt"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.encoder_upstream === undefined){
const err62 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encoder_upstream"},message:"must have required property '"+"encoder_upstream"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.mos === undefined){
const err63 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos"},message:"must have required property '"+"mos"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.mos_std_dev === undefined){
const err64 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_std_dev"},message:"must have required property '"+"mos_std_dev"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data.n_ratings === undefined){
const err65 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "n_ratings"},message:"must have required property '"+"n_ratings"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data.corpus === undefined){
const err66 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus"},message:"must have required property '"+"corpus"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.corpus_version === undefined){
const err67 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_version"},message:"must have required property '"+"corpus_version"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.ingested_at_utc === undefined){
const err68 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingested_at_utc"},message:"must have required property '"+"ingested_at_utc"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.mos_native === undefined){
const err69 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_native"},message:"must have required property '"+"mos_native"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data.mos_std_dev_native === undefined){
const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_std_dev_native"},message:"must have required property '"+"mos_std_dev_native"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.mos_native_scale === undefined){
const err71 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mos_native_scale"},message:"must have required property '"+"mos_native_scale"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.corpus_source === undefined){
const err72 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "corpus_source"},message:"must have required property '"+"corpus_source"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.aggregated_at_utc === undefined){
const err73 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aggregated_at_utc"},message:"must have required property '"+"aggregated_at_utc"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
const err74 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.src !== undefined){
let data27 = data.src;
if(typeof data27 === "string"){
if(func2(data27) > 1024){
const err75 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(func2(data27) < 1){
const err76 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!pattern8.test(data27)){
const err77 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/pattern",keyword:"pattern",params:{pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"},message:"must match pattern \""+"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/src",schemaPath:"#/properties/src/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.src_sha256 !== undefined){
let data28 = data.src_sha256;
if(typeof data28 === "string"){
if(func2(data28) > 64){
const err79 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func2(data28) < 64){
const err80 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern9.test(data28)){
const err81 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.src_size_bytes !== undefined){
let data29 = data.src_size_bytes;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err83 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err85 = {instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data.width !== undefined){
let data30 = data.width;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err86 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 65536 || isNaN(data30)){
const err87 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err88 = {instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data.height !== undefined){
let data31 = data.height;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err89 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 65536 || isNaN(data31)){
const err90 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data31 < 1 || isNaN(data31)){
const err91 = {instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data.framerate !== undefined){
let data32 = data.framerate;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
const err92 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data32 <= 0 || isNaN(data32)){
const err93 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.duration_s !== undefined){
let data33 = data.duration_s;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000 || isNaN(data33)){
const err95 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data33 <= 0 || isNaN(data33)){
const err96 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.pix_fmt !== undefined){
let data34 = data.pix_fmt;
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err98 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func2(data34) < 1){
const err99 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!pattern10.test(data34)){
const err100 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z_]+$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z_]+$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.encoder_upstream !== undefined){
let data35 = data.encoder_upstream;
if(typeof data35 === "string"){
if(func2(data35) > 64){
const err102 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(func2(data35) < 1){
const err103 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!pattern11.test(data35)){
const err104 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/pattern",keyword:"pattern",params:{pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9a-z][0-9a-z_.-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.mos !== undefined){
let data36 = data.mos;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
const err106 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err107 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.mos_std_dev !== undefined){
let data37 = data.mos_std_dev;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
const err109 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err110 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.n_ratings !== undefined){
let data38 = data.n_ratings;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err112 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
const err113 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err114 = {instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data.corpus !== undefined){
let data39 = data.corpus;
if(typeof data39 === "string"){
if(func2(data39) > 64){
const err115 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(func2(data39) < 4){
const err116 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!pattern12.test(data39)){
const err117 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.corpus_version !== undefined){
let data40 = data.corpus_version;
if(typeof data40 === "string"){
if(func2(data40) > 128){
const err119 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data40) < 1){
const err120 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!pattern13.test(data40)){
const err121 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"},message:"must match pattern \""+"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.ingested_at_utc !== undefined){
let data41 = data.ingested_at_utc;
if(typeof data41 === "string"){
if(func2(data41) > 25){
const err123 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func2(data41) < 25){
const err124 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern14.test(data41)){
const err125 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.mos_native !== undefined){
let data42 = data.mos_native;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
const err127 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err128 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.mos_std_dev_native !== undefined){
let data43 = data.mos_std_dev_native;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
const err130 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err131 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data.mos_native_scale !== undefined){
let data44 = data.mos_native_scale;
if(!((((((data44 === "1-5-acr") || (data44 === "1-7-acr")) || (data44 === "1-9-acr")) || (data44 === "0-10-continuous")) || (data44 === "0-100-continuous")) || (data44 === "1-100-continuous"))){
const err133 = {instancePath:instancePath+"/mos_native_scale",schemaPath:"#/properties/mos_native_scale/enum",keyword:"enum",params:{allowedValues: schema20.properties.mos_native_scale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.corpus_source !== undefined){
let data45 = data.corpus_source;
if(typeof data45 === "string"){
if(func2(data45) > 64){
const err134 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func2(data45) < 4){
const err135 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!pattern12.test(data45)){
const err136 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.aggregated_at_utc !== undefined){
let data46 = data.aggregated_at_utc;
if(typeof data46 === "string"){
if(func2(data46) > 25){
const err138 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func2(data46) < 25){
const err139 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern14.test(data46)){
const err140 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/pattern",keyword:"pattern",params:{pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"},message:"must match pattern \""+"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"+"\""};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
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
