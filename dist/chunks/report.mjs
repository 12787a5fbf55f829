import { C as writeDurably, N as explainFailedWrite, d as showHidden, i as writeLocked, o as TOOL_VERSION, r as settleOutput } from "./base.mjs";
import { F as CORPUS_ROW_KEYS, n as ReadMeter, o as readManifest, r as sumSizes, s as readEveryRow, t as findQuantile } from "./contract.mjs";
import { i as toUnifiedScore, n as rangeOfScale, r as toUnifiedDeviation, t as findNativeScale } from "./labels.mjs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { createHash } from "node:crypto";
// src/report/clips.ts
const MOST_MBITS_PER_S = 1e9;
const UNIFIED = {
	name: "unified-0-100",
	min: 0,
	max: 100
};
function bitrateOf({ src_size_bytes, duration_s }) {
	return Math.min(src_size_bytes * 8 / 1e6 / duration_s, MOST_MBITS_PER_S);
}
async function readClips(path, reading) {
	const rows = new Map();
	const keep = (row) => {
		if (!rows.has(row.src_sha256)) rows.set(row.src_sha256, row);
	};
	const { sizeBytes, sha256, lines, isUnified } = await readEveryRow(path, keep, reading);
	return {
		file: {
			path,
			rows: lines,
			size_bytes: sizeBytes,
			sha256
		},
		isUnified,
		rows: [...rows.values()],
		duplicates: lines - rows.size
	};
}
function chooseScale(files) {
	const native = files.flatMap(({ isUnified, rows }) => isUnified ? [] : rows.map(findNativeScale));
	const [name, ...others] = new Set(native);
	const isMixed = others.length > 0 || files.some(({ isUnified }) => isUnified);
	return name === void 0 || isMixed ? UNIFIED : {
		name,
		...rangeOfScale(name)
	};
}
function scoreOn({ name }, { isUnified }, row) {
	return name === UNIFIED.name && !isUnified ? toUnifiedScore(row.mos, findNativeScale(row)) : row.mos;
}
function deviationOn({ name }, { isUnified }, row) {
	return name === UNIFIED.name && !isUnified ? toUnifiedDeviation(row.mos_std_dev, findNativeScale(row)) : row.mos_std_dev;
}
// src/report/generated/page-assets.ts
const PAGE_STYLE = ":root{color-scheme:light dark;--surface: #ffffff;--raised: #f4f6f8;--line: #d3d9df;--text: #1b2127;--muted: #4d5863;--link: #0b5cad;--warning: #8a4b00;--chart-bar: #2f77b8;--chart-earlier: #b3420a;--chart-ink: #1b2127;--chart-text: #4d5863;--chart-grid: #e3e7eb}@media screen and (prefers-color-scheme:dark){:root{--surface: #12161b;--raised: #1b2128;--line: #343d47;--text: #e8ecf0;--muted: #aab4be;--link: #7db8f5;--warning: #f0b05c;--chart-bar: #5ba0dd;--chart-earlier: #f2a06c;--chart-ink: #e8ecf0;--chart-text: #aab4be;--chart-grid: #2a323b}}*{box-sizing:border-box}body{margin:0 auto;max-width:84rem;padding:1.25rem clamp(1rem,4vw,2.5rem) 3rem;background:var(--surface);color:var(--text);font:1rem/1.5 system-ui,sans-serif}h1,h2,h3{line-height:1.25;text-wrap:balance}h1{margin:0;font-size:clamp(1.5rem,4vw,2.1rem)}h2{margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:1.35rem}h3{margin:0 0 .5rem;font-size:1rem}a{color:var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}code{font:.875em ui-monospace,monospace;overflow-wrap:anywhere}.note,figcaption,dt{color:var(--muted)}.note{margin:.25rem 0 .75rem;overflow-wrap:anywhere}.skip{position:absolute;left:-100vw}.skip:focus{position:static}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.counters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0}.counters div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:.75rem .9rem;border-radius:.5rem;background:var(--raised)}.counters dd{margin:0;font-size:1.25rem;font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}.counters dt{font-size:.9rem}.warnings{margin:1rem 0;padding:.75rem 1rem .75rem 2rem;border-left:4px solid var(--warning);background:var(--raised);color:var(--warning);overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.5rem 2rem}figure{min-width:0;margin:0;break-inside:avoid}.chart svg{display:block;width:100%;max-width:34rem;height:auto}figcaption{margin:.4rem 0;max-width:60ch;font-size:.9rem}summary{color:var(--link);font-size:.9rem;cursor:pointer}table{border-collapse:collapse;font-size:.9rem}caption{padding-bottom:.25rem;color:var(--muted);text-align:left}th,td{padding:.3rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;unicode-bidi:isolate}tbody th{font-weight:400}td{max-width:28rem;overflow-wrap:break-word}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.scrolling{max-width:100%;overflow:auto}.tall{max-height:70vh;border:1px solid var(--line);border-radius:.5rem}.tall table{width:100%}.tall thead th{position:sticky;top:0;padding:0;background:var(--raised)}input,.pages button{padding:.4rem .6rem;border:1px solid var(--muted);border-radius:.35rem;background:var(--surface);color:var(--text);font:inherit}.pages button:disabled{border-color:var(--line);color:var(--muted)}.searched thead button{width:100%;padding:.45rem .75rem;border:0;background:none;color:inherit;font:inherit;font-weight:600;text-align:inherit;white-space:nowrap;cursor:pointer}.searched [aria-sort=ascending] button:after{content:\" \\2191\"}.searched [aria-sort=descending] button:after{content:\" \\2193\"}.search{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem .75rem;margin:1rem 0 .5rem}.facts{margin:.75rem 0}.facts div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--line)}.facts dd{margin:0;overflow-wrap:anywhere}.line{display:block}@media(max-width:40rem){.facts div{grid-template-columns:1fr}}@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}nav,details,.search,.pages,.skip{display:none}.figures{grid-template-columns:repeat(2,1fr)}.scrolling{max-height:none;overflow:visible}tr,.counters div{break-inside:avoid}}";
const PAGE_SCRIPT = "(()=>{function u(e,s,c){const a=e.querySelector(s);if(a instanceof c)return a;throw new Error(`no ${s} in the page`)}function w(e){const s=[...e.rows],c=s.map(o=>[...o.cells].map(l=>l.textContent??\"\")),a=[...s[0]?.cells??[]].map(o=>o.className===\"number\"),d=c.map(o=>o.join(\" \").toLowerCase());return{count:s.length,keyOf:(o,l)=>a[l]?Number(c[o]?.[l]):c[o]?.[l]??\"\",textOf:o=>d[o]??\"\",show(o,l){e.replaceChildren(...[...o.subarray(0,l)].flatMap(m=>s[m]??[]))}}}function p(e,s){const c=JSON.parse(u(e,\"script\",HTMLScriptElement).text),a=u(e,\".before\",HTMLButtonElement),d=u(e,\".after\",HTMLButtonElement),o=u(e,\".page\",HTMLSpanElement),l=(r,t)=>{const{texts:f,values:E}=c[t]??{values:[]},y=E[r]??\"\";return f===void 0?y:f[Number(y)]??\"\"},m=c.flatMap(({isNumber:r},t)=>r?[]:[t]);let b=new Uint32Array,i=0,n=0;const g=r=>{const t=document.createElement(\"tr\");for(const[f,{isNumber:E}]of c.entries()){const y=t.insertCell();E&&(y.className=\"number\"),y.textContent=String(l(r,f))}return t},h=r=>{const t=Math.max(1,Math.ceil(i/100));n=Math.min(Math.max(0,n+r),t-1);const f=n*100;s.replaceChildren(...[...b.subarray(f,Math.min(i,f+100))].map(g)),o.textContent=`Page ${n+1} of ${t}`,a.disabled=n===0,d.disabled=n===t-1};return a.addEventListener(\"click\",()=>h(-1)),d.addEventListener(\"click\",()=>h(1)),{count:c[0]?.values.length??0,keyOf:l,textOf:r=>m.map(t=>l(r,t)).join(\" \").toLowerCase(),show(r,t){[b,i,n]=[r,t,0],h(0)}}}function L(e,s){return e===s?0:e<s?-1:1}function S(e){const s=u(e,\"table\",HTMLTableElement),c=u(s,\"tbody\",HTMLTableSectionElement),a=e.querySelector(\"script\")===null?w(c):p(e,c),d=u(e,\"input\",HTMLInputElement),o=u(e,\".found\",HTMLSpanElement),l=[...s.querySelectorAll(\"thead th\")],m=Uint32Array.from({length:a.count},(i,n)=>n),b=()=>{const i=d.value.trim().toLowerCase(),n=i===\"\"?m:m.filter(g=>a.textOf(g).includes(i));a.show(n,n.length),o.textContent=`${n.length.toLocaleString(\"en-GB\")} of ${a.count.toLocaleString(\"en-GB\")}`};for(const[i,n]of l.entries())n.addEventListener(\"click\",()=>{const g=n.getAttribute(\"aria-sort\")===\"ascending\"?\"descending\":\"ascending\";for(const r of l)r.removeAttribute(\"aria-sort\");n.setAttribute(\"aria-sort\",g);const h=g===\"ascending\"?1:-1;m.sort((r,t)=>h*L(a.keyOf(r,i),a.keyOf(t,i))||r-t),b()});d.addEventListener(\"input\",b),b()}for(const e of document.querySelectorAll(\".searched\"))S(e);})();";
// src/report/html.ts
const MARKUP = Symbol("markup");
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;",
	"`": "&#96;"
};
function escapeHtml(text) {
	return showHidden(text).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character] ?? "");
}
function toMarkup(part) {
	if (part === null) return "";
	if (typeof part === "string") return escapeHtml(part);
	if (typeof part === "number") return escapeHtml(String(part));
	return MARKUP in part ? part[MARKUP] : part.map(toMarkup).join("");
}
function html(texts, ...parts) {
	return { [MARKUP]: String.raw({ raw: texts }, ...parts.map(toMarkup)) };
}
function trustMarkup(markup) {
	return { [MARKUP]: markup };
}
function renderHtml(markup) {
	return markup[MARKUP];
}
function dataHtml(value) {
	return trustMarkup(JSON.stringify(value, (_, member) => typeof member === "string" ? showHidden(member) : member).replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`));
}
// src/report/show-number.ts
const COUNT = new Intl.NumberFormat("en-GB");
const THREE_DIGITS = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });
const SIZES = [
	[0xe8d4a51000, "TB"],
	[1e9, "GB"],
	[1e6, "MB"],
	[1e3, "kB"]
];
function showCount(count) {
	return COUNT.format(count);
}
function showValue(value) {
	return THREE_DIGITS.format(value);
}
function showScore(score, { max }) {
	return score.toFixed(max > 10 ? 1 : 2);
}
function showSize(bytes) {
	const [factor, unit] = SIZES.find(([least]) => bytes >= least) ?? [1, "B"];
	return `${showValue(bytes / factor)} ${unit}`;
}
function showDuration(seconds) {
	if (seconds >= 3600) return `${showValue(seconds / 3600)} h`;
	return seconds >= 60 ? `${showValue(seconds / 60)} min` : `${showValue(seconds)} s`;
}
function showShare(part, whole) {
	return whole === 0 ? "0 %" : `${showValue(part / whole * 100)} %`;
}
// src/report/skipped.ts
const HIDDEN_SCORES = "the same bytes stand with another score";
const LESS_KNOWN = "another row of the clip is better known, or came first";
function isUnifiedManifest(manifest) {
	return manifest.schema === "konvid-ingest-unified-manifest-v1";
}
function listDroppedLines({ counts, duplicates, out_of_range, invalid }) {
	const listFaults = (outcome, { items }) => items.map(({ path: file, line, code, pointer: reason }) => ({
		file,
		line,
		outcome,
		clip: "",
		code,
		reason
	}));
	const { written, ...others } = counts;
	return {
		outcomes: [["written", written], ...Object.entries(others).filter(([name]) => name !== "rows")],
		count: counts.rows - written,
		items: [
			...listFaults("out of range", out_of_range),
			...listFaults("invalid", invalid),
			...duplicates.items.map(({ path: file, line, src_sha256: clip }) => {
				return {
					file,
					line,
					outcome: "duplicate",
					clip,
					code: "",
					reason: LESS_KNOWN
				};
			})
		]
	};
}
function listSkippedLabels(manifest, showScores) {
	const { outcomes, rejected, missing, broken, conflicts, download_failed } = manifest;
	const { written, dedup, ...skipped } = outcomes;
	return {
		outcomes: Object.entries(outcomes),
		count: Object.values(skipped).reduce((sum, labels) => sum + labels, 0),
		items: [
			...broken.items.map(({ src: clip, ...item }) => ({
				outcome: "broken",
				clip,
				...item
			})),
			...rejected.items.map(({ field: _, ...item }) => ({
				outcome: "rejected",
				clip: "",
				...item
			})),
			...conflicts.items.map(({ file, line, src: clip, reason }) => {
				return {
					file,
					line,
					outcome: "conflict",
					clip,
					code: "SCORE_CONFLICT",
					reason: showScores ? reason : HIDDEN_SCORES
				};
			}),
			...missing.items.map(({ file, line, name: clip }) => {
				return {
					file,
					line,
					outcome: "missing",
					clip,
					code: "",
					reason: "no such clip"
				};
			}),
			...download_failed.items.map(({ src: clip, ...item }) => ({
				outcome: "download-failed",
				clip,
				...item
			}))
		]
	};
}
function listSkipped(manifest, { showScores }) {
	return isUnifiedManifest(manifest) ? listDroppedLines(manifest) : listSkippedLabels(manifest, showScores);
}
// src/report/page/elements.ts
function table({ caption, hideCaption = false, columns, rows }) {
	const head = (title, index) => html`<th scope="col" class="${index === 0 ? "" : "number"}">${title}</th>`;
	const cell = (part, index) => index === 0 ? html`<th scope="row">${part}</th>` : html`<td class="number">${part}</td>`;
	return html`<table>
<caption class="${hideCaption ? "unseen" : ""}">${caption}</caption>
<thead><tr>${columns.map(head)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}
function searchedTable({ id, caption, columns, body, data }) {
	const heads = columns.map(({ title, isNumber = false }) => html`<th scope="col" class="${isNumber ? "number" : ""}"><button type="button">${title}</button></th>`);
	return html`<div class="searched" id="${id}">
<p class="search"><label for="${id}-search">${`Search: ${caption}`}</label>
<input id="${id}-search" type="search" autocomplete="off" spellcheck="false"> <span class="found" role="status"></span></p>
<div class="scrolling tall" role="region" aria-label="${`Table: ${caption}`}" tabindex="0"><table>
<caption class="unseen">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>
${data ?? null}
</div>`;
}
function figure({ title, alternative, key = "", chart, data }) {
	return html`<figure>
<h3>${title}</h3>
<div class="chart" role="img" aria-label="${alternative}">${trustMarkup(renderHtml(chart).replace("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" "))}</div>
<figcaption>${alternative}${key === "" ? null : html` <span class="key">${key}</span>`}</figcaption>
<details><summary>${`Data: ${title}`}</summary><div class="scrolling" role="region" aria-label="${title}" tabindex="0">${table({
		caption: title,
		hideCaption: true,
		...data
	})}</div></details>
</figure>`;
}
function section(id, title, content) {
	return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}
function note(text) {
	return html`<p class="note">${text}</p>`;
}
function code(text) {
	return html`<code>${text}</code>`;
}
function list(kind, entries) {
	const given = entries.filter(([, value]) => value !== null && value !== "");
	const show = (value) => typeof value === "number" ? showCount(value) : value;
	return html`<dl class="${kind}">${given.map(([term, value]) => html`<div><dt>${term}</dt><dd>${show(value)}</dd></div>\n`)}</dl>`;
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/page/list-sections.ts
var _templateObject$1;
const SKIPPED_COLUMNS = [
	"clip",
	"outcome",
	"code",
	"why",
	"file"
].map((title) => ({ title }));
function skippedRow({ file, line, outcome, clip, code, reason }) {
	return html`<tr>${[
		clip,
		outcome,
		code,
		reason,
		file
	].map((text) => html`<td>${text}</td>`)}<td class="number">${line}</td></tr>
`;
}
function skippedSection(skipped) {
	const title = "What was skipped";
	if (skipped === void 0) return section("skipped", title, note("No manifest lies beside the JSONL, and only that tells what was skipped."));
	const { outcomes, count, items } = skipped;
	const outcomeTable = table({
		caption: "What became of the labels",
		columns: ["outcome", "labels"],
		rows: outcomes.map(([outcome, labels]) => [outcome, showCount(labels)])
	});
	const list = searchedTable({
		id: "skipped-items",
		caption: "what was skipped, and why",
		columns: [...SKIPPED_COLUMNS, {
			title: "line",
			isNumber: true
		}],
		body: html`${items.map(skippedRow)}`
	});
	const cut = `${showCount(items.length)} of ${showCount(count)} are listed: the manifest keeps no more.`;
	const listed = [count > items.length ? note(cut) : null, list];
	return section("skipped", title, [outcomeTable, items.length === 0 ? null : listed]);
}
function listColumns(clips, scale) {
	const { rows } = clips;
	const numbers = (title, read, digits = 0) => ({
		title,
		isNumber: true,
		values: rows.map((row) => Number(read(row).toFixed(digits)))
	});
	const codecs = rows.map(({ encoder_upstream }) => encoder_upstream);
	const texts = [...new Set(codecs)];
	const positions = new Map(texts.map((text, position) => [text, position]));
	return [
		{
			title: "clip",
			isNumber: false,
			values: rows.map(({ src }) => src)
		},
		numbers("MOS", (row) => scoreOn(scale, clips, row), 4),
		numbers("SD", (row) => deviationOn(scale, clips, row), 4),
		numbers("ratings", ({ n_ratings }) => n_ratings),
		numbers("width", ({ width }) => width),
		numbers("height", ({ height }) => height),
		numbers("fps", ({ framerate }) => framerate, 2),
		numbers("seconds", ({ duration_s }) => duration_s, 3),
		numbers("Mbit/s", bitrateOf, 3),
		{
			title: "codec",
			isNumber: false,
			texts,
			values: codecs.map((codec) => positions.get(codec) ?? 0)
		}
	];
}
function clipsSection(clips, scale) {
	const columns = listColumns(clips, scale);
	const data = html(_templateObject$1 || (_templateObject$1 = _taggedTemplateLiteral(["<p class=\"pages\"><button type=\"button\" class=\"before\">Previous</button>\n<span class=\"page\"></span> <button type=\"button\" class=\"after\">Next</button></p>\n<noscript><p class=\"note\">Clips are shown by the page's script, which is switched off here.</p></noscript>\n<script type=\"application/json\">", "<\/script>"])), dataHtml(columns));
	const list = searchedTable({
		id: "clips",
		caption: "clips",
		columns,
		body: html``,
		data
	});
	return section("all-clips", "Clips", [note(`${showCount(clips.rows.length)} clips. A deviation or a number of ratings of 0 means unknown.`), list]);
}
// src/report/chart.ts
const WIDTH = 400;
const HISTOGRAM_HEIGHT = 190;
const LINE_HEIGHT = 26;
const BAR = { value: "var(--chart-bar)" };
const EARLIER = { value: "var(--chart-earlier)" };
const INK = { value: "var(--chart-ink)" };
const SURFACE = { value: "var(--surface)" };
const TEXT = "var(--chart-text)";
const LOOK = {
	padding: 4,
	autosize: {
		type: "fit-x",
		contains: "padding"
	},
	width: WIDTH,
	config: { axis: {
		labelFont: "system-ui, sans-serif",
		labelFontSize: 12,
		labelColor: TEXT,
		titleFont: "system-ui, sans-serif",
		titleFontSize: 12,
		titleFontWeight: "normal",
		titleColor: TEXT,
		domainColor: TEXT,
		tickColor: TEXT,
		gridColor: "var(--chart-grid)",
		aria: false
	} }
};
async function drawChart(spec) {
	const { parse, View } = await import("./vega.module.mjs");
	const view = new View(parse(spec), { renderer: "none" });
	try {
		return trustMarkup(await view.toSVG());
	} finally {
		view.finalize();
	}
}
function x(field) {
	return {
		scale: "x",
		field
	};
}
function mark(type, data, enter) {
	return {
		type,
		from: { data },
		encode: { enter }
	};
}
function exactScale(min, max) {
	return {
		name: "x",
		type: "linear",
		range: "width",
		domain: [min, max],
		nice: false,
		zero: false
	};
}
function binScale(bins) {
	return exactScale(bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1);
}
function niceScale(domain) {
	return {
		name: "y",
		type: "linear",
		range: "height",
		domain,
		nice: true,
		zero: true
	};
}
function histogramAxes(titleX, titleY) {
	return [{
		orient: "bottom",
		scale: "x",
		title: titleX,
		tickCount: 8,
		labelOverlap: true
	}, {
		orient: "left",
		scale: "y",
		title: titleY,
		tickCount: 4,
		grid: true,
		domain: false,
		ticks: false
	}];
}
function bars(data, field) {
	return mark("rect", data, {
		x: {
			...x("from"),
			offset: .75
		},
		x2: {
			...x("to"),
			offset: -.75
		},
		y: {
			scale: "y",
			field
		},
		y2: {
			scale: "y",
			value: 0
		},
		fill: BAR
	});
}
function describeHistogram({ bins, title, summary }) {
	const [bottom, left] = histogramAxes(title, "clips");
	const fullHeight = {
		y: { value: 0 },
		y2: { signal: "height" }
	};
	return {
		...LOOK,
		height: HISTOGRAM_HEIGHT,
		data: [{
			name: "bins",
			values: [...bins]
		}, {
			name: "middle",
			values: summary === null ? [] : [summary]
		}],
		scales: [binScale(bins), niceScale({
			data: "bins",
			field: "clips"
		})],
		axes: [bottom, {
			...left,
			tickMinStep: 1
		}],
		marks: [
			mark("rect", "middle", {
				x: x("p25"),
				x2: x("p75"),
				...fullHeight,
				fill: INK,
				fillOpacity: { value: .1 }
			}),
			bars("bins", "clips"),
			mark("rule", "middle", {
				x: x("median"),
				...fullHeight,
				stroke: INK,
				strokeWidth: { value: 2 }
			})
		]
	};
}
function describeBoxes(groups, { min, max }) {
	const y = {
		scale: "y",
		field: "label"
	};
	const width = { value: 3 };
	return {
		...LOOK,
		height: LINE_HEIGHT * groups.length,
		data: [{
			name: "groups",
			values: groups.map(({ label, clips }) => ({
				label,
				clips
			}))
		}, {
			name: "boxes",
			values: groups.flatMap(({ label, scores }) => scores === null ? [] : [{
				label,
				...scores
			}])
		}],
		scales: [exactScale(min, max), {
			name: "y",
			type: "band",
			range: "height",
			domain: {
				data: "groups",
				field: "label"
			},
			padding: .3
		}],
		axes: [{
			orient: "bottom",
			scale: "x",
			title: "MOS",
			tickCount: 5,
			grid: true
		}, {
			orient: "left",
			scale: "y",
			domain: false,
			ticks: false,
			labelPadding: 6,
			labelLimit: 200
		}],
		marks: [
			mark("rule", "boxes", {
				x: x("p5"),
				x2: x("p95"),
				y: {
					...y,
					band: .5
				},
				stroke: INK
			}),
			mark("rect", "boxes", {
				x: x("p25"),
				x2: x("p75"),
				y,
				height: {
					scale: "y",
					band: 1
				},
				fill: BAR
			}),
			mark("rule", "boxes", {
				x: x("median"),
				y,
				y2: {
					...y,
					band: 1
				},
				stroke: SURFACE,
				strokeWidth: width
			})
		]
	};
}
function toShares(bins) {
	const clips = bins.reduce((sum, bin) => sum + bin.clips, 0);
	return bins.map((bin) => clips === 0 ? 0 : bin.clips / clips * 100);
}
function outline(bins) {
	const shares = toShares(bins);
	const steps = bins.flatMap(({ from, to }, index) => [from, to].map((at) => ({
		at,
		share: shares[index] ?? 0
	})));
	return [
		{
			at: bins[0]?.from ?? 0,
			share: 0
		},
		...steps,
		{
			at: bins.at(-1)?.to ?? 0,
			share: 0
		}
	];
}
function describeShift$1(before, after) {
	const shares = toShares(after);
	const most = Math.max(...toShares(before), ...shares, 1);
	const y = {
		scale: "y",
		field: "share"
	};
	return {
		...LOOK,
		height: HISTOGRAM_HEIGHT,
		data: [{
			name: "after",
			values: after.map((bin, index) => ({
				...bin,
				share: shares[index] ?? 0
			}))
		}, {
			name: "before",
			values: outline(before)
		}],
		scales: [binScale(after), niceScale([0, most])],
		axes: histogramAxes("MOS", "% of the clips"),
		marks: [bars("after", "share"), mark("line", "before", {
			x: x("at"),
			y,
			stroke: EARLIER,
			strokeWidth: { value: 2 }
		})]
	};
}
const SCORE_BINS = 20;
const NICE_STEPS = [
	1,
	2,
	5,
	10
];
const LEAST_DIFFERENCE = 1e-9;
function clean(value) {
	return Number(value.toPrecision(12));
}
function scoreEdges({ min, max }) {
	return Array.from({ length: 21 }, (_, index) => clean(min + (max - min) * index / SCORE_BINS));
}
function chooseStep(span, mostBins) {
	const power = 10 ** Math.floor(Math.log10(span / mostBins));
	return (NICE_STEPS.find((nice) => Math.floor(span / (nice * power)) < mostBins) ?? 10) * power;
}
function chooseEdges({ min, max }, { mostBins, leastStep = 0 }) {
	const step = max - min <= max * LEAST_DIFFERENCE ? 10 ** Math.floor(Math.log10(max) - 1) : chooseStep(max - min, mostBins);
	const wide = Math.max(step, leastStep);
	const first = Math.floor(min / wide);
	const last = Math.floor(max / wide) + 1;
	return Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * wide));
}
function chooseLogEdges({ min, max }, { mostBins }) {
	const from = Math.floor(Math.log10(min));
	const all = Array.from({ length: Math.floor(Math.log10(max)) - from + 2 }, (_, index) => from + index).flatMap((power) => [
		1,
		2,
		5
	].map((step) => clean(step * 10 ** power)));
	const first = all.findLastIndex((edge) => edge <= min);
	const last = all.findIndex((edge) => edge > max);
	let edges = all.slice(Math.max(0, first), last + 1);
	while (edges.length > mostBins + 1) edges = edges.filter((_, index) => index % 2 === 0 || index === edges.length - 1);
	return edges;
}
function findBin(edges, value) {
	const bin = edges.findLastIndex((edge) => edge <= value);
	return Math.min(Math.max(0, bin), edges.length - 2);
}
function countBins(edges, values) {
	const bins = edges.slice(1).map((to, bin) => ({
		from: edges[bin] ?? 0,
		to,
		clips: 0
	}));
	for (const value of values) {
		const bin = bins[findBin(edges, value)];
		if (bin !== void 0) bin.clips += 1;
	}
	return bins;
}
function summarise(values) {
	const sorted = Float64Array.from(values).sort();
	if (sorted.length < 5) return null;
	const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
	const variance = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / sorted.length;
	return {
		clips: sorted.length,
		mean,
		std_dev: Math.sqrt(variance),
		p5: findQuantile(sorted, .05),
		p25: findQuantile(sorted, .25),
		median: findQuantile(sorted, .5),
		p75: findQuantile(sorted, .75),
		p95: findQuantile(sorted, .95)
	};
}
// src/report/compare-clips.ts
const COMPARED_FIELDS = CORPUS_ROW_KEYS.filter((key) => key !== "src_sha256" && key !== "ingested_at_utc");
function listOnScale(scale, clips) {
	return clips.rows.map((row) => ({
		...row,
		mos: scoreOn(scale, clips, row),
		mos_std_dev: deviationOn(scale, clips, row)
	}));
}
function findDistance(before, after) {
	if (before.length === 0 || after.length === 0) return null;
	const [left, right] = [Float64Array.from(before).sort(), Float64Array.from(after).sort()];
	let [i, j, greatest] = [
		0,
		0,
		0
	];
	while (i < left.length && j < right.length) {
		const value = Math.min(left[i] ?? 0, right[j] ?? 0);
		while (i < left.length && left[i] === value) i += 1;
		while (j < right.length && right[j] === value) j += 1;
		greatest = Math.max(greatest, Math.abs(i / left.length - j / right.length));
	}
	return greatest;
}
function compareClips(before, after) {
	const scale = chooseScale([before, after]);
	const [oldRows, rows] = [listOnScale(scale, before), listOnScale(scale, after)];
	const earlierRows = new Map(oldRows.map((row) => [row.src_sha256, row]));
	const changes = new Map();
	let [added, changed] = [0, 0];
	for (const row of rows) {
		const earlier = earlierRows.get(row.src_sha256);
		if (earlier === void 0) {
			added += 1;
			continue;
		}
		const differing = COMPARED_FIELDS.filter((field) => earlier[field] !== row[field]);
		if (differing.length > 0) changed += 1;
		for (const field of differing) changes.set(field, (changes.get(field) ?? 0) + 1);
	}
	const shared = rows.length - added;
	const [oldScores, scores] = [oldRows, rows].map((each) => each.map(({ mos }) => mos));
	const edges = scoreEdges(scale);
	return {
		against: before.file,
		added,
		gone: oldRows.length - shared,
		same: shared - changed,
		changed,
		changed_fields: COMPARED_FIELDS.flatMap((field) => changes.has(field) ? [{
			field,
			rows: changes.get(field) ?? 0
		}] : []),
		scale,
		before: summarise(oldScores),
		after: summarise(scores),
		before_bins: countBins(edges, oldScores),
		after_bins: countBins(edges, scores),
		distance: findDistance(oldScores, scores)
	};
}
// src/report/statistics.ts
const MOST_BINS = 20;
const MOST_INTERVALS = 10;
const MOST_GROUPS = 12;
const CENTRE = {
	from: .01,
	to: .99
};
const GROUPINGS = [
	["resolution", "MOS by resolution"],
	["framerate", "MOS by frame rate (fps)"],
	["duration", "MOS by duration (s)"],
	["codec", "MOS by codec"],
	["bitrate", "MOS by bitrate (Mbit/s)"]
];
function distributeKnown(values, leastStep) {
	const known = values.filter((value) => value > 0);
	if (known.length === 0) return {
		known: 0,
		summary: null,
		bins: []
	};
	const max = known.reduce((most, value) => Math.max(most, value));
	const edges = chooseEdges({
		min: known.reduce((least, value) => Math.min(least, value)),
		max
	}, {
		mostBins: MOST_BINS,
		leastStep
	});
	return {
		known: known.length,
		summary: summarise(known),
		bins: countBins(edges, known)
	};
}
function toGroup(label, clips) {
	return {
		label,
		clips: clips.length,
		scores: summarise(clips.map(({ score }) => score))
	};
}
function groupByValue(clips, labelOf, compare) {
	const groups = [...Map.groupBy(clips, ({ row }) => labelOf(row))].sort(([, a], [, b]) => b.length - a.length);
	const shown = groups.slice(0, groups.length > MOST_GROUPS ? 11 : MOST_GROUPS);
	const rest = groups.slice(shown.length).map(([, group]) => group);
	if (compare !== void 0) shown.sort(([, [a]], [, [b]]) => a === void 0 || b === void 0 ? 0 : compare(a.row, b.row));
	const others = rest.length === 0 ? [] : [toGroup(`${rest.length} others`, rest.flat())];
	return [...shown.map(([label, group]) => toGroup(label, group)), ...others];
}
function groupByInterval(clips, measure, choose) {
	const values = Float64Array.from(clips, ({ row }) => measure(row)).sort();
	if (values.length === 0) return [];
	const edges = choose({
		min: findQuantile(values, CENTRE.from),
		max: findQuantile(values, CENTRE.to)
	}, { mostBins: MOST_INTERVALS });
	const isOpenBelow = (values[0] ?? 0) < (edges[0] ?? 0);
	const isOpenAbove = (values.at(-1) ?? 0) > (edges.at(-1) ?? 0);
	const groups = Map.groupBy(clips, ({ row }) => findBin(edges, measure(row)));
	return edges.slice(1).flatMap((to, bin) => {
		const group = groups.get(bin);
		if (group === void 0) return [];
		const from = edges[bin] ?? 0;
		if (isOpenBelow && bin === 0) return [toGroup(`< ${to}`, group)];
		return [toGroup(isOpenAbove && bin === edges.length - 2 ? `≥ ${from}` : `${from} to ${to}`, group)];
	});
}
function groupAll(clips) {
	const roundRate = ({ framerate }) => Math.round(framerate * 100) / 100;
	return {
		resolution: groupByValue(clips, ({ width, height }) => `${width}×${height}`, (a, b) => a.width * a.height - b.width * b.height || a.width - b.width || a.height - b.height),
		framerate: groupByValue(clips, (row) => String(roundRate(row)), (a, b) => roundRate(a) - roundRate(b)),
		duration: groupByInterval(clips, ({ duration_s }) => duration_s, chooseEdges),
		codec: groupByValue(clips, ({ encoder_upstream }) => encoder_upstream),
		bitrate: groupByInterval(clips, bitrateOf, chooseLogEdges)
	};
}
function countCorpora(rows) {
	const counts = new Map();
	for (const { corpus, corpus_version } of rows) {
		const key = `${corpus} ${corpus_version}`;
		const count = counts.get(key) ?? {
			corpus,
			corpus_version,
			rows: 0
		};
		count.rows += 1;
		counts.set(key, count);
	}
	return [...counts.values()];
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function composeStatistics(clips, against) {
	const { file, rows, duplicates } = clips;
	const scale = chooseScale([clips]);
	const scored = rows.map((row) => ({
		row,
		score: scoreOn(scale, clips, row)
	}));
	const scores = scored.map(({ score }) => score);
	const instants = [...new Set(rows.map(({ ingested_at_utc }) => ingested_at_utc))].sort();
	return {
		jsonl: file,
		scale,
		duplicates,
		duration_s: sum(rows.map(({ duration_s }) => duration_s)),
		clip_bytes: sum(rows.map(({ src_size_bytes }) => src_size_bytes)),
		corpora: countCorpora(rows),
		first_ingested_at_utc: instants[0] ?? null,
		last_ingested_at_utc: instants.at(-1) ?? null,
		mos: {
			known: scores.length,
			summary: summarise(scores),
			bins: countBins(scoreEdges(scale), scores)
		},
		mos_std_dev: distributeKnown(rows.map((row) => deviationOn(scale, clips, row)), 0),
		n_ratings: distributeKnown(rows.map(({ n_ratings }) => n_ratings), 1),
		by: groupAll(scored),
		comparison: against === void 0 ? null : compareClips(against, clips)
	};
}
// src/report/page/score-sections.ts
const TOO_FEW = `Fewer than 5 clips: no more is said of them.`;
const MIDDLE_KEY = "The line marks the median, the shaded band the middle half of the clips.";
function describeSummary(summary, show, what) {
	if (summary === null) return TOO_FEW;
	const { clips, mean, std_dev, p25, median, p75 } = summary;
	return `${showCount(clips)} clips: ${what} is ${show(mean)} on average (standard deviation ${show(std_dev)}), the median ${show(median)}; half of them lie between ${show(p25)} and ${show(p75)}.`;
}
async function histogramFigure({ title, axis, distribution, show, what }) {
	const { bins, summary, known } = distribution;
	return figure({
		title,
		alternative: describeSummary(summary, show, what),
		key: summary === null ? "" : MIDDLE_KEY,
		chart: await drawChart(describeHistogram({
			bins,
			summary,
			title: axis
		})),
		data: {
			columns: [
				"from, to below",
				"clips",
				"share"
			],
			rows: bins.map(({ from, to, clips }) => [
				`${from} to ${to}`,
				showCount(clips),
				showShare(clips, known)
			])
		}
	});
}
async function scoresSection({ mos, mos_std_dev, n_ratings, scale }) {
	if (mos.known === 0) return null;
	const show = (value) => showScore(value, scale);
	const figures = [
		{
			title: "Mean opinion scores",
			axis: "MOS",
			distribution: mos,
			show,
			what: "the score"
		},
		{
			title: "How far opinions differ",
			axis: "standard deviation of the opinions on a clip",
			distribution: mos_std_dev,
			show,
			what: "the deviation"
		},
		{
			title: "Ratings of a clip",
			axis: "ratings",
			distribution: n_ratings,
			show: showValue,
			what: "their number"
		}
	];
	const unknown = figures.filter(({ distribution }) => distribution.known === 0).map(({ title }) => title);
	const missing = unknown.length === 0 ? null : note(`Unknown for all clips: ${unknown.join(", ")}.`);
	const drawn = [];
	for (const each of figures) if (each.distribution.known > 0) drawn.push(await histogramFigure(each));
	return section("scores", "Scores", [html`<div class="figures">${drawn}</div>`, missing]);
}
function groupTable(groups, show) {
	return {
		columns: [
			"group",
			"clips",
			"mean",
			"SD",
			"5 %",
			"25 %",
			"median",
			"75 %",
			"95 %"
		],
		rows: groups.map(({ label, clips, scores }) => {
			const values = scores === null ? new Array(7).fill("–") : [
				scores.mean,
				scores.std_dev,
				scores.p5,
				scores.p25,
				scores.median,
				scores.p75,
				scores.p95
			].map(show);
			return [
				label,
				showCount(clips),
				...values
			];
		})
	};
}
function describeGroups(groups, show) {
	const known = groups.flatMap(({ label, scores }) => scores === null ? [] : [{
		label,
		median: scores.median
	}]);
	const [first] = known;
	if (first === void 0) return TOO_FEW;
	if (groups.length === 1) return `All clips: ${first.label}; their median is ${show(first.median)}.`;
	const highest = known.reduce((best, each) => each.median > best.median ? each : best);
	const lowest = known.reduce((least, each) => each.median < least.median ? each : least);
	return `${groups.length} groups; medians from ${show(lowest.median)} (${lowest.label}) to ${show(highest.median)} (${highest.label}).`;
}
async function groupsSection({ by, scale, mos }) {
	if (mos.known === 0) return null;
	const show = (value) => showScore(value, scale);
	const drawn = [];
	for (const [key, title] of GROUPINGS) {
		const groups = by[key];
		drawn.push(figure({
			title,
			alternative: describeGroups(groups, show),
			chart: await drawChart(describeBoxes(groups, scale)),
			data: groupTable(groups, show)
		}));
	}
	return section("groups", "Scores by what the clips are", [note(`A box holds the middle half of the clips, with a gap at the median; its line goes from the 5th to the 95th percentile. Groups of fewer than 5 clips have no box.`), html`<div class="figures">${drawn}</div>`]);
}
function describeShiftOf({ before, after, distance, scale }) {
	if (before === null || after === null) return "Too few clips to compare their scores.";
	const show = (value) => showScore(value, scale);
	const shift = after.mean - before.mean;
	const moved = `${shift < 0 ? "−" : "+"}${show(Math.abs(shift))}`;
	return `The mean went from ${show(before.mean)} to ${show(after.mean)} (${moved}), the median from ${show(before.median)} to ${show(after.median)}; the distributions are at most ${showValue(distance ?? 0)} apart (Kolmogorov and Smirnov).`;
}
async function shiftFigure(comparison) {
	const { before_bins: before, after_bins: after } = comparison;
	return figure({
		title: "How scores have shifted",
		alternative: describeShiftOf(comparison),
		key: "Bars: this file. Outline: the earlier one.",
		chart: await drawChart(describeShift$1(before, after)),
		data: {
			columns: [
				"MOS",
				"earlier",
				"now"
			],
			rows: after.map(({ from, to, clips }, bin) => [
				`${from} to ${to}`,
				showCount(before[bin]?.clips ?? 0),
				showCount(clips)
			])
		}
	});
}
async function comparisonSection(comparison) {
	if (comparison === null) return null;
	const { against, added, gone, same, changed, changed_fields } = comparison;
	const fields = table({
		caption: "Fields that differ",
		columns: ["field", "rows"],
		rows: changed_fields.map(({ field, rows }) => [field, showCount(rows)])
	});
	return section("comparison", "Compared with an earlier file", [
		list("counters", [
			["added", added],
			["gone", gone],
			["changed", changed],
			["the same", same]
		]),
		html`<div class="figures">${await shiftFigure(comparison)}<div>${changed === 0 ? null : fields}</div></div>`,
		list("facts", [
			["Earlier file", against.path],
			["Its rows", showCount(against.rows)],
			["Its SHA-256", code(against.sha256)]
		])
	]);
}
// src/report/page/compose-page.ts
var _templateObject;
const PAGE_MARKER = "<meta name=\"generator\" content=\"konvid-ingest report";
function isReportPage(beginning) {
	return beginning.includes(PAGE_MARKER);
}
function hashSource(text) {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
const POLICY = [
	"default-src 'none'",
	`script-src ${hashSource(PAGE_SCRIPT)}`,
	`style-src ${hashSource(PAGE_STYLE)}`,
	"base-uri 'none'",
	"form-action 'none'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'"
].join("; ");
function headCounters({ jsonl, duplicates, mos, scale, duration_s, clip_bytes, n_ratings }, skipped) {
	const { summary } = mos;
	const opinions = n_ratings.summary;
	return list("counters", [
		["clips", jsonl.rows - duplicates],
		["mean MOS", summary === null ? null : `${showScore(summary.mean, scale)} ± ${showScore(summary.std_dev, scale)}`],
		["MOS scale", `${scale.min} to ${scale.max}`],
		["length", showDuration(duration_s)],
		["size", showSize(clip_bytes)],
		["ratings", opinions === null ? null : Math.round(opinions.mean * opinions.clips)],
		["skipped", skipped?.count ?? null]
	]);
}
function listWarnings({ warnings, manifest }) {
	const all = [...manifest !== void 0 && !isUnifiedManifest(manifest) && manifest.partial ? ["Not the whole corpus: only some of its labels were taken."] : [], ...warnings];
	return all.length === 0 ? null : html`<ul class="warnings">${all.map((warning) => html`<li>${warning}</li>`)}</ul>`;
}
function line(text, sha256) {
	return html`<span class="line">${text}</span> ${sha256 === void 0 ? null : html`${code(sha256)} `}`;
}
function describeIngest({ config, labels, clips, ffprobe }) {
	return [
		["Corpus folder", config.corpus_dir],
		["Folders of clips", clips.folders.map((folder) => line(`${folder.path}: ${showCount(folder.clips)} clips`))],
		["Label files", labels.files.map(({ path, sha256, dialect }) => line(`${path} (${dialect})`, sha256))],
		["Labels", `${showCount(labels.taken)} taken of ${showCount(labels.total)}`],
		["Clips without a label", showCount(clips.unlabelled.count)],
		["ffprobe", `${ffprobe.version}, ${ffprobe.path}`],
		["SHA-256 of ffprobe", code(ffprobe.sha256)],
		["Prober", config.prober]
	];
}
function describeUnify({ config, inputs }) {
	return [["Put together at", config.aggregated_at_utc], ["Inputs", inputs.map(({ path, sha256 }) => line(path, sha256))]];
}
function describeManifest(manifest) {
	const { tool, contract, run_provenance } = manifest;
	return [
		...isUnifiedManifest(manifest) ? describeUnify(manifest) : describeIngest(manifest),
		["Written by", `${tool.name} ${tool.version} on Node.js ${tool.node}`],
		["Row schema", contract.row_schema],
		["SHA-256 of the row schema", code(contract.row_schema_sha256)],
		["Command line", code(run_provenance.argv.join(" "))]
	];
}
function provenanceSection(statistics, manifest) {
	const { jsonl, duplicates, corpora, first_ingested_at_utc: first, last_ingested_at_utc: last } = statistics;
	return section("provenance", "Provenance", list("facts", [
		["JSONL", jsonl.path],
		["Rows", showCount(jsonl.rows)],
		["Size of the JSONL", showSize(jsonl.size_bytes)],
		["SHA-256 of the JSONL", code(jsonl.sha256)],
		["Repeated clips", duplicates === 0 ? null : `${showCount(duplicates)} rows, which do not count here`],
		["Releases", corpora.map(({ corpus_version: version, rows }) => line(`${version}: ${showCount(rows)} clips`))],
		["Ingested at", first === last ? first : `${first} to ${last}`],
		...manifest === void 0 ? [] : describeManifest(manifest),
		["Report by", `konvid-ingest ${TOOL_VERSION}`]
	]));
}
async function composePage(parts) {
	const { statistics, manifest, clips } = parts;
	const skipped = manifest === void 0 ? void 0 : listSkipped(manifest, { showScores: clips !== void 0 });
	const sections = [
		[
			"scores",
			"Scores",
			await scoresSection(statistics)
		],
		[
			"groups",
			"By clips",
			await groupsSection(statistics)
		],
		[
			"comparison",
			"Comparison",
			await comparisonSection(statistics.comparison)
		],
		[
			"skipped",
			"Skipped",
			skippedSection(skipped)
		],
		[
			"all-clips",
			"Clips",
			clips === void 0 ? null : clipsSection(clips, statistics.scale)
		],
		[
			"provenance",
			"Provenance",
			provenanceSection(statistics, manifest)
		]
	];
	const links = sections.filter(([, , content]) => content !== null).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`);
	const title = `${[...new Set(statistics.corpora.map(({ corpus }) => corpus))].join(", ") || "No clips"}: ${showCount(statistics.jsonl.rows - statistics.duplicates)} clips`;
	return renderHtml(html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
		" ",
		"\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
		"</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">To the content</a>\n<header>\n<h1>",
		"</h1>\n<p class=\"note\">",
		"</p>\n",
		"\n",
		"\n<nav aria-label=\"Sections\"><ul>",
		"</ul></nav>\n</header>\n<main id=\"content\" tabindex=\"-1\">\n",
		"\n</main>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trustMarkup(PAGE_MARKER), TOOL_VERSION, trustMarkup(POLICY), title, trustMarkup(PAGE_STYLE), title, basename(statistics.jsonl.path), headCounters(statistics, skipped), listWarnings(parts), links, sections.map(([, , content]) => content), trustMarkup(PAGE_SCRIPT)));
}
// src/report/report.ts
async function findManifest(jsonl, given) {
	if (given !== void 0) return resolve(given);
	const beside = `${jsonl.replace(/\.jsonl$/, "")}.manifest.json`;
	return await stat(beside).catch(() => void 0) === void 0 ? void 0 : beside;
}
function compareDigests({ jsonl }, manifest, path) {
	if (manifest === void 0 || manifest.jsonl.sha256 === jsonl.sha256) return [];
	return [{
		code: "FILE_DIGEST",
		message: `${path}: is the manifest of other bytes than those of ${jsonl.path}`,
		hint: "name the manifest that was written with the JSONL (--manifest), or run `konvid-ingest ingest` again"
	}];
}
async function report(path, options = {}) {
	const { signal, perClip = false } = options;
	const jsonl = resolve(path);
	const manifestPath = await findManifest(jsonl, options.manifest);
	const against = options.against === void 0 ? void 0 : resolve(options.against);
	const inputs = [
		jsonl,
		manifestPath,
		against
	].filter((input) => input !== void 0);
	const html = options.html === void 0 ? void 0 : await settleOutput({
		given: options.html,
		option: "--html",
		inputs,
		isOurs: isReportPage
	});
	const manifest = manifestPath === void 0 ? void 0 : await readManifest(manifestPath);
	const meter = new ReadMeter(await sumSizes(against === void 0 ? [jsonl] : [jsonl, against]), options);
	const clips = await readClips(jsonl, meter);
	const statistics = composeStatistics(clips, against === void 0 ? void 0 : await readClips(against, meter));
	const failures = compareDigests(statistics, manifest, manifestPath);
	signal?.throwIfAborted();
	if (html !== void 0) {
		const page = await composePage({
			statistics,
			manifest,
			warnings: failures.map(({ message }) => message),
			clips: perClip ? clips : void 0
		});
		await writeLocked(html, {}, () => writeDurably(html, page)).catch((error) => {
			throw explainFailedWrite(error, html, "no file was replaced");
		});
	}
	return {
		statistics: {
			html: html ?? null,
			...statistics
		},
		manifest,
		failures
	};
}
// src/report/show-text.ts
const BAR_LENGTH = 40;
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉",
	"█"
];
function drawBar(share) {
	const eighths = Math.round(share * BAR_LENGTH * 8);
	return "█".repeat(eighths >>> 3) + (EIGHTHS[eighths & 7] ?? "");
}
function histogramLines(bins) {
	const most = Math.max(1, ...bins.map(({ clips }) => clips));
	const labels = bins.map(({ from, to }) => `${from} to ${to}`);
	const width = Math.max(...labels.map((label) => label.length));
	const digits = showCount(most).length;
	return [
		"",
		"Clips by MOS",
		...bins.map(({ clips }, bin) => `  ${labels[bin]?.padStart(width)}  ${showCount(clips).padStart(digits)}  ${drawBar(clips / most)}`.trimEnd())
	];
}
function groupLines(title, groups, scale) {
	const width = Math.max(...groups.map(({ label }) => label.length));
	const show = (value) => showScore(value, scale);
	return [
		"",
		title,
		...groups.map(({ label, clips, scores }) => {
			const middle = scores === null ? "too few to tell" : `median ${show(scores.median)}, half from ${show(scores.p25)} to ${show(scores.p75)}`;
			return `  ${label.padEnd(width)}  ${showCount(clips).padStart(9)}  ${middle}`;
		})
	];
}
function describeShift({ before, after, scale, distance }) {
	if (before === null || after === null) return "too few clips to compare their scores";
	const show = (value) => showScore(value, scale);
	return `${`mean ${show(before.mean)} -> ${show(after.mean)}`}, median ${show(before.median)} -> ${show(after.median)}, distance ${showValue(distance ?? 0)}`;
}
function comparisonLines(comparison) {
	const { added, gone, same, changed, changed_fields } = comparison;
	const fields = changed_fields.map(({ field, rows }) => `${field} in ${showCount(rows)}`).join(", ");
	return [
		"",
		"Compared with the earlier file",
		`  ${showCount(added)} added, ${showCount(gone)} gone, ${showCount(changed)} changed, ${showCount(same)} the same`,
		...fields === "" ? [] : [`  changed: ${fields}`],
		`  ${describeShift(comparison)}`
	];
}
function headLines(statistics) {
	const { jsonl, duplicates, corpora, mos, scale, duration_s, clip_bytes, n_ratings } = statistics;
	const { summary } = mos;
	const clips = showCount(jsonl.rows - duplicates);
	const releases = corpora.map(({ corpus_version }) => corpus_version).join(", ");
	const lines = [`${clips} ${jsonl.rows - duplicates === 1 ? "clip" : "clips"}${releases === "" ? "" : ` of ${releases}`}: ${showDuration(duration_s)}, ${showSize(clip_bytes)}`];
	if (duplicates > 0) lines.push(`${showCount(duplicates)} rows repeat a clip and don't count`);
	if (summary !== null) {
		const show = (value) => showScore(value, scale);
		const middle = `median ${show(summary.median)}, half from ${show(summary.p25)} to ${show(summary.p75)}`;
		lines.push(`MOS on ${scale.min} to ${scale.max}: ${show(summary.mean)} ± ${show(summary.std_dev)}, ${middle}`);
	}
	if (n_ratings.summary !== null) {
		const mean = showValue(n_ratings.summary.mean);
		lines.push(`ratings of a clip: ${mean} on average, known of ${showCount(n_ratings.known)}`);
	}
	return lines;
}
function skippedLines({ outcomes }) {
	const total = outcomes.reduce((sum, [, labels]) => sum + labels, 0);
	return [
		"",
		"What became of the labels",
		...outcomes.map(([outcome, labels]) => `  ${outcome.padEnd(16)} ${showCount(labels).padStart(9)}  ${showShare(labels, total)}`)
	];
}
function showText(statistics, skipped) {
	const { mos, by, scale, comparison } = statistics;
	const scores = [...histogramLines(mos.bins), ...GROUPINGS.flatMap(([key, title]) => groupLines(title, by[key], scale))];
	return [
		...headLines(statistics),
		...mos.known === 0 ? [] : scores,
		...skipped === void 0 ? [] : skippedLines(skipped),
		...comparison === null ? [] : comparisonLines(comparison)
	];
}
export { showCount as a, showShare as c, listSkipped as i, showSize as l, showText as n, showDuration as o, report as r, showScore as s, drawBar as t };
