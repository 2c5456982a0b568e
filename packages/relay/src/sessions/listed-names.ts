/** Senders and HELO names that access tables let pass: whoever connects may claim any of them. */

import type { PostfixInstance, TableDocument, TableEntry } from '@mailcfg/model'
import { tableUses } from '@mailcfg/model'

/** What a stranger may say of himself to be found in a table. */
export interface ListedNames {
  readonly senders: readonly string[]
  readonly helos: readonly string[]
}

/** Rows of a table that are looked at, and examples that are taken of all tables. */
const MOST_ROWS = 5000
const MOST_NAMES = 6

/** Results that let nobody pass (access(5)); everything else may: OK, numbers, restrictions, classes. */
const HARMLESS =
  /^(?:[45]\d\d\b|[45]\.\d+\.\d+\b|(?:reject|defer|defer_if_permit|defer_if_reject|discard|hold|dunno|warn|info|prepend|redirect|bcc)(?!\w)|$)/i

/** Examples of the keys whose rows do more than refuse or note, in the tables of senders and of HELO names. */
export function listedNames(postfix: PostfixInstance): ListedNames {
  return {
    senders: namesIn(postfix, 'check_sender_access', senderOf),
    helos: namesIn(postfix, 'check_helo_access', (key) => hostOf(key)),
  }
}

function namesIn(
  postfix: PostfixInstance,
  restriction: string,
  nameOf: (key: string) => string | undefined,
): readonly string[] {
  const names = new Set<string>()
  for (const use of tableUses(postfix)) {
    const document = use.restriction?.toLowerCase() === restriction ? postfix.member(use.path) : undefined
    if (document?.shape !== 'table') continue
    for (const { key } of passingRows(document)) {
      const name = nameOf(key.text.toLowerCase())
      if (name !== undefined) names.add(name)
      if (names.size === MOST_NAMES) return [...names]
    }
  }
  return [...names]
}

/** The rows with whole keys that let somebody pass. */
function* passingRows(document: TableDocument): Iterable<TableEntry> {
  for (let row = 0; row < Math.min(document.size, MOST_ROWS); row++) {
    const entry = document.entry(row)
    if (entry.used && entry.kind === 'entry' && !entry.pattern && !HARMLESS.test(entry.value.text)) yield entry
  }
}

/** A sender that a key fits: an address, a domain, the subdomains of one, or a user of any domain (access(5)). */
function senderOf(key: string): string | undefined {
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*$/.test(key)) return key
  if (/^[\w.+-]+@$/.test(key)) return `${key}sender.example`
  const host = hostOf(key)
  return host && `somebody@${host}`
}

function hostOf(key: string): string | undefined {
  if (!/^\.?[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(key)) return undefined
  return key.startsWith('.') ? `sub${key}` : key
}
