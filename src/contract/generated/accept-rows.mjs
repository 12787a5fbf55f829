// Generated from schema/ by `npm run generate`; do not edit.
"use strict";
export const isCorpusRow = validate52;
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
if(data.mos !== undefined){
let data1 = data.mos;
const _errs6 = errors;
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
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.mos_std_dev !== undefined){
let data2 = data.mos_std_dev;
const _errs7 = errors;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/0/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
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
var valid0 = _errs1 === errors;
if(valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
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
let data3 = data.corpus;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
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
const _errs13 = errors;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 7 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/1/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/1/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid6 = _errs13 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.mos_std_dev !== undefined){
let data5 = data.mos_std_dev;
const _errs14 = errors;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 6 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/1/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}];
return false;
}
}
var valid6 = _errs14 === errors;
}
else {
var valid6 = true;
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
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs8 === errors;
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
const _errs15 = errors;
const _errs16 = errors;
let valid7 = true;
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.corpus === undefined) && (missing2 = "corpus")){
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
let data6 = data.corpus;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
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
const _errs20 = errors;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/2/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/2/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid9 = _errs20 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data.mos_std_dev !== undefined){
let data8 = data.mos_std_dev;
const _errs21 = errors;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 8 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/2/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
}
var valid9 = _errs21 === errors;
}
else {
var valid9 = true;
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
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs15 === errors;
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
const _errs22 = errors;
const _errs23 = errors;
let valid10 = true;
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.corpus === undefined) && (missing3 = "corpus")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data9 = data.corpus;
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err10 = {};
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
const _errs27 = errors;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 10 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/3/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data10 < 0 || isNaN(data10)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/3/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs27 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.mos_std_dev !== undefined){
let data11 = data.mos_std_dev;
const _errs28 = errors;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/3/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
}
var valid12 = _errs28 === errors;
}
else {
var valid12 = true;
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
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs22 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs29 = errors;
const _errs30 = errors;
let valid13 = true;
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.corpus === undefined) && (missing4 = "corpus")){
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
let data12 = data.corpus;
if(typeof data12 === "string"){
if(!pattern7.test(data12)){
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
const _errs34 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/4/then/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/allOf/4/then/properties/mos/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid15 = _errs34 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data.mos_std_dev !== undefined){
let data14 = data.mos_std_dev;
const _errs35 = errors;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 99 || isNaN(data14)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/allOf/4/then/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"}];
return false;
}
}
var valid15 = _errs35 === errors;
}
else {
var valid15 = true;
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
const err14 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate52.errors = vErrors;
return false;
}
var valid0 = _errs29 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((((((((((((((((data.src === undefined) && (missing5 = "src")) || ((data.src_sha256 === undefined) && (missing5 = "src_sha256"))) || ((data.src_size_bytes === undefined) && (missing5 = "src_size_bytes"))) || ((data.width === undefined) && (missing5 = "width"))) || ((data.height === undefined) && (missing5 = "height"))) || ((data.framerate === undefined) && (missing5 = "framerate"))) || ((data.duration_s === undefined) && (missing5 = "duration_s"))) || ((data.pix_fmt === undefined) && (missing5 = "pix_fmt"))) || ((data.encoder_upstream === undefined) && (missing5 = "encoder_upstream"))) || ((data.mos === undefined) && (missing5 = "mos"))) || ((data.mos_std_dev === undefined) && (missing5 = "mos_std_dev"))) || ((data.n_ratings === undefined) && (missing5 = "n_ratings"))) || ((data.corpus === undefined) && (missing5 = "corpus"))) || ((data.corpus_version === undefined) && (missing5 = "corpus_version"))) || ((data.ingested_at_utc === undefined) && (missing5 = "ingested_at_utc"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs36 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs36 === errors){
if(data.src !== undefined){
let data15 = data.src;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(func2(data15) > 1024){
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data15) < 1){
validate52.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data15)){
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
var valid16 = _errs37 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.src_sha256 !== undefined){
let data16 = data.src_sha256;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(func2(data16) > 64){
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data16) < 64){
validate52.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern9.test(data16)){
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
var valid16 = _errs39 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.src_size_bytes !== undefined){
let data17 = data.src_size_bytes;
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs41){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data17 < 1 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.width !== undefined){
let data18 = data.width;
const _errs43 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs43){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 65536 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid16 = _errs43 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.height !== undefined){
let data19 = data.height;
const _errs45 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs45){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65536 || isNaN(data19)){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate52.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid16 = _errs45 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.framerate !== undefined){
let data20 = data.framerate;
const _errs47 = errors;
if(errors === _errs47){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data20 <= 0 || isNaN(data20)){
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
var valid16 = _errs47 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.duration_s !== undefined){
let data21 = data.duration_s;
const _errs49 = errors;
if(errors === _errs49){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000 || isNaN(data21)){
validate52.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data21 <= 0 || isNaN(data21)){
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
var valid16 = _errs49 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.pix_fmt !== undefined){
let data22 = data.pix_fmt;
const _errs51 = errors;
if(errors === _errs51){
if(typeof data22 === "string"){
if(func2(data22) > 64){
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data22) < 1){
validate52.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern10.test(data22)){
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
var valid16 = _errs51 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.encoder_upstream !== undefined){
let data23 = data.encoder_upstream;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data23 === "string"){
if(func2(data23) > 64){
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data23) < 1){
validate52.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data23)){
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
var valid16 = _errs53 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.mos !== undefined){
let data24 = data.mos;
const _errs55 = errors;
if(errors === _errs55){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 100 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
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
var valid16 = _errs55 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.mos_std_dev !== undefined){
let data25 = data.mos_std_dev;
const _errs57 = errors;
if(errors === _errs57){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
validate52.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
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
var valid16 = _errs57 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.n_ratings !== undefined){
let data26 = data.n_ratings;
const _errs59 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs59){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid16 = _errs59 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.corpus !== undefined){
let data27 = data.corpus;
const _errs61 = errors;
if(errors === _errs61){
if(typeof data27 === "string"){
if(func2(data27) > 64){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data27) < 4){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern12.test(data27)){
validate52.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
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
var valid16 = _errs61 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.corpus_version !== undefined){
let data28 = data.corpus_version;
const _errs63 = errors;
if(errors === _errs63){
if(typeof data28 === "string"){
if(func2(data28) > 128){
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data28) < 1){
validate52.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data28)){
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
var valid16 = _errs63 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.ingested_at_utc !== undefined){
let data29 = data.ingested_at_utc;
const _errs65 = errors;
if(errors === _errs65){
if(typeof data29 === "string"){
if(func2(data29) > 25){
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data29) < 25){
validate52.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern14.test(data29)){
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
var valid16 = _errs65 === errors;
}
else {
var valid16 = true;
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
if(!pattern4.test(data2)){
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
if("1-7-acr" !== data.mos_native_scale){
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/1/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-7-acr"},message:"must be equal to constant"}];
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
if((data.corpus === undefined) && (missing2 = "corpus")){
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
let data4 = data.corpus;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/2/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-9-acr"},message:"must be equal to constant"}];
return false;
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
const _errs19 = errors;
const _errs20 = errors;
let valid10 = true;
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.corpus === undefined) && (missing3 = "corpus")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data6 = data.corpus;
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
const err10 = {};
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/3/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-10-continuous"},message:"must be equal to constant"}];
return false;
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
const err11 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs19 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
const _errs25 = errors;
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.corpus === undefined) && (missing4 = "corpus")){
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
let data8 = data.corpus;
if(typeof data8 === "string"){
if(!pattern19.test(data8)){
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/4/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "0-100-continuous"},message:"must be equal to constant"}];
return false;
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
const err14 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs25 === errors;
if(valid0){
if(props0 !== true && props4 !== undefined){
if(props4 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props4);
}
}
const _errs31 = errors;
const _errs32 = errors;
let valid16 = true;
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.corpus === undefined) && (missing5 = "corpus")){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.corpus !== undefined){
let data10 = data.corpus;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
const err16 = {};
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
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/allOf/5/then/properties/mos_native_scale/const",keyword:"const",params:{allowedValue: "1-100-continuous"},message:"must be equal to constant"}];
return false;
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
const err17 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs31 === errors;
if(valid0){
if(props0 !== true && props5 !== undefined){
if(props5 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props5);
}
}
const _errs37 = errors;
const _errs38 = errors;
let valid19 = true;
const _errs39 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.mos_native_scale === undefined) && (missing6 = "mos_native_scale")){
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
if(data.mos_native_scale !== undefined){
if("1-5-acr" !== data.mos_native_scale){
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
const _errs42 = errors;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 5 || isNaN(data13)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/6/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 5},message:"must be <= 5"}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/6/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid21 = _errs42 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data.mos_std_dev_native !== undefined){
let data14 = data.mos_std_dev_native;
const _errs43 = errors;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 4 || isNaN(data14)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/6/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
}
var valid21 = _errs43 === errors;
}
else {
var valid21 = true;
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
const err20 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs37 === errors;
if(valid0){
if(props0 !== true && props6 !== undefined){
if(props6 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props6);
}
}
const _errs44 = errors;
const _errs45 = errors;
let valid22 = true;
const _errs46 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.mos_native_scale === undefined) && (missing7 = "mos_native_scale")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("1-7-acr" !== data.mos_native_scale){
const err22 = {};
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
const _errs49 = errors;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 7 || isNaN(data16)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/7/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"}];
return false;
}
else {
if(data16 < 1 || isNaN(data16)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/7/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid24 = _errs49 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.mos_std_dev_native !== undefined){
let data17 = data.mos_std_dev_native;
const _errs50 = errors;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 6 || isNaN(data17)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/7/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}];
return false;
}
}
var valid24 = _errs50 === errors;
}
else {
var valid24 = true;
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
const err23 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs44 === errors;
if(valid0){
if(props0 !== true && props7 !== undefined){
if(props7 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props7);
}
}
const _errs51 = errors;
const _errs52 = errors;
let valid25 = true;
const _errs53 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.mos_native_scale === undefined) && (missing8 = "mos_native_scale")){
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
if("1-9-acr" !== data.mos_native_scale){
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
const _errs56 = errors;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9 || isNaN(data19)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/8/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"}];
return false;
}
else {
if(data19 < 1 || isNaN(data19)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/8/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid27 = _errs56 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data.mos_std_dev_native !== undefined){
let data20 = data.mos_std_dev_native;
const _errs57 = errors;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 8 || isNaN(data20)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/8/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8"}];
return false;
}
}
var valid27 = _errs57 === errors;
}
else {
var valid27 = true;
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
const err26 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs51 === errors;
if(valid0){
if(props0 !== true && props8 !== undefined){
if(props8 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props8);
}
}
const _errs58 = errors;
const _errs59 = errors;
let valid28 = true;
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.mos_native_scale === undefined) && (missing9 = "mos_native_scale")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.mos_native_scale !== undefined){
if("0-10-continuous" !== data.mos_native_scale){
const err28 = {};
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
const _errs63 = errors;
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 10 || isNaN(data22)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/9/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/9/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid30 = _errs63 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.mos_std_dev_native !== undefined){
let data23 = data.mos_std_dev_native;
const _errs64 = errors;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 10 || isNaN(data23)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/9/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"}];
return false;
}
}
var valid30 = _errs64 === errors;
}
else {
var valid30 = true;
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
const err29 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs58 === errors;
if(valid0){
if(props0 !== true && props9 !== undefined){
if(props9 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props9);
}
}
const _errs65 = errors;
const _errs66 = errors;
let valid31 = true;
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.mos_native_scale === undefined) && (missing10 = "mos_native_scale")){
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
if("1-100-continuous" !== data.mos_native_scale){
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
const _errs70 = errors;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/10/then/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data25 < 1 || isNaN(data25)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/allOf/10/then/properties/mos_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid33 = _errs70 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.mos_std_dev_native !== undefined){
let data26 = data.mos_std_dev_native;
const _errs71 = errors;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 99 || isNaN(data26)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/allOf/10/then/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"}];
return false;
}
}
var valid33 = _errs71 === errors;
}
else {
var valid33 = true;
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
const err32 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate53.errors = vErrors;
return false;
}
var valid0 = _errs65 === errors;
if(valid0){
if(props0 !== true && props10 !== undefined){
if(props10 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props10);
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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((((((((((((((((((((data.src === undefined) && (missing11 = "src")) || ((data.src_sha256 === undefined) && (missing11 = "src_sha256"))) || ((data.src_size_bytes === undefined) && (missing11 = "src_size_bytes"))) || ((data.width === undefined) && (missing11 = "width"))) || ((data.height === undefined) && (missing11 = "height"))) || ((data.framerate === undefined) && (missing11 = "framerate"))) || ((data.duration_s === undefined) && (missing11 = "duration_s"))) || ((data.pix_fmt === undefined) && (missing11 = "pix_fmt"))) || ((data.encoder_upstream === undefined) && (missing11 = "encoder_upstream"))) || ((data.mos === undefined) && (missing11 = "mos"))) || ((data.mos_std_dev === undefined) && (missing11 = "mos_std_dev"))) || ((data.n_ratings === undefined) && (missing11 = "n_ratings"))) || ((data.corpus === undefined) && (missing11 = "corpus"))) || ((data.corpus_version === undefined) && (missing11 = "corpus_version"))) || ((data.ingested_at_utc === undefined) && (missing11 = "ingested_at_utc"))) || ((data.mos_native === undefined) && (missing11 = "mos_native"))) || ((data.mos_std_dev_native === undefined) && (missing11 = "mos_std_dev_native"))) || ((data.mos_native_scale === undefined) && (missing11 = "mos_native_scale"))) || ((data.corpus_source === undefined) && (missing11 = "corpus_source"))) || ((data.aggregated_at_utc === undefined) && (missing11 = "aggregated_at_utc"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs72 = errors;
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs72 === errors){
if(data.src !== undefined){
let data27 = data.src;
const _errs73 = errors;
if(errors === _errs73){
if(typeof data27 === "string"){
if(func2(data27) > 1024){
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func2(data27) < 1){
validate53.errors = [{instancePath:instancePath+"/src",schemaPath:"#/properties/src/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern8.test(data27)){
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
var valid34 = _errs73 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.src_sha256 !== undefined){
let data28 = data.src_sha256;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data28 === "string"){
if(func2(data28) > 64){
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data28) < 64){
validate53.errors = [{instancePath:instancePath+"/src_sha256",schemaPath:"#/properties/src_sha256/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"}];
return false;
}
else {
if(!pattern9.test(data28)){
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
var valid34 = _errs75 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.src_size_bytes !== undefined){
let data29 = data.src_size_bytes;
const _errs77 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs77){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data29 < 1 || isNaN(data29)){
validate53.errors = [{instancePath:instancePath+"/src_size_bytes",schemaPath:"#/properties/src_size_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid34 = _errs77 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.width !== undefined){
let data30 = data.width;
const _errs79 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs79){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 65536 || isNaN(data30)){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data30 < 1 || isNaN(data30)){
validate53.errors = [{instancePath:instancePath+"/width",schemaPath:"#/properties/width/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid34 = _errs79 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.height !== undefined){
let data31 = data.height;
const _errs81 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs81){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 65536 || isNaN(data31)){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate53.errors = [{instancePath:instancePath+"/height",schemaPath:"#/properties/height/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid34 = _errs81 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.framerate !== undefined){
let data32 = data.framerate;
const _errs83 = errors;
if(errors === _errs83){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
validate53.errors = [{instancePath:instancePath+"/framerate",schemaPath:"#/properties/framerate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data32 <= 0 || isNaN(data32)){
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
var valid34 = _errs83 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.duration_s !== undefined){
let data33 = data.duration_s;
const _errs85 = errors;
if(errors === _errs85){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000 || isNaN(data33)){
validate53.errors = [{instancePath:instancePath+"/duration_s",schemaPath:"#/properties/duration_s/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"}];
return false;
}
else {
if(data33 <= 0 || isNaN(data33)){
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
var valid34 = _errs85 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.pix_fmt !== undefined){
let data34 = data.pix_fmt;
const _errs87 = errors;
if(errors === _errs87){
if(typeof data34 === "string"){
if(func2(data34) > 64){
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data34) < 1){
validate53.errors = [{instancePath:instancePath+"/pix_fmt",schemaPath:"#/properties/pix_fmt/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern10.test(data34)){
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
var valid34 = _errs87 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.encoder_upstream !== undefined){
let data35 = data.encoder_upstream;
const _errs89 = errors;
if(errors === _errs89){
if(typeof data35 === "string"){
if(func2(data35) > 64){
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data35) < 1){
validate53.errors = [{instancePath:instancePath+"/encoder_upstream",schemaPath:"#/properties/encoder_upstream/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data35)){
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
var valid34 = _errs89 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.mos !== undefined){
let data36 = data.mos;
const _errs91 = errors;
if(errors === _errs91){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 100 || isNaN(data36)){
validate53.errors = [{instancePath:instancePath+"/mos",schemaPath:"#/properties/mos/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
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
var valid34 = _errs91 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.mos_std_dev !== undefined){
let data37 = data.mos_std_dev;
const _errs93 = errors;
if(errors === _errs93){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev",schemaPath:"#/properties/mos_std_dev/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
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
var valid34 = _errs93 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.n_ratings !== undefined){
let data38 = data.n_ratings;
const _errs95 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs95){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate53.errors = [{instancePath:instancePath+"/n_ratings",schemaPath:"#/properties/n_ratings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid34 = _errs95 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.corpus !== undefined){
let data39 = data.corpus;
const _errs97 = errors;
if(errors === _errs97){
if(typeof data39 === "string"){
if(func2(data39) > 64){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data39) < 4){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern12.test(data39)){
validate53.errors = [{instancePath:instancePath+"/corpus",schemaPath:"#/properties/corpus/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
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
var valid34 = _errs97 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.corpus_version !== undefined){
let data40 = data.corpus_version;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data40 === "string"){
if(func2(data40) > 128){
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func2(data40) < 1){
validate53.errors = [{instancePath:instancePath+"/corpus_version",schemaPath:"#/properties/corpus_version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data40)){
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
var valid34 = _errs99 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.ingested_at_utc !== undefined){
let data41 = data.ingested_at_utc;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data41 === "string"){
if(func2(data41) > 25){
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data41) < 25){
validate53.errors = [{instancePath:instancePath+"/ingested_at_utc",schemaPath:"#/properties/ingested_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern14.test(data41)){
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
var valid34 = _errs101 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.mos_native !== undefined){
let data42 = data.mos_native;
const _errs103 = errors;
if(errors === _errs103){
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 100 || isNaN(data42)){
validate53.errors = [{instancePath:instancePath+"/mos_native",schemaPath:"#/properties/mos_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data42 < 0 || isNaN(data42)){
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
var valid34 = _errs103 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.mos_std_dev_native !== undefined){
let data43 = data.mos_std_dev_native;
const _errs105 = errors;
if(errors === _errs105){
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 100 || isNaN(data43)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data43 < 0 || isNaN(data43)){
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/mos_std_dev_native",schemaPath:"#/properties/mos_std_dev_native/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid34 = _errs105 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.mos_native_scale !== undefined){
let data44 = data.mos_native_scale;
const _errs107 = errors;
if(!((((((data44 === "1-5-acr") || (data44 === "1-7-acr")) || (data44 === "1-9-acr")) || (data44 === "0-10-continuous")) || (data44 === "0-100-continuous")) || (data44 === "1-100-continuous"))){
validate53.errors = [{instancePath:instancePath+"/mos_native_scale",schemaPath:"#/properties/mos_native_scale/enum",keyword:"enum",params:{allowedValues: schema20.properties.mos_native_scale.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid34 = _errs107 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.corpus_source !== undefined){
let data45 = data.corpus_source;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data45 === "string"){
if(func2(data45) > 64){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func2(data45) < 4){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern12.test(data45)){
validate53.errors = [{instancePath:instancePath+"/corpus_source",schemaPath:"#/properties/corpus_source/pattern",keyword:"pattern",params:{pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"},message:"must match pattern \""+"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"+"\""}];
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
var valid34 = _errs108 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.aggregated_at_utc !== undefined){
let data46 = data.aggregated_at_utc;
const _errs110 = errors;
if(errors === _errs110){
if(typeof data46 === "string"){
if(func2(data46) > 25){
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/maxLength",keyword:"maxLength",params:{limit: 25},message:"must NOT have more than 25 characters"}];
return false;
}
else {
if(func2(data46) < 25){
validate53.errors = [{instancePath:instancePath+"/aggregated_at_utc",schemaPath:"#/properties/aggregated_at_utc/minLength",keyword:"minLength",params:{limit: 25},message:"must NOT have fewer than 25 characters"}];
return false;
}
else {
if(!pattern14.test(data46)){
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
var valid34 = _errs110 === errors;
}
else {
var valid34 = true;
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
