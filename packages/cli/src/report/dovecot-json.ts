/** The settings of a Dovecot configuration for programs: the member `dovecot` of `effective --format json`. */

import type { DovecotView } from '@mailcfg/model'

/** What `dovecot` holds: the main file, the settings in the order of `doveconf -n`, and what doveconf warns of. */
export function dovecotJson({ file, lines, warnings }: DovecotView): object {
  return {
    file,
    settings: lines.flatMap(({ setting, place }) =>
      setting === undefined ? [] : [{ ...setting, file: place?.file ?? null, line: place?.line ?? null }],
    ),
    warnings: warnings.map(({ text, place }) => ({ text, file: place?.file ?? null, line: place?.line ?? null })),
  }
}
