/** Why Postfix refuses a configuration, in words. */

import type { ConfigurationRefusal } from '../postfix/refusals.ts'

/** What is wrong, by the code of the problem. */
const WRONG: Readonly<Record<string, string>> = {
  'missing-equals': 'the line has no "=" behind its name',
  'missing-name': 'the line has no name before its "="',
  'missing-fields': 'the line has fewer than the eight columns of a service',
  'bad-type': 'this is no type of service; there are inet, unix, fifo, pass and unix-dgram',
  'bad-flag': 'this column holds y, n or -',
  'bad-wakeup': 'the wake-up time is a number of seconds, with or without "?" behind it, or -',
  'bad-process-limit': 'the process limit is a number or -',
  'bad-word': 'the value has a word that the parameter does not know, or too many words',
  'truncated-reference': 'a "${" or "$(" has no closing bracket',
  'empty-name': 'a "$" has no name behind it; "$$" stands for a dollar sign',
  'bad-name-character': 'the name behind a "$" has a character that no name may hold',
  'unbalanced-braces': 'a "{" has no closing brace',
  'bad-operator': 'a comparison needs one of ==, !=, <, <=, >= and >',
  'bad-operator-suffix': 'nothing but "level" may stand behind the sign of a comparison',
  'operand-expected': 'the right side of a comparison must stand in braces',
  'condition-expected': '"?" or ":" must follow a comparison',
  'colon-expected': '":" must follow the text in braces',
  'unexpected-text': 'nothing may follow the last text in braces',
  'nesting-too-deep': 'the value leads back to itself, or goes through more than 100 references',
  'bad-level': 'this is no compatibility level; one looks like 3.6',
  'number-too-large': 'a number in a comparison is too large',
  'bad-function-argument': 'the function does not take this text',
}

/** What is wrong with the text at the place of a refusal. */
export function refusalReason(code: string): string {
  return WRONG[code] ?? 'the value cannot be expanded'
}

/** A whole sentence: which parameter, what is wrong with it, and what that does. */
export function refusalSentence({ code, parameter }: ConfigurationRefusal): string {
  const reason = refusalReason(code)
  if (parameter === undefined) return `${reason}; every Postfix program that reads the file stops here`
  return `${parameter}: ${reason}; Postfix ends with a fatal error when it works out the value`
}
