/** Logging to a file or to standard output without the service that writes it. */

import type { SourceText } from '@mailcfg/core'
import { isWholeMaster, type ParameterSetting, realServices } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface NoPostlog extends Found {
  readonly setting: ParameterSetting
  readonly master: SourceText
}

export const rule = defineRule<'postfix', NoPostlog>({
  id: 'master-postlog-missing',
  summary: 'Logging to maillog_file needs the postlog service.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { text, known, setting } = postfix.value('maillog_file')
    const name = postfix.value('postlog_service_name')
    if (!setting || !known || !name.known || text.trim() === '' || !postfix.master || !isWholeMaster(postfix)) return
    if (realServices(postfix).some((s) => s.service.text === name.text && s.type.text === 'unix-dgram')) return
    yield { source: setting.source, range: setting.value.range, setting, master: postfix.master.source }
  },
  describe({ master }) {
    const end = master.length
    const before = end > 0 && master.slice({ start: end - 1, end }) !== '\n' ? '\n' : ''
    const line = `${before}postlog   unix-dgram n  -       n       -       1       postlogd\n`
    return {
      what: 'maillog_file is set, but master.cf has no postlog service to write it.',
      why: '"postfix start" and "postfix check" stop with a fatal error, as most daemons hand their records to that service.',
      fixes: [editFix('Add the postlog service', 'safe', master, [{ range: { start: end, end }, text: line }])],
    }
  },
})
