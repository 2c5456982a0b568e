/** Rules of quota as 2.3 writes them: `mailbox:storage=1G:messages=1000`. */

/** A limit as a setting of 2.4. */
export interface QuotaLimit {
  readonly setting: string
  readonly value: string
}

/** A rule taken apart; `limits` is empty when a part of it is not known. */
export interface QuotaRule {
  /** `*` and `?` are the root itself. */
  readonly mailbox: string
  readonly limits: readonly QuotaLimit[]
}

/** Takes a rule apart (quota-util.c, quota_root_parse_rule); percent signs stand single here. */
export function quotaRule(rule: string): QuotaRule {
  // A colon in braces belongs to a variable.
  const [mailbox = '', ...parts] = rule.split(/:(?![^{]*\})/)
  const isRoot = mailbox === '*' || mailbox === '?'
  const limits: QuotaLimit[] = []
  for (const part of parts) {
    if (part === '') continue
    const limit = part === 'ignore' ? { setting: 'quota_ignore', value: 'yes' } : limitOf(part, isRoot)
    if (limit === undefined) return { mailbox, limits: [] }
    limits.push(limit)
  }
  return { mailbox, limits }
}

function limitOf(part: string, isRoot: boolean): QuotaLimit | undefined {
  const match = /^(storage|bytes|messages)=([+-]?)(\d+|%\{[^}]*\})\s*([a-zA-Z%]*)$/.exec(part)
  if (!match) return undefined
  const [, what, sign, digits, unit = ''] = match as unknown as [string, string, string, string, string]
  const resource = what === 'messages' ? 'message' : 'storage'
  if (unit === '%') {
    if (isRoot) return undefined
    const percent = 100 + (sign === '-' ? -1 : 1) * Number(digits)
    return { setting: `quota_${resource}_percentage`, value: String(percent) }
  }
  if (sign === '-') return undefined
  if (resource === 'message') return isRoot ? { setting: 'quota_message_count', value: orUnlimited(digits) } : undefined
  const size = `${digits}${unit === '' ? (what === 'bytes' ? 'B' : 'k') : unit}`
  if (sign === '+' || !isRoot) return { setting: 'quota_storage_extra', value: size }
  return { setting: 'quota_storage_size', value: Number(digits) === 0 ? 'unlimited' : size }
}

const orUnlimited = (digits: string): string => (Number(digits) === 0 ? 'unlimited' : digits)

/** `storage=95% quota-warning 95 %u` taken apart. */
export interface QuotaWarning {
  readonly settings: readonly QuotaLimit[]
  /** The socket or script, and its arguments. */
  readonly command: string
  readonly arguments: string
}

/** Takes a warning apart (quota_root_parse_warning); percent signs stand single here. */
export function quotaWarning(text: string): QuotaWarning | undefined {
  const match = /^([+-]?)(storage|bytes|messages)=(\d+)\s*([a-zA-Z]*|%)\s+(\S+)\s*(.*)$/.exec(text.trim())
  if (!match) return undefined
  const [, sign, what, digits = '', unit = '', command = '', rest = ''] = match
  const resource = what === 'messages' ? 'message' : 'storage'
  const settings: QuotaLimit[] = []
  if (resource === 'message') settings.push({ setting: 'resource', value: 'message' })
  if (unit === '%') settings.push({ setting: `quota_${resource}_percentage`, value: digits })
  else if (resource === 'message') settings.push({ setting: 'quota_message_count', value: digits })
  else settings.push({ setting: 'quota_storage_size', value: `${digits}${unit || (what === 'bytes' ? 'B' : 'k')}` })
  if (sign === '-') settings.push({ setting: 'threshold', value: 'under' })
  return { settings, command, arguments: rest }
}
