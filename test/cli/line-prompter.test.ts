import { describe, expect, test } from 'vitest'
import { linePrompter } from '../../src/cli/line-prompter.ts'
import { type Beginning, begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import { poseStep } from '../../src/interview/pose-step.ts'
import type { Reply } from '../../src/interview/reply.ts'
import type { QuestionStep, Step } from '../../src/interview/step.ts'
import type { Answer } from '../../src/model/answer.ts'
import { ahead, played, program, safe, say, throughout } from '../interview/playing.ts'
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

const stepAfter = (replies: readonly Reply[]): Step => {
  const step = poseStep(played(replies))
  if (step === undefined) throw new Error('the interview has ended')
  return step
}

const steps = {
  checklist: stepAfter([]),
  choices: stepAfter([safe]),
  number: stepAfter(throughout.slice(0, 2)),
  choice: stepAfter(throughout.slice(0, 3)),
  'yes-no': stepAfter(throughout.slice(0, 4)),
  examiner: stepAfter(throughout.slice(0, 5)),
  text: stepAfter(throughout.slice(0, 6)),
  review: stepAfter(throughout),
  interruption: stepAfter([say(['sudden', yes])]),
}

const declined: Answer = { kind: 'declined' }

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}

function prompterOn(lines: readonly string[], columns?: number) {
  const printed: string[] = []
  const prompter = linePrompter({
    questionnaire: smallIntake,
    lines: linesOf(lines),
    print: (text) => printed.push(text),
    ...(columns !== undefined && { columns }),
  })
  return { prompter, printed: () => printed.join('') }
}

