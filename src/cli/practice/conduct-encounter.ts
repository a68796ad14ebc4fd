import type { Encounter } from '../../practice/encounter.ts'
import { poseChoice } from '../../practice/pose-choice.ts'
import { takeChoice } from '../../practice/take-choice.ts'
import { tellingBlocks } from '../../practice/telling-words.ts'
import { showLong } from '../show-long.ts'
import { askChoice } from './ask-choice.ts'
import { blocksText } from './blocks-text.ts'
import type { Classroom } from './classroom.ts'

/** Goes on until the student hands in, leaves, or is there no more. */
export async function conductEncounter(begun: Encounter, room: Classroom): Promise<Encounter> {
  const ending = whetherEnding(room)
  let encounter = begun
  try {
    for (;;) {
      const choice = poseChoice(encounter)
      if (choice === undefined) return encounter
      ending.forget()
      const said = await askChoice(choice, encounter, room.terminal.prompter)
      const isAway = said.kind === 'stop' && ending.isAsked()
      encounter = takeChoice(encounter, isAway ? { kind: 'away' } : said)
      await tell(encounter, room)
    }
  } finally {
    ending.ignore()
  }
}

/** A signal asks once; whoever presses a key can be asked whether it was meant. */
function whetherEnding({ host }: Classroom) {
  let asked = false
  const ignore = host.onEndAsked(() => {
    asked = true
  })
  const forget = () => {
    asked = false
  }
  return { isAsked: () => asked, forget, ignore }
}

async function tell(encounter: Encounter, room: Classroom): Promise<void> {
  const { telling } = encounter
  if (telling === undefined) return
  const text = blocksText(tellingBlocks(encounter, telling), room)
  const { host, terminal } = room
  if (telling.kind !== 'all-heard') host.warn(`\n${text}`)
  else await showLong(text, { host, desk: terminal.desk }, host.warn)
}
