/** Files that hold items of a list: `mydestination = /etc/postfix/domains` (match_list_parse() of src/util/match_list.c). */

import { parseList } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import type { PostfixParameters } from './parameters.ts'

/** The files that the lists of a configuration name, in the order of the settings; overridden settings are left out. */
export function listFiles(postfix: PostfixParameters): string[] {
  return [...postfix.mainSettings, ...postfix.masterSettings]
    .filter(({ name }) => postfixParameter(name.text)?.matchList !== undefined)
    .filter((setting) => postfix.setting(setting.name.text, setting.service) === setting)
    .flatMap(({ value, service }) =>
      parseList(value.text, { braces: true, stopsAtComment: true }).items.flatMap((item) => {
        const { text, known } = postfix.expand(item.text, service)
        return known ? filesInList(text) : []
      }),
    )
}

/** The files that a list names, whether it stands in main.cf or is a line of such a file itself. */
export function filesInList(text: string): string[] {
  const { items } = parseList(text, { braces: true, stopsAtComment: true })
  return items.map((item) => item.text.replace(/^!+/, '')).filter((item) => item.startsWith('/'))
}
