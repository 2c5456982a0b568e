/** Findings as the protocol has them. */

import type { Diagnostic, Severity } from '@mailcfg/core'
import { type Snapshot, serviceDiagnostic, type DiagnosticTag as Tag } from '@mailcfg/language-service'
import { maskDiagnostic, type SecretsOf, secretRanges } from '@mailcfg/model'
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

/** The findings of one file, as far as the client understands them; passwords that their words would repeat are masked. */
export function diagnosticsOf(findings: readonly Diagnostic[], view: DiagnosticView): ProtocolDiagnostic[] {
  const secretsOf = secretsIn(view.snapshot)
  const can = abilities(view.client)
  return findings.map((finding) => translated(finding, view, maskDiagnostic(finding, secretsOf), can))
}

/** One finding. */
export function protocolDiagnostic(finding: Diagnostic, view: DiagnosticView): ProtocolDiagnostic {
  return diagnosticsOf([finding], view)[0] as ProtocolDiagnostic
}

function secretsIn(snapshot: Snapshot): SecretsOf {
  return (source, within) => {
    const document = snapshot.document(source.uri)
    return document?.source === source ? secretRanges(document, within) : []
  }
}

function translated(
  finding: Diagnostic,
  { snapshot, convert, options }: DiagnosticView,
  masked: Diagnostic,
  can: DiagnosticsCapabilities,
): ProtocolDiagnostic {
  const { range, severity, rule, page, message, tags, related } = serviceDiagnostic(masked)
  const diagnostic: ProtocolDiagnostic = {
    range: convert.range(finding.primary.source, range),
    severity: SEVERITIES[severity],
    code: rule,
    source: 'mailcfg',
    message,
  }
  // An address that nothing opens is worse than none.
  if (options.opensRulePages) diagnostic.codeDescription = { href: page }
  if (tags.length > 0 && can.tagSupport) diagnostic.tags = tags.map((tag) => TAGS[tag])
  if (related.length > 0 && can.relatedInformation) {
    const places = related.flatMap(({ uri, range: at, message: text }) => {
      const source = snapshot.document(uri)?.source
      return source ? [{ location: { uri: convert.uri(uri), range: convert.range(source, at) }, message: text }] : []
    })
    if (places.length > 0) diagnostic.relatedInformation = places
  }
  return diagnostic
}

/** What the client can show; one that asks for findings may say so there. */
function abilities({ textDocument }: ClientCapabilities): DiagnosticsCapabilities {
  return { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic }
}
