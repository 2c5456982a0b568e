/** The mode of a socket that is no octal number. */

import { plainValue, settingPath, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadMode extends Found {
  readonly text: string
}

const PATHS = /(?:^|\/)(?:unix|fifo)_listener\/(?:mode|(?:unix|fifo)_listener_mode)$/

export const rule = defineRule<'dovecot', BadMode>({
  id: 'dovecot-socket-mode',
  summary: 'The mode of a socket is no octal number.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const placed of ownSettings(dovecot, stack, 'mode', 'unix_listener_mode', 'fifo_listener_mode')) {
      const text = PATHS.test(settingPath(placed)) ? plainValue(placed.item) : undefined
      if (text === undefined || /^0[0-7]{0,4}$/.test(text)) continue
      yield { source: placed.document.source, range: valueRange(placed.item), text }
    }
  },
  describe({ source, range, text }) {
    if (/^[1-9]\d*$/.test(text)) {
      return {
        what: `${text} without a 0 in front is a decimal number.`,
        why: `Dovecot takes it for the octal mode 0${Number(text).toString(8)}, so other users than you meant may, or may not, use the socket.`,
        impact: 'insecure',
        ...(/^[0-7]{3}$/.test(text)
          ? { fixes: [replaceFix(`Write 0${text}`, 'safe', source, range, `0${text}`)] }
          : {}),
      }
    }
    const digits = /^0?([0-7]{3})\D*$/.exec(text)?.[1]
    return {
      what: `${text === '' ? 'The empty value' : text} is no mode.`,
      why: 'doveconf stops with "Invalid number": Dovecot does not start.',
      ...(digits
        ? { fixes: [replaceFix(`Write 0${digits}`, 'review', source, range, `0${digits}`)] }
        : { help: 'Write an octal number such as 0600.' }),
    }
  },
})
