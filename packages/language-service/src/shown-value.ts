/** Values of Postfix as they may be shown: expanded, passwords hidden, also where `$name` carries one along. */

import { Memo, type Range } from '@mailcfg/core'
import {
  type EffectiveParameter,
  EffectiveSecrets,
  effectiveConfiguration,
  isTemplated,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  secretSpans,
} from '@mailcfg/model'

/** What stands for a password. */
export const MASK = '****'

/** A value that may be shown. */
export interface ShownValue {
  /** Expanded, one blank between words, passwords masked; `undefined` where only the server knows it. */
  readonly text: string | undefined
  /** The line that sets it; `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/** A text with some stretches of it masked. */
export function maskedText(text: string, secrets: readonly Range[]): string {
  let shown = ''
  let at = 0
  for (const { start, end } of [...secrets].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    shown += text.slice(at, Math.max(at, start)) + MASK
    at = end
  }
  return shown + text.slice(at)
}

interface Secrets {
  readonly secrets: EffectiveSecrets
  readonly main: ReadonlyMap<string, EffectiveParameter>
  readonly services: ReadonlyMap<Service, ReadonlyMap<string, EffectiveParameter>>
}

const known = new Memo<object, Secrets | undefined>()

/** The value of a parameter for a service, as it may be shown. */
export function shownValue(postfix: PostfixInstance, name: string, service?: Service): ShownValue {
  const { text, known: isKnown, setting } = postfix.value(name, service)
  // What another program fills in first is not known, although Postfix would put nothing there.
  if (!isKnown || (setting && isTemplated(setting.value.text))) return { text: undefined, setting }
  const found = secretsOf(postfix)
  const parameter = (found && service && found.services.get(service)?.get(name)) ?? found?.main.get(name)
  const joined = parameter?.parts.map((part) => part.text).join('') ?? text
  const carried = found && parameter ? found.secrets.of(parameter).expanded : []
  const own = secretSpans(setting?.service ? 'master.cf' : 'main.cf', name, joined)
  return {
    text: maskedText(joined, [...own, ...carried])
      .replace(/\s+/g, ' ')
      .trim(),
    setting,
  }
}

/** Worked out only where a password may come out of another parameter, which then holds one, too. */
function secretsOf(postfix: PostfixInstance): Secrets | undefined {
  return known.getOrInsertComputed(postfix.identity, () => (carriesSecrets(postfix) ? readSecrets(postfix) : undefined))
}

function carriesSecrets(postfix: PostfixInstance): boolean {
  return [...postfix.mainSettings, ...postfix.masterSettings].some(({ name, value, service }) => {
    if (!value.text.includes('$') || !MAY_BE_SECRET.test(name.text)) return false
    const { text } = postfix.expand(value.text, service)
    return [value.text, text].some((one) => secretSpans(service ? 'master.cf' : 'main.cf', name.text, one).length > 0)
  })
}

/** Names that {@link secretSpans} looks at; the others need no expansion. */
const MAY_BE_SECRET = /pass|_pw$|_hosts$|_dbname$|_uri$|secret/i

function readSecrets(postfix: PostfixInstance): Secrets {
  const configuration = effectiveConfiguration(postfix)
  const byName = (list: readonly EffectiveParameter[]) => new Map(list.map((one) => [one.name, one]))
  return {
    secrets: new EffectiveSecrets(configuration),
    main: byName(configuration.parameters),
    services: new Map(configuration.services.map(({ service, overrides }) => [service, byName(overrides)])),
  }
}
