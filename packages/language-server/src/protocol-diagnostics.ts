/** Findings as the protocol has them. */

import type { Diagnostic, Severity, SourceText, Uri } from '@mailcfg/core'
import { type Snapshot, serviceDiagnostic, type DiagnosticTag as Tag } from '@mailcfg/language-service'
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as ProtocolDiagnostic } from 'vscode-languageserver'
import type { Converter } from './convert.ts'

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

/** The findings of one file. */
export function diagnosticsOf(
  findings: readonly Diagnostic[],
  snapshot: Snapshot,
  convert: Converter,
): ProtocolDiagnostic[] {
  return findings.map((finding) => protocolDiagnostic(finding, snapshot, convert))
}

function protocolDiagnostic(finding: Diagnostic, snapshot: Snapshot, convert: Converter): ProtocolDiagnostic {
  const { range, severity, rule, page, message, tags, related } = serviceDiagnostic(finding)
  const sourceOf = (uri: Uri): SourceText | undefined => snapshot.document(uri)?.source
  return {
    range: convert.range(finding.primary.source, range),
    severity: SEVERITIES[severity],
    code: rule,
    codeDescription: { href: page },
    source: 'mailcfg',
    message,
    ...(tags.length > 0 ? { tags: tags.map((tag) => TAGS[tag]) } : {}),
    ...(related.length > 0
      ? {
          relatedInformation: related.flatMap(({ uri, range: at, message: text }) => {
            const source = sourceOf(uri)
            return source
              ? [{ location: { uri: convert.uri(uri), range: convert.range(source, at) }, message: text }]
              : []
          }),
        }
      : {}),
  }
}
