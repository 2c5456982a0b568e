/** Settings: what the client's section `mailcfg` says, and what the project file of a folder says, which wins. */

import { SEVERITIES, type Severity } from '@mailcfg/core'
import { DEFAULT_SETTINGS, type ServiceSettings } from '@mailcfg/language-service'
import type { AnyRule } from '@mailcfg/lint'
import type { Versions } from '@mailcfg/model'
import { isVersion, type ProjectFile } from '@mailcfg/project'
import type { ClientSettings } from './custom-requests.ts'

/** What is in force in a folder. */
export interface FolderSettings {
  readonly service: ServiceSettings
  readonly versions: Versions
  /** The client's section as it came, for settings that only one handler reads. */
  readonly client: ClientSettings
}

/**
 * Puts both together. What is no proper setting is left out.
 * @param catalogue all rules, in the words that the client wants.
 */
export function folderSettings(
  client: ClientSettings,
  project: ProjectFile,
  catalogue: readonly AnyRule[],
): FolderSettings {
  const own = Object.entries(record(client.rules)).filter((rule): rule is [string, Severity | 'off'] => isWish(rule[1]))
  const { width, indent, align } = record(client.format)
  const { format } = DEFAULT_SETTINGS
  const service: ServiceSettings = {
    catalogue,
    rules: new Map([...own, ...project.rules]),
    strict: false,
    format: {
      width: typeof width === 'number' && width > 0 ? width : format.width,
      align: typeof align === 'boolean' ? align : format.align,
      ...(typeof indent === 'number' && indent >= 0 ? { indent } : {}),
    },
  }
  const postfix = project.postfixVersion ?? version(client.postfixVersion)
  const dovecot = project.dovecotVersion ?? version(client.dovecotVersion)
  return {
    service,
    versions: { ...(postfix === undefined ? {} : { postfix }), ...(dovecot === undefined ? {} : { dovecot }) },
    client,
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isWish(value: unknown): value is Severity | 'off' {
  return value === 'off' || SEVERITIES.some((severity) => severity === value)
}

function version(value: unknown): string | undefined {
  return typeof value === 'string' && isVersion(value) ? value : undefined
}
