/** The list of modules that authdaemond loads. */

import { courierKey, suggest } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface ModuleFault extends Found {
  readonly module: string
  /** A second assignment on the same line. */
  readonly glued: boolean
}

export const rule = defineRule<'assignment', ModuleFault>({
  id: 'courier-authmodulelist',
  summary: 'The list of modules in authdaemonrc names one that does not exist, or runs into another setting.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['authmodulelist'], languages: ['authdaemonrc'] },
  *check({ value, decoded, line }, { document }) {
    const { source } = document
    const behind = line.tree.problems.find(({ code }) => code === 'text-behind-quote')
    if (behind) {
      const start = line.logical.range.start + behind.start
      const name = /^[ \t]*(\w+)(?==)/.exec(source.slice({ start, end: line.logical.range.end }))
      if (name) {
        const at = start + name[0].length - (name[1] as string).length
        yield { source, range: { start: at, end: start + name[0].length }, module: name[1] as string, glued: true }
      }
    }
    const known = courierKey('authdaemonrc', 'authmodulelist')?.values ?? []
    if (isTemplated(decoded) || decoded.includes('$')) return
    const shift = value.text.startsWith('"') ? 1 : 0
    for (const match of decoded.matchAll(/\S+/g)) {
      if (known.includes(match[0])) continue
      const at = shift + match.index
      yield foundIn(source, value, at, at + match[0].length, { module: match[0], glued: false })
    }
  },
  describe({ source, range, module, glued }) {
    if (glued) {
      return {
        what: `${module} is a setting of its own and needs its own line.`,
        why: 'authdaemond does not read what stands behind the closing quote, and the shell glues both values together.',
        impact: 'ignored',
        fixes: [replaceFix('Break the line', 'review', source, { start: range.start, end: range.start }, '\n')],
      }
    }
    const known = courierKey('authdaemonrc', 'authmodulelist')?.values ?? []
    const [near] = suggest(module, known)
    return {
      what: `${module} is no module of Courier's authlib.`,
      why: 'authdaemond only notes in the log that it cannot load it; the accounts behind it cannot log in.',
      ...(near
        ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] }
        : { help: `Modules are ${known.slice(0, 8).join(', ')}.` }),
    }
  },
})
