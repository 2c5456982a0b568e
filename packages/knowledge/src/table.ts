/** Look-up in the records of one data file, indexed at the first question. */

/** The records of one data file, with look-up by key. */
export interface Table<T> {
  /** All records, in the order of the data file. */
  all(): readonly T[]
  /** The first record with this key. */
  get(key: string): T | undefined
}

const indexed = <T>(records: readonly T[], keysOf: (record: T) => string | readonly string[]): Map<string, T> => {
  const index = new Map<string, T>()
  for (const record of records) {
    const keys = keysOf(record)
    for (const key of typeof keys === 'string' ? [keys] : keys) {
      if (!index.has(key)) index.set(key, record)
    }
  }
  return index
}

/**
 * Makes a table of a data file.
 * `data` is the list as imported from JSON; that it holds records of type T is what the generator's test shows. In a
 * bundle it may be a function that gives the list when it is first needed.
 * `keysOf` gives the key or keys of a record; the first record of a key wins.
 */
export function table<T>(data: unknown, keysOf: (record: T) => string | readonly string[]): Table<T> {
  let records: readonly T[] | undefined
  let index: Map<string, T> | undefined
  const all = (): readonly T[] => {
    records ??= (typeof data === 'function' ? data() : data) as readonly T[]
    return records
  }
  return {
    all,
    get(key) {
      index ??= indexed(all(), keysOf)
      return index.get(key)
    },
  }
}
