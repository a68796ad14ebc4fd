import { paragraph } from '../draft/draft-words.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { idOf } from './kept-progress.ts'

/** Erases what is kept of a questionnaire, or of all, and says what that was. */
export async function eraseProgress(name: string | undefined, host: Host): Promise<ExitCode> {
  const ids = name === undefined ? host.progress.list() : [await idOf(name, host)]
  const erased = ids.filter((id) => erase(id, host))
  if (erased.length === 0) host.warn('There was nothing to erase.\n')
  return ExitCode.done
}

function erase(id: string, host: Host): boolean {
  const isErased = host.progress.erase(id)
  const said = `Erased what was kept of your practice with ${id}.`
  if (isErased) host.warn(paragraph(said, host))
  return isErased
}
