import type { Span } from '../../text/span.ts'
import { describe } from '../describe-problem.ts'
import { type Loaded, load } from '../load.ts'
import type { Place } from '../place.ts'
import type { Problem } from '../problem.ts'
import type { ReadFile } from '../read/file-content.ts'
import type { FileTexts } from '../render-problem.ts'
import { applyEdits, withoutOverlaps } from './apply-edits.ts'
import { fixProblem } from './fix-problem.ts'

/** A questionnaire after all that could be fixed: its files as they were, and as they would be. */
export type Fixed = {
  readonly before: Loaded
  readonly after: Loaded
  /** How many edits that took. */
  readonly fixes: number
}

/**
 * Does what the problems' help says, as far as that is safe, and loads again, until nothing is left to
 * fix. An edit in whose place a problem remains was no help, and is taken back.
 */
export function fixQuestionnaire(path: string, read: ReadFile): Fixed {
  const before = load(path, read)
  let after = before
  let fixes = 0
  for (let round = 0; round < mostRounds; round++) {
    const next = fixOnce(path, after, (files) => readFrom(files, before.files, read))
    if (next === undefined) break
    after = next.loaded
    fixes += next.fixes
  }
  return { before, after, fixes }
}

/** One mistake hides another seldom more than a few times. */
const mostRounds = 20
/** An edit taken back seldom shows another to be wrong. */
const mostTries = 5

function fixOnce(
  path: string,
  loaded: Loaded,
  reader: (files: FileTexts) => ReadFile,
): { readonly loaded: Loaded; readonly fixes: number } | undefined {
  const found = loaded.problems.flatMap((problem) => fixProblem(problem, loaded.files))
  let edits = withoutOverlaps(found)
  for (let tries = 0; tries < mostTries && edits.length > 0; tries++) {
    const edited = applyEdits(loaded.files, edits)
    const next = load(path, reader(edited.files))
    const touched = next.problems.flatMap(placesOf)
    const good = edited.edits.filter(({ now }) => !touched.some((place) => touches(place, now)))
    if (good.length === edits.length) return { loaded: next, fixes: good.length }
    edits = good.map(({ edit }) => edit)
  }
  return undefined
}

/** What has changed from its text, all else as before. */
function readFrom(files: FileTexts, before: FileTexts, read: ReadFile): ReadFile {
  return (path) => {
    const text = files.get(path)
    if (text === undefined || text === before.get(path)) return read(path)
    return { kind: 'bytes', bytes: new TextEncoder().encode(text) }
  }
}

function placesOf(problem: Problem): readonly Place[] {
  const { related = [] } = describe(problem)
  return [problem.at, ...related.map(({ place }) => place)]
}

/** What was taken away leaves nothing that could be wrong. */
function touches(place: Place, now: Place): boolean {
  const overlap = (one: Span, other: Span): boolean =>
    one.start < other.end && other.start < one.end
  return place.file === now.file && overlap(place.span, now.span)
}
