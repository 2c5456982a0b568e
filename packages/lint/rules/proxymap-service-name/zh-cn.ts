/** Chinese words for proxymap under a name that it refuses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `proxymap 不能用 ${name} 这个名字运行。`,
  why: '每次有程序来问，它都遇到致命错误停掉，要在那里查的都等着。',
  help: '把服务叫做 proxymap；要写入的表用 proxywrite。',
}))
