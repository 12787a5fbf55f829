const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-2GZUHYTP.mjs";
import {
  unify
} from "./chunks/chunk-LPZ7LKNX.mjs";
import {
  checkSplit
} from "./chunks/chunk-VHJWX5YL.mjs";
import {
  split
} from "./chunks/chunk-EERZHQVS.mjs";
import "./chunks/chunk-V4QPWHHQ.mjs";
import {
  MOS_GATE,
  judgeScore
} from "./chunks/chunk-LIBBQLS6.mjs";
import {
  writeVerdict
} from "./chunks/chunk-XMPUH4DZ.mjs";
import {
  scorePredictions
} from "./chunks/chunk-LNDJR6GV.mjs";
import {
  readSplit
} from "./chunks/chunk-QVUYXMQY.mjs";
import "./chunks/chunk-7IVGUBMZ.mjs";
import "./chunks/chunk-CJJFZK6E.mjs";
import "./chunks/chunk-NQ6AD5V4.mjs";
import {
  mergeShards
} from "./chunks/chunk-NUUM5ZX5.mjs";
import {
  MergeRefusal
} from "./chunks/chunk-T3NFTLLR.mjs";
import "./chunks/chunk-7VBL5JEA.mjs";
import {
  ingest
} from "./chunks/chunk-IKDQEK5J.mjs";
import "./chunks/chunk-STK32CPE.mjs";
import "./chunks/chunk-P5GLZC5P.mjs";
import "./chunks/chunk-ZAK4GFWD.mjs";
import "./chunks/chunk-VRWCGAAJ.mjs";
import {
  fetchCorpus
} from "./chunks/chunk-K73WNRQ6.mjs";
import "./chunks/chunk-HNKEIK7L.mjs";
import "./chunks/chunk-27UYPQVX.mjs";
import "./chunks/chunk-AGBQZ3LK.mjs";
import "./chunks/chunk-ENADOWM6.mjs";
import "./chunks/chunk-ZMBEEIJT.mjs";
import "./chunks/chunk-HGSW65H4.mjs";
import "./chunks/chunk-FSQPFI5K.mjs";
import "./chunks/chunk-RANE5OI6.mjs";
import "./chunks/chunk-POX5T6KP.mjs";
import "./chunks/chunk-3DNDSJB5.mjs";
import "./chunks/chunk-56XDTE7J.mjs";
import "./chunks/chunk-B2DAISS6.mjs";
import "./chunks/chunk-FLCFLS66.mjs";
import "./chunks/chunk-YF7GGXXJ.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-CMP56VFY.mjs";
import "./chunks/chunk-M4VKSXP7.mjs";
import "./chunks/chunk-P6EGDUWD.mjs";
import {
  validateJsonl
} from "./chunks/chunk-6MDEPGQ4.mjs";
import "./chunks/chunk-GVUF74DV.mjs";
import "./chunks/chunk-YDQBYL6Z.mjs";
import "./chunks/chunk-7UJMXJUQ.mjs";
import "./chunks/chunk-SGOZV2XL.mjs";
import "./chunks/chunk-T7GRSNI3.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-HR5MWYOK.mjs";
import "./chunks/chunk-7Q3S6LR6.mjs";
import "./chunks/chunk-KFR2XHG5.mjs";
import "./chunks/chunk-TBAYUWEJ.mjs";
import "./chunks/chunk-BUP2WDD5.mjs";
import "./chunks/chunk-HWNBAWUV.mjs";
import "./chunks/chunk-MH5FAHOD.mjs";
import "./chunks/chunk-2EVM2V3T.mjs";
import "./chunks/chunk-XGHJSG44.mjs";
import "./chunks/chunk-NZ3SVTCD.mjs";
import "./chunks/chunk-NXOLBATJ.mjs";
import "./chunks/chunk-DYLQPDQQ.mjs";
import "./chunks/chunk-J3UJ3P7P.mjs";
import "./chunks/chunk-HYED24PK.mjs";
import "./chunks/chunk-MXO2QKFI.mjs";
import {
  UserError
} from "./chunks/chunk-7DHNPKAQ.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-WNJCKOYG.mjs";
import "./chunks/chunk-55WS5TIV.mjs";

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
  MergeRefusal,
  UserError,
  checkSplit,
  ENCODER_VOCABULARY as encoderVocabulary,
  fetchCorpus,
  findEncoderSlot,
  ingest,
  judgeScore,
  mergeShards,
  MOS_GATE as mosGate,
  readSplit,
  SCHEMA_TEXTS as schemas,
  scorePredictions,
  serialiseRow,
  split,
  unify,
  validateJsonl,
  validateRow,
  TOOL_VERSION as version,
  writeVerdict
};
