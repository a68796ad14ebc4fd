import type { Compared } from '../proof/compare-outputs.ts'
import type { Output, OutputKind } from '../proof/output.ts'
import { wrap } from '../text/wrap.ts'
import { corpusText } from './corpus-text.ts'
import { definitionText } from './definition-text.ts'
import { type DiffPage, section } from './diff-page.ts'
import type { DiffResult } from './diff-result.ts'
import { differencesText } from './differences-text.ts'
import { kindCount, outputWords } from './output-words.ts'

/** What changed in meaning, each with the smallest response that shows it, then all else. */
export function diffToText(result: DiffResult, page: DiffPage): string {
  const { before, after, compared, corpus } = result
  const [one, other] = [before.questionnaire, after.questionnaire]
  const title = `${one.id} ${one.version} -> ${other.id} ${other.version}`
  const thatAre = (kind: Compared['verdict']['kind']) =>
    compared.filter(({ verdict }) => verdict.kind === kind)
  const parts = [
    wrap(title, page.width),
    ...differencesText(result, page),
    ...countedText('Not decided within the budget', thatAre('not-decided'), page),
    ...definitionText(result, page),
    ...(corpus === undefined ? [] : corpusText(corpus, page.width)),
    ...countedText('Same for every response, proved', thatAre('same'), page),
    wrap(SCOPE, page.width),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Named one by one where asked for; else counted, kind by kind. */
function countedText(
  heading: string,
  compared: readonly Compared[],
  page: DiffPage,
): readonly string[] {
  if (page.all) return section(heading, compared.map(nameOf), page)
  const kinds = [...new Set(compared.map(({ output }) => output.about))]
  const counts = kinds.map((kind) => kindCount(kind, countOf(compared, kind)))
  return counts.length === 0 ? [] : [wrap(`${heading}: ${counts.join(', ')}.`, page.width)]
}

const SCOPE = 'Proved: of the rules as written, for every possible response.'

const nameOf = ({ output }: { readonly output: Output }): string => outputWords(output)

function countOf(compared: readonly Compared[], about: OutputKind): number {
  return compared.filter(({ output }) => output.about === about).length
}
