import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'

const rash = (checks: string, findings = ''): Record<string, string> => ({
  'rash.yaml': `questionnaire: 1
id: rash
version: 1.0.0
language: en
title: A rash
purpose: For tests.
status: draft
review: { by: [], due: 2027-11-20 }
questions:
  fever: { ask: Is there a fever?, type: yes-no }
  spreading: { ask: Is it spreading?, type: yes-no, when: fever is yes }
  days: { ask: For how many days?, type: number, limits: 0 to 30 }
red flags:
  poisoning:
    when: { all: [fever is yes, spreading is yes] }
    urgency: emergency
    say: This may be serious.
    do: Call for help.
    basis: project
findings:
  long: { when: days >= 7, say: It has lasted., basis: project }
${findings}topics:
  cream:
    title: A cream
    kind: treatment
    rank: { order: 1, because: it is cheap, basis: project }
    relevant when: long
    about: { what: [{ say: A cream., basis: project }] }
    evidence: { grade: case-series, say: Little is known., basis: project }
checks:
${checks}`,
})

describe('prove', () => {
  test('proves what holds for every response', async () => {
    const checks = `  - name: an emergency never comes with a cream
    never: { all: [urgency at least emergency, cream is discuss] }
`
    const { code, results } = await run(['prove', 'rash.yaml'], { files: rash(checks) })
    expect(results).toMatchInlineSnapshot(`
      "proved: an emergency never comes with a cream
      1 of 1 checks proved, 26 of 26 other statements proved.
      Proved: of the rules as written, for every possible response. Not: that the
      rules are right.
      "
    `)
    expect(code).toBe(0)
  })

  test('shows the smallest response for which a check fails, as a case', async () => {
    const checks = `  - name: a fever is always an emergency
    whenever: fever is yes
    always: urgency at least emergency
`
    const { code, results } = await run(['prove', 'rash.yaml'], { files: rash(checks) })
    expect(results).toMatchInlineSnapshot(`
      "fails: a fever is always an emergency
        cases:
          found-by-proof:
            title: "Shows how this fails: a fever is always an emergency"
            answers:
              fever: yes
            expect:
              urgency:
                at least: routine
                at most: emergency
              topics:
                cream: may-apply
      0 of 1 checks proved, 26 of 26 other statements proved.
      Proved: of the rules as written, for every possible response. Not: that the
      rules are right.
      "
    `)
    expect(code).toBe(1)
  })

  test('tells what can never be', async () => {
    const checks = '  - { name: never both, never: { all: [torn, cream is later] } }\n'
    const findings = '  torn: { when: { all: [long, days < 3] } }\n'
    const { code, results } = await run(['prove', 'rash.yaml'], { files: rash(checks, findings) })
    expect(results).toMatchInlineSnapshot(`
      "proved: never both
      never: "torn" is yes
      never: in the finding "torn", "days < 3" agrees with the lines around it
      1 of 1 checks proved, 32 of 34 other statements proved.
      Proved: of the rules as written, for every possible response. Not: that the
      rules are right.
      "
    `)
    expect(code).toBe(1)
  })

  test('names the lines that keep a question from being asked', async () => {
    const files = rash('', '')['rash.yaml'] ?? ''
    const gated = files
      .replace('checks:\n', '')
      .replace(
        'findings:',
        `  pus: { ask: Is there pus?, type: yes-no, record: true, when: { all: [fever is no, spreading is yes] } }
  itch: { ask: Does it itch?, type: yes-no, record: true, when: days > 30 }
findings:`,
      )
      .replace(/(red flags:[\s\S]*?)( {2}pus[\s\S]*?)findings:/, '$2$1findings:')
    const { code, results } = await run(['prove', 'rash.yaml'], { files: { 'rash.yaml': gated } })
    expect(results).toMatchInlineSnapshot(`
      "never: the question "pus" is really asked, because its conditions exclude each
        other: "fever is no" and "fever is yes" (for "spreading")
      never: the question "itch" is really asked, because this is never so: "days >
        30"
      never: in the question "pus", "spreading is yes" agrees with the lines around it
      0 of 0 checks proved, 31 of 34 other statements proved.
      Proved: of the rules as written, for every possible response. Not: that the
      rules are right.
      "
    `)
    expect(code).toBe(1)
  })

  test('says honestly what is not decided within the budget', async () => {
    const checks = '  - { name: never long, never: { all: [long] } }\n'
    const args = ['prove', 'rash.yaml', '--budget', '3']
    const { code, results } = await run(args, { files: rash(checks) })
    expect(results).toContain('not decided: never long\n')
    expect(code).toBe(1)
  })

  test('shows how a red flag is ruled out by a question that is not asked', async () => {
    const files = rash('', '')['rash.yaml'] ?? ''
    const hidden = files
      .replace('when: { all: [fever is yes, spreading is yes] }', 'when: spreading is yes')
      .replace('checks:\n', '')
    const world = { files: { 'rash.yaml': hidden }, terminals: { columns: 40 } }
    const { code, results } = await run(['prove', 'rash.yaml'], world)
    expect(results).toMatchInlineSnapshot(`
      "fails: the red flag "poisoning" is never
        ruled out just because the question
        "spreading" is not asked
        cases:
          found-by-proof:
            title: 'Shows how this fails: the red flag "poisoning" is never ruled out just because the question "spreading" is not asked'
            answers:
              fever: no
            expect:
              urgency:
                at least: routine
                at most: routine
              topics:
                cream: may-apply
      0 of 0 checks proved, 21 of 22 other
      statements proved.
      Proved: of the rules as written, for
      every possible response. Not: that the
      rules are right.
      "
    `)
    expect(code).toBe(1)
  })

  test('tells a script what came of every statement', async () => {
    const checks = `  - name: a fever is always an emergency
    whenever: fever is yes
    always: urgency at least emergency
`
    const args = ['prove', 'rash.yaml', '--format', 'json']
    const { code, results } = await run(args, { files: rash(checks) })
    const { statements, tally } = JSON.parse(results)
    expect(statements[0]).toEqual({
      kind: 'check',
      check: 'a fever is always an emergency',
      verdict: 'refuted',
      response: { answers: { fever: 'yes' } },
    })
    expect(statements).toContainEqual({
      kind: 'adds-something',
      owner: { kind: 'red-flag', id: 'poisoning' },
      path: [1],
      condition: 'spreading is yes',
      verdict: 'proved',
    })
    expect(tally).toEqual({
      proved: statements.length - 1,
      refuted: 1,
      impossible: 0,
      notDecided: 0,
    })
    expect(code).toBe(1)
  })

  test('says in JSON too what is not decided', async () => {
    const args = ['prove', 'rash.yaml', '--budget', '3', '--format', 'json']
    const checks = '  - { name: never long, never: { all: [long] } }\n'
    const { code, results } = await run(args, { files: rash(checks) })
    const { statements, tally } = JSON.parse(results)
    expect(tally.notDecided).toBe(statements.length)
    expect(code).toBe(1)
  })

  test('proves all that is said of the shipped questionnaire', { timeout: 60_000 }, async () => {
    const { code, results } = await run(['prove', 'occipital-neck'])
    const [, proved, checks] = /(\d+) of (\d+) checks proved/.exec(results) ?? []
    expect(Number(checks)).toBeGreaterThanOrEqual(12)
    expect(proved).toBe(checks)
    expect(code).toBe(0)
  })
})
