/** Chinese words for the query of Cyrus SASL's sql plugin. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ fault, text }) => {
  if (fault === 'missing') {
    return {
      what: '用了 sql 插件，却没有设置 sql_select。',
      why: '没有查询语句，插件拒绝启动，什么密码都不对。',
      help: "加上这样一行：“sql_select: SELECT password FROM users WHERE name = '%u@%r'”。",
    }
  }
  const quoted = fault === 'quoted'
  return {
    what: quoted ? '查询语句放在了引号里。' : `${text} 两边要加单引号。`,
    why: quoted
      ? '没有谁会去掉引号：数据库收到的是一段文字而不是语句，于是报错。'
      : '插件原样填入用户名；数据库把它当成列名，于是报错。',
    fixes: [quoted ? '去掉引号' : `写成 '${text}'`],
  }
})
