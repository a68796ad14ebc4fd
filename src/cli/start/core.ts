// What every start needs, in one file, of which V8 reads no more than is run (`load-core.ts`).
import '../commands/evaluate.ts'
import '../evaluate.ts'

export { main } from '../main.ts'
export { processHost } from '../process-host.ts'
