import { type Diagram, type Diagrams, NEVER } from './diagram.ts'

/**
 * Whether a function that is true stays so when one more question is asked, whatever the answer; the
 * first value of every variable is "not asked". What is left of it below a node must stay true too,
 * so it is enough to look at each node by itself.
 */
export function isKept(diagrams: Diagrams, diagram: Diagram): boolean {
  const { childrenOf, meet, not } = diagrams
  return everyNode(diagrams, diagram, (at) => {
    const [notAsked = NEVER, ...asked] = childrenOf(at)
    return asked.every((child) => !meet(notAsked, not(child)))
  })
}

/** Where a function is false that would be true if one of the questions had not been asked. */
export function whereOverturned(diagrams: Diagrams, diagram: Diagram): Diagram {
  const variables = new Set<number>()
  everyNode(diagrams, diagram, (at) => variables.add(diagrams.variableOf(at)) !== undefined)
  return [...variables].reduce((overturned, variable) => {
    const before = notAsked(diagrams, diagram, variable)
    return diagrams.or(overturned, diagrams.and(before, diagrams.not(diagram)))
  }, NEVER)
}

/** The function as it is where a question has not been asked. */
function notAsked(diagrams: Diagrams, diagram: Diagram, variable: number): Diagram {
  const known = new Map<Diagram, Diagram>()
  const restrict = (at: Diagram): Diagram => {
    const [first, ...rest] = diagrams.childrenOf(at)
    const asks = diagrams.variableOf(at)
    if (first === undefined || asks > variable) return at
    if (asks === variable) return first
    const made = known.get(at) ?? diagrams.ask(asks, [first, ...rest].map(restrict))
    known.set(at, made)
    return made
  }
  return restrict(diagram)
}

/** Whether something is so of every function that is left as one question after another is asked. */
function everyNode(
  { childrenOf }: Diagrams,
  diagram: Diagram,
  isSo: (at: Diagram) => boolean,
): boolean {
  const seen = new Set<Diagram>()
  const look = (at: Diagram): boolean => {
    const children = childrenOf(at)
    if (seen.has(at) || children.length === 0) return true
    seen.add(at)
    return isSo(at) && children.every(look)
  }
  return look(diagram)
}
