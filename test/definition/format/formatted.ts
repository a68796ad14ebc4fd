import { Lexer } from 'yaml'
import { format } from '../../../src/definition/format/format.ts'

/** The one form of a text; nothing where it cannot be read. */
export function formatted(text: string): string | undefined {
  return format('main.yaml', new TextEncoder().encode(text)).text
}

/** The texts of all comments, sorted. */
export function commentsOf(text: string): readonly string[] {
  const pieces = [...new Lexer().lex(text)]
  const comments = pieces.filter((piece, index) => {
    // A sign of the lexer's own tells that the next piece is a text, which may begin like a comment.
    return piece.startsWith('#') && pieces[index - 1] !== '\u001f'
  })
  return comments.map((comment) => comment.trimEnd()).sort()
}
