/** Defaults in use that a later release of Postfix has changed. */

import {
  compareVersions,
  defaultFor,
  existsIn,
  type PostfixParameter,
  postfixParameters,
  tableMembership,
} from '@mailcfg/knowledge'
import type { PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

interface Change {
  readonly name: string
  readonly from: string
  readonly to: string
  readonly release: string
}

interface Changing extends Found {
  readonly release: string
  readonly changes: readonly Change[]
}

/** Lists that grow with the parameters they name, and ciphers that nobody should use any more. */
const UNIMPORTANT =
  /^(?:import_environment|proxy_read_maps|proxy_write_maps|mail_version|mail_release_date|tls_(?:export|low|null)_cipherlist|postmulti_.*)$/

/** Protections against smuggled mail: a release that lacks the parameter lets through what it stops. */
const CLOSED_HOLES = new Set([
  'cleanup_replace_stray_cr_lf',
  'smtpd_forbid_bare_newline',
  'smtpd_forbid_unauth_pipelining',
])

export const rule = defineRule<'postfix', Changing>({
  id: 'default-changes-on-upgrade',
  summary: 'A default that the server relies on is another one in a later release.',
  severity: 'info',
  impact: 'upgrade',
  confidence: 'high',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix) {
    const top = atTop(postfix.main)
    const { postfix: release } = postfix.versions
    if (top === undefined || release === undefined) return
    const changes = changesAfter(release, postfix)
    if (changes.length > 0) yield { ...top, release, changes }
  },
  describe({ release, changes }) {
    const list = changes.map(
      ({ name, from, to, release: since }) => `${name}: ${shown(from)} becomes ${shown(to)} (${since})`,
    )
    return {
      what: `After Postfix ${release}, ${changes.length === 1 ? 'a default' : `${changes.length} defaults`} of this server change: ${changes.map(({ name }) => name).join(', ')}.`,
      why: `${list.join('; ')}.`,
      help: 'Before the upgrade decide on each: try the new value now, or set the old one to keep it.',
    }
  },
})

/** What changes for parameters that main.cf does not set, those left out whose new name takes over the old value. */
function changesAfter(release: string, postfix: PostfixInstance): Change[] {
  return postfixParameters().flatMap((parameter) => {
    const { name, default: to } = parameter
    if (UNIMPORTANT.test(name) || parameter.compatLevelDependent || postfix.isSet(name)) return []
    if (to === undefined || takesOver(to) || tableMembership(parameter) !== 'parameter') return []
    const isNew = CLOSED_HOLES.has(name) && !existsIn(parameter, release)
    if (!isNew && tableMembership(parameter, release) !== 'parameter') return []
    const from = isNew ? 'no' : defaultFor(parameter, release)
    if (from === undefined || plain(from) === plain(to)) return []
    return [{ name, from, to, release: isNew ? (parameter.since ?? 'later') : sinceWhen(parameter, release) }]
  })
}

/** The first release of the newest default. */
function sinceWhen({ defaultHistory = [], default: newest }: PostfixParameter, release: string): string {
  const later = defaultHistory.filter((entry) => compareVersions(entry.version, release) > 0)
  return later.find((entry) => plain(entry.default ?? '') === plain(newest ?? ''))?.version ?? 'later'
}

/** `${old?{$old}:{…}}`: whoever set nothing sees no difference. */
function takesOver(text: string): boolean {
  return /^\$\{\w+\?\{\$\w+\}:/.test(text) || /^\$\w+$/.test(text)
}

function plain(text: string): string {
  return text.replace(/[\s,]+/g, ' ').trim()
}

function shown(text: string): string {
  return text === '' ? 'empty' : `"${plain(text)}"`
}
