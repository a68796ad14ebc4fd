import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedKey } from '../../src/batch/repeated-key.ts'

const find = (text: string) => repeatedKey(text, JSON.parse(text))

test.for([
  { text: '{"a":1,"a":2}', key: 'a' },
  { text: '{"a":1,"\\u0061":2}', key: 'a' },
  { text: '{"a\\"b":1,"a\\u0022b":2}', key: 'a"b' },
  { text: '{"":1,"":2}', key: '' },
  { text: '{"__proto__":1,"__proto__":2}', key: '__proto__' },
  { text: '[{"x":[{"b":1,"c":{},"b":2}]}]', key: 'b' },
  { text: `{"a"${' '.repeat(1000)}:1,"a"\n\t\r:2}`, key: 'a' },
  { text: '{"a":{"b":1},"a":{"b":1}}', key: 'a' },
  { text: `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},"x":1}`, key: 'x' },
])('a repeated "$key" is found', ({ text, key }) => {
  expect(find(text)).toBe(key)
})

test.for([
  '{"a":{"a":{"a":1}}}',
  '[{"a":1},{"a":1}]',
  '{"a":"a","b":"a\\":\\"a"}',
  '{"a":["a","a",":"],"b":{}}',
  '{"__proto__":{"a":1},"a":1}',
  '"a"',
  '7',
  'null',
])('none is found in %s', (text) => {
  expect(find(text)).toBeUndefined()
})

test('no JSON that was written from a value has one, and one more of a key is found', () => {
  void fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), fc.string({ unit: 'binary' }), (inner, key) => {
      expect(find(inner)).toBeUndefined()
      const name = JSON.stringify(key)
      expect(find(`{${name}:${inner},"other ${key.length}":${inner}, ${name} :0}`)).toBe(key)
    }),
    { numRuns: 500 },
  )
})
