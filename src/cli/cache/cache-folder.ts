import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'
import type { Machine } from '../draft/state-folder.ts'

/** Where a program keeps what it can make again. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  { platform, home }: Machine = { platform: process.platform, home: homedir() },
): string {
  const { XDG_CACHE_HOME = '', LOCALAPPDATA = '' } = env
  // A relative one is to be ignored, as its specification says.
  if (isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'nuchal')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'nuchal')
  if (platform === 'win32' && LOCALAPPDATA !== '') return join(LOCALAPPDATA, 'nuchal', 'cache')
  return join(home, '.cache', 'nuchal')
}
