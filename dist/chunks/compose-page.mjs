import { m as TOOL_VERSION, n as showHidden } from "./base.mjs";
import { a as showCount, c as showShare, f as PAGE_MARKER, l as showSize, m as scoreOn, n as listSkipped, o as showDuration, p as deviationOn, s as showScore, t as isUnifiedManifest, u as showValue } from "./report.mjs";
import { createHash } from "node:crypto";
import { basename } from "node:path";
// src/report/generated/page-assets.ts
const PAGE_STYLE = ":root{color-scheme:light dark;--surface: #ffffff;--raised: #f4f6f8;--line: #d3d9df;--text: #1b2127;--muted: #4d5863;--link: #0b5cad;--warning: #8a4b00;--chart-bar: #2f77b8;--chart-earlier: #b3420a;--chart-ink: #1b2127;--chart-text: #4d5863;--chart-grid: #e3e7eb}@media screen and (prefers-color-scheme:dark){:root{--surface: #12161b;--raised: #1b2128;--line: #343d47;--text: #e8ecf0;--muted: #aab4be;--link: #7db8f5;--warning: #f0b05c;--chart-bar: #5ba0dd;--chart-earlier: #f2a06c;--chart-ink: #e8ecf0;--chart-text: #aab4be;--chart-grid: #2a323b}}*{box-sizing:border-box}body{margin:0 auto;max-width:84rem;padding:1.25rem clamp(1rem,4vw,2.5rem) 3rem;background:var(--surface);color:var(--text);font:1rem/1.5 system-ui,sans-serif}h1,h2,h3{line-height:1.25;text-wrap:balance}h1{margin:0;font-size:clamp(1.5rem,4vw,2.1rem)}h2{margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:1.35rem}h3{margin:0 0 .5rem;font-size:1rem}a{color:var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}code{font:.875em ui-monospace,monospace;overflow-wrap:anywhere}.note,figcaption,dt{color:var(--muted)}.note{margin:.25rem 0 .75rem;overflow-wrap:anywhere}.skip{position:absolute;left:-100vw}.skip:focus{position:static}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.counters{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0}.counters div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:.75rem .9rem;border-radius:.5rem;background:var(--raised)}.counters dd{margin:0;font-size:1.25rem;font-weight:600;white-space:nowrap;font-variant-numeric:tabular-nums}.counters dt{font-size:.9rem}.warnings{margin:1rem 0;padding:.75rem 1rem .75rem 2rem;border-left:4px solid var(--warning);background:var(--raised);color:var(--warning);overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1.5rem 2rem}figure{min-width:0;margin:0;break-inside:avoid}.chart svg{display:block;width:100%;max-width:34rem;height:auto}figcaption{margin:.4rem 0;max-width:60ch;font-size:.9rem}summary{color:var(--link);font-size:.9rem;cursor:pointer}table{border-collapse:collapse;font-size:.9rem}caption{padding-bottom:.25rem;color:var(--muted);text-align:left}th,td{padding:.3rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;unicode-bidi:isolate}tbody th{font-weight:400}td{max-width:28rem;overflow-wrap:break-word}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.scrolling{max-width:100%;overflow:auto}.tall{max-height:70vh;border:1px solid var(--line);border-radius:.5rem}.tall table{width:100%}.tall thead th{position:sticky;top:0;padding:0;background:var(--raised)}input,.pages button{padding:.4rem .6rem;border:1px solid var(--muted);border-radius:.35rem;background:var(--surface);color:var(--text);font:inherit}.pages button:disabled{border-color:var(--line);color:var(--muted)}.searched thead button{width:100%;padding:.45rem .75rem;border:0;background:none;color:inherit;font:inherit;font-weight:600;text-align:inherit;white-space:nowrap;cursor:pointer}.searched [aria-sort=ascending] button:after{content:\" \\2191\"}.searched [aria-sort=descending] button:after{content:\" \\2193\"}.search{display:flex;flex-wrap:wrap;align-items:baseline;gap:.35rem .75rem;margin:1rem 0 .5rem}.facts{margin:.75rem 0}.facts div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem;padding:.3rem 0;border-bottom:1px solid var(--line)}.facts dd{margin:0;overflow-wrap:anywhere}.line{display:block}@media(max-width:40rem){.facts div{grid-template-columns:1fr}}@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:10pt}nav,details,.search,.pages,.skip{display:none}.figures{grid-template-columns:repeat(2,1fr)}.scrolling{max-height:none;overflow:visible}tr,.counters div{break-inside:avoid}}";
const PAGE_SCRIPT = "(()=>{function u(e,s,l){const a=e.querySelector(s);if(a instanceof l)return a;throw new Error(`no ${s} in the page`)}function w(e){const s=[...e.rows],l=s.map(o=>[...o.cells].map(c=>c.textContent??\"\")),a=[...s[0]?.cells??[]].map(o=>o.className===\"number\"),d=l.map(o=>o.join(\" \").toLowerCase());return{count:s.length,keyOf:(o,c)=>a[c]?Number(l[o]?.[c]):l[o]?.[c]??\"\",textOf:o=>d[o]??\"\",show(o,c){e.replaceChildren(...[...o.subarray(0,c)].flatMap(m=>s[m]??[]))}}}function p(e,s){const l=JSON.parse(u(e,\"script\",HTMLScriptElement).text),a=u(e,\".before\",HTMLButtonElement),d=u(e,\".after\",HTMLButtonElement),o=u(e,\".page\",HTMLSpanElement),c=(r,t)=>{const{texts:f,values:E}=l[t]??{values:[]},y=E[r]??\"\";return f===void 0?y:f[Number(y)]??\"\"},m=l.flatMap(({isNumber:r},t)=>r?[]:[t]);let b=new Uint32Array,i=0,n=0;const g=r=>{const t=document.createElement(\"tr\");for(const[f,{isNumber:E}]of l.entries()){const y=t.insertCell();E&&(y.className=\"number\"),y.textContent=String(c(r,f))}return t},h=r=>{const t=Math.max(1,Math.ceil(i/100));n=Math.min(Math.max(0,n+r),t-1);const f=n*100;s.replaceChildren(...[...b.subarray(f,Math.min(i,f+100))].map(g)),o.textContent=`Page ${n+1} of ${t}`,a.disabled=n===0,d.disabled=n===t-1};return a.addEventListener(\"click\",()=>h(-1)),d.addEventListener(\"click\",()=>h(1)),{count:l[0]?.values.length??0,keyOf:c,textOf:r=>m.map(t=>c(r,t)).join(\" \").toLowerCase(),show(r,t){[b,i,n]=[r,t,0],h(0)}}}function L(e,s){return e===s?0:e<s?-1:1}function S(e){const s=u(e,\"table\",HTMLTableElement),l=u(s,\"tbody\",HTMLTableSectionElement),a=e.querySelector(\"script\")===null?w(l):p(e,l),d=u(e,\"input\",HTMLInputElement),o=u(e,\".found\",HTMLSpanElement),c=[...s.querySelectorAll(\"thead th\")],m=Uint32Array.from({length:a.count},(i,n)=>n),b=()=>{const i=d.value.trim().toLowerCase(),n=i===\"\"?m:m.filter(g=>a.textOf(g).includes(i));a.show(n,n.length),o.textContent=`${n.length.toLocaleString(\"en-GB\")} of ${a.count.toLocaleString(\"en-GB\")}`};for(const[i,n]of c.entries())n.addEventListener(\"click\",()=>{const g=n.getAttribute(\"aria-sort\")===\"ascending\"?\"descending\":\"ascending\";for(const r of c)r.removeAttribute(\"aria-sort\");n.setAttribute(\"aria-sort\",g);const h=g===\"ascending\"?1:-1;m.sort((r,t)=>h*L(a.keyOf(r,i),a.keyOf(t,i))||r-t),b()});d.addEventListener(\"input\",b),b()}for(const e of document.querySelectorAll(\".searched\"))S(e);})();";
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
// src/report/page/elements.ts
function table({ caption, hideCaption = false, columns, rows }) {
	const cell = (part, index) => {
		const kind = columns[index]?.isNumber === true ? "number" : "";
		return index === 0 ? html`<th scope="row">${part}</th>` : html`<td class="${kind}">${part}</td>`;
	};
	return html`<table>
<caption class="${hideCaption ? "unseen" : ""}">${caption}</caption>
<thead><tr>${columns.map(({ title, isNumber }) => html`<th scope="col" class="${isNumber === true ? "number" : ""}">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`;
}
function scrolling(label, content) {
	return html`<div class="scrolling" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
}
function figure({ title, alternative, key = "", chart, data }) {
	return html`<figure>
<h3>${title}</h3>
<div class="chart" role="img" aria-label="${alternative}">${trustMarkup(renderHtml(chart).replace("<svg ", "<svg aria-hidden=\"true\" focusable=\"false\" "))}</div>
<figcaption>${alternative}${key === "" ? null : html` <span class="key">${key}</span>`}</figcaption>
<details><summary>${`Data: ${title}`}</summary>${scrolling(data.caption, table({
		...data,
		hideCaption: true
	}))}</details>
</figure>`;
}
function section(id, title, content) {
	return html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>`;
}
function facts(entries) {
	return html`<dl class="facts">${entries.filter(([, value]) => value !== null && value !== "").map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
// src/report/page/skipped-section.ts
function searchedTable({ id, caption, columns, body, data }) {
	const heads = columns.map(({ title, isNumber }) => html`<th scope="col" class="${isNumber === true ? "number" : ""}"><button type="button">${title}</button></th>`);
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
const COLUMNS = [
	{ title: "clip" },
	{ title: "outcome" },
	{ title: "code" },
	{ title: "why" },
	{ title: "file" },
	{
		title: "line",
		isNumber: true
	}
];
function row({ file, line, outcome, clip, code, reason }) {
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
	if (skipped === void 0) return section("skipped", "What was skipped", html`<p class="note">${"No manifest lies beside the JSONL, and only that tells what was skipped."}</p>`);
	const { outcomes, count, items } = skipped;
	const outcomeTable = table({
		caption: "What became of the labels",
		columns: [{ title: "outcome" }, {
			title: "labels",
			isNumber: true
		}],
		rows: outcomes.map(([outcome, labels]) => [outcome, showCount(labels)])
	});
	const list = searchedTable({
		id: "skipped-items",
		caption: "what was skipped, and why",
		columns: COLUMNS,
		body: html`${items.map(row)}`
	});
	const cut = count > items.length ? html`<p class="note">${`${showCount(items.length)} of ${showCount(count)} are listed: the manifest keeps no more.`}</p>` : null;
	return section("skipped", "What was skipped", [outcomeTable, items.length === 0 ? null : [cut, list]]);
}
// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/report/page/clips-section.ts
var _templateObject$1;
function round(value, digits) {
	return Number(value.toFixed(digits));
}
function listColumns(table, scale) {
	const numbers = (title, tell) => ({
		title,
		isNumber: true,
		values: [...table.map(tell)]
	});
	const names = Array.from({ length: table.length }, (_, clip) => table.name(clip));
	const codecs = table.texts("encoder_upstream");
	const codeByCodec = new Map(codecs.map((codec, code) => [codec, code]));
	return [
		{
			title: "clip",
			isNumber: false,
			values: names
		},
		numbers("MOS", (clip) => round(scoreOn(scale, table, clip), 4)),
		numbers("SD", (clip) => round(deviationOn(scale, table, clip), 4)),
		numbers("ratings", (clip) => table.number("n_ratings", clip)),
		numbers("width", (clip) => table.number("width", clip)),
		numbers("height", (clip) => table.number("height", clip)),
		numbers("fps", (clip) => round(table.number("framerate", clip), 2)),
		numbers("seconds", (clip) => round(table.number("duration_s", clip), 3)),
		numbers("Mbit/s", (clip) => round(table.bitrate(clip), 3)),
		{
			title: "codec",
			isNumber: false,
			texts: codecs,
			values: [...table.map((clip) => codeByCodec.get(table.text("encoder_upstream", clip)) ?? 0)]
		}
	];
}
function clipsSection(table, scale) {
	const columns = listColumns(table, scale);
	const data = html(_templateObject$1 || (_templateObject$1 = _taggedTemplateLiteral(["<p class=\"pages\"><button type=\"button\" class=\"before\">Previous</button>\n<span class=\"page\"></span> <button type=\"button\" class=\"after\">Next</button></p>\n<noscript><p class=\"note\">Clips are shown by the page's script, which is switched off here.</p></noscript>\n<script type=\"application/json\">", "<\/script>"])), dataHtml(columns));
	const list = searchedTable({
		id: "clips",
		caption: "clips",
		columns,
		body: html``,
		data
	});
	return section("all-clips", "Clips", [html`<p class="note">${`${showCount(table.length)} clips. A deviation or a number of ratings of 0 means unknown.`}</p>`, list]);
}
// src/report/chart.ts
const WIDTH = 400;
const HISTOGRAM_HEIGHT = 190;
const LINE_HEIGHT = 26;
const COLOURS = {
	bar: "var(--chart-bar)",
	earlier: "var(--chart-earlier)",
	ink: "var(--chart-ink)",
	text: "var(--chart-text)",
	grid: "var(--chart-grid)",
	surface: "var(--surface)"
};
const FONT = {
	font: "system-ui, sans-serif",
	fontSize: 12
};
const LOOK = {
	padding: 4,
	autosize: {
		type: "fit-x",
		contains: "padding"
	},
	width: WIDTH,
	config: { axis: {
		labelFont: FONT.font,
		labelFontSize: FONT.fontSize,
		labelColor: COLOURS.text,
		titleFont: FONT.font,
		titleFontSize: FONT.fontSize,
		titleFontWeight: "normal",
		titleColor: COLOURS.text,
		domainColor: COLOURS.text,
		tickColor: COLOURS.text,
		gridColor: COLOURS.grid,
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
function describeHistogram({ bins, title, summary }) {
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
		scales: [{
			name: "x",
			type: "linear",
			range: "width",
			domain: [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1],
			nice: false,
			zero: false
		}, {
			name: "y",
			type: "linear",
			range: "height",
			domain: {
				data: "bins",
				field: "clips"
			},
			nice: true,
			zero: true
		}],
		axes: [{
			orient: "bottom",
			scale: "x",
			title,
			tickCount: 8,
			labelOverlap: true
		}, {
			orient: "left",
			scale: "y",
			title: "clips",
			tickCount: 4,
			grid: true,
			domain: false,
			ticks: false,
			tickMinStep: 1
		}],
		marks: [
			{
				type: "rect",
				from: { data: "middle" },
				encode: { enter: {
					x: {
						scale: "x",
						field: "p25"
					},
					x2: {
						scale: "x",
						field: "p75"
					},
					y: { value: 0 },
					y2: { signal: "height" },
					fill: { value: COLOURS.ink },
					fillOpacity: { value: .1 }
				} }
			},
			{
				type: "rect",
				from: { data: "bins" },
				encode: { enter: {
					x: {
						scale: "x",
						field: "from",
						offset: .75
					},
					x2: {
						scale: "x",
						field: "to",
						offset: -.75
					},
					y: {
						scale: "y",
						field: "clips"
					},
					y2: {
						scale: "y",
						value: 0
					},
					fill: { value: COLOURS.bar }
				} }
			},
			{
				type: "rule",
				from: { data: "middle" },
				encode: { enter: {
					x: {
						scale: "x",
						field: "median"
					},
					y: { value: 0 },
					y2: { signal: "height" },
					stroke: { value: COLOURS.ink },
					strokeWidth: { value: 2 }
				} }
			}
		]
	};
}
function describeBoxes(groups, { min, max }) {
	const y = {
		scale: "y",
		field: "label"
	};
	const middle = {
		...y,
		band: .5
	};
	const x = (field) => ({
		scale: "x",
		field
	});
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
		scales: [{
			name: "x",
			type: "linear",
			range: "width",
			domain: [min, max],
			nice: false,
			zero: false
		}, {
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
			{
				type: "rule",
				from: { data: "boxes" },
				encode: { enter: {
					x: x("p5"),
					x2: x("p95"),
					y: middle,
					stroke: { value: COLOURS.ink }
				} }
			},
			{
				type: "rect",
				from: { data: "boxes" },
				encode: { enter: {
					x: x("p25"),
					x2: x("p75"),
					y,
					height: {
						scale: "y",
						band: 1
					},
					fill: { value: COLOURS.bar }
				} }
			},
			{
				type: "rule",
				from: { data: "boxes" },
				encode: { enter: {
					x: x("median"),
					y,
					y2: {
						...y,
						band: 1
					},
					stroke: { value: COLOURS.surface },
					strokeWidth: { value: 3 }
				} }
			}
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
function describeShift(before, after) {
	const shares = toShares(after);
	const most = Math.max(...toShares(before), ...shares, 1);
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
			values: [...outline(before)]
		}],
		scales: [{
			name: "x",
			type: "linear",
			range: "width",
			domain: [after[0]?.from ?? 0, after.at(-1)?.to ?? 1],
			nice: false,
			zero: false
		}, {
			name: "y",
			type: "linear",
			range: "height",
			domain: [0, most],
			nice: true,
			zero: true
		}],
		axes: [{
			orient: "bottom",
			scale: "x",
			title: "MOS",
			tickCount: 8,
			labelOverlap: true
		}, {
			orient: "left",
			scale: "y",
			title: "% of the clips",
			tickCount: 4,
			grid: true,
			domain: false,
			ticks: false
		}],
		marks: [{
			type: "rect",
			from: { data: "after" },
			encode: { enter: {
				x: {
					scale: "x",
					field: "from",
					offset: .75
				},
				x2: {
					scale: "x",
					field: "to",
					offset: -.75
				},
				y: {
					scale: "y",
					field: "share"
				},
				y2: {
					scale: "y",
					value: 0
				},
				fill: { value: COLOURS.bar }
			} }
		}, {
			type: "line",
			from: { data: "before" },
			encode: { enter: {
				x: {
					scale: "x",
					field: "at"
				},
				y: {
					scale: "y",
					field: "share"
				},
				stroke: { value: COLOURS.earlier },
				strokeWidth: { value: 2 }
			} }
		}]
	};
}
// src/report/page/comparison-section.ts
function sayShift({ before, after, distance, scale }) {
	if (before === null || after === null) return "Too few clips to compare their scores.";
	const show = (value) => showScore(value, scale);
	const shift = after.mean - before.mean;
	const moved = `${shift < 0 ? "−" : "+"}${show(Math.abs(shift))}`;
	return `The mean went from ${show(before.mean)} to ${show(after.mean)} (${moved}), the median from ${show(before.median)} to ${show(after.median)}; the distributions are at most ${showValue(distance ?? 0)} apart (Kolmogorov and Smirnov).`;
}
async function shiftFigure(comparison) {
	const { before_bins: before, after_bins: after } = comparison;
	const title = "How scores have shifted";
	return figure({
		title,
		alternative: sayShift(comparison),
		key: "Bars: this file. Outline: the earlier one.",
		chart: await drawChart(describeShift(before, after)),
		data: {
			caption: title,
			columns: [
				{ title: "MOS" },
				{
					title: "earlier",
					isNumber: true
				},
				{
					title: "now",
					isNumber: true
				}
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
	const counters = [
		["added", added],
		["gone", gone],
		["changed", changed],
		["the same", same]
	];
	const fields = table({
		caption: "Fields that differ",
		columns: [{ title: "field" }, {
			title: "rows",
			isNumber: true
		}],
		rows: changed_fields.map(({ field, rows }) => [field, showCount(rows)])
	});
	return section("comparison", "Compared with an earlier file", [
		html`<dl class="counters">${counters.map(([name, count]) => html`<div><dt>${name}</dt><dd>${showCount(count)}</dd></div>\n`)}</dl>`,
		html`<div class="figures">${await shiftFigure(comparison)}<div>${changed === 0 ? null : fields}</div></div>`,
		facts([
			["Earlier file", against.path],
			["Its rows", showCount(against.rows)],
			["Its SHA-256", html`<code>${against.sha256}</code>`]
		])
	]);
}
// src/report/page/provenance-section.ts
function digest(sha256) {
	return html`<code>${sha256}</code>`;
}
function tellIngest({ config, labels, clips, ffprobe }) {
	const read = labels.files.map(({ path, sha256, dialect }) => html`<span class="line">${path} (${dialect})</span> ${digest(sha256)} `);
	return [
		["Corpus folder", config.corpus_dir],
		["Folders of clips", clips.folders.map((folder) => html`<span class="line">${folder.path}: ${showCount(folder.clips)} clips</span> `)],
		["Label files", read],
		["Labels", `${showCount(labels.taken)} taken of ${showCount(labels.total)}`],
		["Clips without a label", showCount(clips.unlabelled.count)],
		["ffprobe", `${ffprobe.version}, ${ffprobe.path}`],
		["SHA-256 of ffprobe", digest(ffprobe.sha256)],
		["Prober", config.prober]
	];
}
function tellUnify({ config, inputs }) {
	return [["Put together at", config.aggregated_at_utc], ["Inputs", inputs.map(({ path, sha256 }) => html`<span class="line">${path}</span> ${digest(sha256)} `)]];
}
function tellManifest(manifest) {
	const { tool, contract, run_provenance } = manifest;
	return [
		...isUnifiedManifest(manifest) ? tellUnify(manifest) : tellIngest(manifest),
		["Written by", `${tool.name} ${tool.version} on Node.js ${tool.node}`],
		["Row schema", contract.row_schema],
		["SHA-256 of the row schema", digest(contract.row_schema_sha256)],
		["Command line", html`<code>${run_provenance.argv.join(" ")}</code>`]
	];
}
function provenanceSection(statistics, manifest) {
	const { jsonl, duplicates, first_ingested_at_utc: first, last_ingested_at_utc: last } = statistics;
	return section("provenance", "Provenance", facts([
		["JSONL", jsonl.path],
		["Rows", showCount(jsonl.rows)],
		["Size of the JSONL", showSize(jsonl.size_bytes)],
		["SHA-256 of the JSONL", digest(jsonl.sha256)],
		["Repeated clips", duplicates === 0 ? null : `${showCount(duplicates)} rows, which do not count here`],
		["Releases", statistics.corpora.map(({ corpus_version: version, rows }) => html`<span class="line">${version}: ${showCount(rows)} clips</span> `)],
		["Ingested at", first === last ? first : `${first} to ${last}`],
		...manifest === void 0 ? [] : tellManifest(manifest),
		["Report by", `konvid-ingest ${TOOL_VERSION}`]
	]));
}
// src/report/page/score-sections.ts
const NUMBER = true;
const TOO_FEW = `Fewer than 5 clips: no more is said of them.`;
const MIDDLE_KEY = "The line marks the median, the shaded band the middle half of the clips.";
function sayWhere(summary, { show, what }) {
	if (summary === null) return TOO_FEW;
	const { clips, mean, std_dev, p25, median, p75 } = summary;
	return `${showCount(clips)} clips: ${what} is ${show(mean)} on average (standard deviation ${show(std_dev)}), the median ${show(median)}; half of them lie between ${show(p25)} and ${show(p75)}.`;
}
function binTable({ bins, known }, caption) {
	return {
		caption,
		columns: [
			{ title: "from, to below" },
			{
				title: "clips",
				isNumber: NUMBER
			},
			{
				title: "share",
				isNumber: NUMBER
			}
		],
		rows: bins.map(({ from, to, clips }) => [
			`${from} to ${to}`,
			showCount(clips),
			showShare(clips, known)
		])
	};
}
async function histogramFigure({ title, axis, distribution, show, what }) {
	const { bins, summary } = distribution;
	return figure({
		title,
		alternative: sayWhere(summary, {
			show,
			what
		}),
		key: summary === null ? "" : MIDDLE_KEY,
		chart: await drawChart(describeHistogram({
			bins,
			summary,
			title: axis
		})),
		data: binTable(distribution, title)
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
	const known = figures.filter(({ distribution }) => distribution.known > 0);
	const unknown = figures.filter(({ distribution }) => distribution.known === 0).map(({ title }) => title);
	const missing = unknown.length === 0 ? null : html`<p class="note">Unknown for all clips: ${unknown.join(", ")}.</p>`;
	const drawn = [];
	for (const each of known) drawn.push(await histogramFigure(each));
	return section("scores", "Scores", [html`<div class="figures">${drawn}</div>`, missing]);
}
function groupTable(groups, title, show) {
	return {
		caption: title,
		columns: [{ title: "group" }, ...[
			"clips",
			"mean",
			"SD",
			"5 %",
			"25 %",
			"median",
			"75 %",
			"95 %"
		].map((each) => ({
			title: each,
			isNumber: NUMBER
		}))],
		rows: groups.map(({ label, clips, scores }) => {
			const values = scores === null ? null : [
				scores.mean,
				scores.std_dev,
				scores.p5,
				scores.p25,
				scores.median,
				scores.p75,
				scores.p95
			];
			return [
				label,
				showCount(clips),
				...values?.map(show) ?? new Array(7).fill("–")
			];
		})
	};
}
function sayGroups(groups, show) {
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
const GROUPINGS = [
	["resolution", "MOS by resolution"],
	["framerate", "MOS by frame rate (fps)"],
	["duration", "MOS by duration (s)"],
	["codec", "MOS by codec"],
	["bitrate", "MOS by bitrate (Mbit/s)"]
];
async function groupsSection({ by, scale, mos }) {
	if (mos.known === 0) return null;
	const show = (value) => showScore(value, scale);
	const drawn = [];
	for (const [key, title] of GROUPINGS) {
		const groups = by[key];
		drawn.push(figure({
			title,
			alternative: sayGroups(groups, show),
			chart: await drawChart(describeBoxes(groups, scale)),
			data: groupTable(groups, title, show)
		}));
	}
	return section("groups", "Scores by what the clips are", [html`<p class="note">${`A box holds the middle half of the clips, with a gap at the median; its line goes from the 5th to the 95th percentile. Groups of fewer than 5 clips have no box.`}</p>`, html`<div class="figures">${drawn}</div>`]);
}
// src/report/page/compose-page.ts
var _templateObject;
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
function nameOf({ corpora }) {
	const names = [...new Set(corpora.map(({ corpus }) => corpus))];
	return names.length === 0 ? "No clips" : names.join(", ");
}
function counters({ jsonl, duplicates, mos, scale, duration_s, clip_bytes, n_ratings }, skipped) {
	const { summary } = mos;
	const opinions = n_ratings.summary;
	return html`<dl class="counters">${[
		["clips", showCount(jsonl.rows - duplicates)],
		["mean MOS", summary === null ? null : `${showScore(summary.mean, scale)} ± ${showScore(summary.std_dev, scale)}`],
		["MOS scale", `${scale.min} to ${scale.max}`],
		["length", showDuration(duration_s)],
		["size", showSize(clip_bytes)],
		["ratings", opinions === null ? null : showCount(Math.round(opinions.mean * opinions.clips))],
		["skipped", skipped === void 0 ? null : showCount(skipped.count)]
	].filter(([, value]) => value !== null).map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}
function listWarnings({ warnings, manifest }) {
	const all = [...manifest !== void 0 && !isUnifiedManifest(manifest) && manifest.partial ? ["Not the whole corpus: only some of its labels were taken."] : [], ...warnings];
	return all.length === 0 ? null : html`<ul class="warnings">${all.map((warning) => html`<li>${warning}</li>`)}</ul>`;
}
function navigation(sections) {
	return html`<nav aria-label="Sections"><ul>${sections.filter(([, , content]) => content !== null).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;
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
	const content = sections.map(([, , each]) => each);
	const title = `${nameOf(statistics)}: ${showCount(statistics.jsonl.rows - statistics.duplicates)} clips`;
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
		"\n",
		"\n</header>\n<main id=\"content\" tabindex=\"-1\">\n",
		"\n</main>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), trustMarkup(PAGE_MARKER), TOOL_VERSION, trustMarkup(POLICY), title, trustMarkup(PAGE_STYLE), title, basename(statistics.jsonl.path), counters(statistics, skipped), listWarnings(parts), navigation(sections), content, trustMarkup(PAGE_SCRIPT)));
}
export { composePage };
