import { expect, test } from 'vitest'
import { terminalPrompter } from '../../src/cli/terminal-prompter.ts'
import { compile } from '../../src/engine/compile.ts'
import { begin } from '../../src/interview/begin.ts'
import { conductInterview } from '../../src/interview/conduct-interview.ts'
import { plainStyle } from '../../src/report/text-style.ts'
import { smallIntake } from '../interview/small-intake.ts'
import { enter, fakeTerminal } from './fake-terminal.ts'

test('try', async () => {
  const terminal = fakeTerminal()
  const prompter = terminalPrompter({ questionnaire: smallIntake, ...terminal, style: plainStyle })
  const done = conductInterview(begin(compile(smallIntake)), prompter)
  const tick = () => new Promise((resolve) => setTimeout(resolve, 30))
  await tick()
  console.log(terminal.screen())
  for (const key of [
    '1',
    enter,
    'b',
    '1',
    'n',
    '2',
    '1',
    enter,
    '7',
    enter,
    '2',
    'y',
    '80',
    enter,
    'hey',
    enter,
    '\u001B[A',
    'b',
    enter,
    enter,
  ]) {
    terminal.type(key)
    await tick()
    console.log('-----', JSON.stringify(key), terminal.cursor())
    console.log(terminal.screen())
  }
  console.log(await done)
})
