/** How every request is made that a server may announce: parameters for the places of a document. */

import type { ServerCapabilities } from 'vscode-languageserver'
import type { Dice } from '../fuzz/dice.ts'
import type { Exchange } from './wire.ts'

/** An open document that requests are made about. */
export interface OpenText {
  readonly uri: string
  readonly text: string
  /** Length of each line, without its end, in the units of the session. */
  readonly lengths: readonly number[]
}

/** What the parameters are made from. */
export interface Occasion {
  readonly document: OpenText
  readonly dice: Dice
  readonly capabilities: ServerCapabilities
  /** What was answered before, the latest last. */
  readonly exchanges: readonly Exchange[]
}

type Call = (occasion: Occasion) => readonly object[]

const document: Call = ({ document: { uri } }) => [{ textDocument: { uri } }]

/** A place of the document: often in the first half of a line, where most of the words are. */
export function placeIn({ lengths }: OpenText, dice: Dice): { line: number; character: number } {
  const line = dice.integer(0, lengths.length - 1)
  const length = lengths[line] ?? 0
  return { line, character: dice.integer(0, dice.chance(0.3) ? length : Math.min(length, 1 + (length >> 1))) }
}

/** A range of the document. */
export function rangeIn(text: OpenText, dice: Dice) {
  const [a, b] = [placeIn(text, dice), placeIn(text, dice)]
  const isOrdered = a.line < b.line || (a.line === b.line && a.character <= b.character)
  return isOrdered ? { start: a, end: b } : { start: b, end: a }
}

function whole({ lengths }: OpenText) {
  return { start: { line: 0, character: 0 }, end: { line: lengths.length - 1, character: lengths.at(-1) ?? 0 } }
}

const at =
  (more: object = {}): Call =>
  ({ document: text, dice }) => [{ textDocument: { uri: text.uri }, position: placeIn(text, dice), ...more }]

const within: Call = ({ document: text, dice }) =>
  [whole(text), rangeIn(text, dice)].map((range) => ({ textDocument: { uri: text.uri }, range }))

/** Some of what an earlier request gave for the document, which are the parameters themselves. */
const given =
  (method: string, most = 3): Call =>
  ({ document: { uri }, exchanges, dice }) => {
    const last = exchanges.findLast((exchange) => exchange.method === method && aboutOf(exchange) === uri)?.result
    const items = Array.isArray(last) ? last : ((last as { items?: object[] } | null | undefined)?.items ?? [])
    return Array.from({ length: Math.min(most, items.length) }, () => dice.pick(items) as object)
  }

const called =
  (method: string): Call =>
  (occasion) =>
    given(method)(occasion).map((item) => ({ item }))

function aboutOf({ params }: Exchange): string | undefined {
  return (params as { textDocument?: { uri?: string } } | undefined)?.textDocument?.uri
}

const FORMAT = { tabSize: 4, insertSpaces: true }

