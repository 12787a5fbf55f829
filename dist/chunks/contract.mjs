import { D as readFully, E as openRegular, O as readWholeFile, P as systemErrorCode, S as closeSettled, c as redactCredentials, k as UserError } from "./base.mjs";
import { stat } from "node:fs";
import { stat as stat$1 } from "node:fs/promises";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { isUtf8 } from "node:buffer";
// src/contract/generated/accept-rows.mjs
const isCorpusRow = validate52$1;
const schema19$1 = {
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
const pattern3$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern4$1 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
const pattern5$1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6$1 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
const pattern7$1 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
const pattern8$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern9$1 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
const pattern10$1 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
const func1$1 = Object.prototype.hasOwnProperty;
const func2$1 = countCharacters$1;
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
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
				if (!pattern3$1.test(data0)) {
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
						validate52$1.errors = [{
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
						validate52$1.errors = [{
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
		validate52$1.errors = vErrors;
		return false;
	}
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.src === void 0 && (missing1 = "src") || data.src_sha256 === void 0 && (missing1 = "src_sha256") || data.src_size_bytes === void 0 && (missing1 = "src_size_bytes") || data.width === void 0 && (missing1 = "width") || data.height === void 0 && (missing1 = "height") || data.framerate === void 0 && (missing1 = "framerate") || data.duration_s === void 0 && (missing1 = "duration_s") || data.pix_fmt === void 0 && (missing1 = "pix_fmt") || data.encoder_upstream === void 0 && (missing1 = "encoder_upstream") || data.mos === void 0 && (missing1 = "mos") || data.mos_std_dev === void 0 && (missing1 = "mos_std_dev") || data.n_ratings === void 0 && (missing1 = "n_ratings") || data.corpus === void 0 && (missing1 = "corpus") || data.corpus_version === void 0 && (missing1 = "corpus_version") || data.ingested_at_utc === void 0 && (missing1 = "ingested_at_utc")) {
				validate52$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				}];
				return false;
			} else {
				const _errs7 = errors;
				for (const key0 in data) if (!func1$1.call(schema19$1.properties, key0)) {
					validate52$1.errors = [{
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
								if (func2$1(data2) > 1024) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2$1(data2) < 1) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern4$1.test(data2)) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
										message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate52$1.errors = [{
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
									if (func2$1(data3) > 64) {
										validate52$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2$1(data3) < 64) {
										validate52$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern5$1.test(data3)) {
										validate52$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate52$1.errors = [{
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
									validate52$1.errors = [{
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
											validate52$1.errors = [{
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
											validate52$1.errors = [{
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
										validate52$1.errors = [{
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
												validate52$1.errors = [{
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
												validate52$1.errors = [{
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
											validate52$1.errors = [{
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
													validate52$1.errors = [{
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
													validate52$1.errors = [{
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
														validate52$1.errors = [{
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
														validate52$1.errors = [{
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
													validate52$1.errors = [{
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
															validate52$1.errors = [{
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
															validate52$1.errors = [{
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
														validate52$1.errors = [{
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
															if (func2$1(data9) > 64) {
																validate52$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2$1(data9) < 1) {
																validate52$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern6$1.test(data9)) {
																validate52$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
																	message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
																}];
																return false;
															}
														} else {
															validate52$1.errors = [{
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
																if (func2$1(data10) > 64) {
																	validate52$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2$1(data10) < 1) {
																	validate52$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern7$1.test(data10)) {
																	validate52$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
																		message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
																	}];
																	return false;
																}
															} else {
																validate52$1.errors = [{
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
																		validate52$1.errors = [{
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
																		validate52$1.errors = [{
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
																	validate52$1.errors = [{
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
																			validate52$1.errors = [{
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
																			validate52$1.errors = [{
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
																		validate52$1.errors = [{
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
																		validate52$1.errors = [{
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
																				validate52$1.errors = [{
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
																				validate52$1.errors = [{
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
																				if (func2$1(data14) > 64) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2$1(data14) < 4) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern8$1.test(data14)) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																					}];
																					return false;
																				}
																			} else {
																				validate52$1.errors = [{
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
																					if (func2$1(data15) > 128) {
																						validate52$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2$1(data15) < 1) {
																						validate52$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern9$1.test(data15)) {
																						validate52$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
																							message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
																						}];
																						return false;
																					}
																				} else {
																					validate52$1.errors = [{
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
																						if (func2$1(data16) > 25) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2$1(data16) < 25) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern10$1.test(data16)) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																							}];
																							return false;
																						}
																					} else {
																						validate52$1.errors = [{
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
			validate52$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52$1.errors = vErrors;
	return errors === 0;
}
validate52$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isUnifiedRow = validate53$1;
const schema20$1 = {
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
const pattern12$1 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
function validate53$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53$1.evaluated;
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
				if (!pattern3$1.test(data0)) {
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
					validate53$1.errors = [{
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
		validate53$1.errors = vErrors;
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
					if (!pattern12$1.test(data2)) {
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
						validate53$1.errors = [{
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
			validate53$1.errors = vErrors;
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
								validate53$1.errors = [{
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
								validate53$1.errors = [{
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
				validate53$1.errors = vErrors;
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
				validate53$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing3 },
					message: "must have required property '" + missing3 + "'"
				}];
				return false;
			} else {
				const _errs19 = errors;
				for (const key0 in data) if (!func1$1.call(schema20$1.properties, key0)) {
					validate53$1.errors = [{
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
								if (func2$1(data6) > 1024) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2$1(data6) < 1) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern4$1.test(data6)) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/pattern",
										keyword: "pattern",
										params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
										message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate53$1.errors = [{
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
									if (func2$1(data7) > 64) {
										validate53$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2$1(data7) < 64) {
										validate53$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern5$1.test(data7)) {
										validate53$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{64}$" },
											message: "must match pattern \"^[0-9a-f]{64}$\""
										}];
										return false;
									}
								} else {
									validate53$1.errors = [{
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
									validate53$1.errors = [{
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
											validate53$1.errors = [{
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
											validate53$1.errors = [{
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
										validate53$1.errors = [{
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
												validate53$1.errors = [{
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
												validate53$1.errors = [{
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
											validate53$1.errors = [{
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
													validate53$1.errors = [{
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
													validate53$1.errors = [{
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
														validate53$1.errors = [{
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
														validate53$1.errors = [{
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
													validate53$1.errors = [{
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
															validate53$1.errors = [{
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
															validate53$1.errors = [{
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
														validate53$1.errors = [{
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
															if (func2$1(data13) > 64) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2$1(data13) < 1) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern6$1.test(data13)) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/pattern",
																	keyword: "pattern",
																	params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
																	message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
																}];
																return false;
															}
														} else {
															validate53$1.errors = [{
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
																if (func2$1(data14) > 64) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2$1(data14) < 1) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern7$1.test(data14)) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/pattern",
																		keyword: "pattern",
																		params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
																		message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
																	}];
																	return false;
																}
															} else {
																validate53$1.errors = [{
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
																		validate53$1.errors = [{
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
																		validate53$1.errors = [{
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
																	validate53$1.errors = [{
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
																			validate53$1.errors = [{
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
																			validate53$1.errors = [{
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
																		validate53$1.errors = [{
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
																		validate53$1.errors = [{
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
																				validate53$1.errors = [{
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
																				validate53$1.errors = [{
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
																				if (func2$1(data18) > 64) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2$1(data18) < 4) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern8$1.test(data18)) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																					}];
																					return false;
																				}
																			} else {
																				validate53$1.errors = [{
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
																					if (func2$1(data19) > 128) {
																						validate53$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2$1(data19) < 1) {
																						validate53$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern9$1.test(data19)) {
																						validate53$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/pattern",
																							keyword: "pattern",
																							params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
																							message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
																						}];
																						return false;
																					}
																				} else {
																					validate53$1.errors = [{
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
																						if (func2$1(data20) > 25) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2$1(data20) < 25) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern10$1.test(data20)) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																							}];
																							return false;
																						}
																					} else {
																						validate53$1.errors = [{
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
																								validate53$1.errors = [{
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
																								validate53$1.errors = [{
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
																							validate53$1.errors = [{
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
																							validate53$1.errors = [{
																								instancePath: instancePath + "/mos_native_scale",
																								schemaPath: "#/properties/mos_native_scale/enum",
																								keyword: "enum",
																								params: { allowedValues: schema20$1.properties.mos_native_scale.enum },
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
																									if (func2$1(data23) > 64) {
																										validate53$1.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/maxLength",
																											keyword: "maxLength",
																											params: { limit: 64 },
																											message: "must NOT have more than 64 characters"
																										}];
																										return false;
																									} else if (func2$1(data23) < 4) {
																										validate53$1.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/minLength",
																											keyword: "minLength",
																											params: { limit: 4 },
																											message: "must NOT have fewer than 4 characters"
																										}];
																										return false;
																									} else if (!pattern8$1.test(data23)) {
																										validate53$1.errors = [{
																											instancePath: instancePath + "/corpus_source",
																											schemaPath: "#/properties/corpus_source/pattern",
																											keyword: "pattern",
																											params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																											message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
																										}];
																										return false;
																									}
																								} else {
																									validate53$1.errors = [{
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
																										if (func2$1(data24) > 25) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/maxLength",
																												keyword: "maxLength",
																												params: { limit: 25 },
																												message: "must NOT have more than 25 characters"
																											}];
																											return false;
																										} else if (func2$1(data24) < 25) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/minLength",
																												keyword: "minLength",
																												params: { limit: 25 },
																												message: "must NOT have fewer than 25 characters"
																											}];
																											return false;
																										} else if (!pattern10$1.test(data24)) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/aggregated_at_utc",
																												schemaPath: "#/properties/aggregated_at_utc/pattern",
																												keyword: "pattern",
																												params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																												message: "must match pattern \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
																											}];
																											return false;
																										}
																									} else {
																										validate53$1.errors = [{
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
			validate53$1.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate53$1.errors = vErrors;
	return errors === 0;
}
validate53$1.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function countCharacters$1(text) {
	return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
// src/contract/generated/explain-rows.mjs
const explainCorpusRow = validate52;
const schema19 = {
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
const pattern3 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern4 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
const pattern7 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
const pattern8 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern9 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCharacters;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
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
				if (!pattern3.test(data0)) {
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
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
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
				if (func2(data2) > 1024) {
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
				if (func2(data2) < 1) {
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
				if (!pattern4.test(data2)) {
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
				if (func2(data3) > 64) {
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
				if (func2(data3) < 64) {
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
				if (!pattern5.test(data3)) {
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
				if (func2(data9) > 64) {
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
				if (func2(data9) < 1) {
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
				if (!pattern6.test(data9)) {
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
				if (func2(data10) > 64) {
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
				if (func2(data10) < 1) {
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
				if (!pattern7.test(data10)) {
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
				if (func2(data14) > 64) {
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
				if (func2(data14) < 4) {
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
				if (!pattern8.test(data14)) {
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
				if (func2(data15) > 128) {
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
				if (func2(data15) < 1) {
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
				if (!pattern9.test(data15)) {
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
				if (func2(data16) > 25) {
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
				if (func2(data16) < 25) {
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
				if (!pattern10.test(data16)) {
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
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const explainUnifiedRow = validate53;
const schema20 = {
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
const pattern12 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
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
				if (!pattern3.test(data0)) {
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
				if (!pattern12.test(data2)) {
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
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
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
				if (func2(data6) > 1024) {
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
				if (func2(data6) < 1) {
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
				if (!pattern4.test(data6)) {
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
				if (func2(data7) > 64) {
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
				if (func2(data7) < 64) {
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
				if (!pattern5.test(data7)) {
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
				if (func2(data13) > 64) {
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
				if (func2(data13) < 1) {
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
				if (!pattern6.test(data13)) {
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
				if (func2(data14) > 64) {
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
				if (func2(data14) < 1) {
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
				if (!pattern7.test(data14)) {
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
				if (func2(data18) > 64) {
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
				if (func2(data18) < 4) {
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
				if (!pattern8.test(data18)) {
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
				if (func2(data19) > 128) {
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
				if (func2(data19) < 1) {
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
				if (!pattern9.test(data19)) {
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
				if (func2(data20) > 25) {
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
				if (func2(data20) < 25) {
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
				if (!pattern10.test(data20)) {
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
					params: { allowedValues: schema20.properties.mos_native_scale.enum },
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
				if (func2(data23) > 64) {
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
				if (func2(data23) < 4) {
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
				if (!pattern8.test(data23)) {
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
				if (func2(data24) > 25) {
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
				if (func2(data24) < 25) {
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
				if (!pattern10.test(data24)) {
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
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function countCharacters(text) {
	return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
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
const UNIFIED_ROW_KEYS = [
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
];
const DECIMAL_KEYS = [
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev",
	"mos_native"
];
const ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json";
const ROW_SCHEMA_SHA256 = "9dd60ee4da5f5e7be8f7e607d8bbc6fec9fa463942e5f8d3abecbcd5d1723e79";
const UNIFIED_ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json";
const UNIFIED_ROW_SCHEMA_SHA256 = "59487b5c1254440354273c6542619fa689f2b22cc1bc76d91a43e6f4123b4102";
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
// src/contract/row.ts
const DECIMALS = new Set(DECIMAL_KEYS);
const NONE = [];
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
function serialise(keys, row) {
	return `{${keys.flatMap((key) => {
		const value = row[key];
		if (value === void 0) return [];
		return `"${key}":${DECIMALS.has(key) ? formatDecimal(value) : JSON.stringify(value)}`;
	}).join(",")}}`;
}
function serialiseRow(row) {
	return serialise(CORPUS_ROW_KEYS, row);
}
function serialiseUnifiedRow(row) {
	return serialise(UNIFIED_ROW_KEYS, row);
}
function validateRow(value) {
	if (isCorpusRow(value) || explainCorpusRow(value)) return NONE;
	return toViolations(value, explainCorpusRow.errors ?? []);
}
function validateUnifiedRow(value) {
	if (isUnifiedRow(value) || explainUnifiedRow(value)) return NONE;
	return toViolations(value, explainUnifiedRow.errors ?? []);
}
// src/contract/provenance.ts
function redactArgument(value) {
	if (typeof value === "string") return redactCredentials(value);
	return Array.isArray(value) ? value.map(redactCredentials) : value;
}
async function describePath(path, sha256) {
	try {
		if ((await stat$1(path)).isDirectory()) return {
			path,
			exists: true,
			kind: "directory"
		};
		return {
			path,
			exists: true,
			kind: "file",
			...sha256 === void 0 ? {} : { sha256 }
		};
	} catch {
		return {
			path,
			exists: false,
			kind: "missing"
		};
	}
}
function recordProvenance(run) {
	return {
		schema: "ai-run-provenance-v1",
		entrypoint: run.entrypoint,
		argv: run.argv.map(redactCredentials),
		args: Object.fromEntries(Object.entries(run.args).map(([name, value]) => [name, redactArgument(value)])),
		inputs: run.inputs,
		outputs: run.outputs
	};
}
// src/contract/jsonl.ts
const MAX_LINE_BYTES = 65536;
const CHUNK_BYTES = 1048576;
const LINE_FEED = 10;
const MAX_KEPT_BYTES = 65537;
async function readLines(file, visit, { signal, onBytes, skipsDigest = false } = {}) {
	const hash = skipsDigest ? void 0 : createHash("sha256");
	const buffer = Buffer.allocUnsafeSlow(1114113);
	let sizeBytes = 0;
	let lines = 0;
	let offset = 0;
	let kept = 0;
	let dropped = 0;
	for (;;) {
		signal?.throwIfAborted();
		const { bytesRead } = await file.read(buffer, kept, CHUNK_BYTES, sizeBytes);
		if (bytesRead === 0) break;
		const block = buffer.subarray(0, kept + bytesRead);
		hash?.update(block.subarray(kept));
		sizeBytes += bytesRead;
		let start = 0;
		for (let end = block.indexOf(LINE_FEED, kept); end !== -1; end = block.indexOf(LINE_FEED, start)) {
			lines += 1;
			visit({
				number: lines,
				bytes: block.subarray(start, end),
				isTerminated: true,
				offset
			});
			offset += end + 1 - start + dropped;
			dropped = 0;
			start = end + 1;
		}
		const rest = block.length - start;
		kept = Math.min(rest, MAX_KEPT_BYTES);
		dropped += rest - kept;
		buffer.copyWithin(0, start, start + kept);
		onBytes?.(bytesRead);
	}
	if (kept > 0) {
		lines += 1;
		visit({
			number: lines,
			bytes: buffer.subarray(0, kept),
			isTerminated: false,
			offset
		});
	}
	return {
		sizeBytes,
		lines,
		sha256: hash?.digest("hex") ?? ""
	};
}
// src/contract/open-jsonl.ts
const UNIFIED_KEY = "\"mos_native_scale\"";
function explainFailedRead(error, path) {
	const code = systemErrorCode(error);
	if (error instanceof UserError || code === void 0) return error;
	return new UserError("JSONL_READ_FAILED", {
		message: `${path}: reading failed (${code})`,
		cause: error
	}, 3);
}
async function withJsonl(path, work) {
	const file = await openRegular(path, {
		code: "JSONL_UNREADABLE",
		hint: "name the JSONL that `konvid-ingest ingest` wrote"
	});
	try {
		return await work(file);
	} catch (error) {
		throw explainFailedRead(error, path);
	} finally {
		await closeSettled(file);
	}
}
async function beginsWithUnifiedRow(file) {
	const [line = ""] = (await readFully(file, Buffer.alloc(MAX_LINE_BYTES), 0)).toString("latin1").split("\n", 1);
	return line.includes(UNIFIED_KEY);
}
// src/contract/line.ts
const BOM = Buffer.from([
	239,
	187,
	191
]);
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const FIRST_BEYOND_ASCII = 128;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;
function lineViolation(code, expected, found) {
	return { violations: [{
		code,
		field: null,
		pointer: "",
		expected,
		found
	}] };
}
function countBytes(bytes) {
	let quotes = 0;
	let seen = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		seen |= byte;
		if (byte === QUOTE) quotes += 1;
	}
	return {
		quotes,
		isAscii: seen < FIRST_BEYOND_ASCII
	};
}
function hasLoneSurrogate(value) {
	if (typeof value === "string") return !value.isWellFormed();
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([key, member]) => !key.isWellFormed() || typeof member === "string" && !member.isWellFormed());
}
function countQuotes(value) {
	let quotes = 0;
	for (const key in value) {
		const member = value[key];
		if (typeof member === "object") return NaN;
		quotes += typeof member === "string" ? 4 : 2;
	}
	return quotes;
}
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
function checkBytes(bytes, isAscii) {
	if (bytes.length > 65536) return lineViolation("LINE_TOO_LONG", `at most ${MAX_LINE_BYTES} bytes`, `${bytes.length} bytes or more`);
	if (!isAscii && bytes.subarray(0, BOM.length).equals(BOM)) return lineViolation("LINE_BOM", "UTF-8 without a byte order mark", "a byte order mark");
	if (bytes[bytes.length - 1] === CARRIAGE_RETURN) return lineViolation("LINE_CRLF", "LF alone", "CR LF");
	if (isAscii || isUtf8(bytes)) return void 0;
	return lineViolation("LINE_NOT_UTF8", "UTF-8", describeValue(bytes.toString("latin1")));
}
function parseLine(bytes, validate = validateRow) {
	const { quotes, isAscii } = countBytes(bytes);
	const fault = checkBytes(bytes, isAscii);
	if (fault !== void 0) return fault;
	const text = bytes.toString(isAscii ? "latin1" : "utf8");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		if (text.trim() === "") return lineViolation("LINE_BLANK", "a row", "a blank line");
		return lineViolation("LINE_NOT_JSON", "one JSON object", describeValue(text));
	}
	const hasEscapes = text.includes("\\");
	if (hasEscapes && hasLoneSurrogate(value)) return lineViolation("LINE_LONE_SURROGATE", "text that UTF-8 can hold", describeValue(text));
	const violations = validate(value);
	if (violations.length > 0) return { violations };
	const row = value;
	if (!hasEscapes && quotes === countQuotes(row)) return { row };
	const duplicate = findDuplicateKey(text);
	if (duplicate === void 0) return { row };
	return lineViolation("LINE_DUPLICATE_KEY", "each key once", describeValue(duplicate));
}
// src/contract/rows.ts
function readRows(file, visitor, reading = {}, validate = validateRow) {
	const visit = (line) => {
		const { row, violations } = parseLine(line.bytes, validate);
		if (row === void 0) visitor.visitFault(line, violations);
		else {
			const { number, bytes, isTerminated, offset } = line;
			visitor.visitRow({
				number,
				bytes,
				isTerminated,
				offset,
				row
			});
		}
	};
	return readLines(file, visit, reading);
}
async function readEveryRow(path, visit, reading) {
	let [faults, first] = [0, ""];
	const read = await withJsonl(path, async (file) => {
		const isUnified = await beginsWithUnifiedRow(file);
		return {
			...await readRows(file, {
				visitRow: ({ row }) => visit(row, { isUnified }),
				visitFault({ number }, [violation]) {
					faults += 1;
					if (faults === 1) first = `line ${number}: ${violation?.code} ${violation?.pointer ?? ""}`.trim();
				}
			}, reading, isUnified ? validateUnifiedRow : validateRow),
			isUnified
		};
	});
	if (faults === 0) return read;
	throw new UserError("JSONL_INVALID", {
		message: `${path}: ${faults} lines are no rows, the first at ${first}`,
		hint: "run `konvid-ingest validate` on it, and write the file again"
	});
}
// src/contract/read-manifest.ts
const MAX_MANIFEST_BYTES = 16777216;
const UNIFIED_VERSION = "konvid-ingest-unified-manifest-v1";
async function parseManifest(path) {
	const refuse = (why, cause) => {
		throw new UserError("MANIFEST_UNREADABLE", {
			message: `${path}: the manifest can't be read (${why})`,
			hint: "a run writes its manifest last: a JSONL without one is not finished",
			cause
		});
	};
	const file = await readWholeFile(path, MAX_MANIFEST_BYTES);
	if (file.text === void 0) return refuse(file.fault, file.cause);
	try {
		return {
			value: JSON.parse(file.text),
			text: file.text
		};
	} catch (cause) {
		return refuse("it is not JSON", cause);
	}
}
function requireValid(value, accept, path) {
	if (accept(value)) return value;
	const [error] = accept.errors ?? [];
	throw new UserError("MANIFEST_INVALID", {
		message: `${path}: is not the manifest of a JSONL: ${error?.instancePath || "the document"} ${error?.message ?? ""}`,
		hint: "`konvid-ingest schema ingest-manifest` prints what one looks like"
	});
}
async function readIngestManifest(path) {
	const { value, text } = await parseManifest(path);
	const { isIngestManifest } = await import("./accept-documents.mjs");
	return {
		manifest: requireValid(value, isIngestManifest, path),
		text
	};
}
async function readManifest(path) {
	const { value } = await parseManifest(path);
	const { isIngestManifest, isUnifiedManifest } = await import("./accept-documents.mjs");
	return requireValid(value, value?.schema === UNIFIED_VERSION ? isUnifiedManifest : isIngestManifest, path);
}
// src/contract/read-progress.ts
const statOf = promisify(stat);
var ReadMeter = class {
	signal;
	#tell;
	#read = 0;
	#total;
	constructor(bytesTotal, { signal, onProgress }) {
		this.signal = signal;
		this.#tell = onProgress;
		this.#total = bytesTotal;
	}
	expect(bytes) {
		this.#total += bytes;
	}
	onBytes = (bytes) => {
		this.#read += bytes;
		this.#total = Math.max(this.#total, this.#read);
		this.#tell?.({
			bytesRead: this.#read,
			bytesTotal: this.#total
		});
	};
};
async function sumSizes(paths) {
	return (await Promise.all(paths.map(async (path) => (await statOf(path).catch(() => void 0))?.size ?? 0))).reduce((sum, size) => sum + size, 0);
}
// src/contract/quantile.ts
function findQuantile(sorted, fraction) {
	const position = (sorted.length - 1) * fraction;
	const before = Math.floor(position);
	const lower = sorted[before] ?? 0;
	return lower + ((sorted[before + 1] ?? lower) - lower) * (position - before);
}
export { CORPUS_ROW_KEYS as C, UNIFIED_ROW_SCHEMA_SHA256 as D, UNIFIED_ROW_SCHEMA_ID as E, describeValue as S, ROW_SCHEMA_SHA256 as T, serialiseRow as _, readIngestManifest as a, validateUnifiedRow as b, readRows as c, explainFailedRead as d, withJsonl as f, recordProvenance as g, describePath as h, MAX_MANIFEST_BYTES as i, parseLine as l, readLines as m, ReadMeter as n, readManifest as o, MAX_LINE_BYTES as p, sumSizes as r, readEveryRow as s, findQuantile as t, beginsWithUnifiedRow as u, serialiseUnifiedRow as v, ROW_SCHEMA_ID as w, toViolations as x, validateRow as y };
