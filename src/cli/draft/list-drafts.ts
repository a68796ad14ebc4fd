import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { draftLines } from './draft-lines.ts'
import { paragraph } from './draft-words.ts'
import { countAnswers } from './keep-draft.ts'
import { type FoundDraft, readDrafts } from './read-drafts.ts'

export type ListOptions = { readonly format: 'text' | 'json' }

/** Lists the drafts of this person, for them or for a script; never what they hold. */
export async function listDrafts({ format }: ListOptions, host: Host): Promise<ExitCode> {
  const found = readDrafts(host)
  if (format === 'json') {
    await host.print(`${JSON.stringify(found.map(asJson), null, 2)}\n`)
    return ExitCode.done
  }
  await host.print(
    found.length === 0 ? 'There are no drafts.\n' : draftLines(found, host.terminals.columns),
  )
  if (found.length > 0) host.warn(paragraph(HINT, host))
  return ExitCode.done
}

const HINT = '"nuchal resume ID" goes on with one; "nuchal drafts --erase ID" erases it.'

function asJson({ id, isOpen, changed, header, journal }: FoundDraft) {
  return {
    id,
    ...(header !== undefined && {
      questionnaire: header.questionnaire,
      title: header.title,
      begun: header.begun,
    }),
    changed,
    answers: countAnswers(journal.notes),
    open: isOpen,
    damaged: journal.damaged !== undefined || header === undefined,
  }
}
