/** Chinese words for references to parameters that are broken. */

import { postfixParameter } from '@mailcfg/knowledge'

/**
 * What a broken reference in the value of a parameter does.
 * @param read whether any program reads the setting
 */
export function brokenReference(name: string, read: boolean): string {
  if (!read) {
    return '照现在的文件看，没有程序读这个值；读到它的程序会停掉（"macro processing error"）。'
  }
  return postfixParameter(name)?.type === 'raw'
    ? 'Postfix 每次用到这段文字时才展开它：那时会在日志里记一条警告，得到的也不是想要的。'
    : '读这个值的每个 Postfix 程序都遇到致命错误停掉（"macro processing error"）。'
}
