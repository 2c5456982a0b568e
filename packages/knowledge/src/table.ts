// Look-up in the records of one data file, indexed at the first question.

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
 * `data` is the list as imported from JSON; that it holds records of type T is what the generator's test shows.
 * `keysOf` gives the key or keys of a record; the first record of a key wins.
 */
export function table<T>(data: unknown, keysOf: (record: T) => string | readonly string[]): Table<T> {
  const records = data as readonly T[]
  let index: Map<string, T> | undefined
  return {
    all: () => records,
    get(key) {
      index ??= indexed(records, keysOf)
      return index.get(key)
    },
  }
}
