/** The mechanisms that the SASL server behind Postfix is told to offer. */

import type { Label } from '@mailcfg/core'
import { blockItems, cyrusList, type Stack, smtpdConfOf } from '@mailcfg/model'
import { wordsOf } from './dovecot-settings.ts'

/** A mechanism with the place that names it. */
export interface OfferedMechanism {
  readonly name: string
  readonly place: Label
}

/**
 * What `auth_mechanisms` of Dovecot or `mech_list` of Cyrus SASL offers.
 * @param type the value of smtpd_sasl_type
 * @returns `undefined` when no file that was seen says so.
 */
export function offeredMechanisms(stack: Stack, type: string): OfferedMechanism[] | undefined {
  const message = 'the mechanisms that are offered'
  const all = [...stack.documents.values()].flatMap((document): OfferedMechanism[] => {
    const { source } = document
    if (type !== 'dovecot') {
      const conf = smtpdConfOf(document)
      const words = conf ? cyrusList(conf, 'mech_list') : []
      return words.map(({ text, range }) => ({ name: text, place: { source, range, message } }))
    }
    if (document.shape !== 'blocks') return []
    return [...blockItems(document)].flatMap((item) =>
      item.kind === 'setting' && /^(?:auth_mechanisms|mechanisms)$/.test(item.name.text)
        ? wordsOf(item).map(({ text, range }) => ({ name: text, place: { source, range, message } }))
        : [],
    )
  })
  return all.length > 0 ? all : undefined
}
