import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, constants, openSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { execa } from 'execa'
import { expect, test, vi } from 'vitest'
import { nuchal, ownFolder, plainEnvironment, program, run } from './command-line.ts'

vi.setConfig({ testTimeout: 60_000 })

/** More than a pipe holds. */
const args = ['sample', 'occipital-neck', '--count', '2000']

const inShell = async (line: string) => {
  const options = { shell: '/bin/bash', reject: false, env: plainEnvironment() } as const
  return await execa(`set -o pipefail; ${line}`, options)
}

test('a reader who leaves after the first line ends it quietly', async () => {
  const { stdout, stderr, exitCode } = await inShell(`${nuchal} ${args.join(' ')} | head -1`)
  expect(stdout.split('\n')).toHaveLength(1)
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 })
})

test('a disk that is full is told in one line', async () => {
  const { stderr, exitCode } = await inShell(`${nuchal} ${args.join(' ')} > /dev/full`)
  expect(stderr).toBe('nuchal: the results cannot be written: ENOSPC')
  expect(exitCode).toBe(2)
})

test('a slow reader whose pipe does not wait gets every line', async () => {
  const pipe = join(ownFolder(), 'pipe')
  await execa('mkfifo', [pipe])
  const read = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK)
  const written = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK)
  const sample = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', written, 'inherit'],
    env: plainEnvironment(),
  })
  const ended = once(sample, 'exit')
  closeSync(written)
  await setTimeout(1500)
  const lines = await text(new Socket({ fd: read }))
  expect(lines === (await run(args, ''))).toBe(true)
  expect(await ended).toEqual([0, null])
})
