import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { isAlive, ownerName } from '../../../src/cli/draft/draft-owner.ts'

const onLinux = test.runIf(process.platform === 'linux')

describe('a process', () => {
  test('is alive under its name', () => {
    expect(isAlive(ownerName(process.pid))).toBe(true)
  })

  onLinux('is not one that began at another time', () => {
    expect(isAlive(`${process.pid}-1`)).toBe(false)
  })

  test('without a time is alive while its number is', () => {
    expect([isAlive(`${process.pid}`), isAlive('1'), isAlive('4194305')]).toEqual([
      true,
      true,
      false,
    ])
  })

  onLinux('that has ended is not alive, though nobody has asked after it yet', async () => {
    const parent = spawn('sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'])
    const pid = Number((await once(parent.stdout, 'data'))[0])
    const owner = ownerName(pid)
    await until(() => about(parent.pid ?? 0).includes('(sleep)'))
    expect(isAlive(owner)).toBe(true)
    process.kill(pid, 'SIGKILL')
    await until(() => about(pid).includes(') Z '))
    expect(isAlive(owner)).toBe(false)
    parent.kill('SIGKILL')
  })
})

/** What only Linux tells of a process. */
const about = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'latin1')

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate)
}
