import { describe, expect, it } from 'vitest';
import { findDuplicateKey } from '../../src/contract/duplicate-key.ts';

describe('findDuplicateKey', () => {
  it.each([
    { json: '{"a":1,"b":2}', key: undefined },
    { json: '{"a":1,"a":2}', key: 'a' },
    { json: '{"a":1,"a":1}', key: 'a' },
    { json: '{ "a" : 1 , "a" : 2 }', key: 'a' },
    { json: '{"a":1,"\\u0061":2}', key: 'a' },
    { json: '{"":1,"":2}', key: '' },
    { json: '{"__proto__":1,"__proto__":2}', key: '__proto__' },
    { json: '{"a":1,"b":2,"b":3,"a":4}', key: 'b' },
    { json: '{"a":"a","b":"a"}', key: undefined },
    { json: '{"a":"\\",\\"a\\":","b":2}', key: undefined },
    { json: '{"a":"x\\\\","b":"a","a":2}', key: 'a' },
    { json: '{"a":":","b":"{\\"a\\":1}"}', key: undefined },
    { json: '{"a":{"a":1},"b":[{"a":1}]}', key: undefined },
    { json: '{"a":{"x":1,"x":2}}', key: undefined },
    { json: '{"a":{"x":1},"b":2,"a":3}', key: 'a' },
    { json: '{"a":[[1],{"x":1}],"b":2,"a":3}', key: 'a' },
    { json: '[{"a":1,"a":2}]', key: undefined },
  ])('finds $key in $json', ({ json, key }) => {
    expect(findDuplicateKey(json)).toBe(key);
  });
});
