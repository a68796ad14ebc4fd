import { type Loaded, load } from '../../src/definition/load.ts'
import type { FileContent } from '../../src/definition/read/file-content.ts'
import { renderProblem } from '../../src/definition/render-problem.ts'

/** Loads `main.yaml` from files held in memory; a folder without an entry has none. */
export function loadFiles(files: Readonly<Record<string, string | Uint8Array>>): Loaded {
  return load('main.yaml', (path): FileContent => {
    const content = Object.hasOwn(files, path) ? files[path] : undefined
    if (content === undefined) return { kind: 'missing' }
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return { kind: 'bytes', bytes }
  })
}

/** Loads a questionnaire of one file. */
export function loadText(text: string | Uint8Array): Loaded {
  return loadFiles({ 'main.yaml': text })
}

/** Loads what stands below the identity of a questionnaire. */
export function loadBody(body: string): Loaded {
  return loadText(`${identity}${body}`)
}

export const identity = `questionnaire: 1
id: sample
version: 1.0.0
language: en
title: Sample
purpose: To try things out.
status: draft
review: { due: 2027-11-20 }
`

/** The headlines of the problems, without the name of the file. */
export function headlines(loaded: Loaded): readonly string[] {
  return loaded.problems.map((problem) =>
    (renderProblem(problem, loaded.files).split('\n')[0] ?? '').replace(/^main\.yaml:/, ''),
  )
}

export function codes(loaded: Loaded): readonly string[] {
  return loaded.problems.map(({ code }) => code)
}
