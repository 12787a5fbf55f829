import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  ingest
} from "./chunks/chunk-G5EHQYUQ.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-AU4KMDIV.mjs";
import "./chunks/chunk-LULCXOJS.mjs";
import "./chunks/chunk-YKCGJXKS.mjs";
import {
  fetchCorpus
} from "./chunks/chunk-Z3OQLOBX.mjs";
import "./chunks/chunk-X64MZQHK.mjs";
import "./chunks/chunk-LIF57HCB.mjs";
import "./chunks/chunk-EZM6AGDL.mjs";
import "./chunks/chunk-SDQ6WG3H.mjs";
import "./chunks/chunk-W3VXVYKL.mjs";
import "./chunks/chunk-JRD6I6HI.mjs";
import "./chunks/chunk-L27HLDJ5.mjs";
import "./chunks/chunk-FRC3XMTX.mjs";
import "./chunks/chunk-QXCQO6YT.mjs";
import "./chunks/chunk-PQMFJ6F5.mjs";
import "./chunks/chunk-372IBXCF.mjs";
import "./chunks/chunk-AHWSDHI4.mjs";
import "./chunks/chunk-M4RRJ4XK.mjs";
import "./chunks/chunk-QFQMURTJ.mjs";
import "./chunks/chunk-TFUWLIFK.mjs";
import {
  validateJsonl
} from "./chunks/chunk-3JHGZLSG.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-NPXRBNMB.mjs";
import "./chunks/chunk-4OZ5M6KJ.mjs";
import "./chunks/chunk-IRWGBUFF.mjs";
import "./chunks/chunk-KC3KDTOU.mjs";
import "./chunks/chunk-F3ERMZVM.mjs";
import "./chunks/chunk-NKJHCWQS.mjs";
import "./chunks/chunk-UFWS6INU.mjs";
import {
  UserError
} from "./chunks/chunk-OGL3B4ST.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-CSIUKAMM.mjs";
import "./chunks/chunk-HXH44GDJ.mjs";

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
