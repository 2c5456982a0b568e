/** `textDocument/completion` and `completionItem/resolve`. */

import {
  bestFits,
  type CompletionKind,
  completionDocumentation,
  completions,
  type DocumentationKey,
  type CompletionItem as Item,
  TRIGGER_CHARACTERS,
} from '@mailcfg/language-service'
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  MarkupKind,
  type Range as ProtocolRange,
} from 'vscode-languageserver'
import { defineHandler } from './handler.ts'

const KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  parameter: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  'enum-member': CompletionItemKind.EnumMember,
  keyword: CompletionItemKind.Keyword,
  variable: CompletionItemKind.Variable,
  function: CompletionItemKind.Function,
  table: CompletionItemKind.Module,
  service: CompletionItemKind.Interface,
  section: CompletionItemKind.Struct,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  unit: CompletionItemKind.Unit,
  reference: CompletionItemKind.Reference,
  snippet: CompletionItemKind.Snippet,
}

/** What the server gets back of an item when somebody looks at it. */
interface ItemData {
  readonly documentation: DocumentationKey
}

export const completionHandler = defineHandler<CompletionParams, CompletionList | null>({
  method: 'textDocument/completion',
  phase: 'parsed',
  empty: null,
  capabilities: () => ({
    completionProvider: { triggerCharacters: [...TRIGGER_CHARACTERS], resolveProvider: true },
  }),
  answer(params, context) {
    const at = context.place(params)
    const { triggerKind, triggerCharacter } = params.context ?? {}
    const trigger = triggerKind === CompletionTriggerKind.TriggerCharacter ? triggerCharacter : undefined
    const found = at && completions(at, context.list, trigger)
    if (at === undefined || found === undefined) return null
    const writing = new Writing(
      context.client,
      context.asksAgain,
      context.convert.range(at.document.source, found.range),
      found.commit,
    )
    // The client asks again with the next sign: to send all names at each of them would take longer than to find them.
    const typed = at.document.source.slice({ start: found.range.start, end: at.offset })
    const items = bestFits(found.items, typed)
    return writing.list(items, items.length < found.items.length)
  },
})

export const completionResolveHandler = defineHandler<CompletionItem, CompletionItem>({
  method: 'completionItem/resolve',
  phase: 'parsed',
  // A crash leaves the item as it was shown.
  empty: { label: '' },
  answer(item, { client }) {
    const { documentation } = (item.data ?? {}) as Partial<ItemData>
    const value = documentation && completionDocumentation(documentation)
    if (value === undefined) return item
    const formats = client.textDocument?.completion?.completionItem?.documentationFormat
    const kind = formats?.[0] === MarkupKind.PlainText ? MarkupKind.PlainText : MarkupKind.Markdown
    return { ...item, documentation: { kind, value } }
  },
})

/** Writes items as a client can read them. */
class Writing {
  readonly #range: ProtocolRange
  readonly #commit: readonly string[]
  readonly #asksAgain: boolean
  readonly #hasSnippets: boolean
  readonly #hasTags: boolean
  readonly #hasLabelDetails: boolean
  readonly #hasDefaults: boolean
  readonly #hasDefaultCommit: boolean

  constructor(
    { textDocument }: ClientCapabilities,
    asksAgain: boolean,
    range: ProtocolRange,
    commit: readonly string[],
  ) {
    const { completionItem: item, completionList } = textDocument?.completion ?? {}
    this.#range = range
    this.#asksAgain = asksAgain
    this.#hasSnippets = item?.snippetSupport === true
    this.#hasTags = item?.tagSupport !== undefined
    this.#hasLabelDetails = item?.labelDetailsSupport === true
    this.#hasDefaults = completionList?.itemDefaults?.includes('editRange') === true
    this.#hasDefaultCommit = completionList?.itemDefaults?.includes('commitCharacters') === true
    this.#commit = item?.commitCharactersSupport ? commit : []
  }

  list(items: readonly Item[], isIncomplete: boolean): CompletionList {
    const itemDefaults: CompletionList['itemDefaults'] = {
      ...(this.#hasDefaults ? { editRange: this.#range } : {}),
      ...(this.#hasDefaultCommit && this.#commit.length > 0 ? { commitCharacters: [...this.#commit] } : {}),
    }
    return {
      isIncomplete,
      ...(Object.keys(itemDefaults).length > 0 ? { itemDefaults } : {}),
      items: items.map((item, index) => this.#item(item, index)),
    }
  }

  #item(item: Item, index: number): CompletionItem {
    const { label, detail, description, documentation, filter, snippet, text = label } = item
    const isSnippet = this.#hasSnippets && snippet !== undefined
    const written = isSnippet ? snippet : text
    const result: CompletionItem = {
      label,
      kind: KINDS[item.kind],
      sortText: String(index).padStart(5, '0'),
      ...this.#text(written, label),
    }
    const about =
      this.#hasLabelDetails || description === undefined ? detail : [detail, description].filter(Boolean).join('; ')
    if (about !== undefined) result.detail = about
    if (this.#hasLabelDetails && description !== undefined) result.labelDetails = { description }
    if (filter !== undefined) result.filterText = filter
    if (isSnippet) result.insertTextFormat = InsertTextFormat.Snippet
    if (item.deprecated && this.#hasTags) result.tags = [CompletionItemTag.Deprecated]
    if (item.deprecated && !this.#hasTags) result.deprecated = true
    if (documentation !== undefined) result.data = { documentation } satisfies ItemData
    if (this.#commit.length > 0 && !this.#hasDefaultCommit) result.commitCharacters = [...this.#commit]
    if (item.continues && this.#asksAgain)
      result.command = { title: 'Suggest', command: 'editor.action.triggerSuggest' }
    return result
  }

  #text(written: string, label: string): Pick<CompletionItem, 'textEdit' | 'textEditText'> {
    if (!this.#hasDefaults) return { textEdit: { range: this.#range, newText: written } }
    return written === label ? {} : { textEditText: written }
  }
}
