import type { Menu, MenuOffer } from '../prompt/desk.ts'
import { showLong } from '../show-long.ts'
import type { Classroom } from './classroom.ts'

/** Shows a marking, and lets a person who is there read it again or go on. */
export async function offerMarking(
  text: string,
  { mayGoOn }: { readonly mayGoOn: boolean },
  { host, terminal }: Classroom,
): Promise<'next' | 'done'> {
  const reach = { host, desk: terminal.desk }
  const { input, results, messages } = host.terminals
  if (!(input && results && messages)) {
    await host.print(text)
    return 'done'
  }
  for (;;) {
    await showLong(text, reach)
    const picked = await terminal.desk.choose(menu(mayGoOn))
    if (picked === 'next') return 'next'
    if (picked !== 'again') return 'done'
  }
}

function menu(mayGoOn: boolean): Menu {
  return {
    question: 'What next?',
    offers: offers.filter(({ id }) => mayGoOn || id !== 'next'),
    preferred: mayGoOn ? 'next' : 'done',
    away: 'leaves',
  }
}

const offers: readonly MenuOffer[] = [
  { id: 'again', letter: 'r', word: 'read again', text: 'Read the marking again' },
  { id: 'next', letter: 'n', word: 'next case', text: 'The next case' },
  { id: 'done', letter: 'd', word: 'done', text: 'Done' },
]
