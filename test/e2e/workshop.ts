import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { execa } from 'execa'
import { ownFolder, plainEnvironment, program } from './command-line.ts'

/** A folder in which commands of the documentation are run. */
export type Workshop = {
  readonly folder: string
  readonly read: (name: string) => string
  readonly write: (name: string, text: string) => void
  /** Puts a command on the path. */
  readonly script: (name: string, text: string) => void
  /** A command of the page with what stands here for the reader's own. */
  readonly here: (command?: string, changes?: Changes) => string
  readonly run: (
    command?: string,
    changes?: Changes,
  ) => Promise<{ readonly code: number | undefined; readonly output: string }>
  /** What a command prints that is to succeed. */
  readonly text: (command: string) => Promise<string>
  readonly single: () => Promise<{ readonly results: string; readonly tally: string }>
}

type Changes = Readonly<Record<string, string>>

/** A folder with `responses.ndjson`, and `nuchal` on the path; `bad`: lines that are rejected. */
export async function workshop({
  records,
  bad = [],
}: {
  readonly records: number
  readonly bad?: readonly number[]
}): Promise<Workshop> {
  const folder = ownFolder()
  const path = join(folder, 'bin')
  mkdirSync(path)
  const { PATH = '', ...rest } = plainEnvironment()
  const env = { ...rest, HOME: folder, PATH: `${path}:${PATH}` }
  const small = join(import.meta.dirname, 'small.yaml')
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const script = (name: string, text: string) => {
    write(`bin/${name}`, `#!/bin/sh\n${text}\n`)
    chmodSync(join(path, name), 0o755)
  }
  const here = (command = '', changes: Changes = {}) => {
    const all = Object.entries({ 'occipital-neck': small, SMALL: small, ...changes })
    return all.reduce((text, [from, to]) => text.replaceAll(from, to), command)
  }
  const shell = (command: string, reject: boolean) => {
    const options = {
      cwd: folder,
      env,
      extendEnv: false,
      reject,
      stripFinalNewline: false,
    } as const
    return execa('bash', ['-c', command], options)
  }
  const run = async (command?: string, changes?: Changes) => {
    const { exitCode, stdout } = await shell(here(command, changes), false)
    return { code: exitCode, output: stdout }
  }
  const text = async (command: string) => (await shell(here(command), true)).stdout
  script('nuchal', `exec '${process.execPath}' '${program}' "$@"`)
  await text(`nuchal sample SMALL --count ${records} --seed 5 > responses.ndjson`)
  if (bad.length > 0) write('responses.ndjson', withBadLines(read('responses.ndjson'), bad))
  const single = async () => {
    await run('nuchal batch SMALL responses.ndjson --out single.ndjson --tally single.json')
    return { results: read('single.ndjson'), tally: read('single.json') }
  }
  return { folder, read, write, script, here, run, text, single }
}

/** Behind lines of these numbers stands one that is rejected. */
function withBadLines(text: string, numbers: readonly number[]): string {
  const lines = text.trim().split('\n')
  const withBad = lines.flatMap((line, at) =>
    numbers.includes(at) ? [line, `{"id":"bad-${at}","answers":{"worst":99}}`] : [line],
  )
  return `${withBad.join('\n')}\n`
}
