/** Reads a rule's page: the headings it must have, and its examples, which are the rule's tests. */

import type { Versions } from '@mailcfg/model'
import type { Files } from './lint.ts'
import { isMarker } from './markers.ts'

/** Headings of every page, in this order; the first section has the rule's id as its heading. */
export const HEADINGS = [
  'Why it matters',
  'Wrong',
  'Right',
  'How to fix',
  'When to switch it off',
  'References',
] as const

/** One example: the files of consecutive fences below one heading. */
export interface Example {
  /** `Wrong`, `Right` or `How to fix`. */
  readonly section: string
  /** The `###` heading above the example, for messages. */
  readonly title: string
  readonly files: Files
  readonly versions: Versions
  /** The listing of the server's files in a fence called `files`, for rules that look at them. */
  readonly disk: string | undefined
}

/** A rule's page, taken apart. */
export interface RulePage {
  readonly id: string
  /** Level-two headings in the order in which they stand. */
  readonly headings: readonly string[]
  readonly examples: readonly Example[]
}

/**
 * Takes a page apart. A fence is ```` ```etc/postfix/main.cf ````, optionally followed by `postfix=3.9` or
 * `dovecot=2.3` for the whole example, and by `ending=crlf` or `ending=none` (no final newline) for its file. A fence
 * ```` ```files ```` lists the disk. A `###` heading starts the next example of its section.
 */
export function readRulePage(text: string): RulePage {
  const page = { id: '', headings: [] as string[], examples: [] as Example[] }
  let section = ''
  let title = ''
  let open: { path: string; lines: string[]; ending: string | undefined } | undefined
  let example: (Example & { files: Record<string, string>; disk: string | undefined }) | undefined
  for (const line of text.split('\n')) {
    const fence = /^```(?:(\S+)[ \t]*(.*))?$/.exec(line)
    if (open && fence) {
      if (example && open.path === DISK) example.disk = open.lines.join('\n')
      else if (example) example.files[open.path] = textOf(open.lines, open.ending)
      open = undefined
    } else if (open) {
      open.lines.push(line)
    } else if (fence?.[1]) {
      if (example === undefined) {
        example = { section, title, files: {}, versions: versionsOf(fence[2] ?? ''), disk: undefined }
        page.examples.push(example)
      }
      open = { path: fence[1], lines: [], ending: /\bending=(\w+)/.exec(fence[2] ?? '')?.[1] }
    } else if (/^#{1,3} /.test(line)) {
      const heading = line.replace(/^#+ /, '')
      if (line.startsWith('# ')) page.id = heading
      if (line.startsWith('## ')) {
        section = heading
        page.headings.push(heading)
      }
      title = line.startsWith('### ') ? heading : ''
      example = undefined
    }
  }
  return page
}

/** What a fence is called that holds no file but a listing of files. */
const DISK = 'files'

/** The text of a fence; its markers, which are no text of the file, keep plain line ends. */
function textOf(lines: readonly string[], ending: string | undefined): string {
  if (ending === 'none') return lines.join('\n')
  return lines.map((line) => (ending === 'crlf' && !isMarker(line) ? `${line}\r\n` : `${line}\n`)).join('')
}

function versionsOf(info: string): Versions {
  const of = (name: string) => new RegExp(`\\b${name}=(\\S+)`).exec(info)?.[1]
  const postfix = of('postfix')
  const dovecot = of('dovecot')
  return { ...(postfix ? { postfix } : {}), ...(dovecot ? { dovecot } : {}) }
}
