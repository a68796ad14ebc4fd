import type { TopicResult } from '../../../src/model/assessment.ts'
import type { Topic } from '../../../src/model/topic.ts'
import { countedAnswers } from './counted-answers.ts'
import { answersBehind } from './reasons.ts'
import { isStopped } from './red-flags.ts'
import { settledBy } from './settle-by-trial.ts'
import { standingUnlessStopped } from './standing.ts'
import type { World } from './world.ts'

/** language.md, "Topics": each topic's standing, with its reasons and what would settle it. */
export function topicResults(
  world: World,
  effort: { readonly settle: boolean },
): readonly TopicResult[] {
  return world.questionnaire.topics.map((topic) => topicResult(world, topic, effort))
}

function topicResult(
  world: World,
  topic: Topic,
  effort: { readonly settle: boolean },
): TopicResult {
  const standing = isStopped(world) ? 'withheld' : standingUnlessStopped(world, topic)
  const truth = (finding: string) => world.conclusion(finding)
  return {
    id: topic.id,
    standing,
    because: topic.because
      .filter(({ finding }) => truth(finding) === 'yes')
      .map(({ finding }) => ({ finding, answers: answersBehind(world, finding) })),
    first: topic.first
      .filter(({ finding }) => truth(finding) !== 'yes')
      .map(({ finding }) => ({ finding, truth: truth(finding) })),
    settledBy: effort.settle && standing === 'may-apply' ? settling(world, topic) : [],
    cautions: topic.cautions
      .filter(({ finding }) => truth(finding) !== 'no')
      .map(({ finding, level }) => ({ finding, level, truth: truth(finding) })),
  }
}

/** Stops are left aside: a topic is not settled by an emergency. */
function settling(world: World, topic: Topic): readonly string[] {
  return settledBy({
    questionnaire: world.questionnaire,
    answers: countedAnswers(world),
    isSettled: (other) => standingUnlessStopped(other, topic) !== 'may-apply',
  })
}
