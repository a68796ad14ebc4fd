import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** The house, ground floor first. A floor may import itself, the floors and the packages named. */
const house: Readonly<Record<string, Floor>> = {
  text: { floors: [], packages: ['fast-string-width', 'fastest-levenshtein'] },
  model: { floors: [], packages: [] },
  answer: { floors: ['text', 'model'], packages: [] },
  definition: { floors: ['text', 'model', 'answer'], packages: ['yaml', 'zod'] },
  engine: { floors: ['model', 'answer'], packages: [] },
  proof: { floors: ['model', 'engine'], packages: [] },
  coverage: { floors: ['model', 'answer', 'engine', 'proof'], packages: [] },
  report: { floors: ['text', 'model'], packages: ['zod'] },
  interview: { floors: ['text', 'model', 'answer', 'engine'], packages: [] },
  batch: { floors: ['text', 'model', 'answer', 'engine', 'report'], packages: [] },
  picture: { floors: ['text', 'model', 'engine', 'report'], packages: ['@viz-js/viz'] },
  practice: { floors: ['text', 'model', 'answer', 'engine', 'report'], packages: ['ts-fsrs'] },
  cli: { floors: 'all', packages: 'all but zod' },
}

/** `src/index.ts`, the public API: everything but the terminal. */
const roof: Floor = { floors: Object.keys(house).filter((floor) => floor !== 'cli'), packages: [] }

type Floor = {
  readonly floors: readonly string[] | 'all'
  readonly packages: readonly string[] | 'all but zod'
}

/** A source file; `path` is relative to `src`, with forward slashes. */
type Source = { readonly path: string; readonly text: string }

test('every file of src keeps the rules of the house', () => {
  const sources = readSources()
  const paths = sources.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['text/span.ts', 'model/answer.ts']))
  expect(breaches(sources)).toEqual([])
})

test.for([
  { rule: 'a floor above', path: 'text/a.ts', text: "import { x } from '../engine/b.ts'" },
  { rule: 'a floor beside', path: 'definition/a.ts', text: "import '../engine/b.ts'" },
  { rule: 'the roof', path: 'engine/a.ts', text: "import { x } from '../index.ts'" },
  {
    rule: 'a type of a floor above',
    path: 'model/a.ts',
    text: "import type { X } from '../text/b.ts'",
  },
  {
    rule: 'a floor above, passed on',
    path: 'engine/a.ts',
    text: "export * from '../report/b.ts'\nlet x",
  },
  { rule: 'a floor above, on demand', path: 'engine/a.ts', text: "await import('../report/b.ts')" },
  {
    rule: 'the type of a file above',
    path: 'engine/a.ts',
    text: "let x: import('../report/b.ts').X",
  },
  { rule: 'a floor above, from a folder', path: 'engine/x/a.ts', text: "import '../../cli/b.ts'" },
  { rule: 'a file outside src', path: 'cli/a.ts', text: "import '../../test/support/b.ts'" },
  { rule: 'cli from the roof', path: 'index.ts', text: "export { x } from './cli/main.ts'" },
  { rule: 'node', path: 'engine/a.ts', text: "import { readFileSync } from 'node:fs'" },
  { rule: 'node without its prefix', path: 'definition/a.ts', text: "import { join } from 'path'" },
  { rule: 'commander', path: 'report/a.ts', text: "import { Command } from 'commander'" },
  { rule: 'chalk', path: 'report/a.ts', text: "import { Chalk } from 'chalk'" },
  { rule: 'inquirer', path: 'interview/a.ts', text: "import { select } from '@inquirer/prompts'" },
  { rule: 'yaml', path: 'report/a.ts', text: "import { parse } from 'yaml'" },
  { rule: 'zod in the cli', path: 'cli/a.ts', text: "await import('zod')" },
  { rule: 'a part of zod', path: 'engine/a.ts', text: "import * as z from 'zod/mini'" },
  { rule: 'a package in the model', path: 'model/a.ts', text: "import type { X } from 'zod'" },
])('a file may not import $rule', ({ path, text }) => {
  expect(breaches([{ path, text }])).toEqual([expect.stringMatching(`^src/${path} imports `)])
})

