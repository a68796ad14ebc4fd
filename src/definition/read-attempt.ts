import type { Attempt } from '../model/attempt.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Mention } from './link/names.ts'
import type { Kind } from './problem/name-facts.ts'
import { type Problem, problem, type Report } from './problem.ts'
import { readAuthored } from './read-authored.ts'
import { type AuthoredAttempt, attempt } from './shape/attempt.ts'
import { type Places, toPlain } from './shape/to-plain.ts'

/** An attempt as far as it could be read, and what was wrong with it. */
export type ReadAttempt = {
  readonly attempt: Attempt
  readonly problems: readonly Problem[]
  /** The text it was read from, by path: what a code frame shows. */
  readonly files: ReadonlyMap<string, string>
}

/** Reads an attempt, YAML or JSON. Any bytes will do: what is wrong is a problem. */
export function readAttempt(
  file: string,
  bytes: Uint8Array,
  questionnaire: Questionnaire,
): ReadAttempt {
  const problems: Problem[] = []
  const report: Report = (at, facts) => void problems.push(problem(at, facts))
  const { tree, text } = readAuthored({ file, bytes, schema: attempt }, report)
  const files = new Map([[file, text]])
  if (tree?.kind !== 'map') return { attempt: { asked: [] }, problems, files }
  const { plain, places } = toPlain(tree)
  // What did not pass the schema is not there any more.
  const authored = plain as Partial<AuthoredAttempt>
  return { attempt: link(authored, { questionnaire, places, report }), problems, files }
}

type Linking = {
  readonly questionnaire: Questionnaire
  readonly places: Places
  readonly report: Report
}

function link(authored: Partial<AuthoredAttempt>, linking: Linking): Attempt {
  const { asked = [], urgency, patterns, topics, asks } = authored
  const redFlags = authored['red flags']
  const { questions, sections, ...known } = linking.questionnaire
  const patternsKnown = known.findings.filter(({ pattern }) => pattern)
  const asksKnown = known.topics.flatMap((topic) => topic.askYourProvider)
  for (const name of Object.keys(topics ?? {})) {
    const mention = { name, place: linking.places.key(topics ?? {}, name) }
    demand(mention, { kinds: ['topic'], all: known.topics }, linking)
  }
  return {
    asked: names(
      asked,
      { kinds: ['question', 'section'], all: [...questions, ...sections], again: sections },
      linking,
    ),
    ...(urgency && { urgency }),
    ...(redFlags && {
      redFlags: names(redFlags, { kinds: ['red-flag'], all: known.redFlags }, linking),
    }),
    ...(patterns && {
      patterns: names(patterns, { kinds: ['finding'], all: patternsKnown }, linking),
    }),
    ...(topics && { topics: new Map(Object.entries(topics)) }),
    ...(asks && { asks: names(asks, { kinds: ['provider-question'], all: asksKnown }, linking) }),
  }
}

/** What a name may stand for here; `again`: what may stand in a list more than once. */
type Wanted = {
  readonly kinds: readonly Kind[]
  readonly all: readonly Known[]
  readonly again?: readonly Known[]
}

type Known = { readonly id: string }

/** A list of names, each of which has to be known, and as a rule stands in it once. */
function names(list: readonly string[], wanted: Wanted, linking: Linking): readonly string[] {
  list.forEach((name, at) => {
    const place = linking.places.value(list, at)
    const isRepeated = list.indexOf(name) < at && !wanted.again?.some(({ id }) => id === name)
    if (isRepeated) linking.report(place, { code: 'named-twice', name })
    else demand({ name, place }, wanted, linking)
  })
  return [...list]
}

function demand({ name, place }: Mention, { kinds, all }: Wanted, { report }: Linking): void {
  if (all.some(({ id }) => id === name)) return
  report(place, { code: 'unknown-name', name, wanted: kinds, known: all.map(({ id }) => id) })
}
