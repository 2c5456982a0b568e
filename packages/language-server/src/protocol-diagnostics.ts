/** Findings as the protocol has them. */

import type { Diagnostic, Severity } from '@mailcfg/core'
import { type Snapshot, serviceDiagnostic, type DiagnosticTag as Tag } from '@mailcfg/language-service'
import { maskDiagnostic, secretRanges } from '@mailcfg/model'
import {
  type ClientCapabilities,
  DiagnosticSeverity,
  type DiagnosticsCapabilities,
  DiagnosticTag,
  type Diagnostic as ProtocolDiagnostic,
} from 'vscode-languageserver'
import type { Converter } from './convert.ts'
import type { InitializationOptions } from './custom-requests.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const TAGS: Readonly<Record<Tag, DiagnosticTag>> = {
  deprecated: DiagnosticTag.Deprecated,
  unnecessary: DiagnosticTag.Unnecessary,
}

/** What findings are shown with. */
export interface DiagnosticView {
  readonly snapshot: Snapshot
  readonly convert: Converter
  readonly client: ClientCapabilities
  readonly options: InitializationOptions
}

/** The findings of one file. */
export function diagnosticsOf(findings: readonly Diagnostic[], view: DiagnosticView): ProtocolDiagnostic[] {
  return findings.map((finding) => protocolDiagnostic(finding, view))
}

/** One finding, as far as the client understands it; passwords that its words would repeat are masked. */
export function protocolDiagnostic(finding: Diagnostic, view: DiagnosticView): ProtocolDiagnostic {
  const { snapshot, convert, options } = view
  const masked = maskDiagnostic(finding, (source, within) => {
    const document = snapshot.document(source.uri)
    return document?.source === source ? secretRanges(document, within) : []
  })
  const { range, severity, rule, page, message, tags, related } = serviceDiagnostic(masked)
  const places = related.flatMap(({ uri, range: at, message: text }) => {
    const source = snapshot.document(uri)?.source
    return source ? [{ location: { uri: convert.uri(uri), range: convert.range(source, at) }, message: text }] : []
  })
  const can = abilities(view.client)
  return {
    range: convert.range(finding.primary.source, range),
    severity: SEVERITIES[severity],
    code: rule,
    // An address that nothing opens is worse than none.
    ...(options.opensRulePages ? { codeDescription: { href: page } } : {}),
    source: 'mailcfg',
    message,
    ...(tags.length > 0 && can.tagSupport ? { tags: tags.map((tag) => TAGS[tag]) } : {}),
    ...(places.length > 0 && can.relatedInformation ? { relatedInformation: places } : {}),
  }
}

/** What the client can show; one that asks for findings may say so there. */
function abilities({ textDocument }: ClientCapabilities): DiagnosticsCapabilities {
  return { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
}
