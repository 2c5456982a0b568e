/** Parameters that name services of Postfix which master.cf does not have. */

import { postfixParameters, suggest } from '@mailcfg/knowledge'
import { isWholeMaster, realServices } from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface NoService extends Found {
  readonly name: string
  readonly nearest: string | undefined
}

export const rule = defineRule<'postfix', NoService>({
  id: 'service-name-missing',
  summary: 'A parameter that names a service of Postfix names one of master.cf.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!isWholeMaster(postfix)) return
    const names = realServices(postfix).map(({ service }) => service.text)
    const parameters = new Set(postfixParameters().flatMap(({ name, kind }) => (kind === 'service-name' ? [name] : [])))
    for (const setting of [...postfix.mainSettings, ...postfix.masterSettings]) {
      const { name, value, source, service } = setting
      const { text } = value
      if (!parameters.has(name.text) || postfix.setting(name.text, service) !== setting) continue
      if (!/^[\w.+-]+$/.test(text) || names.includes(text)) continue
      yield foundIn(source, value, 0, text.length, { name: text, nearest: suggest(text, names)[0] })
    }
  },
  describe: ({ name, nearest, source, range }) => ({
    what: `master.cf has no service ${name}.`,
    why: 'Programs of Postfix that need the service find no socket of that name and wait: mail is neither accepted nor delivered.',
    ...(nearest
      ? { fixes: [replaceFix(`Write ${nearest}`, 'review', source, range, nearest)] }
      : { help: `Add the service ${name} to master.cf, or delete the setting.` }),
  }),
})
