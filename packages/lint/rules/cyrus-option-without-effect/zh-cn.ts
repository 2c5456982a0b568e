/** Chinese words for options of smtpd.conf that a server does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, renamedTo, needs }) =>
  renamedTo !== undefined
    ? {
        what: `${name} 是 ${renamedTo} 的旧名字。`,
        why: '没有新名字时插件还会读它，并在日志里提示它已过时。',
        fixes: [`写成 ${renamedTo}`],
      }
    : {
        what: needs ? `${name} 要和 ${needs} 一起写才会读。` : `${name} 在这里不起作用。`,
        why: needs
          ? '两者只有其一，插件能查密码，但不能保存或修改。'
          : name === 'client_mech_list'
            ? '它是给登录别的服务器的程序用的；smtpd 提供什么由 mech_list 决定。'
            : '函数库已经放弃了这个选项。',
        help: needs ? `加上 ${needs}，或者删掉这一行。` : '删掉这一行。',
      },
)
