/** Findings between threads: as plain data, in which files are told by their names. */

import type { Diagnostic, Fix, Label, SourceText, TextEdit, Uri } from '@mailcfg/core'

interface WireLabel extends Omit<Label, 'source'> {
  readonly uri: Uri
}

interface WireFix extends Omit<Fix, 'edits'> {
  readonly edits: readonly (readonly [Uri, readonly TextEdit[]])[]
}

/** A finding without objects of the house. */
interface WireFinding extends Omit<Diagnostic, 'primary' | 'related' | 'fixes'> {
  readonly primary: WireLabel
  readonly related: readonly WireLabel[]
  readonly fixes: readonly WireFix[]
}

/** The findings of a file as JSON. */
export function toWire(findings: readonly Diagnostic[]): string {
  const wire = findings.map(
    (finding): WireFinding => ({
      ...finding,
      primary: wireLabel(finding.primary),
      related: finding.related.map(wireLabel),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: [...fix.edits] })),
    }),
  )
  return JSON.stringify(wire)
}

function wireLabel({ source, ...label }: Label): WireLabel {
  return { ...label, uri: source.uri }
}

/**
 * The findings again. Places in files that are not known are left out, and findings with them that are about such a place.
 * @param json what {@link toWire} gave
 * @param sourceOf the texts that the findings speak of
 */
export function fromWire(json: string, sourceOf: (uri: Uri) => SourceText | undefined): Diagnostic[] {
  const label = ({ uri, ...rest }: WireLabel): Label[] => {
    const source = sourceOf(uri)
    return source ? [{ ...rest, source }] : []
  }
  return (JSON.parse(json) as WireFinding[]).flatMap((finding) =>
    label(finding.primary).map((primary) => ({
      ...finding,
      primary,
      related: finding.related.flatMap(label),
      fixes: finding.fixes.map((fix) => ({ ...fix, edits: new Map(fix.edits) })),
    })),
  )
}
