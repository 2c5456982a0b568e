/** `textDocument/diagnostic`: findings for clients that ask for them; all others are told. */

import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver'
import { diagnosticsOf } from '../protocol-diagnostics.ts'
import { defineHandler } from './handler.ts'

export const diagnosticsHandler = defineHandler<DocumentDiagnosticParams, DocumentDiagnosticReport>({
  method: 'textDocument/diagnostic',
  phase: 'parsed',
  empty: { kind: 'full', items: [] },
  capabilities: (client) =>
    client.textDocument?.diagnostic === undefined
      ? {}
      : { diagnosticProvider: { identifier: 'mailcfg', interFileDependencies: true, workspaceDiagnostics: false } },
  answer(params, context) {
    const path = context.convert.path(params.textDocument.uri)
    return { kind: 'full', items: diagnosticsOf(context.findings(path), context) }
  },
})
