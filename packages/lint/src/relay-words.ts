/** The words that findings about relaying have in common: who gets through, and what still keeps him out. */

import type { Impact, Severity } from '@mailcfg/core'
import type { Hole } from './relay-holes.ts'
import type { Standing } from './relay-verdicts.ts'

/** Tells the session that gets through. */
export function witnessed({ probe, step, kind }: Hole): string {
  const { client, sender, recipients, helo } = probe
  const said = step?.item?.name.includes('helo') && helo !== undefined ? `HELO ${helo}, ` : ''
  const from = client.name ?? client.address
  const why = step ? `: ${step.why}` : ''
  const taken = kind === 'perhaps' ? 'may be taken' : 'is taken'
  return `A client at ${from} that says ${said}MAIL FROM:<${sender}> and RCPT TO:<${recipients.join('> RCPT TO:<')}> ${taken}${why}.`
}

/** What a session depends on. */
export function dependsOn({ report }: Hole): string {
  const all = report.depends.slice(0, 3)
  return all.length === 0 ? 'what was not seen here' : `what ${listed(all)} ${all.length > 1 ? 'say' : 'says'}`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** How bad a line is that lets pass, and why. */
export interface Judgement {
  readonly severity: Severity
  readonly impact: Impact
  readonly why: string
}

/**
 * The severity of a restriction that lets pass before the guard: an error only where a stranger gets through.
 * @param everybody what happens to strangers if nothing stops them, as a sentence
 */
export function judged(standing: Standing, everybody: string): Judgement {
  const { kind, hole, by } = standing
  const milder = { severity: 'warning', impact: 'insecure' } as const
  switch (kind) {
    case 'certain':
      return { severity: 'error', impact: 'open-relay', why: `${everybody} ${hole ? witnessed(hole) : ''}`.trim() }
    case 'also':
      return {
        ...milder,
        why: `Strangers relay already, as another line lets them pass, too. ${hole ? witnessed(hole) : ''}`.trim(),
      }
    case 'perhaps':
      return { ...milder, why: hole ? `Whether strangers may relay by it depends on ${dependsOn(hole)}.` : everybody }
    case 'trusted':
      return {
        ...milder,
        why: `Hosts that a row names may relay, and a name is whatever DNS says. ${hole ? witnessed(hole) : ''}`.trim(),
      }
    case 'stopped':
      return { ...milder, why: `smtpd does not start as it is. As soon as it does: ${everybody}` }
    case 'closed':
      return {
        ...milder,
        why: by
          ? `Today ${by.name} in ${by.list} still keeps strangers from relaying; whoever edits that line opens the server.`
          : everybody,
      }
    case 'unknown':
      return {
        ...milder,
        why: 'No SMTP service was seen that strangers could reach; wherever one reads this list, they may relay.',
      }
  }
}

/** What the same line says with the services that it opens. */
export function throughServices({ services }: Hole): string {
  return listed([...new Set(services.map(({ service }) => service))])
}
