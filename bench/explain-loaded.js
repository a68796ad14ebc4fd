import { explainResponse } from '../dist/cli/explain-response.js'
import { processHost } from '../dist/cli/process-host.js'

// Loading modules is a matter of its own: here the clock starts once they are loaded, and stops when
// the explanation is printed. The arguments: a questionnaire, a response, a name.
const [questionnaire, path, name] = process.argv.slice(2)
const begun = performance.now()
const options = { path, name, format: 'text', color: false }
const printed = []
const host = { ...processHost(), print: async (text) => void printed.push(text) }
await explainResponse(questionnaire, options, host)
const milliseconds = performance.now() - begun
if (printed.join('') === '') throw new Error('nothing was explained')
process.stdout.write(JSON.stringify({ milliseconds }))
