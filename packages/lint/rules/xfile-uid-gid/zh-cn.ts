/** Chinese words for programs that keep the mail as different users. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const shown = (program: string) => program.replace(/^the service /, '服务 ')

export const words = translate<typeof rule>(({ kind, id, program, other }) => {
  const what = kind === 'uid' ? '用户' : '组'
  return {
    what: `${shown(program)} 以${what} ${id} 存放邮件，${shown(other.program)} 用的是 ${other.id}。`,
    why:
      kind === 'uid'
        ? '其中一个写的文件归它自己的用户：另一个在 Maildir 里得到 "Permission denied"，邮件等着，或者邮箱打不开。'
        : '另一个组的文件能不能读，要看权限碰巧是什么。',
    help: `在所有文件里写同一个${what}，并把已有的邮件也改归它。`,
    related: [`${shown(other.program)} 的${what}`],
    fixes: (title) =>
      title.replace(
        /^Let (.+) keep it as (.+), too$/,
        (_, owner: string, own: string) => `让 ${shown(owner)} 也用 ${own}`,
      ),
  }
})
