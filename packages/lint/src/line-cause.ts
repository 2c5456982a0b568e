/** Why a line cannot be read, where its text tells: so that one bad line gives one finding, by the rule that explains it. */

import type { LanguageDefinition, Line } from '@mailcfg/grammars'
import { type Document, isTemplated, isTemplateLine } from '@mailcfg/model'
import { INVISIBLE, LOOK_ALIKES, withoutInvisible, withoutLookAlikes } from './look-alikes.ts'

/**
 * `conflict`: a marker of an unresolved merge; `look-alike`, `invisible`: the line is well-formed once such characters
 * are mended; `pasted`: a command, a prompt, a fence or dots from a page; `template`: another program fills it in.
 * Rules about lines that do not parse stay silent when there is a cause: the rule about the cause speaks.
 */
export type LineCause = 'conflict' | 'look-alike' | 'invisible' | 'pasted' | 'template'

/** Markers that git and its kin leave in a file. */
export const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t\r]|$)/

const COMMANDS =
  /^(?:sudo|su|vi|vim|nano|emacs|pico|gedit|cat|less|more|tail|head|ls|cd|cp|mv|rm|ln|mkdir|chmod|chown|chgrp|touch|echo|printf|grep|sed|awk|tar|wget|curl|yum|dnf|apt|apt-get|aptitude|rpm|dpkg|apk|zypper|pkg|systemctl|service|chkconfig|update-rc\.d|postconf|postfix|postmap|postalias|postqueue|newaliases|telnet|nc|openssl|certbot|useradd|groupadd|usermod|passwd|mysql|psql|doveadm|doveconf|saslpasswd2|testsaslauthd|kill|killall|\/etc\/init\.d\/\S+|\/usr\/s?bin\/\S+)(?:[ \t]+\S|$)/
const PROMPT =
  /^(?:\[?[\w.-]+@[\w.-]+[^#$%>\]]{0,40}\]?\s*[#$%>]|[$%>]\s+\S|(?:mysql|MariaDB \[[^\]]*\]|postgres[=#]*|sqlite)>)/
const MARKUP = /^(?:`{3,}|~{3,}|<\/?(?:pre|code|p|br|div|span|blockquote)\b[^>]*>)/i
const DOTS = /^(?:\.{2,}|…+|(?:\. ){2,}\.|\[\.{3}\]|\[…\]|[·。]{2,})[\s,;]*$/
const HEREDOC = /^(?:EOF|EOT|END|!)$|<<\s*['"]?\w+['"]?\s*$/

/** What kind of pasted text a line is; `undefined` for anything else. */
export function pastedKind(text: string): 'command' | 'prompt' | 'markup' | 'dots' | undefined {
  const line = text.trim()
  if (DOTS.test(line)) return 'dots'
  if (MARKUP.test(line)) return 'markup'
  if (PROMPT.test(line)) return 'prompt'
  return COMMANDS.test(line) || HEREDOC.test(line) ? 'command' : undefined
}

/** The cause of a line that the grammar has a problem with, or `undefined` when its text shows none. */
export function lineCause(document: Document, line: Line): LineCause | undefined {
  const { language, source } = document
  const text = source.slice(line.logical.range)
  const first = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'))
  if (CONFLICT.test(first)) return 'conflict'
  if (isTemplateLine(first) || isTemplated(first)) return 'template'
  if (new RegExp(LOOK_ALIKES.source).test(text) && reads(language, withoutLookAlikes(text))) return 'look-alike'
  if (new RegExp(INVISIBLE.source).test(text) && reads(language, withoutInvisible(text))) return 'invisible'
  return PASTED.has(language.id) && pastedKind(first) !== undefined ? 'pasted' : undefined
}

/** Languages whose files people put together from tutorials, and for which a rule speaks of pasted lines. */
const PASTED = new Set(['main.cf', 'master.cf', 'map-source'])

/** Whether the language reads the text without a problem, as a comment or as an entry. */
function reads(language: LanguageDefinition, text: string): boolean {
  const lines = language.lineStyle(text)
  return lines.every(
    ({ kind, range }) =>
      kind === 'comment' ||
      kind === 'blank' ||
      (kind === 'entry' && language.parseLine(text.slice(range.start, range.end)).problems.length === 0),
  )
}
