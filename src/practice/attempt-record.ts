import type { Attempt } from './attempt.ts'

/** An attempt as a file holds it. What was not committed to is left out. */
export function attemptRecord(attempt: Attempt): Readonly<Record<string, unknown>> {
  const { asked, urgency, redFlags, patterns, topics, asks } = attempt
  return {
    asked,
    ...(urgency !== undefined && { urgency }),
    ...(redFlags !== undefined && { 'red flags': redFlags }),
    ...(patterns !== undefined && { patterns }),
    ...(topics !== undefined && { topics: Object.fromEntries(topics) }),
    ...(asks !== undefined && { asks }),
  }
}
