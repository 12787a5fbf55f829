import { a as UserError } from "./chunks/base-Kglcs44l.mjs";
import { t as SCHEMA_TEXTS } from "./chunks/schema-texts-BbSsH20c.mjs";
import { r as validateRow, s as serialiseRow } from "./chunks/line-BrLDjG3q.mjs";
import { t as fetchCorpus } from "./chunks/fetch-corpus-CpJW4IeH.mjs";
import { s as ingest } from "./chunks/ingest-CiIA-PkU.mjs";
import { t as MergeRefusal } from "./chunks/merge-refusal-koxiA64C.mjs";
import { t as mergeShards } from "./chunks/merge-shards-O2wFYQoh.mjs";
import { t as report } from "./chunks/report-CngqOtBU.mjs";
import { t as checkSplit } from "./chunks/check-split-BUeuBPG-.mjs";
import { n as judgeScore, t as MOS_GATE } from "./chunks/gate-CHfDRue_.mjs";
import { t as scorePredictions } from "./chunks/score-Coqoa1w6.mjs";
import { n as writeVerdict } from "./chunks/write-verdict-DqLzAtfO.mjs";
import { r as split } from "./chunks/split-_PhncI7H.mjs";
import { n as readSplit } from "./chunks/split-file-onhvgCIy.mjs";
import { n as unify } from "./chunks/unify-fWnmjnhj.mjs";
import { n as validateJsonl } from "./chunks/validate-CXf0I5XB.mjs";
import { t as TOOL_VERSION } from "./chunks/version-D9DSsLoA.mjs";
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
