/** How an editor treats the lines of a language: comments, brackets, what the next line begins with, folding. */

import type { Behaviour } from './languages.ts'

/** The file that `contributes.languages[].configuration` names. */
interface LanguageConfiguration {
  readonly comments: { readonly lineComment: string }
  readonly brackets: readonly (readonly [string, string])[]
  readonly autoClosingPairs: readonly {
    readonly open: string
    readonly close: string
    readonly notIn?: readonly string[]
  }[]
  readonly surroundingPairs: readonly (readonly [string, string])[]
  readonly wordPattern: string
  readonly indentationRules?: { readonly increaseIndentPattern: string; readonly decreaseIndentPattern: string }
  readonly onEnterRules?: readonly {
    readonly beforeText: string
    readonly action: { readonly indent: 'none' | 'indent'; readonly appendText?: string; readonly removeText?: number }
  }[]
  readonly folding?: { readonly markers: { readonly start: string; readonly end: string } }
}

/** Regions by hand, as other languages have them. */
const folding = { markers: { start: '^\\s*#\\s*(?:region\\b|\\{\\{\\{)', end: '^\\s*#\\s*(?:endregion\\b|\\}\\}\\})' } }

const BRACES = ['{', '}'] as const
const PARENTHESES = ['(', ')'] as const
const SQUARE = ['[', ']'] as const
const QUOTES = ['"', '"'] as const
const APOSTROPHES = ["'", "'"] as const

type Pair = readonly [string, string]

function pairs(brackets: readonly Pair[], quotes: readonly Pair[]) {
  return {
    brackets,
    autoClosingPairs: [
      ...brackets.map(([open, close]) => ({ open, close, notIn: ['comment'] })),
      ...quotes.map(([open, close]) => ({ open, close, notIn: ['comment', 'string'] })),
    ],
    surroundingPairs: [...brackets, ...quotes],
  }
}

/** Names with dots and dashes are one word, so that a double click takes all of `smtpd_tls_cert_file`. */
const wordPattern = '[\\w][\\w.-]*'

const hash: LanguageConfiguration = {
  comments: { lineComment: '#' },
  ...pairs([BRACES, PARENTHESES, SQUARE], [QUOTES]),
  wordPattern,
  folding,
}

export const languageConfigurations: Readonly<Record<Behaviour, LanguageConfiguration>> = {
  hash,
  postfix: {
    ...hash,
    onEnterRules: [
      // A list that is not done goes on, and an indented line does.
      { beforeText: '^[^\\s#].*(?:=|,)\\s*$', action: { indent: 'none', appendText: '    ' } },
      {
        beforeText: '^[^\\s#]\\S*\\s+(?:inet|unix|fifo|pass|unix-dgram)\\s.*\\S\\s*$',
        action: { indent: 'none', appendText: '  ' },
      },
    ],
  },
  dovecot: {
    ...hash,
    ...pairs([BRACES, SQUARE], [QUOTES, APOSTROPHES]),
    indentationRules: {
      increaseIndentPattern: '^[^#]*\\{\\s*(?:#.*)?$',
      decreaseIndentPattern: '^\\s*\\}',
    },
    onEnterRules: [{ beforeText: '^[^#]*\\\\$', action: { indent: 'indent' } }],
  },
  'my-cnf': { ...hash, ...pairs([SQUARE], [QUOTES, APOSTROPHES]) },
  zone: { ...hash, comments: { lineComment: ';' }, ...pairs([PARENTHESES], [QUOTES]) },
}
