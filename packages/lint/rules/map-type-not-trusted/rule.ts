/** Tables that come over a network, in parameters that say who owns a mailbox or which command runs. */

import { tableType } from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isEffective } from '../../src/settings.ts'
import { tableReferences, withNested } from '../../src/table-references.ts'

interface NotTrusted extends Found {
  readonly parameter: string
  readonly type: string
  readonly program: string
}

/** Parameters that local(8) and virtual(8) open with DICT_FLAG_PARANOID. */
const READERS: Readonly<Record<string, 'local' | 'virtual'>> = {
  alias_maps: 'local',
  mailbox_command_maps: 'local',
  virtual_mailbox_maps: 'virtual',
  virtual_uid_maps: 'virtual',
  virtual_gid_maps: 'virtual',
}

export const rule = defineRule<'parameter', NotTrusted>({
  id: 'map-type-not-trusted',
  summary: 'Who owns a mailbox and which commands run is not asked of servers that anybody may pretend to be.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter', names: Object.keys(READERS) },
  *check(setting, { postfix }) {
    const { source, value, name } = setting
    const program = READERS[name.text]
    if (postfix === undefined || program === undefined || !isEffective(setting, postfix)) return
    if (!delivers(program, postfix)) return
    for (const outer of tableReferences(setting, postfix)) {
      for (const { type, typeRange } of withNested(outer)) {
        const known = tableType(type)
        if (known === undefined || known.allowedForSecuritySensitive) continue
        yield foundIn(source, value, typeRange.start, typeRange.end, { parameter: name.text, type, program })
      }
    }
  },
  describe({ parameter, type, program }) {
    return {
      what: `${parameter} cannot be a table of the type ${type}.`,
      why: `Whoever answers in place of the server could write files and run commands as other users, so ${program}(8) refuses: "map is not allowed for security-sensitive data". Each look-up fails, and the mail waits in the queue.`,
      help: 'Use a file, an SQL or an LDAP table; proxy: in front changes nothing.',
    }
  },
})

/** Whether mail of the kind reaches the program; another one may have no such qualms. */
function delivers(program: 'local' | 'virtual', postfix: PostfixInstance): boolean {
  const transport = postfix.value(`${program}_transport`)
  return transport.setting === undefined || new RegExp(`^${program}(?::|$)`).test(transport.text.trim())
}
