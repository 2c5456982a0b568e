/** What doveconf prints, as settings by the path of their sections. */

/** A line of a configuration: the headers of the sections around it, its name and its value without quotes. */
export interface PrintedSetting {
  readonly around: readonly string[]
  readonly name: string
  readonly value: string
}

/** Reads the lines that doveconf printed. */
export function readPrinted(lines: readonly string[]): PrintedSetting[] {
  const found: PrintedSetting[] = []
  const around: string[] = []
  for (const line of lines) {
    const text = line.trim()
    if (text === '}') around.pop()
    else if (text.endsWith('{')) around.push(text.slice(0, -1).trim().replaceAll('"', ''))
    else {
      const [, name = '', value = ''] = /^(.*?) = ?(.*)$/.exec(text) ?? []
      found.push({ around: [...around], name, value: unquoted(value) })
    }
  }
  return found
}

function unquoted(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value
}

/**
 * The settings of 2.4 by their long names: `mbox { write_locks }` is mbox_write_locks, and `service auth { vsz_limit }`
 * stands below `service auth` as vsz_limit. A later line counts.
 */
export function settingsOf24(printed: readonly PrintedSetting[]): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  for (const { around, name, value } of printed) {
    const named = around.filter((header) => header.includes(' '))
    const prefix = around
      .filter((header) => !header.includes(' '))
      .map((header) => `${header}_`)
      .join('')
    settings.set([...named, prefix + name].join('/'), value)
    // A block of a list prints its words one by one.
    if (prefix !== '' && /^(?:yes|no)$/.test(value)) {
      const list = [...named, prefix.slice(0, -1)].join('/')
      settings.set(list, `${settings.get(list) ?? '+'} ${value === 'yes' ? name : ''}`)
    }
  }
  return settings
}

/** A value in one spelling: sizes and times without blanks, lists with blanks. */
export function sameSpelling(value: string): string {
  const amount = /^(\d+)\s*([a-z]+)$/i.exec(value)
  if (amount)
    return `${amount[1]}${(amount[2] as string)[0]?.toLowerCase()}${/^m(?:illi)?s/i.test(amount[2] as string) ? 's' : ''}`
  return value
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .join(' ')
}

const USER = {
  user: 'Joe.User@Example.org',
  home: '/home/joe',
  protocol: 'imap',
  service: 'imap',
  hostname: 'mail',
  session: 'abc',
}

/** A value of 2.3 for one user, expanded by the letters that the manual of 2.3 lists. */
export function expanded23(value: string): string {
  const letters: Record<string, string> = {
    u: USER.user,
    n: USER.user.replace(/@.*/, ''),
    d: USER.user.replace(/.*@/, ''),
    h: USER.home,
    s: USER.protocol,
    '%': '%',
  }
  return value.replace(/%([LU]*)(\d*)([undhs%])/g, (_, modifiers: string, width: string, letter: string) => {
    let text = letters[letter] as string
    if (modifiers.includes('L')) text = text.toLowerCase()
    if (modifiers.includes('U')) text = text.toUpperCase()
    return width === '' ? text : text.slice(0, Number(width))
  })
}

/** A value of 2.4 for the same user, expanded by the names and filters that its manual lists. */
export function expanded24(value: string): string {
  return value.replace(/%%\{|%\{([^}]*)\}/g, (whole, inside: string | undefined) => {
    if (inside === undefined) return '%{'
    const [name = '', ...filters] = inside.split('|').map((part) => part.trim())
    let text = (USER as Record<string, string>)[name]
    if (text === undefined) return whole
    for (const filter of filters) {
      const cut = /^substr\((\d+), (\d+)\)$/.exec(filter)
      if (filter === 'username') text = text.replace(/@.*/, '')
      else if (filter === 'domain') text = text.replace(/.*@/, '')
      else if (filter === 'lower') text = text.toLowerCase()
      else if (filter === 'upper') text = text.toUpperCase()
      else if (cut) text = text.slice(Number(cut[1]), Number(cut[1]) + Number(cut[2]))
      else return whole
    }
    return text
  })
}
