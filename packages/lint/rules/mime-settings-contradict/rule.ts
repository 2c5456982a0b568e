/** MIME is to be converted in messages whose MIME structure is not to be looked at. */

import { compareVersions } from '@mailcfg/knowledge'
import { servicesRunning } from '../../src/effective-numbers.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, unique } from '../../src/setting-edits.ts'

const OFF = 'disable_mime_input_processing'
const FORCE = 'force_mime_input_conversion'

export const rule = defineRule<'postfix', Found & { readonly other: Found | undefined }>({
  id: 'mime-settings-contradict',
  summary: 'MIME cannot be converted in messages in which it is not read.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { postfix: version } = postfix.versions
    // Older releases do not know the second setting at all.
    if (version !== undefined && compareVersions(version, '3.9') < 0) return
    const clashes = servicesRunning('cleanup', postfix).flatMap((service) => {
      const force = postfix.setting(FORCE, service)
      if (!force || !postfix.isOn(FORCE, service) || !postfix.isOn(OFF, service)) return []
      const off = postfix.setting(OFF, service)
      return [{ ...atName(force), other: off && atName(off) }]
    })
    yield* unique(clashes)
  },
  describe({ other }) {
    return {
      what: `${FORCE} = yes and ${OFF} = yes exclude each other.`,
      why: 'cleanup stops with "do not specify both" at every start, and no mail gets into the queue.',
      ...(other ? { related: [{ ...other, message: 'reading MIME is switched off here' }] } : {}),
      help: 'Set one of them to no.',
    }
  },
})
