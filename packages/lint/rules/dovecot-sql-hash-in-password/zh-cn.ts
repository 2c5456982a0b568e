/** Chinese words for passwords with a # in them. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>((_, english) => ({
  what: '密码到这个 # 为止，后面的都成了注释。',
  why: '数据库不接受截短了的密码，所有用户都登录不了。',
  ...(english.help === undefined ? {} : { help: '给整个值加上双引号。' }),
  fixes: ['给值加上引号'],
}))
