/** Settings of the plugins zlib and mail_crypt. */

import { block } from '../../rewriting.ts'
import { type DovecotUpgrade, placeOf } from '../context.ts'
import { assigned } from '../values.ts'
import type { PluginSettings } from './plugin-settings.ts'

/** Settings for the level, by method. */
const LEVELS: Readonly<Record<string, string>> = {
  gz: 'compress_gz_level',
  deflate: 'compress_deflate_level',
  bz2: 'compress_bz2_block_size_100k',
  zstd: 'compress_zstd_level',
}

/** The method and level of compression, and the keys for all users. */
export function compressionPlugin(upgrade: DovecotUpgrade, settings: PluginSettings): void {
  const level = settings.last('zlib_save_level')
  const name = LEVELS[settings.value('zlib_save') ?? '']
  if (level && name) {
    const line = assigned(name, level.item.decoded)
    upgrade.replace(placeOf(level), [line], {
      what: `zlib_save_level becomes ${line}`,
      why: '2.4 has a level for each method',
    })
  }
  const key = settings.last('mail_crypt_global_private_key')
  if (key?.item.form === 'file') {
    const lines = block('crypt_global_private_key main', [assigned('crypt_private_key_file', key.item.decoded)])
    const why = '2.4 has a block for each key, with the path of its file'
    upgrade.replace(placeOf(key), lines, { what: `${key.item.name.text} becomes ${lines[0]} … }`, why })
  }
}