test.for([
  { what: 'a function in the model', path: 'model/a.ts', text: 'export function a() {}' },
  { what: 'a constant in the model', path: 'model/a.ts', text: 'export const a = () => 1' },
  { what: 'a class in the model', path: 'model/a.ts', text: 'export class A {}' },
  { what: 'a value import in the model', path: 'model/a.ts', text: "import { B } from './b.ts'" },
  { what: 'printing below the cli', path: 'engine/a.ts', text: "console.log('x')" },
  { what: 'the process below the cli', path: 'report/a.ts', text: 'export const a = process.env' },
  { what: 'a clock below the cli', path: 'engine/a.ts', text: 'export const a = Date.now()' },
  { what: 'a clock made', path: 'engine/a.ts', text: 'export const a = new Date()' },
  { what: 'a clock called', path: 'engine/a.ts', text: 'export const a = Date()' },
  {
    what: 'a random number below the cli',
    path: 'engine/a.ts',
    text: 'export const a = Math.random()',
  },
  { what: 'a vague name', path: 'engine/utils.ts', text: '' },
  { what: 'a vague folder', path: 'engine/helpers/a.ts', text: '' },
  { what: 'an index below the roof', path: 'engine/index.ts', text: '' },
  { what: 'a file beside the roof', path: 'main.ts', text: '' },
  { what: 'a floor without an entry', path: 'cellar/a.ts', text: '' },
  { what: 'a floor named like an object method', path: 'toString/a.ts', text: '' },
  { what: 'a default export', path: 'engine/a.ts', text: 'export default 1' },
  { what: 'a default function', path: 'engine/a.ts', text: 'export default function a() {}' },
  { what: 'a default by name', path: 'engine/a.ts', text: 'const a = 1\nexport { a as default }' },
  {
    what: 'a default passed on',
    path: 'engine/a.ts',
    text: "export { default } from './b.ts'\nlet a",
  },
  { what: 'an old-style export', path: 'engine/a.ts', text: 'export = 1' },
  { what: 'a barrel', path: 'engine/a.ts', text: "export * from './b.ts'" },
  { what: 'a file of 201 lines', path: 'engine/a.ts', text: '// x\n'.repeat(201) },
])('src may not hold $what', ({ path, text }) => {
  expect(breaches([{ path, text }])).toEqual([expect.stringContaining(`src/${path} `)])
})

test('no two files share a name, but for a shape or a command called after its subject', () => {
  expect(breaches(['model/check.ts', 'cli/commands/check.ts'].map(empty))).toEqual([])
  expect(breaches(['model/check.ts', 'engine/checks.ts'].map(empty))).toEqual([])
  expect(breaches(['model/check.ts', 'engine/check.ts'].map(empty))).toEqual([
    'src/engine/check.ts has the name of src/model/check.ts',
  ])
})

test.for([
  { what: 'floors below', path: 'interview/a.ts', text: "import { x } from '../engine/b.ts'" },
  { what: 'its own floor', path: 'engine/x/a.ts', text: "import { x } from '../b.ts'" },
  { what: 'a package of its own', path: 'definition/a.ts', text: "import { parse } from 'yaml'" },
  { what: 'node in the cli', path: 'cli/a.ts', text: "import { join } from 'node:path'" },
  { what: 'any package in the cli', path: 'cli/a.ts', text: "await import('@inquirer/prompts')" },
  { what: 'all floors in the cli', path: 'cli/a.ts', text: "import { x } from '../report/b.ts'" },
  {
    what: 'types in the model',
    path: 'model/a.ts',
    text: "import type { B } from './b.ts'\ntype A = B",
  },
  { what: 'passing on, at the roof', path: 'index.ts', text: "export { x } from './engine/b.ts'" },
  { what: 'a date that is given', path: 'report/a.ts', text: 'export const a = new Date(0)' },
  {
    what: 'a forbidden word in a text',
    path: 'engine/a.ts',
    text: '// process\nlet a = "from \'fs\'"',
  },
  { what: 'a field called process', path: 'engine/a.ts', text: 'let a = b.process' },
  { what: 'exactly 200 lines', path: 'engine/a.ts', text: '// x\n'.repeat(200) },
])('src may hold $what', ({ path, text }) => {
  expect(breaches([{ path, text }])).toEqual([])
})

/** Every breach of a rule, as a sentence that starts with the file. */
function breaches(sources: readonly Source[]): readonly string[] {
  const found = sources.flatMap((source) => {
    const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
    const rules = [importBreaches, nameBreaches, shapeBreaches, ambientBreaches]
    return rules.flatMap((rule) => rule(source, file).map((what) => `src/${source.path} ${what}`))
  })
  return [...found, ...sharedNames(sources)]
}

