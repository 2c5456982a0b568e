/** Chinese words that findings about relaying have in common: who gets through, and how that is mended. */

import type { Hole } from '../relay-holes.ts'
import type { Standing } from '../relay-verdicts.ts'

/** Tells the session that gets through. */
export function witnessed({ probe, step, kind }: Hole): string {
  const { client, sender, recipients, helo } = probe
  const said = step?.item?.name.includes('helo') && helo !== undefined ? `HELO ${helo}、` : ''
  const from = client.name ?? client.address
  const taken = kind === 'perhaps' ? '信可能被收下' : '信就会被收下'
  return `来自 ${from} 的客户端只要说 ${said}MAIL FROM:<${sender}> 和 RCPT TO:<${recipients.join('> RCPT TO:<')}>，${taken}${reason(step)}。`
}

function reason(step: Hole['step']): string {
  if (step === undefined) return ''
  if (step.item === undefined) return `：${step.list} 走到了末尾`
  return step.outcome === 'permit'
    ? `：${step.list} 里的 ${step.name} 放行`
    : `：${step.list} 里的 ${step.name} 没有拦住`
}

/** What the same line says with the services that it opens. */
export function throughServices({ services }: Hole): string {
  return [...new Set(services.map(({ service }) => service))].join('、')
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^Delete what stands for everybody$/, '删掉代表所有人的条目'],
  [/^Delete the -o, so that mynetworks of main\.cf counts$/, '删掉这个 -o，让 main.cf 里的 mynetworks 生效'],
  [/^Trust this host only$/, '只信任本机'],
  [/^Delete (.+)$/s, '删掉 $1'],
  [/^Write DUNNO for all of them$/, '全部改成 DUNNO'],
  [/^Write (\S+) in these rows$/, '把这些行改成 $1'],
  [/^Write (\S+) in the row$/, '把这一行改成 $1'],
  [/^Write DUNNO for (.+)$/s, '把 $1 的结果改成 DUNNO'],
  [/^Write (.+) instead$/s, '改成 $1'],
  [/^Put (.+) before it$/s, '在它前面加上 $1'],
  [/^Move it behind (.+)$/s, '把它移到 $1 后面'],
  [/^Let (\S+) end in (\S+)$/, '让 $1 以 $2 结尾'],
  [/^Add (\S+) to (\S+)$/, '在 $2 里加上 $1'],
  [/^Write out the usual list$/, '写出通常的列表'],
  [/^Write out the usual relay list$/, '写出通常的中继限制列表'],
]

/** The title of a fix that closes a hole. */
export function closingTitle(title: string): string {
  const known = TITLES.find(([pattern]) => pattern.test(title))
  return known ? title.replace(known[0], known[1]) : title
}

/**
 * What a restriction does that lets pass before the guard.
 * @param everybody what happens to strangers if nothing stops them, as a sentence
 */
export function judgedWhy({ kind, hole, by }: Standing, everybody: string): string {
  const shown = hole ? witnessed(hole) : ''
  switch (kind) {
    case 'certain':
      return `${everybody}${shown}`
    case 'also':
      return `别的行已经放过陌生人，他们本来就能中继。${shown}`
    case 'perhaps':
      return hole ? '陌生人能不能借它中继，取决于这里看不到的内容。' : everybody
    case 'trusted':
      return `表里点名的主机可以中继，而主机名是 DNS 说了算的。${shown}`
    case 'stopped':
      return `照现在这样，smtpd 启动不了。一旦能启动：${everybody}`
    case 'closed':
      return by ? `眼下还有 ${by.list} 里的 ${by.name} 挡住陌生人中继；谁改动那一行，谁就打开了服务器。` : everybody
    case 'unknown':
      return '没有看到陌生人能连上的 SMTP 服务；不管哪个服务读了这个列表，陌生人都可能借它中继。'
  }
}
