import { visible } from '../text/visible.ts'
import { wrap } from '../text/wrap.ts'
import { faultOfPlace } from './agree-on-place.ts'
import type { Host } from './host.ts'
import type { Desk, LineRequest, MenuOffer } from './prompt/desk.ts'
import { type Result, renderResult } from './render-result.ts'
import type { Format, ResultOptions } from './result-options.ts'
import { saveResponse } from './save-response.ts'
import type { Reach } from './show-long.ts'
import { UsageError } from './usage-error.ts'

/** Asks what to save, and where; whether anything was. Nothing is written over unasked. */
export async function saveSummary(
  result: Result,
  options: ResultOptions,
  { host, desk }: Reach,
): Promise<boolean> {
  const question = 'What is to be saved? Only you will be able to read the file.'
  const picked = await desk.choose({
    question,
    offers: kinds,
    preferred: 'text',
    away: 'goes back',
  })
  const kind = kinds.find(({ id }) => id === picked)
  if (kind === undefined) return false
  let before: Pick<LineRequest, 'notes' | 'line'> = {}
  for (;;) {
    const request = { question: `Name of the file, such as ${kind.file}:`, ...before }
    const named = await desk.type(request)
    if (named === undefined) return false
    const path = withHome(named, host)
    const fault = await faultOf(path, { host, desk })
    if (fault === undefined) return write(path, kind, { result, options, host })
    before = { notes: [visible(fault)], line: named }
  }
}

/** Something to save, and an example of a name for it. */
type Kind = MenuOffer & { readonly id: Format | 'response'; readonly file: string }

const kinds: readonly Kind[] = [
  { id: 'text', letter: 't', word: 'text', text: 'The summary, as text', file: 'summary.txt' },
  {
    id: 'markdown',
    letter: 'm',
    word: 'Markdown',
    text: 'The summary, as Markdown',
    file: 'summary.md',
  },
  { id: 'json', letter: 'j', word: 'JSON', text: 'All results, as JSON', file: 'results.json' },
  { id: 'note', letter: 'n', word: 'note', text: 'The note for a clinician', file: 'note.txt' },
  {
    id: 'response',
    letter: 'a',
    word: 'answers',
    text: 'Your answers, to use them again',
    file: 'answers.yaml',
  },
]

/** A shell would have put the home folder there. */
function withHome(path: string, { env }: Host): string {
  const { HOME } = env
  return HOME !== undefined && path.startsWith('~/') ? HOME + path.slice(1) : path
}

/** Why a file is not to be written, as a sentence. */
async function faultOf(path: string, { host, desk }: Reach): Promise<string | undefined> {
  const fault = faultOfPlace(path, host.files)
  if (fault !== undefined) return `That did not work: ${fault}.`
  if (host.files.kindOf(path) === 'missing' || (await mayReplace(path, desk))) return undefined
  return 'Nothing was written over. Please name another file.'
}

async function mayReplace(path: string, desk: Desk): Promise<boolean> {
  const picked = await desk.choose({
    question: `${visible(path)} is there already. Write over it?`,
    offers: [
      { id: 'no', letter: 'n', word: 'no', text: 'No, keep it' },
      { id: 'yes', letter: 'y', word: 'yes', text: 'Yes, write over it' },
    ],
    preferred: 'no',
    away: 'goes back',
  })
  return picked === 'yes'
}

type Saving = { readonly result: Result; readonly options: ResultOptions; readonly host: Host }

function write(path: string, { id, text }: Kind, { result, options, host }: Saving): boolean {
  const { compiled, assessment } = result
  try {
    if (id === 'response') saveResponse(path, compiled.questionnaire, assessment.answers, host)
    else {
      host.files.write(path, renderResult(result, { ...options, format: id, color: false }, host))
      say(`${text}: saved in ${visible(path)}.`, host)
    }
    return true
  } catch (error) {
    // The disk may have filled up since its place was looked at.
    if (!(error instanceof UsageError)) throw error
    say(`Nothing was saved: ${visible(error.message)}.`, host)
    return false
  }
}

function say(text: string, { warn, terminals }: Host): void {
  warn(`${wrap(text, terminals.columns)}\n`)
}
