import { execFileSync } from 'node:child_process'
import { largestFile } from '../definition/read/file-content.ts'
import { codeOf } from './disk-failure.ts'
import type { History } from './host.ts'
import { UsageError } from './usage-error.ts'

/** What the git repository around a folder keeps; whatever is there now has no part in it. */
export function gitHistory(folder: string): History {
  const git: Git = (args) => askGit(args, folder)
  return {
    kindOf: (revision, path) => kindOf(git, revision, path),
    read: (revision, path) => {
      const bytes = git(['cat-file', 'blob', `${revision}:${path}`])
      return bytes === undefined ? { kind: 'missing' } : { kind: 'bytes', bytes }
    },
  }
}

/** What git says; nothing where it finds fault. */
type Git = (args: readonly string[]) => Buffer | undefined

function kindOf(git: Git, revision: string, path: string): ReturnType<History['kindOf']> {
  const kind = git(['cat-file', '-t', `${revision}:${path}`])
    ?.toString()
    .trim()
  if (kind !== undefined) return kind === 'tree' ? 'folder' : 'file'
  if (git(['rev-parse', '--git-dir']) === undefined) {
    throw new UsageError(`there is no git repository here to look up ${revision} in`)
  }
  if (git(['rev-parse', '--verify', '--quiet', `${revision}^{tree}`]) === undefined) {
    throw new UsageError(`git knows no revision "${revision}"`, '"git log --oneline" shows them')
  }
  return 'missing'
}

/** Without a shell, and without its complaints, which are told in our words. */
function askGit(args: readonly string[], cwd: string): Buffer | undefined {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const
    return execFileSync('git', args, { cwd, stdio: [...stdio], maxBuffer: LARGEST })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new UsageError('git is needed for this, and is not here')
    if (codeOf(error) === 'ENOBUFS') throw new UsageError(`${args.at(-1)} is too large`)
    return undefined
  }
}

const LARGEST = 4 * largestFile
