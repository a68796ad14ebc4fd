import type { Claim, Pedigree } from '../model/source.ts'
import { fill } from './insertions.ts'
import type { Outcome } from './occasion.ts'
import { sharesIn } from './share-marks.ts'
import type { DraftBlock, DraftLine } from './summary.ts'

const basisMarks = {
  practice: '(common practice, no source read)',
  project: '(project judgement)',
}

/** A sentence of ours, which needs no source. */
export function plainLine(text: string): DraftLine {
  return { text, sources: [] }
}

/** A sentence of the content with what stands behind it: the study, the basis, the sources. */
export function claimLine(claim: Claim, outcome: Outcome): DraftLine {
  const said = [fill(claim.say, outcome), ...studyMark(claim)].join(' ')
  return { text: marked(said, claim), sources: claim.sources }
}

/** A claim with its figures out of a hundred, which are drawn. */
export function drawnLine(claim: Claim, outcome: Outcome): DraftLine {
  const shares = sharesIn(claim.say)
  return { ...claimLine(claim, outcome), ...(shares.length > 0 && { shares }) }
}

/** A text that says so where no source stands behind it. */
export function marked(text: string, { basis }: Pedigree): string {
  return basis === undefined ? text : `${text} ${basisMarks[basis]}`
}

/** The kind of study and how many people it had, as far as the author says. */
export function studyWords({ design, people }: Claim): string {
  const counted = people === undefined ? [] : [`${people} ${people === 1 ? 'person' : 'people'}`]
  return [...(design === undefined ? [] : [design]), ...counted].join(', ')
}

export function subheading(text: string, sources: readonly string[] = []): DraftBlock {
  return { kind: 'subheading', lines: [{ text, sources }] }
}

export function paragraph(text: string): DraftBlock {
  return { kind: 'paragraph', lines: [plainLine(text)] }
}

export function bullets(lines: readonly DraftLine[]): DraftBlock {
  return { kind: 'bullets', lines }
}

export function listUnder(lead: string, lines: readonly DraftLine[]): DraftBlock {
  return { kind: 'bullets', lead, lines }
}

/** One line stands beside its lead, several below it, and none leaves the lead out as well. */
export function underLead(lead: string, lines: readonly DraftLine[]): readonly DraftBlock[] {
  if (lines.length === 0) return []
  return [lines.length === 1 ? { kind: 'paragraph', lead, lines } : listUnder(lead, lines)]
}

function studyMark(claim: Claim): readonly string[] {
  const study = studyWords(claim)
  return study === '' ? [] : [`(${study})`]
}
