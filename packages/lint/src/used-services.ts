/** Whether mail is handed to a service of master.cf: many a master.cf has some that nobody uses. */

import type { PostfixInstance, Service, Stack } from '@mailcfg/model'
import { isTable } from './rule.ts'
import { rowsByResult } from './table-rows.ts'

/** Whether a setting or a transport table names the service. */
export function isUsed(service: Service, postfix: PostfixInstance, stack: Stack): boolean {
  const name = service.service.text
  if ([...postfix.mainSettings, ...postfix.masterSettings].some(({ value }) => namesService(value.text, service)))
    return true
  return [...stack.documents.values()].some((document) => {
    if (!isTable(document) || document.language.id !== 'transport' || stack.postfixOf(document) !== postfix)
      return false
    return !rowsByResult(document, (word) => word === name || word.startsWith(`${name}:`))
      [Symbol.iterator]()
      .next().done
  })
}

/** Whether a value names the service, as a transport or by the name alone. */
export function namesService(value: string, { service }: Service): boolean {
  return value.split(/[\s,{}=]+/).some((word) => word === service.text || word.startsWith(`${service.text}:`))
}
