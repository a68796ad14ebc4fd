import { spawn } from 'node:child_process'
import { closeSync, openSync, writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { kinds } from './record-kinds.js'

const BIN = fileURLToPath(new URL('../bin/nuchal.js', import.meta.url))

/** Writes records to a file, each as JSON on a line. */
export async function writeRecords(path, kind, records) {
  const file = openSync(path, 'w')
  const examples = []
  let change
  let lines = []
  let number = 0
  const write = (record) => {
    lines.push(`${JSON.stringify(change(record, number))}\n`)
    number += 1
  }
  const flush = () => {
    writeSync(file, lines.join(''))
    lines = []
  }
  for await (const record of records) {
    if (change !== undefined) write(record)
    else if (examples.push(record) === EXAMPLES) {
      change = kinds[kind](examples)
      examples.forEach(write)
    }
    if (lines.length >= LINES_AT_ONCE) flush()
  }
  flush()
  closeSync(file)
}

/** Enough of them to see every question answered. */
const EXAMPLES = 2000

const LINES_AT_ONCE = 1000

/** Responses as `nuchal sample` makes them up. */
export async function* sampled(questionnaire, count) {
  const words = ['sample', questionnaire, '--count', String(count), '--seed', '3']
  const child = spawn(process.execPath, [BIN, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line)
}
