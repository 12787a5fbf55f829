import { takeAnyBox, takeBox, takeFullBox, takeOptionalBox } from './boxes.ts';
import { type ByteCursor, fourCc } from './byte-cursor.ts';
import { demand } from './canonical.ts';

const UDTA = fourCc('udta');
const META = fourCc('meta');
const HDLR = fourCc('hdlr');
const ILST = fourCc('ilst');
const DATA = fourCc('data');
const METADATA_HANDLER = fourCc('mdir');
const ITUNES = fourCc('appl');
const UTF_8 = 1;
const MAX_TEXT_BYTES = 4096;

/** Texts that FFmpeg's writer takes over: the tool, title, artist, album, date, comment, genre, description. */
const TEXT_KEYS: ReadonlySet<number> = new Set(
  ['\u00a9too', '\u00a9nam', '\u00a9ART', '\u00a9alb', '\u00a9day', '\u00a9cmt', '\u00a9gen', 'desc'].map(fourCc),
);

/** `udta`, where there is one: iTunes-style texts, nothing else. A cover picture would be another video stream. */
export function expectTextsAlone(movie: ByteCursor): void {
  const userData = takeOptionalBox(movie, UDTA);
  if (userData === undefined) return;
  const meta = takeFullBox(userData, META);
  userData.finish();
  const handler = takeFullBox(meta, HDLR);
  handler.expectZeros(4);
  handler.expectU32(METADATA_HANDLER);
  handler.expectU32(ITUNES);
  handler.expectZeros(handler.left);
  const texts = takeBox(meta, ILST);
  meta.finish();
  const seen = new Set<number>();
  while (texts.left > 0) {
    const { type, content } = takeAnyBox(texts);
    demand(TEXT_KEYS.has(type) && !seen.has(type));
    seen.add(type);
    const data = takeFullBox(content, DATA, UTF_8);
    content.finish();
    data.expectZeros(4);
    demand(data.left <= MAX_TEXT_BYTES);
  }
}
