/** Tables in braces behind a restriction. */

import { restriction, suggest } from '@mailcfg/knowledge'
import type { FlatRestriction } from '@mailcfg/model'
import { placeInArgument } from '../../src/argument-places.ts'
import { itemsOf } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

type Fault = 'braces' | 'empty' | 'attribute' | 'order'

interface BadTable extends Found {
  readonly name: string
  readonly text: string
  readonly fault: Fault
}

export const rule = defineRule<'postfix', BadTable>({
  id: 'map-search-order-invalid',
  summary: 'Only check_ccert_access takes a table in braces, with a search_order.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    for (const { item } of itemsOf(postfix)) {
      const fault = item.bare ? undefined : faultOf(item)
      const place = fault && placeInArgument(item, fault.start, fault.end)
      if (place) yield { ...place, name: item.name, text: fault.text, fault: fault.fault }
    }
  },
  describe({ name, text, fault }) {
    const orders = ordersOf(name)
    const nearest = suggest(text.toLowerCase(), fault === 'order' ? orders : ['search_order'])[0]
    return {
      what: {
        braces: `${name} takes no table in braces.`,
        empty: `${name} has no table in its braces.`,
        attribute: `"${text}" is not search_order = ….`,
        order: `"${text}" is nothing that ${name} can look up.`,
      }[fault],
      why: 'smtpd answers 451 Server configuration error to everybody who reaches it; nothing tells you before.',
      help:
        fault === 'braces'
          ? 'Write the table by itself.'
          : fault === 'order'
            ? nearest
              ? `${nearest} may be meant.`
              : `Write ${orders.join(' or ')}.`
            : `Write { type:table { search_order = ${orders.join(', ')} } }.`,
    }
  },
})

interface Place {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly fault: Fault
}

/** The first thing that map_search_create() of src/global/map_search.c refuses. */
function faultOf({ name, argument }: FlatRestriction): Place | undefined {
  if (argument?.kind !== 'table' || !argument.text.startsWith('{')) return undefined
  const { table, attributes, start, end, text } = argument
  const orders = ordersOf(name)
  if (orders.length === 0) return { start, end, text, fault: 'braces' }
  if (table === undefined) return { start, end, text, fault: 'empty' }
  for (const attribute of attributes) {
    const { nameRange, valueRange, problem } = attribute
    if (problem || attribute.name.toLowerCase() !== 'search_order')
      return { ...nameRange, text: attribute.name, fault: 'attribute' }
    for (const { 0: word, index } of attribute.value.matchAll(/[^\s,]+/g)) {
      const from = (valueRange?.start ?? 0) + index
      if (!orders.includes(word.toLowerCase()))
        return { start: from, end: from + word.length, text: word, fault: 'order' }
    }
  }
  return undefined
}

function ordersOf(name: string): readonly string[] {
  return restriction(name)?.searchOrderValues ?? []
}
