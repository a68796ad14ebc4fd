import type { InterruptionStep } from '../../interview/step.ts'
import { commandOfKey } from './command-keys.ts'
import { commandsInWords } from './command-words.ts'
import { type Hand, pressInList } from './list-keys.ts'
import { obey } from './obey.ts'
import type { Key, Screen, Turn, View } from './screen.ts'
import { interruptionChoices, interruptionQuestion, interruptionTitle } from './step-words.ts'

export type InterruptionState = { readonly hand: Hand; readonly notes: readonly string[] }

/** After what to do now was told: stop here, which Enter does, or go on. */
export function interruptionScreen(step: InterruptionStep): Screen<InterruptionState> {
  return {
    start: { hand: { active: 0, typed: '' }, notes: [] },
    press: (state, key) => press(step, { ...state, notes: [] }, key),
    view: (state, isAlone) => view(step, state, isAlone),
  }
}

function press(
  step: InterruptionStep,
  state: InterruptionState,
  key: Key,
): Turn<InterruptionState> {
  const command = commandOfKey(key)
  if (command !== undefined) {
    const obeyed = obey(command, step)
    return 'reply' in obeyed ? obeyed : { state: { ...state, notes: obeyed.notes } }
  }
  const count = interruptionChoices.length
  const turn = pressInList(state.hand, key, { numbered: count, count })
  if (turn === undefined) return { state }
  if ('hand' in turn) return { state: { hand: turn.hand, notes: [] } }
  return { reply: { kind: turn.picked === 0 ? 'stop-here' : 'go-on' } }
}

/** What to do now is said above, and here where that has gone. */
function view(step: InterruptionStep, { hand, notes }: InterruptionState, isAlone: boolean): View {
  const actions = isAlone ? [...new Set(step.flags.map((flag) => flag.do))] : []
  return {
    title: isAlone ? interruptionTitle(step) : '',
    question: [...actions, interruptionQuestion].join('\n\n'),
    remarks: [],
    rows: interruptionChoices.map((text, index) => ({ label: String(index + 1), text })),
    ...(hand.active !== undefined && { active: hand.active }),
    notes,
    keys: ['A number, or arrows and Enter', ...commandsInWords(step)],
  }
}
