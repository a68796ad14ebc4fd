import { readAnswers } from '../answer/read-answers.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Place } from './place.ts'
import type { ResponseFacts } from './problem/response-facts.ts'
import { type Problem, problem, type Report } from './problem.ts'
import type { Tree } from './read/tree.ts'
import { readAuthored } from './read-authored.ts'
import { type AuthoredResponse, response } from './shape/response.ts'
import { toPlain } from './shape/to-plain.ts'

/** A response as far as it could be read, and what was wrong with it. */
export type ReadResponse = {
  readonly response: Response
  readonly problems: readonly Problem[]
  /** The text it was read from, by path: what a code frame shows. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads a response file, YAML or JSON. Any bytes will do: what is wrong is a problem. */
export function readResponse(
  file: string,
  bytes: Uint8Array,
  questionnaire: Questionnaire,
): ReadResponse {
  const problems: Problem[] = []
  const report: Report = (at, facts) => {
    // What could not be read was told already, and is no answer because of that.
    if (facts.code === 'bad-answer' && problems.some((told) => isSamePlace(told.at, at))) return
    problems.push(problem(at, facts))
  }
  const { text, tree } = readAuthored({ file, bytes, schema: response }, report)
  // What is no map at all has been reported.
  const found = tree?.kind === 'map' ? judge(tree, questionnaire, report) : { answers: new Map() }
  return { response: found, problems, files: new Map([[file, text]]) }
}

function judge(tree: Tree, questionnaire: Questionnaire, report: Report): Response {
  const { plain, places } = toPlain(tree)
  // What did not pass the schema is not there any more.
  const { id, questionnaire: named, answers: values = {} } = plain as Partial<AuthoredResponse>
  const mismatch = named === undefined ? undefined : mismatchOf(named, questionnaire)
  if (mismatch !== undefined) report(places.value(plain as object, 'questionnaire'), mismatch)
  const { answers, rejections } = readAnswers(questionnaire, values)
  for (const rejection of rejections) {
    const placeOf = rejection.code === 'unknown-question' ? places.key : places.value
    report(placeOf(values, rejection.question), { code: 'bad-answer', rejection })
  }
  return {
    answers,
    ...(id !== undefined && { id: String(id) }),
    ...(named !== undefined && { questionnaire: named }),
  }
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.span.start === other.span.start && one.span.end === other.span.end
}

/** A response names what it answers as `id@version`; the version may be left out. */
function mismatchOf(named: string, { id, version }: Questionnaire): ResponseFacts | undefined {
  const [namedId = '', namedVersion = version] = named.split('@')
  if (namedId !== id) return { code: 'other-questionnaire', named, id }
  if (namedVersion !== version) return { code: 'other-version', named: namedVersion, version }
  return undefined
}
