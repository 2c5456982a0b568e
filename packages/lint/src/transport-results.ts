/** Results of transport tables and values of transport parameters: `transport:nexthop`, and lists of next hops. */

/** What is wrong with a next hop, and the text that was meant, where that is clear. */
export interface NexthopProblem {
  readonly problem: 'no transport' | 'transport' | 'url' | 'port inside' | 'bracket' | 'no unix'
  readonly start: number
  readonly end: number
  readonly meant: string | undefined
}

/** Whether a text begins with a host where a transport belongs: `[host]`, `192.0.2.1`, `mail.example.org:25`. */
export function startsWithHost(text: string): boolean {
  return /^(?:\[|[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[\s,]|$))/.test(text)
}

/** Reads `transport:nexthop` (Postfix source, src/trivial-rewrite/transport.c), for transports that speak SMTP or LMTP. */
export function* transportProblems(
  text: string,
  protocolOf: (name: string) => string | undefined,
): Iterable<NexthopProblem> {
  const name = /^[^:\s,]*/.exec(text)?.[0] ?? ''
  if (protocolOf(name) === undefined && startsWithHost(text)) {
    const end = /^[^\s,]*/.exec(text)?.[0].length ?? text.length
    yield { problem: 'no transport', start: 0, end, meant: `smtp:${text.slice(0, end)}` }
    return
  }
  const protocol = protocolOf(name)
  if (text[name.length] === ':' && protocol !== undefined) yield* nexthopProblems(text, name.length + 1, protocol)
}

/** Reads a list of next hops from an offset on (smtp_parse_destination() of src/smtp/smtp_connect.c). */
export function* nexthopProblems(text: string, from: number, protocol: string): Iterable<NexthopProblem> {
  for (const match of text.slice(from).matchAll(/[^\s,]+/g)) {
    const [item] = match
    const start = from + match.index
    const at = (problem: NexthopProblem['problem'], meant?: string): NexthopProblem => {
      return { problem, start, end: start + item.length, meant }
    }
    const inside = /^\[([^\]:]+):(\w+)\]$/.exec(item)
    const again = /^(?:smtp|relay|lmtp|smtps):(?!\d+$)(.+)$/.exec(item)
    if (item.includes('//')) yield at('url')
    else if (again && !(protocol === 'lmtp' && /^(?:inet|unix):/.test(item))) yield at('transport', again[1])
    else if (inside && !/^ipv6$/i.test(inside[1] as string)) yield at('port inside', `[${inside[1]}]:${inside[2]}`)
    else if (/^\[[^\]]*$|^[^[]*\]/.test(item)) yield at('bracket')
    else if (protocol === 'lmtp' && item.startsWith('/')) yield at('no unix', `unix:${item}`)
  }
}
