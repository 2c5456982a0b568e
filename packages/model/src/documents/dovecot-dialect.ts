/** Tells the dialect of a Dovecot file by what it uses. */

import { Memo } from '@mailcfg/core'
import { dovecotKnows, dovecotSetting } from '@mailcfg/knowledge'
import { type BlocksDocument, blockItems, type Section, type Setting, sectionPath } from './blocks.ts'

/** The dialects that need a different reading; `unknown` when a file uses nothing that only one of them has. */
export type DovecotDialectName = '1.x' | '2.0-2.3' | '2.4' | 'unknown'

type Named = Exclude<DovecotDialectName, 'unknown'>

/** A release that stands for each dialect in the tables of knowledge. */
const RELEASES: Readonly<Record<Named, readonly string[]>> = {
  '1.x': ['1.1', '1.2'],
  '2.0-2.3': ['2.0', '2.1', '2.2', '2.3'],
  '2.4': ['2.4'],
}

/** An item that only one dialect has. */
export interface DialectEvidence {
  readonly item: Setting | Section
  readonly dialect: Named
  /** One such item is enough to tell the dialect. */
  readonly decides: boolean
}

/**
 * Every item of a file that speaks for one dialect: `dovecot_config_version` and `auth NAME { }` decide; names of
 * settings that one dialect alone knows, unnamed or named passdb and userdb sections, and `%{user | …}` count as one.
 */
export function* dialectEvidence(document: BlocksDocument): Iterable<DialectEvidence> {
  for (const item of blockItems(document)) {
    const path = sectionPath(item)
    if (item.kind === 'setting') {
      if (path === '' && item.name.text === 'dovecot_config_version') yield { item, dialect: '2.4', decides: true }
      else for (const dialect of knownVotes(item, path)) yield { item, dialect, decides: false }
    } else if (item.kind === 'section') {
      const type = item.type.text
      if (type === 'auth' && path === '' && item.name) yield { item, dialect: '1.x', decides: true }
      else if ((type === 'passdb' || type === 'userdb') && item.parent?.type.text !== 'auth')
        yield { item, dialect: item.name ? '2.4' : '2.0-2.3', decides: false }
    }
  }
}

const dialects = new Memo<BlocksDocument, DovecotDialectName>()

/** The dialect a file is written in: the first deciding item, else the most evidence; a tie is `unknown`. */
export function dovecotDialect(document: BlocksDocument): DovecotDialectName {
  return dialects.getOrInsertComputed(document, toldDialect)
}

function toldDialect(document: BlocksDocument): DovecotDialectName {
  const votes: Record<Named, number> = { '1.x': 0, '2.0-2.3': 0, '2.4': 0 }
  for (const { dialect, decides } of dialectEvidence(document)) {
    if (decides) return dialect
    votes[dialect]++
  }
  const [first, second] = (Object.entries(votes) as [Named, number][]).sort((a, b) => b[1] - a[1])
  return first && second && first[1] > second[1] ? first[0] : 'unknown'
}

/** Votes by the tree of the setting's line, which stays the same while other lines are edited. */
const votesByTree = new Memo<object, { readonly path: string; readonly votes: readonly Named[] }>()

function knownVotes(setting: Setting, path: string): readonly Named[] {
  const { tree } = setting.line
  const known = votesByTree.get(tree)
  if (known?.path === path) return known.votes
  const votes = settingVotes(setting, path)
  votesByTree.set(tree, { path, votes })
  return votes
}

function settingVotes({ name, decoded, variables, parent }: Setting, path: string): Named[] {
  const votes: Named[] = []
  if (/%\{\s*[\w:]+\s*\|/.test(decoded)) votes.push('2.4')
  if (variables.some(({ text }) => text.startsWith('$SET:'))) votes.push('2.4')
  const setting = dovecotSetting(path === '' ? name.text : `${path}/${name.text}`)
  if (setting === undefined) return votes
  const known = (Object.keys(RELEASES) as Named[]).filter((dialect) =>
    RELEASES[dialect].some((release) => dovecotKnows(setting, release) !== false),
  )
  // 2.4 has the content of blocks under long names, so a path of 2.3 may be one of 2.4 just as well.
  const also24 = parent && [name.text, `${parent.type.text}_${name.text}`].some((long) => knows24(long))
  return known.length === 1 && !also24 ? [...votes, ...known] : votes
}

function knows24(name: string): boolean {
  const setting = dovecotSetting(name)
  return setting !== undefined && dovecotKnows(setting, '2.4') !== false
}
