import { describe, expect, test } from 'vitest'
import { run, type World } from '../fake-host.ts'
import { kneeYaml } from '../knee.ts'

/** The knee with a class, a measure, a flag that stops and something that comes first. */
const yaml = kneeYaml
  .replace('    urgency: emergency\n', '    urgency: emergency\n    stop: true\n')
  .replace(
    'findings:',
    `measures:
  drop: { percent drop: { from: worst, to: after } }
classes:
  shot-class:
    when: shot is yes
    rows:
      - { class: strong, when: drop >= 80 }
      - { class: none-at-all, otherwise: true }
findings:
  shot-helped: { title: The shot did much, when: { all: [shot-class is strong, not placed] } }`,
  )
  .replace('relief, note]', 'relief, after, note]')
  .replace(
    '  note: {',
    '  after: { ask: How bad was it after?, type: number, limits: 0 to 10, when: shot is yes }\n  note: {',
  )
  .replace(
    '    because:\n',
    `    first:
      - { finding: shot-helped, say: A shot that helped comes first., basis: practice }
    because:
`,
  )

const some = '{ hot: no, locked: unknown, site: [front], worst: 8, shot: yes }'

async function graph(args: readonly string[], answers = some, world: World = {}) {
  const files = { 'knee.yaml': yaml, 'r.yaml': `answers: ${answers}\n` }
  return await run(['graph', 'knee.yaml', ...args], { files, ...world })
}

async function drawn(args: readonly string[], answers?: string, world?: World): Promise<string> {
  const { results, messages, code } = await graph(args, answers, world)
  expect({ messages, code }).toEqual({ messages: '', code: 0 })
  return results
}

const painted = ['exercise', '--response', 'r.yaml']

