/** Mailboxes that belong to the account that Postfix itself runs as. */

import type { Stack } from '@mailcfg/model'
import { type MailOwner, mailOwners } from '../../src/mail-owners.ts'
import { defineRule } from '../../src/rule.ts'

interface Shared extends MailOwner {
  /** The value of mail_owner. */
  readonly account: string
}

export const rule = defineRule<'stack', Shared>({
  id: 'xfile-mailboxes-of-mail-owner',
  summary: 'Mailboxes belong to the account that Postfix itself runs as.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const accounts = stack.postfix.flatMap((postfix) => {
      const { text, known } = postfix.value('mail_owner')
      return known && text !== '' ? [text] : []
    })
    for (const owner of mailOwners(stack)) {
      // The service of a pipe is refused by pipe(8) itself, which is another finding.
      if (owner.kind !== 'uid' || owner.program.startsWith('the service ')) continue
      const account = accounts.find((one) => owner.id === one || numbersOf(one, stack).has(Number(owner.id)))
      if (account !== undefined) yield { ...owner, account }
    }
  },
  describe({ id, program, account }) {
    return {
      what: `${program} keeps the mail as ${id === account ? id : `${id}, which is ${account}`}, the account of Postfix.`,
      why: 'No other program should have this account: whoever breaks into what reads mailboxes can then change the queue and all mail that waits in it, and the daemons of Postfix can read and change all mailboxes.',
      help: 'Make an account for the mailboxes alone (for instance vmail with number 5000), write its number in all files, and give it the mail that is there.',
    }
  },
})

/** The numbers that the account's files on the disk have. */
function numbersOf(account: string, { fileStates }: Stack): ReadonlySet<number> {
  const states = [...(fileStates?.values() ?? [])]
  return new Set(states.flatMap(({ owner, uid }) => (owner === account && uid !== undefined ? [uid] : [])))
}
