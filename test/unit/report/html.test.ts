import { describe, expect, it } from 'vitest';
import { dataHtml, escapeHtml, html, renderHtml, trustMarkup } from '../../../src/report/html.ts';

describe('html', () => {
  it('escapes all values except markup', () => {
    const inner = html`<b title="${'"><i>'}">${'<&>'}</b>`;
    expect(renderHtml(html`<p>${inner}${[1, ' ', null, trustMarkup('<hr>')]}</p>\n`)).toBe(
      '<p><b title="&quot;&gt;&lt;i&gt;">&lt;&amp;&gt;</b>1 <hr></p>\n',
    );
  });

  it('never accepts data as markup', () => {
    const forged = JSON.parse('{"markup":"<b>","Symbol(markup)":"<b>"}') as string;
    expect(() => renderHtml(html`${forged}`)).toThrow(TypeError);
  });

  it.each([
    ['`\'"', '&#96;&#39;&quot;'],
    ['a\u0000b\u001b[2J\n', 'a\\u0000b\\u001b[2J\\n'],
    ['\u202Egnp.exe\u2066', '\\u202egnp.exe\\u2066'],
    ['\u200bhidden\ufeff', '\\u200bhidden\\ufeff'],
    ['Größe 画', 'Größe 画'],
  ])('shows %j as %s', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});

describe('dataHtml', () => {
  it('is JSON that can not end its element', () => {
    const value = { text: ['</script><!--<script>', '&amp;', 'a\u202Eb'], count: 3 };
    const text = renderHtml(dataHtml(value));
    expect(text).not.toMatch(/[<>&]/);
    expect(JSON.parse(text)).toEqual({ text: ['</script><!--<script>', '&amp;', 'a\\u202eb'], count: 3 });
  });
});
