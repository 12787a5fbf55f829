import fc from 'fast-check';

/** Texts that readers of CSV, JSON, XML, HTTP, paths and logs treat specially. */
const WORDS = [
  ...['\n', '\r\n', '"', '""', ',', ';', '\t', '\0', '\u{feff}', '\u{202e}', 'É', '\u{1f600}'],
  ...['-1', '0', '1e400', 'NaN', 'null', '{}', '[]', '9007199254740993', '__proto__', '&#0;', '<!DOCTYPE'],
  ...['..', '../', '/', '\\', 'C:', 'nul.txt', '%2e', '::error::', '##[', '@', 'http://10.0.0.1/', 'user:secret@'],
];

/** What takes the place of a value in a JSON document. */
const VALUES = [null, true, -1, 0.5, 2 ** 53, '', 'x', '../x', 'x'.repeat(70_000), [], {}, [[]], { __proto__: null }];

/** One of the seeds after up to six edits: bytes are cut out, and words or random bytes inserted. */
export function damaged(seeds: readonly (string | Buffer)[], words: readonly string[] = []): fc.Arbitrary<Buffer> {
  const inserted = fc.oneof(
    fc.constant(Buffer.alloc(0)),
    fc.constantFrom(...WORDS, ...words).map((word) => Buffer.from(word)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  );
  const edit = fc.record({ at: fc.nat(), cut: fc.oneof(fc.nat(4), fc.nat(500)), inserted });
  return fc
    .tuple(fc.constantFrom(...seeds.map((seed) => Buffer.from(seed))), fc.array(edit, { maxLength: 6 }))
    .map(([seed, edits]) =>
      edits.reduce((bytes, { at, cut, inserted }) => {
        const start = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, start), inserted, bytes.subarray(start + cut)]);
      }, seed),
    );
}

/** Replaces the value at one of the places of a document, which are counted in the order of `JSON.stringify`. */
function replaceValue(text: string, place: number, value: unknown): string {
  let places = 0;
  JSON.parse(text, (_, each) => {
    places += 1;
    return each;
  });
  let at = 0;
  return JSON.stringify(
    JSON.parse(text, (_, each) => {
      at += 1;
      return at - 1 === place % places ? value : each;
    }),
  );
}

/** A JSON document damaged as text, or with some of its values replaced or left out. */
export function damagedJson(seeds: readonly string[]): fc.Arbitrary<Buffer> {
  const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(undefined, ...VALUES)), { minLength: 1, maxLength: 3 });
  const replaced = fc
    .tuple(fc.constantFrom(...seeds), edits)
    .map(([seed, all]) =>
      all.reduce((text, [place, value]) => replaceValue(text ?? 'null', place, value) ?? 'null', seed),
    );
  return fc.oneof(
    damaged(seeds),
    replaced.map((text) => Buffer.from(text)),
  );
}
