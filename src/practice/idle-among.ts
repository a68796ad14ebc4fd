import { liveInStanding } from '../engine/live-in-topic.ts'
import { liveIn, liveWhileAsking, union } from '../engine/live-questions.ts'
import { idsOf } from '../engine/question-bits.ts'
import { runAnswers } from '../engine/run-answers.ts'
import { saidTo, type ToldCase } from './told-case.ts'

/**
 * The questions that could no longer matter when they were asked, by what had been said before.
 * Those of one section that follow one another were asked at once.
 */
export function idleAmong(told: ToldCase, asked: readonly string[]): readonly string[] {
  return inOneGo(told, asked).flatMap(({ from, questions }) => {
    const open = stillOpen(told, asked.slice(0, from))
    return questions.filter((id) => !open.has(id))
  })
}

type Go = { readonly from: number; readonly section: string; readonly questions: string[] }

function inOneGo(told: ToldCase, asked: readonly string[]): readonly Go[] {
  const { sections } = told.program.questionnaire
  const goes: Go[] = []
  asked.forEach((id, from) => {
    const section = sections.find(({ questions }) => questions.includes(id))?.id ?? ''
    const last = goes.at(-1)
    if (last?.section === section) last.questions.push(id)
    else goes.push({ from, section, questions: [id] })
  })
  return goes
}

/** What can still change a red flag, a pattern, or where a topic stands. */
function stillOpen(told: ToldCase, asked: readonly string[]): ReadonlySet<string> {
  const { program } = told
  const { redFlags, findings, topics } = program.questionnaire
  const live = liveWhileAsking(program, runAnswers(program, saidTo(told, asked)))
  const patterns = findings.filter(({ pattern }) => pattern)
  const bits =
    union([...redFlags, ...patterns], (conclusion) => liveIn(live, conclusion)) |
    union(topics, (topic) => liveInStanding(live, topic))
  return new Set(idsOf(program, bits))
}
