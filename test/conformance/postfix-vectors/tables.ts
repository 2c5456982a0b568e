/** Compares lookup tables, aliases and pattern tables with what postmap and postalias made of them. */

import { expect } from '@jest/globals'
import { aliases, cidrTable, type LanguageDefinition, lookupTable, pcreTable, regexpTable } from '@mailcfg/grammars'
import { foldKey, readTable, type TableDocument } from '@mailcfg/model'
import { houseOrphans, houseWarnings, programOrphans, programWarnings, storedTable } from '../postmap/reading.ts'
import { type Checker, inputSource, type Observed, observed, type Vector } from './vector.ts'

/** The warnings of the program, line by line, and nothing else. */
function checkWarnings(table: TableDocument, { stderr }: Observed): void {
  expect(houseWarnings(table)).toEqual(programWarnings(stderr))
  expect(houseOrphans(table)).toBe(programOrphans(stderr))
}

/** Commands that do not read the input, or whose output is about files. */
const ABOUT_FILES = /nosuch|foo:|regexp:|ls t\*|touch|-q a hash:t$/

/** Tables of postmap: what `-s` shows, what `-q` finds. */
export function checkLookupTable(vector: Vector): void {
  const table = readTable(inputSource(vector), lookupTable)
  const result = observed(vector)
  if (ABOUT_FILES.test(vector.command)) {
    expect([...table.entries()].every(({ used }) => used)).toBe(true)
    return
  }
  checkWarnings(table, result)
  const duplicates = [...result.stderr.matchAll(/duplicate entry: "(.*)"/g)].map((match) => match[1])
  const silent = / -[rw] /.test(vector.command)
  const found = table.duplicates().pairs.map(({ row }) => table.stored(row)?.key)
  expect(silent ? [] : found).toEqual(duplicates)
  const stored = storedTable(table, vector.command.includes(' -r '))
  const shown = vector.command.includes(' -s ')
    ? [...stored].map(([key, value]) => `${key}\t${value}`)
    : queries(vector.command).flatMap(({ key, fold }) => stored.get(fold ? foldKey(key) : key) ?? [])
  expect(shown.sort().join('\n')).toBe(result.stdout.split('\n').sort().join('\n'))
}

function queries(command: string): { key: string; fold: boolean }[] {
  return [...command.matchAll(/postmap -c conf( -f)? -q (\S+)/g)].map(([, raw, key = '']) => ({ key, fold: !raw }))
}

/** Aliases: what `postalias -s` shows. */
export function checkAliases(vector: Vector): void {
  const table = readTable(inputSource(vector), aliases)
  const result = observed(vector)
  checkWarnings(table, result)
  expect([...storedTable(table)].map(([key, value]) => `${key}:\t${value}`).join('\n')).toBe(result.stdout)
}

/** Tables that are gone through in order: the warnings, and that the answer is the result of a rule in use. */
function patternChecker(language: LanguageDefinition): Checker {
  return (vector) => {
    const table = readTable(inputSource(vector), language)
    const result = observed(vector)
    checkWarnings(table, result)
    const values = [...table.entries()]
      .filter(({ kind, used }) => kind === 'entry' && used)
      .map(({ value }) => value.text)
    const literal = values.filter((value) => !value.includes('$'))
    if (result.stdout !== '' && literal.length === values.length) expect(literal).toContain(result.stdout)
    if (result.stdout !== '') expect(values).not.toHaveLength(0)
  }
}

export const checkCidr = patternChecker(cidrTable)
export const checkRegexp = patternChecker(regexpTable)
export const checkPcre = patternChecker(pcreTable)
