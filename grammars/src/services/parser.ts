/** Chevrotain grammar of one line of /etc/services, as getservbyname(3) (glibc, nss/nss_files/files-service.c) reads it. */

import { createToken, type IToken } from 'chevrotain'
import {
  allCharactersBut,
  type LineGrammar,
  LineParser,
  leafOf,
  lineParser,
  makeLexer,
  tokenOffsets,
} from '../tree/chevrotain.ts'
import type { Part, Problem } from '../tree/line-tree.ts'

const Blank = createToken({ name: 'Blank', pattern: /[ \t\v\f\r\n]+/, group: 'trivia', line_breaks: true })
/** `#` ends the line wherever it stands; behind a NUL nothing is read. */
const Comment = createToken({
  name: 'Comment',
  pattern: /[#\0][^\n]*/,
  group: 'trivia',
  start_chars_hint: ['#', '\0'],
})
const SPACE = ' \t\v\f\r\n#\0'
const Name = createToken({
  name: 'Name',
  pattern: /[^ \t\v\f\r\n#\0]+/,
  start_chars_hint: allCharactersBut(SPACE),
  push_mode: 'port',
})
/** `number/protocol`. */
const Port = createToken({
  name: 'Port',
  pattern: /[0-9]+\/[^ \t\v\f\r\n#\0]+/,
  push_mode: 'aliases',
})
const NoPort = createToken({
  name: 'NoPort',
  pattern: /[^ \t\v\f\r\n#\0]+/,
  start_chars_hint: allCharactersBut(SPACE),
})
const Alias = createToken({
  name: 'Alias',
  pattern: /[^ \t\v\f\r\n#\0]+/,
  start_chars_hint: allCharactersBut(SPACE),
})

const MODES = {
  name: [Blank, Comment, Name],
  port: [Blank, Comment, Port, NoPort],
  aliases: [Blank, Comment, Alias],
}

class ServicesParser extends LineParser {
  constructor() {
    super([...new Set(Object.values(MODES).flat())])
    this.performSelfAnalysis()
  }

  /** NAME PORT/PROTOCOL and further names; all but the first name are the value. */
  readonly service = this.RULE('service', (): Part[] => {
    const name = leafOf(this.CONSUME(Name), 'name')
    const value: Part[] = [leafOf(this.CONSUME(Port), 'port')]
    this.MANY(() => value.push(leafOf(this.CONSUME(Alias), 'alias')))
    return [name, this.group('value', value)]
  })
}

/** Why the line is passed over. */
function explain(tokens: readonly IToken[]): Problem {
  const port = tokens[1]
  if (port) return { code: 'port-without-protocol', ...tokenOffsets(port) }
  const name = tokens[0]
  return { code: 'missing-port', ...(name ? tokenOffsets(name) : { start: 0, end: 0 }) }
}

/** Parses one line of /etc/services. */
export const parseServices = lineParser(
  (): LineGrammar<ServicesParser> => ({
    lexer: makeLexer({ modes: MODES, defaultMode: 'name' }),
    parser: new ServicesParser(),
    start: (parser) => ({ kind: 'assignment', parts: parser.service() }),
    explain: (_error, tokens) => explain(tokens),
  }),
)
