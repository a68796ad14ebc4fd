import { spawn } from 'node:child_process'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Shows a text in `PAGER`, a shell command as git has it, and in `less` where it is not set. The
 * text goes to its standard input, never to a file. False where it was not shown.
 */
export async function runPager(text: string, env: Environment): Promise<boolean> {
  const { PAGER = 'less', LESS = 'R' } = env
  if (PAGER.trim() === '') return false
  const stdio = ['pipe', 'inherit', 'inherit'] as const
  const pager = spawn('sh', ['-c', PAGER], { env: { ...env, LESS }, stdio: [...stdio] })
  return await new Promise((resolve) => {
    pager.on('error', () => resolve(false))
    // Whoever ends it by Ctrl+C has read enough.
    pager.on('close', (code, signal) => resolve(code === 0 || code === 130 || signal === 'SIGINT'))
    // It may be left before it has taken in all of the text.
    pager.stdin.on('error', () => {})
    pager.stdin.end(text)
  })
}
