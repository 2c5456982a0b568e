/** Chinese words for hash signs right behind other text. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>((_found, english) => ({
  what: '从这个 # 开始，Dovecot 都当作注释。',
  why: '它前面的内容就是全部的值；Dovecot 启动时只会警告有一个含义不明的 #。',
  ...(english.help === undefined ? {} : { help: '# 属于值就给值加双引号；本来是注释就在 # 前面加空格。' }),
  fixes: ['给值加上引号'],
}))
