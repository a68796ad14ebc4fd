import { assess } from '../engine/assess.ts'
import { compile } from '../engine/compile.ts'
import type { Program } from '../engine/program.ts'
import { verifyCheck } from '../engine/verify-check.ts'
import type { Answers } from '../model/answer.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Subject } from './owned-condition.ts'
import type { Certainty } from './statement.ts'

/** Whether the engine agrees that a statement is not so for a response. */
export function fails(program: Program, certainty: Certainty, answers: Answers): boolean {
  const assessment = assess(program, answers)
  switch (certainty.kind) {
    case 'check':
      return !verifyCheck(program, certainty.check, answers)
    case 'is-complete':
      return assessment.classes.get(certainty.list)?.class === 'none'
    case 'is-not-hidden': {
      const { flag, question } = certainty
      const opened = assess(compile(withoutGates(program.questionnaire)), answers)
      const isRuledOut = truthOfFlag(assessment, flag) === 'no'
      const isAsked = assessment.enabled.get(question) !== 'no'
      return isRuledOut && !isAsked && truthOfFlag(opened, flag) !== 'no'
    }
    case 'is-kept':
      return [...answers.keys()].some((id) => {
        const before = new Map([...answers].filter(([other]) => other !== id))
        return isOverturned(certainty.subject, assess(program, before), assessment)
      })
  }
}

function withoutGates(questionnaire: Questionnaire): Questionnaire {
  const questions = questionnaire.questions.map(({ when: _, ...question }) => question)
  return { ...questionnaire, questions }
}

function truthOfFlag({ redFlags }: Assessment, id: string): string | undefined {
  return redFlags.find((flag) => flag.id === id)?.truth
}

function isOverturned({ kind, id }: Subject, before: Assessment, after: Assessment): boolean {
  if (kind === 'class-list') {
    const possible = before.classes.get(id)?.possible ?? []
    return after.classes.get(id)?.possible.some((name) => !possible.includes(name)) ?? false
  }
  const was = truthOf(kind, id, before)
  return was !== undefined && was !== 'unknown' && was !== truthOf(kind, id, after)
}

function truthOf(
  kind: Exclude<Subject['kind'], 'class-list'>,
  id: string,
  { enabled, findings, panels, topics, ...follows }: Assessment,
): string | undefined {
  switch (kind) {
    case 'question':
      return enabled.get(id)
    case 'finding':
      return findings.get(id)
    case 'red-flag':
      return truthOfFlag({ enabled, findings, panels, topics, ...follows }, id)
    case 'panel':
      return panels.find((panel) => panel.id === id)?.shown
    case 'topic':
      return relevanceOf(topics.find((topic) => topic.id === id)?.standing)
  }
}

function relevanceOf(standing: string | undefined): string {
  if (standing === 'not-relevant') return 'no'
  return standing === 'discuss' || standing === 'later' ? 'yes' : 'unknown'
}
