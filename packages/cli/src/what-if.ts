/** `mailcfg relay --what-if`: a configuration with settings that nobody has written yet. */

import { SourceText } from '@mailcfg/core'
import { masterCf } from '@mailcfg/grammars'
import { type PostfixInstance, readDocument, type Service, Stack } from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'
import { serviceNamed } from './postfix-instance.ts'

/** A setting of main.cf, or of one service. */
export interface WishedSetting {
  /** `name/type` of a service, as `postconf -P` writes it. */
  readonly service: string | undefined
  readonly name: string
  readonly value: string
}

/** Reads `name = value` or `service/type/name = value`. @throws UsageError for anything else. */
export function parseWish(text: string): WishedSetting {
  const match = /^\s*(?:([^\s=]+\/[a-z]+)\/)?([\w.-]+)\s*=(.*)$/s.exec(text)
  const [, service, name, value] = match ?? []
  if (name === undefined || value === undefined) {
    throw new UsageError(`--what-if "${text}": write name = value, or service/type/name = value for one service`)
  }
  return { service, name, value: value.trim().replace(/\s+/g, ' ') }
}

/** What main.cf gets at its end, where it counts; empty when the settings are for services only. */
export function addedLines(wishes: readonly WishedSetting[]): string {
  const lines = wishes.filter(({ service }) => service === undefined).map(({ name, value }) => `${name} = ${value}\n`)
  return lines.length === 0 ? '' : `\n${lines.join('')}`
}

/** The configuration with the settings that concern one service each, as the last `-o` of its entry. */
export function withOverrides(
  stack: Stack,
  postfix: PostfixInstance,
  wishes: readonly WishedSetting[],
): { readonly stack: Stack; readonly postfix: PostfixInstance } {
  return wishes.reduce(
    (now, wish) => (wish.service === undefined ? now : withOverride(now.stack, now.postfix, wish, wish.service)),
    { stack, postfix },
  )
}

function withOverride(stack: Stack, postfix: PostfixInstance, { name, value }: WishedSetting, wanted: string) {
  const service: Service = serviceNamed(wanted, postfix)
  const master = postfix.master as NonNullable<PostfixInstance['master']>
  const { text, uri } = master.source
  const { end } = service.range
  const changed = `${text.slice(0, end)}\n  -o { ${name} = ${value} }${text.slice(end)}`
  const document = readDocument(SourceText.fromText(uri, changed), masterCf)
  const documents = [...stack.documents.values()].map((one) => (one === master ? document : one))
  const next = new Stack(stack.root, documents, stack.versions, stack.fileStates)
  const same = next.postfix.find(({ directory }) => directory === postfix.directory)
  return { stack: next, postfix: same as PostfixInstance }
}
