import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { explain } from '../../src/engine/explain.ts'
import { drawOverview } from '../../src/picture/draw-overview.ts'
import { drawRedFlags } from '../../src/picture/draw-red-flags.ts'
import { drawTopic } from '../../src/picture/draw-topic.ts'
import type { Picture } from '../../src/picture/picture.ts'
import { pictureTree } from '../../src/picture/picture-tree.ts'
import { paintedView, plainView, type View } from '../../src/picture/view.ts'
import { signMarks } from '../../src/report/explanation-marks.ts'
import { explanationSummary } from '../../src/report/explanation-summary.ts'
import { type Answered, anyAnswered } from '../support/any-answers.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'
import { assessByOracle } from '../support/oracle/assess-by-oracle.ts'

vi.setConfig({ testTimeout: 120_000 })

test('every box is painted as the oracle finds it', () => {
  assert(({ questionnaire, answers }) => {
    const { findings, redFlags } = assessByOracle(questionnaire, answers, { settle: false })
    const truths = new Map([...findings, ...redFlags.map(({ id, truth }) => [id, truth] as const)])
    for (const { boxes } of drawn({ questionnaire, answers }).painted) {
      for (const { id, kind, truth } of boxes) {
        if (kind === 'finding' || kind === 'red-flag')
          expect([id, truth]).toEqual([id, truths.get(id)])
      }
    }
  })
})

test('the list beside a picture tells every line of it', () => {
  assert((answered) => {
    const { plain, painted, path } = drawn(answered)
    for (const picture of [...plain, ...painted, ...path]) {
      const told = pictureTree(picture, signMarks).map(({ text }) => text.replace(AGAIN, ''))
      const rows = picture.boxes.flatMap((box) => box.rows.map(({ text }) => text))
      expect(new Set(told)).toEqual(new Set(rows))
    }
  })
})

test('a path is a part of what is painted, and that a part of the rules', () => {
  assert((answered) => {
    const { plain, painted, path } = drawn(answered)
    expect(parts(painted)).toEqual(expect.arrayContaining([...parts(path)]))
    expect(ids(plain)).toEqual(expect.arrayContaining([...ids(painted)]))
  })
})

test('a topic is told in the lines of its explanation', () => {
  assert(({ questionnaire, answers }) => {
    const program = compile(questionnaire)
    const view = paintedView(program, answers, { isPath: true })
    for (const topic of questionnaire.topics) {
      const explanation = explain(program, answers, { kind: 'topic', id: topic.id })
      const telling = { outcome: view.outcome, marks: signMarks }
      const lines = explanationSummary({ explanation }, telling).sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => block.lines.map(({ label, text }) => marked(label, text))),
      )
      const walked = pictureTree(drawTopic(topic, view), signMarks)
        .filter(({ label = '-', text }) => label !== '-' && !OURS.test(text))
        .map(({ label, text }) => marked(label, text))
      expect(lines).toEqual(expect.arrayContaining(walked))
    }
  })
})

/** What a picture says of warning signs as a whole. */
const OURS = /^(any of \d+ warning signs|one warning sign|and \d+ more)$/

const AGAIN = / \(see above\)$/

function marked(label: string | undefined, text: string): string {
  return `${label} ${text.replace(AGAIN, '')}`
}

type Drawn = { readonly [K in 'plain' | 'painted' | 'path']: readonly Picture[] }

function drawn({ questionnaire, answers }: Answered): Drawn {
  const program = compile(questionnaire)
  const all = (view: View) => [
    drawOverview(view),
    ...drawRedFlags(view),
    ...questionnaire.topics.map((topic) => drawTopic(topic, view)),
  ]
  return {
    plain: all(plainView(program)),
    painted: all(paintedView(program, answers, { isPath: false })),
    path: all(paintedView(program, answers, { isPath: true })),
  }
}

/** Each line, by its picture and box. */
function parts(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap((picture) =>
    picture.boxes.flatMap(({ id, rows }) =>
      rows.map(({ text, truth }) => [picture.title, id, truth, text].join(' / ')),
    ),
  )
}

function ids(pictures: readonly Picture[]): readonly string[] {
  return pictures.flatMap(({ boxes }) => boxes.map(({ id }) => id))
}

function assert(law: (answered: Answered) => void): void {
  fc.assert(fc.property(anyAnswered(anyQuestionnaire), law), { numRuns: 150 })
}
