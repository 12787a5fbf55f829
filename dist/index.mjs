const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  checkSplit
} from "./chunks/chunk-ELDKHOZ7.mjs";
import {
  MOS_GATE,
  judgeScore
} from "./chunks/chunk-LIBBQLS6.mjs";
import {
  writeVerdict
} from "./chunks/chunk-7VFSA4XO.mjs";
import {
  scorePredictions
} from "./chunks/chunk-ZVPCG2B2.mjs";
import {
  report
} from "./chunks/chunk-NICM5TND.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-CGC7W433.mjs";
import {
  unify
} from "./chunks/chunk-33KPGM6R.mjs";
import "./chunks/chunk-LXA3FQJL.mjs";
import {
  split
} from "./chunks/chunk-SPNEOY7X.mjs";
import {
  readSplit
} from "./chunks/chunk-SGNPFK44.mjs";
import "./chunks/chunk-WKTA3NJH.mjs";
import "./chunks/chunk-2JP3QQZ2.mjs";
import "./chunks/chunk-XRY6LHYW.mjs";
import "./chunks/chunk-UYN3OJ64.mjs";
import {
  validateJsonl
} from "./chunks/chunk-LSCEPM32.mjs";
import "./chunks/chunk-JHAFGH4S.mjs";
import "./chunks/chunk-YDQBYL6Z.mjs";
import "./chunks/chunk-H5AXGNWW.mjs";
import "./chunks/chunk-AFIJRU4K.mjs";
import {
  fetchCorpus
} from "./chunks/chunk-DZEZRFQI.mjs";
import "./chunks/chunk-GW4YAHTK.mjs";
import "./chunks/chunk-QJ75X5M2.mjs";
import "./chunks/chunk-H6LL3GS4.mjs";
import {
  mergeShards
} from "./chunks/chunk-RCCZ73ZG.mjs";
import "./chunks/chunk-EOZW672N.mjs";
import "./chunks/chunk-74BRJ5LE.mjs";
import "./chunks/chunk-S7TDNMBN.mjs";
import "./chunks/chunk-QFLOWRZH.mjs";
import "./chunks/chunk-ENADOWM6.mjs";
import {
  ingest
} from "./chunks/chunk-7XOKZORU.mjs";
import "./chunks/chunk-3RDXHY2B.mjs";
import "./chunks/chunk-PNCL2PSH.mjs";
import "./chunks/chunk-VNSARJM2.mjs";
import "./chunks/chunk-STDJ5G5P.mjs";
import "./chunks/chunk-CTDQT3OB.mjs";
import "./chunks/chunk-FPZ254Y7.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-A32S3LFL.mjs";
import "./chunks/chunk-VRWCGAAJ.mjs";
import "./chunks/chunk-PTSVIBEB.mjs";
import "./chunks/chunk-TWC4AZ3E.mjs";
import "./chunks/chunk-CXTQ3GXN.mjs";
import "./chunks/chunk-6YUISBXT.mjs";
import "./chunks/chunk-RE2YNMKY.mjs";
import "./chunks/chunk-2ZXLCIRB.mjs";
import "./chunks/chunk-B2DAISS6.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-WNJCKOYG.mjs";
import "./chunks/chunk-56XDTE7J.mjs";
import "./chunks/chunk-TBAYUWEJ.mjs";
import "./chunks/chunk-M5OUAPQ6.mjs";
import "./chunks/chunk-HWNBAWUV.mjs";
import "./chunks/chunk-QYC5LXPR.mjs";
import "./chunks/chunk-X4A4DRFM.mjs";
import "./chunks/chunk-NZ3SVTCD.mjs";
import "./chunks/chunk-2TFKSML3.mjs";
import "./chunks/chunk-S6O7KJU5.mjs";
import "./chunks/chunk-XGHJSG44.mjs";
import "./chunks/chunk-JQTZMSCN.mjs";
import "./chunks/chunk-6IJJMI4G.mjs";
import "./chunks/chunk-DYLQPDQQ.mjs";
import "./chunks/chunk-MGF3CYJ3.mjs";
import "./chunks/chunk-M4VKSXP7.mjs";
import "./chunks/chunk-WLVYQT4K.mjs";
import "./chunks/chunk-P6EGDUWD.mjs";
import "./chunks/chunk-NT3QGQ6R.mjs";
import "./chunks/chunk-DNPIEZAD.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-CQKCARKH.mjs";
import {
  MergeRefusal
} from "./chunks/chunk-O35VFVXG.mjs";
import "./chunks/chunk-TGV256CR.mjs";
import "./chunks/chunk-7Q3S6LR6.mjs";
import "./chunks/chunk-NIYLUL7M.mjs";
import {
  UserError
} from "./chunks/chunk-434R5S3O.mjs";
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
