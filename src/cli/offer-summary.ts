import { wrap } from '../text/wrap.ts'
import type { Desk, Menu, MenuOffer } from './prompt/desk.ts'
import { type Result, renderFirstPart, renderResult } from './render-result.ts'
import type { ResultOptions } from './result-options.ts'
import { saveSummary } from './save-summary.ts'
import { type Reach, showLong } from './show-long.ts'

/** `untold`: the person left and has not read, seen or saved anything. */
export type Parting = 'told' | 'untold' | 'next-person'

/** Lets a person read, see and save what follows from the answers, until that is enough. */
export async function offerSummary(
  result: Result,
  options: ResultOptions,
  reach: Reach,
): Promise<Parting> {
  const { host, desk } = reach
  if (result.assessment.stopped) {
    await host.print(`\n${renderFirstPart(result, options, host)}`)
  }
  let isTold = false
  for (;;) {
    switch (await desk.choose(mainMenu(isTold))) {
      case 'read':
        isTold = await show(renderResult(result, options, host), reach)
        break
      case 'note':
        isTold = await show(renderResult(result, { ...options, format: 'note' }, host), reach)
        break
      case 'save':
        isTold = (await saveSummary(result, options, reach)) || isTold
        break
      case 'next':
        if (isTold || (await isSure(desk))) return clear(reach)
        break
      default:
        return isTold ? 'told' : 'untold'
    }
  }
}

/** Once there is nothing that was not seen, Enter is done. */
function mainMenu(isTold: boolean): Menu {
  return {
    question: 'Your summary is ready. What would you like to do with it?',
    offers,
    preferred: isTold ? 'done' : 'read',
    away: 'leaves',
  }
}

const offers: readonly MenuOffer[] = [
  { id: 'read', letter: 'r', word: 'read', text: 'Read the summary' },
  { id: 'note', letter: 'n', word: 'note', text: 'Read the note for a clinician' },
  { id: 'save', letter: 's', word: 'save', text: 'Save it to a file' },
  { id: 'next', letter: 'o', word: 'start over', text: 'Start over with the next person' },
  { id: 'done', letter: 'd', word: 'done', text: 'Done' },
]

async function show(text: string, reach: Reach): Promise<true> {
  await showLong(text, reach)
  return true
}

async function isSure(desk: Desk): Promise<boolean> {
  const picked = await desk.choose({
    question: 'This summary was neither read nor saved. Start over all the same?',
    offers: [
      { id: 'no', letter: 'n', word: 'no', text: 'No, go back to it' },
      { id: 'yes', letter: 'y', word: 'yes', text: 'Yes, clear it and start over' },
    ],
    preferred: 'no',
    away: 'goes back',
  })
  return picked === 'yes'
}

function clear({ host, desk }: Reach): Parting {
  desk.clear?.()
  const text = desk.clear === undefined ? cannotClear : cleared
  host.warn(`${wrap(text, host.terminals.columns)}\n\n`)
  return 'next-person'
}

const cleared =
  'The screen is cleared. If earlier answers still scroll into sight, close this window.'

const cannotClear = 'This terminal cannot be cleared: what was said before still stands above.'
