import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { enablement } from '../../src/engine/enable.ts'
import type { Goal } from '../../src/engine/pertinence.ts'
import type { Program } from '../../src/engine/program.ts'
import { begin } from '../../src/interview/begin.ts'
import { type AllGiven, type Given, isSame } from '../../src/interview/given.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { Session } from '../../src/interview/session.ts'
import type { Step } from '../../src/interview/step.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import {
  anySitting,
  anySittings,
  anyWithChecklist,
  type Deed,
  questionsOf,
  replyOf,
} from './any-sitting.ts'
import { keepLines, resumed } from './keep-lines.ts'

/** Long enough for a machine that is busy with something else. */
const slow = { timeout: 120_000 }

test(
  'no answer is lost and none appears from nowhere, whenever one stops and goes on',
  slow,
  () => {
    assert(
      fc.property(anySittings, ([questionnaire, sittings]) => {
        const program = compile(questionnaire)
        for (const [index, deeds] of sittings.entries()) {
          const { session, said } = playThrough(program, deeds, goals[index % goals.length])
          expect(sorted(session.assessment.answers)).toEqual(sorted(counting(program, said)))
        }
      }),
      { numRuns: 2000 },
    )
  },
)

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
        session = goOn(takeReply(session, replyOf(questionnaire, step, deed)))
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

const goals: readonly Goal[] = ['everything', 'summary', 'standings']

/** One who stops goes on in another process, from what the journal holds. */
function playThrough(program: Program, deeds: readonly Deed[], goal: Goal = 'everything') {
  const said = new Map<string, Answer>()
  const journal = keepLines()
  let session = begin(program, { goal })
  for (const deed of deeds) {
    const step = poseStep(session)
    if (step === undefined) break
    const reply = replyOf(program.questionnaire, step, deed)
    remember(said, step, reply)
    session = takeReply(session, reply)
    journal.observe(session)
    if (session.at.kind === 'ended') session = resumed(program, journal.text(), goal)
    // What is compared first is quick, and nearly always all there is to compare.
    if (!isSaid(session.given, said)) expect(sorted(session.given)).toEqual(sorted(said))
  }
  return { session, said }
}

function isSaid(given: AllGiven, said: Answers): boolean {
  const isAsSaid = ([id, { answer }]: readonly [string, Given]) => isSame(said.get(id), answer)
  return given.size === said.size && [...given].every(isAsSaid)
}

/** One who stops goes on at once. */
function goOn(session: Session): Session {
  return session.at.kind === 'ended' ? begin(session.program, { taken: session }) : session
}

/** The simple model: what was said to a question last is its answer. */
function remember(said: Map<string, Answer>, step: Step, reply: Reply): void {
  const answers =
    'answers' in reply ? reply.answers : 'keeping' in reply ? reply.keeping : undefined
  if (answers === undefined) return
  if (reply.kind !== 'given-ahead') for (const { id } of questionsOf(step)) said.delete(id)
  for (const [id, answer] of answers) said.set(id, answer)
}

/** Asked and answered; a question that is not enabled keeps its answer to itself. */
function counting(program: Program, said: Answers): Answers {
  const enabled = enablement(program, said)
  return new Map([...said].filter(([id]) => enabled.get(id) !== 'no'))
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
