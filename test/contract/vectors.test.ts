import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  isDownloadProgress,
  isFetchManifest,
  isIngestManifest,
  isResult,
  isRunProvenance,
  isSplit,
  isUnifiedManifest,
  isValidationReport,
  isVerdict,
} from '../../src/contract/generated/accept-documents.mjs';
import { isCorpusRow, isUnifiedRow } from '../../src/contract/generated/accept-rows.mjs';
import { explainCorpusRow, explainUnifiedRow } from '../../src/contract/generated/explain-rows.mjs';
import { type SchemaError, toViolations, type Validator } from '../../src/contract/violation.ts';
import { validateJsonl } from '../../src/validate/validate-jsonl.ts';
import { DRAFT_07_ROW_SCHEMA, ROW_SCHEMA, SCHEMAS } from '../support/schemas.ts';
import { fileVectors, instanceVectors, type VectorViolation } from '../support/vectors.ts';

const AJV_OPTIONS = { allErrors: true, allowUnionTypes: true, strictTypes: false } as const;

/** Every schema as its file has it, compiled when the test runs: no generated code takes part. */
const ajv = new Ajv2020(AJV_OPTIONS);
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

const isRowByDraft07 = new Ajv(AJV_OPTIONS).compile(DRAFT_07_ROW_SCHEMA);

/** Violations have no order of their own. */
function inOrder(violations: readonly (VectorViolation & { readonly line?: number | null })[]): readonly string[] {
  return violations.map(({ line = null, code, pointer }) => `${line} ${code} ${pointer}`).sort();
}

/** All violations that a schema's file finds. */
function violationsByFile(name: string, data: unknown): readonly string[] {
  if (ajv.validate(SCHEMAS.get(name)?.$id ?? name, data)) return [];
  return inOrder(toViolations(data, ajv.errors as readonly SchemaError[]));
}

const VALIDATORS: readonly { readonly schema: string; readonly accepts: readonly Validator<unknown>[] }[] = [
  { schema: 'corpus-row', accepts: [isCorpusRow, explainCorpusRow] },
  { schema: 'download-progress', accepts: [isDownloadProgress] },
  { schema: 'fetch-manifest', accepts: [isFetchManifest] },
  { schema: 'ingest-manifest', accepts: [isIngestManifest] },
  { schema: 'result', accepts: [isResult] },
  { schema: 'run-provenance', accepts: [isRunProvenance] },
  { schema: 'split', accepts: [isSplit] },
  { schema: 'unified-manifest', accepts: [isUnifiedManifest] },
  { schema: 'unified-row', accepts: [isUnifiedRow, explainUnifiedRow] },
  { schema: 'validation-report', accepts: [isValidationReport] },
  { schema: 'verdict', accepts: [isVerdict] },
];

it('has vectors for every schema', () => {
  expect([...SCHEMAS.keys()]).toEqual(VALIDATORS.map(({ schema }) => schema));
});

describe.each(VALIDATORS)('vectors of $schema', ({ schema, accepts }) => {
  it.each(instanceVectors(schema))('$name: $valid', ({ data, valid, violations }) => {
    expect(violations.length === 0).toBe(valid);
    expect(violationsByFile(schema, data)).toEqual(inOrder(violations));
    for (const accept of accepts) expect(accept(data)).toBe(valid);
  });
});

describe.each([
  { schema: 'corpus-row', explain: explainCorpusRow },
  { schema: 'unified-row', explain: explainUnifiedRow },
])('all violations of $schema', ({ schema, explain }) => {
  it.each(instanceVectors(schema))('$name', ({ data, violations }) => {
    explain(data);
    expect(inOrder(toViolations(data, explain.errors ?? []))).toEqual(inOrder(violations));
  });
});

it.each(instanceVectors('corpus-row'))('the draft-07 copy gives the same errors: $name', ({ data }) => {
  ajv.validate(ROW_SCHEMA.$id ?? '', data);
  isRowByDraft07(data);
  const strip = (errors: typeof ajv.errors) =>
    errors?.map(({ keyword, instancePath, params }) => ({ keyword, instancePath, params })) ?? [];
  expect(strip(isRowByDraft07.errors ?? null)).toEqual(strip(ajv.errors ?? null));
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
