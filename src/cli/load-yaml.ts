import { join } from 'node:path'
import { type Loaded, load } from '../definition/load.ts'
import type { Files } from './host.ts'
import type { YamlLocation } from './locate-questionnaire.ts'

/** Loads a questionnaire from YAML. Its files are called as the person would call them from here. */
export function loadYaml({ folder, entry }: YamlLocation, files: Files): Loaded {
  const path = join(folder, entry)
  const outside = path.length - entry.length
  const read = files.readWithin(folder)
  return load(path, (file) => read(file.slice(outside)))
}
