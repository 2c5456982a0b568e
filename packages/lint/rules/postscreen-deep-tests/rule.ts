/** Tests of postscreen behind its greeting, after which every new client has to come again. */

import type { ParameterSetting, PostfixInstance } from '@mailcfg/model'
import { postscreenViews } from '../../src/postscreen.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atName, atValue, unique } from '../../src/setting-edits.ts'

const TESTS = [
  'postscreen_pipelining_enable',
  'postscreen_non_smtp_command_enable',
  'postscreen_bare_newline_enable',
] as const

interface DeepTests extends Found {
  readonly name: string
  readonly others: readonly ParameterSetting[]
}

export const rule = defineRule<'postfix', DeepTests>({
  id: 'postscreen-deep-tests',
  summary: 'Tests behind the greeting of postscreen send every new client away.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    yield* unique(postscreenViews(postfix).flatMap((service) => [...deepTests(postfix, service)]))
  },
  describe: ({ name, others }) => ({
    what: `${name} sends every new client away with "450 Service currently unavailable".`,
    why: 'postscreen cannot hand over a connection in which the client has spoken. Large senders come again from other addresses, each of them new, so their mail is hours late or lost.',
    help: `Write no${others.length > 0 ? ', in the other lines too' : ''}; the tests before the greeting and the DNS lists do not delay anybody.`,
    related: others.map((setting) => ({ ...atName(setting), message: 'does so too' })),
  }),
})

/** One finding for all of them. */
function* deepTests(postfix: PostfixInstance, service: Parameters<PostfixInstance['isOn']>[1]): Iterable<DeepTests> {
  const on = TESTS.flatMap((name) => {
    const setting = postfix.isOn(name, service) ? postfix.setting(name, service) : undefined
    return setting ? [setting] : []
  })
  const [first, ...others] = on
  if (first) yield { ...atValue(first), name: first.name.text, others }
}
