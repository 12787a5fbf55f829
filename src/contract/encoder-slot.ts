import { UserError } from '../files/user-error.ts';
import { ENCODER_VOCABULARY } from './generated/encoder-vocabulary.ts';

/** A version of the vocabulary: a trainer writes down which one its model was trained with. */
export type EncoderVocabularyVersion = keyof typeof ENCODER_VOCABULARY.versions;

/** What a row tells of its encoder; a corpus that the contract does not know is none of user-generated content. */
export interface EncoderSource {
  readonly encoder_upstream: string;
  readonly corpus: string;
}

const UGC_CORPORA: ReadonlySet<string> = new Set(ENCODER_VOCABULARY.ugc_corpora);

/**
 * The slot of a row's encoder in the one-hot vector of a trainer, counted from 0. Clips of user-generated content were
 * encoded by whoever uploaded them: whatever their codec is, they share the one slot `ugc-mixed`.
 *
 * @returns undefined where the version has no slot for it: v3 has none for any row of user-generated content, no version
 *   has one for an encoder that it doesn't list. Such a row can't be trained on with this version.
 * @throws UserError ENCODER_VOCABULARY_UNKNOWN where there is no such version
 */
export function findEncoderSlot(
  { encoder_upstream, corpus }: EncoderSource,
  version: EncoderVocabularyVersion,
): number | undefined {
  const { versions, ugc_encoder } = ENCODER_VOCABULARY;
  if (!Object.hasOwn(versions, version)) {
    throw new UserError('ENCODER_VOCABULARY_UNKNOWN', {
      message: `${JSON.stringify(version)} is no version of the encoder vocabulary`,
      hint: `there are: ${Object.keys(versions).join(', ')}`,
    });
  }
  const encoders: readonly string[] = versions[version];
  const slot = encoders.indexOf(UGC_CORPORA.has(corpus) ? ugc_encoder : encoder_upstream);
  return slot === -1 ? undefined : slot;
}
