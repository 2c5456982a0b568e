/** One-letter variables, which Dovecot 2.4 does not have. */

import { isTemplated } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { type DovecotVariable, dovecotVariables, isKnownVariable, variableFor24 } from '../../src/dovecot-variables.ts'
import { is24 } from '../../src/dovecot24.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface OneLetter extends Found {
  readonly variable: DovecotVariable
}

/** Settings with the variables of a user; formats of log lines and dates have other percent signs. */
const NAMES =
  /^(?:mail_(?:\w+_)?path|mail_home|mail_chroot|mail_location|home|auth_username_format|username_format|query|\w+_query|\w*filter|passwd_file_path|path|script_path|args)$/

export const rule = defineRule<'dovecot', OneLetter>({
  id: 'dovecot24-variable',
  summary: 'Dovecot 2.4 has no variables of one letter.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const placed of ownSettings(dovecot, stack)) {
      if (!takesVariables(placed)) continue
      const { value } = placed.item
      for (const variable of isTemplated(value.text) ? [] : dovecotVariables(value.text)) {
        if (variable.long !== undefined || !isKnownVariable(variable, 'login') || inSqlPattern(value.text, variable))
          continue
        yield foundIn(placed.document.source, value, variable.start, variable.end, { variable })
      }
    }
  },
  describe({ source, range, variable }) {
    const now = variableFor24(variable)
    return {
      what: `${source.slice(range)} is a variable of Dovecot 2.3${now ? `; 2.4 has ${now}` : ''}.`,
      why: 'Dovecot 2.4 takes the text as it stands: all users get the same path, or the query finds nobody.',
      ...(now
        ? { fixes: [replaceFix(`Write ${now}`, 'safe', source, range, now)] }
        : { help: 'Write the long name in braces, with filters behind a bar, such as %{user | substr(0, 1)}.' }),
    }
  },
})

function takesVariables({ item, around }: PlacedSetting): boolean {
  const inFields = around.some(({ type }) => /fields$/.test(type.text))
  return inFields || NAMES.test(item.name.text)
}

/** `LIKE '%d…'` or `'%Y-%m-%d'`: percent signs that are SQL's own. */
function inSqlPattern(text: string, { start, end }: DovecotVariable): boolean {
  if (/\bLIKE\s+'[^']*$/i.test(text.slice(0, start)) && /\w/.test(text[end] ?? '')) return true
  const open = text.lastIndexOf("'", start)
  const close = text.indexOf("'", end)
  const quoted = open < 0 || close < 0 ? '' : text.slice(open + 1, close)
  return (quoted.match(/%[A-Za-z]/g) ?? []).some((letter) => !/%[LUund]/.test(letter))
}
