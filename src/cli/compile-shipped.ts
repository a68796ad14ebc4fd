import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { encodeCompiled } from './compiled-text.ts'
import { diskFiles } from './disk-files.ts'
import { loadYaml } from './load-yaml.ts'
import { locateYaml } from './locate-questionnaire.ts'
import { makeCompiled } from './make-compiled.ts'
import { renderProblems } from './render-problems.ts'
import { CASES, EXTENSION } from './shipped.ts'

// After the types of the build: dist/questionnaires/<id>.*.json from every folder of questionnaires/.
const files = diskFiles()
const sources = join(import.meta.dirname, '../../questionnaires')
mkdirSync(files.shipped, { recursive: true })
for (const name of files.list(sources)) {
  const location = locateYaml(join(sources, name), files)
  if (location === undefined) continue
  const { questionnaire, ...loaded } = loadYaml(location, files)
  process.stderr.write(renderProblems(loaded))
  if (questionnaire === undefined) {
    process.exitCode = 1
    continue
  }
  const { main, cases } = encodeCompiled(makeCompiled(questionnaire))
  writeFileSync(join(files.shipped, `${questionnaire.id}${EXTENSION}`), main)
  writeFileSync(join(files.shipped, `${questionnaire.id}${CASES}`), cases)
}
