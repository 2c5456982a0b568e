/** Chinese words for fallbacks that never see mail. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `外面来的信永远到不了 ${setting.name.text}。`,
  why: 'local_recipient_maps 用的是默认值，SMTP 服务器还没问 local(8)，就已经用 550 拒绝了不存在的本地用户。',
  help: '把由它兜底的真实用户写进一张表，加到 local_recipient_maps 里；要是清空 local_recipient_maps，发给任何名字的信都会先收下、再退信。',
}))
