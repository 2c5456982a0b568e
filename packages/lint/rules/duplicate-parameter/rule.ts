/** A parameter that is set twice in one main.cf, or by `-o` twice for one service: only the last one counts. */

import { type Document, isTemplated, type ParameterSetting, type Service } from '@mailcfg/model'
import { chosenBy } from '../../src/chosen-lines.ts'
import { defineRule, type Found, isColumns } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'
import { settingsOfFile } from '../../src/settings-of-file.ts'

interface Duplicate extends Found {
  readonly setting: ParameterSetting
  /** The setting before it, which has no effect. */
  readonly earlier: ParameterSetting
  readonly same: boolean
}

export const rule = defineRule<'document', Duplicate>({
  id: 'duplicate-parameter',
  summary: 'A parameter is set twice in one place, and only the last value counts.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['main.cf', 'master.cf'] },
  *check(document) {
    // Of a template, one branch or the other is left.
    if (/\{%|<%/.test(document.source.text)) return
    const last = new Map<string, ParameterSetting>()
    let of: Service | undefined
    for (const setting of candidates(document)) {
      const { source, name, service } = setting
      if (service !== of) last.clear()
      of = service
      const earlier = last.get(name.text)
      last.set(name.text, setting)
      if (earlier === undefined || name.text === '' || isTemplated(setting.value.text)) continue
      yield { source, range: name.range, setting, earlier, same: words(setting) === words(earlier) }
    }
  },
  describe({ source, setting, earlier, same }) {
    const { line } = source.positionAt(earlier.name.range.start)
    const here = setting.service ? ` for ${setting.service.service.text}` : ''
    const what = same
      ? `${setting.name.text} is set${here} to the same value on line ${line + 1} already.`
      : `${setting.name.text} was set${here} on line ${line + 1}; this value replaces that one.`
    return {
      what,
      why: same
        ? 'It does no harm until somebody changes one of the two and wonders why nothing happens.'
        : 'Postfix takes the last value and, at most, logs a warning; the earlier one has no effect.',
      severity: same ? 'info' : 'warning',
      impact: same ? 'cosmetic' : 'ignored',
      related: [{ source, range: earlier.name.range, message: same ? 'the same' : 'has no effect' }],
      fixes: fixes(earlier, same),
    }
  },
})

/** Services that may set a name twice, which their own lines tell. */
const repeating = chosenBy(({ overrides }: Service) => {
  return new Set(overrides.map(({ name }) => name.text)).size < overrides.length
})

function candidates(document: Document): readonly ParameterSetting[] {
  const settings = settingsOfFile(document)
  if (!isColumns(document)) return settings
  const services = new Set(repeating(document.entries))
  return services.size === 0 ? [] : settings.filter(({ service }) => service && services.has(service))
}

/** The value with its words one blank apart. */
function words(setting: ParameterSetting): string {
  return setting.value.text.split(/\s+/).join(' ')
}

/** Takes the earlier setting away, unless comments stand between its lines, which would go too. */
function fixes(earlier: ParameterSetting, same: boolean) {
  if (/\n[ \t]*#/.test(earlier.source.slice(earlier.range))) return []
  return [removeSettingFix('Delete the earlier line', same ? 'safe' : 'review', earlier)]
}
