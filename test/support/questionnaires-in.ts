import { fileURLToPath } from 'node:url'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { loadYaml } from '../../src/cli/load-yaml.ts'
import { locateAllYaml } from '../../src/cli/locate-questionnaire.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { shipped } from '../cli/fake-host.ts'

const files = { ...diskFiles(), shipped }

/** The questionnaires of a folder of the repository, read from their YAML. */
export function questionnairesIn(folder: string): readonly Questionnaire[] {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url))
  return locateAllYaml(path, files).map((location) => {
    const { questionnaire } = loadYaml(location, files)
    if (questionnaire === undefined) throw new Error(`a questionnaire of ${folder} cannot be read`)
    return questionnaire
  })
}
