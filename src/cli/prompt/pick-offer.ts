import type { Offer } from './offers.ts'

/** The offer somebody typed, or what to say where it is none or could be several. */
export type Pick = { readonly id: string } | { readonly objection: string }

/** By its number, its id, its letter, or the beginning of its text. */
export function pickOffer(offers: readonly Offer[], typed: string): Pick {
  if (/^\d+$/.test(typed)) return pickNumber(offers, Number(typed))
  const sought = plain(typed)
  const exact = offers.find(
    ({ id, text, letter }) => id === sought || letter === sought || plain(text) === sought,
  )
  if (exact !== undefined) return { id: exact.id }
  const begun = offers.filter(({ id, text }) =>
    [plain(text), id].some((name) => name.startsWith(sought)),
  )
  if (begun.length > 1) return { objection: couldBe(typed, begun) }
  return begun[0] === undefined ? { objection: noSuch(typed) } : { id: begun[0].id }
}

function pickNumber(offers: readonly Offer[], number: number): Pick {
  const offer = offers[number - 1]
  if (offer !== undefined) return { id: offer.id }
  return { objection: `There is no answer ${number}. They are numbered 1 to ${offers.length}.` }
}

function couldBe(typed: string, offers: readonly Offer[]): string {
  const names = offers.map(({ text }) => `"${text}"`)
  return `"${typed}" could be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}.`
}

function noSuch(typed: string): string {
  return `"${typed}" is not one of the answers. Type a number or the beginning of an answer.`
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
}
