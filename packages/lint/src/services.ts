/** Services of master.cf as rules see them: stray option lines, words in file order, ports, whole files. */

import type { Range, SourceText } from '@mailcfg/core'
import { type Service, startsAsOptions } from '@mailcfg/model'

/** Whether the line behind an entry holds its options, which lost their indentation: another rule speaks of that. */
export function optionsGotLost(service: Service, source: SourceText): boolean {
  const { end } = service.line.logical.range
  return startsAsOptions(source.slice(source.lineRange(source.positionAt(end).line)))
}

/** A word behind the command as the daemon gets it, with its place. */
export interface DaemonWord {
  readonly text: string
  readonly range: Range
  readonly form: 'plain' | 'braced'
}

/** Everything behind the command as single words: `-o` and its setting are two, as they stand in the file. */
export function daemonWords(service: Service): DaemonWord[] {
  const words: DaemonWord[] = service.arguments.map(({ value, range, form }) => ({ text: value.text, range, form }))
  for (const override of service.overrides) {
    const { option, name, separator, value, form, range, joined } = override
    const text = `${name.text}${separator ? '=' : ''}${value.text}`
    if (joined) words.push({ text: `${option.text}${text}`, range, form })
    else {
      words.push({ text: option.text, range: option.range, form: 'plain' })
      const start = form === 'braced' ? name.range.start - 1 : name.range.start
      words.push({ text, range: { start, end: range.end }, form })
    }
  }
  return words.sort((a, b) => a.range.start - b.range.start)
}
