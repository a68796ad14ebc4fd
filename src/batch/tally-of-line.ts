import { isMap } from '../text/is-map.ts'
import { parseJson } from '../text/parse-json.ts'
import { isTally, type Tally } from './tally.ts'

/** What one line counts that `nuchal batch` wrote: a result, a reject or a tally; nothing where it is none. */
export function tallyOfLine(text: string): Tally | undefined {
  const value = parseJson(text)
  if (!isMap(value)) return undefined
  const { read, line, problems, answers } = value
  // A record that was not evaluated yet.
  if (answers !== undefined) return undefined
  if (read !== undefined) return isTally(value) ? value : undefined
  return line === undefined ? tallyOfResult(value) : tallyOfReject(problems)
}

function tallyOfReject(problems: unknown): Tally | undefined {
  if (!Array.isArray(problems) || problems.length === 0) return undefined
  const codes = problems.map(codeOfProblem)
  if (!codes.every(isText)) return undefined
  return { read: 1, written: 0, rejected: 1, rejects: once(codes) }
}

function codeOfProblem(problem: unknown): unknown {
  if (!isMap(problem)) return undefined
  const { code } = problem
  return code
}

/** What a result does not tell is not counted. A result may be a compact or a full one. */
function tallyOfResult({ urgency, redFlags, topics, classes, id }: Fields): Tally | undefined {
  const told = {
    ...(isMap(urgency) && { urgency: mapValues(urgency, (level) => once([level])) }),
    ...(Array.isArray(redFlags) && { redFlags: once(redFlags.flatMap(establishedFlag)) }),
    ...(isMap(topics) && { topics: byTopic(Object.entries(topics)) }),
    ...(Array.isArray(topics) && { topics: byTopic(topics.map(standingOfTopic)) }),
    ...(isMap(classes) && { classes: mapValues(classes, (name) => once([name])) }),
  }
  const isResult = id !== undefined || Object.keys(told).length > 0
  const tally: unknown = { read: 1, written: 1, rejected: 0, ...told }
  return isResult && isTally(tally) ? tally : undefined
}

type Fields = { readonly [name: string]: unknown }

function establishedFlag(flag: unknown): readonly unknown[] {
  if (!isMap(flag)) return [flag]
  const { id, truth } = flag
  return truth === 'yes' ? [id] : []
}

function standingOfTopic(topic: unknown): readonly [string, unknown] {
  if (!isMap(topic)) return ['', undefined]
  const { id, standing } = topic
  return [String(standing), [id]]
}

function byTopic(standings: readonly (readonly [string, unknown])[]): unknown {
  const found: Record<string, unknown> = {}
  for (const [standing, ids] of standings) {
    if (!Array.isArray(ids) || !ids.every(isText)) return undefined
    if (standing !== 'not-relevant') for (const id of ids) found[id] = once([standing])
  }
  return found
}

function mapValues(map: Fields, value: (one: unknown) => unknown): unknown {
  return Object.fromEntries(Object.entries(map).map(([key, one]) => [key, value(one)]))
}

/** Each counted once; what is no text makes it no tally. */
function once(names: readonly unknown[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, isText(name) ? 1 : Number.NaN]))
}

const isText = (value: unknown): value is string => typeof value === 'string'
