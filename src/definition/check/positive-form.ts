import type { Line } from '../../model/condition.ts'
import type { World } from './world.ts'

type Denied = {
  readonly written: string
  /** Whether the line stands below `none`. */
  readonly isInNone: boolean
  readonly absent: string
  readonly world: World
}

/** What to write instead of a negation that should only hold where the question is asked. */
export function positiveForm(line: Line, { written, isInNone, absent, world }: Denied): string {
  const question = world.questions.get(line.id)
  if (!isInNone && line.kind === 'option' && line.is === 'is-not' && question !== undefined) {
    const options = 'options' in question ? question.options.map(({ id }) => id) : ['yes', 'no']
    const others = options.filter((option) => !line.options.includes(option))
    if (others.length === 1) return `${line.id} is ${others[0]}`
    return `${line.id} is one of [${others.join(', ')}]`
  }
  const first = world.questions.has(absent) ? `${absent} is answered` : `what "${absent}" needs`
  return `all:\n  - ${first}\n  - ${isInNone ? `none:\n      - ${written}` : written}`
}
