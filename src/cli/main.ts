import { Command, CommanderError } from 'commander'
import { addCheck } from './commands/check.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addIntake } from './commands/intake.ts'
import { addList } from './commands/list.ts'
import { addSample } from './commands/sample.ts'
import { addShow } from './commands/show.ts'
import { addTest } from './commands/test.ts'
import { ContentProblems } from './content-problems.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import type { Registration } from './registration.ts'
import { ReaderGone, UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/** Runs one command line. Everything it reads, writes or is told comes from the host. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  let code: ExitCode = ExitCode.done
  const help: string[] = []
  const program = newProgram(host, (text) => void help.push(text))
  const finish = (result: ExitCode) => {
    code = result
  }
  addCommands({ program, host, finish })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    code = exitCodeOf(error, host)
  }
  await host.print(help.join('')).catch(ignoreGone)
  return code
}

const DESCRIPTION = `Questions about pain at the back of the head and neck, and what to talk over with a
provider. Educational: it never diagnoses and never orders.`

const EPILOGUE = `
A QUESTIONNAIRE is the id of one that comes with nuchal (see "nuchal list"), a YAML file, or a
folder that holds questionnaire.yaml.

Examples:
  nuchal                                     start the intake
  nuchal evaluate occipital-neck answers.yaml
  nuchal check my-questionnaire/             find mistakes in a questionnaire
  nuchal sample occipital-neck --count 3     three made-up responses

Exit codes: 0 done, 1 problems found, 2 usage or answers missing, 70 our mistake, 130 stopped.`

function newProgram(host: Host, writeOut: (text: string) => void): Command {
  return new Command('nuchal')
    .description(DESCRIPTION)
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('--no-color', 'print without colour (NO_COLOR and FORCE_COLOR are heeded too)')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EPILOGUE)
    .configureHelp({ helpWidth: Math.min(host.terminals.columns, 100), showGlobalOptions: true })
    .configureOutput({
      writeOut,
      writeErr: host.warn,
      outputError: (text, write) => write(text.replace(/^error: /, 'nuchal: ')),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('("nuchal --help" shows what there is)')
    .exitOverride()
}

function addCommands(registration: Registration): void {
  addIntake(registration)
  addEvaluate(registration)
  addCheck(registration)
  addTest(registration)
  addList(registration)
  addShow(registration)
  addSample(registration)
}

/** Mistakes of the operator's are told here, once; ours go on as they are. */
function exitCodeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage
  if (error instanceof ReaderGone) return ExitCode.done
  if (error instanceof ContentProblems) {
    host.warn(error.rendered)
    return ExitCode.problems
  }
  if (!(error instanceof UsageError)) throw error
  host.warn(`nuchal: ${error.message}\n`)
  if (error.hint !== undefined) host.warn(`(${error.hint})\n`)
  return ExitCode.usage
}

function ignoreGone(error: unknown): void {
  if (!(error instanceof ReaderGone)) throw error
}
