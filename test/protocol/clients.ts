/** Clients of several kinds: one that can everything, one that can nothing that is optional, and some in between. */

import { type ClientCapabilities, FailureHandlingKind, MarkupKind, ResourceOperationKind } from 'vscode-languageserver'

const range = <N extends number>(most: N) => Array.from({ length: most }, (_, index) => (index + 1) as N)
const documentation = [MarkupKind.Markdown, MarkupKind.PlainText]
const dynamic = { dynamicRegistration: true }
const links = { dynamicRegistration: true, linkSupport: true }

/** Everything that the protocol knows; findings are told, not asked for. */
export const ABLE: ClientCapabilities = {
  general: {
    markdown: { parser: 'marked', version: '1.1.0', allowedTags: ['b', 'i'] },
    regularExpressions: { engine: 'ECMAScript', version: 'ES2020' },
    staleRequestSupport: { cancel: true, retryOnContentModified: [] },
    positionEncodings: ['utf-16'],
  },
  window: { workDoneProgress: true, showDocument: { support: true }, showMessage: {} },
  workspace: {
    applyEdit: true,
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: dynamic,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    symbol: {
      dynamicRegistration: true,
      symbolKind: { valueSet: range(26) as never },
      resolveSupport: { properties: ['location.range'] },
    },
    executeCommand: dynamic,
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    diagnostics: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
    fileOperations: { dynamicRegistration: true, willRename: true, didRename: true },
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: [ResourceOperationKind.Create, ResourceOperationKind.Rename, ResourceOperationKind.Delete],
      failureHandling: FailureHandlingKind.TextOnlyTransactional,
      normalizesLineEndings: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    },
  },
  textDocument: {
    synchronization: { dynamicRegistration: true, willSave: true, willSaveWaitUntil: true, didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    hover: { dynamicRegistration: true, contentFormat: documentation },
    completion: {
      dynamicRegistration: true,
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: documentation,
        deprecatedSupport: true,
        preselectSupport: true,
        tagSupport: { valueSet: [1] },
        insertReplaceSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertTextModeSupport: { valueSet: [1, 2] },
        labelDetailsSupport: true,
      },
      insertTextMode: 2,
      completionItemKind: { valueSet: range(25) as never },
      completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat', 'insertTextMode', 'data'] },
    },
    signatureHelp: {
      dynamicRegistration: true,
      contextSupport: true,
      signatureInformation: {
        documentationFormat: documentation,
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
    declaration: links,
    definition: links,
    typeDefinition: links,
    implementation: links,
    references: dynamic,
    documentHighlight: dynamic,
    documentSymbol: {
      dynamicRegistration: true,
      symbolKind: { valueSet: range(26) as never },
      hierarchicalDocumentSymbolSupport: true,
      tagSupport: { valueSet: [1] },
      labelSupport: true,
    },
    codeAction: {
      dynamicRegistration: true,
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      honorsChangeAnnotations: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ['', 'quickfix', 'refactor', 'source', 'source.fixAll', 'source.organizeImports'] },
      },
    },
    codeLens: dynamic,
    documentLink: { dynamicRegistration: true, tooltipSupport: true },
    formatting: dynamic,
    rangeFormatting: { dynamicRegistration: true, rangesSupport: true },
    onTypeFormatting: dynamic,
    rename: {
      dynamicRegistration: true,
      prepareSupport: true,
      prepareSupportDefaultBehavior: 1,
      honorsChangeAnnotations: true,
    },
    foldingRange: {
      dynamicRegistration: true,
      rangeLimit: 5000,
      foldingRangeKind: { valueSet: ['comment', 'imports', 'region'] },
      foldingRange: { collapsedText: true },
    },
    selectionRange: dynamic,
    linkedEditingRange: dynamic,
    callHierarchy: dynamic,
    typeHierarchy: dynamic,
    semanticTokens: {
      dynamicRegistration: true,
      tokenTypes: [
        'namespace',
        'type',
        'class',
        'enum',
        'parameter',
        'variable',
        'property',
        'enumMember',
        'function',
        'keyword',
        'comment',
        'string',
        'number',
        'regexp',
        'operator',
        'macro',
        'decorator',
      ],
      tokenModifiers: [
        'declaration',
        'definition',
        'readonly',
        'deprecated',
        'modification',
        'documentation',
        'defaultLibrary',
      ],
      formats: ['relative'],
      requests: { range: true, full: { delta: true } },
      augmentsSyntaxTokens: true,
      serverCancelSupport: true,
    },
    inlayHint: { dynamicRegistration: true, resolveSupport: { properties: ['tooltip', 'label.location'] } },
  },
}

/** As the protocol's 3.0: nothing that is optional. */
export const MINIMAL: ClientCapabilities = {}

/** Asks for findings, and counts columns in bytes of UTF-8. */
export const PULLING: ClientCapabilities = {
  ...ABLE,
  general: { ...ABLE.general, positionEncodings: ['utf-8', 'utf-16'] },
  textDocument: { ...ABLE.textDocument, diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true } },
}

/** Can much, but not what answers are richest with: no links, no trees of symbols, no edits by version, no snippets. */
export const PLAIN: ClientCapabilities = {
  general: { positionEncodings: ['utf-8'] },
  workspace: { applyEdit: true, workspaceEdit: {}, symbol: {} },
  textDocument: {
    publishDiagnostics: {},
    hover: { contentFormat: [MarkupKind.PlainText] },
    completion: { completionItem: { documentationFormat: [MarkupKind.PlainText] } },
    signatureHelp: {},
    definition: {},
    documentSymbol: {},
    codeAction: {},
    rename: {},
    foldingRange: { lineFoldingOnly: true },
    semanticTokens: { tokenTypes: [], tokenModifiers: [], formats: ['relative'], requests: { full: true } },
    inlayHint: {},
  },
}
