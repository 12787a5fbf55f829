import { M as UserError, o as TOOL_VERSION } from "./chunks/base.mjs";
import { t as SCHEMA_TEXTS } from "./chunks/schema-texts.mjs";
import { j as validateRow, k as serialiseRow } from "./chunks/contract.mjs";
import { r as fetchCorpus } from "./chunks/fetch.mjs";
import { r as ingest } from "./chunks/ingest.mjs";
import { r as MergeRefusal, t as mergeShards } from "./chunks/merge.mjs";
import { r as report } from "./chunks/report.mjs";
import { t as checkSplit } from "./chunks/check-split.mjs";
import { t as exportRows } from "./chunks/export.mjs";
import { a as writeVerdict, i as judgeScore, r as MOS_GATE, t as scorePredictions } from "./chunks/score.mjs";
import { n as split } from "./chunks/split.mjs";
import { t as readSplit } from "./chunks/split-file.mjs";
import { t as unify } from "./chunks/unify.mjs";
import { n as validateJsonl } from "./chunks/validate-jsonl.mjs";
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
export { MergeRefusal, UserError, checkSplit, ENCODER_VOCABULARY as encoderVocabulary, exportRows, fetchCorpus, findEncoderSlot, ingest, judgeScore, mergeShards, MOS_GATE as mosGate, readSplit, report, SCHEMA_TEXTS as schemas, scorePredictions, serialiseRow, split, unify, validateJsonl, validateRow, TOOL_VERSION as version, writeVerdict };
