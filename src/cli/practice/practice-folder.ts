import { join } from 'node:path'
import { type Env, type Machine, userFolder } from '../user-folder.ts'

/** Where what a student has practised is kept. */
export function practiceFolder(env: Env, machine?: Machine): string {
  const mac = ['Library', 'Application Support']
  const plan = { xdg: 'XDG_DATA_HOME', unix: ['.local', 'share'], mac }
  return join(userFolder(plan, env, machine), 'practice')
}
