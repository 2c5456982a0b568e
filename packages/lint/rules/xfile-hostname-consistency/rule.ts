/** Two spellings of the same domain. */

import { parseList } from '@mailcfg/grammars'
import { suggest } from '@mailcfg/knowledge'
import { blockItems, isTemplated, type PostfixInstance, type Stack } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Spelling extends Found {
  readonly name: string
  readonly setting: string
}

interface Misspelt extends Spelling {
  readonly other: Spelling
}

export const rule = defineRule<'stack', Misspelt>({
  id: 'xfile-hostname-consistency',
  summary: 'Two names of the server differ by a slip of the keyboard.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const names = [...spellings(stack)]
    const [reference, ...others] = names
    const found = (reference ? others : []).flatMap((name) => {
      const other = names.find((n) => n !== name && n.setting === 'mydomain') ?? (reference as Spelling)
      return name !== other && looksMisspelt(name.name, other.name) ? [{ ...name, other }] : []
    })
    yield* unique(found)
  },
  describe({ name, setting, other }) {
    return {
      what: `${setting} has ${name}, but ${other.setting} is ${other.name}.`,
      why: 'One of the two is probably misspelt. Mail for the other spelling is taken for foreign, and certificates and greetings do not fit.',
      help: 'Write the same domain in both.',
      related: [{ source: other.source, range: other.range, message: 'the other spelling' }],
    }
  },
})

/** Names of the server as they are spelled out, mydomain first. */
function* spellings(stack: Stack): Iterable<Spelling> {
  for (const postfix of stack.postfix) yield* ofPostfix(postfix)
  for (const document of stack.documents.values()) {
    if (document.shape !== 'blocks') continue
    for (const item of blockItems(document)) {
      if (item.kind !== 'setting' || !/^(?:hostname|postmaster_address)$/.test(item.name.text)) continue
      const start = item.value.text.lastIndexOf('@') + 1
      const name = item.value.text.slice(start)
      if (isName(name))
        yield foundIn(document.source, item.value, start, start + name.length, { name, setting: item.name.text })
    }
  }
}

function* ofPostfix(postfix: PostfixInstance): Iterable<Spelling> {
  for (const parameter of ['mydomain', 'myhostname', 'myorigin', 'mydestination']) {
    const setting = postfix.setting(parameter)
    for (const { text, start, end } of setting ? parseList(setting.value.text).items : []) {
      if (setting && isName(text))
        yield foundIn(setting.source, setting.value, start, end, { name: text, setting: parameter })
    }
  }
}

function isName(text: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(text) && /[a-z]$/i.test(text) && !isTemplated(text)
}

/** Whether one label of the domain differs by a slip, and the end of the names is the same. */
function looksMisspelt(name: string, domain: string): boolean {
  const a = name.toLowerCase().split('.')
  const b = domain.toLowerCase().split('.')
  const [x = '', y = ''] = [a[a.length - 2], b[b.length - 2]]
  if (a[a.length - 1] !== b[b.length - 1] || x === y || Math.min(x.length, y.length) < 5) return false
  // Numbers tell servers and branches apart; letters that only change places are slips.
  if (x.replace(/\D/g, '') !== y.replace(/\D/g, '')) return false
  const moved = [...x].sort().join('') === [...y].sort().join('')
  return suggest(x, [y]).length > 0 && (moved || Math.abs(x.length - y.length) === 1)
}
