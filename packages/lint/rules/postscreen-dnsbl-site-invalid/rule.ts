/** Sites in postscreen_dnsbl_sites that postscreen cannot read. */

import { parseDnsblSite, parseList } from '@mailcfg/grammars'
import { hostNameFault } from '../../src/host-names.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { placeIn, typedValue } from '../../src/typed-values.ts'

type Part = 'domain' | 'filter' | 'weight'

interface BadSite extends Found {
  readonly part: Part
  readonly text: string
}

export const rule = defineRule<'parameter', BadSite>({
  id: 'postscreen-dnsbl-site-invalid',
  summary: 'A DNS list of postscreen is written zone=replies*weight.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['postscreen_dnsbl_sites'] },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    for (const { text: item, start: from } of parseList(value.text).items) {
      for (const { part, start, end } of faults(item)) {
        const text = item.slice(start, end)
        yield { source: value.source, range: placeIn(value, from + start, from + Math.max(end, 1)), part, text }
      }
    }
  },
  describe({ part, text }) {
    return {
      what: {
        domain: text === '' ? 'A site has no zone.' : `"${text}" is no name of a zone.`,
        filter: `"${text}" is no pattern of replies.`,
        weight: text === '' ? 'There is no weight behind the *.' : `"${text}" is no weight.`,
      }[part],
      why: 'postscreen stops with a fatal error each time it is started, so nobody can deliver mail on port 25.',
      help: {
        domain: 'Write the zone first, as in zen.spamhaus.org=127.0.0.[2..11]*3.',
        filter: 'Write four numbers from 0 to 255 with dots between them; [2..11] and [2;4;6] stand for several.',
        weight: 'Write a whole number, with - in front for lists of good clients.',
      }[part],
    }
  },
})

/** The parts of a site that psc_dnsbl_add_site() refuses; offsets within the item. */
function faults(item: string): { part: Part; start: number; end: number }[] {
  const { domain, domainRange, filterRange, weightRange, problems } = parseDnsblSite(item, true)
  const has = (code: string) => problems.some((problem) => problem.code === code)
  const at = (part: Part, range: { start: number; end: number } | undefined) => (range ? [{ part, ...range }] : [])
  return [
    ...(hostNameFault(domain) ? at('domain', domainRange) : []),
    ...(has('bad-reply-filter') ? at('filter', filterRange) : []),
    ...(has('bad-weight') ? at('weight', weightRange) : []),
  ]
}
