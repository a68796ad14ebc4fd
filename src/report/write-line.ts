import type { CheckLine, ChoicesLine, NumberLine, OptionLine } from '../model/condition.ts'

/** A line as an author writes it in the language. */
export function writeLine(line: CheckLine): string {
  switch (line.kind) {
    case 'option':
      return writeOptionLine(line)
    case 'choices':
      return writeChoicesLine(line)
    case 'number':
    case 'between':
      return writeNumberLine(line)
    case 'state':
      return `${line.id} is ${line.is}`
    case 'conclusion':
      return line.negated ? `not ${line.id}` : line.id
    case 'not-established':
      return `${writeLine(line.line)} is not established`
    case 'possible':
      return `${writeLine(line.line)} is possible`
    case 'urgency':
      return `urgency at ${line.at} ${line.urgency}`
    case 'standing': {
      const topic = typeof line.topic === 'string' ? `${line.topic} topic` : line.topic.id
      return `${topic} ${writeIs(line.is, line.standings)}`
    }
  }
}

function writeOptionLine({ id, is, options }: OptionLine): string {
  return `${id} ${writeIs(is, options)}`
}

function writeIs(is: OptionLine['is'], names: readonly string[]): string {
  if (is === 'is-one-of') return `is one of ${list(names)}`
  return is === 'is-not' ? `is not ${names.join()}` : `is ${names.join()}`
}

function writeChoicesLine({ id, includes, options }: ChoicesLine): string {
  const single = includes === 'any' && options.length === 1
  return single
    ? `${id} includes ${options.join()}`
    : `${id} includes ${includes} of ${list(options)}`
}

function writeNumberLine(line: NumberLine): string {
  return line.kind === 'between'
    ? `${line.id} between ${line.low} and ${line.high}`
    : `${line.id} ${line.compare} ${line.bound}`
}

function list(names: readonly string[]): string {
  return `[${names.join(', ')}]`
}
