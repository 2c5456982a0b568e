/** How values and words are written in a configuration of Dovecot 2.4. */

/** A value with quotes around it where it would otherwise be read as something else. */
export function written(value: string): string {
  const plain = value === value.trim() && !/^["'<]|["']$|#|\\$/.test(value) && !/\$(?:SET|ENV):/.test(value)
  return plain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`
}

/** `name = value`. */
export function assigned(name: string, value: string): string {
  return `${name} = ${written(value)}`.trimEnd()
}

/** A name of a block or a key of a list, in quotes where it is more than one plain word. */
export function nameWritten(name: string): string {
  return name === '' || /[\s"'#={}\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
}

/** The words of a list value. */
export function wordsIn(value: string): string[] {
  return value.split(/[\s,]+/).filter((word) => word !== '')
}

/** A name that can stand for a block: letters, digits and dashes. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
