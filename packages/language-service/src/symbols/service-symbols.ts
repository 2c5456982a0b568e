/** The outline of a master.cf: services with what is set for them. */

import type { ColumnsDocument, PostfixInstance, Service } from '@mailcfg/model'
import { parameterFacts } from '../subject/facts.ts'
import { maskedLine } from '../subject/masked.ts'
import type { DocumentSymbol } from './symbol.ts'

export function serviceSymbols(document: ColumnsDocument, postfix: PostfixInstance | undefined): DocumentSymbol[] {
  return document.entries.map((service) => ({
    name: service.service.text || '-',
    detail: `${service.type.text} ${service.command.text}`,
    kind: 'service',
    range: service.range,
    selection: service.service.range,
    deprecated: false,
    children: overrideSymbols(document, service, postfix),
  }))
}

function overrideSymbols(
  document: ColumnsDocument,
  service: Service,
  postfix: PostfixInstance | undefined,
): DocumentSymbol[] {
  return service.overrides.flatMap(({ name, value, range }): DocumentSymbol[] => {
    if (name.text === '') return []
    const { deprecated } = parameterFacts(name.text, postfix)
    const detail = maskedLine(document, value)
    return [{ name: name.text, detail, kind: 'parameter', range, selection: name.range, deprecated, children: [] }]
  })
}
