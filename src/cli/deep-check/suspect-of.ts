import { assess } from '../../engine/assess.ts'
import type { Program } from '../../engine/program.ts'
import type { Proof } from '../../proof/prove.ts'
import type { Statement } from '../../proof/statement.ts'
import { witnessCase } from '../witness-case.ts'
import { joinedWanted } from './joined-wanted.ts'
import { type Suspect, wants } from './suspect.ts'
import { suspectTopic } from './suspect-topic.ts'

/** What a statement that failed says is wrong; nothing where another statement says it better. */
export function suspectOf(program: Program, { statement, verdict }: Proof): Suspect | undefined {
  if (verdict.kind === 'impossible') return suspectIf(program, statement)
  if (verdict.kind !== 'refuted' || statement.kind !== 'is-not-hidden') return undefined
  const { flag, question } = statement
  const { response } = verdict
  const name = `"${flag}" is missed`
  const example = witnessCase(response, assess(program, response), name)
  const facts = { code: 'flag-hidden', flag, question, gates: [], example } as const
  const when = program.questionnaire.questions.find(({ id }) => id === question)?.when
  return { about: flag, owner: flag, facts, wanted: wants(question, when, 'yes'), among: 'all' }
}

/** What is wrong if nothing ever makes a statement so. */
export function suspectIf(program: Program, statement: Statement): Suspect | undefined {
  switch (statement.kind) {
    case 'can-be-asked':
      return neverAsked(program, statement.question)
    case 'can-matter':
      return withoutDifference(program, statement)
    case 'can-be':
      return suspectConclusion(program, statement.conclusion, statement.truth)
    case 'can-be-named':
      return unreachedRow(program, statement)
    case 'can-stand':
    case 'can-be-told':
      return suspectTopic(program, statement)
    case 'can-hold':
    case 'adds-something':
      return suspectPart(program, statement)
    default:
      return undefined
  }
}

/** `unless`: only where an answer is unknown. */
export function neverAsked({ questionnaire }: Program, id: string, unlessUnknown = false): Suspect {
  const when = questionnaire.questions.find((question) => question.id === id)?.when
  return {
    about: id,
    owner: id,
    facts: { code: 'never-asked', id, unlessUnknown, because: [] },
    wanted: wants(id, when, 'yes'),
    among: unlessUnknown ? 'known' : 'all',
  }
}

export function neverHolds(program: Program, id: string, unlessUnknown = false): Suspect {
  const isFlag = program.questionnaire.redFlags.some((flag) => flag.id === id)
  const code = isFlag ? 'flag-never-fires' : 'never-holds'
  return {
    about: id,
    owner: id,
    facts: { code, id, unlessUnknown, because: [] },
    wanted: wants(id, program.index.conclusions.get(id)?.when, 'yes'),
    among: unlessUnknown ? 'known' : 'all',
  }
}

/** What is never unknown is always or never so, which is told. */
function suspectConclusion(program: Program, id: string, truth: string): Suspect | undefined {
  if (truth === 'yes') return neverHolds(program, id)
  if (truth === 'unknown') return undefined
  const facts = { code: 'always-holds', id, because: [] } as const
  const wanted = wants(id, program.index.conclusions.get(id)?.when, 'no')
  return { about: id, owner: id, facts, wanted, among: 'all' }
}

type Of<K> = Extract<Statement, { readonly kind: K }>

function withoutDifference(
  { questionnaire }: Program,
  { question: id, option }: Of<'can-matter'>,
): Suspect {
  const question = questionnaire.questions.find((one) => one.id === id)
  const options = question && 'options' in question ? question.options : []
  const named = options.find((one) => one.id === option)
  const facts = { code: 'makes-no-difference', question: id, ...(named && { option }) } as const
  return { about: named ?? id, owner: id, facts, wanted: [], among: 'all' }
}

function unreachedRow({ index }: Program, { list: id, row, class: name }: Of<'can-be-named'>) {
  const list = index.classes.get(id)
  const rows = list?.rows ?? []
  const facts = { code: 'unreachable-row', class: name, after: 'conditions' } as const
  const wanted = [
    ...wants(id, list?.when, 'yes'),
    ...rows.slice(0, row).flatMap(({ when }) => wants(id, when, 'no')),
    ...wants(id, rows[row]?.when, 'yes'),
  ]
  return { about: rows[row] ?? id, owner: id, row, facts, wanted, among: 'all' } satisfies Suspect
}

function suspectPart(
  { questionnaire }: Program,
  { kind, part }: Of<'can-hold' | 'adds-something'>,
): Suspect {
  const isSpare = kind === 'adds-something'
  return {
    about: part.condition,
    owner: part.owner.id,
    ...('row' in part.owner && { row: part.owner.row }),
    facts: { code: isSpare ? 'said-already' : 'contradicted', because: [] },
    wanted: joinedWanted(questionnaire, part, isSpare ? 'beyond' : 'alongside'),
    among: isSpare ? 'opened' : 'all',
  }
}
