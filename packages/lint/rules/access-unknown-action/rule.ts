/** Results of access and checks tables that are no action. */

import { type ActionTable, accessAction, accessActions, restriction, suggest } from '@mailcfg/knowledge'
import { isTemplated, type PostfixInstance } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { rowsByResult } from '../../src/table-rows.ts'
import { actionsOf } from '../../src/table-uses.ts'

interface UnknownAction extends Found {
  readonly word: string
  readonly actions: ActionTable
  readonly nearest: string | undefined
}

export const rule = defineRule<'table', UnknownAction>({
  id: 'access-unknown-action',
  summary: 'A table of actions answers with an action that Postfix knows.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table' },
  *check(table, { postfix }) {
    const actions = actionsOf(table, postfix)
    if (actions === undefined) return
    const unknown = (word: string) => isUnknown(word, actions, postfix)
    for (const row of rowsByResult(table, unknown)) {
      const { value, used, kind } = table.entry(row)
      const word = /^[^\s,]*/.exec(value.text)?.[0] ?? ''
      if (!used || kind !== 'entry' || word === '' || word.includes('#')) continue
      const nearest = suggest(word, candidates(actions))[0]
      yield foundIn(table.source, value, 0, word.length, { word, actions, nearest })
    }
  },
  describe({ source, range, word, actions, nearest }) {
    return {
      what:
        actions === 'access'
          ? `${word} is neither an action nor a restriction.`
          : `${word} is no action of such a table.`,
      why:
        actions === 'access'
          ? 'smtpd takes it for a restriction, does not find it, and answers "451 4.3.5 Server configuration error" to whoever matches.'
          : 'Postfix logs a warning and does nothing with the message.',
      ...(actions === 'access' ? {} : { impact: 'ignored' as const }),
      ...(nearest
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: 'The usual ones are OK, DUNNO, REJECT, DISCARD, HOLD and a reply such as 550 with a text.' }),
    }
  },
})

function isUnknown(text: string, actions: ActionTable, postfix: PostfixInstance | undefined): boolean {
  const word = text.replace(/,.*$/s, '')
  // With a text behind it, `550` is a reply; alone it permits. A substitution or a template may become anything.
  if (word === '' || accessAction(word, actions) || accessAction(`${word} x`, actions)) return false
  if (/[$%]/.test(word) || isTemplated(word) || /^[^\x00-\x7f]/.test(word)) return false
  if (actions !== 'access') return true
  // A table or a policy server behind a colon is the finding of nobody: smtpd refuses it at run time.
  if (restriction(word) || word.includes(':') || word.startsWith('#')) return false
  if (postfix?.main === undefined) return suggest(word, candidates(actions)).length > 0
  const classes = postfix.value('smtpd_restriction_classes').text.split(/[\s,]+/)
  return !classes.includes(word)
}

function candidates(actions: ActionTable): string[] {
  return accessActions(actions)
    .map(({ action }) => action)
    .filter((action) => /^[A-Za-z]/.test(action))
}
