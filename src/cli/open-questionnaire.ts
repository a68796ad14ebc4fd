import { openCached } from './cache/open-cached.ts'
import type { Host } from './host.ts'
import { locateQuestionnaire } from './locate-questionnaire.ts'
import { type Compiled, readShipped } from './shipped.ts'

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
  const cached = openCached(location, host)
  if (cached !== undefined) return cached
  // Reading YAML takes longer to get ready than all else, and what was kept does not need it.
  const { compileYaml } = await import('./compile-yaml.ts')
  return compileYaml(location, host)
}

function shippedNotLocal(name: string): string {
  return `This is the "${name}" that comes with nuchal; write ./${name} for the one that is here.`
}
