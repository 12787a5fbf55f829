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
import { fileVectors, inOrder, instanceVectors, type VectorViolation } from '../support/vectors.ts';

const AJV_OPTIONS = { allErrors: true, allowUnionTypes: true, strictTypes: false } as const;

/** Every schema as its file has it, compiled when the test runs: no generated code takes part. */
const ajv = new Ajv2020(AJV_OPTIONS);
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

const isRowByDraft07 = new Ajv(AJV_OPTIONS).compile(DRAFT_07_ROW_SCHEMA);

function judgeByFile(name: string, instance: unknown): boolean {
  return ajv.validate(SCHEMAS.get(name)?.$id ?? name, instance);
}

function toVector({ code, pointer }: VectorViolation): VectorViolation {
  return { code, pointer };
}

const ROW_VECTORS = instanceVectors('corpus-row');

describe('vectors of corpus-row', () => {
  it.each(ROW_VECTORS)('$name', ({ name, instance, violations }) => {
    const isValid = name.startsWith('valid/');
    expect(violations.length === 0).toBe(isValid);
    expect({ fast: isCorpusRow(instance), all: explainCorpusRow(instance) }).toEqual({ fast: isValid, all: isValid });
    expect(inOrder(validateRow(instance).map(toVector))).toEqual(inOrder(violations));
    expect(judgeByFile('corpus-row', instance)).toBe(isValid);
  });

  it.each(ROW_VECTORS)('$name, by draft-07', ({ instance }) => {
    ajv.validate(ROW_SCHEMA.$id ?? '', instance);
    isRowByDraft07(instance);
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
  it.each(instanceVectors(schema))('$name', ({ name, instance, violations }) => {
    const isValid = name.startsWith('valid/');
    expect(violations.length === 0).toBe(isValid);
    expect(explain(instance)).toBe(isValid);
    expect(inOrder(toViolations(instance, explain.errors ?? []).map(toVector))).toEqual(inOrder(violations));
    expect(judgeByFile(schema, instance)).toBe(isValid);
  });
});

describe('vectors of bytes', () => {
  it.each(fileVectors())('$name', async ({ name, path, violations }) => {
    expect(violations.length === 0).toBe(name.startsWith('valid/'));
    const { files } = await validateJsonl(path);
    const found = files[0]?.violations.map(({ line, code, pointer }) => ({ line, code, pointer })) ?? [];
    expect(inOrder(found)).toEqual(inOrder(violations));
  });
});
