/** What a name that is set in main.cf or by `-o` is: one answer, so that each wrong name is one finding of one rule. */

import { detached } from '@mailcfg/core'
import {
  builtIn,
  cyrusOption,
  dovecotSetting,
  postfixParameter,
  postfixParameters,
  postfixServiceParameter,
  type ServiceParameter,
  suggest,
} from '@mailcfg/knowledge'
import { isTemplated, type ParameterSetting, type PostfixInstance } from '@mailcfg/model'
import { isQuotaPatch } from './quota-patch.ts'
import { serviceNames } from './typed-values.ts'

/** The answer; all but `fine` are findings. */
export type NameVerdict =
  /** Postfix knows it, or the administrator made it up and uses it, or too little was seen to tell. */
  | { readonly is: 'fine' }
  | { readonly is: 'quota-patch' }
  /** A name of Postfix but for upper and lower case. */
  | { readonly is: 'other-case'; readonly name: string }
  /** `smtp_` and `smtpd_` exchanged. */
  | { readonly is: 'other-side'; readonly name: string }
  /** A setting of another program. */
  | { readonly is: 'foreign'; readonly program: 'Dovecot' | 'Cyrus SASL' }
  /** A name that belongs to a service which master.cf does not have, or which runs another program. */
  | { readonly is: 'no-service'; readonly made: ServiceParameter; readonly nearest: string | undefined }
  /** Looks like a name of Postfix, and is none. */
  | { readonly is: 'unknown'; readonly nearest: string | undefined }
  /** Made up by the administrator, and used nowhere. */
  | { readonly is: 'unused' }

const FINE: NameVerdict = { is: 'fine' }

/** What the name of a setting is. */
export function nameVerdict(setting: ParameterSetting, postfix: PostfixInstance): NameVerdict {
  const name = setting.name.text
  // Names with other characters are mistakes of the syntax, or marks of a template.
  if (!/^[\w.-]+$/.test(name) || isTemplated(name)) return FINE
  const made = postfixServiceParameter(name, serviceNames(postfix))
  const parameter = postfixParameter(name)
  if (parameter && (builtIn(parameter) || made === undefined)) return FINE
  if (made?.state === 'defined' || postfix.knownNames.isUsed(name, setting.service)) return FINE
  if (isQuotaPatch(name)) return { is: 'quota-patch' }
  // Any name may be that of a service when master.cf was not seen.
  if (made !== undefined && postfix.master === undefined) return FINE
  return knownMisnamed(name, postfix) ?? (made ? ofService(made, postfix) : unfamiliar(name, setting, postfix))
}

/** So many names are kept: more than any server has, fewer than somebody types in a day. */
const MOST_SLIPS = 2000

const slips = new Map<string, NameVerdict | undefined>()

/** {@link misnamed}, worked out once for all the rules that ask, and for the server as it is after the next keystroke. */
function knownMisnamed(name: string, postfix: PostfixInstance): NameVerdict | undefined {
  const hasMain = postfix.main !== undefined
  const key = `${name} ${hasMain}`
  if (!slips.has(key)) {
    if (slips.size >= MOST_SLIPS) slips.clear()
    slips.set(detached(key), misnamed(name, hasMain))
  }
  return slips.get(key)
}

/** Names that are one known slip away from a name of Postfix, or are another program's. */
function misnamed(name: string, hasMain: boolean): NameVerdict | undefined {
  const folded = builtInNames().find((known) => known.toLowerCase() === name.toLowerCase())
  if (folded !== undefined) return { is: 'other-case', name: folded }
  const turned = name.replace(/^smtp(d?)_/, (_, d: string) => (d ? 'smtp_' : 'smtpd_'))
  const side = turned === name ? undefined : postfixParameter(turned)
  if (side && builtIn(side)) return { is: 'other-side', name: turned }
  const nearest = suggest(name, builtInNames())[0]
  if (nearest !== undefined) return { is: 'unknown', nearest }
  if (cyrusOption(name) && hasMain) return { is: 'foreign', program: 'Cyrus SASL' }
  if (dovecotSetting(name)) return { is: 'foreign', program: 'Dovecot' }
  return undefined
}

function ofService(made: ServiceParameter, postfix: PostfixInstance): NameVerdict {
  const fitting = postfix.services.filter((s) => made.family.daemons.includes(s.command.text))
  const nearest = suggest(
    made.service,
    fitting.map((s) => s.service.text),
  )[0]
  return { is: 'no-service', made, nearest }
}

/** Without main.cf or master.cf the use of a made-up name may stand in the file that was not seen. */
function unfamiliar(name: string, setting: ParameterSetting, postfix: PostfixInstance): NameVerdict {
  if (postfix.main === undefined || postfix.master === undefined) return FINE
  const start = /^[a-z0-9]+_/.exec(name)?.[0]
  if (start !== undefined && FAMILIES.has(start)) return { is: 'unknown', nearest: undefined }
  return setting.service === undefined || postfix.isSet(name, setting.service) ? { is: 'unused' } : FINE
}

/** First words that only names of Postfix itself start with. */
const FAMILIES = new Set(['smtpd_', 'smtp_', 'lmtp_', 'postscreen_', 'tlsproxy_', 'virtual_', 'qmgr_', 'milter_'])

let names: readonly string[] | undefined

function builtInNames(): readonly string[] {
  names ??= postfixParameters()
    .filter((parameter) => builtIn(parameter) && parameter.removedIn === undefined && !parameter.snapshotOnly)
    .map((parameter) => parameter.name)
  return names
}
