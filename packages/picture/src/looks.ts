/** How parts and links look in drawings: colours of programs, lines of links, names of columns. */

import type { NodeKind, Program } from './picture.ts'

/** Fill and line of the parts of each program; names are never told by colour alone. */
export const COLORS: Readonly<Record<Program, { readonly fill: string; readonly line: string }>> = {
  postfix: { fill: '#e8f0fb', line: '#3f6fb5' },
  dovecot: { fill: '#e6f5ea', line: '#3a8a55' },
  courier: { fill: '#fdf0dc', line: '#b5791f' },
  'cyrus-sasl': { fill: '#f1e9f9', line: '#7d4fae' },
  extmail: { fill: '#e0f4f5', line: '#23808a' },
  other: { fill: '#f3f3f1', line: '#77756d' },
}

export const PROGRAM_NAMES: Readonly<Record<Program, string>> = {
  postfix: 'Postfix',
  dovecot: 'Dovecot',
  courier: 'Courier',
  'cyrus-sasl': 'Cyrus SASL',
  extmail: 'ExtMail',
  other: 'other software',
}

/** What stands above a column with parts of a kind. */
export const HEADINGS: Readonly<Record<NodeKind, string>> = {
  webmail: 'Web mail',
  listener: 'Ports',
  server: 'Servers',
  queue: 'Queue',
  delivery: 'Delivery',
  socket: 'Sockets',
  backend: 'Services',
  table: 'Tables',
  database: 'Databases',
  mailbox: 'Mailboxes',
  outside: 'Outside',
}

/** The style sheet of SVG drawings. */
export const STYLE = [
  '.paper{fill:#fff}',
  '.title{font-size:17px;font-weight:bold;fill:#222}',
  '.heading{font-size:12px;fill:#777;letter-spacing:.04em}',
  '.name{font-size:13px;font-weight:bold;fill:#1c1c1c}',
  '.detail{font-size:11px;fill:#555}',
  '.why{font-size:12px;fill:#a81818}',
  '.shape{fill:var(--tint);stroke:var(--edge);stroke-width:1.3}',
  '.shape.listener{stroke-width:2.4}',
  '.rim{fill:none;stroke:var(--edge);stroke-width:1.3}',
  '.node.broken .shape,.node.broken .rim{stroke:#d11f1f;stroke-width:2.4;fill:#fdeaea}',
  '.node.broken .rim{fill:none}',
  '.node.unseen .shape,.node.unseen .rim{stroke:#8d8d8d;stroke-dasharray:2 4;fill:#fbfbfb}',
  '.node.unseen .name{fill:#5a5a5a}',
  '.link{fill:none;stroke-width:1.4;stroke:#6b7280}',
  '.link.mail{stroke-width:2.2;stroke:#374151}',
  '.link.question{stroke:#7c5cc4}',
  '.link.lookup{stroke:#9aa3ad}',
  '.link.mailbox{stroke:#b07a2a}',
  '.link.broken{stroke:#d11f1f;stroke-width:2.4}',
  '.link.unseen{stroke:#8d8d8d;stroke-width:1.6;stroke-dasharray:2 4}',
  'marker path{fill:#4b5563}',
  'marker.broken path{fill:#d11f1f}',
  'marker.unseen path{fill:#8d8d8d}',
  '.badge circle{fill:#d11f1f}',
  '.badge text{font-size:10px;font-weight:bold;fill:#fff}',
].join('')
