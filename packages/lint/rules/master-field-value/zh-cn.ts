/** Chinese words for columns with values that are refused. */

import type { ServiceColumn } from '@mailcfg/grammars'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const FLAG = ' y、n 或 -'
const COLUMNS: Readonly<Record<ServiceColumn, { name: string; takes: string }>> = {
  service: { name: '服务名', takes: '一个名字' },
  type: { name: '类型', takes: ' inet、unix、fifo、unix-dgram 或 pass' },
  private: { name: ' private ', takes: FLAG },
  unprivileged: { name: ' unprivileged ', takes: FLAG },
  chroot: { name: ' chroot ', takes: FLAG },
  wakeup: { name: '唤醒间隔', takes: '秒数（后面可以带 "?"）或 -' },
  maxproc: { name: '进程数上限', takes: '一个数或 -' },
  command: { name: '命令', takes: '程序的名字' },
}

export const words = translate<typeof rule>(({ column, word, problem }, english) => {
  if (problem === 'shifted') {
    return {
      what: `"${word.text}" 落在进程数上限那一列：前面少了一列。`,
      why: 'master 和 postconf 在这里遇到致命错误停掉：邮件不收也不发。',
      help: '和相邻的行对照一下，把漏掉的 "-" 补回来。',
    }
  }
  const { name, takes } = COLUMNS[column]
  return {
    what: `"${word.text}" 不能用在${name}这一列，这里要写${takes}。`,
    why: problem.refusedBy.includes('master')
      ? 'master 在这里遇到致命错误停掉：邮件不收也不发。'
      : 'postconf 读到这里遇到致命错误，"postfix start" 也跟着失败；已经在运行的 master 读到这个数，照常继续。',
    ...(english.help === undefined ? {} : { help: `写${takes}。` }),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})
