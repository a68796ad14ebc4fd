import type { Owner } from '../proof/owned-condition.ts'
import type { Item } from './coverage-item.ts'
import { type Aspects, noAspects } from './expectation-of.ts'

/** What a case must expect to hold on to an item that it shows; `noAspects` where no case can. */
export function aspectsOf(item: Item): Aspects {
  switch (item.kind) {
    case 'standing':
      return { ...noAspects, topics: [item.topic] }
    case 'red-flag':
      return { ...noAspects, redFlags: [item.id] }
    case 'row':
      return { ...noAspects, classes: [item.list] }
    case 'line':
      return aspectsOfOwner(item.at.owner)
  }
}

function aspectsOfOwner(owner: Owner): Aspects {
  const { kind, id } = owner
  switch (kind) {
    case 'red-flag':
      return { ...noAspects, redFlags: [id] }
    case 'finding':
      return { ...noAspects, findings: [id] }
    case 'class-list':
    case 'class-row':
      return { ...noAspects, classes: [id] }
    case 'topic':
      return { ...noAspects, topics: [id] }
    case 'provider-question':
      return { ...noAspects, topics: [id], asks: [owner.question] }
    default:
      return noAspects
  }
}