describe('as text', () => {
  test('a topic is told with what leads to it', async () => {
    expect(await drawn(['exercise'])).toMatchInlineSnapshot(`
      "Pathway: Exercise (exercise)
      ============================

      This shows what decides where this topic stands, by knee 1.0.0, a draft. It
      shows the rules as they are written. It is not medical advice.


      WHAT WITHHOLDS IT
      - one warning sign


      WHAT MAKES IT RELEVANT
      - all:
        - It hurts a lot
          - How bad is the worst pain (worst >= 7)
        - Pain in one place (placed)
          - any:
            - Pain in front
              - Where does it hurt (site includes front)
            - Pain on the inside
              - Where does it hurt (site includes inside)


      WHAT USUALLY COMES FIRST
      - The shot did much (shot-helped)
        - all:
          - shot class (shot-class is strong)
            It has a class only if:
              - Have you had a shot (shot is yes)
            The first of these that holds names it:
              - strong
                - drop (drop >= 80)
                  The drop from the first number to the second, in percent of the
                  first:
                    - How bad is the worst pain (worst)
                    - How bad was it after (after)
              - none at all, for all the rest
          - not: Pain in one place (see above) (placed)
      "
    `)
  })

  test('answers are painted on it by their signs', async () => {
    expect(await drawn(painted)).toMatchInlineSnapshot(`
      "Pathway: Exercise (exercise)
      ============================

      This shows what decides where this topic stands, by knee 1.0.0, a draft. It
      shows the rules as they are written and the answers as they were given. It is
      not medical advice. With these answers it is: for later.

      ✓ it holds, ✗ it does not, ? it is not known.


      WHAT WITHHOLDS IT
      ✗ one warning sign


      WHAT MAKES IT RELEVANT
      ✓ all:
        ✓ It hurts a lot
          ✓ How bad is the worst pain: 8 (worst >= 7)
        ✓ Pain in one place (placed)
          ✓ any:
            ✓ Pain in front
              ✓ Where does it hurt: In front (site includes front)
            ✗ Pain on the inside
              ✗ Where does it hurt: In front (site includes inside)


      WHAT USUALLY COMES FIRST
      ✗ The shot did much (shot-helped)
        ✗ all:
          ? shot class: still open: strong, none at all (shot-class is strong)
            It has a class only if:
              ✓ Have you had a shot: yes (shot is yes)
            The first of these that holds names it:
              ? strong
                ? drop: anything from -25 to 100 percent is still possible (drop >=
                  80)
                  The drop from the first number to the second, in percent of the
                  first:
                    - How bad is the worst pain: 8 (worst)
                    - How bad was it after: not asked (after)
              ? none at all, for all the rest
          ✗ not: Pain in one place (see above) (placed)
      "
    `)
  })

  test('a path leaves out what decided nothing', async () => {
    expect(await drawn([...painted, '--path'])).toMatchInlineSnapshot(`
      "Pathway: Exercise (exercise)
      ============================

      This shows what decides where this topic stands, by knee 1.0.0, a draft. Only
      what decided it, or holds it open, is drawn. It shows the rules as they are
      written and the answers as they were given. It is not medical advice. With these
      answers it is: for later.

      ✓ it holds, ✗ it does not, ? it is not known.


      WHAT MAKES IT RELEVANT
      ✓ all:
        ✓ It hurts a lot
          ✓ How bad is the worst pain: 8 (worst >= 7)
        ✓ Pain in one place (placed)
          ✓ any:
            ✓ Pain in front
              ✓ Where does it hurt: In front (site includes front)


      WHAT USUALLY COMES FIRST
      ✗ The shot did much (shot-helped)
        ✗ all:
          ✗ not: Pain in one place (see above) (placed)
      "
    `)
  })

  test('a topic that is withheld is followed to its warning sign', async () => {
    const told = await drawn([...painted, '--path'], '{ hot: yes }')
    expect(told.replaceAll('\n', ' ')).toContain('With these answers it is: withheld.')
    expect(told).toContain(
      '✓ one warning sign\n  ✓ infection\n    ✓ Is the knee hot and swollen: yes',
    )
    expect(told).not.toContain('WHAT MAKES IT RELEVANT')
  })

  test('without a topic, every topic is told with what leads to it', async () => {
    expect(await drawn([])).toMatchInlineSnapshot(`
      "Topics: The knee
      ================

      This shows each topic and what leads to it, by knee 1.0.0, a draft. It shows the
      rules as they are written. It is not medical advice.


      WHAT WITHHOLDS IT
      - one warning sign


      THE TOPICS
      - Exercise (exercise)
        What makes it relevant
        - all:
          - It hurts a lot
            - How bad is the worst pain (worst >= 7)
          - Pain in one place
        What usually comes first
        - The shot did much
      "
    `)
  })

  test('the whole map holds the warning signs and each topic', async () => {
    expect(await drawn(['--all', '--response', 'r.yaml', '--path'])).toMatchInlineSnapshot(`
      "The whole map: The knee
      =======================

      This shows the warning signs, and what decides where each topic stands, by knee
      1.0.0, a draft. Only what decided it, or holds it open, is drawn. It shows the
      rules as they are written and the answers as they were given. It is not medical
      advice.

      ✓ it holds, ✗ it does not, ? it is not known.


      WARNING SIGNS: URGENT
      They are told first, and the topics stay
      ----------------------------------------
      ? jammed
        ? Is the knee locked: asked, and not known (locked is yes)


      PATHWAY: EXERCISE (EXERCISE)
      What makes it relevant
      ----------------------
      ✓ all:
        ✓ It hurts a lot
          ✓ How bad is the worst pain: 8 (worst >= 7)
        ✓ Pain in one place (placed)
          ✓ any:
            ✓ Pain in front
              ✓ Where does it hurt: In front (site includes front)

      What usually comes first
      ------------------------
      ✗ The shot did much (shot-helped)
        ✗ all:
          ✗ not: Pain in one place (see above) (placed)
      "
    `)
  })

  test.for([40, 80])('no line is wider than a page of %i columns', async (columns) => {
    const terminals = { results: true, columns }
    const told = await drawn([...painted], some, { terminals, env: { NO_COLOR: '1' } })
    expect(told.split('\n').filter((line) => line.length > columns)).toEqual([])
  })

  test('a terminal without signs is told in words', async () => {
    const world = { terminals: { results: true }, env: { LANG: 'C', NO_COLOR: '1' } }
    expect(await drawn(painted, some, world)).toContain('yes It hurts a lot')
    expect(await drawn(painted, some, { ...world, env: {} })).toContain('✓')
  })
})

