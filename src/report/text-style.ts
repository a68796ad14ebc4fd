/** How the parts of a text stand out; each function only adds what takes no columns. */
export type Style = {
  readonly title: (text: string) => string
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly alarm: (text: string) => string
  readonly link: (text: string) => string
}

/** Nothing added: for files, pipes and terminals without colour. */
export const plainStyle: Style = {
  title: asIs,
  strong: asIs,
  quiet: asIs,
  alarm: asIs,
  link: asIs,
}

/** Adds nothing. */
export function asIs(text: string): string {
  return text
}
