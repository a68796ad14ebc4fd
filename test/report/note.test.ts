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
    NOT RULED OUT (1 of 5): Fever with a stiff neck (urgent)
    ASKED AND NEGATIVE (3 of 5): thunderclap (emergency); weakness (emergency);
      minor (routine)

    CHECKLISTS: + Weight loss; UNKNOWN: Fever and stiff neck; 3 asked and answered
      no
    THE PAIN: Pain site: back of the head, behind the ear; Which side is worse:
      right; Worst pain: 8.5 of 10; Own words: 後頭部がズキズキ痛みます。\\u001B[31m
      It comes in jolts {side}.; UNKNOWN: Nerve tender
    WHAT WAS TRIED: Exercise, six weeks: yes; Occipital block: yes; Pain before
      block: 9 of 10; Best pain after block: 2 of 10; Blood thinner: yes; DECLINED:
      Implant

    CLASSES: block class weak
    Features often described in occipital neuralgia: 2/4 met, 1 not known; + Pain at
      the back of the head; + Severe at its worst

    CAUTIONS: Blood thinner
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
    NOT RULED OUT (4 of 5): weakness (emergency); Fever with a stiff neck (urgent);
      weight (soon); minor (routine)
    ASKED AND NEGATIVE (0 of 5): none

    CHECKLISTS: + Sudden onset
    THE PAIN: DECLINED: Worst pain

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
    NOT RULED OUT (5 of 5): thunderclap (emergency); weakness (emergency); Fever
      with a stiff neck (urgent); weight (soon); minor (routine)
    ASKED AND NEGATIVE (0 of 5): none

    Features often described in occipital neuralgia: 0/4 met, 4 not known

    MAY APPLY: Occipital nerve block (1 open); Occipital cryoneurolysis (1 open)
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
