import { explain } from '../engine/explain.ts'
import type { ExplainedCondition, ExplainedTopic } from '../model/explanation.ts'
import type { Topic } from '../model/topic.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { subjectInWords, titleOfConclusion } from '../report/explanation-words.ts'
import { named } from '../report/named.ts'
import type { Outcome } from '../report/occasion.ts'
import { asks } from '../report/short-form.ts'
import type { DraftLine, DraftSection } from '../report/summary.ts'
import { claimLine, paragraph, plainLine } from '../report/telling.ts'
import { costOf, type TopicMark } from './mark-topics.ts'
import type { Marking } from './marking.ts'
import { outcomeOf } from './told-case.ts'

/** Where each topic that matters stands, and why. */
export function topicWords(marking: Marking): readonly DraftSection[] {
  const { exercise, mark } = marking
  const lines = mark.topics.flatMap((one) => topicLines(marking, one))
  const tree = lines.length === 0 ? [] : [{ kind: 'tree' as const, lines }]
  const rest = exercise.key.stopped ? [withheldWords(marking)] : restWords(marking)
  return [{ heading: 'Where the topics stand', blocks: [...tree, ...rest] }]
}

function withheldWords({ mark }: Marking) {
  const earned = mark.parts.find(({ name }) => name === 'topics')?.points ?? 0
  const isSaid = earned > 0 || mark.topics.length > 0
  return paragraph(isSaid ? withheld : `${withheld} ${unsaid}`)
}

const withheld = 'A red flag comes first here, so every topic is withheld.'

const unsaid = 'To show that you know, name the red flag, or say that all are withheld.'

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

/** "You" is kept for the person of the case, to whom the reasons speak. */
function saidWords({ attempt, exercise }: Marking, { id, said, is, tooSoon }: TopicMark): string {
  if (said === is) return ''
  if (attempt.topics?.has(id) !== true) return ' Left out.'
  const cost = costOf(named(exercise.program.questionnaire.topics, id))
  const taken = `, which takes ${cost} ${cost > 1 ? 'shares' : 'of a share'}`
  return ` Called "${standingWords[said]}"${tooSoon ? `: too soon${taken}` : ''}.`
}

/** What made it stand there, one step down. */
function whyLines(marking: Marking, id: string): readonly DraftLine[] {
  const { exercise } = marking
  const outcome = outcomeOf(exercise)
  const { of, open } = explain(exercise.program, exercise.answers, { kind: 'topic', id })
  if (of.kind !== 'topic') return []
  const topic = named(exercise.program.questionnaire.topics, id)
  switch (of.standing) {
    case 'withheld':
      return of.stops.map((stop) => under(`Because of: ${titleOfConclusion(stop.id, outcome)}.`))
    case 'not-relevant':
      return [under(`It would take: ${relevanceOf(of, outcome, 'no')}.`)]
    case 'later':
      return notDone(of, topic, marking)
    case 'may-apply':
      return [under(openWords(asks(open, outcome)))]
    case 'discuss':
      return discussed(of, topic, outcome)
  }
}

/** What usually comes first and is not so, with what its author says of it. */
function notDone(of: ExplainedTopic, topic: Topic, { exercise, marks }: Marking) {
  const outcome = outcomeOf(exercise)
  return topic.first.flatMap((first, at): readonly DraftLine[] => {
    const explained = of.first[at]
    if (explained?.truth !== 'no') return []
    const title = titleOfConclusion(explained.id, outcome)
    const said = claimLine(first, outcome)
    return [{ ...said, label: marks.no, text: `${title}. ${said.text}`, depth: 1 }]
  })
}

/** The reasons that hold; where there are none, what makes it relevant, and that nothing else has to come first. */
function discussed(of: ExplainedTopic, topic: Topic, outcome: Outcome): readonly DraftLine[] {
  const reasons = topic.because.filter((_, at) => of.because[at]?.truth === 'yes')
  if (reasons.length > 0) return reasons.map((say) => deeper(claimLine(say, outcome)))
  const done = of.first.map(({ id }) => titleOfConclusion(id, outcome))
  const first = done.length === 0 ? 'Nothing has to come first' : `Done first: ${done.join('; ')}`
  return [under(`It is relevant: ${relevanceOf(of, outcome, 'yes')}. ${first}.`)]
}

/** What a topic's relevance rests on, as far as it came out so; what lies below is not opened. */
function relevanceOf({ relevant }: ExplainedTopic, outcome: Outcome, truth: 'yes' | 'no'): string {
  const lines = relevant === undefined ? [] : linesOf(relevant)
  const texts = lines
    .filter((one) => one.truth === truth)
    .map(({ condition, about }) => {
      const isNegated = condition.kind === 'conclusion' && condition.negated
      return `${isNegated ? 'not: ' : ''}${about === undefined ? '' : subjectInWords(about, outcome)}`
    })
  return texts.join('; ')
}

function linesOf(one: ExplainedCondition): readonly ExplainedCondition[] {
  return one.about === undefined ? one.parts.flatMap(linesOf) : [one]
}

const mostOpen = 4

function openWords(questions: readonly string[]): string {
  const more = questions.length - mostOpen
  const named = questions.slice(0, mostOpen).join(' ')
  return `It hangs on answers the case does not give: ${named}${more > 0 ? ` And ${more} more.` : ''}`
}

function under(text: string): DraftLine {
  return deeper(plainLine(text))
}

function deeper(line: DraftLine): DraftLine {
  return { ...line, depth: 1 }
}
