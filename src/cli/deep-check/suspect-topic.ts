import type { Program } from '../../engine/program.ts'
import type { Topic } from '../../model/topic.ts'
import type { Statement, Telling } from '../../proof/statement.ts'
import type { Wanted } from '../../proof/wanted.ts'
import { type Suspect, wants } from './suspect.ts'

type CanStand = Extract<Statement, { readonly kind: 'can-stand' }>

/** A standing a topic never has, or something of it that is never told. */
export function suspectTopic(program: Program, statement: CanStand | Telling): Suspect | undefined {
  const topic = program.questionnaire.topics.find(({ id }) => id === statement.topic)
  if (topic === undefined) return undefined
  return statement.kind === 'can-stand'
    ? neverStands(program, topic, statement)
    : neverTold(program, topic, statement)
}

function neverStands(program: Program, topic: Topic, { standing }: CanStand): Suspect {
  const { id, relevantWhen, first } = topic
  const firsts = first.map(({ finding }) => finding)
  const wanted = {
    discuss: [...wants(id, relevantWhen, 'yes'), ...conclusions(program, firsts, 'yes')],
    // With several that come first, any of them may be the one that is no.
    later: [
      ...wants(id, relevantWhen, 'yes'),
      ...(firsts.length === 1 ? conclusions(program, firsts, 'no') : []),
    ],
    'may-apply': wants(id, relevantWhen, 'possible'),
    'not-relevant': wants(id, relevantWhen, 'no'),
    withheld: [],
  }[standing]
  return {
    about: id,
    owner: id,
    facts: { code: 'never-stands', topic: id, standing, because: [] },
    wanted: [...notStopped(program), ...wanted],
    among: 'all',
  }
}

function neverTold(program: Program, topic: Topic, telling: Telling): Suspect {
  const { id } = topic
  const name = telling.part === 'question' ? telling.id : telling.finding
  const reasons = telling.part === 'caution' ? topic.cautions : topic.because
  const question = topic.askYourProvider.find((one) => one.id === name)
  const told =
    telling.part === 'question'
      ? wants(id, question?.when, 'yes')
      : conclusions(program, [name], 'yes')
  return {
    about: reasons.find(({ finding }) => finding === name) ?? name,
    owner: id,
    facts: { code: 'never-told', topic: id, part: telling.part, name, because: [] },
    wanted: [...notStopped(program), ...wants(id, topic.relevantWhen, 'possible'), ...told],
    among: 'all',
  }
}

function notStopped({ questionnaire }: Program): readonly Wanted[] {
  const stops = questionnaire.redFlags.filter(({ stop }) => stop)
  return stops.flatMap(({ id, when }) => wants(id, when, 'no'))
}

function conclusions(
  { index }: Program,
  ids: readonly string[],
  truth: 'yes' | 'no',
): readonly Wanted[] {
  return ids.flatMap((id) => wants(id, index.conclusions.get(id)?.when, truth))
}
