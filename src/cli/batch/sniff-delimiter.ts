/** What parts the cells of a header: the comma, semicolon or tab that stands there most often. */
export function sniffDelimiter(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '')
  const count = (sign: string) => unquoted.split(sign).length
  return [';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}
