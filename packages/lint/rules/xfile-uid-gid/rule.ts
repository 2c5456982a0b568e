/** Programs of one server that keep the mail as different users. */

import type { Fix } from '@mailcfg/core'
import { type MailOwner, mailOwners } from '../../src/mail-owners.ts'
import { defineRule, replaceFix } from '../../src/rule.ts'

interface Differs extends MailOwner {
  readonly other: MailOwner
}

export const rule = defineRule<'stack', Differs>({
  id: 'xfile-uid-gid',
  summary: 'Programs of the same server keep the mail as different users or groups.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const owners = mailOwners(stack)
    for (const [index, owner] of owners.entries()) {
      // Nobody knows here which number a name has.
      const other = owners
        .slice(0, index)
        .find(
          (one) => one.kind === owner.kind && isNumber(one.id) === isNumber(owner.id) && one.program !== owner.program,
        )
      if (other && other.id !== owner.id) yield { ...owner, other }
    }
  },
  describe(owner) {
    const { kind, id, program, other } = owner
    const what = kind === 'uid' ? 'user' : 'group'
    return {
      what: `${program} keeps the mail as ${what} ${id}, ${other.program} as ${other.id}.`,
      why:
        kind === 'uid'
          ? 'What one of them writes belongs to its user: the other gets "Permission denied" in the Maildir, and mail waits or mailboxes do not open.'
          : 'Files of the other group can be read or not as their mode happens to be.',
      help: `Write the same ${what} in all files, and give the mail that is there to it.`,
      // A group matters only where modes let it; ExtMan makes accounts and delivers nothing.
      ...(kind === 'gid' || program === 'ExtMan' ? { severity: 'warning' as const } : {}),
      related: [{ source: other.source, range: other.range, message: `the ${what} of ${other.program}` }],
      fixes: [...writeInstead(owner, other), ...writeInstead(other, owner)],
    }
  },
})

/** Gives one program the user of the other one, where its own is all that stands there, or stands behind `static:`. */
function writeInstead({ source, range, id, program }: MailOwner, other: MailOwner): Fix[] {
  const before = /^(?:static:|['"])?/.exec(source.slice(range))?.[0].length ?? 0
  const own = { start: range.start + before, end: range.start + before + id.length }
  if (source.slice(own) !== id || /\w/.test(source.slice({ start: own.end, end: range.end }))) return []
  return [replaceFix(`Let ${program} keep it as ${other.id}, too`, 'review', source, own, other.id)]
}

function isNumber(id: string): boolean {
  return /^\d+$/.test(id)
}
