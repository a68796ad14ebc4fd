import type { Marks } from '../report/explanation-marks.ts'
import { numberSources } from '../report/number-sources.ts'
import type { DraftBlock, DraftLine, DraftSection, Summary } from '../report/summary.ts'
import { paragraph } from '../report/telling.ts'
import type { Picture, Sheet } from './picture.ts'
import { pictureTree } from './picture-tree.ts'

/** Pictures as a text that says all they show: a section each, or one for each heading of the only one. */
export function pictureText({ title, description, pictures }: Sheet, marks: Marks): Summary {
  const [first, ...others] = pictures
  const isOne = first !== undefined && others.length === 0
  const said = [...description, ...(isOne ? first.description : [])].join(' ')
  const opening = [said, ...legend(first, marks)].map(paragraph)
  const sections = isOne ? sectionsOf(pictureTree(first, marks)) : pictures.map(sectionOf(marks))
  return { title, sections: numberSources([{ blocks: opening }, ...sections], []) }
}

function sectionOf(marks: Marks): (picture: Picture) => DraftSection {
  return (picture) => ({ heading: picture.title, blocks: blocksOf(pictureTree(picture, marks)) })
}

/** What the signs before the lines mean, where there are some. */
function legend(picture: Picture | undefined, { yes, no, unknown }: Marks): readonly string[] {
  if (!picture?.isPainted) return []
  return [`${yes} it holds, ${no} it does not, ${unknown} it is not known.`]
}

function sectionsOf(lines: readonly DraftLine[]): readonly DraftSection[] {
  return parted(lines).map(({ heading, below }) => ({
    ...(heading !== undefined && { heading }),
    blocks: [{ kind: 'tree', lines: below }],
  }))
}

function blocksOf(lines: readonly DraftLine[]): readonly DraftBlock[] {
  return parted(lines).flatMap(({ heading, below }): readonly DraftBlock[] => {
    const tree = { kind: 'tree', lines: below } as const
    const head = { kind: 'subheading', lines: [{ text: heading ?? '', sources: [] }] } as const
    return heading === undefined ? [tree] : [head, tree]
  })
}

type Part = { readonly heading?: string; readonly below: readonly DraftLine[] }

/** Cut before each heading of the first box; what stands before all of them is a part too. */
function parted(lines: readonly DraftLine[]): readonly Part[] {
  const starts = lines.flatMap((line, at) => (isHeading(line) ? [at] : []))
  const before = lines.slice(0, starts[0])
  return [
    ...(before.length > 0 ? [{ below: before }] : []),
    ...starts.map((start, at) => ({
      heading: lines[start]?.text ?? '',
      below: lines.slice(start + 1, starts[at + 1]),
    })),
  ]
}

function isHeading({ depth, label }: DraftLine): boolean {
  return depth === 0 && label === undefined
}
