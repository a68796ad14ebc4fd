import type { Program } from '../engine/program.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Topic } from '../model/topic.ts'
import { drawAll } from '../picture/draw-all.ts'
import { drawOverview } from '../picture/draw-overview.ts'
import { drawTopic } from '../picture/draw-topic.ts'
import type { Sheet } from '../picture/picture.ts'
import { paintedView, plainView, type View } from '../picture/view.ts'
import { didYouMean } from '../text/did-you-mean.ts'
import { ExitCode } from './exit-code.ts'
import type { GraphOptions } from './graph-options.ts'
import type { Host } from './host.ts'
import { openQuestionnaire } from './open-questionnaire.ts'
import { openResponse } from './open-response.ts'
import { refuseToReplace } from './refuse-to-replace.ts'
import { renderPictures } from './render-pictures.ts'
import { UsageError } from './usage-error.ts'

/** Draws what leads to a topic, to all of them, or the whole map. */
export async function graph(name: string, options: GraphOptions, host: Host): Promise<ExitCode> {
  refuseMixed(options)
  refuseToReplace(options.out, host)
  const { questionnaire, program } = await openQuestionnaire(name, host)
  const topic =
    options.topic === undefined ? undefined : topicCalled(options.topic, name, questionnaire)
  const view = await viewOf(program, options, host)
  const sheet = draw(view, topic, options)
  const rendered = await renderPictures(sheet, { options, host })
  if (options.out === undefined) await host.print(rendered)
  else host.files.write(options.out, rendered)
  return ExitCode.done
}

function refuseMixed({ topic, all, path, response }: GraphOptions): void {
  if (all && topic !== undefined) {
    throw new UsageError('--all draws every topic', 'leave out the topic, or --all')
  }
  if (path && response === undefined) {
    throw new UsageError('--path needs answers to follow', 'add --response FILE')
  }
}

function topicCalled(id: string, name: string, { topics }: Questionnaire): Topic {
  const topic = topics.find((one) => one.id === id)
  if (topic !== undefined) return topic
  const guess = didYouMean(
    id,
    topics.map((one) => one.id),
  )
  const hint =
    guess === undefined ? `"nuchal graph ${name}" lists the topics` : `did you mean "${guess}"?`
  throw new UsageError(`no topic is called "${id}"`, hint)
}

async function viewOf(
  program: Program,
  { response, path = false }: GraphOptions,
  host: Host,
): Promise<View> {
  if (response === undefined) return plainView(program)
  const { answers } = await openResponse(response, program.questionnaire, host)
  return paintedView(program, answers, { isPath: path })
}

function draw(view: View, topic: Topic | undefined, { all }: GraphOptions): Sheet {
  if (all) return drawAll(view)
  const picture = topic === undefined ? drawOverview(view) : drawTopic(topic, view)
  return { title: picture.title, description: [], pictures: [picture] }
}
