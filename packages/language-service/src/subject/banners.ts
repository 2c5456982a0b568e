/** Comments that head a stretch of a file, as people write them: `# --- TLS ---`, or a title between rulers. */

import type { Range } from '@mailcfg/core'
import { type Document, linesOf } from '@mailcfg/model'

/** A heading. */
export interface Banner {
  readonly title: string
  /** The line of the title, without the newline. */
  readonly range: Range
}

/** `# --- TLS ---`, `### TLS ###`, `#=== TLS`: a title with a ruler of its own. */
const RULED = /^#[ \t]*(?:[-=*_~+]{3,}|#{2,})[ \t]*([^\s#=*_~+-].*?)[ \t]*(?:[-=*_~+#]*)[ \t]*$/
/** `#########`, `# -------`. */
const RULER = /^#[ \t]*[-=*_~+#]{5,}[ \t]*$/
const TITLE = /^#+[ \t]*(\S.*?)[ \t#]*$/
/** `# LOCAL PATHNAME INFORMATION`, as the main.cf of Postfix itself has it. */
const CAPITALS = /^#[ \t]*([A-Z][A-Z0-9 /&,()-]{3,})$/
const LONGEST = 60

/** The headings of a file between its entries, in order; none where there is only one, since that is no division. */
export function bannersIn(document: Document): Banner[] {
  const lines = linesOf(document)
  const texts = lines.map(({ logical }) =>
    logical.kind === 'comment' ? document.source.slice(logical.range).trim() : '',
  )
  const banners = lines.flatMap(({ logical }, i): Banner[] => {
    const title = titleOf(texts[i] as string, texts[i - 1] ?? '', texts[i + 1] ?? '')
    if (title === undefined || title.length > LONGEST) return []
    const { start } = logical.range
    return [{ title, range: { start, end: start + document.source.slice(logical.range).trimEnd().length } }]
  })
  return banners.length > 1 ? banners : []
}

function titleOf(text: string, above: string, below: string): string | undefined {
  if (text === '' || RULER.test(text)) return undefined
  const ruled = RULED.exec(text)?.[1]
  if (ruled !== undefined) return /=/.test(ruled) ? undefined : ruled
  if (RULER.test(above) && RULER.test(below)) return TITLE.exec(text)?.[1]
  return above.startsWith('#') && above !== '#' ? undefined : CAPITALS.exec(text)?.[1]
}
