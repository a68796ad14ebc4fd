import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { enablement } from '../../src/engine/enable.ts'
import { begin } from '../../src/interview/begin.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { ReviewStep, Step } from '../../src/interview/step.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import type { Question } from '../../src/model/question.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { mayBeSaid } from '../support/any-answers.ts'
import { pickFrom } from '../support/any-condition.ts'
import { anyQuestionnaire } from '../support/any-questionnaire.ts'

/** What the person does next; the numbers choose among what is possible. */
type Deed = { readonly deed: string; readonly pick: number; readonly more: number }

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom('answer', 'answer', 'answer', 'back', 'forward', 'jump', 'ahead', 'part'),
  pick: fc.nat(99),
  more: fc.nat(99),
})

/** Every other yes-no question stands in a checklist. */
const anyWithChecklist = fc.tuple(anyQuestionnaire, fc.boolean()).map(
  ([questionnaire, checklist]): Questionnaire => ({
    ...questionnaire,
    sections: [
      {
        id: 'section',
        title: 'Section',
        checklist,
        questions: questionnaire.questions
          .filter((question, index) => question.type !== 'yes-no' || index % 2 === 0)
          .map(({ id }) => id),
      },
    ],
  }),
)

const anySitting = fc.tuple(anyWithChecklist, fc.array(anyDeed, { maxLength: 40, size: 'max' }))

/** Long enough for a machine that is busy with something else. */
const slow = { timeout: 60_000 }

test('no answer is lost and none appears from nowhere', slow, () => {
  assert(
    fc.property(anySitting, ([questionnaire, deeds]) => {
      const said = new Map<string, Answer>()
      let session = begin(compile(questionnaire))
      for (const deed of deeds) {
        const step = poseStep(session)
        if (step === undefined) break
        const reply = replyOf(questionnaire, step, deed)
        remember(said, step, reply)
        session = takeReply(session, reply)
        expect(sorted(session.given)).toEqual(sorted(said))
      }
      expect(sorted(session.assessment.answers)).toEqual(sorted(counting(questionnaire, said)))
    }),
    { numRuns: 300 },
  )
})

test('what is asked is enabled, and the review comes when nothing else is open', slow, () => {
  assert(
    fc.property(anySitting, ([questionnaire, deeds]) => {
      const program = compile(questionnaire)
      let session = begin(program)
      for (const deed of deeds) {
        const step = poseStep(session)
        if (step === undefined) break
        const { answers } = session.assessment
        const enabled = enablement(program, answers)
        for (const { id } of questionsOf(step)) expect(enabled.get(id)).toBe('yes')
        const open = questionnaire.questions.filter(
          ({ id }) => enabled.get(id) === 'yes' && !answers.has(id),
        )
        if (step.kind === 'review') expect(open).toEqual([])
        session = takeReply(session, replyOf(questionnaire, step, deed))
      }
    }),
    { numRuns: 300 },
  )
})

test('answering what is asked comes to the review', slow, () => {
  assert(
    fc.property(anyWithChecklist, fc.nat(99), (questionnaire, pick) => {
      let session = begin(compile(questionnaire))
      let turns = 0
      for (let step = poseStep(session); step?.kind !== 'review'; step = poseStep(session)) {
        expect(turns).toBeLessThan(2 * questionnaire.questions.length + 2)
        turns += 1
        if (step === undefined) throw new Error('ended by itself')
        const reply = replyOf(questionnaire, step, { deed: 'answer', pick: pick + turns, more: 1 })
        session = takeReply(session, reply)
      }
    }),
    { numRuns: 300 },
  )
})

function assert<T>(law: fc.IProperty<T>, runs: { readonly numRuns: number }): void {
  void fc.assert(law, runs)
}

/** The simple model: what was said to a question last is its answer. */
function remember(said: Map<string, Answer>, step: Step, reply: Reply): void {
  if (reply.kind !== 'answers' && reply.kind !== 'given-ahead') return
  if (reply.kind === 'answers') for (const { id } of questionsOf(step)) said.delete(id)
  for (const [id, answer] of reply.answers) said.set(id, answer)
}

/** Asked and answered; a question that is not enabled keeps its answer to itself. */
function counting(questionnaire: Questionnaire, said: Answers): Answers {
  const enabled = enablement(compile(questionnaire), said)
  return new Map([...said].filter(([id]) => enabled.get(id) !== 'no'))
}

function replyOf(questionnaire: Questionnaire, step: Step, deed: Deed): Reply {
  if (step.kind === 'interruption') return { kind: deed.deed === 'back' ? 'back' : 'go-on' }
  if (deed.deed === 'back' || deed.deed === 'forward') return { kind: deed.deed }
  if (deed.deed === 'ahead') {
    const question = pickFrom(questionnaire.questions, deed.more)
    return { kind: 'given-ahead', answers: answersTo([question], deed) }
  }
  if (step.kind === 'review') return jumpFrom(step, deed)
  const asked = questionsOf(step)
  const part = deed.deed === 'part' && step.kind === 'checklist'
  return { kind: 'answers', answers: answersTo(part ? asked.slice(1) : asked, deed) }
}

function jumpFrom({ sections }: ReviewStep, { more }: Deed): Reply {
  const rows = sections.flatMap((section) => section.rows)
  return { kind: 'jump', to: rows.length === 0 ? '' : pickFrom(rows, more).question.id }
}

function answersTo(questions: readonly Question[], { pick }: Deed): Answers {
  return new Map(
    questions.map((question, index) => [question.id, pickFrom(mayBeSaid(question), pick + index)]),
  )
}

function questionsOf(step: Step): readonly Question[] {
  if (step.kind === 'question') return [step.question]
  return step.kind === 'checklist' ? step.rows.map(({ question }) => question) : []
}

function sorted(answers: ReadonlyMap<string, unknown>) {
  return [...answers]
    .map(([id, given]) => [id, plain(given)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

/** A given answer is compared by the answer in it. */
function plain(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'answer' in given ? given.answer : given
}
