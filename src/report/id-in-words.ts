/** What a thing is called where its author gave it no name. */
export function idInWords(id: string): string {
  return id.replaceAll(/[-.]/g, ' ')
}
