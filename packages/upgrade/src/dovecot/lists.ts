/** Lists: what 2.3 writes as words with `$name` for what was there before, 2.4 also takes as a block of words and yes. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import { type DovecotUpgrade, placeOf } from './context.ts'
import { assigned, nameWritten, wordsIn } from './values.ts'

/** Plugins that 2.4 has under another name, or whose work it does by itself (empty name). */
const PLUGINS: Readonly<Record<string, { readonly now: string; readonly why: string }>> = {
  zlib: { now: 'mail_compress', why: 'the plugin zlib is called mail_compress in 2.4' },
  imap_zlib: { now: '', why: '2.4 compresses IMAP connections without a plugin' },
  listescape: { now: '', why: '2.4 has mailbox_list_storage_escape_char in place of the plugin listescape' },
  autocreate: { now: '', why: 'auto = create of a mailbox has taken the place of the plugin autocreate' },
  replication: { now: '', why: 'replication is not in 2.4' },
  stats: { now: '', why: 'the old statistics are not in 2.4' },
  imap_stats: { now: '', why: 'the old statistics are not in 2.4' },
  old_stats: { now: '', why: 'the old statistics are not in 2.4' },
  imap_old_stats: { now: '', why: 'the old statistics are not in 2.4' },
  expire: { now: '', why: 'autoexpunge of a mailbox has taken the place of the plugin expire' },
  mailbox_alias: { now: '', why: 'the plugin mailbox_alias is not in 2.4' },
  snarf: { now: '', why: 'the plugin snarf is not in 2.4' },
  fts_lucene: { now: 'fts_flatcurve', why: 'Lucene is not in 2.4; Flatcurve is its own index' },
  fts_squat: { now: 'fts_flatcurve', why: 'Squat is not in 2.4; Flatcurve is its own index' },
}

/** Rewrites a list; `name` is what 2.4 calls it. Returns whether there was anything to do. */
export function upgradeList(upgrade: DovecotUpgrade, placed: Placed<Setting>, name: string): boolean {
  const { item } = placed
  const own = `$${item.name.text}`
  const all = wordsIn(item.decoded)
  const words = all.filter((word) => word !== own)
  const reasons = new Set<string>()
  const now = words.flatMap((word) =>
    name === 'mail_plugins' ? pluginNow(word, reasons) : wordNow(word, name, reasons),
  )
  const adds = all.includes(own) || (name !== 'mail_plugins' && now.some((word) => /^[+-]/.test(word)))
  if (!adds && reasons.size === 0) return false
  if (adds) reasons.add('a block adds to the list of the level above; 2.4 does not know $name in a list')
  const why = [...reasons].join('; ')
  if (now.length === 0 && (adds || words.length > 0)) {
    upgrade.replace(placeOf(placed), [], { what: `${item.name.text} goes`, why })
    return true
  }
  const lines = adds ? block(name, now.map(switched)) : [assigned(name, now.join(' '))]
  upgrade.replace(placeOf(placed), lines, { what: `${item.name.text} becomes ${lines[0]}${adds ? ' … }' : ''}`, why })
  return true
}

/** `word = yes`, or `no` for a word with a minus. */
function switched(word: string): string {
  const [, sign, name] = /^([+-]?)(.*)$/.exec(word) as unknown as [string, string, string]
  return `${nameWritten(name)} = ${sign === '-' ? 'no' : 'yes'}`
}

/** Features of imapc that 2.4 uses wherever the other server has them; it has words to switch them off. */
const ALWAYS_ON =
  /^(?:acl|rfc822\.size|fetch-headers|fetch-bodystructure|bodystructure|search|metadata|modseq|qresync|delay-login)$/

/** Workarounds that 2.0 and later no longer need are an error in 2.4; features are written small. */
function wordNow(word: string, name: string, reasons: Set<string>): string[] {
  if (/_workarounds$/.test(name) && /^(?:outlook-idle|netscape-eoh|tb-negative-fetch)$/.test(word)) {
    reasons.add(`2.4 does not know the workaround ${word}`)
    return []
  }
  const small = word.toLowerCase()
  if (name === 'imapc_features' && ALWAYS_ON.test(small)) {
    reasons.add(`2.4 has ${small} on by itself`)
    return []
  }
  if (!/_features$/.test(name) || word === small) return [word]
  reasons.add('2.4 wants features in small letters')
  return [small]
}

function pluginNow(word: string, reasons: Set<string>): string[] {
  const known = PLUGINS[word]
  if (known === undefined) return [word]
  reasons.add(known.why)
  return known.now === '' ? [] : [known.now]
}

/** `name { key = value … }` for the words `key=value` of a list, `*` and single words taking `yes` or the environment. */
export function stringListLines(name: string, value: string, contentOf: (word: string) => string): string[] {
  const entries = wordsIn(value).map((word) => {
    const at = word.indexOf('=')
    return at < 0 ? `${word} = ${contentOf(word)}` : assigned(nameWritten(word.slice(0, at)), word.slice(at + 1))
  })
  return block(name, entries)
}
