import { describe, expect, test } from 'vitest'
import { terminalPrompter } from '../../src/cli/terminal-prompter.ts'
import { type Beginning, begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { ChecklistStep, QuestionStep, Step } from '../../src/interview/step.ts'
import { plainStyle } from '../../src/report/text-style.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { played, program, safe, say, throughout } from '../interview/playing.ts'
import {
  everyAnswer,
  no,
  notKnown,
  number,
  option,
  options,
  smallIntake,
  text,
  yes,
} from '../interview/small-intake.ts'
import {
  backspace,
  ctrlC,
  down,
  enter,
  type FakeTerminal,
  fakeTerminal,
  left,
  pageDown,
  pageUp,
  right,
  up,
} from './fake-terminal.ts'

const stepAfter = (replies: readonly Reply[], beginning: Beginning = {}): Step => {
  const step = poseStep(played(replies, beginning))
  if (step === undefined) throw new Error('the interview has ended')
  return step
}

const checklist = stepAfter([])
const choices = stepAfter([safe])
const numberStep = stepAfter(throughout.slice(0, 2))
const choice = stepAfter(throughout.slice(0, 3))
const yesNo = stepAfter(throughout.slice(0, 4))
const textStep = stepAfter(throughout.slice(0, 6))
const review = stepAfter(throughout)
const interruption = stepAfter([say(['sudden', yes])])
const examined = stepAfter(throughout.slice(0, 5))
const examinedYesNo: Step = {
  ...(yesNo as QuestionStep),
  question: { ...(yesNo as QuestionStep).question, needs: 'examiner' },
}

/** A step put on a terminal, some keys pressed; once there is a reply the interview is over. */
async function shown(step: Step, keys: readonly string[] = [], columns = 80, rows = 24) {
  const terminal = fakeTerminal(columns, rows)
  const replies: Reply[] = []
  const prompter = prompterOn(terminal)
  const asked = prompter.ask(step).then((reply) => {
    replies.push(reply)
    prompter.close()
  })
  await terminal.type(...keys)
  return { terminal, asked, screen: terminal.screen(), reply: () => replies[0] }
}

function prompterOn(terminal: FakeTerminal) {
  return terminalPrompter({ questionnaire: smallIntake, ...terminal, style: plainStyle })
}

describe('keys', () => {
  test.for<{ keys: readonly string[]; at: string; step: Step; reply: Reply | undefined }>([
    { at: 'yes-no', step: yesNo, keys: ['1'], reply: say(['block', yes]) },
    { at: 'yes-no', step: yesNo, keys: ['n'], reply: say(['block', no]) },
    { at: 'yes-no', step: yesNo, keys: [down, down, enter], reply: say(['block', no]) },
    { at: 'yes-no', step: yesNo, keys: [enter], reply: undefined },
    { at: 'yes-no', step: yesNo, keys: ['3'], reply: undefined },
    { at: 'yes-no', step: yesNo, keys: ['u'], reply: { kind: 'unknown' } },
    { at: 'yes-no', step: yesNo, keys: ['d'], reply: { kind: 'declined' } },
    { at: 'yes-no', step: yesNo, keys: ['b'], reply: { kind: 'back' } },
    { at: 'yes-no', step: yesNo, keys: [left], reply: { kind: 'back' } },
    { at: 'yes-no', step: yesNo, keys: [right], reply: undefined },
    { at: 'yes-no', step: yesNo, keys: ['S'], reply: { kind: 'stop' } },
    { at: 'yes-no', step: yesNo, keys: [ctrlC], reply: { kind: 'stop' } },
    { at: 'choice', step: choice, keys: ['2'], reply: say(['pattern', option('hours')]) },
    { at: 'choice', step: choice, keys: [up, enter], reply: say(['pattern', option('hours')]) },
    { at: 'choices', step: choices, keys: ['1'], reply: undefined },
    {
      at: 'choices',
      step: choices,
      keys: ['2', '1', enter],
      reply: say(['site', options('back-of-head', 'behind-ear')]),
    },
    {
      at: 'choices',
      step: choices,
      keys: ['1', '3', enter],
      reply: say(['site', options('nowhere')]),
    },
    {
      at: 'choices',
      step: choices,
      keys: ['3', '2', enter],
      reply: say(['site', options('behind-ear')]),
    },
    {
      at: 'choices',
      step: choices,
      keys: ['1', '2', '1', enter],
      reply: say(['site', options('behind-ear')]),
    },
    {
      at: 'choices',
      step: choices,
      keys: [down, ' ', enter],
      reply: say(['site', options('back-of-head')]),
    },
    {
      at: 'choices',
      step: choices,
      keys: [' ', ' ', enter],
      reply: say(['site', options('back-of-head')]),
    },
    { at: 'choices', step: choices, keys: [' ', enter], reply: undefined },
    { at: 'choices', step: choices, keys: [enter], reply: undefined },
    { at: 'number', step: numberStep, keys: ['1', '0', enter], reply: say(['worst', number(10)]) },
    { at: 'number', step: numberStep, keys: ['12', enter], reply: undefined },
    {
      at: 'number',
      step: numberStep,
      keys: ['12', enter, backspace, enter],
      reply: say(['worst', number(1)]),
    },
    { at: 'number', step: numberStep, keys: ['7 of 10', enter], reply: say(['worst', number(7)]) },
    { at: 'number', step: numberStep, keys: [':u', enter], reply: { kind: 'unknown' } },
    { at: 'number', step: numberStep, keys: [':B', enter], reply: { kind: 'back' } },
    { at: 'number', step: numberStep, keys: [':x', enter], reply: undefined },
    { at: 'number', step: numberStep, keys: [enter], reply: undefined },
    { at: 'number', step: numberStep, keys: ['b', enter], reply: { kind: 'back' } },
    { at: 'number', step: numberStep, keys: ['S', enter], reply: { kind: 'stop' } },
    { at: 'number', step: numberStep, keys: ['x', enter], reply: undefined },
    { at: 'examined', step: examined, keys: [enter], reply: { kind: 'unknown' } },
    { at: 'examined', step: examined, keys: ['8', '5', enter], reply: undefined },
    { at: 'examined yes-no', step: examinedYesNo, keys: [enter], reply: { kind: 'unknown' } },
    { at: 'examined yes-no', step: examinedYesNo, keys: [down, enter], reply: say(['block', yes]) },
    { at: 'number', step: numberStep, keys: ['3', ctrlC], reply: { kind: 'stop' } },
    {
      at: 'text',
      step: textStep,
      keys: ['ab', left, 'x', enter],
      reply: say(['note', text('axb')]),
    },
    { at: 'text', step: textStep, keys: ['b', enter], reply: say(['note', text('b')]) },
    { at: 'text', step: textStep, keys: ['頭痛', enter], reply: say(['note', text('頭痛')]) },
    {
      at: 'text',
      step: textStep,
      keys: ['a\u202Eb\u009B', enter],
      reply: say(['note', text('ab')]),
    },
    { at: 'checklist', step: checklist, keys: ['2', enter], reply: say(['weak', yes]) },
    { at: 'checklist', step: checklist, keys: ['2', '2', enter], reply: undefined },
    { at: 'checklist', step: checklist, keys: [enter], reply: undefined },
    {
      at: 'checklist',
      step: checklist,
      keys: ['2', 'u', 'n'],
      reply: say(['weak', notKnown], ['sudden', no], ['age-under-18', no]),
    },
    { at: 'checklist', step: checklist, keys: ['u'], reply: undefined },
    {
      at: 'checklist',
      step: checklist,
      keys: ['3', 'u', enter],
      reply: say(['age-under-18', yes]),
    },
    {
      at: 'checklist',
      step: checklist,
      keys: ['1', 's'],
      reply: { kind: 'stop', keeping: new Map([['sudden', yes]]) },
    },
    { at: 'interruption', step: interruption, keys: [enter], reply: { kind: 'stop-here' } },
    { at: 'interruption', step: interruption, keys: ['2'], reply: { kind: 'go-on' } },
    { at: 'interruption', step: interruption, keys: ['b'], reply: { kind: 'back' } },
    { at: 'review', step: review, keys: [enter], reply: { kind: 'accept' } },
    { at: 'review', step: review, keys: ['3'], reply: { kind: 'jump', to: 'worst' } },
    { at: 'review', step: review, keys: [up, enter], reply: { kind: 'accept' } },
    { at: 'review', step: review, keys: [up, up, enter], reply: { kind: 'jump', to: 'note' } },
    { at: 'review', step: review, keys: [down, enter], reply: { kind: 'jump', to: 'sudden' } },
    { at: 'review', step: review, keys: [down, 'g'], reply: { kind: 'accept' } },
    { at: 'review', step: review, keys: ['?'], reply: undefined },
    { at: 'review', step: review, keys: ['w'], reply: undefined },
  ])('$keys at $at', async ({ step, keys, reply }) => {
    const { reply: given } = await shown(step, keys)
    expect(given()).toEqual(reply)
  })

  test('a number of two digits is waited for only where there can be one', async () => {
    const twelve = manyOptions(12)
    expect((await shown(twelve, ['2'])).reply()).toEqual(say(['pattern', option('o2')]))
    expect((await shown(twelve, ['1'])).reply()).toBe(undefined)
    expect((await shown(twelve, ['1', '2'])).reply()).toEqual(say(['pattern', option('o12')]))
    expect((await shown(twelve, ['1', enter])).reply()).toEqual(say(['pattern', option('o1')]))
    expect((await shown(twelve, ['0', '9'])).reply()).toEqual(say(['pattern', option('o9')]))
  })

  test('where several are picked, a digit that fits no longer number begins the next one', async () => {
    const twelve = manyOptions(12, 'choices')
    expect((await shown(twelve, ['1', '3', '1', '2', enter])).reply()).toEqual(
      say(['pattern', options('o1', 'o3', 'o12')]),
    )
    const rows = Array.from({ length: 12 }, (_, index) => `r${index + 1}`)
    expect((await shown(manyRows(rows), ['3', '1', 'n'])).reply()).toEqual(
      say(...rows.map((id) => [id, id === 'r1' || id === 'r3' ? yes : no] as const)),
    )
  })

  test('Page Down and Page Up move several rows at once, and not over the end', async () => {
    const keys = async (...typed: readonly string[]) =>
      (await shown(manyOptions(12), [...typed, enter])).reply()
    expect(await keys(pageDown)).toEqual(say(['pattern', option('o6')]))
    expect(await keys(pageDown, pageDown, pageDown)).toEqual(say(['pattern', option('o12')]))
    expect(await keys(pageDown, pageUp)).toEqual(say(['pattern', option('o1')]))
  })

  test('Enter keeps the answer given before', async () => {
    for (const answer of [option('hours'), notKnown]) {
      const again = stepAfter([
        ...throughout.slice(0, 3),
        say(['pattern', answer]),
        { kind: 'back' },
      ])
      expect((await shown(again, [enter])).reply()).toEqual(say(['pattern', answer]))
    }
  })

  test('a text or number given before stands on the line, to be changed', async () => {
    const again = stepAfter([...throughout.slice(0, 3), { kind: 'back' }])
    expect((await shown(again, [backspace, '3', enter])).reply()).toEqual(say(['worst', number(3)]))
    expect((await shown(again, ['b', enter])).reply()).toEqual({ kind: 'back' })
    expect((await shown(again, ['x', enter])).reply()).toBe(undefined)
  })

  test('a digit begins a number given before anew', async () => {
    const again = stepAfter([
      ...throughout.slice(0, 2),
      say(['worst', number(1)]),
      { kind: 'back' },
    ])
    const typed = async (...keys: readonly string[]) =>
      (await shown(again, [...keys, enter])).reply()
    expect(await typed('0')).toEqual(say(['worst', number(0)]))
    expect(await typed('1', '0')).toEqual(say(['worst', number(10)]))
    expect(await typed(backspace, '1', '0')).toEqual(say(['worst', number(10)]))
    expect(await typed(left, right, '0')).toEqual(say(['worst', number(10)]))
    expect(await typed(':?', enter, '0')).toEqual(say(['worst', number(0)]))
    expect(await typed(':b')).toEqual({ kind: 'back' })
  })

  test('a command typed behind the answer given before is not part of the answer', async () => {
    const again = stepAfter([
      ...throughout.slice(0, 6),
      say(['note', text('ab')]),
      { kind: 'back' },
    ])
    expect((await shown(again, [':b', enter])).reply()).toEqual({ kind: 'back' })
    expect((await shown(again, [':x', enter])).reply()).toEqual(say(['note', text('ab:x')]))
  })
})

describe('"none of the others"', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `row-${index + 1}`)
  const long = manyRows(ids, (id) => `${id} is a question of several words, about many things?`)
  const sizes = [
    { columns: 40, rows: 24 },
    { columns: 80, rows: 12 },
  ]

  test.for(
    sizes.flatMap((size) => [
      { ...size, before: 'nothing', keys: [] },
      { ...size, before: 'the end of the list', keys: [up] },
      { ...size, before: 'help', keys: ['?'] },
    ]),
  )('at $columns by $rows after $before waits until every row was in sight', async (setting) => {
    const { columns, rows, keys } = setting
    const { terminal, reply, screen } = await shown(long, keys, columns, rows)
    const seen = [(await shown(long, [], columns, rows)).screen, screen]
    while (reply() === undefined) {
      await terminal.type('n')
      if (reply() === undefined) seen.push(terminal.screen())
    }
    for (const id of ids) expect(seen.join('\n')).toContain(`${id} is`)
    expect(seen[2]).toMatch(/\d+ more rows were not in sight yet\./)
    expect(reply()).toEqual(say(...ids.map((id) => [id, no] as const)))
  })

  test('answers at once where every row was in sight before help came up', async () => {
    const help = 'A long help. '.repeat(60)
    const step = manyRows(ids, (id) => id, help)
    const { screen } = await shown(step, ['?'])
    expect(screen).toMatch(/\d+ more below/)
    expect((await shown(step, ['?', 'n'])).reply()).toEqual(
      say(...ids.map((id) => [id, no] as const)),
    )
  })

  test('does not wait for rows that are marked already', async () => {
    const present = { answer: no, from: 'asked', confirmed: true } as const
    const marked = { ...long, rows: long.rows.map((row) => ({ ...row, present })) }
    expect((await shown(marked, ['n'], 80, 12)).reply()).toEqual(
      say(...ids.map((id) => [id, no] as const)),
    )
  })
})

