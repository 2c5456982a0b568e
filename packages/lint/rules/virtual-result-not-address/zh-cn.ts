/** Chinese words for results of virtual aliases that are no address. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const NAMES = { command: '命令', file: '文件', include: '文件里的列表', transport: '传输方式' }

export const words = translate<typeof rule>(({ text, kind }) => ({
  what: kind === 'action' ? `${text} 是访问表里的动作，不是地址。` : `${text} 是${NAMES[kind]}，不是地址。`,
  why: '虚拟别名只会替换成地址。Postfix 把这段文字当成本机用户的名字，谁也不认识他：邮件会退信。',
  help: {
    command: '让别名指向一个本机的名字，再在 /etc/aliases 里给那个名字写上命令。',
    file: '让别名指向一个本机的名字，再在 /etc/aliases 里给那个名字写上文件；邮箱要写在 virtual_mailbox_maps 里。',
    include: '把地址写在这里，或者指向一个本机的名字，在 /etc/aliases 里用 :include:。',
    action: '用 check_recipient_access 拒绝地址，或者去掉这一行。',
    transport: '传输方式要写在 transport_maps 里。',
  }[kind],
}))
