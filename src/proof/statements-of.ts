import type { Program } from '../engine/program.ts'
import { questionsReadBy } from '../engine/read-by.ts'
import type { ClassList } from '../model/classes.ts'
import type { Question } from '../model/question.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { RedFlag } from '../model/red-flag.ts'
import type { Standing, Topic } from '../model/topic.ts'
import {
  type OwnedCondition,
  ownedConditions,
  type Part,
  partsOfOwned,
  type Subject,
} from './owned-condition.ts'
import type { Statement } from './statement.ts'

/** The author's checks, and what has to be so in any questionnaire. */
export function statementsOf(program: Program): readonly Statement[] {
  const { checks, questions, findings, redFlags, classes, topics } = program.questionnaire
  return [
    ...checks.map((check): Statement => ({ kind: 'check', check })),
    ...questions.flatMap(aboutQuestion),
    ...redFlags.flatMap((flag) => aboutRedFlag(program, flag)),
    ...findings.flatMap(({ id }): readonly Statement[] => [
      { kind: 'can-be', conclusion: id, truth: 'yes' },
      { kind: 'can-be', conclusion: id, truth: 'no' },
      { kind: 'can-be', conclusion: id, truth: 'unknown' },
    ]),
    ...classes.flatMap(aboutClassList),
    ...topics.flatMap(aboutTopic),
    ...subjectsIn(program.questionnaire).map(
      (subject): Statement => ({ kind: 'is-kept', subject }),
    ),
    ...ownedConditions(program.questionnaire).flatMap((owned) => [
      ...aboutWhole(owned),
      ...partsOfOwned(owned).flatMap(aboutPart),
    ]),
  ]
}

/** History that is only recorded need not matter. */
function aboutQuestion(question: Question): readonly Statement[] {
  const { id, record } = question
  const matters = optionsOf(question).map((option): Statement => {
    return { kind: 'can-matter', question: id, ...(option !== undefined && { option }) }
  })
  return [{ kind: 'can-be-asked', question: id }, ...(record ? [] : matters)]
}

function optionsOf(question: Question): readonly (string | undefined)[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : [undefined]
}

/** Only a question with a condition of its own may fail to be asked. */
function aboutRedFlag({ index, questionnaire }: Program, flag: RedFlag): readonly Statement[] {
  const { id, when } = flag
  const read = questionsReadBy(when, index)
  const gated = questionnaire.questions.filter((question, number) => {
    return read.has(number) && question.when !== undefined
  })
  return [
    { kind: 'can-be', conclusion: id, truth: 'yes' },
    ...gated.map((question): Statement => {
      return { kind: 'is-not-hidden', flag: id, question: question.id }
    }),
  ]
}

function aboutClassList({ id, rows }: ClassList): readonly Statement[] {
  return [
    { kind: 'is-complete', list: id },
    ...rows.map((each, row): Statement => {
      return { kind: 'can-be-named', list: id, row, class: each.class }
    }),
  ]
}

/** `later` only where something comes first; `withheld` hangs on the red flags. */
function aboutTopic({
  id,
  first,
  because,
  cautions,
  askYourProvider,
}: Topic): readonly Statement[] {
  const standings: readonly Standing[] = ['discuss', 'may-apply', 'not-relevant']
  const reachable = first.length > 0 ? [...standings, 'later' as const] : standings
  return [
    ...reachable.map((standing): Statement => ({ kind: 'can-stand', topic: id, standing })),
    ...because.map(
      ({ finding }): Statement => ({ kind: 'can-be-told', topic: id, part: 'reason', finding }),
    ),
    ...cautions.map(
      ({ finding }): Statement => ({ kind: 'can-be-told', topic: id, part: 'caution', finding }),
    ),
    ...askYourProvider.map((question): Statement => {
      return { kind: 'can-be-told', topic: id, part: 'question', id: question.id }
    }),
  ]
}

function subjectsIn(questionnaire: Questionnaire): readonly Subject[] {
  const { questions, redFlags, findings, classes, topics, panels } = questionnaire
  const named = (kind: Subject['kind'], list: readonly { readonly id: string }[]) => {
    return list.map(({ id }): Subject => ({ kind, id }))
  }
  return [
    ...named('question', questions),
    ...named('red-flag', redFlags),
    ...named('finding', findings),
    ...named('class-list', classes),
    ...named('topic', topics),
    ...named('panel', panels),
  ]
}

/** What counts, or is shown, where it holds; of all others the statements above say that they can. */
function aboutWhole({ owner, condition }: OwnedCondition): readonly Statement[] {
  if (!['counted', 'panel', 'panel-row'].includes(owner.kind)) return []
  return [{ kind: 'can-hold', part: { owner, whole: condition, path: [], condition } }]
}

/** That a combination holds is said of its lines; but so many of several may hold together or not. */
function aboutPart(part: Part): readonly Statement[] {
  const { condition } = part
  const isJudged = !('of' in condition) || condition.kind === 'at-least'
  const adds: Statement = { kind: 'adds-something', part }
  return isJudged ? [{ kind: 'can-hold', part }, adds] : [adds]
}