describe('as a picture', () => {
  test('DOT holds the boxes, the arrows and a list', async () => {
    expect(await drawn([...painted, '--format', 'dot'])).toMatchInlineSnapshot(`
      "// Pathway: Exercise (exercise)
      // This shows what decides where this topic stands, by knee 1.0.0, a draft.
      // It shows the rules as they are written and the answers as they were given. It is not medical advice.
      // With these answers it is: for later.
      // What withholds it.
      // does not hold: one warning sign.
      // What makes it relevant.
      // holds: all:
      //   holds: It hurts a lot.
      //     holds: How bad is the worst pain: 8 (worst >= 7).
      //   holds: Pain in one place (placed).
      //     holds: any:
      //       holds: Pain in front.
      //         holds: Where does it hurt: In front (site includes front).
      //       does not hold: Pain on the inside.
      //         does not hold: Where does it hurt: In front (site includes inside).
      // What usually comes first.
      // does not hold: The shot did much (shot-helped).
      //   does not hold: all:
      //     not known: shot class: still open: strong, none at all (shot-class is strong).
      //       It has a class only if:
      //         holds: Have you had a shot: yes (shot is yes).
      //       The first of these that holds names it:
      //         not known: strong.
      //           not known: drop: anything from -25 to 100 percent is still possible (drop >= 80).
      //             The drop from the first number to the second, in percent of the first:
      //               - How bad is the worst pain: 8 (worst).
      //               - How bad was it after: not asked (after).
      //         not known: none at all, for all the rest.
      //     does not hold: not: Pain in one place (see above) (placed).
      //
      digraph {
        labelloc=t; fontname="Arial"; fontsize=16
        rankdir=LR; ranksep=0.8; nodesep=0.3; bgcolor=white
        node [shape=plain, fontname="Arial", fontsize=11]
        edge [color="#5d6873", arrowsize=0.8]
        subgraph cluster_p1 {
          label=<Pathway: Exercise (exercise)>; color="#c3ccd5"; margin=16; fontsize=13
          p1b1 [label=<<TABLE STYLE="ROUNDED" BORDER="1" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2" COLOR="#5d6873"><TR><TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6"><FONT POINT-SIZE="9">exercise<BR ALIGN="LEFT"/></FONT><B>Exercise: for later<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r0" ALIGN="LEFT"><B>What withholds it<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r1" ALIGN="LEFT">✗ one warning sign<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r2" ALIGN="LEFT"><B>What makes it relevant<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r3" ALIGN="LEFT">✓ all:<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r4" ALIGN="LEFT">   ✓ It hurts a lot<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r5" ALIGN="LEFT">      ✓ How bad is the worst pain: 8<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">      worst &#62;= 7<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r6" ALIGN="LEFT">   ✓ Pain in one place<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r7" ALIGN="LEFT"><B>What usually comes first<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r8" ALIGN="LEFT">✗ The shot did much<BR ALIGN="LEFT"/></TD></TR></TABLE>>]
          p1b2 [label=<<TABLE STYLE="ROUNDED" BORDER="3" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2" COLOR="#5d6873"><TR><TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6"><FONT POINT-SIZE="9">placed<BR ALIGN="LEFT"/></FONT><B>✓ Pain in one place<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r0" ALIGN="LEFT">✓ any:<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r1" ALIGN="LEFT">   ✓ Pain in front<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r2" ALIGN="LEFT">      ✓ Where does it hurt: In front<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">      site includes front<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r3" ALIGN="LEFT">   ✗ Pain on the inside<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r4" ALIGN="LEFT">      ✗ Where does it hurt: In front<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">      site includes inside<BR ALIGN="LEFT"/></FONT></TD></TR></TABLE>>]
          p1b3 [label=<<TABLE STYLE="ROUNDED,DASHED" BORDER="1" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2" COLOR="#5d6873"><TR><TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6"><FONT POINT-SIZE="9">shot-helped<BR ALIGN="LEFT"/></FONT><B>✗ The shot did much<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r0" ALIGN="LEFT">✗ all:<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r1" ALIGN="LEFT">   ? shot class: still open: strong, none<BR ALIGN="LEFT"/>   at all<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">   shot-class is strong<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r2" ALIGN="LEFT">   ✗ not: Pain in one place<BR ALIGN="LEFT"/></TD></TR></TABLE>>]
          p1b4 [label=<<TABLE STYLE="ROUNDED,DOTTED" BORDER="2" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2" COLOR="#5d6873"><TR><TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6"><FONT POINT-SIZE="9">shot-class<BR ALIGN="LEFT"/></FONT><B>? shot class: still open: strong, none<BR ALIGN="LEFT"/>at all<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r0" ALIGN="LEFT"><B>It has a class only if:<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r1" ALIGN="LEFT">   ✓ Have you had a shot: yes<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">   shot is yes<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r2" ALIGN="LEFT"><B>The first of these that holds names it:<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r3" ALIGN="LEFT">   ? strong<BR ALIGN="LEFT"/></TD></TR><TR><TD PORT="r4" ALIGN="LEFT">      ? drop: anything from -25 to 100 percent<BR ALIGN="LEFT"/>      is still possible<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">      drop &#62;= 80<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r5" ALIGN="LEFT">   ? none at all, for all the rest<BR ALIGN="LEFT"/></TD></TR></TABLE>>]
          p1b5 [label=<<TABLE STYLE="ROUNDED,DOTTED" BORDER="2" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2" COLOR="#5d6873"><TR><TD PORT="head" ALIGN="LEFT" BGCOLOR="#eaf0f6"><FONT POINT-SIZE="9">drop<BR ALIGN="LEFT"/></FONT><B>? drop: anything from -25 to 100 percent<BR ALIGN="LEFT"/>is still possible<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r0" ALIGN="LEFT"><B>The drop from the first number to the<BR ALIGN="LEFT"/>second, in percent of the first:<BR ALIGN="LEFT"/></B></TD></TR><TR><TD PORT="r1" ALIGN="LEFT">   How bad is the worst pain: 8<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">   worst<BR ALIGN="LEFT"/></FONT></TD></TR><TR><TD PORT="r2" ALIGN="LEFT">   How bad was it after: not asked<BR ALIGN="LEFT"/><FONT POINT-SIZE="9">   after<BR ALIGN="LEFT"/></FONT></TD></TR></TABLE>>]
          p1b1:r6:e -> p1b2:head:w [style=bold]
          p1b1:r8:e -> p1b3:head:w [style=dashed]
          p1b3:r2:e -> p1b2:head:w [style=bold]
          p1b3:r1:e -> p1b4:head:w [style=dotted]
          p1b4:r4:e -> p1b5:head:w [style=dotted]
        }
      }
      "
    `)
  })

  test('Mermaid holds the boxes, the arrows and a list', async () => {
    expect(await drawn([...painted, '--format', 'mermaid'])).toMatchInlineSnapshot(`
      "---
      config:
        flowchart:
          wrappingWidth: 500
      ---
      flowchart LR
        accTitle: Pathway#58; Exercise (exercise)
        accDescr {
          Pathway#58; Exercise (exercise)
          This shows what decides where this topic stands, by knee 1.0.0, a draft.
          It shows the rules as they are written and the answers as they were given. It is not medical advice.
          With these answers it is#58; for later.
          What withholds it.
          does not hold#58; one warning sign.
          What makes it relevant.
          holds#58; all#58;
          holds#58; It hurts a lot.
          holds#58; How bad is the worst pain#58; 8 (worst #62;#61; 7).
          holds#58; Pain in one place (placed).
          holds#58; any#58;
          holds#58; Pain in front.
          holds#58; Where does it hurt#58; In front (site includes front).
          does not hold#58; Pain on the inside.
          does not hold#58; Where does it hurt#58; In front (site includes inside).
          What usually comes first.
          does not hold#58; The shot did much (shot-helped).
          does not hold#58; all#58;
          not known#58; shot class#58; still open#58; strong, none at all (shot-class is strong).
          It has a class only if#58;
          holds#58; Have you had a shot#58; yes (shot is yes).
          The first of these that holds names it#58;
          not known#58; strong.
          not known#58; drop#58; anything from -25 to 100 percent is still possible (drop #62;#61; 80).
          The drop from the first number to the second, in percent of the first#58;
          - How bad is the worst pain#58; 8 (worst).
          - How bad was it after#58; not asked (after).
          not known#58; none at all, for all the rest.
          does not hold#58; not#58; Pain in one place (see above) (placed).
        }
        subgraph p1 ["Pathway#58; Exercise (exercise)"]
          direction LR
          p1b1["Exercise#58; for later<br/>#nbsp;#nbsp;#nbsp;What withholds it<br/>#nbsp;#nbsp;#nbsp;#10007; one warning sign<br/>#nbsp;#nbsp;#nbsp;What makes it relevant<br/>#nbsp;#nbsp;#nbsp;#10003; all#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; It hurts a lot<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; How bad is the worst pain#58; 8 (worst #62;#61; 7)<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; Pain in one place<br/>#nbsp;#nbsp;#nbsp;What usually comes first<br/>#nbsp;#nbsp;#nbsp;#10007; The shot did much"]:::plain
          p1b2["#10003; Pain in one place<br/>#nbsp;#nbsp;#nbsp;#10003; any#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; Pain in front<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; Where does it hurt#58; In front (site<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;includes front)<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10007; Pain on the inside<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10007; Where does it hurt#58; In front (site<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;includes inside)"]:::yes
          p1b3["#10007; The shot did much<br/>#nbsp;#nbsp;#nbsp;#10007; all#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#63; shot class#58; still open#58; strong, none at<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;all (shot-class is strong)<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10007; not#58; Pain in one place"]:::no
          p1b4["#63; shot class#58; still open#58; strong, none at<br/>all<br/>#nbsp;#nbsp;#nbsp;It has a class only if#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#10003; Have you had a shot#58; yes (shot is yes)<br/>#nbsp;#nbsp;#nbsp;The first of these that holds names it#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#63; strong<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#63; drop#58; anything from -25 to 100 percent is<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;still possible (drop #62;#61; 80)<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#63; none at all, for all the rest"]:::unknown
          p1b5["#63; drop#58; anything from -25 to 100 percent is<br/>still possible<br/>#nbsp;#nbsp;#nbsp;The drop from the first number to the<br/>#nbsp;#nbsp;#nbsp;second, in percent of the first#58;<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;How bad is the worst pain#58; 8 (worst)<br/>#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;#nbsp;How bad was it after#58; not asked (after)"]:::unknown
          p1b1 ==> p1b2
          p1b1 -.-> p1b3
          p1b3 ==> p1b2
          p1b3 -.-o p1b4
          p1b4 -.-o p1b5
        end
        classDef plain stroke:#5d6873,fill:#ffffff,color:#1a2129,text-align:left
        classDef yes stroke:#0a5fae,stroke-width:3px,fill:#ffffff,color:#1a2129,text-align:left
        classDef no stroke:#5d6873,stroke-dasharray:7 4,fill:#ffffff,color:#1a2129,text-align:left
        classDef unknown stroke:#9a4a00,stroke-width:2px,stroke-dasharray:2 3,fill:#ffffff,color:#1a2129,text-align:left
      "
    `)
  })

  test('SVG has a title, and a description that tells all it shows', async () => {
    const svg = await drawn([...painted, '--format', 'svg'])
    expect(svg).toMatch(/^<svg xmlns=[^>]* role="img" aria-labelledby="nuchal-title"/)
    expect(svg).toContain('<title id="nuchal-title">Pathway: Exercise (exercise)</title>')
    expect(svg).toContain('holds: Pain in one place (placed).')
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).not.toMatch(/<script|href=|url\(/)
  })

  test('several pictures are one SVG', async () => {
    const svg = await drawn(['--all', '--format', 'svg'])
    expect(svg.match(/<svg/g)).toHaveLength(1)
    expect(svg.match(/class="name"/g)).toHaveLength(3)
    expect(svg).toContain('<title id="nuchal-title">The whole map: The knee</title>')
  })

  test.for(['text', 'svg', 'dot', 'mermaid'])('%s is the same every time', async (format) => {
    const [one, other] = [
      await drawn(['--all', '--format', format]),
      await drawn(['--all', '--format', format]),
    ]
    expect(one).toBe(other)
  })
})

