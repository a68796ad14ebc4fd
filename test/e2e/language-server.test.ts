import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Position } from 'vscode-languageserver-protocol'
import { type LanguageServer, startLanguageServer } from './language-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let server: LanguageServer

beforeAll(async () => {
  server = await startLanguageServer()
}, 60_000)

afterAll(async () => {
  await server.stop()
}, 30_000)

const uriOf = (path: string): string => pathToFileURL(`${root}${path}`).href

const shipped = ['questionnaires', 'docs/examples'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml') && !path.endsWith('response.yaml'))
    .map((path) => `${folder}/${path}`),
)

test.for(shipped)('%s names the schema and is clean', { timeout: 60_000 }, async (path) => {
  const text = readFileSync(`${root}${path}`, 'utf8')
  const up = '../'.repeat(path.split('/').length - 1)
  expect(text.split('\n')[0]).toBe(
    `# yaml-language-server: $schema=${up}schema/questionnaire.schema.json`,
  )
  expect(await server.open(uriOf(path), text)).toEqual([])
})

const modeline = '# yaml-language-server: $schema=../../schema/questionnaire.schema.json\n'

const spoiled = `${modeline}questionnaire: 1
id: Spoiled
version: 1.0
language: en
title: A questionnaire with a mistake on every other line
status: drafd
reviews: { due: 2027-11-20 }
questions:
  pain:
    ask: How bad is it?
    type: number
    limits: 0-10
  side:
    ask: Which side?
    type: choice
    options: [left, right]
  sore:
    ask: 5
    type: yes-no
    when: side is left and pain >= 7
    must know: perhaps
  stiff:
    ask: Is it stiff?
    type: yes-no
    when: { al: [sore is yes] }
measures:
  sum: { sum of: [pain], highest of: [pain] }
checks:
  - name: half a check
    whenever: sore is yes
red flags:
  late: { when: sore is yes, urgency: now, say: It can wait., do: Wait. }
topics:
  rest:
    title: Rest
    kind: self-care
    rank: { order: 1, because: It comes first }
    relevant when: sore is yes
    evidence: { grade: guideline, say: One says so., basis: practice }
    price: 0
`

test('every mistake of a spoiled file is underlined in its place', {
  timeout: 60_000,
}, async () => {
  const found = await server.open(uriOf('docs/examples/spoiled.yaml'), spoiled)
  const lines = spoiled.split('\n')
  const told = found.map(({ range: { start }, message }) => {
    return `${lines[start.line]?.slice(start.character).trim()} → ${message}`
  })
  expect(told).toMatchInlineSnapshot(`
    [
      "questionnaire: 1 → Missing property "purpose".",
      "questionnaire: 1 → Missing property "review".",
      "Spoiled → An id: lower-case words joined by hyphens.",
      "1.0 → The version of the content, such as 1.0.0.",
      "drafd → Value is not accepted. Valid values: "draft", "reviewed".",
      "reviews: { due: 2027-11-20 } → Property reviews is not allowed.",
      "0-10 → The lowest and the highest number, such as 0 to 10.",
      "[left, right] → Incorrect type. Expected "object".",
      "5 → The question as the person reads it.",
      "side is left and pain >= 7 → A line holds one comparison, such as \`side is left\` or \`worst-pain >= 7\`; several are bullets below all, any, none or at least.",
      "perhaps → true or false: whether unknown and declined are left out.",
      "when: { al: [sore is yes] } → Bullets stand below all, any, none, or at least with of.",
      "al: [sore is yes] } → Property al is not allowed.",
      "{ sum of: [pain], highest of: [pain] } → Matches multiple schemas when only one must validate.",
      "name: half a check → A check: a name, and never, or whenever with always.",
      "now, say: It can wait., do: Wait. } → Value is not accepted. Valid values: "routine", "soon", "urgent", "emergency".",
      "price: 0 → Property price is not allowed.",
    ]
  `)
})

test('an included file need not say what the questionnaire is', { timeout: 60_000 }, async () => {
  const text = `${modeline}findings:\n  sore: { when: pain >= 7 }\nfinding: {}\n`
  const found = await server.open(uriOf('docs/examples/part.yaml'), text)
  expect(found.map(({ message }) => message)).toEqual(['Property finding is not allowed.'])
})

test.for([
  { key: 'limits', says: 'The lowest and the highest number, such as 0 to 10.' },
  { key: 'ask', says: 'The question as the person reads it.' },
  { key: 'type', says: 'yes-no, choice, choices, number or text.' },
  { key: 'urgency', says: 'How soon: routine, soon, urgent or emergency.' },
  { key: 'relevant when', says: 'A line such as `worst-pain >= 7`' },
  { key: 'sum of', says: 'The sum of a list of numbers.' },
  { key: 'red flags', says: 'Conclusions that cannot wait, by id.' },
])('the key "$key" tells what it is for', { timeout: 60_000 }, async ({ key, says }) => {
  const uri = uriOf('docs/examples/hovered.yaml')
  await server.open(uri, spoiled)
  expect(await server.hover(uri, after(spoiled, `${key}:`, -2))).toContain(says)
})

const half = `${modeline}questions:
  pain:
    ask: How bad is it?
    type: number
    
  side:
    type: 
red flags:
  late:
    urgency: 
`

test.for([
  { behind: 'number\n    ', offers: ['limits', 'unit', 'help', 'when'] },
  { behind: 'side:\n    type: ', offers: ['yes-no', 'choice', 'choices', 'number', 'text'] },
  { behind: 'urgency: ', offers: ['routine', 'soon', 'urgent', 'emergency'] },
])('behind "$behind" stands what may follow', { timeout: 60_000 }, async ({ behind, offers }) => {
  const uri = uriOf('docs/examples/half.yaml')
  await server.open(uri, half)
  const offered = await server.complete(uri, after(half, behind))
  expect(offered).toEqual(expect.arrayContaining(offers))
})

/** The place behind a piece of a text, or some letters from there. */
function after(text: string, piece: string, letters = 0): Position {
  const before = text.slice(0, text.indexOf(piece) + piece.length + letters).split('\n')
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}
