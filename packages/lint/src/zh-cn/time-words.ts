/** Chinese words for times. */

import { timeText } from '../time-words.ts'

const UNITS: Readonly<Record<string, string>> = { s: '秒', m: '分钟', h: '小时', d: '天' }

/** A time in words: `5 分钟`, `1 天`. */
export function timeInWords(seconds: number): string {
  const short = timeText(seconds)
  return `${short.slice(0, -1)} ${UNITS[short.slice(-1)]}`
}
