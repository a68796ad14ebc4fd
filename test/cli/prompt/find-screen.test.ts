import { describe, expect, test } from 'vitest'
import { terminalPrompter } from '../../../src/cli/terminal-prompter.ts'
import { poseStep } from '../../../src/interview/pose-step.ts'
import type { Reply } from '../../../src/interview/reply.ts'
import type { ChecklistStep, QuestionStep, Step } from '../../../src/interview/step.ts'
import { plainStyle } from '../../../src/report/text-style.ts'
import { displayWidth } from '../../../src/text/display-width.ts'
import { played, safe, say, throughout } from '../../interview/playing.ts'
import { no, option, options, smallIntake, yes } from '../../interview/small-intake.ts'
import { backspace, ctrlC, down, enter, esc, fakeTerminal, up } from '../fake-terminal.ts'

const texts = [
  'Back of the head',
  'Behind the left ear',
  'Behind the right ear',
  'Top of the head',
  'Temple, left',
  'Temple, right',
  'Forehead',
  'Behind one eye',
  'Upper neck',
  'Lower neck',
  'Shoulder: Übergang',
  '額頭 (forehead)',
]

function stepAfter(replies: readonly Reply[]): Step {
  const step = poseStep(played(replies))
  if (step === undefined) throw new Error('the interview has ended')
  return step
}

/** A question with many options, of which one or several can be picked. */
function places(type: 'choice' | 'choices'): Step {
  const step = stepAfter(throughout.slice(0, 3)) as QuestionStep
  const offered = texts.map((text, index) => ({ id: `o${index + 1}`, text, exclusive: false }))
  return { ...step, question: { ...step.question, type, options: offered } }
}

/** A checklist of many. */
function signs(): ChecklistStep {
  const step = stepAfter([]) as ChecklistStep
  const { question } = stepAfter(throughout.slice(0, 4)) as QuestionStep
  const rows = texts.map((ask, index) => ({ question: { ...question, id: `r${index + 1}`, ask } }))
  return { ...step, rows }
}

/** A step on a terminal, some keys pressed. */
async function shown(step: Step, keys: readonly string[], columns = 80, rows = 24) {
  const terminal = fakeTerminal(columns, rows)
  const replies: Reply[] = []
  const prompter = terminalPrompter({
    questionnaire: smallIntake,
    ...terminal,
    style: plainStyle,
  })
  void prompter.ask(step).then((reply) => replies.push(reply))
  await terminal.type(...keys)
  return { terminal, screen: terminal.screen(), reply: () => replies[0] }
}

const typed = (words: string) => ['/', ...words]

