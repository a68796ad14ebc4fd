import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from './cli/fake-host.ts'
import { type Place, placesIn, type Row, rowsUnder } from './support/doc-table.ts'
import { patientTexts } from './support/patient-texts.ts'
import { questionnairesIn } from './support/questionnaires-in.ts'
import { median, readingGrade, wordsOf } from './support/reading-grade.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const written = questionnairesIn('questionnaires')
const content = written.find(({ id }) => id === 'occipital-neck')
if (content === undefined) throw new Error('occipital-neck cannot be read')

const standards = read('docs/decision-aid-standards.md')
const readability = read('docs/readability.md')
const schema = read('schema/questionnaire.schema.json')

const criteria = rowsUnder(standards, 'item', 'asks for', 'judged', 'where, or what is missing')
const items = rowsUnder(readability, 'item', 'asks for', 'routine', 'urgent', 'unknown', 'why')

const judged = readdirSync(join(root, 'docs/judged')).map((file) => `docs/judged/${file}`)

let text = ''
let markdown = ''

beforeAll(async () => {
  text = await printed('text')
  markdown = await printed('markdown')
})

/** The judged summaries, one after the other. */
async function printed(format: string): Promise<string> {
  const runs = judged.map(async (path) => {
    const files = { [path]: read(path) }
    return run(['evaluate', 'occipital-neck', path, '--format', format], { files })
  })
  const ended = await Promise.all(runs)
  expect(ended.map(({ code }) => code)).toEqual(judged.map(() => 0))
  return ended.map(({ results }) => results).join('\n')
}

function isThere({ kind, name }: Place): boolean {
  switch (kind) {
    case 'section':
      return text.split('\n').includes(name.toUpperCase())
    case 'row':
      return new RegExp(`^${name} {2,}`, 'm').test(text)
    case 'says':
      return text.replaceAll(/\s+/g, ' ').includes(name)
    case 'field':
      return schema.includes(`"${name}": {`)
    case 'file':
      return existsSync(join(root, name))
    case 'heading':
      return standards.includes(`\n## ${name}\n`)
    case 'figure':
      return JSON.stringify(content?.topics).includes(name)
    case 'unexplained':
      return isUnexplained(name)
    default:
      return false
  }
}

function isUnexplained(words: string): boolean {
  const terms = content?.glossary.map(({ id }) => id.replaceAll('-', ' ')) ?? []
  return JSON.stringify(content).includes(words) && !terms.includes(words)
}

const idsOf = (rows: readonly Row[]) => rows.map(([id = '']) => id)

describe('the standards for decision aids', () => {
  test('every item stands there once, in order', () => {
    const numbered = (before: string, count: number) => {
      return Array.from({ length: count }, (_, at) => `${before}${at + 1}`)
    }
    expect(idsOf(criteria)).toEqual([
      ...numbered('1.1.', 5),
      ...numbered('1.2.', 1),
      ...numbered('2.1.', 1),
      ...numbered('2.2.', 4),
      ...numbered('2.3.', 1),
      ...numbered('2.4.', 4),
      ...numbered('Q', 28),
    ])
  })

  test('every item is judged', () => {
    const verdicts = new Set(criteria.map(([, , verdict]) => verdict))
    expect(verdicts).toEqual(new Set(['met', 'not met', 'does not apply']))
  })

  test('the counts are those of the rows', () => {
    const counted = (starts: string) => {
      const own = criteria.filter(([id = '']) => id.startsWith(starts))
      const apply = own.filter(([, , verdict]) => verdict !== 'does not apply')
      const met = apply.filter(([, , verdict]) => verdict === 'met')
      return `${met.length} of ${apply.length}${apply.length < own.length ? ' that apply' : ''}`
    }
    expect(rowsUnder(standards, 'kind', 'met')).toEqual([
      ['qualifying', counted('1.')],
      ['certification', counted('2.')],
      ['quality', counted('Q')],
    ])
  })

  test.for(criteria)(
    '%s: what is met is met in a place that is there',
    ([, , verdict, where = '']) => {
      const places = placesIn(where)
      if (verdict === 'met') expect(places).not.toEqual([])
      expect(places.filter((place) => !isThere(place))).toEqual([])
      expect(where).not.toBe('')
    },
  )

  test('people are counted out of 100, and scores of pain out of 10', () => {
    const claims = written.flatMap(({ topics }) => {
      return topics.flatMap(({ about, evidence }) => [evidence, ...Object.values(about).flat()])
    })
    const figures = claims.flatMap(({ say }) => say?.match(/\b\d+ of (?:the )?\d+\b/g) ?? [])
    expect(figures.length).toBeGreaterThan(30)
    expect(figures.filter((figure) => !/ of 100?$/.test(figure))).toEqual([])
  })

  test.for(['occipital-nerve-block', 'medial-branch-block', 'third-occipital-block'])(
    '%s says what follows, whichever way the test comes out',
    (id) => {
      const what = content.topics.find((topic) => topic.id === id)?.about.what ?? []
      const told = what.map(({ say }) => say).join(' ')
      expect(told).toMatch(/If it helps, .+ If it (?:does not|is less), /)
    },
  )

  test('the topics whose risks take less than half the words of the benefit are named', () => {
    const [, , , where = ''] = criteria.find(([id]) => id === '2.1.1') ?? []
    const [, named = ''] = /\(([a-z0-9, -]+)\)/.exec(where) ?? []
    const words = (claims: readonly { readonly say: string }[]) => {
      return claims.reduce((sum, { say }) => sum + wordsOf(say).length, 0)
    }
    const short = content.topics.filter(
      ({ about }) => words(about.risks) * 2 < words(about.benefit),
    )
    expect(named.split(', ').filter((id) => id !== '')).toEqual(
      short.map(({ id }) => id).toSorted(),
    )
  })
})

