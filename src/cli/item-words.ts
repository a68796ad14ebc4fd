import type { Item } from '../coverage/coverage-item.ts'
import { writeLine } from '../report/write-line.ts'
import { ownerWords } from './statement-words.ts'

/** What a case would show, in words. */
export function itemWords(item: Item): string {
  switch (item.kind) {
    case 'standing':
      return `the topic "${item.topic}" is ${item.standing}`
    case 'red-flag':
      return `the red flag "${item.id}" is ${item.truth}`
    case 'row':
      return `row ${item.row + 1} of the class list "${item.list}" names the class "${item.class}"`
    case 'line':
      return `in ${ownerWords(item.at.owner)}, "${writeLine(item.at.line)}" is decisive as ${item.truth}`
  }
}
