/** What was fixed, in words, and why some fixes were not applied. */

import type { LeftOutFix, Refusal } from '@mailcfg/lint'
import { oneLine } from './display-text.ts'
import type { FixReport, Report } from './report.ts'
import { plural } from './summary.ts'

/** The sentence about what was fixed, behind a line for each fix that was left out for another reason than its safety. */
export function fixLines({ written, applied, files, leftOut, hide }: FixReport, nameOf: Report['nameOf']): string[] {
  const later = leftOut.filter(({ reason }) => reason === 'needs-review').length
  const others = leftOut.filter(({ reason }) => reason !== 'needs-review' && reason !== 'declined')
  const verb = written || applied.length === 0 ? 'fixed' : 'would fix'
  const done =
    applied.length === 0
      ? 'fixed nothing'
      : `${verb} ${plural(applied.length, 'finding')} in ${plural(files.length, 'file')}`
  const more = applied.length === 0 ? '' : ' more'
  const hint = later === 0 ? '' : `; ${later}${more} can be fixed after a look with --fix-review`
  return [...others.map((one) => oneLine(hide(leftOutText(one, nameOf)))), `${done}${hint}`]
}

function leftOutText(one: LeftOutFix, nameOf: Report['nameOf']): string {
  const { source, range } = one.diagnostic.primary
  const place = `${nameOf(source.uri)}:${source.positionAt(range.start).line + 1}`
  return `${place}: ${one.diagnostic.rule} not fixed (${one.fix.title}): ${reasonText(one, nameOf)}`
}

const REASONS: Readonly<Record<Refusal, string>> = {
  'needs-review': 'it wants a look first; --fix-review shows it',
  'other-file': 'it would also change files that were not asked for:',
  encoding: 'the encoding of the file does not hold what it puts in',
  'new-error': 'another error would show up:',
  'opens-relay': 'strangers might get further with mail to others',
  'no-use': 'the finding would stay',
  cycle: 'it would undo what another fix has done',
  declined: 'declined',
  'too-many-passes': 'there was no end to the fixes; run it again',
}

/** Why a fix was left out. */
export function reasonText({ reason, detail }: LeftOutFix, nameOf: Report['nameOf']): string {
  if (detail === '') return REASONS[reason].replace(/:$/, '')
  const about = reason === 'other-file' ? detail.split(', ').map(nameOf).join(', ') : detail
  return `${REASONS[reason]}${REASONS[reason].endsWith(':') ? '' : ':'} ${about}`
}