function importBreaches({ path, text }: Source): readonly string[] {
  const own = floorOf(path)
  const rule = path === 'index.ts' ? roof : entry(own)
  if (rule === undefined) return []
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !(specifier.startsWith('.') ? mayReach : mayUse)(rule, specifier, path))
    .map((specifier) => `imports ${specifier}`)
}

function mayReach({ floors }: Floor, specifier: string, path: string): boolean {
  const target = join(dirname(path), specifier).replaceAll(sep, '/')
  const floor = floorOf(target)
  if (target === 'index.ts' || entry(floor) === undefined) return false
  return floors === 'all' || floor === floorOf(path) || floors.includes(floor)
}

function mayUse({ packages }: Floor, specifier: string): boolean {
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (typeof packages === 'string') return name !== 'zod'
  return packages.includes(name) && !isBuiltin(specifier)
}

const vague = ['utils', 'helpers', 'common', 'misc', 'types', 'index']

function nameBreaches({ path }: Source): readonly string[] {
  if (path === 'index.ts') return []
  if (!path.includes('/')) return ['stands on no floor']
  if (entry(floorOf(path)) === undefined) return ['stands on a floor the house does not name']
  const names = path.replace(/\.ts$/, '').split('/')
  return names
    .filter((name) => vague.includes(name))
    .map((name) => `has a name that says nothing: ${name}`)
}

function shapeBreaches({ path, text }: Source, file: ts.SourceFile): readonly string[] {
  const found: string[] = []
  const { statements } = file
  if (text.trimEnd().split('\n').length > 200) found.push('is longer than 200 lines')
  if (statements.some(isDefaultExport)) found.push('has a default export')
  if (floorOf(path) === 'model' && !statements.every(isType)) found.push('holds more than types')
  const isBarrel = statements.length > 0 && statements.every(isPassedOn)
  if (isBarrel && path !== 'index.ts') found.push('only passes on what others export')
  return found
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true
  if (ts.isExportDeclaration(statement) && statement.exportClause !== undefined) {
    const clause = statement.exportClause
    const names = ts.isNamedExports(clause) ? clause.elements : [clause]
    return names.some(({ name }) => name.text === 'default')
  }
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ?? false
}

function isType(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement)) {
    return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  }
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly
  return ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)
}

function isPassedOn(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined
}

/** What lies outside and needs no import: the process, the console, the clock, chance. */
const ambient = ['process', 'console', 'Date.now', 'Date()', 'new Date()', 'Math.random']

function ambientBreaches({ path }: Source, file: ts.SourceFile): readonly string[] {
  if (floorOf(path) === 'cli') return []
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    const used = ambientName(node)
    if (ambient.includes(used)) found.add(used)
    node.forEachChild(visit)
  }
  visit(file)
  return [...found].map((used) => `uses ${used}`)
}

function ambientName(node: ts.Node): string {
  if (ts.isPropertyAccessExpression(node)) {
    return ts.isIdentifier(node.expression) ? node.getText().replace(/\s/g, '') : ''
  }
  if (ts.isCallExpression(node)) return `${node.expression.getText()}()`
  if (ts.isNewExpression(node)) {
    return node.arguments?.length ? '' : `new ${node.expression.getText()}()`
  }
  return ts.isIdentifier(node) && isReadAlone(node) ? node.text : ''
}

/** An identifier that names a value by itself, rather than a member of another. */
function isReadAlone({ parent, text }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== text
  return !(ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent))
}

function sharedNames(sources: readonly Source[]): readonly string[] {
  const first = new Map<string, string>()
  // A shape or a command is called after what it is the shape of, or the command for.
  const own = sources.filter(({ path }) => !/^(definition\/shape|cli\/commands)\//.test(path))
  return own.flatMap(({ path }) => {
    const name = basename(path)
    const other = first.get(name)
    first.set(name, other ?? path)
    return other === undefined || name === 'index.ts'
      ? []
      : [`src/${path} has the name of src/${other}`]
  })
}

function floorOf(path: string): string {
  return path.split('/', 1)[0] ?? ''
}

function entry(floor: string): Floor | undefined {
  return Object.hasOwn(house, floor) ? house[floor] : undefined
}

function empty(path: string): Source {
  return { path, text: '' }
}

function readSources(): readonly Source[] {
  const root = fileURLToPath(new URL('../src', import.meta.url))
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({
      path: path.replaceAll(sep, '/'),
      text: readFileSync(join(root, path), 'utf8'),
    }))
}
