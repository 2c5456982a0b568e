/** mydestination without the name of the machine. */

import { parseList } from '@mailcfg/grammars'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { domainsOf } from '../../src/domain-classes.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName } from '../../src/setting-edits.ts'

interface Nameless extends Found {
  readonly host: string
}

export const rule = defineRule<'postfix', Nameless>({
  id: 'mydestination-without-hostname',
  summary: 'The name of the machine is no destination of its own.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const setting = postfix.main && postfix.setting('mydestination')
    if (!setting || isTemplated(setting.value.text) || !judgeable(postfix, setting)) return
    const host = postfix.value('myhostname')
    const name = host.known ? host.text.toLowerCase() : ''
    const classes = ['mydestination', 'virtual_alias_domains', 'virtual_mailbox_domains', 'relay_domains'] as const
    if (name !== '' && classes.some((c) => [...domainsOf(postfix, c)].some(({ domain }) => domain === name))) return
    yield { ...atName(setting), host: name || '$myhostname' }
  },
  describe({ host }) {
    return {
      what: `${host} is not in mydestination.`,
      why: 'Mail for users at the name of the machine, such as reports of cron or of other machines, is taken for foreign mail: it is refused, or comes back with "mail loops back to myself".',
      help: 'Write mydestination = $myhostname, localhost unless another server takes that mail.',
    }
  },
})

/** Not where a table or file may hold the name, where all mail goes to a relay, or where nothing is local. */
function judgeable(postfix: PostfixInstance, { value }: ParameterSetting): boolean {
  const items = parseList(value.text).items.map((item) => item.text)
  if (items.some((item) => /[:/#]|\$[({]?myhostname\b/.test(item) || !postfix.expand(item).known)) return false
  if (postfix.value('relayhost').text.trim() !== '') return false
  return !/^(?:error|discard|retry|smtp|relay)\b/.test(postfix.value('local_transport').text)
}
