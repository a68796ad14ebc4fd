import { type Env, type Machine, userFolder } from '../user-folder.ts'

/** Where a program keeps what is to outlive it and belongs to no document. */
export function stateFolder(env: Env, machine?: Machine): string {
  const mac = ['Library', 'Application Support']
  return userFolder({ xdg: 'XDG_STATE_HOME', unix: ['.local', 'state'], mac }, env, machine)
}
