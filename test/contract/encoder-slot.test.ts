import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type EncoderVocabularyVersion, encoderVocabulary, findEncoderSlot } from '../../src/index.ts';

interface SlotCase {
  readonly version: EncoderVocabularyVersion;
  readonly corpus: string;
  readonly encoder_upstream: string;
  readonly slot: number | null;
}

const SCHEMA_FOLDER = join(import.meta.dirname, '../../schema');

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(join(SCHEMA_FOLDER, path), 'utf8')) as T;
}

const { cases } = readJson<{ cases: readonly SlotCase[] }>('vectors/encoder-slot.json');

describe('the encoder vocabulary', () => {
  const { v3, v4 } = encoderVocabulary.versions;

  it('has the order on which trained models rely', () => {
    expect(v3.join(' ')).toBe(
      'libx264 libaom-av1 libx265 h264_nvenc hevc_nvenc av1_nvenc h264_amf hevc_amf av1_amf h264_qsv hevc_qsv av1_qsv ' +
        'libvvenc libsvtav1 h264_videotoolbox hevc_videotoolbox',
    );
    expect(v4).toEqual([...v3, 'ugc-mixed']);
    expect(v4).toHaveLength(17);
  });

  it('is the document of the contract', () => {
    expect(readJson('1.0/encoder-vocabulary.json')).toMatchObject(encoderVocabulary);
  });
});

describe('findEncoderSlot', () => {
  it.each(cases)('$version $corpus $encoder_upstream: $slot', ({ version, slot, ...row }) => {
    expect(findEncoderSlot(row, version) ?? null).toBe(slot);
  });

  it.each(['v5', '', '__proto__', 'toString'])('refuses the version %j', (version) => {
    const row = { corpus: 'konvid-1k', encoder_upstream: 'h264' };
    expect(() => findEncoderSlot(row, version as EncoderVocabularyVersion)).toThrow(
      expect.objectContaining({ code: 'ENCODER_VOCABULARY_UNKNOWN', hint: 'there are: v3, v4' }),
    );
  });
});
