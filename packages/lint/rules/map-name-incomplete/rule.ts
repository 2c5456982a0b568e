/** socketmap: and unix: tables whose name lacks a part or is none that they have. */

import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface BadName extends Found {
  readonly type: string
  readonly name: string
}

/** What stands behind the colon, by type. */
const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly help: string }>> = {
  socketmap: {
    form: /^[^:]+:.*:/s,
    help: 'Write socketmap:inet:host:port:name or socketmap:unix:/path:name; the last part is the name of the map at the server.',
  },
  unix: {
    form: /^(?:passwd|group)\.byname$/,
    help: 'There are unix:passwd.byname and unix:group.byname.',
  },
}

export const rule = defineRule<'parameter', BadName>({
  id: 'map-name-incomplete',
  summary: 'The name of a socketmap or unix table has a fixed form.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value } = setting
    for (const outer of tableReferences(setting, postfix)) {
      for (const { type, name, nameRange } of withNested(outer)) {
        const form = Object.hasOwn(FORMS, type) ? FORMS[type] : undefined
        if (form === undefined || name === '' || name.includes('$') || form.form.test(name)) continue
        yield foundIn(source, value, nameRange.start, nameRange.end, { type, name })
      }
    }
  },
  describe({ type, name }) {
    return {
      what: type === 'unix' ? `There is no table unix:${name}.` : `"${name}" lacks the server or the name of the map.`,
      why: 'The daemon that opens the table answers with temporary errors, and mail that needs it waits.',
      help: FORMS[type]?.help ?? '',
    }
  },
})
