import { describe, expect, test, vi } from 'vitest'
import { readAnswers } from '../../src/answer/read-answers.ts'
import { compile } from '../../src/engine/compile.ts'
import type { Case } from '../../src/model/case.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { drawOverview } from '../../src/picture/draw-overview.ts'
import { drawRedFlags } from '../../src/picture/draw-red-flags.ts'
import { drawTopic } from '../../src/picture/draw-topic.ts'
import type { Box, Picture } from '../../src/picture/picture.ts'
import { toSvg } from '../../src/picture/to-svg.ts'
import { paintedView, plainView, type View } from '../../src/picture/view.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'
import { hasChromium, measureIn, type Shown } from './chromium.ts'

vi.setConfig({ testTimeout: 180_000 })

describe.skipIf(!hasChromium)('in Chromium (apt-get install chromium)', () => {
  test.for([
    { scheme: 'light', page: 'rgb(255, 255, 255)' },
    { scheme: 'dark', page: 'rgb(15, 21, 27)' },
  ] as const)('on a $scheme page every label is whole, apart and clear', async (on) => {
    const shown = await pictures
    const measured = await measureIn(on.scheme, shown)
    expect(shown.length).toBeGreaterThan(90)
    expect(measured).toEqual(shown.map(({ name }) => ({ name, page: on.page, faults: [] })))
  })

  test('no text of a questionnaire is too odd for its box', async () => {
    const picture = { ...blank, boxes: odd.map(oddBox) }
    const [svg, list] = [await svgOf(picture), await svgOf({ ...picture, boxes: listed(picture) })]
    const measured = await measureIn('light', [
      { name: 'odd', svg },
      { name: 'odd list', svg: list },
    ])
    expect(measured.flatMap(({ faults }) => faults)).toEqual([])
  })

  test('whatever is wrong with a picture is found', async () => {
    const svg = await svgOf({ ...blank, boxes: sound })
    const planted = faults.map(({ name, plant }) => ({ name, svg: plant(svg) }))
    const [whole, ...measured] = await measureIn('light', [{ name: 'whole', svg }, ...planted])
    expect(whole?.faults).toEqual([])
    expect(measured).toEqual(
      faults.map(({ name, found }) => ({
        name,
        page: expect.any(String),
        faults: expect.arrayContaining([expect.stringMatching(found)]),
      })),
    )
  })
})

/** Drawn once, looked at on either page. */
const pictures = hasChromium ? everyPicture() : Promise.resolve([])

/** Every topic, the topics and the warning signs of both questionnaires: plain, painted, as a path. */
async function everyPicture(): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (const questionnaire of questionnairesIn('questionnaires')) {
    for (const [painting, view] of viewsOf(questionnaire)) {
      for (const picture of picturesOf(questionnaire, view)) {
        const name = `${questionnaire.id}, ${painting}: ${picture.title}`
        shown.push({ name, svg: await svgOf(picture) })
      }
    }
  }
  return shown
}

function picturesOf({ topics }: Questionnaire, view: View): readonly Picture[] {
  const pathways = topics.map((topic) => drawTopic(topic, view))
  return [drawOverview(view), ...drawRedFlags(view), ...pathways]
}

function viewsOf(questionnaire: Questionnaire): readonly (readonly [string, View])[] {
  const program = compile(questionnaire)
  const [fullest] = questionnaire.cases.toSorted((a, b) => count(b) - count(a))
  const { answers } = readAnswers(questionnaire, fullest?.answers ?? {})
  return [
    ['plain', plainView(program)],
    ['painted', paintedView(program, answers, { isPath: false })],
    ['path', paintedView(program, answers, { isPath: true })],
  ]
}

function count({ answers }: Case): number {
  return Object.keys(answers).length
}

async function svgOf(picture: Picture): Promise<string> {
  return await toSvg({ title: picture.title, description: [], pictures: [picture] })
}

const blank: Omit<Picture, 'boxes'> = { title: 'A picture', description: [], isPainted: false }

const line = { kind: 'line', depth: 0, text: 'a line' } as const

const sound: readonly Box[] = [
  { id: 'sound', kind: 'finding', title: 'A box', rows: [{ ...line, leadsTo: 'other' }] },
  { id: 'other', kind: 'finding', title: 'Another', rows: [] },
]

const odd = [
  'w'.repeat(200),
  'W'.repeat(60),
  '@%@%'.repeat(20),
  '後頭部の痛み'.repeat(9),
  'الألم في مؤخرة الرأس والرقبة '.repeat(3),
  '👩‍⚕️'.repeat(30),
  'й ö ﷽ ꧅ 𒐫 '.repeat(6),
  '<script>&amp;"\u0000\u001B[31m\uD800</script>',
  '',
]

function oddBox(title: string, at: number): Box {
  const truth = (['yes', 'no', 'unknown'] as const)[at % 3]
  const rows = [0, 3, 12].map((depth) => ({
    ...line,
    depth,
    text: title,
    aside: title,
    ...(truth && { truth }),
    leadsTo: `box-${at + 1}`,
  }))
  return { id: `box-${at}`, kind: 'finding', title, ...(truth && { truth }), rows }
}

const faults: readonly Fault[] = [
  { name: 'a label that is cut', found: /^leaves its box: A box$/, plant: title('x="290"') },
  { name: 'a label over another', found: /^overlap: A box \| a line$/, plant: title('y="66"') },
  { name: 'a faint label', found: /^1\.\d+ to 1: A box$/, plant: title('style="fill: #eee"') },
  { name: 'broken markup', found: /error/i, plant: (svg) => svg.replace('A box', '<') },
  {
    name: 'a box over another',
    found: /^boxes overlap at /,
    plant: (svg) => svg.replaceAll(/(class="finding" transform=")[^"]*/g, '$1'),
  },
  {
    name: 'an arrow through a box',
    found: /^an arrow runs through a box/,
    plant: (svg) => svg.replace(/(class="arrow" d=")[^"]*/, '$1M0,60 L90,60'),
  },
  {
    name: 'no label at all',
    found: /^it holds no text$/,
    plant: (svg) => svg.replaceAll(/<text[^>]*\/>|<text.*?<\/text>/g, ''),
  },
]

type Fault = {
  readonly name: string
  readonly found: RegExp
  readonly plant: (svg: string) => string
}

function listed({ boxes }: Picture): readonly Box[] {
  return boxes.map((box, at) => (at === 0 ? { ...box, kind: 'list' } : box))
}

/** Changes an attribute of the label "A box". */
function title(attribute: string): (svg: string) => string {
  const [name = ''] = attribute.split('=')
  return (svg) =>
    svg.replace(/<text class="title"([^>]*)>A box/, (_, others: string) => {
      const kept = others.replace(new RegExp(` ${name}="[^"]*"`), '')
      return `<text class="title"${kept} ${attribute}>A box`
    })
}
