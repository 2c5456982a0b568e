/** Shows a rule's page on a terminal: headings, paragraphs, lists and code, as rule pages use them. */

import type { Style } from './color.ts'
import { widthOf, wrap } from './display-text.ts'
import type { Layout } from './pretty.ts'

/** Prose in wider lines is hard to read. */
const PROSE = 90

/** Carets under an example, with the rule that they stand for, which the page's title says already. */
const MARKER = /^(?:#>)?([ \t]*\^+…?)[ \t]+[a-z0-9-]+(?::.*)?$/

/** The page as text for a terminal, ending with a newline. */
export function renderMarkdown(markdown: string, { width, style }: Layout): string {
  const printer = new PagePrinter(Math.min(width, PROSE), style)
  for (const line of markdown.split('\n')) printer.add(line)
  return printer.finish()
}

/** Collects the lines of a paragraph until it ends; code is taken as it stands. */
class PagePrinter {
  readonly #width: number
  readonly #style: Style
  readonly #lines: string[] = []
  #paragraph: string[] = []
  #inCode = false

  constructor(width: number, style: Style) {
    this.#width = width
    this.#style = style
  }

  add(line: string): void {
    const fence = /^```(\S*)/.exec(line)
    if (fence) this.#fence(fence[1] ?? '')
    else if (this.#inCode) this.#lines.push(line === '' ? '' : `    ${line.replace(MARKER, '$1')}`)
    else if (line.trim() === '') this.#endBlock()
    else if (line.startsWith('#')) this.#heading(line)
    else if (/^\s*(?:[-*]|\d+\.) /.test(line)) {
      this.#flush()
      this.#paragraph.push(line.trim())
    } else this.#paragraph.push(line.trim())
  }

  finish(): string {
    this.#endBlock()
    return `${this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`
  }

  /** A fence names the file that the example stands in. */
  #fence(info: string): void {
    this.#flush()
    this.#inCode = !this.#inCode
    this.#lines.push(...(this.#inCode && info !== '' ? ['', `  ${this.#style.frame(info)}`, ''] : ['']))
  }

  #heading(line: string): void {
    this.#endBlock()
    const [marks = '', text = ''] = [/^#+/.exec(line)?.[0], line.replace(/^#+\s*/, '')]
    this.#lines.push('', marks.length === 1 ? this.#style.headline(text) : this.#style.bold(text), '')
  }

  #endBlock(): void {
    this.#flush()
    this.#lines.push('')
  }

  #flush(): void {
    if (this.#paragraph.length === 0) return
    const text = this.#paragraph
      .join(' ')
      .replace(/\[([^\]]+)\]\((\S+?)\)/g, (_, title: string, address: string) =>
        title === address ? address : `${title} (${address})`,
      )
    this.#paragraph = []
    const bullet = /^(?:[-*]|\d+\.) /.exec(text)?.[0] ?? ''
    const lead = bullet.replace(/^[-*]/, '•')
    const indent = ' '.repeat(widthOf(lead))
    const wrapped = wrap(text.slice(bullet.length), this.#width - indent.length)
    this.#lines.push(...wrapped.map((line, index) => (index === 0 ? lead : indent) + line))
  }
}
