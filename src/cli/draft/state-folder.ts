import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import process from 'node:process'

/** Where a program keeps what is to outlive it and belongs to no document. */
export function stateFolder(
  env: Readonly<Record<string, string | undefined>>,
  { platform, home }: Machine = { platform: process.platform, home: homedir() },
): string {
  const { XDG_STATE_HOME = '', LOCALAPPDATA = '' } = env
  // A relative one is to be ignored, as its specification says.
  if (isAbsolute(XDG_STATE_HOME)) return join(XDG_STATE_HOME, 'nuchal')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'nuchal')
  if (platform === 'win32' && LOCALAPPDATA !== '') return join(LOCALAPPDATA, 'nuchal')
  return join(home, '.local', 'state', 'nuchal')
}

export type Machine = { readonly platform: string; readonly home: string }
