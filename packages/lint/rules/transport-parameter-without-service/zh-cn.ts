/** Chinese words for limits for services that master.cf does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, made, nearest }) => {
  const { service, suffix, state, family } = made
  return {
    what:
      state === 'other-command'
        ? `服务 ${service} 运行的程序不读 ${setting.name.text}。`
        : `master.cf 里没有服务 ${service}，所以没有程序读 ${setting.name.text}。`,
    why: `以 ${suffix} 结尾的名字，只有 master.cf 里有运行 ${family.daemons.join('、')} 的对应服务时，Postfix 才认；其余的都会忽略。`,
    ...(nearest ? { label: `是不是想写 ${nearest}${suffix}？` } : {}),
    help: `在 ${suffix} 前面写一个服务的名字，或者把这个服务加进 master.cf，或者删掉这一行。`,
    fixes: [`改成 ${nearest}${suffix}`],
  }
})
