import type { AboutPart, EvidenceGrade, Topic } from '../model/topic.ts'
import type { Outcome } from './occasion.ts'
import type { DraftLine } from './summary.ts'
import { claimLine, drawnLine, plainLine, studyWords } from './telling.ts'

/** Each topic's own words on the same points, a cell a line, topic by topic. */
export function glanceCells(topics: readonly Topic[], outcome: Outcome): readonly DraftLine[] {
  const told = rows.filter(({ part }) => {
    return part === undefined || always.includes(part) || topics.some((topic) => says(topic, part))
  })
  return topics.flatMap((topic) => {
    return told.map(({ label, cell }) => ({ label, ...cell(topic, outcome) }))
  })
}

type Row = {
  readonly label: string
  /** The part of the topic it tells; left out where no topic has it. */
  readonly part?: AboutPart
  readonly cell: (topic: Topic, outcome: Outcome) => DraftLine
}

/** What it gives and what it costs stand beside each other, whether told or not. */
const always: readonly AboutPart[] = ['benefit', 'risks']

const gradeWords: Readonly<Record<EvidenceGrade, string>> = {
  'randomised-conflicting':
    'Trials in which chance chose the treatment (randomised). They disagree with each other.',
  'randomised-small': 'Trials in which chance chose the treatment (randomised), few or small.',
  observational: 'Studies that followed people, without choosing the treatment by chance.',
  'case-series': 'Reports on people treated, with nobody to compare them with.',
  guideline: 'Advice agreed by experts, without trials of its own.',
}

const rows: readonly Row[] = [
  { label: 'What', part: 'what', cell: firstClaim('what') },
  { label: 'How', part: 'how', cell: firstClaim('how') },
  { label: 'Benefit', part: 'benefit', cell: benefit },
  { label: 'Risks', part: 'risks', cell: firstClaim('risks') },
  { label: 'Lasts', part: 'lasts', cell: firstClaim('lasts') },
  { label: 'Recovery', part: 'recovery', cell: firstClaim('recovery') },
  { label: 'How sure', cell: evidenceLine },
  { label: 'Studied', cell: studied },
]

/** Said of a benefit as of a risk, so that silence never looks like good news. */
const nothingRecorded = plainLine('Nothing is recorded about this.')

/** The first claim whole: shortened, it could promise more than it says. */
function firstClaim(part: AboutPart): Row['cell'] {
  return ({ about }, outcome) => {
    const [claim] = about[part]
    return claim === undefined ? nothingRecorded : drawnLine(claim, outcome)
  }
}

/** Without the study, which has a row of its own. */
function benefit({ about }: Topic, outcome: Outcome): DraftLine {
  const [claim] = about.benefit
  if (claim === undefined) return nothingRecorded
  const { design: _, people: __, ...said } = claim
  return drawnLine(said, outcome)
}

/** How sure the evidence is: what its grade means, and what the author says of it. */
export function evidenceLine({ evidence }: Topic, outcome: Outcome): DraftLine {
  return claimLine({ ...evidence, say: `${gradeWords[evidence.grade]} ${evidence.say}` }, outcome)
}

/** Who was studied for the benefit, all studies told of. */
function studied({ about }: Topic): DraftLine {
  const backed = about.benefit.filter((claim) => studyWords(claim) !== '')
  if (backed.length === 0) return plainLine('No number of people is recorded.')
  const studies = new Set(backed.map(studyWords))
  const sources = new Set(backed.flatMap((claim) => claim.sources))
  return { text: `For the benefit: ${[...studies].join('; ')}.`, sources: [...sources] }
}

function says({ about }: Topic, part: AboutPart): boolean {
  return about[part].length > 0
}
