import { type Env, type Machine, userFolder } from '../user-folder.ts'

/** Where a program keeps what it can make again. */
export function cacheFolder(env: Env, machine?: Machine): string {
  const mac = ['Library', 'Caches']
  const plan = { xdg: 'XDG_CACHE_HOME', unix: ['.cache'], mac, windows: 'cache' }
  return userFolder(plan, env, machine)
}
