/** The picture of a mail server: its parts, the links between them, and what is known of each. */

import type { Range, SourceText } from '@mailcfg/core'

/** What a part is. */
export type NodeKind =
  /** A port that clients from outside, or programs of the machine, connect to. */
  | 'listener'
  /** Web mail: a client of the other programs. */
  | 'webmail'
  /** A program that answers clients: smtpd, imap, pop3, … */
  | 'server'
  /** What a message goes through inside Postfix, and the helpers there. */
  | 'queue'
  /** A program that hands mail over: lmtp, pipe, virtual, local, smtp. */
  | 'delivery'
  /** A socket or port by which one program reaches another one. */
  | 'socket'
  /** A program behind a socket: auth, lmtp of Dovecot, saslauthd, a policy service, … */
  | 'backend'
  /** A lookup table, or a file with accounts. */
  | 'table'
  | 'database'
  | 'mailbox'
  /** Other mail servers. */
  | 'outside'

/** Whose part it is. */
export type Program = 'postfix' | 'dovecot' | 'courier' | 'cyrus-sasl' | 'extmail' | 'other'

/** What passes along a link. */
export type LinkKind = 'mail' | 'question' | 'lookup' | 'mailbox'

/**
 * `broken`: the files show that it cannot work; `unseen`: what is at the other end was not seen, so nothing is said
 * of it.
 */
export type State = 'ok' | 'broken' | 'unseen'

/** Where a file says so. */
export interface PicturePlace {
  readonly source: SourceText
  readonly range: Range
}

/** A part of the server. */
export interface PictureNode {
  /** Stays the same as long as the part is called the same. */
  readonly id: string
  readonly kind: NodeKind
  readonly program: Program
  readonly label: string
  /** More about it, a few words each; never a password. */
  readonly details: readonly string[]
  readonly state: State
  /** Why it is broken, or not known; one sentence. */
  readonly why: string | undefined
  readonly places: readonly PicturePlace[]
}

/** What leads from one part to another. */
export interface PictureLink {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  readonly state: State
  readonly why: string | undefined
  /** What the files call it, such as the name of a parameter. */
  readonly labels: readonly string[]
  readonly places: readonly PicturePlace[]
}

/** A mail server as its files describe it. */
export interface Picture {
  /** In the order in which mail and clients come to them. */
  readonly nodes: readonly PictureNode[]
  readonly links: readonly PictureLink[]
}

/** The broken parts and links; empty when nothing is. */
export function brokenIn({ nodes, links }: Picture): { readonly nodes: PictureNode[]; readonly links: PictureLink[] } {
  return { nodes: nodes.filter(isBroken), links: links.filter(isBroken) }
}

function isBroken({ state }: { readonly state: State }): boolean {
  return state === 'broken'
}
