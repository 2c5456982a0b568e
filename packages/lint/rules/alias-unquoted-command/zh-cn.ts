/** Chinese words for commands without quotes in alias files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ command }, english) => {
  const first = /^\S+/.exec(command)?.[0] ?? command
  return {
    what: `没有引号，${first} 到空格就结束了，后面每个词都成了另一个收件人。`,
    why: '命令启动时没有参数，邮件还会发往 "-a" 这样的地址，然后被退回。',
    ...(english.help === undefined ? {} : { help: `把 "${first} …" 放进双引号，里面的引号写成 \\"。` }),
    fixes: ['给命令加上双引号'],
  }
})
