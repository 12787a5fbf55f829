// Generated from schema/ by `npm run generate`; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
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
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var isCorpusRow = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://org.github.io/konvid-ingest/schema/1.0/corpus-row.schema.json", "title": "CorpusRow", "type": "object", "additionalProperties": false, "required": ["src", "src_sha256", "src_size_bytes", "width", "height", "framerate", "duration_s", "pix_fmt", "encoder_upstream", "mos", "mos_std_dev", "n_ratings", "corpus", "corpus_version", "ingested_at_utc"], "properties": { "src": { "type": "string", "minLength": 1, "maxLength": 1024, "pattern": "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" }, "src_sha256": { "type": "string", "minLength": 64, "maxLength": 64, "pattern": "^[0-9a-f]{64}$" }, "src_size_bytes": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "width": { "type": "integer", "minimum": 1, "maximum": 65536 }, "height": { "type": "integer", "minimum": 1, "maximum": 65536 }, "framerate": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e6 }, "duration_s": { "type": "number", "exclusiveMinimum": 0, "maximum": 1e9 }, "pix_fmt": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[0-9a-z_]+$(?!\\n)" }, "encoder_upstream": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" }, "mos": { "type": "number", "minimum": 0, "maximum": 100 }, "mos_std_dev": { "type": "number", "minimum": 0, "maximum": 100 }, "n_ratings": { "type": "integer", "minimum": 0, "maximum": 9007199254740991 }, "corpus": { "type": "string", "minLength": 4, "maxLength": 64, "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" }, "corpus_version": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" }, "ingested_at_utc": { "type": "string", "minLength": 25, "maxLength": 25, "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" } }, "allOf": [{ "if": { "properties": { "corpus": { "pattern": "^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)" } }, "required": ["corpus"] }, "then": { "properties": { "mos": { "minimum": 1, "maximum": 5 } } } }] };
var pattern4 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|custom-1-5-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern5 = new RegExp("^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)", "u");
var pattern6 = new RegExp("^[0-9a-f]{64}$", "u");
var pattern7 = new RegExp("^[0-9a-z_]+$(?!\\n)", "u");
var pattern8 = new RegExp("^[0-9a-z][0-9a-z_.-]*$(?!\\n)", "u");
var pattern9 = new RegExp("^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)", "u");
var pattern10 = new RegExp("^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)", "u");
var pattern11 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$", "u");
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs2 = errors;
  let valid1 = true;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.corpus === void 0 && (missing0 = "corpus")) {
      const err0 = {};
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    } else {
      if (data.corpus !== void 0) {
        let data0 = data.corpus;
        if (typeof data0 === "string") {
          if (!pattern4.test(data0)) {
            const err1 = {};
            if (vErrors === null) {
              vErrors = [err1];
            } else {
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
  if (vErrors !== null) {
    if (_errs2) {
      vErrors.length = _errs2;
    } else {
      vErrors = null;
    }
  }
  if (_valid0) {
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mos !== void 0) {
        let data1 = data.mos;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 5 || isNaN(data1)) {
            validate20.errors = [{ instancePath: instancePath + "/mos", schemaPath: "#/allOf/0/then/properties/mos/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 }, message: "must be <= 5" }];
            return false;
          } else {
            if (data1 < 1 || isNaN(data1)) {
              validate20.errors = [{ instancePath: instancePath + "/mos", schemaPath: "#/allOf/0/then/properties/mos/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
              return false;
            }
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
    const err2 = { instancePath, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: "then" }, message: 'must match "then" schema' };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
    validate20.errors = vErrors;
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.src === void 0 && (missing1 = "src") || data.src_sha256 === void 0 && (missing1 = "src_sha256") || data.src_size_bytes === void 0 && (missing1 = "src_size_bytes") || data.width === void 0 && (missing1 = "width") || data.height === void 0 && (missing1 = "height") || data.framerate === void 0 && (missing1 = "framerate") || data.duration_s === void 0 && (missing1 = "duration_s") || data.pix_fmt === void 0 && (missing1 = "pix_fmt") || data.encoder_upstream === void 0 && (missing1 = "encoder_upstream") || data.mos === void 0 && (missing1 = "mos") || data.mos_std_dev === void 0 && (missing1 = "mos_std_dev") || data.n_ratings === void 0 && (missing1 = "n_ratings") || data.corpus === void 0 && (missing1 = "corpus") || data.corpus_version === void 0 && (missing1 = "corpus_version") || data.ingested_at_utc === void 0 && (missing1 = "ingested_at_utc")) {
        validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
        return false;
      } else {
        const _errs7 = errors;
        for (const key0 in data) {
          if (!func1.call(schema31.properties, key0)) {
            validate20.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs7 === errors) {
          if (data.src !== void 0) {
            let data2 = data.src;
            const _errs8 = errors;
            if (errors === _errs8) {
              if (typeof data2 === "string") {
                if (func2(data2) > 1024) {
                  validate20.errors = [{ instancePath: instancePath + "/src", schemaPath: "#/properties/src/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }];
                  return false;
                } else {
                  if (func2(data2) < 1) {
                    validate20.errors = [{ instancePath: instancePath + "/src", schemaPath: "#/properties/src/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  } else {
                    if (!pattern5.test(data2)) {
                      validate20.errors = [{ instancePath: instancePath + "/src", schemaPath: "#/properties/src/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)" }, message: 'must match pattern "^(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+(/(?!\\.{1,2}(/|$))[^\\u0000-\\u001f\\u007f/\\\\]+)*$(?!\\n)"' }];
                      return false;
                    }
                  }
                }
              } else {
                validate20.errors = [{ instancePath: instancePath + "/src", schemaPath: "#/properties/src/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid4 = _errs8 === errors;
          } else {
            var valid4 = true;
          }
          if (valid4) {
            if (data.src_sha256 !== void 0) {
              let data3 = data.src_sha256;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (typeof data3 === "string") {
                  if (func2(data3) > 64) {
                    validate20.errors = [{ instancePath: instancePath + "/src_sha256", schemaPath: "#/properties/src_sha256/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                    return false;
                  } else {
                    if (func2(data3) < 64) {
                      validate20.errors = [{ instancePath: instancePath + "/src_sha256", schemaPath: "#/properties/src_sha256/minLength", keyword: "minLength", params: { limit: 64 }, message: "must NOT have fewer than 64 characters" }];
                      return false;
                    } else {
                      if (!pattern6.test(data3)) {
                        validate20.errors = [{ instancePath: instancePath + "/src_sha256", schemaPath: "#/properties/src_sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    }
                  }
                } else {
                  validate20.errors = [{ instancePath: instancePath + "/src_sha256", schemaPath: "#/properties/src_sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid4 = _errs10 === errors;
            } else {
              var valid4 = true;
            }
            if (valid4) {
              if (data.src_size_bytes !== void 0) {
                let data4 = data.src_size_bytes;
                const _errs12 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                  validate20.errors = [{ instancePath: instancePath + "/src_size_bytes", schemaPath: "#/properties/src_size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs12) {
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 9007199254740991 || isNaN(data4)) {
                      validate20.errors = [{ instancePath: instancePath + "/src_size_bytes", schemaPath: "#/properties/src_size_bytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                      return false;
                    } else {
                      if (data4 < 1 || isNaN(data4)) {
                        validate20.errors = [{ instancePath: instancePath + "/src_size_bytes", schemaPath: "#/properties/src_size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid4 = _errs12 === errors;
              } else {
                var valid4 = true;
              }
              if (valid4) {
                if (data.width !== void 0) {
                  let data5 = data.width;
                  const _errs14 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate20.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs14) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 65536 || isNaN(data5)) {
                        validate20.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" }];
                        return false;
                      } else {
                        if (data5 < 1 || isNaN(data5)) {
                          validate20.errors = [{ instancePath: instancePath + "/width", schemaPath: "#/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid4 = _errs14 === errors;
                } else {
                  var valid4 = true;
                }
                if (valid4) {
                  if (data.height !== void 0) {
                    let data6 = data.height;
                    const _errs16 = errors;
                    if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                      validate20.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs16) {
                      if (typeof data6 == "number" && isFinite(data6)) {
                        if (data6 > 65536 || isNaN(data6)) {
                          validate20.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65536 }, message: "must be <= 65536" }];
                          return false;
                        } else {
                          if (data6 < 1 || isNaN(data6)) {
                            validate20.errors = [{ instancePath: instancePath + "/height", schemaPath: "#/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid4 = _errs16 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.framerate !== void 0) {
                      let data7 = data.framerate;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data7 == "number" && isFinite(data7)) {
                          if (data7 > 1e6 || isNaN(data7)) {
                            validate20.errors = [{ instancePath: instancePath + "/framerate", schemaPath: "#/properties/framerate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                            return false;
                          } else {
                            if (data7 <= 0 || isNaN(data7)) {
                              validate20.errors = [{ instancePath: instancePath + "/framerate", schemaPath: "#/properties/framerate/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate20.errors = [{ instancePath: instancePath + "/framerate", schemaPath: "#/properties/framerate/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid4 = _errs18 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.duration_s !== void 0) {
                        let data8 = data.duration_s;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 1e9 || isNaN(data8)) {
                              validate20.errors = [{ instancePath: instancePath + "/duration_s", schemaPath: "#/properties/duration_s/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                              return false;
                            } else {
                              if (data8 <= 0 || isNaN(data8)) {
                                validate20.errors = [{ instancePath: instancePath + "/duration_s", schemaPath: "#/properties/duration_s/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate20.errors = [{ instancePath: instancePath + "/duration_s", schemaPath: "#/properties/duration_s/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid4 = _errs20 === errors;
                      } else {
                        var valid4 = true;
                      }
                      if (valid4) {
                        if (data.pix_fmt !== void 0) {
                          let data9 = data.pix_fmt;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (typeof data9 === "string") {
                              if (func2(data9) > 64) {
                                validate20.errors = [{ instancePath: instancePath + "/pix_fmt", schemaPath: "#/properties/pix_fmt/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                return false;
                              } else {
                                if (func2(data9) < 1) {
                                  validate20.errors = [{ instancePath: instancePath + "/pix_fmt", schemaPath: "#/properties/pix_fmt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                } else {
                                  if (!pattern7.test(data9)) {
                                    validate20.errors = [{ instancePath: instancePath + "/pix_fmt", schemaPath: "#/properties/pix_fmt/pattern", keyword: "pattern", params: { pattern: "^[0-9a-z_]+$(?!\\n)" }, message: 'must match pattern "^[0-9a-z_]+$(?!\\n)"' }];
                                    return false;
                                  }
                                }
                              }
                            } else {
                              validate20.errors = [{ instancePath: instancePath + "/pix_fmt", schemaPath: "#/properties/pix_fmt/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs22 === errors;
                        } else {
                          var valid4 = true;
                        }
                        if (valid4) {
                          if (data.encoder_upstream !== void 0) {
                            let data10 = data.encoder_upstream;
                            const _errs24 = errors;
                            if (errors === _errs24) {
                              if (typeof data10 === "string") {
                                if (func2(data10) > 64) {
                                  validate20.errors = [{ instancePath: instancePath + "/encoder_upstream", schemaPath: "#/properties/encoder_upstream/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                  return false;
                                } else {
                                  if (func2(data10) < 1) {
                                    validate20.errors = [{ instancePath: instancePath + "/encoder_upstream", schemaPath: "#/properties/encoder_upstream/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  } else {
                                    if (!pattern8.test(data10)) {
                                      validate20.errors = [{ instancePath: instancePath + "/encoder_upstream", schemaPath: "#/properties/encoder_upstream/pattern", keyword: "pattern", params: { pattern: "^[0-9a-z][0-9a-z_.-]*$(?!\\n)" }, message: 'must match pattern "^[0-9a-z][0-9a-z_.-]*$(?!\\n)"' }];
                                      return false;
                                    }
                                  }
                                }
                              } else {
                                validate20.errors = [{ instancePath: instancePath + "/encoder_upstream", schemaPath: "#/properties/encoder_upstream/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid4 = _errs24 === errors;
                          } else {
                            var valid4 = true;
                          }
                          if (valid4) {
                            if (data.mos !== void 0) {
                              let data11 = data.mos;
                              const _errs26 = errors;
                              if (errors === _errs26) {
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 > 100 || isNaN(data11)) {
                                    validate20.errors = [{ instancePath: instancePath + "/mos", schemaPath: "#/properties/mos/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                    return false;
                                  } else {
                                    if (data11 < 0 || isNaN(data11)) {
                                      validate20.errors = [{ instancePath: instancePath + "/mos", schemaPath: "#/properties/mos/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate20.errors = [{ instancePath: instancePath + "/mos", schemaPath: "#/properties/mos/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs26 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data.mos_std_dev !== void 0) {
                                let data12 = data.mos_std_dev;
                                const _errs28 = errors;
                                if (errors === _errs28) {
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 > 100 || isNaN(data12)) {
                                      validate20.errors = [{ instancePath: instancePath + "/mos_std_dev", schemaPath: "#/properties/mos_std_dev/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                      return false;
                                    } else {
                                      if (data12 < 0 || isNaN(data12)) {
                                        validate20.errors = [{ instancePath: instancePath + "/mos_std_dev", schemaPath: "#/properties/mos_std_dev/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate20.errors = [{ instancePath: instancePath + "/mos_std_dev", schemaPath: "#/properties/mos_std_dev/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid4 = _errs28 === errors;
                              } else {
                                var valid4 = true;
                              }
                              if (valid4) {
                                if (data.n_ratings !== void 0) {
                                  let data13 = data.n_ratings;
                                  const _errs30 = errors;
                                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                    validate20.errors = [{ instancePath: instancePath + "/n_ratings", schemaPath: "#/properties/n_ratings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                    return false;
                                  }
                                  if (errors === _errs30) {
                                    if (typeof data13 == "number" && isFinite(data13)) {
                                      if (data13 > 9007199254740991 || isNaN(data13)) {
                                        validate20.errors = [{ instancePath: instancePath + "/n_ratings", schemaPath: "#/properties/n_ratings/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" }];
                                        return false;
                                      } else {
                                        if (data13 < 0 || isNaN(data13)) {
                                          validate20.errors = [{ instancePath: instancePath + "/n_ratings", schemaPath: "#/properties/n_ratings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid4 = _errs30 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data.corpus !== void 0) {
                                    let data14 = data.corpus;
                                    const _errs32 = errors;
                                    if (errors === _errs32) {
                                      if (typeof data14 === "string") {
                                        if (func2(data14) > 64) {
                                          validate20.errors = [{ instancePath: instancePath + "/corpus", schemaPath: "#/properties/corpus/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                          return false;
                                        } else {
                                          if (func2(data14) < 4) {
                                            validate20.errors = [{ instancePath: instancePath + "/corpus", schemaPath: "#/properties/corpus/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" }];
                                            return false;
                                          } else {
                                            if (!pattern9.test(data14)) {
                                              validate20.errors = [{ instancePath: instancePath + "/corpus", schemaPath: "#/properties/corpus/pattern", keyword: "pattern", params: { pattern: "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)" }, message: 'must match pattern "^(konvid-1k|konvid-150k|youtube-ugc|lsvq|live-vqc|custom-(1-5|0-100)-[0-9a-z][0-9a-z_-]*)$(?!\\n)"' }];
                                              return false;
                                            }
                                          }
                                        }
                                      } else {
                                        validate20.errors = [{ instancePath: instancePath + "/corpus", schemaPath: "#/properties/corpus/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid4 = _errs32 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data.corpus_version !== void 0) {
                                      let data15 = data.corpus_version;
                                      const _errs34 = errors;
                                      if (errors === _errs34) {
                                        if (typeof data15 === "string") {
                                          if (func2(data15) > 128) {
                                            validate20.errors = [{ instancePath: instancePath + "/corpus_version", schemaPath: "#/properties/corpus_version/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                                            return false;
                                          } else {
                                            if (func2(data15) < 1) {
                                              validate20.errors = [{ instancePath: instancePath + "/corpus_version", schemaPath: "#/properties/corpus_version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            } else {
                                              if (!pattern10.test(data15)) {
                                                validate20.errors = [{ instancePath: instancePath + "/corpus_version", schemaPath: "#/properties/corpus_version/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)" }, message: 'must match pattern "^[0-9A-Za-z][0-9A-Za-z._+-]*$(?!\\n)"' }];
                                                return false;
                                              }
                                            }
                                          }
                                        } else {
                                          validate20.errors = [{ instancePath: instancePath + "/corpus_version", schemaPath: "#/properties/corpus_version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid4 = _errs34 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data.ingested_at_utc !== void 0) {
                                        let data16 = data.ingested_at_utc;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (typeof data16 === "string") {
                                            if (func2(data16) > 25) {
                                              validate20.errors = [{ instancePath: instancePath + "/ingested_at_utc", schemaPath: "#/properties/ingested_at_utc/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" }];
                                              return false;
                                            } else {
                                              if (func2(data16) < 25) {
                                                validate20.errors = [{ instancePath: instancePath + "/ingested_at_utc", schemaPath: "#/properties/ingested_at_utc/minLength", keyword: "minLength", params: { limit: 25 }, message: "must NOT have fewer than 25 characters" }];
                                                return false;
                                              } else {
                                                if (!pattern11.test(data16)) {
                                                  validate20.errors = [{ instancePath: instancePath + "/ingested_at_utc", schemaPath: "#/properties/ingested_at_utc/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\+00:00$"' }];
                                                  return false;
                                                }
                                              }
                                            }
                                          } else {
                                            validate20.errors = [{ instancePath: instancePath + "/ingested_at_utc", schemaPath: "#/properties/ingested_at_utc/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid4 = _errs36 === errors;
                                      } else {
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
    } else {
      validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  isCorpusRow
};
