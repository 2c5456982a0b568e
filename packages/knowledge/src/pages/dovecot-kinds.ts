/** What the types of Dovecot's settings are called in text that people read. */

/** The words for a type; a type that reads well by itself stands as it is, hyphens turned to blanks. */
export function dovecotKindWords(type: string): string {
  return WORDS[type] ?? type.replaceAll('-', ' ')
}

const WORDS: Readonly<Record<string, string>> = {
  address: 'e-mail address',
  alias: 'another name of the setting',
  'block-list': 'blocks',
  bool: '`yes` or `no`',
  boollist: 'list: words on one line, or a block with `word = yes` lines',
  enum: 'one of the words below',
  file: 'path of a file that Dovecot reads',
  int: 'number',
  'ip-list': 'addresses and networks',
  'mail-location': 'mail location: `format:path:KEY=value`',
  'named-filter': 'block without a name',
  'named-list-filter': 'blocks, each with a name',
  'octal-uint': 'permission bits in octal, with a leading 0',
  path: 'path of a file or directory',
  'pem-content': 'contents of a PEM file: `</path/of/file`',
  port: 'port number',
  size: 'size: a number and `B`, `k`, `M`, `G` or `T`',
  string: 'text',
  strlist: 'block with `key = value` lines',
  time: 'time: a number and `secs`, `mins`, `hours`, `days` or `weeks`',
  'time-msecs': 'time: a number and `ms`, `secs`, `mins` or `hours`',
  uint: 'number',
  uint64: 'number',
  'unix-group': 'system group',
  'unix-user': 'system account',
  'word-list': 'words, separated by blanks',
}
