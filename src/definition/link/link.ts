import type { Questionnaire } from '../../model/questionnaire.ts'
import type { Context } from './context.ts'
import { linkCase } from './link-case.ts'
import { linkChecks } from './link-checks.ts'
import { linkClassList, linkFinding, linkPanel, linkRedFlag } from './link-findings.ts'
import { linkIdentity } from './link-identity.ts'
import { linkMeasures } from './link-measures.ts'
import { linkNote } from './link-note.ts'
import { linkPedigree } from './link-pedigree.ts'
import { linkQuestions } from './link-questions.ts'
import { linkSections } from './link-sections.ts'
import { textAt } from './link-text.ts'
import { linkTopic } from './link-topic.ts'
import { linkUses } from './link-uses.ts'

/**
 * Names → the things they name: the questionnaire as the model has it. Where something was wrong it has
 * been reported, and what comes out is only good for looking for more problems.
 */
export function link(context: Context): Questionnaire {
  const { authored } = context
  const identity = linkIdentity(context)
  linkUses(context)
  const sections = linkSections(context, identity.title)
  const questions = linkQuestions(context, sections)
  const answerable = {
    sections,
    questions: new Map(questions.map((question) => [question.id, question])),
  }
  return {
    ...identity,
    sections,
    questions,
    measures: linkMeasures(context),
    classes: each(authored.classes, (id, list) => linkClassList(context, id, list)),
    findings: each(authored.findings, (id, finding) => linkFinding(context, id, finding)),
    panels: each(authored.panels, (id, panel) => linkPanel(context, id, panel)),
    glossary: each(authored.glossary, (id, term) => ({
      id,
      say: textAt(context, term, 'say'),
      ...linkPedigree(context, term),
    })),
    sources: each(authored.sources, (id, source) => ({ id, ...source })),
    redFlags: each(authored['red flags'], (id, flag) => linkRedFlag(context, id, flag)),
    topics: each(authored.topics, (id, topic) => linkTopic(context, id, topic)),
    note: linkNote(context),
    checks: linkChecks(context),
    cases: each(authored.cases, (id, one) => linkCase(context, answerable, { id, authored: one })),
  }
}

function each<Authored, Linked>(
  map: Readonly<Record<string, Authored>> | undefined,
  link: (id: string, authored: Authored) => Linked,
): readonly Linked[] {
  return Object.entries(map ?? {}).map(([id, authored]) => link(id, authored))
}
