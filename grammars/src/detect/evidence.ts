/** Evidence for telling languages apart by content: how many of a file's lines have a given shape. */

/** Lines of templates (Jinja, ERB, Go) that carry no configuration of their own. */
const TEMPLATE_LINE = /^\s*(?:\{%.*%\}|<%.*%>|\{\{-?\s*(?:if|else|end|range)\b.*\}\})\s*$/

/** The lines of a file's head that are neither blank, nor a `#` comment, nor a template's own. */
export function contentLines(head: string): string[] {
  return head.split('\n').filter((line) => /[^\s\0]/.test(line) && !/^\s*#/.test(line) && !TEMPLATE_LINE.test(line))
}

/** Share, from 0 to 1, of the content lines that pass the test; 0 for a file without content. */
export function share(head: string, test: (line: string) => boolean): number {
  const lines = contentLines(head)
  return lines.length === 0 ? 0 : lines.filter(test).length / lines.length
}
