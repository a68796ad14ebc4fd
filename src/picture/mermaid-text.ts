import { printable } from '../report/printable.ts'

/** A text that stands for itself in Mermaid: all but letters, digits and a few signs by their code. */
export function mermaidText(text: string): string {
  return printable(text)
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/[^\p{L}\p{M}\p{N} ,.()\uFFFD-]/gu, (sign) => `#${sign.codePointAt(0)};`)
}
