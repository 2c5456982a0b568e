/** What 2.4 has set before any file is read: a tree of filters of its own. */

import { dovecot24Structures } from '@mailcfg/knowledge'
import { type ApplyContext, applyPath } from './apply.ts'
import { FilterNode, type List24 } from './filter-node.ts'

let tree: FilterNode | undefined

/** The built-in settings by filter: those of services, and those that structures bring along. */
export function defaultTree24(): FilterNode {
  if (tree) return tree
  const root = new FilterNode({}, undefined, undefined)
  tree = root
  const { structures, services } = dovecot24Structures()
  const set = (node: FilterNode, path: string, value: string): void => {
    const section = { node, required: undefined }
    const context: ApplyContext = { root, origin: undefined, section, inLocalRemote: false, defaultItems: () => [] }
    applyPath(context, node, path, value, { key: path, isSection: true, autoPrefix: true })
  }
  for (const { name, settings, defaults } of services) {
    root.sections.set('service', [...(root.sections.get('service') ?? []), name])
    const node = new FilterNode({ section: `service/${name}`, isNamed: true }, root, undefined)
    for (const [key, value] of Object.entries(settings)) if (!isGlobalDefault(value)) set(node, key, value)
    for (const [path, value] of defaults) set(node, path, value)
  }
  for (const { defaults = [] } of structures) for (const [path, value] of defaults) set(root, path, value)
  return root
}

/** Zero in a number of a service stands for the default of all services. */
function isGlobalDefault(value: string): boolean {
  return /^0(?: \w+)?$/.test(value)
}

/** The built-in filter that lies where a filter of the configuration lies. */
export function defaultNode24(node: FilterNode): FilterNode | undefined {
  if (node.parent === undefined) return defaultTree24()
  return defaultNode24(node.parent)?.child(node.key)
}

/** What a list holds in a filter before any file is read. */
export function defaultItems24(node: FilterNode, name: string): List24['items'] {
  const items = defaultNode24(node)?.lists.get(name)?.items ?? []
  return items.map((item) => ({ ...item }))
}
