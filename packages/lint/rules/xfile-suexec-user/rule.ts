/** Web mail that runs as another user than the one who owns the mail or its sessions. */

import type { Label } from '@mailcfg/core'
import { type AssignmentsDocument, assignmentOf, type FileState, type Stack } from '@mailcfg/model'
import { mailOwners } from '../../src/mail-owners.ts'
import { OTHERS_WRITE } from '../../src/member-files.ts'
import { defineRule, type Found, foundIn, isAssignments } from '../../src/rule.ts'

interface OtherUser extends Found {
  readonly user: string
  readonly owner: string
  readonly what: string
  /** Whether the disk says so, and no other file. */
  readonly seen: boolean
  readonly place: Label
}

export const rule = defineRule<'stack', OtherUser>({
  id: 'xfile-suexec-user',
  summary: 'The web mail runs as another user than the one who owns the mail or its sessions.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const documents = [...stack.documents.values()].filter(isAssignments)
    const web = documents.filter(({ language }) => /^webma(?:il|n)\.cf$/.test(language.id))
    if (web.length === 0) return
    for (const host of documents) {
      const run = host.language.id === 'httpd-vhost' ? assignmentOf(host, 'SuexecUserGroup') : undefined
      const user = /^\S+/.exec(run?.value.text ?? '')?.[0]
      if (run === undefined || user === undefined) continue
      for (const one of against(user, web, stack))
        yield foundIn(host.source, run.value, 0, user.length, { user, ...one })
    }
  },
  describe({ user, owner, what, seen, place }) {
    return {
      what: `The web mail runs as ${user}, but ${what} to ${owner}.`,
      why: 'It gets "Permission denied": pages end with an internal error, or mailboxes look empty.',
      help: `Run the web mail as ${owner}, or give the directory to ${user}.`,
      // Groups and modes of the disk may still let it in.
      ...(seen ? {} : { severity: 'warning' as const }),
      related: [place],
    }
  },
})

type Conflict = Pick<OtherUser, 'owner' | 'what' | 'seen' | 'place'>

function* against(user: string, web: readonly AssignmentsDocument[], stack: Stack): Iterable<Conflict> {
  const owner = mailOwners(stack).find(({ kind, id }) => kind === 'uid' && !/^\d+$/.test(id))
  if (owner && owner.id !== user) {
    const place = { source: owner.source, range: owner.range, message: 'the owner of the mail' }
    yield { owner: owner.id, what: 'the mail belongs', seen: false, place }
  }
  for (const document of web) {
    for (const name of ['SYS_SESS_DIR', 'SYS_UPLOAD_TMPDIR', 'SYS_MAILDIR_BASE']) {
      const entry = assignmentOf(document, name)
      const path = /^\/\S+/.exec(entry?.value.text ?? '')?.[0]
      const state = path === undefined ? undefined : stack.fileState(path)
      if (entry === undefined || state === undefined || path === undefined || isOpenTo(user, state)) continue
      const place = { source: document.source, range: entry.value.rangeOf(0, path.length), message: 'this directory' }
      yield { owner: state.owner, what: `${path} belongs`, seen: true, place }
    }
  }
}

/** Whether a user may write to a directory as far as the disk tells; groups may let him in. */
function isOpenTo(user: string, { kind, owner, mode }: FileState): boolean {
  return kind !== 'directory' || owner === user || (mode & (OTHERS_WRITE | 0o020)) !== 0
}
