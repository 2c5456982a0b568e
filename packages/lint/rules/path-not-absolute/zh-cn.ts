/** Chinese words for paths that are not full. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, path }) => {
  const name = setting.name.text
  return {
    what: `${name} 要写完整的路径，不能写 "${path}"。`,
    why: /_file$|_files$|CA(?:file|path)$/.test(name)
      ? '守护进程在 queue_directory 里工作，就到那里去找，而不是在 main.cf 旁边找：证书找不到，TLS 用不了或者失败。'
      : '每个程序都到自己碰巧所在的目录下面去找，于是 Postfix 启动不了，或者用了别的目录。',
    help: '从 / 开始写路径。',
  }
})