describe('what / finds', () => {
  test.for([
    { words: 'ear', rows: [2, 3] },
    { words: 'EAR beh', rows: [2, 3] },
    { words: 'left temple', rows: [5] },
    { words: 'ubergang', rows: [11] },
    { words: 'ÜBER', rows: [11] },
    { words: '額', rows: [12] },
    { words: 'knee', rows: [] },
  ])('"$words" finds $rows', async ({ words, rows }) => {
    const { screen } = await shown(places('choice'), typed(words))
    const numbers = [...screen.matchAll(/^[> ] {1,2}(\d+) /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual(rows)
    expect(screen).toContain(`${rows.length || 'None'} of 12; Esc shows all.`)
  })

  test('is shown with the numbers of the whole list', async () => {
    expect((await shown(places('choices'), typed('neck'))).screen).toMatchInlineSnapshot(`
      "Your pain · 5 answered, 3 to 4 left

      How long does a bout last?

      / neck

      >  9 [ ] Upper neck
        10 [ ] Lower neck

      2 of 12; Esc shows all.

      Type a word · Enter or a number picks · arrows move"
    `)
  })

  test('fits 40 columns', async () => {
    expect((await shown(places('choice'), typed('ear'), 40, 20)).screen).toMatchInlineSnapshot(`
      "Your pain · 5 answered, 3 to 4 left

      How long does a bout last?

      / ear

      >  2 Behind the left ear
         3 Behind the right ear

      2 of 12; Esc shows all.

      Type a word · Enter or a number picks ·
      arrows move"
    `)
  })

  test.for([20, 40, 80])('breaks no word at %i columns, and aligns wide ones', async (columns) => {
    const { screen } = await shown(places('choice'), typed('he'), columns)
    const lines = screen.split('\n')
    expect(lines.length).toBeLessThan(24)
    for (const line of lines) expect(displayWidth(line)).toBeLessThan(columns)
    const words = (await shown(places('choice'), typed('he'), 200)).screen.split(/\s+/)
    const known = new Set([...words, 'more', 'below)'])
    const isKnown = (word: string) => known.has(word) || /^\(\d+$/.test(word)
    expect(screen.split(/\s+/).filter((word) => !isKnown(word))).toEqual([])
    const wide = await shown(places('choice'), typed('額'), columns)
    expect(wide.screen).toMatch(/^> 12 額頭( |\n {5})\(forehead\)$/m)
  })

  test('shows the end of what was typed where it is longer than a line', async () => {
    const { screen } = await shown(places('choice'), typed('a very long word of many'), 20)
    expect(screen).toContain('\n/ long word of many\n')
  })

  test('keeps the heading of each row in the review', async () => {
    const { screen } = await shown(stepAfter(throughout), typed('nerve'))
    expect(screen).toMatch(/Your pain\n> 5 Have you had a nerve block\? yes\n\n1 of 7; Esc/)
    expect(screen).not.toContain('Go on to the summary')
  })
})

describe('keys', () => {
  test.for<{ at: string; step: Step; keys: readonly string[]; reply: Reply | undefined }>([
    {
      at: 'choice',
      step: places('choice'),
      keys: [...typed('temple'), enter],
      reply: say(['pattern', option('o5')]),
    },
    {
      at: 'choice',
      step: places('choice'),
      keys: [...typed('temple'), down, down, enter],
      reply: say(['pattern', option('o6')]),
    },
    {
      at: 'choice',
      step: places('choice'),
      keys: [...typed('temple'), up, ' '],
      reply: say(['pattern', option('o6')]),
    },
    {
      at: 'choice, by its number',
      step: places('choice'),
      keys: [...typed('temple'), '6'],
      reply: say(['pattern', option('o6')]),
    },
    {
      at: 'choice, by a number of two digits',
      step: places('choice'),
      keys: [...typed('neck'), '1', '0'],
      reply: say(['pattern', option('o10')]),
    },
    { at: 'choice', step: places('choice'), keys: typed('bdusw?n y'), reply: undefined },
    { at: 'choice', step: places('choice'), keys: [...typed('knee'), enter], reply: undefined },
    { at: 'choice', step: places('choice'), keys: [...typed('x'), ctrlC], reply: { kind: 'stop' } },
    {
      at: 'choices',
      step: places('choices'),
      keys: [...typed('upper'), enter, ...typed('top'), enter, enter],
      reply: say(['pattern', options('o4', 'o9')]),
    },
    {
      at: 'choices, several at once',
      step: places('choices'),
      keys: [...typed('neck'), down, ' ', down, ' ', enter, enter],
      reply: say(['pattern', options('o9', 'o10')]),
    },
    {
      at: 'choices, picked already',
      step: places('choices'),
      keys: ['4', ...typed('top'), enter, enter],
      reply: say(['pattern', options('o4')]),
    },
    {
      at: 'choices, a number half typed before',
      step: places('choices'),
      keys: ['1', ...typed('top'), enter, enter],
      reply: say(['pattern', options('o1', 'o4')]),
    },
    {
      at: 'checklist',
      step: signs(),
      keys: [...typed('upper'), enter, 'n'],
      reply: say(...texts.map((_, index) => [`r${index + 1}`, index === 8 ? yes : no] as const)),
    },
    {
      at: 'review',
      step: stepAfter(throughout),
      keys: [...typed('nerve'), enter],
      reply: { kind: 'jump', to: 'block' },
    },
    {
      at: 'the review, Esc first',
      step: stepAfter(throughout),
      keys: [...typed('nerve'), `${esc}g`],
      reply: { kind: 'accept' },
    },
    {
      at: 'a list emptied again',
      step: places('choice'),
      keys: [...typed('ab'), backspace, backspace, backspace, 'u'],
      reply: { kind: 'unknown' },
    },
  ])('$keys at $at', async ({ step, keys, reply }) => {
    expect((await shown(step, keys)).reply()).toEqual(reply)
  })

  test('loses nothing that is typed ahead', async () => {
    const { reply } = await shown(places('choice'), [`/temple${down}${down}${enter}`])
    expect(reply()).toEqual(say(['pattern', option('o6')]))
  })

  test('Esc, and an emptied line, show all rows again', async () => {
    const whole = (await shown(places('choices'), ['4'])).screen
    for (const keys of [[`${esc}x`], [backspace, backspace, backspace, backspace]]) {
      const { screen } = await shown(places('choices'), ['4', ...typed('top'), ...keys])
      expect(screen).toBe(whole)
    }
  })

  test('rows found were not the rows in sight: none of the others waits', async () => {
    const { screen, reply } = await shown(signs(), [...typed('upper'), enter, 'n'], 80, 14)
    expect(reply()).toBe(undefined)
    expect(screen).toMatch(/\d+ more rows were not in sight yet/)
  })
})

describe('the screen', () => {
  test.for([
    { list: 'twelve rows', step: places('choice'), rows: 40, isNamed: true },
    { list: 'rows that do not fit', step: stepAfter(throughout), rows: 15, isNamed: true },
    { list: 'few rows', step: stepAfter([safe]), rows: 24, isNamed: false },
  ])('names the key at $list: $isNamed', async ({ step, rows, isNamed }) => {
    const { screen } = await shown(step, [], 80, rows)
    expect(screen.includes('/ find')).toBe(isNamed)
  })

  test('has its cursor behind what is typed, then on the row the hand is on', async () => {
    const { terminal, screen } = await shown(places('choice'), typed('neck'))
    const lineAt = (row: number) => screen.split('\n')[row - 1]
    expect(lineAt(terminal.cursor().row)).toBe('/ neck')
    expect(terminal.cursor().column).toBe('/ neck'.length)
    await terminal.type(down, down)
    expect(terminal.screen().split('\n')[terminal.cursor().row - 1]).toBe('> 10 Lower neck')
  })
})
