/** A questionnaire of one file: a checklist, a branch, a flag that stops and one that does not. */
export const kneeYaml = `questionnaire: 1
id: knee
version: 1.0.0
language: en
title: The knee
purpose: For tests.
status: draft
review: { by: [], due: 2027-11-20 }
renamed: { how-bad: worst }
sections:
  - id: safety
    title: Safety first
    screen: checklist
    questions: [hot, locked]
  - id: pain
    title: The pain
    questions: [site, worst, shot, relief, note]
questions:
  hot: { ask: "Is the knee hot and swollen?", type: yes-no }
  locked: { ask: "Is the knee locked?", type: yes-no }
  site:
    ask: Where does it hurt?
    type: choices
    options:
      front: In front
      inside: On the inside
      nowhere: { text: None of these, exclusive: true }
  worst: { ask: How bad is the worst pain?, type: number, limits: 0 to 10 }
  shot: { ask: Have you had a shot?, type: yes-no }
  relief:
    ask: How much did it help?
    type: number
    unit: percent
    limits: 0 to 100
    when: shot is yes
  note: { ask: Anything else?, type: text, record: true }
red flags:
  infection:
    when: hot is yes
    urgency: emergency
    say: A hot and swollen knee can be an infection.
    do: Call a doctor today.
    basis: project
  jammed:
    when: locked is yes
    urgency: urgent
    say: A knee that is locked needs a look.
    do: Call within a day.
    basis: project
findings:
  hurts: { title: It hurts a lot, when: worst >= 7 }
  placed: { title: Pain in one place, when: { any: [in-front, inside] } }
  in-front: { title: Pain in front, when: site includes front }
  inside: { title: Pain on the inside, when: site includes inside }
  helped: { title: A shot helped, when: relief >= 50 }
topics:
  exercise:
    title: Exercise
    kind: self-care
    rank: { order: 1, because: the simplest, basis: project }
    relevant when: { all: [hurts, placed] }
    because:
      - { finding: helped, say: A shot helped. }
    about: { what: [{ say: Moving the knee., basis: practice }] }
    evidence: { grade: observational, say: Some. }
    ask your provider:
      - { id: which-exercise, ask: Which exercise? }
cases:
  sore:
    title: A sore knee
    answers: { worst: 8, site: [front] }
    expect:
      findings: { hurts: yes }
      topics: { exercise: discuss }
`

/** The questionnaire as a file of a world. */
export const knee = { 'knee.yaml': kneeYaml }
