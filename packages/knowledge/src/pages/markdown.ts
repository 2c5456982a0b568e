/** The parts that pages of knowledge are put together from: Markdown as rule pages use it. */

/** A fact with its label; without text it is left out. */
export type Fact = readonly [label: string, text: string | undefined]

/** A page about one thing, in Markdown. */
export interface Page {
  readonly title: string
  /** What kind of thing it is, and where it stands. */
  readonly what: string
  readonly summary: string | undefined
  readonly advice: string | undefined
  readonly facts: readonly Fact[]
  /** Addresses and manual pages. */
  readonly references: readonly string[]
}

/** The page as Markdown, ending with a newline. */
export function markdownOf({ title, what, summary, advice, facts, references }: Page): string {
  const present = facts.filter(([, text]) => text !== undefined && text !== '')
  return [
    `# ${title}`,
    what,
    ...(summary === undefined ? [] : [summary]),
    ...(advice === undefined ? [] : ['## Advice', advice]),
    ...(present.length === 0 ? [] : ['## Facts', present.map(([label, text]) => `- ${label}: ${text}`).join('\n')]),
    ...(references.length === 0 ? [] : ['## References', references.map((text) => `- ${text}`).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Literal text; an empty one is named, since nothing would be seen of it. */
export function code(text: string): string {
  return text === '' ? 'empty' : `\`${text}\``
}

/** Literals in a row. */
export function codes(texts: readonly string[] | undefined): string | undefined {
  return texts === undefined || texts.length === 0 ? undefined : texts.map(code).join(', ')
}

/** "since 2.11, gone in 3.9": which releases have a thing. */
export function lifetime(fact: { since?: string; removedIn?: string; backports?: readonly string[] }): string {
  const parts = [
    fact.since === undefined ? 'every release' : `since ${fact.since}`,
    ...(fact.backports === undefined ? [] : [`also in ${fact.backports.join(', ')}`]),
    ...(fact.removedIn === undefined ? [] : [`gone in ${fact.removedIn}`]),
  ]
  return parts.join(', ')
}
