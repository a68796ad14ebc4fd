import { visible } from '../../text/visible.ts'

/** Nothing in the text would act on a terminal or hide on it, and it is one line. */
export function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text) && visible(text) === text
}
