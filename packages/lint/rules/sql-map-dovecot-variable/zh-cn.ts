/** Chinese words for percent letters in map sources that Postfix does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }, english) => {
  const isDovecots = english.help === undefined
  return {
    what: isDovecots ? `${text} 是 Dovecot 的写法；Postfix 不认识它。` : `Postfix 不认识查询里的 ${text}。`,
    why: '它打开这个表时以 "Invalid query template" 停下，需要这个表的信只能等着。',
    ...(isDovecots
      ? { fixes: (title: string) => title.replace(/^Write /, '改成 ') }
      : { help: "要写百分号就写 %%，例如 LIKE '%%x'。" }),
  }
})
