/** A made-up disk for rules that look at files: what a listing names is there, everything else is missing. */

import { directoryOf, type FileState, type FileStates, referencedPaths, type Stack } from '@mailcfg/model'

const LINE = /^(0[0-7]{3,4}) ([\w-]+)(?:\((\d+)\))?:([\w-]+) (?:(\d{4}-\d\d-\d\d) )?(\/[^\s=]*)(=?)(?: (.+))?$/
const KINDS: Readonly<Record<string, FileState['kind']>> = { '/': 'directory', '=': 'socket' }
const SELF_ISSUED = /[ ]\(self-issued\)$/

/**
 * The states of all paths that a stack names. A line of the listing is `MODE OWNER:GROUP [DATE] PATH [PEM, PEM …]`, as in
 * `0600 root:root 2026-01-31 /etc/ssl/mx.pem PRIVATE KEY, CERTIFICATE (self-issued)`; directories end in `/`, sockets in
 * `=`; the owner's number may stand behind its name, as in `postfix(89):postfix`. Members of the stack are files that all may read, unless the listing says otherwise.
 * @throws Error for a line of another form.
 */
export function fileStatesOf(listing: string, stack: Stack): FileStates {
  const states = new Map<string, FileState>()
  for (const uri of stack.documents.keys()) states.set(stack.serverPath(uri), plain('file', 0o644))
  for (const line of listing.split('\n')) {
    if (line.trim() === '') continue
    const [, mode = '', owner = '', uid, group = '', date, path = '', socket = '', pem] = LINE.exec(line) ?? []
    if (path === '') throw new Error(`not a line of a disk: ${line}`)
    states.set(path === '/' ? path : path.replace(/\/$/, ''), {
      kind: KINDS[socket || path.slice(-1)] ?? 'file',
      mode: Number.parseInt(mode, 8),
      owner,
      group,
      ...(uid === undefined ? {} : { uid: Number(uid) }),
      modified: Date.parse(date ?? '2026-01-01'),
      ...(pem === undefined ? {} : { pem: pem.split(', ').map(blockOf) }),
    })
  }
  for (const path of [...states.keys()]) {
    for (let at = directoryOf(path) || '/'; !states.has(at); at = directoryOf(at) || '/')
      states.set(at, plain('directory', 0o755))
  }
  const missing: FileState = { ...plain('missing', 0), owner: '', group: '', modified: 0 }
  return new Map([...referencedPaths(stack)].map((path) => [path, states.get(path) ?? missing]))
}

function plain(kind: FileState['kind'], mode: number): FileState {
  return { kind, mode, owner: 'root', group: 'root', modified: Date.parse('2026-01-01') }
}

function blockOf(text: string) {
  const label = text.replace(SELF_ISSUED, '')
  return label === 'CERTIFICATE' ? { label, selfIssued: label !== text } : { label }
}
