/** Chinese words for directories with blanks in their path. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text }) => ({
  what: `${setting.name.text} 是一个路径，里面却有空格："${text}"。`,
  why: '守护进程把值当作一个整体；"postfix start" 和 "postfix check" 却把每个词当作一个路径，会建出这样的目录，或者报错停下。',
  help: '写一个不带空格的路径。如果第二行本来是另一个设置，就让它从行首第一列开始写。',
}))
