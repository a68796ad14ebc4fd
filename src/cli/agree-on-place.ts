import type { Files, Host } from './host.ts'
import { canDraw, type PrompterOptions } from './prompter-for.ts'
import { UsageError } from './usage-error.ts'

/** Where to write the response. */
export type SaveOption = { readonly save?: string }

/**
 * Makes sure before the first question that the response can be written after the last: its folder
 * is there, and a file in its place may go.
 */
export async function agreeOnPlace(
  { save: path, ...options }: SaveOption & PrompterOptions,
  host: Host,
): Promise<string | undefined> {
  if (path === undefined) return undefined
  const { files, keyboard } = host
  const fault = faultOfPlace(path, files)
  if (fault !== undefined) throw new UsageError(fault)
  if (files.kindOf(path) === 'missing') return path
  if (!canDraw(options, host)) {
    throw new UsageError(`${path} is there already`, 'name another file, or remove it')
  }
  const { confirm } = await import('@inquirer/prompts')
  const message = `${path} is there already. Write over it?`
  const { input, screen } = keyboard
  const agreed = await confirm({ message, default: false }, { input, output: screen })
  if (!agreed) throw new UsageError('nothing was written over', 'name another file for --save')
  return path
}

/** Why nothing can be written in a place, whether or not something is there already. */
export function faultOfPlace(path: string, files: Files): string | undefined {
  if (files.kindOf(path) === 'folder') return `${path} is a folder`
  const folder = files.folderOf(path)
  if (files.kindOf(folder) !== 'folder') return `there is no folder ${folder}`
  return files.canWrite(path) ? undefined : `"${path}" cannot be written`
}
