/** DNS lists that answer more than "listed", and the replies that mean it. */

/** Which replies of a list count. */
export interface ListedReplies {
  /** The pattern to write behind the zone. */
  readonly filter: string
  /** What the other replies mean. */
  readonly others: 'refused' | 'refused-and-none' | 'good'
}

/** Spamhaus answers 127.255.255.x to those who ask through a public resolver or too often; so do its zones with a key. */
const SPAMHAUS: Readonly<Record<string, string>> = {
  zen: '127.0.0.[2..11]',
  sbl: '127.0.0.[2..9]',
  xbl: '127.0.0.[4..7]',
  'sbl-xbl': '127.0.0.[2..9]',
  pbl: '127.0.0.[10..11]',
  dbl: '127.0.1.[2..99]',
  zrd: '127.0.2.[2..24]',
}

const OTHERS: Readonly<Record<string, ListedReplies>> = {
  'multi.uribl.com': { filter: '127.0.0.[2..14]', others: 'refused' },
  'black.uribl.com': { filter: '127.0.0.2', others: 'refused' },
  'multi.surbl.org': { filter: '127.0.0.[2..254]', others: 'refused' },
  'list.dnswl.org': { filter: '127.0.[2..20].[1..3]', others: 'refused-and-none' },
  'hostkarma.junkemailfilter.com': { filter: '127.0.0.2', others: 'good' },
  'rep.mailspike.net': { filter: '127.0.0.[10..12]', others: 'good' },
}

/** The replies that mean "listed" where others do not; `undefined` for lists of which nothing of the kind is known. */
export function listedReplies(zone: string): ListedReplies | undefined {
  const name = zone.toLowerCase().replace(/\.$/, '')
  const [, list = ''] = /(?:^|\.)([a-z-]+)(?:\.dq)?\.spamhaus\.(?:org|net)$/.exec(name) ?? []
  if (Object.hasOwn(SPAMHAUS, list)) return { filter: SPAMHAUS[list] as string, others: 'refused' }
  return Object.hasOwn(OTHERS, name) ? OTHERS[name] : undefined
}
