/** Chinese words for lines of smtpd.conf that are no setting. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>((_found, english) => ({
  what: '这一行不是 "name: value" 的格式，冒号要紧跟在名字后面。',
  why: 'Cyrus SASL 因此拒绝整个文件：smtpd 报 "SASL per-process initialization failed" 然后退出，客户端的连接随之断开。',
  ...(english.help === undefined ? {} : { help: '如果是说明文字，就在行首加 #；否则删掉这一行。' }),
  fixes: ['改成 "name: value"'],
}))
