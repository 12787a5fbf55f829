import { o as explainUnifiedRow } from "./documents.mjs";
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
// src/contract/describe-value.ts
const MAX_FOUND_CHARACTERS = 120;
function toText(value) {
	if (value === void 0) return "nothing";
	if (typeof value === "number" && !Number.isFinite(value)) return String(value);
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		return Array.isArray(value) ? "an array that nests too deeply" : `a value of type ${typeof value}`;
	}
}
function describeValue(value) {
	const text = toText(value);
	return text.length > MAX_FOUND_CHARACTERS ? `${text.slice(0, MAX_FOUND_CHARACTERS)}…` : text;
}
// src/contract/duplicate-key.ts
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;
function findDuplicateKey(json) {
	const seen = new Set();
	let depth = 0;
	let lastString = "";
	for (const [token] of json.matchAll(TOKEN)) if (token === "{" || token === "[") depth += 1;
	else if (token === "}" || token === "]") depth -= 1;
	else if (token !== ":") lastString = token;
	else if (depth === 1) {
		const key = JSON.parse(lastString);
		if (seen.has(key)) return key;
		seen.add(key);
	}
}
// src/contract/generated/accept-row.mjs
var __getOwnPropNames$2 = Object.getOwnPropertyNames;
var __commonJS$2 = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames$2(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length$2 = __commonJS$2({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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
var isCorpusRow = validate20$2;
var schema31$2 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json",
	"title": "CorpusRow",
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
		"ingested_at_utc"
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
		}
	},
	"allOf": [{
		"if": {
			"properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
			"required": ["corpus"]
		},
		"then": { "properties": { "mos": {
			"minimum": 1,
			"maximum": 5
		} } }
	}]
};
var pattern4$2 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern5$2 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
var pattern6$2 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7$2 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
var pattern8$2 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
var pattern9$2 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern10$2 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
var pattern11$2 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
var func1$2 = Object.prototype.hasOwnProperty;
var func2$2 = require_ucs2length$2().default;
function validate20$2(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$2.evaluated;
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
				if (!pattern4$2.test(data0)) {
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
			if (data.mos !== void 0) {
				let data1 = data.mos;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 5 || isNaN(data1)) {
						validate20$2.errors = [{
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/0/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 5
							},
							message: "must be <= 5"
						}];
						return false;
					} else if (data1 < 1 || isNaN(data1)) {
						validate20$2.errors = [{
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/0/then/properties/mos/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.mos = true;
			props0.corpus = true;
		}
	}
	if (!valid1) {
		const err2 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate20$2.errors = vErrors;
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.src === void 0 && (missing1 = "src") || data.src_sha256 === void 0 && (missing1 = "src_sha256") || data.src_size_bytes === void 0 && (missing1 = "src_size_bytes") || data.width === void 0 && (missing1 = "width") || data.height === void 0 && (missing1 = "height") || data.framerate === void 0 && (missing1 = "framerate") || data.duration_s === void 0 && (missing1 = "duration_s") || data.pix_fmt === void 0 && (missing1 = "pix_fmt") || data.encoder_upstream === void 0 && (missing1 = "encoder_upstream") || data.mos === void 0 && (missing1 = "mos") || data.mos_std_dev === void 0 && (missing1 = "mos_std_dev") || data.n_ratings === void 0 && (missing1 = "n_ratings") || data.corpus === void 0 && (missing1 = "corpus") || data.corpus_version === void 0 && (missing1 = "corpus_version") || data.ingested_at_utc === void 0 && (missing1 = "ingested_at_utc")) {
				validate20$2.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				}];
				return false;
			} else {
				const _errs7 = errors;
				for (const key0 in data) if (!func1$2.call(schema31$2.properties, key0)) {
					validate20$2.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs7 === errors) {
					if (data.src !== void 0) {
						let data2 = data.src;
						const _errs8 = errors;
						if (errors === _errs8) {
							if (typeof data2 === "string") {
								if (func2$2(data2) > 1024) {
									validate20$2.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2$2(data2) < 1) {
									validate20$2.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern5$2.test(data2)) {
									validate20$2.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
										message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate20$2.errors = [{
									instancePath: instancePath + "/src",
									schemaPath: "#/properties/src/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid4 = _errs8 === errors;
					} else var valid4 = true;
					if (valid4) {
						if (data.src_sha256 !== void 0) {
							let data3 = data.src_sha256;
							const _errs10 = errors;
							if (errors === _errs10) {
								if (typeof data3 === "string") {
									if (func2$2(data3) > 64) {
										validate20$2.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2$2(data3) < 64) {
										validate20$2.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern6$2.test(data3)) {
										validate20$2.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate20$2.errors = [{
										instancePath: instancePath + "/src_sha256",
										schemaPath: "#/properties/src_sha256/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid4 = _errs10 === errors;
						} else var valid4 = true;
						if (valid4) {
							if (data.src_size_bytes !== void 0) {
								let data4 = data.src_size_bytes;
								const _errs12 = errors;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate20$2.errors = [{
										instancePath: instancePath + "/src_size_bytes",
										schemaPath: "#/properties/src_size_bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs12) {
									if (typeof data4 == "number" && isFinite(data4)) {
										if (data4 > 9007199254740991 || isNaN(data4)) {
											validate20$2.errors = [{
												instancePath: instancePath + "/src_size_bytes",
												schemaPath: "#/properties/src_size_bytes/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												message: "must be <= 9007199254740991"
											}];
											return false;
										} else if (data4 < 1 || isNaN(data4)) {
											validate20$2.errors = [{
												instancePath: instancePath + "/src_size_bytes",
												schemaPath: "#/properties/src_size_bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											}];
											return false;
										}
									}
								}
								var valid4 = _errs12 === errors;
							} else var valid4 = true;
							if (valid4) {
								if (data.width !== void 0) {
									let data5 = data.width;
									const _errs14 = errors;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate20$2.errors = [{
											instancePath: instancePath + "/width",
											schemaPath: "#/properties/width/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs14) {
										if (typeof data5 == "number" && isFinite(data5)) {
											if (data5 > 65536 || isNaN(data5)) {
												validate20$2.errors = [{
													instancePath: instancePath + "/width",
													schemaPath: "#/properties/width/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 65536
													},
													message: "must be <= 65536"
												}];
												return false;
											} else if (data5 < 1 || isNaN(data5)) {
												validate20$2.errors = [{
													instancePath: instancePath + "/width",
													schemaPath: "#/properties/width/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
									}
									var valid4 = _errs14 === errors;
								} else var valid4 = true;
								if (valid4) {
									if (data.height !== void 0) {
										let data6 = data.height;
										const _errs16 = errors;
										if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
											validate20$2.errors = [{
												instancePath: instancePath + "/height",
												schemaPath: "#/properties/height/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs16) {
											if (typeof data6 == "number" && isFinite(data6)) {
												if (data6 > 65536 || isNaN(data6)) {
													validate20$2.errors = [{
														instancePath: instancePath + "/height",
														schemaPath: "#/properties/height/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 65536
														},
														message: "must be <= 65536"
													}];
													return false;
												} else if (data6 < 1 || isNaN(data6)) {
													validate20$2.errors = [{
														instancePath: instancePath + "/height",
														schemaPath: "#/properties/height/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													}];
													return false;
												}
											}
										}
										var valid4 = _errs16 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.framerate !== void 0) {
											let data7 = data.framerate;
											const _errs18 = errors;
											if (errors === _errs18) {
												if (typeof data7 == "number" && isFinite(data7)) {
													if (data7 > 1e6 || isNaN(data7)) {
														validate20$2.errors = [{
															instancePath: instancePath + "/framerate",
															schemaPath: "#/properties/framerate/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 1e6
															},
															message: "must be <= 1000000"
														}];
														return false;
													} else if (data7 <= 0 || isNaN(data7)) {
														validate20$2.errors = [{
															instancePath: instancePath + "/framerate",
															schemaPath: "#/properties/framerate/exclusiveMinimum",
															keyword: "exclusiveMinimum",
															params: {
																comparison: ">",
																limit: 0
															},
															message: "must be > 0"
														}];
														return false;
													}
												} else {
													validate20$2.errors = [{
														instancePath: instancePath + "/framerate",
														schemaPath: "#/properties/framerate/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
											}
											var valid4 = _errs18 === errors;
										} else var valid4 = true;
										if (valid4) {
											if (data.duration_s !== void 0) {
												let data8 = data.duration_s;
												const _errs20 = errors;
												if (errors === _errs20) {
													if (typeof data8 == "number" && isFinite(data8)) {
														if (data8 > 1e9 || isNaN(data8)) {
															validate20$2.errors = [{
																instancePath: instancePath + "/duration_s",
																schemaPath: "#/properties/duration_s/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e9
																},
																message: "must be <= 1000000000"
															}];
															return false;
														} else if (data8 <= 0 || isNaN(data8)) {
															validate20$2.errors = [{
																instancePath: instancePath + "/duration_s",
																schemaPath: "#/properties/duration_s/exclusiveMinimum",
																keyword: "exclusiveMinimum",
																params: {
																	comparison: ">",
																	limit: 0
																},
																message: "must be > 0"
															}];
															return false;
														}
													} else {
														validate20$2.errors = [{
															instancePath: instancePath + "/duration_s",
															schemaPath: "#/properties/duration_s/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid4 = _errs20 === errors;
											} else var valid4 = true;
											if (valid4) {
												if (data.pix_fmt !== void 0) {
													let data9 = data.pix_fmt;
													const _errs22 = errors;
													if (errors === _errs22) {
														if (typeof data9 === "string") {
															if (func2$2(data9) > 64) {
																validate20$2.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2$2(data9) < 1) {
																validate20$2.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern7$2.test(data9)) {
																validate20$2.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
																	message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
																}];
																return false;
															}
														} else {
															validate20$2.errors = [{
																instancePath: instancePath + "/pix_fmt",
																schemaPath: "#/properties/pix_fmt/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid4 = _errs22 === errors;
												} else var valid4 = true;
												if (valid4) {
													if (data.encoder_upstream !== void 0) {
														let data10 = data.encoder_upstream;
														const _errs24 = errors;
														if (errors === _errs24) {
															if (typeof data10 === "string") {
																if (func2$2(data10) > 64) {
																	validate20$2.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2$2(data10) < 1) {
																	validate20$2.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern8$2.test(data10)) {
																	validate20$2.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
																		message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
																	}];
																	return false;
																}
															} else {
																validate20$2.errors = [{
																	instancePath: instancePath + "/encoder_upstream",
																	schemaPath: "#/properties/encoder_upstream/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid4 = _errs24 === errors;
													} else var valid4 = true;
													if (valid4) {
														if (data.mos !== void 0) {
															let data11 = data.mos;
															const _errs26 = errors;
															if (errors === _errs26) {
																if (typeof data11 == "number" && isFinite(data11)) {
																	if (data11 > 100 || isNaN(data11)) {
																		validate20$2.errors = [{
																			instancePath: instancePath + "/mos",
																			schemaPath: "#/properties/mos/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 100
																			},
																			message: "must be <= 100"
																		}];
																		return false;
																	} else if (data11 < 0 || isNaN(data11)) {
																		validate20$2.errors = [{
																			instancePath: instancePath + "/mos",
																			schemaPath: "#/properties/mos/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																} else {
																	validate20$2.errors = [{
																		instancePath: instancePath + "/mos",
																		schemaPath: "#/properties/mos/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
															}
															var valid4 = _errs26 === errors;
														} else var valid4 = true;
														if (valid4) {
															if (data.mos_std_dev !== void 0) {
																let data12 = data.mos_std_dev;
																const _errs28 = errors;
																if (errors === _errs28) {
																	if (typeof data12 == "number" && isFinite(data12)) {
																		if (data12 > 100 || isNaN(data12)) {
																			validate20$2.errors = [{
																				instancePath: instancePath + "/mos_std_dev",
																				schemaPath: "#/properties/mos_std_dev/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 100
																				},
																				message: "must be <= 100"
																			}];
																			return false;
																		} else if (data12 < 0 || isNaN(data12)) {
																			validate20$2.errors = [{
																				instancePath: instancePath + "/mos_std_dev",
																				schemaPath: "#/properties/mos_std_dev/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	} else {
																		validate20$2.errors = [{
																			instancePath: instancePath + "/mos_std_dev",
																			schemaPath: "#/properties/mos_std_dev/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																}
																var valid4 = _errs28 === errors;
															} else var valid4 = true;
															if (valid4) {
																if (data.n_ratings !== void 0) {
																	let data13 = data.n_ratings;
																	const _errs30 = errors;
																	if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
																		validate20$2.errors = [{
																			instancePath: instancePath + "/n_ratings",
																			schemaPath: "#/properties/n_ratings/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs30) {
																		if (typeof data13 == "number" && isFinite(data13)) {
																			if (data13 > 9007199254740991 || isNaN(data13)) {
																				validate20$2.errors = [{
																					instancePath: instancePath + "/n_ratings",
																					schemaPath: "#/properties/n_ratings/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 9007199254740991
																					},
																					message: "must be <= 9007199254740991"
																				}];
																				return false;
																			} else if (data13 < 0 || isNaN(data13)) {
																				validate20$2.errors = [{
																					instancePath: instancePath + "/n_ratings",
																					schemaPath: "#/properties/n_ratings/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid4 = _errs30 === errors;
																} else var valid4 = true;
																if (valid4) {
																	if (data.corpus !== void 0) {
																		let data14 = data.corpus;
																		const _errs32 = errors;
																		if (errors === _errs32) {
																			if (typeof data14 === "string") {
																				if (func2$2(data14) > 64) {
																					validate20$2.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2$2(data14) < 4) {
																					validate20$2.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern9$2.test(data14)) {
																					validate20$2.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																					}];
																					return false;
																				}
																			} else {
																				validate20$2.errors = [{
																					instancePath: instancePath + "/corpus",
																					schemaPath: "#/properties/corpus/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid4 = _errs32 === errors;
																	} else var valid4 = true;
																	if (valid4) {
																		if (data.corpus_version !== void 0) {
																			let data15 = data.corpus_version;
																			const _errs34 = errors;
																			if (errors === _errs34) {
																				if (typeof data15 === "string") {
																					if (func2$2(data15) > 128) {
																						validate20$2.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2$2(data15) < 1) {
																						validate20$2.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern10$2.test(data15)) {
																						validate20$2.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
																							message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
																						}];
																						return false;
																					}
																				} else {
																					validate20$2.errors = [{
																						instancePath: instancePath + "/corpus_version",
																						schemaPath: "#/properties/corpus_version/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid4 = _errs34 === errors;
																		} else var valid4 = true;
																		if (valid4) {
																			if (data.ingested_at_utc !== void 0) {
																				let data16 = data.ingested_at_utc;
																				const _errs36 = errors;
																				if (errors === _errs36) {
																					if (typeof data16 === "string") {
																						if (func2$2(data16) > 25) {
																							validate20$2.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2$2(data16) < 25) {
																							validate20$2.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern11$2.test(data16)) {
																							validate20$2.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																							}];
																							return false;
																						}
																					} else {
																						validate20$2.errors = [{
																							instancePath: instancePath + "/ingested_at_utc",
																							schemaPath: "#/properties/ingested_at_utc/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				var valid4 = _errs36 === errors;
																			} else var valid4 = true;
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
		} else {
			validate20$2.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate20$2.errors = vErrors;
	return errors === 0;
}
validate20$2.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/contract/generated/explain-row.mjs
var __getOwnPropNames$1 = Object.getOwnPropertyNames;
var __commonJS$1 = (cb, mod) => function __require() {
	try {
		return mod || (0, cb[__getOwnPropNames$1(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length$1 = __commonJS$1({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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
var explainCorpusRow = validate20$1;
var schema31$1 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json",
	"title": "CorpusRow",
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
		"ingested_at_utc"
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
		}
	},
	"allOf": [{
		"if": {
			"properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
			"required": ["corpus"]
		},
		"then": { "properties": { "mos": {
			"minimum": 1,
			"maximum": 5
		} } }
	}]
};
var pattern4$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern5$1 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
var pattern6$1 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7$1 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
var pattern8$1 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
var pattern9$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern10$1 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
var pattern11$1 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
var func1$1 = Object.prototype.hasOwnProperty;
var func2$1 = require_ucs2length$1().default;
function validate20$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20$1.evaluated;
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
				if (!pattern4$1.test(data0)) {
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
			if (data.mos !== void 0) {
				let data1 = data.mos;
				if (typeof data1 == "number" && isFinite(data1)) {
					if (data1 > 5 || isNaN(data1)) {
						const err2 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/0/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 5
							},
							message: "must be <= 5"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data1 < 1 || isNaN(data1)) {
						const err3 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/0/then/properties/mos/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
				}
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.mos = true;
			props0.corpus = true;
		}
	}
	if (!valid1) {
		const err4 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err5 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err6 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		}
		if (data.src_size_bytes === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_size_bytes" },
				message: "must have required property 'src_size_bytes'"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.width === void 0) {
			const err8 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "width" },
				message: "must have required property 'width'"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.height === void 0) {
			const err9 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "height" },
				message: "must have required property 'height'"
			};
			if (vErrors === null) vErrors = [err9];
			else vErrors.push(err9);
			errors++;
		}
		if (data.framerate === void 0) {
			const err10 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "framerate" },
				message: "must have required property 'framerate'"
			};
			if (vErrors === null) vErrors = [err10];
			else vErrors.push(err10);
			errors++;
		}
		if (data.duration_s === void 0) {
			const err11 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_s" },
				message: "must have required property 'duration_s'"
			};
			if (vErrors === null) vErrors = [err11];
			else vErrors.push(err11);
			errors++;
		}
		if (data.pix_fmt === void 0) {
			const err12 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pix_fmt" },
				message: "must have required property 'pix_fmt'"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
		if (data.encoder_upstream === void 0) {
			const err13 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "encoder_upstream" },
				message: "must have required property 'encoder_upstream'"
			};
			if (vErrors === null) vErrors = [err13];
			else vErrors.push(err13);
			errors++;
		}
		if (data.mos === void 0) {
			const err14 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos" },
				message: "must have required property 'mos'"
			};
			if (vErrors === null) vErrors = [err14];
			else vErrors.push(err14);
			errors++;
		}
		if (data.mos_std_dev === void 0) {
			const err15 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev" },
				message: "must have required property 'mos_std_dev'"
			};
			if (vErrors === null) vErrors = [err15];
			else vErrors.push(err15);
			errors++;
		}
		if (data.n_ratings === void 0) {
			const err16 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n_ratings" },
				message: "must have required property 'n_ratings'"
			};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		}
		if (data.corpus === void 0) {
			const err17 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err17];
			else vErrors.push(err17);
			errors++;
		}
		if (data.corpus_version === void 0) {
			const err18 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err19 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err19];
			else vErrors.push(err19);
			errors++;
		}
		for (const key0 in data) if (!func1$1.call(schema31$1.properties, key0)) {
			const err20 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		}
		if (data.src !== void 0) {
			let data2 = data.src;
			if (typeof data2 === "string") {
				if (func2$1(data2) > 1024) {
					const err21 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (func2$1(data2) < 1) {
					const err22 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (!pattern5$1.test(data2)) {
					const err23 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
						message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			} else {
				const err24 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err24];
				else vErrors.push(err24);
				errors++;
			}
		}
		if (data.src_sha256 !== void 0) {
			let data3 = data.src_sha256;
			if (typeof data3 === "string") {
				if (func2$1(data3) > 64) {
					const err25 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (func2$1(data3) < 64) {
					const err26 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
				if (!pattern6$1.test(data3)) {
					const err27 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err27];
					else vErrors.push(err27);
					errors++;
				}
			} else {
				const err28 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "#/properties/src_sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err28];
				else vErrors.push(err28);
				errors++;
			}
		}
		if (data.src_size_bytes !== void 0) {
			let data4 = data.src_size_bytes;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err29 = {
					instancePath: instancePath + "/src_size_bytes",
					schemaPath: "#/properties/src_size_bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err29];
				else vErrors.push(err29);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 > 9007199254740991 || isNaN(data4)) {
					const err30 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/maximum",
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
				if (data4 < 1 || isNaN(data4)) {
					const err31 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err31];
					else vErrors.push(err31);
					errors++;
				}
			}
		}
		if (data.width !== void 0) {
			let data5 = data.width;
			if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
				const err32 = {
					instancePath: instancePath + "/width",
					schemaPath: "#/properties/width/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err32];
				else vErrors.push(err32);
				errors++;
			}
			if (typeof data5 == "number" && isFinite(data5)) {
				if (data5 > 65536 || isNaN(data5)) {
					const err33 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				}
				if (data5 < 1 || isNaN(data5)) {
					const err34 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err34];
					else vErrors.push(err34);
					errors++;
				}
			}
		}
		if (data.height !== void 0) {
			let data6 = data.height;
			if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
				const err35 = {
					instancePath: instancePath + "/height",
					schemaPath: "#/properties/height/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err35];
				else vErrors.push(err35);
				errors++;
			}
			if (typeof data6 == "number" && isFinite(data6)) {
				if (data6 > 65536 || isNaN(data6)) {
					const err36 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
				if (data6 < 1 || isNaN(data6)) {
					const err37 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		}
		if (data.framerate !== void 0) {
			let data7 = data.framerate;
			if (typeof data7 == "number" && isFinite(data7)) {
				if (data7 > 1e6 || isNaN(data7)) {
					const err38 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err38];
					else vErrors.push(err38);
					errors++;
				}
				if (data7 <= 0 || isNaN(data7)) {
					const err39 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			} else {
				const err40 = {
					instancePath: instancePath + "/framerate",
					schemaPath: "#/properties/framerate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err40];
				else vErrors.push(err40);
				errors++;
			}
		}
		if (data.duration_s !== void 0) {
			let data8 = data.duration_s;
			if (typeof data8 == "number" && isFinite(data8)) {
				if (data8 > 1e9 || isNaN(data8)) {
					const err41 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						message: "must be <= 1000000000"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
				if (data8 <= 0 || isNaN(data8)) {
					const err42 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err42];
					else vErrors.push(err42);
					errors++;
				}
			} else {
				const err43 = {
					instancePath: instancePath + "/duration_s",
					schemaPath: "#/properties/duration_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
		if (data.pix_fmt !== void 0) {
			let data9 = data.pix_fmt;
			if (typeof data9 === "string") {
				if (func2$1(data9) > 64) {
					const err44 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err44];
					else vErrors.push(err44);
					errors++;
				}
				if (func2$1(data9) < 1) {
					const err45 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err45];
					else vErrors.push(err45);
					errors++;
				}
				if (!pattern7$1.test(data9)) {
					const err46 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
			} else {
				const err47 = {
					instancePath: instancePath + "/pix_fmt",
					schemaPath: "#/properties/pix_fmt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err47];
				else vErrors.push(err47);
				errors++;
			}
		}
		if (data.encoder_upstream !== void 0) {
			let data10 = data.encoder_upstream;
			if (typeof data10 === "string") {
				if (func2$1(data10) > 64) {
					const err48 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
				if (func2$1(data10) < 1) {
					const err49 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err49];
					else vErrors.push(err49);
					errors++;
				}
				if (!pattern8$1.test(data10)) {
					const err50 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
			} else {
				const err51 = {
					instancePath: instancePath + "/encoder_upstream",
					schemaPath: "#/properties/encoder_upstream/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err51];
				else vErrors.push(err51);
				errors++;
			}
		}
		if (data.mos !== void 0) {
			let data11 = data.mos;
			if (typeof data11 == "number" && isFinite(data11)) {
				if (data11 > 100 || isNaN(data11)) {
					const err52 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
				if (data11 < 0 || isNaN(data11)) {
					const err53 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err53];
					else vErrors.push(err53);
					errors++;
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/mos",
					schemaPath: "#/properties/mos/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
		if (data.mos_std_dev !== void 0) {
			let data12 = data.mos_std_dev;
			if (typeof data12 == "number" && isFinite(data12)) {
				if (data12 > 100 || isNaN(data12)) {
					const err55 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data12 < 0 || isNaN(data12)) {
					const err56 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			} else {
				const err57 = {
					instancePath: instancePath + "/mos_std_dev",
					schemaPath: "#/properties/mos_std_dev/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
		}
		if (data.n_ratings !== void 0) {
			let data13 = data.n_ratings;
			if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
				const err58 = {
					instancePath: instancePath + "/n_ratings",
					schemaPath: "#/properties/n_ratings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err58];
				else vErrors.push(err58);
				errors++;
			}
			if (typeof data13 == "number" && isFinite(data13)) {
				if (data13 > 9007199254740991 || isNaN(data13)) {
					const err59 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
				if (data13 < 0 || isNaN(data13)) {
					const err60 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err60];
					else vErrors.push(err60);
					errors++;
				}
			}
		}
		if (data.corpus !== void 0) {
			let data14 = data.corpus;
			if (typeof data14 === "string") {
				if (func2$1(data14) > 64) {
					const err61 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (func2$1(data14) < 4) {
					const err62 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
				if (!pattern9$1.test(data14)) {
					const err63 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			} else {
				const err64 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err64];
				else vErrors.push(err64);
				errors++;
			}
		}
		if (data.corpus_version !== void 0) {
			let data15 = data.corpus_version;
			if (typeof data15 === "string") {
				if (func2$1(data15) > 128) {
					const err65 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err65];
					else vErrors.push(err65);
					errors++;
				}
				if (func2$1(data15) < 1) {
					const err66 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (!pattern10$1.test(data15)) {
					const err67 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data16 = data.ingested_at_utc;
			if (typeof data16 === "string") {
				if (func2$1(data16) > 25) {
					const err69 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (func2$1(data16) < 25) {
					const err70 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (!pattern11$1.test(data16)) {
					const err71 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
	} else {
		const err73 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err73];
		else vErrors.push(err73);
		errors++;
	}
	validate20$1.errors = vErrors;
	return errors === 0;
}
validate20$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const LEAST_BY_DIGITS = Float64Array.from({ length: 16 }, (_, digits) => digits === 0 ? Number.POSITIVE_INFINITY : Number(digits > 1) * 10 ** (digits - 1));
const POWERS_OF_TEN = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const KINDS = new Uint8Array(256).fill(4);
for (let byte = 32; byte < 127; byte += 1) {
	const character = String.fromCharCode(byte);
	if (!/["\\]/.test(character)) KINDS[byte] = /[0-9A-Za-z._-]/.test(character) ? 1 : 2;
}
const DOUBLE_BYTES = 8;
const MAX_BYTES = 512;
var SameFields = class {
	#length = 0;
	#view = new DataView(new ArrayBuffer(MAX_BYTES));
	endAt(view, at) {
		const kept = this.#view;
		const last = this.#length - DOUBLE_BYTES;
		if (last < 0) return -1;
		for (let index = 0; index < last; index += DOUBLE_BYTES) if (kept.getFloat64(index, true) !== view.getFloat64(at + index, true)) return -1;
		return kept.getFloat64(last, true) === view.getFloat64(at + last, true) ? at + this.#length - 1 : -1;
	}
	forget() {
		this.#length = 0;
	}
	keep(view, start, end) {
		const length = end + 1 - start;
		if (length > MAX_BYTES) return;
		for (let index = 0; index < length; index += 1) this.#view.setUint8(index, view.getUint8(start + index));
		this.#length = length;
	}
};
// src/contract/jsonl.ts
const MAX_LINE_BYTES = 65536;
const CHUNK_BYTES = 1048576;
const LINE_FEED = 10;
const MAX_KEPT_BYTES = 65537;
async function readThrough(file, visit, { skim = () => -1, prepare, signal, onBytes, onBlock }) {
	const buffer = Buffer.allocUnsafeSlow(1122305);
	const here = {
		bytes: buffer,
		start: 0,
		number: 1
	};
	let offset = 0;
	let dropped = 0;
	let sizeBytes = 0;
	const leaveBehind = (next) => {
		offset += next - here.start + dropped;
		dropped = 0;
		here.start = next;
		here.number += 1;
	};
	const hand = (end, isTerminated) => {
		visit({
			number: here.number,
			bytes: buffer.subarray(here.start, end),
			isTerminated,
			offset
		});
		leaveBehind(end + 1);
	};
	let isReady = false;
	const getReady = async () => {
		await prepare?.();
		isReady = true;
	};
	let kept = 0;
	for (;;) {
		signal?.throwIfAborted();
		const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
		if (bytesRead === 0) break;
		sizeBytes += bytesRead;
		const block = buffer.subarray(0, kept + bytesRead);
		onBlock?.(block.subarray(kept));
		const wholeLines = block.lastIndexOf(LINE_FEED) + 1;
		while (here.start < wholeLines) {
			const next = skim(here);
			if (next === -1) {
				if (!isReady) await getReady();
				hand(block.indexOf(LINE_FEED, Math.max(here.start, kept)), true);
			} else leaveBehind(next);
		}
		const rest = block.length - here.start;
		kept = Math.min(rest, MAX_KEPT_BYTES);
		dropped += rest - kept;
		buffer.copyWithin(0, here.start, here.start + kept);
		here.start = 0;
		onBytes?.(bytesRead);
	}
	if (kept > 0) {
		await getReady();
		hand(kept, false);
	}
	return {
		sizeBytes,
		lines: here.number - 1
	};
}
const readLines = async (file, visit, options = {}) => {
	const hash = createHash("sha256");
	return {
		...await readThrough(file, visit, {
			...options,
			onBlock: (block) => hash.update(block)
		}),
		sha256: hash.digest("hex")
	};
};
const readBareLines = (file, visit, options = {}) => readThrough(file, visit, options);
// src/contract/decimal.ts
function withoutExponent(text) {
	const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
	if (match === null) return text;
	const [, sign = "", first = "", rest = "", power = "0"] = match;
	const digits = first + rest;
	const point = 1 + Number(power);
	if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
	return sign + digits.padEnd(point, "0");
}
function formatDecimal(value) {
	if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written as a JSON number`);
	const text = withoutExponent(String(value));
	return text.includes(".") ? text : `${text}.0`;
}
// src/contract/generated/row-keys.ts
const CORPUS_ROW_KEYS = [
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
	"ingested_at_utc"
];
const DECIMAL_KEYS = [
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev"
];
const ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json";
const ROW_SCHEMA_SHA256 = "9dd60ee4da5f5e7be8f7e607d8bbc6fec9fa463942e5f8d3abecbcd5d1723e79";
const UNIFIED_ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json";
const UNIFIED_ROW_SCHEMA_SHA256 = "ba1fa60a27eab7cb8d1564c797d7046fe1eca607ed62b42208e3b074dc3d5491";
// src/contract/row.ts
const DECIMALS$1 = new Set(DECIMAL_KEYS);
function serialiseFields(keys, decimals, fields) {
	return `{${keys.map((key) => {
		const value = fields[key];
		return `"${key}":${decimals.has(key) ? formatDecimal(value) : JSON.stringify(value)}`;
	}).join(",")}}`;
}
function serialiseRow(row) {
	return serialiseFields(CORPUS_ROW_KEYS, DECIMALS$1, row);
}
// src/contract/violation.ts
const CODE_BY_KEYWORD = {
	required: "FIELD_MISSING",
	additionalProperties: "FIELD_UNKNOWN",
	type: "FIELD_TYPE",
	enum: "FIELD_VALUE",
	const: "FIELD_VALUE",
	pattern: "FIELD_FORMAT",
	minLength: "FIELD_LENGTH",
	maxLength: "FIELD_LENGTH",
	minimum: "FIELD_RANGE",
	maximum: "FIELD_RANGE",
	exclusiveMinimum: "FIELD_RANGE"
};
function escapePointer(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
function valueAt(root, pointer) {
	let value = root;
	for (const part of pointer.split("/").slice(1)) {
		if (typeof value !== "object" || value === null) return void 0;
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		value = Object.hasOwn(value, key) ? value[key] : void 0;
	}
	return value;
}
function describeExpectation({ keyword, params }) {
	switch (keyword) {
		case "required": return "this field";
		case "additionalProperties": return "no field of this name";
		case "type": return `a value of type ${String(params["type"])}`;
		case "enum": return `one of ${JSON.stringify(params["allowedValues"])}`;
		case "const": return JSON.stringify(params["allowedValue"]);
		case "pattern": return `text that matches ${String(params["pattern"])}`;
		case "minLength":
		case "maxLength": return `${keyword === "minLength" ? "at least" : "at most"} ${String(params["limit"])} characters`;
		default: return `a number ${String(params["comparison"])} ${String(params["limit"])}`;
	}
}
function isOverflow({ keyword, params }, value) {
	if (keyword !== "type" || value !== Number.POSITIVE_INFINITY && value !== Number.NEGATIVE_INFINITY) return false;
	return /number|integer/.test(String(params["type"]));
}
function toViolation(root, error) {
	const absent = error.params["missingProperty"] ?? error.params["additionalProperty"];
	const pointer = typeof absent === "string" ? `${error.instancePath}/${escapePointer(absent)}` : error.instancePath;
	const field = pointer.split("/")[1]?.replaceAll("~1", "/").replaceAll("~0", "~") ?? null;
	const value = valueAt(root, pointer);
	const found = describeValue(value);
	if (isOverflow(error, value)) return {
		code: "FIELD_RANGE",
		field,
		pointer,
		expected: "a finite number",
		found
	};
	return {
		code: CODE_BY_KEYWORD[error.keyword] ?? "FIELD_INVALID",
		field,
		pointer,
		expected: describeExpectation(error),
		found
	};
}
function toViolations(root, errors) {
	const byPlace = new Map();
	for (const error of errors) {
		if (error.keyword === "if") continue;
		const violation = toViolation(root, error);
		const place = `${violation.code} ${violation.pointer}`;
		if (!byPlace.has(place)) byPlace.set(place, violation);
	}
	return [...byPlace.values()];
}
// src/contract/line.ts
const BOM = Buffer.from([
	239,
	187,
	191
]);
const CARRIAGE_RETURN = 13;
function lineViolation(code, expected, found) {
	return { violations: [{
		code,
		field: null,
		pointer: "",
		expected,
		found
	}] };
}
function validateRow(value) {
	if (isCorpusRow(value)) return [];
	return explainCorpusRow(value) ? [] : toViolations(value, explainCorpusRow.errors ?? []);
}
function checkBytes(bytes) {
	if (bytes.length > 65536) return lineViolation("LINE_TOO_LONG", `at most ${MAX_LINE_BYTES} bytes`, `${bytes.length} bytes or more`);
	if (bytes.subarray(0, BOM.length).equals(BOM)) return lineViolation("LINE_BOM", "UTF-8 without a byte order mark", "a byte order mark");
	if (bytes.at(-1) === CARRIAGE_RETURN) return lineViolation("LINE_CRLF", "LF alone", "CR LF");
	if (!isUtf8(bytes)) return lineViolation("LINE_NOT_UTF8", "UTF-8", describeValue(bytes.toString("latin1")));
}
function hasLoneSurrogate(value) {
	if (typeof value === "string") return !value.isWellFormed();
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([key, member]) => !key.isWellFormed() || typeof member === "string" && !member.isWellFormed());
}
const CORPUS_ROW = {
	validate: validateRow,
	serialise: serialiseRow
};
function parseLine(bytes) {
	return parseLineAs(bytes, CORPUS_ROW);
}
function parseLineAs(bytes, { validate, serialise }) {
	const fault = checkBytes(bytes);
	if (fault !== void 0) return fault;
	const text = bytes.toString("utf8");
	if (text.trim() === "") return lineViolation("LINE_BLANK", "a row", "a blank line");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return lineViolation("LINE_NOT_JSON", "one JSON object", describeValue(text));
	}
	if (text.includes("\\u") && hasLoneSurrogate(value)) return lineViolation("LINE_LONE_SURROGATE", "text that UTF-8 can hold", describeValue(text));
	const violations = validate(value);
	if (violations.length > 0) return { violations };
	const row = value;
	if (text === serialise(row)) return { row };
	const duplicate = findDuplicateKey(text);
	if (duplicate === void 0) return { row };
	return lineViolation("LINE_DUPLICATE_KEY", "each key once", describeValue(duplicate));
}
const DIGITS_PER_WORD = 8;
const PLACES_PER_DIGEST = 4;
const LEAST_CAPACITY = 1024;
const MOST_EXPECTED = 2 ** 20;
const NO_BYTE = 256;
const BYTE_BY_DIGITS = new Uint16Array(65536).fill(NO_BYTE);
const DIGITS = "0123456789abcdef";
for (let byte = 0; byte < 256; byte += 1) BYTE_BY_DIGITS[DIGITS.charCodeAt(byte >> 4) << 8 | DIGITS.charCodeAt(byte & 15)] = byte;
function readDigestDigits(view, at, words) {
	let seen = 0;
	for (let word = 0; word < 8; word += 1) {
		const digit = at + word * DIGITS_PER_WORD;
		const first = BYTE_BY_DIGITS[view.getUint16(digit)] ?? NO_BYTE;
		const second = BYTE_BY_DIGITS[view.getUint16(digit + 2)] ?? NO_BYTE;
		const third = BYTE_BY_DIGITS[view.getUint16(digit + 4)] ?? NO_BYTE;
		const fourth = BYTE_BY_DIGITS[view.getUint16(digit + 6)] ?? NO_BYTE;
		seen |= first | second | third | fourth;
		words[word] = first << 24 | second << 16 | third << 8 | fourth;
	}
	return seen < NO_BYTE;
}
function digestWords(hex) {
	const words = new Uint32Array(8);
	for (let word = 0; word < 8; word += 1) words[word] = Number.parseInt(hex.slice(word * DIGITS_PER_WORD, (word + 1) * DIGITS_PER_WORD), 16);
	return words;
}
var DigestTable = class {
	size = 0;
	#multipliers = Uint32Array.from({ length: 16 }, () => Math.random() * 2 ** 32);
	#foundLast = -1;
	#words;
	#places;
	constructor(expected = 0) {
		const capacity = 2 ** Math.ceil(Math.log2(Math.min(Math.max(expected, LEAST_CAPACITY), MOST_EXPECTED)));
		this.#words = new Uint32Array(capacity * 8);
		this.#places = new Uint32Array(capacity * PLACES_PER_DIGEST);
	}
	find(words) {
		const next = this.#foundLast + 1;
		const number = next < this.size && this.#isAt(next * 8, words) ? next : (this.#places[this.#placeOf(words)] ?? 0) - 1;
		if (number !== -1) this.#foundLast = number;
		return number;
	}
	at(number) {
		return this.#words.subarray(number * 8, (number + 1) * 8);
	}
	add(words) {
		const place = this.#placeOf(words);
		const found = this.#places[place] ?? 0;
		if (found > 0) return found - 1;
		const number = this.size;
		for (let word = 0; word < 8; word += 1) this.#words[number * 8 + word] = words[word] ?? 0;
		this.size += 1;
		this.#places[place] = this.size;
		if (this.size * PLACES_PER_DIGEST === this.#places.length) this.#grow();
		return number;
	}
	#placeOf(words) {
		const mask = this.#places.length - 1;
		let place = this.#firstPlaceOf(words, 0);
		for (;;) {
			const found = this.#places[place] ?? 0;
			if (found === 0 || this.#isAt((found - 1) * 8, words)) return place;
			place = place + 1 & mask;
		}
	}
	#firstPlaceOf(words, from) {
		let sum = 0;
		for (let word = 0; word < 8; word += 1) {
			const value = words[from + word] ?? 0;
			const lower = Math.imul(value & 65535, this.#multipliers[2 * word] ?? 0);
			const upper = Math.imul(value >>> 16, this.#multipliers[2 * word + 1] ?? 0);
			sum = sum + lower + upper | 0;
		}
		return sum >>> Math.clz32(this.#places.length) + 1;
	}
	#isAt(from, words) {
		for (let word = 0; word < 8; word += 1) if (this.#words[from + word] !== words[word]) return false;
		return true;
	}
	#grow() {
		const digests = new Uint32Array(this.#words.length * 2);
		digests.set(this.#words);
		this.#words = digests;
		this.#places = new Uint32Array(this.#places.length * 2);
		const mask = this.#places.length - 1;
		for (let number = 0; number < this.size; number += 1) {
			let place = this.#firstPlaceOf(digests, number * 8);
			while (this.#places[place] !== 0) place = place + 1 & mask;
			this.#places[place] = number + 1;
		}
	}
};
// src/contract/generated/scan-row.ts
const QUOTE = 34;
const POINT = 46;
const ZERO = 48;
const SRC_PATTERN = /^(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+(\/(?!\.{1,2}(\/|$))[^\u0000-\u001f\u007f/\\]+)*$(?!\n)/u;
const PIX_FMT_PATTERN = /^[0-9a-z_]+$(?!\n)/u;
const ENCODER_UPSTREAM_PATTERN = /^[0-9a-z][0-9a-z_.-]*$(?!\n)/u;
const CORPUS_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
const CORPUS_VERSION_PATTERN = /^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\n)/u;
const INGESTED_AT_UTC_PATTERN = /^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+00:00$/u;
const CONDITION_1_PATTERN = /^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\n)/u;
var RowScanner = class {
	#srcStart = 0;
	#srcEnd = 0;
	get src() {
		return this.#bytes.toString("latin1", this.#srcStart, this.#srcEnd);
	}
	#srcSha256Start = 0;
	#srcSha256End = 0;
	get src_sha256() {
		return this.#bytes.toString("latin1", this.#srcSha256Start, this.#srcSha256End);
	}
	src_size_bytes = 0;
	width = 0;
	height = 0;
	framerate = 0;
	duration_s = 0;
	pix_fmt = "";
	encoder_upstream = "";
	mos = 0;
	mos_std_dev = 0;
	n_ratings = 0;
	corpus = "";
	corpus_version = "";
	ingested_at_utc = "";
	digest = new Uint32Array(8);
	#bytes = Buffer.alloc(0);
	#view = new DataView(this.#bytes.buffer);
	scan(bytes, start) {
		if (start + 8192 > bytes.length) return -1;
		if (bytes !== this.#bytes) {
			this.#bytes = bytes;
			this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
		}
		const view = this.#view;
		let next = start;
		let at = start;
		let begin = 0;
		let fraction = 0;
		let kinds = 0;
		let number = 0;
		if (view.getFloat64(at, true) !== 8371696028883616e-159) return -1;
		at += 8;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 1024; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (kinds !== 1 && !SRC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.#srcStart = begin;
		this.#srcEnd = at;
		if (view.getFloat64(at, true) !== 548664084815036e233) return -1;
		if (view.getFloat64(at + 8, true) !== 8371474903941366e-159) return -1;
		at += 16;
		begin = at;
		at += 64;
		if (!readDigestDigits(view, begin, this.digest)) return -1;
		this.#srcSha256Start = begin;
		this.#srcSha256End = at;
		if (view.getFloat64(at, true) !== 548664084815036e233) return -1;
		if (view.getFloat64(at + 8, true) !== 53098646540791e167) return -1;
		if (view.getFloat64(at + 11, true) !== 11644070898889131e-44) return -1;
		at += 19;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (!(number >= 1 && number <= 9007199254740991)) return -1;
		this.src_size_bytes = number;
		next = this.#sameWidthAndHeight.endAt(view, at);
		if (next === -1) next = this.#readWidthAndHeight(bytes, view, at);
		if (next === -1) return -1;
		at = next;
		if (view.getFloat64(at, true) !== 11430186673845701e227) return -1;
		if (view.getFloat64(at + 5, true) !== 11609701963304171e-44) return -1;
		at += 13;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (bytes[at] !== POINT) return -1;
		at += 1;
		fraction = at;
		for (const limit = at + 22; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (at === fraction) return -1;
		if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
		else number = Number(bytes.toString("latin1", begin, at));
		if (!(number > 0 && number <= 1e6)) return -1;
		this.framerate = number;
		if (view.getFloat64(at, true) !== 9750238243401488e184) return -1;
		if (view.getFloat64(at + 6, true) !== 11644012893830581e-44) return -1;
		at += 14;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (bytes[at] !== POINT) return -1;
		at += 1;
		fraction = at;
		for (const limit = at + 22; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (at === fraction) return -1;
		if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
		else number = Number(bytes.toString("latin1", begin, at));
		if (!(number > 0 && number <= 1e9)) return -1;
		this.duration_s = number;
		next = this.#samePixFmtAndEncoderUpstream.endAt(view, at);
		if (next === -1) next = this.#readPixFmtAndEncoderUpstream(bytes, view, at);
		if (next === -1) return -1;
		at = next;
		if (view.getFloat64(at, true) !== 11644166919260984e-44) return -1;
		at += 8;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (bytes[at] !== POINT) return -1;
		at += 1;
		fraction = at;
		for (const limit = at + 22; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (at === fraction) return -1;
		if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
		else number = Number(bytes.toString("latin1", begin, at));
		if (!(number >= 0 && number <= 100)) return -1;
		this.mos = number;
		if (view.getFloat64(at, true) !== 8877077397317088e237) return -1;
		if (view.getFloat64(at + 7, true) !== 1165146586420331e-43) return -1;
		at += 15;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (bytes[at] !== POINT) return -1;
		at += 1;
		fraction = at;
		for (const limit = at + 22; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (at === fraction) return -1;
		if (number <= Number.MAX_SAFE_INTEGER) number /= POWERS_OF_TEN[at - fraction] ?? 1;
		else number = Number(bytes.toString("latin1", begin, at));
		if (!(number >= 0 && number <= 100)) return -1;
		this.mos_std_dev = number;
		if (view.getFloat64(at, true) !== 975023761717978e185) return -1;
		if (view.getFloat64(at + 5, true) !== 11644089930153007e-44) return -1;
		at += 13;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (!(number >= 0 && number <= 9007199254740991)) return -1;
		this.n_ratings = number;
		next = this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.endAt(view, at);
		if (next === -1) next = this.#readCorpusAndCorpusVersionAndIngestedAtUtc(bytes, view, at);
		if (next === -1) return -1;
		at = next;
		if (bytes[at + 0] !== 34) return -1;
		if (bytes[at + 1] !== 125) return -1;
		if (bytes[at + 2] !== 10) return -1;
		at += 3;
		if (!(this.mos >= 1 && this.mos <= 5) && CONDITION_1_PATTERN.test(this.corpus)) return -1;
		return at;
	}
	#sameWidthAndHeight = new SameFields();
	#readWidthAndHeight(bytes, view, start) {
		this.#sameWidthAndHeight.forget();
		let at = start;
		let begin = 0;
		let number = 0;
		if (view.getFloat64(at, true) !== 626691273072753e-157) return -1;
		if (view.getFloat64(at + 1, true) !== 11617097645825808e-44) return -1;
		at += 9;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (!(number >= 1 && number <= 65536)) return -1;
		this.width = number;
		if (view.getFloat64(at, true) !== 5591219484949995e237) return -1;
		if (view.getFloat64(at + 2, true) !== 11646564486812216e-44) return -1;
		at += 10;
		begin = at;
		number = 0;
		for (const limit = at + 15; at < limit; at += 1) {
			const digit = (bytes[at] ?? 0) - ZERO;
			if (digit < 0 || digit > 9) break;
			number = number * 10 + digit;
		}
		if (number < (LEAST_BY_DIGITS[at - begin] ?? 0)) return -1;
		if (!(number >= 1 && number <= 65536)) return -1;
		this.height = number;
		this.#sameWidthAndHeight.keep(view, start, at);
		return at;
	}
	#samePixFmtAndEncoderUpstream = new SameFields();
	#readPixFmtAndEncoderUpstream(bytes, view, start) {
		this.#samePixFmtAndEncoderUpstream.forget();
		let at = start;
		let begin = 0;
		let kinds = 0;
		if (view.getFloat64(at, true) !== 9872104639586425e203) return -1;
		if (view.getFloat64(at + 4, true) !== 8371779026734125e-159) return -1;
		at += 12;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (!PIX_FMT_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.pix_fmt = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 62106451009132926e159) return -1;
		if (view.getFloat64(at + 8, true) !== 21818740471648043e227) return -1;
		if (view.getFloat64(at + 14, true) !== 8371744582257575e-159) return -1;
		at += 22;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (!ENCODER_UPSTREAM_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.encoder_upstream = bytes.toString("latin1", begin, at);
		this.#samePixFmtAndEncoderUpstream.keep(view, start, at);
		return at;
	}
	#sameCorpusAndCorpusVersionAndIngestedAtUtc = new SameFields();
	#readCorpusAndCorpusVersionAndIngestedAtUtc(bytes, view, start) {
		this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.forget();
		let at = start;
		let begin = 0;
		let kinds = 0;
		if (view.getFloat64(at, true) !== 14990149177757084e232) return -1;
		if (view.getFloat64(at + 3, true) !== 8371774292334121e-159) return -1;
		at += 11;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 64; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 4) return -1;
		if (!CORPUS_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.corpus = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 493904881530317e243) return -1;
		if (view.getFloat64(at + 8, true) !== 482337433369167e214) return -1;
		if (view.getFloat64(at + 12, true) !== 8371749737761311e-159) return -1;
		at += 20;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 128; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 1) return -1;
		if (!CORPUS_VERSION_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.corpus_version = bytes.toString("latin1", begin, at);
		if (view.getFloat64(at, true) !== 7482762636716786e232) return -1;
		if (view.getFloat64(at + 8, true) !== 23614601983708193e241) return -1;
		if (view.getFloat64(at + 13, true) !== 8371696067237251e-159) return -1;
		at += 21;
		begin = at;
		kinds = bytes[at] === POINT ? 2 : 0;
		for (const limit = at + 25; at < limit && bytes[at] !== QUOTE; at += 1) kinds |= KINDS[bytes[at] ?? 0] ?? 4;
		if (kinds >= 4 || at < begin + 25) return -1;
		if (!INGESTED_AT_UTC_PATTERN.test(bytes.toString("latin1", begin, at))) return -1;
		this.ingested_at_utc = bytes.toString("latin1", begin, at);
		this.#sameCorpusAndCorpusVersionAndIngestedAtUtc.keep(view, start, at);
		return at;
	}
};
// src/contract/rows.ts
const TYPICAL_ROW_BYTES = 400;
function estimateRows(sizeBytes) {
	return Math.ceil(sizeBytes / TYPICAL_ROW_BYTES);
}
function visitLine(line, { row, violations }, visitor) {
	if (row === void 0) {
		visitor.visitFault(line, violations);
		return;
	}
	const { number, isTerminated, bytes } = line;
	const place = {
		buffer: bytes,
		start: 0,
		end: bytes.length
	};
	visitor.visitRow({
		number,
		isTerminated,
		row,
		digest: digestWords(row.src_sha256),
		...place
	});
}
const judgeRows = (file, visitor, reading, read) => {
	const scanner = new RowScanner();
	let parse;
	const scanned = {
		number: 0,
		isTerminated: true,
		row: scanner,
		digest: scanner.digest,
		buffer: Buffer.alloc(0),
		start: 0,
		end: 0
	};
	return read(file, (line) => visitLine(line, parse(line.bytes), visitor), {
		...reading,
		async prepare() {
			({parseLine: parse} = await import("./line.mjs"));
		},
		skim({ bytes, start, number }) {
			const next = scanner.scan(bytes, start);
			if (next === -1) return -1;
			scanned.number = number;
			scanned.buffer = bytes;
			scanned.start = start;
			scanned.end = next - 1;
			visitor.visitRow(scanned);
			return next;
		}
	});
};
function readRows(file, visitor, reading = {}) {
	return judgeRows(file, visitor, reading, readLines);
}
// src/contract/generated/accept-unified-row.mjs
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
var isUnifiedRow = validate20;
var schema31 = {
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
var pattern4 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern5 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern6 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
var pattern7 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
var pattern9 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
var pattern10 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern11 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
var pattern12 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate20.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
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
				if (!pattern4.test(data0)) {
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
					validate20.errors = [{
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/0/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "1-5-acr" },
						message: "must be equal to constant"
					}];
					return false;
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
		const err2 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
		validate20.errors = vErrors;
		return false;
	}
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs7 = errors;
		const _errs8 = errors;
		let valid4 = true;
		const _errs9 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.corpus === void 0 && "corpus") {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else if (data.corpus !== void 0) {
				let data2 = data.corpus;
				if (typeof data2 === "string") {
					if (!pattern5.test(data2)) {
						const err4 = {};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
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
						validate20.errors = [{
							instancePath: instancePath + "/mos_native_scale",
							schemaPath: "#/allOf/1/then/properties/mos_native_scale/const",
							keyword: "const",
							params: { allowedValue: "0-100-continuous" },
							message: "must be equal to constant"
						}];
						return false;
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
			const err5 = {
				instancePath,
				schemaPath: "#/allOf/1/if",
				keyword: "if",
				params: { failingKeyword: "then" },
				message: "must match \"then\" schema"
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
			validate20.errors = vErrors;
			return false;
		}
		var valid0 = _errs7 === errors;
		if (valid0) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
			const _errs13 = errors;
			const _errs14 = errors;
			let valid7 = true;
			const _errs15 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.mos_native_scale === void 0 && "mos_native_scale") {
					const err6 = {};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else if (data.mos_native_scale !== void 0) {
					if ("1-5-acr" !== data.mos_native_scale) {
						const err7 = {};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
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
								validate20.errors = [{
									instancePath: instancePath + "/mos_native",
									schemaPath: "#/allOf/2/then/properties/mos_native/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 5
									},
									message: "must be <= 5"
								}];
								return false;
							} else if (data5 < 1 || isNaN(data5)) {
								validate20.errors = [{
									instancePath: instancePath + "/mos_native",
									schemaPath: "#/allOf/2/then/properties/mos_native/minimum",
									keyword: "minimum",
									params: {
										comparison: ">=",
										limit: 1
									},
									message: "must be >= 1"
								}];
								return false;
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
				const err8 = {
					instancePath,
					schemaPath: "#/allOf/2/if",
					keyword: "if",
					params: { failingKeyword: "then" },
					message: "must match \"then\" schema"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
				validate20.errors = vErrors;
				return false;
			}
			var valid0 = _errs13 === errors;
			if (valid0) {
				if (props0 !== true && props2 !== void 0) {
					if (props2 === true) props0 = true;
					else {
						props0 = props0 || {};
						Object.assign(props0, props2);
					}
				}
			}
		}
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing3;
			if (data.src === void 0 && (missing3 = "src") || data.src_sha256 === void 0 && (missing3 = "src_sha256") || data.src_size_bytes === void 0 && (missing3 = "src_size_bytes") || data.width === void 0 && (missing3 = "width") || data.height === void 0 && (missing3 = "height") || data.framerate === void 0 && (missing3 = "framerate") || data.duration_s === void 0 && (missing3 = "duration_s") || data.pix_fmt === void 0 && (missing3 = "pix_fmt") || data.encoder_upstream === void 0 && (missing3 = "encoder_upstream") || data.mos === void 0 && (missing3 = "mos") || data.mos_std_dev === void 0 && (missing3 = "mos_std_dev") || data.n_ratings === void 0 && (missing3 = "n_ratings") || data.corpus === void 0 && (missing3 = "corpus") || data.corpus_version === void 0 && (missing3 = "corpus_version") || data.ingested_at_utc === void 0 && (missing3 = "ingested_at_utc") || data.mos_native === void 0 && (missing3 = "mos_native") || data.mos_native_scale === void 0 && (missing3 = "mos_native_scale") || data.corpus_source === void 0 && (missing3 = "corpus_source") || data.aggregated_at_utc === void 0 && (missing3 = "aggregated_at_utc")) {
				validate20.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing3 },
					message: "must have required property '" + missing3 + "'"
				}];
				return false;
			} else {
				const _errs19 = errors;
				for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
					validate20.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs19 === errors) {
					if (data.src !== void 0) {
						let data6 = data.src;
						const _errs20 = errors;
						if (errors === _errs20) {
							if (typeof data6 === "string") {
								if (func2(data6) > 1024) {
									validate20.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2(data6) < 1) {
									validate20.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern6.test(data6)) {
									validate20.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
										message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate20.errors = [{
									instancePath: instancePath + "/src",
									schemaPath: "#/properties/src/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid10 = _errs20 === errors;
					} else var valid10 = true;
					if (valid10) {
						if (data.src_sha256 !== void 0) {
							let data7 = data.src_sha256;
							const _errs22 = errors;
							if (errors === _errs22) {
								if (typeof data7 === "string") {
									if (func2(data7) > 64) {
										validate20.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2(data7) < 64) {
										validate20.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern7.test(data7)) {
										validate20.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate20.errors = [{
										instancePath: instancePath + "/src_sha256",
										schemaPath: "#/properties/src_sha256/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid10 = _errs22 === errors;
						} else var valid10 = true;
						if (valid10) {
							if (data.src_size_bytes !== void 0) {
								let data8 = data.src_size_bytes;
								const _errs24 = errors;
								if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
									validate20.errors = [{
										instancePath: instancePath + "/src_size_bytes",
										schemaPath: "#/properties/src_size_bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs24) {
									if (typeof data8 == "number" && isFinite(data8)) {
										if (data8 > 9007199254740991 || isNaN(data8)) {
											validate20.errors = [{
												instancePath: instancePath + "/src_size_bytes",
												schemaPath: "#/properties/src_size_bytes/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 9007199254740991
												},
												message: "must be <= 9007199254740991"
											}];
											return false;
										} else if (data8 < 1 || isNaN(data8)) {
											validate20.errors = [{
												instancePath: instancePath + "/src_size_bytes",
												schemaPath: "#/properties/src_size_bytes/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 1
												},
												message: "must be >= 1"
											}];
											return false;
										}
									}
								}
								var valid10 = _errs24 === errors;
							} else var valid10 = true;
							if (valid10) {
								if (data.width !== void 0) {
									let data9 = data.width;
									const _errs26 = errors;
									if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
										validate20.errors = [{
											instancePath: instancePath + "/width",
											schemaPath: "#/properties/width/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs26) {
										if (typeof data9 == "number" && isFinite(data9)) {
											if (data9 > 65536 || isNaN(data9)) {
												validate20.errors = [{
													instancePath: instancePath + "/width",
													schemaPath: "#/properties/width/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 65536
													},
													message: "must be <= 65536"
												}];
												return false;
											} else if (data9 < 1 || isNaN(data9)) {
												validate20.errors = [{
													instancePath: instancePath + "/width",
													schemaPath: "#/properties/width/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 1
													},
													message: "must be >= 1"
												}];
												return false;
											}
										}
									}
									var valid10 = _errs26 === errors;
								} else var valid10 = true;
								if (valid10) {
									if (data.height !== void 0) {
										let data10 = data.height;
										const _errs28 = errors;
										if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
											validate20.errors = [{
												instancePath: instancePath + "/height",
												schemaPath: "#/properties/height/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs28) {
											if (typeof data10 == "number" && isFinite(data10)) {
												if (data10 > 65536 || isNaN(data10)) {
													validate20.errors = [{
														instancePath: instancePath + "/height",
														schemaPath: "#/properties/height/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 65536
														},
														message: "must be <= 65536"
													}];
													return false;
												} else if (data10 < 1 || isNaN(data10)) {
													validate20.errors = [{
														instancePath: instancePath + "/height",
														schemaPath: "#/properties/height/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 1
														},
														message: "must be >= 1"
													}];
													return false;
												}
											}
										}
										var valid10 = _errs28 === errors;
									} else var valid10 = true;
									if (valid10) {
										if (data.framerate !== void 0) {
											let data11 = data.framerate;
											const _errs30 = errors;
											if (errors === _errs30) {
												if (typeof data11 == "number" && isFinite(data11)) {
													if (data11 > 1e6 || isNaN(data11)) {
														validate20.errors = [{
															instancePath: instancePath + "/framerate",
															schemaPath: "#/properties/framerate/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 1e6
															},
															message: "must be <= 1000000"
														}];
														return false;
													} else if (data11 <= 0 || isNaN(data11)) {
														validate20.errors = [{
															instancePath: instancePath + "/framerate",
															schemaPath: "#/properties/framerate/exclusiveMinimum",
															keyword: "exclusiveMinimum",
															params: {
																comparison: ">",
																limit: 0
															},
															message: "must be > 0"
														}];
														return false;
													}
												} else {
													validate20.errors = [{
														instancePath: instancePath + "/framerate",
														schemaPath: "#/properties/framerate/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
											}
											var valid10 = _errs30 === errors;
										} else var valid10 = true;
										if (valid10) {
											if (data.duration_s !== void 0) {
												let data12 = data.duration_s;
												const _errs32 = errors;
												if (errors === _errs32) {
													if (typeof data12 == "number" && isFinite(data12)) {
														if (data12 > 1e9 || isNaN(data12)) {
															validate20.errors = [{
																instancePath: instancePath + "/duration_s",
																schemaPath: "#/properties/duration_s/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 1e9
																},
																message: "must be <= 1000000000"
															}];
															return false;
														} else if (data12 <= 0 || isNaN(data12)) {
															validate20.errors = [{
																instancePath: instancePath + "/duration_s",
																schemaPath: "#/properties/duration_s/exclusiveMinimum",
																keyword: "exclusiveMinimum",
																params: {
																	comparison: ">",
																	limit: 0
																},
																message: "must be > 0"
															}];
															return false;
														}
													} else {
														validate20.errors = [{
															instancePath: instancePath + "/duration_s",
															schemaPath: "#/properties/duration_s/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
												}
												var valid10 = _errs32 === errors;
											} else var valid10 = true;
											if (valid10) {
												if (data.pix_fmt !== void 0) {
													let data13 = data.pix_fmt;
													const _errs34 = errors;
													if (errors === _errs34) {
														if (typeof data13 === "string") {
															if (func2(data13) > 64) {
																validate20.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2(data13) < 1) {
																validate20.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern8.test(data13)) {
																validate20.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
																	message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
																}];
																return false;
															}
														} else {
															validate20.errors = [{
																instancePath: instancePath + "/pix_fmt",
																schemaPath: "#/properties/pix_fmt/type",
																keyword: "type",
																params: { type: "string" },
																message: "must be string"
															}];
															return false;
														}
													}
													var valid10 = _errs34 === errors;
												} else var valid10 = true;
												if (valid10) {
													if (data.encoder_upstream !== void 0) {
														let data14 = data.encoder_upstream;
														const _errs36 = errors;
														if (errors === _errs36) {
															if (typeof data14 === "string") {
																if (func2(data14) > 64) {
																	validate20.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2(data14) < 1) {
																	validate20.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern9.test(data14)) {
																	validate20.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
																		message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
																	}];
																	return false;
																}
															} else {
																validate20.errors = [{
																	instancePath: instancePath + "/encoder_upstream",
																	schemaPath: "#/properties/encoder_upstream/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
														}
														var valid10 = _errs36 === errors;
													} else var valid10 = true;
													if (valid10) {
														if (data.mos !== void 0) {
															let data15 = data.mos;
															const _errs38 = errors;
															if (errors === _errs38) {
																if (typeof data15 == "number" && isFinite(data15)) {
																	if (data15 > 100 || isNaN(data15)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/mos",
																			schemaPath: "#/properties/mos/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 100
																			},
																			message: "must be <= 100"
																		}];
																		return false;
																	} else if (data15 < 0 || isNaN(data15)) {
																		validate20.errors = [{
																			instancePath: instancePath + "/mos",
																			schemaPath: "#/properties/mos/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			},
																			message: "must be >= 0"
																		}];
																		return false;
																	}
																} else {
																	validate20.errors = [{
																		instancePath: instancePath + "/mos",
																		schemaPath: "#/properties/mos/type",
																		keyword: "type",
																		params: { type: "number" },
																		message: "must be number"
																	}];
																	return false;
																}
															}
															var valid10 = _errs38 === errors;
														} else var valid10 = true;
														if (valid10) {
															if (data.mos_std_dev !== void 0) {
																let data16 = data.mos_std_dev;
																const _errs40 = errors;
																if (errors === _errs40) {
																	if (typeof data16 == "number" && isFinite(data16)) {
																		if (data16 > 100 || isNaN(data16)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/mos_std_dev",
																				schemaPath: "#/properties/mos_std_dev/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 100
																				},
																				message: "must be <= 100"
																			}];
																			return false;
																		} else if (data16 < 0 || isNaN(data16)) {
																			validate20.errors = [{
																				instancePath: instancePath + "/mos_std_dev",
																				schemaPath: "#/properties/mos_std_dev/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			}];
																			return false;
																		}
																	} else {
																		validate20.errors = [{
																			instancePath: instancePath + "/mos_std_dev",
																			schemaPath: "#/properties/mos_std_dev/type",
																			keyword: "type",
																			params: { type: "number" },
																			message: "must be number"
																		}];
																		return false;
																	}
																}
																var valid10 = _errs40 === errors;
															} else var valid10 = true;
															if (valid10) {
																if (data.n_ratings !== void 0) {
																	let data17 = data.n_ratings;
																	const _errs42 = errors;
																	if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
																		validate20.errors = [{
																			instancePath: instancePath + "/n_ratings",
																			schemaPath: "#/properties/n_ratings/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs42) {
																		if (typeof data17 == "number" && isFinite(data17)) {
																			if (data17 > 9007199254740991 || isNaN(data17)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/n_ratings",
																					schemaPath: "#/properties/n_ratings/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 9007199254740991
																					},
																					message: "must be <= 9007199254740991"
																				}];
																				return false;
																			} else if (data17 < 0 || isNaN(data17)) {
																				validate20.errors = [{
																					instancePath: instancePath + "/n_ratings",
																					schemaPath: "#/properties/n_ratings/minimum",
																					keyword: "minimum",
																					params: {
																						comparison: ">=",
																						limit: 0
																					},
																					message: "must be >= 0"
																				}];
																				return false;
																			}
																		}
																	}
																	var valid10 = _errs42 === errors;
																} else var valid10 = true;
																if (valid10) {
																	if (data.corpus !== void 0) {
																		let data18 = data.corpus;
																		const _errs44 = errors;
																		if (errors === _errs44) {
																			if (typeof data18 === "string") {
																				if (func2(data18) > 64) {
																					validate20.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2(data18) < 4) {
																					validate20.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern10.test(data18)) {
																					validate20.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																					}];
																					return false;
																				}
																			} else {
																				validate20.errors = [{
																					instancePath: instancePath + "/corpus",
																					schemaPath: "#/properties/corpus/type",
																					keyword: "type",
																					params: { type: "string" },
																					message: "must be string"
																				}];
																				return false;
																			}
																		}
																		var valid10 = _errs44 === errors;
																	} else var valid10 = true;
																	if (valid10) {
																		if (data.corpus_version !== void 0) {
																			let data19 = data.corpus_version;
																			const _errs46 = errors;
																			if (errors === _errs46) {
																				if (typeof data19 === "string") {
																					if (func2(data19) > 128) {
																						validate20.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2(data19) < 1) {
																						validate20.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern11.test(data19)) {
																						validate20.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
																							message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
																						}];
																						return false;
																					}
																				} else {
																					validate20.errors = [{
																						instancePath: instancePath + "/corpus_version",
																						schemaPath: "#/properties/corpus_version/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																			}
																			var valid10 = _errs46 === errors;
																		} else var valid10 = true;
																		if (valid10) {
																			if (data.ingested_at_utc !== void 0) {
																				let data20 = data.ingested_at_utc;
																				const _errs48 = errors;
																				if (errors === _errs48) {
																					if (typeof data20 === "string") {
																						if (func2(data20) > 25) {
																							validate20.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2(data20) < 25) {
																							validate20.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern12.test(data20)) {
																							validate20.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																							}];
																							return false;
																						}
																					} else {
																						validate20.errors = [{
																							instancePath: instancePath + "/ingested_at_utc",
																							schemaPath: "#/properties/ingested_at_utc/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																				}
																				var valid10 = _errs48 === errors;
																			} else var valid10 = true;
																			if (valid10) {
																				if (data.mos_native !== void 0) {
																					let data21 = data.mos_native;
																					const _errs50 = errors;
																					if (errors === _errs50) {
																						if (typeof data21 == "number" && isFinite(data21)) {
																							if (data21 > 100 || isNaN(data21)) {
																								validate20.errors = [{
																									instancePath: instancePath + "/mos_native",
																									schemaPath: "#/properties/mos_native/maximum",
																									keyword: "maximum",
																									params: {
																										comparison: "<=",
																										limit: 100
																									},
																									message: "must be <= 100"
																								}];
																								return false;
																							} else if (data21 < 0 || isNaN(data21)) {
																								validate20.errors = [{
																									instancePath: instancePath + "/mos_native",
																									schemaPath: "#/properties/mos_native/minimum",
																									keyword: "minimum",
																									params: {
																										comparison: ">=",
																										limit: 0
																									},
																									message: "must be >= 0"
																								}];
																								return false;
																							}
																						} else {
																							validate20.errors = [{
																								instancePath: instancePath + "/mos_native",
																								schemaPath: "#/properties/mos_native/type",
																								keyword: "type",
																								params: { type: "number" },
																								message: "must be number"
																							}];
																							return false;
																						}
																					}
																					var valid10 = _errs50 === errors;
																				} else var valid10 = true;
																				if (valid10) {
																					if (data.mos_native_scale !== void 0) {
																						let data22 = data.mos_native_scale;
																						const _errs52 = errors;
																						if (!(data22 === "1-5-acr" || data22 === "0-100-continuous")) {
																							validate20.errors = [{
																								instancePath: instancePath + "/mos_native_scale",
																								schemaPath: "#/properties/mos_native_scale/enum",
																								keyword: "enum",
																								params: { allowedValues: schema31.properties.mos_native_scale.enum },
																								message: "must be equal to one of the allowed values"
																							}];
																							return false;
																						}
																						var valid10 = _errs52 === errors;
																					} else var valid10 = true;
																					if (valid10) {
																						if (data.corpus_source !== void 0) {
																							let data23 = data.corpus_source;
																							const _errs53 = errors;
																							if (errors === _errs53) {
																								if (typeof data23 === "string") {
																									if (func2(data23) > 64) {
																										validate20.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/maxLength",
																											keyword: "maxLength",
																											params: { limit: 64 },
																											message: "must NOT have more than 64 characters"
																										}];
																										return false;
																									} else if (func2(data23) < 4) {
																										validate20.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/minLength",
																											keyword: "minLength",
																											params: { limit: 4 },
																											message: "must NOT have fewer than 4 characters"
																										}];
																										return false;
																									} else if (!pattern10.test(data23)) {
																										validate20.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/pattern",
																											keyword: "pattern",
																											params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																											message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																										}];
																										return false;
																									}
																								} else {
																									validate20.errors = [{
																										instancePath: instancePath + "/corpus_source",
																										schemaPath: "#/properties/corpus_source/type",
																										keyword: "type",
																										params: { type: "string" },
																										message: "must be string"
																									}];
																									return false;
																								}
																							}
																							var valid10 = _errs53 === errors;
																						} else var valid10 = true;
																						if (valid10) {
																							if (data.aggregated_at_utc !== void 0) {
																								let data24 = data.aggregated_at_utc;
																								const _errs55 = errors;
																								if (errors === _errs55) {
																									if (typeof data24 === "string") {
																										if (func2(data24) > 25) {
																											validate20.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/maxLength",
																												keyword: "maxLength",
																												params: { limit: 25 },
																												message: "must NOT have more than 25 characters"
																											}];
																											return false;
																										} else if (func2(data24) < 25) {
																											validate20.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/minLength",
																												keyword: "minLength",
																												params: { limit: 25 },
																												message: "must NOT have fewer than 25 characters"
																											}];
																											return false;
																										} else if (!pattern12.test(data24)) {
																											validate20.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/pattern",
																												keyword: "pattern",
																												params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																												message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																											}];
																											return false;
																										}
																									} else {
																										validate20.errors = [{
																											instancePath: instancePath + "/aggregated_at_utc",
																											schemaPath: "#/properties/aggregated_at_utc/type",
																											keyword: "type",
																											params: { type: "string" },
																											message: "must be string"
																										}];
																										return false;
																									}
																								}
																								var valid10 = _errs55 === errors;
																							} else var valid10 = true;
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
		} else {
			validate20.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate20.errors = vErrors;
	return errors === 0;
}
validate20.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
// src/contract/unified-row.ts
const UNIFIED_ROW_KEYS = [
	...CORPUS_ROW_KEYS,
	"mos_native",
	"mos_native_scale",
	"corpus_source",
	"aggregated_at_utc"
];
const UNIFIED_DECIMAL_KEYS = [...DECIMAL_KEYS, "mos_native"];
const DECIMALS = new Set(UNIFIED_DECIMAL_KEYS);
function serialiseUnifiedRow(row) {
	return serialiseFields(UNIFIED_ROW_KEYS, DECIMALS, row);
}
function validateUnifiedRow(value) {
	if (isUnifiedRow(value)) return [];
	return explainUnifiedRow(value) ? [] : toViolations(value, explainUnifiedRow.errors ?? []);
}
const UNIFIED_ROW = {
	validate: validateUnifiedRow,
	serialise: serialiseUnifiedRow
};
function parseUnifiedLine(bytes) {
	return parseLineAs(bytes, UNIFIED_ROW);
}
// src/contract/unified-rows.ts
const judgeUnifiedRows = (file, visitor, reading, read) => read(file, (line) => visitLine(line, parseUnifiedLine(line.bytes), visitor), reading);
function readUnifiedRows(file, visitor, reading = {}) {
	return judgeUnifiedRows(file, visitor, reading, readLines);
}
export { describeValue as S, UNIFIED_ROW_SCHEMA_ID as _, isUnifiedRow as a, readBareLines as b, readRows as c, parseLineAs as d, validateRow as f, ROW_SCHEMA_SHA256 as g, ROW_SCHEMA_ID as h, serialiseUnifiedRow as i, DigestTable as l, serialiseRow as m, readUnifiedRows as n, estimateRows as o, toViolations as p, parseUnifiedLine as r, judgeRows as s, judgeUnifiedRows as t, parseLine as u, UNIFIED_ROW_SCHEMA_SHA256 as v, readLines as x, MAX_LINE_BYTES as y };
