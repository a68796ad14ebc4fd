import { InvalidArgumentError } from 'commander'
import { type ResultField, resultFields } from '../../batch/result-field.ts'
import { urgencies } from '../../engine/urgencies.ts'
import type { Urgency } from '../../model/red-flag.ts'
import { didYouMean } from '../../text/did-you-mean.ts'

export const recordFormats = ['ndjson', 'csv'] as const

export type RecordFormat = (typeof recordFormats)[number]

export type BatchOptions = {
  /** As the ending of each file says, where it is not given. */
  readonly inFormat?: RecordFormat
  readonly outFormat: RecordFormat
  readonly fields: readonly ResultField[]
  readonly full?: boolean
  readonly out?: string
  readonly rejects?: string
  readonly tally?: string
  readonly resume?: boolean
  readonly overwrite?: boolean
  readonly strict?: boolean
  readonly warn?: boolean
  readonly ignoreExtra?: boolean
  readonly allowRepeatedIds?: boolean
  readonly exitOn?: Urgency
  /** Threads beside this one; 1 is this one alone. */
  readonly workers: number
}

/** As it is said, or as the file's ending says it. */
export function formatOf(file: string, { inFormat }: BatchOptions): RecordFormat {
  return inFormat ?? (/\.(csv|tsv)$/i.test(file) ? 'csv' : 'ndjson')
}

/** Reads the fields of a result, as `urgency,topics`; `id` is one of every result. */
export function fieldList(text: string): readonly ResultField[] {
  const all = text.split(',').map((name) => name.trim())
  const names = all.filter((name) => name !== 'id')
  const unknown = names.find((name) => !isField(name))
  if (unknown === undefined) return resultFields.filter((field) => names.includes(field))
  const guess = didYouMean(unknown, resultFields)
  const hint =
    guess === undefined ? `There are ${resultFields.join(', ')}.` : `Did you mean "${guess}"?`
  throw new InvalidArgumentError(`"${unknown}" is no field. ${hint}`)
}

const isField = (name: string): boolean => resultFields.some((field) => field === name)

/** Reads what ends a run with a code of its own, as `urgency=emergency`. */
export function exitCondition(text: string): Urgency {
  const level = urgencies.find((urgency) => text === `urgency=${urgency}`)
  if (level !== undefined) return level
  throw new InvalidArgumentError(
    `It must be urgency=LEVEL, where LEVEL is ${urgencies.join(', ')}.`,
  )
}
