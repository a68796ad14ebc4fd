import { describe, expect, test } from 'vitest'
import { colourLevel, summaryStyle } from '../../src/cli/style.ts'

const none = { input: false, results: false, messages: false, columns: 80, rows: 24 }
const terminal = { ...none, results: true, messages: true }

describe('the colour level', () => {
  test.for([
    { level: 0, of: 'a pipe', env: {}, terminals: none, isAllowed: true },
    { level: 1, of: 'a terminal', env: {}, terminals: terminal, isAllowed: true },
    { level: 1, of: 'an xterm', env: { TERM: 'xterm' }, terminals: terminal, isAllowed: true },
    {
      level: 2,
      of: 'a terminal of 256 colours',
      env: { TERM: 'xterm-256color' },
      terminals: terminal,
      isAllowed: true,
    },
    {
      level: 3,
      of: 'a terminal of all colours',
      env: { TERM: 'xterm-256color', COLORTERM: 'truecolor' },
      terminals: terminal,
      isAllowed: true,
    },
    {
      level: 0,
      of: 'a dumb terminal',
      env: { TERM: 'dumb', COLORTERM: 'truecolor' },
      terminals: terminal,
      isAllowed: true,
    },
    { level: 0, of: '--no-color', env: {}, terminals: terminal, isAllowed: false },
    {
      level: 0,
      of: '--no-color, whatever is forced',
      env: { FORCE_COLOR: '3' },
      terminals: terminal,
      isAllowed: false,
    },
    { level: 0, of: 'NO_COLOR=1', env: { NO_COLOR: '1' }, terminals: terminal, isAllowed: true },
    { level: 0, of: 'NO_COLOR=0', env: { NO_COLOR: '0' }, terminals: terminal, isAllowed: true },
    { level: 1, of: 'NO_COLOR=', env: { NO_COLOR: '' }, terminals: terminal, isAllowed: true },
    {
      level: 0,
      of: 'NO_COLOR, whatever is forced',
      env: { NO_COLOR: '1', FORCE_COLOR: '3' },
      terminals: terminal,
      isAllowed: true,
    },
    { level: 1, of: 'FORCE_COLOR=1', env: { FORCE_COLOR: '1' }, terminals: none, isAllowed: true },
    { level: 2, of: 'FORCE_COLOR=2', env: { FORCE_COLOR: '2' }, terminals: none, isAllowed: true },
    { level: 3, of: 'FORCE_COLOR=3', env: { FORCE_COLOR: '3' }, terminals: none, isAllowed: true },
    {
      level: 1,
      of: 'FORCE_COLOR=true',
      env: { FORCE_COLOR: 'true', TERM: 'dumb' },
      terminals: none,
      isAllowed: true,
    },
    {
      level: 0,
      of: 'FORCE_COLOR=0',
      env: { FORCE_COLOR: '0' },
      terminals: terminal,
      isAllowed: true,
    },
    {
      level: 0,
      of: 'FORCE_COLOR=false',
      env: { FORCE_COLOR: 'false' },
      terminals: terminal,
      isAllowed: true,
    },
    { level: 0, of: 'FORCE_COLOR=', env: { FORCE_COLOR: '' }, terminals: none, isAllowed: true },
  ] as const)('of $of is $level', ({ level, env, terminals, isAllowed }) => {
    expect(colourLevel({ env, terminals }, 'results', isAllowed)).toBe(level)
  })

  test('is that of the end something is printed to', () => {
    const host = { env: {}, terminals: { ...none, messages: true } }
    expect(colourLevel(host, 'results', true)).toBe(0)
    expect(colourLevel(host, 'messages', true)).toBe(1)
  })
})

test('a style without colour leaves every text as it is', () => {
  const looks = Object.values(summaryStyle(0))
  expect(looks.map((look) => look('Call now.'))).toEqual(looks.map(() => 'Call now.'))
})

test('an alarm is bold and red', () => {
  expect(summaryStyle(1).alarm('Call now.')).toBe(
    '\u001B[1m\u001B[31mCall now.\u001B[39m\u001B[22m',
  )
})
