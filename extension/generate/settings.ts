/** The settings that the extension offers: one for each rule, made from the rules, and those of the editor itself. */

import { DEFAULT_OPTIONS } from '@mailcfg/format'
import { type AnyRule, rules } from '@mailcfg/lint'

/** Severities of rules, `off` for none. */
const SEVERITIES = ['off', 'error', 'warning', 'info', 'hint'] as const

type Schema = Readonly<Record<string, unknown>>

/** A text of package.nls.json. */
const nls = (key: string): string => `%${key}%`

const described = (key: string): Schema => ({ markdownDescription: nls(`setting.${key}`) })

/** `contributes.configuration`: the sections as the settings editor shows them. */
export function settings(): readonly Schema[] {
  return [
    {
      title: nls('settings.checking'),
      order: 1,
      properties: { ...checkingSettings(), 'mailcfg.rules': rulesSetting() },
    },
    { title: nls('settings.format'), order: 2, properties: formatSettings() },
    { title: nls('settings.editor'), order: 3, properties: editorSettings() },
    { title: nls('settings.server'), order: 4, properties: serverSettings() },
  ]
}

/** One property for each rule; its own severity is what the absence of the setting means. */
function rulesSetting(): Schema {
  const properties = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule): [string, Schema] => [
      rule.id,
      { type: 'string', enum: SEVERITIES, description: `${rule.summary} (${customary(rule)})` },
    ])
  return {
    type: 'object',
    scope: 'resource',
    order: 3,
    default: {},
    ...described('rules'),
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  }
}

/** What a rule does without a setting. */
function customary({ severity, tier }: AnyRule): string {
  return tier === 'default' ? severity : `${severity}, ${tier}`
}

function checkingSettings(): Record<string, Schema> {
  const version = (order: number, key: string, pattern: string): Schema => ({
    type: 'string',
    scope: 'resource',
    order,
    default: '',
    pattern: `^(?:${pattern})?$`,
    patternErrorMessage: nls('setting.version.error'),
    ...described(key),
  })
  return {
    'mailcfg.postfixVersion': version(1, 'postfixVersion', '\\d+\\.\\d+(?:\\.\\d+)?'),
    'mailcfg.dovecotVersion': version(2, 'dovecotVersion', '\\d+\\.\\d+(?:\\.\\d+){0,2}'),
  }
}

function formatSettings(): Record<string, Schema> {
  return {
    'mailcfg.format.width': {
      type: 'integer',
      scope: 'resource',
      order: 1,
      default: DEFAULT_OPTIONS.width,
      minimum: 40,
      maximum: 1000,
      ...described('format.width'),
    },
    'mailcfg.format.indent': {
      type: ['integer', 'null'],
      scope: 'resource',
      order: 2,
      default: null,
      minimum: 1,
      maximum: 8,
      ...described('format.indent'),
    },
    'mailcfg.format.align': {
      type: 'boolean',
      scope: 'resource',
      order: 3,
      default: DEFAULT_OPTIONS.align,
      ...described('format.align'),
    },
  }
}

function editorSettings(): Record<string, Schema> {
  const toggle = (order: number, key: string): Schema => ({
    type: 'boolean',
    scope: 'window',
    order,
    default: true,
    ...described(key),
  })
  return {
    'mailcfg.inlayHints.enabled': toggle(1, 'inlayHints.enabled'),
    'mailcfg.codeLens.enabled': toggle(2, 'codeLens.enabled'),
  }
}

function serverSettings(): Record<string, Schema> {
  return {
    'mailcfg.server.path': {
      type: 'string',
      scope: 'machine-overridable',
      order: 1,
      default: '',
      ...described('server.path'),
    },
    'mailcfg.trace.server': {
      type: 'string',
      scope: 'window',
      order: 2,
      enum: ['off', 'messages', 'verbose'],
      default: 'off',
      ...described('trace.server'),
    },
  }
}
