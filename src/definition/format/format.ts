import { type Problem, problem, type Report } from '../problem.ts'
import { decode } from '../read/decode.ts'
import { lexemes } from '../read/lexeme.ts'
import { parseYaml } from '../read/parse-yaml.ts'
import type { MapTree } from '../read/tree.ts'
import { toPlain } from '../shape/to-plain.ts'
import { commentPool } from './comment-pool.ts'
import type { Page } from './page.ts'
import { printFile } from './print-tree.ts'

export type Formatted = {
  /** The file in its one form; there where it can be read. */
  readonly text?: string
  /** What keeps it from being read. */
  readonly problems: readonly Problem[]
  /** The text as it was, by path: what a code frame shows. */
  readonly files: ReadonlyMap<string, string>
}

/** Lays out a file of a questionnaire the one way. What it says stays, and so does every comment. */
export function format(path: string, bytes: Uint8Array): Formatted {
  const problems: Problem[] = []
  const report: Report = (at, facts) => void problems.push(problem(at, facts))
  const { text: source, sound } = decode(path, bytes, report)
  const files = new Map([[path, source]])
  const root = sound ? parseYaml(path, source, report) : undefined
  if (root === undefined || problems.length > 0) return { problems, files }
  if (root.kind !== 'map') return { text: source, problems, files }
  const text = layOut(source, root)
  return { text: saysTheSame(root, text) ? text : source, problems, files }
}

function layOut(source: string, root: MapTree): string {
  const pieces = lexemes(source)
  const bullets = pieces.filter(({ type }) => type === 'seq-item-ind').map(({ start }) => start)
  const page: Page = {
    text: { source, bullets },
    comments: commentPool(source, pieces),
    lines: [],
  }
  printFile(page, root)
  return `${page.lines.join('\n')}\n`
}

/** Whatever a printer cannot put on a line, as a key of 1,100 letters, leaves a file as it was. */
function saysTheSame(before: MapTree, text: string): boolean {
  let isSound = true
  const after = parseYaml('', text, () => {
    isSound = false
  })
  if (after === undefined || !isSound) return false
  return JSON.stringify(toPlain(before).plain) === JSON.stringify(toPlain(after).plain)
}
