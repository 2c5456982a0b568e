/** `%` letters in map sources that Postfix does not have, many of them Dovecot's. */

import { mapSourceParameter } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { mapSourceType } from '../../src/map-sources.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface WrongLetter extends Found {
  readonly text: string
}

export const rule = defineRule<'assignment', WrongLetter>({
  id: 'sql-map-dovecot-variable',
  summary: 'Map sources have %s, %u, %d and %1 to %9, and no other letters.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', languages: ['map-source'] },
  *check({ name, value }, { document, postfix }) {
    const type = mapSourceType(document, postfix)
    const { text } = value
    const expands = (type ? [type] : ['mysql', 'ldap']).some((t) => mapSourceParameter(t, name.text)?.expansions)
    if ((!expands && name.text !== 'query') || isTemplated(text)) return
    for (const match of text.matchAll(/%(?:%|[sudSUD1-9]|\{[^}]*\}|[\s\S]?)/g)) {
      if (/^%[%sudSUD1-9]$/.test(match[0])) continue
      const end = match.index + match[0].trimEnd().length
      yield foundIn(document.source, value, match.index, end, { text: match[0].trimEnd() })
    }
  },
  describe({ source, range, text }) {
    const meant = DOVECOT[text]
    return {
      what: meant ? `${text} is Dovecot's; Postfix does not know it.` : `Postfix does not know ${text} in a query.`,
      why: 'It ends with "Invalid query template" when it opens the table, and mail that needs it waits.',
      ...(meant
        ? { fixes: [replaceFix(`Write ${meant}`, 'review', source, range, meant)] }
        : { help: "Write %% for a percent sign, as in LIKE '%%x'." }),
    }
  },
})

/** What Dovecot's letters are in Postfix; %u is the whole address there and the local part here. */
const DOVECOT: Readonly<Record<string, string>> = {
  '%n': '%u',
  '%{user}': '%s',
  '%{username}': '%u',
  '%{domain}': '%d',
  '%Lu': '%s',
  '%L': '%s',
}
