/** Looks at the files that a server's configuration names: whether they are there, whose they are, how old. */

import { X509Certificate } from 'node:crypto'
import { lstatSync, readFileSync, readlinkSync, type Stats, statSync } from 'node:fs'
import {
  type FileState,
  type FileStates,
  joinPath,
  normalizePath,
  type PemBlock,
  pemPaths,
  referencedPaths,
  type Stack,
} from '@mailcfg/model'

/** A chain of symbolic links that is longer leads nowhere, as in Linux. */
const MAX_LINKS = 40
/** Certificates and keys are far smaller. */
const MAX_PEM_BYTES = 1024 * 1024

const MISSING: FileState = { kind: 'missing', mode: 0, owner: '', group: '', modified: 0 }

/**
 * The states of all paths that a stack names, below its root. What may not be looked at is left out.
 * @param stack a stack whose root is a server's file tree.
 */
export function readFileStates(stack: Stack): FileStates {
  const root = stack.root === '/' ? '' : stack.root
  const owners = namesIn(root, '/etc/passwd')
  const groups = namesIn(root, '/etc/group')
  const pem = pemPaths(stack)
  const states = new Map<string, FileState>()
  for (const path of [...referencedPaths(stack)].sort()) {
    const real = realPath(root, path)
    const stats = real === undefined ? 'missing' : statsOf(root + real)
    if (stats === undefined) continue
    if (stats === 'missing') states.set(path, MISSING)
    else {
      const blocks = pem.has(path) && stats.isFile() ? pemBlocks(`${root}${real}`, stats.size) : undefined
      states.set(path, {
        kind: kindOf(stats),
        mode: stats.mode & 0o7777,
        owner: owners.get(stats.uid) ?? String(stats.uid),
        group: groups.get(stats.gid) ?? String(stats.gid),
        uid: stats.uid,
        modified: stats.mtimeMs,
        ...(blocks ? { pem: blocks } : {}),
      })
    }
  }
  return states
}

function kindOf(stats: Stats): FileState['kind'] {
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSocket() ? 'socket' : 'other'
}

/** Missing is a fact; a directory that may not be entered tells nothing. */
function statsOf(path: string): Stats | 'missing' | undefined {
  try {
    return statSync(path)
  } catch (error) {
    return isMissing(error) ? 'missing' : undefined
  }
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP'
}

/**
 * A path of the server with its symbolic links followed inside the tree at `root`, where an absolute link means a place
 * below `root`; `undefined` when links go round in circles.
 */
function realPath(root: string, path: string): string | undefined {
  if (root === '') return path
  let rest = path.split('/').filter((part) => part !== '')
  let done = ''
  for (let links = 0; rest.length > 0; ) {
    const [part = '', ...next] = rest
    const target = linkAt(`${root}${done}/${part}`)
    if (target === undefined) {
      done = normalizePath(`${done}/${part}`)
      rest = next
    } else if (++links > MAX_LINKS) {
      return undefined
    } else {
      rest = [
        ...joinPath(done || '/', target)
          .split('/')
          .filter((one) => one !== ''),
        ...next,
      ]
      done = ''
    }
  }
  return done
}

function linkAt(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined
  } catch {
    return undefined
  }
}

/** Names by number, out of the server's passwd or group file. */
function namesIn(root: string, file: string): Map<number, string> {
  try {
    const text = readFileSync(`${root}${realPath(root, file) ?? file}`, 'utf8')
    const rows = text.split('\n').map((line) => line.split(':'))
    return new Map(rows.flatMap(([name = '', , id]) => (id ? [[Number(id), name] as const] : [])).reverse())
  } catch {
    return new Map()
  }
}

/** Labels of the blocks of a PEM file; never what is in a key. */
function pemBlocks(path: string, size: number): PemBlock[] | undefined {
  if (size > MAX_PEM_BYTES) return undefined
  try {
    const text = readFileSync(path, 'latin1')
    return [...text.matchAll(/^-----BEGIN ([A-Z0-9 ]+)-----[\s\S]*?^-----END \1-----/gm)].map(([block, label = '']) => {
      const selfIssued = label === 'CERTIFICATE' ? isSelfIssued(block) : undefined
      return selfIssued === undefined ? { label } : { label, selfIssued }
    })
  } catch {
    return undefined
  }
}

function isSelfIssued(block: string): boolean | undefined {
  try {
    const { subject, issuer } = new X509Certificate(block)
    return subject === issuer
  } catch {
    return undefined
  }
}