describe('how easy it is to read and to act on', () => {
  test('every item for print stands there once, in order', () => {
    const all = Array.from({ length: 26 }, (_, at) => String(at + 1))
    expect(idsOf(items)).toEqual(all.filter((id) => id !== '13' && id !== '14'))
  })

  test('only items that allow it are not applicable', () => {
    const mayNotApply = ['8', '9', '11', '16', '17', '18', '19', '24', '25']
    const left = items.filter((row) => row.slice(2, 5).includes('-'))
    expect(idsOf(left).filter((id) => !mayNotApply.includes(id))).toEqual([])
    const marks = new Set(items.flatMap((row) => row.slice(2, 5)))
    expect([...marks].toSorted()).toEqual(['-', 'A', 'D'])
  })

  test('the scores are those of the rows, and 90 percent or more', () => {
    const scoreOf = (column: number, rows: readonly Row[]) => {
      const marks = rows.map((row) => row[column]).filter((mark) => mark !== '-')
      const agreed = marks.filter((mark) => mark === 'A').length
      const percent = Math.round((100 * agreed) / marks.length)
      expect(percent).toBeGreaterThanOrEqual(90)
      return `${agreed} of ${marks.length} (${percent} percent)`
    }
    const understand = items.filter(([id]) => Number(id) < 20)
    const act = items.filter(([id]) => Number(id) >= 20)
    const told = rowsUnder(readability, 'summary', 'response', 'understandable', 'actionable')
    expect(told.map(([name, , ...scores]) => [name, ...scores])).toEqual(
      ['routine', 'urgent', 'unknown'].map((name, at) => {
        return [name, scoreOf(at + 2, understand), scoreOf(at + 2, act)]
      }),
    )
  })

  test.for(items)('item %s names only places that are there', (row) => {
    expect(placesIn(row[5] ?? '').filter((place) => !isThere(place))).toEqual([])
  })

  test('no list is longer than is said', () => {
    const [, most = ''] = /no list is longer than (\d+)/.exec(readability) ?? []
    const sections = markdown.split('\n## ').filter((section) => !section.startsWith('Sources'))
    const lists = sections.join('\n').split(/\n(?!- )/)
    const told = lists.map((part) => part.split('\n- ').length - 1)
    expect(Math.max(...told)).toBe(Number(most))
  })

  test.for(rowsUnder(readability, 'questionnaire', 'Flesch-Kincaid', 'Automated'))(
    '%s reads at about the grade that is told',
    ([id, ...grades]) => {
      const one = written.find((candidate) => `\`${candidate.id}\`` === id)
      const texts = one === undefined ? [] : patientTexts(one)
      const measured = texts.filter(({ text }) => wordsOf(text).length >= 5)
      const found = measured.map(({ text }) => readingGrade(text))
      const medians = [
        found.map((grade) => grade.fleschKincaid),
        found.map((grade) => grade.automated),
      ]
      const apart = medians.map((values, at) => Math.abs(median(values) - Number(grades[at])))
      expect(apart.filter((by) => !(by <= 0.3))).toEqual([])
    },
  )
})
