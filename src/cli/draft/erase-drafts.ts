import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { canDraw, type PrompterOptions } from '../prompter-for.ts'
import { UsageError } from '../usage-error.ts'
import { paragraph } from './draft-words.ts'
import { type FoundDraft, findDraft, readDrafts } from './read-drafts.ts'

/** Erases the drafts named: all of them, or none where one cannot be. */
export function eraseDrafts(names: readonly string[], host: Host): ExitCode {
  const found = readDrafts(host)
  const drafts = new Set(names.map((name) => findDraft(found, name)))
  for (const { id, isOpen } of drafts) if (isOpen) throw openElsewhere(id)
  for (const { id } of drafts) if (!erase(id, host)) throw openElsewhere(id)
  return ExitCode.done
}

/** Erases every draft nobody is working on, once a person has agreed. */
export async function eraseAllDrafts(
  { yes, ...options }: PrompterOptions & { readonly yes?: boolean },
  host: Host,
): Promise<ExitCode> {
  const found = readDrafts(host)
  const free = found.filter(({ isOpen }) => !isOpen)
  if (free.length > 0 && !yes && !(await isAgreed(free, options, host))) {
    throw new UsageError('nothing was erased')
  }
  const left = found.length - free.filter(({ id }) => erase(id, host)).length
  if (left === 0) return ExitCode.done
  const said = left === 1 ? '1 draft is' : `${left} drafts are`
  host.warn(paragraph(`${said} open in another window, and left as it is.`, host))
  return ExitCode.usage
}

async function isAgreed(
  { length }: readonly FoundDraft[],
  options: PrompterOptions,
  host: Host,
): Promise<boolean> {
  if (!canDraw(options, host)) {
    throw new UsageError('--erase-all needs --yes where nobody can be asked')
  }
  const { confirm } = await import('@inquirer/prompts')
  const message = length === 1 ? 'Erase the one draft there is?' : `Erase all ${length} drafts?`
  const { input, screen } = host.keyboard
  return await confirm({ message, default: false }, { input, output: screen })
}

/** Whoever has it open alone may erase it: nobody loses what they are working on. */
function erase(id: string, host: Host): boolean {
  const draft = host.drafts.open(id)
  draft?.erase()
  if (draft !== undefined) host.warn(`Erased ${id}.\n`)
  return draft !== undefined
}

function openElsewhere(id: string): UsageError {
  return new UsageError(`the draft ${id} is open in another window`, 'stop it there first')
}
