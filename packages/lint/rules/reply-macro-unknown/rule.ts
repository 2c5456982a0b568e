/** Macros in replies of smtpd that it does not know. */

import { macroNames } from '@mailcfg/grammars'
import { suggest } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'

interface UnknownMacro extends Found {
  readonly name: string
  readonly setting: ParameterSetting
}

export const rule = defineRule<'parameter', UnknownMacro>({
  id: 'reply-macro-unknown',
  summary: 'Replies have macros of the session, and no parameters.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: ['default_rbl_reply', 'smtpd_reject_footer'] },
  *check(setting, { postfix }) {
    const { source, value } = setting
    if (!isEffective(setting, postfix) || isTemplated(value.text)) return
    const known = macrosOf(setting)
    for (const { name, start, end } of macroNames(value.text)) {
      if (!known.includes(name)) yield foundIn(source, value, start, end, { name, setting })
    }
  },
  describe({ name, setting }) {
    const known = macrosOf(setting)
    const nearest = name === 'myhostname' ? 'server_name' : suggest(name, known)[0]
    return {
      what: `${setting.name.text} has no macro ${name}.`,
      why: 'smtpd puts nothing in its place and logs "unknown macro name" at each reply.',
      help: nearest ? `${nearest} may be meant.` : `Write one of ${known.join(', ')}.`,
    }
  },
})

/** smtpd_expand_lookup() of src/smtpd/smtpd_expand.c. */
const SESSION = [
  'client',
  'client_address',
  'client_name',
  'client_port',
  'helo_name',
  'localtime',
  'recipient',
  'recipient_domain',
  'recipient_name',
  'reverse_client_name',
  'sender',
  'sender_domain',
  'sender_name',
  'server_name',
]
/** rbl_expand_lookup() of src/smtpd/smtpd_check.c. */
const LISTED = ['rbl_class', 'rbl_code', 'rbl_domain', 'rbl_reason', 'rbl_txt', 'rbl_what']

function macrosOf({ name }: ParameterSetting): readonly string[] {
  return name.text === 'default_rbl_reply' ? [...LISTED, ...SESSION] : SESSION
}
