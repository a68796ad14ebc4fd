import { expect, test } from 'vitest'
import { ascii } from '../../src/report/ascii.ts'
import { toNote } from '../../src/report/note.ts'
import { occasionOf, points, rich, said } from './back-of-head.ts'

test('a note tells flags, answers and topics, in that order', () => {
  expect(toNote(occasionOf(rich))).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head, 2026-11-21
    back-of-head@1.2.0: self-reported, unexamined, not a diagnosis; DRAFT content;
      content review was due 2026-11-20

    URGENCY: at least soon, at most urgent
    RED FLAGS POSITIVE, soon: weight
    NOT RULED OUT (1 of 5): urgent: Fever with a stiff neck
    ASKED AND NEGATIVE (3 of 5): emergency: thunderclap; weakness; routine: minor
    OTHER SCREENING: + Weight loss; ? Fever and stiff neck

    THE PAIN: Pain site: back of the head, behind the ear; Which side is worse:
      right; Worst pain: 8.5/10; Own words: 後頭部がズキズキ痛みます。\\u001B[31m It
      comes in jolts {side}.; ? Nerve tender
    WHAT WAS TRIED: Pain before block: 9/10; Best pain after block: 2/10;
      + Exercise, six weeks; + Occipital block; + Blood thinner; declined: Implant

    CLASSES: block class: weak
    Features often described in occipital neuralgia: 2/4 met, 1 not known; + Pain at
      the back of the head; + Severe at its worst

    CAUTIONS: + Blood thinner; ? implant worn
    DISCUSS: Occipital nerve block
    LATER: Occipital cryoneurolysis (first: Eased by a block)
    "
  `)
})

test('a note of a stop tells the answers too, and names no topic', () => {
  const note = toNote(occasionOf({ 'sudden-worst': said.yes, 'worst-pain': said.declined }))
  expect(note).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head, 2026-11-21
    back-of-head@1.2.0: self-reported, unexamined, not a diagnosis; DRAFT content;
      content review was due 2026-11-20

    URGENCY: emergency
    RED FLAGS POSITIVE, emergency: thunderclap
    NOT RULED OUT (4 of 5): emergency: weakness; urgent: Fever with a stiff neck;
      soon: weight; routine: minor
    ASKED AND NEGATIVE (0 of 5): none
    OTHER SCREENING: + Sudden onset

    THE PAIN: declined: Worst pain

    Features often described in occipital neuralgia: 0/4 met, 4 not known

    TOPICS: withheld
    NOT ASKED: 14 of 16 questions
    "
  `)
})

test('a note of nothing answered says what is open', () => {
  expect(toNote(occasionOf({}, { status: 'reviewed' }))).toMatchInlineSnapshot(`
    "INTAKE NOTE: Pain at the back of the head, 2026-11-21
    back-of-head@1.2.0: self-reported, unexamined, not a diagnosis; content review
      was due 2026-11-20

    URGENCY: at least routine, at most emergency
    RED FLAGS POSITIVE: none
    NOT RULED OUT (5 of 5): emergency: thunderclap; weakness; urgent: Fever with a
      stiff neck; soon: weight; routine: minor
    ASKED AND NEGATIVE (0 of 5): none

    Features often described in occipital neuralgia: 0/4 met, 4 not known

    CAUTIONS: ? Blood thinner; ? implant worn
    MAY APPLY: Occipital nerve block (open: Pain site); Occipital cryoneurolysis
      (open: Pain site)
    NOT ASKED: 16 of 16 questions
    "
  `)
})

test.for([
  { why: 'its measure has an answer', answers: { baseline: points(9) }, told: true },
  { why: 'nothing it reads was answered', answers: { fever: said.no }, told: false },
  { why: 'all it reads is unknown', answers: { best: said.unknown }, told: false },
])('a class is told of: $told, where $why', ({ answers, told }) => {
  expect(/^CLASSES: (\? )?block class/m.test(toNote(occasionOf(answers)))).toBe(told)
})

test.for([
  { text: '“It’s 5–10 …”', spelled: '"It\'s 5-10 ..."' },
  { text: 'pain ≥ 7, ≤ 9', spelled: 'pain >= 7, <= 9' },
  { text: 'Müller, 痛み, 38 °C', spelled: 'Müller, 痛み, 38 °C' },
])('spells $text as $spelled', ({ text, spelled }) => {
  expect(ascii(text)).toBe(spelled)
})
