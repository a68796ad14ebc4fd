import type { Host } from '../host.ts'
import type { AllOptions } from '../intake.ts'
import { locateQuestionnaire } from '../locate-questionnaire.ts'
import type { Chosen } from '../open-intake.ts'
import { type KeptOptions, keepOptions, readOptions } from './kept-options.ts'

/** What is needed to go on with a draft, from any folder. */
export type DraftHeader = {
  /** As `knee@1.0.0`. */
  readonly questionnaire: string
  readonly title: string
  readonly hash: string
  /** What the questionnaire is opened by: a shipped id, or where it is. */
  readonly name: string
  readonly begun: Date
  readonly options: KeptOptions
}

/** The header of an intake that begins now. */
export function newHeader(
  { name, compiled }: Chosen,
  options: AllOptions,
  host: Host,
): DraftHeader {
  const { questionnaire, hash } = compiled
  const isShipped = locateQuestionnaire(name, host.files).kind === 'shipped'
  return {
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    title: questionnaire.title,
    hash,
    name: isShipped ? name : host.files.absolute(name),
    begun: host.now(),
    options: keepOptions(options, host.files),
  }
}

/** Reads the first line of a draft; nothing where something needed is missing. */
export function readHeader(content: Readonly<Record<string, unknown>>): DraftHeader | undefined {
  const { questionnaire, title, hash, name, begun, options } = content
  const texts = { questionnaire, title, hash, name }
  const day = new Date(typeof begun === 'string' ? begun : Number.NaN)
  if (!isAllTexts(texts) || Number.isNaN(day.getTime())) return undefined
  return { ...texts, begun: day, options: readOptions(Object(options)) }
}

function isAllTexts<K extends string>(
  values: Readonly<Record<K, unknown>>,
): values is Readonly<Record<K, string>> {
  return Object.values(values).every((value) => typeof value === 'string')
}
