/** A `${…}` whose inside Postfix cannot read: a bad name, operator, or order of braces. */

import { type MacroFunction, type MacroNode, type MacroProblemCode, parseMacros } from '@mailcfg/grammars'
import { compareVersions } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { brokenReference } from '../../src/macro-references.ts'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'
import { isRead } from '../../src/settings.ts'

/** A call is well-formed; what it calls may not exist, or not take the argument. */
type FunctionProblem = 'unknown-function' | 'no-functions' | 'bad-domain'

/** The functions of Postfix 3.11 and later (src/util/mac_midna.c). */
const FUNCTIONS = ['domain_to_ascii', 'domain_to_utf8']

interface Invalid extends Found {
  readonly setting: ParameterSetting
  readonly read: boolean
  readonly code: MacroProblemCode | FunctionProblem
  readonly text: string
}

export const rule = defineRule<'parameter', Invalid>({
  id: 'invalid-conditional',
  summary: 'Postfix cannot read what stands behind a `$`, which is fatal.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { source, value } = setting
    if (!value.text.includes('$') || isTemplated(value.text)) return
    const read = isRead(setting, postfix)
    const macros = parseMacros(value.text)
    for (const { code, start, end } of macros.problems) {
      if (code === 'truncated-reference' || code === 'unbalanced-braces') continue
      const text = value.text.slice(start, end)
      yield foundIn(source, value, start, Math.max(end, start + 1), { setting, read, code, text })
    }
    for (const { name, nameRange, argument } of functionsIn(macros.nodes)) {
      const code = hasFunctions(postfix?.versions.postfix) ? 'unknown-function' : 'no-functions'
      const known = code === 'unknown-function' && FUNCTIONS.includes(name)
      if (!known) yield foundIn(source, value, nameRange.start, nameRange.end, { setting, read, code, text: name })
      else if (postfix) {
        const { start, end } = argument
        const domain = postfix.expand(value.text.slice(start, end), setting.service)
        if (!domain.known || !isRefused(name, domain.text)) continue
        yield foundIn(source, value, start, end, { setting, read, code: 'bad-domain', text: domain.text })
      }
    }
  },
  describe({ setting, read, code, text }) {
    const { what, help } = WORDS[code as keyof typeof WORDS]
    return {
      what: `${what.replace('%', text)} in ${setting.name.text}.`,
      ...brokenReference(setting.name.text, read),
      help,
    }
  },
})

/** What each problem is and what to write instead; `%` stands for the text itself. */
const WORDS: Readonly<
  Record<
    Exclude<MacroProblemCode | FunctionProblem, 'truncated-reference' | 'unbalanced-braces'>,
    { readonly what: string; readonly help: string }
  >
> = {
  'empty-name': {
    what: 'There is a "$" without a name behind it',
    help: 'Write the name of a parameter, or $$ for a dollar sign.',
  },
  'bad-name-character': {
    what: 'Names behind "$" cannot hold "%"',
    help: 'Only letters, digits and "_" make a name; "?" or ":" and a text may follow it inside the braces.',
  },
  'bad-operator': {
    what: '"%" compares nothing',
    help: 'The operators are ==, !=, <, <=, >= and >, and <level and its kin for compatibility levels.',
  },
  'bad-operator-suffix': {
    what: 'No operator ends with "%"',
    help: 'The only word that may follow an operator is level, as in <level.',
  },
  'operand-expected': {
    what: 'A comparison lacks one of its sides',
    help: 'Write both sides in braces: {left} == {right} ? {then} : {else}, all of it in braces behind "$".',
  },
  'condition-expected': {
    what: 'There is no "?" or ":" behind the comparison',
    help: 'Write {left} == {right} ? {then} : {else}, all of it in braces behind "$".',
  },
  'colon-expected': {
    what: 'There is no ":" behind the first text',
    help: 'Write name?{then}:{else}, all of it in braces behind "$".',
  },
  'unexpected-text': {
    what: 'There is text behind the last brace',
    help: 'Write name?{then}:{else}, and nothing more, in braces behind "$".',
  },
  'nesting-too-deep': { what: 'There are too many references inside each other', help: 'Split the value in two.' },
  'unknown-function': {
    what: 'There is no function "%"',
    help: `The functions are ${FUNCTIONS.join(' and ')}; a text that depends on a parameter stands behind "?" or ":".`,
  },
  'no-functions': {
    what: 'Text in braces stands directly behind the name "%"',
    help: 'Write name?{then}:{else} in braces behind "$"; functions came with Postfix 3.11.',
  },
  'bad-domain': {
    what: '"%" is no domain to convert',
    help: 'A domain is made of parts with single dots between them, none of which begins or ends with a hyphen.',
  },
}

/**
 * Whether a function surely refuses its argument. Each leaves alone what is in the form that it makes: ASCII or not.
 * The library checks dots and hyphens; what it made into ASCII must be a host name.
 */
function isRefused(name: string, domain: string): boolean {
  const toAscii = name === 'domain_to_ascii'
  if (/^[ -~\s]*$/.test(domain) === toAscii) return false
  return domain === '' || /^\.|\.\.|(?:^|\.)-|-(?:\.|$)/.test(domain) || (toAscii && /[\s@/:,]/.test(domain))
}

/** Whether the release has functions; without a target they are taken to be meant. */
function hasFunctions(version: string | undefined): boolean {
  return version === undefined || compareVersions(version, '3.11') >= 0
}

/** The calls in a text, those in branches and arguments included. */
function functionsIn(nodes: readonly MacroNode[]): MacroFunction[] {
  return nodes.flatMap((node) => {
    switch (node.kind) {
      case 'function':
        return [node, ...functionsIn(node.argument.nodes)]
      case 'conditional':
        return [node.whenSet, node.whenEmpty].flatMap((branch) => functionsIn(branch?.nodes ?? []))
      case 'comparison':
        return [node.left, node.right, node.whenTrue, node.whenFalse].flatMap((text) => functionsIn(text?.nodes ?? []))
      default:
        return []
    }
  })
}
