import { describe, expect, it } from 'vitest';
import { parseKeyValueFile } from './file-commands.ts';
import { parseCommand, readStepLog } from './workflow-commands.ts';

describe('parseCommand', () => {
  it.each([
    ['::error::broken', { name: 'error', properties: {}, data: 'broken' }],
    ['  ::warning file=a.csv,line=3::odd', { name: 'warning', properties: { file: 'a.csv', line: '3' }, data: 'odd' }],
    ['::ERROR::loud', { name: 'error', properties: {}, data: 'loud' }],
    ['::notice title=a%3Ab%2Cc::x%0Ay%25', { name: 'notice', properties: { title: 'a:b,c' }, data: 'x\ny%' }],
    ['::debug::a::b', { name: 'debug', properties: {}, data: 'a::b' }],
    ['clip ##[error]broken', { name: 'error', properties: {}, data: 'broken' }],
    ['##[warning file=a.csv;line=3]odd', { name: 'warning', properties: { file: 'a.csv', line: '3' }, data: 'odd' }],
  ])('obeys %s', (line, command) => {
    expect(parseCommand(line)).toEqual(command);
  });

  it.each([
    ['clip ::error::broken'],
    [':error::broken'],
    ['::error:broken'],
    ['::unknown::x'],
    ['##[unknown]x'],
    ['##[error'],
  ])('takes %s as text', (line) => {
    expect(parseCommand(line)).toBeUndefined();
  });
});

describe('readStepLog', () => {
  it('sorts what a step printed', () => {
    const log = readStepLog('::add-mask::secret\nhello\n::error title=T::one\n::debug::deep\n\n::group::G\nbye\n');
    expect(log.masks).toEqual(['secret']);
    expect(log.debug).toEqual(['deep']);
    expect(log.annotations).toEqual([{ level: 'error', message: 'one', properties: { title: 'T' } }]);
    expect(log.lines).toEqual(['hello', '', 'bye']);
  });

  it('obeys nothing between stop-commands and its token', () => {
    const log = readStepLog('::stop-commands::Token-1\n::error::hidden\n::Token-1::\n::error::seen\n');
    expect(log.annotations.map(({ message }) => message)).toEqual(['seen']);
    expect(log.lines).toEqual(['::error::hidden']);
  });
});

describe('parseKeyValueFile', () => {
  it.each([
    ['', {}],
    ['a=1\nb=x=y\n', { a: '1', b: 'x=y' }],
    ['a=1<<2\n', { a: '1<<2' }],
    ['a<<EOF\none\n\nb=two\nEOF\nc=3\n', { a: 'one\n\nb=two', c: '3' }],
    ['a<<EOF\nEOF\n', { a: '' }],
    ['a=1\r\na=2\r\n', { a: '2' }],
  ])('reads %j', (text, pairs) => {
    expect(parseKeyValueFile(text)).toEqual(pairs);
  });

  it.each([['just words'], ['=1'], ['a<<EOF\none\n']])('refuses %j, as the runner fails the step', (text) => {
    expect(() => parseKeyValueFile(text)).toThrow();
  });
});
