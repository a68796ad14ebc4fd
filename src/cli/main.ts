import { Command, CommanderError } from 'commander'
import { didYouMean } from '../text/did-you-mean.ts'
import { noCache } from './cache/cache.ts'
import { ContentProblems } from './content-problems.ts'
import { ExitCode } from './exit-code.ts'
import type { Host } from './host.ts'
import type { Registration } from './registration.ts'
import { shippedIds } from './shipped.ts'
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
  await addCommands({ program, host: heeding(program, host), finish }, args)
  try {
    refuseUnknownTopic(args, program)
    await program.parseAsync([...args], { from: 'user' }).catch(ignoreTold)
    await host.print(help.join(''))
  } catch (error) {
    code = exitCodeOf(error, host)
  }
  return code
}

/** Whether to do without the cache is known once the command line has been read. */
function heeding(program: Command, host: Host): Host {
  const cache = () => (program.opts<{ readonly cache: boolean }>().cache ? host.cache : noCache)
  // Not a copy: parts of it are made when they are asked for.
  return Object.create(host, { cache: { get: cache } })
}

/** What was asked for was help or the version: that is told, and no command is run. */
function ignoreTold(error: unknown): void {
  if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error
}

const DESCRIPTION =
  'Questions about pain at the back of the head and neck, and what to talk over with a ' +
  'provider. Educational: it never diagnoses and never orders.'

const EPILOGUE = `
A QUESTIONNAIRE is the id of one that comes with nuchal (see "nuchal list"), a YAML file, or a
folder that holds questionnaire.yaml.

Examples:
  nuchal                                     start the intake
  nuchal resume                              go on with one that was stopped
  nuchal evaluate occipital-neck answers.yaml
  nuchal explain occipital-neck answers.yaml botulinum-toxin
  nuchal graph occipital-neck botulinum-toxin
  nuchal practice                            walk through a case, to learn
  nuchal check my-questionnaire/             find mistakes in a questionnaire
  nuchal sample occipital-neck --count 3     three made-up responses

Exit codes: 0 done, 1 problems found, 2 usage or answers missing, 3 what batch --exit-on names,
70 our mistake; stopped: 129 terminal closed, 130 Ctrl+C, 143 ended.`

function newProgram(host: Host, writeOut: (text: string) => void): Command {
  return new Command('nuchal')
    .description(DESCRIPTION)
    .version(packageVersion(), '-V, --version', 'print the version')
    .option('--no-color', 'print without colour (NO_COLOR and FORCE_COLOR are heeded too)')
    .option('--no-cache', 'neither use nor keep what was made of a YAML questionnaire')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', EPILOGUE)
    .configureHelp({
      get helpWidth() {
        return Math.min(host.terminals.columns, 100)
      },
      showGlobalOptions: true,
    })
    .configureOutput({
      writeOut,
      writeErr: host.warn,
      outputError: (text, write) => write(text.replace(/^error: /, 'nuchal: ')),
    })
    .showSuggestionAfterError()
    .showHelpAfterError('("nuchal --help" shows what there is)')
    .exitOverride()
    .hook('preSubcommand', (program) => refuseMistyped(program, host))
}

/** A first word that is no command names a questionnaire, unless it is a slip of the fingers. */
function refuseMistyped({ args, commands }: Command, { files }: Host): void {
  const [word = ''] = args
  const names = commands.map((command) => command.name())
  if (word.startsWith('-') || names.includes(word)) return
  if (files.kindOf(word) !== 'missing' || shippedIds(files).includes(word)) return
  const guess = didYouMean(word, names)
  if (guess === undefined) return
  throw noSuchCommand(word, guess)
}

/** Help for what is no command would come out as help for everything. */
function refuseUnknownTopic(args: readonly string[], { commands }: Command): void {
  const [first, topic] = args.filter((word) => !word.startsWith('-'))
  const names = commands.map((command) => command.name())
  if (first !== 'help' || topic === undefined || names.includes(topic)) return
  throw noSuchCommand(topic, didYouMean(topic, names))
}

function noSuchCommand(word: string, guess: string | undefined): UsageError {
  const hint =
    guess === undefined ? '"nuchal help" shows what there is' : `did you mean "${guess}"?`
  return new UsageError(`no command is called "${word}"`, hint)
}

/** In the order help shows them. */
const commands: Readonly<Record<string, () => Promise<(registration: Registration) => void>>> = {
  intake: async () => (await import('./commands/intake.ts')).addIntake,
  resume: async () => (await import('./commands/resume.ts')).addResume,
  drafts: async () => (await import('./commands/drafts.ts')).addDrafts,
  evaluate: async () => (await import('./commands/evaluate.ts')).addEvaluate,
  batch: async () => (await import('./commands/batch.ts')).addBatch,
  tally: async () => (await import('./commands/tally.ts')).addTally,
  explain: async () => (await import('./commands/explain.ts')).addExplain,
  graph: async () => (await import('./commands/graph.ts')).addGraph,
  practice: async () => (await import('./commands/practice.ts')).addPractice,
  progress: async () => (await import('./commands/progress.ts')).addProgress,
  mark: async () => (await import('./commands/mark.ts')).addMark,
  check: async () => (await import('./commands/check.ts')).addCheck,
  test: async () => (await import('./commands/test.ts')).addTest,
  prove: async () => (await import('./commands/prove.ts')).addProve,
  diff: async () => (await import('./commands/diff.ts')).addDiff,
  format: async () => (await import('./commands/format.ts')).addFormat,
  list: async () => (await import('./commands/list.ts')).addList,
  show: async () => (await import('./commands/show.ts')).addShow,
  sample: async () => (await import('./commands/sample.ts')).addSample,
  template: async () => (await import('./commands/template.ts')).addTemplate,
  'new-case': async () => (await import('./commands/new-case.ts')).addNewCase,
}

/** Only the one that is named, where one is: to make them all ready takes a tenth of a start. */
async function addCommands(
  registration: Registration,
  [first = '']: readonly string[],
): Promise<void> {
  if (first === '--version' || first === '-V') return
  const named = Object.hasOwn(commands, first) ? [commands[first]] : Object.values(commands)
  for (const load of named) (await load?.())?.(registration)
}

/** Mistakes of the operator's are told here, once; ours go on as they are. */
function exitCodeOf(error: unknown, host: Host): ExitCode {
  if (error instanceof CommanderError) return ExitCode.usage
  if (error instanceof ReaderGone) return ExitCode.done
  // Ctrl+C at a question of Inquirer's, known by name so that it need not be loaded to ask.
  if (error instanceof Error && error.name === 'ExitPromptError') return ExitCode.stopped
  if (error instanceof ContentProblems) {
    host.warn(error.rendered)
    return ExitCode.problems
  }
  if (!(error instanceof UsageError)) throw error
  host.warn(`nuchal: ${error.message}\n`)
  if (error.hint !== undefined) host.warn(`(${error.hint})\n`)
  return ExitCode.usage
}
