import type { Assessment, PanelResult, TopicResult } from '../model/assessment.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { levelsOf } from './encode-topic.ts'
import type { Output } from './output.ts'

/** How an output came out for one response, by the engine's own assessment of it. */
export function outcomeIn(
  questionnaire: Questionnaire,
  assessment: Assessment,
  { about, id, part = '' }: Output,
): string {
  const { enabled, findings, classes, panels, urgency } = assessment
  switch (about) {
    case 'question':
      return enabled.get(id) ?? ''
    case 'red-flag':
      return flagIn(questionnaire, assessment, id)
    case 'urgency':
      return id === 'at-least' ? urgency.atLeast : urgency.atMost
    case 'finding':
      return findings.get(id) ?? ''
    case 'class':
      return classes.get(id)?.class ?? ''
    case 'panel':
      return panels.find((panel) => panel.id === id)?.shown ?? ''
    case 'panel-row':
      return rowIn(
        panels.find((panel) => panel.id === id),
        part,
      )
    case 'topic':
      return assessment.topics.find((topic) => topic.id === id)?.standing ?? ''
    default: {
      const result = assessment.topics.find((topic) => topic.id === id)
      const isNamed = result !== undefined && named.includes(result.standing)
      return isNamed ? partIn({ questionnaire, assessment, result }, about, part) : NOT_TOLD
    }
  }
}

/** What is said of something that a summary leaves out. */
const NOT_TOLD = 'not-told'

const named: readonly string[] = ['discuss', 'later', 'may-apply']

function flagIn({ redFlags }: Questionnaire, assessment: Assessment, id: string): string {
  const truth = assessment.redFlags.find((flag) => flag.id === id)?.truth ?? ''
  const flag = redFlags.find((one) => one.id === id)
  return truth === 'yes' ? `yes/${flag?.urgency}${flag?.stop ? '/stop' : ''}` : truth
}

function rowIn(panel: PanelResult | undefined, finding: string): string {
  const rows = panel?.rows.filter((row) => row.finding === finding) ?? []
  if (panel?.shown !== 'yes' || rows.length === 0) return NOT_TOLD
  return rows.some(({ truth }) => truth === 'untested') ? 'untested' : 'shown'
}

type Told = {
  readonly questionnaire: Questionnaire
  readonly assessment: Assessment
  readonly result: TopicResult
}

function partIn(
  { questionnaire, assessment, result }: Told,
  about: Exclude<Output['about'], 'topic'>,
  part: string,
): string {
  const ofFinding = ({ finding }: { readonly finding: string }) => finding === part
  const topic = questionnaire.topics.find(({ id }) => id === result.id)
  if (topic === undefined) return NOT_TOLD
  if (about === 'reason') return result.because.some(ofFinding) ? 'yes' : NOT_TOLD
  if (about === 'first') return result.first.find(ofFinding)?.truth ?? NOT_TOLD
  if (about === 'caution') {
    const truth = result.cautions.find(ofFinding)?.truth
    return truth === undefined ? NOT_TOLD : `${truth}/${levelsOf(topic, part)}`
  }
  const text = topic.askYourProvider.find(({ id }) => id === part)?.ask
  const isAsked = assessment.ask.some((one) => one.text === text && one.topics.includes(topic.id))
  return isAsked ? 'asked' : NOT_TOLD
}
