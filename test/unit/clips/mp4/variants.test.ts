import { describe, expect, it } from 'vitest';
import { readMp4 } from '../../../../src/clips/mp4/read-mp4.ts';
import { CLIP_VARIANTS } from '../../../parity/variants/all-variants.ts';
import { expectedOf, makeVariant } from '../../../parity/variants/clip-variant.ts';

// `test/property/variants-parity.test.ts` asks ffprobe about all that are answered.
describe.each(Object.entries(CLIP_VARIANTS))('of a clip, changed in its %s,', (_, variants) => {
  it.each(variants)('$what: $answer', (variant) => {
    expect(readMp4(makeVariant(variant))?.probe).toEqual(expectedOf(variant));
  });
});
