import type { Desk, LineRequest, Menu } from '../prompt/desk.ts'
import type { CaseIds } from './case-ids.ts'
import type { Known, Level } from './particulars.ts'
import { faultOfText, oneLine, tidy } from './said-text.ts'

/** Asks for what is not known, as long as somebody answers. */
export async function askParticulars(known: Known, ids: CaseIds, desk: Desk): Promise<Known> {
  const level = known.level ?? (await askLevel(desk))
  if (level === undefined) return known
  const needsStory = level !== 'none' && known.story === undefined
  const story = needsStory ? await askUntilGood(storyRequest, faultOfText, desk) : known.story
  if (needsStory && story === undefined) return { ...known, level }
  const told: Known = { ...known, level, ...(story !== undefined && { story: tidy(story) }) }
  const title = known.title ?? (await askUntilGood(titleRequest, faultOfText, desk))
  if (title === undefined) return told
  const id = known.id ?? (await askId(title, ids, desk))
  return { ...told, title: oneLine(title), ...(id !== undefined && { id }) }
}

async function askLevel(desk: Desk): Promise<Level | undefined> {
  switch (await desk.choose(levelMenu)) {
    case '1':
      return 1
    case '2':
      return 2
    case '3':
      return 3
    case 'none':
      return 'none'
    default:
      return undefined
  }
}

const levelMenu: Menu = {
  question: 'How hard is the case for a student?',
  offers: [
    { id: '1', letter: 'e', word: 'easy', text: 'Level 1: easy' },
    { id: '2', letter: 'm', word: 'medium', text: 'Level 2: medium' },
    { id: '3', letter: 'h', word: 'hard', text: 'Level 3: hard' },
    { id: 'none', letter: 'n', word: 'none', text: 'No level: it is never drawn for practice' },
  ],
  preferred: '1',
  away: 'leaves',
}

const storyRequest: LineRequest = {
  question: 'The story, as a student reads it:',
  notes: [
    'Make the person up, and give no name. A story of several lines can come from a file: --story FILE.',
  ],
  isNeeded: true,
}

const titleRequest: LineRequest = {
  question: 'The title: what the case shows, in a few words:',
  isNeeded: true,
}

/** What was typed, once nothing speaks against it. */
async function askUntilGood(
  request: LineRequest,
  faultOf: (text: string) => string | undefined,
  desk: Desk,
): Promise<string | undefined> {
  let typed = await desk.type(request)
  for (;;) {
    const fault = typed === undefined ? undefined : faultOf(typed)
    if (fault === undefined) return typed
    typed = await desk.type({ ...request, notes: [fault] })
  }
}

/** An id that will not do is put right, and asked again. */
async function askId(title: string, ids: CaseIds, desk: Desk): Promise<string | undefined> {
  const request = { question: 'The id of the case:', isNeeded: true }
  let typed = await desk.type({ ...request, line: ids.suggest(title) })
  for (;;) {
    const fault = typed === undefined ? undefined : ids.faultOf(typed)
    if (typed === undefined || fault === undefined) return typed
    typed = await desk.type({ ...request, notes: [fault], line: ids.suggest(typed) })
  }
}
