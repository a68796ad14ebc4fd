import type { ResumeOptions } from '../draft/resume-intake.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addResume({ program, host, finish }: Registration): void {
  program
    .command('resume')
    .summary('go on with an intake that was stopped')
    .description(
      'Goes on with an intake that was stopped, or broke off, with every answer in place. Without ' +
        'an id: the only one there is, or the one you choose. What the intake was told to do with ' +
        'the summary still holds. An intake that comes to its end leaves no draft behind.',
    )
    .argument('[id]', 'the draft, as "nuchal drafts" lists it; its first letters will do')
    .option('--save <file>', 'write the response here, not where the intake was told to')
    .option('--plain', 'one line out, one line in: for screen readers (so does ACCESSIBLE=1)')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, options: ResumeOptions) => {
      const { resumeIntake } = await import('../draft/resume-intake.ts')
      finish(await resumeIntake(id, { ...options, ...program.opts<ColourOption>() }, host))
    })
}

const EXAMPLES = `
Examples:
  nuchal resume
  nuchal resume k7m2p9qr
  nuchal resume k7`
