import { toValues } from '../answer/answer-value.ts'
import type { Fate, Judged } from '../coverage/judge-mutants.ts'
import type { Change } from '../coverage/mutate.ts'
import { percentOf } from '../coverage/tally-coverage.ts'
import { noticedByCases, tallyMutants } from '../coverage/tally-mutants.ts'
import { wrap } from '../text/wrap.ts'
import { differenceWords } from './output-words.ts'
import { conditionText, ownerWords } from './statement-words.ts'

/** How many mutants the cases notice, and each that nobody does, with a response that tells it. */
export function mutantsToText(
  judged: readonly Judged[],
  width: number,
  least: number | undefined,
): string {
  const lines = [...tallyLines(judged), ...belowLines(judged, least)]
  const kept = judged.filter(({ fate }) => fate.kind === 'survived' || fate.kind === 'not-decided')
  return [
    ...lines.map((line) => wrap(line, width, { indent: 0, hanging: 2 })),
    ...(kept.length > 0 ? ['', 'Noticed by no case and no check:'] : []),
    ...kept.flatMap((one) => survivorLines(one, width)),
    '',
  ].join('\n')
}

function tallyLines(judged: readonly Judged[]): readonly string[] {
  const tally = tallyMutants(judged)
  const noticed = noticedByCases(judged)
  const open = tally['not-decided']
  return [
    `Mutants: ${judged.length} questionnaires, each with one slip of the pen`,
    `Noticed by the cases: ${noticed.shown} of ${noticed.of} (${percentOf(noticed)} %)`,
    `Noticed by a check alone: ${tally.refuted}`,
    `Not counted, for they change no response (proved, of the rules as written): ${tally.same}`,
    `Not counted, for they change only what a case cannot expect: ${tally['beyond-cases']}`,
    ...(open > 0 ? [`Not decided whether they change a response: ${open}`] : []),
  ]
}

function belowLines(judged: readonly Judged[], least: number | undefined): readonly string[] {
  return least !== undefined && percentOf(noticedByCases(judged)) < least
    ? [`That is fewer mutants than the ${least} % asked for.`]
    : []
}

function survivorLines({ mutant, fate }: Judged, width: number): readonly string[] {
  const { before, after } = changeWords(mutant.change)
  const what = `in ${ownerWords(mutant.owner)}: ${before} -> ${after}`
  const line = (text: string, indent: number) => wrap(text, width, { indent, hanging: indent + 2 })
  if (fate.kind !== 'survived') return [line(`${what} (not decided)`, 2)]
  const { output, verdict } = fate.shown
  const answers = Object.entries(toValues(verdict.before.answers)).map(([id, value]) => {
    return `${id}: ${Array.isArray(value) ? `[${value.join(', ')}]` : value}`
  })
  const told = answers.length === 0 ? 'nothing answered' : answers.join(', ')
  return [line(what, 2), line(`with ${told}: ${differenceWords(output, verdict)}`, 4)]
}

/** What was changed, as it was and as it is. */
export function changeWords(change: Change): { readonly before: string; readonly after: string } {
  switch (change.kind) {
    case 'row-order':
      return { before: change.rows.toReversed().join(', '), after: change.rows.join(', ') }
    case 'first':
      return { before: `first ${change.finding}`, after: 'left out' }
    case 'stop':
      return { before: `stop: ${!change.stop}`, after: `stop: ${change.stop}` }
    case 'urgency':
      return { before: `urgency: ${change.before}`, after: `urgency: ${change.after}` }
    default: {
      const after = change.after === undefined ? 'left out' : conditionText(change.after)
      return { before: conditionText(change.before), after }
    }
  }
}

/** For a script; the keys are documented in `test --help`. */
export function mutantsToJson(judged: readonly Judged[]): unknown {
  return {
    tally: tallyMutants(judged),
    noticed: noticedByCases(judged),
    each: judged.map(({ mutant: { owner, change }, fate }) => {
      return { owner, change: change.kind, ...changeWords(change), ...fateToJson(fate) }
    }),
  }
}

function fateToJson(fate: Fate): object {
  switch (fate.kind) {
    case 'killed':
      return { fate: fate.kind, case: fate.case }
    case 'refuted':
      return { fate: fate.kind, check: fate.check }
    case 'survived':
    case 'beyond-cases': {
      const { output, verdict } = fate.shown
      const outcomes = { before: verdict.before.outcome, after: verdict.after.outcome }
      return {
        fate: fate.kind,
        shownBy: { output, outcomes, answers: toValues(verdict.before.answers) },
      }
    }
    default:
      return { fate: fate.kind }
  }
}
