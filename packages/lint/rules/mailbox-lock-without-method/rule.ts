/** local(8) without any way to lock a mailbox file. */

import { existsIn, postfixParameter } from '@mailcfg/knowledge'
import type { PostfixInstance, Service } from '@mailcfg/model'
import { servicesRunning } from '../../src/effective-numbers.ts'
import { wordsIn } from '../../src/enum-values.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atValue, unique } from '../../src/setting-edits.ts'

interface NoMethod extends Found {
  /** sun_mailtool_compatibility takes all methods but dotlock away. */
  readonly mailtool: Found | undefined
}

const MAILTOOL = 'sun_mailtool_compatibility'

export const rule = defineRule<'postfix', NoMethod>({
  id: 'mailbox-lock-without-method',
  summary: 'Mailbox files need at least one way of locking.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique(servicesRunning('local', postfix).flatMap((service) => without(postfix, service) ?? []))
  },
  describe({ mailtool }) {
    return {
      what: mailtool
        ? `With ${MAILTOOL} only dotlock is left, and mailbox_delivery_lock does not name it.`
        : 'mailbox_delivery_lock names no way of locking.',
      why: 'Without a lock two programs could write to one mailbox at a time, so local(8) stops with a fatal error, and mail for local users waits.',
      ...(mailtool ? { related: [{ ...mailtool, message: 'leaves nothing but dotlock' }] } : {}),
      help: mailtool
        ? `Add dotlock, or delete ${MAILTOOL}.`
        : 'Write methods such as fcntl, dotlock, or delete the line to get the default.',
    }
  },
})

function without(postfix: PostfixInstance, service: Service | undefined): NoMethod | undefined {
  const { text, known, setting } = postfix.value('mailbox_delivery_lock', service)
  // An empty value is too short, which is the matter of another rule.
  if (!known || setting === undefined || text.trim() === '') return undefined
  const words = wordsIn(text).map((word) => word.text.toLowerCase())
  if (words.length === 0) return { ...atValue(setting), mailtool: undefined }
  const mailtool = postfix.setting(MAILTOOL, service)
  const parameter = postfixParameter(MAILTOOL)
  const { postfix: version } = postfix.versions
  const exists = version === undefined || (parameter !== undefined && existsIn(parameter, version))
  if (!mailtool || !exists || !postfix.isOn(MAILTOOL, service) || words.includes('dotlock')) return undefined
  return { ...atValue(setting), mailtool: atName(mailtool) }
}
