import { readAnswers } from '../answer/read-answers.ts'
import type { Response } from '../model/answer.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Rejection } from '../model/rejection.ts'
import type { Place } from './place.ts'
import { type Problem, problem, type Report } from './problem.ts'
import { decode } from './read/decode.ts'
import { parseYaml } from './read/parse-yaml.ts'
import type { Tree } from './read/tree.ts'
import { type AuthoredResponse, response } from './shape/response.ts'
import { toPlain } from './shape/to-plain.ts'
import { validate } from './shape/validate.ts'

/** A response as far as it could be read, what was wrong with it, and the text it was read from. */
export type ReadResponse = {
  readonly response: Response
  readonly problems: readonly Problem[]
  readonly source: string
}

/** Reads a response file, YAML or JSON. Any bytes will do: what is wrong is a problem. */
export function readResponse(
  file: string,
  bytes: Uint8Array,
  questionnaire: Questionnaire,
): ReadResponse {
  const problems: Problem[] = []
  const report: Report = (at, facts) => void problems.push(problem(at, facts))
  const { text, sound } = decode(file, bytes, report)
  const tree = sound ? parseYaml(file, text, report) : undefined
  const found = tree === undefined ? { answers: new Map() } : judge(tree, questionnaire, report)
  return { response: found, problems, source: text }
}

function judge(parsed: Tree, questionnaire: Questionnaire, report: Report): Response {
  const tree = validate(response, parsed, report)
  const { plain, places } = toPlain(tree)
  const { id, questionnaire: named, answers: values } = asAuthored(plain)
  if (named !== undefined) judgeName(named, places.value(plain as object, 'questionnaire'), { questionnaire, report })
  const { answers, rejections } = readAnswers(questionnaire, values ?? {})
  for (const rejection of rejections) {
    const isName = rejection.code === 'unknown-question'
    const at = isName
      ? places.key(values as object, rejection.question)
      : places.value(values as object, rejection.question)
    report(at, { code: 'bad-answer', rejection })
  }
  return {
    ...(id === undefined ? {} : { id: String(id) }),
    ...(named === undefined ? {} : { questionnaire: named }),
    answers,
  }
}
