/** The path in its plain form, if it stays inside the folder it starts from as far as it reads. */
export function insidePath(path: string): string | undefined {
  if (path === '' || /^[/~]|^[A-Za-z]:|[\\\0]/.test(path)) return undefined
  const parts = path.split('/').filter((part) => part !== '.')
  if (parts.some((part) => part === '' || part === '..')) return undefined
  return parts.length === 0 ? undefined : parts.join('/')
}
