/** Where Courier's authdaemond has its socket, as its file says. */

import type { Range, SourceText } from '@mailcfg/core'
import { assignmentOf } from '../documents/assignments.ts'
import { isTemplated } from '../placeholders.ts'
import type { Stack } from '../stack/stack.ts'

/** A directory that authdaemonrc names. */
export interface AuthdaemondDirectory {
  /** Without a slash at its end; the socket in it is called `socket`. */
  readonly text: string
  readonly source: SourceText
  readonly range: Range
}

/** The directories of all files; one that does not name a plain directory leaves it to the build. */
export function authdaemondDirectories({ documents }: Stack): AuthdaemondDirectory[] {
  return [...documents.values()].flatMap((document) => {
    if (document.shape !== 'assignments' || document.language.id !== 'authdaemonrc') return []
    const entry = assignmentOf(document, 'authdaemonvar')
    const text = entry?.decoded.trim().replace(/\/+$/, '') ?? ''
    if (!entry || !text.startsWith('/') || isTemplated(text) || text.includes('$')) return []
    return [{ text, source: document.source, range: entry.value.range }]
  })
}
