import { CST, Lexer } from 'yaml'

/** A piece of a YAML text as its lexer sees it: nothing is built, so nothing can grow. */
export type Lexeme = { readonly type: LexemeType; readonly text: string; readonly start: number }

export type LexemeType = CST.TokenType | 'document'

/** More pieces than any questionnaire has; an endless file ends here. */
export const mostLexemes = 300_000

/** The pieces of a text, in order; no more than one over the limit. */
export function lexemes(source: string): readonly Lexeme[] {
  const found: Lexeme[] = []
  let start = 0
  let scalarNext = false
  for (const text of new Lexer().lex(source)) {
    if (found.length > mostLexemes) break
    // What the lexer puts in itself: no file can hold these, as control characters are refused before.
    if (text === CST.SCALAR || text === CST.FLOW_END) {
      scalarNext = text === CST.SCALAR
      continue
    }
    if (text === CST.DOCUMENT) {
      found.push({ type: 'document', text: '', start })
      continue
    }
    const type = scalarNext ? 'scalar' : (CST.tokenType(text) ?? 'scalar')
    found.push({ type, text, start })
    scalarNext = false
    start += text.length
  }
  return found
}
