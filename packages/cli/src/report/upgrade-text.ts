/** The report of an upgrade: file by file what changes and why, and what is left to do. */

import type { Change, ChangeKind, Upgrade } from '@mailcfg/upgrade'
import type { Style } from './color.ts'
import { oneLine } from './display-text.ts'

/** The report; `nameOf` names files, `hide` keeps passwords out. */
export function upgradeText(
  { changes, notes }: Upgrade,
  style: Style,
  nameOf: (uri: string) => string,
  hide: (text: string) => string,
): string {
  const files = groups(changes)
  const parts = [...files].map(([uri, own]) => {
    const lines = own.flatMap((change) => changeLines(change, style, hide))
    return `${[style.headline(nameOf(uri)), ...lines].join('\n')}\n`
  })
  const notices = notes.map(({ text }) => `${style.severity.info('note')}: ${oneLine(text)}\n`)
  return [...parts, notices.join(''), summary(changes)].filter((part) => part !== '').join('\n')
}

function groups(changes: readonly Change[]): Map<string, Change[]> {
  const files = new Map<string, Change[]>()
  for (const change of changes) {
    const { uri } = change.source
    files.set(uri, [...(files.get(uri) ?? []), change])
  }
  return files
}

const MARKS: Readonly<Record<ChangeKind, (style: Style) => string>> = {
  changed: () => ' ',
  removed: (style) => style.severity.warning('-'),
  undecided: (style) => style.severity.error('?'),
}

function changeLines(
  { kind, source, range, what, why }: Change,
  style: Style,
  hide: (text: string) => string,
): string[] {
  const line = String(source.positionAt(range.start).line + 1).padStart(5)
  return [
    `${style.frame(line)} ${MARKS[kind](style)} ${oneLine(hide(what))}`,
    `        ${style.dim(oneLine(hide(why)))}`,
  ]
}

function summary(changes: readonly Change[]): string {
  const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length
  const [changed, removed, undecided] = [count('changed'), count('removed'), count('undecided')]
  if (changes.length === 0) return 'Nothing to do.\n'
  const parts = [`${changed} ${changed === 1 ? 'change' : 'changes'}`]
  if (removed > 0) parts.push(`${removed} without a successor (-), kept as comments`)
  if (undecided > 0) parts.push(`${undecided} left to you (?), marked by "# mailcfg:" in the files`)
  return `${parts.join('; ')}.\n`
}
