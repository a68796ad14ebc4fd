import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import process from 'node:process'
import {
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Position,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node.js'

/** The YAML language server, as an editor talks to it. */
export type LanguageServer = {
  /** What it underlines in a text, from top to bottom. */
  readonly open: (uri: string, text: string) => Promise<readonly Diagnostic[]>
  readonly hover: (uri: string, position: Position) => Promise<string>
  readonly complete: (uri: string, position: Position) => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** Nothing is fetched: the schema is the file that a text names. */
const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }

export async function startLanguageServer(): Promise<LanguageServer> {
  const { resolve } = createRequire(import.meta.url)
  const program = resolve('yaml-language-server/bin/yaml-language-server')
  const server = spawn(process.execPath, [program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    waiting.get(uri)?.([...diagnostics].sort(byPlace))
  })
  await greet(connection)
  return {
    open: async (uri, text) => {
      const found = new Promise<readonly Diagnostic[]>((tell) => waiting.set(uri, tell))
      const textDocument = { uri, languageId: 'yaml', version: 1, text }
      await connection.sendNotification('textDocument/didOpen', { textDocument })
      return await found
    },
    hover: async (uri, position) => {
      const about = { textDocument: { uri }, position }
      const hover: Hover | null = await connection.sendRequest('textDocument/hover', about)
      return JSON.stringify(hover?.contents)
    },
    complete: async (uri, position) => {
      const about = { textDocument: { uri }, position }
      const list: CompletionList = await connection.sendRequest('textDocument/completion', about)
      return list.items.map(({ label }) => label)
    },
    stop: () => stop(connection, server),
  }
}

async function greet(connection: ProtocolConnection): Promise<void> {
  connection.onRequest('workspace/configuration', ({ items }) =>
    items.map(({ section }: { readonly section: string }) =>
      section === 'yaml' ? settings : null,
    ),
  )
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const capabilities = {
    workspace: { configuration: true },
    textDocument: { hover: { contentFormat: ['markdown'] } },
  }
  const who = { processId: process.pid, rootUri: null, capabilities }
  await connection.sendRequest('initialize', who)
  await connection.sendNotification('initialized', {})
}

const byPlace = ({ range: a }: Diagnostic, { range: b }: Diagnostic): number =>
  a.start.line - b.start.line || a.start.character - b.start.character

async function stop(connection: ProtocolConnection, server: ChildProcess): Promise<void> {
  const gone = new Promise((told) => server.once('exit', told))
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  await gone
  connection.dispose()
}
