const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  fetchCorpus
} from "./chunks/chunk-NFG552CB.mjs";
import "./chunks/chunk-HNKEIK7L.mjs";
import "./chunks/chunk-LN36CBQS.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-TBUDXYH3.mjs";
import "./chunks/chunk-2S52E2H7.mjs";
import "./chunks/chunk-KCZPKGE5.mjs";
import "./chunks/chunk-K66DCUOU.mjs";
import {
  ingest
} from "./chunks/chunk-6R2HPT4I.mjs";
import "./chunks/chunk-QJH2NTY6.mjs";
import "./chunks/chunk-F43AUIWP.mjs";
import "./chunks/chunk-POX5T6KP.mjs";
import "./chunks/chunk-HYBK2MS3.mjs";
import "./chunks/chunk-I5UDYYHH.mjs";
import "./chunks/chunk-VAB6ICDL.mjs";
import "./chunks/chunk-B2DAISS6.mjs";
import "./chunks/chunk-MDKWPEYY.mjs";
import "./chunks/chunk-YF7GGXXJ.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-KT2J4UNA.mjs";
import "./chunks/chunk-P6EGDUWD.mjs";
import "./chunks/chunk-HYED24PK.mjs";
import {
  validateJsonl
} from "./chunks/chunk-WHU5NUHQ.mjs";
import "./chunks/chunk-YDQBYL6Z.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-35UCAUYL.mjs";
import "./chunks/chunk-7Q3S6LR6.mjs";
import "./chunks/chunk-KFR2XHG5.mjs";
import "./chunks/chunk-QMW5FB73.mjs";
import "./chunks/chunk-TBAYUWEJ.mjs";
import "./chunks/chunk-MXO2QKFI.mjs";
import {
  UserError
} from "./chunks/chunk-7DHNPKAQ.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-WNJCKOYG.mjs";
import "./chunks/chunk-7655PG7G.mjs";

// src/contract/generated/encoder-vocabulary.ts
var ENCODER_VOCABULARY = {
  "ugc_encoder": "ugc-mixed",
  "ugc_corpora": [
    "konvid-1k",
    "konvid-150k",
    "youtube-ugc",
    "lsvq",
    "live-vqc"
  ],
  "versions": {
    "v3": [
      "libx264",
      "libaom-av1",
      "libx265",
      "h264_nvenc",
      "hevc_nvenc",
      "av1_nvenc",
      "h264_amf",
      "hevc_amf",
      "av1_amf",
      "h264_qsv",
      "hevc_qsv",
      "av1_qsv",
      "libvvenc",
      "libsvtav1",
      "h264_videotoolbox",
      "hevc_videotoolbox"
    ],
    "v4": [
      "libx264",
      "libaom-av1",
      "libx265",
      "h264_nvenc",
      "hevc_nvenc",
      "av1_nvenc",
      "h264_amf",
      "hevc_amf",
      "av1_amf",
      "h264_qsv",
      "hevc_qsv",
      "av1_qsv",
      "libvvenc",
      "libsvtav1",
      "h264_videotoolbox",
      "hevc_videotoolbox",
      "ugc-mixed"
    ]
  }
};

// src/contract/encoder-slot.ts
var UGC_CORPORA = new Set(ENCODER_VOCABULARY.ugc_corpora);
function findEncoderSlot({ encoder_upstream, corpus }, version) {
  const { versions, ugc_encoder } = ENCODER_VOCABULARY;
  if (!Object.hasOwn(versions, version)) {
    throw new UserError("ENCODER_VOCABULARY_UNKNOWN", {
      message: `${JSON.stringify(version)} is no version of the encoder vocabulary`,
      hint: `there are: ${Object.keys(versions).join(", ")}`
    });
  }
  const encoders = versions[version];
  const slot = encoders.indexOf(UGC_CORPORA.has(corpus) ? ugc_encoder : encoder_upstream);
  return slot === -1 ? void 0 : slot;
}
export {
  UserError,
  ENCODER_VOCABULARY as encoderVocabulary,
  fetchCorpus,
  findEncoderSlot,
  ingest,
  SCHEMA_TEXTS as schemas,
  serialiseRow,
  validateJsonl,
  validateRow,
  TOOL_VERSION as version
};
