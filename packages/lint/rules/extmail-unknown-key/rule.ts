/** Keys that ExtMail or ExtMan does not read. */

import { type ExtmailFile, extmailKey, extmailKeys, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { EXTMAIL, extmailKeyIn, extmailOf } from '../../src/extmail.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Unknown extends Found {
  readonly name: string
  readonly nearest: string | undefined
  /** The other of the two programs has the key. */
  readonly elsewhere: ExtmailFile | undefined
}

export const rule = defineRule<'assignment', Unknown>({
  id: 'extmail-unknown-key',
  summary: 'The program does not read a key of this name.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'assignment', languages: EXTMAIL },
  *check({ name, range }, { document }) {
    const file = extmailOf(document)
    if (file === undefined || extmailKeyIn(file, name.text) || isTemplated(document.source.slice(range))) return
    const other = file.language.id === 'webmail.cf' ? 'webman.cf' : 'webmail.cf'
    const nearest = suggest(
      name.text,
      extmailKeys(file.language.id as ExtmailFile).map((key) => key.name),
    )[0]
    const elsewhere = extmailKey(other, name.text) ? other : undefined
    yield { source: document.source, range: name.range, name: name.text, nearest, elsewhere }
  },
  describe({ name, nearest, elsewhere, source, range }) {
    return {
      what: elsewhere
        ? `${name} is a key of ${elsewhere}, not of this file.`
        : `No release of the program that is known here reads ${name}${nearest ? `; did you mean ${nearest}?` : '.'}`,
      why: 'It takes the keys that it knows and says nothing of others: what was meant keeps its default.',
      ...(nearest && !elsewhere
        ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
        : { help: elsewhere ? `Move the line to ${elsewhere}, or delete it.` : 'Look into the distributed file.' }),
    }
  },
})
