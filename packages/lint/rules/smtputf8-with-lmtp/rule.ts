/** Mail with addresses in UTF-8 is taken, and handed to an LMTP server that refuses it. */

import { hasTemplateLines, type ParameterSetting, type PostfixInstance, type Stack } from '@mailcfg/model'
import { atLeast } from '../../src/releases.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { appendEdit, atName, atValue, valueEdit } from '../../src/setting-edits.ts'

interface Refused extends Found {
  readonly transport: ParameterSetting
  readonly enable: ParameterSetting | undefined
}

const TRANSPORTS = ['virtual_transport', 'mailbox_transport', 'local_transport']

export const rule = defineRule<'postfix', Refused>({
  id: 'smtputf8-with-lmtp',
  summary: 'SMTPUTF8 is on, and the LMTP server behind it does not have it.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (
      !postfix.main ||
      hasTemplateLines(postfix.main) ||
      postfix.isOn('smtputf8_enable') !== true ||
      speaksUtf8(stack)
    )
      return
    const enable = postfix.setting('smtputf8_enable')
    const transport = lmtpTransport(postfix)
    if (transport) yield { ...(enable ? atName(enable) : atValue(transport)), transport, enable }
  },
  describe({ transport, enable, source }, { postfix }) {
    const edits = enable
      ? [valueEdit(enable, 'no')]
      : postfix?.main
        ? [appendEdit(postfix.main, 'smtputf8_enable', 'no')]
        : []
    return {
      what: `Mail that needs SMTPUTF8 is accepted, but ${transport.value.text} cannot take it.`,
      why: 'Dovecot before 2.4 and other LMTP servers do not offer SMTPUTF8: such mail is returned with "SMTPUTF8 is required, but was not offered", after the sender was told that all is well.',
      help: 'Set smtputf8_enable = no unless the LMTP server announces SMTPUTF8; then senders learn at once.',
      fixes: [editFix('Set smtputf8_enable = no', 'review', source, edits)],
    }
  },
})

/** Dovecot 2.4 can be told to. */
function speaksUtf8({ versions, dovecot }: Stack): boolean {
  return (
    (versions.dovecot !== undefined && atLeast(versions.dovecot, '2.4')) ||
    dovecot.some(({ dialect }) => dialect === '2.4')
  )
}

function lmtpTransport(postfix: PostfixInstance): ParameterSetting | undefined {
  for (const name of TRANSPORTS) {
    const { text, known, setting } = postfix.value(name)
    const transport = /^[\w.+-]+(?=:|\s*$)/.exec(text)?.[0]
    const service = postfix.services.find((s) => s.service.text === transport && s.type.text === 'unix')
    const isLmtp = service ? service.command.text === 'lmtp' : transport === 'lmtp'
    if (setting && known && isLmtp) return setting
  }
  return undefined
}
