import { expect, it } from 'vitest';
import { toMarkdownText } from '../../../src/action/summary.ts';

it.each([
  ['what reorders text', 'a\u202Egpm.4pm\u2066', 'a&#92;u202egpm&#46;4pm&#92;u2066'],
  ['what hides it', 'a\u200Bb\u{E0041}', 'a&#92;u200bb&#92;ue0041'],
  ['what a terminal obeys', '\u001b[2J\u0000', '&#92;u001b&#91;2J&#92;u0000'],
  ['a line break', 'a\nb\u2028c', 'a&#92;nb&#92;u2028c'],
])('%s is shown as an escape, not as an entity that would still act', (_, text, shown) => {
  expect(toMarkdownText(text)).toBe(shown);
});
