/** What Postfix accepts as a host name. */

/** Why valid_hostname() refuses a text, with the offending stretch. */
export interface HostNameFault {
  readonly code: 'empty' | 'character' | 'delimiter' | 'hyphen' | 'numeric' | 'length'
  readonly start: number
  readonly end: number
}

/** Whether a word without a dot asks to be replaced, as `yourdomain` does; placeholder-left-in-place speaks of those. */
export function isSampleName(text: string): boolean {
  return /^(?:your|my)\w*(?:domain|host)\w*$/i.test(text) || /^[A-Z0-9_-]+$/.test(text)
}

/** The first reason for which src/util/valid_hostname.c of Postfix refuses the text; `undefined` when it accepts it. */
export function hostNameFault(text: string): HostNameFault | undefined {
  const whole = { start: 0, end: text.length }
  if (text === '') return { code: 'empty', ...whole }
  const character = /[^A-Za-z0-9_.-]+/.exec(text)
  if (character) return { code: 'character', start: character.index, end: character.index + character[0].length }
  const delimiter = /^\.|\.\.|\.$/.exec(text)
  if (delimiter) return { code: 'delimiter', start: delimiter.index, end: delimiter.index + delimiter[0].length }
  const hyphen = /^-|\.-|-\.|-$/.exec(text)
  if (hyphen) return { code: 'hyphen', start: hyphen.index, end: hyphen.index + hyphen[0].length }
  if (/^[0-9.]+$/.test(text)) return { code: 'numeric', ...whole }
  return text.length > 255 || text.split('.').some((label) => label.length > 63)
    ? { code: 'length', ...whole }
    : undefined
}
