import type { ProposedCase } from '../../coverage/propose-case.ts'
import { standings } from '../../engine/stand.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Style } from '../../report/text-style.ts'
import { urgencyInWords } from '../../report/urgency-words.ts'
import { wrap } from '../../text/wrap.ts'
import { itemLines } from '../coverage-words.ts'

/** What follows from the answers of a case, and what that adds to the cases there are. */
export function caseInWords(
  assessment: Assessment,
  proposed: ProposedCase,
  { width, style }: CasePage,
): readonly string[] {
  const said = (line: string) => wrap(line, width, { indent: 2, hanging: 4 })
  return [
    '',
    style.strong('What follows from these answers:'),
    ...outcomeLines(assessment).map(said),
    '',
    ...coverageLines(proposed, { width, style }),
  ]
}

export type CasePage = { readonly width: number; readonly style: Style }

function outcomeLines({ urgency, redFlags, classes, topics }: Assessment): readonly string[] {
  const flags = (truth: string) => redFlags.filter((flag) => flag.truth === truth).map(idOf)
  const settled = [...classes].filter(([, found]) => !['none', 'unknown'].includes(found.class))
  return [
    `Urgency: ${urgencyInWords(urgency)}`,
    `Red flags established: ${listed(flags('yes'))}`,
    `Red flags not ruled out: ${listed(flags('unknown'))}`,
    ...(classes.size === 0
      ? []
      : [`Classes: ${listed(settled.map(([id, found]) => `${id} is ${found.class}`))}`]),
    ...standings.flatMap((standing) => {
      const those = topics.filter((topic) => topic.standing === standing).map(idOf)
      return those.length === 0 ? [] : [`Topics (${standing}): ${listed(those)}`]
    }),
  ]
}

const idOf = ({ id }: { readonly id: string }): string => id

/** By name, as long as they are few. */
function listed(names: readonly string[]): string {
  if (names.length === 0) return 'none'
  return names.length <= mostNamed ? names.join(', ') : `${names.length}`
}

const mostNamed = 8

function coverageLines(
  { shows, sameAs }: ProposedCase,
  { width, style }: CasePage,
): readonly string[] {
  const [twin] = sameAs
  if (twin !== undefined) return [wrap(`It has the same answers as the case "${twin}".`, width)]
  return shows.length === 0
    ? [wrap('It shows nothing that no other case shows.', width)]
    : [style.strong('Shown by no other case:'), ...itemLines(shows, width)]
}
