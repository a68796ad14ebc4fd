import type { Questionnaire } from '../model/questionnaire.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { checkStructure } from './check/check-structure.ts'
import { checkUnused } from './check/check-unused.ts'
import { expandTemplates } from './expand/expand-templates.ts'
import { mergeFiles } from './expand/merge-files.ts'
import { declare } from './link/declare.ts'
import { link } from './link/link.ts'
import type { Place } from './place.ts'
import { type Problem, problem, type Report } from './problem.ts'
import type { ReadFile } from './read/file-content.ts'
import { readFiles } from './read/read-files.ts'
import type { MapTree, Tree } from './read/tree.ts'
import { identity } from './shape/identity.ts'
import { type AuthoredQuestionnaire, part, partKeys, questionnaire } from './shape/questionnaire.ts'
import { toPlain } from './shape/to-plain.ts'
import { validate } from './shape/validate.ts'
import { sortProblems } from './sort-problems.ts'

export type Loaded = {
  /** There where no problem is an error. */
  readonly questionnaire?: Questionnaire
  /** All of them, file by file in the order of reading, each file from top to bottom. */
  readonly problems: readonly Problem[]
  /** The text of every file read, by path: what a code frame shows. */
  readonly files: ReadonlyMap<string, string>
  /** Where a part of the questionnaire stands: a thing by its id, a condition or option by itself. */
  readonly placeOf: PlaceOf
}

export type PlaceOf = (part: string | object) => Place | undefined

/**
 * Reads a questionnaire from the file it starts with and those it includes; their paths are those of
 * its folder. Any bytes will do: what is wrong is a problem, and all problems are found.
 */
export function load(path: string, read: ReadFile): Loaded {
  const found: Problem[] = []
  const report: Report = (at, facts) => {
    if (found.length < mostFound) found.push(problem(at, facts))
  }
  const files = readFiles(path, read, report)
  const entry = files.entry && validate(questionnaire, files.entry, report)
  const included = files.included.map((tree) => validate(part, tree, forIncluded(report)))
  const trees = [entry, ...included].filter(isWhole)
  // Names of a file that could not be read would all seem unknown.
  const isKnown = files.complete && trees.length === included.length + 1
  const isSound = (): boolean => !found.some(({ severity }) => severity === 'error')
  const built = isKnown ? build(trees, { report, isSound }) : undefined
  const problems = sortProblems(found, [...files.sources.keys()])
  const placeOf: PlaceOf = built?.placeOf ?? (() => undefined)
  const linked = isSound() ? built?.questionnaire : undefined
  return { ...(linked && { questionnaire: linked }), problems, files: files.sources, placeOf }
}

/** An included file may well hold a key of the entry file, where it is only out of place. */
function forIncluded(report: Report): Report {
  return (at, facts) => {
    const isTop = facts.code === 'unknown-key' && facts.known.includes('sections')
    const isMoved = isTop && Object.hasOwn(identity, facts.key)
    report(at, isMoved ? { code: 'not-for-included', key: facts.key } : facts)
  }
}

/** Far more than are shown, and few enough to hold; what is wrong is found before what is odd. */
const mostFound = 20_000

/** Whether a file is a map none of whose parts is wrong as a whole. */
function isWhole(tree: Tree | undefined): tree is MapTree {
  if (tree?.kind !== 'map') return false
  return [...tree.entries.values()].every(({ key, value }) => {
    const meant = partNames.includes(key) ? key : didYouMean(key, partNames)
    return value.kind !== 'broken' || meant === undefined || standsAlone.has(meant)
  })
}

/** Keys that nothing else in a questionnaire names. */
const standsAlone: ReadonlySet<string> = new Set([...Object.keys(identity), 'checks', 'cases'])

const partNames: readonly string[] = [...Object.keys(identity), ...Object.keys(partKeys)]

type Building = { readonly report: Report; readonly isSound: () => boolean }

type Built = { readonly questionnaire: Questionnaire; readonly placeOf: PlaceOf }

function build(trees: readonly MapTree[], { report, isSound }: Building): Built {
  const whole = expandTemplates(mergeFiles(trees, report), report)
  const { plain, places } = toPlain(whole)
  // Every part was validated on its own, and what did not pass is not among it; only keys that say
  // who the questionnaire is may be missing, which the linker allows for.
  const authored = plain as AuthoredQuestionnaire
  const names = declare({ whole, authored, places, report })
  const context = { authored, places, names, report, written: new WeakMap(), placed: new WeakMap() }
  const linked = link(context)
  checkStructure(context, linked)
  // What lost its use through a mistake is not unused.
  if (isSound()) checkUnused(context, linked)
  const placeOf: PlaceOf = (part) =>
    typeof part === 'string' ? names.things.get(part)?.place : context.placed.get(part)
  return { questionnaire: linked, placeOf }
}
