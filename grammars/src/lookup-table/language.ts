/** Postfix lookup tables that postmap indexes: one grammar, and a language for each use that a table is put to. */

import { postfixLines } from '@mailcfg/core'
import { share } from '../detect/evidence.ts'
import type { FilePatterns, LanguageDefinition } from '../language.ts'
import { parseLookupEntry } from './parser.ts'

function lookupLanguage(id: string, title: string, files: FilePatterns): LanguageDefinition {
  return {
    id,
    title,
    product: 'postfix',
    shape: 'table',
    rows: 'indexed',
    lineStyle: postfixLines,
    parseLine: parseLookupEntry,
    values: { glue: '', quoting: 'none' },
    files: { ...files, looksLike },
  }
}

/** Keys and values are too plain a shape to tell a table by; what assigns with `=` or opens a section is none. */
function looksLike(head: string): number {
  const other = /^[\w-]+\s*=|^\s*[!\w-].*\{\s*$|^!?\//
  const starts = share(head, (line) => /^\S/.test(line))
  if (share(head, (line) => other.test(line)) > 0.5 * starts) return 0
  return Math.max(0.1, 0.3 * share(head, (line) => /^\S+\s+\S|^\s+\S/.test(line)))
}

export const access = lookupLanguage('access', 'Postfix access table', {
  names: ['access'],
  paths: [/(?:^|[/_.-])(?:access|(?:helo|sender|client|recipient)_checks|(?:white|black)list)(?:\.cf)?$/],
})

export const virtual = lookupLanguage('virtual', 'Postfix virtual alias table', {
  paths: [/(?:^|\/)(?:virtual(?:_alias(?:es|_maps)?)?|valias(?:es)?)$/],
})

export const transport = lookupLanguage('transport', 'Postfix transport table', {
  names: ['transport', 'transport_maps'],
  paths: [/(?:^|[/_.-])transports?(?:_maps)?(?:\.[^/]+)?$/],
})

export const canonical = lookupLanguage('canonical', 'Postfix canonical table', {
  names: ['canonical', 'sender_canonical', 'recipient_canonical'],
})

export const generic = lookupLanguage('generic', 'Postfix generic table', {
  paths: [/\/postfix[^/]*\/generic$/],
})

export const relocated = lookupLanguage('relocated', 'Postfix relocated table', {
  names: ['relocated'],
})

export const senderLogin = lookupLanguage('sender_login', 'Postfix sender login table', {
  names: ['sender_login', 'sender_login_maps', 'smtpd_sender_login_maps'],
})

/** Any other table with keys and values, such as `sasl_passwd`, `vmailbox` or a TLS policy. */
export const lookupTable = lookupLanguage('lookup-table', 'Postfix lookup table', {
  names: ['sasl_passwd', 'vmailbox', 'tls_policy', 'relay_recipients', 'sender_relay', 'bysender'],
  paths: [/(?:^|\/)(?:virtual_mailbox_(?:maps|domains)|sender_dependent_\w+)$/],
})

/** All languages of this grammar. */
export const LOOKUP_TABLES = [
  access,
  virtual,
  transport,
  canonical,
  generic,
  relocated,
  senderLogin,
  lookupTable,
] as const
