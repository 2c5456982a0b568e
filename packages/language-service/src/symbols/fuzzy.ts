/** Fuzzy search: the letters of the query in order, the closer together and the nearer to beginnings of words the better. */

const BETWEEN_WORDS = /[^\p{L}\p{N}]/u

/** How well a name fits, higher is better; `undefined` when it does not. Without query every name fits. */
export function fuzzyScore(query: string, name: string): number | undefined {
  const [wanted, text] = [query.toLowerCase().replace(/\s+/g, ''), name.toLowerCase()]
  if (wanted === '') return 0
  const at = text.indexOf(wanted)
  if (at >= 0) return 1000 - at * 2 - (text.length - wanted.length) + (startsWord(text, at) ? 200 : 0)
  let score = 0
  let from = 0
  for (const letter of wanted) {
    const found = text.indexOf(letter, from)
    if (found < 0) return undefined
    score += found === from ? 8 : startsWord(text, found) ? 6 : -Math.min(found - from, 6)
    from = found + 1
  }
  return score - (text.length - wanted.length)
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || BETWEEN_WORDS.test(text.charAt(at - 1))
}
