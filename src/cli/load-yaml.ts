import { type Loaded, load } from '../definition/load.ts'
import type { Files } from './host.ts'
import { namesOf, type YamlLocation } from './locate-questionnaire.ts'

/** Loads a questionnaire from YAML. Its files are called as the person would call them from here. */
export function loadYaml(location: YamlLocation, files: Files): Loaded {
  const { path, within } = namesOf(location)
  const read = files.readWithin(location.folder)
  return load(path, (file) => read(within(file)))
}
