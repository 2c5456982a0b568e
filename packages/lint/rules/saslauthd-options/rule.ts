/** Options for saslauthd in its start file: flags that it has, and the directory of its socket. */

import { saslauthdFlag } from '@mailcfg/knowledge'
import { type Assignment, isTemplated } from '@mailcfg/model'
import { decodedRanges } from '../../src/decoded-ranges.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface BadOption extends Found {
  readonly text: string
  readonly fault: 'unknown' | 'mux' | 'relative' | 'no-directory'
}

export const rule = defineRule<'assignment', BadOption>({
  id: 'saslauthd-options',
  summary: 'An option of saslauthd does not exist, or leads to another socket.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'assignment',
    names: ['OPTIONS', 'PARAMS', 'FLAGS', 'SOCKETDIR', 'DAEMONOPTS'],
    languages: ['saslauthd'],
  },
  *check(entry, { document }) {
    const { name, value, decoded } = entry
    if (!isAssignments(document) || isTemplated(decoded) || /[$`]/.test(decoded)) return
    const { source } = document
    const rangeOf = decodedRanges(document, entry)
    for (const found of name.text === 'SOCKETDIR' ? directory(decoded, 0) : flags(entry)) {
      const whole = value.text === '' ? name.range : value.range
      const range = found.fault === 'no-directory' ? whole : rangeOf(found.at, found.at + found.text.length)
      yield { source, range, ...found }
    }
  },
  describe({ fault, text }) {
    switch (fault) {
      case 'unknown':
        return {
          what: `saslauthd has no option ${text}.`,
          why: 'The daemon prints its usage and ends; nobody can log in.',
          help: 'saslauthd(8) lists the options.',
          impact: 'wont-start',
        }
      case 'mux':
        return {
          what: 'The directory of the socket belongs here, without /mux.',
          why: 'The daemon makes a file called mux below it, so the socket would be …/mux/mux, and Postfix does not find it.',
          help: 'Take /mux away here; saslauthd_path of smtpd.conf has it.',
        }
      case 'relative':
        return {
          what: 'The directory of the socket must begin with a slash.',
          why: 'The daemon ends with an error about the path.',
          help: 'Write the whole path, such as /run/saslauthd.',
          impact: 'wont-start',
        }
      case 'no-directory':
        return {
          what: 'OPTIONS does not name the directory of the socket.',
          why: "Debian's start script takes it from -m here; without it the socket lands in the daemon's own place, and Postfix looks in /var/run/saslauthd.",
          help: 'Write OPTIONS="-c -m /var/run/saslauthd", or the path below the queue for a chrooted smtpd.',
          severity: 'warning',
        }
    }
  },
})

type Place = Pick<BadOption, 'text' | 'fault'> & { readonly at: number }

function* directory(text: string, at: number): Iterable<Place> {
  const path = text.trim()
  if (path !== '' && !path.startsWith('/')) yield { text: path, at, fault: 'relative' }
  else if (/\/mux\/?$/.test(path)) yield { text: path, at, fault: 'mux' }
}

/** Walks the flags; one that takes a word may have it glued on. */
function* flags({ name, decoded }: Assignment): Iterable<Place> {
  let hasDirectory = false
  let wants: string | undefined
  for (const { 0: word, index } of decoded.matchAll(/\S+/g)) {
    if (wants !== undefined) {
      if (wants === '-m') yield* directory(word, index)
      wants = undefined
      continue
    }
    const letter = word.slice(0, 2)
    // `--user` and its like are options of the service's wrapper on Red Hat.
    if (!/^-[A-Za-z]/.test(word)) continue
    const flag = saslauthdFlag(letter)
    if (flag === undefined) yield { text: letter, at: index, fault: 'unknown' }
    else if (flag.argument !== undefined) {
      hasDirectory ||= letter === '-m'
      if (word.length === 2) wants = letter
      else if (letter === '-m') yield* directory(word.slice(2), index + 2)
    }
  }
  if (name.text === 'OPTIONS' && !hasDirectory) yield { text: decoded, at: 0, fault: 'no-directory' }
}
