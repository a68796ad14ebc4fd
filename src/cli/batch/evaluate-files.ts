import type { Block } from '../../batch/block.ts'
import type { Outcome } from '../../batch/outcome.ts'
import { type BatchFile, blocksOf } from './batch-input.ts'

/** What became of some records of a file, in order, and how many bytes they were. */
export type Group = {
  readonly file: BatchFile
  readonly outcomes: readonly Outcome[]
  readonly bytes: number
}

export type Evaluating = {
  readonly evaluateBlock: (block: Block) => readonly Outcome[] | Promise<readonly Outcome[]>
  /** How many blocks are being evaluated while the next is read. */
  readonly ahead: number
}

/** Evaluates one file after the other, as their records come; groups come in their order. */
export async function* evaluateFiles(
  files: readonly BatchFile[],
  { evaluateBlock, ahead }: Evaluating,
  stop: AbortSignal,
): AsyncGenerator<Group> {
  const begun: Promise<Group>[] = []
  const begin = async (file: BatchFile, block: Block): Promise<Group> => {
    return { file, outcomes: await evaluateBlock(block), bytes: block.bytes.length }
  }
  for (const file of files) {
    for await (const block of blocksOf(file, stop)) {
      begun.push(begin(file, block))
      const first = begun.length > ahead ? begun.shift() : undefined
      if (first !== undefined) yield await first
    }
  }
  for (const group of begun) yield await group
}
