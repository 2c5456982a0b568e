// Reads fact files, trims records to what a linter asks for, and prints them one record per line.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Parses one fact file below the facts directory. */
export const readFacts = (directory, name) => JSON.parse(readFileSync(join(directory, name), 'utf8'))

const isEmpty = (key, value) => {
  if (value === null || value === undefined || value === false) return true
  if (value === '') return !key.startsWith('default')
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
}

/** A copy without empty fields and without the named ones; an empty default is a fact and stays. */
export const trimmed = (record, dropped = []) =>
  Object.fromEntries(Object.entries(record).filter(([key, value]) => !dropped.includes(key) && !isEmpty(key, value)))

/** Trims every record of a list. */
export const trimmedAll = (records, dropped = []) => records.map((record) => trimmed(record, dropped))

const listText = (records) => {
  const lines = records.map((record) => JSON.stringify(record))
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
}

const fieldText = ([key, value]) =>
  `${JSON.stringify(key)}: ${Array.isArray(value) ? listText(value) : JSON.stringify(value)}`

/** JSON text with one record per line: a list, or an object whose lists have one record per line. */
export const recordText = (value) =>
  `${Array.isArray(value) ? listText(value) : `{\n${Object.entries(value).map(fieldText).join(',\n')}\n}`}\n`

/** Writes one data file. */
export const writeRecords = (directory, name, value) => {
  const path = join(directory, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, recordText(value))
}
