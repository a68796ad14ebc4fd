import { explain } from '../engine/explain.ts'
import type { ExplainedConclusion, ExplainedTopic } from '../model/explanation.ts'
import type { First, Reason, Topic } from '../model/topic.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { conditionTree } from '../report/explanation-tree.ts'
import { titleOfConclusion } from '../report/explanation-words.ts'
import { named } from '../report/named.ts'
import { asks } from '../report/short-form.ts'
import type { DraftLine, DraftSection } from '../report/summary.ts'
import { claimLine, paragraph, plainLine } from '../report/telling.ts'
import type { TopicMark } from './mark-topics.ts'
import type { Marking } from './marking.ts'
import { outcomeOf } from './told-case.ts'

/** Where each topic that matters stands, and why. */
export function topicWords(marking: Marking): readonly DraftSection[] {
  const { exercise, mark } = marking
  const lines = mark.topics.flatMap((one) => topicLines(marking, one))
  const tree = lines.length === 0 ? [] : [{ kind: 'tree' as const, lines }]
  const rest = exercise.key.stopped ? [withheld] : restWords(marking)
  return [{ heading: 'Where the topics stand', blocks: [...tree, ...rest] }]
}

const withheld = paragraph('A red flag comes first here, so every topic is withheld.')

/** The others, which nobody said anything of. */
function restWords({ exercise, mark }: Marking) {
  const told = mark.topics.map(({ id }) => id)
  const rest = exercise.program.questionnaire.topics.filter(({ id }) => !told.includes(id))
  if (rest.length === 0) return []
  return [
    paragraph(`Not relevant with these answers: ${rest.map(({ title }) => title).join('; ')}.`),
  ]
}

function topicLines(marking: Marking, mark: TopicMark): readonly DraftLine[] {
  const { exercise, marks } = marking
  const { title } = named(exercise.program.questionnaire.topics, mark.id)
  const label = mark.said === mark.is ? marks.yes : marks.no
  const text = `${title}: ${standingWords[mark.is]}.${saidWords(marking, mark)}`
  return [{ ...plainLine(text), label }, ...whyLines(marking, mark.id)]
}

function saidWords({ attempt }: Marking, { id, said, is, tooSoon }: TopicMark): string {
  if (said === is) return ''
  if (attempt.topics?.has(id) !== true) return ' You left it out.'
  return ` You said ${standingWords[said]}${tooSoon ? ': too soon' : ''}.`
}

/** What made it stand there, one step down. */
function whyLines({ exercise, marks }: Marking, id: string): readonly DraftLine[] {
  const outcome = outcomeOf(exercise)
  const { of, open } = explain(exercise.program, exercise.answers, { kind: 'topic', id })
  if (of.kind !== 'topic') return []
  const topic = named(exercise.program.questionnaire.topics, id)
  switch (of.standing) {
    case 'withheld':
      return of.stops.map((stop) => under(`Because of: ${titleOfConclusion(stop.id, outcome)}.`))
    case 'not-relevant':
      return topOf(of, { outcome, marks })
    case 'later':
      return saidOf(of.first, topic.first, 'no').map((say) => deeper(claimLine(say, outcome)))
    case 'may-apply':
      return [under(openWords(asks(open, outcome)))]
    case 'discuss': {
      const reasons = reasonsOf(of, topic).map((say) => deeper(claimLine(say, outcome)))
      return reasons.length > 0 ? reasons : topOf(of, { outcome, marks })
    }
  }
}

/** The reasons that hold; where the author gave none, what usually comes first, and is done. */
function reasonsOf(of: ExplainedTopic, topic: Topic): readonly (First | Reason)[] {
  const reasons = saidOf(of.because, topic.because, 'yes')
  return reasons.length > 0 ? reasons : saidOf(of.first, topic.first, 'yes')
}

function saidOf<S extends First | Reason>(
  explained: readonly ExplainedConclusion[],
  said: readonly S[],
  truth: 'yes' | 'no',
): readonly S[] {
  return said.filter((_, at) => explained[at]?.truth === truth)
}

const mostOpen = 4

function openWords(questions: readonly string[]): string {
  const more = questions.length - mostOpen
  const named = questions.slice(0, mostOpen).join(' ')
  return `It hangs on answers the case does not give: ${named}${more > 0 ? ` And ${more} more.` : ''}`
}

/** What would make it relevant, without what lies below. */
function topOf({ relevant }: ExplainedTopic, telling: Parameters<typeof conditionTree>[1]) {
  if (relevant === undefined) return []
  return conditionTree(relevant, telling, 1).filter(({ depth = 0 }) => depth <= 2)
}

function under(text: string): DraftLine {
  return deeper(plainLine(text))
}

function deeper(line: DraftLine): DraftLine {
  return { ...line, depth: 1 }
}
