/** Chinese words for greetings that tell too much. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, part }) => {
  const name = setting.name.text === 'mail_name'
  return {
    what: name ? `${part} 会出现在欢迎语和每一个 Received 信头里。` : `欢迎语把 ${part} 告诉了所有人。`,
    why: part.includes('@')
      ? '谁连上来都能看到一个管理人员的地址，正好给收集地址的人用。'
      : '扫描程序要找某个版本或某种系统的服务器，看的正是这里。',
    help: name ? '删掉这一行：默认值就是 Postfix。' : '写成 smtpd_banner = $myhostname ESMTP',
    fixes: [`去掉 ${part}`],
  }
})
