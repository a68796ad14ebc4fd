import { Option } from 'commander'
import type { GraphOptions } from '../graph-options.ts'
import type { Registration } from '../registration.ts'
import type { ColourOption } from '../result-options.ts'

export function addGraph({ program, host, finish }: Registration): void {
  program
    .command('graph')
    .summary('draw what leads to a topic')
    .description(
      'Draws the pathway of a topic: what withholds it, what makes it relevant, what usually comes ' +
        'first, and the questions these rest on. Without a topic: all topics, with what leads to ' +
        'each. It shows the rules as written; it is not medical advice.',
    )
    .argument('<questionnaire>', 'a shipped id, a file or a folder')
    .argument('[topic]', 'the id of a topic')
    .option('--all', 'the whole map in sections: the warning signs, then every topic')
    .option('--response <file>', 'paint what these answers made of it; - for standard input')
    .option('--path', 'with --response: only what decided it, or holds it open')
    .addOption(
      new Option('--format <format>', 'text: a tree in words; svg: a picture')
        .choices(['text', 'svg', 'dot', 'mermaid'])
        .default('text'),
    )
    .option('--out <file>', 'write it to a new file')
    .addHelpText('after', EPILOGUE)
    .action(async (questionnaire: string, topic: string | undefined, options: GraphOptions) => {
      const named = topic === undefined ? {} : { topic }
      const all = { ...options, ...program.opts<ColourOption>(), ...named }
      const { graph } = await import('../graph.ts')
      finish(await graph(questionnaire, all, host))
    })
}

const EPILOGUE = `
How to read it: a box is a topic, a finding, a warning sign, a measure or a
class. Its lines are the condition as its author wrote it. An arrow leads from
a line to the box that says more; in the text, that stands below the line.

With --response, a line stands behind its mark: ✓ it holds, ✗ it does not, ? it
is not known. A picture says the same by the frame: thick, dashed or dotted.

dot is for Graphviz, mermaid for pages that draw it, as on GitHub. Every format
holds a list in words with all that is drawn, for those who cannot see it.

Examples:
  nuchal graph occipital-neck
  nuchal graph occipital-neck medial-branch-block
  nuchal graph occipital-neck medial-branch-block --format svg --out block.svg
  nuchal graph occipital-neck cervical-rfa --response answers.yaml --path`
