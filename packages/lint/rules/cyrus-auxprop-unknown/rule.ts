/** Plugins of Cyrus SASL for stored passwords that do not exist. */

import { cyrusOption, suggest } from '@mailcfg/knowledge'
import { type AssignmentsDocument, cyrusList, cyrusWords, isTemplated, smtpdConfOf } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Unknown extends Found {
  readonly name: string
  /** The methods that check passwords, where none of them asks a plugin. */
  readonly instead: string
}

const PLUGINS = cyrusOption('auxprop_plugin')?.values ?? []
/** What people write for the database behind the sql plugin. */
const DATABASES = /^(?:my|pg|postgre|ms)?sql(?:ite3?)?$|^mysql\w*$/i

export const rule = defineRule<'assignment', Unknown>({
  id: 'cyrus-auxprop-unknown',
  summary: 'Cyrus SASL has no plugin of this name for stored passwords.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: ['smtpd.conf'] },
  *check(entry, { document }) {
    const conf = entry.name.text.toLowerCase() === 'auxprop_plugin' ? smtpdConfOf(document) : undefined
    for (const { source, range, text } of conf && !isTemplated(entry.value.text) ? cyrusWords(conf, entry) : []) {
      if (!/^[\w-]+$/.test(text)) return
      if (!PLUGINS.includes(text)) yield { source, range, name: text, instead: conf ? otherMethods(conf) : '' }
    }
  },
  describe({ name, instead, source, range }) {
    if (instead !== '') {
      return {
        severity: 'info',
        impact: 'ignored',
        what: `Cyrus SASL has no plugin ${name} for stored passwords.`,
        why: `PLAIN and LOGIN work without it, as pwcheck_method is ${instead}; mechanisms such as CRAM-MD5 do not.`,
        help: 'Delete the line.',
      }
    }
    const lower = PLUGINS.find((plugin) => plugin === name.toLowerCase())
    const nearest = lower ?? (DATABASES.test(name) ? 'sql' : /^ldap/i.test(name) ? 'ldapdb' : suggest(name, PLUGINS)[0])
    return {
      what: `Cyrus SASL has no plugin ${name} for stored passwords.`,
      why: `The log says "could not find auxprop plugin, was searching for '${name}'", and no password is right.`,
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: `The plugins are ${PLUGINS.join(', ')}; saslauthd and authdaemond belong to pwcheck_method.` }),
    }
  },
})

/** The words of pwcheck_method when none is auxprop, which is the default; else the empty string. */
function otherMethods(conf: AssignmentsDocument): string {
  const methods = cyrusList(conf, 'pwcheck_method').map(({ text }) => text)
  return methods.some((method) => method.toLowerCase().startsWith('auxprop') || isTemplated(method))
    ? ''
    : methods.join(' ')
}
