import { E as serialiseRow, P as UserError, y as TOOL_VERSION } from "./chunks/base-BCPtbKOG.mjs";
import { t as SCHEMA_TEXTS } from "./chunks/schema-texts-BbSsH20c.mjs";
import { i as validateRow } from "./chunks/line-D5MITUcA.mjs";
import { t as fetchCorpus } from "./chunks/fetch-corpus-Bf0vvShG.mjs";
import { r as ingest } from "./chunks/ingest-CkxT9Rw9.mjs";
import { t as MergeRefusal } from "./chunks/merge-refusal-DYNPw3G-.mjs";
import { t as mergeShards } from "./chunks/merge-shards-D2dOJnsj.mjs";
import { t as report } from "./chunks/report-CM16Xqp9.mjs";
import { t as checkSplit } from "./chunks/check-split-DE2J1dxA.mjs";
import { n as judgeScore, t as MOS_GATE } from "./chunks/gate-CHfDRue_.mjs";
import { t as scorePredictions } from "./chunks/score-C81Ej-Zs.mjs";
import { n as writeVerdict } from "./chunks/write-verdict-CtySwLys.mjs";
import { r as split } from "./chunks/split-CV3e0-HQ.mjs";
import { n as readSplit } from "./chunks/split-file-vUW1suzz.mjs";
import { n as unify } from "./chunks/unify-BVWe4ocz.mjs";
import { n as validateJsonl } from "./chunks/validate-CmRo0hyH.mjs";
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
