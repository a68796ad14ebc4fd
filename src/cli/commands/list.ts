import { ExitCode } from '../exit-code.ts'
import type { Host } from '../host.ts'
import type { Registration } from '../registration.ts'
import { readShipped, shippedIds } from '../shipped.ts'

export function addList({ program, host, finish }: Registration): void {
  program
    .command('list')
    .summary('list the questionnaires that come with nuchal')
    .description('Lists the questionnaires that come with nuchal: id, version, status and title.')
    .addHelpText('after', '\nExample:\n  nuchal list')
    .action(async () => finish(await list(host)))
}

async function list(host: Host): Promise<ExitCode> {
  for (const id of shippedIds(host.files)) {
    const { version, status, title, topics } = readShipped(host.files, id).questionnaire
    await host.print(`${id} ${version} (${status}): ${title}\n`)
    await host.print(`  topics: ${topics.map((topic) => topic.id).join(', ')}\n`)
  }
  return ExitCode.done
}
