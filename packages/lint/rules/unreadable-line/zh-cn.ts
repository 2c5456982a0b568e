/** Chinese words for lines that a program refuses or passes over. */

import type { Words } from '../../src/translation.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

/** The words by what is said in English, as each case says it once. */
const WORDS: Readonly<Record<string, Words>> = {
  'This quote is never closed.': {
    what: '这个引号一直没有关上。',
    why: '读这个文件的程序会把下面的行也当成值的一部分，或者不接受这个文件。',
    help: '在值的末尾写上同样的引号。',
  },
  'This line has no "name=value".': {
    what: '这一行没有 "name=value"。',
    why: 'authdaemond 不接受整个文件（"Bad line"），登录都不成。',
    help: '如果是备注，前面加 #，或者删掉这一行。',
  },
  'There is no name before this "=".': {
    what: '这个 "=" 前面没有名字。',
    why: '这一行什么也没有设。',
    help: '写上名字，或者删掉这一行。',
  },
  'There is a blank in, before or behind this name.': {
    what: '这个名字的中间、前面或后面有空格。',
    why: 'authdaemond 把空格当成名字的一部分，您想设的就没有设上。',
    help: '从行首写起，写成 name="value"，"=" 两边不留空格。',
  },
  'authdaemond takes no single quotes away.': {
    what: 'authdaemond 不会去掉单引号。',
    why: '单引号成了值的一部分。',
    help: '写双引号。',
  },
  'This value holds blanks and has no quotes.': {
    what: '这个值里有空格，却没有引号。',
    why: 'authdaemond 读得懂，但引用这个文件的脚本会把第二个词当成命令。',
    help: '给值加上双引号。',
  },
  'Nothing reads this text behind the closing quote.': {
    what: '右引号后面的这段文字没有程序读。',
    why: '如果是丢了换行的设置，就没有设上。',
    help: '在它前面换行，或者删掉它。',
  },
  'This line is no assignment that a shell understands.': {
    what: '这一行不是 shell 看得懂的赋值。',
    why: '引用这个文件的脚本会报错，什么也没有设上。',
    help: '写成 NAME=value，"=" 两边不留空格。',
  },
  'There are blanks before this name.': {
    what: '这个名字前面有空格。',
    why: 'Courier 只在行首找名字，所以找不到这一个。',
    help: '去掉空格。',
  },
  'There is no name on this line.': {
    what: '这一行没有名字。',
    why: 'Courier 会跳过它。',
    help: '如果是备注，前面加 #，或者删掉这一行。',
  },
  'There is nothing behind this name.': {
    what: '这个名字后面什么也没有。',
    why: 'Courier 找不到值，就不用它继续运行。',
    help: '隔一个空格写上值，或者在前面加 #。',
  },
  'This line has no "NAME = value".': {
    what: '这一行没有 "NAME = value"。',
    why: 'ExtMail 会跳过它，不作提示。',
    help: '如果是备注，前面加 #，或者写上 "="。',
  },
  'There is nothing behind this "=".': {
    what: '这个 "=" 后面什么也没有。',
    why: 'ExtMail 会跳过这一行，所以这个设置还是默认值，而不是空的。',
    help: '要设成空值，就在 "=" 后面写一个空格。',
  },
  'This text before the name is passed over.': {
    what: '名字前面的这段文字会被跳过。',
    why: 'ExtMail 把 "=" 前面的第一个词当成名字，不管它在行里的什么地方。',
    help: '在名字前面换行；如果是备注，前面加 #。',
  },
  'There is no name before this colon.': {
    what: '这个冒号前面没有名字。',
    why: '库读了这一行，什么也没有设。',
    help: '写上选项名，或者删掉这一行。',
  },
  'A double quote in this line is never closed.': {
    what: '这一行里有一个双引号没有关上。',
    why: 'postmap 和 postalias 会跳过这一行，只给一个警告：这个条目就不存在了。',
    help: '关上引号，或者去掉它。',
  },
}

export const words = translate<typeof rule>(({ words }) => WORDS[words.what] ?? words)
