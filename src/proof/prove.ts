import type { Program } from '../engine/program.ts'
import type { Answers } from '../model/answer.ts'
import { answersThatLead, canMatter, type Leading } from './answers-that-lead.ts'
import { NEVER } from './diagram.ts'
import { encode, encodeOpened } from './encode.ts'
import { type Encodings, encodeFailure } from './encode-certainty.ts'
import { encodePart, placeOfPart } from './encode-part.ts'
import { encodePossibility } from './encode-possibility.ts'
import { newEncoding } from './encoding.ts'
import { TooManyNodes } from './node-store.ts'
import type { Part } from './owned-condition.ts'
import { fails } from './replay.ts'
import { sparePaths } from './spare-parts.ts'
import type { Certainty, Possibility, Statement } from './statement.ts'
import { statementsOf } from './statements-of.ts'
import type { Wanted } from './wanted.ts'
import { whyNeverAsked } from './why-never-asked.ts'
import { within } from './within.ts'
import { smallestResponse } from './witness.ts'

/** What came of a statement about every possible response. */
export type Verdict =
  | { readonly kind: 'proved' }
  /** With the smallest response for which it does not hold. */
  | { readonly kind: 'refuted'; readonly response: Answers }
  /**
   * Something that has to be possible is so for no response. `because`: of a question, the fewest
   * conditions that keep it from being asked.
   */
  | { readonly kind: 'impossible'; readonly because?: readonly Wanted[] }
  /** The diagrams grew past what was allowed. */
  | { readonly kind: 'not-decided' }

export type Proof = { readonly statement: Statement; readonly verdict: Verdict }

/** Decides every statement about a questionnaire for every possible response; `tell`: how far it is. */
export function prove(
  program: Program,
  mostNodes: number,
  tell: (done: number, of: number) => void = () => {},
): readonly Proof[] {
  const ground = within(() => layGround(program, mostNodes))
  return statementsOf(program).map((statement, done, { length }) => {
    tell(done, length)
    const verdict = ground && within(() => decide(ground, statement))
    return { statement, verdict: verdict ?? { kind: 'not-decided' } }
  })
}

/** The encodings, and what many statements ask of them, found once. */
type Ground = Encodings & {
  /** Nothing where that took too many nodes. */
  readonly leading: () => Leading | undefined
  readonly spare: (part: Part) => boolean
}

function layGround(program: Program, mostNodes: number): Ground {
  const encoding = newEncoding(program, mostNodes)
  encode(encoding)
  const opened = encodeOpened(encoding)
  const known = new Map<unknown, ReadonlySet<string>>()
  return {
    encoding,
    opened,
    leading: lazily(() => within(() => answersThatLead(encoding))),
    spare: (part) => {
      const { whole, path } = placeOfPart(program.questionnaire, part)
      const paths = known.get(part.whole) ?? sparePaths(opened, whole)
      known.set(part.whole, paths)
      return paths.has(path.join())
    },
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function decide(ground: Ground, statement: Statement): Verdict {
  switch (statement.kind) {
    case 'check':
    case 'is-complete':
    case 'is-not-hidden':
    case 'is-kept':
      return decideCertainty(ground, statement)
    default:
      return isPossible(ground, statement) ? { kind: 'proved' } : impossible(ground, statement)
  }
}

function impossible({ encoding }: Ground, statement: Possibility): Verdict {
  if (statement.kind !== 'can-be-asked') return { kind: 'impossible' }
  const because = within(() => whyNeverAsked(encoding, statement.question)) ?? []
  return { kind: 'impossible', because }
}

function decideCertainty(ground: Ground, certainty: Certainty): Verdict {
  const failure = encodeFailure(ground, certainty)
  const response = smallestResponse(ground.encoding, failure)
  if (response === undefined) return { kind: 'proved' }
  // A response is only shown once the engine has agreed: a proof that errs is our bug.
  if (!fails(ground.encoding.program, certainty, response)) {
    throw new Error(`the engine does not see how this fails: ${JSON.stringify(certainty)}`)
  }
  return { kind: 'refuted', response }
}

function isPossible(ground: Ground, possibility: Possibility): boolean {
  const { encoding, spare } = ground
  switch (possibility.kind) {
    case 'can-matter':
      return matters(ground, possibility)
    case 'can-hold': {
      const place = placeOfPart(encoding.program.questionnaire, possibility.part)
      const { enclosing, both } = encodePart(encoding, place)
      // What encloses it can never be, and is told of by itself.
      return enclosing === NEVER || both !== NEVER
    }
    case 'adds-something':
      return !spare(possibility.part)
    default:
      return encodePossibility(encoding, possibility) !== NEVER
  }
}

function matters(
  { encoding, leading }: Ground,
  { question: id, option }: Extract<Possibility, { kind: 'can-matter' }>,
): boolean {
  const { questionnaire, index } = encoding.program
  const number = index.questions.get(id) ?? -1
  const question = questionnaire.questions[number]
  const found = leading()
  if (found === undefined) throw new TooManyNodes()
  return question !== undefined && canMatter(question, option, found[number] ?? new Set())
}
