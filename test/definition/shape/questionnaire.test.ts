import { expect, test } from 'vitest'
import { z } from 'zod'
import { questionnaire } from '../../../src/definition/shape/questionnaire.ts'

const schema: unknown = z.toJSONSchema(questionnaire, { io: 'input' })

/** Paths of the keys of maps, at any depth, about which a schema says nothing. */
function silent(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => {
    const here = `${path}/${key}`
    const isSilent = path.endsWith('/properties') && !isDescribed(value)
    return [...(isSilent ? [here] : []), ...silent(value, here)]
  })
}

function isDescribed(part: object): boolean {
  return ['description', '$ref', 'const'].some((key) => key in part)
}

test('an editor can be told of every key', () => {
  expect(silent(schema, '')).toEqual([])
})

test('an editor is told the forms of a condition', () => {
  expect(schema).toMatchObject({
    $defs: {
      condition: {
        properties: { all: {}, any: {}, none: {}, 'at least': {}, of: {} },
        else: { type: 'string' },
      },
    },
  })
})
