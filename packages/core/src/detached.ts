/** Copies of texts that do not keep the file in memory that they were cut out of. */

/**
 * An equal text with memory of its own. Engines keep a piece of a text as a reference into the whole, so that a cache
 * with such a key would keep the whole file, in each of the versions that somebody types.
 */
export function detached(text: string): string {
  // The piece of a text that was put together refers to nothing but the text that was put together.
  return ` ${text}`.slice(1)
}
