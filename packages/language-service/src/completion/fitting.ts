/** Which items of a long list fit what is typed, for clients that ask again with every sign. */

import type { CompletionItem } from './item.ts'

/** Longer lists are cut: more than all names that begin with `smtpd_`, and than anybody goes through. */
const MOST = 150
/** Swapped signs are looked for in words from this length on, as VS Code does. */
const SHORTEST_SWAPPED = 3

/** How a name fits a typed word, the best first; what is `none` is left out. */
const FIT = { beginning: 0, part: 1, signs: 2, swapped: 3, none: 4 } as const

type Fit = (typeof FIT)[keyof typeof FIT]

/**
 * The items of a list that fit what stands before the cursor best, in the order of the list; all of them where they are
 * few. Whatever an editor may still show for the word is among the fitting ones: names with its signs in their order,
 * or with two neighbours swapped.
 */
export function bestFits(items: readonly CompletionItem[], typed: string): readonly CompletionItem[] {
  if (items.length <= MOST) return items
  const word = typed.toLowerCase()
  const swapped = word.length < SHORTEST_SWAPPED ? [] : swaps(word)
  const fits = items.map((item) => fitOf(lowered(item.filter ?? item.label), word, swapped))
  const room = roomOf(fits)
  return items.filter((_, index) => {
    const fit = fits[index] as Fit
    return room[fit]-- > 0
  })
}

/** How many items of each fit are taken. */
function roomOf(fits: readonly Fit[]): Record<Fit, number> {
  const room: Record<Fit, number> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0 }
  for (const fit of fits) room[fit]++
  let left = MOST
  for (const fit of [FIT.beginning, FIT.part, FIT.signs, FIT.swapped]) {
    room[fit] = Math.min(room[fit], left)
    left -= room[fit]
  }
  room[FIT.none] = 0
  return room
}

/** The text in lower case; nearly all names are already, and to make them anew would be most of the work. */
function lowered(text: string): string {
  return /[^ -@[-~]/.test(text) ? text.toLowerCase() : text
}

function fitOf(name: string, word: string, swapped: readonly string[]): Fit {
  const at = name.indexOf(word)
  if (at >= 0) return at === 0 ? FIT.beginning : FIT.part
  if (hasSigns(name, word)) return FIT.signs
  for (const other of swapped) if (hasSigns(name, other)) return FIT.swapped
  return FIT.none
}

/** Whether the signs of a word stand in a name in their order; goes by indexes, which make no objects. */
function hasSigns(name: string, word: string): boolean {
  let at = -1
  for (let index = 0; index < word.length; index++) {
    at = name.indexOf(word.charAt(index), at + 1)
    if (at < 0) return false
  }
  return true
}

/** The word with each two neighbours swapped. */
function swaps(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
  )
}
