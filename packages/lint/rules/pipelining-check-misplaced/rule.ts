/** reject_unauth_pipelining before DATA. */

import type { Fix } from '@mailcfg/core'
import type { PostfixInstance, RestrictionPlace } from '@mailcfg/model'
import { insertSettingEdit, removeItemEdit } from '../../src/list-edits.ts'
import { foundAt, itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface Misplaced extends Found {
  readonly list: string
  readonly place: RestrictionPlace
}

const DATA = 'smtpd_data_restrictions'

export const rule = defineRule<'postfix', Misplaced>({
  id: 'pipelining-check-misplaced',
  summary: '`reject_unauth_pipelining` is reliable at the DATA stage only.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item, place, list } of itemsOf(postfix)) {
      if (item.name !== 'reject_unauth_pipelining' || list.parameter === DATA) continue
      yield foundAt(place, { list: list.parameter, place })
    }
  },
  describe({ list, place }, { postfix }) {
    const fix = postfix && fixFor(postfix, place, list)
    return {
      what: `reject_unauth_pipelining does next to nothing in ${list}.`,
      why: 'Clients may send HELO, MAIL, RCPT and DATA in one go once ESMTP is announced; only at DATA must they wait, so only there it catches the impatient ones.',
      ...(fix ? { fixes: [fix] } : { help: `Move it to ${DATA}.` }),
    }
  },
})

/** Moves the check within main.cf, where the DATA list is empty or has it already. */
function fixFor(postfix: PostfixInstance, { setting, range }: RestrictionPlace, list: string): Fix | undefined {
  const data = postfix.setting(DATA)
  const has = data?.value.text.includes('reject_unauth_pipelining')
  if (setting.service || setting.name.text !== list || (data && !has)) return undefined
  const edits = [removeItemEdit(setting.source, range)]
  if (!has) edits.unshift(insertSettingEdit(setting, `${DATA} = reject_unauth_pipelining`))
  return editFix(`Move it to ${DATA}`, 'review', setting.source, edits)
}
