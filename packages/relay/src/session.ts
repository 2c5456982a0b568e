/** SMTP sessions as they are put to a server, and what it says to them. */

/** Who connects. */
export interface Client {
  /** The address as smtpd logs it, IPv6 without brackets. */
  readonly address: string
  /** The verified host name; `undefined` where smtpd calls the client "unknown". */
  readonly name: string | undefined
  /** The name that the address leads to, verified or not. */
  readonly reverseName: string | undefined
}

/** A certificate that a client shows. */
export interface Certificate {
  /** Who vouches for it: nobody but the client itself, or an authority that everybody knows. */
  readonly issuer: 'itself' | 'public'
  /** As tables hold it, such as `AB:CD:…`; `undefined` for one that no table holds. */
  readonly fingerprint: string | undefined
}

/** One session: a client, and what it says up to its recipients. */
export interface Session {
  readonly id: string
  readonly client: Client
  /** `undefined` for a client that says neither HELO nor EHLO. */
  readonly helo: string | undefined
  /** What stands between the angle brackets of MAIL FROM; the empty text for the null sender. */
  readonly sender: string
  /** What stands between the angle brackets of each RCPT TO. */
  readonly recipients: readonly string[]
  /** The login name of a client that authenticates. */
  readonly user: string | undefined
  readonly tls: boolean
  /** What the client shows where it is asked for a certificate; nothing where there is none. */
  readonly certificate?: Certificate | undefined
  readonly protocol: 'SMTP' | 'ESMTP'
  /** Who the client says he is with XCLIENT, if he uses that. */
  readonly claim?: { readonly client: Client; readonly user: string | undefined } | undefined
}

/** Where a session is when the server gives the answer that counts. */
export type Stage = 'connect' | 'helo' | 'auth' | 'mail' | 'rcpt' | 'data' | 'eod'

/**
 * What becomes of the last recipient: taken, put off (4xx), refused (5xx), hung up on (421, 521), not answered, or not
 * possible, such as a login that is not offered.
 */
export type Verdict = 'permit' | 'defer' | 'reject' | 'disconnect' | 'hang' | 'na'
