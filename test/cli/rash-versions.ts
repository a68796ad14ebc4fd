/** A small questionnaire whose versions differ by the texts replaced in it. */
export function rash(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in the questionnaire`)
    return text.replaceAll(from, to)
  }, RASH)
}

const RASH = `questionnaire: 1
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
  looks:
    ask: How does it look?
    type: choices
    options: { red: Red, raised: Raised, plain: { text: Neither, exclusive: true } }
red flags:
  poisoning:
    when: { all: [fever is yes, spreading is yes] }
    urgency: emergency
    say: This may be serious.
    do: Call for help.
    basis: project
measures:
  longest: { highest of: [days] }
classes:
  course:
    rows:
      - { class: long, when: longest >= 14 }
      - { class: short, otherwise: true }
findings:
  lasting: { when: days >= 7, say: It has lasted., basis: project }
  visible:
    when: { any: [looks includes red, looks includes raised] }
  drawn-out: { when: course is long }
topics:
  cream:
    title: A cream
    kind: treatment
    rank: { order: 1, because: it is cheap, basis: project }
    relevant when: visible
    first:
      - { finding: lasting, say: A week of waiting first., basis: project }
    because:
      - { finding: visible, say: It can be seen., basis: project }
    about: { what: [{ say: A cream., basis: project }] }
    evidence: { grade: case-series, say: Little is known., basis: project }
    ask your provider:
      - { id: how-long, ask: For how long? }
  tablets:
    title: Tablets
    kind: treatment
    rank: { order: 2, because: they cost more, basis: project }
    relevant when: drawn-out
    cautions:
      - { finding: lasting, level: plan, say: Tell how long., basis: project }
    about: { what: [{ say: Tablets., basis: project }] }
    evidence: { grade: case-series, say: Little is known., basis: project }
`
