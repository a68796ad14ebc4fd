import { identity } from './load-text.ts'

/** A small questionnaire that uses every construct of the language. */
export const sample = `${identity}renamed: { old-pain: pain }
about: [{ say: The neck can hurt., sources: [S1] }]
decision: What to do about it.
funding: Nobody paid for it.
updated: 2026-11-20
sections:
  - id: safety
    title: Safety first
    screen: checklist
    questions: [sudden]
  - { id: pain-itself, title: The pain, questions: [pain, site, pattern, note] }
  - { id: blocks, title: Blocks, when: pain >= 1, questions: [first] }
questions:
  sudden:
    ask: Did it start suddenly?
    type: yes-no
    must know: true
    changeable: false
  pain:
    ask: How bad is it?
    clinician: Pain
    help: Any day.   # a comment
    why: It tells how much it matters.
    type: number
    unit: of 10
    limits: 0 to 10
    step: 0.5
    code: { system: "http://loinc.org", code: 72514-3, display: Pain severity }
  site:
    ask: Where is it?
    type: choices
    options:
      neck: Neck
      none-of-these: { text: None of these, clinician: none, exclusive: true }
  pattern: { ask: Which pattern?, type: choice, needs: examiner, options: { steady: Steady, bouts: Bouts, mixed: Mixed } }
  note: { ask: Anything else?, type: text, record: true }
templates:
  block:
    with: [which]
    questions:
      before: { ask: "Before the {which} block?", type: number, limits: 1 to 10 }
      after: { ask: "After it, was {before} too high?", type: number, limits: 0 to 10, when: before >= 2 }
    measures:
      relief: { clinician: "{which} block: relief", percent drop: { from: before, to: after } }
    classes:
      effect:
        clinician: "{which} block: effect"
        rows:
          - { class: strong, clinician: "80% or more", when: relief >= 80 }
          - { class: weak, otherwise: true }
    findings:
      helped: { when: effect is strong, say: "The {which} block took away {relief} percent." }
uses:
  first: { template: block, which: first, when: sudden is no }
measures:
  signs: { count of: [pain >= 7, site includes neck] }
  apart: { difference: [pain, first.before] }
  most: { highest of: [pain, apart] }
findings:
  severe:
    title: Severe
    clinician: Severe (NRS)
    when:
      all:
        - any: [pain > 7, pattern is bouts]
        - none: [signs < 1]
        - at least: 1
          of:
            - pattern is one of [steady, mixed]
            - not first.helped
            - most between 1 and 3
    sources: [S1]
panels:
  criteria:
    title: Criteria
    clinician: Criteria met
    show when: pain is answered
    rows: [severe, { finding: first.helped, untested when: pain is unknown }]
glossary:
  severe-pain: { say: a pain that is bad, basis: practice }
sources:
  S1: { title: A severe pain, by: Somebody, year: 2018, kind: review, reliability: high }
red flags:
  thunderclap:
    clinician: Thunderclap
    when: sudden is yes
    urgency: emergency
    say: It can mean bleeding.
    do: Call now.
    sources: [S1]
topics:
  rest:
    title: Rest
    clinician: Bed rest
    aka: [lying down]
    kind: self-care
    rank: { order: 1, because: It costs nothing. }
    relevant when: severe
    first: [{ finding: first.helped, say: A block first. }]
    because: [{ finding: severe, say: "The pain is {pain}." }]
    cautions: [{ finding: severe, level: plan, say: Not for long. }]
    about: { what: [{ say: Lying down., basis: practice }], benefit: [{ say: Less pain., sources: [S1], design: trial, people: 52 }] }
    evidence: { grade: case-series, say: Little is known. }
    ask your provider: [{ id: how-long, ask: How long?, when: severe }]
note:
  - { title: Pain, shows: [pain, signs, first.effect, severe, criteria], counts: [criteria] }
checks:
  - name: A stop withholds everything.
    whenever: { all: [thunderclap, urgency at least emergency] }
    always: every topic is withheld
  - { name: Nothing odd., never: { any: [severe is not established, pain >= 7 is possible, rest is not later] } }
cases:
  one:
    title: One
    answers: { pain: 8, sudden: false, site: [neck], first.before: 5 }
    expect:
      urgency: { at least: routine }
      findings: { severe: true }
      classes: { first.effect: none }
      topics: { rest: may-apply }
      asks: [how-long]
    practice: { level: 1, story: A teacher of 41. }
`
