import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { isCorpusRow } from '../../src/contract/generated/accept-row.mjs';
import {
  explainDownloadProgress,
  explainFetchManifest,
  explainIngestManifest,
  explainResult,
  explainRunProvenance,
  explainSplit,
  explainUnifiedManifest,
  explainUnifiedRow,
  explainValidationReport,
  explainVerdict,
} from '../../src/contract/generated/explain-documents.mjs';
import { explainCorpusRow } from '../../src/contract/generated/explain-row.mjs';
import { validateRow } from '../../src/contract/line.ts';
import type { Validator } from '../../src/contract/validator.ts';
import { toViolations } from '../../src/contract/violation.ts';
import { validateJsonl } from '../../src/validate/validate-jsonl.ts';
import { DRAFT_07_ROW_SCHEMA, ROW_SCHEMA, SCHEMAS } from '../support/schemas.ts';
import { fileVectors, instanceVectors, type VectorViolation } from '../support/vectors.ts';

const AJV_OPTIONS = { allErrors: true, allowUnionTypes: true, strictTypes: false } as const;

/** Every schema as its file has it, compiled when the test runs: no generated code takes part. */
const ajv = new Ajv2020(AJV_OPTIONS);
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

const isRowByDraft07 = new Ajv(AJV_OPTIONS).compile(DRAFT_07_ROW_SCHEMA);

function judgeByFile(name: string, instance: unknown): boolean {
  return ajv.validate(SCHEMAS.get(name)?.$id ?? name, instance);
}

/** Violations have no order of their own. */
function inOrder(violations: readonly (VectorViolation & { readonly line?: number | null })[]): readonly string[] {
  return violations.map(({ line = null, code, pointer }) => `${line} ${code} ${pointer}`).sort();
}

const ROW_VECTORS = instanceVectors('corpus-row');

describe('vectors of corpus-row', () => {
  it.each(ROW_VECTORS)('$name: $valid', ({ data, valid, violations }) => {
    expect(violations.length === 0).toBe(valid);
    expect({ fast: isCorpusRow(data), all: explainCorpusRow(data) }).toEqual({ fast: valid, all: valid });
    expect(inOrder(validateRow(data))).toEqual(inOrder(violations));
    expect(judgeByFile('corpus-row', data)).toBe(valid);
  });

  it.each(ROW_VECTORS)('$name, by draft-07', ({ data }) => {
    ajv.validate(ROW_SCHEMA.$id ?? '', data);
    isRowByDraft07(data);
    const strip = (errors: typeof ajv.errors) =>
      errors?.map(({ keyword, instancePath, params }) => ({ keyword, instancePath, params })) ?? [];
    expect(strip(isRowByDraft07.errors ?? null)).toEqual(strip(ajv.errors ?? null));
  });
});

const DOCUMENTS: readonly { readonly schema: string; readonly explain: Validator<unknown> }[] = [
  { schema: 'download-progress', explain: explainDownloadProgress },
  { schema: 'fetch-manifest', explain: explainFetchManifest },
  { schema: 'ingest-manifest', explain: explainIngestManifest },
  { schema: 'result', explain: explainResult },
  { schema: 'run-provenance', explain: explainRunProvenance },
  { schema: 'split', explain: explainSplit },
  { schema: 'unified-manifest', explain: explainUnifiedManifest },
  { schema: 'unified-row', explain: explainUnifiedRow },
  { schema: 'validation-report', explain: explainValidationReport },
  { schema: 'verdict', explain: explainVerdict },
];

it('has vectors for every schema', () => {
  expect([...SCHEMAS.keys()]).toEqual(['corpus-row', ...DOCUMENTS.map(({ schema }) => schema)]);
});

describe.each(DOCUMENTS)('vectors of $schema', ({ schema, explain }) => {
  it.each(instanceVectors(schema))('$name: $valid', ({ data, valid, violations }) => {
    expect(violations.length === 0).toBe(valid);
    expect(explain(data)).toBe(valid);
    expect(inOrder(toViolations(data, explain.errors ?? []))).toEqual(inOrder(violations));
    expect(judgeByFile(schema, data)).toBe(valid);
  });
});

describe('vectors of bytes', () => {
  it.each(fileVectors())('$file', async ({ path, tests }) => {
    for (const { valid, violations } of tests) expect(violations.length === 0).toBe(valid);
    const expected = tests.flatMap(({ line, violations }) => violations.map((violation) => ({ line, ...violation })));
    const { files } = await validateJsonl(path);
    expect(inOrder(files[0]?.violations ?? [])).toEqual(inOrder(expected));
    const text = await readFile(path, 'latin1');
    const lines = tests.flatMap(({ line }) => line ?? []);
    expect(lines).toEqual(text.match(/[^\n]*\n|[^\n]+$/g)?.map((_, index) => index + 1) ?? []);
  });
});
