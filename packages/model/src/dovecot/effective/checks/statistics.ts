/** Checks of metrics and event exporters (src/stats/stats-settings.c). */

import { type Check, type CheckFailure, failure, wordsOf } from './check.ts'
import { eventFilterError } from './event-filter.ts'

const TIME_FORMATS = ['time-rfc3339', 'time-unix']

export const checkExporter: Check = (node) => {
  const { name } = node
  const format = node.value('format')
  const transport = node.value('transport')
  if (name === '') return failure("Exporter name can't be empty", node, 'name')
  if (format === '') return failure("Exporter format name can't be empty", node, 'format')
  if (!['none', 'json', 'tab-text'].includes(format))
    return failure(`Unknown exporter format '${format}'`, node, 'format')
  if (transport === '') return failure("Exporter transport name can't be empty", node, 'transport')
  if (!['drop', 'http-post', 'log'].includes(transport))
    return failure(`Unknown transport type '${transport}'`, node, 'transport')
  const words = wordsOf(node.value('format_args'), ' ')
  const unknown = words.find((word) => !TIME_FORMATS.includes(word))
  const several = words.findIndex((word) => word !== words[0])
  if (several >= 0 && (unknown === undefined || words.indexOf(unknown) > several))
    return failure(`Exporter '${name}' specifies multiple time format args`, node, 'format_args')
  if (unknown !== undefined) return failure(`Unknown exporter format arg: ${unknown}`, node, 'format_args')
  if (format === 'none' || words.length > 0) return undefined
  return failure(`${format} exporter format requires a time-* argument`, node, 'format', 'format_args')
}

export const checkMetric: Check = (node) => {
  const filter = node.value('filter')
  if (node.name === '') return failure("Metric name can't be empty", node, 'metric_name')
  if (filter === '')
    return failure(`metric ${node.name} { filter } is empty - will not match anything`, node, 'filter', 'metric_name')
  const error = eventFilterError(filter)
  if (error !== undefined) return failure(error, node, 'filter')
  for (const word of wordsOf(node.value('group_by'), ' ')) {
    const wrong = groupError(word.split(':'))
    if (wrong !== undefined) return failure(wrong, node, 'group_by')
  }
  return undefined
}

function groupError([field = '', name, ...rest]: readonly string[]): string | undefined {
  if (name === undefined) return undefined
  if (name === 'discrete')
    return rest.length === 0 ? undefined : "group_by 'discrete' aggregate function does not take any args"
  if (name !== 'exponential' && name !== 'linear') return `unknown aggregation function '${name}' on field '${field}'`
  const [min = 0, max = 0, last = 0] = rest.map(Number)
  if (rest.length !== 3 || !rest.every((word) => /^-?\d+$/.test(word)))
    return `group_by '${name}' aggregate function takes 3 int args`
  if (min < 0 || max < 0 || last < 0) return `group_by '${name}' aggregate function arguments must be >= 0`
  if (min >= max) return `group_by '${name}' aggregate function min must be < max (${min} must be < ${max})`
  if (name === 'exponential' && last !== 2 && last !== 10)
    return `group_by 'exponential' aggregate function base must be one of: 2, 10 (base=${last})`
  if (name === 'linear' && min + last > max)
    return `group_by 'linear' aggregate function min+step must be <= max (${min + last} must be <= ${max})`
  return undefined
}

export const checkStatistics: Check = (node): CheckFailure | undefined => {
  const metrics = node.sections('metric')
  const exporters = node.sections('event_exporter')
  if (metrics.length === 0 || exporters.length === 0) return undefined
  for (const metric of metrics) {
    const wanted = metric.value('exporter')
    if (wanted !== '' && !exporters.some(({ name }) => name === wanted))
      return failure(`metric ${metric.name} refers to non-existent exporter '${wanted}'`, metric, 'exporter')
  }
  return undefined
}
