import { type Block, forEachLine } from '../../batch/block.ts'
import { type TallySum, tallySum } from '../../batch/tally.ts'
import { tallyOfLine } from '../../batch/tally-of-line.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { widthOf } from '../text-width.ts'
import { thousands } from '../thousands.ts'
import { batchFiles, blocksOf } from './batch-input.ts'
import { tallyText } from './tally-text.ts'

export type TallyOptions = { readonly format: 'text' | 'json' }

/** Adds up what `nuchal batch` wrote: results, rejects and tallies, in any mixture. */
export async function runTally(
  paths: readonly string[],
  { format }: TallyOptions,
  host: Host,
): Promise<ExitCode> {
  const all = tallySum()
  let bad = 0
  for (const file of batchFiles(paths, host)) {
    for await (const block of blocksOf(file, new AbortController().signal)) {
      for (const line of addBlock(all, block)) {
        bad += 1
        if (bad <= MOST_TOLD) host.warn(`${file.name}:${line} error: ${NOT_WRITTEN}\n`)
      }
    }
  }
  if (bad > MOST_TOLD) {
    host.warn(`${thousands(bad - MOST_TOLD)} more lines cannot be counted\n`)
  }
  const sum = all.sum()
  await host.print(format === 'json' ? `${JSON.stringify(sum)}\n` : tallyText(sum, widthOf(host)))
  return bad === 0 ? ExitCode.done : ExitCode.problems
}

const NOT_WRITTEN = 'this is nothing that "nuchal batch" writes'

/** Beyond these it is another file. */
const MOST_TOLD = 10

/** The lines that cannot be counted. */
function addBlock(all: TallySum, block: Block): readonly number[] {
  if (block.isTooLong) return [block.line]
  const bad: number[] = []
  forEachLine(block, (from, to, line) => {
    const text = decoder.decode(block.bytes.subarray(from, to))
    const tally = tallyOfLine(text)
    if (tally !== undefined) all.add(tally)
    else if (text.trim() !== '') bad.push(line)
  })
  return bad
}

const decoder = new TextDecoder()
