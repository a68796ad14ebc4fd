import { keepCached } from './cache/open-cached.ts'
import { ContentProblems } from './content-problems.ts'
import type { Files, Host } from './host.ts'
import { loadYaml } from './load-yaml.ts'
import type { YamlLocation } from './locate-questionnaire.ts'
import { makeCompiled } from './make-compiled.ts'
import { renderProblems } from './render-problems.ts'
import type { Compiled } from './shipped.ts'
import { columnsOf } from './text-width.ts'

/** Makes a questionnaire of its YAML, and keeps it for the next run; one with errors ends the run. */
export function compileYaml(location: YamlLocation, host: Host): Compiled {
  const sources = new Map<string, Uint8Array>()
  const { questionnaire, ...loaded } = loadYaml(location, noting(sources, host.files))
  if (questionnaire === undefined) {
    const errors = loaded.problems.filter(({ severity }) => severity === 'error')
    const columns = columnsOf(host, 'messages')
    throw new ContentProblems(renderProblems({ ...loaded, problems: errors }, columns))
  }
  const compiled = makeCompiled(questionnaire)
  keepCached(location, { sources, compiled }, host)
  return compiled
}

/** Files that note down what is read of a folder. */
function noting(sources: Map<string, Uint8Array>, files: Files): Files {
  return {
    ...files,
    readWithin: (folder) => {
      const read = files.readWithin(folder)
      return (path) => {
        const content = read(path)
        if (content.kind === 'bytes') sources.set(path, content.bytes)
        return content
      }
    },
  }
}
