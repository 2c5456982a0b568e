/** How Dovecot's readers turn the leaves of a value into what the program gets. */

import type { ValueReading } from '../language.ts'

/** Takes the backslashes away, each as str_unescape() does: the character behind one stands for itself. */
export function dovecotUnescape(text: string): string {
  return text.replace(/\\([\s\S]?)/g, '$1')
}

const NOTHING = new Set(['quote', 'file-mark', 'newline', 'comment', 'unread'])

/** The reading of values that all dialects share; 1.x puts nothing between joined lines, the others a blank. */
export function dovecotValues(glue: '' | ' '): ValueReading {
  return {
    glue,
    quoting: 'dovecot',
    decodeLeaf: (kind, text) => (NOTHING.has(kind) ? '' : kind === 'quoted' ? dovecotUnescape(text) : text),
  }
}
