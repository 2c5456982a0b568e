/** Settings of full text search. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { assigned, nameWritten, wordsIn } from '../values.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** The engine with its own settings, languages, and mailboxes that are left out. */
export function ftsPlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  engine(upgrade, settings)
  const languages = settings.last('fts_languages')
  if (languages) {
    const [first, ...others] = wordsIn(languages.item.decoded)
    const lines = [first, ...others].flatMap((name, i) =>
      name ? block(`language ${name}`, i === 0 ? ['default = yes'] : []) : [],
    )
    put(upgrade, languages, lines, '2.4 has a block for each language')
  }
  for (const placed of settings.matching(/^fts_autoindex_exclude\d*$/)) {
    const mailbox = placed.item.decoded
    const lines = block(`mailbox ${nameWritten(mailbox)}`, ['fts_autoindex = no'])
    if (mailbox.startsWith('\\'))
      undecided(upgrade, placed, `2.4 takes no special use; write fts_autoindex = no in the mailbox with ${mailbox}`)
    else put(upgrade, placed, lines, '2.4 leaves mailboxes out by a setting in their block')
  }
  const enforced = settings.last('fts_enforced')
  if (enforced) {
    const on = enforced.item.decoded !== 'no'
    const fallback = `fts_search_read_fallback = ${on ? 'no' : 'yes'}`
    const adding = `fts_search_add_missing = ${enforced.item.decoded === 'yes' ? 'yes' : 'body-search-only'}`
    put(upgrade, enforced, [adding, fallback], '2.4 has two settings for what fts_enforced said')
  }
}

/** `fts = name` and `fts_name = key=value…`. */
function engine(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const fts = settings.last('fts')
  if (fts === undefined) return
  const name = fts.item.decoded.trim()
  if (/^(?:lucene|squat)$/.test(name)) {
    undecided(upgrade, fts, `2.4 has no ${name}; fts flatcurve { } is its own index`)
    return
  }
  const solr = name === 'solr' ? settings.last('fts_solr') : undefined
  const lines = solr ? solrLines(solr.item.decoded) : []
  put(upgrade, fts, block(`fts ${nameWritten(name)}`, lines), '2.4 has a block for the engine of full text search')
  if (solr) put(upgrade, solr, [], '2.4 has the settings of Solr inside of fts solr { }')
}

function solrLines(value: string): string[] {
  return value.split(/\s+/).flatMap((word) => {
    const [key = '', ...rest] = word.split('=')
    const text = rest.join('=')
    if (key === 'url') return [assigned('url', text)]
    if (key === 'batch_size') return [assigned('batch_size', text)]
    if (key === 'soft_commit') return [assigned('soft_commit', text)]
    return key === '' || key === 'debug' ? [] : [`# mailcfg: the option ${word} has no counterpart that is known`]
  })
}

function put(upgrade: DovecotUpgrade, placed: Placed<Setting>, lines: readonly string[], why: string): void {
  const now = lines[0] === undefined ? 'moves into its block' : `becomes ${lines[0]}${lines.length > 1 ? ' …' : ''}`
  upgrade.replace(placeOf(placed), lines, { what: `${placed.item.name.text} ${now}`, why })
}

function undecided(upgrade: DovecotUpgrade, placed: Placed<Setting>, why: string): void {
  upgrade.commentOut(placeOf(placed), { kind: 'undecided', what: `${placed.item.name.text} is left to you`, why })
}
