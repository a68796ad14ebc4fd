import { readFileSync } from 'node:fs'
import process from 'node:process'
import { codeOf } from '../disk-failure.ts'

/** Names a process, so that it is told apart from a later one that is given the same number. */
export function ownerName(pid: number): string {
  const life = lifeOf(pid)
  return life === undefined ? `${pid}` : `${pid}-${life.begun}`
}

/** Whether the process of that name still runs. */
export function isAlive(owner: string): boolean {
  const [pid = '', begun] = owner.split('-')
  const life = lifeOf(Number(pid))
  if (life === undefined || begun === undefined) return runs(Number(pid))
  return life.begun === begun && !life.hasEnded
}

/** `begun`: by a clock of the machine, which only some machines tell (Linux). */
type Life = { readonly begun: string; readonly hasEnded: boolean }

function lifeOf(pid: number): Life | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The program's name comes first, in brackets, and may hold anything.
    const [state = '', ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ')
    const begun = fields[18]
    return begun === undefined ? undefined : { begun, hasEnded: 'ZX'.includes(state) }
  } catch {
    return undefined
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Somebody else's process runs all the same.
    return codeOf(error) === 'EPERM'
  }
}
