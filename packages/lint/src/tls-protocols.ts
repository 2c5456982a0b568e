/** Lists of TLS protocols, as tls_protocol_mask() of Postfix's src/tls/tls_misc.c reads them. */

/** The names, oldest first. */
export const PROTOCOLS = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']

/** One word of a list; offsets are those of the name, without its sign. */
export interface ProtocolWord {
  readonly sign: '' | '!' | '>=' | '<='
  readonly name: string
  readonly start: number
  readonly end: number
  /** The name is a bound, which may be a number too. */
  readonly bound: boolean
}

/** The words of a list: blanks, commas and colons separate. */
export function protocolWords(text: string): ProtocolWord[] {
  return [...text.matchAll(/[^\s,:]+/g)].map((match) => {
    const sign = (/^(?:!|>=|<=)/.exec(match[0])?.[0] ?? '') as ProtocolWord['sign']
    const start = match.index + sign.length
    const end = match.index + match[0].length
    // A sign alone is pointed at itself.
    return {
      sign,
      name: text.slice(start, end),
      start: start === end ? match.index : start,
      end,
      bound: sign.length === 2,
    }
  })
}

/** Whether Postfix knows the name, in any letter case; bounds may also be numbers such as `0303`. */
export function isProtocol(name: string, bound = false): boolean {
  return place(name) >= 0 || (bound && /^(?:0x)?[0-9a-f]{1,4}$/i.test(name))
}

/** The protocols that a list allows; `undefined` when a name in it is none, or a number that is not looked into. */
export function allowedProtocols(text: string): string[] | undefined {
  const words = protocolWords(text)
  if (!words.every(({ name }) => place(name) >= 0)) return undefined
  const signed = (sign: string) => words.filter((word) => word.sign === sign).map(({ name }) => place(name))
  const [only, not, floors, ceilings] = [signed(''), signed('!'), signed('>='), signed('<=')]
  const low = floors[floors.length - 1] ?? 0
  const high = ceilings[ceilings.length - 1] ?? PROTOCOLS.length
  return PROTOCOLS.filter(
    (_, i) => (only.length === 0 || only.includes(i)) && !not.includes(i) && i >= low && i <= high,
  )
}

function place(name: string): number {
  return PROTOCOLS.findIndex((protocol) => protocol.toLowerCase() === name.toLowerCase())
}
