import { Option } from 'commander'
import type { NewCaseOptions } from '../new-case.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

const DESCRIPTION =
  'Makes a case of a story and its answers: for students, as documentation and as a test. Asks for ' +
  'what is not given, and then the questions, which you answer as the person of the story would. ' +
  'What the case expects is what comes out now. Shows what it covers that no other case does, and ' +
  'prints it as YAML.'

const EPILOGUE = `
The case goes to standard output, all else to standard error. With --out it is
put into a file behind the cases there, and nothing else in that file changes;
where there is no such file, one is made.

A case may leave questions without an answer: give those it has by --answers,
a response file, which "nuchal intake --save" writes too.

Exit codes: 0 done, 1 problems in a file, 2 usage or something missing,
130 stopped.

Examples:
  nuchal new-case occipital-neck
  nuchal new-case my-questionnaire/ --out my-questionnaire/cases.yaml
  nuchal new-case knee.yaml --level 1 --story story.txt --title "Sore on stairs" \\
    --answers answers.yaml > case.yaml`

export function addNewCase({ program, host, finish }: Registration): void {
  program
    .command('new-case')
    .summary('make a case, for students and as a test')
    .description(DESCRIPTION)
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .option('--title <text>', 'what the case shows, in a few words')
    .option('--id <id>', 'its id; made from the title where it is left out')
    .addOption(
      new Option('--level <level>', 'how hard it is for a student; none: never drawn').choices(
        levels,
      ),
    )
    .option('--story <file>', 'the story, as a student reads it: a text file')
    .option('--answers <file>', 'the answers (YAML or JSON), instead of asking the questions')
    .option('--out <file>', 'put the case into this file')
    .option('--plain', 'one line out, one line in: for screen readers (so does ACCESSIBLE=1)')
    .addHelpText('after', EPILOGUE)
    .action(async (name: string, options: NewCaseOptions) => {
      const { newCase } = await import('../new-case.ts')
      finish(await newCase(name, { ...options, ...program.opts<ColourOption>() }, host))
    })
}

const levels = ['1', '2', '3', 'none']
