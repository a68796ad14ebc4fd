import type { Situation } from '../../../src/proof/encode-possibility.ts'
import { conditionTruth } from './condition-truth.ts'
import type { Tried } from './tried.ts'
import { named } from './world.ts'

/** Whether a response makes so what some response has to make so. */
export function isSo(situation: Situation, { world, assessment }: Tried): boolean {
  const { findings, redFlags, topics, ask } = assessment
  switch (situation.kind) {
    case 'can-be-asked': {
      const { when } = named(world.questionnaire.questions, situation.question)
      return when === undefined || conditionTruth(world, when) === 'yes'
    }
    case 'can-be': {
      const flag = redFlags.find(({ id }) => id === situation.conclusion)
      return (flag?.truth ?? findings.get(situation.conclusion)) === situation.truth
    }
    case 'can-be-named': {
      const { when, rows } = named(world.questionnaire.classes, situation.list)
      const truths = [{ when }, ...rows.slice(0, situation.row + 1)].map((one) => {
        return one.when === undefined ? 'yes' : conditionTruth(world, one.when)
      })
      const earlier = truths.slice(1, -1)
      return truths[0] === 'yes' && truths.at(-1) === 'yes' && earlier.every((one) => one === 'no')
    }
    case 'can-stand':
      return named(topics, situation.topic).standing === situation.standing
    case 'can-be-told': {
      const { standing } = named(topics, situation.topic)
      if (!['discuss', 'later', 'may-apply'].includes(standing)) return false
      if (situation.part !== 'question') return findings.get(situation.finding) === 'yes'
      return ask.some(({ id }) => id === situation.id)
    }
  }
}
