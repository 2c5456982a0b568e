/** Mailboxes: where they lie, in which form, who writes and who reads them. */

import type { PicturePlace } from './picture.ts'
import type { Scene } from './scene.ts'

/** A mailbox as one program names it; what differs by user stands in braces. */
export interface Mailbox {
  /** `maildir`, `mbox`, `sdbox` … ; `undefined` when each mailbox has its own. */
  readonly format: string | undefined
  readonly path: string
  /** Whether the program puts new mail there; else it shows what is there. */
  readonly writes: boolean
  readonly places: readonly PicturePlace[]
  /** Such as where the home directory is. */
  readonly details?: readonly string[]
}

/** Draws a mailbox and the link of a program to it. Programs that name the same place share the part. */
export function drawMailbox(scene: Scene, from: string, mailbox: Mailbox, owner?: 'dovecot' | 'courier'): string {
  const { format, path, writes, places, details = [] } = mailbox
  const program = owner ?? (path.startsWith('~') || writes ? 'postfix' : 'other')
  const known = format === undefined ? [] : [format]
  const id = scene.drawing.node(`mailbox ${path.replace(/\/+$/, '')}`, {
    ...{ kind: 'mailbox', program, label: path, details: [...known, ...details], places },
  })
  scene.drawing.link(from, id, { kind: 'mailbox', label: writes ? 'writes' : 'reads', places })
  if (owner) scene.mailboxes.push({ id, owner })
  return id
}

/** The mailboxes that a program reads, for those that write in its name. */
export function mailboxesOf(scene: Scene, owner: 'dovecot' | 'courier'): readonly string[] {
  return [...new Set(scene.mailboxes.filter((one) => one.owner === owner).map(({ id }) => id))]
}

/**
 * A path that SQL puts together, with the columns in braces: `CONCAT('/home/', maildir)` is `/home/{maildir}`.
 * `undefined` for an expression that is more than texts and columns.
 */
export function pathOfSql(expression: string): string | undefined {
  const text = expression.trim()
  const inner = /^CONCAT\s*\(([\s\S]*)\)$/i.exec(text)?.[1]
  const parts = (inner ?? text).split(inner === undefined ? /\|\|/ : ',').map((part) => part.trim())
  const shown = parts.map((part) => {
    const literal = /^(?:'([^']*)'|"([^"]*)")$/.exec(part)
    if (literal) return literal[1] ?? literal[2] ?? ''
    return /^[\w.]+$/.test(part) ? `{${part.replace(/^.*\./, '')}}` : undefined
  })
  return shown.includes(undefined) ? undefined : shown.join('')
}

/** Variables in the words of the picture: `%d` and `%{user | domain}` become `{domain}`. */
export function withWords(path: string): string {
  return path
    .replace(/%\{\s*(?:user\s*\|\s*)?(\w+)[^}]*\}/g, (_, name: string) => WORDS[name] ?? `{${name}}`)
    .replace(/%[LU]?\d*(?:\.\d+)?([a-z])/g, (_, letter: string) => WORDS[letter] ?? `{${letter}}`)
}

const WORDS: Readonly<Record<string, string>> = {
  u: '{user}',
  n: '{local part}',
  d: '{domain}',
  h: '~',
  home: '~',
  user: '{user}',
  username: '{local part}',
  domain: '{domain}',
}
