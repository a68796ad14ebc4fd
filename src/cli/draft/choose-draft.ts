import { visible } from '../../text/visible.ts'
import { wrap } from '../../text/wrap.ts'
import type { Host } from '../host.ts'
import { localTime } from '../local-time.ts'
import { canDraw, type PrompterOptions } from '../prompter-for.ts'
import { UsageError } from '../usage-error.ts'
import { draftLines } from './draft-lines.ts'
import { type FoundDraft, findDraft, readDrafts } from './read-drafts.ts'

/** The draft to go on with: the one named, the only one, or the one a person chooses. */
export async function chooseDraft(
  named: string | undefined,
  options: PrompterOptions,
  host: Host,
): Promise<FoundDraft> {
  const found = readDrafts(host)
  if (named !== undefined) return findDraft(found, named)
  const free = found.filter(({ isOpen, header }) => !isOpen && header !== undefined)
  const [draft, ...others] = free
  if (draft === undefined) throw nothingToGoOnWith(found)
  if (others.length === 0) return draft
  if (canDraw(options, host)) return await askWhich(free, host)
  host.warn(draftLines(free, host.terminals.columns))
  throw new UsageError('there are several drafts', 'name one: nuchal resume ID')
}

function nothingToGoOnWith(found: readonly FoundDraft[]): UsageError {
  if (found.length === 0) {
    return new UsageError('there is no draft to go on with', '"nuchal" begins an intake')
  }
  return new UsageError(
    'no draft can be gone on with now: each is open in another window, or damaged',
    '"nuchal drafts" lists them',
  )
}

async function askWhich(free: readonly FoundDraft[], host: Host): Promise<FoundDraft> {
  const { select } = await import('@inquirer/prompts')
  // The sign before the row in hand takes two columns.
  const columns = host.terminals.columns - 2
  const choices = free.map((draft) => ({
    value: draft,
    name: wrap(inOneLine(draft), columns, { hanging: 4 }),
    short: draft.id,
  }))
  const context = { input: host.keyboard.input, output: host.keyboard.screen }
  return await select({ message: 'Go on with which?', choices }, context)
}

function inOneLine({ id, header, changed }: FoundDraft): string {
  return visible(`${id}, ${localTime(changed)}: ${header?.title ?? ''}`)
}
