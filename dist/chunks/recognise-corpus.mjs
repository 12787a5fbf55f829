import { _ as CorpusFolders, b as drawBoundary } from "./clips.mjs";
import { u as CORPORA } from "./labels.mjs";
import { L as UserError } from "./base.mjs";
import { m as planIngest } from "./ingest.mjs";
// src/ingest/recognise-corpus.ts
const NOT_OF_A_CORPUS = new Set([
	"CORPUS_NOT_FOUND",
	"CORPUS_UNREADABLE",
	"LINK_TARGET_NOT_FOUND",
	"MANIFEST_CSV_NOT_FOUND",
	"OPTION_INVALID"
]);
function findEvidence({ corpus, labelFiles }) {
	const named = labelFiles.find(({ name }) => corpus.signature.test(name));
	const keyed = labelFiles.find(({ keyOwner }) => keyOwner === corpus);
	const evidence = [...named === void 0 ? [] : [`${named.name} is a name of its label files`], ...keyed === void 0 ? [] : [`${keyed.name} names clips as it does`]];
	return evidence.length === 0 ? void 0 : evidence.join(", ");
}
function describeMatch({ labels }) {
	return `${labels.count("matched") + labels.count("remote")} of ${labels.inAll} labels have a clip`;
}
async function fitCorpus(corpus, folders, { manifestCsv, clipsSubdir }) {
	let plan;
	try {
		plan = await planIngest(folders, {
			corpus,
			manifestCsv,
			clipsSubdir,
			limit: void 0,
			shard: void 0
		});
	} catch (error) {
		if (!(error instanceof UserError) || NOT_OF_A_CORPUS.has(error.code)) throw error;
		return `${corpus.name}: ${error.message}`;
	}
	const evidence = findEvidence(plan);
	const match = describeMatch(plan);
	if (evidence === void 0) return `${corpus.name}: ${match}, but neither labels nor clips have names of ${corpus.title}`;
	return {
		corpus,
		reason: `${evidence}, ${match}`
	};
}
async function recogniseCorpus(place) {
	const fitting = [];
	const others = [];
	const folders = new CorpusFolders(await drawBoundary(place.corpusDir, place.linkTargets));
	for (const corpus of CORPORA) {
		const found = await fitCorpus(corpus, folders, place);
		if (typeof found === "string") others.push(found);
		else fitting.push(found);
	}
	const [only, ...more] = fitting;
	if (only === void 0) throw new UserError("CORPUS_NOT_RECOGNISED", {
		message: `${place.corpusDir}: no published corpus is recognised in it: ${others.join("; ")}`,
		hint: "name the corpus with --corpus; a study of your own with --corpus custom"
	});
	if (more.length === 0) return only;
	throw new UserError("CORPUS_AMBIGUOUS", {
		message: `${place.corpusDir}: more than one corpus is recognised in it: ${fitting.map(({ corpus, reason }) => `${corpus.name} (${reason})`).join("; ")}`,
		hint: "name the one you mean with --corpus, or a folder that holds it alone with --corpus-dir"
	});
}
export { recogniseCorpus };