/** Parameters of every request, by method; a request that is announced and is not here fails the test. */
export const CALLS: Readonly<Record<string, Call>> = {
  'textDocument/diagnostic': document,
  'textDocument/hover': at(),
  'textDocument/completion': (occasion) => [
    ...at({ context: { triggerKind: 1 } })(occasion),
    ...(occasion.capabilities.completionProvider?.triggerCharacters ?? []).flatMap((triggerCharacter) =>
      at({ context: { triggerKind: 2, triggerCharacter } })(occasion),
    ),
  ],
  'completionItem/resolve': given('textDocument/completion'),
  'textDocument/signatureHelp': at({ context: { triggerKind: 1, isRetrigger: false } }),
  'textDocument/declaration': at(),
  'textDocument/definition': at(),
  'textDocument/typeDefinition': at(),
  'textDocument/implementation': at(),
  'textDocument/references': at({ context: { includeDeclaration: true } }),
  'textDocument/documentHighlight': at(),
  'textDocument/linkedEditingRange': at(),
  'textDocument/moniker': at(),
  'textDocument/prepareRename': at(),
  'textDocument/rename': at({ newName: 'renamed_thing' }),
  'textDocument/documentSymbol': document,
  'textDocument/documentLink': document,
  'documentLink/resolve': given('textDocument/documentLink'),
  'textDocument/documentColor': document,
  'textDocument/codeLens': document,
  'codeLens/resolve': given('textDocument/codeLens'),
  'textDocument/foldingRange': document,
  'textDocument/selectionRange': ({ document: text, dice }) => [
    { textDocument: { uri: text.uri }, positions: [placeIn(text, dice), placeIn(text, dice)] },
  ],
  'textDocument/semanticTokens/full': document,
  'textDocument/semanticTokens/range': within,
  'textDocument/semanticTokens/full/delta': ({ document: { uri }, exchanges }) => {
    const last = exchanges.findLast(
      (exchange) => exchange.method.startsWith('textDocument/semanticTokens/full') && aboutOf(exchange) === uri,
    )
    const previousResultId = (last?.result as { resultId?: string } | null | undefined)?.resultId
    return ['none', ...(previousResultId === undefined ? [] : [previousResultId])].map((id) => ({
      textDocument: { uri },
      previousResultId: id,
    }))
  },
  'textDocument/inlayHint': within,
  'inlayHint/resolve': given('textDocument/inlayHint'),
  'textDocument/inlineValue': ({ document: text, dice }) => [
    {
      textDocument: { uri: text.uri },
      range: whole(text),
      context: { frameId: 0, stoppedLocation: rangeIn(text, dice) },
    },
  ],
  'textDocument/codeAction': (occasion) =>
    within(occasion).map((params) => ({
      ...params,
      context: { diagnostics: diagnosticsOf(occasion), triggerKind: 1 },
    })),
  'codeAction/resolve': given('textDocument/codeAction'),
  'textDocument/formatting': ({ document: { uri } }) => [{ textDocument: { uri }, options: FORMAT }],
  'textDocument/rangeFormatting': (occasion) => within(occasion).map((params) => ({ ...params, options: FORMAT })),
  'textDocument/rangesFormatting': ({ document: text, dice }) => [
    { textDocument: { uri: text.uri }, ranges: [rangeIn(text, dice)], options: FORMAT },
  ],
  'textDocument/onTypeFormatting': (occasion) => {
    const provider = occasion.capabilities.documentOnTypeFormattingProvider
    const signs = provider ? [provider.firstTriggerCharacter, ...(provider.moreTriggerCharacter ?? [])] : []
    return signs.flatMap((ch) => at({ ch, options: FORMAT })(occasion))
  },
  'textDocument/prepareCallHierarchy': at(),
  'callHierarchy/incomingCalls': called('textDocument/prepareCallHierarchy'),
  'callHierarchy/outgoingCalls': called('textDocument/prepareCallHierarchy'),
  'textDocument/prepareTypeHierarchy': at(),
  'typeHierarchy/supertypes': called('textDocument/prepareTypeHierarchy'),
  'typeHierarchy/subtypes': called('textDocument/prepareTypeHierarchy'),
  'workspace/symbol': ({ dice }) =>
    ['', 'smtp', 'nothing-has-this-name', dice.pick(['a', 'host'])].map((query) => ({ query })),
  'workspaceSymbol/resolve': ({ exchanges }) =>
    ((exchanges.findLast(({ method }) => method === 'workspace/symbol')?.result ?? []) as object[]).slice(0, 3),
  'workspace/executeCommand': ({ exchanges, capabilities }) => {
    const known = new Set(capabilities.executeCommandProvider?.commands)
    const latest = exchanges.slice(-200).filter(({ method }) => CARRIES_COMMANDS.test(method))
    return commandsIn(latest.map(({ result }) => result))
      .filter(({ command }) => known.has(command))
      .slice(-3)
      .map(({ command, arguments: values }) => ({ command, ...(values ? { arguments: values } : {}) }))
  },
  'workspace/willRenameFiles': ({ document: { uri } }) => [{ files: [{ oldUri: uri, newUri: `${uri}.new` }] }],
  'mailcfg/relay': ({ document: { uri } }) => [{ uri }],
  'mailcfg/stackPicture': ({ document: { uri } }) => [{ uri }],
  'mailcfg/effective': ({ document: { uri } }) => ['set', 'defaults', 'all'].map((view) => ({ uri, view })),
  'mailcfg/explain': ({ document: text, dice }) => [
    { uri: text.uri, position: placeIn(text, dice) },
    { name: dice.pick(['myhostname', 'reject_unauth_destination', 'nothing_is_called_so']) },
  ],
  'mailcfg/explainNames': () => [{}],
}

/** What was answered last to whoever asked for findings; none where they are told. */
function diagnosticsOf({ document: { uri }, exchanges }: Occasion): readonly object[] {
  const last = exchanges.findLast(
    (exchange) => exchange.method === 'textDocument/diagnostic' && aboutOf(exchange) === uri,
  )
  return (last?.result as { items?: object[] } | undefined)?.items ?? []
}

