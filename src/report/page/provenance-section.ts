import type { IngestManifest, UnifiedManifest } from '../../contract/generated/types.ts';
import { TOOL_VERSION } from '../../version.ts';
import type { FileStatistics } from '../compose-statistics.ts';
import { type Html, type HtmlPart, html } from '../html.ts';
import { showCount, showSize } from '../show-number.ts';
import { isUnifiedManifest, type JsonlManifest } from '../skipped.ts';
import { facts, section } from './elements.ts';

type Fact = readonly [term: string, value: HtmlPart];

function digest(sha256: string): Html {
  return html`<code>${sha256}</code>`;
}

function tellIngest({ config, labels, clips, ffprobe }: IngestManifest): readonly Fact[] {
  const read = labels.files.map(
    ({ path, sha256, dialect }) => html`<span class="line">${path} (${dialect})</span> ${digest(sha256)} `,
  );
  return [
    ['Corpus folder', config.corpus_dir],
    [
      'Folders of clips',
      clips.folders.map((folder) => html`<span class="line">${folder.path}: ${showCount(folder.clips)} clips</span> `),
    ],
    ['Label files', read],
    ['Labels', `${showCount(labels.taken)} taken of ${showCount(labels.total)}`],
    ['Clips without a label', showCount(clips.unlabelled.count)],
    ['ffprobe', `${ffprobe.version}, ${ffprobe.path}`],
    ['SHA-256 of ffprobe', digest(ffprobe.sha256)],
    ['Prober', config.prober],
  ];
}

function tellUnify({ config, inputs }: UnifiedManifest): readonly Fact[] {
  return [
    ['Put together at', config.aggregated_at_utc],
    ['Inputs', inputs.map(({ path, sha256 }) => html`<span class="line">${path}</span> ${digest(sha256)} `)],
  ];
}

function tellManifest(manifest: JsonlManifest): readonly Fact[] {
  const { tool, contract, run_provenance } = manifest;
  return [
    ...(isUnifiedManifest(manifest) ? tellUnify(manifest) : tellIngest(manifest)),
    ['Written by', `${tool.name} ${tool.version} on Node.js ${tool.node}`],
    ['Row schema', contract.row_schema],
    ['SHA-256 of the row schema', digest(contract.row_schema_sha256)],
    ['Command line', html`<code>${run_provenance.argv.join(' ')}</code>`],
  ];
}

/** Where the rows come from, and by which programs. */
export function provenanceSection(statistics: FileStatistics, manifest: JsonlManifest | undefined): Html {
  const { jsonl, duplicates, first_ingested_at_utc: first, last_ingested_at_utc: last } = statistics;
  return section(
    'provenance',
    'Provenance',
    facts([
      ['JSONL', jsonl.path],
      ['Rows', showCount(jsonl.rows)],
      ['Size of the JSONL', showSize(jsonl.size_bytes)],
      ['SHA-256 of the JSONL', digest(jsonl.sha256)],
      ['Repeated clips', duplicates === 0 ? null : `${showCount(duplicates)} rows, which do not count here`],
      [
        'Releases',
        statistics.corpora.map(
          ({ corpus_version: version, rows }) => html`<span class="line">${version}: ${showCount(rows)} clips</span> `,
        ),
      ],
      ['Ingested at', first === last ? first : `${first} to ${last}`],
      ...(manifest === undefined ? [] : tellManifest(manifest)),
      ['Report by', `konvid-ingest ${TOOL_VERSION}`],
    ]),
  );
}
