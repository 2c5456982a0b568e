/** Chinese words for keys that Courier stopped to read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entries, removedIn, instead, replaced }) => {
  const names = [...new Set(entries.map(({ name }) => name.text))]
  const lines = names.length > 1 ? '这些行' : '这一行'
  return {
    what: `authlib ${removedIn.replace(/\.0$/, '')} 及以后的版本不再读 ${names.join('、')}。`,
    why: replaced
      ? `${instead} 已经说明了同样的内容；${lines}只对更早的版本有用，如果里面有密码，就是白白放着。`
      : '升级之后模块会在日志里报错并停下，谁也登录不了。',
    related: entries.slice(1).map(() => '同样不再读'),
    help: replaced
      ? `等没有旧版本再读这个文件时，删掉${lines}。`
      : instead
        ? `把主机、端口、用户、密码和数据库都写进 ${instead}，例如 "host=127.0.0.1 dbname=mail user=reader"。`
        : '删掉这一行。',
  }
})
