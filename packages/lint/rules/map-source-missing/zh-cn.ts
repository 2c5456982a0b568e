/** Chinese words for tables that are not there. */

import { directoryOf } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ use, alike }, _english, { stack }) => {
  const name = alike && stack.serverPath(alike.source.uri).replace(/^.*\//, '')
  return {
    what: `文件 ${use.path} 不存在。`,
    why: '查这个表的守护进程打不开它，只能答复临时错误：用到它的邮件一直等着。',
    help: alike
      ? `目录里有 ${name}，却没有参数用它；两个名字大概有一个写错了。`
      : `建好这个文件，或者把它从 ${use.parameter} 里去掉。${stack.fileStates ? '' : '由别的程序生成的文件可能是有意不放在这里的。'}`,
    related: ['没有人读这个文件'],
    fixes: [`写成 ${directoryOf(use.path)}/${name}`],
  }
})
