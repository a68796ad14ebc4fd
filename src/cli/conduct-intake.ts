import { conductInterview, type Interviewed } from '../interview/conduct-interview.ts'
import type { Host } from './host.ts'
import type { OpenedIntake } from './open-intake.ts'
import { type PrompterOptions, prompterFor } from './prompter-for.ts'
import { saveResponse } from './save-response.ts'
import type { Compiled } from './shipped.ts'

export type Intake = { readonly compiled: Compiled; readonly interviewed: Interviewed }

/** Asks, and saves the response where that was asked for: also one that was broken off. */
export async function conductIntake(
  { compiled, begun, place, draft }: OpenedIntake,
  options: PrompterOptions,
  host: Host,
): Promise<Intake> {
  const { questionnaire } = compiled
  const { prompter, close } = await prompterFor(questionnaire, options, host)
  const interviewed = await conductInterview(begun, prompter, draft?.observe).finally(close)
  if (place !== undefined) saveResponse(place, questionnaire, interviewed.answers, host)
  return { compiled, interviewed }
}
