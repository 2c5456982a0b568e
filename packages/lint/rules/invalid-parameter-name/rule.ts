/** A name on the left that no parameter can have: it holds punctuation. */

import { postfixParameter } from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting } from '@mailcfg/model'
import { INVISIBLE, LOOK_ALIKES } from '../../src/look-alikes.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface BadName extends Found {
  readonly setting: ParameterSetting
  readonly meant: string | undefined
}

/** Other characters that are there by accident have rules of their own. */
const OTHER_RULES = new RegExp(`${LOOK_ALIKES.source}|${INVISIBLE.source}`)

/** What a name may consist of that somebody refers to; a hyphen and a dot come from names of services. */
const NAME = /^[A-Za-z0-9_.-]+$/

export const rule = defineRule<'parameter', BadName>({
  id: 'invalid-parameter-name',
  summary: 'The name of a parameter consists of letters, digits and underscores.',
  severity: 'error',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { document }) {
    const { text, range } = setting.name
    if (setting.service !== undefined || text === '' || NAME.test(text) || isTemplated(text)) return
    if (OTHER_RULES.test(text) || isOther(document.source.text, range.start)) return
    yield { source: setting.source, range, setting, meant: meantBy(text) }
  },
  describe({ source, range, setting, meant }) {
    const { text } = setting.name
    return {
      what: `"${text}" can be no parameter.`,
      why: 'Postfix takes all before the "=" for the name, finds nobody who asks for such a name, and goes on without a word: nothing is set.',
      ...(meant ? { label: `did you mean ${meant}?` } : {}),
      help: 'Write a name of letters, digits and underscores, or make the line a comment.',
      fixes: meant ? [replaceFix(`Write ${meant}`, 'review', source, range, meant)] : [],
    }
  },
})

/** Lines of templates and marks of a merge, of which other rules speak. */
function isOther(text: string, start: number): boolean {
  const line = text.slice(start, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start))
  return isTemplated(line) || /^(?:<{7}|={7}|>{7}|[%{<@])/.test(line)
}

/** The parameter whose name it is with underscores, or without the punctuation. */
function meantBy(text: string): string | undefined {
  const joined = [text.replace(/[^A-Za-z0-9]+/g, '_'), text.replace(/[^A-Za-z0-9_]+/g, '')]
  return joined.map((name) => name.replace(/^_+|_+$/g, '')).find((name) => postfixParameter(name) !== undefined)
}