test('--out writes a new file, and prints nothing', async () => {
  const { results, code, written } = await graph(['exercise', '--format', 'svg', '--out', 'e.svg'])
  expect({ results, code }).toEqual({ results: '', code: 0 })
  expect(written.get('e.svg')).toBe(await drawn(['exercise', '--format', 'svg']))
})

test.for([
  { args: ['exercize'], said: 'no topic is called "exercize"', hint: 'did you mean "exercise"?' },
  {
    args: ['nothing'],
    said: 'no topic is called "nothing"',
    hint: 'graph knee.yaml" lists the topics',
  },
  { args: ['exercise', '--all'], said: '--all draws every topic', hint: 'leave out the topic' },
  { args: ['--path'], said: '--path needs answers to follow', hint: 'add --response FILE' },
  { args: ['--out', 'r.yaml'], said: 'r.yaml is there already', hint: 'not there yet' },
  { args: ['--response', 'none.yaml'], said: 'none.yaml', hint: '' },
  { args: ['--format', 'png'], said: "'png' is invalid", hint: 'text, svg, dot, mermaid' },
])('$args is refused: $said', async ({ args, said, hint }) => {
  const { results, messages, code } = await graph(args)
  expect({ results, code }).toEqual({ results: '', code: 2 })
  expect(messages).toContain(said)
  expect(messages).toContain(hint)
})

test('a response that cannot be read is a problem with a place', async () => {
  const { messages, code } = await graph(painted, '{ site: [back] }')
  expect(code).toBe(1)
  expect(messages).toContain('r.yaml:1:')
})
