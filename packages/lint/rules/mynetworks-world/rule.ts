/** A mynetworks that trusts everybody. */

import type { Fix } from '@mailcfg/core'
import type { ParameterSetting } from '@mailcfg/model'
import { removeItemEdit } from '../../src/list-edits.ts'
import { provenFixes } from '../../src/proven-fixes.ts'
import type { Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts, relayVerdicts } from '../../src/relay-verdicts.ts'
import { witnessed } from '../../src/relay-words.ts'
import { defineRule, editFix, type Found, foundIn } from '../../src/rule.ts'
import { valueEdit } from '../../src/setting-edits.ts'
import { removeSettingFix } from '../../src/settings.ts'
import { isWorld, networksIn, worldRow } from '../../src/trusted-networks.ts'

interface World extends Found {
  readonly setting: ParameterSetting
  readonly text: string
  readonly row: Found | undefined
  /** A session that gets through by it; only the first item of a list has it. */
  readonly hole: Hole | undefined
  /** Whether the services were asked, and none lets strangers relay. */
  readonly isClosed: boolean
}

export const rule = defineRule<'parameter', World>({
  id: 'mynetworks-world',
  summary: '`mynetworks` holds every address, so everybody may relay.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  costly: true,
  listens: { on: 'parameter', names: ['mynetworks'] },
  prepare: prepareVerdicts,
  *check(setting, { postfix, rules }) {
    const all = postfix ? holesFor('mynetworks-world', postfix, rules) : []
    let hole = all.find((one) => one.kind === 'certain' && one.setting === setting)
    const isAsked = postfix !== undefined && relayVerdicts(postfix).services.length > 0
    const isClosed = isAsked && hole === undefined
    for (const item of networksIn(setting, postfix)) {
      const row = worldRow(item, postfix)
      if (!row && !isWorld(item)) continue
      const { start, end } = item.patternRange
      yield foundIn(setting.source, setting.value, start, end, { setting, text: item.pattern, hole, row, isClosed })
      hole = undefined
    }
  },
  describe({ setting, text, hole, row, isClosed }, { stack, postfix }) {
    const fixes = postfix ? provenFixes(narrowings(setting), stack, postfix) : []
    return {
      what: `${text} in mynetworks trusts every host of the world.`,
      why: hole
        ? `permit_mynetworks lets each of them send to any address. ${witnessed(hole)} The server will be on block lists within hours.`
        : isClosed
          ? 'No SMTP service relays for strangers by it today; whichever list asks for permit_mynetworks next opens the server, and other features trust these hosts all the same.'
          : 'As the files stand, no SMTP service was seen that starts and asks for permit_mynetworks; the first one that does lets each of them send to any address.',
      help: 'List loopback and your own hosts only; let travelling users log in.',
      ...(row ? { related: [{ ...row, message: 'this row matches every address' }] } : {}),
      fixes,
      ...(hole ? {} : { severity: 'warning', impact: 'insecure' }),
    }
  },
})

/** The list without what stands for everybody; where nothing is left, loopback; for a service, the networks of main.cf. */
function narrowings(setting: ParameterSetting): Fix[] {
  const { source, value, service } = setting
  const items = networksIn(setting, undefined)
  const wide = items.filter(isWorld)
  if (wide.length === 0) return []
  const removal = service
    ? [removeSettingFix('Delete the -o, so that mynetworks of main.cf counts', 'review', setting)]
    : []
  const loopback = `127.0.0.0/8${service ? ',' : ' '}[::1]/128`
  const onlyLoopback = editFix('Trust this host only', 'review', source, [valueEdit(setting, loopback)])
  const edits = wide.map(({ start, end }) => removeItemEdit(source, value.rangeOf(start, end)))
  const isApart = edits.every(({ range }, i) => range.start >= (edits[i - 1]?.range.end ?? 0))
  const kept = editFix('Delete what stands for everybody', 'review', source, edits)
  return [...removal, ...(items.length > wide.length && isApart ? [kept] : []), onlyLoopback]
}
