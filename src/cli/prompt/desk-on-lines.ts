import type { Desk, LineRequest, Menu } from './desk.ts'
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
    type: async ({ question, notes = [] }: LineRequest) => {
      say(['', ...notes, question, 'Type it. An empty line goes back.'])
      return (await hear())?.trim() || undefined
    },
  }
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