describe('a line', () => {
  test.for<{ line: string; at: keyof typeof steps; reply: Reply }>([
    { line: '1', at: 'yes-no', reply: say(['block', yes]) },
    { line: ' NO ', at: 'yes-no', reply: say(['block', no]) },
    { line: 'y', at: 'yes-no', reply: say(['block', yes]) },
    { line: ':u', at: 'yes-no', reply: { kind: 'unknown' } },
    { line: ':D', at: 'yes-no', reply: { kind: 'declined' } },
    { line: 'unknown', at: 'yes-no', reply: say(['block', notKnown]) },
    { line: ':b', at: 'yes-no', reply: { kind: 'back' } },
    { line: ':s', at: 'yes-no', reply: { kind: 'stop' } },
    { line: '2', at: 'choice', reply: say(['pattern', option('hours')]) },
    { line: 'hours', at: 'choice', reply: say(['pattern', option('hours')]) },
    { line: 'SEC', at: 'choice', reply: say(['pattern', option('seconds')]) },
    { line: 'hours,  with', at: 'choice', reply: say(['pattern', option('hours')]) },
    { line: '2 1', at: 'choices', reply: say(['site', options('back-of-head', 'behind-ear')]) },
    { line: '1,1', at: 'choices', reply: say(['site', options('back-of-head')]) },
    {
      line: 'Behind the ear; back',
      at: 'choices',
      reply: say(['site', options('back-of-head', 'behind-ear')]),
    },
    {
      line: 'back-of-head,behind-ear',
      at: 'choices',
      reply: say(['site', options('back-of-head', 'behind-ear')]),
    },
    { line: '7', at: 'number', reply: say(['worst', number(7)]) },
    { line: '7 of 10', at: 'number', reply: say(['worst', number(7)]) },
    { line: 'since spring ', at: 'text', reply: say(['note', text('since spring')]) },
    { line: 'foo=bar', at: 'text', reply: say(['note', text('foo=bar')]) },
    { line: 'worst=3', at: 'text', reply: ahead(['worst', number(3)]) },
    { line: 'worst = 3', at: 'choices', reply: ahead(['worst', number(3)]) },
    {
      line: 'site=back-of-head;behind-ear',
      at: 'choices',
      reply: ahead(['site', options('back-of-head', 'behind-ear')]),
    },
    { line: 'weak=unknown', at: 'checklist', reply: ahead(['weak', notKnown]) },
    { line: 'block=no', at: 'review', reply: ahead(['block', no]) },
    { line: '2', at: 'checklist', reply: say(['weak', yes]) },
    {
      line: '2? 0',
      at: 'checklist',
      reply: say(['weak', notKnown], ['sudden', no], ['age-under-18', no]),
    },
    { line: '?2, 3-', at: 'checklist', reply: say(['weak', notKnown], ['age-under-18', no]) },
    {
      line: '2! !1 0',
      at: 'checklist',
      reply: say(['sudden', declined], ['weak', declined], ['age-under-18', no]),
    },
    { line: 'none', at: 'checklist', reply: safe },
    { line: '', at: 'examiner', reply: { kind: 'unknown' } },
    { line: 'b', at: 'number', reply: { kind: 'back' } },
    { line: 'U', at: 'number', reply: { kind: 'unknown' } },
    { line: 'b', at: 'text', reply: say(['note', text('b')]) },
    { line: ':u', at: 'checklist', reply: { kind: 'unknown' } },
    { line: '', at: 'interruption', reply: { kind: 'stop-here' } },
    { line: '1', at: 'interruption', reply: { kind: 'stop-here' } },
    { line: 'go on', at: 'interruption', reply: { kind: 'go-on' } },
    { line: ':b', at: 'interruption', reply: { kind: 'back' } },
    { line: '', at: 'review', reply: { kind: 'accept' } },
    { line: '3', at: 'review', reply: { kind: 'jump', to: 'worst' } },
    { line: '1', at: 'review', reply: { kind: 'jump', to: 'sudden' } },
  ])('"$line" at $at is heard', async ({ line, at, reply }) => {
    expect(await prompterOn([line]).prompter.ask(steps[at])).toEqual(reply)
  })

  test.for<{ line: string; at: keyof typeof steps; says: string }>([
    { line: '3', at: 'yes-no', says: 'There is no answer 3. They are numbered 1 to 2.' },
    { line: 'maybe', at: 'yes-no', says: '"maybe" is not one of the answers.' },
    { line: '', at: 'yes-no', says: 'Answer yes or no.' },
    { line: ':f', at: 'yes-no', says: 'Answer this first; then you can go forward.' },
    { line: ':x', at: 'yes-no', says: ':x is not a command. Type :? for help.' },
    { line: 'b', at: 'choices', says: '"b" could be "Back of the head" or "Behind the ear".' },
    { line: '1 3', at: 'choices', says: '"None of these" is chosen alone, without the others.' },
    { line: ',', at: 'choices', says: 'Choose one or more of the answers.' },
    {
      line: '12',
      at: 'number',
      says: '12 is not possible here. A whole number from 0 to 10.',
    },
    { line: '7.5', at: 'number', says: '7.5 is not possible here.' },
    { line: 'seven', at: 'number', says: '"seven" is not an answer here.' },
    {
      line: 'wrost=3',
      at: 'choices',
      says: 'No question is called "wrost". Did you mean "worst"?',
    },
    { line: 'worst=12', at: 'choices', says: 'worst: 12 is not possible here.' },
    { line: '', at: 'checklist', says: '3 rows are not marked yet.' },
    { line: '4', at: 'checklist', says: 'There is no row 4. They are numbered 1 to 3.' },
    { line: 'no', at: 'checklist', says: '"no" is not understood here.' },
    {
      line: 'block=maybe',
      at: 'number',
      says: 'block: "maybe" is not one of the answers. Type a number or the beginning of an answer. Possible: yes, no.',
    },
    {
      line: 'pattern=days',
      at: 'number',
      says: 'Possible: seconds, hours.',
    },
    { line: '3?', at: 'checklist', says: '3: This question cannot go without an answer.' },
    {
      line: '8',
      at: 'review',
      says: '"8" is not the number of an answer. They are numbered 1 to 7.',
    },
    { line: 'later', at: 'interruption', says: '"later" is not one of the answers.' },
    { line: '3!', at: 'checklist', says: '3: This question cannot go without an answer.' },
    { line: ':?', at: 'checklist', says: '2! rather not say' },
    { line: ':?', at: 'review', says: 'The number of a row brings its question back' },
    {
      line: 'w',
      at: 'number',
      says: 'It decides no topic and no warning sign. It may add to what is told.',
    },
    {
      line: ':w',
      at: 'checklist',
      says: 'Warning signs an answer can still change: minor, thunderclap.',
    },
    { line: ':w', at: 'choices', says: 'The place points to the nerve.' },
    { line: ':?', at: 'choices', says: 'Pick every place that hurts most days.' },
    { line: ':?', at: 'choices', says: 'You can also type: :b back, :u not known,' },
    { line: ':?', at: 'checklist', says: '1. Count from the first pain.' },
  ])('"$line" at $at is answered with "$says", and the step is asked again', async (row) => {
    const { prompter, printed } = prompterOn([row.line])
    expect(await prompter.ask(steps[row.at])).toEqual({ kind: 'end-of-input' })
    const [asked, again] = printed().split(row.says)
    expect(again).toContain(asked?.trimStart().split('\n')[0])
  })
})

