import { compile } from '../../engine/compile.ts'
import { type Deviation, verifyCase } from '../../engine/verify-case.ts'
import type { Case } from '../../model/case.ts'
import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import { openQuestionnaire } from '../open-questionnaire.ts'
import type { Registration } from '../registration.ts'

export function addTest({ program, host, finish }: Registration): void {
  program
    .command('test')
    .summary("run a questionnaire's cases")
    .description(
      "Runs a questionnaire's cases, and says which came out otherwise than expected, and how.",
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .addHelpText('after', '\nExample:\n  nuchal test occipital-neck')
    .action(async (name: string) => finish(await test(name, host)))
}

async function test(name: string, host: Host): Promise<ExitCode> {
  const { questionnaire } = await openQuestionnaire(name, host)
  const program = compile(questionnaire)
  let failed = 0
  for (const example of questionnaire.cases) {
    const deviations = verifyCase(program, example)
    if (deviations.length === 0) continue
    failed += 1
    await host.print(`${heading(example)}\n${deviations.map(line).join('')}`)
  }
  await host.print(`${questionnaire.cases.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? ExitCode.done : ExitCode.problems
}

function heading({ id, title }: Case): string {
  return `failed: ${id} (${title})`
}

function line({ about, id, expected, found }: Deviation): string {
  const subject = about === 'urgency' ? `urgency ${id}` : `${about.replace('-', ' ')} ${id}`
  return `  ${subject}: expected ${expected}, found ${found}\n`
}
