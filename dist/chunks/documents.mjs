// src/contract/generated/accept-documents.mjs
const isDownloadProgress = validate52;
const schema20 = {
	"title": "DownloadState",
	"type": "object",
	"additionalProperties": true,
	"required": ["state"],
	"properties": {
		"state": { "enum": ["done", "failed"] },
		"reason": { "type": "string" }
	}
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.state === void 0 && (missing0 = "state")) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			if (data.state !== void 0) {
				let data0 = data.state;
				if (!(data0 === "done" || data0 === "failed")) {
					validate53.errors = [{
						instancePath: instancePath + "/state",
						schemaPath: "#/properties/state/enum",
						keyword: "enum",
						params: { allowedValues: schema20.properties.state.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					if (typeof data.reason !== "string") {
						validate53.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) for (const key0 in data) {
			const _errs2 = errors;
			if (!validate53(data[key0], {
				instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
				parentData: data,
				parentDataProperty: key0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
			if (!(_errs2 === errors)) break;
		}
		else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isFetchManifest = validate55;
const schema21 = {
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
const func1 = countCharacters;
const schema22 = {
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
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate57.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate57.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate57.errors = vErrors;
	return true;
}
validate57.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate56.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.label === void 0 && (missing0 = "label") || data.url === void 0 && (missing0 = "url") || data.path === void 0 && (missing0 = "path") || data.exists === void 0 && (missing0 = "exists") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.min_bytes === void 0 && (missing0 = "min_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate56.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "label" || key0 === "url" || key0 === "path" || key0 === "exists" || key0 === "size_bytes" || key0 === "min_bytes" || key0 === "sha256")) {
					validate56.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.label !== void 0) {
						let data0 = data.label;
						const _errs2 = errors;
						if (!(data0 === "videos" || data0 === "metadata")) {
							validate56.errors = [{
								instancePath: instancePath + "/label",
								schemaPath: "#/properties/label/enum",
								keyword: "enum",
								params: { allowedValues: schema22.properties.label.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.url !== void 0) {
							let data1 = data.url;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func1(data1) < 1) {
										validate56.errors = [{
											instancePath: instancePath + "/url",
											schemaPath: "#/properties/url/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate56.errors = [{
										instancePath: instancePath + "/url",
										schemaPath: "#/properties/url/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								let data2 = data.path;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func1(data2) < 1) {
											validate56.errors = [{
												instancePath: instancePath + "/path",
												schemaPath: "#/properties/path/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate56.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.exists !== void 0) {
									const _errs7 = errors;
									if (typeof data.exists !== "boolean") {
										validate56.errors = [{
											instancePath: instancePath + "/exists",
											schemaPath: "#/properties/exists/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.size_bytes !== void 0) {
										const _errs9 = errors;
										if (!validate57(data.size_bytes, {
											instancePath: instancePath + "/size_bytes",
											parentData: data,
											parentDataProperty: "size_bytes",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.min_bytes !== void 0) {
											const _errs10 = errors;
											if (!validate57(data.min_bytes, {
												instancePath: instancePath + "/min_bytes",
												parentData: data,
												parentDataProperty: "min_bytes",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.sha256 !== void 0) {
												let data6 = data.sha256;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (typeof data6 === "string") {
														if (func1(data6) > 64) {
															validate56.errors = [{
																instancePath: instancePath + "/sha256",
																schemaPath: "#/properties/sha256/maxLength",
																keyword: "maxLength",
																params: { limit: 64 },
																message: "must NOT have more than 64 characters"
															}];
															return false;
														} else if (func1(data6) < 64) {
															validate56.errors = [{
																instancePath: instancePath + "/sha256",
																schemaPath: "#/properties/sha256/minLength",
																keyword: "minLength",
																params: { limit: 64 },
																message: "must NOT have fewer than 64 characters"
															}];
															return false;
														} else if (!pattern3.test(data6)) {
															validate56.errors = [{
																instancePath: instancePath + "/sha256",
																schemaPath: "#/properties/sha256/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{64}$" },
																message: "must match pattern \"^[0-9a-f]{64}$\""
															}];
															return false;
														}
													} else {
														validate56.errors = [{
															instancePath: instancePath + "/sha256",
															schemaPath: "#/properties/sha256/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate56.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate56.errors = vErrors;
	return errors === 0;
}
validate56.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.videos_dir === void 0 && (missing0 = "videos_dir") || data.videos_dir_exists === void 0 && (missing0 = "videos_dir_exists") || data.videos_files === void 0 && (missing0 = "videos_files") || data.videos_bytes === void 0 && (missing0 = "videos_bytes") || data.metadata_dir === void 0 && (missing0 = "metadata_dir") || data.metadata_dir_exists === void 0 && (missing0 = "metadata_dir_exists") || data.metadata_files === void 0 && (missing0 = "metadata_files") || data.metadata_bytes === void 0 && (missing0 = "metadata_bytes")) {
				validate61.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "videos_dir" || key0 === "videos_dir_exists" || key0 === "videos_files" || key0 === "videos_bytes" || key0 === "metadata_dir" || key0 === "metadata_dir_exists" || key0 === "metadata_files" || key0 === "metadata_bytes")) {
					validate61.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.videos_dir !== void 0) {
						let data0 = data.videos_dir;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate61.errors = [{
										instancePath: instancePath + "/videos_dir",
										schemaPath: "#/properties/videos_dir/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate61.errors = [{
									instancePath: instancePath + "/videos_dir",
									schemaPath: "#/properties/videos_dir/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.videos_dir_exists !== void 0) {
							const _errs4 = errors;
							if (typeof data.videos_dir_exists !== "boolean") {
								validate61.errors = [{
									instancePath: instancePath + "/videos_dir_exists",
									schemaPath: "#/properties/videos_dir_exists/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.videos_files !== void 0) {
								const _errs6 = errors;
								if (!validate57(data.videos_files, {
									instancePath: instancePath + "/videos_files",
									parentData: data,
									parentDataProperty: "videos_files",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.videos_bytes !== void 0) {
									const _errs7 = errors;
									if (!validate57(data.videos_bytes, {
										instancePath: instancePath + "/videos_bytes",
										parentData: data,
										parentDataProperty: "videos_bytes",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.metadata_dir !== void 0) {
										let data4 = data.metadata_dir;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (typeof data4 === "string") {
												if (func1(data4) < 1) {
													validate61.errors = [{
														instancePath: instancePath + "/metadata_dir",
														schemaPath: "#/properties/metadata_dir/minLength",
														keyword: "minLength",
														params: { limit: 1 },
														message: "must NOT have fewer than 1 characters"
													}];
													return false;
												}
											} else {
												validate61.errors = [{
													instancePath: instancePath + "/metadata_dir",
													schemaPath: "#/properties/metadata_dir/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metadata_dir_exists !== void 0) {
											const _errs10 = errors;
											if (typeof data.metadata_dir_exists !== "boolean") {
												validate61.errors = [{
													instancePath: instancePath + "/metadata_dir_exists",
													schemaPath: "#/properties/metadata_dir_exists/type",
													keyword: "type",
													params: { type: "boolean" },
													message: "must be boolean"
												}];
												return false;
											}
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.metadata_files !== void 0) {
												const _errs12 = errors;
												if (!validate57(data.metadata_files, {
													instancePath: instancePath + "/metadata_files",
													parentData: data,
													parentDataProperty: "metadata_files",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.metadata_bytes !== void 0) {
													const _errs13 = errors;
													if (!validate57(data.metadata_bytes, {
														instancePath: instancePath + "/metadata_bytes",
														parentData: data,
														parentDataProperty: "metadata_bytes",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
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
			validate61.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate205.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.node === void 0 && (missing0 = "node")) {
			validate205.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "node")) {
				validate205.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if ("konvid-ingest" !== data.name) {
					validate205.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/const",
						keyword: "const",
						params: { allowedValue: "konvid-ingest" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (typeof data1 === "string") {
						if (func1(data1) < 1) {
							validate205.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate205.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.node !== void 0) {
						let data2 = data.node;
						if (typeof data2 === "string") {
							if (func1(data2) < 1) {
								validate205.errors = [{
									instancePath: instancePath + "/node",
									schemaPath: "#/properties/node/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate205.errors = [{
								instancePath: instancePath + "/node",
								schemaPath: "#/properties/node/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate205.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate205.errors = vErrors;
	return true;
}
validate205.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema56 = {
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
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate172.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !Array.isArray(data) && data !== null) {
		validate172.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema56.type },
			message: "must be string,number,boolean,array,null"
		}];
		return false;
	}
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (typeof data[i0] !== "string") {
			validate172.errors = [{
				instancePath: instancePath + "/" + i0,
				schemaPath: "#/items/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			}];
			return false;
		}
	}
	validate172.errors = vErrors;
	return true;
}
validate172.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema57 = {
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
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate174.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path") || data.exists === void 0 && (missing0 = "exists") || data.kind === void 0 && (missing0 = "kind")) {
			validate174.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "path" || key0 === "exists" || key0 === "kind" || key0 === "sha256")) {
				validate174.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.path !== void 0) {
				let data0 = data.path;
				if (typeof data0 === "string") {
					if (func1(data0) < 1) {
						validate174.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate174.errors = [{
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.exists !== void 0) {
					if (typeof data.exists !== "boolean") {
						validate174.errors = [{
							instancePath: instancePath + "/exists",
							schemaPath: "#/properties/exists/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind;
						if (!(data2 === "file" || data2 === "directory" || data2 === "missing")) {
							validate174.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema57.properties.kind.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							let data3 = data.sha256;
							if (typeof data3 === "string") {
								if (func1(data3) > 64) {
									validate174.errors = [{
										instancePath: instancePath + "/sha256",
										schemaPath: "#/properties/sha256/maxLength",
										keyword: "maxLength",
										params: { limit: 64 },
										message: "must NOT have more than 64 characters"
									}];
									return false;
								} else if (func1(data3) < 64) {
									validate174.errors = [{
										instancePath: instancePath + "/sha256",
										schemaPath: "#/properties/sha256/minLength",
										keyword: "minLength",
										params: { limit: 64 },
										message: "must NOT have fewer than 64 characters"
									}];
									return false;
								} else if (!pattern3.test(data3)) {
									validate174.errors = [{
										instancePath: instancePath + "/sha256",
										schemaPath: "#/properties/sha256/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{64}$" },
										message: "must match pattern \"^[0-9a-f]{64}$\""
									}];
									return false;
								}
							} else {
								validate174.errors = [{
									instancePath: instancePath + "/sha256",
									schemaPath: "#/properties/sha256/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate174.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate174.errors = vErrors;
	return true;
}
validate174.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate171.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.entrypoint === void 0 && (missing0 = "entrypoint") || data.argv === void 0 && (missing0 = "argv") || data.args === void 0 && (missing0 = "args") || data.inputs === void 0 && (missing0 = "inputs") || data.outputs === void 0 && (missing0 = "outputs")) {
				validate171.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "entrypoint" || key0 === "argv" || key0 === "args" || key0 === "inputs" || key0 === "outputs")) {
					validate171.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("ai-run-provenance-v1" !== data.schema) {
							validate171.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "ai-run-provenance-v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.entrypoint !== void 0) {
							let data1 = data.entrypoint;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func1(data1) > 1024) {
										validate171.errors = [{
											instancePath: instancePath + "/entrypoint",
											schemaPath: "#/properties/entrypoint/maxLength",
											keyword: "maxLength",
											params: { limit: 1024 },
											message: "must NOT have more than 1024 characters"
										}];
										return false;
									} else if (func1(data1) < 1) {
										validate171.errors = [{
											instancePath: instancePath + "/entrypoint",
											schemaPath: "#/properties/entrypoint/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate171.errors = [{
										instancePath: instancePath + "/entrypoint",
										schemaPath: "#/properties/entrypoint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.argv !== void 0) {
								let data2 = data.argv;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs7 = errors;
											if (typeof data2[i0] !== "string") {
												validate171.errors = [{
													instancePath: instancePath + "/argv/" + i0,
													schemaPath: "#/properties/argv/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs7 === errors)) break;
										}
									} else {
										validate171.errors = [{
											instancePath: instancePath + "/argv",
											schemaPath: "#/properties/argv/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.args !== void 0) {
									let data4 = data.args;
									const _errs9 = errors;
									if (errors === _errs9) {
										if (data4 && typeof data4 == "object" && !Array.isArray(data4)) for (const key1 in data4) {
											const _errs12 = errors;
											if (!validate172(data4[key1], {
												instancePath: instancePath + "/args/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												parentData: data4,
												parentDataProperty: key1,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
												errors = vErrors.length;
											}
											if (!(_errs12 === errors)) break;
										}
										else {
											validate171.errors = [{
												instancePath: instancePath + "/args",
												schemaPath: "#/properties/args/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.inputs !== void 0) {
										let data6 = data.inputs;
										const _errs13 = errors;
										if (errors === _errs13) {
											if (data6 && typeof data6 == "object" && !Array.isArray(data6)) for (const key2 in data6) {
												const _errs16 = errors;
												if (!validate174(data6[key2], {
													instancePath: instancePath + "/inputs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
													parentData: data6,
													parentDataProperty: key2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
													errors = vErrors.length;
												}
												if (!(_errs16 === errors)) break;
											}
											else {
												validate171.errors = [{
													instancePath: instancePath + "/inputs",
													schemaPath: "#/properties/inputs/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.outputs !== void 0) {
											let data8 = data.outputs;
											const _errs17 = errors;
											if (errors === _errs17) {
												if (data8 && typeof data8 == "object" && !Array.isArray(data8)) for (const key3 in data8) {
													const _errs20 = errors;
													if (!validate174(data8[key3], {
														instancePath: instancePath + "/outputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
														parentData: data8,
														parentDataProperty: key3,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
														errors = vErrors.length;
													}
													if (!(_errs20 === errors)) break;
												}
												else {
													validate171.errors = [{
														instancePath: instancePath + "/outputs",
														schemaPath: "#/properties/outputs/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs17 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate171.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate171.errors = vErrors;
	return errors === 0;
}
validate171.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.dataset === void 0 && (missing0 = "dataset") || data.root === void 0 && (missing0 = "root") || data.keep_zips === void 0 && (missing0 = "keep_zips") || data.archives === void 0 && (missing0 = "archives") || data.extracted === void 0 && (missing0 = "extracted") || data.tool === void 0 && (missing0 = "tool") || data.run_provenance === void 0 && (missing0 = "run_provenance")) {
				validate55.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "dataset" || key0 === "root" || key0 === "keep_zips" || key0 === "archives" || key0 === "extracted" || key0 === "tool" || key0 === "run_provenance")) {
					validate55.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if (!(data.schema === "konvid-1k-fetch-manifest-v1")) {
							validate55.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/enum",
								keyword: "enum",
								params: { allowedValues: schema21.properties.schema.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.dataset !== void 0) {
							const _errs3 = errors;
							if (!(data.dataset === "konvid-1k")) {
								validate55.errors = [{
									instancePath: instancePath + "/dataset",
									schemaPath: "#/properties/dataset/enum",
									keyword: "enum",
									params: { allowedValues: schema21.properties.dataset.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.root !== void 0) {
								let data2 = data.root;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (func1(data2) < 1) {
											validate55.errors = [{
												instancePath: instancePath + "/root",
												schemaPath: "#/properties/root/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate55.errors = [{
											instancePath: instancePath + "/root",
											schemaPath: "#/properties/root/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.keep_zips !== void 0) {
									const _errs6 = errors;
									if (typeof data.keep_zips !== "boolean") {
										validate55.errors = [{
											instancePath: instancePath + "/keep_zips",
											schemaPath: "#/properties/keep_zips/type",
											keyword: "type",
											params: { type: "boolean" },
											message: "must be boolean"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.archives !== void 0) {
										let data4 = data.archives;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs10 = errors;
													if (!validate56(data4[i0], {
														instancePath: instancePath + "/archives/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate55.errors = [{
													instancePath: instancePath + "/archives",
													schemaPath: "#/properties/archives/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.extracted !== void 0) {
											const _errs11 = errors;
											if (!validate61(data.extracted, {
												instancePath: instancePath + "/extracted",
												parentData: data,
												parentDataProperty: "extracted",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.tool !== void 0) {
												const _errs12 = errors;
												if (!validate205(data.tool, {
													instancePath: instancePath + "/tool",
													parentData: data,
													parentDataProperty: "tool",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.run_provenance !== void 0) {
													const _errs13 = errors;
													if (!validate171(data.run_provenance, {
														instancePath: instancePath + "/run_provenance",
														parentData: data,
														parentDataProperty: "run_provenance",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
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
			validate55.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isIngestManifest = validate67;
const schema25 = {
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
			"pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"
		},
		"partial": { "type": "boolean" },
		"config": { "$ref": "#/$defs/config" },
		"stats": { "$ref": "#/$defs/stats" },
		"outcomes": { "$ref": "#/$defs/outcomes" },
		"labels": { "$ref": "#/$defs/labels" },
		"clips": { "$ref": "#/$defs/clips" },
		"jsonl": { "$ref": "#/$defs/jsonl" },
		"catalogue": { "$ref": "#/$defs/catalogue" },
		"rejected": { "$ref": "#/$defs/rejectedList" },
		"missing": { "$ref": "#/$defs/missingList" },
		"download_failed": { "$ref": "#/$defs/downloadFailedList" },
		"broken": { "$ref": "#/$defs/brokenList" },
		"conflicts": { "$ref": "#/$defs/conflictList" },
		"replaced": { "$ref": "#/$defs/replacedList" },
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
		"catalogue": {
			"title": "CatalogueDigest",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"path",
				"lines",
				"size_bytes",
				"sha256"
			],
			"properties": {
				"path": {
					"type": "string",
					"minLength": 1
				},
				"lines": { "$ref": "#/$defs/count" },
				"size_bytes": { "$ref": "#/$defs/count" },
				"sha256": { "$ref": "#/$defs/digest" }
			}
		},
		"replacedList": {
			"title": "ReplacedList",
			"type": "object",
			"additionalProperties": false,
			"required": ["count", "items"],
			"properties": {
				"count": { "$ref": "#/$defs/count" },
				"items": {
					"type": "array",
					"items": { "$ref": "#/$defs/replacedItem" }
				}
			}
		},
		"replacedItem": {
			"title": "ReplacedItem",
			"type": "object",
			"additionalProperties": false,
			"required": [
				"src",
				"src_sha256",
				"replaced_sha256"
			],
			"properties": {
				"src": { "type": "string" },
				"src_sha256": { "$ref": "#/$defs/digest" },
				"replaced_sha256": { "$ref": "#/$defs/digest" }
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
const func8 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
const schema26 = {
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
const schema27 = {
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
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate69.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.max_rejected === void 0 && (missing0 = "max_rejected") || data.max_conflicts === void 0 && (missing0 = "max_conflicts") || data.max_broken === void 0 && (missing0 = "max_broken") || data.max_missing === void 0 && (missing0 = "max_missing") || data.max_attrition === void 0 && (missing0 = "max_attrition")) {
			validate69.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "max_rejected" || key0 === "max_conflicts" || key0 === "max_broken" || key0 === "max_missing" || key0 === "max_attrition")) {
				validate69.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.max_rejected !== void 0) {
				let data0 = data.max_rejected;
				if (typeof data0 !== "string" && data0 !== null) {
					validate69.errors = [{
						instancePath: instancePath + "/max_rejected",
						schemaPath: "#/properties/max_rejected/type",
						keyword: "type",
						params: { type: schema27.properties.max_rejected.type },
						message: "must be string,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.max_conflicts !== void 0) {
					let data1 = data.max_conflicts;
					if (typeof data1 !== "string" && data1 !== null) {
						validate69.errors = [{
							instancePath: instancePath + "/max_conflicts",
							schemaPath: "#/properties/max_conflicts/type",
							keyword: "type",
							params: { type: schema27.properties.max_conflicts.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.max_broken !== void 0) {
						let data2 = data.max_broken;
						if (typeof data2 !== "string" && data2 !== null) {
							validate69.errors = [{
								instancePath: instancePath + "/max_broken",
								schemaPath: "#/properties/max_broken/type",
								keyword: "type",
								params: { type: schema27.properties.max_broken.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.max_missing !== void 0) {
							let data3 = data.max_missing;
							if (typeof data3 !== "string" && data3 !== null) {
								validate69.errors = [{
									instancePath: instancePath + "/max_missing",
									schemaPath: "#/properties/max_missing/type",
									keyword: "type",
									params: { type: schema27.properties.max_missing.type },
									message: "must be string,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.max_attrition !== void 0) {
								let data4 = data.max_attrition;
								if (typeof data4 !== "string" && data4 !== null) {
									validate69.errors = [{
										instancePath: instancePath + "/max_attrition",
										schemaPath: "#/properties/max_attrition/type",
										keyword: "type",
										params: { type: schema27.properties.max_attrition.type },
										message: "must be string,null"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate69.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate69.errors = vErrors;
	return true;
}
validate69.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.corpus_version === void 0 && (missing0 = "corpus_version") || data.corpus_dir === void 0 && (missing0 = "corpus_dir") || data.ingested_at_utc === void 0 && (missing0 = "ingested_at_utc") || data.limit === void 0 && (missing0 = "limit") || data.manifest_csv === void 0 && (missing0 = "manifest_csv") || data.clips_subdir === void 0 && (missing0 = "clips_subdir") || data.link_targets === void 0 && (missing0 = "link_targets") || data.prober === void 0 && (missing0 = "prober") || data.probe_timeout_s === void 0 && (missing0 = "probe_timeout_s") || data.thresholds === void 0 && (missing0 = "thresholds")) {
				validate68.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema26.properties, key0)) {
					validate68.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.corpus_version !== void 0) {
						let data0 = data.corpus_version;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate68.errors = [{
										instancePath: instancePath + "/corpus_version",
										schemaPath: "#/properties/corpus_version/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate68.errors = [{
									instancePath: instancePath + "/corpus_version",
									schemaPath: "#/properties/corpus_version/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.corpus_dir !== void 0) {
							let data1 = data.corpus_dir;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func1(data1) < 1) {
										validate68.errors = [{
											instancePath: instancePath + "/corpus_dir",
											schemaPath: "#/properties/corpus_dir/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate68.errors = [{
										instancePath: instancePath + "/corpus_dir",
										schemaPath: "#/properties/corpus_dir/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.ingested_at_utc !== void 0) {
								let data2 = data.ingested_at_utc;
								const _errs6 = errors;
								if (errors === _errs6) {
									if (typeof data2 === "string") {
										if (func1(data2) > 25) {
											validate68.errors = [{
												instancePath: instancePath + "/ingested_at_utc",
												schemaPath: "#/properties/ingested_at_utc/maxLength",
												keyword: "maxLength",
												params: { limit: 25 },
												message: "must NOT have more than 25 characters"
											}];
											return false;
										} else if (func1(data2) < 25) {
											validate68.errors = [{
												instancePath: instancePath + "/ingested_at_utc",
												schemaPath: "#/properties/ingested_at_utc/minLength",
												keyword: "minLength",
												params: { limit: 25 },
												message: "must NOT have fewer than 25 characters"
											}];
											return false;
										}
									} else {
										validate68.errors = [{
											instancePath: instancePath + "/ingested_at_utc",
											schemaPath: "#/properties/ingested_at_utc/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.limit !== void 0) {
									let data3 = data.limit;
									const _errs8 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && data3 !== null) {
										validate68.errors = [{
											instancePath: instancePath + "/limit",
											schemaPath: "#/properties/limit/type",
											keyword: "type",
											params: { type: schema26.properties.limit.type },
											message: "must be integer,null"
										}];
										return false;
									}
									if (errors === _errs8) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 9007199254740991 || isNaN(data3)) {
												validate68.errors = [{
													instancePath: instancePath + "/limit",
													schemaPath: "#/properties/limit/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 9007199254740991
													},
													message: "must be <= 9007199254740991"
												}];
												return false;
											} else if (data3 < 1 || isNaN(data3)) {
												validate68.errors = [{
													instancePath: instancePath + "/limit",
													schemaPath: "#/properties/limit/minimum",
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
									var valid0 = _errs8 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.manifest_csv !== void 0) {
										let data4 = data.manifest_csv;
										const _errs10 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate68.errors = [{
												instancePath: instancePath + "/manifest_csv",
												schemaPath: "#/properties/manifest_csv/type",
												keyword: "type",
												params: { type: schema26.properties.manifest_csv.type },
												message: "must be string,null"
											}];
											return false;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clips_subdir !== void 0) {
											let data5 = data.clips_subdir;
											const _errs12 = errors;
											if (typeof data5 !== "string" && data5 !== null) {
												validate68.errors = [{
													instancePath: instancePath + "/clips_subdir",
													schemaPath: "#/properties/clips_subdir/type",
													keyword: "type",
													params: { type: schema26.properties.clips_subdir.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid0 = _errs12 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.link_targets !== void 0) {
												let data6 = data.link_targets;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs16 = errors;
															if (typeof data6[i0] !== "string") {
																validate68.errors = [{
																	instancePath: instancePath + "/link_targets/" + i0,
																	schemaPath: "#/properties/link_targets/items/type",
																	keyword: "type",
																	params: { type: "string" },
																	message: "must be string"
																}];
																return false;
															}
															if (!(_errs16 === errors)) break;
														}
													} else {
														validate68.errors = [{
															instancePath: instancePath + "/link_targets",
															schemaPath: "#/properties/link_targets/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.prober !== void 0) {
													let data8 = data.prober;
													const _errs18 = errors;
													if (!(data8 === "ffprobe" || data8 === "auto" || data8 === "verify")) {
														validate68.errors = [{
															instancePath: instancePath + "/prober",
															schemaPath: "#/properties/prober/enum",
															keyword: "enum",
															params: { allowedValues: schema26.properties.prober.enum },
															message: "must be equal to one of the allowed values"
														}];
														return false;
													}
													var valid0 = _errs18 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.probe_timeout_s !== void 0) {
														let data9 = data.probe_timeout_s;
														const _errs19 = errors;
														if (errors === _errs19) {
															if (typeof data9 == "number" && isFinite(data9)) {
																if (data9 <= 0 || isNaN(data9)) {
																	validate68.errors = [{
																		instancePath: instancePath + "/probe_timeout_s",
																		schemaPath: "#/properties/probe_timeout_s/exclusiveMinimum",
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
																validate68.errors = [{
																	instancePath: instancePath + "/probe_timeout_s",
																	schemaPath: "#/properties/probe_timeout_s/type",
																	keyword: "type",
																	params: { type: "number" },
																	message: "must be number"
																}];
																return false;
															}
														}
														var valid0 = _errs19 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.thresholds !== void 0) {
															const _errs21 = errors;
															if (!validate69(data.thresholds, {
																instancePath: instancePath + "/thresholds",
																parentData: data,
																parentDataProperty: "thresholds",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
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
			validate68.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate73.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate73.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate73.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate73.errors = vErrors;
	return true;
}
validate73.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate72.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.written === void 0 && (missing0 = "written") || data.skipped_download === void 0 && (missing0 = "skipped_download") || data.skipped_broken === void 0 && (missing0 = "skipped_broken") || data.dedups === void 0 && (missing0 = "dedups") || data.attrition_pct === void 0 && (missing0 = "attrition_pct") || data.missing === void 0 && (missing0 = "missing") || data.rejected === void 0 && (missing0 = "rejected") || data.conflicts === void 0 && (missing0 = "conflicts")) {
				validate72.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "written" || key0 === "skipped_download" || key0 === "skipped_broken" || key0 === "dedups" || key0 === "attrition_pct" || key0 === "missing" || key0 === "rejected" || key0 === "conflicts")) {
					validate72.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.written !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.written, {
							instancePath: instancePath + "/written",
							parentData: data,
							parentDataProperty: "written",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.skipped_download !== void 0) {
							const _errs3 = errors;
							if (!validate73(data.skipped_download, {
								instancePath: instancePath + "/skipped_download",
								parentData: data,
								parentDataProperty: "skipped_download",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.skipped_broken !== void 0) {
								const _errs4 = errors;
								if (!validate73(data.skipped_broken, {
									instancePath: instancePath + "/skipped_broken",
									parentData: data,
									parentDataProperty: "skipped_broken",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.dedups !== void 0) {
									const _errs5 = errors;
									if (!validate73(data.dedups, {
										instancePath: instancePath + "/dedups",
										parentData: data,
										parentDataProperty: "dedups",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.attrition_pct !== void 0) {
										let data4 = data.attrition_pct;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data4 == "number" && isFinite(data4)) {
												if (data4 > 1 || isNaN(data4)) {
													validate72.errors = [{
														instancePath: instancePath + "/attrition_pct",
														schemaPath: "#/properties/attrition_pct/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1
														},
														message: "must be <= 1"
													}];
													return false;
												} else if (data4 < 0 || isNaN(data4)) {
													validate72.errors = [{
														instancePath: instancePath + "/attrition_pct",
														schemaPath: "#/properties/attrition_pct/minimum",
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
												validate72.errors = [{
													instancePath: instancePath + "/attrition_pct",
													schemaPath: "#/properties/attrition_pct/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.missing !== void 0) {
											const _errs8 = errors;
											if (!validate73(data.missing, {
												instancePath: instancePath + "/missing",
												parentData: data,
												parentDataProperty: "missing",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.rejected !== void 0) {
												const _errs9 = errors;
												if (!validate73(data.rejected, {
													instancePath: instancePath + "/rejected",
													parentData: data,
													parentDataProperty: "rejected",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.conflicts !== void 0) {
													const _errs10 = errors;
													if (!validate73(data.conflicts, {
														instancePath: instancePath + "/conflicts",
														parentData: data,
														parentDataProperty: "conflicts",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
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
			validate72.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate72.errors = vErrors;
	return errors === 0;
}
validate72.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.written === void 0 && (missing0 = "written") || data.dedup === void 0 && (missing0 = "dedup") || data.broken === void 0 && (missing0 = "broken") || data.missing === void 0 && (missing0 = "missing") || data.rejected === void 0 && (missing0 = "rejected") || data.conflict === void 0 && (missing0 = "conflict") || data["download-failed"] === void 0 && (missing0 = "download-failed")) {
				validate82.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "written" || key0 === "dedup" || key0 === "broken" || key0 === "missing" || key0 === "rejected" || key0 === "conflict" || key0 === "download-failed")) {
					validate82.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.written !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.written, {
							instancePath: instancePath + "/written",
							parentData: data,
							parentDataProperty: "written",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.dedup !== void 0) {
							const _errs3 = errors;
							if (!validate73(data.dedup, {
								instancePath: instancePath + "/dedup",
								parentData: data,
								parentDataProperty: "dedup",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.broken !== void 0) {
								const _errs4 = errors;
								if (!validate73(data.broken, {
									instancePath: instancePath + "/broken",
									parentData: data,
									parentDataProperty: "broken",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									const _errs5 = errors;
									if (!validate73(data.missing, {
										instancePath: instancePath + "/missing",
										parentData: data,
										parentDataProperty: "missing",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rejected !== void 0) {
										const _errs6 = errors;
										if (!validate73(data.rejected, {
											instancePath: instancePath + "/rejected",
											parentData: data,
											parentDataProperty: "rejected",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.conflict !== void 0) {
											const _errs7 = errors;
											if (!validate73(data.conflict, {
												instancePath: instancePath + "/conflict",
												parentData: data,
												parentDataProperty: "conflict",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data["download-failed"] !== void 0) {
												const _errs8 = errors;
												if (!validate73(data["download-failed"], {
													instancePath: instancePath + "/download-failed",
													parentData: data,
													parentDataProperty: "download-failed",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs8 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate82.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
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
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate93.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			}];
			return false;
		} else if (func1(data) < 64) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 64 },
				message: "must NOT have fewer than 64 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate93.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate93.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate93.errors = vErrors;
	return true;
}
validate93.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate92.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.sha256 === void 0 && (missing0 = "sha256") || data.dialect === void 0 && (missing0 = "dialect") || data.columns === void 0 && (missing0 = "columns") || data.rows === void 0 && (missing0 = "rows")) {
				validate92.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "dialect" || key0 === "columns" || key0 === "rows")) {
					validate92.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate92.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate92.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate93(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.dialect !== void 0) {
								let data2 = data.dialect;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func1(data2) < 1) {
											validate92.errors = [{
												instancePath: instancePath + "/dialect",
												schemaPath: "#/properties/dialect/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate92.errors = [{
											instancePath: instancePath + "/dialect",
											schemaPath: "#/properties/dialect/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.columns !== void 0) {
									let data3 = data.columns;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
											let missing1;
											if (data3.file === void 0 && (missing1 = "file") || data3.flickr_id === void 0 && (missing1 = "flickr_id") || data3.mos === void 0 && (missing1 = "mos") || data3.mos_std_dev === void 0 && (missing1 = "mos_std_dev") || data3.n_ratings === void 0 && (missing1 = "n_ratings") || data3.url === void 0 && (missing1 = "url")) {
												validate92.errors = [{
													instancePath: instancePath + "/columns",
													schemaPath: "#/properties/columns/required",
													keyword: "required",
													params: { missingProperty: missing1 },
													message: "must have required property '" + missing1 + "'"
												}];
												return false;
											} else {
												const _errs9 = errors;
												for (const key1 in data3) if (!(key1 === "file" || key1 === "flickr_id" || key1 === "mos" || key1 === "mos_std_dev" || key1 === "n_ratings" || key1 === "url")) {
													validate92.errors = [{
														instancePath: instancePath + "/columns",
														schemaPath: "#/properties/columns/additionalProperties",
														keyword: "additionalProperties",
														params: { additionalProperty: key1 },
														message: "must NOT have additional properties"
													}];
													return false;
												}
												if (_errs9 === errors) {
													if (data3.file !== void 0) {
														let data4 = data3.file;
														const _errs10 = errors;
														if (typeof data4 !== "string" && data4 !== null) {
															validate92.errors = [{
																instancePath: instancePath + "/columns/file",
																schemaPath: "#/properties/columns/properties/file/type",
																keyword: "type",
																params: { type: schema32.properties.columns.properties.file.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid1 = _errs10 === errors;
													} else var valid1 = true;
													if (valid1) {
														if (data3.flickr_id !== void 0) {
															let data5 = data3.flickr_id;
															const _errs12 = errors;
															if (typeof data5 !== "string" && data5 !== null) {
																validate92.errors = [{
																	instancePath: instancePath + "/columns/flickr_id",
																	schemaPath: "#/properties/columns/properties/flickr_id/type",
																	keyword: "type",
																	params: { type: schema32.properties.columns.properties.flickr_id.type },
																	message: "must be string,null"
																}];
																return false;
															}
															var valid1 = _errs12 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data3.mos !== void 0) {
																let data6 = data3.mos;
																const _errs14 = errors;
																if (typeof data6 !== "string" && data6 !== null) {
																	validate92.errors = [{
																		instancePath: instancePath + "/columns/mos",
																		schemaPath: "#/properties/columns/properties/mos/type",
																		keyword: "type",
																		params: { type: schema32.properties.columns.properties.mos.type },
																		message: "must be string,null"
																	}];
																	return false;
																}
																var valid1 = _errs14 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data3.mos_std_dev !== void 0) {
																	let data7 = data3.mos_std_dev;
																	const _errs16 = errors;
																	if (typeof data7 !== "string" && data7 !== null) {
																		validate92.errors = [{
																			instancePath: instancePath + "/columns/mos_std_dev",
																			schemaPath: "#/properties/columns/properties/mos_std_dev/type",
																			keyword: "type",
																			params: { type: schema32.properties.columns.properties.mos_std_dev.type },
																			message: "must be string,null"
																		}];
																		return false;
																	}
																	var valid1 = _errs16 === errors;
																} else var valid1 = true;
																if (valid1) {
																	if (data3.n_ratings !== void 0) {
																		let data8 = data3.n_ratings;
																		const _errs18 = errors;
																		if (typeof data8 !== "string" && data8 !== null) {
																			validate92.errors = [{
																				instancePath: instancePath + "/columns/n_ratings",
																				schemaPath: "#/properties/columns/properties/n_ratings/type",
																				keyword: "type",
																				params: { type: schema32.properties.columns.properties.n_ratings.type },
																				message: "must be string,null"
																			}];
																			return false;
																		}
																		var valid1 = _errs18 === errors;
																	} else var valid1 = true;
																	if (valid1) {
																		if (data3.url !== void 0) {
																			let data9 = data3.url;
																			const _errs20 = errors;
																			if (typeof data9 !== "string" && data9 !== null) {
																				validate92.errors = [{
																					instancePath: instancePath + "/columns/url",
																					schemaPath: "#/properties/columns/properties/url/type",
																					keyword: "type",
																					params: { type: schema32.properties.columns.properties.url.type },
																					message: "must be string,null"
																				}];
																				return false;
																			}
																			var valid1 = _errs20 === errors;
																		} else var valid1 = true;
																	}
																}
															}
														}
													}
												}
											}
										} else {
											validate92.errors = [{
												instancePath: instancePath + "/columns",
												schemaPath: "#/properties/columns/type",
												keyword: "type",
												params: { type: "object" },
												message: "must be object"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.rows !== void 0) {
										const _errs22 = errors;
										if (!validate73(data.rows, {
											instancePath: instancePath + "/rows",
											parentData: data,
											parentDataProperty: "rows",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs22 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate92.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate92.errors = vErrors;
	return errors === 0;
}
validate92.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate91.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.files === void 0 && (missing0 = "files") || data.passed_over === void 0 && (missing0 = "passed_over") || data.total === void 0 && (missing0 = "total") || data.taken === void 0 && (missing0 = "taken")) {
				validate91.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "files" || key0 === "passed_over" || key0 === "total" || key0 === "taken")) {
					validate91.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.files !== void 0) {
						let data0 = data.files;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate92(data0[i0], {
										instancePath: instancePath + "/files/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate91.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.passed_over !== void 0) {
							let data2 = data.passed_over;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (typeof data2[i1] !== "string") {
											validate91.errors = [{
												instancePath: instancePath + "/passed_over/" + i1,
												schemaPath: "#/properties/passed_over/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate91.errors = [{
										instancePath: instancePath + "/passed_over",
										schemaPath: "#/properties/passed_over/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.total !== void 0) {
								const _errs9 = errors;
								if (!validate73(data.total, {
									instancePath: instancePath + "/total",
									parentData: data,
									parentDataProperty: "total",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs9 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.taken !== void 0) {
									const _errs10 = errors;
									if (!validate73(data.taken, {
										instancePath: instancePath + "/taken",
										parentData: data,
										parentDataProperty: "taken",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs10 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate91.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate91.errors = vErrors;
	return errors === 0;
}
validate91.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.clips === void 0 && (missing0 = "clips")) {
				validate101.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "clips")) {
					validate101.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate101.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate101.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clips !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.clips, {
								instancePath: instancePath + "/clips",
								parentData: data,
								parentDataProperty: "clips",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate101.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate105.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate105.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (typeof data1[i0] !== "string") {
											validate105.errors = [{
												instancePath: instancePath + "/items/" + i0,
												schemaPath: "#/properties/items/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate105.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate105.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate105.errors = vErrors;
	return errors === 0;
}
validate105.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate100.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.folders === void 0 && (missing0 = "folders") || data.total === void 0 && (missing0 = "total") || data.unlabelled === void 0 && (missing0 = "unlabelled")) {
				validate100.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "folders" || key0 === "total" || key0 === "unlabelled")) {
					validate100.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.folders !== void 0) {
						let data0 = data.folders;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate101(data0[i0], {
										instancePath: instancePath + "/folders/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate100.errors = [{
									instancePath: instancePath + "/folders",
									schemaPath: "#/properties/folders/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.total !== void 0) {
							const _errs5 = errors;
							if (!validate73(data.total, {
								instancePath: instancePath + "/total",
								parentData: data,
								parentDataProperty: "total",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.unlabelled !== void 0) {
								const _errs6 = errors;
								if (!validate105(data.unlabelled, {
									instancePath: instancePath + "/unlabelled",
									parentData: data,
									parentDataProperty: "unlabelled",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate100.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate100.errors = vErrors;
	return errors === 0;
}
validate100.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate109.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.rows === void 0 && (missing0 = "rows") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate109.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
					validate109.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate109.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate109.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size_bytes !== void 0) {
								const _errs5 = errors;
								if (!validate73(data.size_bytes, {
									instancePath: instancePath + "/size_bytes",
									parentData: data,
									parentDataProperty: "size_bytes",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sha256 !== void 0) {
									const _errs6 = errors;
									if (!validate93(data.sha256, {
										instancePath: instancePath + "/sha256",
										parentData: data,
										parentDataProperty: "sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate109.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate109.errors = vErrors;
	return errors === 0;
}
validate109.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate114.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.lines === void 0 && (missing0 = "lines") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate114.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "lines" || key0 === "size_bytes" || key0 === "sha256")) {
					validate114.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate114.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate114.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lines !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.lines, {
								instancePath: instancePath + "/lines",
								parentData: data,
								parentDataProperty: "lines",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size_bytes !== void 0) {
								const _errs5 = errors;
								if (!validate73(data.size_bytes, {
									instancePath: instancePath + "/size_bytes",
									parentData: data,
									parentDataProperty: "size_bytes",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sha256 !== void 0) {
									const _errs6 = errors;
									if (!validate93(data.sha256, {
										instancePath: instancePath + "/sha256",
										parentData: data,
										parentDataProperty: "sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate114.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate114.errors = vErrors;
	return errors === 0;
}
validate114.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema40 = {
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
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate121.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.field === void 0 && (missing0 = "field") || data.code === void 0 && (missing0 = "code") || data.reason === void 0 && (missing0 = "reason")) {
				validate121.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "field" || key0 === "code" || key0 === "reason")) {
					validate121.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						let data0 = data.file;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate121.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate121.errors = [{
									instancePath: instancePath + "/file",
									schemaPath: "#/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.field !== void 0) {
								let data2 = data.field;
								const _errs5 = errors;
								if (typeof data2 !== "string" && data2 !== null) {
									validate121.errors = [{
										instancePath: instancePath + "/field",
										schemaPath: "#/properties/field/type",
										keyword: "type",
										params: { type: schema40.properties.field.type },
										message: "must be string,null"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.code !== void 0) {
									let data3 = data.code;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (func1(data3) < 1) {
												validate121.errors = [{
													instancePath: instancePath + "/code",
													schemaPath: "#/properties/code/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate121.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs9 = errors;
										if (typeof data.reason !== "string") {
											validate121.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate121.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate121.errors = vErrors;
	return errors === 0;
}
validate121.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate119.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate119.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate119.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate121(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate119.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate119.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate119.errors = vErrors;
	return errors === 0;
}
validate119.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate127(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate127.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.name === void 0 && (missing0 = "name")) {
				validate127.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "name")) {
					validate127.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						let data0 = data.file;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate127.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate127.errors = [{
									instancePath: instancePath + "/file",
									schemaPath: "#/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.name !== void 0) {
								const _errs5 = errors;
								if (typeof data.name !== "string") {
									validate127.errors = [{
										instancePath: instancePath + "/name",
										schemaPath: "#/properties/name/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate127.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate127.errors = vErrors;
	return errors === 0;
}
validate127.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate125.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate125.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate125.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate127(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate125.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate125.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate125.errors = vErrors;
	return errors === 0;
}
validate125.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate133.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.src === void 0 && (missing0 = "src") || data.code === void 0 && (missing0 = "code") || data.reason === void 0 && (missing0 = "reason")) {
				validate133.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "code" || key0 === "reason")) {
					validate133.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						let data0 = data.file;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate133.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate133.errors = [{
									instancePath: instancePath + "/file",
									schemaPath: "#/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.src !== void 0) {
								const _errs5 = errors;
								if (typeof data.src !== "string") {
									validate133.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.code !== void 0) {
									let data3 = data.code;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (func1(data3) < 1) {
												validate133.errors = [{
													instancePath: instancePath + "/code",
													schemaPath: "#/properties/code/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate133.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs9 = errors;
										if (typeof data.reason !== "string") {
											validate133.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate133.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate133.errors = vErrors;
	return errors === 0;
}
validate133.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate131.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate131.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate133(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate131.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate131.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate131.errors = vErrors;
	return errors === 0;
}
validate131.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate139.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.src === void 0 && (missing0 = "src") || data.code === void 0 && (missing0 = "code") || data.reason === void 0 && (missing0 = "reason")) {
				validate139.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "code" || key0 === "reason")) {
					validate139.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						let data0 = data.file;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate139.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate139.errors = [{
									instancePath: instancePath + "/file",
									schemaPath: "#/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.src !== void 0) {
								const _errs5 = errors;
								if (typeof data.src !== "string") {
									validate139.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.code !== void 0) {
									let data3 = data.code;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (typeof data3 === "string") {
											if (func1(data3) < 1) {
												validate139.errors = [{
													instancePath: instancePath + "/code",
													schemaPath: "#/properties/code/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												}];
												return false;
											}
										} else {
											validate139.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs9 = errors;
										if (typeof data.reason !== "string") {
											validate139.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate139.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate139.errors = vErrors;
	return errors === 0;
}
validate139.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate137.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate137.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate137.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate139(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate137.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate137.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate137.errors = vErrors;
	return errors === 0;
}
validate137.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate145.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.src === void 0 && (missing0 = "src") || data.src_sha256 === void 0 && (missing0 = "src_sha256") || data.reason === void 0 && (missing0 = "reason")) {
				validate145.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "src" || key0 === "src_sha256" || key0 === "reason")) {
					validate145.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						let data0 = data.file;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate145.errors = [{
										instancePath: instancePath + "/file",
										schemaPath: "#/properties/file/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate145.errors = [{
									instancePath: instancePath + "/file",
									schemaPath: "#/properties/file/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.src !== void 0) {
								const _errs5 = errors;
								if (typeof data.src !== "string") {
									validate145.errors = [{
										instancePath: instancePath + "/src",
										schemaPath: "#/properties/src/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.src_sha256 !== void 0) {
									const _errs7 = errors;
									if (!validate93(data.src_sha256, {
										instancePath: instancePath + "/src_sha256",
										parentData: data,
										parentDataProperty: "src_sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.reason !== void 0) {
										const _errs8 = errors;
										if (typeof data.reason !== "string") {
											validate145.errors = [{
												instancePath: instancePath + "/reason",
												schemaPath: "#/properties/reason/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate145.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate145.errors = vErrors;
	return errors === 0;
}
validate145.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate143.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate143.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate143.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate145(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate143.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate143.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate143.errors = vErrors;
	return errors === 0;
}
validate143.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate152.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.src === void 0 && (missing0 = "src") || data.src_sha256 === void 0 && (missing0 = "src_sha256") || data.replaced_sha256 === void 0 && (missing0 = "replaced_sha256")) {
				validate152.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "src" || key0 === "src_sha256" || key0 === "replaced_sha256")) {
					validate152.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.src !== void 0) {
						const _errs2 = errors;
						if (typeof data.src !== "string") {
							validate152.errors = [{
								instancePath: instancePath + "/src",
								schemaPath: "#/properties/src/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.src_sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate93(data.src_sha256, {
								instancePath: instancePath + "/src_sha256",
								parentData: data,
								parentDataProperty: "src_sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.replaced_sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate93(data.replaced_sha256, {
									instancePath: instancePath + "/replaced_sha256",
									parentData: data,
									parentDataProperty: "replaced_sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate152.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate152.errors = vErrors;
	return errors === 0;
}
validate152.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate150.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate150.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate150.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate152(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate150.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate150.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate150.errors = vErrors;
	return errors === 0;
}
validate150.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.row_schema === void 0 && (missing0 = "row_schema") || data.row_schema_sha256 === void 0 && (missing0 = "row_schema_sha256")) {
				validate157.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "row_schema" || key0 === "row_schema_sha256")) {
					validate157.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.row_schema !== void 0) {
						let data0 = data.row_schema;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate157.errors = [{
										instancePath: instancePath + "/row_schema",
										schemaPath: "#/properties/row_schema/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate157.errors = [{
									instancePath: instancePath + "/row_schema",
									schemaPath: "#/properties/row_schema/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.row_schema_sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate93(data.row_schema_sha256, {
								instancePath: instancePath + "/row_schema_sha256",
								parentData: data,
								parentDataProperty: "row_schema_sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate157.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
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
	const evaluated0 = validate160.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.node === void 0 && (missing0 = "node")) {
			validate160.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "node")) {
				validate160.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if ("konvid-ingest" !== data.name) {
					validate160.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/const",
						keyword: "const",
						params: { allowedValue: "konvid-ingest" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (typeof data1 === "string") {
						if (func1(data1) < 1) {
							validate160.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate160.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.node !== void 0) {
						let data2 = data.node;
						if (typeof data2 === "string") {
							if (func1(data2) < 1) {
								validate160.errors = [{
									instancePath: instancePath + "/node",
									schemaPath: "#/properties/node/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate160.errors = [{
								instancePath: instancePath + "/node",
								schemaPath: "#/properties/node/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate160.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate160.errors = vErrors;
	return true;
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.header === void 0 && (missing0 = "header") || data.ffprobe === void 0 && (missing0 = "ffprobe") || data.index === void 0 && (missing0 = "index") || data.checked === void 0 && (missing0 = "checked")) {
				validate162.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "header" || key0 === "ffprobe" || key0 === "index" || key0 === "checked")) {
					validate162.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.header !== void 0) {
						const _errs2 = errors;
						if (!validate73(data.header, {
							instancePath: instancePath + "/header",
							parentData: data,
							parentDataProperty: "header",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.ffprobe !== void 0) {
							const _errs3 = errors;
							if (!validate73(data.ffprobe, {
								instancePath: instancePath + "/ffprobe",
								parentData: data,
								parentDataProperty: "ffprobe",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.index !== void 0) {
								const _errs4 = errors;
								if (!validate73(data.index, {
									instancePath: instancePath + "/index",
									parentData: data,
									parentDataProperty: "index",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.checked !== void 0) {
									const _errs5 = errors;
									if (!validate73(data.checked, {
										instancePath: instancePath + "/checked",
										parentData: data,
										parentDataProperty: "checked",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate162.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate162.errors = vErrors;
	return errors === 0;
}
validate162.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.version === void 0 && (missing0 = "version") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate168.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "version" || key0 === "sha256")) {
					validate168.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate168.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate168.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.version !== void 0) {
							let data1 = data.version;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func1(data1) < 1) {
										validate168.errors = [{
											instancePath: instancePath + "/version",
											schemaPath: "#/properties/version/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate168.errors = [{
										instancePath: instancePath + "/version",
										schemaPath: "#/properties/version/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs6 = errors;
								if (!validate93(data.sha256, {
									instancePath: instancePath + "/sha256",
									parentData: data,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate168.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate168.errors = vErrors;
	return errors === 0;
}
validate168.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema58 = {
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
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate179.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate179.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 2048 || isNaN(data)) {
			validate179.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 2048
				},
				message: "must be <= 2048"
			}];
			return false;
		} else if (data < 1 || isNaN(data)) {
			validate179.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate179.errors = vErrors;
	return true;
}
validate179.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate184.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate184.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "size_bytes" || key0 === "sha256")) {
					validate184.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate184.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate184.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.size_bytes !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.size_bytes, {
								instancePath: instancePath + "/size_bytes",
								parentData: data,
								parentDataProperty: "size_bytes",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate93(data.sha256, {
									instancePath: instancePath + "/sha256",
									parentData: data,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate184.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate184.errors = vErrors;
	return errors === 0;
}
validate184.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate178(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate178.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.index === void 0 && (missing0 = "index") || data.count === void 0 && (missing0 = "count") || data.labels_before === void 0 && (missing0 = "labels_before") || data.label_list_sha256 === void 0 && (missing0 = "label_list_sha256") || data.clips_sha256 === void 0 && (missing0 = "clips_sha256") || data.claims === void 0 && (missing0 = "claims")) {
				validate178.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "index" || key0 === "count" || key0 === "labels_before" || key0 === "label_list_sha256" || key0 === "clips_sha256" || key0 === "claims")) {
					validate178.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.index !== void 0) {
						const _errs2 = errors;
						if (!validate179(data.index, {
							instancePath: instancePath + "/index",
							parentData: data,
							parentDataProperty: "index",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.count !== void 0) {
							const _errs3 = errors;
							if (!validate179(data.count, {
								instancePath: instancePath + "/count",
								parentData: data,
								parentDataProperty: "count",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.labels_before !== void 0) {
								const _errs4 = errors;
								if (!validate73(data.labels_before, {
									instancePath: instancePath + "/labels_before",
									parentData: data,
									parentDataProperty: "labels_before",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.label_list_sha256 !== void 0) {
									const _errs5 = errors;
									if (!validate93(data.label_list_sha256, {
										instancePath: instancePath + "/label_list_sha256",
										parentData: data,
										parentDataProperty: "label_list_sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.clips_sha256 !== void 0) {
										let data4 = data.clips_sha256;
										const _errs6 = errors;
										if (typeof data4 !== "string" && data4 !== null) {
											validate178.errors = [{
												instancePath: instancePath + "/clips_sha256",
												schemaPath: "#/properties/clips_sha256/type",
												keyword: "type",
												params: { type: schema58.properties.clips_sha256.type },
												message: "must be string,null"
											}];
											return false;
										}
										if (errors === _errs6) {
											if (typeof data4 === "string") {
												if (func1(data4) > 64) {
													validate178.errors = [{
														instancePath: instancePath + "/clips_sha256",
														schemaPath: "#/properties/clips_sha256/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														message: "must NOT have more than 64 characters"
													}];
													return false;
												} else if (func1(data4) < 64) {
													validate178.errors = [{
														instancePath: instancePath + "/clips_sha256",
														schemaPath: "#/properties/clips_sha256/minLength",
														keyword: "minLength",
														params: { limit: 64 },
														message: "must NOT have fewer than 64 characters"
													}];
													return false;
												} else if (!pattern3.test(data4)) {
													validate178.errors = [{
														instancePath: instancePath + "/clips_sha256",
														schemaPath: "#/properties/clips_sha256/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{64}$" },
														message: "must match pattern \"^[0-9a-f]{64}$\""
													}];
													return false;
												}
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.claims !== void 0) {
											const _errs8 = errors;
											if (!validate184(data.claims, {
												instancePath: instancePath + "/claims",
												parentData: data,
												parentDataProperty: "claims",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate178.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate178.errors = vErrors;
	return errors === 0;
}
validate178.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema62 = {
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
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate193.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.index === void 0 && (missing0 = "index") || data.labels_before === void 0 && (missing0 = "labels_before") || data.labels === void 0 && (missing0 = "labels") || data.rows_dropped === void 0 && (missing0 = "rows_dropped") || data.ingested_at_utc === void 0 && (missing0 = "ingested_at_utc") || data.manifest === void 0 && (missing0 = "manifest") || data.jsonl === void 0 && (missing0 = "jsonl") || data.tool === void 0 && (missing0 = "tool") || data.ffprobe === void 0 && (missing0 = "ffprobe") || data.run_provenance === void 0 && (missing0 = "run_provenance")) {
				validate193.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema62.properties, key0)) {
					validate193.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.index !== void 0) {
						const _errs2 = errors;
						if (!validate179(data.index, {
							instancePath: instancePath + "/index",
							parentData: data,
							parentDataProperty: "index",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.labels_before !== void 0) {
							const _errs3 = errors;
							if (!validate73(data.labels_before, {
								instancePath: instancePath + "/labels_before",
								parentData: data,
								parentDataProperty: "labels_before",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.labels !== void 0) {
								const _errs4 = errors;
								if (!validate73(data.labels, {
									instancePath: instancePath + "/labels",
									parentData: data,
									parentDataProperty: "labels",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rows_dropped !== void 0) {
									const _errs5 = errors;
									if (!validate73(data.rows_dropped, {
										instancePath: instancePath + "/rows_dropped",
										parentData: data,
										parentDataProperty: "rows_dropped",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.ingested_at_utc !== void 0) {
										let data4 = data.ingested_at_utc;
										const _errs6 = errors;
										if (errors === _errs6) {
											if (typeof data4 === "string") {
												if (func1(data4) > 25) {
													validate193.errors = [{
														instancePath: instancePath + "/ingested_at_utc",
														schemaPath: "#/properties/ingested_at_utc/maxLength",
														keyword: "maxLength",
														params: { limit: 25 },
														message: "must NOT have more than 25 characters"
													}];
													return false;
												} else if (func1(data4) < 25) {
													validate193.errors = [{
														instancePath: instancePath + "/ingested_at_utc",
														schemaPath: "#/properties/ingested_at_utc/minLength",
														keyword: "minLength",
														params: { limit: 25 },
														message: "must NOT have fewer than 25 characters"
													}];
													return false;
												}
											} else {
												validate193.errors = [{
													instancePath: instancePath + "/ingested_at_utc",
													schemaPath: "#/properties/ingested_at_utc/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.manifest !== void 0) {
											const _errs8 = errors;
											if (!validate184(data.manifest, {
												instancePath: instancePath + "/manifest",
												parentData: data,
												parentDataProperty: "manifest",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.jsonl !== void 0) {
												const _errs9 = errors;
												if (!validate109(data.jsonl, {
													instancePath: instancePath + "/jsonl",
													parentData: data,
													parentDataProperty: "jsonl",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.tool !== void 0) {
													const _errs10 = errors;
													if (!validate160(data.tool, {
														instancePath: instancePath + "/tool",
														parentData: data,
														parentDataProperty: "tool",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.ffprobe !== void 0) {
														const _errs11 = errors;
														if (!validate168(data.ffprobe, {
															instancePath: instancePath + "/ffprobe",
															parentData: data,
															parentDataProperty: "ffprobe",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs11 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.run_provenance !== void 0) {
															const _errs12 = errors;
															if (!validate171(data.run_provenance, {
																instancePath: instancePath + "/run_provenance",
																parentData: data,
																parentDataProperty: "run_provenance",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs12 === errors;
														} else var valid0 = true;
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
			validate193.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate193.errors = vErrors;
	return errors === 0;
}
validate193.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.missing === void 0 && (missing0 = "missing") || data.label_list_sha256 === void 0 && (missing0 = "label_list_sha256") || data.shards === void 0 && (missing0 = "shards")) {
				validate189.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "missing" || key0 === "label_list_sha256" || key0 === "shards")) {
					validate189.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate179(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.missing !== void 0) {
							let data1 = data.missing;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate179(data1[i0], {
											instancePath: instancePath + "/missing/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate189.errors = [{
										instancePath: instancePath + "/missing",
										schemaPath: "#/properties/missing/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.label_list_sha256 !== void 0) {
								const _errs6 = errors;
								if (!validate93(data.label_list_sha256, {
									instancePath: instancePath + "/label_list_sha256",
									parentData: data,
									parentDataProperty: "label_list_sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.shards !== void 0) {
									let data4 = data.shards;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											const len1 = data4.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs9 = errors;
												if (!validate193(data4[i1], {
													instancePath: instancePath + "/shards/" + i1,
													parentData: data4,
													parentDataProperty: i1,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate189.errors = [{
												instancePath: instancePath + "/shards",
												schemaPath: "#/properties/shards/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate189.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate189.errors = vErrors;
	return errors === 0;
}
validate189.evaluated = {
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
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.corpus === void 0 && (missing0 = "corpus") || data.partial === void 0 && (missing0 = "partial") || data.config === void 0 && (missing0 = "config") || data.stats === void 0 && (missing0 = "stats") || data.outcomes === void 0 && (missing0 = "outcomes") || data.labels === void 0 && (missing0 = "labels") || data.clips === void 0 && (missing0 = "clips") || data.jsonl === void 0 && (missing0 = "jsonl") || data.rejected === void 0 && (missing0 = "rejected") || data.missing === void 0 && (missing0 = "missing") || data.download_failed === void 0 && (missing0 = "download_failed") || data.broken === void 0 && (missing0 = "broken") || data.conflicts === void 0 && (missing0 = "conflicts") || data.contract === void 0 && (missing0 = "contract") || data.tool === void 0 && (missing0 = "tool") || data.probers === void 0 && (missing0 = "probers") || data.ffprobe === void 0 && (missing0 = "ffprobe") || data.run_provenance === void 0 && (missing0 = "run_provenance")) {
				validate67.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema25.properties, key0)) {
					validate67.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						let data0 = data.schema;
						const _errs2 = errors;
						if (!(data0 === "konvid-1k-corpus-jsonl-manifest-v1" || data0 === "konvid-150k-corpus-jsonl-manifest-v1" || data0 === "youtube-ugc-corpus-jsonl-manifest-v1" || data0 === "lsvq-corpus-jsonl-manifest-v1" || data0 === "live-vqc-corpus-jsonl-manifest-v1" || data0 === "custom-corpus-jsonl-manifest-v1")) {
							validate67.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/enum",
								keyword: "enum",
								params: { allowedValues: schema25.properties.schema.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.corpus !== void 0) {
							let data1 = data.corpus;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (func1(data1) > 64) {
										validate67.errors = [{
											instancePath: instancePath + "/corpus",
											schemaPath: "#/properties/corpus/maxLength",
											keyword: "maxLength",
											params: { limit: 64 },
											message: "must NOT have more than 64 characters"
										}];
										return false;
									} else if (func1(data1) < 4) {
										validate67.errors = [{
											instancePath: instancePath + "/corpus",
											schemaPath: "#/properties/corpus/minLength",
											keyword: "minLength",
											params: { limit: 4 },
											message: "must NOT have fewer than 4 characters"
										}];
										return false;
									} else if (!pattern4.test(data1)) {
										validate67.errors = [{
											instancePath: instancePath + "/corpus",
											schemaPath: "#/properties/corpus/pattern",
											keyword: "pattern",
											params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" },
											message: "must match pattern \"^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|1-7|1-9|0-10|0-100|1-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)\""
										}];
										return false;
									}
								} else {
									validate67.errors = [{
										instancePath: instancePath + "/corpus",
										schemaPath: "#/properties/corpus/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.partial !== void 0) {
								const _errs5 = errors;
								if (typeof data.partial !== "boolean") {
									validate67.errors = [{
										instancePath: instancePath + "/partial",
										schemaPath: "#/properties/partial/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.config !== void 0) {
									const _errs7 = errors;
									if (!validate68(data.config, {
										instancePath: instancePath + "/config",
										parentData: data,
										parentDataProperty: "config",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.stats !== void 0) {
										const _errs8 = errors;
										if (!validate72(data.stats, {
											instancePath: instancePath + "/stats",
											parentData: data,
											parentDataProperty: "stats",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.outcomes !== void 0) {
											const _errs9 = errors;
											if (!validate82(data.outcomes, {
												instancePath: instancePath + "/outcomes",
												parentData: data,
												parentDataProperty: "outcomes",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.labels !== void 0) {
												const _errs10 = errors;
												if (!validate91(data.labels, {
													instancePath: instancePath + "/labels",
													parentData: data,
													parentDataProperty: "labels",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.clips !== void 0) {
													const _errs11 = errors;
													if (!validate100(data.clips, {
														instancePath: instancePath + "/clips",
														parentData: data,
														parentDataProperty: "clips",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.jsonl !== void 0) {
														const _errs12 = errors;
														if (!validate109(data.jsonl, {
															instancePath: instancePath + "/jsonl",
															parentData: data,
															parentDataProperty: "jsonl",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs12 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.catalogue !== void 0) {
															const _errs13 = errors;
															if (!validate114(data.catalogue, {
																instancePath: instancePath + "/catalogue",
																parentData: data,
																parentDataProperty: "catalogue",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs13 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.rejected !== void 0) {
																const _errs14 = errors;
																if (!validate119(data.rejected, {
																	instancePath: instancePath + "/rejected",
																	parentData: data,
																	parentDataProperty: "rejected",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs14 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.missing !== void 0) {
																	const _errs15 = errors;
																	if (!validate125(data.missing, {
																		instancePath: instancePath + "/missing",
																		parentData: data,
																		parentDataProperty: "missing",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs15 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.download_failed !== void 0) {
																		const _errs16 = errors;
																		if (!validate131(data.download_failed, {
																			instancePath: instancePath + "/download_failed",
																			parentData: data,
																			parentDataProperty: "download_failed",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs16 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.broken !== void 0) {
																			const _errs17 = errors;
																			if (!validate137(data.broken, {
																				instancePath: instancePath + "/broken",
																				parentData: data,
																				parentDataProperty: "broken",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs17 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.conflicts !== void 0) {
																				const _errs18 = errors;
																				if (!validate143(data.conflicts, {
																					instancePath: instancePath + "/conflicts",
																					parentData: data,
																					parentDataProperty: "conflicts",
																					rootData,
																					dynamicAnchors
																				})) {
																					vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs18 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.replaced !== void 0) {
																					const _errs19 = errors;
																					if (!validate150(data.replaced, {
																						instancePath: instancePath + "/replaced",
																						parentData: data,
																						parentDataProperty: "replaced",
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs19 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.contract !== void 0) {
																						const _errs20 = errors;
																						if (!validate157(data.contract, {
																							instancePath: instancePath + "/contract",
																							parentData: data,
																							parentDataProperty: "contract",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
																							errors = vErrors.length;
																						}
																						var valid0 = _errs20 === errors;
																					} else var valid0 = true;
																					if (valid0) {
																						if (data.tool !== void 0) {
																							const _errs21 = errors;
																							if (!validate160(data.tool, {
																								instancePath: instancePath + "/tool",
																								parentData: data,
																								parentDataProperty: "tool",
																								rootData,
																								dynamicAnchors
																							})) {
																								vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
																								errors = vErrors.length;
																							}
																							var valid0 = _errs21 === errors;
																						} else var valid0 = true;
																						if (valid0) {
																							if (data.probers !== void 0) {
																								const _errs22 = errors;
																								if (!validate162(data.probers, {
																									instancePath: instancePath + "/probers",
																									parentData: data,
																									parentDataProperty: "probers",
																									rootData,
																									dynamicAnchors
																								})) {
																									vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
																									errors = vErrors.length;
																								}
																								var valid0 = _errs22 === errors;
																							} else var valid0 = true;
																							if (valid0) {
																								if (data.ffprobe !== void 0) {
																									const _errs23 = errors;
																									if (!validate168(data.ffprobe, {
																										instancePath: instancePath + "/ffprobe",
																										parentData: data,
																										parentDataProperty: "ffprobe",
																										rootData,
																										dynamicAnchors
																									})) {
																										vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
																										errors = vErrors.length;
																									}
																									var valid0 = _errs23 === errors;
																								} else var valid0 = true;
																								if (valid0) {
																									if (data.run_provenance !== void 0) {
																										const _errs24 = errors;
																										if (!validate171(data.run_provenance, {
																											instancePath: instancePath + "/run_provenance",
																											parentData: data,
																											parentDataProperty: "run_provenance",
																											rootData,
																											dynamicAnchors
																										})) {
																											vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																											errors = vErrors.length;
																										}
																										var valid0 = _errs24 === errors;
																									} else var valid0 = true;
																									if (valid0) {
																										if (data.shard !== void 0) {
																											const _errs25 = errors;
																											if (!validate178(data.shard, {
																												instancePath: instancePath + "/shard",
																												parentData: data,
																												parentDataProperty: "shard",
																												rootData,
																												dynamicAnchors
																											})) {
																												vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
																												errors = vErrors.length;
																											}
																											var valid0 = _errs25 === errors;
																										} else var valid0 = true;
																										if (valid0) {
																											if (data.merged_from !== void 0) {
																												const _errs26 = errors;
																												if (!validate189(data.merged_from, {
																													instancePath: instancePath + "/merged_from",
																													parentData: data,
																													parentDataProperty: "merged_from",
																													rootData,
																													dynamicAnchors
																												})) {
																													vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
																													errors = vErrors.length;
																												}
																												var valid0 = _errs26 === errors;
																											} else var valid0 = true;
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
			}
		} else {
			validate67.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate67.errors = vErrors;
	return errors === 0;
}
validate67.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema64 = {
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
					"1-7-acr",
					"1-9-acr",
					"0-10-continuous",
					"0-100-continuous",
					"1-100-continuous",
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
const schema65 = {
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
function validate209(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate209.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.hint === void 0 && (missing0 = "hint")) {
			validate209.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "message" || key0 === "hint")) {
				validate209.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.code !== void 0) {
				let data0 = data.code;
				if (typeof data0 === "string") {
					if (func1(data0) < 1) {
						validate209.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate209.errors = [{
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.message !== void 0) {
					if (typeof data.message !== "string") {
						validate209.errors = [{
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.hint !== void 0) {
						let data2 = data.hint;
						if (typeof data2 !== "string" && data2 !== null) {
							validate209.errors = [{
								instancePath: instancePath + "/hint",
								schemaPath: "#/properties/hint/type",
								keyword: "type",
								params: { type: schema65.properties.hint.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate209.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate209.errors = vErrors;
	return true;
}
validate209.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema66 = {
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
				"mos_native_scale": { "enum": [
					"1-5-acr",
					"1-7-acr",
					"1-9-acr",
					"0-10-continuous",
					"0-100-continuous",
					"1-100-continuous"
				] },
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
function validate215(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate215.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.scale === void 0 && (missing0 = "scale") || data.aggregated_at_utc === void 0 && (missing0 = "aggregated_at_utc")) {
			validate215.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "scale" || key0 === "aggregated_at_utc")) {
				validate215.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.scale !== void 0) {
				if ("0-100" !== data.scale) {
					validate215.errors = [{
						instancePath: instancePath + "/scale",
						schemaPath: "#/properties/scale/const",
						keyword: "const",
						params: { allowedValue: "0-100" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.aggregated_at_utc !== void 0) {
					let data1 = data.aggregated_at_utc;
					if (typeof data1 === "string") {
						if (func1(data1) > 25) {
							validate215.errors = [{
								instancePath: instancePath + "/aggregated_at_utc",
								schemaPath: "#/properties/aggregated_at_utc/maxLength",
								keyword: "maxLength",
								params: { limit: 25 },
								message: "must NOT have more than 25 characters"
							}];
							return false;
						} else if (func1(data1) < 25) {
							validate215.errors = [{
								instancePath: instancePath + "/aggregated_at_utc",
								schemaPath: "#/properties/aggregated_at_utc/minLength",
								keyword: "minLength",
								params: { limit: 25 },
								message: "must NOT have fewer than 25 characters"
							}];
							return false;
						}
					} else {
						validate215.errors = [{
							instancePath: instancePath + "/aggregated_at_utc",
							schemaPath: "#/properties/aggregated_at_utc/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate215.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate215.errors = vErrors;
	return true;
}
validate215.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate218.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate218.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate218.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate218.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate218.errors = vErrors;
	return true;
}
validate218.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate217(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate217.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rows === void 0 && (missing0 = "rows") || data.written === void 0 && (missing0 = "written") || data.out_of_range === void 0 && (missing0 = "out_of_range") || data.invalid === void 0 && (missing0 = "invalid") || data.duplicates === void 0 && (missing0 = "duplicates")) {
				validate217.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "rows" || key0 === "written" || key0 === "out_of_range" || key0 === "invalid" || key0 === "duplicates")) {
					validate217.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rows !== void 0) {
						const _errs2 = errors;
						if (!validate218(data.rows, {
							instancePath: instancePath + "/rows",
							parentData: data,
							parentDataProperty: "rows",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.written !== void 0) {
							const _errs3 = errors;
							if (!validate218(data.written, {
								instancePath: instancePath + "/written",
								parentData: data,
								parentDataProperty: "written",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.out_of_range !== void 0) {
								const _errs4 = errors;
								if (!validate218(data.out_of_range, {
									instancePath: instancePath + "/out_of_range",
									parentData: data,
									parentDataProperty: "out_of_range",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.invalid !== void 0) {
									const _errs5 = errors;
									if (!validate218(data.invalid, {
										instancePath: instancePath + "/invalid",
										parentData: data,
										parentDataProperty: "invalid",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.duplicates !== void 0) {
										const _errs6 = errors;
										if (!validate218(data.duplicates, {
											instancePath: instancePath + "/duplicates",
											parentData: data,
											parentDataProperty: "duplicates",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate217.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate217.errors = vErrors;
	return errors === 0;
}
validate217.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate227.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			}];
			return false;
		} else if (func1(data) < 64) {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 64 },
				message: "must NOT have fewer than 64 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate227.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate227.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate227.errors = vErrors;
	return true;
}
validate227.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate225.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256") || data.rows === void 0 && (missing0 = "rows") || data.written === void 0 && (missing0 = "written") || data.out_of_range === void 0 && (missing0 = "out_of_range") || data.invalid === void 0 && (missing0 = "invalid") || data.duplicates === void 0 && (missing0 = "duplicates")) {
				validate225.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "size_bytes" || key0 === "sha256" || key0 === "rows" || key0 === "written" || key0 === "out_of_range" || key0 === "invalid" || key0 === "duplicates")) {
					validate225.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate225.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate225.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.size_bytes !== void 0) {
							const _errs4 = errors;
							if (!validate218(data.size_bytes, {
								instancePath: instancePath + "/size_bytes",
								parentData: data,
								parentDataProperty: "size_bytes",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate227(data.sha256, {
									instancePath: instancePath + "/sha256",
									parentData: data,
									parentDataProperty: "sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rows !== void 0) {
									const _errs6 = errors;
									if (!validate218(data.rows, {
										instancePath: instancePath + "/rows",
										parentData: data,
										parentDataProperty: "rows",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.written !== void 0) {
										const _errs7 = errors;
										if (!validate218(data.written, {
											instancePath: instancePath + "/written",
											parentData: data,
											parentDataProperty: "written",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.out_of_range !== void 0) {
											const _errs8 = errors;
											if (!validate218(data.out_of_range, {
												instancePath: instancePath + "/out_of_range",
												parentData: data,
												parentDataProperty: "out_of_range",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.invalid !== void 0) {
												const _errs9 = errors;
												if (!validate218(data.invalid, {
													instancePath: instancePath + "/invalid",
													parentData: data,
													parentDataProperty: "invalid",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.duplicates !== void 0) {
													const _errs10 = errors;
													if (!validate218(data.duplicates, {
														instancePath: instancePath + "/duplicates",
														parentData: data,
														parentDataProperty: "duplicates",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
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
			validate225.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate225.errors = vErrors;
	return errors === 0;
}
validate225.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema72 = {
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
		"mos_native_scale": { "enum": [
			"1-5-acr",
			"1-7-acr",
			"1-9-acr",
			"0-10-continuous",
			"0-100-continuous",
			"1-100-continuous"
		] },
		"written": { "$ref": "ingest-manifest.schema.json#/$defs/count" }
	}
};
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate235.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.corpus === void 0 && (missing0 = "corpus") || data.mos_native_scale === void 0 && (missing0 = "mos_native_scale") || data.written === void 0 && (missing0 = "written")) {
				validate235.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "corpus" || key0 === "mos_native_scale" || key0 === "written")) {
					validate235.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.corpus !== void 0) {
						let data0 = data.corpus;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate235.errors = [{
										instancePath: instancePath + "/corpus",
										schemaPath: "#/properties/corpus/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate235.errors = [{
									instancePath: instancePath + "/corpus",
									schemaPath: "#/properties/corpus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mos_native_scale !== void 0) {
							let data1 = data.mos_native_scale;
							const _errs4 = errors;
							if (!(data1 === "1-5-acr" || data1 === "1-7-acr" || data1 === "1-9-acr" || data1 === "0-10-continuous" || data1 === "0-100-continuous" || data1 === "1-100-continuous")) {
								validate235.errors = [{
									instancePath: instancePath + "/mos_native_scale",
									schemaPath: "#/properties/mos_native_scale/enum",
									keyword: "enum",
									params: { allowedValues: schema72.properties.mos_native_scale.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.written !== void 0) {
								const _errs5 = errors;
								if (!validate218(data.written, {
									instancePath: instancePath + "/written",
									parentData: data,
									parentDataProperty: "written",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate235.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate235.errors = vErrors;
	return errors === 0;
}
validate235.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate240.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.line === void 0 && (missing0 = "line") || data.code === void 0 && (missing0 = "code") || data.pointer === void 0 && (missing0 = "pointer") || data.found === void 0 && (missing0 = "found")) {
				validate240.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "code" || key0 === "pointer" || key0 === "found")) {
					validate240.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate240.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate240.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate218(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.code !== void 0) {
								let data2 = data.code;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func1(data2) < 1) {
											validate240.errors = [{
												instancePath: instancePath + "/code",
												schemaPath: "#/properties/code/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate240.errors = [{
											instancePath: instancePath + "/code",
											schemaPath: "#/properties/code/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.pointer !== void 0) {
									const _errs7 = errors;
									if (typeof data.pointer !== "string") {
										validate240.errors = [{
											instancePath: instancePath + "/pointer",
											schemaPath: "#/properties/pointer/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.found !== void 0) {
										const _errs9 = errors;
										if (typeof data.found !== "string") {
											validate240.errors = [{
												instancePath: instancePath + "/found",
												schemaPath: "#/properties/found/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate240.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate240.errors = vErrors;
	return errors === 0;
}
validate240.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate238.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate238.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate238.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate218(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate240(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate238.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate238.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate238.errors = vErrors;
	return errors === 0;
}
validate238.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate247(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate247.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.line === void 0 && (missing0 = "line") || data.src_sha256 === void 0 && (missing0 = "src_sha256")) {
				validate247.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "line" || key0 === "src_sha256")) {
					validate247.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate247.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate247.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs4 = errors;
							if (!validate218(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.src_sha256 !== void 0) {
								const _errs5 = errors;
								if (!validate227(data.src_sha256, {
									instancePath: instancePath + "/src_sha256",
									parentData: data,
									parentDataProperty: "src_sha256",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate247.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate247.errors = vErrors;
	return errors === 0;
}
validate247.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate245.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.count === void 0 && (missing0 = "count") || data.items === void 0 && (missing0 = "items")) {
				validate245.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "count" || key0 === "items")) {
					validate245.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.count !== void 0) {
						const _errs2 = errors;
						if (!validate218(data.count, {
							instancePath: instancePath + "/count",
							parentData: data,
							parentDataProperty: "count",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.items !== void 0) {
							let data1 = data.items;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate247(data1[i0], {
											instancePath: instancePath + "/items/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate245.errors = [{
										instancePath: instancePath + "/items",
										schemaPath: "#/properties/items/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate245.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate245.errors = vErrors;
	return errors === 0;
}
validate245.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate252.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.rows === void 0 && (missing0 = "rows") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate252.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
					validate252.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate252.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate252.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate73(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size_bytes !== void 0) {
								const _errs5 = errors;
								if (!validate73(data.size_bytes, {
									instancePath: instancePath + "/size_bytes",
									parentData: data,
									parentDataProperty: "size_bytes",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sha256 !== void 0) {
									const _errs6 = errors;
									if (!validate93(data.sha256, {
										instancePath: instancePath + "/sha256",
										parentData: data,
										parentDataProperty: "sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate252.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate252.errors = vErrors;
	return errors === 0;
}
validate252.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate257.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.row_schema === void 0 && (missing0 = "row_schema") || data.row_schema_sha256 === void 0 && (missing0 = "row_schema_sha256")) {
				validate257.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "row_schema" || key0 === "row_schema_sha256")) {
					validate257.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.row_schema !== void 0) {
						let data0 = data.row_schema;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate257.errors = [{
										instancePath: instancePath + "/row_schema",
										schemaPath: "#/properties/row_schema/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate257.errors = [{
									instancePath: instancePath + "/row_schema",
									schemaPath: "#/properties/row_schema/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.row_schema_sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate93(data.row_schema_sha256, {
								instancePath: instancePath + "/row_schema_sha256",
								parentData: data,
								parentDataProperty: "row_schema_sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate257.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate257.errors = vErrors;
	return errors === 0;
}
validate257.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate260(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate260.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.version === void 0 && (missing0 = "version") || data.node === void 0 && (missing0 = "node")) {
			validate260.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "version" || key0 === "node")) {
				validate260.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				if ("konvid-ingest" !== data.name) {
					validate260.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/const",
						keyword: "const",
						params: { allowedValue: "konvid-ingest" },
						message: "must be equal to constant"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.version !== void 0) {
					let data1 = data.version;
					if (typeof data1 === "string") {
						if (func1(data1) < 1) {
							validate260.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate260.errors = [{
							instancePath: instancePath + "/version",
							schemaPath: "#/properties/version/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.node !== void 0) {
						let data2 = data.node;
						if (typeof data2 === "string") {
							if (func1(data2) < 1) {
								validate260.errors = [{
									instancePath: instancePath + "/node",
									schemaPath: "#/properties/node/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								}];
								return false;
							}
						} else {
							validate260.errors = [{
								instancePath: instancePath + "/node",
								schemaPath: "#/properties/node/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate260.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate260.errors = vErrors;
	return true;
}
validate260.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate214(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate214.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.config === void 0 && (missing0 = "config") || data.counts === void 0 && (missing0 = "counts") || data.inputs === void 0 && (missing0 = "inputs") || data.corpora === void 0 && (missing0 = "corpora") || data.out_of_range === void 0 && (missing0 = "out_of_range") || data.invalid === void 0 && (missing0 = "invalid") || data.duplicates === void 0 && (missing0 = "duplicates") || data.jsonl === void 0 && (missing0 = "jsonl") || data.contract === void 0 && (missing0 = "contract") || data.tool === void 0 && (missing0 = "tool") || data.run_provenance === void 0 && (missing0 = "run_provenance")) {
				validate214.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema66.properties, key0)) {
					validate214.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("konvid-ingest-unified-manifest-v1" !== data.schema) {
							validate214.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "konvid-ingest-unified-manifest-v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.config !== void 0) {
							const _errs3 = errors;
							if (!validate215(data.config, {
								instancePath: instancePath + "/config",
								parentData: data,
								parentDataProperty: "config",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.counts !== void 0) {
								const _errs4 = errors;
								if (!validate217(data.counts, {
									instancePath: instancePath + "/counts",
									parentData: data,
									parentDataProperty: "counts",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.inputs !== void 0) {
									let data3 = data.inputs;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs7 = errors;
												if (!validate225(data3[i0], {
													instancePath: instancePath + "/inputs/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
													errors = vErrors.length;
												}
												if (!(_errs7 === errors)) break;
											}
										} else {
											validate214.errors = [{
												instancePath: instancePath + "/inputs",
												schemaPath: "#/properties/inputs/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.corpora !== void 0) {
										let data5 = data.corpora;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs10 = errors;
													if (!validate235(data5[i1], {
														instancePath: instancePath + "/corpora/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate214.errors = [{
													instancePath: instancePath + "/corpora",
													schemaPath: "#/properties/corpora/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.out_of_range !== void 0) {
											const _errs11 = errors;
											if (!validate238(data.out_of_range, {
												instancePath: instancePath + "/out_of_range",
												parentData: data,
												parentDataProperty: "out_of_range",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.invalid !== void 0) {
												const _errs12 = errors;
												if (!validate238(data.invalid, {
													instancePath: instancePath + "/invalid",
													parentData: data,
													parentDataProperty: "invalid",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.duplicates !== void 0) {
													const _errs13 = errors;
													if (!validate245(data.duplicates, {
														instancePath: instancePath + "/duplicates",
														parentData: data,
														parentDataProperty: "duplicates",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.jsonl !== void 0) {
														const _errs14 = errors;
														if (!validate252(data.jsonl, {
															instancePath: instancePath + "/jsonl",
															parentData: data,
															parentDataProperty: "jsonl",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs14 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.contract !== void 0) {
															const _errs15 = errors;
															if (!validate257(data.contract, {
																instancePath: instancePath + "/contract",
																parentData: data,
																parentDataProperty: "contract",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs15 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.tool !== void 0) {
																const _errs16 = errors;
																if (!validate260(data.tool, {
																	instancePath: instancePath + "/tool",
																	parentData: data,
																	parentDataProperty: "tool",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs16 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.run_provenance !== void 0) {
																	const _errs17 = errors;
																	if (!validate171(data.run_provenance, {
																		instancePath: instancePath + "/run_provenance",
																		parentData: data,
																		parentDataProperty: "run_provenance",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs17 === errors;
																} else var valid0 = true;
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
			validate214.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate214.errors = vErrors;
	return errors === 0;
}
validate214.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema82 = {
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
		"method": { "enum": [
			"hash",
			"stratified",
			"published"
		] },
		"stable": { "type": "boolean" },
		"kind": { "enum": [
			"holdout",
			"k-fold",
			"published"
		] },
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
		},
		"val_share": {
			"type": "number",
			"minimum": .001,
			"maximum": .999
		}
	}
};
const pattern9 = new RegExp("^[!-~]+$(?!\\n)", "u");
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate291.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.method === void 0 && (missing0 = "method") || data.stable === void 0 && (missing0 = "stable") || data.kind === void 0 && (missing0 = "kind") || data.seed === void 0 && (missing0 = "seed") || data.repeats === void 0 && (missing0 = "repeats") || data.folds === void 0 && (missing0 = "folds") || data.test_share === void 0 && (missing0 = "test_share")) {
			validate291.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "method" || key0 === "stable" || key0 === "kind" || key0 === "seed" || key0 === "repeats" || key0 === "folds" || key0 === "test_share" || key0 === "val_share")) {
				validate291.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.method !== void 0) {
				let data0 = data.method;
				if (!(data0 === "hash" || data0 === "stratified" || data0 === "published")) {
					validate291.errors = [{
						instancePath: instancePath + "/method",
						schemaPath: "#/properties/method/enum",
						keyword: "enum",
						params: { allowedValues: schema82.properties.method.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.stable !== void 0) {
					if (typeof data.stable !== "boolean") {
						validate291.errors = [{
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind;
						if (!(data2 === "holdout" || data2 === "k-fold" || data2 === "published")) {
							validate291.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema82.properties.kind.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.seed !== void 0) {
							let data3 = data.seed;
							if (typeof data3 === "string") {
								if (func1(data3) > 128) {
									validate291.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										message: "must NOT have more than 128 characters"
									}];
									return false;
								} else if (func1(data3) < 1) {
									validate291.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern9.test(data3)) {
									validate291.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/pattern",
										keyword: "pattern",
										params: { pattern: "^[!-~]+$(?!\\n)" },
										message: "must match pattern \"^[!-~]+$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate291.errors = [{
									instancePath: instancePath + "/seed",
									schemaPath: "#/properties/seed/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.repeats !== void 0) {
								let data4 = data.repeats;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate291.errors = [{
										instancePath: instancePath + "/repeats",
										schemaPath: "#/properties/repeats/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 1e3 || isNaN(data4)) {
										validate291.errors = [{
											instancePath: instancePath + "/repeats",
											schemaPath: "#/properties/repeats/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data4 < 1 || isNaN(data4)) {
										validate291.errors = [{
											instancePath: instancePath + "/repeats",
											schemaPath: "#/properties/repeats/minimum",
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
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.folds !== void 0) {
									let data5 = data.folds;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate291.errors = [{
											instancePath: instancePath + "/folds",
											schemaPath: "#/properties/folds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1e3 || isNaN(data5)) {
											validate291.errors = [{
												instancePath: instancePath + "/folds",
												schemaPath: "#/properties/folds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											}];
											return false;
										} else if (data5 < 1 || isNaN(data5)) {
											validate291.errors = [{
												instancePath: instancePath + "/folds",
												schemaPath: "#/properties/folds/minimum",
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
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.test_share !== void 0) {
										let data6 = data.test_share;
										if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
											validate291.errors = [{
												instancePath: instancePath + "/test_share",
												schemaPath: "#/properties/test_share/type",
												keyword: "type",
												params: { type: schema82.properties.test_share.type },
												message: "must be number,null"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 > .999 || isNaN(data6)) {
												validate291.errors = [{
													instancePath: instancePath + "/test_share",
													schemaPath: "#/properties/test_share/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: .999
													},
													message: "must be <= 0.999"
												}];
												return false;
											} else if (data6 < .001 || isNaN(data6)) {
												validate291.errors = [{
													instancePath: instancePath + "/test_share",
													schemaPath: "#/properties/test_share/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: .001
													},
													message: "must be >= 0.001"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.val_share !== void 0) {
											let data7 = data.val_share;
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 > .999 || isNaN(data7)) {
													validate291.errors = [{
														instancePath: instancePath + "/val_share",
														schemaPath: "#/properties/val_share/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: .999
														},
														message: "must be <= 0.999"
													}];
													return false;
												} else if (data7 < .001 || isNaN(data7)) {
													validate291.errors = [{
														instancePath: instancePath + "/val_share",
														schemaPath: "#/properties/val_share/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: .001
														},
														message: "must be >= 0.001"
													}];
													return false;
												}
											} else {
												validate291.errors = [{
													instancePath: instancePath + "/val_share",
													schemaPath: "#/properties/val_share/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate291.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate291.errors = vErrors;
	return true;
}
validate291.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate269.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate269.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate269.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate269.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate269.errors = vErrors;
	return true;
}
validate269.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate293.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rows === void 0 && (missing0 = "rows") || data.clips === void 0 && (missing0 = "clips") || data.contents === void 0 && (missing0 = "contents") || data.joined === void 0 && (missing0 = "joined")) {
				validate293.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "rows" || key0 === "clips" || key0 === "contents" || key0 === "joined")) {
					validate293.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rows !== void 0) {
						const _errs2 = errors;
						if (!validate269(data.rows, {
							instancePath: instancePath + "/rows",
							parentData: data,
							parentDataProperty: "rows",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clips !== void 0) {
							const _errs3 = errors;
							if (!validate269(data.clips, {
								instancePath: instancePath + "/clips",
								parentData: data,
								parentDataProperty: "clips",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.contents !== void 0) {
								const _errs4 = errors;
								if (!validate269(data.contents, {
									instancePath: instancePath + "/contents",
									parentData: data,
									parentDataProperty: "contents",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.joined !== void 0) {
									const _errs5 = errors;
									if (!validate269(data.joined, {
										instancePath: instancePath + "/joined",
										parentData: data,
										parentDataProperty: "joined",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate293.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate293.errors = vErrors;
	return errors === 0;
}
validate293.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate299(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate299.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.repeat === void 0 && (missing0 = "repeat") || data.fold === void 0 && (missing0 = "fold") || data.test_contents === void 0 && (missing0 = "test_contents") || data.test_clips === void 0 && (missing0 = "test_clips") || data.train_contents === void 0 && (missing0 = "train_contents") || data.train_clips === void 0 && (missing0 = "train_clips")) {
				validate299.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "repeat" || key0 === "fold" || key0 === "test_contents" || key0 === "test_clips" || key0 === "train_contents" || key0 === "train_clips" || key0 === "val_contents" || key0 === "val_clips")) {
					validate299.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.repeat !== void 0) {
						let data0 = data.repeat;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate299.errors = [{
								instancePath: instancePath + "/repeat",
								schemaPath: "#/properties/repeat/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 1e3 || isNaN(data0)) {
									validate299.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									}];
									return false;
								} else if (data0 < 1 || isNaN(data0)) {
									validate299.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/minimum",
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
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.fold !== void 0) {
							let data1 = data.fold;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate299.errors = [{
									instancePath: instancePath + "/fold",
									schemaPath: "#/properties/fold/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 1e3 || isNaN(data1)) {
										validate299.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data1 < 1 || isNaN(data1)) {
										validate299.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/minimum",
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
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.test_contents !== void 0) {
								const _errs6 = errors;
								if (!validate269(data.test_contents, {
									instancePath: instancePath + "/test_contents",
									parentData: data,
									parentDataProperty: "test_contents",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.test_clips !== void 0) {
									const _errs7 = errors;
									if (!validate269(data.test_clips, {
										instancePath: instancePath + "/test_clips",
										parentData: data,
										parentDataProperty: "test_clips",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.train_contents !== void 0) {
										const _errs8 = errors;
										if (!validate269(data.train_contents, {
											instancePath: instancePath + "/train_contents",
											parentData: data,
											parentDataProperty: "train_contents",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.train_clips !== void 0) {
											const _errs9 = errors;
											if (!validate269(data.train_clips, {
												instancePath: instancePath + "/train_clips",
												parentData: data,
												parentDataProperty: "train_clips",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.val_contents !== void 0) {
												const _errs10 = errors;
												if (!validate269(data.val_contents, {
													instancePath: instancePath + "/val_contents",
													parentData: data,
													parentDataProperty: "val_contents",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.val_clips !== void 0) {
													const _errs11 = errors;
													if (!validate269(data.val_clips, {
														instancePath: instancePath + "/val_clips",
														parentData: data,
														parentDataProperty: "val_clips",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
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
			validate299.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate299.errors = vErrors;
	return errors === 0;
}
validate299.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate264.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.config === void 0 && (missing0 = "config") || data.counts === void 0 && (missing0 = "counts") || data.sizes === void 0 && (missing0 = "sizes")) {
				validate264.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "config" || key0 === "counts" || key0 === "sizes")) {
					validate264.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.config !== void 0) {
						const _errs2 = errors;
						if (!validate291(data.config, {
							instancePath: instancePath + "/config",
							parentData: data,
							parentDataProperty: "config",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.counts !== void 0) {
							const _errs3 = errors;
							if (!validate293(data.counts, {
								instancePath: instancePath + "/counts",
								parentData: data,
								parentDataProperty: "counts",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sizes !== void 0) {
								let data2 = data.sizes;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate299(data2[i0], {
												instancePath: instancePath + "/sizes/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate299.errors : vErrors.concat(validate299.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate264.errors = [{
											instancePath: instancePath + "/sizes",
											schemaPath: "#/properties/sizes/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate264.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate264.errors = vErrors;
	return errors === 0;
}
validate264.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema92 = {
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
function validate309(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate309.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate309.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate309.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate309.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate309.errors = vErrors;
	return true;
}
validate309.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema94 = {
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
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate317.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.code === void 0 && (missing0 = "code") || data.content === void 0 && (missing0 = "content") || data.src_sha256 === void 0 && (missing0 = "src_sha256") || data.message === void 0 && (missing0 = "message")) {
			validate317.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "code" || key0 === "content" || key0 === "src_sha256" || key0 === "message")) {
				validate317.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.code !== void 0) {
				let data0 = data.code;
				if (typeof data0 === "string") {
					if (func1(data0) < 1) {
						validate317.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						}];
						return false;
					}
				} else {
					validate317.errors = [{
						instancePath: instancePath + "/code",
						schemaPath: "#/properties/code/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.content !== void 0) {
					let data1 = data.content;
					if (typeof data1 !== "string" && data1 !== null) {
						validate317.errors = [{
							instancePath: instancePath + "/content",
							schemaPath: "#/properties/content/type",
							keyword: "type",
							params: { type: schema94.properties.content.type },
							message: "must be string,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.src_sha256 !== void 0) {
						let data2 = data.src_sha256;
						if (typeof data2 !== "string" && data2 !== null) {
							validate317.errors = [{
								instancePath: instancePath + "/src_sha256",
								schemaPath: "#/properties/src_sha256/type",
								keyword: "type",
								params: { type: schema94.properties.src_sha256.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							if (typeof data.message !== "string") {
								validate317.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate317.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate317.errors = vErrors;
	return true;
}
validate317.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate308(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate308.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.rows === void 0 && (missing0 = "rows") || data.clips === void 0 && (missing0 = "clips") || data.contents === void 0 && (missing0 = "contents") || data.known === void 0 && (missing0 = "known") || data.new === void 0 && (missing0 = "new") || data.missing === void 0 && (missing0 = "missing") || data.fault_count === void 0 && (missing0 = "fault_count") || data.faults === void 0 && (missing0 = "faults")) {
				validate308.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema92.properties, key0)) {
					validate308.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate308.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate308.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate309(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clips !== void 0) {
								const _errs5 = errors;
								if (!validate309(data.clips, {
									instancePath: instancePath + "/clips",
									parentData: data,
									parentDataProperty: "clips",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.contents !== void 0) {
									const _errs6 = errors;
									if (!validate309(data.contents, {
										instancePath: instancePath + "/contents",
										parentData: data,
										parentDataProperty: "contents",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.known !== void 0) {
										const _errs7 = errors;
										if (!validate309(data.known, {
											instancePath: instancePath + "/known",
											parentData: data,
											parentDataProperty: "known",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.new !== void 0) {
											const _errs8 = errors;
											if (!validate309(data.new, {
												instancePath: instancePath + "/new",
												parentData: data,
												parentDataProperty: "new",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.missing !== void 0) {
												const _errs9 = errors;
												if (!validate309(data.missing, {
													instancePath: instancePath + "/missing",
													parentData: data,
													parentDataProperty: "missing",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.fault_count !== void 0) {
													const _errs10 = errors;
													if (!validate309(data.fault_count, {
														instancePath: instancePath + "/fault_count",
														parentData: data,
														parentDataProperty: "fault_count",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs10 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.faults !== void 0) {
														let data8 = data.faults;
														const _errs11 = errors;
														if (errors === _errs11) {
															if (Array.isArray(data8)) {
																const len0 = data8.length;
																for (let i0 = 0; i0 < len0; i0++) {
																	const _errs13 = errors;
																	if (!validate317(data8[i0], {
																		instancePath: instancePath + "/faults/" + i0,
																		parentData: data8,
																		parentDataProperty: i0,
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs13 === errors)) break;
																}
															} else {
																validate308.errors = [{
																	instancePath: instancePath + "/faults",
																	schemaPath: "#/properties/faults/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs11 === errors;
													} else var valid0 = true;
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
			validate308.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate308.errors = vErrors;
	return errors === 0;
}
validate308.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema102 = {
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
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate326.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			validate326.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			}];
			return false;
		} else if (func1(data) < 64) {
			validate326.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 64 },
				message: "must NOT have fewer than 64 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate326.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate326.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate326.errors = vErrors;
	return true;
}
validate326.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate328(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate328.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate328.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate328.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate328.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate328.errors = vErrors;
	return true;
}
validate328.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate335.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.sha256 === void 0 && (missing0 = "sha256") || data.rows === void 0 && (missing0 = "rows") || data.unused === void 0 && (missing0 = "unused") || data.unknown === void 0 && (missing0 = "unknown")) {
				validate335.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows" || key0 === "unused" || key0 === "unknown")) {
					validate335.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate335.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate335.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate326(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								const _errs5 = errors;
								if (!validate328(data.rows, {
									instancePath: instancePath + "/rows",
									parentData: data,
									parentDataProperty: "rows",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.unused !== void 0) {
									const _errs6 = errors;
									if (!validate328(data.unused, {
										instancePath: instancePath + "/unused",
										parentData: data,
										parentDataProperty: "unused",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.unknown !== void 0) {
										const _errs7 = errors;
										if (!validate328(data.unknown, {
											instancePath: instancePath + "/unknown",
											parentData: data,
											parentDataProperty: "unknown",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate335.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate335.errors = vErrors;
	return errors === 0;
}
validate335.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate341(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate341.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.sha256 === void 0 && (missing0 = "sha256") || data.repeats === void 0 && (missing0 = "repeats") || data.folds === void 0 && (missing0 = "folds")) {
				validate341.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "repeats" || key0 === "folds")) {
					validate341.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate341.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate341.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate326(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.repeats !== void 0) {
								let data2 = data.repeats;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate341.errors = [{
										instancePath: instancePath + "/repeats",
										schemaPath: "#/properties/repeats/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 > 1e3 || isNaN(data2)) {
											validate341.errors = [{
												instancePath: instancePath + "/repeats",
												schemaPath: "#/properties/repeats/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											}];
											return false;
										} else if (data2 < 1 || isNaN(data2)) {
											validate341.errors = [{
												instancePath: instancePath + "/repeats",
												schemaPath: "#/properties/repeats/minimum",
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
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.folds !== void 0) {
									let data3 = data.folds;
									const _errs7 = errors;
									if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
										validate341.errors = [{
											instancePath: instancePath + "/folds",
											schemaPath: "#/properties/folds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data3 == "number" && isFinite(data3)) {
											if (data3 > 1e3 || isNaN(data3)) {
												validate341.errors = [{
													instancePath: instancePath + "/folds",
													schemaPath: "#/properties/folds/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e3
													},
													message: "must be <= 1000"
												}];
												return false;
											} else if (data3 < 1 || isNaN(data3)) {
												validate341.errors = [{
													instancePath: instancePath + "/folds",
													schemaPath: "#/properties/folds/minimum",
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
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate341.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate341.errors = vErrors;
	return errors === 0;
}
validate341.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate344(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate344.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.replicates === void 0 && (missing0 = "replicates") || data.seed === void 0 && (missing0 = "seed") || data.level === void 0 && (missing0 = "level") || data.unit === void 0 && (missing0 = "unit")) {
			validate344.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "replicates" || key0 === "seed" || key0 === "level" || key0 === "unit")) {
				validate344.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.replicates !== void 0) {
				let data0 = data.replicates;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate344.errors = [{
						instancePath: instancePath + "/replicates",
						schemaPath: "#/properties/replicates/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1e6 || isNaN(data0)) {
						validate344.errors = [{
							instancePath: instancePath + "/replicates",
							schemaPath: "#/properties/replicates/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e6
							},
							message: "must be <= 1000000"
						}];
						return false;
					} else if (data0 < 0 || isNaN(data0)) {
						validate344.errors = [{
							instancePath: instancePath + "/replicates",
							schemaPath: "#/properties/replicates/minimum",
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.seed !== void 0) {
					let data1 = data.seed;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate344.errors = [{
							instancePath: instancePath + "/seed",
							schemaPath: "#/properties/seed/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 9007199254740991 || isNaN(data1)) {
							validate344.errors = [{
								instancePath: instancePath + "/seed",
								schemaPath: "#/properties/seed/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 9007199254740991
								},
								message: "must be <= 9007199254740991"
							}];
							return false;
						} else if (data1 < 0 || isNaN(data1)) {
							validate344.errors = [{
								instancePath: instancePath + "/seed",
								schemaPath: "#/properties/seed/minimum",
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
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.level !== void 0) {
						if (.95 !== data.level) {
							validate344.errors = [{
								instancePath: instancePath + "/level",
								schemaPath: "#/properties/level/const",
								keyword: "const",
								params: { allowedValue: .95 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.unit !== void 0) {
							if ("content" !== data.unit) {
								validate344.errors = [{
									instancePath: instancePath + "/unit",
									schemaPath: "#/properties/unit/const",
									keyword: "const",
									params: { allowedValue: "content" },
									message: "must be equal to constant"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate344.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate344.errors = vErrors;
	return true;
}
validate344.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema106 = {
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
const schema107 = {
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
function validate353(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate353.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.reason === void 0 && (missing0 = "reason") || data.low === void 0 && (missing0 = "low") || data.high === void 0 && (missing0 = "high")) {
			validate353.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "value" || key0 === "reason" || key0 === "low" || key0 === "high")) {
				validate353.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.value !== void 0) {
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
					validate353.errors = [{
						instancePath: instancePath + "/value",
						schemaPath: "#/properties/value/type",
						keyword: "type",
						params: { type: schema107.properties.value.type },
						message: "must be number,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.reason !== void 0) {
					let data1 = data.reason;
					if (!(data1 === "too-few-rows" || data1 === "constant-predictions" || data1 === "constant-labels" || data1 === "constant-fit" || data1 === null)) {
						validate353.errors = [{
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/enum",
							keyword: "enum",
							params: { allowedValues: schema107.properties.reason.enum },
							message: "must be equal to one of the allowed values"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.low !== void 0) {
						let data2 = data.low;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate353.errors = [{
								instancePath: instancePath + "/low",
								schemaPath: "#/properties/low/type",
								keyword: "type",
								params: { type: schema107.properties.low.type },
								message: "must be number,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.high !== void 0) {
							let data3 = data.high;
							if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
								validate353.errors = [{
									instancePath: instancePath + "/high",
									schemaPath: "#/properties/high/type",
									keyword: "type",
									params: { type: schema107.properties.high.type },
									message: "must be number,null"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate353.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate353.errors = vErrors;
	return true;
}
validate353.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate360(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate360.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.b1 === void 0 && (missing0 = "b1") || data.b2 === void 0 && (missing0 = "b2") || data.b3 === void 0 && (missing0 = "b3") || data.b4 === void 0 && (missing0 = "b4")) {
			validate360.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "b1" || key0 === "b2" || key0 === "b3" || key0 === "b4")) {
				validate360.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.b1 !== void 0) {
				let data0 = data.b1;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate360.errors = [{
						instancePath: instancePath + "/b1",
						schemaPath: "#/properties/b1/type",
						keyword: "type",
						params: { type: "number" },
						message: "must be number"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.b2 !== void 0) {
					let data1 = data.b2;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate360.errors = [{
							instancePath: instancePath + "/b2",
							schemaPath: "#/properties/b2/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.b3 !== void 0) {
						let data2 = data.b3;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate360.errors = [{
								instancePath: instancePath + "/b3",
								schemaPath: "#/properties/b3/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.b4 !== void 0) {
							let data3 = data.b4;
							if (!(typeof data3 == "number" && isFinite(data3))) {
								validate360.errors = [{
									instancePath: instancePath + "/b4",
									schemaPath: "#/properties/b4/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
					}
				}
			}
		}
	} else {
		validate360.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate360.errors = vErrors;
	return true;
}
validate360.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate349(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate349.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.repeat === void 0 && (missing0 = "repeat") || data.fold === void 0 && (missing0 = "fold") || data.rows === void 0 && (missing0 = "rows") || data.contents === void 0 && (missing0 = "contents") || data.missing === void 0 && (missing0 = "missing") || data.srocc === void 0 && (missing0 = "srocc") || data.krocc === void 0 && (missing0 = "krocc") || data.plcc_raw === void 0 && (missing0 = "plcc_raw") || data.rmse_raw === void 0 && (missing0 = "rmse_raw") || data.plcc_fitted === void 0 && (missing0 = "plcc_fitted") || data.rmse_fitted === void 0 && (missing0 = "rmse_fitted") || data.logistic === void 0 && (missing0 = "logistic")) {
				validate349.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema106.properties, key0)) {
					validate349.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.repeat !== void 0) {
						let data0 = data.repeat;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
							validate349.errors = [{
								instancePath: instancePath + "/repeat",
								schemaPath: "#/properties/repeat/type",
								keyword: "type",
								params: { type: schema106.properties.repeat.type },
								message: "must be integer,null"
							}];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 1e3 || isNaN(data0)) {
									validate349.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									}];
									return false;
								} else if (data0 < 1 || isNaN(data0)) {
									validate349.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/minimum",
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
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.fold !== void 0) {
							let data1 = data.fold;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
								validate349.errors = [{
									instancePath: instancePath + "/fold",
									schemaPath: "#/properties/fold/type",
									keyword: "type",
									params: { type: schema106.properties.fold.type },
									message: "must be integer,null"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 1e3 || isNaN(data1)) {
										validate349.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data1 < 1 || isNaN(data1)) {
										validate349.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/minimum",
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
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								const _errs6 = errors;
								if (!validate328(data.rows, {
									instancePath: instancePath + "/rows",
									parentData: data,
									parentDataProperty: "rows",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.contents !== void 0) {
									const _errs7 = errors;
									if (!validate328(data.contents, {
										instancePath: instancePath + "/contents",
										parentData: data,
										parentDataProperty: "contents",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.missing !== void 0) {
										const _errs8 = errors;
										if (!validate328(data.missing, {
											instancePath: instancePath + "/missing",
											parentData: data,
											parentDataProperty: "missing",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.srocc !== void 0) {
											const _errs9 = errors;
											if (!validate353(data.srocc, {
												instancePath: instancePath + "/srocc",
												parentData: data,
												parentDataProperty: "srocc",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.krocc !== void 0) {
												const _errs10 = errors;
												if (!validate353(data.krocc, {
													instancePath: instancePath + "/krocc",
													parentData: data,
													parentDataProperty: "krocc",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.plcc_raw !== void 0) {
													const _errs11 = errors;
													if (!validate353(data.plcc_raw, {
														instancePath: instancePath + "/plcc_raw",
														parentData: data,
														parentDataProperty: "plcc_raw",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.rmse_raw !== void 0) {
														const _errs12 = errors;
														if (!validate353(data.rmse_raw, {
															instancePath: instancePath + "/rmse_raw",
															parentData: data,
															parentDataProperty: "rmse_raw",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs12 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.plcc_fitted !== void 0) {
															const _errs13 = errors;
															if (!validate353(data.plcc_fitted, {
																instancePath: instancePath + "/plcc_fitted",
																parentData: data,
																parentDataProperty: "plcc_fitted",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs13 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.rmse_fitted !== void 0) {
																const _errs14 = errors;
																if (!validate353(data.rmse_fitted, {
																	instancePath: instancePath + "/rmse_fitted",
																	parentData: data,
																	parentDataProperty: "rmse_fitted",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs14 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.logistic !== void 0) {
																	let data11 = data.logistic;
																	const _errs15 = errors;
																	const _errs16 = errors;
																	let valid1 = false;
																	const _errs17 = errors;
																	if (!validate360(data11, {
																		instancePath: instancePath + "/logistic",
																		parentData: data,
																		parentDataProperty: "logistic",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
																		errors = vErrors.length;
																	}
																	var _valid0 = _errs17 === errors;
																	valid1 = valid1 || _valid0;
																	const _errs18 = errors;
																	if (data11 !== null) {
																		const err0 = {
																			instancePath: instancePath + "/logistic",
																			schemaPath: "#/properties/logistic/anyOf/1/type",
																			keyword: "type",
																			params: { type: "null" },
																			message: "must be null"
																		};
																		if (vErrors === null) vErrors = [err0];
																		else vErrors.push(err0);
																		errors++;
																	}
																	var _valid0 = _errs18 === errors;
																	valid1 = valid1 || _valid0;
																	if (!valid1) {
																		const err1 = {
																			instancePath: instancePath + "/logistic",
																			schemaPath: "#/properties/logistic/anyOf",
																			keyword: "anyOf",
																			params: {},
																			message: "must match a schema in anyOf"
																		};
																		if (vErrors === null) vErrors = [err1];
																		else vErrors.push(err1);
																		errors++;
																		validate349.errors = vErrors;
																		return false;
																	} else {
																		errors = _errs16;
																		if (vErrors !== null) {
																			if (_errs16) vErrors.length = _errs16;
																			else vErrors = null;
																		}
																	}
																	var valid0 = _errs15 === errors;
																} else var valid0 = true;
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
			validate349.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate349.errors = vErrors;
	return errors === 0;
}
validate349.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema110 = {
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
function validate364(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate364.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.mean === void 0 && (missing0 = "mean") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
			validate364.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "mean" || key0 === "min" || key0 === "max")) {
				validate364.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.mean !== void 0) {
				let data0 = data.mean;
				if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
					validate364.errors = [{
						instancePath: instancePath + "/mean",
						schemaPath: "#/properties/mean/type",
						keyword: "type",
						params: { type: schema110.properties.mean.type },
						message: "must be number,null"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.min !== void 0) {
					let data1 = data.min;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						validate364.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/type",
							keyword: "type",
							params: { type: schema110.properties.min.type },
							message: "must be number,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.max !== void 0) {
						let data2 = data.max;
						if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
							validate364.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/type",
								keyword: "type",
								params: { type: schema110.properties.max.type },
								message: "must be number,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate364.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate364.errors = vErrors;
	return true;
}
validate364.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate363(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate363.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.srocc === void 0 && (missing0 = "srocc") || data.krocc === void 0 && (missing0 = "krocc") || data.plcc_raw === void 0 && (missing0 = "plcc_raw") || data.rmse_raw === void 0 && (missing0 = "rmse_raw") || data.plcc_fitted === void 0 && (missing0 = "plcc_fitted") || data.rmse_fitted === void 0 && (missing0 = "rmse_fitted")) {
				validate363.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "srocc" || key0 === "krocc" || key0 === "plcc_raw" || key0 === "rmse_raw" || key0 === "plcc_fitted" || key0 === "rmse_fitted")) {
					validate363.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.srocc !== void 0) {
						const _errs2 = errors;
						if (!validate364(data.srocc, {
							instancePath: instancePath + "/srocc",
							parentData: data,
							parentDataProperty: "srocc",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.krocc !== void 0) {
							const _errs3 = errors;
							if (!validate364(data.krocc, {
								instancePath: instancePath + "/krocc",
								parentData: data,
								parentDataProperty: "krocc",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.plcc_raw !== void 0) {
								const _errs4 = errors;
								if (!validate364(data.plcc_raw, {
									instancePath: instancePath + "/plcc_raw",
									parentData: data,
									parentDataProperty: "plcc_raw",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.rmse_raw !== void 0) {
									const _errs5 = errors;
									if (!validate364(data.rmse_raw, {
										instancePath: instancePath + "/rmse_raw",
										parentData: data,
										parentDataProperty: "rmse_raw",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.plcc_fitted !== void 0) {
										const _errs6 = errors;
										if (!validate364(data.plcc_fitted, {
											instancePath: instancePath + "/plcc_fitted",
											parentData: data,
											parentDataProperty: "plcc_fitted",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.rmse_fitted !== void 0) {
											const _errs7 = errors;
											if (!validate364(data.rmse_fitted, {
												instancePath: instancePath + "/rmse_fitted",
												parentData: data,
												parentDataProperty: "rmse_fitted",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate363.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate363.errors = vErrors;
	return errors === 0;
}
validate363.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate374(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate374.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.predictions === void 0 && (missing0 = "predictions") || data.split === void 0 && (missing0 = "split") || data.bootstrap === void 0 && (missing0 = "bootstrap") || data.new_rows === void 0 && (missing0 = "new_rows") || data.missing === void 0 && (missing0 = "missing") || data.shared === void 0 && (missing0 = "shared") || data.folds === void 0 && (missing0 = "folds") || data.over_folds === void 0 && (missing0 = "over_folds") || data.overall === void 0 && (missing0 = "overall")) {
				validate374.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema102.properties, key0)) {
					validate374.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.predictions !== void 0) {
						const _errs2 = errors;
						if (!validate335(data.predictions, {
							instancePath: instancePath + "/predictions",
							parentData: data,
							parentDataProperty: "predictions",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.split !== void 0) {
							let data1 = data.split;
							const _errs3 = errors;
							const _errs4 = errors;
							let valid1 = false;
							const _errs5 = errors;
							if (!validate341(data1, {
								instancePath: instancePath + "/split",
								parentData: data,
								parentDataProperty: "split",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
							const _errs6 = errors;
							if (data1 !== null) {
								const err0 = {
									instancePath: instancePath + "/split",
									schemaPath: "#/properties/split/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err1 = {
									instancePath: instancePath + "/split",
									schemaPath: "#/properties/split/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate374.errors = vErrors;
								return false;
							} else {
								errors = _errs4;
								if (vErrors !== null) {
									if (_errs4) vErrors.length = _errs4;
									else vErrors = null;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bootstrap !== void 0) {
								const _errs8 = errors;
								if (!validate344(data.bootstrap, {
									instancePath: instancePath + "/bootstrap",
									parentData: data,
									parentDataProperty: "bootstrap",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.new_rows !== void 0) {
									const _errs9 = errors;
									if (!validate328(data.new_rows, {
										instancePath: instancePath + "/new_rows",
										parentData: data,
										parentDataProperty: "new_rows",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.missing !== void 0) {
										const _errs10 = errors;
										if (!validate328(data.missing, {
											instancePath: instancePath + "/missing",
											parentData: data,
											parentDataProperty: "missing",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.shared !== void 0) {
											const _errs11 = errors;
											if (!validate328(data.shared, {
												instancePath: instancePath + "/shared",
												parentData: data,
												parentDataProperty: "shared",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.folds !== void 0) {
												let data6 = data.folds;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (!validate349(data6[i0], {
																instancePath: instancePath + "/folds/" + i0,
																parentData: data6,
																parentDataProperty: i0,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
																errors = vErrors.length;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate374.errors = [{
															instancePath: instancePath + "/folds",
															schemaPath: "#/properties/folds/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.over_folds !== void 0) {
													let data8 = data.over_folds;
													const _errs15 = errors;
													const _errs16 = errors;
													let valid3 = false;
													const _errs17 = errors;
													if (!validate363(data8, {
														instancePath: instancePath + "/over_folds",
														parentData: data,
														parentDataProperty: "over_folds",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
														errors = vErrors.length;
													}
													var _valid1 = _errs17 === errors;
													valid3 = valid3 || _valid1;
													const _errs18 = errors;
													if (data8 !== null) {
														const err2 = {
															instancePath: instancePath + "/over_folds",
															schemaPath: "#/properties/over_folds/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													var _valid1 = _errs18 === errors;
													valid3 = valid3 || _valid1;
													if (!valid3) {
														const err3 = {
															instancePath: instancePath + "/over_folds",
															schemaPath: "#/properties/over_folds/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err3];
														else vErrors.push(err3);
														errors++;
														validate374.errors = vErrors;
														return false;
													} else {
														errors = _errs16;
														if (vErrors !== null) {
															if (_errs16) vErrors.length = _errs16;
															else vErrors = null;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.overall !== void 0) {
														const _errs20 = errors;
														if (!validate349(data.overall, {
															instancePath: instancePath + "/overall",
															parentData: data,
															parentDataProperty: "overall",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
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
			validate374.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate374.errors = vErrors;
	return errors === 0;
}
validate374.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema95 = {
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
			"pattern": "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"
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
				"scale": { "enum": [
					"1-5-acr",
					"1-7-acr",
					"1-9-acr",
					"0-10-continuous",
					"0-100-continuous",
					"1-100-continuous"
				] },
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
const pattern13 = new RegExp("^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
const schema97 = {
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
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate322.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.value === void 0 && (missing0 = "value") || data.comparison === void 0 && (missing0 = "comparison") || data.limit === void 0 && (missing0 = "limit") || data.passed === void 0 && (missing0 = "passed")) {
			validate322.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "value" || key0 === "comparison" || key0 === "limit" || key0 === "passed")) {
				validate322.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (!(data0 === "folds" || data0 === "missing" || data0 === "mean_plcc" || data0 === "mean_srocc" || data0 === "mean_rmse" || data0 === "plcc_spread")) {
					validate322.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/enum",
						keyword: "enum",
						params: { allowedValues: schema97.properties.name.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.value !== void 0) {
					let data1 = data.value;
					if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
						validate322.errors = [{
							instancePath: instancePath + "/value",
							schemaPath: "#/properties/value/type",
							keyword: "type",
							params: { type: schema97.properties.value.type },
							message: "must be number,null"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.comparison !== void 0) {
						let data2 = data.comparison;
						if (!(data2 === ">=" || data2 === "<=")) {
							validate322.errors = [{
								instancePath: instancePath + "/comparison",
								schemaPath: "#/properties/comparison/enum",
								keyword: "enum",
								params: { allowedValues: schema97.properties.comparison.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.limit !== void 0) {
							let data3 = data.limit;
							if (!(typeof data3 == "number" && isFinite(data3))) {
								validate322.errors = [{
									instancePath: instancePath + "/limit",
									schemaPath: "#/properties/limit/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.passed !== void 0) {
								if (typeof data.passed !== "boolean") {
									validate322.errors = [{
										instancePath: instancePath + "/passed",
										schemaPath: "#/properties/passed/type",
										keyword: "type",
										params: { type: "boolean" },
										message: "must be boolean"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
						}
					}
				}
			}
		}
	} else {
		validate322.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate322.errors = vErrors;
	return true;
}
validate322.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate321.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.unit === void 0 && (missing0 = "unit") || data.checks === void 0 && (missing0 = "checks")) {
				validate321.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "unit" || key0 === "checks")) {
					validate321.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.unit !== void 0) {
						const _errs2 = errors;
						if ("1-5" !== data.unit) {
							validate321.errors = [{
								instancePath: instancePath + "/unit",
								schemaPath: "#/properties/unit/const",
								keyword: "const",
								params: { allowedValue: "1-5" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.checks !== void 0) {
							let data1 = data.checks;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs5 = errors;
										if (!validate322(data1[i0], {
											instancePath: instancePath + "/checks/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
											errors = vErrors.length;
										}
										if (!(_errs5 === errors)) break;
									}
								} else {
									validate321.errors = [{
										instancePath: instancePath + "/checks",
										schemaPath: "#/properties/checks/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate321.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate321.errors = vErrors;
	return errors === 0;
}
validate321.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema98 = {
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
		"scale": { "enum": [
			"1-5-acr",
			"1-7-acr",
			"1-9-acr",
			"0-10-continuous",
			"0-100-continuous",
			"1-100-continuous"
		] },
		"corpora": {
			"type": "array",
			"items": { "$ref": "#/$defs/corpusRows" }
		}
	}
};
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate330.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.corpus === void 0 && (missing0 = "corpus") || data.rows === void 0 && (missing0 = "rows")) {
				validate330.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "corpus" || key0 === "rows")) {
					validate330.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.corpus !== void 0) {
						let data0 = data.corpus;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate330.errors = [{
										instancePath: instancePath + "/corpus",
										schemaPath: "#/properties/corpus/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate330.errors = [{
									instancePath: instancePath + "/corpus",
									schemaPath: "#/properties/corpus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate328(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate330.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate330.errors = vErrors;
	return errors === 0;
}
validate330.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate325(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate325.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.sha256 === void 0 && (missing0 = "sha256") || data.rows === void 0 && (missing0 = "rows") || data.scale === void 0 && (missing0 = "scale") || data.corpora === void 0 && (missing0 = "corpora")) {
				validate325.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "sha256" || key0 === "rows" || key0 === "scale" || key0 === "corpora")) {
					validate325.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate325.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate325.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							const _errs4 = errors;
							if (!validate326(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								const _errs5 = errors;
								if (!validate328(data.rows, {
									instancePath: instancePath + "/rows",
									parentData: data,
									parentDataProperty: "rows",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.scale !== void 0) {
									let data3 = data.scale;
									const _errs6 = errors;
									if (!(data3 === "1-5-acr" || data3 === "1-7-acr" || data3 === "1-9-acr" || data3 === "0-10-continuous" || data3 === "0-100-continuous" || data3 === "1-100-continuous")) {
										validate325.errors = [{
											instancePath: instancePath + "/scale",
											schemaPath: "#/properties/scale/enum",
											keyword: "enum",
											params: { allowedValues: schema98.properties.scale.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.corpora !== void 0) {
										let data4 = data.corpora;
										const _errs7 = errors;
										if (errors === _errs7) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs9 = errors;
													if (!validate330(data4[i0], {
														instancePath: instancePath + "/corpora/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
														errors = vErrors.length;
													}
													if (!(_errs9 === errors)) break;
												}
											} else {
												validate325.errors = [{
													instancePath: instancePath + "/corpora",
													schemaPath: "#/properties/corpora/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate325.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate325.errors = vErrors;
	return errors === 0;
}
validate325.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate334(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate334.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.predictions === void 0 && (missing0 = "predictions") || data.split === void 0 && (missing0 = "split") || data.bootstrap === void 0 && (missing0 = "bootstrap") || data.new_rows === void 0 && (missing0 = "new_rows") || data.missing === void 0 && (missing0 = "missing") || data.shared === void 0 && (missing0 = "shared") || data.folds === void 0 && (missing0 = "folds") || data.over_folds === void 0 && (missing0 = "over_folds") || data.overall === void 0 && (missing0 = "overall")) {
				validate334.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema102.properties, key0)) {
					validate334.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.predictions !== void 0) {
						const _errs2 = errors;
						if (!validate335(data.predictions, {
							instancePath: instancePath + "/predictions",
							parentData: data,
							parentDataProperty: "predictions",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.split !== void 0) {
							let data1 = data.split;
							const _errs3 = errors;
							const _errs4 = errors;
							let valid1 = false;
							const _errs5 = errors;
							if (!validate341(data1, {
								instancePath: instancePath + "/split",
								parentData: data,
								parentDataProperty: "split",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
							const _errs6 = errors;
							if (data1 !== null) {
								const err0 = {
									instancePath: instancePath + "/split",
									schemaPath: "#/properties/split/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err1 = {
									instancePath: instancePath + "/split",
									schemaPath: "#/properties/split/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate334.errors = vErrors;
								return false;
							} else {
								errors = _errs4;
								if (vErrors !== null) {
									if (_errs4) vErrors.length = _errs4;
									else vErrors = null;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bootstrap !== void 0) {
								const _errs8 = errors;
								if (!validate344(data.bootstrap, {
									instancePath: instancePath + "/bootstrap",
									parentData: data,
									parentDataProperty: "bootstrap",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.new_rows !== void 0) {
									const _errs9 = errors;
									if (!validate328(data.new_rows, {
										instancePath: instancePath + "/new_rows",
										parentData: data,
										parentDataProperty: "new_rows",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.missing !== void 0) {
										const _errs10 = errors;
										if (!validate328(data.missing, {
											instancePath: instancePath + "/missing",
											parentData: data,
											parentDataProperty: "missing",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.shared !== void 0) {
											const _errs11 = errors;
											if (!validate328(data.shared, {
												instancePath: instancePath + "/shared",
												parentData: data,
												parentDataProperty: "shared",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.folds !== void 0) {
												let data6 = data.folds;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs14 = errors;
															if (!validate349(data6[i0], {
																instancePath: instancePath + "/folds/" + i0,
																parentData: data6,
																parentDataProperty: i0,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
																errors = vErrors.length;
															}
															if (!(_errs14 === errors)) break;
														}
													} else {
														validate334.errors = [{
															instancePath: instancePath + "/folds",
															schemaPath: "#/properties/folds/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.over_folds !== void 0) {
													let data8 = data.over_folds;
													const _errs15 = errors;
													const _errs16 = errors;
													let valid3 = false;
													const _errs17 = errors;
													if (!validate363(data8, {
														instancePath: instancePath + "/over_folds",
														parentData: data,
														parentDataProperty: "over_folds",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
														errors = vErrors.length;
													}
													var _valid1 = _errs17 === errors;
													valid3 = valid3 || _valid1;
													const _errs18 = errors;
													if (data8 !== null) {
														const err2 = {
															instancePath: instancePath + "/over_folds",
															schemaPath: "#/properties/over_folds/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													var _valid1 = _errs18 === errors;
													valid3 = valid3 || _valid1;
													if (!valid3) {
														const err3 = {
															instancePath: instancePath + "/over_folds",
															schemaPath: "#/properties/over_folds/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err3];
														else vErrors.push(err3);
														errors++;
														validate334.errors = vErrors;
														return false;
													} else {
														errors = _errs16;
														if (vErrors !== null) {
															if (_errs16) vErrors.length = _errs16;
															else vErrors = null;
														}
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.overall !== void 0) {
														const _errs20 = errors;
														if (!validate349(data.overall, {
															instancePath: instancePath + "/overall",
															parentData: data,
															parentDataProperty: "overall",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs20 === errors;
													} else var valid0 = true;
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
			validate334.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate334.errors = vErrors;
	return errors === 0;
}
validate334.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate320(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate320.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema_version === void 0 && (missing0 = "schema_version") || data.verdict === void 0 && (missing0 = "verdict") || data.generated_at_utc === void 0 && (missing0 = "generated_at_utc") || data.gate === void 0 && (missing0 = "gate") || data.corpus === void 0 && (missing0 = "corpus") || data.metrics === void 0 && (missing0 = "metrics") || data.recommendation === void 0 && (missing0 = "recommendation")) {
				validate320.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema_version" || key0 === "verdict" || key0 === "generated_at_utc" || key0 === "gate" || key0 === "corpus" || key0 === "metrics" || key0 === "recommendation")) {
					validate320.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema_version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.schema_version) {
							validate320.errors = [{
								instancePath: instancePath + "/schema_version",
								schemaPath: "#/properties/schema_version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.verdict !== void 0) {
							let data1 = data.verdict;
							const _errs3 = errors;
							if (!(data1 === "PROMOTE" || data1 === "HOLD")) {
								validate320.errors = [{
									instancePath: instancePath + "/verdict",
									schemaPath: "#/properties/verdict/enum",
									keyword: "enum",
									params: { allowedValues: schema95.properties.verdict.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.generated_at_utc !== void 0) {
								let data2 = data.generated_at_utc;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (typeof data2 === "string") {
										if (func1(data2) > 25) {
											validate320.errors = [{
												instancePath: instancePath + "/generated_at_utc",
												schemaPath: "#/properties/generated_at_utc/maxLength",
												keyword: "maxLength",
												params: { limit: 25 },
												message: "must NOT have more than 25 characters"
											}];
											return false;
										} else if (func1(data2) < 25) {
											validate320.errors = [{
												instancePath: instancePath + "/generated_at_utc",
												schemaPath: "#/properties/generated_at_utc/minLength",
												keyword: "minLength",
												params: { limit: 25 },
												message: "must NOT have fewer than 25 characters"
											}];
											return false;
										} else if (!pattern13.test(data2)) {
											validate320.errors = [{
												instancePath: instancePath + "/generated_at_utc",
												schemaPath: "#/properties/generated_at_utc/pattern",
												keyword: "pattern",
												params: { pattern: "^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" },
												message: "must match pattern \"^((?!0000)[0-9]{4}-(((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))|((0[469]|11)-(0[1-9]|[12][0-9]|30))|(02-(0[1-9]|1[0-9]|2[0-8])))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29)T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$\""
											}];
											return false;
										}
									} else {
										validate320.errors = [{
											instancePath: instancePath + "/generated_at_utc",
											schemaPath: "#/properties/generated_at_utc/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.gate !== void 0) {
									const _errs6 = errors;
									if (!validate321(data.gate, {
										instancePath: instancePath + "/gate",
										parentData: data,
										parentDataProperty: "gate",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.corpus !== void 0) {
										const _errs7 = errors;
										if (!validate325(data.corpus, {
											instancePath: instancePath + "/corpus",
											parentData: data,
											parentDataProperty: "corpus",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.metrics !== void 0) {
											const _errs8 = errors;
											if (!validate334(data.metrics, {
												instancePath: instancePath + "/metrics",
												parentData: data,
												parentDataProperty: "metrics",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.recommendation !== void 0) {
												let data6 = data.recommendation;
												const _errs9 = errors;
												if (errors === _errs9) {
													if (typeof data6 === "string") {
														if (func1(data6) < 1) {
															validate320.errors = [{
																instancePath: instancePath + "/recommendation",
																schemaPath: "#/properties/recommendation/minLength",
																keyword: "minLength",
																params: { limit: 1 },
																message: "must NOT have fewer than 1 characters"
															}];
															return false;
														}
													} else {
														validate320.errors = [{
															instancePath: instancePath + "/recommendation",
															schemaPath: "#/properties/recommendation/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}];
														return false;
													}
												}
												var valid0 = _errs9 === errors;
											} else var valid0 = true;
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate320.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate320.errors = vErrors;
	return errors === 0;
}
validate320.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema112 = {
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
function validate390(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate390.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			validate390.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			}];
			return false;
		} else if (func1(data) < 64) {
			validate390.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 64 },
				message: "must NOT have fewer than 64 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate390.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate390.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate390.errors = vErrors;
	return true;
}
validate390.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate387(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate387.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.rows === void 0 && (missing0 = "rows") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate387.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "path" || key0 === "rows" || key0 === "size_bytes" || key0 === "sha256")) {
					validate387.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						let data0 = data.path;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate387.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate387.errors = [{
									instancePath: instancePath + "/path",
									schemaPath: "#/properties/path/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate309(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.size_bytes !== void 0) {
								const _errs5 = errors;
								if (!validate309(data.size_bytes, {
									instancePath: instancePath + "/size_bytes",
									parentData: data,
									parentDataProperty: "size_bytes",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sha256 !== void 0) {
									const _errs6 = errors;
									if (!validate390(data.sha256, {
										instancePath: instancePath + "/sha256",
										parentData: data,
										parentDataProperty: "sha256",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate387.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate387.errors = vErrors;
	return errors === 0;
}
validate387.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema115 = {
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
			"1-7-acr",
			"1-9-acr",
			"0-10-continuous",
			"0-100-continuous",
			"1-100-continuous",
			"unified-0-100"
		] },
		"min": { "type": "number" },
		"max": { "type": "number" }
	}
};
function validate393(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate393.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.name === void 0 && (missing0 = "name") || data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) {
			validate393.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "name" || key0 === "min" || key0 === "max")) {
				validate393.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (!(data0 === "1-5-acr" || data0 === "1-7-acr" || data0 === "1-9-acr" || data0 === "0-10-continuous" || data0 === "0-100-continuous" || data0 === "1-100-continuous" || data0 === "unified-0-100")) {
					validate393.errors = [{
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/enum",
						keyword: "enum",
						params: { allowedValues: schema115.properties.name.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.min !== void 0) {
					let data1 = data.min;
					if (!(typeof data1 == "number" && isFinite(data1))) {
						validate393.errors = [{
							instancePath: instancePath + "/min",
							schemaPath: "#/properties/min/type",
							keyword: "type",
							params: { type: "number" },
							message: "must be number"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.max !== void 0) {
						let data2 = data.max;
						if (!(typeof data2 == "number" && isFinite(data2))) {
							validate393.errors = [{
								instancePath: instancePath + "/max",
								schemaPath: "#/properties/max/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
			}
		}
	} else {
		validate393.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate393.errors = vErrors;
	return true;
}
validate393.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate396(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate396.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.corpus === void 0 && (missing0 = "corpus") || data.corpus_version === void 0 && (missing0 = "corpus_version") || data.rows === void 0 && (missing0 = "rows")) {
				validate396.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "corpus" || key0 === "corpus_version" || key0 === "rows")) {
					validate396.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.corpus !== void 0) {
						let data0 = data.corpus;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate396.errors = [{
										instancePath: instancePath + "/corpus",
										schemaPath: "#/properties/corpus/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate396.errors = [{
									instancePath: instancePath + "/corpus",
									schemaPath: "#/properties/corpus/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.corpus_version !== void 0) {
							let data1 = data.corpus_version;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (typeof data1 === "string") {
									if (func1(data1) < 1) {
										validate396.errors = [{
											instancePath: instancePath + "/corpus_version",
											schemaPath: "#/properties/corpus_version/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										}];
										return false;
									}
								} else {
									validate396.errors = [{
										instancePath: instancePath + "/corpus_version",
										schemaPath: "#/properties/corpus_version/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								const _errs6 = errors;
								if (!validate309(data.rows, {
									instancePath: instancePath + "/rows",
									parentData: data,
									parentDataProperty: "rows",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate396.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate396.errors = vErrors;
	return errors === 0;
}
validate396.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate401(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate401.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.clips === void 0 && (missing0 = "clips") || data.mean === void 0 && (missing0 = "mean") || data.std_dev === void 0 && (missing0 = "std_dev") || data.p5 === void 0 && (missing0 = "p5") || data.p25 === void 0 && (missing0 = "p25") || data.median === void 0 && (missing0 = "median") || data.p75 === void 0 && (missing0 = "p75") || data.p95 === void 0 && (missing0 = "p95")) {
				validate401.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "clips" || key0 === "mean" || key0 === "std_dev" || key0 === "p5" || key0 === "p25" || key0 === "median" || key0 === "p75" || key0 === "p95")) {
					validate401.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.clips !== void 0) {
						const _errs2 = errors;
						if (!validate309(data.clips, {
							instancePath: instancePath + "/clips",
							parentData: data,
							parentDataProperty: "clips",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.mean !== void 0) {
							let data1 = data.mean;
							const _errs3 = errors;
							if (!(typeof data1 == "number" && isFinite(data1))) {
								validate401.errors = [{
									instancePath: instancePath + "/mean",
									schemaPath: "#/properties/mean/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.std_dev !== void 0) {
								let data2 = data.std_dev;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && isFinite(data2))) {
									validate401.errors = [{
										instancePath: instancePath + "/std_dev",
										schemaPath: "#/properties/std_dev/type",
										keyword: "type",
										params: { type: "number" },
										message: "must be number"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.p5 !== void 0) {
									let data3 = data.p5;
									const _errs7 = errors;
									if (!(typeof data3 == "number" && isFinite(data3))) {
										validate401.errors = [{
											instancePath: instancePath + "/p5",
											schemaPath: "#/properties/p5/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.p25 !== void 0) {
										let data4 = data.p25;
										const _errs9 = errors;
										if (!(typeof data4 == "number" && isFinite(data4))) {
											validate401.errors = [{
												instancePath: instancePath + "/p25",
												schemaPath: "#/properties/p25/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.median !== void 0) {
											let data5 = data.median;
											const _errs11 = errors;
											if (!(typeof data5 == "number" && isFinite(data5))) {
												validate401.errors = [{
													instancePath: instancePath + "/median",
													schemaPath: "#/properties/median/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.p75 !== void 0) {
												let data6 = data.p75;
												const _errs13 = errors;
												if (!(typeof data6 == "number" && isFinite(data6))) {
													validate401.errors = [{
														instancePath: instancePath + "/p75",
														schemaPath: "#/properties/p75/type",
														keyword: "type",
														params: { type: "number" },
														message: "must be number"
													}];
													return false;
												}
												var valid0 = _errs13 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.p95 !== void 0) {
													let data7 = data.p95;
													const _errs15 = errors;
													if (!(typeof data7 == "number" && isFinite(data7))) {
														validate401.errors = [{
															instancePath: instancePath + "/p95",
															schemaPath: "#/properties/p95/type",
															keyword: "type",
															params: { type: "number" },
															message: "must be number"
														}];
														return false;
													}
													var valid0 = _errs15 === errors;
												} else var valid0 = true;
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
			validate401.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate401.errors = vErrors;
	return errors === 0;
}
validate401.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate404(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate404.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to") || data.clips === void 0 && (missing0 = "clips")) {
				validate404.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "from" || key0 === "to" || key0 === "clips")) {
					validate404.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.from !== void 0) {
						let data0 = data.from;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && isFinite(data0))) {
							validate404.errors = [{
								instancePath: instancePath + "/from",
								schemaPath: "#/properties/from/type",
								keyword: "type",
								params: { type: "number" },
								message: "must be number"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.to !== void 0) {
							let data1 = data.to;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && isFinite(data1))) {
								validate404.errors = [{
									instancePath: instancePath + "/to",
									schemaPath: "#/properties/to/type",
									keyword: "type",
									params: { type: "number" },
									message: "must be number"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.clips !== void 0) {
								const _errs6 = errors;
								if (!validate309(data.clips, {
									instancePath: instancePath + "/clips",
									parentData: data,
									parentDataProperty: "clips",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate404.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate404.errors = vErrors;
	return errors === 0;
}
validate404.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate399(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate399.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.known === void 0 && (missing0 = "known") || data.summary === void 0 && (missing0 = "summary") || data.bins === void 0 && (missing0 = "bins")) {
				validate399.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "known" || key0 === "summary" || key0 === "bins")) {
					validate399.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.known !== void 0) {
						const _errs2 = errors;
						if (!validate309(data.known, {
							instancePath: instancePath + "/known",
							parentData: data,
							parentDataProperty: "known",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.summary !== void 0) {
							let data1 = data.summary;
							const _errs3 = errors;
							const _errs4 = errors;
							let valid1 = false;
							const _errs5 = errors;
							if (!validate401(data1, {
								instancePath: instancePath + "/summary",
								parentData: data,
								parentDataProperty: "summary",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
								errors = vErrors.length;
							}
							var _valid0 = _errs5 === errors;
							valid1 = valid1 || _valid0;
							const _errs6 = errors;
							if (data1 !== null) {
								const err0 = {
									instancePath: instancePath + "/summary",
									schemaPath: "#/properties/summary/anyOf/1/type",
									keyword: "type",
									params: { type: "null" },
									message: "must be null"
								};
								if (vErrors === null) vErrors = [err0];
								else vErrors.push(err0);
								errors++;
							}
							var _valid0 = _errs6 === errors;
							valid1 = valid1 || _valid0;
							if (!valid1) {
								const err1 = {
									instancePath: instancePath + "/summary",
									schemaPath: "#/properties/summary/anyOf",
									keyword: "anyOf",
									params: {},
									message: "must match a schema in anyOf"
								};
								if (vErrors === null) vErrors = [err1];
								else vErrors.push(err1);
								errors++;
								validate399.errors = vErrors;
								return false;
							} else {
								errors = _errs4;
								if (vErrors !== null) {
									if (_errs4) vErrors.length = _errs4;
									else vErrors = null;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.bins !== void 0) {
								let data2 = data.bins;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs10 = errors;
											if (!validate404(data2[i0], {
												instancePath: instancePath + "/bins/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate399.errors = [{
											instancePath: instancePath + "/bins",
											schemaPath: "#/properties/bins/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate399.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate399.errors = vErrors;
	return errors === 0;
}
validate399.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate411(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate411.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.label === void 0 && (missing0 = "label") || data.clips === void 0 && (missing0 = "clips") || data.scores === void 0 && (missing0 = "scores")) {
				validate411.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "label" || key0 === "clips" || key0 === "scores")) {
					validate411.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.label !== void 0) {
						let data0 = data.label;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate411.errors = [{
										instancePath: instancePath + "/label",
										schemaPath: "#/properties/label/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate411.errors = [{
									instancePath: instancePath + "/label",
									schemaPath: "#/properties/label/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clips !== void 0) {
							const _errs4 = errors;
							if (!validate309(data.clips, {
								instancePath: instancePath + "/clips",
								parentData: data,
								parentDataProperty: "clips",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.scores !== void 0) {
								let data2 = data.scores;
								const _errs5 = errors;
								const _errs6 = errors;
								let valid1 = false;
								const _errs7 = errors;
								if (!validate401(data2, {
									instancePath: instancePath + "/scores",
									parentData: data,
									parentDataProperty: "scores",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
									errors = vErrors.length;
								}
								var _valid0 = _errs7 === errors;
								valid1 = valid1 || _valid0;
								const _errs8 = errors;
								if (data2 !== null) {
									const err0 = {
										instancePath: instancePath + "/scores",
										schemaPath: "#/properties/scores/anyOf/1/type",
										keyword: "type",
										params: { type: "null" },
										message: "must be null"
									};
									if (vErrors === null) vErrors = [err0];
									else vErrors.push(err0);
									errors++;
								}
								var _valid0 = _errs8 === errors;
								valid1 = valid1 || _valid0;
								if (!valid1) {
									const err1 = {
										instancePath: instancePath + "/scores",
										schemaPath: "#/properties/scores/anyOf",
										keyword: "anyOf",
										params: {},
										message: "must match a schema in anyOf"
									};
									if (vErrors === null) vErrors = [err1];
									else vErrors.push(err1);
									errors++;
									validate411.errors = vErrors;
									return false;
								} else {
									errors = _errs6;
									if (vErrors !== null) {
										if (_errs6) vErrors.length = _errs6;
										else vErrors = null;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate411.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate411.errors = vErrors;
	return errors === 0;
}
validate411.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate410(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate410.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.resolution === void 0 && (missing0 = "resolution") || data.framerate === void 0 && (missing0 = "framerate") || data.duration === void 0 && (missing0 = "duration") || data.codec === void 0 && (missing0 = "codec") || data.bitrate === void 0 && (missing0 = "bitrate")) {
				validate410.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "resolution" || key0 === "framerate" || key0 === "duration" || key0 === "codec" || key0 === "bitrate")) {
					validate410.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.resolution !== void 0) {
						let data0 = data.resolution;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									const _errs4 = errors;
									if (!validate411(data0[i0], {
										instancePath: instancePath + "/resolution/" + i0,
										parentData: data0,
										parentDataProperty: i0,
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
										errors = vErrors.length;
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate410.errors = [{
									instancePath: instancePath + "/resolution",
									schemaPath: "#/properties/resolution/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.framerate !== void 0) {
							let data2 = data.framerate;
							const _errs5 = errors;
							if (errors === _errs5) {
								if (Array.isArray(data2)) {
									const len1 = data2.length;
									for (let i1 = 0; i1 < len1; i1++) {
										const _errs7 = errors;
										if (!validate411(data2[i1], {
											instancePath: instancePath + "/framerate/" + i1,
											parentData: data2,
											parentDataProperty: i1,
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
											errors = vErrors.length;
										}
										if (!(_errs7 === errors)) break;
									}
								} else {
									validate410.errors = [{
										instancePath: instancePath + "/framerate",
										schemaPath: "#/properties/framerate/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.duration !== void 0) {
								let data4 = data.duration;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data4)) {
										const len2 = data4.length;
										for (let i2 = 0; i2 < len2; i2++) {
											const _errs10 = errors;
											if (!validate411(data4[i2], {
												instancePath: instancePath + "/duration/" + i2,
												parentData: data4,
												parentDataProperty: i2,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
												errors = vErrors.length;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate410.errors = [{
											instancePath: instancePath + "/duration",
											schemaPath: "#/properties/duration/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.codec !== void 0) {
									let data6 = data.codec;
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data6)) {
											const len3 = data6.length;
											for (let i3 = 0; i3 < len3; i3++) {
												const _errs13 = errors;
												if (!validate411(data6[i3], {
													instancePath: instancePath + "/codec/" + i3,
													parentData: data6,
													parentDataProperty: i3,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate410.errors = [{
												instancePath: instancePath + "/codec",
												schemaPath: "#/properties/codec/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs11 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.bitrate !== void 0) {
										let data8 = data.bitrate;
										const _errs14 = errors;
										if (errors === _errs14) {
											if (Array.isArray(data8)) {
												const len4 = data8.length;
												for (let i4 = 0; i4 < len4; i4++) {
													const _errs16 = errors;
													if (!validate411(data8[i4], {
														instancePath: instancePath + "/bitrate/" + i4,
														parentData: data8,
														parentDataProperty: i4,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
														errors = vErrors.length;
													}
													if (!(_errs16 === errors)) break;
												}
											} else {
												validate410.errors = [{
													instancePath: instancePath + "/bitrate",
													schemaPath: "#/properties/bitrate/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs14 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate410.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate410.errors = vErrors;
	return errors === 0;
}
validate410.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema122 = {
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
function validate426(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate426.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.field === void 0 && (missing0 = "field") || data.rows === void 0 && (missing0 = "rows")) {
				validate426.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "field" || key0 === "rows")) {
					validate426.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.field !== void 0) {
						let data0 = data.field;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) < 1) {
									validate426.errors = [{
										instancePath: instancePath + "/field",
										schemaPath: "#/properties/field/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								}
							} else {
								validate426.errors = [{
									instancePath: instancePath + "/field",
									schemaPath: "#/properties/field/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.rows !== void 0) {
							const _errs4 = errors;
							if (!validate309(data.rows, {
								instancePath: instancePath + "/rows",
								parentData: data,
								parentDataProperty: "rows",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate426.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate426.errors = vErrors;
	return errors === 0;
}
validate426.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate420(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate420.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.against === void 0 && (missing0 = "against") || data.added === void 0 && (missing0 = "added") || data.gone === void 0 && (missing0 = "gone") || data.same === void 0 && (missing0 = "same") || data.changed === void 0 && (missing0 = "changed") || data.changed_fields === void 0 && (missing0 = "changed_fields") || data.scale === void 0 && (missing0 = "scale") || data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.before_bins === void 0 && (missing0 = "before_bins") || data.after_bins === void 0 && (missing0 = "after_bins") || data.distance === void 0 && (missing0 = "distance")) {
				validate420.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema122.properties, key0)) {
					validate420.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.against !== void 0) {
						const _errs2 = errors;
						if (!validate387(data.against, {
							instancePath: instancePath + "/against",
							parentData: data,
							parentDataProperty: "against",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.added !== void 0) {
							const _errs3 = errors;
							if (!validate309(data.added, {
								instancePath: instancePath + "/added",
								parentData: data,
								parentDataProperty: "added",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.gone !== void 0) {
								const _errs4 = errors;
								if (!validate309(data.gone, {
									instancePath: instancePath + "/gone",
									parentData: data,
									parentDataProperty: "gone",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.same !== void 0) {
									const _errs5 = errors;
									if (!validate309(data.same, {
										instancePath: instancePath + "/same",
										parentData: data,
										parentDataProperty: "same",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.changed !== void 0) {
										const _errs6 = errors;
										if (!validate309(data.changed, {
											instancePath: instancePath + "/changed",
											parentData: data,
											parentDataProperty: "changed",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs6 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.changed_fields !== void 0) {
											let data5 = data.changed_fields;
											const _errs7 = errors;
											if (errors === _errs7) {
												if (Array.isArray(data5)) {
													const len0 = data5.length;
													for (let i0 = 0; i0 < len0; i0++) {
														const _errs9 = errors;
														if (!validate426(data5[i0], {
															instancePath: instancePath + "/changed_fields/" + i0,
															parentData: data5,
															parentDataProperty: i0,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
															errors = vErrors.length;
														}
														if (!(_errs9 === errors)) break;
													}
												} else {
													validate420.errors = [{
														instancePath: instancePath + "/changed_fields",
														schemaPath: "#/properties/changed_fields/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs7 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.scale !== void 0) {
												const _errs10 = errors;
												if (!validate393(data.scale, {
													instancePath: instancePath + "/scale",
													parentData: data,
													parentDataProperty: "scale",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.before !== void 0) {
													let data8 = data.before;
													const _errs11 = errors;
													const _errs12 = errors;
													let valid2 = false;
													const _errs13 = errors;
													if (!validate401(data8, {
														instancePath: instancePath + "/before",
														parentData: data,
														parentDataProperty: "before",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
														errors = vErrors.length;
													}
													var _valid0 = _errs13 === errors;
													valid2 = valid2 || _valid0;
													const _errs14 = errors;
													if (data8 !== null) {
														const err0 = {
															instancePath: instancePath + "/before",
															schemaPath: "#/properties/before/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err0];
														else vErrors.push(err0);
														errors++;
													}
													var _valid0 = _errs14 === errors;
													valid2 = valid2 || _valid0;
													if (!valid2) {
														const err1 = {
															instancePath: instancePath + "/before",
															schemaPath: "#/properties/before/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err1];
														else vErrors.push(err1);
														errors++;
														validate420.errors = vErrors;
														return false;
													} else {
														errors = _errs12;
														if (vErrors !== null) {
															if (_errs12) vErrors.length = _errs12;
															else vErrors = null;
														}
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.after !== void 0) {
														let data9 = data.after;
														const _errs16 = errors;
														const _errs17 = errors;
														let valid3 = false;
														const _errs18 = errors;
														if (!validate401(data9, {
															instancePath: instancePath + "/after",
															parentData: data,
															parentDataProperty: "after",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
															errors = vErrors.length;
														}
														var _valid1 = _errs18 === errors;
														valid3 = valid3 || _valid1;
														const _errs19 = errors;
														if (data9 !== null) {
															const err2 = {
																instancePath: instancePath + "/after",
																schemaPath: "#/properties/after/anyOf/1/type",
																keyword: "type",
																params: { type: "null" },
																message: "must be null"
															};
															if (vErrors === null) vErrors = [err2];
															else vErrors.push(err2);
															errors++;
														}
														var _valid1 = _errs19 === errors;
														valid3 = valid3 || _valid1;
														if (!valid3) {
															const err3 = {
																instancePath: instancePath + "/after",
																schemaPath: "#/properties/after/anyOf",
																keyword: "anyOf",
																params: {},
																message: "must match a schema in anyOf"
															};
															if (vErrors === null) vErrors = [err3];
															else vErrors.push(err3);
															errors++;
															validate420.errors = vErrors;
															return false;
														} else {
															errors = _errs17;
															if (vErrors !== null) {
																if (_errs17) vErrors.length = _errs17;
																else vErrors = null;
															}
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.before_bins !== void 0) {
															let data10 = data.before_bins;
															const _errs21 = errors;
															if (errors === _errs21) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs23 = errors;
																		if (!validate404(data10[i1], {
																			instancePath: instancePath + "/before_bins/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs23 === errors)) break;
																	}
																} else {
																	validate420.errors = [{
																		instancePath: instancePath + "/before_bins",
																		schemaPath: "#/properties/before_bins/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.after_bins !== void 0) {
																let data12 = data.after_bins;
																const _errs24 = errors;
																if (errors === _errs24) {
																	if (Array.isArray(data12)) {
																		const len2 = data12.length;
																		for (let i2 = 0; i2 < len2; i2++) {
																			const _errs26 = errors;
																			if (!validate404(data12[i2], {
																				instancePath: instancePath + "/after_bins/" + i2,
																				parentData: data12,
																				parentDataProperty: i2,
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
																				errors = vErrors.length;
																			}
																			if (!(_errs26 === errors)) break;
																		}
																	} else {
																		validate420.errors = [{
																			instancePath: instancePath + "/after_bins",
																			schemaPath: "#/properties/after_bins/type",
																			keyword: "type",
																			params: { type: "array" },
																			message: "must be array"
																		}];
																		return false;
																	}
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.distance !== void 0) {
																	let data14 = data.distance;
																	const _errs27 = errors;
																	if (!(typeof data14 == "number" && isFinite(data14)) && data14 !== null) {
																		validate420.errors = [{
																			instancePath: instancePath + "/distance",
																			schemaPath: "#/properties/distance/type",
																			keyword: "type",
																			params: { type: schema122.properties.distance.type },
																			message: "must be number,null"
																		}];
																		return false;
																	}
																	if (errors === _errs27) {
																		if (typeof data14 == "number" && isFinite(data14)) {
																			if (data14 > 1 || isNaN(data14)) {
																				validate420.errors = [{
																					instancePath: instancePath + "/distance",
																					schemaPath: "#/properties/distance/maximum",
																					keyword: "maximum",
																					params: {
																						comparison: "<=",
																						limit: 1
																					},
																					message: "must be <= 1"
																				}];
																				return false;
																			} else if (data14 < 0 || isNaN(data14)) {
																				validate420.errors = [{
																					instancePath: instancePath + "/distance",
																					schemaPath: "#/properties/distance/minimum",
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
																	var valid0 = _errs27 === errors;
																} else var valid0 = true;
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
			validate420.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate420.errors = vErrors;
	return errors === 0;
}
validate420.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate386(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate386.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.jsonl === void 0 && (missing0 = "jsonl") || data.html === void 0 && (missing0 = "html") || data.scale === void 0 && (missing0 = "scale") || data.duplicates === void 0 && (missing0 = "duplicates") || data.duration_s === void 0 && (missing0 = "duration_s") || data.clip_bytes === void 0 && (missing0 = "clip_bytes") || data.corpora === void 0 && (missing0 = "corpora") || data.first_ingested_at_utc === void 0 && (missing0 = "first_ingested_at_utc") || data.last_ingested_at_utc === void 0 && (missing0 = "last_ingested_at_utc") || data.mos === void 0 && (missing0 = "mos") || data.mos_std_dev === void 0 && (missing0 = "mos_std_dev") || data.n_ratings === void 0 && (missing0 = "n_ratings") || data.by === void 0 && (missing0 = "by") || data.comparison === void 0 && (missing0 = "comparison")) {
				validate386.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema112.properties, key0)) {
					validate386.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.jsonl !== void 0) {
						const _errs2 = errors;
						if (!validate387(data.jsonl, {
							instancePath: instancePath + "/jsonl",
							parentData: data,
							parentDataProperty: "jsonl",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.html !== void 0) {
							let data1 = data.html;
							const _errs3 = errors;
							if (typeof data1 !== "string" && data1 !== null) {
								validate386.errors = [{
									instancePath: instancePath + "/html",
									schemaPath: "#/properties/html/type",
									keyword: "type",
									params: { type: schema112.properties.html.type },
									message: "must be string,null"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.scale !== void 0) {
								const _errs5 = errors;
								if (!validate393(data.scale, {
									instancePath: instancePath + "/scale",
									parentData: data,
									parentDataProperty: "scale",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.duplicates !== void 0) {
									const _errs6 = errors;
									if (!validate309(data.duplicates, {
										instancePath: instancePath + "/duplicates",
										parentData: data,
										parentDataProperty: "duplicates",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.duration_s !== void 0) {
										let data4 = data.duration_s;
										const _errs7 = errors;
										if (!(typeof data4 == "number" && isFinite(data4))) {
											validate386.errors = [{
												instancePath: instancePath + "/duration_s",
												schemaPath: "#/properties/duration_s/type",
												keyword: "type",
												params: { type: "number" },
												message: "must be number"
											}];
											return false;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clip_bytes !== void 0) {
											let data5 = data.clip_bytes;
											const _errs9 = errors;
											if (!(typeof data5 == "number" && isFinite(data5))) {
												validate386.errors = [{
													instancePath: instancePath + "/clip_bytes",
													schemaPath: "#/properties/clip_bytes/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.corpora !== void 0) {
												let data6 = data.corpora;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (Array.isArray(data6)) {
														const len0 = data6.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs13 = errors;
															if (!validate396(data6[i0], {
																instancePath: instancePath + "/corpora/" + i0,
																parentData: data6,
																parentDataProperty: i0,
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
																errors = vErrors.length;
															}
															if (!(_errs13 === errors)) break;
														}
													} else {
														validate386.errors = [{
															instancePath: instancePath + "/corpora",
															schemaPath: "#/properties/corpora/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.first_ingested_at_utc !== void 0) {
													let data8 = data.first_ingested_at_utc;
													const _errs14 = errors;
													if (typeof data8 !== "string" && data8 !== null) {
														validate386.errors = [{
															instancePath: instancePath + "/first_ingested_at_utc",
															schemaPath: "#/properties/first_ingested_at_utc/type",
															keyword: "type",
															params: { type: schema112.properties.first_ingested_at_utc.type },
															message: "must be string,null"
														}];
														return false;
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.last_ingested_at_utc !== void 0) {
														let data9 = data.last_ingested_at_utc;
														const _errs16 = errors;
														if (typeof data9 !== "string" && data9 !== null) {
															validate386.errors = [{
																instancePath: instancePath + "/last_ingested_at_utc",
																schemaPath: "#/properties/last_ingested_at_utc/type",
																keyword: "type",
																params: { type: schema112.properties.last_ingested_at_utc.type },
																message: "must be string,null"
															}];
															return false;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.mos !== void 0) {
															const _errs18 = errors;
															if (!validate399(data.mos, {
																instancePath: instancePath + "/mos",
																parentData: data,
																parentDataProperty: "mos",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.mos_std_dev !== void 0) {
																const _errs19 = errors;
																if (!validate399(data.mos_std_dev, {
																	instancePath: instancePath + "/mos_std_dev",
																	parentData: data,
																	parentDataProperty: "mos_std_dev",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.n_ratings !== void 0) {
																	const _errs20 = errors;
																	if (!validate399(data.n_ratings, {
																		instancePath: instancePath + "/n_ratings",
																		parentData: data,
																		parentDataProperty: "n_ratings",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs20 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.by !== void 0) {
																		const _errs21 = errors;
																		if (!validate410(data.by, {
																			instancePath: instancePath + "/by",
																			parentData: data,
																			parentDataProperty: "by",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs21 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.comparison !== void 0) {
																			let data14 = data.comparison;
																			const _errs22 = errors;
																			const _errs23 = errors;
																			let valid2 = false;
																			const _errs24 = errors;
																			if (!validate420(data14, {
																				instancePath: instancePath + "/comparison",
																				parentData: data,
																				parentDataProperty: "comparison",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
																				errors = vErrors.length;
																			}
																			var _valid0 = _errs24 === errors;
																			valid2 = valid2 || _valid0;
																			const _errs25 = errors;
																			if (data14 !== null) {
																				const err0 = {
																					instancePath: instancePath + "/comparison",
																					schemaPath: "#/properties/comparison/anyOf/1/type",
																					keyword: "type",
																					params: { type: "null" },
																					message: "must be null"
																				};
																				if (vErrors === null) vErrors = [err0];
																				else vErrors.push(err0);
																				errors++;
																			}
																			var _valid0 = _errs25 === errors;
																			valid2 = valid2 || _valid0;
																			if (!valid2) {
																				const err1 = {
																					instancePath: instancePath + "/comparison",
																					schemaPath: "#/properties/comparison/anyOf",
																					keyword: "anyOf",
																					params: {},
																					message: "must match a schema in anyOf"
																				};
																				if (vErrors === null) vErrors = [err1];
																				else vErrors.push(err1);
																				errors++;
																				validate386.errors = vErrors;
																				return false;
																			} else {
																				errors = _errs23;
																				if (vErrors !== null) {
																					if (_errs23) vErrors.length = _errs23;
																					else vErrors = null;
																				}
																			}
																			var valid0 = _errs22 === errors;
																		} else var valid0 = true;
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
			validate386.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate386.errors = vErrors;
	return errors === 0;
}
validate386.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema124 = {
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
function validate436(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate436.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.corpus_dir === void 0 && (missing0 = "corpus_dir") || data.clips_dirs === void 0 && (missing0 = "clips_dirs") || data.labels_files === void 0 && (missing0 = "labels_files") || data.labels === void 0 && (missing0 = "labels") || data.matched === void 0 && (missing0 = "matched") || data.remote === void 0 && (missing0 = "remote") || data.missing === void 0 && (missing0 = "missing") || data.ambiguous === void 0 && (missing0 = "ambiguous") || data.rejected === void 0 && (missing0 = "rejected") || data.unlabelled === void 0 && (missing0 = "unlabelled") || data.matched_bytes === void 0 && (missing0 = "matched_bytes")) {
				validate436.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema124.properties, key0)) {
					validate436.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.corpus_dir !== void 0) {
						const _errs2 = errors;
						if (typeof data.corpus_dir !== "string") {
							validate436.errors = [{
								instancePath: instancePath + "/corpus_dir",
								schemaPath: "#/properties/corpus_dir/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clips_dirs !== void 0) {
							let data1 = data.clips_dirs;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (typeof data1[i0] !== "string") {
											validate436.errors = [{
												instancePath: instancePath + "/clips_dirs/" + i0,
												schemaPath: "#/properties/clips_dirs/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											}];
											return false;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate436.errors = [{
										instancePath: instancePath + "/clips_dirs",
										schemaPath: "#/properties/clips_dirs/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.labels_files !== void 0) {
								let data3 = data.labels_files;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											const _errs10 = errors;
											if (typeof data3[i1] !== "string") {
												validate436.errors = [{
													instancePath: instancePath + "/labels_files/" + i1,
													schemaPath: "#/properties/labels_files/items/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate436.errors = [{
											instancePath: instancePath + "/labels_files",
											schemaPath: "#/properties/labels_files/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.labels !== void 0) {
									const _errs12 = errors;
									if (!validate309(data.labels, {
										instancePath: instancePath + "/labels",
										parentData: data,
										parentDataProperty: "labels",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.matched !== void 0) {
										const _errs13 = errors;
										if (!validate309(data.matched, {
											instancePath: instancePath + "/matched",
											parentData: data,
											parentDataProperty: "matched",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs13 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.remote !== void 0) {
											const _errs14 = errors;
											if (!validate309(data.remote, {
												instancePath: instancePath + "/remote",
												parentData: data,
												parentDataProperty: "remote",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.missing !== void 0) {
												const _errs15 = errors;
												if (!validate309(data.missing, {
													instancePath: instancePath + "/missing",
													parentData: data,
													parentDataProperty: "missing",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.ambiguous !== void 0) {
													const _errs16 = errors;
													if (!validate309(data.ambiguous, {
														instancePath: instancePath + "/ambiguous",
														parentData: data,
														parentDataProperty: "ambiguous",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs16 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.rejected !== void 0) {
														const _errs17 = errors;
														if (!validate309(data.rejected, {
															instancePath: instancePath + "/rejected",
															parentData: data,
															parentDataProperty: "rejected",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs17 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.unlabelled !== void 0) {
															const _errs18 = errors;
															if (!validate309(data.unlabelled, {
																instancePath: instancePath + "/unlabelled",
																parentData: data,
																parentDataProperty: "unlabelled",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs18 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.matched_bytes !== void 0) {
																const _errs19 = errors;
																if (!validate309(data.matched_bytes, {
																	instancePath: instancePath + "/matched_bytes",
																	parentData: data,
																	parentDataProperty: "matched_bytes",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs19 === errors;
															} else var valid0 = true;
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
			validate436.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate436.errors = vErrors;
	return errors === 0;
}
validate436.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate208(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate208.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.command === void 0 && (missing0 = "command") || data.exit_code === void 0 && (missing0 = "exit_code") || data.error === void 0 && (missing0 = "error") || data.failures === void 0 && (missing0 = "failures") || data.output === void 0 && (missing0 = "output") || data.manifest_path === void 0 && (missing0 = "manifest_path") || data.manifest === void 0 && (missing0 = "manifest") || data.plan === void 0 && (missing0 = "plan")) {
				validate208.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema64.properties, key0)) {
					validate208.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("konvid-ingest-result-v1" !== data.schema) {
							validate208.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "konvid-ingest-result-v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.command !== void 0) {
							let data1 = data.command;
							const _errs3 = errors;
							if (!(data1 === "ingest" || data1 === "fetch" || data1 === "merge" || data1 === "unify" || data1 === "split" || data1 === "score" || data1 === "report")) {
								validate208.errors = [{
									instancePath: instancePath + "/command",
									schemaPath: "#/properties/command/enum",
									keyword: "enum",
									params: { allowedValues: schema64.properties.command.enum },
									message: "must be equal to one of the allowed values"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.exit_code !== void 0) {
								let data2 = data.exit_code;
								const _errs4 = errors;
								if (!(data2 === 0 || data2 === 1 || data2 === 2 || data2 === 3 || data2 === 130 || data2 === 143)) {
									validate208.errors = [{
										instancePath: instancePath + "/exit_code",
										schemaPath: "#/properties/exit_code/enum",
										keyword: "enum",
										params: { allowedValues: schema64.properties.exit_code.enum },
										message: "must be equal to one of the allowed values"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.error !== void 0) {
									let data3 = data.error;
									const _errs5 = errors;
									const _errs6 = errors;
									let valid1 = false;
									const _errs7 = errors;
									if (!validate209(data3, {
										instancePath: instancePath + "/error",
										parentData: data,
										parentDataProperty: "error",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
										errors = vErrors.length;
									}
									var _valid0 = _errs7 === errors;
									valid1 = valid1 || _valid0;
									const _errs8 = errors;
									if (data3 !== null) {
										const err0 = {
											instancePath: instancePath + "/error",
											schemaPath: "#/properties/error/anyOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										if (vErrors === null) vErrors = [err0];
										else vErrors.push(err0);
										errors++;
									}
									var _valid0 = _errs8 === errors;
									valid1 = valid1 || _valid0;
									if (!valid1) {
										const err1 = {
											instancePath: instancePath + "/error",
											schemaPath: "#/properties/error/anyOf",
											keyword: "anyOf",
											params: {},
											message: "must match a schema in anyOf"
										};
										if (vErrors === null) vErrors = [err1];
										else vErrors.push(err1);
										errors++;
										validate208.errors = vErrors;
										return false;
									} else {
										errors = _errs6;
										if (vErrors !== null) {
											if (_errs6) vErrors.length = _errs6;
											else vErrors = null;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.failures !== void 0) {
										let data4 = data.failures;
										const _errs10 = errors;
										if (errors === _errs10) {
											if (Array.isArray(data4)) {
												const len0 = data4.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs12 = errors;
													if (!validate209(data4[i0], {
														instancePath: instancePath + "/failures/" + i0,
														parentData: data4,
														parentDataProperty: i0,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
														errors = vErrors.length;
													}
													if (!(_errs12 === errors)) break;
												}
											} else {
												validate208.errors = [{
													instancePath: instancePath + "/failures",
													schemaPath: "#/properties/failures/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs10 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.output !== void 0) {
											let data6 = data.output;
											const _errs13 = errors;
											if (typeof data6 !== "string" && data6 !== null) {
												validate208.errors = [{
													instancePath: instancePath + "/output",
													schemaPath: "#/properties/output/type",
													keyword: "type",
													params: { type: schema64.properties.output.type },
													message: "must be string,null"
												}];
												return false;
											}
											var valid0 = _errs13 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.manifest_path !== void 0) {
												let data7 = data.manifest_path;
												const _errs15 = errors;
												if (typeof data7 !== "string" && data7 !== null) {
													validate208.errors = [{
														instancePath: instancePath + "/manifest_path",
														schemaPath: "#/properties/manifest_path/type",
														keyword: "type",
														params: { type: schema64.properties.manifest_path.type },
														message: "must be string,null"
													}];
													return false;
												}
												var valid0 = _errs15 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.manifest !== void 0) {
													let data8 = data.manifest;
													const _errs17 = errors;
													const _errs18 = errors;
													let valid3 = false;
													const _errs19 = errors;
													if (!validate67(data8, {
														instancePath: instancePath + "/manifest",
														parentData: data,
														parentDataProperty: "manifest",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
														errors = vErrors.length;
													}
													var _valid1 = _errs19 === errors;
													valid3 = valid3 || _valid1;
													const _errs20 = errors;
													if (data8 !== null) {
														const err2 = {
															instancePath: instancePath + "/manifest",
															schemaPath: "#/properties/manifest/anyOf/1/type",
															keyword: "type",
															params: { type: "null" },
															message: "must be null"
														};
														if (vErrors === null) vErrors = [err2];
														else vErrors.push(err2);
														errors++;
													}
													var _valid1 = _errs20 === errors;
													valid3 = valid3 || _valid1;
													if (!valid3) {
														const err3 = {
															instancePath: instancePath + "/manifest",
															schemaPath: "#/properties/manifest/anyOf",
															keyword: "anyOf",
															params: {},
															message: "must match a schema in anyOf"
														};
														if (vErrors === null) vErrors = [err3];
														else vErrors.push(err3);
														errors++;
														validate208.errors = vErrors;
														return false;
													} else {
														errors = _errs18;
														if (vErrors !== null) {
															if (_errs18) vErrors.length = _errs18;
															else vErrors = null;
														}
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.fetch_manifest !== void 0) {
														const _errs22 = errors;
														if (!validate55(data.fetch_manifest, {
															instancePath: instancePath + "/fetch_manifest",
															parentData: data,
															parentDataProperty: "fetch_manifest",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.unified_manifest !== void 0) {
															const _errs23 = errors;
															if (!validate214(data.unified_manifest, {
																instancePath: instancePath + "/unified_manifest",
																parentData: data,
																parentDataProperty: "unified_manifest",
																rootData,
																dynamicAnchors
															})) {
																vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
																errors = vErrors.length;
															}
															var valid0 = _errs23 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.split !== void 0) {
																const _errs24 = errors;
																if (!validate264(data.split, {
																	instancePath: instancePath + "/split",
																	parentData: data,
																	parentDataProperty: "split",
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
																	errors = vErrors.length;
																}
																var valid0 = _errs24 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.split_check !== void 0) {
																	const _errs25 = errors;
																	if (!validate308(data.split_check, {
																		instancePath: instancePath + "/split_check",
																		parentData: data,
																		parentDataProperty: "split_check",
																		rootData,
																		dynamicAnchors
																	})) {
																		vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.score !== void 0) {
																		const _errs26 = errors;
																		if (!validate374(data.score, {
																			instancePath: instancePath + "/score",
																			parentData: data,
																			parentDataProperty: "score",
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
																			errors = vErrors.length;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.verdict !== void 0) {
																			const _errs27 = errors;
																			if (!validate320(data.verdict, {
																				instancePath: instancePath + "/verdict",
																				parentData: data,
																				parentDataProperty: "verdict",
																				rootData,
																				dynamicAnchors
																			})) {
																				vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
																				errors = vErrors.length;
																			}
																			var valid0 = _errs27 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.verdict_path !== void 0) {
																				const _errs28 = errors;
																				if (typeof data.verdict_path !== "string") {
																					validate208.errors = [{
																						instancePath: instancePath + "/verdict_path",
																						schemaPath: "#/properties/verdict_path/type",
																						keyword: "type",
																						params: { type: "string" },
																						message: "must be string"
																					}];
																					return false;
																				}
																				var valid0 = _errs28 === errors;
																			} else var valid0 = true;
																			if (valid0) {
																				if (data.report !== void 0) {
																					const _errs30 = errors;
																					if (!validate386(data.report, {
																						instancePath: instancePath + "/report",
																						parentData: data,
																						parentDataProperty: "report",
																						rootData,
																						dynamicAnchors
																					})) {
																						vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
																						errors = vErrors.length;
																					}
																					var valid0 = _errs30 === errors;
																				} else var valid0 = true;
																				if (valid0) {
																					if (data.plan !== void 0) {
																						let data17 = data.plan;
																						const _errs31 = errors;
																						const _errs32 = errors;
																						let valid4 = false;
																						const _errs33 = errors;
																						if (!validate436(data17, {
																							instancePath: instancePath + "/plan",
																							parentData: data,
																							parentDataProperty: "plan",
																							rootData,
																							dynamicAnchors
																						})) {
																							vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
																							errors = vErrors.length;
																						}
																						var _valid2 = _errs33 === errors;
																						valid4 = valid4 || _valid2;
																						const _errs34 = errors;
																						if (data17 !== null) {
																							const err4 = {
																								instancePath: instancePath + "/plan",
																								schemaPath: "#/properties/plan/anyOf/1/type",
																								keyword: "type",
																								params: { type: "null" },
																								message: "must be null"
																							};
																							if (vErrors === null) vErrors = [err4];
																							else vErrors.push(err4);
																							errors++;
																						}
																						var _valid2 = _errs34 === errors;
																						valid4 = valid4 || _valid2;
																						if (!valid4) {
																							const err5 = {
																								instancePath: instancePath + "/plan",
																								schemaPath: "#/properties/plan/anyOf",
																								keyword: "anyOf",
																								params: {},
																								message: "must match a schema in anyOf"
																							};
																							if (vErrors === null) vErrors = [err5];
																							else vErrors.push(err5);
																							errors++;
																							validate208.errors = vErrors;
																							return false;
																						} else {
																							errors = _errs32;
																							if (vErrors !== null) {
																								if (_errs32) vErrors.length = _errs32;
																								else vErrors = null;
																							}
																						}
																						var valid0 = _errs31 === errors;
																					} else var valid0 = true;
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
			validate208.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate208.errors = vErrors;
	return errors === 0;
}
validate208.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isSplit = validate265;
function validate266(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate266.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.method === void 0 && (missing0 = "method") || data.stable === void 0 && (missing0 = "stable") || data.kind === void 0 && (missing0 = "kind") || data.seed === void 0 && (missing0 = "seed") || data.repeats === void 0 && (missing0 = "repeats") || data.folds === void 0 && (missing0 = "folds") || data.test_share === void 0 && (missing0 = "test_share")) {
			validate266.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "method" || key0 === "stable" || key0 === "kind" || key0 === "seed" || key0 === "repeats" || key0 === "folds" || key0 === "test_share" || key0 === "val_share")) {
				validate266.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.method !== void 0) {
				let data0 = data.method;
				if (!(data0 === "hash" || data0 === "stratified" || data0 === "published")) {
					validate266.errors = [{
						instancePath: instancePath + "/method",
						schemaPath: "#/properties/method/enum",
						keyword: "enum",
						params: { allowedValues: schema82.properties.method.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.stable !== void 0) {
					if (typeof data.stable !== "boolean") {
						validate266.errors = [{
							instancePath: instancePath + "/stable",
							schemaPath: "#/properties/stable/type",
							keyword: "type",
							params: { type: "boolean" },
							message: "must be boolean"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.kind !== void 0) {
						let data2 = data.kind;
						if (!(data2 === "holdout" || data2 === "k-fold" || data2 === "published")) {
							validate266.errors = [{
								instancePath: instancePath + "/kind",
								schemaPath: "#/properties/kind/enum",
								keyword: "enum",
								params: { allowedValues: schema82.properties.kind.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.seed !== void 0) {
							let data3 = data.seed;
							if (typeof data3 === "string") {
								if (func1(data3) > 128) {
									validate266.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/maxLength",
										keyword: "maxLength",
										params: { limit: 128 },
										message: "must NOT have more than 128 characters"
									}];
									return false;
								} else if (func1(data3) < 1) {
									validate266.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern9.test(data3)) {
									validate266.errors = [{
										instancePath: instancePath + "/seed",
										schemaPath: "#/properties/seed/pattern",
										keyword: "pattern",
										params: { pattern: "^[!-~]+$(?!\\n)" },
										message: "must match pattern \"^[!-~]+$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate266.errors = [{
									instancePath: instancePath + "/seed",
									schemaPath: "#/properties/seed/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.repeats !== void 0) {
								let data4 = data.repeats;
								if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
									validate266.errors = [{
										instancePath: instancePath + "/repeats",
										schemaPath: "#/properties/repeats/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (typeof data4 == "number" && isFinite(data4)) {
									if (data4 > 1e3 || isNaN(data4)) {
										validate266.errors = [{
											instancePath: instancePath + "/repeats",
											schemaPath: "#/properties/repeats/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data4 < 1 || isNaN(data4)) {
										validate266.errors = [{
											instancePath: instancePath + "/repeats",
											schemaPath: "#/properties/repeats/minimum",
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
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.folds !== void 0) {
									let data5 = data.folds;
									if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
										validate266.errors = [{
											instancePath: instancePath + "/folds",
											schemaPath: "#/properties/folds/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (typeof data5 == "number" && isFinite(data5)) {
										if (data5 > 1e3 || isNaN(data5)) {
											validate266.errors = [{
												instancePath: instancePath + "/folds",
												schemaPath: "#/properties/folds/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 1e3
												},
												message: "must be <= 1000"
											}];
											return false;
										} else if (data5 < 1 || isNaN(data5)) {
											validate266.errors = [{
												instancePath: instancePath + "/folds",
												schemaPath: "#/properties/folds/minimum",
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
									var valid0 = true;
								} else var valid0 = true;
								if (valid0) {
									if (data.test_share !== void 0) {
										let data6 = data.test_share;
										if (!(typeof data6 == "number" && isFinite(data6)) && data6 !== null) {
											validate266.errors = [{
												instancePath: instancePath + "/test_share",
												schemaPath: "#/properties/test_share/type",
												keyword: "type",
												params: { type: schema82.properties.test_share.type },
												message: "must be number,null"
											}];
											return false;
										}
										if (typeof data6 == "number" && isFinite(data6)) {
											if (data6 > .999 || isNaN(data6)) {
												validate266.errors = [{
													instancePath: instancePath + "/test_share",
													schemaPath: "#/properties/test_share/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: .999
													},
													message: "must be <= 0.999"
												}];
												return false;
											} else if (data6 < .001 || isNaN(data6)) {
												validate266.errors = [{
													instancePath: instancePath + "/test_share",
													schemaPath: "#/properties/test_share/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: .001
													},
													message: "must be >= 0.001"
												}];
												return false;
											}
										}
										var valid0 = true;
									} else var valid0 = true;
									if (valid0) {
										if (data.val_share !== void 0) {
											let data7 = data.val_share;
											if (typeof data7 == "number" && isFinite(data7)) {
												if (data7 > .999 || isNaN(data7)) {
													validate266.errors = [{
														instancePath: instancePath + "/val_share",
														schemaPath: "#/properties/val_share/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: .999
														},
														message: "must be <= 0.999"
													}];
													return false;
												} else if (data7 < .001 || isNaN(data7)) {
													validate266.errors = [{
														instancePath: instancePath + "/val_share",
														schemaPath: "#/properties/val_share/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: .001
														},
														message: "must be >= 0.001"
													}];
													return false;
												}
											} else {
												validate266.errors = [{
													instancePath: instancePath + "/val_share",
													schemaPath: "#/properties/val_share/type",
													keyword: "type",
													params: { type: "number" },
													message: "must be number"
												}];
												return false;
											}
											var valid0 = true;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		}
	} else {
		validate266.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate266.errors = vErrors;
	return true;
}
validate266.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate271(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate271.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (func1(data) > 64) {
			validate271.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 64 },
				message: "must NOT have more than 64 characters"
			}];
			return false;
		} else if (func1(data) < 64) {
			validate271.errors = [{
				instancePath,
				schemaPath: "#/minLength",
				keyword: "minLength",
				params: { limit: 64 },
				message: "must NOT have fewer than 64 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate271.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate271.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate271.errors = vErrors;
	return true;
}
validate271.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate268(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate268.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rows === void 0 && (missing0 = "rows") || data.sha256 === void 0 && (missing0 = "sha256")) {
				validate268.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "rows" || key0 === "sha256")) {
					validate268.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rows !== void 0) {
						const _errs2 = errors;
						if (!validate269(data.rows, {
							instancePath: instancePath + "/rows",
							parentData: data,
							parentDataProperty: "rows",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sha256 !== void 0) {
							const _errs3 = errors;
							if (!validate271(data.sha256, {
								instancePath: instancePath + "/sha256",
								parentData: data,
								parentDataProperty: "sha256",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate268.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate268.errors = vErrors;
	return errors === 0;
}
validate268.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate274.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rows === void 0 && (missing0 = "rows") || data.clips === void 0 && (missing0 = "clips") || data.contents === void 0 && (missing0 = "contents") || data.joined === void 0 && (missing0 = "joined")) {
				validate274.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "rows" || key0 === "clips" || key0 === "contents" || key0 === "joined")) {
					validate274.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rows !== void 0) {
						const _errs2 = errors;
						if (!validate269(data.rows, {
							instancePath: instancePath + "/rows",
							parentData: data,
							parentDataProperty: "rows",
							rootData,
							dynamicAnchors
						})) {
							vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.clips !== void 0) {
							const _errs3 = errors;
							if (!validate269(data.clips, {
								instancePath: instancePath + "/clips",
								parentData: data,
								parentDataProperty: "clips",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.contents !== void 0) {
								const _errs4 = errors;
								if (!validate269(data.contents, {
									instancePath: instancePath + "/contents",
									parentData: data,
									parentDataProperty: "contents",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.joined !== void 0) {
									const _errs5 = errors;
									if (!validate269(data.joined, {
										instancePath: instancePath + "/joined",
										parentData: data,
										parentDataProperty: "joined",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate274.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate274.errors = vErrors;
	return errors === 0;
}
validate274.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate280(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate280.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.repeat === void 0 && (missing0 = "repeat") || data.fold === void 0 && (missing0 = "fold") || data.test_contents === void 0 && (missing0 = "test_contents") || data.test_clips === void 0 && (missing0 = "test_clips") || data.train_contents === void 0 && (missing0 = "train_contents") || data.train_clips === void 0 && (missing0 = "train_clips")) {
				validate280.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "repeat" || key0 === "fold" || key0 === "test_contents" || key0 === "test_clips" || key0 === "train_contents" || key0 === "train_clips" || key0 === "val_contents" || key0 === "val_clips")) {
					validate280.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.repeat !== void 0) {
						let data0 = data.repeat;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate280.errors = [{
								instancePath: instancePath + "/repeat",
								schemaPath: "#/properties/repeat/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 > 1e3 || isNaN(data0)) {
									validate280.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e3
										},
										message: "must be <= 1000"
									}];
									return false;
								} else if (data0 < 1 || isNaN(data0)) {
									validate280.errors = [{
										instancePath: instancePath + "/repeat",
										schemaPath: "#/properties/repeat/minimum",
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
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.fold !== void 0) {
							let data1 = data.fold;
							const _errs4 = errors;
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate280.errors = [{
									instancePath: instancePath + "/fold",
									schemaPath: "#/properties/fold/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (errors === _errs4) {
								if (typeof data1 == "number" && isFinite(data1)) {
									if (data1 > 1e3 || isNaN(data1)) {
										validate280.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 1e3
											},
											message: "must be <= 1000"
										}];
										return false;
									} else if (data1 < 1 || isNaN(data1)) {
										validate280.errors = [{
											instancePath: instancePath + "/fold",
											schemaPath: "#/properties/fold/minimum",
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
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.test_contents !== void 0) {
								const _errs6 = errors;
								if (!validate269(data.test_contents, {
									instancePath: instancePath + "/test_contents",
									parentData: data,
									parentDataProperty: "test_contents",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.test_clips !== void 0) {
									const _errs7 = errors;
									if (!validate269(data.test_clips, {
										instancePath: instancePath + "/test_clips",
										parentData: data,
										parentDataProperty: "test_clips",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.train_contents !== void 0) {
										const _errs8 = errors;
										if (!validate269(data.train_contents, {
											instancePath: instancePath + "/train_contents",
											parentData: data,
											parentDataProperty: "train_contents",
											rootData,
											dynamicAnchors
										})) {
											vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.train_clips !== void 0) {
											const _errs9 = errors;
											if (!validate269(data.train_clips, {
												instancePath: instancePath + "/train_clips",
												parentData: data,
												parentDataProperty: "train_clips",
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.val_contents !== void 0) {
												const _errs10 = errors;
												if (!validate269(data.val_contents, {
													instancePath: instancePath + "/val_contents",
													parentData: data,
													parentDataProperty: "val_contents",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.val_clips !== void 0) {
													const _errs11 = errors;
													if (!validate269(data.val_clips, {
														instancePath: instancePath + "/val_clips",
														parentData: data,
														parentDataProperty: "val_clips",
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs11 === errors;
												} else var valid0 = true;
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
			validate280.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate280.errors = vErrors;
	return errors === 0;
}
validate280.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const pattern11 = new RegExp("^[a-z0-9_-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)", "u");
function validate288(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate288.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.id === void 0 && (missing0 = "id") || data.folds === void 0 && (missing0 = "folds") || data.clips === void 0 && (missing0 = "clips")) {
				validate288.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "id" || key0 === "folds" || key0 === "val" || key0 === "clips")) {
					validate288.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.id !== void 0) {
						let data0 = data.id;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (typeof data0 === "string") {
								if (func1(data0) > 1200) {
									validate288.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/maxLength",
										keyword: "maxLength",
										params: { limit: 1200 },
										message: "must NOT have more than 1200 characters"
									}];
									return false;
								} else if (func1(data0) < 1) {
									validate288.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/minLength",
										keyword: "minLength",
										params: { limit: 1 },
										message: "must NOT have fewer than 1 characters"
									}];
									return false;
								} else if (!pattern11.test(data0)) {
									validate288.errors = [{
										instancePath: instancePath + "/id",
										schemaPath: "#/properties/id/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9_-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)" },
										message: "must match pattern \"^[a-z0-9_-]+:[^\\u0000-\\u001f\\u007f]+$(?!\\n)\""
									}];
									return false;
								}
							} else {
								validate288.errors = [{
									instancePath: instancePath + "/id",
									schemaPath: "#/properties/id/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.folds !== void 0) {
							let data1 = data.folds;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data2 = data1[i0];
										const _errs6 = errors;
										if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
											validate288.errors = [{
												instancePath: instancePath + "/folds/" + i0,
												schemaPath: "#/properties/folds/items/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs6) {
											if (typeof data2 == "number" && isFinite(data2)) {
												if (data2 > 1e3 || isNaN(data2)) {
													validate288.errors = [{
														instancePath: instancePath + "/folds/" + i0,
														schemaPath: "#/properties/folds/items/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e3
														},
														message: "must be <= 1000"
													}];
													return false;
												} else if (data2 < 0 || isNaN(data2)) {
													validate288.errors = [{
														instancePath: instancePath + "/folds/" + i0,
														schemaPath: "#/properties/folds/items/minimum",
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
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate288.errors = [{
										instancePath: instancePath + "/folds",
										schemaPath: "#/properties/folds/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.val !== void 0) {
								let data3 = data.val;
								const _errs8 = errors;
								if (errors === _errs8) {
									if (Array.isArray(data3)) {
										const len1 = data3.length;
										for (let i1 = 0; i1 < len1; i1++) {
											let data4 = data3[i1];
											const _errs10 = errors;
											if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
												validate288.errors = [{
													instancePath: instancePath + "/val/" + i1,
													schemaPath: "#/properties/val/items/type",
													keyword: "type",
													params: { type: "integer" },
													message: "must be integer"
												}];
												return false;
											}
											if (errors === _errs10) {
												if (typeof data4 == "number" && isFinite(data4)) {
													if (data4 > 1e3 || isNaN(data4)) {
														validate288.errors = [{
															instancePath: instancePath + "/val/" + i1,
															schemaPath: "#/properties/val/items/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 1e3
															},
															message: "must be <= 1000"
														}];
														return false;
													} else if (data4 < 1 || isNaN(data4)) {
														validate288.errors = [{
															instancePath: instancePath + "/val/" + i1,
															schemaPath: "#/properties/val/items/minimum",
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
											if (!(_errs10 === errors)) break;
										}
									} else {
										validate288.errors = [{
											instancePath: instancePath + "/val",
											schemaPath: "#/properties/val/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs8 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.clips !== void 0) {
									let data5 = data.clips;
									const _errs12 = errors;
									if (errors === _errs12) {
										if (Array.isArray(data5)) {
											const len2 = data5.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs14 = errors;
												if (!validate271(data5[i2], {
													instancePath: instancePath + "/clips/" + i2,
													parentData: data5,
													parentDataProperty: i2,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
													errors = vErrors.length;
												}
												if (!(_errs14 === errors)) break;
											}
										} else {
											validate288.errors = [{
												instancePath: instancePath + "/clips",
												schemaPath: "#/properties/clips/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs12 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate288.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate288.errors = vErrors;
	return errors === 0;
}
validate288.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate265.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.config === void 0 && (missing0 = "config") || data.inputs === void 0 && (missing0 = "inputs") || data.counts === void 0 && (missing0 = "counts") || data.sizes === void 0 && (missing0 = "sizes") || data.contents === void 0 && (missing0 = "contents")) {
				validate265.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "config" || key0 === "inputs" || key0 === "counts" || key0 === "sizes" || key0 === "contents")) {
					validate265.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("konvid-ingest-split-v1" !== data.schema) {
							validate265.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "konvid-ingest-split-v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.config !== void 0) {
							const _errs3 = errors;
							if (!validate266(data.config, {
								instancePath: instancePath + "/config",
								parentData: data,
								parentDataProperty: "config",
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.inputs !== void 0) {
								let data2 = data.inputs;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs6 = errors;
											if (!validate268(data2[i0], {
												instancePath: instancePath + "/inputs/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData,
												dynamicAnchors
											})) {
												vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
												errors = vErrors.length;
											}
											if (!(_errs6 === errors)) break;
										}
									} else {
										validate265.errors = [{
											instancePath: instancePath + "/inputs",
											schemaPath: "#/properties/inputs/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.counts !== void 0) {
									const _errs7 = errors;
									if (!validate274(data.counts, {
										instancePath: instancePath + "/counts",
										parentData: data,
										parentDataProperty: "counts",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sizes !== void 0) {
										let data5 = data.sizes;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs10 = errors;
													if (!validate280(data5[i1], {
														instancePath: instancePath + "/sizes/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData,
														dynamicAnchors
													})) {
														vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
														errors = vErrors.length;
													}
													if (!(_errs10 === errors)) break;
												}
											} else {
												validate265.errors = [{
													instancePath: instancePath + "/sizes",
													schemaPath: "#/properties/sizes/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.contents !== void 0) {
											let data7 = data.contents;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs13 = errors;
														if (!validate288(data7[i2], {
															instancePath: instancePath + "/contents/" + i2,
															parentData: data7,
															parentDataProperty: i2,
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
															errors = vErrors.length;
														}
														if (!(_errs13 === errors)) break;
													}
												} else {
													validate265.errors = [{
														instancePath: instancePath + "/contents",
														schemaPath: "#/properties/contents/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate265.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate265.errors = vErrors;
	return errors === 0;
}
validate265.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const isUnifiedManifest = validate214;
const schema126 = {
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
		"violations",
		"warning_count",
		"warnings"
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
		},
		"warning_count": { "$ref": "#/$defs/count" },
		"warnings": {
			"type": "array",
			"items": { "$ref": "#/$defs/violation" }
		}
	}
};
function validate448(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate448.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate448.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 9007199254740991 || isNaN(data)) {
			validate448.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 9007199254740991
				},
				message: "must be <= 9007199254740991"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate448.errors = [{
				instancePath,
				schemaPath: "#/minimum",
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
	validate448.errors = vErrors;
	return true;
}
validate448.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema128 = {
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
function validate452(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	const evaluated0 = validate452.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.line === void 0 && (missing0 = "line") || data.code === void 0 && (missing0 = "code") || data.field === void 0 && (missing0 = "field") || data.pointer === void 0 && (missing0 = "pointer") || data.expected === void 0 && (missing0 = "expected") || data.found === void 0 && (missing0 = "found")) {
			validate452.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "line" || key0 === "code" || key0 === "field" || key0 === "pointer" || key0 === "expected" || key0 === "found")) {
				validate452.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.line !== void 0) {
				let data0 = data.line;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
					validate452.errors = [{
						instancePath: instancePath + "/line",
						schemaPath: "#/properties/line/type",
						keyword: "type",
						params: { type: schema128.properties.line.type },
						message: "must be integer,null"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 9007199254740991 || isNaN(data0)) {
						validate452.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 9007199254740991
							},
							message: "must be <= 9007199254740991"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate452.errors = [{
							instancePath: instancePath + "/line",
							schemaPath: "#/properties/line/minimum",
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
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.code !== void 0) {
					let data1 = data.code;
					if (typeof data1 === "string") {
						if (func1(data1) < 1) {
							validate452.errors = [{
								instancePath: instancePath + "/code",
								schemaPath: "#/properties/code/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							}];
							return false;
						}
					} else {
						validate452.errors = [{
							instancePath: instancePath + "/code",
							schemaPath: "#/properties/code/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.field !== void 0) {
						let data2 = data.field;
						if (typeof data2 !== "string" && data2 !== null) {
							validate452.errors = [{
								instancePath: instancePath + "/field",
								schemaPath: "#/properties/field/type",
								keyword: "type",
								params: { type: schema128.properties.field.type },
								message: "must be string,null"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
					if (valid0) {
						if (data.pointer !== void 0) {
							if (typeof data.pointer !== "string") {
								validate452.errors = [{
									instancePath: instancePath + "/pointer",
									schemaPath: "#/properties/pointer/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = true;
						} else var valid0 = true;
						if (valid0) {
							if (data.expected !== void 0) {
								if (typeof data.expected !== "string") {
									validate452.errors = [{
										instancePath: instancePath + "/expected",
										schemaPath: "#/properties/expected/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = true;
							} else var valid0 = true;
							if (valid0) {
								if (data.found !== void 0) {
									if (typeof data.found !== "string") {
										validate452.errors = [{
											instancePath: instancePath + "/found",
											schemaPath: "#/properties/found/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
									var valid0 = true;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		}
	} else {
		validate452.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate452.errors = vErrors;
	return true;
}
validate452.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate447(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate447.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.path === void 0 && (missing0 = "path") || data.valid === void 0 && (missing0 = "valid") || data.rows === void 0 && (missing0 = "rows") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256") || data.clips_checked === void 0 && (missing0 = "clips_checked") || data.violation_count === void 0 && (missing0 = "violation_count") || data.violations === void 0 && (missing0 = "violations") || data.warning_count === void 0 && (missing0 = "warning_count") || data.warnings === void 0 && (missing0 = "warnings")) {
				validate447.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func8.call(schema126.properties, key0)) {
					validate447.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.path !== void 0) {
						const _errs2 = errors;
						if (typeof data.path !== "string") {
							validate447.errors = [{
								instancePath: instancePath + "/path",
								schemaPath: "#/properties/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.valid !== void 0) {
							const _errs4 = errors;
							if (typeof data.valid !== "boolean") {
								validate447.errors = [{
									instancePath: instancePath + "/valid",
									schemaPath: "#/properties/valid/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.rows !== void 0) {
								const _errs6 = errors;
								if (!validate448(data.rows, {
									instancePath: instancePath + "/rows",
									parentData: data,
									parentDataProperty: "rows",
									rootData,
									dynamicAnchors
								})) {
									vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.size_bytes !== void 0) {
									const _errs7 = errors;
									if (!validate448(data.size_bytes, {
										instancePath: instancePath + "/size_bytes",
										parentData: data,
										parentDataProperty: "size_bytes",
										rootData,
										dynamicAnchors
									})) {
										vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.sha256 !== void 0) {
										let data4 = data.sha256;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (typeof data4 === "string") {
												if (func1(data4) > 64) {
													validate447.errors = [{
														instancePath: instancePath + "/sha256",
														schemaPath: "#/properties/sha256/maxLength",
														keyword: "maxLength",
														params: { limit: 64 },
														message: "must NOT have more than 64 characters"
													}];
													return false;
												} else if (func1(data4) < 64) {
													validate447.errors = [{
														instancePath: instancePath + "/sha256",
														schemaPath: "#/properties/sha256/minLength",
														keyword: "minLength",
														params: { limit: 64 },
														message: "must NOT have fewer than 64 characters"
													}];
													return false;
												} else if (!pattern3.test(data4)) {
													validate447.errors = [{
														instancePath: instancePath + "/sha256",
														schemaPath: "#/properties/sha256/pattern",
														keyword: "pattern",
														params: { pattern: "^[0-9a-f]{64}$" },
														message: "must match pattern \"^[0-9a-f]{64}$\""
													}];
													return false;
												}
											} else {
												validate447.errors = [{
													instancePath: instancePath + "/sha256",
													schemaPath: "#/properties/sha256/type",
													keyword: "type",
													params: { type: "string" },
													message: "must be string"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.clips_checked !== void 0) {
											let data5 = data.clips_checked;
											const _errs10 = errors;
											if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)) && data5 !== null) {
												validate447.errors = [{
													instancePath: instancePath + "/clips_checked",
													schemaPath: "#/properties/clips_checked/type",
													keyword: "type",
													params: { type: schema126.properties.clips_checked.type },
													message: "must be integer,null"
												}];
												return false;
											}
											if (errors === _errs10) {
												if (typeof data5 == "number" && isFinite(data5)) {
													if (data5 > 9007199254740991 || isNaN(data5)) {
														validate447.errors = [{
															instancePath: instancePath + "/clips_checked",
															schemaPath: "#/properties/clips_checked/maximum",
															keyword: "maximum",
															params: {
																comparison: "<=",
																limit: 9007199254740991
															},
															message: "must be <= 9007199254740991"
														}];
														return false;
													} else if (data5 < 0 || isNaN(data5)) {
														validate447.errors = [{
															instancePath: instancePath + "/clips_checked",
															schemaPath: "#/properties/clips_checked/minimum",
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
											var valid0 = _errs10 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.violation_count !== void 0) {
												const _errs12 = errors;
												if (!validate448(data.violation_count, {
													instancePath: instancePath + "/violation_count",
													parentData: data,
													parentDataProperty: "violation_count",
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
													errors = vErrors.length;
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.violations !== void 0) {
													let data7 = data.violations;
													const _errs13 = errors;
													if (errors === _errs13) {
														if (Array.isArray(data7)) {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs15 = errors;
																if (!validate452(data7[i0], {
																	instancePath: instancePath + "/violations/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData,
																	dynamicAnchors
																})) {
																	vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
																	errors = vErrors.length;
																}
																if (!(_errs15 === errors)) break;
															}
														} else {
															validate447.errors = [{
																instancePath: instancePath + "/violations",
																schemaPath: "#/properties/violations/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs13 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.warning_count !== void 0) {
														const _errs16 = errors;
														if (!validate448(data.warning_count, {
															instancePath: instancePath + "/warning_count",
															parentData: data,
															parentDataProperty: "warning_count",
															rootData,
															dynamicAnchors
														})) {
															vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
															errors = vErrors.length;
														}
														var valid0 = _errs16 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.warnings !== void 0) {
															let data10 = data.warnings;
															const _errs17 = errors;
															if (errors === _errs17) {
																if (Array.isArray(data10)) {
																	const len1 = data10.length;
																	for (let i1 = 0; i1 < len1; i1++) {
																		const _errs19 = errors;
																		if (!validate452(data10[i1], {
																			instancePath: instancePath + "/warnings/" + i1,
																			parentData: data10,
																			parentDataProperty: i1,
																			rootData,
																			dynamicAnchors
																		})) {
																			vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs19 === errors)) break;
																	}
																} else {
																	validate447.errors = [{
																		instancePath: instancePath + "/warnings",
																		schemaPath: "#/properties/warnings/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs17 === errors;
														} else var valid0 = true;
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
			validate447.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate447.errors = vErrors;
	return errors === 0;
}
validate447.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate446(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate446.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.schema === void 0 && (missing0 = "schema") || data.valid === void 0 && (missing0 = "valid") || data.row_schema === void 0 && (missing0 = "row_schema") || data.files === void 0 && (missing0 = "files")) {
				validate446.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "schema" || key0 === "valid" || key0 === "row_schema" || key0 === "files")) {
					validate446.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.schema !== void 0) {
						const _errs2 = errors;
						if ("konvid-ingest-validation-report-v1" !== data.schema) {
							validate446.errors = [{
								instancePath: instancePath + "/schema",
								schemaPath: "#/properties/schema/const",
								keyword: "const",
								params: { allowedValue: "konvid-ingest-validation-report-v1" },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.valid !== void 0) {
							const _errs3 = errors;
							if (typeof data.valid !== "boolean") {
								validate446.errors = [{
									instancePath: instancePath + "/valid",
									schemaPath: "#/properties/valid/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.row_schema !== void 0) {
								let data2 = data.row_schema;
								const _errs5 = errors;
								if (errors === _errs5) {
									if (typeof data2 === "string") {
										if (func1(data2) < 1) {
											validate446.errors = [{
												instancePath: instancePath + "/row_schema",
												schemaPath: "#/properties/row_schema/minLength",
												keyword: "minLength",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 characters"
											}];
											return false;
										}
									} else {
										validate446.errors = [{
											instancePath: instancePath + "/row_schema",
											schemaPath: "#/properties/row_schema/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string"
										}];
										return false;
									}
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.files !== void 0) {
									let data3 = data.files;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data3)) {
											const len0 = data3.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs9 = errors;
												if (!validate447(data3[i0], {
													instancePath: instancePath + "/files/" + i0,
													parentData: data3,
													parentDataProperty: i0,
													rootData,
													dynamicAnchors
												})) {
													vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
													errors = vErrors.length;
												}
												if (!(_errs9 === errors)) break;
											}
										} else {
											validate446.errors = [{
												instancePath: instancePath + "/files",
												schemaPath: "#/properties/files/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate446.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate446.errors = vErrors;
	return errors === 0;
}
validate446.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function countCharacters(text) {
	return /[\ud800-\udfff]/.test(text) ? [...text].length : text.length;
}
export { isUnifiedManifest as a, isSplit as i, isFetchManifest as n, isIngestManifest as r, isDownloadProgress as t };