describe('what is printed', () => {
  test('is one line for everything, numbered', async () => {
    const { prompter, printed } = prompterOn([])
    await prompter.ask(steps.choices)
    expect(printed()).toMatchInlineSnapshot(`
      "
      Your pain · 3 answered, 5 to 6 left
      Where is the pain?
      1. Back of the head
      2. Behind the ear
      3. None of these
      Type one or more numbers, such as 1,3. Type :u if it is not known. Type :? for help.
      "
    `)
  })

  test('tells how to mark a checklist', async () => {
    const { prompter, printed } = prompterOn([])
    await prompter.ask(stepAfter([say(['weak', yes])]))
    expect(printed()).toMatchInlineSnapshot(`
      "
      Safety first · 1 answered, 7 to 8 left
      Which of these apply?
      1. Did it peak within minutes?
      2. Is there new weakness? (yes)
      3. Are you under 18?
      2 rows are not marked yet. Mark those that apply, then type 0 for none of the others.
      Type the numbers that apply, such as 1,3. Put ? after a number if you are not sure, such as 2?, or ! if you would rather not say, such as 2!. Add 0 if none of the others apply. Type :? for help.
      "
    `)
  })

  test('tells which marks of a checklist a file brought', async () => {
    const { prompter, printed } = prompterOn([])
    const prefilled = new Map([['weak', yes]])
    const step = poseStep(played([], { prefilled }))
    if (step !== undefined) await prompter.ask(step)
    expect(printed()).toContain('2. Is there new weakness? (yes, from the file)')
  })

  test('tells that an empty line says not known where an examiner finds out', async () => {
    const { prompter, printed } = prompterOn([])
    await prompter.ask(steps.examiner)
    expect(printed()).toContain('If nobody examined you, say not known.')
    expect(printed()).toContain('An empty line says not known. Type :? for help.')
  })

  test('offers no "not known" where an examiner finds out what must be known', async () => {
    const { prompter, printed } = prompterOn([])
    const step = steps.examiner as QuestionStep
    await prompter.ask({ ...step, question: { ...step.question, mustKnow: true } })
    expect(printed()).toContain('An examiner finds this out.\n')
    expect(printed()).not.toContain('say not known')
  })

  test('breaks no word at 40 columns', async () => {
    const { prompter, printed } = prompterOn([], 40)
    await prompter.ask(steps.checklist)
    expect(printed()).toMatchInlineSnapshot(`
      "
      Safety first · 0 answered, 8 to 9 left
      Which of these apply?
      1. Did it peak within minutes?
      2. Is there new weakness?
      3. Are you under 18?
      Type the numbers that apply, such as
      1,3. Put ? after a number if you are not
      sure, such as 2?, or ! if you would
      rather not say, such as 2!. Add 0 if
      none of the others apply. Type :? for
      help.
      "
    `)
  })

  test('is, of a list something is sought in, the rows that hold it, and not all again', async () => {
    const { prompter, printed } = prompterOn([':/EAR', ':/ stiff neck', '2'])
    expect(await prompter.ask(steps.choices)).toEqual(say(['site', options('behind-ear')]))
    expect(printed()).toMatchInlineSnapshot(`
      "
      Your pain · 3 answered, 5 to 6 left
      Where is the pain?
      1. Back of the head
      2. Behind the ear
      3. None of these
      Type one or more numbers, such as 1,3. Type :u if it is not known. Type :? for help.

      2. Behind the ear
      1 of 3. Type :/ to hear all.

      None of 3. Type :/ to hear all.
      "
    `)
  })

  test('is all of it again after :/ alone', async () => {
    const { prompter, printed } = prompterOn([':/ear', ':/', '2'])
    await prompter.ask(steps.choices)
    expect(printed().split('1. Back of the head').length - 1).toBe(2)
  })

  test.for([
    { at: 'review', sought: 'nerve', says: '\n5. Have you had a nerve block? yes\n1 of 7.' },
    { at: 'checklist', sought: 'new', says: '\n2. Is there new weakness?\n1 of 3.' },
    { at: 'text', sought: 'x', says: 'There is no list to look in here.\n' },
  ] as const)('of $sought at $at is found', async ({ at, sought, says }) => {
    const { prompter, printed } = prompterOn([`:/${sought}`])
    await prompter.ask(steps[at])
    expect(printed()).toContain(says)
  })

  test.for([
    { count: 9, isTold: false },
    { count: 10, isTold: true },
  ])('tells of :/ among $count answers: $isTold', async ({ count, isTold }) => {
    const { prompter, printed } = prompterOn([':?'])
    const { question, ...step } = steps.choice as QuestionStep
    const many = Array.from({ length: count }, (_, at) => `o${at}`)
    const offered = many.map((id) => ({ id, text: id, exclusive: false }))
    await prompter.ask({ ...step, question: { ...question, type: 'choice', options: offered } })
    expect(printed().includes(':/ and a word finds the answers that hold it')).toBe(isTold)
  })

  test('reviews the answers with their numbers', async () => {
    const { prompter, printed } = prompterOn([])
    await prompter.ask(steps.review)
    expect(printed()).toMatchInlineSnapshot(`
      "
      These are your answers. Is everything right?
      Safety first
      1. No to all 3 questions
      Your pain
      2. Where is the pain? Back of the head
      3. How bad is the worst pain? 7 of 10
      4. How long does a bout last? Hours, with allodynia
      5. Have you had a nerve block? yes
      6. How much better did it get? 80
      Notes
      7. Anything else? since spring
      Type a number to change that answer. An empty line goes on to the summary.
      "
    `)
  })

  test('tells what to do now before it asks on', async () => {
    const { interviewed, printed } = interview(['1 0', '2', ':s'])
    expect((await interviewed).how).toBe('stopped')
    expect(printed()).toMatchInlineSnapshot(`
      "
      Safety first · 0 answered, 8 to 9 left
      Which of these apply?
      1. Did it peak within minutes?
      2. Is there new weakness?
      3. Are you under 18?
      Type the numbers that apply, such as 1,3. Put ? after a number if you are not sure, such as 2?, or ! if you would rather not say, such as 2!. Add 0 if none of the others apply. Type :? for help.

      This cannot wait
      Act on thunderclap.
      thunderclap is why.

      Stop here and see the summary, or go on recording answers?
      1. Stop here and show the summary
      2. Go on recording
      Type a number. An empty line stops here.

      Your pain · 3 answered, 5 to 6 left
      Where is the pain?
      1. Back of the head
      2. Behind the ear
      3. None of these
      Type one or more numbers, such as 1,3. Type :u if it is not known. Type :? for help.
      "
    `)
  })

  test('never moves the cursor', async () => {
    const hostile = { prefilled: new Map([['note', text('a\u001B[2Jb\rc')]]), defaults: true }
    const { interviewed, printed } = interview(['none', ':u', ':u', ':u', ':u', ':u', ''], hostile)
    expect((await interviewed).how).toBe('complete')
    expect(printed()).toContain('a\\u001B[2Jb\\u000Dc')
    expect(printed().replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

function interview(lines: readonly string[], beginning: Beginning = {}) {
  const { prompter, printed } = prompterOn(lines)
  return { printed, interviewed: conductInterview(begin(program, beginning), prompter) }
}

describe('an interview', () => {
  test.for([
    { by: 'numbers', lines: ['0', '1', '7', '2', '1', '80', 'since spring', ''] },
    { by: 'letters', lines: ['n', 'back', '7', 'hours', 'y', '80', 'since spring'] },
    { by: 'words', lines: ['none', 'back', '7', 'hours', 'yes', '80', 'since spring'] },
    {
      by: 'names, in any order',
      lines: [
        'note=since spring',
        'relief=80',
        'block=yes',
        'pattern=hours',
        'worst=7',
        'site=back-of-head',
        'sudden=no',
        'weak=no',
        'age-under-18=no',
      ],
    },
  ])('by $by comes to the same answers', async ({ lines }) => {
    const { how, answers, missing } = await interview(lines).interviewed
    expect({ how, answers, missing }).toEqual({
      how: 'complete',
      answers: everyAnswer,
      missing: [],
    })
  })

  test('that runs out of lines says what is missing', async () => {
    const { how, missing } = await interview(['0', 'worst=7']).interviewed
    expect(how).toBe('end-of-input')
    expect(missing.map(({ id }) => id)).toEqual(['site', 'pattern', 'block', 'note'])
  })

  test('keeps an answer at an empty line', async () => {
    const prefilled = new Map([['site', options('behind-ear')]])
    const { answers } = await interview(['0', '', ':s'], { prefilled }).interviewed
    expect(answers.get('site')).toEqual(options('behind-ear'))
  })

  test('is stopped here when the lines end at a stop', async () => {
    expect((await interview(['1']).interviewed).how).toBe('interrupted')
  })
})

test('stops when the program is asked to end, whether a line comes or not, and for good', async () => {
  async function* silence(): AsyncGenerator<string> {
    await new Promise(() => {})
    yield ''
  }
  const prompter = linePrompter({
    questionnaire: smallIntake,
    lines: silence(),
    print: () => {},
  })
  const asked = prompter.ask(steps.choices)
  prompter.stop()
  expect(await asked).toEqual({ kind: 'stop' })
  expect(await prompter.ask(steps.interruption)).toEqual({ kind: 'stop' })
})