/** Requests in whose answers the protocol has commands. */
const CARRIES_COMMANDS = /codeAction|codeLens|inlayHint|completion/

interface CommandCall {
  readonly command: string
  readonly arguments?: unknown[]
}

function commandsIn(value: unknown): CommandCall[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(commandsIn)
  return 'command' in value && typeof value.command === 'string' ? [value as CommandCall, ...inside] : inside
}

/** The methods that a property of the capabilities announces. */
export const ANNOUNCED_BY: Readonly<Record<string, (provider: object) => readonly string[]>> = {
  callHierarchyProvider: () => [
    'textDocument/prepareCallHierarchy',
    'callHierarchy/incomingCalls',
    'callHierarchy/outgoingCalls',
  ],
  codeActionProvider: resolvable('textDocument/codeAction', 'codeAction/resolve'),
  codeLensProvider: resolvable('textDocument/codeLens', 'codeLens/resolve'),
  completionProvider: resolvable('textDocument/completion', 'completionItem/resolve'),
  declarationProvider: () => ['textDocument/declaration'],
  definitionProvider: () => ['textDocument/definition'],
  diagnosticProvider: (provider) => [
    'textDocument/diagnostic',
    ...('workspaceDiagnostics' in provider && provider.workspaceDiagnostics ? ['workspace/diagnostic'] : []),
  ],
  documentFormattingProvider: () => ['textDocument/formatting'],
  documentHighlightProvider: () => ['textDocument/documentHighlight'],
  documentLinkProvider: resolvable('textDocument/documentLink', 'documentLink/resolve'),
  documentOnTypeFormattingProvider: () => ['textDocument/onTypeFormatting'],
  documentRangeFormattingProvider: (provider) => [
    'textDocument/rangeFormatting',
    ...('rangesSupport' in provider && provider.rangesSupport ? ['textDocument/rangesFormatting'] : []),
  ],
  documentSymbolProvider: () => ['textDocument/documentSymbol'],
  executeCommandProvider: () => ['workspace/executeCommand'],
  foldingRangeProvider: () => ['textDocument/foldingRange'],
  hoverProvider: () => ['textDocument/hover'],
  implementationProvider: () => ['textDocument/implementation'],
  inlayHintProvider: resolvable('textDocument/inlayHint', 'inlayHint/resolve'),
  linkedEditingRangeProvider: () => ['textDocument/linkedEditingRange'],
  referencesProvider: () => ['textDocument/references'],
  renameProvider: (provider) => [
    'textDocument/rename',
    ...('prepareProvider' in provider && provider.prepareProvider ? ['textDocument/prepareRename'] : []),
  ],
  selectionRangeProvider: () => ['textDocument/selectionRange'],
  semanticTokensProvider: (provider) => {
    const { full, range } = provider as { full?: boolean | { delta?: boolean }; range?: boolean }
    return [
      ...(full ? ['textDocument/semanticTokens/full'] : []),
      ...(typeof full === 'object' && full.delta ? ['textDocument/semanticTokens/full/delta'] : []),
      ...(range ? ['textDocument/semanticTokens/range'] : []),
    ]
  },
  signatureHelpProvider: () => ['textDocument/signatureHelp'],
  typeDefinitionProvider: () => ['textDocument/typeDefinition'],
  typeHierarchyProvider: () => [
    'textDocument/prepareTypeHierarchy',
    'typeHierarchy/supertypes',
    'typeHierarchy/subtypes',
  ],
  workspaceSymbolProvider: resolvable('workspace/symbol', 'workspaceSymbol/resolve'),
}

/** Properties of the capabilities that announce no request. */
export const SILENT: ReadonlySet<string> = new Set(['positionEncoding', 'textDocumentSync', 'workspace'])

function resolvable(method: string, resolve: string): (provider: object) => readonly string[] {
  return (provider) => ('resolveProvider' in provider && provider.resolveProvider ? [method, resolve] : [method])
}

/** The requests that a server announces, those of the properties `workspace` included. @throws Error for an unknown property. */
export function announcedMethods(capabilities: ServerCapabilities): string[] {
  const own = Object.entries(capabilities).flatMap(([property, provider]) => {
    if (SILENT.has(property) || provider === false) return []
    const methods = ANNOUNCED_BY[property]
    if (methods === undefined) throw new Error(`nobody knows which requests ${property} announces`)
    return methods(typeof provider === 'object' && provider !== null ? provider : {})
  })
  return [...own, ...(capabilities.workspace?.fileOperations?.willRename ? ['workspace/willRenameFiles'] : [])]
}
