import { expect, test } from 'vitest'
import { editorSchema } from '../../../src/definition/shape/editor-schema.ts'

const schema = JSON.parse(editorSchema())

test('the published schema file is current', async () => {
  const file = '../../../schema/questionnaire.schema.json'
  await expect(editorSchema()).toMatchFileSnapshot(file)
})

const line = new RegExp(schema.definitions.condition.else.pattern)

test.for([
  'side is left',
  'side is not left',
  'side is one of [left, right]',
  'site includes neck',
  'site includes any of [neck, head]',
  'site includes none of []',
  'first-mbb.relief >= 80',
  'pain<-0.5',
  'pain between 4 and 6',
  'side is answered',
  'side is unknown',
  'helped',
  'not helped',
  'helped is not established',
  'helped is possible',
  'urgency at most soon',
  'any topic is one of [discuss, later]',
  'every topic is withheld',
  '{which}.pain >= {bound}',
])('the line "%s" is not underlined', (text) => {
  expect(text).toMatch(line)
})

test.for([
  'side is left and pain >= 7',
  'pain >= 7 or helped',
  'side left',
  'not side is left',
  'site includes any of neck',
  'pain between 4',
  'side is one of left',
  '',
])('the line "%s" is underlined', (text) => {
  expect(text).not.toMatch(line)
})
