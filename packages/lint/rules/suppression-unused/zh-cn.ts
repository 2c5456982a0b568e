/** Chinese words for suppression comments that hide nothing. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, alone }) => ({
  what: `${name} 在这里没有发现问题，所以这条注释什么也没有屏蔽。`,
  why: '以后这一行再出同类错误，就没人会注意到。',
  ...(alone ? { fixes: ['删掉这条注释'] } : { help: `从注释里去掉 ${name}。` }),
}))
