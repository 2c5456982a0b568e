/** Two components of one server that count the same mailboxes against a quota. */

import { type DovecotInstance, isTemplated, type Stack, settingPath } from '@mailcfg/model'
import { COURIER_SQL, sqlEntry } from '../../src/courier-files.ts'
import { defineRule, type Found } from '../../src/rule.ts'

const PATCH = 'the quota patch of Postfix'

interface Enforcer extends Found {
  readonly program: string
}

interface Double extends Enforcer {
  readonly other: Enforcer
}

export const rule = defineRule<'stack', Double>({
  id: 'xfile-quota-double',
  summary: 'Two programs of the same server enforce a quota on the same mailboxes.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [first, ...rest] = enforcers(stack)
    for (const one of rest) if (first && one.program !== first.program) yield { ...one, other: first }
  },
  describe({ program, other }) {
    return {
      what: `${program} enforces a quota, and so does ${other.program}.`,
      why: 'Each counts in its own way and notation: one refuses mail that the other would take, and users see two numbers.',
      help: 'Let one program enforce the quota, best the one that delivers.',
      related: [{ source: other.source, range: other.range, message: 'the other quota' }],
      // The patch is built into Postfix by no distribution; without it that quota does not count.
      ...(other.program === PATCH ? { severity: 'info' as const } : {}),
    }
  },
})

function enforcers(stack: Stack): Enforcer[] {
  return [...stack.postfix.flatMap(ofPatch), ...ofCourier(stack), ...stack.dovecot.flatMap(ofDovecot)]
}

/** virtual_mailbox_limit_maps of the patch for virtual(8). */
function ofPatch(postfix: Stack['postfix'][number]): Enforcer[] {
  const setting = postfix.setting('virtual_mailbox_limit_maps')
  if (setting === undefined || setting.value.text === '') return []
  return [{ source: setting.source, range: setting.value.range, program: PATCH }]
}

function ofCourier(stack: Stack): Enforcer[] {
  return [...stack.documents.values()].flatMap((document) => {
    const field = COURIER_SQL.includes(document.language.id) ? sqlEntry(document, 'QUOTA_FIELD') : undefined
    if (field === undefined || field.value.text.trim() === '' || isTemplated(field.value.text)) return []
    // A clause takes the place of all fields.
    if (sqlEntry(document, 'SELECT_CLAUSE')?.value.text) return []
    return [{ source: document.source, range: field.value.range, program: 'Courier' }]
  })
}

/** The root of a quota, in the plugin block of 2.x or as a block of 2.4, when the plugin is loaded. */
function ofDovecot(dovecot: DovecotInstance): Enforcer[] {
  const loaded = dovecot.settings.some(({ item, around }) =>
    item.name.text === 'mail_plugins'
      ? /\bquota\b/.test(item.decoded)
      : item.name.text === 'quota' && around.some(({ type }) => type.text === 'mail_plugins'),
  )
  if (!loaded) return []
  const old = dovecot.settings.find((placed) => settingPath(placed) === 'plugin/quota')
  if (old) return [{ source: old.document.source, range: old.item.value.range, program: 'Dovecot' }]
  const [block] = dovecot.sections('quota')
  return block ? [{ source: block.document.source, range: block.item.type.range, program: 'Dovecot' }] : []
}
