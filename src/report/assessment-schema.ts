import { z } from 'zod'
import type { AssessmentJson } from './assessment-json.ts'

const truth = z.enum(['yes', 'no', 'unknown'])
const urgency = z.enum(['routine', 'soon', 'urgent', 'emergency'])
const ids = z.array(z.string())

const redFlag = z.strictObject({ id: z.string(), truth, urgency, settledBy: ids })

const measure = z.strictObject({
  defined: truth,
  atLeast: z.number().exactOptional(),
  atMost: z.number().exactOptional(),
})

const panel = z.strictObject({
  id: z.string(),
  shown: truth,
  rows: z.array(
    z.strictObject({ finding: z.string(), truth: z.enum([...truth.options, 'untested']) }),
  ),
})

const topic = z.strictObject({
  id: z.string(),
  standing: z.enum(['discuss', 'later', 'may-apply', 'not-relevant', 'withheld']),
  because: z.array(z.strictObject({ finding: z.string(), answers: ids })),
  first: z.array(z.strictObject({ finding: z.string(), truth })),
  settledBy: ids,
  cautions: z.array(
    z.strictObject({ finding: z.string(), level: z.enum(['stop-and-discuss', 'plan']), truth }),
  ),
})

const problem = z.strictObject({
  code: z.string(),
  question: z.string(),
  message: z.string(),
  suggestion: z.string().exactOptional(),
})

/** The shape of the published form, and nothing beside it. */
export const assessmentSchema: z.ZodType<AssessmentJson> = z.strictObject({
  id: z.string().exactOptional(),
  schemaVersion: z.literal(1),
  questionnaire: z.strictObject({ id: z.string(), version: z.string(), hash: z.string() }),
  urgency: z.strictObject({ atLeast: urgency, atMost: urgency }),
  redFlags: z.array(redFlag),
  findings: z.record(z.string(), truth),
  measures: z.record(z.string(), measure),
  classes: z.record(z.string(), z.string()),
  panels: z.array(panel),
  topics: z.array(topic),
  ask: z.array(z.strictObject({ id: z.string(), topics: ids, text: z.string() })),
  problems: z.array(problem),
})

/** The same shape as JSON Schema: the text of `schema/assessment.schema.json`. */
export function assessmentJsonSchema(): string {
  const { $schema, ...shape } = z.toJSONSchema(assessmentSchema)
  const title = 'Result of nuchal evaluate --format json, version 1'
  return `${JSON.stringify({ $schema, title, ...shape }, null, 2)}\n`
}
