/** A chroot column of `-`, whose meaning depends on the release and on compatibility_level. */

import { compareVersions } from '@mailcfg/knowledge'
import { type PostfixInstance, realServices, type Service } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface DefaultDash extends Found {
  readonly services: readonly Service[]
  /** What the dash means for this server; `undefined` when the files do not tell. */
  readonly meaning: 'y' | 'n' | undefined
}

export const rule = defineRule<'postfix', DefaultDash>({
  id: 'master-chroot-default-dash',
  summary: 'A `-` in the chroot column means y or n, depending on the release and on compatibility_level.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const services = realServices(postfix).filter(({ chroot }) => chroot.text === '-')
    const first = services[0]
    if (!postfix.master || !first) return
    const { source } = postfix.master
    yield { source, range: first.chroot.range, services, meaning: meaningOf(postfix, stack.versions.postfix) }
  },
  describe({ source, services, meaning }) {
    const many = services.length > 1 ? `, as for ${services.length - 1} more` : ''
    const edits = services.map(({ chroot }) => ({ range: chroot.range, text: meaning ?? '' }))
    return {
      what: `Whether ${services[0]?.service.text} runs chrooted is left to the default${many}.`,
      why: 'The default is y before Postfix 3.0 and below compatibility_level 1, and n otherwise, so an upgrade may move the daemon out of the chroot or into it, where it does not find its files.',
      ...(meaning === undefined
        ? { help: 'Write y or n.' }
        : { fixes: [editFix(`Write ${meaning}, which it means now`, 'safe', source, edits)] }),
    }
  },
})

/** Postfix 3.0 and later compare compatibility_level, which is 0 when it is not set. */
function meaningOf(postfix: PostfixInstance, version: string | undefined): 'y' | 'n' | undefined {
  if (postfix.main === undefined) return undefined
  if (version !== undefined && compareVersions(version, '3.0') < 0) return 'y'
  const setting = postfix.setting('compatibility_level')
  if (setting === undefined) return 'y'
  const level = /^\d+/.exec(setting.value.text.trim())?.[0]
  if (level === undefined) return undefined
  return Number(level) >= 1 ? 'n' : 'y'
}
