import { expect, test } from 'vitest'
import { assess, compile, load, readAnswers, summarize, toText } from '../src/index.ts'

const yaml = `questionnaire: 1
id: knee
version: 1.0.0
language: en
title: Knee pain
purpose: An example.
status: draft
review: { by: [], due: 2027-01-01 }
questions:
  stiff: { ask: Is the knee stiff?, type: yes-no }
findings:
  stiffness: { when: stiff is yes, say: The knee is stiff., basis: project }
`

test('a program can load a questionnaire, assess answers and tell the summary', () => {
  const bytes = new TextEncoder().encode(yaml)
  const { questionnaire, problems } = load('knee.yaml', () => ({ kind: 'bytes', bytes }))
  expect(problems).toEqual([])
  if (questionnaire === undefined) throw new Error('the questionnaire did not load')
  const { answers } = readAnswers(questionnaire, { stiff: 'yes' })
  const assessment = assess(compile(questionnaire), answers)
  expect(assessment.findings).toEqual(new Map([['stiffness', 'yes']]))
  const summary = summarize({ questionnaire, assessment, today: '2026-11-21' })
  expect(toText(summary, { width: 80 })).toContain('The knee is stiff.')
})
