/** Chinese words for mailbox limits below the message limit. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ program, box, message }) => {
  const equal = box.value === message.value
  return {
    what: equal
      ? `${box.name} 只放得下一封最大的信。`
      : `${box.name}（${box.value}）小于 message_size_limit（${message.value === 0 ? '不限' : message.value}）。`,
    why: equal
      ? `${program}(8) 接受这样的组合，但一封大信就能装满一个邮箱文件，下一封就会退回。`
      : `${program}(8) 以 "${box.name} is smaller than message_size_limit" 停下，该由它投递的信全都等在队列里。`,
    related: ['另一个上限'],
    help: `把 ${box.name} 设为 0 表示不限，或者设得比 message_size_limit 大得多。`,
    fixes: ['改成 0，即不限'],
  }
})
