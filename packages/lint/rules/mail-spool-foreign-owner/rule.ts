/** The directory of the local users' mailboxes in the hands of a mail program's account. */

import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { atValue } from '../../src/setting-edits.ts'

interface Foreign extends Found {
  readonly path: string
  readonly owner: string
}

/** Accounts of systems that own the directory as installed. */
const USUAL = /^(?:root|mail|bin|daemon|sys|0)$/

export const rule = defineRule<'postfix', Foreign>({
  id: 'mail-spool-foreign-owner',
  summary: 'The directory of the system for mail of local users belongs to another account.',
  severity: 'info',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { main } = postfix
    const { text, known, setting } = postfix.value('mail_spool_directory')
    if (main === undefined || stack.fileStates === undefined) return
    const paths = known && text.startsWith('/') ? [text] : SPOOLS
    for (const path of paths.map((one) => one.replace(/\/+$/, ''))) {
      const state = stack.fileState(path)
      if (state?.kind !== 'directory' || USUAL.test(state.owner)) continue
      yield { ...(setting ? atValue(setting) : atFile(main)), path, owner: state.owner }
      return
    }
  },
  describe({ path, owner }) {
    return {
      what: `${path} belongs to ${owner}.`,
      why: 'The mailboxes of the system\'s users lie there: after "chown -R" they belong to somebody else, so that users cannot read them, and local(8) defers mail with "cannot create lock file" or "Permission denied".',
      help: `Keep virtual mailboxes elsewhere, such as /srv/vmail or /var/vmail, and give ${path} back: chown root:mail, mode 0775 or 1777 as your system has it.`,
    }
  },
})

/** Where systems have the directory; one is mostly a link to the other. */
const SPOOLS = ['/var/mail', '/var/spool/mail']
