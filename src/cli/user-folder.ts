import { isAbsolute, join } from 'node:path'
import process from 'node:process'

/** Where systems keep one kind of file of a person's; on Windows under `%LOCALAPPDATA%`. */
export type FolderPlan = {
  /** The variable that says where, as `XDG_STATE_HOME`. */
  readonly xdg: string
  readonly unix: readonly string[]
  readonly mac: readonly string[]
  /** What the folder is called below the program's, where it has no place of its own. */
  readonly windows?: string
}

export type Env = Readonly<Record<string, string | undefined>>

export type Machine = { readonly platform: string; readonly home: string }

/** The program's own folder among them. */
export function userFolder(
  { xdg, unix, mac, windows = '' }: FolderPlan,
  env: Env,
  { platform, home }: Machine = thisMachine(),
): string {
  const { [xdg]: named = '', LOCALAPPDATA = '' } = env
  // A relative one is to be ignored, as its specification says.
  if (isAbsolute(named)) return join(named, 'nuchal')
  if (platform === 'darwin') return join(home, ...mac, 'nuchal')
  if (platform === 'win32' && LOCALAPPDATA !== '') return join(LOCALAPPDATA, 'nuchal', windows)
  return join(home, ...unix, 'nuchal')
}

function thisMachine(): Machine {
  // To load this takes a hundredth of a start, and few commands need it.
  const { homedir } = process.getBuiltinModule('node:os')
  return { platform: process.platform, home: homedir() }
}
