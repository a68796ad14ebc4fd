import type { Reply } from './reply.ts'
import type { InterruptionStep, Step } from './step.ts'

/** The port to whoever answers: a screen, a pipe, a test. */
export type Prompter = {
  /** Puts a step and waits for the reply. */
  readonly ask: (step: Step) => Promise<Reply>
  /** Tells at once what to do now; asking whether to go on follows. */
  readonly notify: (step: InterruptionStep) => void
}
