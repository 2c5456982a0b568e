/** Dovecot takes the domain off names, on a server with virtual domains. */

import {
  type DovecotInstance,
  type ParameterSetting,
  plainValue,
  type Stack,
  valueRange,
  wholeDovecot,
} from '@mailcfg/model'
import { toDovecot } from '../../src/delivery-programs.ts'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface DomainLost extends Found {
  readonly text: string
  readonly transport: ParameterSetting
  /** A place that asks for the domain all the same. */
  readonly asks: Found | undefined
}

export const rule = defineRule<'postfix', DomainLost>({
  id: 'xfile-lmtp-username',
  summary: 'Dovecot drops the domain of addresses that Postfix delivers to virtual mailboxes.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const dovecot = wholeDovecot(stack)
    const transport = toDovecot(postfix, 'lmtp', 'dovecot-lda')
    if (
      !dovecot ||
      transport?.name.text !== 'virtual_transport' ||
      !postfix.value('virtual_mailbox_domains').text.trim()
    )
      return
    for (const placed of formats(dovecot)) {
      const text = plainValue(placed.item)
      if (text === undefined || !dropsDomain(text)) continue
      const { source } = placed.document
      yield { source, range: valueRange(placed.item), text, transport, asks: asksForDomain(dovecot, stack) }
    }
  },
  describe({ text, transport, asks }) {
    return {
      what: `auth_username_format = ${text} takes the domain off, but Postfix delivers to whole addresses.`,
      why: `Dovecot looks for anna where Postfix means anna@example.org${asks ? ', and the domain is empty wherever the configuration asks for it' : ''}: "550 5.1.1 User doesn't exist", or two people of the same name share a mailbox.`,
      help: 'Leave auth_username_format out: the default is the whole address in lower case.',
      ...(asks ? { severity: 'error' as const } : {}),
      related: [
        { source: transport.source, range: transport.range, message: 'Postfix delivers the whole address' },
        ...(asks ? [{ ...asks, message: 'the domain is asked for here' }] : []),
      ],
    }
  },
})

/** The settings that count at delivery: those of the top level, of LMTP and of LDA. */
function formats(dovecot: DovecotInstance): PlacedSetting[] {
  const all = dovecot.settings.filter(
    ({ item, around }) =>
      item.name.text === 'auth_username_format' &&
      around.every(({ type, name }) => type.text === 'protocol' && /^(?:lmtp|lda)$/.test(name?.text ?? '')),
  )
  return all.filter(
    (placed, i) => !all.slice(i + 1).some((later) => later.around.length === 0 && placed.around.length === 0),
  )
}

/** `%n`, `%Ln`, `%{user | username}`: the part before the @, and nothing behind it. */
function dropsDomain(text: string): boolean {
  const name = /%[LUTH]*n|%\{(?:L:)?username|%\{user\s*\|[^}]*\busername\b/.test(text)
  return name && !/%[LUTH]*[ud]|%\{(?:L:)?domain|%\{user\s*\|[^}]*\bdomain\b|@/.test(text)
}

/** A query, path or home that holds the domain. */
function asksForDomain(dovecot: DovecotInstance, stack: Stack): Found | undefined {
  const holds = (text: string): boolean => /%[LUTH]*d\b|%\{(?:L:)?domain|%\{user\s*\|\s*domain/.test(text)
  for (const document of stack.documents.values()) {
    if (!isAssignments(document) || document.language.id !== 'dovecot-sql') continue
    const entry = document.entries.find(({ name, value }) => /_query$/.test(name.text) && holds(value.text))
    if (entry) return { source: document.source, range: entry.name.range }
  }
  const placed = dovecot.settings.find(
    ({ item }) =>
      /^(?:mail_location|mail_path|mail_home|home|args|query|default_fields)$/.test(item.name.text) &&
      holds(item.decoded),
  )
  return placed && { source: placed.document.source, range: placed.item.name.range }
}
