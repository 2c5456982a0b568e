/** Restriction classes that are declared and not defined. */

import { isTemplated, type PostfixInstance, restrictionClasses, type Service, smtpdServices } from '@mailcfg/model'
import { foundAt, once } from '../../src/restriction-lists.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Undefined extends Found {
  readonly name: string
  readonly empty: boolean
}

export const rule = defineRule<'postfix', Undefined>({
  id: 'restriction-class-undefined',
  summary: 'Each class in smtpd_restriction_classes needs a line of its own.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    if (!postfix.main) return
    const seen = new Set<string>()
    for (const service of postfix.master ? smtpdServices(postfix) : [undefined]) {
      for (const { name, place } of restrictionClasses(postfix, service)) {
        if (!place || isTemplated(place.setting.value.text) || isDefined(name, postfix, service)) continue
        if (once(seen, place)) yield foundAt(place, { name, empty: postfix.isSet(name, service) })
      }
    }
  },
  describe({ name, empty }) {
    return {
      what: empty ? `The restriction class ${name} is empty.` : `Nothing defines the restriction class ${name}.`,
      why: 'smtpd stops with "restriction class needs a definition" each time it is started, so nobody can connect.',
      help: `Write ${name} = … with the restrictions of the class, or take the name out of smtpd_restriction_classes.`,
    }
  },
})

/** Defined and not empty, or not known; names of parameters are left alone. */
function isDefined(name: string, postfix: PostfixInstance, service: Service | undefined): boolean {
  const setting = postfix.setting(name, service)
  if (setting === undefined) return postfix.raw(name, service) !== undefined || !/^[\w.-]+$/.test(name)
  const { text, known } = postfix.expand(setting.value.text, service)
  return !known || text.trim() !== '' || isTemplated(setting.value.text)
}
