/** What maildrop needs to deliver to the accounts of Courier, which no file shows. */

import { type AssignmentsDocument, assignmentOf, deliveryCommand, realServices, type Stack } from '@mailcfg/model'
import { atFile } from '../../src/member-files.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'
import { atTop } from '../../src/setting-edits.ts'

interface Needs extends Found {
  readonly user: string
  readonly service: string
  readonly accounts: AssignmentsDocument
}

export const rule = defineRule<'stack', Needs>({
  id: 'xfile-maildrop-needs',
  summary: 'Maildrop must be able to ask authdaemond for the accounts, as the user it runs as.',
  severity: 'info',
  impact: 'defers-mail',
  confidence: 'low',
  tier: 'strict',
  listens: { on: 'stack' },
  *check(stack) {
    const accounts = accountsOf(stack)
    for (const postfix of accounts ? stack.postfix : []) {
      for (const service of postfix.master ? realServices(postfix) : []) {
        const { attributes, command } = deliveryCommand(service)
        const [program] = command
        const user = attributes.find(({ name }) => name === 'user')?.value.split(':')[0]
        const own = program && /(?:^|\/)maildrop$/.test(program.text) && command.some(({ text }) => text === '-d')
        if (!own || user === undefined || service.command.text !== 'pipe' || !postfix.master) continue
        const { argument, at, text } = program
        const range = argument.value.rangeOf(at, at + text.length)
        yield {
          source: postfix.master.source,
          range,
          user,
          service: service.service.text,
          accounts: accounts as AssignmentsDocument,
        }
      }
    }
  },
  describe({ user, service, accounts }) {
    const uid = assignmentOf(accounts, 'MYSQL_UID_FIELD')
    const place = uid ? { source: accounts.source, range: uid.value.range } : (atTop(accounts) ?? atFile(accounts))
    return {
      what: `${service} runs maildrop as ${user}, who must be able to ask authdaemond and have the uid of the accounts.`,
      why: 'Built without authlib, maildrop knows system users only ("Invalid user specified"); without the right to search the directory of the socket, or with another uid, mail stays in the queue.',
      help: `Look with "maildrop -v" for the courier authentication library, and try "su ${user} -c 'maildrop -V 9 -d NAME@DOMAIN < /dev/null'".`,
      related: [{ ...place, message: uid ? 'the uid of the accounts' : 'the accounts' }],
    }
  },
})

function accountsOf(stack: Stack): AssignmentsDocument | undefined {
  const all = [...stack.documents.values()].filter(isAssignments)
  return (
    all.find(({ language }) => language.id === 'authmysqlrc') ??
    all.find(({ language }) => language.id === 'authdaemonrc')
  )
}
