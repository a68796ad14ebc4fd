import type { Section } from '../../model/question.ts'
import type { Place } from '../place.ts'
import type { AuthoredSection } from '../shape/question.ts'
import type { Context } from './context.ts'
import { conditionAt } from './link-condition.ts'
import { labelAt } from './link-text.ts'
import { lookUp } from './names.ts'

/** The sections; where the author made none, one of all questions, titled as the questionnaire. */
export function linkSections(context: Context, title: string): readonly Section[] {
  const { authored } = context
  if (authored.sections === undefined) {
    const ids = Object.keys(authored.questions ?? {})
    return [{ id: 'questions', title, checklist: false, questions: ids }]
  }
  const seen = new Map<string, Place>()
  const sections = authored.sections.map((section) => linkSection(context, section, seen))
  reportUnasked(context, seen)
  return sections
}

/** Questions no section names; a use none of whose questions is asked is one mistake, at the use. */
function reportUnasked(
  { authored, places, report }: Context,
  seen: ReadonlyMap<string, Place>,
): void {
  const { questions = {}, uses = {} } = authored
  const reported = new Set<string>()
  const asked = new Set([...seen.keys()].map((id) => id.split('.', 1)[0]))
  for (const id of Object.keys(questions)) {
    const [use = id, inner] = id.split('.')
    if (seen.has(id) || reported.has(use)) continue
    const isWholeUse = inner !== undefined && !asked.has(use)
    if (isWholeUse) reported.add(use)
    const place = isWholeUse ? places.key(uses, use) : places.key(questions, id)
    report(place, { code: 'question-in-no-section', id: isWholeUse ? use : id })
  }
}

function linkSection(
  context: Context,
  section: AuthoredSection,
  seen: Map<string, Place>,
): Section {
  const when = conditionAt(context, section, 'when')
  const checklist = section.screen === 'checklist'
  const questions = section.questions.flatMap((name, index) => {
    const place = context.places.value(section.questions, index)
    const thing = lookUp(context, { name, place }, ['question', 'use'])
    if (thing?.kind !== 'question') return []
    const { id, question } = thing
    const first = seen.get(id)
    if (first !== undefined) {
      context.report(place, { code: 'question-in-two-sections', id, first })
      return []
    }
    seen.set(id, place)
    if (checklist && question.type !== 'yes-no') {
      context.report(place, { code: 'not-for-checklist', id, type: question.type })
    }
    return [id]
  })
  const title = labelAt(context, section, 'title')
  return { id: section.id, title, checklist, ...(when && { when }), questions }
}
