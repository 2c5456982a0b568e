/** Chinese words for services that do not say as which user their command runs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: service.arguments.some(({ value }) => /^user=/i.test(value.text))
    ? `${service.service.text} 的 user= 写在 argv= 后面，成了命令的参数。`
    : `${service.service.text} 没有写它的命令以哪个用户运行。`,
  why: `${service.command.text} 停在 "missing user= command-line attribute"，该它做的事都等着。`,
  help: '在 argv= 前面写 user=用户名，用一个专门建的用户。',
}))
