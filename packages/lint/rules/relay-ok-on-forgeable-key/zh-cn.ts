/** Chinese words for rows that answer OK to what the client chooses. */

import { placeKey } from '../../src/relay-holes.ts'
import { translate } from '../../src/translation.ts'
import { judgedWhy } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, key, asker, standing }) => {
  const thing = asker === 'check_helo_access' ? 'HELO 名' : '发件人'
  const chosen = '这个词由客户端自己说，而发垃圾邮件的人知道该试哪些。'
  const isShown = standing.hole?.rows.some((row) => placeKey(row) === placeKey({ source, range })) === true
  return {
    what: `谁把 ${key} 写成${thing}，谁就能越过防线。`,
    why: isShown || standing.kind !== 'certain' ? judgedWhy(standing, chosen) : chosen,
    help: '如果只想跳过这个表后面的检查，写 DUNNO；或者写 permit_auth_destination。',
    related: [`${asker} 在这里查询这个表`],
  }
})
