/** Names of users and groups where virtual(8) takes only numbers. */

import { parseList } from '@mailcfg/grammars'
import { isTemplated } from '@mailcfg/model'
import type { Subjects } from '../../src/rule.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isAskedBy, usedRows } from '../../src/table-results.ts'

interface NoNumber extends Found {
  readonly text: string
  readonly what: 'user' | 'group'
}

const MAPS = /^virtual_([ug])id_maps$/

export const rule = defineRule<'postfix', NoNumber>({
  id: 'virtual-id-not-number',
  summary: 'Owners of virtual mailboxes are written as numbers.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    for (const setting of [...postfix.mainSettings, ...postfix.masterSettings]) {
      const kind = MAPS.exec(setting.name.text)?.[1]
      if (kind === undefined || postfix.setting(setting.name.text, setting.service) !== setting) continue
      yield* inStatic(setting, kind === 'u' ? 'user' : 'group')
    }
    for (const table of stack.documents.values()) {
      if (table.shape !== 'table' || stack.postfixOf(table) !== postfix) continue
      const what = isAskedBy(table, postfix, /^virtual_uid_maps$/) ? ('user' as const) : ('group' as const)
      if (!isAskedBy(table, postfix, MAPS)) continue
      for (const { value } of usedRows(table)) {
        const { text } = value
        if (!isFine(text)) yield foundIn(table.source, value, 0, text.length, { text, what })
      }
    }
  },
  describe: ({ text, what }) => ({
    what: `${text} is no number of a ${what}.`,
    why: 'virtual(8) does not look names up: it logs "bad uid" or "bad gid", and mail for the mailbox stays in the queue.',
    help: `Write the number that "id" shows for the ${what}, as in static:5000.`,
  }),
})

function* inStatic(setting: Subjects['parameter'], what: NoNumber['what']): Iterable<NoNumber> {
  const { value, source } = setting
  for (const item of parseList(value.text, { braces: true }).items) {
    const text = /^static:(?:\{\s*)?([^\s{}]+)/.exec(item.text)?.[1]
    if (text === undefined || isFine(text)) continue
    const start = item.start + item.text.indexOf(text, 'static:'.length)
    yield foundIn(source, value, start, start + text.length, { text, what })
  }
}

function isFine(text: string): boolean {
  // `vmail_uid` is what scripts of installation replace.
  return /^\d+$/.test(text) || /[$%]|_[ug]id$/i.test(text) || isTemplated(text)
}
