import { conditionOf } from '../engine/conclusion.ts'
import { urgencies } from '../engine/urgencies.ts'
import type { Panel } from '../model/finding.ts'
import type { Diagram } from './diagram.ts'
import { railsOf } from './encode-standing.ts'
import { encodeTopic } from './encode-topic.ts'
import type { Encoding } from './encoding.ts'
import type { Outcomes } from './outcomes.ts'
import type { Output } from './output.ts'
import { ALWAYS_YES, type Rails } from './rails.ts'

/** The outcomes of an output; their names are those of `outcomeIn`. */
export function encodeOutput(encoding: Encoding, output: Output): Outcomes {
  const { program } = encoding
  const { questionnaire } = program
  switch (output.about) {
    case 'question': {
      const question = program.index.questions.get(output.id) ?? -1
      return truths(encoding.rails[program.enablement[question] ?? 0] ?? ALWAYS_YES)
    }
    case 'red-flag':
      return encodeRedFlag(encoding, output.id)
    case 'urgency':
      return encodeUrgencies(encoding, output.id)
    case 'finding':
      return truths(railsOf(encoding, conditionOf(program, output.id)))
    case 'class':
      return encodeClasses(encoding, output.id)
    case 'panel':
    case 'panel-row': {
      const panel = questionnaire.panels.find(({ id }) => id === output.id)
      return panel === undefined ? new Map() : encodePanel(encoding, panel, output.part)
    }
    default: {
      const topic = questionnaire.topics.find(({ id }) => id === output.id)
      return topic === undefined ? new Map() : encodeTopic(encoding, topic, output)
    }
  }
}

const truths = ({ yes, no }: Rails): Outcomes => new Map(Object.entries({ yes, no }))

/** An established flag says how urgent it is, and whether it stops. */
function encodeRedFlag(encoding: Encoding, id: string): Outcomes {
  const flag = encoding.program.questionnaire.redFlags.find((one) => one.id === id)
  if (flag === undefined) return new Map()
  const { yes, no } = railsOf(encoding, flag.when)
  return new Map([
    ['no', no],
    [`yes/${flag.urgency}${flag.stop ? '/stop' : ''}`, yes],
  ])
}

/** Where the urgency, as it stands or as it may become, is so. */
function encodeUrgencies(encoding: Encoding, end: string): Outcomes {
  const { logic, diagrams, program } = encoding
  const { redFlags } = program.questionnaire
  let milder: Diagram = logic.every([])
  const found = new Map<string, Diagram>()
  for (const urgency of urgencies.toReversed()) {
    const flags = redFlags.filter((flag) => flag.urgency === urgency)
    const rails = flags.map(({ when }) => railsOf(encoding, when))
    const some =
      end === 'at-least'
        ? logic.some(rails.map(({ yes }) => yes))
        : diagrams.not(logic.every(rails.map(({ no }) => no)))
    if (urgency !== 'routine') found.set(urgency, diagrams.and(milder, some))
    milder = diagrams.and(milder, diagrams.not(some))
  }
  return found
}

function encodeClasses({ program, possible, logic, diagrams }: Encoding, id: string): Outcomes {
  const number = program.classLists.findIndex((list) => list.id === id)
  const names = program.classLists[number]?.names ?? []
  const impossible = (possible[number] ?? []).map(diagrams.not)
  return new Map(
    names.map((name, at) => [name, logic.every(impossible.filter((_, other) => other !== at))]),
  )
}

function encodePanel(encoding: Encoding, { showWhen, rows }: Panel, finding?: string): Outcomes {
  const { logic, diagrams, program } = encoding
  const shown = showWhen === undefined ? ALWAYS_YES : railsOf(encoding, showWhen)
  if (finding === undefined) return truths(shown)
  const asked = rows.filter((row) => row.finding === finding)
  if (asked.length === 0) return new Map()
  const isSo = railsOf(encoding, conditionOf(program, finding)).yes
  const untested = asked.flatMap(({ untestedWhen }) => {
    return untestedWhen === undefined ? [] : [railsOf(encoding, untestedWhen).yes]
  })
  const unmet = logic.every([shown.yes, diagrams.not(isSo), logic.some(untested)])
  return new Map([
    ['untested', unmet],
    ['shown', diagrams.and(shown.yes, diagrams.not(unmet))],
  ])
}
