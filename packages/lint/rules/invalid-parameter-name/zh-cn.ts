/** Chinese words for names that can be no parameter. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, meant }) => ({
  what: `"${setting.name.text}" 不可能是参数名。`,
  why: 'Postfix 把 "=" 前面的全部内容当作名字，没有程序用到这样的名字，它也不作提示就往下走：什么也没有设上。',
  ...(meant ? { label: `您是想写 ${meant} 吗？` } : {}),
  help: '名字只能用字母、数字和下划线；如果不是设置，就把这一行改成注释。',
  fixes: [`改成 ${meant}`],
}))
