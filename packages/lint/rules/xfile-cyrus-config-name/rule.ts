/** A file of Cyrus SASL whose name is not the one that smtpd asks the library for. */

import {
  type CyrusServer,
  confsOf,
  cyrusServers,
  saslApplicationOf as nameOf,
  type ParameterSetting,
  smtpdConfs,
} from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop, atValue } from '../../src/setting-edits.ts'

interface OtherName extends Found {
  readonly wanted: string
  readonly present: string
  readonly setting: ParameterSetting | undefined
  readonly file: Found
}

export const rule = defineRule<'stack', OtherName>({
  id: 'xfile-cyrus-config-name',
  summary: 'Smtpd asks Cyrus SASL for a file of another name.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    for (const server of cyrusServers(stack)) {
      const wanted = server.application
      if (wanted === undefined || confsOf(server, stack).length > 0) continue
      const named = settingOf(server)
      // Other programs have files of their own there.
      const meant = smtpdConfs(stack).find(({ source }) =>
        named ? nameOf(source.uri) === 'smtpd' : /^(?:smtp|postfix|submission|smtps)$/.test(nameOf(source.uri)),
      )
      if (meant === undefined) continue
      const file = atTop(meant) ?? atFile(meant)
      yield { ...(named ? atValue(named) : file), wanted, present: nameOf(meant.source.uri), setting: named, file }
    }
  },
  describe({ wanted, present, setting, file }) {
    return {
      what: `smtpd reads ${wanted}.conf, but the file is called ${present}.conf.`,
      why: 'The library reads no other file. It works with its defaults: every mechanism is offered, passwords are looked for in sasldb, and all logins fail.',
      help: setting
        ? `Delete ${setting.name.text}, or rename the file to ${wanted}.conf.`
        : `Rename the file to ${wanted}.conf.`,
      ...(setting ? { related: [{ ...file, message: 'not read by smtpd' }] } : {}),
    }
  },
})

function settingOf({ postfix, services }: CyrusServer): ParameterSetting | undefined {
  const [service] = services
  const path = postfix.setting('smtpd_sasl_path', service)
  return path ?? postfix.setting('smtpd_sasl_application_name', service)
}
