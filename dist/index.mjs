const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-CGC7W433.mjs";
import {
  unify
} from "./chunks/chunk-LCVT5VFR.mjs";
import {
  checkSplit
} from "./chunks/chunk-YNJMNNHI.mjs";
import {
  split
} from "./chunks/chunk-PYCBJRAF.mjs";
import "./chunks/chunk-YJKE2ERC.mjs";
import {
  MOS_GATE,
  judgeScore
} from "./chunks/chunk-LIBBQLS6.mjs";
import {
  writeVerdict
} from "./chunks/chunk-XMPUH4DZ.mjs";
import {
  scorePredictions
} from "./chunks/chunk-FA33LCAD.mjs";
import {
  readSplit
} from "./chunks/chunk-HLWJMCYX.mjs";
import {
  report
} from "./chunks/chunk-WE7KIQIU.mjs";
import "./chunks/chunk-VGHY5IVQ.mjs";
import "./chunks/chunk-H5AXGNWW.mjs";
import "./chunks/chunk-AFIJRU4K.mjs";
import "./chunks/chunk-TXMSUELX.mjs";
import {
  fetchCorpus
} from "./chunks/chunk-J3F5WEYH.mjs";
import "./chunks/chunk-HNKEIK7L.mjs";
import "./chunks/chunk-QVRGSQ6N.mjs";
import "./chunks/chunk-RTZSUDPT.mjs";
import "./chunks/chunk-YDZJ2LDL.mjs";
import {
  mergeShards
} from "./chunks/chunk-NVJCL5EU.mjs";
import "./chunks/chunk-2RL2JNNS.mjs";
import "./chunks/chunk-AGBQZ3LK.mjs";
import "./chunks/chunk-ENADOWM6.mjs";
import {
  ingest
} from "./chunks/chunk-ZCTCWDEJ.mjs";
import "./chunks/chunk-STK32CPE.mjs";
import "./chunks/chunk-V7FA7NY5.mjs";
import "./chunks/chunk-ZMBEEIJT.mjs";
import "./chunks/chunk-HGSW65H4.mjs";
import "./chunks/chunk-RTK5IYTV.mjs";
import "./chunks/chunk-B2DAISS6.mjs";
import "./chunks/chunk-ZAK4GFWD.mjs";
import "./chunks/chunk-VRWCGAAJ.mjs";
import "./chunks/chunk-2DPB2FKI.mjs";
import "./chunks/chunk-POX5T6KP.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-WNJCKOYG.mjs";
import "./chunks/chunk-56XDTE7J.mjs";
import "./chunks/chunk-3DNDSJB5.mjs";
import "./chunks/chunk-74BRJ5LE.mjs";
import "./chunks/chunk-YF7GGXXJ.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-TBAYUWEJ.mjs";
import "./chunks/chunk-E6M7YIZY.mjs";
import "./chunks/chunk-HWNBAWUV.mjs";
import "./chunks/chunk-D5XV6GLQ.mjs";
import "./chunks/chunk-X4A4DRFM.mjs";
import "./chunks/chunk-2EVM2V3T.mjs";
import "./chunks/chunk-XGHJSG44.mjs";
import "./chunks/chunk-DYLQPDQQ.mjs";
import "./chunks/chunk-NZ3SVTCD.mjs";
import "./chunks/chunk-J3UJ3P7P.mjs";
import "./chunks/chunk-NXOLBATJ.mjs";
import "./chunks/chunk-CMP56VFY.mjs";
import "./chunks/chunk-M4VKSXP7.mjs";
import "./chunks/chunk-P6EGDUWD.mjs";
import "./chunks/chunk-HYED24PK.mjs";
import {
  MergeRefusal
} from "./chunks/chunk-T3NFTLLR.mjs";
import "./chunks/chunk-RTPNRO2N.mjs";
import {
  validateJsonl
} from "./chunks/chunk-HM7F2RBV.mjs";
import "./chunks/chunk-GVUF74DV.mjs";
import "./chunks/chunk-CK5RUVR5.mjs";
import "./chunks/chunk-YDQBYL6Z.mjs";
import "./chunks/chunk-A6YFNDLG.mjs";
import "./chunks/chunk-T7GRSNI3.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-HR5MWYOK.mjs";
import "./chunks/chunk-7Q3S6LR6.mjs";
import "./chunks/chunk-KFR2XHG5.mjs";
import "./chunks/chunk-MXO2QKFI.mjs";
import {
  UserError
} from "./chunks/chunk-7DHNPKAQ.mjs";
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
  report,
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
