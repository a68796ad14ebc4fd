import type { Answer } from '../../../src/model/answer.ts'
import type { Question } from '../../../src/model/question.ts'
import { keyWithout, type Tried } from './tried.ts'
import { whatIsRuledOut, whatIsSo } from './what-is-so.ts'

/** Whether an option leads somewhere; or is the one of its question that stands for all else. */
export function mattersByTrial(
  question: Question,
  option: string | undefined,
  all: readonly Tried[],
): boolean {
  const own = option ?? ANYTHING
  const groups = apartFrom(question, all)
  const leads = (name: string) => groups.some((group) => leadsIn(group, question, name))
  if (leads(own)) return true
  if (![...namesOf(question), 'unknown'].some(leads)) return groups.some(isDecidedIn)
  const alone = exclusiveOf(question)
  if (alone.length > 0 && !alone.includes(own)) return false
  const rivals = (alone.includes(own) ? alone : namesOf(question)).filter((name) => name !== own)
  return rivals.every(leads)
}

const ANYTHING = 'anything'

function namesOf(question: Question): readonly string[] {
  if (question.type === 'yes-no') return ['yes', 'no']
  return 'options' in question ? question.options.map(({ id }) => id) : [ANYTHING]
}

function exclusiveOf(question: Question): readonly string[] {
  if (question.type !== 'choices') return []
  return question.options.flatMap(({ id, exclusive }) => (exclusive ? [id] : []))
}

/** What was said to the question, and what is then so. */
type Said = {
  readonly question: Question
  readonly answer: Answer | undefined
  readonly so: ReadonlySet<string>
  readonly ruledOut: ReadonlySet<string>
}

/** Responses that say the same of all other questions, together. */
function apartFrom(question: Question, all: readonly Tried[]): readonly (readonly Said[])[] {
  const { id } = question
  const groups = new Map<string, Said[]>()
  for (const tried of all) {
    const key = keyWithout(tried.answers, id)
    const group = groups.get(key) ?? []
    group.push({
      question,
      answer: tried.answers.get(id),
      so: new Set(whatIsSo(tried)),
      ruledOut: new Set(whatIsRuledOut(tried)),
    })
    groups.set(key, group)
  }
  return [...groups.values()]
}

function leadsIn(group: readonly Said[], question: Question, name: string): boolean {
  return group.some(({ answer, so }) => {
    const others = group.filter((other) => isInstead(question, name, [answer, other.answer]))
    return others.some((other) => [...so].some((one) => !other.so.has(one)))
  })
}

/** Whether an answer rules out what "unknown" does not, or the other way round. */
function isDecidedIn(group: readonly Said[]): boolean {
  const real = group.filter(({ answer }) => isReal(answer))
  const unsaid = group.filter(({ question, answer }) => {
    return question.mustKnow ? answer === undefined : answer?.kind === 'unknown'
  })
  const differ = (one: Said, other: Said) =>
    [...one.ruledOut].some((out) => !other.ruledOut.has(out))
  return real.some((one) => unsaid.some((other) => differ(one, other) || differ(other, one)))
}

/** Whether the first of two answers gives a name, and the second is what it is held against. */
function isInstead(
  question: Question,
  name: string,
  [given, other]: readonly [Answer | undefined, Answer | undefined],
): boolean {
  const cannotSay = question.mustKnow ? other === undefined : other?.kind === 'unknown'
  if (name === 'unknown') return given?.kind === 'unknown' && isReal(other)
  if (!isReal(given) || (name !== ANYTHING && !chosen(given).includes(name))) return false
  if (question.type !== 'choices') return cannotSay
  const left = chosen(given).filter((one) => one !== name)
  const [none] = exclusiveOf(question).includes(name) ? [] : exclusiveOf(question)
  if (left.length === 0 && none === undefined) return cannotSay
  const wanted = left.length === 0 ? [none] : left
  return isReal(other) && chosen(other).toSorted().join() === wanted.toSorted().join()
}

const isReal = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer.kind !== 'unknown' && answer.kind !== 'declined'

function chosen(answer: Answer): readonly string[] {
  if (answer.kind === 'yes-no') return [answer.yes ? 'yes' : 'no']
  if (answer.kind === 'choice') return [answer.option]
  return answer.kind === 'choices' ? answer.options : []
}
