/** A directory for virtual mailboxes that the account which delivers into it may not write to. */

import type { FileState } from '@mailcfg/model'
import { deliversByVirtual } from '../../src/mail-owners.ts'
import { GROUP_WRITE, modeText, OTHERS_WRITE } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Closed extends Found {
  readonly path: string
  readonly uid: number
  readonly state: FileState
}

export const rule = defineRule<'postfix', Closed>({
  id: 'virtual-mailbox-base-not-writable',
  summary: 'The directory for virtual mailboxes does not belong to the account that delivers.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    if (!deliversByVirtual(postfix)) return
    const base = postfix.value('virtual_mailbox_base')
    const owner = postfix.value('virtual_uid_maps')
    const uid = /^static:(\d+)$/.exec(owner.text.trim())?.[1]
    if (!base.setting || !base.known || !owner.known || uid === undefined) return
    const path = base.text.trim().replace(/\/+$/, '')
    const state = stack.fileState(path)
    if (state?.kind !== 'directory' || state.uid === undefined || isOpenTo(state, Number(uid))) return
    yield { ...atValue(base.setting), path, uid: Number(uid), state }
  },
  describe({ path, uid, state }) {
    return {
      what: `User ${uid} may not make mailboxes in ${path} (mode ${modeText(state.mode)}, ${state.owner}:${state.group}).`,
      why: 'virtual(8) delivers as this user: for the first mail to each mailbox it says "create maildir file: Permission denied", and the mail waits in the queue until it comes back.',
      help: `Run chown ${uid} ${path}. Only if each domain has a directory of its own there that belongs to ${uid}, nothing is wrong.`,
    }
  },
})

/** Which groups the account has is not known: a right of any group but root's may be its own. */
function isOpenTo({ uid, mode, group }: FileState, account: number): boolean {
  if (uid === account || account === 0) return true
  return (mode & OTHERS_WRITE) !== 0 || (group !== 'root' && (mode & GROUP_WRITE) !== 0)
}