/** A checklist of many. */
function manyRows(
  ids: readonly string[],
  ask: (id: string) => string = () => 'Is it so?',
  help?: string,
): ChecklistStep {
  const { question } = yesNo as QuestionStep
  const first = ids[0]
  return {
    ...(checklist as ChecklistStep),
    rows: ids.map((id) => ({
      question: { ...question, id, ask: ask(id), ...(id === first && help && { help }) },
    })),
  }
}

/** A choice of many. */
function manyOptions(count: number, type: 'choice' | 'choices' = 'choice'): Step {
  const { question } = choice as QuestionStep
  const offered = Array.from({ length: count }, (_, index) => ({
    id: `o${index + 1}`,
    text: `Option ${index + 1}`,
    exclusive: false,
  }))
  return {
    ...(choice as QuestionStep),
    question: { ...question, type, options: offered },
  }
}

describe('screens', () => {
  test('a checklist', async () => {
    expect((await shown(checklist, ['1', '2', 'u'])).screen).toMatchInlineSnapshot(`
      "Safety first · 0 answered, 8 to 9 left

      Which of these apply?

        1 [yes     ] Did it peak within minutes?
      > 2 [not sure] Is there new weakness?
        3 [        ] Are you under 18?

      Number or space: yes · n none of the others · Enter goes on · u not sure ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('a checklist, where the first space shows what the next would mark', async () => {
    expect((await shown(checklist, [' '])).screen).toMatchInlineSnapshot(`
      "Safety first · 0 answered, 8 to 9 left

      Which of these apply?

      > 1 [   ] Did it peak within minutes?
        2 [   ] Is there new weakness?
        3 [   ] Are you under 18?

      Number or space: yes · n none of the others · Enter goes on · u not sure ·
      d rather not say · ? help · w why · s stop"
    `)
    expect((await shown(checklist, [' ', ' '])).screen).toContain('> 1 [yes] Did it peak')
  })

  test('a checklist at 40 columns', async () => {
    expect((await shown(checklist, ['1', 'u'], 40)).screen).toMatchInlineSnapshot(`
      "Safety first · 0 answered, 8 to 9 left

      Which of these apply?

      > 1 [not sure] Did it peak within
                     minutes?
        2 [        ] Is there new weakness?
        3 [        ] Are you under 18?

      Number or space: yes ·
      n none of the others · Enter goes on ·
      u not sure · d rather not say ·
      ? help · w why · s stop"
    `)
  })

  test('a checklist that is not done', async () => {
    expect((await shown(stepAfter([say(['weak', yes])]))).screen).toMatchInlineSnapshot(`
      "Safety first · 1 answered, 7 to 8 left

      Which of these apply?

        1 [   ] Did it peak within minutes?
        2 [yes] Is there new weakness?
        3 [   ] Are you under 18?

      2 rows are not marked yet. Mark those that apply, then press n for none of the
      others.

      Number or space: yes · n none of the others · Enter goes on · u not sure ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('choices', async () => {
    expect((await shown(choices, ['2'])).screen).toMatchInlineSnapshot(`
      "Your pain · 3 answered, 5 to 6 left

      Where is the pain?

        1 [ ] Back of the head
      > 2 [x] Behind the ear
        3 [ ] None of these

      Numbers, or arrows and space · Enter goes on · b back · u not known ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('choices at 40 columns, with help', async () => {
    expect((await shown(choices, ['?'], 40)).screen).toMatchInlineSnapshot(`
      "Your pain · 3 answered, 5 to 6 left

      Where is the pain?

        1 [ ] Back of the head
        2 [ ] Behind the ear
        3 [ ] None of these

      Pick every place that hurts most days.

      Numbers, or arrows and space ·
      Enter goes on · b back · u not known ·
      d rather not say · ? help · w why ·
      s stop"
    `)
  })

  test('a number that is out of limits', async () => {
    expect((await shown(numberStep, ['12', enter])).screen).toMatchInlineSnapshot(`
      "Your pain · 4 answered, 4 to 5 left

      How bad is the worst pain?
      A whole number from 0 to 10.

      > 12

      12 is not possible here. A whole number from 0 to 10.

      Type the answer, then Enter · :b back · :u not known · :d rather not say ·
      :w why · :s stop"
    `)
  })

  test('a question an examiner answers, at 40 columns', async () => {
    const relief = stepAfter(throughout.slice(0, 5))
    expect((await shown(relief, ['8'], 40)).screen).toMatchInlineSnapshot(`
      "Your pain · 7 answered, 2 left

      How much better did it get?
      A number from 0 to 100, in steps of 10.
      An examiner finds this out. If nobody
      examined you, say not known.

      > 8

      Type the answer, then Enter · :b back ·
      :u not known · :d rather not say ·
      :w why · :s stop"
    `)
  })

  test('help with a word of the glossary', async () => {
    expect((await shown(choice, ['?'])).screen).toMatchInlineSnapshot(`
      "Your pain · 5 answered, 3 to 4 left

      How long does a bout last?

        1 Seconds
        2 Hours, with allodynia

      allodynia: pain from a light touch

      A number, or arrows and Enter · b back · u not known · d rather not say ·
      ? help · w why · s stop"
    `)
  })

  test('why a question is asked', async () => {
    expect((await shown(choices, ['w'])).screen).toMatchInlineSnapshot(`
      "Your pain · 3 answered, 5 to 6 left

      Where is the pain?

        1 [ ] Back of the head
        2 [ ] Behind the ear
        3 [ ] None of these

      The place points to the nerve.
      It decides no topic and no warning sign. It may add to what is told.

      Numbers, or arrows and space · Enter goes on · b back · u not known ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('why and help of a checklist are about the row the hand is on', async () => {
    const step = checklist as ChecklistStep
    const rows = step.rows.map((row, index) => ({
      ...row,
      question: { ...row.question, ...(index < 2 && { why: `Why of ${index + 1}.` }) },
    }))
    const why = async (...keys: readonly string[]) =>
      (await shown({ ...step, rows }, [...keys, 'w'])).screen
    const help = async (...keys: readonly string[]) =>
      (await shown({ ...step, rows }, [...keys, '?'])).screen
    expect(await why()).toContain('1. Why of 1.\n2. Why of 2.')
    expect(await why(down, down)).toMatch(/^2\. Why of 2\.$/m)
    expect(await why(down, down)).not.toContain('Why of 1.')
    expect(await why(down, down, down)).not.toContain('Why of')
    expect(await why(down, down, down)).toContain('Warning signs an answer can still change')
    expect(await help(down, down)).toContain('1. Count from the first pain.')
  })

  test('a prefilled answer', async () => {
    const prefilled = new Map([['site', options('behind-ear')]])
    expect((await shown(stepAfter([safe], { prefilled }))).screen).toMatchInlineSnapshot(`
      "Your pain · 3 answered, 5 to 6 left

      Where is the pain?
      From the file: Behind the ear. Enter keeps it.

        1 [ ] Back of the head
        2 [x] Behind the ear
        3 [ ] None of these

      Numbers, or arrows and space · Enter goes on · b back · u not known ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('an interruption', async () => {
    const terminal = fakeTerminal(40)
    const prompter = prompterOn(terminal)
    if (interruption.kind === 'interruption') prompter.notify(interruption)
    void prompter.ask(interruption)
    await terminal.type('w')
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "This cannot wait

      Act on thunderclap.

      thunderclap is why.

      Stop here and see the summary, or go on
      recording answers?

      > 1 Stop here and show the summary
        2 Go on recording

      No reason is given for this question.

      A number, or arrows and Enter ·
      b back · s stop"
    `)
  })

  test('the review', async () => {
    const edited = [...throughout, { kind: 'jump', to: 'block' } as const, say(['block', no])]
    expect((await shown(stepAfter(edited), [], 80, 40)).screen).toMatchInlineSnapshot(`
      "Review

      These are your answers. Is everything right?

      Safety first
        1 No to all 3 questions
      Your pain
        2 Where is the pain? Back of the head
        3 How bad is the worst pain? 7 of 10
        4 How long does a bout last? Hours, with allodynia
      > 5 Have you had a nerve block? no
        - How much better did it get? 80 (no longer asked, does not count)
      Notes
        6 Anything else? since spring

          Go on to the summary

      A number changes that answer · Enter changes this one · g goes on · b back ·
      ? help · s stop"
    `)
  })

  test('a review longer than the terminal, the hand in sight', async () => {
    expect((await shown(review, [up, up, up], 60, 15)).screen).toMatchInlineSnapshot(`
      "Review

      These are your answers. Is everything right?

        (5 more above)
      > 6 How much better did it get? 80
      Notes
        7 Anything else? since spring
        (1 more below)

      A number changes that answer · / find ·
      Enter changes this one · g goes on · b back · ? help ·
      s stop"
    `)
  })

  test('a half-typed number', async () => {
    expect((await shown(manyOptions(12), ['1'], 80, 40)).screen).toMatchInlineSnapshot(`
      "Your pain · 5 answered, 3 to 4 left

      How long does a bout last?

      >  1 Option 1
         2 Option 2
         3 Option 3
         4 Option 4
         5 Option 5
         6 Option 6
         7 Option 7
         8 Option 8
         9 Option 9
        10 Option 10
        11 Option 11
        12 Option 12

      1: type one more digit, or Enter.

      A number, or arrows and Enter · / find · b back · u not known ·
      d rather not say · ? help · w why · s stop"
    `)
  })

  test('a checklist a file answered', async () => {
    const prefilled = new Map([
      ['sudden', no],
      ['weak', notKnown],
    ])
    const { screen } = await shown(stepAfter([], { prefilled }), ['2'])
    expect(screen).toContain('1 [no ] Did it peak within minutes? (from the file)')
    expect(screen).toMatch(/2 \[yes\] Is there new weakness\?$/m)
  })

  test('an objection goes as soon as something else is typed', async () => {
    const objection = /not possible here|No reason is given|Answer yes or no/
    for (const [step, keys] of [
      [numberStep, ['12', enter, backspace]],
      [review, ['w', down]],
      [interruption, ['w', down]],
      [yesNo, [enter, down]],
    ] as const) {
      expect((await shown(step, keys.slice(0, -1))).screen).toMatch(objection)
      expect((await shown(step, keys)).screen).not.toMatch(objection)
    }
  })

  test('that Enter keeps an answer is said only as long as it does', async () => {
    const back = { kind: 'back' } as const
    for (const [replies, key] of [
      [[...throughout.slice(0, 4), back], down],
      [[...throughout.slice(0, 2), back], '2'],
      [[...throughout.slice(0, 3), back], backspace],
    ] as const) {
      const step = stepAfter(replies)
      expect((await shown(step)).screen).toContain('Enter keeps it.')
      expect((await shown(step, [key])).screen).not.toContain('Enter keeps it.')
    }
  })

  test('Enter is said to be "not known" where an examiner finds out, until something is chosen', async () => {
    for (const [step, key] of [
      [examined, '8'],
      [examinedYesNo, down],
    ] as const) {
      expect((await shown(step)).screen).toContain('Enter not known')
      expect((await shown(step, [key])).screen).not.toContain('Enter not known')
    }
  })

  test('what was answered stays, in a line', async () => {
    const { screen } = await shown(choices, ['1', '2', enter])
    expect(screen).toBe('Where is the pain? Back of the head, behind the ear')
  })

  test('a checklist answered stays, in a line for what applies and one for the rest', async () => {
    expect((await shown(checklist, ['2', 'n'])).screen).toBe(
      'Is there new weakness? yes\nSafety first: none of the others apply',
    )
  })
})

describe('the terminal', () => {
  const steps = { checklist, choices, numberStep, choice, yesNo, textStep, review, interruption }

  test.for(
    Object.entries(steps).flatMap(([name, step]) =>
      [20, 40, 80].flatMap((columns) => [12, 24].map((rows) => ({ name, step, columns, rows }))),
    ),
  )('holds a $name at $columns by $rows, no word broken', async ({ step, columns, rows }) => {
    const { screen } = await shown(step, [down, '?'], columns, rows)
    const lines = screen.split('\n')
    expect(lines.length).toBeLessThan(rows)
    for (const line of lines) expect(displayWidth(line)).toBeLessThan(columns)
    const wide = (await shown(step, [down, '?'], 200, 60)).screen
    // Where the list is not long there is no such key.
    const known = new Set([...wide.split(/\s+/), '/', 'find'])
    const broken = screen.split(/\s+/).filter((word) => !known.has(word))
    expect(broken.filter((word) => !/^(\(?\d+|more|above\)|below\)|\.\.\.)$/.test(word))).toEqual(
      [],
    )
  })

  test('has its cursor on the row the hand is on', async () => {
    const { terminal, screen } = await shown(choices, [down, down])
    expect(screen.split('\n')[terminal.cursor().row - 1]).toBe('> 2 [ ] Behind the ear')
  })

  test('has its cursor where the next letter goes', async () => {
    const { terminal } = await shown(textStep, ['頭痛 b', left])
    expect(terminal.cursor().column).toBe('> '.length + 5)
  })

  test('never has its cursor hidden', async () => {
    const { terminal, asked } = await shown(choices, ['1', enter])
    await asked
    expect(terminal.written()).not.toContain('\u001B[?25l')
  })

  test('is drawn again when it is resized', async () => {
    const { terminal } = await shown(yesNo)
    terminal.resize(30)
    expect(terminal.screen()).toMatchInlineSnapshot(`
      "Your pain · 6 answered, 2 to
      3 left

      Have you had a nerve block?

        1 Yes
        2 No

      A number, or arrows and
      Enter · b back ·
      u not known ·
      d rather not say · w why ·
      s stop"
    `)
  })

  test.for([20, 40])('says at %i columns what to do now, resized at a stop', async (columns) => {
    const { terminal } = await shown(interruption)
    terminal.resize(columns)
    const words = terminal.screen().replaceAll(/\s+/g, ' ')
    expect(words).toContain('This cannot wait Act on thunderclap. Stop here and see the summary')
    expect(words).toContain('> 1 Stop here')
  })

  test('is given back as it was', () => {
    const terminal = fakeTerminal()
    const prompter = prompterOn(terminal)
    expect(terminal.isRaw()).toBe(true)
    prompter.close()
    expect(terminal.isRaw()).toBe(false)
    expect(terminal.input.listenerCount('keypress')).toBe(0)
  })

  test('shows answers that hold control characters without obeying them', async () => {
    const prefilled = new Map([['note', text('a\u001B[2Jb')]])
    const asked = stepAfter(throughout.slice(0, 6), { prefilled })
    expect((await shown(asked)).terminal.written()).not.toContain('\u001B[2J')
  })
})

describe('what stays', () => {
  const staying = async (replies: readonly Reply[], keys: readonly string[]) =>
    (await shown(stepAfter(replies), keys)).screen

  test('is not said again when nothing changed', async () => {
    const back = { kind: 'back' } as const
    expect(await staying([safe, back], [enter])).toBe('')
    expect(await staying([...throughout.slice(0, 2), back], [enter])).toBe('')
    expect(await staying([say(['weak', yes])], [enter])).toBe('')
    expect(await staying([say(['weak', yes])], ['n'])).toBe(
      'Safety first: none of the others apply',
    )
  })

  test('is what changed', async () => {
    const marked = say(['sudden', no], ['weak', yes], ['age-under-18', no])
    const back = { kind: 'back' } as const
    expect(await staying([marked, back], ['2', 'n'])).toBe('Is there new weakness? no')
    expect(await staying([safe, back], ['2', '2', '2', enter])).toBe('Is there new weakness? yes')
  })

  test('is said of what was marked before going elsewhere', async () => {
    expect(await staying([], ['2', 's'])).toBe('Is there new weakness? yes')
  })

  test('is said of a file’s answer once it is given', async () => {
    const step = stepAfter([safe], { prefilled: new Map([['site', options('behind-ear')]]) })
    expect((await shown(step, [enter])).screen).toBe('Where is the pain? Behind the ear')
  })
})

describe('an interview', () => {
  const keys = ['n', '1', enter, '7', enter, '2', 'y', '80', enter, 'since spring', enter, enter]

  const conducted = async (typed: readonly string[], columns = 80) => {
    const terminal = fakeTerminal(columns)
    const prompter = prompterOn(terminal)
    const interviewed = conductInterview(begin(program), prompter)
    await terminal.type(...typed)
    return { terminal, prompter, interviewed }
  }

  test('comes to the same answers at any width', async () => {
    for (const columns of [40, 80]) {
      const { interviewed } = await conducted(keys, columns)
      expect((await interviewed).answers).toEqual(everyAnswer)
    }
  })

  test('tells what was answered once that is taken down, and before anything else is asked', async () => {
    const terminal = fakeTerminal()
    const screens: string[] = []
    void conductInterview(begin(program), prompterOn(terminal), () => {
      screens.push(terminal.screen())
    })
    await terminal.type('n', '2')
    expect(screens).toEqual([''])
    expect(terminal.screen()).toMatch(/^Safety first: none of these apply\n+Your pain/)
  })

  test('loses no key that is typed ahead', async () => {
    const { interviewed } = await conducted([keys.join('')])
    expect((await interviewed).answers).toEqual(everyAnswer)
  })

  test('does not take keys typed ahead as the reply to an interruption', async () => {
    const { terminal } = await conducted([`1n${enter}${enter}`])
    expect(terminal.screen()).toContain('Act on thunderclap.')
    expect(terminal.screen()).toContain('> 1 Stop here and show the summary')
  })

  test('stops on Ctrl+C before it obeys what was typed ahead', async () => {
    const { interviewed } = await conducted([`n1${enter}7${enter}${ctrlC}`])
    const { how, answers } = await interviewed
    expect(how).toBe('stopped')
    expect([...answers.keys()]).toEqual(['sudden', 'weak', 'age-under-18'])
  })

  test('stops when the terminal is gone, even at a stop nobody can hear', async () => {
    const { terminal, interviewed } = await conducted(['1'])
    terminal.input.end()
    expect((await interviewed).how).toBe('stopped')
    expect(terminal.screen()).toContain('Act on thunderclap.')
  })

  test('stops when the program is asked to end, with what was marked', async () => {
    const { prompter, interviewed } = await conducted(['2'])
    prompter.stop()
    const { how, answers } = await interviewed
    expect({ how, answers }).toEqual({ how: 'stopped', answers: new Map([['weak', yes]]) })
  })
})
