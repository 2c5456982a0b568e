/** Options of MySQL option files by group: which value counts, and what a switch says. */

import { type Line, partOf } from '@mailcfg/grammars'
import type { Assignment, AssignmentsDocument } from './assignments.ts'
import { type Word, wordOf } from './document.ts'

/** Groups that the server reads, whatever its release; groups with a release such as `[mysqld-8.0]` count, too. */
export const SERVER_GROUPS: readonly string[] = ['mysqld', 'server', 'mariadb', 'mariadbd', 'client-server']
/** Groups that the client library reads, and with it every program that asks for them. */
export const CLIENT_GROUPS: readonly string[] = ['client', 'client-server', 'client-mariadb']

/** Whether an assignment stands in one of the groups, in any case, or in one of them for a release: `[mysqld-8.0]`. */
export function inGroups({ group }: Assignment, groups: readonly string[]): boolean {
  const name = group?.text.replace(/-\d[\d.]*$/, '').toLowerCase()
  return name !== undefined && groups.includes(name)
}

/** Name of an option without what only changes how it is taken: `loose_`, and `-` for `_`. */
export function optionName(entry: Pick<Assignment, 'name'>): string {
  return entry.name.text.replaceAll('-', '_').replace(/^loose_/, '')
}

/** The assignments to an option in some groups, in the order of the given assignments; the last one counts. */
export function optionsNamed(
  entries: Iterable<Assignment>,
  groups: readonly string[],
  name: string,
): readonly Assignment[] {
  const key = name.replaceAll('-', '_')
  return [...entries].filter((entry) => inGroups(entry, groups) && optionName(entry) === key)
}

/**
 * What a switch such as `skip-networking` says: on when it stands alone, off with 0, OFF or FALSE, and the other way
 * round where `skip_`, `disable_` or `enable_` stand before another form of the name. `undefined` when it is not set.
 */
export function switchOption(
  entries: Iterable<Assignment>,
  groups: readonly string[],
  name: string,
): { readonly on: boolean; readonly entry: Assignment } | undefined {
  const key = name.replaceAll('-', '_')
  let found: { on: boolean; entry: Assignment } | undefined
  for (const entry of entries) {
    if (!inGroups(entry, groups)) continue
    const [, prefix = '', bare] = /^(enable_|disable_|skip_(?=skip_))?(.*)$/.exec(optionName(entry)) ?? []
    if (bare !== key) continue
    const on = entry.separator === undefined || !/^(?:0|off|false)$/i.test(entry.decoded)
    found = { on: prefix === 'disable_' || prefix === 'skip_' ? !on : on, entry }
  }
  return found
}

/** What an `!include` or `!includedir` line names. */
export interface OptionInclude {
  readonly directive: 'include' | 'includedir'
  readonly path: Word
  readonly line: Line
}

/** The assignments and includes of an option file, in file order. */
export function optionLines(document: AssignmentsDocument): readonly (Assignment | OptionInclude)[] {
  const { source } = document
  const byLine = new Map(document.entries.map((entry) => [entry.line, entry]))
  return document.file.lines.flatMap((line): (Assignment | OptionInclude)[] => {
    const entry = byLine.get(line)
    if (entry) return [entry]
    const path = line.tree.kind === 'include' ? partOf(line.tree, 'path') : undefined
    const keyword = partOf(line.tree, 'keyword')
    if (path === undefined || keyword === undefined) return []
    const directive = wordOf(source, line.logical, keyword).text === '!includedir' ? 'includedir' : 'include'
    return [{ directive, path: wordOf(source, line.logical, path), line }]
  })
}
