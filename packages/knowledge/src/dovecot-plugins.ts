/** The plugins that settings belong to, under the names of `mail_plugins`. */
import { type DovecotSetting, dovecotSettings } from './dovecot.ts'

/** Facts call some plugins by the name of their page: `fts-solr` is loaded as `fts_solr`. */
const loadedAs = (plugin: string): string => plugin.replaceAll('-', '_')

/** The settings of a plugin, under either spelling of its name; none for a plugin without settings. */
export function dovecotPluginSettings(name: string): readonly DovecotSetting[] {
  return dovecotSettings().filter(({ plugin }) => plugin !== undefined && loadedAs(plugin) === loadedAs(name))
}

/** The plugins that have settings, as they are written in `mail_plugins`, sorted. */
export function dovecotPlugins(): readonly string[] {
  return [
    ...new Set(dovecotSettings().flatMap(({ plugin }) => (plugin === undefined ? [] : [loadedAs(plugin)]))),
  ].sort()
}
