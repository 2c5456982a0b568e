/** A client that must log in and has no passwords. */

import { isBlank, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

interface NoPasswords extends Found {
  readonly setting: ParameterSetting
  readonly maps: string
}

export const rule = defineRule<'postfix', NoPasswords>({
  id: 'sasl-client-without-passwords',
  summary: 'The client must log in to other servers and has no table of passwords.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique([...noPasswords(postfix, 'smtp'), ...noPasswords(postfix, 'lmtp')])
  },
  describe({ setting, maps }) {
    return {
      what: `${setting.name.text} = yes needs ${maps}.`,
      why: 'The client stops with "specify a password table" before it delivers anything, and all mail stays in the queue.',
      help: `Set ${maps} to a table such as lmdb:/etc/postfix/sasl_passwd, or switch the login off.`,
    }
  },
})

function* noPasswords(postfix: PostfixInstance, side: 'smtp' | 'lmtp'): Iterable<NoPasswords> {
  const clients = postfix.master
    ? postfix.services.filter(({ type, command }) => type.text === 'unix' && command.text === side)
    : [undefined]
  for (const client of clients) {
    const setting = postfix.setting(`${side}_sasl_auth_enable`, client)
    const maps = `${side}_sasl_password_maps`
    if (setting && isBlank(postfix, maps, client) && postfix.isOn(setting.name.text, client) === true) {
      yield { ...atName(setting), setting, maps }
    }
  }
}
