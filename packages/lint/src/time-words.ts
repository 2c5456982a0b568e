/** Times as people write them, and as Postfix reads them. */

import { SECONDS_PER, type TimeUnit } from '@mailcfg/grammars'

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 1],
  [/^m(?:in(?:ute)?s?)?$/i, 60],
  [/^h(?:(?:ou)?rs?)?$/i, 3600],
  [/^d(?:ays?)?$/i, 86400],
  [/^w(?:eeks?)?$/i, 604800],
  [/^mon(?:th)?s?$/i, 30 * 86400],
  [/^y(?:ears?)?$/i, 365 * 86400],
]

/** Seconds that somebody meant with `5 days`, `1h30m`, `1.5h`, `2 months`; `undefined` for anything else. */
export function secondsMeant(text: string): number | undefined {
  const rest = text.trim()
  if (!/^(?:[0-9]+(?:[.][0-9]+)?\s*[a-z]+[\s,]*(?:and\s*)?)+$/i.test(rest)) return undefined
  let sum = 0
  for (const [, number, word = ''] of rest.matchAll(/([0-9]+(?:[.][0-9]+)?)\s*([a-z]+)/gi)) {
    const unit = UNITS.find(([pattern]) => pattern.test(word.replace(/and$/i, '')))
    if (unit === undefined) return undefined
    sum += Number(number) * unit[1]
  }
  return Number.isInteger(sum) ? sum : undefined
}

/** A number of seconds with the largest unit up to days that needs no fraction: `90m`, `5d`. */
export function timeText(seconds: number): string {
  const units: readonly TimeUnit[] = ['d', 'h', 'm']
  const unit = units.find((u) => seconds > 0 && seconds % SECONDS_PER[u] === 0) ?? 's'
  return `${seconds / SECONDS_PER[unit]}${unit}`
}

const NAMES: Readonly<Record<TimeUnit, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week' }

/** A time in words: `5 minutes`, `1 day`. */
export function timeInWords(seconds: number): string {
  const short = timeText(seconds)
  const count = short.slice(0, -1)
  return `${count} ${NAMES[short.slice(-1) as TimeUnit]}${count === '1' ? '' : 's'}`
}
