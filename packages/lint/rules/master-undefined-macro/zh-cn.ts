/** Chinese words for names that nothing defines. */

import { postfixParameter } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, source, range, name, nearest }) => ({
  what: `哪里都没有定义 ${name}，所以 ${setting.name.text} 里的 ${source.slice(range)} 等于什么也没写。`,
  why:
    postfixParameter(setting.name.text)?.kind === 'restriction-list'
      ? '这个服务的限制列表是空的：main.cf 里也许还检查些什么，这里什么也不检查。'
      : 'Postfix 用空字符串代替它，不会提示。',
  ...(nearest ? { fixes: [`写成 ${nearest}`] } : { help: `在 main.cf 里设好 ${name}，或者去掉这个 -o。` }),
}))
