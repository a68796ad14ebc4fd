import { run } from '../cli/fake-host.ts'

/** What a page shows behind a command, and what the program says to it. */
export type Step = { readonly shown: string; readonly said: string }

/**
 * Runs the commands of console samples, one after the other, in one world. `cat` of a file that no
 * command wrote says what it holds; of a pipe, the results go on, and messages come as they are said.
 */
export async function runTranscript(samples: readonly string[]): Promise<readonly Step[]> {
  const files: Record<string, string> = {}
  const steps: Step[] = []
  let code = 0
  for (const { command, shown } of samples.flatMap(commandsIn)) {
    const cat = /^cat (\S+)$/.exec(command)?.[1]
    if (cat !== undefined && files[cat] === undefined) files[cat] = shown
    else if (cat !== undefined) steps.push({ shown, said: files[cat] ?? '' })
    else if (command === 'echo $?') steps.push({ shown, said: `${code}\n` })
    else {
      const piped = await runPipe(command, files)
      steps.push({ shown, said: piped.said })
      code = piped.code
    }
  }
  return steps
}

/** Whether a text is the shown one, where each … stands for anything. */
export function matchesWithGaps(shown: string, text: string): boolean {
  const escaped = shown.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^]*?')}$`).test(text)
}

function commandsIn(sample: string) {
  return sample.split(/^\$ /m).flatMap((part) => {
    const [command = '', ...lines] = part.split('\n')
    return command === '' ? [] : [{ command, shown: lines.join('\n') }]
  })
}

async function runPipe(command: string, files: Record<string, string>) {
  let said = ''
  let input = ''
  let code = 0
  for (const stage of command.split(' | ')) {
    const [program, ...args] = stage.split(' ')
    if (program !== 'nuchal') throw new Error(`${stage} is no command of nuchal`)
    const done = await run(args, { files, ...(input !== '' && { input }) })
    Object.assign(files, Object.fromEntries(done.written))
    said += done.messages
    input = done.results
    code = done.code
  }
  // A command at the end writes its results first, and its sum behind them.
  return { said: command.includes(' | ') ? said + input : input + said, code }
}
