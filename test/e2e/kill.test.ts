import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { toValue, toValues } from '../../src/answer/answer-value.ts'
import { assess } from '../../src/engine/assess.ts'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Said } from '../../src/interview/journal.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import { takeReply } from '../../src/interview/take-reply.ts'
import type { Answer, Answers } from '../../src/model/answer.ts'
import { nuchal, ownFolder, run } from './command-line.ts'
import { draftsIn } from './drafts-in.ts'
import { teacher as person, occipitalNeck as questionnaire } from './occipital-neck.ts'
import { keysFor } from './person.ts'
import { readRows } from './read-rows.ts'
import { readScreen, type Seen } from './read-screen.ts'
import { after, questionsOf, withRowsAsked } from './take-intake.ts'
import { openTerminal, type Terminal } from './terminal.ts'

vi.setConfig({ testTimeout: 240_000 })

const KILLS = 20

/** Of the screens of the whole intake, those that are asked on the terminal: it takes its time. */
const SCREENS = 30

const program = compile(questionnaire)

/** What the shell says before it goes on with what was killed; `count`: the times so far. */
const killedTimes = (count: number | string) => `killed ${count} times so far`

/**
 * Goes on after every kill, until the intake ends by itself: on a clear screen, and without the keys
 * that were not read any more, which the person types again.
 */
function untilItEnds(options: string, file: string): string {
  return `n=0; ${nuchal} intake occipital-neck --date 2026-11-21 ${options} > ${file}
while [ $? = 137 ]; do
  stty -icanon min 0 time 0; cat > /dev/null; stty sane
  n=$((n + 1)); printf '\\033[H\\033[J\\033[?25h${killedTimes('%s')}\\n' $n
  ${nuchal} resume > ${file}
done
[ -s ${file} ]`
}

test('killed at twenty random moments, an intake loses nothing and ends in the same summary', async () => {
  const [state, folder] = [ownFolder(), ownFolder()]
  const known = join(folder, 'known.json')
  const all = join(folder, 'all.json')
  const summary = join(folder, 'summary')
  const asked = new Map(answersByScreen().slice(0, -SCREENS).flat())
  writeAnswers(known, asked)
  const command = untilItEnds(`--answers ${known} --defaults`, summary)
  const terminal = await openTerminal(`export XDG_STATE_HOME=${state}\n${command}`)
  const moments = someOf(Array.from({ length: SCREENS - 2 }, (_, index) => index + 1))
  /** What the person said, and then saw another question. */
  const confirmed = new Set<string>()
  let before: Seen | undefined
  let kills = 0
  for (let turn = 0; ; turn += 1) {
    const shown = await nextScreen(terminal, kills, before)
    const seen = withRowsAsked(shown, assess(program, asked).enabled)
    for (const { id } of questionsOf(before)) if (asked.has(id)) confirmed.add(id)
    if (seen.kind === 'ended') {
      expect([seen.code, kills]).toEqual([0, KILLS])
      break
    }
    for (const question of questionsOf(seen)) asked.set(question.id, person(question))
    const text = await readRows(terminal, seen)
    await terminal.press(...keysFor({ ...seen, text }, person))
    before = shown
    if (!moments.has(turn)) continue
    await wait(Math.random() * 30)
    await terminal.signal('SIGKILL')
    kills += 1
    expectKept(state, confirmed)
    before = undefined
  }
  expect(draftsIn(state)).toEqual([])
  writeAnswers(all, asked)
  const unbroken = ['occipital-neck', '--date', '2026-11-21', '--answers', all, '--defaults']
  expect(readFileSync(summary, 'utf8')).toBe(await run(['intake', ...unbroken], ''))
})

/** What the person answers to every screen of an intake that nothing happens to. */
function answersByScreen(): readonly (readonly (readonly [string, Answer])[])[] {
  const screens: (readonly (readonly [string, Answer])[])[] = []
  let session = begin(program)
  for (let step = poseStep(session); step?.kind !== 'review'; step = poseStep(session)) {
    if (step?.kind !== 'question' && step?.kind !== 'checklist') throw new Error('it ended early')
    const rows = step.kind === 'checklist' ? step.rows : [step]
    const answers = rows.map(({ question }) => [question.id, person(question)] as const)
    screens.push(answers)
    session = takeReply(session, { kind: 'answers', answers: new Map(answers) })
  }
  return screens
}

function someOf(turns: readonly number[]): ReadonlySet<number> {
  const shuffled = turns.map((turn) => ({ turn, by: Math.random() })).sort((a, b) => a.by - b.by)
  return new Set(shuffled.slice(0, KILLS).map(({ turn }) => turn))
}

function writeAnswers(file: string, answers: Answers): void {
  writeFileSync(file, JSON.stringify({ answers: toValues(answers) }))
}

/** What this process asks next; what the killed ones asked stands above. */
async function nextScreen(terminal: Terminal, kills: number, before?: Seen): Promise<Seen> {
  return await terminal.see((recent) => {
    const begun = recent.indexOf(killedTimes(kills))
    if (begun < 0 && kills > 0 && before === undefined) return undefined
    return after(before, readScreen(recent.slice(Math.max(0, begun)), questionnaire))
  })
}

/** All that was confirmed is there, and nothing the person did not say. */
function expectKept(state: string, confirmed: ReadonlySet<string>): void {
  const [draft, ...others] = draftsIn(state)
  const said = draft?.notes.said ?? new Map<string, Said>()
  expect([draft?.damaged, others]).toEqual([undefined, []])
  expect([...confirmed].filter((id) => !said.has(id))).toEqual([])
  for (const [id, { value }] of said) expect([id, value]).toEqual([id, toValue(answerTo(id))])
}

function answerTo(id: string): Answer {
  const question = questionnaire.questions.find((one) => one.id === id)
  if (question === undefined) throw new Error(`no question is called ${id}`)
  return person(question)
}
