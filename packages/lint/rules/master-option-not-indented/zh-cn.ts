/** Chinese words for options that start in the first column. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: service ? `这一行是 ${service} 的，但前面没有空格，就会被当成另一个服务。` : '选项行的上面要有一个服务。',
  why: 'master 和 postconf 读到它都遇到致命错误停掉：邮件不收也不发。',
  ...(service ? { fixes: ['把这一行缩进'] } : { help: '把服务那一行放到它上面。' }),
}))
