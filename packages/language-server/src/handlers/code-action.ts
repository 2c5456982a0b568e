/** `textDocument/codeAction` and `codeAction/resolve`. */

import type { Diagnostic as Finding, SourceText, Uri } from '@mailcfg/core'
import type { FixAll, CodeAction as ServiceAction } from '@mailcfg/language-service'
import { codeActions, isFixAll, resolveFixAll, serviceDiagnostic } from '@mailcfg/language-service'
import type { ClientCapabilities, CodeAction, CodeActionParams, Diagnostic, WorkspaceEdit } from 'vscode-languageserver'
import { protocolDiagnostic } from '../protocol-diagnostics.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import { defineHandler, type RequestContext } from './handler.ts'

/** What is left to be worked out, as the client hands it back. */
interface Data {
  readonly fixAll: Omit<FixAll, 'uri'>
  readonly uri: string
}

export const codeActionHandler = defineHandler<CodeActionParams, CodeAction[]>({
  method: 'textDocument/codeAction',
  // Fixes are those of the findings, which after a keystroke may be older than the text of other files.
  phase: 'linted',
  empty: [],
  capabilities: ({ textDocument }) =>
    textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: ['quickfix', 'refactor.extract', 'refactor.rewrite', 'source.fixAll.mailcfg'],
            resolveProvider: true,
          },
        }
      : {},
  answer(params, context) {
    const { textDocument, range } = params
    const { only, diagnostics } = params.context
    const document = context.document({ textDocument })
    if (document === undefined) return []
    const { source } = document
    const findings = context.findings(source.uri)
    const shown = new Set(diagnostics.map(identity))
    const isMeant = (finding: Finding): boolean => {
      const place = context.convert.range(source, serviceDiagnostic(finding).range)
      return shown.has(identity({ code: finding.rule, range: place }))
    }
    const offsets = context.convert.offsets(source, range)
    const actions = codeActions(
      { snapshot: context.snapshot, uri: source.uri, range: offsets, findings, isMeant },
      only,
    )
    const offered = carriesOutAll(params, source, context)
      ? actions.filter(({ isPreferred, findings: mended }) => isPreferred && mended.some(isMeant))
      : actions
    return offered.flatMap((action) => protocolAction(action, source.uri, only, context) ?? [])
  },
})

export const codeActionResolveHandler = defineHandler<CodeAction, CodeAction>({
  method: 'codeAction/resolve',
  phase: 'linked',
  empty: { title: '' },
  answer(action, context) {
    const data = action.data as Data | undefined
    if (data === undefined) return action
    const edit = fixAllEdit({ ...data.fixAll, uri: context.convert.path(data.uri) }, action.title, context)
    // Without any edit the client would ask again.
    return { ...action, edit: edit ?? { changes: {} } }
  },
})

/**
 * Whether the client asks for what to do about one finding in order to do all of it at once, which would rewrite a line
 * several times over: "Quick Fix" of Kate 22.12. Such a request speaks of the whole file, by a client that knows of nothing
 * but literals.
 */
function carriesOutAll(
  { range, context: { only, diagnostics } }: CodeActionParams,
  source: SourceText,
  { client, convert }: RequestContext,
): boolean {
  const { dataSupport, resolveSupport, isPreferredSupport } = client.textDocument?.codeAction ?? {}
  if (only !== undefined || diagnostics.length !== 1 || dataSupport || resolveSupport || isPreferredSupport)
    return false
  const { start, end } = convert.offsets(source, range)
  return start === 0 && end === source.length
}

function protocolAction(
  action: ServiceAction,
  chosenIn: Uri,
  only: readonly string[] | undefined,
  context: RequestContext,
): CodeAction | undefined {
  const { title, kind, findings, isPreferred, edits, safety, placeholder } = action
  const base: CodeAction = {
    title,
    kind,
    ...(findings.length > 0
      ? {
          diagnostics: findings.map((finding) => protocolDiagnostic(finding, context)),
        }
      : {}),
    ...(isPreferred ? { isPreferred } : {}),
  }
  if (!isFixAll(edits)) {
    const request = { title, edits, safety, chosenIn, ...(placeholder ? { placeholder } : {}) }
    return { ...base, edit: workspaceEdit(request, context) }
  }
  const { uri, ...fixAll } = edits
  if (resolvesEdits(context.client)) return { ...base, data: { fixAll, uri: context.convert.uri(uri) } satisfies Data }
  // Working it out takes too long for an answer that nobody may want.
  const edit = only?.some((one) => one.startsWith('source.fixAll')) ? fixAllEdit(edits, title, context) : undefined
  return edit && { ...base, edit }
}

function fixAllEdit(fixAll: FixAll, title: string, context: RequestContext): WorkspaceEdit | undefined {
  const edits = resolveFixAll(context.snapshot, fixAll)
  return edits && workspaceEdit({ title, edits, safety: fixAll.safety }, context)
}

function resolvesEdits({ textDocument }: ClientCapabilities): boolean {
  const { dataSupport, resolveSupport } = textDocument?.codeAction ?? {}
  return dataSupport === true && resolveSupport?.properties.includes('edit') === true
}

/** Names a finding as the client was told of it. */
function identity({ code, range: { start, end } }: Pick<Diagnostic, 'code' | 'range'>): string {
  return `${code} ${start.line}:${start.character}-${end.line}:${end.character}`
}
