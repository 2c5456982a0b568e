/** Chinese words for blanks inside the value of an option. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, written, glued }) => ({
  what: glued
    ? `-o 和花括号之间没有空格，花括号就成了名字 ${name} 的一部分。`
    : `${name} 的值到第一个空格为止；这些词会作为参数交给守护进程。`,
  why: glued
    ? '守护进程原样接过这个词，每次启动都遇到致命错误停掉。postconf -M 打印出来的正是您想写的样子，不会提示。'
    : '它每次启动都停在 "unexpected command-line argument"，这个服务就用不了。postconf 不会提示。',
  ...(written === undefined
    ? { help: '用逗号隔开这些词，或者在 main.cf 里设一个自己的参数，再写 -o name=$that_parameter。' }
    : { fixes: [glued ? '加一个空格' : `写成 ${written}`] }),
}))
