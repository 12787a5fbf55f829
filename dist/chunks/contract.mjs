import { A as readWholeFile, L as systemErrorCode, M as UserError, O as openRegular, k as readFully, u as redactCredentials, w as closeSettled } from "./base.mjs";
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
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
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
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 5
				},
				"mos_std_dev": { "maximum": 4 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 7
				},
				"mos_std_dev": { "maximum": 6 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 9
				},
				"mos_std_dev": { "maximum": 8 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 0,
					"maximum": 10
				},
				"mos_std_dev": { "maximum": 10 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 100
				},
				"mos_std_dev": { "maximum": 99 }
			} }
		}
	]
};
const pattern3$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern4$1 = new RegExp("^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern5$1 = new RegExp("^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern6$1 = new RegExp("^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern7$1 = new RegExp("^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern8$1 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
const pattern9$1 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10$1 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
const pattern11$1 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
const pattern12$1 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const pattern13$1 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
const pattern14$1 = new RegExp("^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
const func1$1 = Object.prototype.hasOwnProperty;
const func2$1 = countCharacters$1;
function validate52$1(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52$1.evaluated;
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
			if (data.mos !== void 0) {
				let data1 = data.mos;
				const _errs6 = errors;
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
				var valid3 = _errs6 === errors;
			} else var valid3 = true;
			if (valid3) {
				if (data.mos_std_dev !== void 0) {
					let data2 = data.mos_std_dev;
					const _errs7 = errors;
					if (typeof data2 == "number" && isFinite(data2)) {
						if (data2 > 4 || isNaN(data2)) {
							validate52$1.errors = [{
								instancePath: instancePath + "/mos_std_dev",
								schemaPath: "#/allOf/0/then/properties/mos_std_dev/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 4
								},
								message: "must be <= 4"
							}];
							return false;
						}
					}
					var valid3 = _errs7 === errors;
				} else var valid3 = true;
			}
		}
		var _valid0 = _errs5 === errors;
		valid1 = _valid0;
		if (valid1) {
			var props0 = {};
			props0.mos = true;
			props0.mos_std_dev = true;
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
	var valid0 = _errs1 === errors;
	if (valid0) {
		const _errs8 = errors;
		const _errs9 = errors;
		let valid4 = true;
		const _errs10 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.corpus === void 0 && "corpus") {
				const err3 = {};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			} else if (data.corpus !== void 0) {
				let data3 = data.corpus;
				if (typeof data3 === "string") {
					if (!pattern4$1.test(data3)) {
						const err4 = {};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				}
			}
		}
		var _valid1 = _errs10 === errors;
		errors = _errs9;
		if (vErrors !== null) {
			if (_errs9) vErrors.length = _errs9;
			else vErrors = null;
		}
		if (_valid1) {
			const _errs12 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.mos !== void 0) {
					let data4 = data.mos;
					const _errs13 = errors;
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 7 || isNaN(data4)) {
							validate52$1.errors = [{
								instancePath: instancePath + "/mos",
								schemaPath: "#/allOf/1/then/properties/mos/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 7
								},
								message: "must be <= 7"
							}];
							return false;
						} else if (data4 < 1 || isNaN(data4)) {
							validate52$1.errors = [{
								instancePath: instancePath + "/mos",
								schemaPath: "#/allOf/1/then/properties/mos/minimum",
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
					var valid6 = _errs13 === errors;
				} else var valid6 = true;
				if (valid6) {
					if (data.mos_std_dev !== void 0) {
						let data5 = data.mos_std_dev;
						const _errs14 = errors;
						if (typeof data5 == "number" && isFinite(data5)) {
							if (data5 > 6 || isNaN(data5)) {
								validate52$1.errors = [{
									instancePath: instancePath + "/mos_std_dev",
									schemaPath: "#/allOf/1/then/properties/mos_std_dev/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 6
									},
									message: "must be <= 6"
								}];
								return false;
							}
						}
						var valid6 = _errs14 === errors;
					} else var valid6 = true;
				}
			}
			var _valid1 = _errs12 === errors;
			valid4 = _valid1;
			if (valid4) {
				var props1 = {};
				props1.mos = true;
				props1.mos_std_dev = true;
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
			validate52$1.errors = vErrors;
			return false;
		}
		var valid0 = _errs8 === errors;
		if (valid0) {
			if (props0 !== true && props1 !== void 0) {
				if (props1 === true) props0 = true;
				else {
					props0 = props0 || {};
					Object.assign(props0, props1);
				}
			}
			const _errs15 = errors;
			const _errs16 = errors;
			let valid7 = true;
			const _errs17 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.corpus === void 0 && "corpus") {
					const err6 = {};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else if (data.corpus !== void 0) {
					let data6 = data.corpus;
					if (typeof data6 === "string") {
						if (!pattern5$1.test(data6)) {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
				}
			}
			var _valid2 = _errs17 === errors;
			errors = _errs16;
			if (vErrors !== null) {
				if (_errs16) vErrors.length = _errs16;
				else vErrors = null;
			}
			if (_valid2) {
				const _errs19 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.mos !== void 0) {
						let data7 = data.mos;
						const _errs20 = errors;
						if (typeof data7 == "number" && isFinite(data7)) {
							if (data7 > 9 || isNaN(data7)) {
								validate52$1.errors = [{
									instancePath: instancePath + "/mos",
									schemaPath: "#/allOf/2/then/properties/mos/maximum",
									keyword: "maximum",
									params: {
										comparison: "<=",
										limit: 9
									},
									message: "must be <= 9"
								}];
								return false;
							} else if (data7 < 1 || isNaN(data7)) {
								validate52$1.errors = [{
									instancePath: instancePath + "/mos",
									schemaPath: "#/allOf/2/then/properties/mos/minimum",
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
						var valid9 = _errs20 === errors;
					} else var valid9 = true;
					if (valid9) {
						if (data.mos_std_dev !== void 0) {
							let data8 = data.mos_std_dev;
							const _errs21 = errors;
							if (typeof data8 == "number" && isFinite(data8)) {
								if (data8 > 8 || isNaN(data8)) {
									validate52$1.errors = [{
										instancePath: instancePath + "/mos_std_dev",
										schemaPath: "#/allOf/2/then/properties/mos_std_dev/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 8
										},
										message: "must be <= 8"
									}];
									return false;
								}
							}
							var valid9 = _errs21 === errors;
						} else var valid9 = true;
					}
				}
				var _valid2 = _errs19 === errors;
				valid7 = _valid2;
				if (valid7) {
					var props2 = {};
					props2.mos = true;
					props2.mos_std_dev = true;
					props2.corpus = true;
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
				validate52$1.errors = vErrors;
				return false;
			}
			var valid0 = _errs15 === errors;
			if (valid0) {
				if (props0 !== true && props2 !== void 0) {
					if (props2 === true) props0 = true;
					else {
						props0 = props0 || {};
						Object.assign(props0, props2);
					}
				}
				const _errs22 = errors;
				const _errs23 = errors;
				let valid10 = true;
				const _errs24 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.corpus === void 0 && "corpus") {
						const err9 = {};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					} else if (data.corpus !== void 0) {
						let data9 = data.corpus;
						if (typeof data9 === "string") {
							if (!pattern6$1.test(data9)) {
								const err10 = {};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					}
				}
				var _valid3 = _errs24 === errors;
				errors = _errs23;
				if (vErrors !== null) {
					if (_errs23) vErrors.length = _errs23;
					else vErrors = null;
				}
				if (_valid3) {
					const _errs26 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.mos !== void 0) {
							let data10 = data.mos;
							const _errs27 = errors;
							if (typeof data10 == "number" && isFinite(data10)) {
								if (data10 > 10 || isNaN(data10)) {
									validate52$1.errors = [{
										instancePath: instancePath + "/mos",
										schemaPath: "#/allOf/3/then/properties/mos/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 10
										},
										message: "must be <= 10"
									}];
									return false;
								} else if (data10 < 0 || isNaN(data10)) {
									validate52$1.errors = [{
										instancePath: instancePath + "/mos",
										schemaPath: "#/allOf/3/then/properties/mos/minimum",
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
							var valid12 = _errs27 === errors;
						} else var valid12 = true;
						if (valid12) {
							if (data.mos_std_dev !== void 0) {
								let data11 = data.mos_std_dev;
								const _errs28 = errors;
								if (typeof data11 == "number" && isFinite(data11)) {
									if (data11 > 10 || isNaN(data11)) {
										validate52$1.errors = [{
											instancePath: instancePath + "/mos_std_dev",
											schemaPath: "#/allOf/3/then/properties/mos_std_dev/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 10
											},
											message: "must be <= 10"
										}];
										return false;
									}
								}
								var valid12 = _errs28 === errors;
							} else var valid12 = true;
						}
					}
					var _valid3 = _errs26 === errors;
					valid10 = _valid3;
					if (valid10) {
						var props3 = {};
						props3.mos = true;
						props3.mos_std_dev = true;
						props3.corpus = true;
					}
				}
				if (!valid10) {
					const err11 = {
						instancePath,
						schemaPath: "#/allOf/3/if",
						keyword: "if",
						params: { failingKeyword: "then" },
						message: "must match \"then\" schema"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
					validate52$1.errors = vErrors;
					return false;
				}
				var valid0 = _errs22 === errors;
				if (valid0) {
					if (props0 !== true && props3 !== void 0) {
						if (props3 === true) props0 = true;
						else {
							props0 = props0 || {};
							Object.assign(props0, props3);
						}
					}
					const _errs29 = errors;
					const _errs30 = errors;
					let valid13 = true;
					const _errs31 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.corpus === void 0 && "corpus") {
							const err12 = {};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						} else if (data.corpus !== void 0) {
							let data12 = data.corpus;
							if (typeof data12 === "string") {
								if (!pattern7$1.test(data12)) {
									const err13 = {};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
					}
					var _valid4 = _errs31 === errors;
					errors = _errs30;
					if (vErrors !== null) {
						if (_errs30) vErrors.length = _errs30;
						else vErrors = null;
					}
					if (_valid4) {
						const _errs33 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.mos !== void 0) {
								let data13 = data.mos;
								const _errs34 = errors;
								if (typeof data13 == "number" && isFinite(data13)) {
									if (data13 > 100 || isNaN(data13)) {
										validate52$1.errors = [{
											instancePath: instancePath + "/mos",
											schemaPath: "#/allOf/4/then/properties/mos/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 100
											},
											message: "must be <= 100"
										}];
										return false;
									} else if (data13 < 1 || isNaN(data13)) {
										validate52$1.errors = [{
											instancePath: instancePath + "/mos",
											schemaPath: "#/allOf/4/then/properties/mos/minimum",
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
								var valid15 = _errs34 === errors;
							} else var valid15 = true;
							if (valid15) {
								if (data.mos_std_dev !== void 0) {
									let data14 = data.mos_std_dev;
									const _errs35 = errors;
									if (typeof data14 == "number" && isFinite(data14)) {
										if (data14 > 99 || isNaN(data14)) {
											validate52$1.errors = [{
												instancePath: instancePath + "/mos_std_dev",
												schemaPath: "#/allOf/4/then/properties/mos_std_dev/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 99
												},
												message: "must be <= 99"
											}];
											return false;
										}
									}
									var valid15 = _errs35 === errors;
								} else var valid15 = true;
							}
						}
						var _valid4 = _errs33 === errors;
						valid13 = _valid4;
						if (valid13) {
							var props4 = {};
							props4.mos = true;
							props4.mos_std_dev = true;
							props4.corpus = true;
						}
					}
					if (!valid13) {
						const err14 = {
							instancePath,
							schemaPath: "#/allOf/4/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						validate52$1.errors = vErrors;
						return false;
					}
					var valid0 = _errs29 === errors;
					if (valid0) {
						if (props0 !== true && props4 !== void 0) {
							if (props4 === true) props0 = true;
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing5;
			if (data.src === void 0 && (missing5 = "src") || data.src_sha256 === void 0 && (missing5 = "src_sha256") || data.src_size_bytes === void 0 && (missing5 = "src_size_bytes") || data.width === void 0 && (missing5 = "width") || data.height === void 0 && (missing5 = "height") || data.framerate === void 0 && (missing5 = "framerate") || data.duration_s === void 0 && (missing5 = "duration_s") || data.pix_fmt === void 0 && (missing5 = "pix_fmt") || data.encoder_upstream === void 0 && (missing5 = "encoder_upstream") || data.mos === void 0 && (missing5 = "mos") || data.mos_std_dev === void 0 && (missing5 = "mos_std_dev") || data.n_ratings === void 0 && (missing5 = "n_ratings") || data.corpus === void 0 && (missing5 = "corpus") || data.corpus_version === void 0 && (missing5 = "corpus_version") || data.ingested_at_utc === void 0 && (missing5 = "ingested_at_utc")) {
				validate52$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing5 },
					message: "must have required property '" + missing5 + "'"
				}];
				return false;
			} else {
				const _errs36 = errors;
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
				if (_errs36 === errors) {
					if (data.src !== void 0) {
						let data15 = data.src;
						const _errs37 = errors;
						if (errors === _errs37) {
							if (typeof data15 === "string") {
								if (func2$1(data15) > 1024) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2$1(data15) < 1) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern8$1.test(data15)) {
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
						var valid16 = _errs37 === errors;
					} else var valid16 = true;
					if (valid16) {
						if (data.src_sha256 !== void 0) {
							let data16 = data.src_sha256;
							const _errs39 = errors;
							if (errors === _errs39) {
								if (typeof data16 === "string") {
									if (func2$1(data16) > 64) {
										validate52$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2$1(data16) < 64) {
										validate52$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern9$1.test(data16)) {
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
							var valid16 = _errs39 === errors;
						} else var valid16 = true;
						if (valid16) {
							if (data.src_size_bytes !== void 0) {
								let data17 = data.src_size_bytes;
								const _errs41 = errors;
								if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
									validate52$1.errors = [{
										instancePath: instancePath + "/src_size_bytes",
										schemaPath: "#/properties/src_size_bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs41) {
									if (typeof data17 == "number" && isFinite(data17)) {
										if (data17 > 9007199254740991 || isNaN(data17)) {
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
										} else if (data17 < 1 || isNaN(data17)) {
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
								var valid16 = _errs41 === errors;
							} else var valid16 = true;
							if (valid16) {
								if (data.width !== void 0) {
									let data18 = data.width;
									const _errs43 = errors;
									if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
										validate52$1.errors = [{
											instancePath: instancePath + "/width",
											schemaPath: "#/properties/width/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs43) {
										if (typeof data18 == "number" && isFinite(data18)) {
											if (data18 > 65536 || isNaN(data18)) {
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
											} else if (data18 < 1 || isNaN(data18)) {
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
									var valid16 = _errs43 === errors;
								} else var valid16 = true;
								if (valid16) {
									if (data.height !== void 0) {
										let data19 = data.height;
										const _errs45 = errors;
										if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
											validate52$1.errors = [{
												instancePath: instancePath + "/height",
												schemaPath: "#/properties/height/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs45) {
											if (typeof data19 == "number" && isFinite(data19)) {
												if (data19 > 65536 || isNaN(data19)) {
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
												} else if (data19 < 1 || isNaN(data19)) {
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
										var valid16 = _errs45 === errors;
									} else var valid16 = true;
									if (valid16) {
										if (data.framerate !== void 0) {
											let data20 = data.framerate;
											const _errs47 = errors;
											if (errors === _errs47) {
												if (typeof data20 == "number" && isFinite(data20)) {
													if (data20 > 1e6 || isNaN(data20)) {
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
													} else if (data20 <= 0 || isNaN(data20)) {
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
											var valid16 = _errs47 === errors;
										} else var valid16 = true;
										if (valid16) {
											if (data.duration_s !== void 0) {
												let data21 = data.duration_s;
												const _errs49 = errors;
												if (errors === _errs49) {
													if (typeof data21 == "number" && isFinite(data21)) {
														if (data21 > 1e9 || isNaN(data21)) {
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
														} else if (data21 <= 0 || isNaN(data21)) {
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
												var valid16 = _errs49 === errors;
											} else var valid16 = true;
											if (valid16) {
												if (data.pix_fmt !== void 0) {
													let data22 = data.pix_fmt;
													const _errs51 = errors;
													if (errors === _errs51) {
														if (typeof data22 === "string") {
															if (func2$1(data22) > 64) {
																validate52$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2$1(data22) < 1) {
																validate52$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern10$1.test(data22)) {
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
													var valid16 = _errs51 === errors;
												} else var valid16 = true;
												if (valid16) {
													if (data.encoder_upstream !== void 0) {
														let data23 = data.encoder_upstream;
														const _errs53 = errors;
														if (errors === _errs53) {
															if (typeof data23 === "string") {
																if (func2$1(data23) > 64) {
																	validate52$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2$1(data23) < 1) {
																	validate52$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern11$1.test(data23)) {
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
														var valid16 = _errs53 === errors;
													} else var valid16 = true;
													if (valid16) {
														if (data.mos !== void 0) {
															let data24 = data.mos;
															const _errs55 = errors;
															if (errors === _errs55) {
																if (typeof data24 == "number" && isFinite(data24)) {
																	if (data24 > 100 || isNaN(data24)) {
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
																	} else if (data24 < 0 || isNaN(data24)) {
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
															var valid16 = _errs55 === errors;
														} else var valid16 = true;
														if (valid16) {
															if (data.mos_std_dev !== void 0) {
																let data25 = data.mos_std_dev;
																const _errs57 = errors;
																if (errors === _errs57) {
																	if (typeof data25 == "number" && isFinite(data25)) {
																		if (data25 > 100 || isNaN(data25)) {
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
																		} else if (data25 < 0 || isNaN(data25)) {
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
																var valid16 = _errs57 === errors;
															} else var valid16 = true;
															if (valid16) {
																if (data.n_ratings !== void 0) {
																	let data26 = data.n_ratings;
																	const _errs59 = errors;
																	if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
																		validate52$1.errors = [{
																			instancePath: instancePath + "/n_ratings",
																			schemaPath: "#/properties/n_ratings/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs59) {
																		if (typeof data26 == "number" && isFinite(data26)) {
																			if (data26 > 9007199254740991 || isNaN(data26)) {
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
																			} else if (data26 < 0 || isNaN(data26)) {
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
																	var valid16 = _errs59 === errors;
																} else var valid16 = true;
																if (valid16) {
																	if (data.corpus !== void 0) {
																		let data27 = data.corpus;
																		const _errs61 = errors;
																		if (errors === _errs61) {
																			if (typeof data27 === "string") {
																				if (func2$1(data27) > 64) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2$1(data27) < 4) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern12$1.test(data27)) {
																					validate52$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
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
																		var valid16 = _errs61 === errors;
																	} else var valid16 = true;
																	if (valid16) {
																		if (data.corpus_version !== void 0) {
																			let data28 = data.corpus_version;
																			const _errs63 = errors;
																			if (errors === _errs63) {
																				if (typeof data28 === "string") {
																					if (func2$1(data28) > 128) {
																						validate52$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2$1(data28) < 1) {
																						validate52$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern13$1.test(data28)) {
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
																			var valid16 = _errs63 === errors;
																		} else var valid16 = true;
																		if (valid16) {
																			if (data.ingested_at_utc !== void 0) {
																				let data29 = data.ingested_at_utc;
																				const _errs65 = errors;
																				if (errors === _errs65) {
																					if (typeof data29 === "string") {
																						if (func2$1(data29) > 25) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2$1(data29) < 25) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern14$1.test(data29)) {
																							validate52$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
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
																				var valid16 = _errs65 === errors;
																			} else var valid16 = true;
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
		"mos_std_dev_native",
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
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
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
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		},
		"mos_native": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_std_dev_native": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_native_scale": { "enum": [
			"1-5-acr",
			"1-7-acr",
			"1-9-acr",
			"0-10-continuous",
			"0-100-continuous",
			"1-100-continuous"
		] },
		"corpus_source": {
			"type": "string",
			"minLength": 4,
			"maxLength": 64,
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"aggregated_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25,
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
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
				"properties": { "corpus": { "pattern": "^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-7-acr" } } }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-9-acr" } } }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "0-10-continuous" } } }
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
				"properties": { "corpus": { "pattern": "^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-100-continuous" } } }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-5-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 5
				},
				"mos_std_dev_native": { "maximum": 4 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-7-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 7
				},
				"mos_std_dev_native": { "maximum": 6 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-9-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 9
				},
				"mos_std_dev_native": { "maximum": 8 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "0-10-continuous" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 0,
					"maximum": 10
				},
				"mos_std_dev_native": { "maximum": 10 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-100-continuous" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 100
				},
				"mos_std_dev_native": { "maximum": 99 }
			} }
		}
	]
};
const pattern19$1 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
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
					if (!pattern4$1.test(data2)) {
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
					if ("1-7-acr" !== data.mos_native_scale) {
						validate53$1.errors = [{
							instancePath: instancePath + "/mos_native_scale",
							schemaPath: "#/allOf/1/then/properties/mos_native_scale/const",
							keyword: "const",
							params: { allowedValue: "1-7-acr" },
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
				if (data.corpus === void 0 && "corpus") {
					const err6 = {};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				} else if (data.corpus !== void 0) {
					let data4 = data.corpus;
					if (typeof data4 === "string") {
						if (!pattern5$1.test(data4)) {
							const err7 = {};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
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
					if (data.mos_native_scale !== void 0) {
						if ("1-9-acr" !== data.mos_native_scale) {
							validate53$1.errors = [{
								instancePath: instancePath + "/mos_native_scale",
								schemaPath: "#/allOf/2/then/properties/mos_native_scale/const",
								keyword: "const",
								params: { allowedValue: "1-9-acr" },
								message: "must be equal to constant"
							}];
							return false;
						}
					}
				}
				var _valid2 = _errs17 === errors;
				valid7 = _valid2;
				if (valid7) {
					var props2 = {};
					props2.mos_native_scale = true;
					props2.corpus = true;
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
				const _errs19 = errors;
				const _errs20 = errors;
				let valid10 = true;
				const _errs21 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.corpus === void 0 && "corpus") {
						const err9 = {};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					} else if (data.corpus !== void 0) {
						let data6 = data.corpus;
						if (typeof data6 === "string") {
							if (!pattern6$1.test(data6)) {
								const err10 = {};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
					}
				}
				var _valid3 = _errs21 === errors;
				errors = _errs20;
				if (vErrors !== null) {
					if (_errs20) vErrors.length = _errs20;
					else vErrors = null;
				}
				if (_valid3) {
					const _errs23 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.mos_native_scale !== void 0) {
							if ("0-10-continuous" !== data.mos_native_scale) {
								validate53$1.errors = [{
									instancePath: instancePath + "/mos_native_scale",
									schemaPath: "#/allOf/3/then/properties/mos_native_scale/const",
									keyword: "const",
									params: { allowedValue: "0-10-continuous" },
									message: "must be equal to constant"
								}];
								return false;
							}
						}
					}
					var _valid3 = _errs23 === errors;
					valid10 = _valid3;
					if (valid10) {
						var props3 = {};
						props3.mos_native_scale = true;
						props3.corpus = true;
					}
				}
				if (!valid10) {
					const err11 = {
						instancePath,
						schemaPath: "#/allOf/3/if",
						keyword: "if",
						params: { failingKeyword: "then" },
						message: "must match \"then\" schema"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
					validate53$1.errors = vErrors;
					return false;
				}
				var valid0 = _errs19 === errors;
				if (valid0) {
					if (props0 !== true && props3 !== void 0) {
						if (props3 === true) props0 = true;
						else {
							props0 = props0 || {};
							Object.assign(props0, props3);
						}
					}
					const _errs25 = errors;
					const _errs26 = errors;
					let valid13 = true;
					const _errs27 = errors;
					if (data && typeof data == "object" && !Array.isArray(data)) {
						if (data.corpus === void 0 && "corpus") {
							const err12 = {};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						} else if (data.corpus !== void 0) {
							let data8 = data.corpus;
							if (typeof data8 === "string") {
								if (!pattern19$1.test(data8)) {
									const err13 = {};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
						}
					}
					var _valid4 = _errs27 === errors;
					errors = _errs26;
					if (vErrors !== null) {
						if (_errs26) vErrors.length = _errs26;
						else vErrors = null;
					}
					if (_valid4) {
						const _errs29 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.mos_native_scale !== void 0) {
								if ("0-100-continuous" !== data.mos_native_scale) {
									validate53$1.errors = [{
										instancePath: instancePath + "/mos_native_scale",
										schemaPath: "#/allOf/4/then/properties/mos_native_scale/const",
										keyword: "const",
										params: { allowedValue: "0-100-continuous" },
										message: "must be equal to constant"
									}];
									return false;
								}
							}
						}
						var _valid4 = _errs29 === errors;
						valid13 = _valid4;
						if (valid13) {
							var props4 = {};
							props4.mos_native_scale = true;
							props4.corpus = true;
						}
					}
					if (!valid13) {
						const err14 = {
							instancePath,
							schemaPath: "#/allOf/4/if",
							keyword: "if",
							params: { failingKeyword: "then" },
							message: "must match \"then\" schema"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
						validate53$1.errors = vErrors;
						return false;
					}
					var valid0 = _errs25 === errors;
					if (valid0) {
						if (props0 !== true && props4 !== void 0) {
							if (props4 === true) props0 = true;
							else {
								props0 = props0 || {};
								Object.assign(props0, props4);
							}
						}
						const _errs31 = errors;
						const _errs32 = errors;
						let valid16 = true;
						const _errs33 = errors;
						if (data && typeof data == "object" && !Array.isArray(data)) {
							if (data.corpus === void 0 && "corpus") {
								const err15 = {};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							} else if (data.corpus !== void 0) {
								let data10 = data.corpus;
								if (typeof data10 === "string") {
									if (!pattern7$1.test(data10)) {
										const err16 = {};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
								}
							}
						}
						var _valid5 = _errs33 === errors;
						errors = _errs32;
						if (vErrors !== null) {
							if (_errs32) vErrors.length = _errs32;
							else vErrors = null;
						}
						if (_valid5) {
							const _errs35 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.mos_native_scale !== void 0) {
									if ("1-100-continuous" !== data.mos_native_scale) {
										validate53$1.errors = [{
											instancePath: instancePath + "/mos_native_scale",
											schemaPath: "#/allOf/5/then/properties/mos_native_scale/const",
											keyword: "const",
											params: { allowedValue: "1-100-continuous" },
											message: "must be equal to constant"
										}];
										return false;
									}
								}
							}
							var _valid5 = _errs35 === errors;
							valid16 = _valid5;
							if (valid16) {
								var props5 = {};
								props5.mos_native_scale = true;
								props5.corpus = true;
							}
						}
						if (!valid16) {
							const err17 = {
								instancePath,
								schemaPath: "#/allOf/5/if",
								keyword: "if",
								params: { failingKeyword: "then" },
								message: "must match \"then\" schema"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
							validate53$1.errors = vErrors;
							return false;
						}
						var valid0 = _errs31 === errors;
						if (valid0) {
							if (props0 !== true && props5 !== void 0) {
								if (props5 === true) props0 = true;
								else {
									props0 = props0 || {};
									Object.assign(props0, props5);
								}
							}
							const _errs37 = errors;
							const _errs38 = errors;
							let valid19 = true;
							const _errs39 = errors;
							if (data && typeof data == "object" && !Array.isArray(data)) {
								if (data.mos_native_scale === void 0 && "mos_native_scale") {
									const err18 = {};
									if (vErrors === null) vErrors = [err18];
									else vErrors.push(err18);
									errors++;
								} else if (data.mos_native_scale !== void 0) {
									if ("1-5-acr" !== data.mos_native_scale) {
										const err19 = {};
										if (vErrors === null) vErrors = [err19];
										else vErrors.push(err19);
										errors++;
									}
								}
							}
							var _valid6 = _errs39 === errors;
							errors = _errs38;
							if (vErrors !== null) {
								if (_errs38) vErrors.length = _errs38;
								else vErrors = null;
							}
							if (_valid6) {
								const _errs41 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.mos_native !== void 0) {
										let data13 = data.mos_native;
										const _errs42 = errors;
										if (typeof data13 == "number" && isFinite(data13)) {
											if (data13 > 5 || isNaN(data13)) {
												validate53$1.errors = [{
													instancePath: instancePath + "/mos_native",
													schemaPath: "#/allOf/6/then/properties/mos_native/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 5
													},
													message: "must be <= 5"
												}];
												return false;
											} else if (data13 < 1 || isNaN(data13)) {
												validate53$1.errors = [{
													instancePath: instancePath + "/mos_native",
													schemaPath: "#/allOf/6/then/properties/mos_native/minimum",
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
										var valid21 = _errs42 === errors;
									} else var valid21 = true;
									if (valid21) {
										if (data.mos_std_dev_native !== void 0) {
											let data14 = data.mos_std_dev_native;
											const _errs43 = errors;
											if (typeof data14 == "number" && isFinite(data14)) {
												if (data14 > 4 || isNaN(data14)) {
													validate53$1.errors = [{
														instancePath: instancePath + "/mos_std_dev_native",
														schemaPath: "#/allOf/6/then/properties/mos_std_dev_native/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 4
														},
														message: "must be <= 4"
													}];
													return false;
												}
											}
											var valid21 = _errs43 === errors;
										} else var valid21 = true;
									}
								}
								var _valid6 = _errs41 === errors;
								valid19 = _valid6;
								if (valid19) {
									var props6 = {};
									props6.mos_native = true;
									props6.mos_std_dev_native = true;
									props6.mos_native_scale = true;
								}
							}
							if (!valid19) {
								const err20 = {
									instancePath,
									schemaPath: "#/allOf/6/if",
									keyword: "if",
									params: { failingKeyword: "then" },
									message: "must match \"then\" schema"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
								validate53$1.errors = vErrors;
								return false;
							}
							var valid0 = _errs37 === errors;
							if (valid0) {
								if (props0 !== true && props6 !== void 0) {
									if (props6 === true) props0 = true;
									else {
										props0 = props0 || {};
										Object.assign(props0, props6);
									}
								}
								const _errs44 = errors;
								const _errs45 = errors;
								let valid22 = true;
								const _errs46 = errors;
								if (data && typeof data == "object" && !Array.isArray(data)) {
									if (data.mos_native_scale === void 0 && "mos_native_scale") {
										const err21 = {};
										if (vErrors === null) vErrors = [err21];
										else vErrors.push(err21);
										errors++;
									} else if (data.mos_native_scale !== void 0) {
										if ("1-7-acr" !== data.mos_native_scale) {
											const err22 = {};
											if (vErrors === null) vErrors = [err22];
											else vErrors.push(err22);
											errors++;
										}
									}
								}
								var _valid7 = _errs46 === errors;
								errors = _errs45;
								if (vErrors !== null) {
									if (_errs45) vErrors.length = _errs45;
									else vErrors = null;
								}
								if (_valid7) {
									const _errs48 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.mos_native !== void 0) {
											let data16 = data.mos_native;
											const _errs49 = errors;
											if (typeof data16 == "number" && isFinite(data16)) {
												if (data16 > 7 || isNaN(data16)) {
													validate53$1.errors = [{
														instancePath: instancePath + "/mos_native",
														schemaPath: "#/allOf/7/then/properties/mos_native/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 7
														},
														message: "must be <= 7"
													}];
													return false;
												} else if (data16 < 1 || isNaN(data16)) {
													validate53$1.errors = [{
														instancePath: instancePath + "/mos_native",
														schemaPath: "#/allOf/7/then/properties/mos_native/minimum",
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
											var valid24 = _errs49 === errors;
										} else var valid24 = true;
										if (valid24) {
											if (data.mos_std_dev_native !== void 0) {
												let data17 = data.mos_std_dev_native;
												const _errs50 = errors;
												if (typeof data17 == "number" && isFinite(data17)) {
													if (data17 > 6 || isNaN(data17)) {
														validate53$1.errors = [{
															instancePath: instancePath + "/mos_std_dev_native",
															schemaPath: "#/allOf/7/then/properties/mos_std_dev_native/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 6
															},
															message: "must be <= 6"
														}];
														return false;
													}
												}
												var valid24 = _errs50 === errors;
											} else var valid24 = true;
										}
									}
									var _valid7 = _errs48 === errors;
									valid22 = _valid7;
									if (valid22) {
										var props7 = {};
										props7.mos_native = true;
										props7.mos_std_dev_native = true;
										props7.mos_native_scale = true;
									}
								}
								if (!valid22) {
									const err23 = {
										instancePath,
										schemaPath: "#/allOf/7/if",
										keyword: "if",
										params: { failingKeyword: "then" },
										message: "must match \"then\" schema"
									};
									if (vErrors === null) vErrors = [err23];
									else vErrors.push(err23);
									errors++;
									validate53$1.errors = vErrors;
									return false;
								}
								var valid0 = _errs44 === errors;
								if (valid0) {
									if (props0 !== true && props7 !== void 0) {
										if (props7 === true) props0 = true;
										else {
											props0 = props0 || {};
											Object.assign(props0, props7);
										}
									}
									const _errs51 = errors;
									const _errs52 = errors;
									let valid25 = true;
									const _errs53 = errors;
									if (data && typeof data == "object" && !Array.isArray(data)) {
										if (data.mos_native_scale === void 0 && "mos_native_scale") {
											const err24 = {};
											if (vErrors === null) vErrors = [err24];
											else vErrors.push(err24);
											errors++;
										} else if (data.mos_native_scale !== void 0) {
											if ("1-9-acr" !== data.mos_native_scale) {
												const err25 = {};
												if (vErrors === null) vErrors = [err25];
												else vErrors.push(err25);
												errors++;
											}
										}
									}
									var _valid8 = _errs53 === errors;
									errors = _errs52;
									if (vErrors !== null) {
										if (_errs52) vErrors.length = _errs52;
										else vErrors = null;
									}
									if (_valid8) {
										const _errs55 = errors;
										if (data && typeof data == "object" && !Array.isArray(data)) {
											if (data.mos_native !== void 0) {
												let data19 = data.mos_native;
												const _errs56 = errors;
												if (typeof data19 == "number" && isFinite(data19)) {
													if (data19 > 9 || isNaN(data19)) {
														validate53$1.errors = [{
															instancePath: instancePath + "/mos_native",
															schemaPath: "#/allOf/8/then/properties/mos_native/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9
															},
															message: "must be <= 9"
														}];
														return false;
													} else if (data19 < 1 || isNaN(data19)) {
														validate53$1.errors = [{
															instancePath: instancePath + "/mos_native",
															schemaPath: "#/allOf/8/then/properties/mos_native/minimum",
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
												var valid27 = _errs56 === errors;
											} else var valid27 = true;
											if (valid27) {
												if (data.mos_std_dev_native !== void 0) {
													let data20 = data.mos_std_dev_native;
													const _errs57 = errors;
													if (typeof data20 == "number" && isFinite(data20)) {
														if (data20 > 8 || isNaN(data20)) {
															validate53$1.errors = [{
																instancePath: instancePath + "/mos_std_dev_native",
																schemaPath: "#/allOf/8/then/properties/mos_std_dev_native/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 8
																},
																message: "must be <= 8"
															}];
															return false;
														}
													}
													var valid27 = _errs57 === errors;
												} else var valid27 = true;
											}
										}
										var _valid8 = _errs55 === errors;
										valid25 = _valid8;
										if (valid25) {
											var props8 = {};
											props8.mos_native = true;
											props8.mos_std_dev_native = true;
											props8.mos_native_scale = true;
										}
									}
									if (!valid25) {
										const err26 = {
											instancePath,
											schemaPath: "#/allOf/8/if",
											keyword: "if",
											params: { failingKeyword: "then" },
											message: "must match \"then\" schema"
										};
										if (vErrors === null) vErrors = [err26];
										else vErrors.push(err26);
										errors++;
										validate53$1.errors = vErrors;
										return false;
									}
									var valid0 = _errs51 === errors;
									if (valid0) {
										if (props0 !== true && props8 !== void 0) {
											if (props8 === true) props0 = true;
											else {
												props0 = props0 || {};
												Object.assign(props0, props8);
											}
										}
										const _errs58 = errors;
										const _errs59 = errors;
										let valid28 = true;
										const _errs60 = errors;
										if (data && typeof data == "object" && !Array.isArray(data)) {
											if (data.mos_native_scale === void 0 && "mos_native_scale") {
												const err27 = {};
												if (vErrors === null) vErrors = [err27];
												else vErrors.push(err27);
												errors++;
											} else if (data.mos_native_scale !== void 0) {
												if ("0-10-continuous" !== data.mos_native_scale) {
													const err28 = {};
													if (vErrors === null) vErrors = [err28];
													else vErrors.push(err28);
													errors++;
												}
											}
										}
										var _valid9 = _errs60 === errors;
										errors = _errs59;
										if (vErrors !== null) {
											if (_errs59) vErrors.length = _errs59;
											else vErrors = null;
										}
										if (_valid9) {
											const _errs62 = errors;
											if (data && typeof data == "object" && !Array.isArray(data)) {
												if (data.mos_native !== void 0) {
													let data22 = data.mos_native;
													const _errs63 = errors;
													if (typeof data22 == "number" && isFinite(data22)) {
														if (data22 > 10 || isNaN(data22)) {
															validate53$1.errors = [{
																instancePath: instancePath + "/mos_native",
																schemaPath: "#/allOf/9/then/properties/mos_native/maximum",
																keyword: "maximum",
																params: {
																	comparison: "<=",
																	limit: 10
																},
																message: "must be <= 10"
															}];
															return false;
														} else if (data22 < 0 || isNaN(data22)) {
															validate53$1.errors = [{
																instancePath: instancePath + "/mos_native",
																schemaPath: "#/allOf/9/then/properties/mos_native/minimum",
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
													var valid30 = _errs63 === errors;
												} else var valid30 = true;
												if (valid30) {
													if (data.mos_std_dev_native !== void 0) {
														let data23 = data.mos_std_dev_native;
														const _errs64 = errors;
														if (typeof data23 == "number" && isFinite(data23)) {
															if (data23 > 10 || isNaN(data23)) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/mos_std_dev_native",
																	schemaPath: "#/allOf/9/then/properties/mos_std_dev_native/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 10
																	},
																	message: "must be <= 10"
																}];
																return false;
															}
														}
														var valid30 = _errs64 === errors;
													} else var valid30 = true;
												}
											}
											var _valid9 = _errs62 === errors;
											valid28 = _valid9;
											if (valid28) {
												var props9 = {};
												props9.mos_native = true;
												props9.mos_std_dev_native = true;
												props9.mos_native_scale = true;
											}
										}
										if (!valid28) {
											const err29 = {
												instancePath,
												schemaPath: "#/allOf/9/if",
												keyword: "if",
												params: { failingKeyword: "then" },
												message: "must match \"then\" schema"
											};
											if (vErrors === null) vErrors = [err29];
											else vErrors.push(err29);
											errors++;
											validate53$1.errors = vErrors;
											return false;
										}
										var valid0 = _errs58 === errors;
										if (valid0) {
											if (props0 !== true && props9 !== void 0) {
												if (props9 === true) props0 = true;
												else {
													props0 = props0 || {};
													Object.assign(props0, props9);
												}
											}
											const _errs65 = errors;
											const _errs66 = errors;
											let valid31 = true;
											const _errs67 = errors;
											if (data && typeof data == "object" && !Array.isArray(data)) {
												if (data.mos_native_scale === void 0 && "mos_native_scale") {
													const err30 = {};
													if (vErrors === null) vErrors = [err30];
													else vErrors.push(err30);
													errors++;
												} else if (data.mos_native_scale !== void 0) {
													if ("1-100-continuous" !== data.mos_native_scale) {
														const err31 = {};
														if (vErrors === null) vErrors = [err31];
														else vErrors.push(err31);
														errors++;
													}
												}
											}
											var _valid10 = _errs67 === errors;
											errors = _errs66;
											if (vErrors !== null) {
												if (_errs66) vErrors.length = _errs66;
												else vErrors = null;
											}
											if (_valid10) {
												const _errs69 = errors;
												if (data && typeof data == "object" && !Array.isArray(data)) {
													if (data.mos_native !== void 0) {
														let data25 = data.mos_native;
														const _errs70 = errors;
														if (typeof data25 == "number" && isFinite(data25)) {
															if (data25 > 100 || isNaN(data25)) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/mos_native",
																	schemaPath: "#/allOf/10/then/properties/mos_native/maximum",
																	keyword: "maximum",
																	params: {
																		comparison: "<=",
																		limit: 100
																	},
																	message: "must be <= 100"
																}];
																return false;
															} else if (data25 < 1 || isNaN(data25)) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/mos_native",
																	schemaPath: "#/allOf/10/then/properties/mos_native/minimum",
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
														var valid33 = _errs70 === errors;
													} else var valid33 = true;
													if (valid33) {
														if (data.mos_std_dev_native !== void 0) {
															let data26 = data.mos_std_dev_native;
															const _errs71 = errors;
															if (typeof data26 == "number" && isFinite(data26)) {
																if (data26 > 99 || isNaN(data26)) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/mos_std_dev_native",
																		schemaPath: "#/allOf/10/then/properties/mos_std_dev_native/maximum",
																		keyword: "maximum",
																		params: {
																			comparison: "<=",
																			limit: 99
																		},
																		message: "must be <= 99"
																	}];
																	return false;
																}
															}
															var valid33 = _errs71 === errors;
														} else var valid33 = true;
													}
												}
												var _valid10 = _errs69 === errors;
												valid31 = _valid10;
												if (valid31) {
													var props10 = {};
													props10.mos_native = true;
													props10.mos_std_dev_native = true;
													props10.mos_native_scale = true;
												}
											}
											if (!valid31) {
												const err32 = {
													instancePath,
													schemaPath: "#/allOf/10/if",
													keyword: "if",
													params: { failingKeyword: "then" },
													message: "must match \"then\" schema"
												};
												if (vErrors === null) vErrors = [err32];
												else vErrors.push(err32);
												errors++;
												validate53$1.errors = vErrors;
												return false;
											}
											var valid0 = _errs65 === errors;
											if (valid0) {
												if (props0 !== true && props10 !== void 0) {
													if (props10 === true) props0 = true;
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing11;
			if (data.src === void 0 && (missing11 = "src") || data.src_sha256 === void 0 && (missing11 = "src_sha256") || data.src_size_bytes === void 0 && (missing11 = "src_size_bytes") || data.width === void 0 && (missing11 = "width") || data.height === void 0 && (missing11 = "height") || data.framerate === void 0 && (missing11 = "framerate") || data.duration_s === void 0 && (missing11 = "duration_s") || data.pix_fmt === void 0 && (missing11 = "pix_fmt") || data.encoder_upstream === void 0 && (missing11 = "encoder_upstream") || data.mos === void 0 && (missing11 = "mos") || data.mos_std_dev === void 0 && (missing11 = "mos_std_dev") || data.n_ratings === void 0 && (missing11 = "n_ratings") || data.corpus === void 0 && (missing11 = "corpus") || data.corpus_version === void 0 && (missing11 = "corpus_version") || data.ingested_at_utc === void 0 && (missing11 = "ingested_at_utc") || data.mos_native === void 0 && (missing11 = "mos_native") || data.mos_std_dev_native === void 0 && (missing11 = "mos_std_dev_native") || data.mos_native_scale === void 0 && (missing11 = "mos_native_scale") || data.corpus_source === void 0 && (missing11 = "corpus_source") || data.aggregated_at_utc === void 0 && (missing11 = "aggregated_at_utc")) {
				validate53$1.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing11 },
					message: "must have required property '" + missing11 + "'"
				}];
				return false;
			} else {
				const _errs72 = errors;
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
				if (_errs72 === errors) {
					if (data.src !== void 0) {
						let data27 = data.src;
						const _errs73 = errors;
						if (errors === _errs73) {
							if (typeof data27 === "string") {
								if (func2$1(data27) > 1024) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/maxLength",
										keyword: "maxLength",
										params: { limit: 1024 },
										message: "must NOT have more than 1024 characters"
									}];
									return false;
								} else if (func2$1(data27) < 1) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern8$1.test(data27)) {
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
						var valid34 = _errs73 === errors;
					} else var valid34 = true;
					if (valid34) {
						if (data.src_sha256 !== void 0) {
							let data28 = data.src_sha256;
							const _errs75 = errors;
							if (errors === _errs75) {
								if (typeof data28 === "string") {
									if (func2$1(data28) > 64) {
										validate53$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func2$1(data28) < 64) {
										validate53$1.errors = [{
											instancePath: instancePath + "/src_sha256",
											schemaPath: "#/properties/src_sha256/minLength",
											keyword: "minLength",
											params: { limit: 64 },
											message: "must NOT have fewer than 64 characters"
										}];
										return false;
									} else if (!pattern9$1.test(data28)) {
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
							var valid34 = _errs75 === errors;
						} else var valid34 = true;
						if (valid34) {
							if (data.src_size_bytes !== void 0) {
								let data29 = data.src_size_bytes;
								const _errs77 = errors;
								if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
									validate53$1.errors = [{
										instancePath: instancePath + "/src_size_bytes",
										schemaPath: "#/properties/src_size_bytes/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs77) {
									if (typeof data29 == "number" && isFinite(data29)) {
										if (data29 > 9007199254740991 || isNaN(data29)) {
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
										} else if (data29 < 1 || isNaN(data29)) {
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
								var valid34 = _errs77 === errors;
							} else var valid34 = true;
							if (valid34) {
								if (data.width !== void 0) {
									let data30 = data.width;
									const _errs79 = errors;
									if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
										validate53$1.errors = [{
											instancePath: instancePath + "/width",
											schemaPath: "#/properties/width/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs79) {
										if (typeof data30 == "number" && isFinite(data30)) {
											if (data30 > 65536 || isNaN(data30)) {
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
											} else if (data30 < 1 || isNaN(data30)) {
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
									var valid34 = _errs79 === errors;
								} else var valid34 = true;
								if (valid34) {
									if (data.height !== void 0) {
										let data31 = data.height;
										const _errs81 = errors;
										if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
											validate53$1.errors = [{
												instancePath: instancePath + "/height",
												schemaPath: "#/properties/height/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs81) {
											if (typeof data31 == "number" && isFinite(data31)) {
												if (data31 > 65536 || isNaN(data31)) {
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
												} else if (data31 < 1 || isNaN(data31)) {
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
										var valid34 = _errs81 === errors;
									} else var valid34 = true;
									if (valid34) {
										if (data.framerate !== void 0) {
											let data32 = data.framerate;
											const _errs83 = errors;
											if (errors === _errs83) {
												if (typeof data32 == "number" && isFinite(data32)) {
													if (data32 > 1e6 || isNaN(data32)) {
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
													} else if (data32 <= 0 || isNaN(data32)) {
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
											var valid34 = _errs83 === errors;
										} else var valid34 = true;
										if (valid34) {
											if (data.duration_s !== void 0) {
												let data33 = data.duration_s;
												const _errs85 = errors;
												if (errors === _errs85) {
													if (typeof data33 == "number" && isFinite(data33)) {
														if (data33 > 1e9 || isNaN(data33)) {
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
														} else if (data33 <= 0 || isNaN(data33)) {
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
												var valid34 = _errs85 === errors;
											} else var valid34 = true;
											if (valid34) {
												if (data.pix_fmt !== void 0) {
													let data34 = data.pix_fmt;
													const _errs87 = errors;
													if (errors === _errs87) {
														if (typeof data34 === "string") {
															if (func2$1(data34) > 64) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/maxLength",
																	keyword: "maxLength",
																	params: { limit: 64 },
																	message: "must NOT have more than 64 characters"
																}];
																return false;
															} else if (func2$1(data34) < 1) {
																validate53$1.errors = [{
																	instancePath: instancePath + "/pix_fmt",
																	schemaPath: "#/properties/pix_fmt/minLength",
																	keyword: "minLength",
																	params: { limit: 1 },
																	message: "must NOT have fewer than 1 characters"
																}];
																return false;
															} else if (!pattern10$1.test(data34)) {
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
													var valid34 = _errs87 === errors;
												} else var valid34 = true;
												if (valid34) {
													if (data.encoder_upstream !== void 0) {
														let data35 = data.encoder_upstream;
														const _errs89 = errors;
														if (errors === _errs89) {
															if (typeof data35 === "string") {
																if (func2$1(data35) > 64) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/maxLength",
																		keyword: "maxLength",
																		params: { limit: 64 },
																		message: "must NOT have more than 64 characters"
																	}];
																	return false;
																} else if (func2$1(data35) < 1) {
																	validate53$1.errors = [{
																		instancePath: instancePath + "/encoder_upstream",
																		schemaPath: "#/properties/encoder_upstream/minLength",
																		keyword: "minLength",
																		params: { limit: 1 },
																		message: "must NOT have fewer than 1 characters"
																	}];
																	return false;
																} else if (!pattern11$1.test(data35)) {
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
														var valid34 = _errs89 === errors;
													} else var valid34 = true;
													if (valid34) {
														if (data.mos !== void 0) {
															let data36 = data.mos;
															const _errs91 = errors;
															if (errors === _errs91) {
																if (typeof data36 == "number" && isFinite(data36)) {
																	if (data36 > 100 || isNaN(data36)) {
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
																	} else if (data36 < 0 || isNaN(data36)) {
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
															var valid34 = _errs91 === errors;
														} else var valid34 = true;
														if (valid34) {
															if (data.mos_std_dev !== void 0) {
																let data37 = data.mos_std_dev;
																const _errs93 = errors;
																if (errors === _errs93) {
																	if (typeof data37 == "number" && isFinite(data37)) {
																		if (data37 > 100 || isNaN(data37)) {
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
																		} else if (data37 < 0 || isNaN(data37)) {
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
																var valid34 = _errs93 === errors;
															} else var valid34 = true;
															if (valid34) {
																if (data.n_ratings !== void 0) {
																	let data38 = data.n_ratings;
																	const _errs95 = errors;
																	if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
																		validate53$1.errors = [{
																			instancePath: instancePath + "/n_ratings",
																			schemaPath: "#/properties/n_ratings/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs95) {
																		if (typeof data38 == "number" && isFinite(data38)) {
																			if (data38 > 9007199254740991 || isNaN(data38)) {
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
																			} else if (data38 < 0 || isNaN(data38)) {
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
																	var valid34 = _errs95 === errors;
																} else var valid34 = true;
																if (valid34) {
																	if (data.corpus !== void 0) {
																		let data39 = data.corpus;
																		const _errs97 = errors;
																		if (errors === _errs97) {
																			if (typeof data39 === "string") {
																				if (func2$1(data39) > 64) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/maxLength",
																						keyword: "maxLength",
																						params: { limit: 64 },
																						message: "must NOT have more than 64 characters"
																					}];
																					return false;
																				} else if (func2$1(data39) < 4) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/minLength",
																						keyword: "minLength",
																						params: { limit: 4 },
																						message: "must NOT have fewer than 4 characters"
																					}];
																					return false;
																				} else if (!pattern12$1.test(data39)) {
																					validate53$1.errors = [{
																						instancePath: instancePath + "/corpus",
																						schemaPath: "#/properties/corpus/pattern",
																						keyword: "pattern",
																						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
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
																		var valid34 = _errs97 === errors;
																	} else var valid34 = true;
																	if (valid34) {
																		if (data.corpus_version !== void 0) {
																			let data40 = data.corpus_version;
																			const _errs99 = errors;
																			if (errors === _errs99) {
																				if (typeof data40 === "string") {
																					if (func2$1(data40) > 128) {
																						validate53$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/maxLength",
																							keyword: "maxLength",
																							params: { limit: 128 },
																							message: "must NOT have more than 128 characters"
																						}];
																						return false;
																					} else if (func2$1(data40) < 1) {
																						validate53$1.errors = [{
																							instancePath: instancePath + "/corpus_version",
																							schemaPath: "#/properties/corpus_version/minLength",
																							keyword: "minLength",
																							params: { limit: 1 },
																							message: "must NOT have fewer than 1 characters"
																						}];
																						return false;
																					} else if (!pattern13$1.test(data40)) {
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
																			var valid34 = _errs99 === errors;
																		} else var valid34 = true;
																		if (valid34) {
																			if (data.ingested_at_utc !== void 0) {
																				let data41 = data.ingested_at_utc;
																				const _errs101 = errors;
																				if (errors === _errs101) {
																					if (typeof data41 === "string") {
																						if (func2$1(data41) > 25) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/maxLength",
																								keyword: "maxLength",
																								params: { limit: 25 },
																								message: "must NOT have more than 25 characters"
																							}];
																							return false;
																						} else if (func2$1(data41) < 25) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/minLength",
																								keyword: "minLength",
																								params: { limit: 25 },
																								message: "must NOT have fewer than 25 characters"
																							}];
																							return false;
																						} else if (!pattern14$1.test(data41)) {
																							validate53$1.errors = [{
																								instancePath: instancePath + "/ingested_at_utc",
																								schemaPath: "#/properties/ingested_at_utc/pattern",
																								keyword: "pattern",
																								params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																								message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
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
																				var valid34 = _errs101 === errors;
																			} else var valid34 = true;
																			if (valid34) {
																				if (data.mos_native !== void 0) {
																					let data42 = data.mos_native;
																					const _errs103 = errors;
																					if (errors === _errs103) {
																						if (typeof data42 == "number" && isFinite(data42)) {
																							if (data42 > 100 || isNaN(data42)) {
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
																							} else if (data42 < 0 || isNaN(data42)) {
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
																					var valid34 = _errs103 === errors;
																				} else var valid34 = true;
																				if (valid34) {
																					if (data.mos_std_dev_native !== void 0) {
																						let data43 = data.mos_std_dev_native;
																						const _errs105 = errors;
																						if (errors === _errs105) {
																							if (typeof data43 == "number" && isFinite(data43)) {
																								if (data43 > 100 || isNaN(data43)) {
																									validate53$1.errors = [{
																										instancePath: instancePath + "/mos_std_dev_native",
																										schemaPath: "#/properties/mos_std_dev_native/maximum",
																										keyword: "maximum",
																										params: {
																											comparison: "<=",
																											limit: 100
																										},
																										message: "must be <= 100"
																									}];
																									return false;
																								} else if (data43 < 0 || isNaN(data43)) {
																									validate53$1.errors = [{
																										instancePath: instancePath + "/mos_std_dev_native",
																										schemaPath: "#/properties/mos_std_dev_native/minimum",
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
																									instancePath: instancePath + "/mos_std_dev_native",
																									schemaPath: "#/properties/mos_std_dev_native/type",
																									keyword: "type",
																									params: { type: "number" },
																									message: "must be number"
																								}];
																								return false;
																							}
																						}
																						var valid34 = _errs105 === errors;
																					} else var valid34 = true;
																					if (valid34) {
																						if (data.mos_native_scale !== void 0) {
																							let data44 = data.mos_native_scale;
																							const _errs107 = errors;
																							if (!(data44 === "1-5-acr" || data44 === "1-7-acr" || data44 === "1-9-acr" || data44 === "0-10-continuous" || data44 === "0-100-continuous" || data44 === "1-100-continuous")) {
																								validate53$1.errors = [{
																									instancePath: instancePath + "/mos_native_scale",
																									schemaPath: "#/properties/mos_native_scale/enum",
																									keyword: "enum",
																									params: { allowedValues: schema20$1.properties.mos_native_scale.enum },
																									message: "must be equal to one of the allowed values"
																								}];
																								return false;
																							}
																							var valid34 = _errs107 === errors;
																						} else var valid34 = true;
																						if (valid34) {
																							if (data.corpus_source !== void 0) {
																								let data45 = data.corpus_source;
																								const _errs108 = errors;
																								if (errors === _errs108) {
																									if (typeof data45 === "string") {
																										if (func2$1(data45) > 64) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/corpus_source",
																												schemaPath: "#/properties/corpus_source/maxLength",
																												keyword: "maxLength",
																												params: { limit: 64 },
																												message: "must NOT have more than 64 characters"
																											}];
																											return false;
																										} else if (func2$1(data45) < 4) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/corpus_source",
																												schemaPath: "#/properties/corpus_source/minLength",
																												keyword: "minLength",
																												params: { limit: 4 },
																												message: "must NOT have fewer than 4 characters"
																											}];
																											return false;
																										} else if (!pattern12$1.test(data45)) {
																											validate53$1.errors = [{
																												instancePath: instancePath + "/corpus_source",
																												schemaPath: "#/properties/corpus_source/pattern",
																												keyword: "pattern",
																												params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
																												message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
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
																								var valid34 = _errs108 === errors;
																							} else var valid34 = true;
																							if (valid34) {
																								if (data.aggregated_at_utc !== void 0) {
																									let data46 = data.aggregated_at_utc;
																									const _errs110 = errors;
																									if (errors === _errs110) {
																										if (typeof data46 === "string") {
																											if (func2$1(data46) > 25) {
																												validate53$1.errors = [{
																													instancePath: instancePath + "/aggregated_at_utc",
																													schemaPath: "#/properties/aggregated_at_utc/maxLength",
																													keyword: "maxLength",
																													params: { limit: 25 },
																													message: "must NOT have more than 25 characters"
																												}];
																												return false;
																											} else if (func2$1(data46) < 25) {
																												validate53$1.errors = [{
																													instancePath: instancePath + "/aggregated_at_utc",
																													schemaPath: "#/properties/aggregated_at_utc/minLength",
																													keyword: "minLength",
																													params: { limit: 25 },
																													message: "must NOT have fewer than 25 characters"
																												}];
																												return false;
																											} else if (!pattern14$1.test(data46)) {
																												validate53$1.errors = [{
																													instancePath: instancePath + "/aggregated_at_utc",
																													schemaPath: "#/properties/aggregated_at_utc/pattern",
																													keyword: "pattern",
																													params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
																													message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
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
																									var valid34 = _errs110 === errors;
																								} else var valid34 = true;
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
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
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
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		}
	},
	"allOf": [
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 5
				},
				"mos_std_dev": { "maximum": 4 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 7
				},
				"mos_std_dev": { "maximum": 6 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 9
				},
				"mos_std_dev": { "maximum": 8 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 0,
					"maximum": 10
				},
				"mos_std_dev": { "maximum": 10 }
			} }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": {
				"mos": {
					"minimum": 1,
					"maximum": 100
				},
				"mos_std_dev": { "maximum": 99 }
			} }
		}
	]
};
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
			if (data.mos_std_dev !== void 0) {
				let data2 = data.mos_std_dev;
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 > 4 || isNaN(data2)) {
						const err4 = {
							instancePath: instancePath + "/mos_std_dev",
							schemaPath: "#/allOf/0/then/properties/mos_std_dev/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 4
							},
							message: "must be <= 4"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
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
			props0.mos_std_dev = true;
			props0.corpus = true;
		}
	}
	if (!valid1) {
		const err5 = {
			instancePath,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	const _errs9 = errors;
	let valid4 = true;
	const _errs10 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err6 = {};
			if (vErrors === null) vErrors = [err6];
			else vErrors.push(err6);
			errors++;
		} else if (data.corpus !== void 0) {
			let data3 = data.corpus;
			if (typeof data3 === "string") {
				if (!pattern4.test(data3)) {
					const err7 = {};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		}
	}
	var _valid1 = _errs10 === errors;
	errors = _errs9;
	if (vErrors !== null) {
		if (_errs9) vErrors.length = _errs9;
		else vErrors = null;
	}
	if (_valid1) {
		const _errs12 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos !== void 0) {
				let data4 = data.mos;
				if (typeof data4 == "number" && isFinite(data4)) {
					if (data4 > 7 || isNaN(data4)) {
						const err8 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/1/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 7
							},
							message: "must be <= 7"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data4 < 1 || isNaN(data4)) {
						const err9 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/1/then/properties/mos/minimum",
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
			if (data.mos_std_dev !== void 0) {
				let data5 = data.mos_std_dev;
				if (typeof data5 == "number" && isFinite(data5)) {
					if (data5 > 6 || isNaN(data5)) {
						const err10 = {
							instancePath: instancePath + "/mos_std_dev",
							schemaPath: "#/allOf/1/then/properties/mos_std_dev/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 6
							},
							message: "must be <= 6"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				}
			}
		}
		var _valid1 = _errs12 === errors;
		valid4 = _valid1;
		if (valid4) {
			var props1 = {};
			props1.mos = true;
			props1.mos_std_dev = true;
			props1.corpus = true;
		}
	}
	if (!valid4) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props1 !== void 0) {
		if (props1 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props1);
		}
	}
	const _errs16 = errors;
	let valid7 = true;
	const _errs17 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else if (data.corpus !== void 0) {
			let data6 = data.corpus;
			if (typeof data6 === "string") {
				if (!pattern5.test(data6)) {
					const err13 = {};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	}
	var _valid2 = _errs17 === errors;
	errors = _errs16;
	if (vErrors !== null) {
		if (_errs16) vErrors.length = _errs16;
		else vErrors = null;
	}
	if (_valid2) {
		const _errs19 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos !== void 0) {
				let data7 = data.mos;
				if (typeof data7 == "number" && isFinite(data7)) {
					if (data7 > 9 || isNaN(data7)) {
						const err14 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/2/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9
							},
							message: "must be <= 9"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (data7 < 1 || isNaN(data7)) {
						const err15 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/2/then/properties/mos/minimum",
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
			if (data.mos_std_dev !== void 0) {
				let data8 = data.mos_std_dev;
				if (typeof data8 == "number" && isFinite(data8)) {
					if (data8 > 8 || isNaN(data8)) {
						const err16 = {
							instancePath: instancePath + "/mos_std_dev",
							schemaPath: "#/allOf/2/then/properties/mos_std_dev/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 8
							},
							message: "must be <= 8"
						};
						if (vErrors === null) vErrors = [err16];
						else vErrors.push(err16);
						errors++;
					}
				}
			}
		}
		var _valid2 = _errs19 === errors;
		valid7 = _valid2;
		if (valid7) {
			var props2 = {};
			props2.mos = true;
			props2.mos_std_dev = true;
			props2.corpus = true;
		}
	}
	if (!valid7) {
		const err17 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err17];
		else vErrors.push(err17);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs23 = errors;
	let valid10 = true;
	const _errs24 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err18 = {};
			if (vErrors === null) vErrors = [err18];
			else vErrors.push(err18);
			errors++;
		} else if (data.corpus !== void 0) {
			let data9 = data.corpus;
			if (typeof data9 === "string") {
				if (!pattern6.test(data9)) {
					const err19 = {};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
		}
	}
	var _valid3 = _errs24 === errors;
	errors = _errs23;
	if (vErrors !== null) {
		if (_errs23) vErrors.length = _errs23;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs26 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos !== void 0) {
				let data10 = data.mos;
				if (typeof data10 == "number" && isFinite(data10)) {
					if (data10 > 10 || isNaN(data10)) {
						const err20 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/3/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 10
							},
							message: "must be <= 10"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
					if (data10 < 0 || isNaN(data10)) {
						const err21 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/3/then/properties/mos/minimum",
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
			if (data.mos_std_dev !== void 0) {
				let data11 = data.mos_std_dev;
				if (typeof data11 == "number" && isFinite(data11)) {
					if (data11 > 10 || isNaN(data11)) {
						const err22 = {
							instancePath: instancePath + "/mos_std_dev",
							schemaPath: "#/allOf/3/then/properties/mos_std_dev/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 10
							},
							message: "must be <= 10"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
				}
			}
		}
		var _valid3 = _errs26 === errors;
		valid10 = _valid3;
		if (valid10) {
			var props3 = {};
			props3.mos = true;
			props3.mos_std_dev = true;
			props3.corpus = true;
		}
	}
	if (!valid10) {
		const err23 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs30 = errors;
	let valid13 = true;
	const _errs31 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err24 = {};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		} else if (data.corpus !== void 0) {
			let data12 = data.corpus;
			if (typeof data12 === "string") {
				if (!pattern7.test(data12)) {
					const err25 = {};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
		}
	}
	var _valid4 = _errs31 === errors;
	errors = _errs30;
	if (vErrors !== null) {
		if (_errs30) vErrors.length = _errs30;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs33 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos !== void 0) {
				let data13 = data.mos;
				if (typeof data13 == "number" && isFinite(data13)) {
					if (data13 > 100 || isNaN(data13)) {
						const err26 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/4/then/properties/mos/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							},
							message: "must be <= 100"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data13 < 1 || isNaN(data13)) {
						const err27 = {
							instancePath: instancePath + "/mos",
							schemaPath: "#/allOf/4/then/properties/mos/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
			if (data.mos_std_dev !== void 0) {
				let data14 = data.mos_std_dev;
				if (typeof data14 == "number" && isFinite(data14)) {
					if (data14 > 99 || isNaN(data14)) {
						const err28 = {
							instancePath: instancePath + "/mos_std_dev",
							schemaPath: "#/allOf/4/then/properties/mos_std_dev/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 99
							},
							message: "must be <= 99"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			}
		}
		var _valid4 = _errs33 === errors;
		valid13 = _valid4;
		if (valid13) {
			var props4 = {};
			props4.mos = true;
			props4.mos_std_dev = true;
			props4.corpus = true;
		}
	}
	if (!valid13) {
		const err29 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err30 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err31 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		if (data.src_size_bytes === void 0) {
			const err32 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_size_bytes" },
				message: "must have required property 'src_size_bytes'"
			};
			if (vErrors === null) vErrors = [err32];
			else vErrors.push(err32);
			errors++;
		}
		if (data.width === void 0) {
			const err33 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "width" },
				message: "must have required property 'width'"
			};
			if (vErrors === null) vErrors = [err33];
			else vErrors.push(err33);
			errors++;
		}
		if (data.height === void 0) {
			const err34 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "height" },
				message: "must have required property 'height'"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		if (data.framerate === void 0) {
			const err35 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "framerate" },
				message: "must have required property 'framerate'"
			};
			if (vErrors === null) vErrors = [err35];
			else vErrors.push(err35);
			errors++;
		}
		if (data.duration_s === void 0) {
			const err36 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_s" },
				message: "must have required property 'duration_s'"
			};
			if (vErrors === null) vErrors = [err36];
			else vErrors.push(err36);
			errors++;
		}
		if (data.pix_fmt === void 0) {
			const err37 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pix_fmt" },
				message: "must have required property 'pix_fmt'"
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		if (data.encoder_upstream === void 0) {
			const err38 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "encoder_upstream" },
				message: "must have required property 'encoder_upstream'"
			};
			if (vErrors === null) vErrors = [err38];
			else vErrors.push(err38);
			errors++;
		}
		if (data.mos === void 0) {
			const err39 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos" },
				message: "must have required property 'mos'"
			};
			if (vErrors === null) vErrors = [err39];
			else vErrors.push(err39);
			errors++;
		}
		if (data.mos_std_dev === void 0) {
			const err40 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev" },
				message: "must have required property 'mos_std_dev'"
			};
			if (vErrors === null) vErrors = [err40];
			else vErrors.push(err40);
			errors++;
		}
		if (data.n_ratings === void 0) {
			const err41 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n_ratings" },
				message: "must have required property 'n_ratings'"
			};
			if (vErrors === null) vErrors = [err41];
			else vErrors.push(err41);
			errors++;
		}
		if (data.corpus === void 0) {
			const err42 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err42];
			else vErrors.push(err42);
			errors++;
		}
		if (data.corpus_version === void 0) {
			const err43 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err43];
			else vErrors.push(err43);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err44 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err44];
			else vErrors.push(err44);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema19.properties, key0)) {
			const err45 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err45];
			else vErrors.push(err45);
			errors++;
		}
		if (data.src !== void 0) {
			let data15 = data.src;
			if (typeof data15 === "string") {
				if (func2(data15) > 1024) {
					const err46 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err46];
					else vErrors.push(err46);
					errors++;
				}
				if (func2(data15) < 1) {
					const err47 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err47];
					else vErrors.push(err47);
					errors++;
				}
				if (!pattern8.test(data15)) {
					const err48 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
						message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err48];
					else vErrors.push(err48);
					errors++;
				}
			} else {
				const err49 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
		if (data.src_sha256 !== void 0) {
			let data16 = data.src_sha256;
			if (typeof data16 === "string") {
				if (func2(data16) > 64) {
					const err50 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err50];
					else vErrors.push(err50);
					errors++;
				}
				if (func2(data16) < 64) {
					const err51 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err51];
					else vErrors.push(err51);
					errors++;
				}
				if (!pattern9.test(data16)) {
					const err52 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err52];
					else vErrors.push(err52);
					errors++;
				}
			} else {
				const err53 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "#/properties/src_sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err53];
				else vErrors.push(err53);
				errors++;
			}
		}
		if (data.src_size_bytes !== void 0) {
			let data17 = data.src_size_bytes;
			if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
				const err54 = {
					instancePath: instancePath + "/src_size_bytes",
					schemaPath: "#/properties/src_size_bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
			if (typeof data17 == "number" && isFinite(data17)) {
				if (data17 > 9007199254740991 || isNaN(data17)) {
					const err55 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err55];
					else vErrors.push(err55);
					errors++;
				}
				if (data17 < 1 || isNaN(data17)) {
					const err56 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err56];
					else vErrors.push(err56);
					errors++;
				}
			}
		}
		if (data.width !== void 0) {
			let data18 = data.width;
			if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
				const err57 = {
					instancePath: instancePath + "/width",
					schemaPath: "#/properties/width/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err57];
				else vErrors.push(err57);
				errors++;
			}
			if (typeof data18 == "number" && isFinite(data18)) {
				if (data18 > 65536 || isNaN(data18)) {
					const err58 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err58];
					else vErrors.push(err58);
					errors++;
				}
				if (data18 < 1 || isNaN(data18)) {
					const err59 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err59];
					else vErrors.push(err59);
					errors++;
				}
			}
		}
		if (data.height !== void 0) {
			let data19 = data.height;
			if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
				const err60 = {
					instancePath: instancePath + "/height",
					schemaPath: "#/properties/height/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err60];
				else vErrors.push(err60);
				errors++;
			}
			if (typeof data19 == "number" && isFinite(data19)) {
				if (data19 > 65536 || isNaN(data19)) {
					const err61 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err61];
					else vErrors.push(err61);
					errors++;
				}
				if (data19 < 1 || isNaN(data19)) {
					const err62 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err62];
					else vErrors.push(err62);
					errors++;
				}
			}
		}
		if (data.framerate !== void 0) {
			let data20 = data.framerate;
			if (typeof data20 == "number" && isFinite(data20)) {
				if (data20 > 1e6 || isNaN(data20)) {
					const err63 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
				if (data20 <= 0 || isNaN(data20)) {
					const err64 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err64];
					else vErrors.push(err64);
					errors++;
				}
			} else {
				const err65 = {
					instancePath: instancePath + "/framerate",
					schemaPath: "#/properties/framerate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err65];
				else vErrors.push(err65);
				errors++;
			}
		}
		if (data.duration_s !== void 0) {
			let data21 = data.duration_s;
			if (typeof data21 == "number" && isFinite(data21)) {
				if (data21 > 1e9 || isNaN(data21)) {
					const err66 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						message: "must be <= 1000000000"
					};
					if (vErrors === null) vErrors = [err66];
					else vErrors.push(err66);
					errors++;
				}
				if (data21 <= 0 || isNaN(data21)) {
					const err67 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err67];
					else vErrors.push(err67);
					errors++;
				}
			} else {
				const err68 = {
					instancePath: instancePath + "/duration_s",
					schemaPath: "#/properties/duration_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err68];
				else vErrors.push(err68);
				errors++;
			}
		}
		if (data.pix_fmt !== void 0) {
			let data22 = data.pix_fmt;
			if (typeof data22 === "string") {
				if (func2(data22) > 64) {
					const err69 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err69];
					else vErrors.push(err69);
					errors++;
				}
				if (func2(data22) < 1) {
					const err70 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err70];
					else vErrors.push(err70);
					errors++;
				}
				if (!pattern10.test(data22)) {
					const err71 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err71];
					else vErrors.push(err71);
					errors++;
				}
			} else {
				const err72 = {
					instancePath: instancePath + "/pix_fmt",
					schemaPath: "#/properties/pix_fmt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err72];
				else vErrors.push(err72);
				errors++;
			}
		}
		if (data.encoder_upstream !== void 0) {
			let data23 = data.encoder_upstream;
			if (typeof data23 === "string") {
				if (func2(data23) > 64) {
					const err73 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err73];
					else vErrors.push(err73);
					errors++;
				}
				if (func2(data23) < 1) {
					const err74 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err74];
					else vErrors.push(err74);
					errors++;
				}
				if (!pattern11.test(data23)) {
					const err75 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
			} else {
				const err76 = {
					instancePath: instancePath + "/encoder_upstream",
					schemaPath: "#/properties/encoder_upstream/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err76];
				else vErrors.push(err76);
				errors++;
			}
		}
		if (data.mos !== void 0) {
			let data24 = data.mos;
			if (typeof data24 == "number" && isFinite(data24)) {
				if (data24 > 100 || isNaN(data24)) {
					const err77 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
				if (data24 < 0 || isNaN(data24)) {
					const err78 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err78];
					else vErrors.push(err78);
					errors++;
				}
			} else {
				const err79 = {
					instancePath: instancePath + "/mos",
					schemaPath: "#/properties/mos/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err79];
				else vErrors.push(err79);
				errors++;
			}
		}
		if (data.mos_std_dev !== void 0) {
			let data25 = data.mos_std_dev;
			if (typeof data25 == "number" && isFinite(data25)) {
				if (data25 > 100 || isNaN(data25)) {
					const err80 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (data25 < 0 || isNaN(data25)) {
					const err81 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/mos_std_dev",
					schemaPath: "#/properties/mos_std_dev/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.n_ratings !== void 0) {
			let data26 = data.n_ratings;
			if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
				const err83 = {
					instancePath: instancePath + "/n_ratings",
					schemaPath: "#/properties/n_ratings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (typeof data26 == "number" && isFinite(data26)) {
				if (data26 > 9007199254740991 || isNaN(data26)) {
					const err84 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data26 < 0 || isNaN(data26)) {
					const err85 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
			}
		}
		if (data.corpus !== void 0) {
			let data27 = data.corpus;
			if (typeof data27 === "string") {
				if (func2(data27) > 64) {
					const err86 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err86];
					else vErrors.push(err86);
					errors++;
				}
				if (func2(data27) < 4) {
					const err87 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				if (!pattern12.test(data27)) {
					const err88 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
			} else {
				const err89 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
		}
		if (data.corpus_version !== void 0) {
			let data28 = data.corpus_version;
			if (typeof data28 === "string") {
				if (func2(data28) > 128) {
					const err90 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (func2(data28) < 1) {
					const err91 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
				if (!pattern13.test(data28)) {
					const err92 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
			} else {
				const err93 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err93];
				else vErrors.push(err93);
				errors++;
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data29 = data.ingested_at_utc;
			if (typeof data29 === "string") {
				if (func2(data29) > 25) {
					const err94 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err94];
					else vErrors.push(err94);
					errors++;
				}
				if (func2(data29) < 25) {
					const err95 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (!pattern14.test(data29)) {
					const err96 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
	} else {
		const err98 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err98];
		else vErrors.push(err98);
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
		"mos_std_dev_native",
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
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
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
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
		},
		"mos_native": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_std_dev_native": {
			"type": "number",
			"minimum": 0,
			"maximum": 100
		},
		"mos_native_scale": { "enum": [
			"1-5-acr",
			"1-7-acr",
			"1-9-acr",
			"0-10-continuous",
			"0-100-continuous",
			"1-100-continuous"
		] },
		"corpus_source": {
			"type": "string",
			"minLength": 4,
			"maxLength": 64,
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"aggregated_at_utc": {
			"type": "string",
			"minLength": 25,
			"maxLength": 25,
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
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
				"properties": { "corpus": { "pattern": "^(custom-1-7-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-7-acr" } } }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-1-9-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-9-acr" } } }
		},
		{
			"if": {
				"properties": { "corpus": { "pattern": "^(custom-0-10-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "0-10-continuous" } } }
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
				"properties": { "corpus": { "pattern": "^(custom-1-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } },
				"required": ["corpus"]
			},
			"then": { "properties": { "mos_native_scale": { "const": "1-100-continuous" } } }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-5-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 5
				},
				"mos_std_dev_native": { "maximum": 4 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-7-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 7
				},
				"mos_std_dev_native": { "maximum": 6 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-9-acr" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 9
				},
				"mos_std_dev_native": { "maximum": 8 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "0-10-continuous" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 0,
					"maximum": 10
				},
				"mos_std_dev_native": { "maximum": 10 }
			} }
		},
		{
			"if": {
				"properties": { "mos_native_scale": { "const": "1-100-continuous" } },
				"required": ["mos_native_scale"]
			},
			"then": { "properties": {
				"mos_native": {
					"minimum": 1,
					"maximum": 100
				},
				"mos_std_dev_native": { "maximum": 99 }
			} }
		}
	]
};
const pattern19 = new RegExp("^(lsvq|live-vqc|custom-0-100-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
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
				if (!pattern4.test(data2)) {
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
				if ("1-7-acr" !== data.mos_native_scale) {
					const err6 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/1/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "1-7-acr" },
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
		if (data.corpus === void 0 && "corpus") {
			const err8 = {};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		} else if (data.corpus !== void 0) {
			let data4 = data.corpus;
			if (typeof data4 === "string") {
				if (!pattern5.test(data4)) {
					const err9 = {};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
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
			if (data.mos_native_scale !== void 0) {
				if ("1-9-acr" !== data.mos_native_scale) {
					const err10 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/2/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "1-9-acr" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
		}
		var _valid2 = _errs17 === errors;
		valid7 = _valid2;
		if (valid7) {
			var props2 = {};
			props2.mos_native_scale = true;
			props2.corpus = true;
		}
	}
	if (!valid7) {
		const err11 = {
			instancePath,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	if (props0 !== true && props2 !== void 0) {
		if (props2 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props2);
		}
	}
	const _errs20 = errors;
	let valid10 = true;
	const _errs21 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err12 = {};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		} else if (data.corpus !== void 0) {
			let data6 = data.corpus;
			if (typeof data6 === "string") {
				if (!pattern6.test(data6)) {
					const err13 = {};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
		}
	}
	var _valid3 = _errs21 === errors;
	errors = _errs20;
	if (vErrors !== null) {
		if (_errs20) vErrors.length = _errs20;
		else vErrors = null;
	}
	if (_valid3) {
		const _errs23 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native_scale !== void 0) {
				if ("0-10-continuous" !== data.mos_native_scale) {
					const err14 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/3/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "0-10-continuous" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
		}
		var _valid3 = _errs23 === errors;
		valid10 = _valid3;
		if (valid10) {
			var props3 = {};
			props3.mos_native_scale = true;
			props3.corpus = true;
		}
	}
	if (!valid10) {
		const err15 = {
			instancePath,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	if (props0 !== true && props3 !== void 0) {
		if (props3 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props3);
		}
	}
	const _errs26 = errors;
	let valid13 = true;
	const _errs27 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err16 = {};
			if (vErrors === null) vErrors = [err16];
			else vErrors.push(err16);
			errors++;
		} else if (data.corpus !== void 0) {
			let data8 = data.corpus;
			if (typeof data8 === "string") {
				if (!pattern19.test(data8)) {
					const err17 = {};
					if (vErrors === null) vErrors = [err17];
					else vErrors.push(err17);
					errors++;
				}
			}
		}
	}
	var _valid4 = _errs27 === errors;
	errors = _errs26;
	if (vErrors !== null) {
		if (_errs26) vErrors.length = _errs26;
		else vErrors = null;
	}
	if (_valid4) {
		const _errs29 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native_scale !== void 0) {
				if ("0-100-continuous" !== data.mos_native_scale) {
					const err18 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/4/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "0-100-continuous" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err18];
					else vErrors.push(err18);
					errors++;
				}
			}
		}
		var _valid4 = _errs29 === errors;
		valid13 = _valid4;
		if (valid13) {
			var props4 = {};
			props4.mos_native_scale = true;
			props4.corpus = true;
		}
	}
	if (!valid13) {
		const err19 = {
			instancePath,
			schemaPath: "#/allOf/4/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err19];
		else vErrors.push(err19);
		errors++;
	}
	if (props0 !== true && props4 !== void 0) {
		if (props4 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props4);
		}
	}
	const _errs32 = errors;
	let valid16 = true;
	const _errs33 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.corpus === void 0 && "corpus") {
			const err20 = {};
			if (vErrors === null) vErrors = [err20];
			else vErrors.push(err20);
			errors++;
		} else if (data.corpus !== void 0) {
			let data10 = data.corpus;
			if (typeof data10 === "string") {
				if (!pattern7.test(data10)) {
					const err21 = {};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		}
	}
	var _valid5 = _errs33 === errors;
	errors = _errs32;
	if (vErrors !== null) {
		if (_errs32) vErrors.length = _errs32;
		else vErrors = null;
	}
	if (_valid5) {
		const _errs35 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native_scale !== void 0) {
				if ("1-100-continuous" !== data.mos_native_scale) {
					const err22 = {
						instancePath: instancePath + "/mos_native_scale",
						schemaPath: "#/allOf/5/then/properties/mos_native_scale/const",
						keyword: "const",
						params: { allowedValue: "1-100-continuous" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
		}
		var _valid5 = _errs35 === errors;
		valid16 = _valid5;
		if (valid16) {
			var props5 = {};
			props5.mos_native_scale = true;
			props5.corpus = true;
		}
	}
	if (!valid16) {
		const err23 = {
			instancePath,
			schemaPath: "#/allOf/5/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err23];
		else vErrors.push(err23);
		errors++;
	}
	if (props0 !== true && props5 !== void 0) {
		if (props5 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props5);
		}
	}
	const _errs38 = errors;
	let valid19 = true;
	const _errs39 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err24 = {};
			if (vErrors === null) vErrors = [err24];
			else vErrors.push(err24);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("1-5-acr" !== data.mos_native_scale) {
				const err25 = {};
				if (vErrors === null) vErrors = [err25];
				else vErrors.push(err25);
				errors++;
			}
		}
	}
	var _valid6 = _errs39 === errors;
	errors = _errs38;
	if (vErrors !== null) {
		if (_errs38) vErrors.length = _errs38;
		else vErrors = null;
	}
	if (_valid6) {
		const _errs41 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data13 = data.mos_native;
				if (typeof data13 == "number" && isFinite(data13)) {
					if (data13 > 5 || isNaN(data13)) {
						const err26 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/6/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 5
							},
							message: "must be <= 5"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data13 < 1 || isNaN(data13)) {
						const err27 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/6/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
			}
			if (data.mos_std_dev_native !== void 0) {
				let data14 = data.mos_std_dev_native;
				if (typeof data14 == "number" && isFinite(data14)) {
					if (data14 > 4 || isNaN(data14)) {
						const err28 = {
							instancePath: instancePath + "/mos_std_dev_native",
							schemaPath: "#/allOf/6/then/properties/mos_std_dev_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 4
							},
							message: "must be <= 4"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				}
			}
		}
		var _valid6 = _errs41 === errors;
		valid19 = _valid6;
		if (valid19) {
			var props6 = {};
			props6.mos_native = true;
			props6.mos_std_dev_native = true;
			props6.mos_native_scale = true;
		}
	}
	if (!valid19) {
		const err29 = {
			instancePath,
			schemaPath: "#/allOf/6/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err29];
		else vErrors.push(err29);
		errors++;
	}
	if (props0 !== true && props6 !== void 0) {
		if (props6 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props6);
		}
	}
	const _errs45 = errors;
	let valid22 = true;
	const _errs46 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err30 = {};
			if (vErrors === null) vErrors = [err30];
			else vErrors.push(err30);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("1-7-acr" !== data.mos_native_scale) {
				const err31 = {};
				if (vErrors === null) vErrors = [err31];
				else vErrors.push(err31);
				errors++;
			}
		}
	}
	var _valid7 = _errs46 === errors;
	errors = _errs45;
	if (vErrors !== null) {
		if (_errs45) vErrors.length = _errs45;
		else vErrors = null;
	}
	if (_valid7) {
		const _errs48 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data16 = data.mos_native;
				if (typeof data16 == "number" && isFinite(data16)) {
					if (data16 > 7 || isNaN(data16)) {
						const err32 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/7/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 7
							},
							message: "must be <= 7"
						};
						if (vErrors === null) vErrors = [err32];
						else vErrors.push(err32);
						errors++;
					}
					if (data16 < 1 || isNaN(data16)) {
						const err33 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/7/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err33];
						else vErrors.push(err33);
						errors++;
					}
				}
			}
			if (data.mos_std_dev_native !== void 0) {
				let data17 = data.mos_std_dev_native;
				if (typeof data17 == "number" && isFinite(data17)) {
					if (data17 > 6 || isNaN(data17)) {
						const err34 = {
							instancePath: instancePath + "/mos_std_dev_native",
							schemaPath: "#/allOf/7/then/properties/mos_std_dev_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 6
							},
							message: "must be <= 6"
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
			}
		}
		var _valid7 = _errs48 === errors;
		valid22 = _valid7;
		if (valid22) {
			var props7 = {};
			props7.mos_native = true;
			props7.mos_std_dev_native = true;
			props7.mos_native_scale = true;
		}
	}
	if (!valid22) {
		const err35 = {
			instancePath,
			schemaPath: "#/allOf/7/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err35];
		else vErrors.push(err35);
		errors++;
	}
	if (props0 !== true && props7 !== void 0) {
		if (props7 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props7);
		}
	}
	const _errs52 = errors;
	let valid25 = true;
	const _errs53 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err36 = {};
			if (vErrors === null) vErrors = [err36];
			else vErrors.push(err36);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("1-9-acr" !== data.mos_native_scale) {
				const err37 = {};
				if (vErrors === null) vErrors = [err37];
				else vErrors.push(err37);
				errors++;
			}
		}
	}
	var _valid8 = _errs53 === errors;
	errors = _errs52;
	if (vErrors !== null) {
		if (_errs52) vErrors.length = _errs52;
		else vErrors = null;
	}
	if (_valid8) {
		const _errs55 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data19 = data.mos_native;
				if (typeof data19 == "number" && isFinite(data19)) {
					if (data19 > 9 || isNaN(data19)) {
						const err38 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/8/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9
							},
							message: "must be <= 9"
						};
						if (vErrors === null) vErrors = [err38];
						else vErrors.push(err38);
						errors++;
					}
					if (data19 < 1 || isNaN(data19)) {
						const err39 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/8/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err39];
						else vErrors.push(err39);
						errors++;
					}
				}
			}
			if (data.mos_std_dev_native !== void 0) {
				let data20 = data.mos_std_dev_native;
				if (typeof data20 == "number" && isFinite(data20)) {
					if (data20 > 8 || isNaN(data20)) {
						const err40 = {
							instancePath: instancePath + "/mos_std_dev_native",
							schemaPath: "#/allOf/8/then/properties/mos_std_dev_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 8
							},
							message: "must be <= 8"
						};
						if (vErrors === null) vErrors = [err40];
						else vErrors.push(err40);
						errors++;
					}
				}
			}
		}
		var _valid8 = _errs55 === errors;
		valid25 = _valid8;
		if (valid25) {
			var props8 = {};
			props8.mos_native = true;
			props8.mos_std_dev_native = true;
			props8.mos_native_scale = true;
		}
	}
	if (!valid25) {
		const err41 = {
			instancePath,
			schemaPath: "#/allOf/8/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err41];
		else vErrors.push(err41);
		errors++;
	}
	if (props0 !== true && props8 !== void 0) {
		if (props8 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props8);
		}
	}
	const _errs59 = errors;
	let valid28 = true;
	const _errs60 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err42 = {};
			if (vErrors === null) vErrors = [err42];
			else vErrors.push(err42);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("0-10-continuous" !== data.mos_native_scale) {
				const err43 = {};
				if (vErrors === null) vErrors = [err43];
				else vErrors.push(err43);
				errors++;
			}
		}
	}
	var _valid9 = _errs60 === errors;
	errors = _errs59;
	if (vErrors !== null) {
		if (_errs59) vErrors.length = _errs59;
		else vErrors = null;
	}
	if (_valid9) {
		const _errs62 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data22 = data.mos_native;
				if (typeof data22 == "number" && isFinite(data22)) {
					if (data22 > 10 || isNaN(data22)) {
						const err44 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/9/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 10
							},
							message: "must be <= 10"
						};
						if (vErrors === null) vErrors = [err44];
						else vErrors.push(err44);
						errors++;
					}
					if (data22 < 0 || isNaN(data22)) {
						const err45 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/9/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							},
							message: "must be >= 0"
						};
						if (vErrors === null) vErrors = [err45];
						else vErrors.push(err45);
						errors++;
					}
				}
			}
			if (data.mos_std_dev_native !== void 0) {
				let data23 = data.mos_std_dev_native;
				if (typeof data23 == "number" && isFinite(data23)) {
					if (data23 > 10 || isNaN(data23)) {
						const err46 = {
							instancePath: instancePath + "/mos_std_dev_native",
							schemaPath: "#/allOf/9/then/properties/mos_std_dev_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 10
							},
							message: "must be <= 10"
						};
						if (vErrors === null) vErrors = [err46];
						else vErrors.push(err46);
						errors++;
					}
				}
			}
		}
		var _valid9 = _errs62 === errors;
		valid28 = _valid9;
		if (valid28) {
			var props9 = {};
			props9.mos_native = true;
			props9.mos_std_dev_native = true;
			props9.mos_native_scale = true;
		}
	}
	if (!valid28) {
		const err47 = {
			instancePath,
			schemaPath: "#/allOf/9/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err47];
		else vErrors.push(err47);
		errors++;
	}
	if (props0 !== true && props9 !== void 0) {
		if (props9 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props9);
		}
	}
	const _errs66 = errors;
	let valid31 = true;
	const _errs67 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.mos_native_scale === void 0 && "mos_native_scale") {
			const err48 = {};
			if (vErrors === null) vErrors = [err48];
			else vErrors.push(err48);
			errors++;
		} else if (data.mos_native_scale !== void 0) {
			if ("1-100-continuous" !== data.mos_native_scale) {
				const err49 = {};
				if (vErrors === null) vErrors = [err49];
				else vErrors.push(err49);
				errors++;
			}
		}
	}
	var _valid10 = _errs67 === errors;
	errors = _errs66;
	if (vErrors !== null) {
		if (_errs66) vErrors.length = _errs66;
		else vErrors = null;
	}
	if (_valid10) {
		const _errs69 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.mos_native !== void 0) {
				let data25 = data.mos_native;
				if (typeof data25 == "number" && isFinite(data25)) {
					if (data25 > 100 || isNaN(data25)) {
						const err50 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/10/then/properties/mos_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 100
							},
							message: "must be <= 100"
						};
						if (vErrors === null) vErrors = [err50];
						else vErrors.push(err50);
						errors++;
					}
					if (data25 < 1 || isNaN(data25)) {
						const err51 = {
							instancePath: instancePath + "/mos_native",
							schemaPath: "#/allOf/10/then/properties/mos_native/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
			}
			if (data.mos_std_dev_native !== void 0) {
				let data26 = data.mos_std_dev_native;
				if (typeof data26 == "number" && isFinite(data26)) {
					if (data26 > 99 || isNaN(data26)) {
						const err52 = {
							instancePath: instancePath + "/mos_std_dev_native",
							schemaPath: "#/allOf/10/then/properties/mos_std_dev_native/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 99
							},
							message: "must be <= 99"
						};
						if (vErrors === null) vErrors = [err52];
						else vErrors.push(err52);
						errors++;
					}
				}
			}
		}
		var _valid10 = _errs69 === errors;
		valid31 = _valid10;
		if (valid31) {
			var props10 = {};
			props10.mos_native = true;
			props10.mos_std_dev_native = true;
			props10.mos_native_scale = true;
		}
	}
	if (!valid31) {
		const err53 = {
			instancePath,
			schemaPath: "#/allOf/10/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			message: "must match \"then\" schema"
		};
		if (vErrors === null) vErrors = [err53];
		else vErrors.push(err53);
		errors++;
	}
	if (props0 !== true && props10 !== void 0) {
		if (props10 === true) props0 = true;
		else {
			props0 = props0 || {};
			Object.assign(props0, props10);
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.src === void 0) {
			const err54 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src" },
				message: "must have required property 'src'"
			};
			if (vErrors === null) vErrors = [err54];
			else vErrors.push(err54);
			errors++;
		}
		if (data.src_sha256 === void 0) {
			const err55 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_sha256" },
				message: "must have required property 'src_sha256'"
			};
			if (vErrors === null) vErrors = [err55];
			else vErrors.push(err55);
			errors++;
		}
		if (data.src_size_bytes === void 0) {
			const err56 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "src_size_bytes" },
				message: "must have required property 'src_size_bytes'"
			};
			if (vErrors === null) vErrors = [err56];
			else vErrors.push(err56);
			errors++;
		}
		if (data.width === void 0) {
			const err57 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "width" },
				message: "must have required property 'width'"
			};
			if (vErrors === null) vErrors = [err57];
			else vErrors.push(err57);
			errors++;
		}
		if (data.height === void 0) {
			const err58 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "height" },
				message: "must have required property 'height'"
			};
			if (vErrors === null) vErrors = [err58];
			else vErrors.push(err58);
			errors++;
		}
		if (data.framerate === void 0) {
			const err59 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "framerate" },
				message: "must have required property 'framerate'"
			};
			if (vErrors === null) vErrors = [err59];
			else vErrors.push(err59);
			errors++;
		}
		if (data.duration_s === void 0) {
			const err60 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "duration_s" },
				message: "must have required property 'duration_s'"
			};
			if (vErrors === null) vErrors = [err60];
			else vErrors.push(err60);
			errors++;
		}
		if (data.pix_fmt === void 0) {
			const err61 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "pix_fmt" },
				message: "must have required property 'pix_fmt'"
			};
			if (vErrors === null) vErrors = [err61];
			else vErrors.push(err61);
			errors++;
		}
		if (data.encoder_upstream === void 0) {
			const err62 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "encoder_upstream" },
				message: "must have required property 'encoder_upstream'"
			};
			if (vErrors === null) vErrors = [err62];
			else vErrors.push(err62);
			errors++;
		}
		if (data.mos === void 0) {
			const err63 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos" },
				message: "must have required property 'mos'"
			};
			if (vErrors === null) vErrors = [err63];
			else vErrors.push(err63);
			errors++;
		}
		if (data.mos_std_dev === void 0) {
			const err64 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev" },
				message: "must have required property 'mos_std_dev'"
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		if (data.n_ratings === void 0) {
			const err65 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "n_ratings" },
				message: "must have required property 'n_ratings'"
			};
			if (vErrors === null) vErrors = [err65];
			else vErrors.push(err65);
			errors++;
		}
		if (data.corpus === void 0) {
			const err66 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus" },
				message: "must have required property 'corpus'"
			};
			if (vErrors === null) vErrors = [err66];
			else vErrors.push(err66);
			errors++;
		}
		if (data.corpus_version === void 0) {
			const err67 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_version" },
				message: "must have required property 'corpus_version'"
			};
			if (vErrors === null) vErrors = [err67];
			else vErrors.push(err67);
			errors++;
		}
		if (data.ingested_at_utc === void 0) {
			const err68 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingested_at_utc" },
				message: "must have required property 'ingested_at_utc'"
			};
			if (vErrors === null) vErrors = [err68];
			else vErrors.push(err68);
			errors++;
		}
		if (data.mos_native === void 0) {
			const err69 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_native" },
				message: "must have required property 'mos_native'"
			};
			if (vErrors === null) vErrors = [err69];
			else vErrors.push(err69);
			errors++;
		}
		if (data.mos_std_dev_native === void 0) {
			const err70 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_std_dev_native" },
				message: "must have required property 'mos_std_dev_native'"
			};
			if (vErrors === null) vErrors = [err70];
			else vErrors.push(err70);
			errors++;
		}
		if (data.mos_native_scale === void 0) {
			const err71 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "mos_native_scale" },
				message: "must have required property 'mos_native_scale'"
			};
			if (vErrors === null) vErrors = [err71];
			else vErrors.push(err71);
			errors++;
		}
		if (data.corpus_source === void 0) {
			const err72 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "corpus_source" },
				message: "must have required property 'corpus_source'"
			};
			if (vErrors === null) vErrors = [err72];
			else vErrors.push(err72);
			errors++;
		}
		if (data.aggregated_at_utc === void 0) {
			const err73 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "aggregated_at_utc" },
				message: "must have required property 'aggregated_at_utc'"
			};
			if (vErrors === null) vErrors = [err73];
			else vErrors.push(err73);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err74 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties"
			};
			if (vErrors === null) vErrors = [err74];
			else vErrors.push(err74);
			errors++;
		}
		if (data.src !== void 0) {
			let data27 = data.src;
			if (typeof data27 === "string") {
				if (func2(data27) > 1024) {
					const err75 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/maxLength",
						keyword: "maxLength",
						params: { limit: 1024 },
						message: "must NOT have more than 1024 characters"
					};
					if (vErrors === null) vErrors = [err75];
					else vErrors.push(err75);
					errors++;
				}
				if (func2(data27) < 1) {
					const err76 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err76];
					else vErrors.push(err76);
					errors++;
				}
				if (!pattern8.test(data27)) {
					const err77 = {
						instancePath: instancePath + "/src",
						schemaPath: "#/properties/src/pattern",
						keyword: "pattern",
						params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" },
						message: "must match pattern \"^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err77];
					else vErrors.push(err77);
					errors++;
				}
			} else {
				const err78 = {
					instancePath: instancePath + "/src",
					schemaPath: "#/properties/src/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err78];
				else vErrors.push(err78);
				errors++;
			}
		}
		if (data.src_sha256 !== void 0) {
			let data28 = data.src_sha256;
			if (typeof data28 === "string") {
				if (func2(data28) > 64) {
					const err79 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err79];
					else vErrors.push(err79);
					errors++;
				}
				if (func2(data28) < 64) {
					const err80 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/minLength",
						keyword: "minLength",
						params: { limit: 64 },
						message: "must NOT have fewer than 64 characters"
					};
					if (vErrors === null) vErrors = [err80];
					else vErrors.push(err80);
					errors++;
				}
				if (!pattern9.test(data28)) {
					const err81 = {
						instancePath: instancePath + "/src_sha256",
						schemaPath: "#/properties/src_sha256/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]{64}$" },
						message: "must match pattern \"^[0-9a-f]{64}$\""
					};
					if (vErrors === null) vErrors = [err81];
					else vErrors.push(err81);
					errors++;
				}
			} else {
				const err82 = {
					instancePath: instancePath + "/src_sha256",
					schemaPath: "#/properties/src_sha256/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err82];
				else vErrors.push(err82);
				errors++;
			}
		}
		if (data.src_size_bytes !== void 0) {
			let data29 = data.src_size_bytes;
			if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
				const err83 = {
					instancePath: instancePath + "/src_size_bytes",
					schemaPath: "#/properties/src_size_bytes/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err83];
				else vErrors.push(err83);
				errors++;
			}
			if (typeof data29 == "number" && isFinite(data29)) {
				if (data29 > 9007199254740991 || isNaN(data29)) {
					const err84 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err84];
					else vErrors.push(err84);
					errors++;
				}
				if (data29 < 1 || isNaN(data29)) {
					const err85 = {
						instancePath: instancePath + "/src_size_bytes",
						schemaPath: "#/properties/src_size_bytes/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err85];
					else vErrors.push(err85);
					errors++;
				}
			}
		}
		if (data.width !== void 0) {
			let data30 = data.width;
			if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
				const err86 = {
					instancePath: instancePath + "/width",
					schemaPath: "#/properties/width/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err86];
				else vErrors.push(err86);
				errors++;
			}
			if (typeof data30 == "number" && isFinite(data30)) {
				if (data30 > 65536 || isNaN(data30)) {
					const err87 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err87];
					else vErrors.push(err87);
					errors++;
				}
				if (data30 < 1 || isNaN(data30)) {
					const err88 = {
						instancePath: instancePath + "/width",
						schemaPath: "#/properties/width/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err88];
					else vErrors.push(err88);
					errors++;
				}
			}
		}
		if (data.height !== void 0) {
			let data31 = data.height;
			if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
				const err89 = {
					instancePath: instancePath + "/height",
					schemaPath: "#/properties/height/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err89];
				else vErrors.push(err89);
				errors++;
			}
			if (typeof data31 == "number" && isFinite(data31)) {
				if (data31 > 65536 || isNaN(data31)) {
					const err90 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 65536
						},
						message: "must be <= 65536"
					};
					if (vErrors === null) vErrors = [err90];
					else vErrors.push(err90);
					errors++;
				}
				if (data31 < 1 || isNaN(data31)) {
					const err91 = {
						instancePath: instancePath + "/height",
						schemaPath: "#/properties/height/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						message: "must be >= 1"
					};
					if (vErrors === null) vErrors = [err91];
					else vErrors.push(err91);
					errors++;
				}
			}
		}
		if (data.framerate !== void 0) {
			let data32 = data.framerate;
			if (typeof data32 == "number" && isFinite(data32)) {
				if (data32 > 1e6 || isNaN(data32)) {
					const err92 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e6
						},
						message: "must be <= 1000000"
					};
					if (vErrors === null) vErrors = [err92];
					else vErrors.push(err92);
					errors++;
				}
				if (data32 <= 0 || isNaN(data32)) {
					const err93 = {
						instancePath: instancePath + "/framerate",
						schemaPath: "#/properties/framerate/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err93];
					else vErrors.push(err93);
					errors++;
				}
			} else {
				const err94 = {
					instancePath: instancePath + "/framerate",
					schemaPath: "#/properties/framerate/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err94];
				else vErrors.push(err94);
				errors++;
			}
		}
		if (data.duration_s !== void 0) {
			let data33 = data.duration_s;
			if (typeof data33 == "number" && isFinite(data33)) {
				if (data33 > 1e9 || isNaN(data33)) {
					const err95 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1e9
						},
						message: "must be <= 1000000000"
					};
					if (vErrors === null) vErrors = [err95];
					else vErrors.push(err95);
					errors++;
				}
				if (data33 <= 0 || isNaN(data33)) {
					const err96 = {
						instancePath: instancePath + "/duration_s",
						schemaPath: "#/properties/duration_s/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						message: "must be > 0"
					};
					if (vErrors === null) vErrors = [err96];
					else vErrors.push(err96);
					errors++;
				}
			} else {
				const err97 = {
					instancePath: instancePath + "/duration_s",
					schemaPath: "#/properties/duration_s/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err97];
				else vErrors.push(err97);
				errors++;
			}
		}
		if (data.pix_fmt !== void 0) {
			let data34 = data.pix_fmt;
			if (typeof data34 === "string") {
				if (func2(data34) > 64) {
					const err98 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err98];
					else vErrors.push(err98);
					errors++;
				}
				if (func2(data34) < 1) {
					const err99 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err99];
					else vErrors.push(err99);
					errors++;
				}
				if (!pattern10.test(data34)) {
					const err100 = {
						instancePath: instancePath + "/pix_fmt",
						schemaPath: "#/properties/pix_fmt/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z_]+$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z_]+$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err100];
					else vErrors.push(err100);
					errors++;
				}
			} else {
				const err101 = {
					instancePath: instancePath + "/pix_fmt",
					schemaPath: "#/properties/pix_fmt/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err101];
				else vErrors.push(err101);
				errors++;
			}
		}
		if (data.encoder_upstream !== void 0) {
			let data35 = data.encoder_upstream;
			if (typeof data35 === "string") {
				if (func2(data35) > 64) {
					const err102 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err102];
					else vErrors.push(err102);
					errors++;
				}
				if (func2(data35) < 1) {
					const err103 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err103];
					else vErrors.push(err103);
					errors++;
				}
				if (!pattern11.test(data35)) {
					const err104 = {
						instancePath: instancePath + "/encoder_upstream",
						schemaPath: "#/properties/encoder_upstream/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9a-z][0-9a-z_.-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err104];
					else vErrors.push(err104);
					errors++;
				}
			} else {
				const err105 = {
					instancePath: instancePath + "/encoder_upstream",
					schemaPath: "#/properties/encoder_upstream/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err105];
				else vErrors.push(err105);
				errors++;
			}
		}
		if (data.mos !== void 0) {
			let data36 = data.mos;
			if (typeof data36 == "number" && isFinite(data36)) {
				if (data36 > 100 || isNaN(data36)) {
					const err106 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err106];
					else vErrors.push(err106);
					errors++;
				}
				if (data36 < 0 || isNaN(data36)) {
					const err107 = {
						instancePath: instancePath + "/mos",
						schemaPath: "#/properties/mos/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err107];
					else vErrors.push(err107);
					errors++;
				}
			} else {
				const err108 = {
					instancePath: instancePath + "/mos",
					schemaPath: "#/properties/mos/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err108];
				else vErrors.push(err108);
				errors++;
			}
		}
		if (data.mos_std_dev !== void 0) {
			let data37 = data.mos_std_dev;
			if (typeof data37 == "number" && isFinite(data37)) {
				if (data37 > 100 || isNaN(data37)) {
					const err109 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err109];
					else vErrors.push(err109);
					errors++;
				}
				if (data37 < 0 || isNaN(data37)) {
					const err110 = {
						instancePath: instancePath + "/mos_std_dev",
						schemaPath: "#/properties/mos_std_dev/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err110];
					else vErrors.push(err110);
					errors++;
				}
			} else {
				const err111 = {
					instancePath: instancePath + "/mos_std_dev",
					schemaPath: "#/properties/mos_std_dev/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err111];
				else vErrors.push(err111);
				errors++;
			}
		}
		if (data.n_ratings !== void 0) {
			let data38 = data.n_ratings;
			if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
				const err112 = {
					instancePath: instancePath + "/n_ratings",
					schemaPath: "#/properties/n_ratings/type",
					keyword: "type",
					params: { type: "integer" },
					message: "must be integer"
				};
				if (vErrors === null) vErrors = [err112];
				else vErrors.push(err112);
				errors++;
			}
			if (typeof data38 == "number" && isFinite(data38)) {
				if (data38 > 9007199254740991 || isNaN(data38)) {
					const err113 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						},
						message: "must be <= 9007199254740991"
					};
					if (vErrors === null) vErrors = [err113];
					else vErrors.push(err113);
					errors++;
				}
				if (data38 < 0 || isNaN(data38)) {
					const err114 = {
						instancePath: instancePath + "/n_ratings",
						schemaPath: "#/properties/n_ratings/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err114];
					else vErrors.push(err114);
					errors++;
				}
			}
		}
		if (data.corpus !== void 0) {
			let data39 = data.corpus;
			if (typeof data39 === "string") {
				if (func2(data39) > 64) {
					const err115 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err115];
					else vErrors.push(err115);
					errors++;
				}
				if (func2(data39) < 4) {
					const err116 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err116];
					else vErrors.push(err116);
					errors++;
				}
				if (!pattern12.test(data39)) {
					const err117 = {
						instancePath: instancePath + "/corpus",
						schemaPath: "#/properties/corpus/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err117];
					else vErrors.push(err117);
					errors++;
				}
			} else {
				const err118 = {
					instancePath: instancePath + "/corpus",
					schemaPath: "#/properties/corpus/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err118];
				else vErrors.push(err118);
				errors++;
			}
		}
		if (data.corpus_version !== void 0) {
			let data40 = data.corpus_version;
			if (typeof data40 === "string") {
				if (func2(data40) > 128) {
					const err119 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/maxLength",
						keyword: "maxLength",
						params: { limit: 128 },
						message: "must NOT have more than 128 characters"
					};
					if (vErrors === null) vErrors = [err119];
					else vErrors.push(err119);
					errors++;
				}
				if (func2(data40) < 1) {
					const err120 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 characters"
					};
					if (vErrors === null) vErrors = [err120];
					else vErrors.push(err120);
					errors++;
				}
				if (!pattern13.test(data40)) {
					const err121 = {
						instancePath: instancePath + "/corpus_version",
						schemaPath: "#/properties/corpus_version/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" },
						message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err121];
					else vErrors.push(err121);
					errors++;
				}
			} else {
				const err122 = {
					instancePath: instancePath + "/corpus_version",
					schemaPath: "#/properties/corpus_version/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err122];
				else vErrors.push(err122);
				errors++;
			}
		}
		if (data.ingested_at_utc !== void 0) {
			let data41 = data.ingested_at_utc;
			if (typeof data41 === "string") {
				if (func2(data41) > 25) {
					const err123 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err123];
					else vErrors.push(err123);
					errors++;
				}
				if (func2(data41) < 25) {
					const err124 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err124];
					else vErrors.push(err124);
					errors++;
				}
				if (!pattern14.test(data41)) {
					const err125 = {
						instancePath: instancePath + "/ingested_at_utc",
						schemaPath: "#/properties/ingested_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err125];
					else vErrors.push(err125);
					errors++;
				}
			} else {
				const err126 = {
					instancePath: instancePath + "/ingested_at_utc",
					schemaPath: "#/properties/ingested_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err126];
				else vErrors.push(err126);
				errors++;
			}
		}
		if (data.mos_native !== void 0) {
			let data42 = data.mos_native;
			if (typeof data42 == "number" && isFinite(data42)) {
				if (data42 > 100 || isNaN(data42)) {
					const err127 = {
						instancePath: instancePath + "/mos_native",
						schemaPath: "#/properties/mos_native/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err127];
					else vErrors.push(err127);
					errors++;
				}
				if (data42 < 0 || isNaN(data42)) {
					const err128 = {
						instancePath: instancePath + "/mos_native",
						schemaPath: "#/properties/mos_native/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err128];
					else vErrors.push(err128);
					errors++;
				}
			} else {
				const err129 = {
					instancePath: instancePath + "/mos_native",
					schemaPath: "#/properties/mos_native/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err129];
				else vErrors.push(err129);
				errors++;
			}
		}
		if (data.mos_std_dev_native !== void 0) {
			let data43 = data.mos_std_dev_native;
			if (typeof data43 == "number" && isFinite(data43)) {
				if (data43 > 100 || isNaN(data43)) {
					const err130 = {
						instancePath: instancePath + "/mos_std_dev_native",
						schemaPath: "#/properties/mos_std_dev_native/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 100
						},
						message: "must be <= 100"
					};
					if (vErrors === null) vErrors = [err130];
					else vErrors.push(err130);
					errors++;
				}
				if (data43 < 0 || isNaN(data43)) {
					const err131 = {
						instancePath: instancePath + "/mos_std_dev_native",
						schemaPath: "#/properties/mos_std_dev_native/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						message: "must be >= 0"
					};
					if (vErrors === null) vErrors = [err131];
					else vErrors.push(err131);
					errors++;
				}
			} else {
				const err132 = {
					instancePath: instancePath + "/mos_std_dev_native",
					schemaPath: "#/properties/mos_std_dev_native/type",
					keyword: "type",
					params: { type: "number" },
					message: "must be number"
				};
				if (vErrors === null) vErrors = [err132];
				else vErrors.push(err132);
				errors++;
			}
		}
		if (data.mos_native_scale !== void 0) {
			let data44 = data.mos_native_scale;
			if (!(data44 === "1-5-acr" || data44 === "1-7-acr" || data44 === "1-9-acr" || data44 === "0-10-continuous" || data44 === "0-100-continuous" || data44 === "1-100-continuous")) {
				const err133 = {
					instancePath: instancePath + "/mos_native_scale",
					schemaPath: "#/properties/mos_native_scale/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.mos_native_scale.enum },
					message: "must be equal to one of the allowed values"
				};
				if (vErrors === null) vErrors = [err133];
				else vErrors.push(err133);
				errors++;
			}
		}
		if (data.corpus_source !== void 0) {
			let data45 = data.corpus_source;
			if (typeof data45 === "string") {
				if (func2(data45) > 64) {
					const err134 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/maxLength",
						keyword: "maxLength",
						params: { limit: 64 },
						message: "must NOT have more than 64 characters"
					};
					if (vErrors === null) vErrors = [err134];
					else vErrors.push(err134);
					errors++;
				}
				if (func2(data45) < 4) {
					const err135 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/minLength",
						keyword: "minLength",
						params: { limit: 4 },
						message: "must NOT have fewer than 4 characters"
					};
					if (vErrors === null) vErrors = [err135];
					else vErrors.push(err135);
					errors++;
				}
				if (!pattern12.test(data45)) {
					const err136 = {
						instancePath: instancePath + "/corpus_source",
						schemaPath: "#/properties/corpus_source/pattern",
						keyword: "pattern",
						params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
						message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
					};
					if (vErrors === null) vErrors = [err136];
					else vErrors.push(err136);
					errors++;
				}
			} else {
				const err137 = {
					instancePath: instancePath + "/corpus_source",
					schemaPath: "#/properties/corpus_source/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err137];
				else vErrors.push(err137);
				errors++;
			}
		}
		if (data.aggregated_at_utc !== void 0) {
			let data46 = data.aggregated_at_utc;
			if (typeof data46 === "string") {
				if (func2(data46) > 25) {
					const err138 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/maxLength",
						keyword: "maxLength",
						params: { limit: 25 },
						message: "must NOT have more than 25 characters"
					};
					if (vErrors === null) vErrors = [err138];
					else vErrors.push(err138);
					errors++;
				}
				if (func2(data46) < 25) {
					const err139 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/minLength",
						keyword: "minLength",
						params: { limit: 25 },
						message: "must NOT have fewer than 25 characters"
					};
					if (vErrors === null) vErrors = [err139];
					else vErrors.push(err139);
					errors++;
				}
				if (!pattern14.test(data46)) {
					const err140 = {
						instancePath: instancePath + "/aggregated_at_utc",
						schemaPath: "#/properties/aggregated_at_utc/pattern",
						keyword: "pattern",
						params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
						message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
					};
					if (vErrors === null) vErrors = [err140];
					else vErrors.push(err140);
					errors++;
				}
			} else {
				const err141 = {
					instancePath: instancePath + "/aggregated_at_utc",
					schemaPath: "#/properties/aggregated_at_utc/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				};
				if (vErrors === null) vErrors = [err141];
				else vErrors.push(err141);
				errors++;
			}
		}
	} else {
		const err142 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err142];
		else vErrors.push(err142);
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
	"mos_std_dev_native",
	"mos_native_scale",
	"corpus_source",
	"aggregated_at_utc"
];
const DECIMAL_KEYS = [
	"framerate",
	"duration_s",
	"mos",
	"mos_std_dev",
	"mos_native",
	"mos_std_dev_native"
];
const ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json";
const ROW_SCHEMA_SHA256 = "6a476e9e3c4cb6429bb2641513d385f1729ff0333f7a0514852c987c1c17fc6e";
const UNIFIED_ROW_SCHEMA_ID = "https://org.github.io/konvid-ingest/schema/1.0/unified-row.schema.json";
const UNIFIED_ROW_SCHEMA_SHA256 = "3afa49cb0dbccd2e36c47ba0dbcb7a182df7e1b7dfeb9ecf36d9f07253c2970a";
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
// node_modules/csv-parse/lib/api/CsvError.js
var CsvError$1 = class CsvError$1 extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError$1);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-parse/lib/utils/is_object.js
const is_object$1 = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object$1(column)) {
			if (typeof column.name !== "string") throw new CsvError$1("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError$1("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};
// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};
// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};
// node_modules/csv-parse/lib/utils/underscore.js
const underscore$1 = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options$1 = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore$1(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError$1("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError$1("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError$1("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError$1("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError$1("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError$1("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError$1("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError$1("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError$1("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object$1(options.delimiter_auto)) throw new CsvError$1("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object$1(options.delimiter_auto.preferred)) throw new CsvError$1("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError$1("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError$1("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError$1("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError$1("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError$1("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError$1("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError$1("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError$1("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError$1("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError$1("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};
// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options$1({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};
// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options$1(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options$1({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError$1("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError$1("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError$1("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError$1("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError$1("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError$1("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError$1("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError$1("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};
// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};
// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
// src/contract/catalogue.ts
const CATALOGUE_COLUMNS = [
	"src_sha256",
	"src",
	"path",
	"label_file",
	"label_line",
	"part",
	"published_split",
	"content"
];
const CATALOGUE_HEADING = `${CATALOGUE_COLUMNS.join(",")}\n`;
const MAX_CATALOGUE_BYTES = 1073741824;
const CATALOGUE_ENDING = ".clips.csv";
function cataloguePath(output) {
	return `${output.replace(/\.jsonl$/, "")}${CATALOGUE_ENDING}`;
}
const CONTROLS = /[\u0000-\u001f\u007f]+/g;
function formatCatalogueLine(line) {
	return stringify([CATALOGUE_COLUMNS.map((column) => line[column].replaceAll(CONTROLS, " "))]);
}
function parseCatalogue(text) {
	return parse(text, {
		columns: true,
		bom: true
	});
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
const EXPORT_BEGINNING = "{\"path\":";
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
	if (line.startsWith(EXPORT_BEGINNING) && line.includes("\"src_sha256\"")) throw new UserError("JSONL_IS_EXPORT", {
		message: "the file was written by `konvid-ingest export` and is no corpus",
		hint: "name the JSONL that it was made of, which the manifest beside it (.export.json) gives"
	});
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
		hint: first.includes("LINE_NOT_JSON") && path.endsWith(".json") ? "this is no JSONL: name the .jsonl, such as the one beside a manifest" : "run `konvid-ingest validate` on it, and write the file again"
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
export { serialiseUnifiedRow as A, parse as C, describePath as D, CsvError$1 as E, CORPUS_ROW_KEYS as F, ROW_SCHEMA_ID as I, ROW_SCHEMA_SHA256 as L, validateUnifiedRow as M, toViolations as N, recordProvenance as O, describeValue as P, UNIFIED_ROW_SCHEMA_ID as R, stringify as S, is_object$1 as T, CATALOGUE_HEADING as _, readIngestManifest as a, formatCatalogueLine as b, readRows as c, explainFailedRead as d, withJsonl as f, CATALOGUE_ENDING as g, CATALOGUE_COLUMNS as h, MAX_MANIFEST_BYTES as i, validateRow as j, serialiseRow as k, parseLine as l, readLines as m, ReadMeter as n, readManifest as o, MAX_LINE_BYTES as p, sumSizes as r, readEveryRow as s, findQuantile as t, beginsWithUnifiedRow as u, MAX_CATALOGUE_BYTES as v, transform as w, parseCatalogue as x, cataloguePath as y, UNIFIED_ROW_SCHEMA_SHA256 as z };
