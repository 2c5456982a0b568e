/** Colours texts as VS Code does, with its own engine for grammars. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Oniguruma from 'vscode-oniguruma'
import type * as TextMate from 'vscode-textmate'

const require = createRequire(import.meta.url)
const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate') as typeof TextMate
const oniguruma = require('vscode-oniguruma') as typeof Oniguruma

/** A piece of a line and its scopes, that of the whole file left out. */
export interface ScopedToken {
  readonly text: string
  readonly scopes: readonly string[]
}

const wasm = require.resolve('vscode-oniguruma/release/onig.wasm')
const engine = oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer as ArrayBuffer).then(() => ({
  createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
  createOnigString: (text: string) => new oniguruma.OnigString(text),
}))

const loaded = new Map<object, Promise<TextMate.IGrammar | null>>()

/** A grammar ready for use; made once, for its expressions are compiled when they are first tried. */
function load(made: { readonly scopeName: string }): Promise<TextMate.IGrammar | null> {
  const known = loaded.get(made)
  if (known) return known
  const registry = new Registry({
    onigLib: engine,
    loadGrammar: async () => parseRawGrammar(JSON.stringify(made), 'grammar.json'),
  })
  const grammar = registry.loadGrammar(made.scopeName)
  loaded.set(made, grammar)
  return grammar
}

/** The tokens of every line of a text, in a grammar. */
export async function tokenize(made: { readonly scopeName: string }, text: string): Promise<ScopedToken[][]> {
  const grammar = await load(made)
  if (grammar === null) throw new Error(`no grammar ${made.scopeName}`)
  let stack = INITIAL
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack)
    stack = ruleStack
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.slice(1),
    }))
  })
}
