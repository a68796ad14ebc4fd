import { describe, expect, test } from 'vitest'
import type { LineRequest } from '../../../src/cli/prompt/desk.ts'
import { lineScreen } from '../../../src/cli/prompt/line-screen.ts'
import { terminalPrompter } from '../../../src/cli/terminal-prompter.ts'
import { plainStyle } from '../../../src/report/text-style.ts'
import { smallIntake } from '../../interview/small-intake.ts'
import { backspace, ctrlC, enter, fakeTerminal } from '../fake-terminal.ts'

/** A line asked for on a terminal, and what came of some keys: the reply, if there is one yet. */
async function typed(request: Omit<LineRequest, 'question'>, keys: readonly string[]) {
  const terminal = fakeTerminal()
  const prompter = terminalPrompter({ questionnaire: smallIntake, ...terminal, style: plainStyle })
  const replies: (string | undefined)[] = []
  void prompter.type({ question: 'Which name?', ...request }).then((reply) => replies.push(reply))
  await terminal.type(...keys)
  return { replies, screen: terminal.screen() }
}

describe('a line that may stay empty', () => {
  test.for([
    { keys: ['a', 'b', enter], reply: 'ab' },
    { keys: [enter], reply: undefined },
    { keys: ['a', ctrlC], reply: undefined },
  ])('$keys says $reply', async ({ keys, reply }) => {
    expect((await typed({}, keys)).replies).toEqual([reply])
  })
})

describe('a line that is needed', () => {
  test('is asked again while it is empty, and says so until the next key', async () => {
    const empty = await typed({ isNeeded: true }, [' ', enter])
    expect(empty.replies).toEqual([])
    expect(empty.screen).toContain('Nothing is typed yet.')
    expect(empty.screen).toContain('Type it, then Enter · Ctrl+C leaves')
    const begun = await typed({ isNeeded: true }, [enter, 'a'])
    expect(begun.screen).not.toContain('Nothing is typed yet.')
  })

  test.for([
    { keys: [enter], reply: ['ab'] },
    { keys: [backspace, enter], reply: ['a'] },
    { keys: [backspace, backspace, enter], reply: [] },
    { keys: [ctrlC], reply: [undefined] },
  ])('that begins with a suggestion: $keys says $reply', async ({ keys, reply }) => {
    expect((await typed({ isNeeded: true, line: 'ab' }, keys)).replies).toEqual(reply)
  })

  test('of several that were pasted is the first; the others are no answers to what follows', async () => {
    const terminal = fakeTerminal()
    const setup = { questionnaire: smallIntake, ...terminal, style: plainStyle }
    const prompter = terminalPrompter(setup)
    const first = prompter.type({ question: 'The story:', isNeeded: true })
    await terminal.type('one\rtwo\rthree\r')
    expect(await first).toBe('one')
    const replies: (string | undefined)[] = []
    void prompter
      .type({ question: 'The title:', isNeeded: true })
      .then((line) => replies.push(line))
    await terminal.type('x', enter)
    expect(replies).toEqual(['x'])
    prompter.close()
  })
})

test.for([
  { isNeeded: false, does: 'goes back', turn: { reply: undefined } },
  { isNeeded: true, does: 'does nothing', turn: { state: { notes: [] }, line: 'a' } },
])('Esc $does where a line is needed: $isNeeded', ({ isNeeded, turn }) => {
  const { start, press } = lineScreen({ question: 'Which name?', isNeeded })
  const shown = { line: 'a', sight: { from: 0, to: 0 } }
  expect(press(start, { name: 'escape', text: '' }, shown)).toEqual(turn)
})
