/** `*` in lists of domains, where it matches nothing. */

import { DOMAIN_LISTS, domainsIn } from '../../src/domain-lists.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

export const rule = defineRule<'parameter', Found & { readonly text: string; readonly list: string }>({
  id: 'domain-list-wildcard',
  summary: 'A * in a list of domains matches nothing.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: DOMAIN_LISTS },
  *check(setting, { postfix }) {
    for (const { text, start, end } of domainsIn(setting, postfix)) {
      if (!text.includes('*') || /[:/{]/.test(text)) continue
      yield foundIn(setting.source, setting.value, start, end, { text, list: setting.name.text })
    }
  },
  describe({ text, list }) {
    const domain = text.replace(/^\*\.?/, '')
    return {
      what: `${text} in ${list} matches no domain: Postfix has no wildcards here.`,
      why: 'Mail for the domains that are meant is refused with "Relay access denied".',
      help:
        domain === ''
          ? 'List the domains.'
          : list === 'relay_domains'
            ? `Write ${domain}, which matches its subdomains too.`
            : `List the domains, or use a pattern: pcre:{{/\\.${domain.replaceAll('.', '\\.')}$/ OK}}.`,
    }
  },
})
