/** Commands with arguments in alias files, without the quotes that keep them together. */

import type { Range } from '@mailcfg/core'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Unquoted extends Found {
  readonly command: string
}

export const rule = defineRule<'table', Unquoted>({
  id: 'alias-unquoted-command',
  summary: 'A command with arguments stands in double quotes in an alias file.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'table', languages: ['aliases'] },
  *check(table) {
    for (const { value, used } of table.entries()) {
      if (!used) continue
      for (const { start, end } of unquoted(value.text)) {
        yield foundIn(table.source, value, start, end, { command: value.text.slice(start, end) })
      }
    }
  },
  describe({ source, range, command }) {
    const first = /^\S+/.exec(command)?.[0] ?? command
    return {
      what: `Without quotes ${first} ends at the blank, and each word behind it is another recipient.`,
      why: 'The command is started without its arguments, and mail goes to addresses such as "-a", which bounces.',
      ...(/["\\]/.test(command)
        ? { help: `Write "${first} …" in double quotes, with \\" for quotes inside.` }
        : { fixes: [replaceFix('Put the command in double quotes', 'safe', source, range, `"${command}"`)] }),
    }
  },
})

/** Targets that start with `|` or `/` and go on behind a blank, up to the next comma outside quotes. */
function unquoted(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/((?:^|,)\s*)((?:"(?:\\.|[^"\\])*"|[^",])+)/g)) {
    const target = (match[2] as string).trimEnd()
    if (!/^(?:\||\/)[^\s"]+\s+[^\s#]/.test(target) || /^\/\S+\s+[|/]/.test(target)) continue
    const start = match.index + (match[1] as string).length
    found.push({ start, end: start + target.replace(/\s+#.*$/s, '').length })
  }
  return found
}
