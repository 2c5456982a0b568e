/** Every name of Postfix has a text of its own. */
import { describe, expect, test } from '@jest/globals'
import {
  accessActions,
  daemonOptions,
  daemons,
  mapSourceParameters,
  masterColumns,
  pipeAttributes,
  pipeFlags,
  pipeMacros,
  postfixParameters,
  postfixTexts,
  restrictions,
  serviceParameterFamilies,
  shippedServices,
  type Text,
  type TextSubject,
  tableTypes,
} from './index.ts'

const unique = (names: readonly string[]): string[] => [...new Set(names)].sort()

const NAMES: Readonly<Record<TextSubject, readonly string[]>> = {
  parameter: unique(postfixParameters().map(({ name }) => name)),
  restriction: unique(restrictions().map(({ name }) => name)),
  'access-action': unique(accessActions().map(({ table, action }) => `${table}/${action}`)),
  'table-type': unique(tableTypes().map(({ name }) => name)),
  'map-source': unique(mapSourceParameters().map(({ tableType, name }) => `${tableType}/${name}`)),
  'master.cf': unique([
    ...daemons().map(({ program }) => `daemon:${program}`),
    ...masterColumns().map(({ name }) => `column:${name}`),
    ...daemonOptions().map(({ option }) => `option:${option}`),
    ...pipeAttributes().map(({ name }) => `pipe-attribute:${name}`),
    ...pipeFlags().map(({ flag }) => `pipe-flag:${flag}`),
    ...pipeMacros().map(({ macro }) => `pipe-macro:${macro}`),
    ...serviceParameterFamilies().map(({ suffix }) => `family:${suffix}`),
    ...shippedServices().map(({ name, type }) => `service:${name} ${type}`),
  ]),
}

const subjects = Object.keys(NAMES) as TextSubject[]
const sentencesOf = ({ summary, advice }: Text): string[] => [summary, ...(advice === undefined ? [] : [advice])]

describe('texts about Postfix', () => {
  test.each(subjects)('%s: each name has one, and there are no others', (subject) => {
    expect(postfixTexts(subject).map(({ name }) => name)).toEqual(NAMES[subject])
  })

  test.each(subjects)('%s: whole sentences of at most 300 characters', (subject) => {
    const odd = postfixTexts(subject)
      .flatMap(sentencesOf)
      .filter((text) => text.length > 300 || !/^[A-Z0-9`$"].{18,}\.$/.test(text) || /[^ -~]/.test(text))
    expect(odd).toEqual([])
  })

  test('no two texts are alike', () => {
    const all = subjects.flatMap((subject) => postfixTexts(subject)).flatMap(sentencesOf)
    const plain = all.map((text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '))
    expect(plain.filter((text, index) => plain.indexOf(text) < index)).toEqual([])
  })

  test('what matters most has advice', () => {
    const advised = subjects.flatMap((subject) => postfixTexts(subject)).filter(({ advice }) => advice !== undefined)
    expect(advised.length).toBeGreaterThanOrEqual(200)
  })
})
