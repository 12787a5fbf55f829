// src/contract/generated/explain-documents.mjs
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var explainDownloadProgress = validate20;
var schema32 = {
	"title": "DownloadState",
	"type": "object",
	"additionalProperties": true,
	"required": ["state"],
	"properties": {
		"state": { "enum": ["done", "failed"] },
		"reason": { "type": "string" }
	}
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
		let data0 = data[key0];
		if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
			if (data0.state === void 0) {
				const err0 = {
					instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/$defs/downloadState/required",
					keyword: "required",
					params: { missingProperty: "state" },
					message: "must have required property 'state'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data0.state !== void 0) {
				let data1 = data0.state;
				if (!(data1 === "done" || data1 === "failed")) {
					const err1 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/state",
						schemaPath: "#/$defs/downloadState/properties/state/enum",
						keyword: "enum",
						params: { allowedValues: schema32.properties.state.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
			if (data0.reason !== void 0) {
				if (typeof data0.reason !== "string") {
					const err2 = {
						instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/reason",
						schemaPath: "#/$defs/downloadState/properties/reason/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		} else {
			const err3 = {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				schemaPath: "#/$defs/downloadState/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
	}
	else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var explainFetchManifest = validate21;
var schema33 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/fetch-manifest.schema.json",
	"title": "FetchManifest",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"dataset",
		"root",
		"keep_zips",
		"archives",
		"extracted",
		"tool",
		"run_provenance"
	],
	"properties": {
		"schema": { "enum": ["konvid-1k-fetch-manifest-v1"] },
		"dataset": { "enum": ["konvid-1k"] },
		"root": {
			"type": "string",
			"minLength": 1
		},
		"keep_zips": { "type": "boolean" },
		"archives": {
			"type": "array",
			"items": { "$ref": "#/$defs/archive" }
		},
		"extracted": { "$ref": "#/$defs/extracted" },
		"tool": { "$ref": "ingest-manifest.schema.json#/$defs/tool" },
		"run_provenance": { "$ref": "run-provenance.schema.json" }
	},
	"$defs": {
		"count": {
			"title": "FetchCount",
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"archive": {
			"title": "FetchedArchive",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"label",
				"url",
				"path",
				"exists",
				"size_bytes",
				"min_bytes",
				"sha256"
			],
			"properties": {
				"label": { "enum": ["videos", "metadata"] },
				"url": {
					"type": "string",
					"minLength": 1
				},
				"path": {
					"type": "string",
					"minLength": 1
				},
				"exists": { "type": "boolean" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"min_bytes": { "$ref": "#/$defs/count" },
				"sha256": {
					"type": "string",
					"minLength": 64,
					"maxLength": 64,
					"pattern": "^[0-9a-f]{64}$"
				}
			}
		},
		"extracted": {
			"title": "ExtractedFolders",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"videos_dir",
				"videos_dir_exists",
				"videos_files",
				"videos_bytes",
				"metadata_dir",
				"metadata_dir_exists",
				"metadata_files",
				"metadata_bytes"
			],
			"properties": {
				"videos_dir": {
					"type": "string",
					"minLength": 1
				},
				"videos_dir_exists": { "type": "boolean" },
				"videos_files": { "$ref": "#/$defs/count" },
				"videos_bytes": { "$ref": "#/$defs/count" },
				"metadata_dir": {
					"type": "string",
					"minLength": 1
				},
				"metadata_dir_exists": { "type": "boolean" },
				"metadata_files": { "$ref": "#/$defs/count" },
				"metadata_bytes": { "$ref": "#/$defs/count" }
			}
		}
	}
};
var func1 = require_ucs2length().default;
var schema34 = {
	"title": "FetchedArchive",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"label",
		"url",
		"path",
		"exists",
		"size_bytes",
		"min_bytes",
		"sha256"
	],
	"properties": {
		"label": { "enum": ["videos", "metadata"] },
		"url": {
			"type": "string",
			"minLength": 1
		},
		"path": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"min_bytes": { "$ref": "#/$defs/count" },
		"sha256": {
			"type": "string",
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		}
	}
};
var pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate22.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.label === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.url === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "url" },
				message: "must have required property 'url'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.exists === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exists" },
				message: "must have required property 'exists'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.min_bytes === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "min_bytes" },
				message: "must have required property 'min_bytes'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "label" || key0 === "url" || key0 === "path" || key0 === "exists" || key0 === "size_bytes" || key0 === "min_bytes" || key0 === "sha256")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.label !== void 0) {
			let data0 = data.label;
			if (!(data0 === "videos" || data0 === "metadata")) {
				const err8 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/enum",
					keyword: "enum",
					params: { allowedValues: schema34.properties.label.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.url !== void 0) {
			let data1 = data.url;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/url",
						schemaPath: "#/properties/url/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.path !== void 0) {
			let data2 = data.path;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.exists !== void 0) {
			if (typeof data.exists !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/exists",
					schemaPath: "#/properties/exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data4 = data.size_bytes;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err14 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err15 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err16 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.min_bytes !== void 0) {
			let data5 = data.min_bytes;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err17 = {
					instancePath: instancePath + "/min_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/min_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/min_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data6 = data.sha256;
			if (typeof data6 === "string") {
				if (func1(data6) > 64) {
					const err20 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (func1(data6) < 64) {
					const err21 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (!pattern4.test(data6)) {
					const err22 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
validate22.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate24.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.videos_dir === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "videos_dir" },
				message: "must have required property 'videos_dir'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.videos_dir_exists === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "videos_dir_exists" },
				message: "must have required property 'videos_dir_exists'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.videos_files === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "videos_files" },
				message: "must have required property 'videos_files'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.videos_bytes === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "videos_bytes" },
				message: "must have required property 'videos_bytes'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.metadata_dir === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata_dir" },
				message: "must have required property 'metadata_dir'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.metadata_dir_exists === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata_dir_exists" },
				message: "must have required property 'metadata_dir_exists'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.metadata_files === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata_files" },
				message: "must have required property 'metadata_files'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.metadata_bytes === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metadata_bytes" },
				message: "must have required property 'metadata_bytes'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "videos_dir" || key0 === "videos_dir_exists" || key0 === "videos_files" || key0 === "videos_bytes" || key0 === "metadata_dir" || key0 === "metadata_dir_exists" || key0 === "metadata_files" || key0 === "metadata_bytes")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.videos_dir !== void 0) {
			let data0 = data.videos_dir;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err9 = {
						instancePath: instancePath + "/videos_dir",
						schemaPath: "#/properties/videos_dir/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/videos_dir",
					schemaPath: "#/properties/videos_dir/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.videos_dir_exists !== void 0) {
			if (typeof data.videos_dir_exists !== "boolean") {
				const err11 = {
					instancePath: instancePath + "/videos_dir_exists",
					schemaPath: "#/properties/videos_dir_exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.videos_files !== void 0) {
			let data2 = data.videos_files;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/videos_files",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/videos_files",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/videos_files",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.videos_bytes !== void 0) {
			let data3 = data.videos_bytes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/videos_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/videos_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/videos_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.metadata_dir !== void 0) {
			let data4 = data.metadata_dir;
			if (typeof data4 === "string") {
				if (func1(data4) < 1) {
					const err18 = {
						instancePath: instancePath + "/metadata_dir",
						schemaPath: "#/properties/metadata_dir/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/metadata_dir",
					schemaPath: "#/properties/metadata_dir/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.metadata_dir_exists !== void 0) {
			if (typeof data.metadata_dir_exists !== "boolean") {
				const err20 = {
					instancePath: instancePath + "/metadata_dir_exists",
					schemaPath: "#/properties/metadata_dir_exists/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.metadata_files !== void 0) {
			let data6 = data.metadata_files;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err21 = {
					instancePath: instancePath + "/metadata_files",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/metadata_files",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err23 = {
						instancePath: instancePath + "/metadata_files",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.metadata_bytes !== void 0) {
			let data7 = data.metadata_bytes;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err24 = {
					instancePath: instancePath + "/metadata_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/metadata_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err26 = {
						instancePath: instancePath + "/metadata_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
	} else {
		const err27 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err27];
		else vErrors.push(err27);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
validate24.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema109 = {
	"title": "ProvenanceArgument",
	"type": [
		"string",
		"number",
		"boolean",
		"array",
		"null"
	],
	"items": { "type": "string" }
};
var schema110 = {
	"title": "ProvenancePath",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"exists",
		"kind"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1
		},
		"exists": { "type": "boolean" },
		"kind": { "enum": [
			"file",
			"directory",
			"missing"
		] },
		"sha256": {
			"type": "string",
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		}
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate71.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.entrypoint === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "entrypoint" },
				message: "must have required property 'entrypoint'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.argv === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "argv" },
				message: "must have required property 'argv'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.args === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "args" },
				message: "must have required property 'args'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.inputs === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.outputs === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outputs" },
				message: "must have required property 'outputs'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "entrypoint" || key0 === "argv" || key0 === "args" || key0 === "inputs" || key0 === "outputs")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("ai-run-provenance-v1" !== data.schema) {
				const err7 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "ai-run-provenance-v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.entrypoint !== void 0) {
			let data1 = data.entrypoint;
			if (typeof data1 === "string") {
				if (func1(data1) > 1024) {
					const err8 = {
						instancePath: instancePath + "/entrypoint",
						schemaPath: "#/properties/entrypoint/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 1) {
					const err9 = {
						instancePath: instancePath + "/entrypoint",
						schemaPath: "#/properties/entrypoint/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/entrypoint",
					schemaPath: "#/properties/entrypoint/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.argv !== void 0) {
			let data2 = data.argv;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data2[i0] !== "string") {
					const err11 = {
						instancePath: instancePath + "/argv/" + i0,
						schemaPath: "#/properties/argv/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/argv",
					schemaPath: "#/properties/argv/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.args !== void 0) {
			let data4 = data.args;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 in data4) {
				let data5 = data4[key1];
				if (typeof data5 !== "string" && !(typeof data5 == "number" && isFinite(data5)) && typeof data5 !== "boolean" && !Array.isArray(data5) && data5 !== null) {
					const err13 = {
						instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/argument/type",
						keyword: "type",
						params: { type: schema109.type },
						message: "must be string,number,boolean,array,null"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (Array.isArray(data5)) {
					const len1 = data5.length;
					for (let i1 = 0; i1 < len1; i1++) if (typeof data5[i1] !== "string") {
						const err14 = {
							instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1,
							schemaPath: "#/$defs/argument/items/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
			}
			else {
				const err15 = {
					instancePath: instancePath + "/args",
					schemaPath: "#/properties/args/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data7 = data.inputs;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) for (const key2 in data7) {
				let data8 = data7[key2];
				if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
					if (data8.path === void 0) {
						const err16 = {
							instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
					if (data8.exists === void 0) {
						const err17 = {
							instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "exists" },
							message: "must have required property 'exists'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data8.kind === void 0) {
						const err18 = {
							instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					for (const key3 in data8) if (!(key3 === "path" || key3 === "exists" || key3 === "kind" || key3 === "sha256")) {
						const err19 = {
							instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data8.path !== void 0) {
						let data9 = data8.path;
						if (typeof data9 === "string") {
							if (func1(data9) < 1) {
								const err20 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/$defs/pathEntry/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/$defs/pathEntry/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					if (data8.exists !== void 0) {
						if (typeof data8.exists !== "boolean") {
							const err22 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/exists",
								schemaPath: "#/$defs/pathEntry/properties/exists/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data8.kind !== void 0) {
						let data11 = data8.kind;
						if (!(data11 === "file" || data11 === "directory" || data11 === "missing")) {
							const err23 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
								schemaPath: "#/$defs/pathEntry/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema110.properties.kind.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
					}
					if (data8.sha256 !== void 0) {
						let data12 = data8.sha256;
						if (typeof data12 === "string") {
							if (func1(data12) > 64) {
								const err24 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
							if (func1(data12) < 64) {
								const err25 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/minLength",
									keyword: "minLength",
									params: { limit: 64 },
									message: "must NOT have fewer than 64 characters"
								};
								if (vErrors === null) vErrors = [err25];
								else vErrors.push(err25);
								errors++;
							}
							if (!pattern4.test(data12)) {
								const err26 = {
									instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" },
									message: "must match pattern \"^[0-9a-f]{64}$\""
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
						} else {
							const err27 = {
								instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								schemaPath: "#/$defs/pathEntry/properties/sha256/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/pathEntry/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			else {
				const err29 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.outputs !== void 0) {
			let data13 = data.outputs;
			if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (const key4 in data13) {
				let data14 = data13[key4];
				if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
					if (data14.path === void 0) {
						const err30 = {
							instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "path" },
							message: "must have required property 'path'"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
					if (data14.exists === void 0) {
						const err31 = {
							instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "exists" },
							message: "must have required property 'exists'"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
					if (data14.kind === void 0) {
						const err32 = {
							instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/required",
							keyword: "required",
							params: { missingProperty: "kind" },
							message: "must have required property 'kind'"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					for (const key5 in data14) if (!(key5 === "path" || key5 === "exists" || key5 === "kind" || key5 === "sha256")) {
						const err33 = {
							instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/$defs/pathEntry/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
					if (data14.path !== void 0) {
						let data15 = data14.path;
						if (typeof data15 === "string") {
							if (func1(data15) < 1) {
								const err34 = {
									instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
									schemaPath: "#/$defs/pathEntry/properties/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
								schemaPath: "#/$defs/pathEntry/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
					if (data14.exists !== void 0) {
						if (typeof data14.exists !== "boolean") {
							const err36 = {
								instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/exists",
								schemaPath: "#/$defs/pathEntry/properties/exists/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data14.kind !== void 0) {
						let data17 = data14.kind;
						if (!(data17 === "file" || data17 === "directory" || data17 === "missing")) {
							const err37 = {
								instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/kind",
								schemaPath: "#/$defs/pathEntry/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema110.properties.kind.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data14.sha256 !== void 0) {
						let data18 = data14.sha256;
						if (typeof data18 === "string") {
							if (func1(data18) > 64) {
								const err38 = {
									instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/maxLength",
									keyword: "maxLength",
									params: { limit: 64 },
									message: "must NOT have more than 64 characters"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (func1(data18) < 64) {
								const err39 = {
									instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/minLength",
									keyword: "minLength",
									params: { limit: 64 },
									message: "must NOT have fewer than 64 characters"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							if (!pattern4.test(data18)) {
								const err40 = {
									instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
									schemaPath: "#/$defs/pathEntry/properties/sha256/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9a-f]{64}$" },
									message: "must match pattern \"^[0-9a-f]{64}$\""
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						} else {
							const err41 = {
								instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/sha256",
								schemaPath: "#/$defs/pathEntry/properties/sha256/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err41];
							else vErrors.push(err41);
							errors++;
						}
					}
				} else {
					const err42 = {
						instancePath: instancePath + "/outputs/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/$defs/pathEntry/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
			else {
				const err43 = {
					instancePath: instancePath + "/outputs",
					schemaPath: "#/properties/outputs/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	} else {
		const err44 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err44];
		else vErrors.push(err44);
		errors++;
	}
	validate71.errors = vErrors;
	return errors === 0;
}
validate71.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate21.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dataset === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dataset" },
				message: "must have required property 'dataset'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.root === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "root" },
				message: "must have required property 'root'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.keep_zips === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "keep_zips" },
				message: "must have required property 'keep_zips'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.archives === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "archives" },
				message: "must have required property 'archives'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.extracted === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "extracted" },
				message: "must have required property 'extracted'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.tool === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.run_provenance === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run_provenance" },
				message: "must have required property 'run_provenance'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "dataset" || key0 === "root" || key0 === "keep_zips" || key0 === "archives" || key0 === "extracted" || key0 === "tool" || key0 === "run_provenance")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.schema !== void 0) {
			if (!(data.schema === "konvid-1k-fetch-manifest-v1")) {
				const err9 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.schema.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.dataset !== void 0) {
			if (!(data.dataset === "konvid-1k")) {
				const err10 = {
					instancePath: instancePath + "/dataset",
					schemaPath: "#/properties/dataset/enum",
					keyword: "enum",
					params: { allowedValues: schema33.properties.dataset.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.root !== void 0) {
			let data2 = data.root;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/root",
						schemaPath: "#/properties/root/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/root",
					schemaPath: "#/properties/root/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.keep_zips !== void 0) {
			if (typeof data.keep_zips !== "boolean") {
				const err13 = {
					instancePath: instancePath + "/keep_zips",
					schemaPath: "#/properties/keep_zips/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.archives !== void 0) {
			let data4 = data.archives;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate22(data4[i0], {
					instancePath: instancePath + "/archives/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/archives",
					schemaPath: "#/properties/archives/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.extracted !== void 0) {
			if (!validate24(data.extracted, {
				instancePath: instancePath + "/extracted",
				parentData: data,
				parentDataProperty: "extracted",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0) {
			let data7 = data.tool;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.name === void 0) {
					const err15 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data7.version === void 0) {
					const err16 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data7.node === void 0) {
					const err17 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "node" },
						message: "must have required property 'node'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "name" || key1 === "version" || key1 === "node")) {
					const err18 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data7.name !== void 0) {
					if ("konvid-ingest" !== data7.name) {
						const err19 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "konvid-ingest" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data7.version !== void 0) {
					let data9 = data7.version;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err20 = {
								instancePath: instancePath + "/tool/version",
								schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data7.node !== void 0) {
					let data10 = data7.node;
					if (typeof data10 === "string") {
						if (func1(data10) < 1) {
							const err22 = {
								instancePath: instancePath + "/tool/node",
								schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/node/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					} else {
						const err23 = {
							instancePath: instancePath + "/tool/node",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/node/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/tool",
					schemaPath: "ingest-manifest.schema.json#/$defs/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.run_provenance !== void 0) {
			if (!validate71(data.run_provenance, {
				instancePath: instancePath + "/run_provenance",
				parentData: data,
				parentDataProperty: "run_provenance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
validate21.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var explainIngestManifest = validate26;
var schema42 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/ingest-manifest.schema.json",
	"title": "IngestManifest",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"corpus",
		"partial",
		"config",
		"stats",
		"outcomes",
		"labels",
		"clips",
		"jsonl",
		"rejected",
		"missing",
		"download_failed",
		"broken",
		"conflicts",
		"contract",
		"tool",
		"probers",
		"ffprobe",
		"run_provenance"
	],
	"properties": {
		"schema": { "enum": [
			"konvid-1k-corpus-jsonl-manifest-v1",
			"konvid-150k-corpus-jsonl-manifest-v1",
			"youtube-ugc-corpus-jsonl-manifest-v1",
			"lsvq-corpus-jsonl-manifest-v1",
			"live-vqc-corpus-jsonl-manifest-v1",
			"custom-corpus-jsonl-manifest-v1"
		] },
		"corpus": {
			"type": "string",
			"minLength": 4,
			"maxLength": 64,
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"partial": { "type": "boolean" },
		"config": { "$ref": "#/$defs/config" },
		"stats": { "$ref": "#/$defs/stats" },
		"outcomes": { "$ref": "#/$defs/outcomes" },
		"labels": { "$ref": "#/$defs/labels" },
		"clips": { "$ref": "#/$defs/clips" },
		"jsonl": { "$ref": "#/$defs/jsonl" },
		"rejected": { "$ref": "#/$defs/rejectedList" },
		"missing": { "$ref": "#/$defs/missingList" },
		"download_failed": { "$ref": "#/$defs/downloadFailedList" },
		"broken": { "$ref": "#/$defs/brokenList" },
		"conflicts": { "$ref": "#/$defs/conflictList" },
		"contract": { "$ref": "#/$defs/contract" },
		"tool": { "$ref": "#/$defs/tool" },
		"probers": { "$ref": "#/$defs/probers" },
		"ffprobe": { "$ref": "#/$defs/ffprobe" },
		"run_provenance": { "$ref": "run-provenance.schema.json" },
		"shard": { "$ref": "#/$defs/shard" },
		"merged_from": { "$ref": "#/$defs/mergedFrom" }
	},
	"$defs": {
		"count": {
			"title": "Count",
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"digest": {
			"title": "Sha256",
			"type": "string",
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		},
		"config": {
			"title": "IngestConfig",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"corpus_version",
				"corpus_dir",
				"ingested_at_utc",
				"limit",
				"manifest_csv",
				"clips_subdir",
				"link_targets",
				"prober",
				"probe_timeout_s",
				"thresholds"
			],
			"properties": {
				"corpus_version": {
					"type": "string",
					"minLength": 1
				},
				"corpus_dir": {
					"type": "string",
					"minLength": 1
				},
				"ingested_at_utc": {
					"type": "string",
					"minLength": 25,
					"maxLength": 25
				},
				"limit": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 9007199254740991
				},
				"manifest_csv": { "type": ["string", "null"] },
				"clips_subdir": { "type": ["string", "null"] },
				"link_targets": {
					"type": "array",
					"items": { "type": "string" }
				},
				"prober": { "enum": [
					"ffprobe",
					"auto",
					"verify"
				] },
				"probe_timeout_s": {
					"type": "number",
					"exclusiveMinimum": 0
				},
				"thresholds": { "$ref": "#/$defs/thresholds" }
			}
		},
		"thresholds": {
			"title": "ThresholdSettings",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"max_rejected",
				"max_conflicts",
				"max_broken",
				"max_missing",
				"max_attrition"
			],
			"properties": {
				"max_rejected": { "type": ["string", "null"] },
				"max_conflicts": { "type": ["string", "null"] },
				"max_broken": { "type": ["string", "null"] },
				"max_missing": { "type": ["string", "null"] },
				"max_attrition": { "type": ["string", "null"] }
			}
		},
		"stats": {
			"title": "RunStats",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"written",
				"skipped_download",
				"skipped_broken",
				"dedups",
				"attrition_pct",
				"missing",
				"rejected",
				"conflicts"
			],
			"properties": {
				"written": { "$ref": "#/$defs/count" },
				"skipped_download": { "$ref": "#/$defs/count" },
				"skipped_broken": { "$ref": "#/$defs/count" },
				"dedups": { "$ref": "#/$defs/count" },
				"attrition_pct": {
					"type": "number",
					"minimum": 0,
					"maximum": 1
				},
				"missing": { "$ref": "#/$defs/count" },
				"rejected": { "$ref": "#/$defs/count" },
				"conflicts": { "$ref": "#/$defs/count" }
			}
		},
		"outcomes": {
			"title": "LabelOutcomes",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"written",
				"dedup",
				"broken",
				"missing",
				"rejected",
				"conflict",
				"download-failed"
			],
			"properties": {
				"written": { "$ref": "#/$defs/count" },
				"dedup": { "$ref": "#/$defs/count" },
				"broken": { "$ref": "#/$defs/count" },
				"missing": { "$ref": "#/$defs/count" },
				"rejected": { "$ref": "#/$defs/count" },
				"conflict": { "$ref": "#/$defs/count" },
				"download-failed": { "$ref": "#/$defs/count" }
			}
		},
		"labels": {
			"title": "LabelSource",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"files",
				"passed_over",
				"total",
				"taken"
			],
			"properties": {
				"files": {
					"type": "array",
					"items": { "$ref": "#/$defs/labelFile" }
				},
				"passed_over": {
					"type": "array",
					"items": { "type": "string" }
				},
				"total": { "$ref": "#/$defs/count" },
				"taken": { "$ref": "#/$defs/count" }
			}
		},
		"labelFile": {
			"title": "LabelFileSource",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"sha256",
				"dialect",
				"columns",
				"rows"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"sha256": { "$ref": "#/$defs/digest" },
				"dialect": {
					"type": "string",
					"minLength": 1
				},
				"columns": {
					"type": "object",
					"additionalProperties": false,
					"required": [
						"file",
						"flickr_id",
						"mos",
						"mos_std_dev",
						"n_ratings",
						"url"
					],
					"properties": {
						"file": { "type": ["string", "null"] },
						"flickr_id": { "type": ["string", "null"] },
						"mos": { "type": ["string", "null"] },
						"mos_std_dev": { "type": ["string", "null"] },
						"n_ratings": { "type": ["string", "null"] },
						"url": { "type": ["string", "null"] }
					}
				},
				"rows": { "$ref": "#/$defs/count" }
			}
		},
		"clips": {
			"title": "ClipSource",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"folders",
				"total",
				"unlabelled"
			],
			"properties": {
				"folders": {
					"type": "array",
					"items": { "$ref": "#/$defs/clipFolder" }
				},
				"total": { "$ref": "#/$defs/count" },
				"unlabelled": { "$ref": "#/$defs/nameList" }
			}
		},
		"clipFolder": {
			"title": "ClipFolderSource",
			"type": "object",
			"additionalProperties": false,
			"required": ["path", "clips"],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"clips": { "$ref": "#/$defs/count" }
			}
		},
		"nameList": {
			"title": "NameList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		},
		"jsonl": {
			"title": "JsonlDigest",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"rows",
				"size_bytes",
				"sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "#/$defs/count" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"sha256": { "$ref": "#/$defs/digest" }
			}
		},
		"rejectedList": {
			"title": "RejectedList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/rejectedItem" }
				}
			}
		},
		"rejectedItem": {
			"title": "RejectedItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"field",
				"code",
				"reason"
			],
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "#/$defs/count" },
				"field": { "type": ["string", "null"] },
				"code": {
					"type": "string",
					"minLength": 1
				},
				"reason": { "type": "string" }
			}
		},
		"missingList": {
			"title": "MissingList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/missingItem" }
				}
			}
		},
		"missingItem": {
			"title": "MissingItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"name"
			],
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "#/$defs/count" },
				"name": { "type": "string" }
			}
		},
		"downloadFailedList": {
			"title": "DownloadFailedList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/downloadFailedItem" }
				}
			}
		},
		"downloadFailedItem": {
			"title": "DownloadFailedItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"src",
				"code",
				"reason"
			],
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "#/$defs/count" },
				"src": { "type": "string" },
				"code": {
					"type": "string",
					"minLength": 1
				},
				"reason": { "type": "string" }
			}
		},
		"brokenList": {
			"title": "BrokenList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/brokenItem" }
				}
			}
		},
		"brokenItem": {
			"title": "BrokenItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"src",
				"code",
				"reason"
			],
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "#/$defs/count" },
				"src": { "type": "string" },
				"code": {
					"type": "string",
					"minLength": 1
				},
				"reason": { "type": "string" }
			}
		},
		"conflictList": {
			"title": "ConflictList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/conflictItem" }
				}
			}
		},
		"conflictItem": {
			"title": "ConflictItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"line",
				"src",
				"src_sha256",
				"reason"
			],
			"properties": {
				"file": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "#/$defs/count" },
				"src": { "type": "string" },
				"src_sha256": { "$ref": "#/$defs/digest" },
				"reason": { "type": "string" }
			}
		},
		"contract": {
			"title": "ContractVersion",
			"type": "object",
			"additionalProperties": false,
			"required": ["row_schema", "row_schema_sha256"],
			"properties": {
				"row_schema": {
					"type": "string",
					"minLength": 1
				},
				"row_schema_sha256": { "$ref": "#/$defs/digest" }
			}
		},
		"probers": {
			"title": "ProberCounts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"header",
				"ffprobe",
				"index",
				"checked"
			],
			"properties": {
				"header": { "$ref": "#/$defs/count" },
				"ffprobe": { "$ref": "#/$defs/count" },
				"index": { "$ref": "#/$defs/count" },
				"checked": { "$ref": "#/$defs/count" }
			}
		},
		"tool": {
			"title": "ToolVersion",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"version",
				"node"
			],
			"properties": {
				"name": { "const": "konvid-ingest" },
				"version": {
					"type": "string",
					"minLength": 1
				},
				"node": {
					"type": "string",
					"minLength": 1
				}
			}
		},
		"ffprobe": {
			"title": "FfprobeVersion",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"version",
				"sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"version": {
					"type": "string",
					"minLength": 1
				},
				"sha256": { "$ref": "#/$defs/digest" }
			}
		},
		"shard": {
			"title": "ShardBlock",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"index",
				"count",
				"labels_before",
				"label_list_sha256",
				"clips_sha256",
				"claims"
			],
			"properties": {
				"index": { "$ref": "#/$defs/shardNumber" },
				"count": { "$ref": "#/$defs/shardNumber" },
				"labels_before": { "$ref": "#/$defs/count" },
				"label_list_sha256": { "$ref": "#/$defs/digest" },
				"clips_sha256": {
					"type": ["string", "null"],
					"minLength": 64,
					"maxLength": 64,
					"pattern": "^[0-9a-f]{64}$"
				},
				"claims": { "$ref": "#/$defs/fileDigest" }
			}
		},
		"shardNumber": {
			"title": "ShardNumber",
			"type": "integer",
			"minimum": 1,
			"maximum": 2048
		},
		"fileDigest": {
			"title": "FileDigest",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"size_bytes",
				"sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"size_bytes": { "$ref": "#/$defs/count" },
				"sha256": { "$ref": "#/$defs/digest" }
			}
		},
		"mergedFrom": {
			"title": "MergedFrom",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"count",
				"missing",
				"label_list_sha256",
				"shards"
			],
			"properties": {
				"count": { "$ref": "#/$defs/shardNumber" },
				"missing": {
					"type": "array",
					"items": { "$ref": "#/$defs/shardNumber" }
				},
				"label_list_sha256": { "$ref": "#/$defs/digest" },
				"shards": {
					"type": "array",
					"items": { "$ref": "#/$defs/mergedShard" }
				}
			}
		},
		"mergedShard": {
			"title": "MergedShard",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"index",
				"labels_before",
				"labels",
				"rows_dropped",
				"ingested_at_utc",
				"manifest",
				"jsonl",
				"tool",
				"ffprobe",
				"run_provenance"
			],
			"properties": {
				"index": { "$ref": "#/$defs/shardNumber" },
				"labels_before": { "$ref": "#/$defs/count" },
				"labels": { "$ref": "#/$defs/count" },
				"rows_dropped": { "$ref": "#/$defs/count" },
				"ingested_at_utc": {
					"type": "string",
					"minLength": 25,
					"maxLength": 25
				},
				"manifest": { "$ref": "#/$defs/fileDigest" },
				"jsonl": { "$ref": "#/$defs/jsonl" },
				"tool": { "$ref": "#/$defs/tool" },
				"ffprobe": { "$ref": "#/$defs/ffprobe" },
				"run_provenance": { "$ref": "run-provenance.schema.json" }
			}
		}
	}
};
var func8 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var schema43 = {
	"title": "IngestConfig",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"corpus_version",
		"corpus_dir",
		"ingested_at_utc",
		"limit",
		"manifest_csv",
		"clips_subdir",
		"link_targets",
		"prober",
		"probe_timeout_s",
		"thresholds"
	],
	"properties": {
		"corpus_version": {
			"type": "string",
			"minLength": 1
		},
		"corpus_dir": {
			"type": "string",
			"minLength": 1
		},
		"ingested_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25
		},
		"limit": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"manifest_csv": { "type": ["string", "null"] },
		"clips_subdir": { "type": ["string", "null"] },
		"link_targets": {
			"type": "array",
			"items": { "type": "string" }
		},
		"prober": { "enum": [
			"ffprobe",
			"auto",
			"verify"
		] },
		"probe_timeout_s": {
			"type": "number",
			"exclusiveMinimum": 0
		},
		"thresholds": { "$ref": "#/$defs/thresholds" }
	}
};
var schema44 = {
	"title": "ThresholdSettings",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"max_rejected",
		"max_conflicts",
		"max_broken",
		"max_missing",
		"max_attrition"
	],
	"properties": {
		"max_rejected": { "type": ["string", "null"] },
		"max_conflicts": { "type": ["string", "null"] },
		"max_broken": { "type": ["string", "null"] },
		"max_missing": { "type": ["string", "null"] },
		"max_attrition": { "type": ["string", "null"] }
	}
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate27.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.corpus_dir === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_dir" },
				message: "must have required property 'corpus_dir'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.limit === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "limit" },
				message: "must have required property 'limit'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.manifest_csv === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest_csv" },
				message: "must have required property 'manifest_csv'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.clips_subdir === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips_subdir" },
				message: "must have required property 'clips_subdir'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.link_targets === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "link_targets" },
				message: "must have required property 'link_targets'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.prober === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prober" },
				message: "must have required property 'prober'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.probe_timeout_s === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "probe_timeout_s" },
				message: "must have required property 'probe_timeout_s'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.thresholds === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "thresholds" },
				message: "must have required property 'thresholds'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema43.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.corpus_version !== void 0) {
			let data0 = data.corpus_version;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err11 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.corpus_dir !== void 0) {
			let data1 = data.corpus_dir;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err13 = {
						instancePath: instancePath + "/corpus_dir",
						schemaPath: "#/properties/corpus_dir/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/corpus_dir",
					schemaPath: "#/properties/corpus_dir/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data2 = data.ingested_at_utc;
			if (typeof data2 === "string") {
				if (func1(data2) > 25) {
					const err15 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (func1(data2) < 25) {
					const err16 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.limit !== void 0) {
			let data3 = data.limit;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
				const err18 = {
					instancePath: instancePath + "/limit",
					schemaPath: "#/properties/limit/type",
					keyword: "type",
					params: { type: schema43.properties.limit.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/limit",
						schemaPath: "#/properties/limit/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.manifest_csv !== void 0) {
			let data4 = data.manifest_csv;
			if (typeof data4 !== "string" && data4 !== null) {
				const err21 = {
					instancePath: instancePath + "/manifest_csv",
					schemaPath: "#/properties/manifest_csv/type",
					keyword: "type",
					params: { type: schema43.properties.manifest_csv.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.clips_subdir !== void 0) {
			let data5 = data.clips_subdir;
			if (typeof data5 !== "string" && data5 !== null) {
				const err22 = {
					instancePath: instancePath + "/clips_subdir",
					schemaPath: "#/properties/clips_subdir/type",
					keyword: "type",
					params: { type: schema43.properties.clips_subdir.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.link_targets !== void 0) {
			let data6 = data.link_targets;
			if (Array.isArray(data6)) {
				const len0 = data6.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data6[i0] !== "string") {
					const err23 = {
						instancePath: instancePath + "/link_targets/" + i0,
						schemaPath: "#/properties/link_targets/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/link_targets",
					schemaPath: "#/properties/link_targets/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.prober !== void 0) {
			let data8 = data.prober;
			if (!(data8 === "ffprobe" || data8 === "auto" || data8 === "verify")) {
				const err25 = {
					instancePath: instancePath + "/prober",
					schemaPath: "#/properties/prober/enum",
					keyword: "enum",
					params: { allowedValues: schema43.properties.prober.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.probe_timeout_s !== void 0) {
			let data9 = data.probe_timeout_s;
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 <= 0 || isNaN(data9)) {
					const err26 = {
						instancePath: instancePath + "/probe_timeout_s",
						schemaPath: "#/properties/probe_timeout_s/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/probe_timeout_s",
					schemaPath: "#/properties/probe_timeout_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.thresholds !== void 0) {
			let data10 = data.thresholds;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.max_rejected === void 0) {
					const err28 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/required",
						keyword: "required",
						params: { missingProperty: "max_rejected" },
						message: "must have required property 'max_rejected'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data10.max_conflicts === void 0) {
					const err29 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/required",
						keyword: "required",
						params: { missingProperty: "max_conflicts" },
						message: "must have required property 'max_conflicts'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data10.max_broken === void 0) {
					const err30 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/required",
						keyword: "required",
						params: { missingProperty: "max_broken" },
						message: "must have required property 'max_broken'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data10.max_missing === void 0) {
					const err31 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/required",
						keyword: "required",
						params: { missingProperty: "max_missing" },
						message: "must have required property 'max_missing'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data10.max_attrition === void 0) {
					const err32 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/required",
						keyword: "required",
						params: { missingProperty: "max_attrition" },
						message: "must have required property 'max_attrition'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				for (const key1 in data10) if (!(key1 === "max_rejected" || key1 === "max_conflicts" || key1 === "max_broken" || key1 === "max_missing" || key1 === "max_attrition")) {
					const err33 = {
						instancePath: instancePath + "/thresholds",
						schemaPath: "#/$defs/thresholds/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data10.max_rejected !== void 0) {
					let data11 = data10.max_rejected;
					if (typeof data11 !== "string" && data11 !== null) {
						const err34 = {
							instancePath: instancePath + "/thresholds/max_rejected",
							schemaPath: "#/$defs/thresholds/properties/max_rejected/type",
							keyword: "type",
							params: { type: schema44.properties.max_rejected.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data10.max_conflicts !== void 0) {
					let data12 = data10.max_conflicts;
					if (typeof data12 !== "string" && data12 !== null) {
						const err35 = {
							instancePath: instancePath + "/thresholds/max_conflicts",
							schemaPath: "#/$defs/thresholds/properties/max_conflicts/type",
							keyword: "type",
							params: { type: schema44.properties.max_conflicts.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data10.max_broken !== void 0) {
					let data13 = data10.max_broken;
					if (typeof data13 !== "string" && data13 !== null) {
						const err36 = {
							instancePath: instancePath + "/thresholds/max_broken",
							schemaPath: "#/$defs/thresholds/properties/max_broken/type",
							keyword: "type",
							params: { type: schema44.properties.max_broken.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data10.max_missing !== void 0) {
					let data14 = data10.max_missing;
					if (typeof data14 !== "string" && data14 !== null) {
						const err37 = {
							instancePath: instancePath + "/thresholds/max_missing",
							schemaPath: "#/$defs/thresholds/properties/max_missing/type",
							keyword: "type",
							params: { type: schema44.properties.max_missing.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
				if (data10.max_attrition !== void 0) {
					let data15 = data10.max_attrition;
					if (typeof data15 !== "string" && data15 !== null) {
						const err38 = {
							instancePath: instancePath + "/thresholds/max_attrition",
							schemaPath: "#/$defs/thresholds/properties/max_attrition/type",
							keyword: "type",
							params: { type: schema44.properties.max_attrition.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/thresholds",
					schemaPath: "#/$defs/thresholds/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
	} else {
		const err40 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err40];
		else vErrors.push(err40);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
validate27.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate29.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.written === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.skipped_download === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped_download" },
				message: "must have required property 'skipped_download'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.skipped_broken === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "skipped_broken" },
				message: "must have required property 'skipped_broken'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.dedups === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dedups" },
				message: "must have required property 'dedups'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.attrition_pct === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "attrition_pct" },
				message: "must have required property 'attrition_pct'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.missing === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.rejected === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.conflicts === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conflicts" },
				message: "must have required property 'conflicts'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "written" || key0 === "skipped_download" || key0 === "skipped_broken" || key0 === "dedups" || key0 === "attrition_pct" || key0 === "missing" || key0 === "rejected" || key0 === "conflicts")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.written !== void 0) {
			let data0 = data.written;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.skipped_download !== void 0) {
			let data1 = data.skipped_download;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err12 = {
					instancePath: instancePath + "/skipped_download",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err13 = {
						instancePath: instancePath + "/skipped_download",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err14 = {
						instancePath: instancePath + "/skipped_download",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.skipped_broken !== void 0) {
			let data2 = data.skipped_broken;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err15 = {
					instancePath: instancePath + "/skipped_broken",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err16 = {
						instancePath: instancePath + "/skipped_broken",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err17 = {
						instancePath: instancePath + "/skipped_broken",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.dedups !== void 0) {
			let data3 = data.dedups;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err18 = {
					instancePath: instancePath + "/dedups",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/dedups",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/dedups",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.attrition_pct !== void 0) {
			let data4 = data.attrition_pct;
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 1 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/attrition_pct",
						schemaPath: "#/properties/attrition_pct/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/attrition_pct",
						schemaPath: "#/properties/attrition_pct/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/attrition_pct",
					schemaPath: "#/properties/attrition_pct/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.missing !== void 0) {
			let data5 = data.missing;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err26 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.rejected !== void 0) {
			let data6 = data.rejected;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err27 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err28 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err29 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.conflicts !== void 0) {
			let data7 = data.conflicts;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err30 = {
					instancePath: instancePath + "/conflicts",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err31 = {
						instancePath: instancePath + "/conflicts",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err32 = {
						instancePath: instancePath + "/conflicts",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate29.errors = vErrors;
	return errors === 0;
}
validate29.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate31.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.written === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.dedup === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dedup" },
				message: "must have required property 'dedup'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.broken === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "broken" },
				message: "must have required property 'broken'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.missing === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rejected === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.conflict === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conflict" },
				message: "must have required property 'conflict'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data["download-failed"] === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "download-failed" },
				message: "must have required property 'download-failed'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "written" || key0 === "dedup" || key0 === "broken" || key0 === "missing" || key0 === "rejected" || key0 === "conflict" || key0 === "download-failed")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.written !== void 0) {
			let data0 = data.written;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err8 = {
					instancePath: instancePath + "/written",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/written",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.dedup !== void 0) {
			let data1 = data.dedup;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err11 = {
					instancePath: instancePath + "/dedup",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/dedup",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err13 = {
						instancePath: instancePath + "/dedup",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.broken !== void 0) {
			let data2 = data.broken;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err14 = {
					instancePath: instancePath + "/broken",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err15 = {
						instancePath: instancePath + "/broken",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err16 = {
						instancePath: instancePath + "/broken",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data3 = data.missing;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err17 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err18 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/missing",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.rejected !== void 0) {
			let data4 = data.rejected;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err20 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.conflict !== void 0) {
			let data5 = data.conflict;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err23 = {
					instancePath: instancePath + "/conflict",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err24 = {
						instancePath: instancePath + "/conflict",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/conflict",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data["download-failed"] !== void 0) {
			let data6 = data["download-failed"];
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err26 = {
					instancePath: instancePath + "/download-failed",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err27 = {
						instancePath: instancePath + "/download-failed",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err28 = {
						instancePath: instancePath + "/download-failed",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
	} else {
		const err29 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	validate31.errors = vErrors;
	return errors === 0;
}
validate31.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema62 = {
	"title": "LabelFileSource",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"sha256",
		"dialect",
		"columns",
		"rows"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1
		},
		"sha256": { "$ref": "#/$defs/digest" },
		"dialect": {
			"type": "string",
			"minLength": 1
		},
		"columns": {
			"type": "object",
			"additionalProperties": false,
			"required": [
				"file",
				"flickr_id",
				"mos",
				"mos_std_dev",
				"n_ratings",
				"url"
			],
			"properties": {
				"file": { "type": ["string", "null"] },
				"flickr_id": { "type": ["string", "null"] },
				"mos": { "type": ["string", "null"] },
				"mos_std_dev": { "type": ["string", "null"] },
				"n_ratings": { "type": ["string", "null"] },
				"url": { "type": ["string", "null"] }
			}
		},
		"rows": { "$ref": "#/$defs/count" }
	}
};
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate34.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.dialect === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "dialect" },
				message: "must have required property 'dialect'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.columns === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "columns" },
				message: "must have required property 'columns'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.rows === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "dialect" || key0 === "columns" || key0 === "rows")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 64) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.dialect !== void 0) {
			let data2 = data.dialect;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err12 = {
						instancePath: instancePath + "/dialect",
						schemaPath: "#/properties/dialect/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/dialect",
					schemaPath: "#/properties/dialect/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.columns !== void 0) {
			let data3 = data.columns;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.file === void 0) {
					const err14 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "file" },
						message: "must have required property 'file'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.flickr_id === void 0) {
					const err15 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "flickr_id" },
						message: "must have required property 'flickr_id'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3.mos === void 0) {
					const err16 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "mos" },
						message: "must have required property 'mos'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3.mos_std_dev === void 0) {
					const err17 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "mos_std_dev" },
						message: "must have required property 'mos_std_dev'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3.n_ratings === void 0) {
					const err18 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "n_ratings" },
						message: "must have required property 'n_ratings'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data3.url === void 0) {
					const err19 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/required",
						keyword: "required",
						params: { missingProperty: "url" },
						message: "must have required property 'url'"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "file" || key1 === "flickr_id" || key1 === "mos" || key1 === "mos_std_dev" || key1 === "n_ratings" || key1 === "url")) {
					const err20 = {
						instancePath: instancePath + "/columns",
						schemaPath: "#/properties/columns/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data3.file !== void 0) {
					let data4 = data3.file;
					if (typeof data4 !== "string" && data4 !== null) {
						const err21 = {
							instancePath: instancePath + "/columns/file",
							schemaPath: "#/properties/columns/properties/file/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.file.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data3.flickr_id !== void 0) {
					let data5 = data3.flickr_id;
					if (typeof data5 !== "string" && data5 !== null) {
						const err22 = {
							instancePath: instancePath + "/columns/flickr_id",
							schemaPath: "#/properties/columns/properties/flickr_id/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.flickr_id.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data3.mos !== void 0) {
					let data6 = data3.mos;
					if (typeof data6 !== "string" && data6 !== null) {
						const err23 = {
							instancePath: instancePath + "/columns/mos",
							schemaPath: "#/properties/columns/properties/mos/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.mos.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data3.mos_std_dev !== void 0) {
					let data7 = data3.mos_std_dev;
					if (typeof data7 !== "string" && data7 !== null) {
						const err24 = {
							instancePath: instancePath + "/columns/mos_std_dev",
							schemaPath: "#/properties/columns/properties/mos_std_dev/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.mos_std_dev.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
				if (data3.n_ratings !== void 0) {
					let data8 = data3.n_ratings;
					if (typeof data8 !== "string" && data8 !== null) {
						const err25 = {
							instancePath: instancePath + "/columns/n_ratings",
							schemaPath: "#/properties/columns/properties/n_ratings/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.n_ratings.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				}
				if (data3.url !== void 0) {
					let data9 = data3.url;
					if (typeof data9 !== "string" && data9 !== null) {
						const err26 = {
							instancePath: instancePath + "/columns/url",
							schemaPath: "#/properties/columns/properties/url/type",
							keyword: "type",
							params: { type: schema62.properties.columns.properties.url.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
			} else {
				const err27 = {
					instancePath: instancePath + "/columns",
					schemaPath: "#/properties/columns/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data10 = data.rows;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err28 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 9007199254740991 || isNaN(data10)) {
					const err29 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data10 < 0 || isNaN(data10)) {
					const err30 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		}
	} else {
		const err31 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err31];
		else vErrors.push(err31);
		errors++;
	}
	validate34.errors = vErrors;
	return errors === 0;
}
validate34.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate33.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.files === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.passed_over === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "passed_over" },
				message: "must have required property 'passed_over'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.total === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.taken === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "taken" },
				message: "must have required property 'taken'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "files" || key0 === "passed_over" || key0 === "total" || key0 === "taken")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.files !== void 0) {
			let data0 = data.files;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate34(data0[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
					errors = vErrors.length;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.passed_over !== void 0) {
			let data2 = data.passed_over;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data2[i1] !== "string") {
					const err6 = {
						instancePath: instancePath + "/passed_over/" + i1,
						schemaPath: "#/properties/passed_over/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/passed_over",
					schemaPath: "#/properties/passed_over/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data4 = data.total;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err8 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err9 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err10 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.taken !== void 0) {
			let data5 = data.taken;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err11 = {
					instancePath: instancePath + "/taken",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err12 = {
						instancePath: instancePath + "/taken",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err13 = {
						instancePath: instancePath + "/taken",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate33.errors = vErrors;
	return errors === 0;
}
validate33.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate38.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clips === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "clips")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.clips !== void 0) {
			let data1 = data.clips;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate38.errors = vErrors;
	return errors === 0;
}
validate38.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate40.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err6 = {
						instancePath: instancePath + "/items/" + i0,
						schemaPath: "#/properties/items/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate40.errors = vErrors;
	return errors === 0;
}
validate40.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate37.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.folders === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "folders" },
				message: "must have required property 'folders'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.total === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "total" },
				message: "must have required property 'total'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.unlabelled === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unlabelled" },
				message: "must have required property 'unlabelled'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "folders" || key0 === "total" || key0 === "unlabelled")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.folders !== void 0) {
			let data0 = data.folders;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate38(data0[i0], {
					instancePath: instancePath + "/folders/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
					errors = vErrors.length;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/folders",
					schemaPath: "#/properties/folders/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.total !== void 0) {
			let data2 = data.total;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err5 = {
					instancePath: instancePath + "/total",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err6 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/total",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.unlabelled !== void 0) {
			if (!validate40(data.unlabelled, {
				instancePath: instancePath + "/unlabelled",
				parentData: data,
				parentDataProperty: "unlabelled",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate37.errors = vErrors;
	return errors === 0;
}
validate37.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate43.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.size_bytes !== void 0) {
			let data2 = data.size_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data3 = data.sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err13 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data3) < 64) {
					const err14 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate43.errors = vErrors;
	return errors === 0;
}
validate43.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema79 = {
	"title": "RejectedItem",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"file",
		"line",
		"field",
		"code",
		"reason"
	],
	"properties": {
		"file": {
			"type": "string",
			"minLength": 1
		},
		"line": { "$ref": "#/$defs/count" },
		"field": { "type": ["string", "null"] },
		"code": {
			"type": "string",
			"minLength": 1
		},
		"reason": { "type": "string" }
	}
};
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate46.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.field === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "field" || key0 === "code" || key0 === "reason")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.field !== void 0) {
			let data2 = data.field;
			if (typeof data2 !== "string" && data2 !== null) {
				const err11 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: schema79.properties.field.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data3 = data.code;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err14 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate46.errors = vErrors;
	return errors === 0;
}
validate46.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate45.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate46(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate45.errors = vErrors;
	return errors === 0;
}
validate45.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate50.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.name === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" },
				message: "must have required property 'name'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "name")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.name !== void 0) {
			if (typeof data.name !== "string") {
				const err9 = {
					instancePath: instancePath + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate50.errors = vErrors;
	return errors === 0;
}
validate50.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate49.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate50(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate49.errors = vErrors;
	return errors === 0;
}
validate49.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "code" || key0 === "reason")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.src !== void 0) {
			if (typeof data.src !== "string") {
				const err11 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data3 = data.code;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err14 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate54(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.code === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "code" || key0 === "reason")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.src !== void 0) {
			if (typeof data.src !== "string") {
				const err11 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.code !== void 0) {
			let data3 = data.code;
			if (typeof data3 === "string") {
				if (func1(data3) < 1) {
					const err12 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err14 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate58(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate57.errors = vErrors;
	return errors === 0;
}
validate57.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate62.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				message: "must have required property 'file'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.reason === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "reason" },
				message: "must have required property 'reason'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "src_sha256" || key0 === "reason")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.file !== void 0) {
			let data0 = data.file;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/line",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.src !== void 0) {
			if (typeof data.src !== "string") {
				const err11 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.src_sha256 !== void 0) {
			let data3 = data.src_sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err12 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data3) < 64) {
					const err13 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.reason !== void 0) {
			if (typeof data.reason !== "string") {
				const err16 = {
					instancePath: instancePath + "/reason",
					schemaPath: "#/properties/reason/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate62.errors = vErrors;
	return errors === 0;
}
validate62.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate62(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate65.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.row_schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "row_schema" },
				message: "must have required property 'row_schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.row_schema_sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "row_schema_sha256" },
				message: "must have required property 'row_schema_sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "row_schema" || key0 === "row_schema_sha256")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.row_schema !== void 0) {
			let data0 = data.row_schema;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/row_schema",
						schemaPath: "#/properties/row_schema/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/row_schema",
					schemaPath: "#/properties/row_schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.row_schema_sha256 !== void 0) {
			let data1 = data.row_schema_sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err5 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 64) {
					const err6 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/row_schema_sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate65.errors = vErrors;
	return errors === 0;
}
validate65.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.header === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "header" },
				message: "must have required property 'header'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.ffprobe === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ffprobe" },
				message: "must have required property 'ffprobe'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.index === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" },
				message: "must have required property 'index'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.checked === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checked" },
				message: "must have required property 'checked'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "header" || key0 === "ffprobe" || key0 === "index" || key0 === "checked")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.header !== void 0) {
			let data0 = data.header;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/header",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/header",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/header",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.ffprobe !== void 0) {
			let data1 = data.ffprobe;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/ffprobe",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/ffprobe",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/ffprobe",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.index !== void 0) {
			let data2 = data.index;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.checked !== void 0) {
			let data3 = data.checked;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/checked",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/checked",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" },
				message: "must have required property 'version'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "version" || key0 === "sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.version !== void 0) {
			let data1 = data.version;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/version",
						schemaPath: "#/properties/version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data2 = data.sha256;
			if (typeof data2 === "string") {
				if (func1(data2) > 64) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data2) < 64) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate69.errors = vErrors;
	return errors === 0;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema112 = {
	"title": "ShardBlock",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"index",
		"count",
		"labels_before",
		"label_list_sha256",
		"clips_sha256",
		"claims"
	],
	"properties": {
		"index": { "$ref": "#/$defs/shardNumber" },
		"count": { "$ref": "#/$defs/shardNumber" },
		"labels_before": { "$ref": "#/$defs/count" },
		"label_list_sha256": { "$ref": "#/$defs/digest" },
		"clips_sha256": {
			"type": ["string", "null"],
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		},
		"claims": { "$ref": "#/$defs/fileDigest" }
	}
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size_bytes" || key0 === "sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data1 = data.size_bytes;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data2 = data.sha256;
			if (typeof data2 === "string") {
				if (func1(data2) > 64) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data2) < 64) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.index === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" },
				message: "must have required property 'index'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.labels_before === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels_before" },
				message: "must have required property 'labels_before'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.label_list_sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label_list_sha256" },
				message: "must have required property 'label_list_sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.clips_sha256 === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips_sha256" },
				message: "must have required property 'clips_sha256'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.claims === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "claims" },
				message: "must have required property 'claims'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "index" || key0 === "count" || key0 === "labels_before" || key0 === "label_list_sha256" || key0 === "clips_sha256" || key0 === "claims")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.index !== void 0) {
			let data0 = data.index;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/$defs/shardNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2048 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/shardNumber/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2048
						},
						message: "must be <= 2048"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/shardNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.count !== void 0) {
			let data1 = data.count;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/shardNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 2048 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/shardNumber/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2048
						},
						message: "must be <= 2048"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/shardNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.labels_before !== void 0) {
			let data2 = data.labels_before;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/labels_before",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/labels_before",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err15 = {
						instancePath: instancePath + "/labels_before",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.label_list_sha256 !== void 0) {
			let data3 = data.label_list_sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err16 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (func1(data3) < 64) {
					const err17 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err18 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/label_list_sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
		if (data.clips_sha256 !== void 0) {
			let data4 = data.clips_sha256;
			if (typeof data4 !== "string" && data4 !== null) {
				const err20 = {
					instancePath: instancePath + "/clips_sha256",
					schemaPath: "#/properties/clips_sha256/type",
					keyword: "type",
					params: { type: schema112.properties.clips_sha256.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err21 = {
						instancePath: instancePath + "/clips_sha256",
						schemaPath: "#/properties/clips_sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (func1(data4) < 64) {
					const err22 = {
						instancePath: instancePath + "/clips_sha256",
						schemaPath: "#/properties/clips_sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err23 = {
						instancePath: instancePath + "/clips_sha256",
						schemaPath: "#/properties/clips_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.claims !== void 0) {
			if (!validate74(data.claims, {
				instancePath: instancePath + "/claims",
				parentData: data,
				parentDataProperty: "claims",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err24 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err24];
		else vErrors.push(err24);
		errors++;
	}
	validate73.errors = vErrors;
	return errors === 0;
}
validate73.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema124 = {
	"title": "MergedShard",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"index",
		"labels_before",
		"labels",
		"rows_dropped",
		"ingested_at_utc",
		"manifest",
		"jsonl",
		"tool",
		"ffprobe",
		"run_provenance"
	],
	"properties": {
		"index": { "$ref": "#/$defs/shardNumber" },
		"labels_before": { "$ref": "#/$defs/count" },
		"labels": { "$ref": "#/$defs/count" },
		"rows_dropped": { "$ref": "#/$defs/count" },
		"ingested_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25
		},
		"manifest": { "$ref": "#/$defs/fileDigest" },
		"jsonl": { "$ref": "#/$defs/jsonl" },
		"tool": { "$ref": "#/$defs/tool" },
		"ffprobe": { "$ref": "#/$defs/ffprobe" },
		"run_provenance": { "$ref": "run-provenance.schema.json" }
	}
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate78.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.index === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "index" },
				message: "must have required property 'index'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.labels_before === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels_before" },
				message: "must have required property 'labels_before'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.labels === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels" },
				message: "must have required property 'labels'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows_dropped === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows_dropped" },
				message: "must have required property 'rows_dropped'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.manifest === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.jsonl === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jsonl" },
				message: "must have required property 'jsonl'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.tool === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.ffprobe === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ffprobe" },
				message: "must have required property 'ffprobe'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.run_provenance === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run_provenance" },
				message: "must have required property 'run_provenance'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema124.properties, key0)) {
			const err10 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.index !== void 0) {
			let data0 = data.index;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err11 = {
					instancePath: instancePath + "/index",
					schemaPath: "#/$defs/shardNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2048 || isNaN(data0)) {
					const err12 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/shardNumber/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2048
						},
						message: "must be <= 2048"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err13 = {
						instancePath: instancePath + "/index",
						schemaPath: "#/$defs/shardNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.labels_before !== void 0) {
			let data1 = data.labels_before;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err14 = {
					instancePath: instancePath + "/labels_before",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err15 = {
						instancePath: instancePath + "/labels_before",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err16 = {
						instancePath: instancePath + "/labels_before",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.labels !== void 0) {
			let data2 = data.labels;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err17 = {
					instancePath: instancePath + "/labels",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err18 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err19 = {
						instancePath: instancePath + "/labels",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.rows_dropped !== void 0) {
			let data3 = data.rows_dropped;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err20 = {
					instancePath: instancePath + "/rows_dropped",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err21 = {
						instancePath: instancePath + "/rows_dropped",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err22 = {
						instancePath: instancePath + "/rows_dropped",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data4 = data.ingested_at_utc;
			if (typeof data4 === "string") {
				if (func1(data4) > 25) {
					const err23 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (func1(data4) < 25) {
					const err24 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			if (!validate74(data.manifest, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
				errors = vErrors.length;
			}
		}
		if (data.jsonl !== void 0) {
			if (!validate43(data.jsonl, {
				instancePath: instancePath + "/jsonl",
				parentData: data,
				parentDataProperty: "jsonl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0) {
			let data7 = data.tool;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.name === void 0) {
					const err26 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data7.version === void 0) {
					const err27 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data7.node === void 0) {
					const err28 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "node" },
						message: "must have required property 'node'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "name" || key1 === "version" || key1 === "node")) {
					const err29 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data7.name !== void 0) {
					if ("konvid-ingest" !== data7.name) {
						const err30 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/$defs/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "konvid-ingest" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data7.version !== void 0) {
					let data9 = data7.version;
					if (typeof data9 === "string") {
						if (func1(data9) < 1) {
							const err31 = {
								instancePath: instancePath + "/tool/version",
								schemaPath: "#/$defs/tool/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/$defs/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data7.node !== void 0) {
					let data10 = data7.node;
					if (typeof data10 === "string") {
						if (func1(data10) < 1) {
							const err33 = {
								instancePath: instancePath + "/tool/node",
								schemaPath: "#/$defs/tool/properties/node/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/tool/node",
							schemaPath: "#/$defs/tool/properties/node/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/$defs/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.ffprobe !== void 0) {
			if (!validate69(data.ffprobe, {
				instancePath: instancePath + "/ffprobe",
				parentData: data,
				parentDataProperty: "ffprobe",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.run_provenance !== void 0) {
			if (!validate71(data.run_provenance, {
				instancePath: instancePath + "/run_provenance",
				parentData: data,
				parentDataProperty: "run_provenance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate78.errors = vErrors;
	return errors === 0;
}
validate78.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate77.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.missing === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.label_list_sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label_list_sha256" },
				message: "must have required property 'label_list_sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.shards === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shards" },
				message: "must have required property 'shards'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "missing" || key0 === "label_list_sha256" || key0 === "shards")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/count",
					schemaPath: "#/$defs/shardNumber/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 2048 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/shardNumber/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 2048
						},
						message: "must be <= 2048"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/count",
						schemaPath: "#/$defs/shardNumber/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data1 = data.missing;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err8 = {
							instancePath: instancePath + "/missing/" + i0,
							schemaPath: "#/$defs/shardNumber/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 2048 || isNaN(data2)) {
							const err9 = {
								instancePath: instancePath + "/missing/" + i0,
								schemaPath: "#/$defs/shardNumber/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2048
								},
								message: "must be <= 2048"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2 < 1 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/missing/" + i0,
								schemaPath: "#/$defs/shardNumber/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/missing",
					schemaPath: "#/properties/missing/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.label_list_sha256 !== void 0) {
			let data3 = data.label_list_sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err12 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (func1(data3) < 64) {
					const err13 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err14 = {
						instancePath: instancePath + "/label_list_sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/label_list_sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.shards !== void 0) {
			let data4 = data.shards;
			if (Array.isArray(data4)) {
				const len1 = data4.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate78(data4[i1], {
					instancePath: instancePath + "/shards/" + i1,
					parentData: data4,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/shards",
					schemaPath: "#/properties/shards/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate77.errors = vErrors;
	return errors === 0;
}
validate77.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate26.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.corpus === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.partial === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "partial" },
				message: "must have required property 'partial'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.config === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.stats === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "stats" },
				message: "must have required property 'stats'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.outcomes === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "outcomes" },
				message: "must have required property 'outcomes'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.labels === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels" },
				message: "must have required property 'labels'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.clips === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.jsonl === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jsonl" },
				message: "must have required property 'jsonl'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.rejected === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.missing === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.download_failed === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "download_failed" },
				message: "must have required property 'download_failed'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.broken === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "broken" },
				message: "must have required property 'broken'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.conflicts === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "conflicts" },
				message: "must have required property 'conflicts'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.contract === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.tool === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.probers === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "probers" },
				message: "must have required property 'probers'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.ffprobe === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ffprobe" },
				message: "must have required property 'ffprobe'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.run_provenance === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run_provenance" },
				message: "must have required property 'run_provenance'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema42.properties, key0)) {
			const err19 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.schema !== void 0) {
			let data0 = data.schema;
			if (!(data0 === "konvid-1k-corpus-jsonl-manifest-v1" || data0 === "konvid-150k-corpus-jsonl-manifest-v1" || data0 === "youtube-ugc-corpus-jsonl-manifest-v1" || data0 === "lsvq-corpus-jsonl-manifest-v1" || data0 === "live-vqc-corpus-jsonl-manifest-v1" || data0 === "custom-corpus-jsonl-manifest-v1")) {
				const err20 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/enum",
					keyword: "enum",
					params: { allowedValues: schema42.properties.schema.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.corpus !== void 0) {
			let data1 = data.corpus;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err21 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (func1(data1) < 4) {
					const err22 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern5.test(data1)) {
					const err23 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.partial !== void 0) {
			if (typeof data.partial !== "boolean") {
				const err25 = {
					instancePath: instancePath + "/partial",
					schemaPath: "#/properties/partial/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.config !== void 0) {
			if (!validate27(data.config, {
				instancePath: instancePath + "/config",
				parentData: data,
				parentDataProperty: "config",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
				errors = vErrors.length;
			}
		}
		if (data.stats !== void 0) {
			if (!validate29(data.stats, {
				instancePath: instancePath + "/stats",
				parentData: data,
				parentDataProperty: "stats",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
				errors = vErrors.length;
			}
		}
		if (data.outcomes !== void 0) {
			if (!validate31(data.outcomes, {
				instancePath: instancePath + "/outcomes",
				parentData: data,
				parentDataProperty: "outcomes",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
				errors = vErrors.length;
			}
		}
		if (data.labels !== void 0) {
			if (!validate33(data.labels, {
				instancePath: instancePath + "/labels",
				parentData: data,
				parentDataProperty: "labels",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
				errors = vErrors.length;
			}
		}
		if (data.clips !== void 0) {
			if (!validate37(data.clips, {
				instancePath: instancePath + "/clips",
				parentData: data,
				parentDataProperty: "clips",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
				errors = vErrors.length;
			}
		}
		if (data.jsonl !== void 0) {
			if (!validate43(data.jsonl, {
				instancePath: instancePath + "/jsonl",
				parentData: data,
				parentDataProperty: "jsonl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
				errors = vErrors.length;
			}
		}
		if (data.rejected !== void 0) {
			if (!validate45(data.rejected, {
				instancePath: instancePath + "/rejected",
				parentData: data,
				parentDataProperty: "rejected",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
				errors = vErrors.length;
			}
		}
		if (data.missing !== void 0) {
			if (!validate49(data.missing, {
				instancePath: instancePath + "/missing",
				parentData: data,
				parentDataProperty: "missing",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
				errors = vErrors.length;
			}
		}
		if (data.download_failed !== void 0) {
			if (!validate53(data.download_failed, {
				instancePath: instancePath + "/download_failed",
				parentData: data,
				parentDataProperty: "download_failed",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
		if (data.broken !== void 0) {
			if (!validate57(data.broken, {
				instancePath: instancePath + "/broken",
				parentData: data,
				parentDataProperty: "broken",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
				errors = vErrors.length;
			}
		}
		if (data.conflicts !== void 0) {
			if (!validate61(data.conflicts, {
				instancePath: instancePath + "/conflicts",
				parentData: data,
				parentDataProperty: "conflicts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.contract !== void 0) {
			if (!validate65(data.contract, {
				instancePath: instancePath + "/contract",
				parentData: data,
				parentDataProperty: "contract",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0) {
			let data15 = data.tool;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.name === void 0) {
					const err26 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data15.version === void 0) {
					const err27 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data15.node === void 0) {
					const err28 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "node" },
						message: "must have required property 'node'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key1 in data15) if (!(key1 === "name" || key1 === "version" || key1 === "node")) {
					const err29 = {
						instancePath: instancePath + "/tool",
						schemaPath: "#/$defs/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data15.name !== void 0) {
					if ("konvid-ingest" !== data15.name) {
						const err30 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "#/$defs/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "konvid-ingest" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data15.version !== void 0) {
					let data17 = data15.version;
					if (typeof data17 === "string") {
						if (func1(data17) < 1) {
							const err31 = {
								instancePath: instancePath + "/tool/version",
								schemaPath: "#/$defs/tool/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "#/$defs/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
				if (data15.node !== void 0) {
					let data18 = data15.node;
					if (typeof data18 === "string") {
						if (func1(data18) < 1) {
							const err33 = {
								instancePath: instancePath + "/tool/node",
								schemaPath: "#/$defs/tool/properties/node/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/tool/node",
							schemaPath: "#/$defs/tool/properties/node/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/tool",
					schemaPath: "#/$defs/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.probers !== void 0) {
			if (!validate67(data.probers, {
				instancePath: instancePath + "/probers",
				parentData: data,
				parentDataProperty: "probers",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
				errors = vErrors.length;
			}
		}
		if (data.ffprobe !== void 0) {
			if (!validate69(data.ffprobe, {
				instancePath: instancePath + "/ffprobe",
				parentData: data,
				parentDataProperty: "ffprobe",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
				errors = vErrors.length;
			}
		}
		if (data.run_provenance !== void 0) {
			if (!validate71(data.run_provenance, {
				instancePath: instancePath + "/run_provenance",
				parentData: data,
				parentDataProperty: "run_provenance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
		if (data.shard !== void 0) {
			if (!validate73(data.shard, {
				instancePath: instancePath + "/shard",
				parentData: data,
				parentDataProperty: "shard",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
				errors = vErrors.length;
			}
		}
		if (data.merged_from !== void 0) {
			if (!validate77(data.merged_from, {
				instancePath: instancePath + "/merged_from",
				parentData: data,
				parentDataProperty: "merged_from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
validate26.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema131 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/result.schema.json",
	"title": "Result",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"command",
		"exit_code",
		"error",
		"failures",
		"output",
		"manifest_path",
		"manifest",
		"plan"
	],
	"properties": {
		"schema": { "const": "konvid-ingest-result-v1" },
		"command": { "enum": [
			"ingest",
			"fetch",
			"merge",
			"unify",
			"split",
			"score",
			"report"
		] },
		"exit_code": { "enum": [
			0,
			1,
			2,
			3,
			130,
			143
		] },
		"error": { "anyOf": [{ "$ref": "#/$defs/error" }, { "type": "null" }] },
		"failures": {
			"type": "array",
			"items": { "$ref": "#/$defs/error" }
		},
		"output": { "type": ["string", "null"] },
		"manifest_path": { "type": ["string", "null"] },
		"manifest": { "anyOf": [{ "$ref": "ingest-manifest.schema.json" }, { "type": "null" }] },
		"fetch_manifest": { "$ref": "fetch-manifest.schema.json" },
		"unified_manifest": { "$ref": "unified-manifest.schema.json" },
		"split": { "$ref": "#/$defs/split" },
		"split_check": { "$ref": "#/$defs/splitCheck" },
		"score": { "$ref": "verdict.schema.json#/$defs/score" },
		"verdict": { "$ref": "verdict.schema.json" },
		"verdict_path": { "type": "string" },
		"report": { "$ref": "#/$defs/report" },
		"plan": { "anyOf": [{ "$ref": "#/$defs/plan" }, { "type": "null" }] }
	},
	"$defs": {
		"error": {
			"title": "ResultError",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"code",
				"message",
				"hint"
			],
			"properties": {
				"code": {
					"type": "string",
					"minLength": 1
				},
				"message": { "type": "string" },
				"hint": { "type": ["string", "null"] }
			}
		},
		"plan": {
			"title": "PlanSummary",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"corpus_dir",
				"clips_dirs",
				"labels_files",
				"labels",
				"matched",
				"remote",
				"missing",
				"ambiguous",
				"rejected",
				"unlabelled",
				"matched_bytes"
			],
			"properties": {
				"corpus_dir": { "type": "string" },
				"clips_dirs": {
					"type": "array",
					"items": { "type": "string" }
				},
				"labels_files": {
					"type": "array",
					"items": { "type": "string" }
				},
				"labels": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"matched": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"remote": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"ambiguous": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"rejected": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"unlabelled": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"matched_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"split": {
			"title": "SplitSummary",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"config",
				"counts",
				"sizes"
			],
			"properties": {
				"config": { "$ref": "split.schema.json#/$defs/config" },
				"counts": { "$ref": "split.schema.json#/$defs/counts" },
				"sizes": {
					"type": "array",
					"items": { "$ref": "split.schema.json#/$defs/size" }
				}
			}
		},
		"splitCheck": {
			"title": "SplitCheck",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"rows",
				"clips",
				"contents",
				"known",
				"new",
				"missing",
				"fault_count",
				"faults"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"contents": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"known": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"new": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"fault_count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"faults": {
					"type": "array",
					"items": { "$ref": "#/$defs/splitFault" }
				}
			}
		},
		"splitFault": {
			"title": "SplitFault",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"code",
				"content",
				"src_sha256",
				"message"
			],
			"properties": {
				"code": {
					"type": "string",
					"minLength": 1
				},
				"content": { "type": ["string", "null"] },
				"src_sha256": { "type": ["string", "null"] },
				"message": { "type": "string" }
			}
		},
		"report": {
			"title": "ReportStatistics",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"jsonl",
				"html",
				"scale",
				"duplicates",
				"duration_s",
				"clip_bytes",
				"corpora",
				"first_ingested_at_utc",
				"last_ingested_at_utc",
				"mos",
				"mos_std_dev",
				"n_ratings",
				"by",
				"comparison"
			],
			"properties": {
				"jsonl": { "$ref": "#/$defs/reportedFile" },
				"html": { "type": ["string", "null"] },
				"scale": { "$ref": "#/$defs/reportScale" },
				"duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"duration_s": { "type": "number" },
				"clip_bytes": { "type": "number" },
				"corpora": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportedCorpus" }
				},
				"first_ingested_at_utc": { "type": ["string", "null"] },
				"last_ingested_at_utc": { "type": ["string", "null"] },
				"mos": { "$ref": "#/$defs/reportDistribution" },
				"mos_std_dev": { "$ref": "#/$defs/reportDistribution" },
				"n_ratings": { "$ref": "#/$defs/reportDistribution" },
				"by": { "$ref": "#/$defs/reportGroupings" },
				"comparison": { "anyOf": [{ "$ref": "#/$defs/reportComparison" }, { "type": "null" }] }
			}
		},
		"reportGroupings": {
			"title": "ReportGroupings",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"resolution",
				"framerate",
				"duration",
				"codec",
				"bitrate"
			],
			"properties": {
				"resolution": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportGroup" }
				},
				"framerate": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportGroup" }
				},
				"duration": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportGroup" }
				},
				"codec": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportGroup" }
				},
				"bitrate": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportGroup" }
				}
			}
		},
		"reportedFile": {
			"title": "ReportedFile",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"rows",
				"size_bytes",
				"sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"size_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" }
			}
		},
		"reportScale": {
			"title": "ReportScale",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"min",
				"max"
			],
			"properties": {
				"name": { "enum": [
					"1-5-acr",
					"0-100-continuous",
					"unified-0-100"
				] },
				"min": { "type": "number" },
				"max": { "type": "number" }
			}
		},
		"reportedCorpus": {
			"title": "ReportedCorpus",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"corpus",
				"corpus_version",
				"rows"
			],
			"properties": {
				"corpus": {
					"type": "string",
					"minLength": 1
				},
				"corpus_version": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"reportSummary": {
			"title": "ReportSummary",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"clips",
				"mean",
				"std_dev",
				"p5",
				"p25",
				"median",
				"p75",
				"p95"
			],
			"properties": {
				"clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"mean": { "type": "number" },
				"std_dev": { "type": "number" },
				"p5": { "type": "number" },
				"p25": { "type": "number" },
				"median": { "type": "number" },
				"p75": { "type": "number" },
				"p95": { "type": "number" }
			}
		},
		"reportBin": {
			"title": "ReportBin",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"from",
				"to",
				"clips"
			],
			"properties": {
				"from": { "type": "number" },
				"to": { "type": "number" },
				"clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"reportDistribution": {
			"title": "ReportDistribution",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"known",
				"summary",
				"bins"
			],
			"properties": {
				"known": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"summary": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] },
				"bins": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportBin" }
				}
			}
		},
		"reportGroup": {
			"title": "ReportGroup",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"label",
				"clips",
				"scores"
			],
			"properties": {
				"label": {
					"type": "string",
					"minLength": 1
				},
				"clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"scores": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] }
			}
		},
		"reportComparison": {
			"title": "ReportComparison",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"against",
				"added",
				"gone",
				"same",
				"changed",
				"changed_fields",
				"scale",
				"before",
				"after",
				"before_bins",
				"after_bins",
				"distance"
			],
			"properties": {
				"against": { "$ref": "#/$defs/reportedFile" },
				"added": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"gone": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"same": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"changed": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"changed_fields": {
					"type": "array",
					"items": { "$ref": "#/$defs/changedField" }
				},
				"scale": { "$ref": "#/$defs/reportScale" },
				"before": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] },
				"after": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] },
				"before_bins": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportBin" }
				},
				"after_bins": {
					"type": "array",
					"items": { "$ref": "#/$defs/reportBin" }
				},
				"distance": {
					"type": ["number", "null"],
					"minimum": 0,
					"maximum": 1
				}
			}
		},
		"changedField": {
			"title": "ChangedField",
			"type": "object",
			"additionalProperties": false,
			"required": ["field", "rows"],
			"properties": {
				"field": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		}
	}
};
var schema132 = {
	"title": "ResultError",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"code",
		"message",
		"hint"
	],
	"properties": {
		"code": {
			"type": "string",
			"minLength": 1
		},
		"message": { "type": "string" },
		"hint": { "type": ["string", "null"] }
	}
};
var schema134 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/unified-manifest.schema.json",
	"title": "UnifiedManifest",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema",
		"config",
		"counts",
		"inputs",
		"corpora",
		"out_of_range",
		"invalid",
		"duplicates",
		"jsonl",
		"contract",
		"tool",
		"run_provenance"
	],
	"properties": {
		"schema": { "const": "konvid-ingest-unified-manifest-v1" },
		"config": { "$ref": "#/$defs/config" },
		"counts": { "$ref": "#/$defs/counts" },
		"inputs": {
			"type": "array",
			"items": { "$ref": "#/$defs/input" }
		},
		"corpora": {
			"type": "array",
			"items": { "$ref": "#/$defs/corpus" }
		},
		"out_of_range": { "$ref": "#/$defs/faultList" },
		"invalid": { "$ref": "#/$defs/faultList" },
		"duplicates": { "$ref": "#/$defs/duplicateList" },
		"jsonl": { "$ref": "ingest-manifest.schema.json#/$defs/jsonl" },
		"contract": { "$ref": "ingest-manifest.schema.json#/$defs/contract" },
		"tool": { "$ref": "ingest-manifest.schema.json#/$defs/tool" },
		"run_provenance": { "$ref": "run-provenance.schema.json" }
	},
	"$defs": {
		"config": {
			"title": "UnifyConfig",
			"type": "object",
			"additionalProperties": false,
			"required": ["scale", "aggregated_at_utc"],
			"properties": {
				"scale": { "const": "0-100" },
				"aggregated_at_utc": {
					"type": "string",
					"minLength": 25,
					"maxLength": 25
				}
			}
		},
		"counts": {
			"title": "UnifyCounts",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"rows",
				"written",
				"out_of_range",
				"invalid",
				"duplicates"
			],
			"properties": {
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"written": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"out_of_range": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"invalid": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"input": {
			"title": "UnifiedInput",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"size_bytes",
				"sha256",
				"rows",
				"written",
				"out_of_range",
				"invalid",
				"duplicates"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"size_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"written": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"out_of_range": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"invalid": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"corpus": {
			"title": "UnifiedCorpus",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"corpus",
				"mos_native_scale",
				"written"
			],
			"properties": {
				"corpus": {
					"type": "string",
					"minLength": 1
				},
				"mos_native_scale": { "enum": ["1-5-acr", "0-100-continuous"] },
				"written": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"faultList": {
			"title": "UnifyFaultList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/fault" }
				}
			}
		},
		"fault": {
			"title": "UnifyFault",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"line",
				"code",
				"pointer",
				"found"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"code": {
					"type": "string",
					"minLength": 1
				},
				"pointer": { "type": "string" },
				"found": { "type": "string" }
			}
		},
		"duplicateList": {
			"title": "UnifyDuplicateList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/duplicate" }
				}
			}
		},
		"duplicate": {
			"title": "UnifyDuplicate",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"line",
				"src_sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"line": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"src_sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" }
			}
		}
	}
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.written === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.out_of_range === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "out_of_range" },
				message: "must have required property 'out_of_range'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.invalid === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.duplicates === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duplicates" },
				message: "must have required property 'duplicates'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "written" || key0 === "out_of_range" || key0 === "invalid" || key0 === "duplicates")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err6 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.written !== void 0) {
			let data1 = data.written;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err9 = {
					instancePath: instancePath + "/written",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.out_of_range !== void 0) {
			let data2 = data.out_of_range;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/out_of_range",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/out_of_range",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/out_of_range",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.invalid !== void 0) {
			let data3 = data.invalid;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/invalid",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/invalid",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.duplicates !== void 0) {
			let data4 = data.duplicates;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err18 = {
					instancePath: instancePath + "/duplicates",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.written === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.out_of_range === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "out_of_range" },
				message: "must have required property 'out_of_range'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.invalid === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.duplicates === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duplicates" },
				message: "must have required property 'duplicates'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "size_bytes" || key0 === "sha256" || key0 === "rows" || key0 === "written" || key0 === "out_of_range" || key0 === "invalid" || key0 === "duplicates")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err9 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.size_bytes !== void 0) {
			let data1 = data.size_bytes;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err11 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err13 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data2 = data.sha256;
			if (typeof data2 === "string") {
				if (func1(data2) > 64) {
					const err14 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (func1(data2) < 64) {
					const err15 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err16 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			} else {
				const err17 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data3 = data.rows;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err18 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.written !== void 0) {
			let data4 = data.written;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err21 = {
					instancePath: instancePath + "/written",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err23 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.out_of_range !== void 0) {
			let data5 = data.out_of_range;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/out_of_range",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/out_of_range",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err26 = {
						instancePath: instancePath + "/out_of_range",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.invalid !== void 0) {
			let data6 = data.invalid;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err27 = {
					instancePath: instancePath + "/invalid",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err28 = {
						instancePath: instancePath + "/invalid",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err29 = {
						instancePath: instancePath + "/invalid",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.duplicates !== void 0) {
			let data7 = data.duplicates;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err30 = {
					instancePath: instancePath + "/duplicates",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err31 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err32 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
	} else {
		const err33 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err33];
		else vErrors.push(err33);
		errors++;
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema150 = {
	"title": "UnifiedCorpus",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"corpus",
		"mos_native_scale",
		"written"
	],
	"properties": {
		"corpus": {
			"type": "string",
			"minLength": 1
		},
		"mos_native_scale": { "enum": ["1-5-acr", "0-100-continuous"] },
		"written": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
	}
};
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate94.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mos_native_scale === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_native_scale" },
				message: "must have required property 'mos_native_scale'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.written === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "written" },
				message: "must have required property 'written'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "corpus" || key0 === "mos_native_scale" || key0 === "written")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.corpus !== void 0) {
			let data0 = data.corpus;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.mos_native_scale !== void 0) {
			let data1 = data.mos_native_scale;
			if (!(data1 === "1-5-acr" || data1 === "0-100-continuous")) {
				const err6 = {
					instancePath: instancePath + "/mos_native_scale",
					schemaPath: "#/properties/mos_native_scale/enum",
					keyword: "enum",
					params: { allowedValues: schema150.properties.mos_native_scale.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.written !== void 0) {
			let data2 = data.written;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err7 = {
					instancePath: instancePath + "/written",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/written",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate94.errors = vErrors;
	return errors === 0;
}
validate94.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate97.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.code === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "code" },
				message: "must have required property 'code'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.pointer === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pointer" },
				message: "must have required property 'pointer'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.found === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "found" },
				message: "must have required property 'found'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "code" || key0 === "pointer" || key0 === "found")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/line",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/line",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/line",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.code !== void 0) {
			let data2 = data.code;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err11 = {
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/code",
					schemaPath: "#/properties/code/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.pointer !== void 0) {
			if (typeof data.pointer !== "string") {
				const err13 = {
					instancePath: instancePath + "/pointer",
					schemaPath: "#/properties/pointer/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.found !== void 0) {
			if (typeof data.found !== "string") {
				const err14 = {
					instancePath: instancePath + "/found",
					schemaPath: "#/properties/found/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate97.errors = vErrors;
	return errors === 0;
}
validate97.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate96.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate97(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate96.errors = vErrors;
	return errors === 0;
}
validate96.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate102.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.line === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "line" },
				message: "must have required property 'line'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "src_sha256")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.line !== void 0) {
			let data1 = data.line;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/line",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/line",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/line",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.src_sha256 !== void 0) {
			let data2 = data.src_sha256;
			if (typeof data2 === "string") {
				if (func1(data2) > 64) {
					const err9 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (func1(data2) < 64) {
					const err10 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (!pattern4.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
	} else {
		const err13 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
	}
	validate102.errors = vErrors;
	return errors === 0;
}
validate102.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate101.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "count" },
				message: "must have required property 'count'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.items === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "items" },
				message: "must have required property 'items'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.count !== void 0) {
			let data0 = data.count;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/count",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.items !== void 0) {
			let data1 = data.items;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate102(data1[i0], {
					instancePath: instancePath + "/items/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/items",
					schemaPath: "#/properties/items/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate101.errors = vErrors;
	return errors === 0;
}
validate101.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate105.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.size_bytes !== void 0) {
			let data2 = data.size_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data3 = data.sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err13 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data3) < 64) {
					const err14 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate107.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.row_schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "row_schema" },
				message: "must have required property 'row_schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.row_schema_sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "row_schema_sha256" },
				message: "must have required property 'row_schema_sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "row_schema" || key0 === "row_schema_sha256")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.row_schema !== void 0) {
			let data0 = data.row_schema;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/row_schema",
						schemaPath: "#/properties/row_schema/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/row_schema",
					schemaPath: "#/properties/row_schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.row_schema_sha256 !== void 0) {
			let data1 = data.row_schema_sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err5 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (func1(data1) < 64) {
					const err6 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/row_schema_sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/row_schema_sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate107.errors = vErrors;
	return errors === 0;
}
validate107.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.config === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.counts === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.inputs === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.corpora === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpora" },
				message: "must have required property 'corpora'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.out_of_range === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "out_of_range" },
				message: "must have required property 'out_of_range'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.invalid === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "invalid" },
				message: "must have required property 'invalid'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.duplicates === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duplicates" },
				message: "must have required property 'duplicates'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.jsonl === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jsonl" },
				message: "must have required property 'jsonl'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.contract === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contract" },
				message: "must have required property 'contract'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.tool === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool" },
				message: "must have required property 'tool'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.run_provenance === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "run_provenance" },
				message: "must have required property 'run_provenance'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema134.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("konvid-ingest-unified-manifest-v1" !== data.schema) {
				const err13 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "konvid-ingest-unified-manifest-v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data1 = data.config;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.scale === void 0) {
					const err14 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "scale" },
						message: "must have required property 'scale'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1.aggregated_at_utc === void 0) {
					const err15 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "aggregated_at_utc" },
						message: "must have required property 'aggregated_at_utc'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "scale" || key1 === "aggregated_at_utc")) {
					const err16 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data1.scale !== void 0) {
					if ("0-100" !== data1.scale) {
						const err17 = {
							instancePath: instancePath + "/config/scale",
							schemaPath: "#/$defs/config/properties/scale/const",
							keyword: "const",
							params: { allowedValue: "0-100" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.aggregated_at_utc !== void 0) {
					let data3 = data1.aggregated_at_utc;
					if (typeof data3 === "string") {
						if (func1(data3) > 25) {
							const err18 = {
								instancePath: instancePath + "/config/aggregated_at_utc",
								schemaPath: "#/$defs/config/properties/aggregated_at_utc/maxLength",
								keyword: "maxLength",
								params: { limit: 25 },
								message: "must NOT have more than 25 characters"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (func1(data3) < 25) {
							const err19 = {
								instancePath: instancePath + "/config/aggregated_at_utc",
								schemaPath: "#/$defs/config/properties/aggregated_at_utc/minLength",
								keyword: "minLength",
								params: { limit: 25 },
								message: "must NOT have fewer than 25 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					} else {
						const err20 = {
							instancePath: instancePath + "/config/aggregated_at_utc",
							schemaPath: "#/$defs/config/properties/aggregated_at_utc/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/$defs/config/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			if (!validate90(data.counts, {
				instancePath: instancePath + "/counts",
				parentData: data,
				parentDataProperty: "counts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.inputs !== void 0) {
			let data5 = data.inputs;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate92(data5[i0], {
					instancePath: instancePath + "/inputs/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
					errors = vErrors.length;
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.corpora !== void 0) {
			let data7 = data.corpora;
			if (Array.isArray(data7)) {
				const len1 = data7.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate94(data7[i1], {
					instancePath: instancePath + "/corpora/" + i1,
					parentData: data7,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
					errors = vErrors.length;
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/corpora",
					schemaPath: "#/properties/corpora/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.out_of_range !== void 0) {
			if (!validate96(data.out_of_range, {
				instancePath: instancePath + "/out_of_range",
				parentData: data,
				parentDataProperty: "out_of_range",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.invalid !== void 0) {
			if (!validate96(data.invalid, {
				instancePath: instancePath + "/invalid",
				parentData: data,
				parentDataProperty: "invalid",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
				errors = vErrors.length;
			}
		}
		if (data.duplicates !== void 0) {
			if (!validate101(data.duplicates, {
				instancePath: instancePath + "/duplicates",
				parentData: data,
				parentDataProperty: "duplicates",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
				errors = vErrors.length;
			}
		}
		if (data.jsonl !== void 0) {
			if (!validate105(data.jsonl, {
				instancePath: instancePath + "/jsonl",
				parentData: data,
				parentDataProperty: "jsonl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
				errors = vErrors.length;
			}
		}
		if (data.contract !== void 0) {
			if (!validate107(data.contract, {
				instancePath: instancePath + "/contract",
				parentData: data,
				parentDataProperty: "contract",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
				errors = vErrors.length;
			}
		}
		if (data.tool !== void 0) {
			let data14 = data.tool;
			if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
				if (data14.name === void 0) {
					const err24 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data14.version === void 0) {
					const err25 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "version" },
						message: "must have required property 'version'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data14.node === void 0) {
					const err26 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/required",
						keyword: "required",
						params: { missingProperty: "node" },
						message: "must have required property 'node'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				for (const key2 in data14) if (!(key2 === "name" || key2 === "version" || key2 === "node")) {
					const err27 = {
						instancePath: instancePath + "/tool",
						schemaPath: "ingest-manifest.schema.json#/$defs/tool/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data14.name !== void 0) {
					if ("konvid-ingest" !== data14.name) {
						const err28 = {
							instancePath: instancePath + "/tool/name",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/name/const",
							keyword: "const",
							params: { allowedValue: "konvid-ingest" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data14.version !== void 0) {
					let data16 = data14.version;
					if (typeof data16 === "string") {
						if (func1(data16) < 1) {
							const err29 = {
								instancePath: instancePath + "/tool/version",
								schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					} else {
						const err30 = {
							instancePath: instancePath + "/tool/version",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data14.node !== void 0) {
					let data17 = data14.node;
					if (typeof data17 === "string") {
						if (func1(data17) < 1) {
							const err31 = {
								instancePath: instancePath + "/tool/node",
								schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/node/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/tool/node",
							schemaPath: "ingest-manifest.schema.json#/$defs/tool/properties/node/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/tool",
					schemaPath: "ingest-manifest.schema.json#/$defs/tool/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.run_provenance !== void 0) {
			if (!validate71(data.run_provenance, {
				instancePath: instancePath + "/run_provenance",
				parentData: data,
				parentDataProperty: "run_provenance",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema170 = {
	"title": "SplitConfig",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"method",
		"stable",
		"kind",
		"seed",
		"repeats",
		"folds",
		"test_share"
	],
	"properties": {
		"method": { "enum": ["hash", "stratified"] },
		"stable": { "type": "boolean" },
		"kind": { "enum": ["holdout", "k-fold"] },
		"seed": {
			"type": "string",
			"minLength": 1,
			"maxLength": 128,
			"pattern": "^[!-~]+$(?!\\n)"
		},
		"repeats": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"folds": {
			"type": "integer",
			"minimum": 1,
			"maximum": 1e3
		},
		"test_share": {
			"type": ["number", "null"],
			"minimum": .001,
			"maximum": .999
		}
	}
};
var pattern21 = new RegExp("^[!-~]+$(?!\\n)", "u");
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clips === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contents === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contents" },
				message: "must have required property 'contents'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.joined === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "joined" },
				message: "must have required property 'joined'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "clips" || key0 === "contents" || key0 === "joined")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.clips !== void 0) {
			let data1 = data.clips;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.contents !== void 0) {
			let data2 = data.contents;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.joined !== void 0) {
			let data3 = data.joined;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/joined",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/joined",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/joined",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate123.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repeat === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repeat" },
				message: "must have required property 'repeat'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fold === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fold" },
				message: "must have required property 'fold'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.test_contents === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test_contents" },
				message: "must have required property 'test_contents'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.test_clips === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test_clips" },
				message: "must have required property 'test_clips'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.train_contents === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train_contents" },
				message: "must have required property 'train_contents'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.train_clips === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train_clips" },
				message: "must have required property 'train_clips'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "repeat" || key0 === "fold" || key0 === "test_contents" || key0 === "test_clips" || key0 === "train_contents" || key0 === "train_clips")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.repeat !== void 0) {
			let data0 = data.repeat;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/repeat",
					schemaPath: "#/properties/repeat/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.fold !== void 0) {
			let data1 = data.fold;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/fold",
					schemaPath: "#/properties/fold/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.test_contents !== void 0) {
			let data2 = data.test_contents;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/test_contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/test_contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err15 = {
						instancePath: instancePath + "/test_contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.test_clips !== void 0) {
			let data3 = data.test_clips;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err16 = {
					instancePath: instancePath + "/test_clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/test_clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err18 = {
						instancePath: instancePath + "/test_clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.train_contents !== void 0) {
			let data4 = data.train_contents;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err19 = {
					instancePath: instancePath + "/train_contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/train_contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/train_contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.train_clips !== void 0) {
			let data5 = data.train_clips;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err22 = {
					instancePath: instancePath + "/train_clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/train_clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err24 = {
						instancePath: instancePath + "/train_clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate123.errors = vErrors;
	return errors === 0;
}
validate123.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate111.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.config === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.counts === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.sizes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sizes" },
				message: "must have required property 'sizes'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "config" || key0 === "counts" || key0 === "sizes")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.config !== void 0) {
			let data0 = data.config;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.method === void 0) {
					const err4 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0.stable === void 0) {
					const err5 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "stable" },
						message: "must have required property 'stable'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0.kind === void 0) {
					const err6 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0.seed === void 0) {
					const err7 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.repeats === void 0) {
					const err8 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "repeats" },
						message: "must have required property 'repeats'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.folds === void 0) {
					const err9 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "folds" },
						message: "must have required property 'folds'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data0.test_share === void 0) {
					const err10 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "test_share" },
						message: "must have required property 'test_share'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "method" || key1 === "stable" || key1 === "kind" || key1 === "seed" || key1 === "repeats" || key1 === "folds" || key1 === "test_share")) {
					const err11 = {
						instancePath: instancePath + "/config",
						schemaPath: "split.schema.json#/$defs/config/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data0.method !== void 0) {
					let data1 = data0.method;
					if (!(data1 === "hash" || data1 === "stratified")) {
						const err12 = {
							instancePath: instancePath + "/config/method",
							schemaPath: "split.schema.json#/$defs/config/properties/method/enum",
							keyword: "enum",
							params: { allowedValues: schema170.properties.method.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.stable !== void 0) {
					if (typeof data0.stable !== "boolean") {
						const err13 = {
							instancePath: instancePath + "/config/stable",
							schemaPath: "split.schema.json#/$defs/config/properties/stable/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
				if (data0.kind !== void 0) {
					let data3 = data0.kind;
					if (!(data3 === "holdout" || data3 === "k-fold")) {
						const err14 = {
							instancePath: instancePath + "/config/kind",
							schemaPath: "split.schema.json#/$defs/config/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema170.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
				}
				if (data0.seed !== void 0) {
					let data4 = data0.seed;
					if (typeof data4 === "string") {
						if (func1(data4) > 128) {
							const err15 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "split.schema.json#/$defs/config/properties/seed/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
						if (func1(data4) < 1) {
							const err16 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "split.schema.json#/$defs/config/properties/seed/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
						if (!pattern21.test(data4)) {
							const err17 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "split.schema.json#/$defs/config/properties/seed/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]+$(?!\\n)" },
								message: "must match pattern \"^[!-~]+$(?!\\n)\""
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/config/seed",
							schemaPath: "split.schema.json#/$defs/config/properties/seed/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data0.repeats !== void 0) {
					let data5 = data0.repeats;
					if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
						const err19 = {
							instancePath: instancePath + "/config/repeats",
							schemaPath: "split.schema.json#/$defs/config/properties/repeats/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (typeof data5 == "number" && isFinite(data5)) {
						if (data5 > 1e3 || isNaN(data5)) {
							const err20 = {
								instancePath: instancePath + "/config/repeats",
								schemaPath: "split.schema.json#/$defs/config/properties/repeats/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (data5 < 1 || isNaN(data5)) {
							const err21 = {
								instancePath: instancePath + "/config/repeats",
								schemaPath: "split.schema.json#/$defs/config/properties/repeats/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				}
				if (data0.folds !== void 0) {
					let data6 = data0.folds;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err22 = {
							instancePath: instancePath + "/config/folds",
							schemaPath: "split.schema.json#/$defs/config/properties/folds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 1e3 || isNaN(data6)) {
							const err23 = {
								instancePath: instancePath + "/config/folds",
								schemaPath: "split.schema.json#/$defs/config/properties/folds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err23];
							else vErrors.push(err23);
							errors++;
						}
						if (data6 < 1 || isNaN(data6)) {
							const err24 = {
								instancePath: instancePath + "/config/folds",
								schemaPath: "split.schema.json#/$defs/config/properties/folds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
					}
				}
				if (data0.test_share !== void 0) {
					let data7 = data0.test_share;
					if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
						const err25 = {
							instancePath: instancePath + "/config/test_share",
							schemaPath: "split.schema.json#/$defs/config/properties/test_share/type",
							keyword: "type",
							params: { type: schema170.properties.test_share.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > .999 || isNaN(data7)) {
							const err26 = {
								instancePath: instancePath + "/config/test_share",
								schemaPath: "split.schema.json#/$defs/config/properties/test_share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .999
								},
								message: "must be <= 0.999"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						if (data7 < .001 || isNaN(data7)) {
							const err27 = {
								instancePath: instancePath + "/config/test_share",
								schemaPath: "split.schema.json#/$defs/config/properties/test_share/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
					}
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/config",
					schemaPath: "split.schema.json#/$defs/config/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			if (!validate121(data.counts, {
				instancePath: instancePath + "/counts",
				parentData: data,
				parentDataProperty: "counts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
				errors = vErrors.length;
			}
		}
		if (data.sizes !== void 0) {
			let data9 = data.sizes;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate123(data9[i0], {
					instancePath: instancePath + "/sizes/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/sizes",
					schemaPath: "#/properties/sizes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
	} else {
		const err30 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err30];
		else vErrors.push(err30);
		errors++;
	}
	validate111.errors = vErrors;
	return errors === 0;
}
validate111.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema197 = {
	"title": "SplitCheck",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"rows",
		"clips",
		"contents",
		"known",
		"new",
		"missing",
		"fault_count",
		"faults"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1
		},
		"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"clips": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"contents": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"known": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"new": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"fault_count": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"faults": {
			"type": "array",
			"items": { "$ref": "#/$defs/splitFault" }
		}
	}
};
var schema205 = {
	"title": "SplitFault",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"code",
		"content",
		"src_sha256",
		"message"
	],
	"properties": {
		"code": {
			"type": "string",
			"minLength": 1
		},
		"content": { "type": ["string", "null"] },
		"src_sha256": { "type": ["string", "null"] },
		"message": { "type": "string" }
	}
};
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate126.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.clips === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.contents === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contents" },
				message: "must have required property 'contents'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.known === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "known" },
				message: "must have required property 'known'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.new === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "new" },
				message: "must have required property 'new'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.missing === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.fault_count === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fault_count" },
				message: "must have required property 'fault_count'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.faults === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "faults" },
				message: "must have required property 'faults'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema197.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err10 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err12 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err13 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err14 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.clips !== void 0) {
			let data2 = data.clips;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err15 = {
					instancePath: instancePath + "/clips",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err16 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err17 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.contents !== void 0) {
			let data3 = data.contents;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err18 = {
					instancePath: instancePath + "/contents",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err19 = {
						instancePath: instancePath + "/contents",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/contents",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
		if (data.known !== void 0) {
			let data4 = data.known;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err21 = {
					instancePath: instancePath + "/known",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err22 = {
						instancePath: instancePath + "/known",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err23 = {
						instancePath: instancePath + "/known",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.new !== void 0) {
			let data5 = data.new;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err24 = {
					instancePath: instancePath + "/new",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err25 = {
						instancePath: instancePath + "/new",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err26 = {
						instancePath: instancePath + "/new",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data6 = data.missing;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err27 = {
					instancePath: instancePath + "/missing",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err28 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err29 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
		}
		if (data.fault_count !== void 0) {
			let data7 = data.fault_count;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err30 = {
					instancePath: instancePath + "/fault_count",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err31 = {
						instancePath: instancePath + "/fault_count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err32 = {
						instancePath: instancePath + "/fault_count",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
			}
		}
		if (data.faults !== void 0) {
			let data8 = data.faults;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data9 = data8[i0];
					if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
						if (data9.code === void 0) {
							const err33 = {
								instancePath: instancePath + "/faults/" + i0,
								schemaPath: "#/$defs/splitFault/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data9.content === void 0) {
							const err34 = {
								instancePath: instancePath + "/faults/" + i0,
								schemaPath: "#/$defs/splitFault/required",
								keyword: "required",
								params: { missingProperty: "content" },
								message: "must have required property 'content'"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
						if (data9.src_sha256 === void 0) {
							const err35 = {
								instancePath: instancePath + "/faults/" + i0,
								schemaPath: "#/$defs/splitFault/required",
								keyword: "required",
								params: { missingProperty: "src_sha256" },
								message: "must have required property 'src_sha256'"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
						if (data9.message === void 0) {
							const err36 = {
								instancePath: instancePath + "/faults/" + i0,
								schemaPath: "#/$defs/splitFault/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
						for (const key1 in data9) if (!(key1 === "code" || key1 === "content" || key1 === "src_sha256" || key1 === "message")) {
							const err37 = {
								instancePath: instancePath + "/faults/" + i0,
								schemaPath: "#/$defs/splitFault/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
						if (data9.code !== void 0) {
							let data10 = data9.code;
							if (typeof data10 === "string") {
								if (func1(data10) < 1) {
									const err38 = {
										instancePath: instancePath + "/faults/" + i0 + "/code",
										schemaPath: "#/$defs/splitFault/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err38];
									else vErrors.push(err38);
									errors++;
								}
							} else {
								const err39 = {
									instancePath: instancePath + "/faults/" + i0 + "/code",
									schemaPath: "#/$defs/splitFault/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data9.content !== void 0) {
							let data11 = data9.content;
							if (typeof data11 !== "string" && data11 !== null) {
								const err40 = {
									instancePath: instancePath + "/faults/" + i0 + "/content",
									schemaPath: "#/$defs/splitFault/properties/content/type",
									keyword: "type",
									params: { type: schema205.properties.content.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data9.src_sha256 !== void 0) {
							let data12 = data9.src_sha256;
							if (typeof data12 !== "string" && data12 !== null) {
								const err41 = {
									instancePath: instancePath + "/faults/" + i0 + "/src_sha256",
									schemaPath: "#/$defs/splitFault/properties/src_sha256/type",
									keyword: "type",
									params: { type: schema205.properties.src_sha256.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data9.message !== void 0) {
							if (typeof data9.message !== "string") {
								const err42 = {
									instancePath: instancePath + "/faults/" + i0 + "/message",
									schemaPath: "#/$defs/splitFault/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/faults/" + i0,
							schemaPath: "#/$defs/splitFault/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/faults",
					schemaPath: "#/properties/faults/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate126.errors = vErrors;
	return errors === 0;
}
validate126.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema214 = {
	"title": "ScoreReport",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"predictions",
		"split",
		"bootstrap",
		"new_rows",
		"missing",
		"shared",
		"folds",
		"over_folds",
		"overall"
	],
	"properties": {
		"predictions": { "$ref": "#/$defs/predictions" },
		"split": { "anyOf": [{ "$ref": "#/$defs/split" }, { "type": "null" }] },
		"bootstrap": { "$ref": "#/$defs/bootstrap" },
		"new_rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"shared": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"folds": {
			"type": "array",
			"items": { "$ref": "#/$defs/set" }
		},
		"over_folds": { "anyOf": [{ "$ref": "#/$defs/overFolds" }, { "type": "null" }] },
		"overall": { "$ref": "#/$defs/set" }
	}
};
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate136.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.unused === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unused" },
				message: "must have required property 'unused'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.unknown === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unknown" },
				message: "must have required property 'unknown'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows" || key0 === "unused" || key0 === "unknown")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 64) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.unused !== void 0) {
			let data3 = data.unused;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err15 = {
					instancePath: instancePath + "/unused",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/unused",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/unused",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
		if (data.unknown !== void 0) {
			let data4 = data.unknown;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err18 = {
					instancePath: instancePath + "/unknown",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err19 = {
						instancePath: instancePath + "/unknown",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/unknown",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
			}
		}
	} else {
		const err21 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err21];
		else vErrors.push(err21);
		errors++;
	}
	validate136.errors = vErrors;
	return errors === 0;
}
validate136.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate138.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.repeats === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repeats" },
				message: "must have required property 'repeats'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.folds === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "folds" },
				message: "must have required property 'folds'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "repeats" || key0 === "folds")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err7 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (func1(data1) < 64) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.repeats !== void 0) {
			let data2 = data.repeats;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/repeats",
					schemaPath: "#/properties/repeats/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 1e3 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/repeats",
						schemaPath: "#/properties/repeats/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 1 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/repeats",
						schemaPath: "#/properties/repeats/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.folds !== void 0) {
			let data3 = data.folds;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/folds",
					schemaPath: "#/properties/folds/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1e3 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/folds",
						schemaPath: "#/properties/folds/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3 < 1 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/folds",
						schemaPath: "#/properties/folds/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate138.errors = vErrors;
	return errors === 0;
}
validate138.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema226 = {
	"title": "ScoreSet",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"repeat",
		"fold",
		"rows",
		"contents",
		"missing",
		"srocc",
		"krocc",
		"plcc_raw",
		"rmse_raw",
		"plcc_fitted",
		"rmse_fitted",
		"logistic"
	],
	"properties": {
		"repeat": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 1e3
		},
		"fold": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 1e3
		},
		"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"contents": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"srocc": { "$ref": "#/$defs/figure" },
		"krocc": { "$ref": "#/$defs/figure" },
		"plcc_raw": { "$ref": "#/$defs/figure" },
		"rmse_raw": { "$ref": "#/$defs/figure" },
		"plcc_fitted": { "$ref": "#/$defs/figure" },
		"rmse_fitted": { "$ref": "#/$defs/figure" },
		"logistic": { "anyOf": [{ "$ref": "#/$defs/logistic" }, { "type": "null" }] }
	}
};
var schema230 = {
	"title": "ScoreFigure",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"value",
		"reason",
		"low",
		"high"
	],
	"properties": {
		"value": { "type": ["number", "null"] },
		"reason": { "enum": [
			"too-few-rows",
			"constant-predictions",
			"constant-labels",
			"constant-fit",
			null
		] },
		"low": { "type": ["number", "null"] },
		"high": { "type": ["number", "null"] }
	}
};
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate140.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repeat === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repeat" },
				message: "must have required property 'repeat'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fold === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fold" },
				message: "must have required property 'fold'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.contents === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contents" },
				message: "must have required property 'contents'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.missing === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.srocc === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "srocc" },
				message: "must have required property 'srocc'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.krocc === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "krocc" },
				message: "must have required property 'krocc'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.plcc_raw === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plcc_raw" },
				message: "must have required property 'plcc_raw'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.rmse_raw === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rmse_raw" },
				message: "must have required property 'rmse_raw'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.plcc_fitted === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plcc_fitted" },
				message: "must have required property 'plcc_fitted'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.rmse_fitted === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rmse_fitted" },
				message: "must have required property 'rmse_fitted'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.logistic === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "logistic" },
				message: "must have required property 'logistic'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema226.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.repeat !== void 0) {
			let data0 = data.repeat;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
				const err13 = {
					instancePath: instancePath + "/repeat",
					schemaPath: "#/properties/repeat/type",
					keyword: "type",
					params: { type: schema226.properties.repeat.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err14 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err15 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.fold !== void 0) {
			let data1 = data.fold;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
				const err16 = {
					instancePath: instancePath + "/fold",
					schemaPath: "#/properties/fold/type",
					keyword: "type",
					params: { type: schema226.properties.fold.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err17 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err18 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err19 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err20 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err21 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.contents !== void 0) {
			let data3 = data.contents;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err22 = {
					instancePath: instancePath + "/contents",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err23 = {
						instancePath: instancePath + "/contents",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err24 = {
						instancePath: instancePath + "/contents",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data4 = data.missing;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err25 = {
					instancePath: instancePath + "/missing",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err26 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err27 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			}
		}
		if (data.srocc !== void 0) {
			let data5 = data.srocc;
			if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
				if (data5.value === void 0) {
					const err28 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				if (data5.reason === void 0) {
					const err29 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data5.low === void 0) {
					const err30 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data5.high === void 0) {
					const err31 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				for (const key1 in data5) if (!(key1 === "value" || key1 === "reason" || key1 === "low" || key1 === "high")) {
					const err32 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data5.value !== void 0) {
					let data6 = data5.value;
					if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
						const err33 = {
							instancePath: instancePath + "/srocc/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
				if (data5.reason !== void 0) {
					let data7 = data5.reason;
					if (!(data7 === "too-few-rows" || data7 === "constant-predictions" || data7 === "constant-labels" || data7 === "constant-fit" || data7 === null)) {
						const err34 = {
							instancePath: instancePath + "/srocc/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data5.low !== void 0) {
					let data8 = data5.low;
					if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
						const err35 = {
							instancePath: instancePath + "/srocc/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data5.high !== void 0) {
					let data9 = data5.high;
					if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
						const err36 = {
							instancePath: instancePath + "/srocc/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
			} else {
				const err37 = {
					instancePath: instancePath + "/srocc",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
		if (data.krocc !== void 0) {
			let data10 = data.krocc;
			if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
				if (data10.value === void 0) {
					const err38 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data10.reason === void 0) {
					const err39 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data10.low === void 0) {
					const err40 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data10.high === void 0) {
					const err41 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key2 in data10) if (!(key2 === "value" || key2 === "reason" || key2 === "low" || key2 === "high")) {
					const err42 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data10.value !== void 0) {
					let data11 = data10.value;
					if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
						const err43 = {
							instancePath: instancePath + "/krocc/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data10.reason !== void 0) {
					let data12 = data10.reason;
					if (!(data12 === "too-few-rows" || data12 === "constant-predictions" || data12 === "constant-labels" || data12 === "constant-fit" || data12 === null)) {
						const err44 = {
							instancePath: instancePath + "/krocc/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data10.low !== void 0) {
					let data13 = data10.low;
					if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
						const err45 = {
							instancePath: instancePath + "/krocc/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
				if (data10.high !== void 0) {
					let data14 = data10.high;
					if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
						const err46 = {
							instancePath: instancePath + "/krocc/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/krocc",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.plcc_raw !== void 0) {
			let data15 = data.plcc_raw;
			if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
				if (data15.value === void 0) {
					const err48 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data15.reason === void 0) {
					const err49 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (data15.low === void 0) {
					const err50 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data15.high === void 0) {
					const err51 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				for (const key3 in data15) if (!(key3 === "value" || key3 === "reason" || key3 === "low" || key3 === "high")) {
					const err52 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data15.value !== void 0) {
					let data16 = data15.value;
					if (!(typeof data16 == "number" && isFinite(data16)) && data16 !== null) {
						const err53 = {
							instancePath: instancePath + "/plcc_raw/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
				if (data15.reason !== void 0) {
					let data17 = data15.reason;
					if (!(data17 === "too-few-rows" || data17 === "constant-predictions" || data17 === "constant-labels" || data17 === "constant-fit" || data17 === null)) {
						const err54 = {
							instancePath: instancePath + "/plcc_raw/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err54];
						else vErrors.push(err54);
						errors++;
					}
				}
				if (data15.low !== void 0) {
					let data18 = data15.low;
					if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
						const err55 = {
							instancePath: instancePath + "/plcc_raw/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err55];
						else vErrors.push(err55);
						errors++;
					}
				}
				if (data15.high !== void 0) {
					let data19 = data15.high;
					if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
						const err56 = {
							instancePath: instancePath + "/plcc_raw/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err56];
						else vErrors.push(err56);
						errors++;
					}
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/plcc_raw",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.rmse_raw !== void 0) {
			let data20 = data.rmse_raw;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.value === void 0) {
					const err58 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data20.reason === void 0) {
					const err59 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data20.low === void 0) {
					const err60 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (data20.high === void 0) {
					const err61 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				for (const key4 in data20) if (!(key4 === "value" || key4 === "reason" || key4 === "low" || key4 === "high")) {
					const err62 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (data20.value !== void 0) {
					let data21 = data20.value;
					if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
						const err63 = {
							instancePath: instancePath + "/rmse_raw/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err63];
						else vErrors.push(err63);
						errors++;
					}
				}
				if (data20.reason !== void 0) {
					let data22 = data20.reason;
					if (!(data22 === "too-few-rows" || data22 === "constant-predictions" || data22 === "constant-labels" || data22 === "constant-fit" || data22 === null)) {
						const err64 = {
							instancePath: instancePath + "/rmse_raw/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err64];
						else vErrors.push(err64);
						errors++;
					}
				}
				if (data20.low !== void 0) {
					let data23 = data20.low;
					if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
						const err65 = {
							instancePath: instancePath + "/rmse_raw/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err65];
						else vErrors.push(err65);
						errors++;
					}
				}
				if (data20.high !== void 0) {
					let data24 = data20.high;
					if (!(typeof data24 == "number" && isFinite(data24)) && data24 !== null) {
						const err66 = {
							instancePath: instancePath + "/rmse_raw/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err66];
						else vErrors.push(err66);
						errors++;
					}
				}
			} else {
				const err67 = {
					instancePath: instancePath + "/rmse_raw",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err67];
				else vErrors.push(err67);
				errors++;
			}
		}
		if (data.plcc_fitted !== void 0) {
			let data25 = data.plcc_fitted;
			if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
				if (data25.value === void 0) {
					const err68 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
				if (data25.reason === void 0) {
					const err69 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (data25.low === void 0) {
					const err70 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (data25.high === void 0) {
					const err71 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				for (const key5 in data25) if (!(key5 === "value" || key5 === "reason" || key5 === "low" || key5 === "high")) {
					const err72 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
				if (data25.value !== void 0) {
					let data26 = data25.value;
					if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
						const err73 = {
							instancePath: instancePath + "/plcc_fitted/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err73];
						else vErrors.push(err73);
						errors++;
					}
				}
				if (data25.reason !== void 0) {
					let data27 = data25.reason;
					if (!(data27 === "too-few-rows" || data27 === "constant-predictions" || data27 === "constant-labels" || data27 === "constant-fit" || data27 === null)) {
						const err74 = {
							instancePath: instancePath + "/plcc_fitted/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err74];
						else vErrors.push(err74);
						errors++;
					}
				}
				if (data25.low !== void 0) {
					let data28 = data25.low;
					if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
						const err75 = {
							instancePath: instancePath + "/plcc_fitted/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err75];
						else vErrors.push(err75);
						errors++;
					}
				}
				if (data25.high !== void 0) {
					let data29 = data25.high;
					if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
						const err76 = {
							instancePath: instancePath + "/plcc_fitted/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err76];
						else vErrors.push(err76);
						errors++;
					}
				}
			} else {
				const err77 = {
					instancePath: instancePath + "/plcc_fitted",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err77];
				else vErrors.push(err77);
				errors++;
			}
		}
		if (data.rmse_fitted !== void 0) {
			let data30 = data.rmse_fitted;
			if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
				if (data30.value === void 0) {
					const err78 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "value" },
						message: "must have required property 'value'"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (data30.reason === void 0) {
					const err79 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "reason" },
						message: "must have required property 'reason'"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (data30.low === void 0) {
					const err80 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "low" },
						message: "must have required property 'low'"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data30.high === void 0) {
					const err81 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/figure/required",
						keyword: "required",
						params: { missingProperty: "high" },
						message: "must have required property 'high'"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				for (const key6 in data30) if (!(key6 === "value" || key6 === "reason" || key6 === "low" || key6 === "high")) {
					const err82 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/figure/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (data30.value !== void 0) {
					let data31 = data30.value;
					if (!(typeof data31 == "number" && isFinite(data31)) && data31 !== null) {
						const err83 = {
							instancePath: instancePath + "/rmse_fitted/value",
							schemaPath: "#/$defs/figure/properties/value/type",
							keyword: "type",
							params: { type: schema230.properties.value.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err83];
						else vErrors.push(err83);
						errors++;
					}
				}
				if (data30.reason !== void 0) {
					let data32 = data30.reason;
					if (!(data32 === "too-few-rows" || data32 === "constant-predictions" || data32 === "constant-labels" || data32 === "constant-fit" || data32 === null)) {
						const err84 = {
							instancePath: instancePath + "/rmse_fitted/reason",
							schemaPath: "#/$defs/figure/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema230.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err84];
						else vErrors.push(err84);
						errors++;
					}
				}
				if (data30.low !== void 0) {
					let data33 = data30.low;
					if (!(typeof data33 == "number" && isFinite(data33)) && data33 !== null) {
						const err85 = {
							instancePath: instancePath + "/rmse_fitted/low",
							schemaPath: "#/$defs/figure/properties/low/type",
							keyword: "type",
							params: { type: schema230.properties.low.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err85];
						else vErrors.push(err85);
						errors++;
					}
				}
				if (data30.high !== void 0) {
					let data34 = data30.high;
					if (!(typeof data34 == "number" && isFinite(data34)) && data34 !== null) {
						const err86 = {
							instancePath: instancePath + "/rmse_fitted/high",
							schemaPath: "#/$defs/figure/properties/high/type",
							keyword: "type",
							params: { type: schema230.properties.high.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err86];
						else vErrors.push(err86);
						errors++;
					}
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/rmse_fitted",
					schemaPath: "#/$defs/figure/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.logistic !== void 0) {
			let data35 = data.logistic;
			const _errs82 = errors;
			let valid16 = false;
			const _errs83 = errors;
			if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
				if (data35.b1 === void 0) {
					const err88 = {
						instancePath: instancePath + "/logistic",
						schemaPath: "#/$defs/logistic/required",
						keyword: "required",
						params: { missingProperty: "b1" },
						message: "must have required property 'b1'"
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
				if (data35.b2 === void 0) {
					const err89 = {
						instancePath: instancePath + "/logistic",
						schemaPath: "#/$defs/logistic/required",
						keyword: "required",
						params: { missingProperty: "b2" },
						message: "must have required property 'b2'"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (data35.b3 === void 0) {
					const err90 = {
						instancePath: instancePath + "/logistic",
						schemaPath: "#/$defs/logistic/required",
						keyword: "required",
						params: { missingProperty: "b3" },
						message: "must have required property 'b3'"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data35.b4 === void 0) {
					const err91 = {
						instancePath: instancePath + "/logistic",
						schemaPath: "#/$defs/logistic/required",
						keyword: "required",
						params: { missingProperty: "b4" },
						message: "must have required property 'b4'"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				for (const key7 in data35) if (!(key7 === "b1" || key7 === "b2" || key7 === "b3" || key7 === "b4")) {
					const err92 = {
						instancePath: instancePath + "/logistic",
						schemaPath: "#/$defs/logistic/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key7 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				if (data35.b1 !== void 0) {
					let data36 = data35.b1;
					if (!(typeof data36 == "number" && isFinite(data36))) {
						const err93 = {
							instancePath: instancePath + "/logistic/b1",
							schemaPath: "#/$defs/logistic/properties/b1/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err93];
						else vErrors.push(err93);
						errors++;
					}
				}
				if (data35.b2 !== void 0) {
					let data37 = data35.b2;
					if (!(typeof data37 == "number" && isFinite(data37))) {
						const err94 = {
							instancePath: instancePath + "/logistic/b2",
							schemaPath: "#/$defs/logistic/properties/b2/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err94];
						else vErrors.push(err94);
						errors++;
					}
				}
				if (data35.b3 !== void 0) {
					let data38 = data35.b3;
					if (!(typeof data38 == "number" && isFinite(data38))) {
						const err95 = {
							instancePath: instancePath + "/logistic/b3",
							schemaPath: "#/$defs/logistic/properties/b3/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err95];
						else vErrors.push(err95);
						errors++;
					}
				}
				if (data35.b4 !== void 0) {
					let data39 = data35.b4;
					if (!(typeof data39 == "number" && isFinite(data39))) {
						const err96 = {
							instancePath: instancePath + "/logistic/b4",
							schemaPath: "#/$defs/logistic/properties/b4/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err96];
						else vErrors.push(err96);
						errors++;
					}
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/logistic",
					schemaPath: "#/$defs/logistic/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
			var _valid0 = _errs83 === errors;
			valid16 = valid16 || _valid0;
			const _errs95 = errors;
			if (data35 !== null) {
				const err98 = {
					instancePath: instancePath + "/logistic",
					schemaPath: "#/properties/logistic/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err98];
				else vErrors.push(err98);
				errors++;
			}
			var _valid0 = _errs95 === errors;
			valid16 = valid16 || _valid0;
			if (!valid16) {
				const err99 = {
					instancePath: instancePath + "/logistic",
					schemaPath: "#/properties/logistic/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err99];
				else vErrors.push(err99);
				errors++;
			} else {
				errors = _errs82;
				if (vErrors !== null) {
					if (_errs82) vErrors.length = _errs82;
					else vErrors = null;
				}
			}
		}
	} else {
		const err100 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err100];
		else vErrors.push(err100);
		errors++;
	}
	validate140.errors = vErrors;
	return errors === 0;
}
validate140.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema238 = {
	"title": "ScoreSpread",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"mean",
		"min",
		"max"
	],
	"properties": {
		"mean": { "type": ["number", "null"] },
		"min": { "type": ["number", "null"] },
		"max": { "type": ["number", "null"] }
	}
};
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate142.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.srocc === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "srocc" },
				message: "must have required property 'srocc'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.krocc === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "krocc" },
				message: "must have required property 'krocc'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.plcc_raw === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plcc_raw" },
				message: "must have required property 'plcc_raw'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rmse_raw === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rmse_raw" },
				message: "must have required property 'rmse_raw'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.plcc_fitted === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plcc_fitted" },
				message: "must have required property 'plcc_fitted'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rmse_fitted === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rmse_fitted" },
				message: "must have required property 'rmse_fitted'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "srocc" || key0 === "krocc" || key0 === "plcc_raw" || key0 === "rmse_raw" || key0 === "plcc_fitted" || key0 === "rmse_fitted")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.srocc !== void 0) {
			let data0 = data.srocc;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.mean === void 0) {
					const err7 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data0.min === void 0) {
					const err8 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0.max === void 0) {
					const err9 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				for (const key1 in data0) if (!(key1 === "mean" || key1 === "min" || key1 === "max")) {
					const err10 = {
						instancePath: instancePath + "/srocc",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0.mean !== void 0) {
					let data1 = data0.mean;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						const err11 = {
							instancePath: instancePath + "/srocc/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
				if (data0.min !== void 0) {
					let data2 = data0.min;
					if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
						const err12 = {
							instancePath: instancePath + "/srocc/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
				}
				if (data0.max !== void 0) {
					let data3 = data0.max;
					if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
						const err13 = {
							instancePath: instancePath + "/srocc/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/srocc",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.krocc !== void 0) {
			let data4 = data.krocc;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				if (data4.mean === void 0) {
					const err15 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data4.min === void 0) {
					const err16 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data4.max === void 0) {
					const err17 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				for (const key2 in data4) if (!(key2 === "mean" || key2 === "min" || key2 === "max")) {
					const err18 = {
						instancePath: instancePath + "/krocc",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data4.mean !== void 0) {
					let data5 = data4.mean;
					if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
						const err19 = {
							instancePath: instancePath + "/krocc/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data4.min !== void 0) {
					let data6 = data4.min;
					if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
						const err20 = {
							instancePath: instancePath + "/krocc/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data4.max !== void 0) {
					let data7 = data4.max;
					if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
						const err21 = {
							instancePath: instancePath + "/krocc/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/krocc",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.plcc_raw !== void 0) {
			let data8 = data.plcc_raw;
			if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
				if (data8.mean === void 0) {
					const err23 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data8.min === void 0) {
					const err24 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data8.max === void 0) {
					const err25 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				for (const key3 in data8) if (!(key3 === "mean" || key3 === "min" || key3 === "max")) {
					const err26 = {
						instancePath: instancePath + "/plcc_raw",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key3 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data8.mean !== void 0) {
					let data9 = data8.mean;
					if (!(typeof data9 == "number" && isFinite(data9)) && data9 !== null) {
						const err27 = {
							instancePath: instancePath + "/plcc_raw/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data8.min !== void 0) {
					let data10 = data8.min;
					if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
						const err28 = {
							instancePath: instancePath + "/plcc_raw/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
				if (data8.max !== void 0) {
					let data11 = data8.max;
					if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
						const err29 = {
							instancePath: instancePath + "/plcc_raw/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
				}
			} else {
				const err30 = {
					instancePath: instancePath + "/plcc_raw",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.rmse_raw !== void 0) {
			let data12 = data.rmse_raw;
			if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
				if (data12.mean === void 0) {
					const err31 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
				if (data12.min === void 0) {
					const err32 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				}
				if (data12.max === void 0) {
					const err33 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				for (const key4 in data12) if (!(key4 === "mean" || key4 === "min" || key4 === "max")) {
					const err34 = {
						instancePath: instancePath + "/rmse_raw",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key4 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (data12.mean !== void 0) {
					let data13 = data12.mean;
					if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
						const err35 = {
							instancePath: instancePath + "/rmse_raw/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err35];
						else vErrors.push(err35);
						errors++;
					}
				}
				if (data12.min !== void 0) {
					let data14 = data12.min;
					if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
						const err36 = {
							instancePath: instancePath + "/rmse_raw/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err36];
						else vErrors.push(err36);
						errors++;
					}
				}
				if (data12.max !== void 0) {
					let data15 = data12.max;
					if (!(typeof data15 == "number" && isFinite(data15)) && data15 !== null) {
						const err37 = {
							instancePath: instancePath + "/rmse_raw/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err37];
						else vErrors.push(err37);
						errors++;
					}
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/rmse_raw",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.plcc_fitted !== void 0) {
			let data16 = data.plcc_fitted;
			if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
				if (data16.mean === void 0) {
					const err39 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data16.min === void 0) {
					const err40 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
				if (data16.max === void 0) {
					const err41 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				for (const key5 in data16) if (!(key5 === "mean" || key5 === "min" || key5 === "max")) {
					const err42 = {
						instancePath: instancePath + "/plcc_fitted",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key5 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data16.mean !== void 0) {
					let data17 = data16.mean;
					if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
						const err43 = {
							instancePath: instancePath + "/plcc_fitted/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
				if (data16.min !== void 0) {
					let data18 = data16.min;
					if (!(typeof data18 == "number" && isFinite(data18)) && data18 !== null) {
						const err44 = {
							instancePath: instancePath + "/plcc_fitted/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
				}
				if (data16.max !== void 0) {
					let data19 = data16.max;
					if (!(typeof data19 == "number" && isFinite(data19)) && data19 !== null) {
						const err45 = {
							instancePath: instancePath + "/plcc_fitted/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			} else {
				const err46 = {
					instancePath: instancePath + "/plcc_fitted",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err46];
				else vErrors.push(err46);
				errors++;
			}
		}
		if (data.rmse_fitted !== void 0) {
			let data20 = data.rmse_fitted;
			if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
				if (data20.mean === void 0) {
					const err47 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "mean" },
						message: "must have required property 'mean'"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (data20.min === void 0) {
					const err48 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data20.max === void 0) {
					const err49 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/spread/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				for (const key6 in data20) if (!(key6 === "mean" || key6 === "min" || key6 === "max")) {
					const err50 = {
						instancePath: instancePath + "/rmse_fitted",
						schemaPath: "#/$defs/spread/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key6 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data20.mean !== void 0) {
					let data21 = data20.mean;
					if (!(typeof data21 == "number" && isFinite(data21)) && data21 !== null) {
						const err51 = {
							instancePath: instancePath + "/rmse_fitted/mean",
							schemaPath: "#/$defs/spread/properties/mean/type",
							keyword: "type",
							params: { type: schema238.properties.mean.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data20.min !== void 0) {
					let data22 = data20.min;
					if (!(typeof data22 == "number" && isFinite(data22)) && data22 !== null) {
						const err52 = {
							instancePath: instancePath + "/rmse_fitted/min",
							schemaPath: "#/$defs/spread/properties/min/type",
							keyword: "type",
							params: { type: schema238.properties.min.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
				if (data20.max !== void 0) {
					let data23 = data20.max;
					if (!(typeof data23 == "number" && isFinite(data23)) && data23 !== null) {
						const err53 = {
							instancePath: instancePath + "/rmse_fitted/max",
							schemaPath: "#/$defs/spread/properties/max/type",
							keyword: "type",
							params: { type: schema238.properties.max.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/rmse_fitted",
					schemaPath: "#/$defs/spread/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate142.errors = vErrors;
	return errors === 0;
}
validate142.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate146.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.predictions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "predictions" },
				message: "must have required property 'predictions'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.split === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "split" },
				message: "must have required property 'split'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bootstrap === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bootstrap" },
				message: "must have required property 'bootstrap'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.new_rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "new_rows" },
				message: "must have required property 'new_rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.missing === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.shared === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shared" },
				message: "must have required property 'shared'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.folds === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "folds" },
				message: "must have required property 'folds'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.over_folds === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "over_folds" },
				message: "must have required property 'over_folds'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.overall === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overall" },
				message: "must have required property 'overall'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema214.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.predictions !== void 0) {
			if (!validate136(data.predictions, {
				instancePath: instancePath + "/predictions",
				parentData: data,
				parentDataProperty: "predictions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.split !== void 0) {
			let data1 = data.split;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (!validate138(data1, {
				instancePath: instancePath + "/split",
				parentData: data,
				parentDataProperty: "split",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			const _errs6 = errors;
			if (data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err11 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.bootstrap !== void 0) {
			let data2 = data.bootstrap;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.replicates === void 0) {
					const err12 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "replicates" },
						message: "must have required property 'replicates'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2.seed === void 0) {
					const err13 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.level === void 0) {
					const err14 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "level" },
						message: "must have required property 'level'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2.unit === void 0) {
					const err15 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "unit" },
						message: "must have required property 'unit'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "replicates" || key1 === "seed" || key1 === "level" || key1 === "unit")) {
					const err16 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2.replicates !== void 0) {
					let data3 = data2.replicates;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err17 = {
							instancePath: instancePath + "/bootstrap/replicates",
							schemaPath: "#/$defs/bootstrap/properties/replicates/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e6 || isNaN(data3)) {
							const err18 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/$defs/bootstrap/properties/replicates/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data3 < 0 || isNaN(data3)) {
							const err19 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/$defs/bootstrap/properties/replicates/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data2.seed !== void 0) {
					let data4 = data2.seed;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err20 = {
							instancePath: instancePath + "/bootstrap/seed",
							schemaPath: "#/$defs/bootstrap/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 9007199254740991 || isNaN(data4)) {
							const err21 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "#/$defs/bootstrap/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data4 < 0 || isNaN(data4)) {
							const err22 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "#/$defs/bootstrap/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
				if (data2.level !== void 0) {
					if (.95 !== data2.level) {
						const err23 = {
							instancePath: instancePath + "/bootstrap/level",
							schemaPath: "#/$defs/bootstrap/properties/level/const",
							keyword: "const",
							params: { allowedValue: .95 },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data2.unit !== void 0) {
					if ("content" !== data2.unit) {
						const err24 = {
							instancePath: instancePath + "/bootstrap/unit",
							schemaPath: "#/$defs/bootstrap/properties/unit/const",
							keyword: "const",
							params: { allowedValue: "content" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/bootstrap",
					schemaPath: "#/$defs/bootstrap/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.new_rows !== void 0) {
			let data7 = data.new_rows;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err26 = {
					instancePath: instancePath + "/new_rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err27 = {
						instancePath: instancePath + "/new_rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err28 = {
						instancePath: instancePath + "/new_rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data8 = data.missing;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err29 = {
					instancePath: instancePath + "/missing",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					const err30 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err31 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.shared !== void 0) {
			let data9 = data.shared;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err32 = {
					instancePath: instancePath + "/shared",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 9007199254740991 || isNaN(data9)) {
					const err33 = {
						instancePath: instancePath + "/shared",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err34 = {
						instancePath: instancePath + "/shared",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.folds !== void 0) {
			let data10 = data.folds;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate140(data10[i0], {
					instancePath: instancePath + "/folds/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/folds",
					schemaPath: "#/properties/folds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.over_folds !== void 0) {
			let data12 = data.over_folds;
			const _errs31 = errors;
			let valid9 = false;
			const _errs32 = errors;
			if (!validate142(data12, {
				instancePath: instancePath + "/over_folds",
				parentData: data,
				parentDataProperty: "over_folds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs32 === errors;
			valid9 = valid9 || _valid1;
			const _errs33 = errors;
			if (data12 !== null) {
				const err36 = {
					instancePath: instancePath + "/over_folds",
					schemaPath: "#/properties/over_folds/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid1 = _errs33 === errors;
			valid9 = valid9 || _valid1;
			if (!valid9) {
				const err37 = {
					instancePath: instancePath + "/over_folds",
					schemaPath: "#/properties/over_folds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.overall !== void 0) {
			if (!validate140(data.overall, {
				instancePath: instancePath + "/overall",
				parentData: data,
				parentDataProperty: "overall",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate146.errors = vErrors;
	return errors === 0;
}
validate146.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema206 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/verdict.schema.json",
	"title": "Verdict",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"schema_version",
		"verdict",
		"generated_at_utc",
		"gate",
		"corpus",
		"metrics",
		"recommendation"
	],
	"properties": {
		"schema_version": { "const": 1 },
		"verdict": { "enum": ["PROMOTE", "HOLD"] },
		"generated_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25,
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		},
		"gate": { "$ref": "#/$defs/gate" },
		"corpus": { "$ref": "#/$defs/corpus" },
		"metrics": { "$ref": "#/$defs/score" },
		"recommendation": {
			"type": "string",
			"minLength": 1
		}
	},
	"$defs": {
		"gate": {
			"title": "VerdictGate",
			"type": "object",
			"additionalProperties": false,
			"required": ["unit", "checks"],
			"properties": {
				"unit": { "const": "1-5" },
				"checks": {
					"type": "array",
					"items": { "$ref": "#/$defs/check" }
				}
			}
		},
		"check": {
			"title": "GateCheck",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"name",
				"value",
				"comparison",
				"limit",
				"passed"
			],
			"properties": {
				"name": { "enum": [
					"folds",
					"missing",
					"mean_plcc",
					"mean_srocc",
					"mean_rmse",
					"plcc_spread"
				] },
				"value": { "type": ["number", "null"] },
				"comparison": { "enum": [">=", "<="] },
				"limit": { "type": "number" },
				"passed": { "type": "boolean" }
			}
		},
		"corpus": {
			"title": "ScoredCorpus",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"sha256",
				"rows",
				"scale",
				"corpora"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"scale": { "enum": ["1-5-acr", "0-100-continuous"] },
				"corpora": {
					"type": "array",
					"items": { "$ref": "#/$defs/corpusRows" }
				}
			}
		},
		"corpusRows": {
			"title": "CorpusRows",
			"type": "object",
			"additionalProperties": false,
			"required": ["corpus", "rows"],
			"properties": {
				"corpus": {
					"type": "string",
					"minLength": 1
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"score": {
			"title": "ScoreReport",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"predictions",
				"split",
				"bootstrap",
				"new_rows",
				"missing",
				"shared",
				"folds",
				"over_folds",
				"overall"
			],
			"properties": {
				"predictions": { "$ref": "#/$defs/predictions" },
				"split": { "anyOf": [{ "$ref": "#/$defs/split" }, { "type": "null" }] },
				"bootstrap": { "$ref": "#/$defs/bootstrap" },
				"new_rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"shared": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"folds": {
					"type": "array",
					"items": { "$ref": "#/$defs/set" }
				},
				"over_folds": { "anyOf": [{ "$ref": "#/$defs/overFolds" }, { "type": "null" }] },
				"overall": { "$ref": "#/$defs/set" }
			}
		},
		"predictions": {
			"title": "ScoredPredictions",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"sha256",
				"rows",
				"unused",
				"unknown"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"unused": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"unknown": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
			}
		},
		"split": {
			"title": "ScoredSplit",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"sha256",
				"repeats",
				"folds"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },
				"repeats": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				},
				"folds": {
					"type": "integer",
					"minimum": 1,
					"maximum": 1e3
				}
			}
		},
		"bootstrap": {
			"title": "ScoreBootstrap",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"replicates",
				"seed",
				"level",
				"unit"
			],
			"properties": {
				"replicates": {
					"type": "integer",
					"minimum": 0,
					"maximum": 1e6
				},
				"seed": {
					"type": "integer",
					"minimum": 0,
					"maximum": 9007199254740991
				},
				"level": { "const": .95 },
				"unit": { "const": "content" }
			}
		},
		"set": {
			"title": "ScoreSet",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"repeat",
				"fold",
				"rows",
				"contents",
				"missing",
				"srocc",
				"krocc",
				"plcc_raw",
				"rmse_raw",
				"plcc_fitted",
				"rmse_fitted",
				"logistic"
			],
			"properties": {
				"repeat": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 1e3
				},
				"fold": {
					"type": ["integer", "null"],
					"minimum": 1,
					"maximum": 1e3
				},
				"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"contents": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
				"srocc": { "$ref": "#/$defs/figure" },
				"krocc": { "$ref": "#/$defs/figure" },
				"plcc_raw": { "$ref": "#/$defs/figure" },
				"rmse_raw": { "$ref": "#/$defs/figure" },
				"plcc_fitted": { "$ref": "#/$defs/figure" },
				"rmse_fitted": { "$ref": "#/$defs/figure" },
				"logistic": { "anyOf": [{ "$ref": "#/$defs/logistic" }, { "type": "null" }] }
			}
		},
		"figure": {
			"title": "ScoreFigure",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"value",
				"reason",
				"low",
				"high"
			],
			"properties": {
				"value": { "type": ["number", "null"] },
				"reason": { "enum": [
					"too-few-rows",
					"constant-predictions",
					"constant-labels",
					"constant-fit",
					null
				] },
				"low": { "type": ["number", "null"] },
				"high": { "type": ["number", "null"] }
			}
		},
		"logistic": {
			"title": "ScoreLogistic",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"b1",
				"b2",
				"b3",
				"b4"
			],
			"properties": {
				"b1": { "type": "number" },
				"b2": { "type": "number" },
				"b3": { "type": "number" },
				"b4": { "type": "number" }
			}
		},
		"overFolds": {
			"title": "ScoreOverFolds",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"srocc",
				"krocc",
				"plcc_raw",
				"rmse_raw",
				"plcc_fitted",
				"rmse_fitted"
			],
			"properties": {
				"srocc": { "$ref": "#/$defs/spread" },
				"krocc": { "$ref": "#/$defs/spread" },
				"plcc_raw": { "$ref": "#/$defs/spread" },
				"rmse_raw": { "$ref": "#/$defs/spread" },
				"plcc_fitted": { "$ref": "#/$defs/spread" },
				"rmse_fitted": { "$ref": "#/$defs/spread" }
			}
		},
		"spread": {
			"title": "ScoreSpread",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"mean",
				"min",
				"max"
			],
			"properties": {
				"mean": { "type": ["number", "null"] },
				"min": { "type": ["number", "null"] },
				"max": { "type": ["number", "null"] }
			}
		}
	}
};
var pattern26 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
var schema208 = {
	"title": "GateCheck",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"value",
		"comparison",
		"limit",
		"passed"
	],
	"properties": {
		"name": { "enum": [
			"folds",
			"missing",
			"mean_plcc",
			"mean_srocc",
			"mean_rmse",
			"plcc_spread"
		] },
		"value": { "type": ["number", "null"] },
		"comparison": { "enum": [">=", "<="] },
		"limit": { "type": "number" },
		"passed": { "type": "boolean" }
	}
};
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate129.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.unit === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unit" },
				message: "must have required property 'unit'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.checks === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "checks" },
				message: "must have required property 'checks'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "unit" || key0 === "checks")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.unit !== void 0) {
			if ("1-5" !== data.unit) {
				const err3 = {
					instancePath: instancePath + "/unit",
					schemaPath: "#/properties/unit/const",
					keyword: "const",
					params: { allowedValue: "1-5" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.checks !== void 0) {
			let data1 = data.checks;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
						if (data2.name === void 0) {
							const err4 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/required",
								keyword: "required",
								params: { missingProperty: "name" },
								message: "must have required property 'name'"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (data2.value === void 0) {
							const err5 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/required",
								keyword: "required",
								params: { missingProperty: "value" },
								message: "must have required property 'value'"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (data2.comparison === void 0) {
							const err6 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/required",
								keyword: "required",
								params: { missingProperty: "comparison" },
								message: "must have required property 'comparison'"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
						if (data2.limit === void 0) {
							const err7 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/required",
								keyword: "required",
								params: { missingProperty: "limit" },
								message: "must have required property 'limit'"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
						if (data2.passed === void 0) {
							const err8 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/required",
								keyword: "required",
								params: { missingProperty: "passed" },
								message: "must have required property 'passed'"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						for (const key1 in data2) if (!(key1 === "name" || key1 === "value" || key1 === "comparison" || key1 === "limit" || key1 === "passed")) {
							const err9 = {
								instancePath: instancePath + "/checks/" + i0,
								schemaPath: "#/$defs/check/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2.name !== void 0) {
							let data3 = data2.name;
							if (!(data3 === "folds" || data3 === "missing" || data3 === "mean_plcc" || data3 === "mean_srocc" || data3 === "mean_rmse" || data3 === "plcc_spread")) {
								const err10 = {
									instancePath: instancePath + "/checks/" + i0 + "/name",
									schemaPath: "#/$defs/check/properties/name/enum",
									keyword: "enum",
									params: { allowedValues: schema208.properties.name.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (data2.value !== void 0) {
							let data4 = data2.value;
							if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
								const err11 = {
									instancePath: instancePath + "/checks/" + i0 + "/value",
									schemaPath: "#/$defs/check/properties/value/type",
									keyword: "type",
									params: { type: schema208.properties.value.type },
									message: "must be number,null"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (data2.comparison !== void 0) {
							let data5 = data2.comparison;
							if (!(data5 === ">=" || data5 === "<=")) {
								const err12 = {
									instancePath: instancePath + "/checks/" + i0 + "/comparison",
									schemaPath: "#/$defs/check/properties/comparison/enum",
									keyword: "enum",
									params: { allowedValues: schema208.properties.comparison.enum },
									message: "must be equal to one of the allowed values"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data2.limit !== void 0) {
							let data6 = data2.limit;
							if (!(typeof data6 == "number" && isFinite(data6))) {
								const err13 = {
									instancePath: instancePath + "/checks/" + i0 + "/limit",
									schemaPath: "#/$defs/check/properties/limit/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (data2.passed !== void 0) {
							if (typeof data2.passed !== "boolean") {
								const err14 = {
									instancePath: instancePath + "/checks/" + i0 + "/passed",
									schemaPath: "#/$defs/check/properties/passed/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/checks/" + i0,
							schemaPath: "#/$defs/check/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/checks",
					schemaPath: "#/properties/checks/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate129.errors = vErrors;
	return errors === 0;
}
validate129.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema209 = {
	"title": "ScoredCorpus",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"sha256",
		"rows",
		"scale",
		"corpora"
	],
	"properties": {
		"path": {
			"type": "string",
			"minLength": 1
		},
		"sha256": { "$ref": "ingest-manifest.schema.json#/$defs/digest" },
		"rows": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"scale": { "enum": ["1-5-acr", "0-100-continuous"] },
		"corpora": {
			"type": "array",
			"items": { "$ref": "#/$defs/corpusRows" }
		}
	}
};
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate132.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "corpus" || key0 === "rows")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.corpus !== void 0) {
			let data0 = data.corpus;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate132.errors = vErrors;
	return errors === 0;
}
validate132.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate131(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate131.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.scale === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scale" },
				message: "must have required property 'scale'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.corpora === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpora" },
				message: "must have required property 'corpora'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows" || key0 === "scale" || key0 === "corpora")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err6 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (func1(data1) < 64) {
					const err9 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err10 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err12 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		if (data.scale !== void 0) {
			let data3 = data.scale;
			if (!(data3 === "1-5-acr" || data3 === "0-100-continuous")) {
				const err15 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/properties/scale/enum",
					keyword: "enum",
					params: { allowedValues: schema209.properties.scale.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.corpora !== void 0) {
			let data4 = data.corpora;
			if (Array.isArray(data4)) {
				const len0 = data4.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate132(data4[i0], {
					instancePath: instancePath + "/corpora/" + i0,
					parentData: data4,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
					errors = vErrors.length;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/corpora",
					schemaPath: "#/properties/corpora/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate135.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.predictions === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "predictions" },
				message: "must have required property 'predictions'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.split === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "split" },
				message: "must have required property 'split'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bootstrap === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bootstrap" },
				message: "must have required property 'bootstrap'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.new_rows === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "new_rows" },
				message: "must have required property 'new_rows'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.missing === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.shared === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "shared" },
				message: "must have required property 'shared'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.folds === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "folds" },
				message: "must have required property 'folds'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.over_folds === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "over_folds" },
				message: "must have required property 'over_folds'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.overall === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "overall" },
				message: "must have required property 'overall'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema214.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.predictions !== void 0) {
			if (!validate136(data.predictions, {
				instancePath: instancePath + "/predictions",
				parentData: data,
				parentDataProperty: "predictions",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
				errors = vErrors.length;
			}
		}
		if (data.split !== void 0) {
			let data1 = data.split;
			const _errs4 = errors;
			let valid1 = false;
			const _errs5 = errors;
			if (!validate138(data1, {
				instancePath: instancePath + "/split",
				parentData: data,
				parentDataProperty: "split",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs5 === errors;
			valid1 = valid1 || _valid0;
			const _errs6 = errors;
			if (data1 !== null) {
				const err10 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			var _valid0 = _errs6 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err11 = {
					instancePath: instancePath + "/split",
					schemaPath: "#/properties/split/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			} else {
				errors = _errs4;
				if (vErrors !== null) {
					if (_errs4) vErrors.length = _errs4;
					else vErrors = null;
				}
			}
		}
		if (data.bootstrap !== void 0) {
			let data2 = data.bootstrap;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.replicates === void 0) {
					const err12 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "replicates" },
						message: "must have required property 'replicates'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2.seed === void 0) {
					const err13 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data2.level === void 0) {
					const err14 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "level" },
						message: "must have required property 'level'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2.unit === void 0) {
					const err15 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/required",
						keyword: "required",
						params: { missingProperty: "unit" },
						message: "must have required property 'unit'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "replicates" || key1 === "seed" || key1 === "level" || key1 === "unit")) {
					const err16 = {
						instancePath: instancePath + "/bootstrap",
						schemaPath: "#/$defs/bootstrap/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2.replicates !== void 0) {
					let data3 = data2.replicates;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
						const err17 = {
							instancePath: instancePath + "/bootstrap/replicates",
							schemaPath: "#/$defs/bootstrap/properties/replicates/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e6 || isNaN(data3)) {
							const err18 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/$defs/bootstrap/properties/replicates/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e6
								},
								message: "must be <= 1000000"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
						if (data3 < 0 || isNaN(data3)) {
							const err19 = {
								instancePath: instancePath + "/bootstrap/replicates",
								schemaPath: "#/$defs/bootstrap/properties/replicates/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
				}
				if (data2.seed !== void 0) {
					let data4 = data2.seed;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						const err20 = {
							instancePath: instancePath + "/bootstrap/seed",
							schemaPath: "#/$defs/bootstrap/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 9007199254740991 || isNaN(data4)) {
							const err21 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "#/$defs/bootstrap/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
						if (data4 < 0 || isNaN(data4)) {
							const err22 = {
								instancePath: instancePath + "/bootstrap/seed",
								schemaPath: "#/$defs/bootstrap/properties/seed/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
				}
				if (data2.level !== void 0) {
					if (.95 !== data2.level) {
						const err23 = {
							instancePath: instancePath + "/bootstrap/level",
							schemaPath: "#/$defs/bootstrap/properties/level/const",
							keyword: "const",
							params: { allowedValue: .95 },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				}
				if (data2.unit !== void 0) {
					if ("content" !== data2.unit) {
						const err24 = {
							instancePath: instancePath + "/bootstrap/unit",
							schemaPath: "#/$defs/bootstrap/properties/unit/const",
							keyword: "const",
							params: { allowedValue: "content" },
							message: "must be equal to constant"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/bootstrap",
					schemaPath: "#/$defs/bootstrap/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.new_rows !== void 0) {
			let data7 = data.new_rows;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err26 = {
					instancePath: instancePath + "/new_rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err27 = {
						instancePath: instancePath + "/new_rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err28 = {
						instancePath: instancePath + "/new_rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data8 = data.missing;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err29 = {
					instancePath: instancePath + "/missing",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					const err30 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err31 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.shared !== void 0) {
			let data9 = data.shared;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err32 = {
					instancePath: instancePath + "/shared",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 9007199254740991 || isNaN(data9)) {
					const err33 = {
						instancePath: instancePath + "/shared",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err34 = {
						instancePath: instancePath + "/shared",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.folds !== void 0) {
			let data10 = data.folds;
			if (Array.isArray(data10)) {
				const len0 = data10.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate140(data10[i0], {
					instancePath: instancePath + "/folds/" + i0,
					parentData: data10,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/folds",
					schemaPath: "#/properties/folds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.over_folds !== void 0) {
			let data12 = data.over_folds;
			const _errs31 = errors;
			let valid9 = false;
			const _errs32 = errors;
			if (!validate142(data12, {
				instancePath: instancePath + "/over_folds",
				parentData: data,
				parentDataProperty: "over_folds",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs32 === errors;
			valid9 = valid9 || _valid1;
			const _errs33 = errors;
			if (data12 !== null) {
				const err36 = {
					instancePath: instancePath + "/over_folds",
					schemaPath: "#/properties/over_folds/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid1 = _errs33 === errors;
			valid9 = valid9 || _valid1;
			if (!valid9) {
				const err37 = {
					instancePath: instancePath + "/over_folds",
					schemaPath: "#/properties/over_folds/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs31;
				if (vErrors !== null) {
					if (_errs31) vErrors.length = _errs31;
					else vErrors = null;
				}
			}
		}
		if (data.overall !== void 0) {
			if (!validate140(data.overall, {
				instancePath: instancePath + "/overall",
				parentData: data,
				parentDataProperty: "overall",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err38 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err38];
		else vErrors.push(err38);
		errors++;
	}
	validate135.errors = vErrors;
	return errors === 0;
}
validate135.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate128.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema_version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema_version" },
				message: "must have required property 'schema_version'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.verdict === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "verdict" },
				message: "must have required property 'verdict'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.generated_at_utc === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "generated_at_utc" },
				message: "must have required property 'generated_at_utc'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.gate === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gate" },
				message: "must have required property 'gate'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.corpus === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.metrics === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "metrics" },
				message: "must have required property 'metrics'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.recommendation === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "recommendation" },
				message: "must have required property 'recommendation'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema_version" || key0 === "verdict" || key0 === "generated_at_utc" || key0 === "gate" || key0 === "corpus" || key0 === "metrics" || key0 === "recommendation")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.schema_version !== void 0) {
			if (1 !== data.schema_version) {
				const err8 = {
					instancePath: instancePath + "/schema_version",
					schemaPath: "#/properties/schema_version/const",
					keyword: "const",
					params: { allowedValue: 1 },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.verdict !== void 0) {
			let data1 = data.verdict;
			if (!(data1 === "PROMOTE" || data1 === "HOLD")) {
				const err9 = {
					instancePath: instancePath + "/verdict",
					schemaPath: "#/properties/verdict/enum",
					keyword: "enum",
					params: { allowedValues: schema206.properties.verdict.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.generated_at_utc !== void 0) {
			let data2 = data.generated_at_utc;
			if (typeof data2 === "string") {
				if (func1(data2) > 25) {
					const err10 = {
						instancePath: instancePath + "/generated_at_utc",
						schemaPath: "#/properties/generated_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (func1(data2) < 25) {
					const err11 = {
						instancePath: instancePath + "/generated_at_utc",
						schemaPath: "#/properties/generated_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (!pattern26.test(data2)) {
					const err12 = {
						instancePath: instancePath + "/generated_at_utc",
						schemaPath: "#/properties/generated_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/generated_at_utc",
					schemaPath: "#/properties/generated_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.gate !== void 0) {
			if (!validate129(data.gate, {
				instancePath: instancePath + "/gate",
				parentData: data,
				parentDataProperty: "gate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
				errors = vErrors.length;
			}
		}
		if (data.corpus !== void 0) {
			if (!validate131(data.corpus, {
				instancePath: instancePath + "/corpus",
				parentData: data,
				parentDataProperty: "corpus",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
				errors = vErrors.length;
			}
		}
		if (data.metrics !== void 0) {
			if (!validate135(data.metrics, {
				instancePath: instancePath + "/metrics",
				parentData: data,
				parentDataProperty: "metrics",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
				errors = vErrors.length;
			}
		}
		if (data.recommendation !== void 0) {
			let data6 = data.recommendation;
			if (typeof data6 === "string") {
				if (func1(data6) < 1) {
					const err14 = {
						instancePath: instancePath + "/recommendation",
						schemaPath: "#/properties/recommendation/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			} else {
				const err15 = {
					instancePath: instancePath + "/recommendation",
					schemaPath: "#/properties/recommendation/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
	} else {
		const err16 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err16];
		else vErrors.push(err16);
		errors++;
	}
	validate128.errors = vErrors;
	return errors === 0;
}
validate128.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema249 = {
	"title": "ReportStatistics",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"jsonl",
		"html",
		"scale",
		"duplicates",
		"duration_s",
		"clip_bytes",
		"corpora",
		"first_ingested_at_utc",
		"last_ingested_at_utc",
		"mos",
		"mos_std_dev",
		"n_ratings",
		"by",
		"comparison"
	],
	"properties": {
		"jsonl": { "$ref": "#/$defs/reportedFile" },
		"html": { "type": ["string", "null"] },
		"scale": { "$ref": "#/$defs/reportScale" },
		"duplicates": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"duration_s": { "type": "number" },
		"clip_bytes": { "type": "number" },
		"corpora": {
			"type": "array",
			"items": { "$ref": "#/$defs/reportedCorpus" }
		},
		"first_ingested_at_utc": { "type": ["string", "null"] },
		"last_ingested_at_utc": { "type": ["string", "null"] },
		"mos": { "$ref": "#/$defs/reportDistribution" },
		"mos_std_dev": { "$ref": "#/$defs/reportDistribution" },
		"n_ratings": { "$ref": "#/$defs/reportDistribution" },
		"by": { "$ref": "#/$defs/reportGroupings" },
		"comparison": { "anyOf": [{ "$ref": "#/$defs/reportComparison" }, { "type": "null" }] }
	}
};
var schema254 = {
	"title": "ReportScale",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"name",
		"min",
		"max"
	],
	"properties": {
		"name": { "enum": [
			"1-5-acr",
			"0-100-continuous",
			"unified-0-100"
		] },
		"min": { "type": "number" },
		"max": { "type": "number" }
	}
};
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate155.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err7 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.size_bytes !== void 0) {
			let data2 = data.size_bytes;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err10 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err11 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data3 = data.sha256;
			if (typeof data3 === "string") {
				if (func1(data3) > 64) {
					const err13 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (func1(data3) < 64) {
					const err14 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (!pattern4.test(data3)) {
					const err15 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "ingest-manifest.schema.json#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "ingest-manifest.schema.json#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate155.errors = vErrors;
	return errors === 0;
}
validate155.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate157.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.corpus_version === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "corpus" || key0 === "corpus_version" || key0 === "rows")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.corpus !== void 0) {
			let data0 = data.corpus;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.corpus_version !== void 0) {
			let data1 = data.corpus_version;
			if (typeof data1 === "string") {
				if (func1(data1) < 1) {
					const err6 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err8 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err9 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err10 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate157.errors = vErrors;
	return errors === 0;
}
validate157.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.clips === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.mean === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mean" },
				message: "must have required property 'mean'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.std_dev === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "std_dev" },
				message: "must have required property 'std_dev'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.p5 === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p5" },
				message: "must have required property 'p5'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.p25 === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p25" },
				message: "must have required property 'p25'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.median === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "median" },
				message: "must have required property 'median'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.p75 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p75" },
				message: "must have required property 'p75'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.p95 === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "p95" },
				message: "must have required property 'p95'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "clips" || key0 === "mean" || key0 === "std_dev" || key0 === "p5" || key0 === "p25" || key0 === "median" || key0 === "p75" || key0 === "p95")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.clips !== void 0) {
			let data0 = data.clips;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err9 = {
					instancePath: instancePath + "/clips",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err10 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err11 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
		}
		if (data.mean !== void 0) {
			let data1 = data.mean;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err12 = {
					instancePath: instancePath + "/mean",
					schemaPath: "#/properties/mean/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.std_dev !== void 0) {
			let data2 = data.std_dev;
			if (!(typeof data2 == "number" && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/std_dev",
					schemaPath: "#/properties/std_dev/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.p5 !== void 0) {
			let data3 = data.p5;
			if (!(typeof data3 == "number" && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/p5",
					schemaPath: "#/properties/p5/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.p25 !== void 0) {
			let data4 = data.p25;
			if (!(typeof data4 == "number" && isFinite(data4))) {
				const err15 = {
					instancePath: instancePath + "/p25",
					schemaPath: "#/properties/p25/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.median !== void 0) {
			let data5 = data.median;
			if (!(typeof data5 == "number" && isFinite(data5))) {
				const err16 = {
					instancePath: instancePath + "/median",
					schemaPath: "#/properties/median/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.p75 !== void 0) {
			let data6 = data.p75;
			if (!(typeof data6 == "number" && isFinite(data6))) {
				const err17 = {
					instancePath: instancePath + "/p75",
					schemaPath: "#/properties/p75/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
		}
		if (data.p95 !== void 0) {
			let data7 = data.p95;
			if (!(typeof data7 == "number" && isFinite(data7))) {
				const err18 = {
					instancePath: instancePath + "/p95",
					schemaPath: "#/properties/p95/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
	} else {
		const err19 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	validate160.errors = vErrors;
	return errors === 0;
}
validate160.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate162.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.from === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "from" },
				message: "must have required property 'from'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.to === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "to" },
				message: "must have required property 'to'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.clips === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "clips")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.from !== void 0) {
			let data0 = data.from;
			if (!(typeof data0 == "number" && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/from",
					schemaPath: "#/properties/from/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.to !== void 0) {
			let data1 = data.to;
			if (!(typeof data1 == "number" && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/to",
					schemaPath: "#/properties/to/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.clips !== void 0) {
			let data2 = data.clips;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err6 = {
					instancePath: instancePath + "/clips",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
	} else {
		const err9 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate159.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.known === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "known" },
				message: "must have required property 'known'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.summary === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" },
				message: "must have required property 'summary'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.bins === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bins" },
				message: "must have required property 'bins'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "known" || key0 === "summary" || key0 === "bins")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.known !== void 0) {
			let data0 = data.known;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err4 = {
					instancePath: instancePath + "/known",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/known",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/known",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		if (data.summary !== void 0) {
			let data1 = data.summary;
			const _errs6 = errors;
			let valid2 = false;
			const _errs7 = errors;
			if (!validate160(data1, {
				instancePath: instancePath + "/summary",
				parentData: data,
				parentDataProperty: "summary",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs7 === errors;
			valid2 = valid2 || _valid0;
			const _errs8 = errors;
			if (data1 !== null) {
				const err7 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			var _valid0 = _errs8 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err8 = {
					instancePath: instancePath + "/summary",
					schemaPath: "#/properties/summary/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.bins !== void 0) {
			let data2 = data.bins;
			if (Array.isArray(data2)) {
				const len0 = data2.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate162(data2[i0], {
					instancePath: instancePath + "/bins/" + i0,
					parentData: data2,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/bins",
					schemaPath: "#/properties/bins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate159.errors = vErrors;
	return errors === 0;
}
validate159.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate168(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate168.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.label === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "label" },
				message: "must have required property 'label'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clips === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scores === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scores" },
				message: "must have required property 'scores'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "label" || key0 === "clips" || key0 === "scores")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.label !== void 0) {
			let data0 = data.label;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err4 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.clips !== void 0) {
			let data1 = data.clips;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err6 = {
					instancePath: instancePath + "/clips",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err8 = {
						instancePath: instancePath + "/clips",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
		}
		if (data.scores !== void 0) {
			let data2 = data.scores;
			const _errs8 = errors;
			let valid2 = false;
			const _errs9 = errors;
			if (!validate160(data2, {
				instancePath: instancePath + "/scores",
				parentData: data,
				parentDataProperty: "scores",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs9 === errors;
			valid2 = valid2 || _valid0;
			const _errs10 = errors;
			if (data2 !== null) {
				const err9 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
			var _valid0 = _errs10 === errors;
			valid2 = valid2 || _valid0;
			if (!valid2) {
				const err10 = {
					instancePath: instancePath + "/scores",
					schemaPath: "#/properties/scores/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			} else {
				errors = _errs8;
				if (vErrors !== null) {
					if (_errs8) vErrors.length = _errs8;
					else vErrors = null;
				}
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate167(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate167.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.resolution === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "resolution" },
				message: "must have required property 'resolution'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.framerate === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "framerate" },
				message: "must have required property 'framerate'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.duration === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration" },
				message: "must have required property 'duration'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.codec === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "codec" },
				message: "must have required property 'codec'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.bitrate === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "bitrate" },
				message: "must have required property 'bitrate'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "resolution" || key0 === "framerate" || key0 === "duration" || key0 === "codec" || key0 === "bitrate")) {
			const err5 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.resolution !== void 0) {
			let data0 = data.resolution;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate168(data0[i0], {
					instancePath: instancePath + "/resolution/" + i0,
					parentData: data0,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/resolution",
					schemaPath: "#/properties/resolution/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.framerate !== void 0) {
			let data2 = data.framerate;
			if (Array.isArray(data2)) {
				const len1 = data2.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate168(data2[i1], {
					instancePath: instancePath + "/framerate/" + i1,
					parentData: data2,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/framerate",
					schemaPath: "#/properties/framerate/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.duration !== void 0) {
			let data4 = data.duration;
			if (Array.isArray(data4)) {
				const len2 = data4.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate168(data4[i2], {
					instancePath: instancePath + "/duration/" + i2,
					parentData: data4,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/duration",
					schemaPath: "#/properties/duration/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.codec !== void 0) {
			let data6 = data.codec;
			if (Array.isArray(data6)) {
				const len3 = data6.length;
				for (let i3 = 0; i3 < len3; i3++) if (!validate168(data6[i3], {
					instancePath: instancePath + "/codec/" + i3,
					parentData: data6,
					parentDataProperty: i3,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/codec",
					schemaPath: "#/properties/codec/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.bitrate !== void 0) {
			let data8 = data.bitrate;
			if (Array.isArray(data8)) {
				const len4 = data8.length;
				for (let i4 = 0; i4 < len4; i4++) if (!validate168(data8[i4], {
					instancePath: instancePath + "/bitrate/" + i4,
					parentData: data8,
					parentDataProperty: i4,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
					errors = vErrors.length;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/bitrate",
					schemaPath: "#/properties/bitrate/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate167.errors = vErrors;
	return errors === 0;
}
validate167.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema267 = {
	"title": "ReportComparison",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"against",
		"added",
		"gone",
		"same",
		"changed",
		"changed_fields",
		"scale",
		"before",
		"after",
		"before_bins",
		"after_bins",
		"distance"
	],
	"properties": {
		"against": { "$ref": "#/$defs/reportedFile" },
		"added": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"gone": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"same": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"changed": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"changed_fields": {
			"type": "array",
			"items": { "$ref": "#/$defs/changedField" }
		},
		"scale": { "$ref": "#/$defs/reportScale" },
		"before": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] },
		"after": { "anyOf": [{ "$ref": "#/$defs/reportSummary" }, { "type": "null" }] },
		"before_bins": {
			"type": "array",
			"items": { "$ref": "#/$defs/reportBin" }
		},
		"after_bins": {
			"type": "array",
			"items": { "$ref": "#/$defs/reportBin" }
		},
		"distance": {
			"type": ["number", "null"],
			"minimum": 0,
			"maximum": 1
		}
	}
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.field === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field" },
				message: "must have required property 'field'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.rows === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "field" || key0 === "rows")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.field !== void 0) {
			let data0 = data.field;
			if (typeof data0 === "string") {
				if (func1(data0) < 1) {
					const err3 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/field",
					schemaPath: "#/properties/field/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data1 = data.rows;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err7 = {
						instancePath: instancePath + "/rows",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate176.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.against === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "against" },
				message: "must have required property 'against'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.added === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "added" },
				message: "must have required property 'added'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.gone === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "gone" },
				message: "must have required property 'gone'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.same === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "same" },
				message: "must have required property 'same'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.changed === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changed" },
				message: "must have required property 'changed'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.changed_fields === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changed_fields" },
				message: "must have required property 'changed_fields'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.scale === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scale" },
				message: "must have required property 'scale'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.before === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before" },
				message: "must have required property 'before'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.after === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after" },
				message: "must have required property 'after'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.before_bins === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "before_bins" },
				message: "must have required property 'before_bins'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.after_bins === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "after_bins" },
				message: "must have required property 'after_bins'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.distance === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "distance" },
				message: "must have required property 'distance'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema267.properties, key0)) {
			const err12 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.against !== void 0) {
			if (!validate155(data.against, {
				instancePath: instancePath + "/against",
				parentData: data,
				parentDataProperty: "against",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.added !== void 0) {
			let data1 = data.added;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err13 = {
					instancePath: instancePath + "/added",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err14 = {
						instancePath: instancePath + "/added",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err15 = {
						instancePath: instancePath + "/added",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.gone !== void 0) {
			let data2 = data.gone;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err16 = {
					instancePath: instancePath + "/gone",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err17 = {
						instancePath: instancePath + "/gone",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err18 = {
						instancePath: instancePath + "/gone",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.same !== void 0) {
			let data3 = data.same;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err19 = {
					instancePath: instancePath + "/same",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err20 = {
						instancePath: instancePath + "/same",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err21 = {
						instancePath: instancePath + "/same",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.changed !== void 0) {
			let data4 = data.changed;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err22 = {
					instancePath: instancePath + "/changed",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err23 = {
						instancePath: instancePath + "/changed",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err24 = {
						instancePath: instancePath + "/changed",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
		if (data.changed_fields !== void 0) {
			let data5 = data.changed_fields;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate178(data5[i0], {
					instancePath: instancePath + "/changed_fields/" + i0,
					parentData: data5,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
					errors = vErrors.length;
				}
			} else {
				const err25 = {
					instancePath: instancePath + "/changed_fields",
					schemaPath: "#/properties/changed_fields/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data7 = data.scale;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.name === void 0) {
					const err26 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (data7.min === void 0) {
					const err27 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data7.max === void 0) {
					const err28 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
				for (const key1 in data7) if (!(key1 === "name" || key1 === "min" || key1 === "max")) {
					const err29 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
				if (data7.name !== void 0) {
					let data8 = data7.name;
					if (!(data8 === "1-5-acr" || data8 === "0-100-continuous" || data8 === "unified-0-100")) {
						const err30 = {
							instancePath: instancePath + "/scale/name",
							schemaPath: "#/$defs/reportScale/properties/name/enum",
							keyword: "enum",
							params: { allowedValues: schema254.properties.name.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				if (data7.min !== void 0) {
					let data9 = data7.min;
					if (!(typeof data9 == "number" && isFinite(data9))) {
						const err31 = {
							instancePath: instancePath + "/scale/min",
							schemaPath: "#/$defs/reportScale/properties/min/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data7.max !== void 0) {
					let data10 = data7.max;
					if (!(typeof data10 == "number" && isFinite(data10))) {
						const err32 = {
							instancePath: instancePath + "/scale/max",
							schemaPath: "#/$defs/reportScale/properties/max/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/$defs/reportScale/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.before !== void 0) {
			let data11 = data.before;
			const _errs28 = errors;
			let valid9 = false;
			const _errs29 = errors;
			if (!validate160(data11, {
				instancePath: instancePath + "/before",
				parentData: data,
				parentDataProperty: "before",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs29 === errors;
			valid9 = valid9 || _valid0;
			const _errs30 = errors;
			if (data11 !== null) {
				const err34 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
			var _valid0 = _errs30 === errors;
			valid9 = valid9 || _valid0;
			if (!valid9) {
				const err35 = {
					instancePath: instancePath + "/before",
					schemaPath: "#/properties/before/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			} else {
				errors = _errs28;
				if (vErrors !== null) {
					if (_errs28) vErrors.length = _errs28;
					else vErrors = null;
				}
			}
		}
		if (data.after !== void 0) {
			let data12 = data.after;
			const _errs33 = errors;
			let valid10 = false;
			const _errs34 = errors;
			if (!validate160(data12, {
				instancePath: instancePath + "/after",
				parentData: data,
				parentDataProperty: "after",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs34 === errors;
			valid10 = valid10 || _valid1;
			const _errs35 = errors;
			if (data12 !== null) {
				const err36 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid1 = _errs35 === errors;
			valid10 = valid10 || _valid1;
			if (!valid10) {
				const err37 = {
					instancePath: instancePath + "/after",
					schemaPath: "#/properties/after/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
		if (data.before_bins !== void 0) {
			let data13 = data.before_bins;
			if (Array.isArray(data13)) {
				const len1 = data13.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate162(data13[i1], {
					instancePath: instancePath + "/before_bins/" + i1,
					parentData: data13,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err38 = {
					instancePath: instancePath + "/before_bins",
					schemaPath: "#/properties/before_bins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.after_bins !== void 0) {
			let data15 = data.after_bins;
			if (Array.isArray(data15)) {
				const len2 = data15.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate162(data15[i2], {
					instancePath: instancePath + "/after_bins/" + i2,
					parentData: data15,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
					errors = vErrors.length;
				}
			} else {
				const err39 = {
					instancePath: instancePath + "/after_bins",
					schemaPath: "#/properties/after_bins/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
		}
		if (data.distance !== void 0) {
			let data17 = data.distance;
			if (!(typeof data17 == "number" && isFinite(data17)) && data17 !== null) {
				const err40 = {
					instancePath: instancePath + "/distance",
					schemaPath: "#/properties/distance/type",
					keyword: "type",
					params: { type: schema267.properties.distance.type },
					message: "must be number,null"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 1 || isNaN(data17)) {
					const err41 = {
						instancePath: instancePath + "/distance",
						schemaPath: "#/properties/distance/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						message: "must be <= 1"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err42 = {
						instancePath: instancePath + "/distance",
						schemaPath: "#/properties/distance/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			}
		}
	} else {
		const err43 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err43];
		else vErrors.push(err43);
		errors++;
	}
	validate176.errors = vErrors;
	return errors === 0;
}
validate176.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate154.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.jsonl === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "jsonl" },
				message: "must have required property 'jsonl'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.html === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "html" },
				message: "must have required property 'html'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.scale === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "scale" },
				message: "must have required property 'scale'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.duplicates === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duplicates" },
				message: "must have required property 'duplicates'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.duration_s === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_s" },
				message: "must have required property 'duration_s'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.clip_bytes === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clip_bytes" },
				message: "must have required property 'clip_bytes'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.corpora === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpora" },
				message: "must have required property 'corpora'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.first_ingested_at_utc === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "first_ingested_at_utc" },
				message: "must have required property 'first_ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.last_ingested_at_utc === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "last_ingested_at_utc" },
				message: "must have required property 'last_ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.mos === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos" },
				message: "must have required property 'mos'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.mos_std_dev === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev" },
				message: "must have required property 'mos_std_dev'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.n_ratings === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n_ratings" },
				message: "must have required property 'n_ratings'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.by === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "by" },
				message: "must have required property 'by'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.comparison === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "comparison" },
				message: "must have required property 'comparison'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema249.properties, key0)) {
			const err14 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.jsonl !== void 0) {
			if (!validate155(data.jsonl, {
				instancePath: instancePath + "/jsonl",
				parentData: data,
				parentDataProperty: "jsonl",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
				errors = vErrors.length;
			}
		}
		if (data.html !== void 0) {
			let data1 = data.html;
			if (typeof data1 !== "string" && data1 !== null) {
				const err15 = {
					instancePath: instancePath + "/html",
					schemaPath: "#/properties/html/type",
					keyword: "type",
					params: { type: schema249.properties.html.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err15];
				else vErrors.push(err15);
				errors++;
			}
		}
		if (data.scale !== void 0) {
			let data2 = data.scale;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.name === void 0) {
					const err16 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "name" },
						message: "must have required property 'name'"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data2.min === void 0) {
					const err17 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "min" },
						message: "must have required property 'min'"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data2.max === void 0) {
					const err18 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/required",
						keyword: "required",
						params: { missingProperty: "max" },
						message: "must have required property 'max'"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				for (const key1 in data2) if (!(key1 === "name" || key1 === "min" || key1 === "max")) {
					const err19 = {
						instancePath: instancePath + "/scale",
						schemaPath: "#/$defs/reportScale/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data2.name !== void 0) {
					let data3 = data2.name;
					if (!(data3 === "1-5-acr" || data3 === "0-100-continuous" || data3 === "unified-0-100")) {
						const err20 = {
							instancePath: instancePath + "/scale/name",
							schemaPath: "#/$defs/reportScale/properties/name/enum",
							keyword: "enum",
							params: { allowedValues: schema254.properties.name.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
				if (data2.min !== void 0) {
					let data4 = data2.min;
					if (!(typeof data4 == "number" && isFinite(data4))) {
						const err21 = {
							instancePath: instancePath + "/scale/min",
							schemaPath: "#/$defs/reportScale/properties/min/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
				if (data2.max !== void 0) {
					let data5 = data2.max;
					if (!(typeof data5 == "number" && isFinite(data5))) {
						const err22 = {
							instancePath: instancePath + "/scale/max",
							schemaPath: "#/$defs/reportScale/properties/max/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			} else {
				const err23 = {
					instancePath: instancePath + "/scale",
					schemaPath: "#/$defs/reportScale/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
		}
		if (data.duplicates !== void 0) {
			let data6 = data.duplicates;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err24 = {
					instancePath: instancePath + "/duplicates",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err25 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err26 = {
						instancePath: instancePath + "/duplicates",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.duration_s !== void 0) {
			let data7 = data.duration_s;
			if (!(typeof data7 == "number" && isFinite(data7))) {
				const err27 = {
					instancePath: instancePath + "/duration_s",
					schemaPath: "#/properties/duration_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err27];
				else vErrors.push(err27);
				errors++;
			}
		}
		if (data.clip_bytes !== void 0) {
			let data8 = data.clip_bytes;
			if (!(typeof data8 == "number" && isFinite(data8))) {
				const err28 = {
					instancePath: instancePath + "/clip_bytes",
					schemaPath: "#/properties/clip_bytes/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.corpora !== void 0) {
			let data9 = data.corpora;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate157(data9[i0], {
					instancePath: instancePath + "/corpora/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
					errors = vErrors.length;
				}
			} else {
				const err29 = {
					instancePath: instancePath + "/corpora",
					schemaPath: "#/properties/corpora/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
		}
		if (data.first_ingested_at_utc !== void 0) {
			let data11 = data.first_ingested_at_utc;
			if (typeof data11 !== "string" && data11 !== null) {
				const err30 = {
					instancePath: instancePath + "/first_ingested_at_utc",
					schemaPath: "#/properties/first_ingested_at_utc/type",
					keyword: "type",
					params: { type: schema249.properties.first_ingested_at_utc.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err30];
				else vErrors.push(err30);
				errors++;
			}
		}
		if (data.last_ingested_at_utc !== void 0) {
			let data12 = data.last_ingested_at_utc;
			if (typeof data12 !== "string" && data12 !== null) {
				const err31 = {
					instancePath: instancePath + "/last_ingested_at_utc",
					schemaPath: "#/properties/last_ingested_at_utc/type",
					keyword: "type",
					params: { type: schema249.properties.last_ingested_at_utc.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
		if (data.mos !== void 0) {
			if (!validate159(data.mos, {
				instancePath: instancePath + "/mos",
				parentData: data,
				parentDataProperty: "mos",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.mos_std_dev !== void 0) {
			if (!validate159(data.mos_std_dev, {
				instancePath: instancePath + "/mos_std_dev",
				parentData: data,
				parentDataProperty: "mos_std_dev",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.n_ratings !== void 0) {
			if (!validate159(data.n_ratings, {
				instancePath: instancePath + "/n_ratings",
				parentData: data,
				parentDataProperty: "n_ratings",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
				errors = vErrors.length;
			}
		}
		if (data.by !== void 0) {
			if (!validate167(data.by, {
				instancePath: instancePath + "/by",
				parentData: data,
				parentDataProperty: "by",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
				errors = vErrors.length;
			}
		}
		if (data.comparison !== void 0) {
			let data17 = data.comparison;
			const _errs33 = errors;
			let valid6 = false;
			const _errs34 = errors;
			if (!validate176(data17, {
				instancePath: instancePath + "/comparison",
				parentData: data,
				parentDataProperty: "comparison",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
				errors = vErrors.length;
			}
			var _valid0 = _errs34 === errors;
			valid6 = valid6 || _valid0;
			const _errs35 = errors;
			if (data17 !== null) {
				const err32 = {
					instancePath: instancePath + "/comparison",
					schemaPath: "#/properties/comparison/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			var _valid0 = _errs35 === errors;
			valid6 = valid6 || _valid0;
			if (!valid6) {
				const err33 = {
					instancePath: instancePath + "/comparison",
					schemaPath: "#/properties/comparison/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			} else {
				errors = _errs33;
				if (vErrors !== null) {
					if (_errs33) vErrors.length = _errs33;
					else vErrors = null;
				}
			}
		}
	} else {
		const err34 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err34];
		else vErrors.push(err34);
		errors++;
	}
	validate154.errors = vErrors;
	return errors === 0;
}
validate154.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema275 = {
	"title": "PlanSummary",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"corpus_dir",
		"clips_dirs",
		"labels_files",
		"labels",
		"matched",
		"remote",
		"missing",
		"ambiguous",
		"rejected",
		"unlabelled",
		"matched_bytes"
	],
	"properties": {
		"corpus_dir": { "type": "string" },
		"clips_dirs": {
			"type": "array",
			"items": { "type": "string" }
		},
		"labels_files": {
			"type": "array",
			"items": { "type": "string" }
		},
		"labels": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"matched": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"remote": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"missing": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"ambiguous": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"rejected": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"unlabelled": { "$ref": "ingest-manifest.schema.json#/$defs/count" },
		"matched_bytes": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
	}
};
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate186.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus_dir === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_dir" },
				message: "must have required property 'corpus_dir'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clips_dirs === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips_dirs" },
				message: "must have required property 'clips_dirs'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.labels_files === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels_files" },
				message: "must have required property 'labels_files'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.labels === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "labels" },
				message: "must have required property 'labels'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.matched === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "matched" },
				message: "must have required property 'matched'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.remote === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "remote" },
				message: "must have required property 'remote'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.missing === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "missing" },
				message: "must have required property 'missing'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.ambiguous === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ambiguous" },
				message: "must have required property 'ambiguous'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.rejected === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rejected" },
				message: "must have required property 'rejected'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.unlabelled === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unlabelled" },
				message: "must have required property 'unlabelled'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.matched_bytes === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "matched_bytes" },
				message: "must have required property 'matched_bytes'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema275.properties, key0)) {
			const err11 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.corpus_dir !== void 0) {
			if (typeof data.corpus_dir !== "string") {
				const err12 = {
					instancePath: instancePath + "/corpus_dir",
					schemaPath: "#/properties/corpus_dir/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.clips_dirs !== void 0) {
			let data1 = data.clips_dirs;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (typeof data1[i0] !== "string") {
					const err13 = {
						instancePath: instancePath + "/clips_dirs/" + i0,
						schemaPath: "#/properties/clips_dirs/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/clips_dirs",
					schemaPath: "#/properties/clips_dirs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.labels_files !== void 0) {
			let data3 = data.labels_files;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) if (typeof data3[i1] !== "string") {
					const err15 = {
						instancePath: instancePath + "/labels_files/" + i1,
						schemaPath: "#/properties/labels_files/items/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/labels_files",
					schemaPath: "#/properties/labels_files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
		if (data.labels !== void 0) {
			let data5 = data.labels;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err17 = {
					instancePath: instancePath + "/labels",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err17];
				else vErrors.push(err17);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err18 = {
						instancePath: instancePath + "/labels",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err19 = {
						instancePath: instancePath + "/labels",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
		if (data.matched !== void 0) {
			let data6 = data.matched;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err20 = {
					instancePath: instancePath + "/matched",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err21 = {
						instancePath: instancePath + "/matched",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err22 = {
						instancePath: instancePath + "/matched",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		if (data.remote !== void 0) {
			let data7 = data.remote;
			if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
				const err23 = {
					instancePath: instancePath + "/remote",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 9007199254740991 || isNaN(data7)) {
					const err24 = {
						instancePath: instancePath + "/remote",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				if (data7 < 0 || isNaN(data7)) {
					const err25 = {
						instancePath: instancePath + "/remote",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
		if (data.missing !== void 0) {
			let data8 = data.missing;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err26 = {
					instancePath: instancePath + "/missing",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err26];
				else vErrors.push(err26);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					const err27 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
				if (data8 < 0 || isNaN(data8)) {
					const err28 = {
						instancePath: instancePath + "/missing",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
		}
		if (data.ambiguous !== void 0) {
			let data9 = data.ambiguous;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err29 = {
					instancePath: instancePath + "/ambiguous",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 9007199254740991 || isNaN(data9)) {
					const err30 = {
						instancePath: instancePath + "/ambiguous",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
				if (data9 < 0 || isNaN(data9)) {
					const err31 = {
						instancePath: instancePath + "/ambiguous",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.rejected !== void 0) {
			let data10 = data.rejected;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err32 = {
					instancePath: instancePath + "/rejected",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 9007199254740991 || isNaN(data10)) {
					const err33 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data10 < 0 || isNaN(data10)) {
					const err34 = {
						instancePath: instancePath + "/rejected",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.unlabelled !== void 0) {
			let data11 = data.unlabelled;
			if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
				const err35 = {
					instancePath: instancePath + "/unlabelled",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 9007199254740991 || isNaN(data11)) {
					const err36 = {
						instancePath: instancePath + "/unlabelled",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err37 = {
						instancePath: instancePath + "/unlabelled",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.matched_bytes !== void 0) {
			let data12 = data.matched_bytes;
			if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
				const err38 = {
					instancePath: instancePath + "/matched_bytes",
					schemaPath: "ingest-manifest.schema.json#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 9007199254740991 || isNaN(data12)) {
					const err39 = {
						instancePath: instancePath + "/matched_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err40 = {
						instancePath: instancePath + "/matched_bytes",
						schemaPath: "ingest-manifest.schema.json#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err40];
					else vErrors.push(err40);
					errors++;
				}
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate186.errors = vErrors;
	return errors === 0;
}
validate186.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.command === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "command" },
				message: "must have required property 'command'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.exit_code === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "exit_code" },
				message: "must have required property 'exit_code'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.error === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "error" },
				message: "must have required property 'error'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.failures === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "failures" },
				message: "must have required property 'failures'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.output === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "output" },
				message: "must have required property 'output'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.manifest_path === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest_path" },
				message: "must have required property 'manifest_path'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.manifest === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "manifest" },
				message: "must have required property 'manifest'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.plan === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plan" },
				message: "must have required property 'plan'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema131.properties, key0)) {
			const err9 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("konvid-ingest-result-v1" !== data.schema) {
				const err10 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "konvid-ingest-result-v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.command !== void 0) {
			let data1 = data.command;
			if (!(data1 === "ingest" || data1 === "fetch" || data1 === "merge" || data1 === "unify" || data1 === "split" || data1 === "score" || data1 === "report")) {
				const err11 = {
					instancePath: instancePath + "/command",
					schemaPath: "#/properties/command/enum",
					keyword: "enum",
					params: { allowedValues: schema131.properties.command.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.exit_code !== void 0) {
			let data2 = data.exit_code;
			if (!(data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 130 || data2 === 143)) {
				const err12 = {
					instancePath: instancePath + "/exit_code",
					schemaPath: "#/properties/exit_code/enum",
					keyword: "enum",
					params: { allowedValues: schema131.properties.exit_code.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.error !== void 0) {
			let data3 = data.error;
			const _errs6 = errors;
			let valid1 = false;
			const _errs7 = errors;
			if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
				if (data3.code === void 0) {
					const err13 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/$defs/error/required",
						keyword: "required",
						params: { missingProperty: "code" },
						message: "must have required property 'code'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data3.message === void 0) {
					const err14 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/$defs/error/required",
						keyword: "required",
						params: { missingProperty: "message" },
						message: "must have required property 'message'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data3.hint === void 0) {
					const err15 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/$defs/error/required",
						keyword: "required",
						params: { missingProperty: "hint" },
						message: "must have required property 'hint'"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				for (const key1 in data3) if (!(key1 === "code" || key1 === "message" || key1 === "hint")) {
					const err16 = {
						instancePath: instancePath + "/error",
						schemaPath: "#/$defs/error/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
				if (data3.code !== void 0) {
					let data4 = data3.code;
					if (typeof data4 === "string") {
						if (func1(data4) < 1) {
							const err17 = {
								instancePath: instancePath + "/error/code",
								schemaPath: "#/$defs/error/properties/code/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					} else {
						const err18 = {
							instancePath: instancePath + "/error/code",
							schemaPath: "#/$defs/error/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data3.message !== void 0) {
					if (typeof data3.message !== "string") {
						const err19 = {
							instancePath: instancePath + "/error/message",
							schemaPath: "#/$defs/error/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
				}
				if (data3.hint !== void 0) {
					let data6 = data3.hint;
					if (typeof data6 !== "string" && data6 !== null) {
						const err20 = {
							instancePath: instancePath + "/error/hint",
							schemaPath: "#/$defs/error/properties/hint/type",
							keyword: "type",
							params: { type: schema132.properties.hint.type },
							message: "must be string,null"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				}
			} else {
				const err21 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/$defs/error/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			var _valid0 = _errs7 === errors;
			valid1 = valid1 || _valid0;
			const _errs17 = errors;
			if (data3 !== null) {
				const err22 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			var _valid0 = _errs17 === errors;
			valid1 = valid1 || _valid0;
			if (!valid1) {
				const err23 = {
					instancePath: instancePath + "/error",
					schemaPath: "#/properties/error/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			} else {
				errors = _errs6;
				if (vErrors !== null) {
					if (_errs6) vErrors.length = _errs6;
					else vErrors = null;
				}
			}
		}
		if (data.failures !== void 0) {
			let data7 = data.failures;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.code === void 0) {
							const err24 = {
								instancePath: instancePath + "/failures/" + i0,
								schemaPath: "#/$defs/error/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data8.message === void 0) {
							const err25 = {
								instancePath: instancePath + "/failures/" + i0,
								schemaPath: "#/$defs/error/required",
								keyword: "required",
								params: { missingProperty: "message" },
								message: "must have required property 'message'"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data8.hint === void 0) {
							const err26 = {
								instancePath: instancePath + "/failures/" + i0,
								schemaPath: "#/$defs/error/required",
								keyword: "required",
								params: { missingProperty: "hint" },
								message: "must have required property 'hint'"
							};
							if (vErrors === null) vErrors = [err26];
							else vErrors.push(err26);
							errors++;
						}
						for (const key2 in data8) if (!(key2 === "code" || key2 === "message" || key2 === "hint")) {
							const err27 = {
								instancePath: instancePath + "/failures/" + i0,
								schemaPath: "#/$defs/error/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key2 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.code !== void 0) {
							let data9 = data8.code;
							if (typeof data9 === "string") {
								if (func1(data9) < 1) {
									const err28 = {
										instancePath: instancePath + "/failures/" + i0 + "/code",
										schemaPath: "#/$defs/error/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err28];
									else vErrors.push(err28);
									errors++;
								}
							} else {
								const err29 = {
									instancePath: instancePath + "/failures/" + i0 + "/code",
									schemaPath: "#/$defs/error/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
						}
						if (data8.message !== void 0) {
							if (typeof data8.message !== "string") {
								const err30 = {
									instancePath: instancePath + "/failures/" + i0 + "/message",
									schemaPath: "#/$defs/error/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
						if (data8.hint !== void 0) {
							let data11 = data8.hint;
							if (typeof data11 !== "string" && data11 !== null) {
								const err31 = {
									instancePath: instancePath + "/failures/" + i0 + "/hint",
									schemaPath: "#/$defs/error/properties/hint/type",
									keyword: "type",
									params: { type: schema132.properties.hint.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err31];
								else vErrors.push(err31);
								errors++;
							}
						}
					} else {
						const err32 = {
							instancePath: instancePath + "/failures/" + i0,
							schemaPath: "#/$defs/error/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/failures",
					schemaPath: "#/properties/failures/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.output !== void 0) {
			let data12 = data.output;
			if (typeof data12 !== "string" && data12 !== null) {
				const err34 = {
					instancePath: instancePath + "/output",
					schemaPath: "#/properties/output/type",
					keyword: "type",
					params: { type: schema131.properties.output.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.manifest_path !== void 0) {
			let data13 = data.manifest_path;
			if (typeof data13 !== "string" && data13 !== null) {
				const err35 = {
					instancePath: instancePath + "/manifest_path",
					schemaPath: "#/properties/manifest_path/type",
					keyword: "type",
					params: { type: schema131.properties.manifest_path.type },
					message: "must be string,null"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
		if (data.manifest !== void 0) {
			let data14 = data.manifest;
			const _errs36 = errors;
			let valid8 = false;
			const _errs37 = errors;
			if (!validate26(data14, {
				instancePath: instancePath + "/manifest",
				parentData: data,
				parentDataProperty: "manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
				errors = vErrors.length;
			}
			var _valid1 = _errs37 === errors;
			valid8 = valid8 || _valid1;
			const _errs38 = errors;
			if (data14 !== null) {
				const err36 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "#/properties/manifest/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
			var _valid1 = _errs38 === errors;
			valid8 = valid8 || _valid1;
			if (!valid8) {
				const err37 = {
					instancePath: instancePath + "/manifest",
					schemaPath: "#/properties/manifest/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			} else {
				errors = _errs36;
				if (vErrors !== null) {
					if (_errs36) vErrors.length = _errs36;
					else vErrors = null;
				}
			}
		}
		if (data.fetch_manifest !== void 0) {
			if (!validate21(data.fetch_manifest, {
				instancePath: instancePath + "/fetch_manifest",
				parentData: data,
				parentDataProperty: "fetch_manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
				errors = vErrors.length;
			}
		}
		if (data.unified_manifest !== void 0) {
			if (!validate89(data.unified_manifest, {
				instancePath: instancePath + "/unified_manifest",
				parentData: data,
				parentDataProperty: "unified_manifest",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
		if (data.split !== void 0) {
			if (!validate111(data.split, {
				instancePath: instancePath + "/split",
				parentData: data,
				parentDataProperty: "split",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
				errors = vErrors.length;
			}
		}
		if (data.split_check !== void 0) {
			if (!validate126(data.split_check, {
				instancePath: instancePath + "/split_check",
				parentData: data,
				parentDataProperty: "split_check",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
				errors = vErrors.length;
			}
		}
		if (data.score !== void 0) {
			if (!validate146(data.score, {
				instancePath: instancePath + "/score",
				parentData: data,
				parentDataProperty: "score",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict !== void 0) {
			if (!validate128(data.verdict, {
				instancePath: instancePath + "/verdict",
				parentData: data,
				parentDataProperty: "verdict",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
				errors = vErrors.length;
			}
		}
		if (data.verdict_path !== void 0) {
			if (typeof data.verdict_path !== "string") {
				const err38 = {
					instancePath: instancePath + "/verdict_path",
					schemaPath: "#/properties/verdict_path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err38];
				else vErrors.push(err38);
				errors++;
			}
		}
		if (data.report !== void 0) {
			if (!validate154(data.report, {
				instancePath: instancePath + "/report",
				parentData: data,
				parentDataProperty: "report",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
				errors = vErrors.length;
			}
		}
		if (data.plan !== void 0) {
			let data23 = data.plan;
			const _errs50 = errors;
			let valid9 = false;
			const _errs51 = errors;
			if (!validate186(data23, {
				instancePath: instancePath + "/plan",
				parentData: data,
				parentDataProperty: "plan",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
				errors = vErrors.length;
			}
			var _valid2 = _errs51 === errors;
			valid9 = valid9 || _valid2;
			const _errs52 = errors;
			if (data23 !== null) {
				const err39 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/anyOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				if (vErrors === null) vErrors = [err39];
				else vErrors.push(err39);
				errors++;
			}
			var _valid2 = _errs52 === errors;
			valid9 = valid9 || _valid2;
			if (!valid9) {
				const err40 = {
					instancePath: instancePath + "/plan",
					schemaPath: "#/properties/plan/anyOf",
					keyword: "anyOf",
					params: {},
					message: "must match a schema in anyOf"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			} else {
				errors = _errs50;
				if (vErrors !== null) {
					if (_errs50) vErrors.length = _errs50;
					else vErrors = null;
				}
			}
		}
	} else {
		const err41 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var explainSplit = validate112;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate113.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "sha256")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data1 = data.sha256;
			if (typeof data1 === "string") {
				if (func1(data1) > 64) {
					const err6 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (func1(data1) < 64) {
					const err7 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (!pattern4.test(data1)) {
					const err8 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/$defs/digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/$defs/digest/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate113.errors = vErrors;
	return errors === 0;
}
validate113.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate115.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rows === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.clips === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.contents === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contents" },
				message: "must have required property 'contents'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.joined === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "joined" },
				message: "must have required property 'joined'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rows" || key0 === "clips" || key0 === "contents" || key0 === "joined")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.rows !== void 0) {
			let data0 = data.rows;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err5 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 9007199254740991 || isNaN(data0)) {
					const err6 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (data0 < 0 || isNaN(data0)) {
					const err7 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
		if (data.clips !== void 0) {
			let data1 = data.clips;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err8 = {
					instancePath: instancePath + "/clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 9007199254740991 || isNaN(data1)) {
					const err9 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1 < 0 || isNaN(data1)) {
					const err10 = {
						instancePath: instancePath + "/clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		if (data.contents !== void 0) {
			let data2 = data.contents;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.joined !== void 0) {
			let data3 = data.joined;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/joined",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/joined",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/joined",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate115.errors = vErrors;
	return errors === 0;
}
validate115.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate117.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.repeat === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "repeat" },
				message: "must have required property 'repeat'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.fold === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "fold" },
				message: "must have required property 'fold'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.test_contents === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test_contents" },
				message: "must have required property 'test_contents'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.test_clips === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "test_clips" },
				message: "must have required property 'test_clips'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.train_contents === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train_contents" },
				message: "must have required property 'train_contents'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.train_clips === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "train_clips" },
				message: "must have required property 'train_clips'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "repeat" || key0 === "fold" || key0 === "test_contents" || key0 === "test_clips" || key0 === "train_contents" || key0 === "train_clips")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.repeat !== void 0) {
			let data0 = data.repeat;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err7 = {
					instancePath: instancePath + "/repeat",
					schemaPath: "#/properties/repeat/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 1e3 || isNaN(data0)) {
					const err8 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err9 = {
						instancePath: instancePath + "/repeat",
						schemaPath: "#/properties/repeat/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.fold !== void 0) {
			let data1 = data.fold;
			if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
				const err10 = {
					instancePath: instancePath + "/fold",
					schemaPath: "#/properties/fold/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 > 1e3 || isNaN(data1)) {
					const err11 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e3
						},
						message: "must be <= 1000"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1 < 1 || isNaN(data1)) {
					const err12 = {
						instancePath: instancePath + "/fold",
						schemaPath: "#/properties/fold/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
		}
		if (data.test_contents !== void 0) {
			let data2 = data.test_contents;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err13 = {
					instancePath: instancePath + "/test_contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err14 = {
						instancePath: instancePath + "/test_contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err15 = {
						instancePath: instancePath + "/test_contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
			}
		}
		if (data.test_clips !== void 0) {
			let data3 = data.test_clips;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err16 = {
					instancePath: instancePath + "/test_clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err17 = {
						instancePath: instancePath + "/test_clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err18 = {
						instancePath: instancePath + "/test_clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		if (data.train_contents !== void 0) {
			let data4 = data.train_contents;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err19 = {
					instancePath: instancePath + "/train_contents",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err20 = {
						instancePath: instancePath + "/train_contents",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data4 < 0 || isNaN(data4)) {
					const err21 = {
						instancePath: instancePath + "/train_contents",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
		if (data.train_clips !== void 0) {
			let data5 = data.train_clips;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err22 = {
					instancePath: instancePath + "/train_clips",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/train_clips",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err24 = {
						instancePath: instancePath + "/train_clips",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
		}
	} else {
		const err25 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err25];
		else vErrors.push(err25);
		errors++;
	}
	validate117.errors = vErrors;
	return errors === 0;
}
validate117.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var pattern23 = new RegExp("^[a-z0-9-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)", "u");
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.id === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "id" },
				message: "must have required property 'id'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.folds === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "folds" },
				message: "must have required property 'folds'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.clips === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips" },
				message: "must have required property 'clips'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "id" || key0 === "folds" || key0 === "clips")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.id !== void 0) {
			let data0 = data.id;
			if (typeof data0 === "string") {
				if (func1(data0) > 1200) {
					const err4 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/maxLength",
						keyword: "maxLength",
						params: { limit: 1200 },
						message: "must NOT have more than 1200 characters"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (func1(data0) < 1) {
					const err5 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (!pattern23.test(data0)) {
					const err6 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)" },
						message: "must match pattern \"^[a-z0-9-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/id",
					schemaPath: "#/properties/id/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.folds !== void 0) {
			let data1 = data.folds;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data2 = data1[i0];
					if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
						const err8 = {
							instancePath: instancePath + "/folds/" + i0,
							schemaPath: "#/properties/folds/items/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 1e3 || isNaN(data2)) {
							const err9 = {
								instancePath: instancePath + "/folds/" + i0,
								schemaPath: "#/properties/folds/items/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data2 < 0 || isNaN(data2)) {
							const err10 = {
								instancePath: instancePath + "/folds/" + i0,
								schemaPath: "#/properties/folds/items/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								},
								message: "must be >= 0"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
			} else {
				const err11 = {
					instancePath: instancePath + "/folds",
					schemaPath: "#/properties/folds/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.clips !== void 0) {
			let data3 = data.clips;
			if (Array.isArray(data3)) {
				const len1 = data3.length;
				for (let i1 = 0; i1 < len1; i1++) {
					let data4 = data3[i1];
					if (typeof data4 === "string") {
						if (func1(data4) > 64) {
							const err12 = {
								instancePath: instancePath + "/clips/" + i1,
								schemaPath: "#/$defs/digest/maxLength",
								keyword: "maxLength",
								params: { limit: 64 },
								message: "must NOT have more than 64 characters"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						if (func1(data4) < 64) {
							const err13 = {
								instancePath: instancePath + "/clips/" + i1,
								schemaPath: "#/$defs/digest/minLength",
								keyword: "minLength",
								params: { limit: 64 },
								message: "must NOT have fewer than 64 characters"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (!pattern4.test(data4)) {
							const err14 = {
								instancePath: instancePath + "/clips/" + i1,
								schemaPath: "#/$defs/digest/pattern",
								keyword: "pattern",
								params: { pattern: "^[0-9a-f]{64}$" },
								message: "must match pattern \"^[0-9a-f]{64}$\""
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					} else {
						const err15 = {
							instancePath: instancePath + "/clips/" + i1,
							schemaPath: "#/$defs/digest/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				}
			} else {
				const err16 = {
					instancePath: instancePath + "/clips",
					schemaPath: "#/properties/clips/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err16];
				else vErrors.push(err16);
				errors++;
			}
		}
	} else {
		const err17 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate112.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.config === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" },
				message: "must have required property 'config'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.inputs === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs" },
				message: "must have required property 'inputs'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.counts === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "counts" },
				message: "must have required property 'counts'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sizes === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sizes" },
				message: "must have required property 'sizes'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.contents === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "contents" },
				message: "must have required property 'contents'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "config" || key0 === "inputs" || key0 === "counts" || key0 === "sizes" || key0 === "contents")) {
			const err6 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("konvid-ingest-split-v1" !== data.schema) {
				const err7 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "konvid-ingest-split-v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.config !== void 0) {
			let data1 = data.config;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.method === void 0) {
					const err8 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "method" },
						message: "must have required property 'method'"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
				if (data1.stable === void 0) {
					const err9 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "stable" },
						message: "must have required property 'stable'"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
				if (data1.kind === void 0) {
					const err10 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "kind" },
						message: "must have required property 'kind'"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
				if (data1.seed === void 0) {
					const err11 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "seed" },
						message: "must have required property 'seed'"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				if (data1.repeats === void 0) {
					const err12 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "repeats" },
						message: "must have required property 'repeats'"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data1.folds === void 0) {
					const err13 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "folds" },
						message: "must have required property 'folds'"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
				if (data1.test_share === void 0) {
					const err14 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/required",
						keyword: "required",
						params: { missingProperty: "test_share" },
						message: "must have required property 'test_share'"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
				for (const key1 in data1) if (!(key1 === "method" || key1 === "stable" || key1 === "kind" || key1 === "seed" || key1 === "repeats" || key1 === "folds" || key1 === "test_share")) {
					const err15 = {
						instancePath: instancePath + "/config",
						schemaPath: "#/$defs/config/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data1.method !== void 0) {
					let data2 = data1.method;
					if (!(data2 === "hash" || data2 === "stratified")) {
						const err16 = {
							instancePath: instancePath + "/config/method",
							schemaPath: "#/$defs/config/properties/method/enum",
							keyword: "enum",
							params: { allowedValues: schema170.properties.method.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
				if (data1.stable !== void 0) {
					if (typeof data1.stable !== "boolean") {
						const err17 = {
							instancePath: instancePath + "/config/stable",
							schemaPath: "#/$defs/config/properties/stable/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
				if (data1.kind !== void 0) {
					let data4 = data1.kind;
					if (!(data4 === "holdout" || data4 === "k-fold")) {
						const err18 = {
							instancePath: instancePath + "/config/kind",
							schemaPath: "#/$defs/config/properties/kind/enum",
							keyword: "enum",
							params: { allowedValues: schema170.properties.kind.enum },
							message: "must be equal to one of the allowed values"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				}
				if (data1.seed !== void 0) {
					let data5 = data1.seed;
					if (typeof data5 === "string") {
						if (func1(data5) > 128) {
							const err19 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "#/$defs/config/properties/seed/maxLength",
								keyword: "maxLength",
								params: { limit: 128 },
								message: "must NOT have more than 128 characters"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
						if (func1(data5) < 1) {
							const err20 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "#/$defs/config/properties/seed/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (!pattern21.test(data5)) {
							const err21 = {
								instancePath: instancePath + "/config/seed",
								schemaPath: "#/$defs/config/properties/seed/pattern",
								keyword: "pattern",
								params: { pattern: "^[!-~]+$(?!\\n)" },
								message: "must match pattern \"^[!-~]+$(?!\\n)\""
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					} else {
						const err22 = {
							instancePath: instancePath + "/config/seed",
							schemaPath: "#/$defs/config/properties/seed/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
				if (data1.repeats !== void 0) {
					let data6 = data1.repeats;
					if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
						const err23 = {
							instancePath: instancePath + "/config/repeats",
							schemaPath: "#/$defs/config/properties/repeats/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
					if (typeof data6 == "number" && isFinite(data6)) {
						if (data6 > 1e3 || isNaN(data6)) {
							const err24 = {
								instancePath: instancePath + "/config/repeats",
								schemaPath: "#/$defs/config/properties/repeats/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data6 < 1 || isNaN(data6)) {
							const err25 = {
								instancePath: instancePath + "/config/repeats",
								schemaPath: "#/$defs/config/properties/repeats/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
				}
				if (data1.folds !== void 0) {
					let data7 = data1.folds;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						const err26 = {
							instancePath: instancePath + "/config/folds",
							schemaPath: "#/$defs/config/properties/folds/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1e3 || isNaN(data7)) {
							const err27 = {
								instancePath: instancePath + "/config/folds",
								schemaPath: "#/$defs/config/properties/folds/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data7 < 1 || isNaN(data7)) {
							const err28 = {
								instancePath: instancePath + "/config/folds",
								schemaPath: "#/$defs/config/properties/folds/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
				}
				if (data1.test_share !== void 0) {
					let data8 = data1.test_share;
					if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
						const err29 = {
							instancePath: instancePath + "/config/test_share",
							schemaPath: "#/$defs/config/properties/test_share/type",
							keyword: "type",
							params: { type: schema170.properties.test_share.type },
							message: "must be number,null"
						};
						if (vErrors === null) vErrors = [err29];
						else vErrors.push(err29);
						errors++;
					}
					if (typeof data8 == "number" && isFinite(data8)) {
						if (data8 > .999 || isNaN(data8)) {
							const err30 = {
								instancePath: instancePath + "/config/test_share",
								schemaPath: "#/$defs/config/properties/test_share/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: .999
								},
								message: "must be <= 0.999"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data8 < .001 || isNaN(data8)) {
							const err31 = {
								instancePath: instancePath + "/config/test_share",
								schemaPath: "#/$defs/config/properties/test_share/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: .001
								},
								message: "must be >= 0.001"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
				}
			} else {
				const err32 = {
					instancePath: instancePath + "/config",
					schemaPath: "#/$defs/config/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
		}
		if (data.inputs !== void 0) {
			let data9 = data.inputs;
			if (Array.isArray(data9)) {
				const len0 = data9.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate113(data9[i0], {
					instancePath: instancePath + "/inputs/" + i0,
					parentData: data9,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
					errors = vErrors.length;
				}
			} else {
				const err33 = {
					instancePath: instancePath + "/inputs",
					schemaPath: "#/properties/inputs/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err33];
				else vErrors.push(err33);
				errors++;
			}
		}
		if (data.counts !== void 0) {
			if (!validate115(data.counts, {
				instancePath: instancePath + "/counts",
				parentData: data,
				parentDataProperty: "counts",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
				errors = vErrors.length;
			}
		}
		if (data.sizes !== void 0) {
			let data12 = data.sizes;
			if (Array.isArray(data12)) {
				const len1 = data12.length;
				for (let i1 = 0; i1 < len1; i1++) if (!validate117(data12[i1], {
					instancePath: instancePath + "/sizes/" + i1,
					parentData: data12,
					parentDataProperty: i1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
					errors = vErrors.length;
				}
			} else {
				const err34 = {
					instancePath: instancePath + "/sizes",
					schemaPath: "#/properties/sizes/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err34];
				else vErrors.push(err34);
				errors++;
			}
		}
		if (data.contents !== void 0) {
			let data14 = data.contents;
			if (Array.isArray(data14)) {
				const len2 = data14.length;
				for (let i2 = 0; i2 < len2; i2++) if (!validate119(data14[i2], {
					instancePath: instancePath + "/contents/" + i2,
					parentData: data14,
					parentDataProperty: i2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
					errors = vErrors.length;
				}
			} else {
				const err35 = {
					instancePath: instancePath + "/contents",
					schemaPath: "#/properties/contents/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
		}
	} else {
		const err36 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err36];
		else vErrors.push(err36);
		errors++;
	}
	validate112.errors = vErrors;
	return errors === 0;
}
validate112.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var explainUnifiedManifest = validate89;
var explainUnifiedRow = validate188;
var schema284 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json",
	"title": "UnifiedRow",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"src",
		"src_sha256",
		"src_size_bytes",
		"width",
		"height",
		"framerate",
		"duration_s",
		"pix_fmt",
		"encoder_upstream",
		"mos",
		"mos_std_dev",
		"n_ratings",
		"corpus",
		"corpus_version",
		"ingested_at_utc",
		"mos_native",
		"mos_native_scale",
		"corpus_source",
		"aggregated_at_utc"
	],
	"properties": {
		"src": {
			"type": "string",
			"minLength": 1,
			"maxLength": 1024,
			"pattern": "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"
		},
		"src_sha256": {
			"type": "string",
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		},
		"src_size_bytes": {
			"type": "integer",
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"width": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65536
		},
		"height": {
			"type": "integer",
			"minimum": 1,
			"maximum": 65536
		},
		"framerate": {
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1e6
		},
		"duration_s": {
			"type": "number",
			"exclusiveMinimum": 0,
			"maximum": 1e9
		},
		"pix_fmt": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64,
			"pattern": "^[0-9a-z_]+$(?!\\n)"
		},
		"encoder_upstream": {
			"type": "string",
			"minLength": 1,
			"maxLength": 64,
			"pattern": "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"
		},
		"mos": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_std_dev": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"n_ratings": {
			"type": "integer",
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"corpus": {
			"type": "string",
			"minLength": 4,
			"maxLength": 64,
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"corpus_version": {
			"type": "string",
			"minLength": 1,
			"maxLength": 128,
			"pattern": "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"
		},
		"ingested_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25,
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		},
		"mos_native": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_native_scale": { "enum": ["1-5-acr", "0-100-continuous"] },
		"corpus_source": {
			"type": "string",
			"minLength": 4,
			"maxLength": 64,
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"aggregated_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25,
			"pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-5-acr" } } }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "0-100-continuous" } } }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-5-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": { "mos_native": {
				"minimum": 1,
				"maximum": 5
			} } }
		}
	]
};
var pattern31 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern32 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern33 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
var pattern35 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
var pattern36 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
var pattern38 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate188.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs2 = errors;
	let valid1 = true;
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err0 = {};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		} else if (data.corpus !== void 0) {
			let data0 = data.corpus;
			if (typeof data0 === "string") {
				if (!pattern31.test(data0)) {
					const err1 = {};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
				}
			}
		}
	}
	var _valid0 = _errs3 === errors;
	errors = _errs2;
	if (vErrors !== null) {
		if (_errs2) vErrors.length = _errs2;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs5 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native_scale !== void 0) {
				if ("1-5-acr" !== data.mos_native_scale) {
					const err2 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/0/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "1-5-acr" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.mos_native_scale = true;
			props0.corpus = true;
		}
	}
	if (!valid1) {
		const err3 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	const _errs8 = errors;
	let valid4 = true;
	const _errs9 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err4 = {};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		} else if (data.corpus !== void 0) {
			let data2 = data.corpus;
			if (typeof data2 === "string") {
				if (!pattern32.test(data2)) {
					const err5 = {};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
	}
	var _valid1 = _errs9 === errors;
	errors = _errs8;
	if (vErrors !== null) {
		if (_errs8) vErrors.length = _errs8;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs11 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native_scale !== void 0) {
				if ("0-100-continuous" !== data.mos_native_scale) {
					const err6 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/1/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "0-100-continuous" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
		}
		var _valid1 = _errs11 === errors;
		valid4 = _valid1;
		if (valid4) {
			var props1 = {};
			props1.mos_native_scale = true;
			props1.corpus = true;
		}
	}
	if (!valid4) {
		const err7 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs14 = errors;
	let valid7 = true;
	const _errs15 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("1-5-acr" !== data.mos_native_scale) {
				const err9 = {};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	}
	var _valid2 = _errs15 === errors;
	errors = _errs14;
	if (vErrors !== null) {
		if (_errs14) vErrors.length = _errs14;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs17 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data5 = data.mos_native;
				if (typeof data5 == "number" && isFinite(data5)) {
					if (data5 > 5 || isNaN(data5)) {
						const err10 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/2/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 5
							},
							message: "must be <= 5"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
					if (data5 < 1 || isNaN(data5)) {
						const err11 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/2/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				}
			}
		}
		var _valid2 = _errs17 === errors;
		valid7 = _valid2;
		if (valid7) {
			var props2 = {};
			props2.mos_native = true;
			props2.mos_native_scale = true;
		}
	}
	if (!valid7) {
		const err12 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.src_size_bytes === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_size_bytes" },
				message: "must have required property 'src_size_bytes'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.width === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "width" },
				message: "must have required property 'width'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.height === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "height" },
				message: "must have required property 'height'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.framerate === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "framerate" },
				message: "must have required property 'framerate'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.duration_s === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_s" },
				message: "must have required property 'duration_s'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		if (data.pix_fmt === void 0) {
			const err20 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pix_fmt" },
				message: "must have required property 'pix_fmt'"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.encoder_upstream === void 0) {
			const err21 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "encoder_upstream" },
				message: "must have required property 'encoder_upstream'"
			};
			if (vErrors === null) vErrors = [err21];
			else vErrors.push(err21);
			errors++;
		}
		if (data.mos === void 0) {
			const err22 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos" },
				message: "must have required property 'mos'"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		if (data.mos_std_dev === void 0) {
			const err23 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev" },
				message: "must have required property 'mos_std_dev'"
			};
			if (vErrors === null) vErrors = [err23];
			else vErrors.push(err23);
			errors++;
		}
		if (data.n_ratings === void 0) {
			const err24 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n_ratings" },
				message: "must have required property 'n_ratings'"
			};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		}
		if (data.corpus === void 0) {
			const err25 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err25];
			else vErrors.push(err25);
			errors++;
		}
		if (data.corpus_version === void 0) {
			const err26 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err26];
			else vErrors.push(err26);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err27 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err27];
			else vErrors.push(err27);
			errors++;
		}
		if (data.mos_native === void 0) {
			const err28 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_native" },
				message: "must have required property 'mos_native'"
			};
			if (vErrors === null) vErrors = [err28];
			else vErrors.push(err28);
			errors++;
		}
		if (data.mos_native_scale === void 0) {
			const err29 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_native_scale" },
				message: "must have required property 'mos_native_scale'"
			};
			if (vErrors === null) vErrors = [err29];
			else vErrors.push(err29);
			errors++;
		}
		if (data.corpus_source === void 0) {
			const err30 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_source" },
				message: "must have required property 'corpus_source'"
			};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		}
		if (data.aggregated_at_utc === void 0) {
			const err31 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aggregated_at_utc" },
				message: "must have required property 'aggregated_at_utc'"
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		for (const key0 in data) if (!func8.call(schema284.properties, key0)) {
			const err32 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		if (data.src !== void 0) {
			let data6 = data.src;
			if (typeof data6 === "string") {
				if (func1(data6) > 1024) {
					const err33 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (func1(data6) < 1) {
					const err34 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
				if (!pattern33.test(data6)) {
					const err35 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
						message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err35];
					else vErrors.push(err35);
					errors++;
				}
			} else {
				const err36 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err36];
				else vErrors.push(err36);
				errors++;
			}
		}
		if (data.src_sha256 !== void 0) {
			let data7 = data.src_sha256;
			if (typeof data7 === "string") {
				if (func1(data7) > 64) {
					const err37 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
				if (func1(data7) < 64) {
					const err38 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (!pattern4.test(data7)) {
					const err39 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "#/properties/src_sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.src_size_bytes !== void 0) {
			let data8 = data.src_size_bytes;
			if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
				const err41 = {
					instancePath: instancePath + "/src_size_bytes",
					schemaPath: "#/properties/src_size_bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err41];
				else vErrors.push(err41);
				errors++;
			}
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 9007199254740991 || isNaN(data8)) {
					const err42 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
				if (data8 < 1 || isNaN(data8)) {
					const err43 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err43];
					else vErrors.push(err43);
					errors++;
				}
			}
		}
		if (data.width !== void 0) {
			let data9 = data.width;
			if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
				const err44 = {
					instancePath: instancePath + "/width",
					schemaPath: "#/properties/width/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
			if (typeof data9 == "number" && isFinite(data9)) {
				if (data9 > 65536 || isNaN(data9)) {
					const err45 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (data9 < 1 || isNaN(data9)) {
					const err46 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			}
		}
		if (data.height !== void 0) {
			let data10 = data.height;
			if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
				const err47 = {
					instancePath: instancePath + "/height",
					schemaPath: "#/properties/height/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
			if (typeof data10 == "number" && isFinite(data10)) {
				if (data10 > 65536 || isNaN(data10)) {
					const err48 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (data10 < 1 || isNaN(data10)) {
					const err49 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
			}
		}
		if (data.framerate !== void 0) {
			let data11 = data.framerate;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 1e6 || isNaN(data11)) {
					const err50 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (data11 <= 0 || isNaN(data11)) {
					const err51 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
			} else {
				const err52 = {
					instancePath: instancePath + "/framerate",
					schemaPath: "#/properties/framerate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err52];
				else vErrors.push(err52);
				errors++;
			}
		}
		if (data.duration_s !== void 0) {
			let data12 = data.duration_s;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 1e9 || isNaN(data12)) {
					const err53 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						message: "must be <= 1000000000"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
				if (data12 <= 0 || isNaN(data12)) {
					const err54 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err54];
					else vErrors.push(err54);
					errors++;
				}
			} else {
				const err55 = {
					instancePath: instancePath + "/duration_s",
					schemaPath: "#/properties/duration_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err55];
				else vErrors.push(err55);
				errors++;
			}
		}
		if (data.pix_fmt !== void 0) {
			let data13 = data.pix_fmt;
			if (typeof data13 === "string") {
				if (func1(data13) > 64) {
					const err56 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
				if (func1(data13) < 1) {
					const err57 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err57];
					else vErrors.push(err57);
					errors++;
				}
				if (!pattern35.test(data13)) {
					const err58 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
			} else {
				const err59 = {
					instancePath: instancePath + "/pix_fmt",
					schemaPath: "#/properties/pix_fmt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err59];
				else vErrors.push(err59);
				errors++;
			}
		}
		if (data.encoder_upstream !== void 0) {
			let data14 = data.encoder_upstream;
			if (typeof data14 === "string") {
				if (func1(data14) > 64) {
					const err60 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
				if (func1(data14) < 1) {
					const err61 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (!pattern36.test(data14)) {
					const err62 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			} else {
				const err63 = {
					instancePath: instancePath + "/encoder_upstream",
					schemaPath: "#/properties/encoder_upstream/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err63];
				else vErrors.push(err63);
				errors++;
			}
		}
		if (data.mos !== void 0) {
			let data15 = data.mos;
			if (typeof data15 == "number" && isFinite(data15)) {
				if (data15 > 100 || isNaN(data15)) {
					const err64 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
				if (data15 < 0 || isNaN(data15)) {
					const err65 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
			} else {
				const err66 = {
					instancePath: instancePath + "/mos",
					schemaPath: "#/properties/mos/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err66];
				else vErrors.push(err66);
				errors++;
			}
		}
		if (data.mos_std_dev !== void 0) {
			let data16 = data.mos_std_dev;
			if (typeof data16 == "number" && isFinite(data16)) {
				if (data16 > 100 || isNaN(data16)) {
					const err67 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
				if (data16 < 0 || isNaN(data16)) {
					const err68 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err68];
					else vErrors.push(err68);
					errors++;
				}
			} else {
				const err69 = {
					instancePath: instancePath + "/mos_std_dev",
					schemaPath: "#/properties/mos_std_dev/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err69];
				else vErrors.push(err69);
				errors++;
			}
		}
		if (data.n_ratings !== void 0) {
			let data17 = data.n_ratings;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err70 = {
					instancePath: instancePath + "/n_ratings",
					schemaPath: "#/properties/n_ratings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err70];
				else vErrors.push(err70);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 9007199254740991 || isNaN(data17)) {
					const err71 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
				if (data17 < 0 || isNaN(data17)) {
					const err72 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err72];
					else vErrors.push(err72);
					errors++;
				}
			}
		}
		if (data.corpus !== void 0) {
			let data18 = data.corpus;
			if (typeof data18 === "string") {
				if (func1(data18) > 64) {
					const err73 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (func1(data18) < 4) {
					const err74 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (!pattern5.test(data18)) {
					const err75 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.corpus_version !== void 0) {
			let data19 = data.corpus_version;
			if (typeof data19 === "string") {
				if (func1(data19) > 128) {
					const err77 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (func1(data19) < 1) {
					const err78 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
				if (!pattern38.test(data19)) {
					const err79 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
			} else {
				const err80 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err80];
				else vErrors.push(err80);
				errors++;
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data20 = data.ingested_at_utc;
			if (typeof data20 === "string") {
				if (func1(data20) > 25) {
					const err81 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
				if (func1(data20) < 25) {
					const err82 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err82];
					else vErrors.push(err82);
					errors++;
				}
				if (!pattern26.test(data20)) {
					const err83 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err83];
					else vErrors.push(err83);
					errors++;
				}
			} else {
				const err84 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err84];
				else vErrors.push(err84);
				errors++;
			}
		}
		if (data.mos_native !== void 0) {
			let data21 = data.mos_native;
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 > 100 || isNaN(data21)) {
					const err85 = {
						instancePath: instancePath + "/mos_native",
						schemaPath: "#/properties/mos_native/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
				if (data21 < 0 || isNaN(data21)) {
					const err86 = {
						instancePath: instancePath + "/mos_native",
						schemaPath: "#/properties/mos_native/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
			} else {
				const err87 = {
					instancePath: instancePath + "/mos_native",
					schemaPath: "#/properties/mos_native/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err87];
				else vErrors.push(err87);
				errors++;
			}
		}
		if (data.mos_native_scale !== void 0) {
			let data22 = data.mos_native_scale;
			if (!(data22 === "1-5-acr" || data22 === "0-100-continuous")) {
				const err88 = {
					instancePath: instancePath + "/mos_native_scale",
					schemaPath: "#/properties/mos_native_scale/enum",
					keyword: "enum",
					params: { allowedValues: schema284.properties.mos_native_scale.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err88];
				else vErrors.push(err88);
				errors++;
			}
		}
		if (data.corpus_source !== void 0) {
			let data23 = data.corpus_source;
			if (typeof data23 === "string") {
				if (func1(data23) > 64) {
					const err89 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err89];
					else vErrors.push(err89);
					errors++;
				}
				if (func1(data23) < 4) {
					const err90 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (!pattern5.test(data23)) {
					const err91 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
			} else {
				const err92 = {
					instancePath: instancePath + "/corpus_source",
					schemaPath: "#/properties/corpus_source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err92];
				else vErrors.push(err92);
				errors++;
			}
		}
		if (data.aggregated_at_utc !== void 0) {
			let data24 = data.aggregated_at_utc;
			if (typeof data24 === "string") {
				if (func1(data24) > 25) {
					const err93 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
				if (func1(data24) < 25) {
					const err94 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (!pattern26.test(data24)) {
					const err95 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
			} else {
				const err96 = {
					instancePath: instancePath + "/aggregated_at_utc",
					schemaPath: "#/properties/aggregated_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err96];
				else vErrors.push(err96);
				errors++;
			}
		}
	} else {
		const err97 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err97];
		else vErrors.push(err97);
		errors++;
	}
	validate188.errors = vErrors;
	return errors === 0;
}
validate188.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
var schema286 = {
	"title": "FileReport",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"path",
		"valid",
		"rows",
		"size_bytes",
		"sha256",
		"clips_checked",
		"violation_count",
		"violations"
	],
	"properties": {
		"path": { "type": "string" },
		"valid": { "type": "boolean" },
		"rows": { "$ref": "#/$defs/count" },
		"size_bytes": { "$ref": "#/$defs/count" },
		"sha256": {
			"type": "string",
			"minLength": 64,
			"maxLength": 64,
			"pattern": "^[0-9a-f]{64}$"
		},
		"clips_checked": {
			"type": ["integer", "null"],
			"minimum": 0,
			"maximum": 9007199254740991
		},
		"violation_count": { "$ref": "#/$defs/count" },
		"violations": {
			"type": "array",
			"items": { "$ref": "#/$defs/violation" }
		}
	}
};
var schema290 = {
	"title": "Violation",
	"type": "object",
	"additionalProperties": false,
	"required": [
		"line",
		"code",
		"field",
		"pointer",
		"expected",
		"found"
	],
	"properties": {
		"line": {
			"type": ["integer", "null"],
			"minimum": 1,
			"maximum": 9007199254740991
		},
		"code": {
			"type": "string",
			"minLength": 1
		},
		"field": { "type": ["string", "null"] },
		"pointer": { "type": "string" },
		"expected": { "type": "string" },
		"found": { "type": "string" }
	}
};
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate190.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.valid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid" },
				message: "must have required property 'valid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rows === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rows" },
				message: "must have required property 'rows'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.size_bytes === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "size_bytes" },
				message: "must have required property 'size_bytes'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.sha256 === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "sha256" },
				message: "must have required property 'sha256'"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.clips_checked === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "clips_checked" },
				message: "must have required property 'clips_checked'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.violation_count === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "violation_count" },
				message: "must have required property 'violation_count'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.violations === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "violations" },
				message: "must have required property 'violations'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "path" || key0 === "valid" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256" || key0 === "clips_checked" || key0 === "violation_count" || key0 === "violations")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.path !== void 0) {
			if (typeof data.path !== "string") {
				const err9 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.valid !== void 0) {
			if (typeof data.valid !== "boolean") {
				const err10 = {
					instancePath: instancePath + "/valid",
					schemaPath: "#/properties/valid/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.rows !== void 0) {
			let data2 = data.rows;
			if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
				const err11 = {
					instancePath: instancePath + "/rows",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 > 9007199254740991 || isNaN(data2)) {
					const err12 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
				if (data2 < 0 || isNaN(data2)) {
					const err13 = {
						instancePath: instancePath + "/rows",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
		if (data.size_bytes !== void 0) {
			let data3 = data.size_bytes;
			if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
				const err14 = {
					instancePath: instancePath + "/size_bytes",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 9007199254740991 || isNaN(data3)) {
					const err15 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err15];
					else vErrors.push(err15);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err16 = {
						instancePath: instancePath + "/size_bytes",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
		}
		if (data.sha256 !== void 0) {
			let data4 = data.sha256;
			if (typeof data4 === "string") {
				if (func1(data4) > 64) {
					const err17 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
				if (func1(data4) < 64) {
					const err18 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
				if (!pattern4.test(data4)) {
					const err19 = {
						instancePath: instancePath + "/sha256",
						schemaPath: "#/properties/sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			} else {
				const err20 = {
					instancePath: instancePath + "/sha256",
					schemaPath: "#/properties/sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err20];
				else vErrors.push(err20);
				errors++;
			}
		}
		if (data.clips_checked !== void 0) {
			let data5 = data.clips_checked;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
				const err21 = {
					instancePath: instancePath + "/clips_checked",
					schemaPath: "#/properties/clips_checked/type",
					keyword: "type",
					params: { type: schema286.properties.clips_checked.type },
					message: "must be integer,null"
				};
				if (vErrors === null) vErrors = [err21];
				else vErrors.push(err21);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 9007199254740991 || isNaN(data5)) {
					const err22 = {
						instancePath: instancePath + "/clips_checked",
						schemaPath: "#/properties/clips_checked/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data5 < 0 || isNaN(data5)) {
					const err23 = {
						instancePath: instancePath + "/clips_checked",
						schemaPath: "#/properties/clips_checked/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
		}
		if (data.violation_count !== void 0) {
			let data6 = data.violation_count;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err24 = {
					instancePath: instancePath + "/violation_count",
					schemaPath: "#/$defs/count/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 9007199254740991 || isNaN(data6)) {
					const err25 = {
						instancePath: instancePath + "/violation_count",
						schemaPath: "#/$defs/count/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data6 < 0 || isNaN(data6)) {
					const err26 = {
						instancePath: instancePath + "/violation_count",
						schemaPath: "#/$defs/count/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
		}
		if (data.violations !== void 0) {
			let data7 = data.violations;
			if (Array.isArray(data7)) {
				const len0 = data7.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data8 = data7[i0];
					if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
						if (data8.line === void 0) {
							const err27 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "line" },
								message: "must have required property 'line'"
							};
							if (vErrors === null) vErrors = [err27];
							else vErrors.push(err27);
							errors++;
						}
						if (data8.code === void 0) {
							const err28 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "code" },
								message: "must have required property 'code'"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						if (data8.field === void 0) {
							const err29 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "field" },
								message: "must have required property 'field'"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
						if (data8.pointer === void 0) {
							const err30 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "pointer" },
								message: "must have required property 'pointer'"
							};
							if (vErrors === null) vErrors = [err30];
							else vErrors.push(err30);
							errors++;
						}
						if (data8.expected === void 0) {
							const err31 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "expected" },
								message: "must have required property 'expected'"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
						if (data8.found === void 0) {
							const err32 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/required",
								keyword: "required",
								params: { missingProperty: "found" },
								message: "must have required property 'found'"
							};
							if (vErrors === null) vErrors = [err32];
							else vErrors.push(err32);
							errors++;
						}
						for (const key1 in data8) if (!(key1 === "line" || key1 === "code" || key1 === "field" || key1 === "pointer" || key1 === "expected" || key1 === "found")) {
							const err33 = {
								instancePath: instancePath + "/violations/" + i0,
								schemaPath: "#/$defs/violation/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
						if (data8.line !== void 0) {
							let data9 = data8.line;
							if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
								const err34 = {
									instancePath: instancePath + "/violations/" + i0 + "/line",
									schemaPath: "#/$defs/violation/properties/line/type",
									keyword: "type",
									params: { type: schema290.properties.line.type },
									message: "must be integer,null"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							if (typeof data9 == "number" && isFinite(data9)) {
								if (data9 > 9007199254740991 || isNaN(data9)) {
									const err35 = {
										instancePath: instancePath + "/violations/" + i0 + "/line",
										schemaPath: "#/$defs/violation/properties/line/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										},
										message: "must be <= 9007199254740991"
									};
									if (vErrors === null) vErrors = [err35];
									else vErrors.push(err35);
									errors++;
								}
								if (data9 < 1 || isNaN(data9)) {
									const err36 = {
										instancePath: instancePath + "/violations/" + i0 + "/line",
										schemaPath: "#/$defs/violation/properties/line/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										},
										message: "must be >= 1"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						}
						if (data8.code !== void 0) {
							let data10 = data8.code;
							if (typeof data10 === "string") {
								if (func1(data10) < 1) {
									const err37 = {
										instancePath: instancePath + "/violations/" + i0 + "/code",
										schemaPath: "#/$defs/violation/properties/code/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							} else {
								const err38 = {
									instancePath: instancePath + "/violations/" + i0 + "/code",
									schemaPath: "#/$defs/violation/properties/code/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						if (data8.field !== void 0) {
							let data11 = data8.field;
							if (typeof data11 !== "string" && data11 !== null) {
								const err39 = {
									instancePath: instancePath + "/violations/" + i0 + "/field",
									schemaPath: "#/$defs/violation/properties/field/type",
									keyword: "type",
									params: { type: schema290.properties.field.type },
									message: "must be string,null"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						}
						if (data8.pointer !== void 0) {
							if (typeof data8.pointer !== "string") {
								const err40 = {
									instancePath: instancePath + "/violations/" + i0 + "/pointer",
									schemaPath: "#/$defs/violation/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err40];
								else vErrors.push(err40);
								errors++;
							}
						}
						if (data8.expected !== void 0) {
							if (typeof data8.expected !== "string") {
								const err41 = {
									instancePath: instancePath + "/violations/" + i0 + "/expected",
									schemaPath: "#/$defs/violation/properties/expected/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err41];
								else vErrors.push(err41);
								errors++;
							}
						}
						if (data8.found !== void 0) {
							if (typeof data8.found !== "string") {
								const err42 = {
									instancePath: instancePath + "/violations/" + i0 + "/found",
									schemaPath: "#/$defs/violation/properties/found/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err42];
								else vErrors.push(err42);
								errors++;
							}
						}
					} else {
						const err43 = {
							instancePath: instancePath + "/violations/" + i0,
							schemaPath: "#/$defs/violation/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object"
						};
						if (vErrors === null) vErrors = [err43];
						else vErrors.push(err43);
						errors++;
					}
				}
			} else {
				const err44 = {
					instancePath: instancePath + "/violations",
					schemaPath: "#/properties/violations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err44];
				else vErrors.push(err44);
				errors++;
			}
		}
	} else {
		const err45 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err45];
		else vErrors.push(err45);
		errors++;
	}
	validate190.errors = vErrors;
	return errors === 0;
}
validate190.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate189.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.schema === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "schema" },
				message: "must have required property 'schema'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.valid === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "valid" },
				message: "must have required property 'valid'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.row_schema === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "row_schema" },
				message: "must have required property 'row_schema'"
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.files === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "files" },
				message: "must have required property 'files'"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "schema" || key0 === "valid" || key0 === "row_schema" || key0 === "files")) {
			const err4 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.schema !== void 0) {
			if ("konvid-ingest-validation-report-v1" !== data.schema) {
				const err5 = {
					instancePath: instancePath + "/schema",
					schemaPath: "#/properties/schema/const",
					keyword: "const",
					params: { allowedValue: "konvid-ingest-validation-report-v1" },
					message: "must be equal to constant"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.valid !== void 0) {
			if (typeof data.valid !== "boolean") {
				const err6 = {
					instancePath: instancePath + "/valid",
					schemaPath: "#/properties/valid/type",
					keyword: "type",
					params: { type: "boolean" },
					message: "must be boolean"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.row_schema !== void 0) {
			let data2 = data.row_schema;
			if (typeof data2 === "string") {
				if (func1(data2) < 1) {
					const err7 = {
						instancePath: instancePath + "/row_schema",
						schemaPath: "#/properties/row_schema/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/row_schema",
					schemaPath: "#/properties/row_schema/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.files !== void 0) {
			let data3 = data.files;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate190(data3[i0], {
					instancePath: instancePath + "/files/" + i0,
					parentData: data3,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
					errors = vErrors.length;
				}
			} else {
				const err9 = {
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
	} else {
		const err10 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err10];
		else vErrors.push(err10);
		errors++;
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
export { explainUnifiedManifest as a, explainSplit as i, explainFetchManifest as n, explainUnifiedRow as o, explainIngestManifest as r, explainDownloadProgress as t };
