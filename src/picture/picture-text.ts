import type { Marks } from '../report/explanation-marks.ts'
import { numberSources } from '../report/number-sources.ts'
import type { DraftBlock, DraftLine, DraftSection, Summary } from '../report/summary.ts'
import { paragraph } from '../report/telling.ts'
import { legend } from './legend.ts'
import type { Picture } from './picture.ts'
import { pictureTree } from './picture-tree.ts'

/** A picture as a text that says all it shows: a section for each heading of its first box. */
export function pictureText(picture: Picture, marks: Marks): Summary {
  const { title, description } = picture
  const opening = [...description, ...legend(picture, marks)].map(paragraph)
  return {
    title,
    sections: numberSources([{ blocks: opening }, ...sectionsOf(pictureTree(picture, marks))], []),
  }
}

/** Several pictures, a section each. */
export function picturesText(title: string, pictures: readonly Picture[], marks: Marks): Summary {
  const [first] = pictures
  const opening = first === undefined ? [] : legend(first, marks).map(paragraph)
  const sections = pictures.map((picture): DraftSection => {
    return { heading: picture.title, blocks: blocksOf(pictureTree(picture, marks)) }
  })
  return { title, sections: numberSources([{ blocks: opening }, ...sections], []) }
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
