import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Pedigree } from '../src/model/source.ts'
import type { AboutPart, Topic } from '../src/model/topic.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const ledgerShape = z.strictObject({
  claims: z.record(
    z.string(),
    z.strictObject({
      gist: z.string().min(1),
      verdict: z.enum(['supported', 'overstated', 'unsupported', 'unsafe']),
      answers: z.array(z.strictObject({ at: z.string(), has: z.string().min(1) })).min(1),
    }),
  ),
})

const { claims } = ledgerShape.parse(parse(read('test/claims-ledger.yaml')))
const written = questionnairesIn('questionnaires')
const content = written.find(({ id }) => id === 'occipital-neck')
if (content === undefined) throw new Error('occipital-neck is not there')
const { topics, findings, redFlags, glossary } = content

const pages: Readonly<Record<string, string>> = {
  'occipital-neck': 'docs/for-the-reviewing-physician.md',
  'after-procedure': 'docs/for-the-reviewing-physician-after.md',
}

type Sentence = Pedigree & { readonly at: string; readonly say: string }

const sentences: readonly Sentence[] = [
  ...topics.flatMap(sentencesOf),
  ...[...findings, ...redFlags, ...glossary].map(({ id, say = '', sources }) => ({
    at: id,
    say,
    sources,
  })),
]
const sentenceAt = new Map(sentences.map((sentence) => [sentence.at, sentence]))

describe('the ledger of what other pages claim', () => {
  test('holds each of the 39 claims', () => {
    const numbered = (from: number, to: number): readonly string[] =>
      Array.from(
        { length: to - from + 1 },
        (_, index) => `C${String(from + index).padStart(3, '0')}`,
      )
    const ids = [
      ...numbered(1, 8),
      ...numbered(101, 113),
      ...numbered(201, 206),
      ...numbered(301, 312),
    ]
    expect(Object.keys(claims)).toEqual(ids)
  })

  test('names each place once', () => {
    expect(sentenceAt.size).toBe(sentences.length)
  })

  test.for(Object.entries(claims))('answers %s by sentences of ours', ([, { answers }]) => {
    for (const { at, has } of answers)
      expect(sentenceAt.get(at)?.say ?? 'no such place', at).toContain(has)
  })

  test.for(Object.entries(claims))('answers %s by a sentence with a source', ([, { answers }]) => {
    expect(answers.flatMap(({ at }) => sentenceAt.get(at)?.sources ?? [])).not.toEqual([])
  })
})

describe.each(written)('the page on $id for the reviewing physician', (one) => {
  const { id, redFlags, topics } = one
  const page = inOneLine(read(pages[id] ?? 'no page'))
  const onBasis = ['project', 'practice'].flatMap((basis) => sentencesOnBasis(id, basis))

  test.for(onBasis)('quotes "%s"', (sentence) => {
    expect(page).toContain(`| ${inOneLine(sentence)} |`)
  })

  test.for(redFlags)('tells the level of $id', ({ title, urgency, stop }) => {
    expect(page).toContain(`| ${title} | ${urgency}${stop ? ', stop' : ''} |`)
  })

  test.for(topics)('tells the place of $id', ({ title, rank }) => {
    expect(page).toContain(`| ${rank.order} | ${title} |`)
  })
})

function sentencesOf({
  id,
  about,
  evidence,
  first,
  because,
  cautions,
}: Topic): readonly Sentence[] {
  const parts = Object.keys(about) as AboutPart[] // The keys of a part-to-claims record.
  return [
    ...parts.flatMap((part) =>
      about[part].map((claim, index) => ({ ...claim, at: `${id} ${part} ${index + 1}` })),
    ),
    { ...evidence, at: `${id} evidence` },
    ...first.map((step) => ({ ...step, at: `${id} first ${step.finding}` })),
    ...because.map((reason) => ({ ...reason, at: `${id} because ${reason.finding}` })),
    ...cautions.map((caution) => ({ ...caution, at: `${id} caution ${caution.finding}` })),
  ]
}

/** As the author wrote them, so that what a template says counts once. */
function sentencesOnBasis(id: string, basis: string): readonly string[] {
  const folder = `questionnaires/${id}`
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const found = files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => saidOnBasis(basis, parse(read(join(folder, file)))))
  return [...new Set(found)]
}

function saidOnBasis(basis: string, node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  const below = Object.values(node).flatMap((child) => saidOnBasis(basis, child))
  const own = z.object({ basis: z.literal(basis), say: z.string() }).safeParse(node)
  return own.success ? [own.data.say, ...below] : below
}

function inOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
