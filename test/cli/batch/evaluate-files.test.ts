import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import type { BatchOptions } from '../../../src/cli/batch/batch-options.ts'
import { type Evaluating, evaluateFiles } from '../../../src/cli/batch/evaluate-files.ts'
import { readKnee } from '../../support/read-knee.ts'

const options: BatchOptions = { outFormat: 'ndjson', fields: [], workers: 0 }
const nothing = { evaluateBlock: () => [], readBlock: () => [], evaluateRecords: () => [] }

const fileOf = (name: string, text: string) => ({ name, open: () => Readable.from([text]) })

/** The files of which a group was told, when a stop comes with the first group. */
async function told(ahead: Evaluating['ahead']): Promise<readonly string[]> {
  const files = [fileOf('one', '{}\n'), fileOf('two', '{}\n'), fileOf('three.csv', 'no,columns\n')]
  const stop = new AbortController()
  const reading = { questionnaire: readKnee(), options, stop: stop.signal, known: 0 }
  const names: string[] = []
  for await (const { file } of evaluateFiles(files, { ...nothing, ahead }, reading)) {
    names.push(file.name)
    stop.abort()
  }
  return names
}

test.for([0, 3])('a stop ends before the next file, with %i blocks ahead', async (ahead) => {
  expect(await told(ahead)).toEqual(['one'])
})
