/** The socket of Dovecot named from the root of the machine, for a server that lives in the jail. */

import { isChrooted, type ParameterSetting, type PostfixInstance, type Service, smtpdServices } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { atValue, unique, valueEdit } from '../../src/setting-edits.ts'

interface Absolute extends Found {
  readonly setting: ParameterSetting
  readonly service: Service
  /** The path from the queue directory; `undefined` when the socket lies elsewhere. */
  readonly relative: string | undefined
}

export const rule = defineRule<'postfix', Absolute>({
  id: 'sasl-path-absolute-in-chroot',
  summary: 'A server in the jail cannot find a SASL socket that is named from the root of the machine.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (postfix.main) yield* unique(smtpdServices(postfix).flatMap((service) => absolute(postfix, service)))
  },
  describe({ setting, service, relative, source }, { postfix }) {
    return {
      what: `Service ${service.service.text} runs in the jail, where ${setting.value.text} does not exist.`,
      why: 'smtpd looks for the path below the queue directory, cannot reach Dovecot, and stops: clients lose the connection.',
      ...(relative === undefined
        ? { help: 'Let Dovecot listen below the queue directory too, and write private/auth.' }
        : {}),
      related: postfix?.master
        ? [{ source: postfix.master.source, range: service.chroot.range, message: 'chroot column' }]
        : [],
      fixes:
        relative === undefined ? [] : [editFix(`Write ${relative}`, 'safe', source, [valueEdit(setting, relative)])],
    }
  },
})

function absolute(postfix: PostfixInstance, service: Service): Absolute[] {
  const { text, known, setting } = postfix.value('smtpd_sasl_path', service)
  const [, path] = /^(?:unix:)?(\/.*)$/.exec(text) ?? []
  if (!setting || !known || path === undefined || isChrooted(postfix, service) !== true) return []
  if (postfix.value('smtpd_sasl_type', service).text !== 'dovecot') return []
  const queue = `${postfix.value('queue_directory').text || '/var/spool/postfix'}/`
  const relative = path.startsWith(queue) ? path.slice(queue.length) : undefined
  return [{ ...atValue(setting), setting, service, relative }]
}
