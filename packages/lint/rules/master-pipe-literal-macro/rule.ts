/** Would-be macros in the command of a pipe(8) service that pipe hands over as they are. */

import type { Range } from '@mailcfg/core'
import { pipeMacro, pipeMacros, suggest } from '@mailcfg/knowledge'
import { deliveryCommand, isStrayOptions, isTemplateLine, type Service } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Literal extends Found {
  readonly text: string
  readonly meant: string | undefined
}

export const rule = defineRule<'service', Literal>({
  id: 'master-pipe-literal-macro',
  summary: 'Macros in the command of a pipe service are written `${name}`, with a name that pipe knows.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service) || service.command.text !== 'pipe') return
    for (const { word, range, meant } of literals(service)) yield { source, range, text: word, meant }
  },
  describe({ source, range, text, meant }) {
    const brace = text.startsWith('{')
    return {
      what: brace ? `"${text}" has no $ in front, so it stands for no value.` : `pipe knows no macro ${text}.`,
      why: brace
        ? 'The command gets the name instead of the value.'
        : 'The command does not get the value that it needs, and the delivery fails or goes astray. postconf does not look.',
      ...(meant === undefined
        ? { help: 'See pipe(8) for the names, such as ${sender}, ${recipient}, ${user}, ${nexthop}.' }
        : { fixes: [replaceFix(`Write ${meant}`, 'safe', source, range, meant)] }),
    }
  },
})

const MACRO = /\$\$|\$(?:\{([^{}]*)\}|\(([^()]*)\)|(\w+))|\{([A-Za-z_]+)\}/g

interface Place {
  readonly word: string
  readonly range: Range
  readonly meant: string | undefined
}

function* literals(service: Service): Iterable<Place> {
  for (const { text, at, argument } of deliveryCommand(service).command) {
    if (isTemplateLine(text) || text.includes('{{')) continue
    if (argument.form === 'braced' && pipeMacro(text)) {
      yield { word: `{${text}}`, range: argument.range, meant: `\${${text}}` }
      continue
    }
    for (const match of text.matchAll(MACRO)) {
      const bare = match[4]
      const name = (match[1] ?? match[2] ?? match[3] ?? bare ?? '').replace(/[?:].*$/s, '')
      const known = pipeMacro(name) !== undefined
      if (match[0] === '$$' || name === '' || known !== (bare !== undefined)) continue
      const start = at + match.index
      const range = argument.value.rangeOf(start, start + match[0].length)
      yield { word: match[0], range, meant: known ? `\${${name}}` : nearest(name) }
    }
  }
}

/** The macro that differs in case only, or by a slip. */
function nearest(name: string): string | undefined {
  const lower = pipeMacro(name.toLowerCase()) ? name.toLowerCase() : undefined
  const found =
    lower ??
    suggest(
      name,
      pipeMacros().map(({ macro }) => macro),
    )[0]
  return found && `\${${found}}`
}
