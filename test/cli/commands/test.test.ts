import { describe, expect, test } from 'vitest'
import { run } from '../fake-host.ts'
import { knee, kneeYaml } from '../knee.ts'

const wrong = `${kneeYaml}  wrong:
    title: Everything expected otherwise
    answers: { worst: 3, site: [inside], locked: yes }
    expect:
      urgency: { at least: emergency, at most: urgent }
      findings: { hurts: yes, inside: yes }
      topics: { exercise: discuss }
      asks: [which-exercise]
`

test('cases that come out as expected are counted', async () => {
  expect(await run(['test', 'knee.yaml'], { files: knee })).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "1 passed, 0 failed
    ",
      "written": Map {},
    }
  `)
})

test('a case that comes out otherwise is named, with what was found', async () => {
  expect(
    await run(['test', 'knee.yaml'], { files: { 'knee.yaml': wrong } }),
  ).toMatchInlineSnapshot(`
    {
      "code": 1,
      "messages": "",
      "results": "failed: wrong (Everything expected otherwise)
      urgency atLeast: expected emergency, found urgent
      urgency atMost: expected urgent, found emergency
      finding hurts: expected yes, found no
      topic exercise: expected discuss, found not-relevant
      provider question which-exercise: expected asked, found not asked
    1 passed, 1 failed
    ",
      "written": Map {},
    }
  `)
})

test('a case that answers what cannot be answered is a problem of the questionnaire', async () => {
  const files = { 'knee.yaml': kneeYaml.replace('answers: { worst: 8', 'answers: { worst: 80') }
  const { code, results, messages } = await run(['test', 'knee.yaml'], { files })
  expect({ code, results }).toEqual({ code: 1, results: '' })
  expect(messages).toContain('80 lies outside 0 to 10')
})

describe('test --coverage', () => {
  test('says what the cases show, and what they leave out', async () => {
    const { code, results } = await run(['test', 'knee.yaml', '--coverage'], { files: knee })
    expect(results).toMatchInlineSnapshot(`
      "1 passed, 0 failed

      In how many cases each topic stands so ("-": no response makes it):
                  discuss  later  may-apply  not-relevant  withheld
        exercise        1      -          0             0         0

      Standings of topics: 1 of 4
      Red flags: 0 of 2 established, 0 of 2 ruled out, 2 of 2 not known
      Rows of class lists: 0 of 0
      Lines decisive both ways: 0 of 11 (0 %); while not known: 4 of 11
      Not counted, for no response can show it (proved, of the rules as written): 1

      Shown by no case:
        the topic "exercise" is may-apply
        the topic "exercise" is not-relevant
        the topic "exercise" is withheld
        the red flag "infection" is yes
        the red flag "infection" is no
        the red flag "jammed" is yes
        the red flag "jammed" is no
        in the question "relief":
          "shot is yes" decisive as yes, no
        in the red flag "infection":
          "hot is yes" decisive as yes, no
        in the red flag "jammed":
          "locked is yes" decisive as yes, no
        in the finding "hurts":
          "worst >= 7" decisive as no, unknown
        in the finding "placed":
          "in-front" decisive as no, unknown
          "inside" decisive as yes, no, unknown
        in the finding "in-front":
          "site includes front" decisive as no, unknown
        in the finding "inside":
          "site includes inside" decisive as yes, unknown
        in the finding "helped":
          "relief >= 50" decisive as yes, no
        in the topic "exercise":
          "hurts" decisive as no, unknown
          "placed" decisive as no, unknown
      "
    `)
    expect(code).toBe(0)
  })

  test('keeps to a narrow screen', async () => {
    const world = { files: knee, terminals: { columns: 40 } }
    const { results } = await run(['test', 'knee.yaml', '--coverage'], world)
    expect(results).toContain('  exercise: discuss 1,')
    expect(results.split('\n').filter((line) => line.length > 40)).toEqual([])
  })

  test('fails where fewer lines are decisive than asked for', async () => {
    const args = ['test', 'knee.yaml', '--min-lines', '90']
    const { code, results } = await run(args, { files: knee })
    expect(results).toContain('That is fewer lines than the 90 % asked for.\n')
    expect(code).toBe(1)
  })

  test('says honestly what is not decided within the budget', async () => {
    const args = ['test', 'knee.yaml', '--coverage', '--budget', '1']
    const { code, results } = await run(args, { files: knee })
    expect(results).toContain('Not decided whether any response can show it: ')
    expect(code).toBe(0)
  })
})

describe('test --suggest', () => {
  test('writes cases that show what was left out, ready to paste', async () => {
    const { results } = await run(['test', 'knee.yaml', '--suggest'], { files: knee })
    const [, pasted = ''] = results.split('\ncases:\n')
    const files = { 'knee.yaml': kneeYaml + pasted }
    const { code, results: after } = await run(['test', 'knee.yaml', '--min-lines', '100'], {
      files,
    })
    expect(after).toContain('0 failed\n')
    expect(after).not.toContain('Shown by no case')
    expect(code).toBe(0)
  })

  test('writes them to a file that is not there yet', async () => {
    const args = ['test', 'knee.yaml', '--suggest', '--out', 'more.yaml']
    const { code, results, written } = await run(args, { files: knee })
    expect(results).toMatch(/\d+ suggested cases written to more.yaml\n$/)
    expect(written.get('more.yaml')).toMatchInlineSnapshot(`
      "# Suggested cases. They expect what comes out now: confirm each, and say whom it is about.
      cases:
        exercise-may-apply:
          title: 'Shows: the topic "exercise" is may-apply; and 7 more'
          answers: {}
          expect:
            findings:
              hurts: unknown
              placed: unknown
              in-front: unknown
              inside: unknown
            topics:
              exercise: may-apply
        exercise-not-relevant:
          title: 'Shows: the topic "exercise" is not-relevant; and 2 more'
          answers:
            worst: 0
          expect:
            findings:
              hurts: no
            topics:
              exercise: not-relevant
        exercise-withheld:
          title: 'Shows: the topic "exercise" is withheld; and 2 more'
          answers:
            hot: yes
          expect:
            urgency:
              at least: emergency
            red flags:
              infection: yes
            topics:
              exercise: withheld
        infection-no:
          title: 'Shows: the red flag "infection" is no; and 1 more'
          answers:
            hot: no
          expect:
            urgency:
              at most: urgent
            red flags:
              infection: no
        jammed-yes:
          title: 'Shows: the red flag "jammed" is yes; and 1 more'
          answers:
            locked: yes
          expect:
            urgency:
              at least: urgent
            red flags:
              jammed: yes
        jammed-no:
          title: 'Shows: the red flag "jammed" is no; and 1 more'
          answers:
            locked: no
          expect:
            red flags:
              jammed: no
        relief-yes:
          title: 'Shows: in the question "relief", "shot is yes" is decisive as yes'
          answers:
            shot: yes
          expect:
            topics:
              exercise: may-apply
        relief-no:
          title: 'Shows: in the question "relief", "shot is yes" is decisive as no; and 1 more'
          answers:
            shot: no
          expect:
            findings:
              helped: no
            topics:
              exercise: may-apply
        placed-no:
          title: 'Shows: in the finding "placed", "in-front" is decisive as no; and 3 more'
          answers:
            site:
              - nowhere
          expect:
            findings:
              placed: no
              in-front: no
            topics:
              exercise: not-relevant
        placed-yes:
          title: 'Shows: in the finding "placed", "inside" is decisive as yes; and 1 more'
          answers:
            site:
              - inside
          expect:
            findings:
              placed: yes
              inside: yes
        helped-yes:
          title: 'Shows: in the finding "helped", "relief >= 50" is decisive as yes'
          answers:
            shot: unknown
            relief: 50
          expect:
            findings:
              helped: yes
      "
    `)
    expect(code).toBe(0)
  })

  test.for([
    { args: ['--suggest', '--budget', '1'], says: 'within this budget' },
    { args: ['--suggest', '--out', 'knee.yaml'], says: 'knee.yaml is there already' },
    { args: ['--out', 'more.yaml'], says: '--out says where suggested cases go' },
    { args: ['--min-lines', '101'], says: 'It must be a whole number from 0 to 100.' },
  ])('$args cannot be carried out', async ({ args, says }) => {
    const { code, messages, written } = await run(['test', 'knee.yaml', ...args], { files: knee })
    expect(messages).toContain(says)
    expect(written.size).toBe(0)
    expect(code).toBe(2)
  })
})

describe('test --mutants', () => {
  test('says which slips of the pen no case notices, each with a response that tells it', async () => {
    const { code, results } = await run(['test', 'knee.yaml', '--mutants'], { files: knee })
    expect(results).toMatchInlineSnapshot(`
      "1 passed, 0 failed

      Mutants: 29 questionnaires, each with one slip of the pen
      Noticed by the cases: 7 of 29 (24 %)
      Noticed by a check alone: 0
      Not counted, for they change no response (proved, of the rules as written): 0
      Not counted, for they change only what a case cannot expect: 0

      Noticed by no case and no check:
        in the question "relief": shot is yes -> left out
          with relief: 50: finding helped: unknown -> yes
        in the question "relief": shot is yes -> shot is not yes
          with shot: yes: finding helped: unknown -> no
        in the red flag "infection": hot is yes -> hot is not yes
          with hot: yes: topic exercise: withheld -> may apply
        in the red flag "jammed": locked is yes -> locked is not yes
          with locked: yes: red flag jammed: yes (urgent) -> no
        in the finding "hurts": worst >= 7 -> worst > 7
          with worst: 7: topic exercise: may apply -> not relevant
        in the finding "hurts": worst >= 7 -> worst >= 6
          with worst: 6: topic exercise: not relevant -> may apply
        in the finding "placed": inside -> left out
          with site: [inside]: topic exercise: may apply -> not relevant
        in the finding "placed": inside -> not inside
          with site: [inside]: topic exercise: may apply -> not relevant
        in the finding "in-front": site includes front -> site includes any of [front,
          inside]
          with site: [inside]: finding in-front: no -> yes
        in the finding "inside": site includes inside -> site includes none of
          [inside]
          with site: [inside]: topic exercise: may apply -> not relevant
        in the finding "inside": site includes inside -> site includes front
          with site: [inside]: topic exercise: may apply -> not relevant
        in the finding "inside": site includes inside -> site includes any of [inside,
          front]
          with site: [front]: finding inside: no -> yes
        in the finding "helped": relief >= 50 -> relief > 50
          with relief: 50: finding helped: unknown -> no
        in the finding "helped": relief >= 50 -> relief >= 49
          with relief: 49: finding helped: no -> unknown
        in the topic "exercise": all: hurts, placed -> any: hurts, placed
          with worst: 0: topic exercise: not relevant -> may apply
        in the topic "exercise": hurts -> left out
          with worst: 0: topic exercise: not relevant -> may apply
        in the topic "exercise": placed -> left out
          with worst: 7: topic exercise: may apply -> discuss
        in the red flag "infection": stop: true -> stop: false
          with hot: yes: topic exercise: withheld -> may apply
        in the red flag "infection": urgency: emergency -> urgency: urgent
          with hot: yes: urgency at least: emergency -> urgent
        in the red flag "jammed": stop: false -> stop: true
          with locked: yes: topic exercise: may apply -> withheld
        in the red flag "jammed": urgency: urgent -> urgency: soon
          with locked: yes: urgency at least: urgent -> soon
        in the red flag "jammed": urgency: urgent -> urgency: emergency
          with locked: yes: urgency at least: urgent -> emergency
      "
    `)
    expect(code).toBe(0)
  })

  test('suggests cases that notice them', async () => {
    const args = ['test', 'knee.yaml', '--mutants', '--suggest']
    const { results } = await run(args, { files: knee })
    const [, pasted = ''] = results.split('\ncases:\n')
    const files = { 'knee.yaml': kneeYaml + pasted }
    const again = await run(['test', 'knee.yaml', '--min-mutants', '100'], { files })
    expect(again.results).not.toContain('Noticed by no case')
    expect(again.code).toBe(0)
  })

  test('fails where fewer are noticed than asked for', async () => {
    const args = ['test', 'knee.yaml', '--min-mutants', '90']
    const { code, results } = await run(args, { files: knee })
    expect(results).toContain('That is fewer mutants than the 90 % asked for.\n')
    expect(code).toBe(1)
  })

  test('says how far it has come to a terminal, and leaves its line blank', async () => {
    const world = { files: knee, terminals: { messages: true } }
    const { messages } = await run(['test', 'knee.yaml', '--mutants'], world)
    expect(messages).toMatch(/^\rMutants tried: 0 %\r.*\r {19}\r$/s)
  })

  test('counts apart what only a check notices', async () => {
    const check = `checks:
  - name: a hot knee is always an emergency
    whenever: hot is yes
    always: urgency at least emergency
`
    const files = { 'knee.yaml': kneeYaml + check }
    const { results } = await run(['test', 'knee.yaml', '--mutants'], { files })
    expect(results).toContain('Noticed by a check alone: 2\n')
  })
})

test('prints all of it as JSON', async () => {
  const args = ['test', 'knee.yaml', '--coverage', '--mutants', '--suggest', '--format', 'json']
  const { results } = await run(args, { files: knee })
  const { cases, coverage, mutants, suggested } = JSON.parse(results)
  expect(cases).toEqual({ passed: 1, failed: [] })
  expect(coverage.tally.standings).toEqual({ shown: 1, of: 4 })
  expect(coverage.items[0]).toEqual({
    kind: 'standing',
    topic: 'exercise',
    standing: 'discuss',
    cases: ['sore'],
    possible: 'yes',
  })
  expect(coverage.items.at(-1)).toMatchInlineSnapshot(`
    {
      "cases": [],
      "kind": "line",
      "line": "placed",
      "owner": {
        "id": "exercise",
        "kind": "topic",
      },
      "path": [
        1,
      ],
      "possible": "yes",
      "truth": "unknown",
    }
  `)
  expect(mutants.noticed.of).toBeGreaterThan(mutants.noticed.shown)
  expect(mutants.each[0]).toMatchInlineSnapshot(`
    {
      "after": "left out",
      "before": "shot is yes",
      "change": "removed",
      "fate": "survived",
      "owner": {
        "id": "relief",
        "kind": "question",
      },
      "shownBy": {
        "answers": {
          "relief": 50,
        },
        "outcomes": {
          "after": "yes",
          "before": "unknown",
        },
        "output": {
          "about": "finding",
          "id": "helped",
        },
      },
    }
  `)
  expect(Object.keys(suggested)).toContain('infection-no')
})
