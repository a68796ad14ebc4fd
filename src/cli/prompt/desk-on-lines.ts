import { type Desk, type LineRequest, type Menu, nothingTyped } from './desk.ts'
import { pickOffer } from './pick-offer.ts'

/** A desk on which everything is one line out and one line in. */
export function deskOnLines(
  hear: () => Promise<string | undefined>,
  say: (texts: readonly string[]) => void,
): Pick<Desk, 'choose' | 'type'> {
  return {
    choose: async (menu) => {
      say(['', ...menuLines(menu)])
      for (let line = await hear(); line !== undefined; line = await hear()) {
        const picked = line.trim() === '' ? { id: menu.preferred } : pickOffer(menu.offers, line)
        if ('id' in picked) return picked.id
        say([picked.objection])
      }
      return undefined
    },
    type: async (request) => {
      const { question, notes = [], line: first = '', isNeeded = false } = request
      say(['', ...notes, question, howToType(request)])
      for (;;) {
        const line = await hear()
        const typed = line?.trim() || (isNeeded && line !== undefined ? first : '')
        if (typed !== '' || line === undefined || !isNeeded) return typed || undefined
        say([nothingTyped])
      }
    },
  }
}

function howToType({ line = '', isNeeded }: LineRequest): string {
  if (!isNeeded) return 'Type it. An empty line goes back.'
  return line === '' ? 'Type it.' : `Type it. An empty line is ${line}.`
}

function menuLines({ question, notes = [], offers, preferred }: Menu): readonly string[] {
  const first = offers.findIndex(({ id }) => id === preferred) + 1
  return [
    ...notes,
    question,
    ...offers.map(({ text }, index) => `${index + 1}. ${text}`),
    `Type a number or a word. An empty line is ${first}.`,
  ]
}
