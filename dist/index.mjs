const require = (id) => { const found = process.getBuiltinModule(id); if (found === undefined) throw Object.assign(new Error('Cannot find module ' + id), { code: 'MODULE_NOT_FOUND' }); return found; };
import {
  checkSplit
} from "./chunks/chunk-I4XBGYQW.mjs";
import {
  MOS_GATE,
  judgeScore
} from "./chunks/chunk-LIBBQLS6.mjs";
import {
  writeVerdict
} from "./chunks/chunk-5BTIVDOY.mjs";
import {
  scorePredictions
} from "./chunks/chunk-FSC26BPL.mjs";
import {
  report
} from "./chunks/chunk-3MYRTEQL.mjs";
import {
  SCHEMA_TEXTS
} from "./chunks/chunk-CGC7W433.mjs";
import {
  unify
} from "./chunks/chunk-6CGQQHYU.mjs";
import "./chunks/chunk-R7HZCPKN.mjs";
import {
  split
} from "./chunks/chunk-26F4UNE4.mjs";
import {
  readSplit
} from "./chunks/chunk-IEG36E6Z.mjs";
import "./chunks/chunk-6P6INR7O.mjs";
import "./chunks/chunk-2GMMBP5M.mjs";
import "./chunks/chunk-XRY6LHYW.mjs";
import "./chunks/chunk-UYN3OJ64.mjs";
import {
  validateJsonl
} from "./chunks/chunk-6HYMN7W7.mjs";
import "./chunks/chunk-ZEN6RJZW.mjs";
import "./chunks/chunk-YDQBYL6Z.mjs";
import "./chunks/chunk-H5AXGNWW.mjs";
import "./chunks/chunk-AFIJRU4K.mjs";
import {
  fetchCorpus
} from "./chunks/chunk-MK2FPXYJ.mjs";
import "./chunks/chunk-HOMSA4MB.mjs";
import "./chunks/chunk-BSQICQG7.mjs";
import "./chunks/chunk-5BMCPSJO.mjs";
import {
  mergeShards
} from "./chunks/chunk-RDXMN347.mjs";
import "./chunks/chunk-D6ZDPEPE.mjs";
import "./chunks/chunk-74BRJ5LE.mjs";
import "./chunks/chunk-FIZWXXR6.mjs";
import "./chunks/chunk-QFLOWRZH.mjs";
import "./chunks/chunk-ENADOWM6.mjs";
import {
  ingest
} from "./chunks/chunk-WCPPUTNV.mjs";
import "./chunks/chunk-3RDXHY2B.mjs";
import "./chunks/chunk-DKSY7HXY.mjs";
import "./chunks/chunk-VNSARJM2.mjs";
import "./chunks/chunk-ASA5HZ7W.mjs";
import "./chunks/chunk-IRAFPD6E.mjs";
import "./chunks/chunk-FPZ254Y7.mjs";
import {
  serialiseRow,
  validateRow
} from "./chunks/chunk-A32S3LFL.mjs";
import "./chunks/chunk-VRWCGAAJ.mjs";
import "./chunks/chunk-XIGYRBKG.mjs";
import "./chunks/chunk-GEST2WN6.mjs";
import "./chunks/chunk-7Q3S6LR6.mjs";
import "./chunks/chunk-7TOTVWEM.mjs";
import "./chunks/chunk-YZWLULDM.mjs";
import "./chunks/chunk-AKQCJDXA.mjs";
import "./chunks/chunk-KGIDJ42U.mjs";
import "./chunks/chunk-B2DAISS6.mjs";
import {
  TOOL_VERSION
} from "./chunks/chunk-WNJCKOYG.mjs";
import "./chunks/chunk-56XDTE7J.mjs";
import "./chunks/chunk-TBAYUWEJ.mjs";
import "./chunks/chunk-OZ7ZUPGK.mjs";
import "./chunks/chunk-HWNBAWUV.mjs";
import "./chunks/chunk-V7YM7OTC.mjs";
import "./chunks/chunk-X4A4DRFM.mjs";
import "./chunks/chunk-NZ3SVTCD.mjs";
import "./chunks/chunk-2TFKSML3.mjs";
import "./chunks/chunk-S6O7KJU5.mjs";
import "./chunks/chunk-XGHJSG44.mjs";
import "./chunks/chunk-JQTZMSCN.mjs";
import "./chunks/chunk-BHCBO45H.mjs";
import "./chunks/chunk-DYLQPDQQ.mjs";
import "./chunks/chunk-DHC4MYVI.mjs";
import "./chunks/chunk-M4VKSXP7.mjs";
import "./chunks/chunk-OOR55EXQ.mjs";
import "./chunks/chunk-P6EGDUWD.mjs";
import "./chunks/chunk-N5Y2VCZG.mjs";
import "./chunks/chunk-DNPIEZAD.mjs";
import "./chunks/chunk-ZNEGE52L.mjs";
import "./chunks/chunk-CBJ3MWDL.mjs";
import {
  MergeRefusal
} from "./chunks/chunk-O35VFVXG.mjs";
import "./chunks/chunk-TGV256CR.mjs";
import "./chunks/chunk-K643CBPA.mjs";
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
