import { E as serialiseRow, P as UserError, y as TOOL_VERSION } from "./chunks/base-Cx60F2rv.mjs";
import { t as SCHEMA_TEXTS } from "./chunks/schema-texts-BbSsH20c.mjs";
import { i as validateRow } from "./chunks/line-iZkJdqAA.mjs";
import { t as fetchCorpus } from "./chunks/fetch-corpus-Bm_JB1Fy.mjs";
import { r as ingest } from "./chunks/ingest-CZWbfeuM.mjs";
import { t as MergeRefusal } from "./chunks/merge-refusal-D-qDf0QW.mjs";
import { t as mergeShards } from "./chunks/merge-shards-B1Ac1sOq.mjs";
import { t as report } from "./chunks/report-Bx7s7zzE.mjs";
import { t as checkSplit } from "./chunks/check-split-DiE4YsjH.mjs";
import { n as judgeScore, t as MOS_GATE } from "./chunks/gate-CHfDRue_.mjs";
import { t as scorePredictions } from "./chunks/score-B6h1R4dD.mjs";
import { n as writeVerdict } from "./chunks/write-verdict-BarWWNAl.mjs";
import { r as split } from "./chunks/split-DGcWSq7B.mjs";
import { n as readSplit } from "./chunks/split-file-CI58sVcV.mjs";
import { n as unify } from "./chunks/unify-BupatX9Q.mjs";
import { n as validateJsonl } from "./chunks/validate-BHzOcoEX.mjs";
// src/contract/generated/encoder-vocabulary.ts
const ENCODER_VOCABULARY = {
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
const UGC_CORPORA = new Set(ENCODER_VOCABULARY.ugc_corpora);
function findEncoderSlot({ encoder_upstream, corpus }, version) {
	const { versions, ugc_encoder } = ENCODER_VOCABULARY;
	if (!Object.hasOwn(versions, version)) throw new UserError("ENCODER_VOCABULARY_UNKNOWN", {
		message: `${JSON.stringify(version)} is no version of the encoder vocabulary`,
		hint: `there are: ${Object.keys(versions).join(", ")}`
	});
	const slot = versions[version].indexOf(UGC_CORPORA.has(corpus) ? ugc_encoder : encoder_upstream);
	return slot === -1 ? void 0 : slot;
}
export { MergeRefusal, UserError, checkSplit, ENCODER_VOCABULARY as encoderVocabulary, fetchCorpus, findEncoderSlot, ingest, judgeScore, mergeShards, MOS_GATE as mosGate, readSplit, report, SCHEMA_TEXTS as schemas, scorePredictions, serialiseRow, split, unify, validateJsonl, validateRow, TOOL_VERSION as version, writeVerdict };
