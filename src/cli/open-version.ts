import { load } from '../definition/load.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { ContentProblems } from './content-problems.ts'
import type { History, Host } from './host.ts'
import { ENTRY } from './locate-questionnaire.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { renderProblems } from './render-problems.ts'
import { shippedIds } from './shipped.ts'
import { UsageError } from './usage-error.ts'

/** Opens a questionnaire as `openQuestionnaire` does, or from a git revision: `REVISION:PATH`. */
export async function openVersion(name: string, host: Host): Promise<Questionnaire> {
  const named = /^([^:]+):(.*)$/.exec(name)
  const isHere = host.files.kindOf(name) !== 'missing' || shippedIds(host.files).includes(name)
  if (named === null || isHere) return (await openQuestionnaire(name, host)).questionnaire
  const [, revision = '', path = ''] = named
  return openRevision({ revision, path: path.replace(/\/+$/, '') }, await host.history())
}

type InRevision = { readonly revision: string; readonly path: string }

function openRevision({ revision, path }: InRevision, history: History): Questionnaire {
  // Git would take it for an option.
  if (revision.startsWith('-')) throw new UsageError(`"${revision}" is no revision`)
  const entry = entryOf({ revision, path }, history)
  // Included files are called after the file they start from, which needs a folder for that.
  const prefix = `${revision}:${entry.includes('/') ? '' : '/'}`
  const loaded = load(`${prefix}${entry}`, (file) => {
    return history.read(revision, file.slice(prefix.length))
  })
  if (loaded.questionnaire !== undefined) return loaded.questionnaire
  const errors = loaded.problems.filter(({ severity }) => severity === 'error')
  throw new ContentProblems(renderProblems({ ...loaded, problems: errors }))
}

function entryOf({ revision, path }: InRevision, { kindOf }: History): string {
  const kind = kindOf(revision, path)
  if (kind === 'file') return path
  if (kind === 'missing') throw new UsageError(`${revision} has no file or folder ${path}`)
  const entry = path === '' ? ENTRY : `${path}/${ENTRY}`
  if (kindOf(revision, entry) === 'file') return entry
  throw new UsageError(
    `${revision}:${path} holds no ${ENTRY}`,
    'name a folder that does, or a YAML file',
  )
}
