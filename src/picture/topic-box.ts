import type { Standing, Topic } from '../model/topic.ts'
import type { Truth } from '../model/truth.ts'
import { standingWords } from '../report/explanation-headline.ts'
import { topicHeadings } from '../report/explanation-topic.ts'
import { conclusionRows, conditionOfConclusion, conditionRows } from './condition-rows.ts'
import type { Box, Row } from './picture.ts'
import { stopRows } from './stop-rows.ts'
import { truthIn, type View } from './view.ts'

/** A topic and what decides where it stands, as far as its parts are asked for. */
export function topicBox(topic: Topic, view: View, asked: readonly Part[] = everything): Box {
  const { id, title } = topic
  const standing = standingIn(id, view)
  const looked = view.painted?.isPath ? walked[standing ?? 'discuss'] : everything
  const drawn = { stops: () => stopRows(view), relevant: relevantRows, first: firstRows }
  const inWords = standing === undefined ? '' : `: ${standingWords[standing]}`
  return {
    id,
    kind: 'topic',
    title: `${title}${inWords}`,
    rows: asked
      .filter((part) => looked.includes(part))
      .flatMap((part) => {
        const rows = drawn[part](topic, view)
        return rows.length === 0 ? [] : [heading(topicHeadings[part]), ...rows]
      }),
  }
}

type Part = 'stops' | 'relevant' | 'first'

const everything: readonly Part[] = ['stops', 'relevant', 'first']

/** What is looked at before a topic stands where it does. */
const walked: Readonly<Record<Standing, readonly Part[]>> = {
  withheld: ['stops'],
  'not-relevant': ['relevant'],
  'may-apply': ['relevant', 'first'],
  later: ['relevant', 'first'],
  discuss: ['relevant', 'first'],
}

/** What comes first and, on a path, made the topic stand there. */
const decisive: Readonly<Partial<Record<Standing, Truth>>> = { later: 'no', 'may-apply': 'unknown' }

function relevantRows({ id, relevantWhen }: Topic, view: View): readonly Row[] {
  // An open question of what comes first leaves a topic open that is relevant for sure.
  const isSettled = standingIn(id, view) === 'may-apply' && truthIn(relevantWhen, view) === 'yes'
  return view.painted?.isPath && isSettled ? [] : conditionRows(relevantWhen, view)
}

function firstRows({ id, first }: Topic, view: View): readonly Row[] {
  const sought = view.painted?.isPath ? decisive[standingIn(id, view) ?? 'discuss'] : undefined
  return first.flatMap(({ finding }) => {
    const truth = truthIn(conditionOfConclusion(finding, view.outcome), view)
    return sought === undefined || sought === truth ? conclusionRows(finding, view) : []
  })
}

function standingIn(id: string, { painted, outcome }: View): Standing | undefined {
  return painted && outcome.assessment.topics.find((topic) => topic.id === id)?.standing
}

function heading(text: string): Row {
  return { kind: 'heading', depth: 0, text }
}
