/** `ssl_protocols`, which 2.3 replaced by `ssl_min_protocol`. */

import { compareVersions } from '@mailcfg/knowledge'
import { plainValue } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface ObsoleteProtocols extends Found {
  readonly value: Found['range']
  readonly lowest: string | undefined
  readonly unknown: string | undefined
}

const ORDER = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']

export const rule = defineRule<'dovecot', ObsoleteProtocols>({
  id: 'dovecot-ssl-protocols-obsolete',
  summary: 'The setting ssl_protocols was replaced by ssl_min_protocol in Dovecot 2.3.',
  severity: 'warning',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const { dovecot: version } = dovecot.versions
    if (version !== undefined && compareVersions(version, '2.3') < 0) return
    for (const { item, document } of ownSettings(dovecot, stack, 'ssl_protocols')) {
      const words = plainValue(item)
        ?.split(/\s+/)
        .filter((word) => word !== '')
      const { start, end } = item.value.range
      yield {
        source: document.source,
        range: item.name.range,
        value: { start, end },
        lowest: words && lowest(words),
        unknown: words?.find((word) => !ORDER.includes(word.replace(/^!/, ''))),
      }
    }
  },
  describe({ source, range, value, lowest: lower, unknown }) {
    return {
      what: 'ssl_protocols is ssl_min_protocol since Dovecot 2.3.',
      why:
        unknown === undefined
          ? 'Dovecot 2.3 translates it with a warning; 2.4 does not know it and does not start.'
          : `Dovecot 2.3 cannot translate it because of ${unknown} and ignores it; 2.4 does not start.`,
      ...(lower === undefined
        ? { help: 'Write ssl_min_protocol = TLSv1.2.' }
        : {
            fixes: [
              editFix(`Write ssl_min_protocol = ${lower}`, 'review', source, [
                { range, text: 'ssl_min_protocol' },
                { range: value, text: lower },
              ]),
            ],
          }),
    }
  },
})

/** The lowest release of TLS that a list leaves. */
function lowest(words: readonly string[]): string | undefined {
  const refused = words.filter((word) => word.startsWith('!')).map((word) => word.slice(1))
  const named = words.filter((word) => !word.startsWith('!'))
  const left = ORDER.filter((name) => (named.length === 0 ? !refused.includes(name) : named.includes(name)))
  // What is left must go up to the newest without a gap, or a single lower bound would mean something else.
  const [first] = left
  return first !== undefined && first !== 'SSLv3' && words.length > 0 ? first : undefined
}
