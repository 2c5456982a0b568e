/** A word that is none of those that the parameter knows. */

import { suggest } from '@mailcfg/knowledge'
import { enumWords, isInRelease, knownWords, memberOf } from '../../src/enum-values.ts'
import { defineRule, replaceFix, type Wording } from '../../src/rule.ts'
import { placeIn, type TypedValue, typedValue } from '../../src/typed-values.ts'

interface UnknownWord extends TypedValue {
  readonly word: string
  /** The release that brought the word, where the target is older. */
  readonly since: string | undefined
}

export const rule = defineRule<'parameter', UnknownWord>({
  id: 'invalid-enum-value',
  summary: 'The word is none of those that the parameter knows.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const value = typedValue(setting, postfix)
    if (value === undefined) return
    for (const { text, start, end } of enumWords(value) ?? []) {
      const member = memberOf(text, value)
      if (member && isInRelease(member, postfix?.versions.postfix)) continue
      const range = text === '' ? value.range : placeIn(value, start, end)
      yield { ...value, range, word: text, since: member?.since }
    }
  },
  describe(found) {
    const { setting, word, since, source, range, literal } = found
    const name = setting.name.text
    const clientLevel = /^dane(?:-only)?$/i.test(word)
    const words = knownWords(found)
    const folded = words.find((known) => known === word.toLowerCase())
    const nearest = since || word === '' || clientLevel ? undefined : (folded ?? suggest(word, words)[0])
    const what = since
      ? `${name} knows "${word}" only from Postfix ${since} on.`
      : word === ''
        ? `${name} must not be empty.`
        : folded
          ? `"${word}" is no value of ${name}, which counts the case of letters.`
          : `"${word}" is no value of ${name}.`
    return {
      what,
      ...consequence(found),
      ...(nearest ? { label: `did you mean ${nearest}?` } : {}),
      help: `It knows ${words.join(', ')}.`,
      fixes: nearest && literal ? [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] : [],
    }
  },
})

function consequence({ parameter }: UnknownWord): Pick<Wording, 'why' | 'severity' | 'impact'> {
  if (parameter.kind === 'ehlo-keyword-list') {
    return {
      why: 'Postfix passes over the word, so the keyword is still announced.',
      severity: 'warning',
      impact: 'ignored',
    }
  }
  if (parameter.name === 'milter_default_action') {
    return {
      why: 'When a milter cannot be reached, Postfix does not know what to do and answers 451 to all mail.',
      severity: 'warning',
      impact: 'defers-mail',
    }
  }
  if (/^(?:smtp|lmtp)_/.test(parameter.name)) {
    return {
      why: 'The client that sends mail reads it and gives up, so mail stays in the queue.',
      impact: 'defers-mail',
    }
  }
  return {
    why: 'Postfix accepts the line; the program that reads it stops with a fatal error, some only when a client connects.',
  }
}
