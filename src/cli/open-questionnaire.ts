import { ContentProblems } from './content-problems.ts'
import type { Host } from './host.ts'
import { locateQuestionnaire } from './locate-questionnaire.ts'
import { type Compiled, readShipped } from './shipped.ts'
import { columnsOf } from './text-width.ts'

/**
 * Opens a questionnaire by its shipped id, its file or its folder. Problems in a YAML file end the
 * run; its warnings are for `check` to tell.
 */
export async function openQuestionnaire(name: string, host: Host): Promise<Compiled> {
  const location = locateQuestionnaire(name, host.files)
  if (location.kind === 'shipped') {
    if (host.files.kindOf(name) !== 'missing') host.warn(`${shippedNotLocal(name)}\n`)
    return readShipped(host.files, location.id)
  }
  // Reading YAML takes longer to get ready than all else, and the shipped ones do not need it.
  const { loadYaml } = await import('./load-yaml.ts')
  const { renderProblems } = await import('./render-problems.ts')
  const { questionnaireHash } = await import('./questionnaire-hash.ts')
  const loaded = loadYaml(location, host.files)
  if (loaded.questionnaire === undefined) {
    const errors = loaded.problems.filter(({ severity }) => severity === 'error')
    const columns = columnsOf(host, 'messages')
    throw new ContentProblems(renderProblems({ ...loaded, problems: errors }, columns))
  }
  return { questionnaire: loaded.questionnaire, hash: questionnaireHash(loaded.questionnaire) }
}

function shippedNotLocal(name: string): string {
  return `This is the "${name}" that comes with nuchal; write ./${name} for the one that is here.`
}
