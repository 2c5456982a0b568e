/** Patterns of the project file: which paths `ignore` and `languages` mean. */

/**
 * A test for paths relative to the project file's directory, with `/` as separator. `*` and `?` stay inside one
 * name, `**` spans names, `{a,b}` is a choice. A pattern without a slash means that name at any depth; one that
 * fits a directory means everything below it, too.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const clean = pattern.replace(/^\.?\//, '').replace(/\/$/, '')
  const anywhere = !pattern.replace(/\/$/, '').includes('/')
  const test = new RegExp(`^${anywhere ? '(?:.*/)?' : ''}${translate(clean)}(?:/.*)?$`, 's')
  return (path) => test.test(path)
}

const SPECIAL: Readonly<Record<string, string>> = { '*': '[^/]*', '?': '[^/]', '{': '(?:', '}': ')', ',': '|' }

function translate(glob: string): string {
  const choices = bracesBalance(glob)
  return glob.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (sign) => {
    if (sign === '**/') return '(?:.*/)?'
    if (sign === '**') return '.*'
    if ('{},'.includes(sign) && !choices) return sign === ',' ? ',' : `\\${sign}`
    return SPECIAL[sign] ?? `\\${sign}`
  })
}

/** Whether braces pair up and commas stand only inside them; otherwise all three are plain characters. */
function bracesBalance(glob: string): boolean {
  let depth = 0
  for (const sign of glob) {
    if (sign === '{') depth++
    else if (sign === '}' && --depth < 0) return false
    else if (sign === ',' && depth === 0) return false
  }
  return depth === 0
}
