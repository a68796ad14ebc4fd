import { isMap } from '../text/is-map.ts'
import { type Problem, problem, type Report } from './problem.ts'
import { decode } from './read/decode.ts'
import { parseYaml } from './read/parse-yaml.ts'
import type { Tree } from './read/tree.ts'
import { toPlain } from './shape/to-plain.ts'
import { spliceCase } from './splice-case.ts'

/** A file that cases can be added to. */
export type CaseFile = {
  readonly source: string
  /** What keeps it from being read. */
  readonly problems: readonly Problem[]
  /** The ids of the cases it holds. */
  readonly ids: readonly string[]
  /**
   * The file with one more case, behind those it holds; all else stays letter for letter. Nothing where
   * that cannot be done: its cases may stand in braces.
   */
  readonly add: (id: string, text: string) => string | undefined
}

/** Reads a file of a questionnaire for a case that is to be put there. */
export function openCaseFile(path: string, bytes: Uint8Array): CaseFile {
  const problems: Problem[] = []
  const report: Report = (at, facts) => {
    // A file of comments alone can take a case.
    if (facts.code !== 'empty-file') problems.push(problem(at, facts))
  }
  const { text: source, sound } = decode(path, bytes, report)
  const root = sound ? parseYaml(path, source, report) : undefined
  const cases = root?.kind === 'map' ? root.entries.get('cases')?.value : undefined
  return {
    source,
    problems,
    ids: cases?.kind === 'map' ? [...cases.entries.keys()] : [],
    add: (id, text) => {
      const after = spliceCase(source, root, text)
      return after !== undefined && isOneMore(root, after, id) ? after : undefined
    },
  }
}

/** Whether a file says what it said, and one case more. */
function isOneMore(before: Tree | undefined, text: string, id: string): boolean {
  let isSound = true
  const after = parseYaml('', text, () => {
    isSound = false
  })
  if (!isSound || after === undefined) return false
  const { [id]: added, ...others } = casesOf(after)
  return added !== undefined && contentOf(after, others) === contentOf(before, casesOf(before))
}

/** All a file says, with these as its cases. */
function contentOf(root: Tree | undefined, cases: object): string {
  return JSON.stringify({ ...plainly(root), cases })
}

function casesOf(root: Tree | undefined): Readonly<Record<string, unknown>> {
  const { cases } = plainly(root)
  return isMap(cases) ? cases : {}
}

function plainly(root: Tree | undefined): Readonly<Record<string, unknown>> {
  const { plain } = root === undefined ? { plain: {} } : toPlain(root)
  return isMap(plain) ? plain : {}
}
