/** The parts that hovers are put together from: short Markdown. */

import type { Range, SourceText } from '@mailcfg/core'
import type { Page } from '@mailcfg/knowledge'
import { baseName } from '@mailcfg/model'
import { rulePage } from '../diagnostics/service-diagnostic.ts'

/** Facts that fill a page of their own, and would hide what matters here. */
const LEFT_OUT =
  /^(?:Earlier defaults|Default in Debian|Read by|Availability|Also written|Seen with|Parameters|Lets pass|Since, by the manual)$/
const LONGEST = 200

/** What a hover says: a heading, paragraphs, what holds on this server, what is known in general, where to read more. */
export interface HoverText {
  readonly page?: Page | undefined
  /** What holds here, as list items or paragraphs; the first thing that people look for. */
  readonly here?: readonly string[]
  /** Stands for the page's heading, or makes one where there is no page. */
  readonly title?: string
  readonly what?: string
}

/** The text as Markdown. */
export function hoverMarkdown({ page, here = [], title = page?.title, what = page?.what }: HoverText): string {
  const head = [title && `**${escaped(title)}**`, what].filter(Boolean).join(' · ')
  const facts = (page?.facts ?? []).filter(([label, text]) => text && !LEFT_OUT.test(label))
  return [
    head,
    page?.summary,
    page?.advice && `*${page.advice}*`,
    here.join('\n'),
    facts.map(([label, text]) => `- ${label}: ${short(text as string)}`).join('\n'),
    page && links(page),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Literal text of a file; an empty one is named. Backticks in it are fenced by more of them. */
export function code(text: string): string {
  if (text === '') return 'empty'
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return longest === 0 ? `\`${text}\`` : `${fence} ${text} ${fence}`
}

/** A value, cut where it is too long to be read at a glance. */
export function shownCode(text: string): string {
  return text.length > LONGEST ? `${code(text.slice(0, LONGEST))}…` : code(text)
}

/** `main.cf:12`: a place as people and terminals name it. */
export function placeText(source: SourceText, range: Range): string {
  return `${baseName(source.uri)}:${source.positionAt(range.start).line + 1}`
}

function short(text: string): string {
  return text.length > 2 * LONGEST ? `${text.slice(0, 2 * LONGEST).replace(/\s\S*$/, '')} …` : text
}

function escaped(text: string): string {
  return text.replace(/[\\*_`<>[\]]/g, '\\$&')
}

/** The manual, and the page that `mailcfg explain` prints. */
function links({ references, title }: Page): string {
  const manuals = references.map((text) => (text.startsWith('http') ? `[${manualName(text)}](${text})` : text))
  const name = title.replace(/^.*: /, '')
  const explained = /^[\w{}%-]+$/.test(name) ? [`[mailcfg explain ${name}](${rulePage(name)})`] : []
  return [...manuals, ...explained].join(' · ')
}

/** `postconf(5)` for Postfix's manual pages, else the address without its beginning. */
function manualName(address: string): string {
  const [, page, section] = /\/(\w+)\.(\d)\.html/.exec(address) ?? []
  return page === undefined ? address.replace(/^https?:\/\/(?:www\.)?|#.*$/g, '') : `${page}(${section})`
}
