/** The files of a server's configuration as they lie on its disk. */

import type { Document, FileState, Stack } from '@mailcfg/model'
import type { Found } from './rule.ts'

/** A finding about a file as a whole stands at its very beginning. */
export function atFile({ source }: Document): Found {
  return { source, range: { start: 0, end: 0 } }
}

/** What the disk says of a file that was read; `undefined` when nobody looked. */
export function memberState(document: Document, stack: Stack): FileState | undefined {
  const state = stack.fileState(stack.serverPath(document.source.uri))
  return state?.kind === 'file' ? state : undefined
}

/** Permission bits as chmod(1) takes them: `0644`. */
export function modeText(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

export const OTHERS_READ = 0o004
export const OTHERS_SEARCH = 0o001
export const OTHERS_WRITE = 0o002
export const GROUP_WRITE = 0o020
export const STICKY = 0o1000
