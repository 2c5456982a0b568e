/** Chinese words for braces without a partner. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ surplus, header, old }) =>
  surplus
    ? {
        what: '这个 } 没有可结束的块。',
        why: 'doveconf 以 "Unexpected \'}\'" 停下：Dovecot 启动不了。',
        help: '删掉它，或者补上它要结束的那个块的开头。',
      }
    : {
        what: `块 "${header}" 一直没有结束。`,
        why: old
          ? 'Dovecot 1.x 会把后面的内容都算进这个块；新版本则拒绝读这个文件。'
          : 'doveconf 读到文件末尾以 "Missing \'}\'" 停下：Dovecot 启动不了。',
        help: '在块结束的地方写一行 }。',
      },
)
