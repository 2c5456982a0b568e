/** Tells the dialect of a Dovecot file by what it uses. */

import { dovecotKnows, dovecotSetting } from '@mailcfg/knowledge'
import { type BlocksDocument, blockItems, type Setting, sectionPath } from './blocks.ts'

/** The dialects that need a different reading; `unknown` when a file uses nothing that only one of them has. */
export type DovecotDialectName = '1.x' | '2.0-2.3' | '2.4' | 'unknown'

type Named = Exclude<DovecotDialectName, 'unknown'>

/** A release that stands for each dialect in the tables of knowledge. */
const RELEASES: Readonly<Record<Named, readonly string[]>> = {
  '1.x': ['1.1', '1.2'],
  '2.0-2.3': ['2.0', '2.1', '2.2', '2.3'],
  '2.4': ['2.4'],
}

/**
 * The dialect a file is written in. `dovecot_config_version` and `auth NAME { }` decide; otherwise names of settings
 * that one dialect alone knows, unnamed or named passdb and userdb sections, and `%{user | …}` each count as one
 * vote. A tie is `unknown`.
 */
export function dovecotDialect(document: BlocksDocument): DovecotDialectName {
  const votes: Record<Named, number> = { '1.x': 0, '2.0-2.3': 0, '2.4': 0 }
  for (const item of blockItems(document)) {
    const path = sectionPath(item)
    if (item.kind === 'setting') {
      if (path === '' && item.name.text === 'dovecot_config_version') return '2.4'
      for (const dialect of settingVotes(item, path)) votes[dialect]++
    } else if (item.kind === 'section') {
      const type = item.type.text
      if (type === 'auth' && path === '' && item.name) return '1.x'
      if (type === 'passdb' || type === 'userdb') votes[item.name ? '2.4' : '2.0-2.3']++
    }
  }
  const [first, second] = (Object.entries(votes) as [Named, number][]).sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] ? first[0] : 'unknown'
}

function settingVotes({ name, decoded, variables }: Setting, path: string): Named[] {
  const votes: Named[] = []
  if (/%\{\s*[\w:]+\s*\|/.test(decoded)) votes.push('2.4')
  if (variables.some(({ text }) => text.startsWith('$SET:'))) votes.push('2.4')
  const setting = dovecotSetting(path === '' ? name.text : `${path}/${name.text}`)
  if (setting === undefined) return votes
  const known = (Object.keys(RELEASES) as Named[]).filter((dialect) =>
    RELEASES[dialect].some((release) => dovecotKnows(setting, release) !== false),
  )
  return known.length === 1 ? [...votes, ...known] : votes
}
