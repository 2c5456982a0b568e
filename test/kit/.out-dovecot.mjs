import { createRequire as cr } from 'module'
const require = cr(import.meta.url)
var __defProp = Object.defineProperty
var __export = (target, all) => {
  for (var name in all) __defProp(target, name, { get: all[name], enumerable: true })
}

// ../../tmp/dv/run/fuzz.ts
// test/conformance/doveconf/compare.ts
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, join as join2 } from 'node:path'

// packages/core/src/encoding.ts
function byteKind(bytes) {
  const head2 = Math.min(bytes.length, -bytes.byteOffset & 3)
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head2, (bytes.length - head2) >> 2)
  let plain = true
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if ((word & 2155905152) !== 0) return 'other'
    const low = (word - 538976288) & ~word
    const deleted = (word ^ 2139062143) - 16843009
    if (((low | deleted) & 2155905152) !== 0) plain &&= isPlainWord(word)
  }
  for (const part2 of [bytes.subarray(0, head2), bytes.subarray(head2 + 4 * words.length)]) {
    for (const byte of part2) {
      if (byte > 127) return 'other'
      plain &&= isPlain(byte)
    }
  }
  return plain ? 'plain' : 'ascii'
}
function isPlainWord(word) {
  return isPlain(word & 255) && isPlain((word >>> 8) & 255) && isPlain((word >>> 16) & 255) && isPlain(word >>> 24)
}
function isPlain(byte) {
  return (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13)
}
function isUtf8(bytes, start = 0, end = bytes.length) {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]
    if (byte < 128) continue
    const tails = byte < 194 ? -1 : byte < 224 ? 1 : byte < 240 ? 2 : byte < 245 ? 3 : -1
    if (tails < 0 || i + tails >= end || !isSecond(byte, bytes[i + 1])) return false
    for (let t = 2; t <= tails; t++) if ((bytes[i + t] & 192) !== 128) return false
    i += tails
  }
  return true
}
function isSecond(lead, second) {
  const low = lead === 224 ? 160 : lead === 240 ? 144 : 128
  const high = lead === 237 ? 159 : lead === 244 ? 143 : 191
  return second >= low && second <= high
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return void 0
  }
}
var CHUNK = 8192
function decodeOneByte(bytes) {
  let text2 = ''
  for (let i = 0; i < bytes.length; i += CHUNK) text2 += String.fromCharCode(...bytes.subarray(i, i + CHUNK))
  return text2
}
function encode(text2, encoding) {
  if (encoding === 'utf-8') return new TextEncoder().encode(text2)
  const bytes = new Uint8Array(text2.length)
  for (let i = 0; i < text2.length; i++) {
    const code = text2.charCodeAt(i)
    if (code > 255) throw new RangeError(`character U+${code.toString(16)} at offset ${i} does not fit a one-byte file`)
    bytes[i] = code
  }
  return bytes
}

// packages/core/src/lines/logical-line.ts
function textRange(line) {
  const first3 = line.pieces[0]
  const last2 = line.pieces[line.pieces.length - 1]
  return first3 && last2 ? { start: first3.start, end: last2.end } : line.range
}
function* physicalLines(text2) {
  for (let start = 0; start < text2.length; ) {
    const newline = text2.indexOf('\n', start)
    const end = newline < 0 ? text2.length : newline
    const next = newline < 0 ? text2.length : newline + 1
    yield { start, end, next }
    start = next
  }
}

// packages/core/src/edits.ts
function sortEdits(edits) {
  return [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}
function applyEdits(text2, edits) {
  let result = ''
  let done = 0
  for (const edit of sortEdits(edits)) {
    if (edit.range.start < done) throw new RangeError(`edits overlap at offset ${edit.range.start}`)
    result += text2.slice(done, edit.range.start) + edit.text
    done = edit.range.end
  }
  return result + text2.slice(done)
}

// packages/core/src/joined-text.ts
var JoinedText = class _JoinedText {
  text
  #segments
  constructor(text2, segments) {
    this.text = text2
    this.#segments = segments
  }
  /**
   * Joins the `pieces` (file ranges, in order) of `source`, with `glue` between them.
   * Postfix keeps the indentation of continuation lines and adds nothing, so its glue is empty; Dovecot's is a blank.
   */
  static of(source, pieces, glue = '') {
    return _JoinedText.from(
      pieces.map(({ start, end }) => ({ start, text: source.slice(start, end) })),
      glue,
    )
  }
  /** Joins texts that were cut out of a file before, each with its file offset. */
  static from(pieces, glue = '') {
    const segments = []
    let text2 = ''
    for (const piece of pieces) {
      if (segments.length > 0) text2 += glue
      segments.push({ at: text2.length, source: piece.start, length: piece.text.length })
      text2 += piece.text
    }
    return new _JoinedText(text2, segments)
  }
  /** Joined text with nothing in it that still has a place in the file, such as the value of `name =`. */
  static emptyAt(offset) {
    return new _JoinedText('', [{ at: 0, source: offset, length: 0 }])
  }
  /** Range in the file of the whole text. */
  get range() {
    return this.rangeOf(0, this.text.length)
  }
  /** File range of the characters `start`…`end` of the joined text; it may span the lines between two pieces. */
  rangeOf(start, end) {
    const from = this.#segments[this.#find(start, false)]
    if (end <= start) {
      const offset = from.source + Math.min(start - from.at, from.length)
      return { start: offset, end: offset }
    }
    const to = this.#segments[this.#find(end, true)]
    return {
      start: from.source + Math.min(start - from.at, from.length),
      end: to.source + Math.min(end - to.at, to.length),
    }
  }
  /** The part between two offsets of the joined text, still knowing its place in the file. */
  slice(start, end = this.text.length) {
    const parts = []
    for (const s of this.#segments) {
      const a = Math.max(start, s.at)
      const b = Math.min(end, s.at + s.length)
      if (a < b) parts.push({ at: a - start, source: s.source + (a - s.at), length: b - a })
    }
    if (parts.length === 0) return _JoinedText.emptyAt(this.rangeOf(start, start).start)
    return new _JoinedText(this.text.slice(start, end), parts)
  }
  /** The same without white space at both ends, as every program in scope reads a value. */
  trim() {
    const start = this.text.length - this.text.replace(/^[ \t\n\v\f\r]+/, '').length
    const end = this.text.replace(/[ \t\n\v\f\r]+$/, '').length
    return start === 0 && end === this.text.length ? this : this.slice(Math.min(start, end), end)
  }
  /** Index of the segment that holds the offset; on a seam the later one, or the earlier one for a range's end. */
  #find(offset, asEnd) {
    for (let i = this.#segments.length - 1; i > 0; i--) {
      const at = this.#segments[i].at
      if (asEnd ? at < offset : at <= offset) return i
    }
    return 0
  }
}

// packages/core/src/line-index.ts
function lineStarts(text2) {
  let count2 = 1
  for (let i = text2.indexOf('\n'); i >= 0; i = text2.indexOf('\n', i + 1)) count2++
  const starts = new Uint32Array(count2)
  let line = 1
  for (let i = text2.indexOf('\n'); i >= 0; i = text2.indexOf('\n', i + 1)) starts[line++] = i + 1
  return starts
}
function lineStartsOfBytes(bytes) {
  let count2 = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count2++
  const starts = new Uint32Array(count2)
  let line = 1
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) starts[line++] = i + 1
  return starts
}
function positionAt(starts, offset) {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle] <= offset) low = middle
    else high = middle - 1
  }
  return { line: low, column: offset - starts[low] }
}

// packages/core/src/lines/dovecot.ts
var DOVECOT2_RULES = { blanks: ' 	', pending: 'discard', keepsBlanks: false }
var DOVECOT24_RULES = { ...DOVECOT2_RULES, blanks: ' 	\v\f\r' }
var DOVECOT1_RULES = { blanks: ' 	', pending: 'skip', keepsBlanks: true }
var DOVECOT_EXT_RULES = { blanks: ' 	', pending: 'skip', keepsBlanks: false }
function scanDovecotLine(text2, line, blanks) {
  const limit = stringEnd(text2, line)
  let first3 = line.start
  while (first3 < limit && blanks.includes(text2[first3])) first3++
  let end = limit
  let comment
  let unpaired
  for (let i = first3; i < limit; i++) {
    const c2 = text2[i]
    if (c2 === '#') {
      comment = end = i
      break
    }
    if (c2 !== '"' && c2 !== "'") continue
    const opened = i
    for (i++; i < limit && text2[i] !== c2; i++) if (text2[i] === '\\' && i + 1 < limit) i++
    if (i >= limit) unpaired = opened
  }
  while (end > first3 && blanks.includes(text2[end - 1])) end--
  return { first: first3, end, comment, unpaired }
}
function stringEnd(text2, line) {
  const end = line.end > line.start && text2[line.end - 1] === '\r' ? line.end - 1 : line.end
  const nul = text2.slice(line.start, end).indexOf('\0')
  return nul < 0 ? end : line.start + nul
}
function dovecotStyle(rules) {
  return (text2) => {
    const lines2 = []
    let pending
    let skipped = []
    const drop2 = () => {
      if (pending) lines2.push(...droppedLine(pending))
      lines2.push(...skipped)
      pending = void 0
      skipped = []
    }
    for (const { start, end, next } of physicalLines(text2)) {
      const { first: first3, end: last2, comment } = scanDovecotLine(text2, { start, end }, rules.blanks)
      if (first3 === last2) {
        if (rules.pending === 'discard') drop2()
        const kind = comment === void 0 ? 'blank' : 'comment'
        skipped.push({ kind, range: { start, end: next }, pieces: [{ start, end }] })
        if (!pending) drop2()
        continue
      }
      skipped = []
      pending ??= { start, end: next, pieces: [] }
      pending.end = next
      const joins = text2[last2 - 1] === '\\'
      const piece = { start: first3, end: joins ? joinedEnd(text2, first3, last2 - 1, rules) : last2 }
      if (piece.start < piece.end) pending.pieces.push(piece)
      if (joins) continue
      lines2.push({ kind: 'entry', range: { start: pending.start, end: next }, pieces: pending.pieces })
      pending = void 0
    }
    drop2()
    return lines2
  }
}
function joinedEnd(text2, first3, slash, rules) {
  let end = slash
  while (!rules.keepsBlanks && end > first3 && rules.blanks.includes(text2[end - 1])) end--
  return end
}
function droppedLine({ start, end, pieces }) {
  return [{ kind: 'dropped', range: { start, end }, pieces: pieces.length > 0 ? pieces : [{ start, end: start }] }]
}
var dovecotLines = dovecotStyle(DOVECOT2_RULES)

// packages/core/src/range.ts
function shiftRange(r, by) {
  return by === 0 ? r : { start: r.start + by, end: r.end + by }
}

// packages/core/src/byte-offsets.ts
var STEP = 4096
var ByteOffsets = class {
  #bytes
  /** UTF-16 offset at byte `i * STEP`. */
  #checkpoints
  constructor(bytes) {
    this.#bytes = bytes
    this.#checkpoints = new Uint32Array(Math.floor(bytes.length / STEP) + 1)
    let units = 0
    for (let at = 0; at < bytes.length; at++) {
      if (at % STEP === 0) this.#checkpoints[at / STEP] = units
      units += unitsOf(bytes[at])
    }
    if (bytes.length % STEP === 0) this.#checkpoints[bytes.length / STEP] = units
  }
  /** UTF-16 offset of a byte offset; one inside a character gives the offset behind the character. */
  offsetOfByte(byte) {
    const limit = Math.max(0, Math.min(byte, this.#bytes.length))
    const checkpoint = Math.floor(limit / STEP)
    let units = this.#checkpoints[checkpoint]
    for (let at = checkpoint * STEP; at < limit; at++) units += unitsOf(this.#bytes[at])
    return units
  }
  /** Byte offset of the character at a UTF-16 offset. */
  byteOfOffset(offset) {
    let low = 0
    let high = this.#checkpoints.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#checkpoints[middle] <= offset) low = middle
      else high = middle - 1
    }
    let units = this.#checkpoints[low]
    let at = low * STEP
    while (at < this.#bytes.length && (units < offset || isTail(this.#bytes[at]))) {
      units += unitsOf(this.#bytes[at++])
    }
    return at
  }
}
function unitsOf(byte) {
  return isTail(byte) ? 0 : byte >= 240 ? 2 : 1
}
function isTail(byte) {
  return (byte & 192) === 128
}

// packages/core/src/byte-search.ts
function indexOfAscii(bytes, needle) {
  const last2 = needle.length - 1
  const codes = Uint8Array.from(needle, (character) => character.charCodeAt(0))
  const skips = new Uint8Array(256).fill(needle.length)
  for (let i = 0; i < last2; i++) skips[codes[i]] = last2 - i
  const final = codes[last2]
  for (let at = last2; at < bytes.length; ) {
    const byte = bytes[at]
    if (byte === final && matches(bytes, at - last2, codes)) return at - last2
    at += skips[byte]
  }
  return -1
}
function matches(bytes, start, codes) {
  for (let i = 0; i < codes.length; i++) if (bytes[start + i] !== codes[i]) return false
  return true
}

// packages/core/src/source-text.ts
var SourceText = class _SourceText {
  uri
  version
  encoding
  #bytes
  #text
  #starts
  #kind
  #byteOffsets
  constructor(uri, version, encoding, bytes, text2) {
    this.uri = uri
    this.version = version
    this.encoding = encoding
    this.#bytes = bytes
    this.#text = text2
  }
  /** Reads bytes without loss: `toBytes()` gives the same bytes back. They are decoded only when asked for. */
  static fromBytes(uri, bytes, version = 0) {
    const kind = byteKind(bytes)
    const source = new _SourceText(uri, version, kind !== 'other' || isUtf8(bytes) ? 'utf-8' : 'one-byte', bytes)
    source.#kind = kind
    return source
  }
  /** Wraps text that is already decoded, as an editor sends it. */
  static fromText(uri, text2, version = 0, encoding = 'utf-8') {
    return new _SourceText(uri, version, encoding, void 0, text2)
  }
  /** The whole text; a byte-order mark stays its first character, because Postfix and Dovecot read it as text too. */
  get text() {
    this.#text ??= this.encoding === 'utf-8' ? decodeUtf8(this.toBytes()) : decodeOneByte(this.toBytes())
    return this.#text
  }
  /** Whether byte offsets and UTF-16 offsets of the file are the same: one character per byte. */
  get isByteAddressed() {
    if (this.encoding === 'one-byte') return true
    return this.#byteKind() !== 'other'
  }
  /** Whether the file holds nothing but printable ASCII, blanks and line ends. */
  get isPlain() {
    return this.#byteKind() === 'plain'
  }
  /** Whether the file holds an ASCII string; the text is not decoded for it. */
  includes(ascii) {
    return this.#text === void 0 ? indexOfAscii(this.toBytes(), ascii) >= 0 : this.#text.includes(ascii)
  }
  /** UTF-16 offset of a byte offset of {@link toBytes}. */
  offsetOfByte(byte) {
    return this.isByteAddressed ? byte : this.#byteIndex().offsetOfByte(byte)
  }
  /** Byte offset of a UTF-16 offset. */
  byteOfOffset(offset) {
    return this.isByteAddressed ? offset : this.#byteIndex().byteOfOffset(offset)
  }
  /** The text between two byte offsets, without decoding the rest of the file. */
  sliceBytes(start, end) {
    const bytes = this.toBytes().subarray(start, end)
    return this.encoding === 'utf-8' ? (decodeUtf8(bytes) ?? decodeOneByte(bytes)) : decodeOneByte(bytes)
  }
  /** Length in UTF-16 units. */
  get length() {
    return this.#onlyBytes() ? this.toBytes().length : this.text.length
  }
  /** Number of physical lines; the empty piece after a final newline counts as one, as in editors. */
  get lineCount() {
    return this.#lineStarts().length
  }
  /** The text of a range. */
  slice(r) {
    return this.#onlyBytes() ? this.sliceBytes(r.start, r.end) : this.text.slice(r.start, r.end)
  }
  /** Line and column, both from 0, of an offset. */
  positionAt(offset) {
    return positionAt(this.#lineStarts(), offset)
  }
  /** Offset of a line and column; a column past the line's end gives the end of the line, its newline excluded. */
  offsetAt(line, column) {
    const r = this.lineRange(line)
    return Math.min(r.start + Math.max(0, column), r.end)
  }
  /** Range of a physical line without its newline; lines outside the file give an empty range at the end. */
  lineRange(line) {
    const starts = this.#lineStarts()
    const start = starts[line]
    if (start === void 0) return { start: this.length, end: this.length }
    const next = starts[line + 1]
    return { start, end: next === void 0 ? this.length : next - 1 }
  }
  /** The text after the edits, as a new version of the same file. */
  edited(edits, version) {
    return _SourceText.fromText(this.uri, applyEdits(this.text, edits), version, this.encoding)
  }
  /**
   * The bytes of the file: those that were read, or the text encoded.
   * @throws RangeError when a `one-byte` file was given characters it cannot hold.
   */
  toBytes() {
    this.#bytes ??= encode(this.#text, this.encoding)
    return this.#bytes
  }
  #lineStarts() {
    this.#starts ??= this.#onlyBytes() ? lineStartsOfBytes(this.toBytes()) : lineStarts(this.text)
    return this.#starts
  }
  /** Whether the text was not decoded yet and need not be, which spares a second copy of a large table. */
  #onlyBytes() {
    return this.#text === void 0 && this.isByteAddressed
  }
  #byteKind() {
    this.#kind ??= byteKind(this.toBytes())
    return this.#kind
  }
  #byteIndex() {
    this.#byteOffsets ??= new ByteOffsets(this.toBytes())
    return this.#byteOffsets
  }
}

// node_modules/lodash-es/_freeGlobal.js
var freeGlobal = typeof global == 'object' && global && global.Object === Object && global
var freeGlobal_default = freeGlobal

// node_modules/lodash-es/_root.js
var freeSelf = typeof self == 'object' && self && self.Object === Object && self
var root = freeGlobal_default || freeSelf || Function('return this')()
var root_default = root

// node_modules/lodash-es/_Symbol.js
var Symbol2 = root_default.Symbol
var Symbol_default = Symbol2

// node_modules/lodash-es/_getRawTag.js
var objectProto = Object.prototype
var hasOwnProperty = objectProto.hasOwnProperty
var nativeObjectToString = objectProto.toString
var symToStringTag = Symbol_default ? Symbol_default.toStringTag : void 0
function getRawTag(value) {
  var isOwn = hasOwnProperty.call(value, symToStringTag),
    tag = value[symToStringTag]
  try {
    value[symToStringTag] = void 0
    var unmasked = true
  } catch (e) {}
  var result = nativeObjectToString.call(value)
  if (unmasked) {
    if (isOwn) {
      value[symToStringTag] = tag
    } else {
      delete value[symToStringTag]
    }
  }
  return result
}
var getRawTag_default = getRawTag

// node_modules/lodash-es/_objectToString.js
var objectProto2 = Object.prototype
var nativeObjectToString2 = objectProto2.toString
function objectToString(value) {
  return nativeObjectToString2.call(value)
}
var objectToString_default = objectToString

// node_modules/lodash-es/_baseGetTag.js
var nullTag = '[object Null]'
var undefinedTag = '[object Undefined]'
var symToStringTag2 = Symbol_default ? Symbol_default.toStringTag : void 0
function baseGetTag(value) {
  if (value == null) {
    return value === void 0 ? undefinedTag : nullTag
  }
  return symToStringTag2 && symToStringTag2 in Object(value) ? getRawTag_default(value) : objectToString_default(value)
}
var baseGetTag_default = baseGetTag

// node_modules/lodash-es/isObjectLike.js
function isObjectLike(value) {
  return value != null && typeof value == 'object'
}
var isObjectLike_default = isObjectLike

// node_modules/lodash-es/isSymbol.js
var symbolTag = '[object Symbol]'
function isSymbol(value) {
  return typeof value == 'symbol' || (isObjectLike_default(value) && baseGetTag_default(value) == symbolTag)
}
var isSymbol_default = isSymbol

// node_modules/lodash-es/_arrayMap.js
function arrayMap(array, iteratee) {
  var index = -1,
    length = array == null ? 0 : array.length,
    result = Array(length)
  while (++index < length) {
    result[index] = iteratee(array[index], index, array)
  }
  return result
}
var arrayMap_default = arrayMap

// node_modules/lodash-es/isArray.js
var isArray = Array.isArray
var isArray_default = isArray

// node_modules/lodash-es/_baseToString.js
var INFINITY = 1 / 0
var symbolProto = Symbol_default ? Symbol_default.prototype : void 0
var symbolToString = symbolProto ? symbolProto.toString : void 0
function baseToString(value) {
  if (typeof value == 'string') {
    return value
  }
  if (isArray_default(value)) {
    return arrayMap_default(value, baseToString) + ''
  }
  if (isSymbol_default(value)) {
    return symbolToString ? symbolToString.call(value) : ''
  }
  var result = value + ''
  return result == '0' && 1 / value == -INFINITY ? '-0' : result
}
var baseToString_default = baseToString

// node_modules/lodash-es/_trimmedEndIndex.js
var reWhitespace = /\s/
function trimmedEndIndex(string) {
  var index = string.length
  while (index-- && reWhitespace.test(string.charAt(index))) {}
  return index
}
var trimmedEndIndex_default = trimmedEndIndex

// node_modules/lodash-es/_baseTrim.js
var reTrimStart = /^\s+/
function baseTrim(string) {
  return string ? string.slice(0, trimmedEndIndex_default(string) + 1).replace(reTrimStart, '') : string
}
var baseTrim_default = baseTrim

// node_modules/lodash-es/isObject.js
function isObject(value) {
  var type = typeof value
  return value != null && (type == 'object' || type == 'function')
}
var isObject_default = isObject

// node_modules/lodash-es/toNumber.js
var NAN = 0 / 0
var reIsBadHex = /^[-+]0x[0-9a-f]+$/i
var reIsBinary = /^0b[01]+$/i
var reIsOctal = /^0o[0-7]+$/i
var freeParseInt = parseInt
function toNumber(value) {
  if (typeof value == 'number') {
    return value
  }
  if (isSymbol_default(value)) {
    return NAN
  }
  if (isObject_default(value)) {
    var other = typeof value.valueOf == 'function' ? value.valueOf() : value
    value = isObject_default(other) ? other + '' : other
  }
  if (typeof value != 'string') {
    return value === 0 ? value : +value
  }
  value = baseTrim_default(value)
  var isBinary = reIsBinary.test(value)
  return isBinary || reIsOctal.test(value)
    ? freeParseInt(value.slice(2), isBinary ? 2 : 8)
    : reIsBadHex.test(value)
      ? NAN
      : +value
}
var toNumber_default = toNumber

// node_modules/lodash-es/toFinite.js
var INFINITY2 = 1 / 0
var MAX_INTEGER = 17976931348623157e292
function toFinite(value) {
  if (!value) {
    return value === 0 ? value : 0
  }
  value = toNumber_default(value)
  if (value === INFINITY2 || value === -INFINITY2) {
    var sign = value < 0 ? -1 : 1
    return sign * MAX_INTEGER
  }
  return value === value ? value : 0
}
var toFinite_default = toFinite

// node_modules/lodash-es/toInteger.js
function toInteger(value) {
  var result = toFinite_default(value),
    remainder = result % 1
  return result === result ? (remainder ? result - remainder : result) : 0
}
var toInteger_default = toInteger

// node_modules/lodash-es/identity.js
function identity(value) {
  return value
}
var identity_default = identity

// node_modules/lodash-es/isFunction.js
var asyncTag = '[object AsyncFunction]'
var funcTag = '[object Function]'
var genTag = '[object GeneratorFunction]'
var proxyTag = '[object Proxy]'
function isFunction(value) {
  if (!isObject_default(value)) {
    return false
  }
  var tag = baseGetTag_default(value)
  return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag
}
var isFunction_default = isFunction

// node_modules/lodash-es/_coreJsData.js
var coreJsData = root_default['__core-js_shared__']
var coreJsData_default = coreJsData

// node_modules/lodash-es/_isMasked.js
var maskSrcKey = (() => {
  var uid = /[^.]+$/.exec((coreJsData_default && coreJsData_default.keys && coreJsData_default.keys.IE_PROTO) || '')
  return uid ? 'Symbol(src)_1.' + uid : ''
})()
function isMasked(func) {
  return !!maskSrcKey && maskSrcKey in func
}
var isMasked_default = isMasked

// node_modules/lodash-es/_toSource.js
var funcProto = Function.prototype
var funcToString = funcProto.toString
function toSource(func) {
  if (func != null) {
    try {
      return funcToString.call(func)
    } catch (e) {}
    try {
      return func + ''
    } catch (e) {}
  }
  return ''
}
var toSource_default = toSource

// node_modules/lodash-es/_baseIsNative.js
var reRegExpChar = /[\\^$.*+?()[\]{}|]/g
var reIsHostCtor = /^\[object .+?Constructor\]$/
var funcProto2 = Function.prototype
var objectProto3 = Object.prototype
var funcToString2 = funcProto2.toString
var hasOwnProperty2 = objectProto3.hasOwnProperty
var reIsNative = RegExp(
  '^' +
    funcToString2
      .call(hasOwnProperty2)
      .replace(reRegExpChar, '\\$&')
      .replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, '$1.*?') +
    '$',
)
function baseIsNative(value) {
  if (!isObject_default(value) || isMasked_default(value)) {
    return false
  }
  var pattern = isFunction_default(value) ? reIsNative : reIsHostCtor
  return pattern.test(toSource_default(value))
}
var baseIsNative_default = baseIsNative

// node_modules/lodash-es/_getValue.js
function getValue(object, key) {
  return object == null ? void 0 : object[key]
}
var getValue_default = getValue

// node_modules/lodash-es/_getNative.js
function getNative(object, key) {
  var value = getValue_default(object, key)
  return baseIsNative_default(value) ? value : void 0
}
var getNative_default = getNative

// node_modules/lodash-es/_WeakMap.js
var WeakMap2 = getNative_default(root_default, 'WeakMap')
var WeakMap_default = WeakMap2

// node_modules/lodash-es/_baseCreate.js
var objectCreate = Object.create
var baseCreate = /* @__PURE__ */ (() => {
  function object() {}
  return (proto) => {
    if (!isObject_default(proto)) {
      return {}
    }
    if (objectCreate) {
      return objectCreate(proto)
    }
    object.prototype = proto
    var result = new object()
    object.prototype = void 0
    return result
  }
})()
var baseCreate_default = baseCreate

// node_modules/lodash-es/_apply.js
function apply(func, thisArg, args) {
  switch (args.length) {
    case 0:
      return func.call(thisArg)
    case 1:
      return func.call(thisArg, args[0])
    case 2:
      return func.call(thisArg, args[0], args[1])
    case 3:
      return func.call(thisArg, args[0], args[1], args[2])
  }
  return func.apply(thisArg, args)
}
var apply_default = apply

// node_modules/lodash-es/noop.js
function noop() {}
var noop_default = noop

// node_modules/lodash-es/_copyArray.js
function copyArray(source, array) {
  var index = -1,
    length = source.length
  array || (array = Array(length))
  while (++index < length) {
    array[index] = source[index]
  }
  return array
}
var copyArray_default = copyArray

// node_modules/lodash-es/_shortOut.js
var HOT_COUNT = 800
var HOT_SPAN = 16
var nativeNow = Date.now
function shortOut(func) {
  var count2 = 0,
    lastCalled = 0
  return function () {
    var stamp = nativeNow(),
      remaining = HOT_SPAN - (stamp - lastCalled)
    lastCalled = stamp
    if (remaining > 0) {
      if (++count2 >= HOT_COUNT) {
        return arguments[0]
      }
    } else {
      count2 = 0
    }
    return func.apply(void 0, arguments)
  }
}
var shortOut_default = shortOut

// node_modules/lodash-es/constant.js
function constant(value) {
  return () => value
}
var constant_default = constant

// node_modules/lodash-es/_defineProperty.js
var defineProperty = (() => {
  try {
    var func = getNative_default(Object, 'defineProperty')
    func({}, '', {})
    return func
  } catch (e) {}
})()
var defineProperty_default = defineProperty

// node_modules/lodash-es/_baseSetToString.js
var baseSetToString = !defineProperty_default
  ? identity_default
  : (func, string) =>
      defineProperty_default(func, 'toString', {
        configurable: true,
        enumerable: false,
        value: constant_default(string),
        writable: true,
      })
var baseSetToString_default = baseSetToString

// node_modules/lodash-es/_setToString.js
var setToString = shortOut_default(baseSetToString_default)
var setToString_default = setToString

// node_modules/lodash-es/_arrayEach.js
function arrayEach(array, iteratee) {
  var index = -1,
    length = array == null ? 0 : array.length
  while (++index < length) {
    if (iteratee(array[index], index, array) === false) {
      break
    }
  }
  return array
}
var arrayEach_default = arrayEach

// node_modules/lodash-es/_baseFindIndex.js
function baseFindIndex(array, predicate, fromIndex, fromRight) {
  var length = array.length,
    index = fromIndex + (fromRight ? 1 : -1)
  while (fromRight ? index-- : ++index < length) {
    if (predicate(array[index], index, array)) {
      return index
    }
  }
  return -1
}
var baseFindIndex_default = baseFindIndex

// node_modules/lodash-es/_baseIsNaN.js
function baseIsNaN(value) {
  return value !== value
}
var baseIsNaN_default = baseIsNaN

// node_modules/lodash-es/_strictIndexOf.js
function strictIndexOf(array, value, fromIndex) {
  var index = fromIndex - 1,
    length = array.length
  while (++index < length) {
    if (array[index] === value) {
      return index
    }
  }
  return -1
}
var strictIndexOf_default = strictIndexOf

// node_modules/lodash-es/_baseIndexOf.js
function baseIndexOf(array, value, fromIndex) {
  return value === value
    ? strictIndexOf_default(array, value, fromIndex)
    : baseFindIndex_default(array, baseIsNaN_default, fromIndex)
}
var baseIndexOf_default = baseIndexOf

// node_modules/lodash-es/_arrayIncludes.js
function arrayIncludes(array, value) {
  var length = array == null ? 0 : array.length
  return !!length && baseIndexOf_default(array, value, 0) > -1
}
var arrayIncludes_default = arrayIncludes

// node_modules/lodash-es/_isIndex.js
var MAX_SAFE_INTEGER = 9007199254740991
var reIsUint = /^(?:0|[1-9]\d*)$/
function isIndex(value, length) {
  var type = typeof value
  length = length == null ? MAX_SAFE_INTEGER : length
  return (
    !!length &&
    (type == 'number' || (type != 'symbol' && reIsUint.test(value))) &&
    value > -1 && value % 1 == 0 &&
    value < length
  )
}
var isIndex_default = isIndex

// node_modules/lodash-es/_baseAssignValue.js
function baseAssignValue(object, key, value) {
  if (key == '__proto__' && defineProperty_default) {
    defineProperty_default(object, key, {
      configurable: true,
      enumerable: true,
      value: value,
      writable: true,
    })
  } else {
    object[key] = value
  }
}
var baseAssignValue_default = baseAssignValue

// node_modules/lodash-es/eq.js
function eq(value, other) {
  return value === other || (value !== value && other !== other)
}
var eq_default = eq

// node_modules/lodash-es/_assignValue.js
var objectProto4 = Object.prototype
var hasOwnProperty3 = objectProto4.hasOwnProperty
function assignValue(object, key, value) {
  var objValue = object[key]
  if (!(hasOwnProperty3.call(object, key) && eq_default(objValue, value)) || (value === void 0 && !(key in object))) {
    baseAssignValue_default(object, key, value)
  }
}
var assignValue_default = assignValue

// node_modules/lodash-es/_copyObject.js
function copyObject(source, props, object, customizer) {
  var isNew = !object
  object || (object = {})
  var index = -1,
    length = props.length
  while (++index < length) {
    var key = props[index]
    var newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0
    if (newValue === void 0) {
      newValue = source[key]
    }
    if (isNew) {
      baseAssignValue_default(object, key, newValue)
    } else {
      assignValue_default(object, key, newValue)
    }
  }
  return object
}
var copyObject_default = copyObject

// node_modules/lodash-es/_overRest.js
var nativeMax = Math.max
function overRest(func, start, transform) {
  start = nativeMax(start === void 0 ? func.length - 1 : start, 0)
  return function () {
    var args = arguments,
      index = -1,
      length = nativeMax(args.length - start, 0),
      array = Array(length)
    while (++index < length) {
      array[index] = args[start + index]
    }
    index = -1
    var otherArgs = Array(start + 1)
    while (++index < start) {
      otherArgs[index] = args[index]
    }
    otherArgs[start] = transform(array)
    return apply_default(func, this, otherArgs)
  }
}
var overRest_default = overRest

// node_modules/lodash-es/_baseRest.js
function baseRest(func, start) {
  return setToString_default(overRest_default(func, start, identity_default), func + '')
}
var baseRest_default = baseRest

// node_modules/lodash-es/isLength.js
var MAX_SAFE_INTEGER2 = 9007199254740991
function isLength(value) {
  return typeof value == 'number' && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER2
}
var isLength_default = isLength

// node_modules/lodash-es/isArrayLike.js
function isArrayLike(value) {
  return value != null && isLength_default(value.length) && !isFunction_default(value)
}
var isArrayLike_default = isArrayLike

// node_modules/lodash-es/_isIterateeCall.js
function isIterateeCall(value, index, object) {
  if (!isObject_default(object)) {
    return false
  }
  var type = typeof index
  if (
    type == 'number'
      ? isArrayLike_default(object) && isIndex_default(index, object.length)
      : type == 'string' && index in object
  ) {
    return eq_default(object[index], value)
  }
  return false
}
var isIterateeCall_default = isIterateeCall

// node_modules/lodash-es/_createAssigner.js
function createAssigner(assigner) {
  return baseRest_default((object, sources) => {
    var index = -1,
      length = sources.length,
      customizer = length > 1 ? sources[length - 1] : void 0,
      guard = length > 2 ? sources[2] : void 0
    customizer = assigner.length > 3 && typeof customizer == 'function' ? (length--, customizer) : void 0
    if (guard && isIterateeCall_default(sources[0], sources[1], guard)) {
      customizer = length < 3 ? void 0 : customizer
      length = 1
    }
    object = Object(object)
    while (++index < length) {
      var source = sources[index]
      if (source) {
        assigner(object, source, index, customizer)
      }
    }
    return object
  })
}
var createAssigner_default = createAssigner

// node_modules/lodash-es/_isPrototype.js
var objectProto5 = Object.prototype
function isPrototype(value) {
  var Ctor = value && value.constructor,
    proto = (typeof Ctor == 'function' && Ctor.prototype) || objectProto5
  return value === proto
}
var isPrototype_default = isPrototype

// node_modules/lodash-es/_baseTimes.js
function baseTimes(n, iteratee) {
  var index = -1,
    result = Array(n)
  while (++index < n) {
    result[index] = iteratee(index)
  }
  return result
}
var baseTimes_default = baseTimes

// node_modules/lodash-es/_baseIsArguments.js
var argsTag = '[object Arguments]'
function baseIsArguments(value) {
  return isObjectLike_default(value) && baseGetTag_default(value) == argsTag
}
var baseIsArguments_default = baseIsArguments

// node_modules/lodash-es/isArguments.js
var objectProto6 = Object.prototype
var hasOwnProperty4 = objectProto6.hasOwnProperty
var propertyIsEnumerable = objectProto6.propertyIsEnumerable
var isArguments = baseIsArguments_default(
  /* @__PURE__ */ (function () {
    return arguments
  })(),
)
  ? baseIsArguments_default
  : (value) =>
      isObjectLike_default(value) &&
      hasOwnProperty4.call(value, 'callee') &&
      !propertyIsEnumerable.call(value, 'callee')
var isArguments_default = isArguments

// node_modules/lodash-es/stubFalse.js
function stubFalse() {
  return false
}
var stubFalse_default = stubFalse

// node_modules/lodash-es/isBuffer.js
var freeExports = typeof exports == 'object' && exports && !exports.nodeType && exports
var freeModule = freeExports && typeof module == 'object' && module && !module.nodeType && module
var moduleExports = freeModule && freeModule.exports === freeExports
var Buffer2 = moduleExports ? root_default.Buffer : void 0
var nativeIsBuffer = Buffer2 ? Buffer2.isBuffer : void 0
var isBuffer = nativeIsBuffer || stubFalse_default
var isBuffer_default = isBuffer

// node_modules/lodash-es/_baseIsTypedArray.js
var argsTag2 = '[object Arguments]'
var arrayTag = '[object Array]'
var boolTag = '[object Boolean]'
var dateTag = '[object Date]'
var errorTag = '[object Error]'
var funcTag2 = '[object Function]'
var mapTag = '[object Map]'
var numberTag = '[object Number]'
var objectTag = '[object Object]'
var regexpTag = '[object RegExp]'
var setTag = '[object Set]'
var stringTag = '[object String]'
var weakMapTag = '[object WeakMap]'
var arrayBufferTag = '[object ArrayBuffer]'
var dataViewTag = '[object DataView]'
var float32Tag = '[object Float32Array]'
var float64Tag = '[object Float64Array]'
var int8Tag = '[object Int8Array]'
var int16Tag = '[object Int16Array]'
var int32Tag = '[object Int32Array]'
var uint8Tag = '[object Uint8Array]'
var uint8ClampedTag = '[object Uint8ClampedArray]'
var uint16Tag = '[object Uint16Array]'
var uint32Tag = '[object Uint32Array]'
var typedArrayTags = {}
typedArrayTags[float32Tag] =
  typedArrayTags[float64Tag] =
  typedArrayTags[int8Tag] =
  typedArrayTags[int16Tag] =
  typedArrayTags[int32Tag] =
  typedArrayTags[uint8Tag] =
  typedArrayTags[uint8ClampedTag] =
  typedArrayTags[uint16Tag] =
  typedArrayTags[uint32Tag] =
    true
typedArrayTags[argsTag2] =
  typedArrayTags[arrayTag] =
  typedArrayTags[arrayBufferTag] =
  typedArrayTags[boolTag] =
  typedArrayTags[dataViewTag] =
  typedArrayTags[dateTag] =
  typedArrayTags[errorTag] =
  typedArrayTags[funcTag2] =
  typedArrayTags[mapTag] =
  typedArrayTags[numberTag] =
  typedArrayTags[objectTag] =
  typedArrayTags[regexpTag] =
  typedArrayTags[setTag] =
  typedArrayTags[stringTag] =
  typedArrayTags[weakMapTag] =
    false
function baseIsTypedArray(value) {
  return isObjectLike_default(value) && isLength_default(value.length) && !!typedArrayTags[baseGetTag_default(value)]
}
var baseIsTypedArray_default = baseIsTypedArray

// node_modules/lodash-es/_baseUnary.js
function baseUnary(func) {
  return (value) => func(value)
}
var baseUnary_default = baseUnary

// node_modules/lodash-es/_nodeUtil.js
var freeExports2 = typeof exports == 'object' && exports && !exports.nodeType && exports
var freeModule2 = freeExports2 && typeof module == 'object' && module && !module.nodeType && module
var moduleExports2 = freeModule2 && freeModule2.exports === freeExports2
var freeProcess = moduleExports2 && freeGlobal_default.process
var nodeUtil = (() => {
  try {
    var types = freeModule2 && freeModule2.require && freeModule2.require('util').types
    if (types) {
      return types
    }
    return freeProcess && freeProcess.binding && freeProcess.binding('util')
  } catch (e) {}
})()
var nodeUtil_default = nodeUtil

// node_modules/lodash-es/isTypedArray.js
var nodeIsTypedArray = nodeUtil_default && nodeUtil_default.isTypedArray
var isTypedArray = nodeIsTypedArray ? baseUnary_default(nodeIsTypedArray) : baseIsTypedArray_default
var isTypedArray_default = isTypedArray

// node_modules/lodash-es/_arrayLikeKeys.js
var objectProto7 = Object.prototype
var hasOwnProperty5 = objectProto7.hasOwnProperty
function arrayLikeKeys(value, inherited) {
  var isArr = isArray_default(value),
    isArg = !isArr && isArguments_default(value),
    isBuff = !isArr && !isArg && isBuffer_default(value),
    isType = !isArr && !isArg && !isBuff && isTypedArray_default(value),
    skipIndexes = isArr || isArg || isBuff || isType,
    result = skipIndexes ? baseTimes_default(value.length, String) : [],
    length = result.length
  for (var key in value) {
    if (
      (inherited || hasOwnProperty5.call(value, key)) &&
      !(
        skipIndexes && // Safari 9 has enumerable `arguments.length` in strict mode.
        (key == 'length' || // Node.js 0.10 has enumerable non-index properties on buffers.
          (isBuff && (key == 'offset' || key == 'parent')) || // PhantomJS 2 has enumerable non-index properties on typed arrays.
          (isType && (key == 'buffer' || key == 'byteLength' || key == 'byteOffset')) || // Skip index properties.
          isIndex_default(key, length))
      )
    ) {
      result.push(key)
    }
  }
  return result
}
var arrayLikeKeys_default = arrayLikeKeys

// node_modules/lodash-es/_overArg.js
function overArg(func, transform) {
  return (arg) => func(transform(arg))
}
var overArg_default = overArg

// node_modules/lodash-es/_nativeKeys.js
var nativeKeys = overArg_default(Object.keys, Object)
var nativeKeys_default = nativeKeys

// node_modules/lodash-es/_baseKeys.js
var objectProto8 = Object.prototype
var hasOwnProperty6 = objectProto8.hasOwnProperty
function baseKeys(object) {
  if (!isPrototype_default(object)) {
    return nativeKeys_default(object)
  }
  var result = []
  for (var key in Object(object)) {
    if (hasOwnProperty6.call(object, key) && key != 'constructor') {
      result.push(key)
    }
  }
  return result
}
var baseKeys_default = baseKeys

// node_modules/lodash-es/keys.js
function keys(object) {
  return isArrayLike_default(object) ? arrayLikeKeys_default(object) : baseKeys_default(object)
}
var keys_default = keys

// node_modules/lodash-es/assign.js
var objectProto9 = Object.prototype
var hasOwnProperty7 = objectProto9.hasOwnProperty
var assign = createAssigner_default((object, source) => {
  if (isPrototype_default(source) || isArrayLike_default(source)) {
    copyObject_default(source, keys_default(source), object)
    return
  }
  for (var key in source) {
    if (hasOwnProperty7.call(source, key)) {
      assignValue_default(object, key, source[key])
    }
  }
})
var assign_default = assign

// node_modules/lodash-es/_nativeKeysIn.js
function nativeKeysIn(object) {
  var result = []
  if (object != null) {
    for (var key in Object(object)) {
      result.push(key)
    }
  }
  return result
}
var nativeKeysIn_default = nativeKeysIn

// node_modules/lodash-es/_baseKeysIn.js
var objectProto10 = Object.prototype
var hasOwnProperty8 = objectProto10.hasOwnProperty
function baseKeysIn(object) {
  if (!isObject_default(object)) {
    return nativeKeysIn_default(object)
  }
  var isProto = isPrototype_default(object),
    result = []
  for (var key in object) {
    if (!(key == 'constructor' && (isProto || !hasOwnProperty8.call(object, key)))) {
      result.push(key)
    }
  }
  return result
}
var baseKeysIn_default = baseKeysIn

// node_modules/lodash-es/keysIn.js
function keysIn(object) {
  return isArrayLike_default(object) ? arrayLikeKeys_default(object, true) : baseKeysIn_default(object)
}
var keysIn_default = keysIn

// node_modules/lodash-es/_isKey.js
var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/
var reIsPlainProp = /^\w*$/
function isKey(value, object) {
  if (isArray_default(value)) {
    return false
  }
  var type = typeof value
  if (type == 'number' || type == 'symbol' || type == 'boolean' || value == null || isSymbol_default(value)) {
    return true
  }
  return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || (object != null && value in Object(object))
}
var isKey_default = isKey

// node_modules/lodash-es/_nativeCreate.js
var nativeCreate = getNative_default(Object, 'create')
var nativeCreate_default = nativeCreate

// node_modules/lodash-es/_hashClear.js
function hashClear() {
  this.__data__ = nativeCreate_default ? nativeCreate_default(null) : {}
  this.size = 0
}
var hashClear_default = hashClear

// node_modules/lodash-es/_hashDelete.js
function hashDelete(key) {
  var result = this.has(key) && delete this.__data__[key]
  this.size -= result ? 1 : 0
  return result
}
var hashDelete_default = hashDelete

// node_modules/lodash-es/_hashGet.js
var HASH_UNDEFINED = '__lodash_hash_undefined__'
var objectProto11 = Object.prototype
var hasOwnProperty9 = objectProto11.hasOwnProperty
function hashGet(key) {
  var data = this.__data__
  if (nativeCreate_default) {
    var result = data[key]
    return result === HASH_UNDEFINED ? void 0 : result
  }
  return hasOwnProperty9.call(data, key) ? data[key] : void 0
}
var hashGet_default = hashGet

// node_modules/lodash-es/_hashHas.js
var objectProto12 = Object.prototype
var hasOwnProperty10 = objectProto12.hasOwnProperty
function hashHas(key) {
  var data = this.__data__
  return nativeCreate_default ? data[key] !== void 0 : hasOwnProperty10.call(data, key)
}
var hashHas_default = hashHas

// node_modules/lodash-es/_hashSet.js
var HASH_UNDEFINED2 = '__lodash_hash_undefined__'
function hashSet(key, value) {
  var data = this.__data__
  this.size += this.has(key) ? 0 : 1
  data[key] = nativeCreate_default && value === void 0 ? HASH_UNDEFINED2 : value
  return this
}
var hashSet_default = hashSet

// node_modules/lodash-es/_Hash.js
function Hash(entries) {
  var index = -1,
    length = entries == null ? 0 : entries.length
  this.clear()
  while (++index < length) {
    var entry = entries[index]
    this.set(entry[0], entry[1])
  }
}
Hash.prototype.clear = hashClear_default
Hash.prototype['delete'] = hashDelete_default
Hash.prototype.get = hashGet_default
Hash.prototype.has = hashHas_default
Hash.prototype.set = hashSet_default
var Hash_default = Hash

// node_modules/lodash-es/_listCacheClear.js
function listCacheClear() {
  this.__data__ = []
  this.size = 0
}
var listCacheClear_default = listCacheClear

// node_modules/lodash-es/_assocIndexOf.js
function assocIndexOf(array, key) {
  var length = array.length
  while (length--) {
    if (eq_default(array[length][0], key)) {
      return length
    }
  }
  return -1
}
var assocIndexOf_default = assocIndexOf

// node_modules/lodash-es/_listCacheDelete.js
var arrayProto = Array.prototype
var splice = arrayProto.splice
function listCacheDelete(key) {
  var data = this.__data__,
    index = assocIndexOf_default(data, key)
  if (index < 0) {
    return false
  }
  var lastIndex = data.length - 1
  if (index == lastIndex) {
    data.pop()
  } else {
    splice.call(data, index, 1)
  }
  --this.size
  return true
}
var listCacheDelete_default = listCacheDelete

// node_modules/lodash-es/_listCacheGet.js
function listCacheGet(key) {
  var data = this.__data__,
    index = assocIndexOf_default(data, key)
  return index < 0 ? void 0 : data[index][1]
}
var listCacheGet_default = listCacheGet

// node_modules/lodash-es/_listCacheHas.js
function listCacheHas(key) {
  return assocIndexOf_default(this.__data__, key) > -1
}
var listCacheHas_default = listCacheHas

// node_modules/lodash-es/_listCacheSet.js
function listCacheSet(key, value) {
  var data = this.__data__,
    index = assocIndexOf_default(data, key)
  if (index < 0) {
    ++this.size
    data.push([key, value])
  } else {
    data[index][1] = value
  }
  return this
}
var listCacheSet_default = listCacheSet

// node_modules/lodash-es/_ListCache.js
function ListCache(entries) {
  var index = -1,
    length = entries == null ? 0 : entries.length
  this.clear()
  while (++index < length) {
    var entry = entries[index]
    this.set(entry[0], entry[1])
  }
}
ListCache.prototype.clear = listCacheClear_default
ListCache.prototype['delete'] = listCacheDelete_default
ListCache.prototype.get = listCacheGet_default
ListCache.prototype.has = listCacheHas_default
ListCache.prototype.set = listCacheSet_default
var ListCache_default = ListCache

// node_modules/lodash-es/_Map.js
var Map2 = getNative_default(root_default, 'Map')
var Map_default = Map2

// node_modules/lodash-es/_mapCacheClear.js
function mapCacheClear() {
  this.size = 0
  this.__data__ = {
    hash: new Hash_default(),
    map: new (Map_default || ListCache_default)(),
    string: new Hash_default(),
  }
}
var mapCacheClear_default = mapCacheClear

// node_modules/lodash-es/_isKeyable.js
function isKeyable(value) {
  var type = typeof value
  return type == 'string' || type == 'number' || type == 'symbol' || type == 'boolean'
    ? value !== '__proto__'
    : value === null
}
var isKeyable_default = isKeyable

// node_modules/lodash-es/_getMapData.js
function getMapData(map2, key) {
  var data = map2.__data__
  return isKeyable_default(key) ? data[typeof key == 'string' ? 'string' : 'hash'] : data.map
}
var getMapData_default = getMapData

// node_modules/lodash-es/_mapCacheDelete.js
function mapCacheDelete(key) {
  var result = getMapData_default(this, key)['delete'](key)
  this.size -= result ? 1 : 0
  return result
}
var mapCacheDelete_default = mapCacheDelete

// node_modules/lodash-es/_mapCacheGet.js
function mapCacheGet(key) {
  return getMapData_default(this, key).get(key)
}
var mapCacheGet_default = mapCacheGet

// node_modules/lodash-es/_mapCacheHas.js
function mapCacheHas(key) {
  return getMapData_default(this, key).has(key)
}
var mapCacheHas_default = mapCacheHas

// node_modules/lodash-es/_mapCacheSet.js
function mapCacheSet(key, value) {
  var data = getMapData_default(this, key),
    size = data.size
  data.set(key, value)
  this.size += data.size == size ? 0 : 1
  return this
}
var mapCacheSet_default = mapCacheSet

// node_modules/lodash-es/_MapCache.js
function MapCache(entries) {
  var index = -1,
    length = entries == null ? 0 : entries.length
  this.clear()
  while (++index < length) {
    var entry = entries[index]
    this.set(entry[0], entry[1])
  }
}
MapCache.prototype.clear = mapCacheClear_default
MapCache.prototype['delete'] = mapCacheDelete_default
MapCache.prototype.get = mapCacheGet_default
MapCache.prototype.has = mapCacheHas_default
MapCache.prototype.set = mapCacheSet_default
var MapCache_default = MapCache

// node_modules/lodash-es/memoize.js
var FUNC_ERROR_TEXT = 'Expected a function'
function memoize(func, resolver) {
  if (typeof func != 'function' || (resolver != null && typeof resolver != 'function')) {
    throw new TypeError(FUNC_ERROR_TEXT)
  }
  var memoized = function () {
    var args = arguments,
      key = resolver ? resolver.apply(this, args) : args[0],
      cache = memoized.cache
    if (cache.has(key)) {
      return cache.get(key)
    }
    var result = func.apply(this, args)
    memoized.cache = cache.set(key, result) || cache
    return result
  }
  memoized.cache = new (memoize.Cache || MapCache_default)()
  return memoized
}
memoize.Cache = MapCache_default
var memoize_default = memoize

// node_modules/lodash-es/_memoizeCapped.js
var MAX_MEMOIZE_SIZE = 500
function memoizeCapped(func) {
  var result = memoize_default(func, (key) => {
    if (cache.size === MAX_MEMOIZE_SIZE) {
      cache.clear()
    }
    return key
  })
  var cache = result.cache
  return result
}
var memoizeCapped_default = memoizeCapped

// node_modules/lodash-es/_stringToPath.js
var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g
var reEscapeChar = /\\(\\)?/g
var stringToPath = memoizeCapped_default((string) => {
  var result = []
  if (string.charCodeAt(0) === 46) {
    result.push('')
  }
  string.replace(rePropName, (match, number, quote, subString) => {
    result.push(quote ? subString.replace(reEscapeChar, '$1') : number || match)
  })
  return result
})
var stringToPath_default = stringToPath

// node_modules/lodash-es/toString.js
function toString(value) {
  return value == null ? '' : baseToString_default(value)
}
var toString_default = toString

// node_modules/lodash-es/_castPath.js
function castPath(value, object) {
  if (isArray_default(value)) {
    return value
  }
  return isKey_default(value, object) ? [value] : stringToPath_default(toString_default(value))
}
var castPath_default = castPath

// node_modules/lodash-es/_toKey.js
var INFINITY3 = 1 / 0
function toKey(value) {
  if (typeof value == 'string' || isSymbol_default(value)) {
    return value
  }
  var result = value + ''
  return result == '0' && 1 / value == -INFINITY3 ? '-0' : result
}
var toKey_default = toKey

// node_modules/lodash-es/_baseGet.js
function baseGet(object, path) {
  path = castPath_default(path, object)
  var index = 0,
    length = path.length
  while (object != null && index < length) {
    object = object[toKey_default(path[index++])]
  }
  return index && index == length ? object : void 0
}
var baseGet_default = baseGet

// node_modules/lodash-es/get.js
function get(object, path, defaultValue) {
  var result = object == null ? void 0 : baseGet_default(object, path)
  return result === void 0 ? defaultValue : result
}
var get_default = get

// node_modules/lodash-es/_arrayPush.js
function arrayPush(array, values2) {
  var index = -1,
    length = values2.length,
    offset = array.length
  while (++index < length) {
    array[offset + index] = values2[index]
  }
  return array
}
var arrayPush_default = arrayPush

// node_modules/lodash-es/_isFlattenable.js
var spreadableSymbol = Symbol_default ? Symbol_default.isConcatSpreadable : void 0
function isFlattenable(value) {
  return (
    isArray_default(value) || isArguments_default(value) || !!(spreadableSymbol && value && value[spreadableSymbol])
  )
}
var isFlattenable_default = isFlattenable

// node_modules/lodash-es/_baseFlatten.js
function baseFlatten(array, depth, predicate, isStrict, result) {
  var index = -1,
    length = array.length
  predicate || (predicate = isFlattenable_default)
  result || (result = [])
  while (++index < length) {
    var value = array[index]
    if (depth > 0 && predicate(value)) {
      if (depth > 1) {
        baseFlatten(value, depth - 1, predicate, isStrict, result)
      } else {
        arrayPush_default(result, value)
      }
    } else if (!isStrict) {
      result[result.length] = value
    }
  }
  return result
}
var baseFlatten_default = baseFlatten

// node_modules/lodash-es/flatten.js
function flatten(array) {
  var length = array == null ? 0 : array.length
  return length ? baseFlatten_default(array, 1) : []
}
var flatten_default = flatten

// node_modules/lodash-es/_getPrototype.js
var getPrototype = overArg_default(Object.getPrototypeOf, Object)
var getPrototype_default = getPrototype

// node_modules/lodash-es/_baseSlice.js
function baseSlice(array, start, end) {
  var index = -1,
    length = array.length
  if (start < 0) {
    start = -start > length ? 0 : length + start
  }
  end = end > length ? length : end
  if (end < 0) {
    end += length
  }
  length = start > end ? 0 : (end - start) >>> 0
  start >>>= 0
  var result = Array(length)
  while (++index < length) {
    result[index] = array[index + start]
  }
  return result
}
var baseSlice_default = baseSlice

// node_modules/lodash-es/_arrayReduce.js
function arrayReduce(array, iteratee, accumulator, initAccum) {
  var index = -1,
    length = array == null ? 0 : array.length
  if (initAccum && length) {
    accumulator = array[++index]
  }
  while (++index < length) {
    accumulator = iteratee(accumulator, array[index], index, array)
  }
  return accumulator
}
var arrayReduce_default = arrayReduce

// node_modules/lodash-es/_stackClear.js
function stackClear() {
  this.__data__ = new ListCache_default()
  this.size = 0
}
var stackClear_default = stackClear

// node_modules/lodash-es/_stackDelete.js
function stackDelete(key) {
  var data = this.__data__,
    result = data['delete'](key)
  this.size = data.size
  return result
}
var stackDelete_default = stackDelete

// node_modules/lodash-es/_stackGet.js
function stackGet(key) {
  return this.__data__.get(key)
}
var stackGet_default = stackGet

// node_modules/lodash-es/_stackHas.js
function stackHas(key) {
  return this.__data__.has(key)
}
var stackHas_default = stackHas

// node_modules/lodash-es/_stackSet.js
var LARGE_ARRAY_SIZE = 200
function stackSet(key, value) {
  var data = this.__data__
  if (data instanceof ListCache_default) {
    var pairs = data.__data__
    if (!Map_default || pairs.length < LARGE_ARRAY_SIZE - 1) {
      pairs.push([key, value])
      this.size = ++data.size
      return this
    }
    data = this.__data__ = new MapCache_default(pairs)
  }
  data.set(key, value)
  this.size = data.size
  return this
}
var stackSet_default = stackSet

// node_modules/lodash-es/_Stack.js
function Stack(entries) {
  var data = (this.__data__ = new ListCache_default(entries))
  this.size = data.size
}
Stack.prototype.clear = stackClear_default
Stack.prototype['delete'] = stackDelete_default
Stack.prototype.get = stackGet_default
Stack.prototype.has = stackHas_default
Stack.prototype.set = stackSet_default
var Stack_default = Stack

// node_modules/lodash-es/_baseAssign.js
function baseAssign(object, source) {
  return object && copyObject_default(source, keys_default(source), object)
}
var baseAssign_default = baseAssign

// node_modules/lodash-es/_baseAssignIn.js
function baseAssignIn(object, source) {
  return object && copyObject_default(source, keysIn_default(source), object)
}
var baseAssignIn_default = baseAssignIn

// node_modules/lodash-es/_cloneBuffer.js
var freeExports3 = typeof exports == 'object' && exports && !exports.nodeType && exports
var freeModule3 = freeExports3 && typeof module == 'object' && module && !module.nodeType && module
var moduleExports3 = freeModule3 && freeModule3.exports === freeExports3
var Buffer3 = moduleExports3 ? root_default.Buffer : void 0
var allocUnsafe = Buffer3 ? Buffer3.allocUnsafe : void 0
function cloneBuffer(buffer, isDeep) {
  if (isDeep) {
    return buffer.slice()
  }
  var length = buffer.length,
    result = allocUnsafe ? allocUnsafe(length) : new buffer.constructor(length)
  buffer.copy(result)
  return result
}
var cloneBuffer_default = cloneBuffer

// node_modules/lodash-es/_arrayFilter.js
function arrayFilter(array, predicate) {
  var index = -1,
    length = array == null ? 0 : array.length,
    resIndex = 0,
    result = []
  while (++index < length) {
    var value = array[index]
    if (predicate(value, index, array)) {
      result[resIndex++] = value
    }
  }
  return result
}
var arrayFilter_default = arrayFilter

// node_modules/lodash-es/stubArray.js
function stubArray() {
  return []
}
var stubArray_default = stubArray

// node_modules/lodash-es/_getSymbols.js
var objectProto13 = Object.prototype
var propertyIsEnumerable2 = objectProto13.propertyIsEnumerable
var nativeGetSymbols = Object.getOwnPropertySymbols
var getSymbols = !nativeGetSymbols
  ? stubArray_default
  : (object) => {
      if (object == null) {
        return []
      }
      object = Object(object)
      return arrayFilter_default(nativeGetSymbols(object), (symbol) => propertyIsEnumerable2.call(object, symbol))
    }
var getSymbols_default = getSymbols

// node_modules/lodash-es/_copySymbols.js
function copySymbols(source, object) {
  return copyObject_default(source, getSymbols_default(source), object)
}
var copySymbols_default = copySymbols

// node_modules/lodash-es/_getSymbolsIn.js
var nativeGetSymbols2 = Object.getOwnPropertySymbols
var getSymbolsIn = !nativeGetSymbols2
  ? stubArray_default
  : (object) => {
      var result = []
      while (object) {
        arrayPush_default(result, getSymbols_default(object))
        object = getPrototype_default(object)
      }
      return result
    }
var getSymbolsIn_default = getSymbolsIn

// node_modules/lodash-es/_copySymbolsIn.js
function copySymbolsIn(source, object) {
  return copyObject_default(source, getSymbolsIn_default(source), object)
}
var copySymbolsIn_default = copySymbolsIn

// node_modules/lodash-es/_baseGetAllKeys.js
function baseGetAllKeys(object, keysFunc, symbolsFunc) {
  var result = keysFunc(object)
  return isArray_default(object) ? result : arrayPush_default(result, symbolsFunc(object))
}
var baseGetAllKeys_default = baseGetAllKeys

// node_modules/lodash-es/_getAllKeys.js
function getAllKeys(object) {
  return baseGetAllKeys_default(object, keys_default, getSymbols_default)
}
var getAllKeys_default = getAllKeys

// node_modules/lodash-es/_getAllKeysIn.js
function getAllKeysIn(object) {
  return baseGetAllKeys_default(object, keysIn_default, getSymbolsIn_default)
}
var getAllKeysIn_default = getAllKeysIn

// node_modules/lodash-es/_DataView.js
var DataView = getNative_default(root_default, 'DataView')
var DataView_default = DataView

// node_modules/lodash-es/_Promise.js
var Promise2 = getNative_default(root_default, 'Promise')
var Promise_default = Promise2

// node_modules/lodash-es/_Set.js
var Set2 = getNative_default(root_default, 'Set')
var Set_default = Set2

// node_modules/lodash-es/_getTag.js
var mapTag2 = '[object Map]'
var objectTag2 = '[object Object]'
var promiseTag = '[object Promise]'
var setTag2 = '[object Set]'
var weakMapTag2 = '[object WeakMap]'
var dataViewTag2 = '[object DataView]'
var dataViewCtorString = toSource_default(DataView_default)
var mapCtorString = toSource_default(Map_default)
var promiseCtorString = toSource_default(Promise_default)
var setCtorString = toSource_default(Set_default)
var weakMapCtorString = toSource_default(WeakMap_default)
var getTag = baseGetTag_default
if (
  (DataView_default && getTag(new DataView_default(new ArrayBuffer(1))) != dataViewTag2) ||
  (Map_default && getTag(new Map_default()) != mapTag2) ||
  (Promise_default && getTag(Promise_default.resolve()) != promiseTag) ||
  (Set_default && getTag(new Set_default()) != setTag2) ||
  (WeakMap_default && getTag(new WeakMap_default()) != weakMapTag2)
) {
  getTag = (value) => {
    var result = baseGetTag_default(value),
      Ctor = result == objectTag2 ? value.constructor : void 0,
      ctorString = Ctor ? toSource_default(Ctor) : ''
    if (ctorString) {
      switch (ctorString) {
        case dataViewCtorString:
          return dataViewTag2
        case mapCtorString:
          return mapTag2
        case promiseCtorString:
          return promiseTag
        case setCtorString:
          return setTag2
        case weakMapCtorString:
          return weakMapTag2
      }
    }
    return result
  }
}
var getTag_default = getTag

// node_modules/lodash-es/_initCloneArray.js
var objectProto14 = Object.prototype
var hasOwnProperty11 = objectProto14.hasOwnProperty
function initCloneArray(array) {
  var length = array.length,
    result = new array.constructor(length)
  if (length && typeof array[0] == 'string' && hasOwnProperty11.call(array, 'index')) {
    result.index = array.index
    result.input = array.input
  }
  return result
}
var initCloneArray_default = initCloneArray

// node_modules/lodash-es/_Uint8Array.js
var Uint8Array2 = root_default.Uint8Array
var Uint8Array_default = Uint8Array2

// node_modules/lodash-es/_cloneArrayBuffer.js
function cloneArrayBuffer(arrayBuffer) {
  var result = new arrayBuffer.constructor(arrayBuffer.byteLength)
  new Uint8Array_default(result).set(new Uint8Array_default(arrayBuffer))
  return result
}
var cloneArrayBuffer_default = cloneArrayBuffer

// node_modules/lodash-es/_cloneDataView.js
function cloneDataView(dataView, isDeep) {
  var buffer = isDeep ? cloneArrayBuffer_default(dataView.buffer) : dataView.buffer
  return new dataView.constructor(buffer, dataView.byteOffset, dataView.byteLength)
}
var cloneDataView_default = cloneDataView

// node_modules/lodash-es/_cloneRegExp.js
var reFlags = /\w*$/
function cloneRegExp(regexp) {
  var result = new regexp.constructor(regexp.source, reFlags.exec(regexp))
  result.lastIndex = regexp.lastIndex
  return result
}
var cloneRegExp_default = cloneRegExp

// node_modules/lodash-es/_cloneSymbol.js
var symbolProto2 = Symbol_default ? Symbol_default.prototype : void 0
var symbolValueOf = symbolProto2 ? symbolProto2.valueOf : void 0
function cloneSymbol(symbol) {
  return symbolValueOf ? Object(symbolValueOf.call(symbol)) : {}
}
var cloneSymbol_default = cloneSymbol

// node_modules/lodash-es/_cloneTypedArray.js
function cloneTypedArray(typedArray, isDeep) {
  var buffer = isDeep ? cloneArrayBuffer_default(typedArray.buffer) : typedArray.buffer
  return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length)
}
var cloneTypedArray_default = cloneTypedArray

// node_modules/lodash-es/_initCloneByTag.js
var boolTag2 = '[object Boolean]'
var dateTag2 = '[object Date]'
var mapTag3 = '[object Map]'
var numberTag2 = '[object Number]'
var regexpTag2 = '[object RegExp]'
var setTag3 = '[object Set]'
var stringTag2 = '[object String]'
var symbolTag2 = '[object Symbol]'
var arrayBufferTag2 = '[object ArrayBuffer]'
var dataViewTag3 = '[object DataView]'
var float32Tag2 = '[object Float32Array]'
var float64Tag2 = '[object Float64Array]'
var int8Tag2 = '[object Int8Array]'
var int16Tag2 = '[object Int16Array]'
var int32Tag2 = '[object Int32Array]'
var uint8Tag2 = '[object Uint8Array]'
var uint8ClampedTag2 = '[object Uint8ClampedArray]'
var uint16Tag2 = '[object Uint16Array]'
var uint32Tag2 = '[object Uint32Array]'
function initCloneByTag(object, tag, isDeep) {
  var Ctor = object.constructor
  switch (tag) {
    case arrayBufferTag2:
      return cloneArrayBuffer_default(object)
    case boolTag2:
    case dateTag2:
      return new Ctor(+object)
    case dataViewTag3:
      return cloneDataView_default(object, isDeep)
    case float32Tag2:
    case float64Tag2:
    case int8Tag2:
    case int16Tag2:
    case int32Tag2:
    case uint8Tag2:
    case uint8ClampedTag2:
    case uint16Tag2:
    case uint32Tag2:
      return cloneTypedArray_default(object, isDeep)
    case mapTag3:
      return new Ctor()
    case numberTag2:
    case stringTag2:
      return new Ctor(object)
    case regexpTag2:
      return cloneRegExp_default(object)
    case setTag3:
      return new Ctor()
    case symbolTag2:
      return cloneSymbol_default(object)
  }
}
var initCloneByTag_default = initCloneByTag

// node_modules/lodash-es/_initCloneObject.js
function initCloneObject(object) {
  return typeof object.constructor == 'function' && !isPrototype_default(object)
    ? baseCreate_default(getPrototype_default(object))
    : {}
}
var initCloneObject_default = initCloneObject

// node_modules/lodash-es/_baseIsMap.js
var mapTag4 = '[object Map]'
function baseIsMap(value) {
  return isObjectLike_default(value) && getTag_default(value) == mapTag4
}
var baseIsMap_default = baseIsMap

// node_modules/lodash-es/isMap.js
var nodeIsMap = nodeUtil_default && nodeUtil_default.isMap
var isMap = nodeIsMap ? baseUnary_default(nodeIsMap) : baseIsMap_default
var isMap_default = isMap

// node_modules/lodash-es/_baseIsSet.js
var setTag4 = '[object Set]'
function baseIsSet(value) {
  return isObjectLike_default(value) && getTag_default(value) == setTag4
}
var baseIsSet_default = baseIsSet

// node_modules/lodash-es/isSet.js
var nodeIsSet = nodeUtil_default && nodeUtil_default.isSet
var isSet = nodeIsSet ? baseUnary_default(nodeIsSet) : baseIsSet_default
var isSet_default = isSet

// node_modules/lodash-es/_baseClone.js
var CLONE_DEEP_FLAG = 1
var CLONE_FLAT_FLAG = 2
var CLONE_SYMBOLS_FLAG = 4
var argsTag3 = '[object Arguments]'
var arrayTag2 = '[object Array]'
var boolTag3 = '[object Boolean]'
var dateTag3 = '[object Date]'
var errorTag2 = '[object Error]'
var funcTag3 = '[object Function]'
var genTag2 = '[object GeneratorFunction]'
var mapTag5 = '[object Map]'
var numberTag3 = '[object Number]'
var objectTag3 = '[object Object]'
var regexpTag3 = '[object RegExp]'
var setTag5 = '[object Set]'
var stringTag3 = '[object String]'
var symbolTag3 = '[object Symbol]'
var weakMapTag3 = '[object WeakMap]'
var arrayBufferTag3 = '[object ArrayBuffer]'
var dataViewTag4 = '[object DataView]'
var float32Tag3 = '[object Float32Array]'
var float64Tag3 = '[object Float64Array]'
var int8Tag3 = '[object Int8Array]'
var int16Tag3 = '[object Int16Array]'
var int32Tag3 = '[object Int32Array]'
var uint8Tag3 = '[object Uint8Array]'
var uint8ClampedTag3 = '[object Uint8ClampedArray]'
var uint16Tag3 = '[object Uint16Array]'
var uint32Tag3 = '[object Uint32Array]'
var cloneableTags = {}
cloneableTags[argsTag3] =
  cloneableTags[arrayTag2] =
  cloneableTags[arrayBufferTag3] =
  cloneableTags[dataViewTag4] =
  cloneableTags[boolTag3] =
  cloneableTags[dateTag3] =
  cloneableTags[float32Tag3] =
  cloneableTags[float64Tag3] =
  cloneableTags[int8Tag3] =
  cloneableTags[int16Tag3] =
  cloneableTags[int32Tag3] =
  cloneableTags[mapTag5] =
  cloneableTags[numberTag3] =
  cloneableTags[objectTag3] =
  cloneableTags[regexpTag3] =
  cloneableTags[setTag5] =
  cloneableTags[stringTag3] =
  cloneableTags[symbolTag3] =
  cloneableTags[uint8Tag3] =
  cloneableTags[uint8ClampedTag3] =
  cloneableTags[uint16Tag3] =
  cloneableTags[uint32Tag3] =
    true
cloneableTags[errorTag2] = cloneableTags[funcTag3] = cloneableTags[weakMapTag3] = false
function baseClone(value, bitmask, customizer, key, object, stack) {
  var result,
    isDeep = bitmask & CLONE_DEEP_FLAG,
    isFlat = bitmask & CLONE_FLAT_FLAG,
    isFull = bitmask & CLONE_SYMBOLS_FLAG
  if (customizer) {
    result = object ? customizer(value, key, object, stack) : customizer(value)
  }
  if (result !== void 0) {
    return result
  }
  if (!isObject_default(value)) {
    return value
  }
  var isArr = isArray_default(value)
  if (isArr) {
    result = initCloneArray_default(value)
    if (!isDeep) {
      return copyArray_default(value, result)
    }
  } else {
    var tag = getTag_default(value),
      isFunc = tag == funcTag3 || tag == genTag2
    if (isBuffer_default(value)) {
      return cloneBuffer_default(value, isDeep)
    }
    if (tag == objectTag3 || tag == argsTag3 || (isFunc && !object)) {
      result = isFlat || isFunc ? {} : initCloneObject_default(value)
      if (!isDeep) {
        return isFlat
          ? copySymbolsIn_default(value, baseAssignIn_default(result, value))
          : copySymbols_default(value, baseAssign_default(result, value))
      }
    } else {
      if (!cloneableTags[tag]) {
        return object ? value : {}
      }
      result = initCloneByTag_default(value, tag, isDeep)
    }
  }
  stack || (stack = new Stack_default())
  var stacked = stack.get(value)
  if (stacked) {
    return stacked
  }
  stack.set(value, result)
  if (isSet_default(value)) {
    value.forEach((subValue) => {
      result.add(baseClone(subValue, bitmask, customizer, subValue, value, stack))
    })
  } else if (isMap_default(value)) {
    value.forEach((subValue, key2) => {
      result.set(key2, baseClone(subValue, bitmask, customizer, key2, value, stack))
    })
  }
  var keysFunc = isFull ? (isFlat ? getAllKeysIn_default : getAllKeys_default) : isFlat ? keysIn_default : keys_default
  var props = isArr ? void 0 : keysFunc(value)
  arrayEach_default(props || value, (subValue, key2) => {
    if (props) {
      key2 = subValue
      subValue = value[key2]
    }
    assignValue_default(result, key2, baseClone(subValue, bitmask, customizer, key2, value, stack))
  })
  return result
}
var baseClone_default = baseClone

// node_modules/lodash-es/clone.js
var CLONE_SYMBOLS_FLAG2 = 4
function clone(value) {
  return baseClone_default(value, CLONE_SYMBOLS_FLAG2)
}
var clone_default = clone

// node_modules/lodash-es/compact.js
function compact(array) {
  var index = -1,
    length = array == null ? 0 : array.length,
    resIndex = 0,
    result = []
  while (++index < length) {
    var value = array[index]
    if (value) {
      result[resIndex++] = value
    }
  }
  return result
}
var compact_default = compact

// node_modules/lodash-es/_setCacheAdd.js
var HASH_UNDEFINED3 = '__lodash_hash_undefined__'
function setCacheAdd(value) {
  this.__data__.set(value, HASH_UNDEFINED3)
  return this
}
var setCacheAdd_default = setCacheAdd

// node_modules/lodash-es/_setCacheHas.js
function setCacheHas(value) {
  return this.__data__.has(value)
}
var setCacheHas_default = setCacheHas

// node_modules/lodash-es/_SetCache.js
function SetCache(values2) {
  var index = -1,
    length = values2 == null ? 0 : values2.length
  this.__data__ = new MapCache_default()
  while (++index < length) {
    this.add(values2[index])
  }
}
SetCache.prototype.add = SetCache.prototype.push = setCacheAdd_default
SetCache.prototype.has = setCacheHas_default
var SetCache_default = SetCache

// node_modules/lodash-es/_arraySome.js
function arraySome(array, predicate) {
  var index = -1,
    length = array == null ? 0 : array.length
  while (++index < length) {
    if (predicate(array[index], index, array)) {
      return true
    }
  }
  return false
}
var arraySome_default = arraySome

// node_modules/lodash-es/_cacheHas.js
function cacheHas(cache, key) {
  return cache.has(key)
}
var cacheHas_default = cacheHas

// node_modules/lodash-es/_equalArrays.js
var COMPARE_PARTIAL_FLAG = 1
var COMPARE_UNORDERED_FLAG = 2
function equalArrays(array, other, bitmask, customizer, equalFunc, stack) {
  var isPartial = bitmask & COMPARE_PARTIAL_FLAG,
    arrLength = array.length,
    othLength = other.length
  if (arrLength != othLength && !(isPartial && othLength > arrLength)) {
    return false
  }
  var arrStacked = stack.get(array)
  var othStacked = stack.get(other)
  if (arrStacked && othStacked) {
    return arrStacked == other && othStacked == array
  }
  var index = -1,
    result = true,
    seen = bitmask & COMPARE_UNORDERED_FLAG ? new SetCache_default() : void 0
  stack.set(array, other)
  stack.set(other, array)
  while (++index < arrLength) {
    var arrValue = array[index],
      othValue = other[index]
    if (customizer) {
      var compared = isPartial
        ? customizer(othValue, arrValue, index, other, array, stack)
        : customizer(arrValue, othValue, index, array, other, stack)
    }
    if (compared !== void 0) {
      if (compared) {
        continue
      }
      result = false
      break
    }
    if (seen) {
      if (
        !arraySome_default(other, (othValue2, othIndex) => {
          if (
            !cacheHas_default(seen, othIndex) &&
            (arrValue === othValue2 || equalFunc(arrValue, othValue2, bitmask, customizer, stack))
          ) {
            return seen.push(othIndex)
          }
        })
      ) {
        result = false
        break
      }
    } else if (!(arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) {
      result = false
      break
    }
  }
  stack['delete'](array)
  stack['delete'](other)
  return result
}
var equalArrays_default = equalArrays

// node_modules/lodash-es/_mapToArray.js
function mapToArray(map2) {
  var index = -1,
    result = Array(map2.size)
  map2.forEach((value, key) => {
    result[++index] = [key, value]
  })
  return result
}
var mapToArray_default = mapToArray

// node_modules/lodash-es/_setToArray.js
function setToArray(set) {
  var index = -1,
    result = Array(set.size)
  set.forEach((value) => {
    result[++index] = value
  })
  return result
}
var setToArray_default = setToArray

// node_modules/lodash-es/_equalByTag.js
var COMPARE_PARTIAL_FLAG2 = 1
var COMPARE_UNORDERED_FLAG2 = 2
var boolTag4 = '[object Boolean]'
var dateTag4 = '[object Date]'
var errorTag3 = '[object Error]'
var mapTag6 = '[object Map]'
var numberTag4 = '[object Number]'
var regexpTag4 = '[object RegExp]'
var setTag6 = '[object Set]'
var stringTag4 = '[object String]'
var symbolTag4 = '[object Symbol]'
var arrayBufferTag4 = '[object ArrayBuffer]'
var dataViewTag5 = '[object DataView]'
var symbolProto3 = Symbol_default ? Symbol_default.prototype : void 0
var symbolValueOf2 = symbolProto3 ? symbolProto3.valueOf : void 0
function equalByTag(object, other, tag, bitmask, customizer, equalFunc, stack) {
  switch (tag) {
    case dataViewTag5:
      if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset) {
        return false
      }
      object = object.buffer
      other = other.buffer
    case arrayBufferTag4:
      if (
        object.byteLength != other.byteLength ||
        !equalFunc(new Uint8Array_default(object), new Uint8Array_default(other))
      ) {
        return false
      }
      return true
    case boolTag4:
    case dateTag4:
    case numberTag4:
      return eq_default(+object, +other)
    case errorTag3:
      return object.name == other.name && object.message == other.message
    case regexpTag4:
    case stringTag4:
      return object == other + ''
    case mapTag6: {
      var convert = mapToArray_default
    }
    case setTag6: {
      var isPartial = bitmask & COMPARE_PARTIAL_FLAG2
      convert || (convert = setToArray_default)
      if (object.size != other.size && !isPartial) {
        return false
      }
      var stacked = stack.get(object)
      if (stacked) {
        return stacked == other
      }
      bitmask |= COMPARE_UNORDERED_FLAG2
      stack.set(object, other)
      var result = equalArrays_default(convert(object), convert(other), bitmask, customizer, equalFunc, stack)
      stack['delete'](object)
      return result
    }
    case symbolTag4:
      if (symbolValueOf2) {
        return symbolValueOf2.call(object) == symbolValueOf2.call(other)
      }
  }
  return false
}
var equalByTag_default = equalByTag

// node_modules/lodash-es/_equalObjects.js
var COMPARE_PARTIAL_FLAG3 = 1
var objectProto15 = Object.prototype
var hasOwnProperty12 = objectProto15.hasOwnProperty
function equalObjects(object, other, bitmask, customizer, equalFunc, stack) {
  var isPartial = bitmask & COMPARE_PARTIAL_FLAG3,
    objProps = getAllKeys_default(object),
    objLength = objProps.length,
    othProps = getAllKeys_default(other),
    othLength = othProps.length
  if (objLength != othLength && !isPartial) {
    return false
  }
  var index = objLength
  while (index--) {
    var key = objProps[index]
    if (!(isPartial ? key in other : hasOwnProperty12.call(other, key))) {
      return false
    }
  }
  var objStacked = stack.get(object)
  var othStacked = stack.get(other)
  if (objStacked && othStacked) {
    return objStacked == other && othStacked == object
  }
  var result = true
  stack.set(object, other)
  stack.set(other, object)
  var skipCtor = isPartial
  while (++index < objLength) {
    key = objProps[index]
    var objValue = object[key],
      othValue = other[key]
    if (customizer) {
      var compared = isPartial
        ? customizer(othValue, objValue, key, other, object, stack)
        : customizer(objValue, othValue, key, object, other, stack)
    }
    if (
      !(compared === void 0
        ? objValue === othValue || equalFunc(objValue, othValue, bitmask, customizer, stack)
        : compared)
    ) {
      result = false
      break
    }
    skipCtor || (skipCtor = key == 'constructor')
  }
  if (result && !skipCtor) {
    var objCtor = object.constructor,
      othCtor = other.constructor
    if (
      objCtor != othCtor &&
      'constructor' in object &&
      'constructor' in other &&
      !(
        typeof objCtor == 'function' &&
        objCtor instanceof objCtor &&
        typeof othCtor == 'function' &&
        othCtor instanceof othCtor
      )
    ) {
      result = false
    }
  }
  stack['delete'](object)
  stack['delete'](other)
  return result
}
var equalObjects_default = equalObjects

// node_modules/lodash-es/_baseIsEqualDeep.js
var COMPARE_PARTIAL_FLAG4 = 1
var argsTag4 = '[object Arguments]'
var arrayTag3 = '[object Array]'
var objectTag4 = '[object Object]'
var objectProto16 = Object.prototype
var hasOwnProperty13 = objectProto16.hasOwnProperty
function baseIsEqualDeep(object, other, bitmask, customizer, equalFunc, stack) {
  var objIsArr = isArray_default(object),
    othIsArr = isArray_default(other),
    objTag = objIsArr ? arrayTag3 : getTag_default(object),
    othTag = othIsArr ? arrayTag3 : getTag_default(other)
  objTag = objTag == argsTag4 ? objectTag4 : objTag
  othTag = othTag == argsTag4 ? objectTag4 : othTag
  var objIsObj = objTag == objectTag4,
    othIsObj = othTag == objectTag4,
    isSameTag = objTag == othTag
  if (isSameTag && isBuffer_default(object)) {
    if (!isBuffer_default(other)) {
      return false
    }
    objIsArr = true
    objIsObj = false
  }
  if (isSameTag && !objIsObj) {
    stack || (stack = new Stack_default())
    return objIsArr || isTypedArray_default(object)
      ? equalArrays_default(object, other, bitmask, customizer, equalFunc, stack)
      : equalByTag_default(object, other, objTag, bitmask, customizer, equalFunc, stack)
  }
  if (!(bitmask & COMPARE_PARTIAL_FLAG4)) {
    var objIsWrapped = objIsObj && hasOwnProperty13.call(object, '__wrapped__'),
      othIsWrapped = othIsObj && hasOwnProperty13.call(other, '__wrapped__')
    if (objIsWrapped || othIsWrapped) {
      var objUnwrapped = objIsWrapped ? object.value() : object,
        othUnwrapped = othIsWrapped ? other.value() : other
      stack || (stack = new Stack_default())
      return equalFunc(objUnwrapped, othUnwrapped, bitmask, customizer, stack)
    }
  }
  if (!isSameTag) {
    return false
  }
  stack || (stack = new Stack_default())
  return equalObjects_default(object, other, bitmask, customizer, equalFunc, stack)
}
var baseIsEqualDeep_default = baseIsEqualDeep

// node_modules/lodash-es/_baseIsEqual.js
function baseIsEqual(value, other, bitmask, customizer, stack) {
  if (value === other) {
    return true
  }
  if (value == null || other == null || (!isObjectLike_default(value) && !isObjectLike_default(other))) {
    return value !== value && other !== other
  }
  return baseIsEqualDeep_default(value, other, bitmask, customizer, baseIsEqual, stack)
}
var baseIsEqual_default = baseIsEqual

// node_modules/lodash-es/_baseIsMatch.js
var COMPARE_PARTIAL_FLAG5 = 1
var COMPARE_UNORDERED_FLAG3 = 2
function baseIsMatch(object, source, matchData, customizer) {
  var index = matchData.length,
    length = index,
    noCustomizer = !customizer
  if (object == null) {
    return !length
  }
  object = Object(object)
  while (index--) {
    var data = matchData[index]
    if (noCustomizer && data[2] ? data[1] !== object[data[0]] : !(data[0] in object)) {
      return false
    }
  }
  while (++index < length) {
    data = matchData[index]
    var key = data[0],
      objValue = object[key],
      srcValue = data[1]
    if (noCustomizer && data[2]) {
      if (objValue === void 0 && !(key in object)) {
        return false
      }
    } else {
      var stack = new Stack_default()
      if (customizer) {
        var result = customizer(objValue, srcValue, key, object, source, stack)
      }
      if (
        !(result === void 0
          ? baseIsEqual_default(srcValue, objValue, COMPARE_PARTIAL_FLAG5 | COMPARE_UNORDERED_FLAG3, customizer, stack)
          : result)
      ) {
        return false
      }
    }
  }
  return true
}
var baseIsMatch_default = baseIsMatch

// node_modules/lodash-es/_isStrictComparable.js
function isStrictComparable(value) {
  return value === value && !isObject_default(value)
}
var isStrictComparable_default = isStrictComparable

// node_modules/lodash-es/_getMatchData.js
function getMatchData(object) {
  var result = keys_default(object),
    length = result.length
  while (length--) {
    var key = result[length],
      value = object[key]
    result[length] = [key, value, isStrictComparable_default(value)]
  }
  return result
}
var getMatchData_default = getMatchData

// node_modules/lodash-es/_matchesStrictComparable.js
function matchesStrictComparable(key, srcValue) {
  return (object) => {
    if (object == null) {
      return false
    }
    return object[key] === srcValue && (srcValue !== void 0 || key in Object(object))
  }
}
var matchesStrictComparable_default = matchesStrictComparable

// node_modules/lodash-es/_baseMatches.js
function baseMatches(source) {
  var matchData = getMatchData_default(source)
  if (matchData.length == 1 && matchData[0][2]) {
    return matchesStrictComparable_default(matchData[0][0], matchData[0][1])
  }
  return (object) => object === source || baseIsMatch_default(object, source, matchData)
}
var baseMatches_default = baseMatches

// node_modules/lodash-es/_baseHasIn.js
function baseHasIn(object, key) {
  return object != null && key in Object(object)
}
var baseHasIn_default = baseHasIn

// node_modules/lodash-es/_hasPath.js
function hasPath(object, path, hasFunc) {
  path = castPath_default(path, object)
  var index = -1,
    length = path.length,
    result = false
  while (++index < length) {
    var key = toKey_default(path[index])
    if (!(result = object != null && hasFunc(object, key))) {
      break
    }
    object = object[key]
  }
  if (result || ++index != length) {
    return result
  }
  length = object == null ? 0 : object.length
  return (
    !!length &&
    isLength_default(length) &&
    isIndex_default(key, length) &&
    (isArray_default(object) || isArguments_default(object))
  )
}
var hasPath_default = hasPath

// node_modules/lodash-es/hasIn.js
function hasIn(object, path) {
  return object != null && hasPath_default(object, path, baseHasIn_default)
}
var hasIn_default = hasIn

// node_modules/lodash-es/_baseMatchesProperty.js
var COMPARE_PARTIAL_FLAG6 = 1
var COMPARE_UNORDERED_FLAG4 = 2
function baseMatchesProperty(path, srcValue) {
  if (isKey_default(path) && isStrictComparable_default(srcValue)) {
    return matchesStrictComparable_default(toKey_default(path), srcValue)
  }
  return (object) => {
    var objValue = get_default(object, path)
    return objValue === void 0 && objValue === srcValue
      ? hasIn_default(object, path)
      : baseIsEqual_default(srcValue, objValue, COMPARE_PARTIAL_FLAG6 | COMPARE_UNORDERED_FLAG4)
  }
}
var baseMatchesProperty_default = baseMatchesProperty

// node_modules/lodash-es/_baseProperty.js
function baseProperty(key) {
  return (object) => (object == null ? void 0 : object[key])
}
var baseProperty_default = baseProperty

// node_modules/lodash-es/_basePropertyDeep.js
function basePropertyDeep(path) {
  return (object) => baseGet_default(object, path)
}
var basePropertyDeep_default = basePropertyDeep

// node_modules/lodash-es/property.js
function property(path) {
  return isKey_default(path) ? baseProperty_default(toKey_default(path)) : basePropertyDeep_default(path)
}
var property_default = property

// node_modules/lodash-es/_baseIteratee.js
function baseIteratee(value) {
  if (typeof value == 'function') {
    return value
  }
  if (value == null) {
    return identity_default
  }
  if (typeof value == 'object') {
    return isArray_default(value) ? baseMatchesProperty_default(value[0], value[1]) : baseMatches_default(value)
  }
  return property_default(value)
}
var baseIteratee_default = baseIteratee

// node_modules/lodash-es/_arrayAggregator.js
function arrayAggregator(array, setter, iteratee, accumulator) {
  var index = -1,
    length = array == null ? 0 : array.length
  while (++index < length) {
    var value = array[index]
    setter(accumulator, value, iteratee(value), array)
  }
  return accumulator
}
var arrayAggregator_default = arrayAggregator

// node_modules/lodash-es/_createBaseFor.js
function createBaseFor(fromRight) {
  return (object, iteratee, keysFunc) => {
    var index = -1,
      iterable = Object(object),
      props = keysFunc(object),
      length = props.length
    while (length--) {
      var key = props[fromRight ? length : ++index]
      if (iteratee(iterable[key], key, iterable) === false) {
        break
      }
    }
    return object
  }
}
var createBaseFor_default = createBaseFor

// node_modules/lodash-es/_baseFor.js
var baseFor = createBaseFor_default()
var baseFor_default = baseFor

// node_modules/lodash-es/_baseForOwn.js
function baseForOwn(object, iteratee) {
  return object && baseFor_default(object, iteratee, keys_default)
}
var baseForOwn_default = baseForOwn

// node_modules/lodash-es/_createBaseEach.js
function createBaseEach(eachFunc, fromRight) {
  return (collection, iteratee) => {
    if (collection == null) {
      return collection
    }
    if (!isArrayLike_default(collection)) {
      return eachFunc(collection, iteratee)
    }
    var length = collection.length,
      index = fromRight ? length : -1,
      iterable = Object(collection)
    while (fromRight ? index-- : ++index < length) {
      if (iteratee(iterable[index], index, iterable) === false) {
        break
      }
    }
    return collection
  }
}
var createBaseEach_default = createBaseEach

// node_modules/lodash-es/_baseEach.js
var baseEach = createBaseEach_default(baseForOwn_default)
var baseEach_default = baseEach

// node_modules/lodash-es/_baseAggregator.js
function baseAggregator(collection, setter, iteratee, accumulator) {
  baseEach_default(collection, (value, key, collection2) => {
    setter(accumulator, value, iteratee(value), collection2)
  })
  return accumulator
}
var baseAggregator_default = baseAggregator

// node_modules/lodash-es/_createAggregator.js
function createAggregator(setter, initializer) {
  return (collection, iteratee) => {
    var func = isArray_default(collection) ? arrayAggregator_default : baseAggregator_default,
      accumulator = initializer ? initializer() : {}
    return func(collection, setter, baseIteratee_default(iteratee, 2), accumulator)
  }
}
var createAggregator_default = createAggregator

// node_modules/lodash-es/defaults.js
var objectProto17 = Object.prototype
var hasOwnProperty14 = objectProto17.hasOwnProperty
var defaults = baseRest_default((object, sources) => {
  object = Object(object)
  var index = -1
  var length = sources.length
  var guard = length > 2 ? sources[2] : void 0
  if (guard && isIterateeCall_default(sources[0], sources[1], guard)) {
    length = 1
  }
  while (++index < length) {
    var source = sources[index]
    var props = keysIn_default(source)
    var propsIndex = -1
    var propsLength = props.length
    while (++propsIndex < propsLength) {
      var key = props[propsIndex]
      var value = object[key]
      if (value === void 0 || (eq_default(value, objectProto17[key]) && !hasOwnProperty14.call(object, key))) {
        object[key] = source[key]
      }
    }
  }
  return object
})
var defaults_default = defaults

// node_modules/lodash-es/isArrayLikeObject.js
function isArrayLikeObject(value) {
  return isObjectLike_default(value) && isArrayLike_default(value)
}
var isArrayLikeObject_default = isArrayLikeObject

// node_modules/lodash-es/_arrayIncludesWith.js
function arrayIncludesWith(array, value, comparator) {
  var index = -1,
    length = array == null ? 0 : array.length
  while (++index < length) {
    if (comparator(value, array[index])) {
      return true
    }
  }
  return false
}
var arrayIncludesWith_default = arrayIncludesWith

// node_modules/lodash-es/_baseDifference.js
var LARGE_ARRAY_SIZE2 = 200
function baseDifference(array, values2, iteratee, comparator) {
  var index = -1,
    includes2 = arrayIncludes_default,
    isCommon = true,
    length = array.length,
    result = [],
    valuesLength = values2.length
  if (!length) {
    return result
  }
  if (iteratee) {
    values2 = arrayMap_default(values2, baseUnary_default(iteratee))
  }
  if (comparator) {
    includes2 = arrayIncludesWith_default
    isCommon = false
  } else if (values2.length >= LARGE_ARRAY_SIZE2) {
    includes2 = cacheHas_default
    isCommon = false
    values2 = new SetCache_default(values2)
  }
  outer: while (++index < length) {
    var value = array[index],
      computed = iteratee == null ? value : iteratee(value)
    value = comparator || value !== 0 ? value : 0
    if (isCommon && computed === computed) {
      var valuesIndex = valuesLength
      while (valuesIndex--) {
        if (values2[valuesIndex] === computed) {
          continue outer
        }
      }
      result.push(value)
    } else if (!includes2(values2, computed, comparator)) {
      result.push(value)
    }
  }
  return result
}
var baseDifference_default = baseDifference

// node_modules/lodash-es/difference.js
var difference = baseRest_default((array, values2) =>
  isArrayLikeObject_default(array)
    ? baseDifference_default(array, baseFlatten_default(values2, 1, isArrayLikeObject_default, true))
    : [],
)
var difference_default = difference

// node_modules/lodash-es/last.js
function last(array) {
  var length = array == null ? 0 : array.length
  return length ? array[length - 1] : void 0
}
var last_default = last

// node_modules/lodash-es/drop.js
function drop(array, n, guard) {
  var length = array == null ? 0 : array.length
  if (!length) {
    return []
  }
  n = guard || n === void 0 ? 1 : toInteger_default(n)
  return baseSlice_default(array, n < 0 ? 0 : n, length)
}
var drop_default = drop

// node_modules/lodash-es/dropRight.js
function dropRight(array, n, guard) {
  var length = array == null ? 0 : array.length
  if (!length) {
    return []
  }
  n = guard || n === void 0 ? 1 : toInteger_default(n)
  n = length - n
  return baseSlice_default(array, 0, n < 0 ? 0 : n)
}
var dropRight_default = dropRight

// node_modules/lodash-es/_castFunction.js
function castFunction(value) {
  return typeof value == 'function' ? value : identity_default
}
var castFunction_default = castFunction

// node_modules/lodash-es/forEach.js
function forEach(collection, iteratee) {
  var func = isArray_default(collection) ? arrayEach_default : baseEach_default
  return func(collection, castFunction_default(iteratee))
}
var forEach_default = forEach

// node_modules/lodash-es/_arrayEvery.js
function arrayEvery(array, predicate) {
  var index = -1,
    length = array == null ? 0 : array.length
  while (++index < length) {
    if (!predicate(array[index], index, array)) {
      return false
    }
  }
  return true
}
var arrayEvery_default = arrayEvery

// node_modules/lodash-es/_baseEvery.js
function baseEvery(collection, predicate) {
  var result = true
  baseEach_default(collection, (value, index, collection2) => {
    result = !!predicate(value, index, collection2)
    return result
  })
  return result
}
var baseEvery_default = baseEvery

// node_modules/lodash-es/every.js
function every(collection, predicate, guard) {
  var func = isArray_default(collection) ? arrayEvery_default : baseEvery_default
  if (guard && isIterateeCall_default(collection, predicate, guard)) {
    predicate = void 0
  }
  return func(collection, baseIteratee_default(predicate, 3))
}
var every_default = every

// node_modules/lodash-es/_baseFilter.js
function baseFilter(collection, predicate) {
  var result = []
  baseEach_default(collection, (value, index, collection2) => {
    if (predicate(value, index, collection2)) {
      result.push(value)
    }
  })
  return result
}
var baseFilter_default = baseFilter

// node_modules/lodash-es/filter.js
function filter(collection, predicate) {
  var func = isArray_default(collection) ? arrayFilter_default : baseFilter_default
  return func(collection, baseIteratee_default(predicate, 3))
}
var filter_default = filter

// node_modules/lodash-es/_createFind.js
function createFind(findIndexFunc) {
  return (collection, predicate, fromIndex) => {
    var iterable = Object(collection)
    if (!isArrayLike_default(collection)) {
      var iteratee = baseIteratee_default(predicate, 3)
      collection = keys_default(collection)
      predicate = (key) => iteratee(iterable[key], key, iterable)
    }
    var index = findIndexFunc(collection, predicate, fromIndex)
    return index > -1 ? iterable[iteratee ? collection[index] : index] : void 0
  }
}
var createFind_default = createFind

// node_modules/lodash-es/findIndex.js
var nativeMax2 = Math.max
function findIndex(array, predicate, fromIndex) {
  var length = array == null ? 0 : array.length
  if (!length) {
    return -1
  }
  var index = fromIndex == null ? 0 : toInteger_default(fromIndex)
  if (index < 0) {
    index = nativeMax2(length + index, 0)
  }
  return baseFindIndex_default(array, baseIteratee_default(predicate, 3), index)
}
var findIndex_default = findIndex

// node_modules/lodash-es/find.js
var find = createFind_default(findIndex_default)
var find_default = find

// node_modules/lodash-es/head.js
function head(array) {
  return array && array.length ? array[0] : void 0
}
var head_default = head

// node_modules/lodash-es/_baseMap.js
function baseMap(collection, iteratee) {
  var index = -1,
    result = isArrayLike_default(collection) ? Array(collection.length) : []
  baseEach_default(collection, (value, key, collection2) => {
    result[++index] = iteratee(value, key, collection2)
  })
  return result
}
var baseMap_default = baseMap

// node_modules/lodash-es/map.js
function map(collection, iteratee) {
  var func = isArray_default(collection) ? arrayMap_default : baseMap_default
  return func(collection, baseIteratee_default(iteratee, 3))
}
var map_default = map

// node_modules/lodash-es/flatMap.js
function flatMap(collection, iteratee) {
  return baseFlatten_default(map_default(collection, iteratee), 1)
}
var flatMap_default = flatMap

// node_modules/lodash-es/groupBy.js
var objectProto18 = Object.prototype
var hasOwnProperty15 = objectProto18.hasOwnProperty
var groupBy = createAggregator_default((result, value, key) => {
  if (hasOwnProperty15.call(result, key)) {
    result[key].push(value)
  } else {
    baseAssignValue_default(result, key, [value])
  }
})
var groupBy_default = groupBy

// node_modules/lodash-es/_baseHas.js
var objectProto19 = Object.prototype
var hasOwnProperty16 = objectProto19.hasOwnProperty
function baseHas(object, key) {
  return object != null && hasOwnProperty16.call(object, key)
}
var baseHas_default = baseHas

// node_modules/lodash-es/has.js
function has(object, path) {
  return object != null && hasPath_default(object, path, baseHas_default)
}
var has_default = has

// node_modules/lodash-es/isString.js
var stringTag5 = '[object String]'
function isString(value) {
  return (
    typeof value == 'string' ||
    (!isArray_default(value) && isObjectLike_default(value) && baseGetTag_default(value) == stringTag5)
  )
}
var isString_default = isString

// node_modules/lodash-es/_baseValues.js
function baseValues(object, props) {
  return arrayMap_default(props, (key) => object[key])
}
var baseValues_default = baseValues

// node_modules/lodash-es/values.js
function values(object) {
  return object == null ? [] : baseValues_default(object, keys_default(object))
}
var values_default = values

// node_modules/lodash-es/includes.js
var nativeMax3 = Math.max
function includes(collection, value, fromIndex, guard) {
  collection = isArrayLike_default(collection) ? collection : values_default(collection)
  fromIndex = fromIndex && !guard ? toInteger_default(fromIndex) : 0
  var length = collection.length
  if (fromIndex < 0) {
    fromIndex = nativeMax3(length + fromIndex, 0)
  }
  return isString_default(collection)
    ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1
    : !!length && baseIndexOf_default(collection, value, fromIndex) > -1
}
var includes_default = includes

// node_modules/lodash-es/indexOf.js
var nativeMax4 = Math.max
function indexOf(array, value, fromIndex) {
  var length = array == null ? 0 : array.length
  if (!length) {
    return -1
  }
  var index = fromIndex == null ? 0 : toInteger_default(fromIndex)
  if (index < 0) {
    index = nativeMax4(length + index, 0)
  }
  return baseIndexOf_default(array, value, index)
}
var indexOf_default = indexOf

// node_modules/lodash-es/isEmpty.js
var mapTag7 = '[object Map]'
var setTag7 = '[object Set]'
var objectProto20 = Object.prototype
var hasOwnProperty17 = objectProto20.hasOwnProperty
function isEmpty(value) {
  if (value == null) {
    return true
  }
  if (
    isArrayLike_default(value) &&
    (isArray_default(value) ||
      typeof value == 'string' ||
      typeof value.splice == 'function' ||
      isBuffer_default(value) ||
      isTypedArray_default(value) ||
      isArguments_default(value))
  ) {
    return !value.length
  }
  var tag = getTag_default(value)
  if (tag == mapTag7 || tag == setTag7) {
    return !value.size
  }
  if (isPrototype_default(value)) {
    return !baseKeys_default(value).length
  }
  for (var key in value) {
    if (hasOwnProperty17.call(value, key)) {
      return false
    }
  }
  return true
}
var isEmpty_default = isEmpty

// node_modules/lodash-es/_baseIsRegExp.js
var regexpTag5 = '[object RegExp]'
function baseIsRegExp(value) {
  return isObjectLike_default(value) && baseGetTag_default(value) == regexpTag5
}
var baseIsRegExp_default = baseIsRegExp

// node_modules/lodash-es/isRegExp.js
var nodeIsRegExp = nodeUtil_default && nodeUtil_default.isRegExp
var isRegExp = nodeIsRegExp ? baseUnary_default(nodeIsRegExp) : baseIsRegExp_default
var isRegExp_default = isRegExp

// node_modules/lodash-es/isUndefined.js
function isUndefined(value) {
  return value === void 0
}
var isUndefined_default = isUndefined

// node_modules/lodash-es/negate.js
var FUNC_ERROR_TEXT2 = 'Expected a function'
function negate(predicate) {
  if (typeof predicate != 'function') {
    throw new TypeError(FUNC_ERROR_TEXT2)
  }
  return function () {
    var args = arguments
    switch (args.length) {
      case 0:
        return !predicate.call(this)
      case 1:
        return !predicate.call(this, args[0])
      case 2:
        return !predicate.call(this, args[0], args[1])
      case 3:
        return !predicate.call(this, args[0], args[1], args[2])
    }
    return !predicate.apply(this, args)
  }
}
var negate_default = negate

// node_modules/lodash-es/_baseSet.js
function baseSet(object, path, value, customizer) {
  if (!isObject_default(object)) {
    return object
  }
  path = castPath_default(path, object)
  var index = -1,
    length = path.length,
    lastIndex = length - 1,
    nested = object
  while (nested != null && ++index < length) {
    var key = toKey_default(path[index]),
      newValue = value
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      return object
    }
    if (index != lastIndex) {
      var objValue = nested[key]
      newValue = customizer ? customizer(objValue, key, nested) : void 0
      if (newValue === void 0) {
        newValue = isObject_default(objValue) ? objValue : isIndex_default(path[index + 1]) ? [] : {}
      }
    }
    assignValue_default(nested, key, newValue)
    nested = nested[key]
  }
  return object
}
var baseSet_default = baseSet

// node_modules/lodash-es/_basePickBy.js
function basePickBy(object, paths, predicate) {
  var index = -1,
    length = paths.length,
    result = {}
  while (++index < length) {
    var path = paths[index],
      value = baseGet_default(object, path)
    if (predicate(value, path)) {
      baseSet_default(result, castPath_default(path, object), value)
    }
  }
  return result
}
var basePickBy_default = basePickBy

// node_modules/lodash-es/pickBy.js
function pickBy(object, predicate) {
  if (object == null) {
    return {}
  }
  var props = arrayMap_default(getAllKeysIn_default(object), (prop) => [prop])
  predicate = baseIteratee_default(predicate)
  return basePickBy_default(object, props, (value, path) => predicate(value, path[0]))
}
var pickBy_default = pickBy

// node_modules/lodash-es/_baseReduce.js
function baseReduce(collection, iteratee, accumulator, initAccum, eachFunc) {
  eachFunc(collection, (value, index, collection2) => {
    accumulator = initAccum ? ((initAccum = false), value) : iteratee(accumulator, value, index, collection2)
  })
  return accumulator
}
var baseReduce_default = baseReduce

// node_modules/lodash-es/reduce.js
function reduce(collection, iteratee, accumulator) {
  var func = isArray_default(collection) ? arrayReduce_default : baseReduce_default,
    initAccum = arguments.length < 3
  return func(collection, baseIteratee_default(iteratee, 4), accumulator, initAccum, baseEach_default)
}
var reduce_default = reduce

// node_modules/lodash-es/reject.js
function reject(collection, predicate) {
  var func = isArray_default(collection) ? arrayFilter_default : baseFilter_default
  return func(collection, negate_default(baseIteratee_default(predicate, 3)))
}
var reject_default = reject

// node_modules/lodash-es/_baseSome.js
function baseSome(collection, predicate) {
  var result
  baseEach_default(collection, (value, index, collection2) => {
    result = predicate(value, index, collection2)
    return !result
  })
  return !!result
}
var baseSome_default = baseSome

// node_modules/lodash-es/some.js
function some(collection, predicate, guard) {
  var func = isArray_default(collection) ? arraySome_default : baseSome_default
  if (guard && isIterateeCall_default(collection, predicate, guard)) {
    predicate = void 0
  }
  return func(collection, baseIteratee_default(predicate, 3))
}
var some_default = some

// node_modules/lodash-es/_createSet.js
var INFINITY4 = 1 / 0
var createSet = !(Set_default && 1 / setToArray_default(new Set_default([, -0]))[1] == INFINITY4)
  ? noop_default
  : (values2) => new Set_default(values2)
var createSet_default = createSet

// node_modules/lodash-es/_baseUniq.js
var LARGE_ARRAY_SIZE3 = 200
function baseUniq(array, iteratee, comparator) {
  var index = -1,
    includes2 = arrayIncludes_default,
    length = array.length,
    isCommon = true,
    result = [],
    seen = result
  if (comparator) {
    isCommon = false
    includes2 = arrayIncludesWith_default
  } else if (length >= LARGE_ARRAY_SIZE3) {
    var set = iteratee ? null : createSet_default(array)
    if (set) {
      return setToArray_default(set)
    }
    isCommon = false
    includes2 = cacheHas_default
    seen = new SetCache_default()
  } else {
    seen = iteratee ? [] : result
  }
  outer: while (++index < length) {
    var value = array[index],
      computed = iteratee ? iteratee(value) : value
    value = comparator || value !== 0 ? value : 0
    if (isCommon && computed === computed) {
      var seenIndex = seen.length
      while (seenIndex--) {
        if (seen[seenIndex] === computed) {
          continue outer
        }
      }
      if (iteratee) {
        seen.push(computed)
      }
      result.push(value)
    } else if (!includes2(seen, computed, comparator)) {
      if (seen !== result) {
        seen.push(computed)
      }
      result.push(value)
    }
  }
  return result
}
var baseUniq_default = baseUniq

// node_modules/lodash-es/uniq.js
function uniq(array) {
  return array && array.length ? baseUniq_default(array) : []
}
var uniq_default = uniq

// node_modules/@chevrotain/utils/lib/src/print.js
function PRINT_ERROR(msg) {
  if (console && console.error) {
    console.error(`Error: ${msg}`)
  }
}
function PRINT_WARNING(msg) {
  if (console && console.warn) {
    console.warn(`Warning: ${msg}`)
  }
}

// node_modules/@chevrotain/utils/lib/src/timer.js
function timer(func) {
  const start = /* @__PURE__ */ new Date().getTime()
  const val = func()
  const end = /* @__PURE__ */ new Date().getTime()
  const total = end - start
  return { time: total, value: val }
}

// node_modules/@chevrotain/utils/lib/src/to-fast-properties.js
function toFastProperties(toBecomeFast) {
  function FakeConstructor() {}
  FakeConstructor.prototype = toBecomeFast
  const fakeInstance = new FakeConstructor()
  function fakeAccess() {
    return typeof fakeInstance.bar
  }
  fakeAccess()
  fakeAccess()
  if (1) return toBecomeFast
  ;(0, eval)(toBecomeFast)
}

// node_modules/@chevrotain/gast/lib/src/model.js
function tokenLabel(tokType) {
  if (hasTokenLabel(tokType)) {
    return tokType.LABEL
  } else {
    return tokType.name
  }
}
function hasTokenLabel(obj) {
  return isString_default(obj.LABEL) && obj.LABEL !== ''
}
var AbstractProduction = class {
  get definition() {
    return this._definition
  }
  set definition(value) {
    this._definition = value
  }
  constructor(_definition) {
    this._definition = _definition
  }
  accept(visitor) {
    visitor.visit(this)
    forEach_default(this.definition, (prod) => {
      prod.accept(visitor)
    })
  }
}
var NonTerminal = class extends AbstractProduction {
  constructor(options) {
    super([])
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
  set definition(definition) {}
  get definition() {
    if (this.referencedRule !== void 0) {
      return this.referencedRule.definition
    }
    return []
  }
  accept(visitor) {
    visitor.visit(this)
  }
}
var Rule = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.orgText = ''
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var Alternative = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.ignoreAmbiguities = false
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var Option = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var RepetitionMandatory = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var RepetitionMandatoryWithSeparator = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var Repetition = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var RepetitionWithSeparator = class extends AbstractProduction {
  constructor(options) {
    super(options.definition)
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var Alternation = class extends AbstractProduction {
  get definition() {
    return this._definition
  }
  set definition(value) {
    this._definition = value
  }
  constructor(options) {
    super(options.definition)
    this.idx = 1
    this.ignoreAmbiguities = false
    this.hasPredicates = false
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
}
var Terminal = class {
  constructor(options) {
    this.idx = 1
    assign_default(
      this,
      pickBy_default(options, (v) => v !== void 0),
    )
  }
  accept(visitor) {
    visitor.visit(this)
  }
}
function serializeGrammar(topRules) {
  return map_default(topRules, serializeProduction)
}
function serializeProduction(node) {
  function convertDefinition(definition) {
    return map_default(definition, serializeProduction)
  }
  if (node instanceof NonTerminal) {
    const serializedNonTerminal = {
      type: 'NonTerminal',
      name: node.nonTerminalName,
      idx: node.idx,
    }
    if (isString_default(node.label)) {
      serializedNonTerminal.label = node.label
    }
    return serializedNonTerminal
  } else if (node instanceof Alternative) {
    return {
      type: 'Alternative',
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof Option) {
    return {
      type: 'Option',
      idx: node.idx,
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof RepetitionMandatory) {
    return {
      type: 'RepetitionMandatory',
      idx: node.idx,
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof RepetitionMandatoryWithSeparator) {
    return {
      type: 'RepetitionMandatoryWithSeparator',
      idx: node.idx,
      separator: serializeProduction(new Terminal({ terminalType: node.separator })),
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof RepetitionWithSeparator) {
    return {
      type: 'RepetitionWithSeparator',
      idx: node.idx,
      separator: serializeProduction(new Terminal({ terminalType: node.separator })),
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof Repetition) {
    return {
      type: 'Repetition',
      idx: node.idx,
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof Alternation) {
    return {
      type: 'Alternation',
      idx: node.idx,
      definition: convertDefinition(node.definition),
    }
  } else if (node instanceof Terminal) {
    const serializedTerminal = {
      type: 'Terminal',
      name: node.terminalType.name,
      label: tokenLabel(node.terminalType),
      idx: node.idx,
    }
    if (isString_default(node.label)) {
      serializedTerminal.terminalLabel = node.label
    }
    const pattern = node.terminalType.PATTERN
    if (node.terminalType.PATTERN) {
      serializedTerminal.pattern = isRegExp_default(pattern) ? pattern.source : pattern
    }
    return serializedTerminal
  } else if (node instanceof Rule) {
    return {
      type: 'Rule',
      name: node.name,
      orgText: node.orgText,
      definition: convertDefinition(node.definition),
    }
  } else {
    throw Error('non exhaustive match')
  }
}

// node_modules/@chevrotain/gast/lib/src/visitor.js
var GAstVisitor = class {
  visit(node) {
    const nodeAny = node
    switch (nodeAny.constructor) {
      case NonTerminal:
        return this.visitNonTerminal(nodeAny)
      case Alternative:
        return this.visitAlternative(nodeAny)
      case Option:
        return this.visitOption(nodeAny)
      case RepetitionMandatory:
        return this.visitRepetitionMandatory(nodeAny)
      case RepetitionMandatoryWithSeparator:
        return this.visitRepetitionMandatoryWithSeparator(nodeAny)
      case RepetitionWithSeparator:
        return this.visitRepetitionWithSeparator(nodeAny)
      case Repetition:
        return this.visitRepetition(nodeAny)
      case Alternation:
        return this.visitAlternation(nodeAny)
      case Terminal:
        return this.visitTerminal(nodeAny)
      case Rule:
        return this.visitRule(nodeAny)
      /* c8 ignore next 2 */
      default:
        throw Error('non exhaustive match')
    }
  }
  /* c8 ignore next */
  visitNonTerminal(node) {}
  /* c8 ignore next */
  visitAlternative(node) {}
  /* c8 ignore next */
  visitOption(node) {}
  /* c8 ignore next */
  visitRepetition(node) {}
  /* c8 ignore next */
  visitRepetitionMandatory(node) {}
  /* c8 ignore next 3 */
  visitRepetitionMandatoryWithSeparator(node) {}
  /* c8 ignore next */
  visitRepetitionWithSeparator(node) {}
  /* c8 ignore next */
  visitAlternation(node) {}
  /* c8 ignore next */
  visitTerminal(node) {}
  /* c8 ignore next */
  visitRule(node) {}
}

// node_modules/@chevrotain/gast/lib/src/helpers.js
function isSequenceProd(prod) {
  return (
    prod instanceof Alternative ||
    prod instanceof Option ||
    prod instanceof Repetition ||
    prod instanceof RepetitionMandatory ||
    prod instanceof RepetitionMandatoryWithSeparator ||
    prod instanceof RepetitionWithSeparator ||
    prod instanceof Terminal ||
    prod instanceof Rule
  )
}
function isOptionalProd(prod, alreadyVisited = []) {
  const isDirectlyOptional =
    prod instanceof Option || prod instanceof Repetition || prod instanceof RepetitionWithSeparator
  if (isDirectlyOptional) {
    return true
  }
  if (prod instanceof Alternation) {
    return some_default(prod.definition, (subProd) => {
      return isOptionalProd(subProd, alreadyVisited)
    })
  } else if (prod instanceof NonTerminal && includes_default(alreadyVisited, prod)) {
    return false
  } else if (prod instanceof AbstractProduction) {
    if (prod instanceof NonTerminal) {
      alreadyVisited.push(prod)
    }
    return every_default(prod.definition, (subProd) => {
      return isOptionalProd(subProd, alreadyVisited)
    })
  } else {
    return false
  }
}
function isBranchingProd(prod) {
  return prod instanceof Alternation
}
function getProductionDslName(prod) {
  if (prod instanceof NonTerminal) {
    return 'SUBRULE'
  } else if (prod instanceof Option) {
    return 'OPTION'
  } else if (prod instanceof Alternation) {
    return 'OR'
  } else if (prod instanceof RepetitionMandatory) {
    return 'AT_LEAST_ONE'
  } else if (prod instanceof RepetitionMandatoryWithSeparator) {
    return 'AT_LEAST_ONE_SEP'
  } else if (prod instanceof RepetitionWithSeparator) {
    return 'MANY_SEP'
  } else if (prod instanceof Repetition) {
    return 'MANY'
  } else if (prod instanceof Terminal) {
    return 'CONSUME'
  } else {
    throw Error('non exhaustive match')
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/rest.js
var RestWalker = class {
  walk(prod, prevRest = []) {
    forEach_default(prod.definition, (subProd, index) => {
      const currRest = drop_default(prod.definition, index + 1)
      if (subProd instanceof NonTerminal) {
        this.walkProdRef(subProd, currRest, prevRest)
      } else if (subProd instanceof Terminal) {
        this.walkTerminal(subProd, currRest, prevRest)
      } else if (subProd instanceof Alternative) {
        this.walkFlat(subProd, currRest, prevRest)
      } else if (subProd instanceof Option) {
        this.walkOption(subProd, currRest, prevRest)
      } else if (subProd instanceof RepetitionMandatory) {
        this.walkAtLeastOne(subProd, currRest, prevRest)
      } else if (subProd instanceof RepetitionMandatoryWithSeparator) {
        this.walkAtLeastOneSep(subProd, currRest, prevRest)
      } else if (subProd instanceof RepetitionWithSeparator) {
        this.walkManySep(subProd, currRest, prevRest)
      } else if (subProd instanceof Repetition) {
        this.walkMany(subProd, currRest, prevRest)
      } else if (subProd instanceof Alternation) {
        this.walkOr(subProd, currRest, prevRest)
      } else {
        throw Error('non exhaustive match')
      }
    })
  }
  walkTerminal(terminal, currRest, prevRest) {}
  walkProdRef(refProd, currRest, prevRest) {}
  walkFlat(flatProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest)
    this.walk(flatProd, fullOrRest)
  }
  walkOption(optionProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest)
    this.walk(optionProd, fullOrRest)
  }
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    const fullAtLeastOneRest = [new Option({ definition: atLeastOneProd.definition })].concat(currRest, prevRest)
    this.walk(atLeastOneProd, fullAtLeastOneRest)
  }
  walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
    const fullAtLeastOneSepRest = restForRepetitionWithSeparator(atLeastOneSepProd, currRest, prevRest)
    this.walk(atLeastOneSepProd, fullAtLeastOneSepRest)
  }
  walkMany(manyProd, currRest, prevRest) {
    const fullManyRest = [new Option({ definition: manyProd.definition })].concat(currRest, prevRest)
    this.walk(manyProd, fullManyRest)
  }
  walkManySep(manySepProd, currRest, prevRest) {
    const fullManySepRest = restForRepetitionWithSeparator(manySepProd, currRest, prevRest)
    this.walk(manySepProd, fullManySepRest)
  }
  walkOr(orProd, currRest, prevRest) {
    const fullOrRest = currRest.concat(prevRest)
    forEach_default(orProd.definition, (alt) => {
      const prodWrapper = new Alternative({ definition: [alt] })
      this.walk(prodWrapper, fullOrRest)
    })
  }
}
function restForRepetitionWithSeparator(repSepProd, currRest, prevRest) {
  const repSepRest = [
    new Option({
      definition: [new Terminal({ terminalType: repSepProd.separator })].concat(repSepProd.definition),
    }),
  ]
  const fullRepSepRest = repSepRest.concat(currRest, prevRest)
  return fullRepSepRest
}

// node_modules/chevrotain/lib/src/parse/grammar/first.js
function first(prod) {
  if (prod instanceof NonTerminal) {
    return first(prod.referencedRule)
  } else if (prod instanceof Terminal) {
    return firstForTerminal(prod)
  } else if (isSequenceProd(prod)) {
    return firstForSequence(prod)
  } else if (isBranchingProd(prod)) {
    return firstForBranching(prod)
  } else {
    throw Error('non exhaustive match')
  }
}
function firstForSequence(prod) {
  let firstSet = []
  const seq = prod.definition
  let nextSubProdIdx = 0
  let hasInnerProdsRemaining = seq.length > nextSubProdIdx
  let currSubProd
  let isLastInnerProdOptional = true
  while (hasInnerProdsRemaining && isLastInnerProdOptional) {
    currSubProd = seq[nextSubProdIdx]
    isLastInnerProdOptional = isOptionalProd(currSubProd)
    firstSet = firstSet.concat(first(currSubProd))
    nextSubProdIdx = nextSubProdIdx + 1
    hasInnerProdsRemaining = seq.length > nextSubProdIdx
  }
  return uniq_default(firstSet)
}
function firstForBranching(prod) {
  const allAlternativesFirsts = map_default(prod.definition, (innerProd) => {
    return first(innerProd)
  })
  return uniq_default(flatten_default(allAlternativesFirsts))
}
function firstForTerminal(terminal) {
  return [terminal.terminalType]
}

// node_modules/chevrotain/lib/src/parse/constants.js
var IN = '_~IN~_'

// node_modules/chevrotain/lib/src/parse/grammar/follow.js
var ResyncFollowsWalker = class extends RestWalker {
  constructor(topProd) {
    super()
    this.topProd = topProd
    this.follows = {}
  }
  startWalking() {
    this.walk(this.topProd)
    return this.follows
  }
  walkTerminal(terminal, currRest, prevRest) {}
  walkProdRef(refProd, currRest, prevRest) {
    const followName = buildBetweenProdsFollowPrefix(refProd.referencedRule, refProd.idx) + this.topProd.name
    const fullRest = currRest.concat(prevRest)
    const restProd = new Alternative({ definition: fullRest })
    const t_in_topProd_follows = first(restProd)
    this.follows[followName] = t_in_topProd_follows
  }
}
function computeAllProdsFollows(topProductions) {
  const reSyncFollows = {}
  forEach_default(topProductions, (topProd) => {
    const currRefsFollow = new ResyncFollowsWalker(topProd).startWalking()
    assign_default(reSyncFollows, currRefsFollow)
  })
  return reSyncFollows
}
function buildBetweenProdsFollowPrefix(inner, occurenceInParent) {
  return inner.name + occurenceInParent + IN
}

// node_modules/@chevrotain/regexp-to-ast/lib/src/utils.js
function cc(char) {
  return char.charCodeAt(0)
}
function insertToSet(item, set) {
  if (Array.isArray(item)) {
    item.forEach((subItem) => {
      set.push(subItem)
    })
  } else {
    set.push(item)
  }
}
function addFlag(flagObj, flagKey) {
  if (flagObj[flagKey] === true) {
    throw 'duplicate flag ' + flagKey
  }
  const x = flagObj[flagKey]
  flagObj[flagKey] = true
}
function ASSERT_EXISTS(obj) {
  if (obj === void 0) {
    throw Error('Internal Error - Should never get here!')
  }
  return true
}
function ASSERT_NEVER_REACH_HERE() {
  throw Error('Internal Error - Should never get here!')
}
function isCharacter(obj) {
  return obj['type'] === 'Character'
}

// node_modules/@chevrotain/regexp-to-ast/lib/src/character-classes.js
var digitsCharCodes = []
for (let i = cc('0'); i <= cc('9'); i++) {
  digitsCharCodes.push(i)
}
var wordCharCodes = [cc('_')].concat(digitsCharCodes)
for (let i = cc('a'); i <= cc('z'); i++) {
  wordCharCodes.push(i)
}
for (let i = cc('A'); i <= cc('Z'); i++) {
  wordCharCodes.push(i)
}
var whitespaceCodes = [
  cc(' '),
  cc('\f'),
  cc('\n'),
  cc('\r'),
  cc('	'),
  cc('\v'),
  cc('	'),
  cc('\xA0'),
  cc('\u1680'),
  cc('\u2000'),
  cc('\u2001'),
  cc('\u2002'),
  cc('\u2003'),
  cc('\u2004'),
  cc('\u2005'),
  cc('\u2006'),
  cc('\u2007'),
  cc('\u2008'),
  cc('\u2009'),
  cc('\u200A'),
  cc('\u2028'),
  cc('\u2029'),
  cc('\u202F'),
  cc('\u205F'),
  cc('\u3000'),
  cc('\uFEFF'),
]

// node_modules/@chevrotain/regexp-to-ast/lib/src/regexp-parser.js
var hexDigitPattern = /[0-9a-fA-F]/
var decimalPattern = /[0-9]/
var decimalPatternNoZero = /[1-9]/
var RegExpParser = class {
  constructor() {
    this.idx = 0
    this.input = ''
    this.groupIdx = 0
  }
  saveState() {
    return {
      idx: this.idx,
      input: this.input,
      groupIdx: this.groupIdx,
    }
  }
  restoreState(newState) {
    this.idx = newState.idx
    this.input = newState.input
    this.groupIdx = newState.groupIdx
  }
  pattern(input) {
    this.idx = 0
    this.input = input
    this.groupIdx = 0
    this.consumeChar('/')
    const value = this.disjunction()
    this.consumeChar('/')
    const flags = {
      type: 'Flags',
      loc: { begin: this.idx, end: input.length },
      global: false,
      ignoreCase: false,
      multiLine: false,
      unicode: false,
      sticky: false,
    }
    while (this.isRegExpFlag()) {
      switch (this.popChar()) {
        case 'g':
          addFlag(flags, 'global')
          break
        case 'i':
          addFlag(flags, 'ignoreCase')
          break
        case 'm':
          addFlag(flags, 'multiLine')
          break
        case 'u':
          addFlag(flags, 'unicode')
          break
        case 'y':
          addFlag(flags, 'sticky')
          break
      }
    }
    if (this.idx !== this.input.length) {
      throw Error('Redundant input: ' + this.input.substring(this.idx))
    }
    return {
      type: 'Pattern',
      flags,
      value,
      loc: this.loc(0),
    }
  }
  disjunction() {
    const alts = []
    const begin = this.idx
    alts.push(this.alternative())
    while (this.peekChar() === '|') {
      this.consumeChar('|')
      alts.push(this.alternative())
    }
    return { type: 'Disjunction', value: alts, loc: this.loc(begin) }
  }
  alternative() {
    const terms = []
    const begin = this.idx
    while (this.isTerm()) {
      terms.push(this.term())
    }
    return { type: 'Alternative', value: terms, loc: this.loc(begin) }
  }
  term() {
    if (this.isAssertion()) {
      return this.assertion()
    } else {
      return this.atom()
    }
  }
  assertion() {
    const begin = this.idx
    switch (this.popChar()) {
      case '^':
        return {
          type: 'StartAnchor',
          loc: this.loc(begin),
        }
      case '$':
        return { type: 'EndAnchor', loc: this.loc(begin) }
      // '\b' or '\B'
      case '\\':
        switch (this.popChar()) {
          case 'b':
            return {
              type: 'WordBoundary',
              loc: this.loc(begin),
            }
          case 'B':
            return {
              type: 'NonWordBoundary',
              loc: this.loc(begin),
            }
        }
        throw Error('Invalid Assertion Escape')
      // '(?=' or '(?!'
      case '(': {
        this.consumeChar('?')
        let type
        switch (this.popChar()) {
          case '=':
            type = 'Lookahead'
            break
          case '!':
            type = 'NegativeLookahead'
            break
          case '<': {
            switch (this.popChar()) {
              case '=':
                type = 'Lookbehind'
                break
              case '!':
                type = 'NegativeLookbehind'
            }
            break
          }
        }
        ASSERT_EXISTS(type)
        const disjunction = this.disjunction()
        this.consumeChar(')')
        return {
          type,
          value: disjunction,
          loc: this.loc(begin),
        }
      }
    }
    return ASSERT_NEVER_REACH_HERE()
  }
  quantifier(isBacktracking = false) {
    let range = void 0
    const begin = this.idx
    switch (this.popChar()) {
      case '*':
        range = {
          atLeast: 0,
          atMost: Infinity,
        }
        break
      case '+':
        range = {
          atLeast: 1,
          atMost: Infinity,
        }
        break
      case '?':
        range = {
          atLeast: 0,
          atMost: 1,
        }
        break
      case '{': {
        const atLeast = this.integerIncludingZero()
        switch (this.popChar()) {
          case '}':
            range = {
              atLeast,
              atMost: atLeast,
            }
            break
          case ',': {
            let atMost
            if (this.isDigit()) {
              atMost = this.integerIncludingZero()
              range = {
                atLeast,
                atMost,
              }
            } else {
              range = {
                atLeast,
                atMost: Infinity,
              }
            }
            this.consumeChar('}')
            break
          }
        }
        if (isBacktracking === true && range === void 0) {
          return void 0
        }
        ASSERT_EXISTS(range)
        break
      }
    }
    if (isBacktracking === true && range === void 0) {
      return void 0
    }
    if (ASSERT_EXISTS(range)) {
      if (this.peekChar(0) === '?') {
        this.consumeChar('?')
        range.greedy = false
      } else {
        range.greedy = true
      }
      range.type = 'Quantifier'
      range.loc = this.loc(begin)
      return range
    }
  }
  atom() {
    let atom
    const begin = this.idx
    switch (this.peekChar()) {
      case '.':
        atom = this.dotAll()
        break
      case '\\':
        atom = this.atomEscape()
        break
      case '[':
        atom = this.characterClass()
        break
      case '(':
        atom = this.group()
        break
    }
    if (atom === void 0 && this.isPatternCharacter()) {
      atom = this.patternCharacter()
    }
    if (ASSERT_EXISTS(atom)) {
      atom.loc = this.loc(begin)
      if (this.isQuantifier()) {
        atom.quantifier = this.quantifier()
      }
      return atom
    }
    return ASSERT_NEVER_REACH_HERE()
  }
  dotAll() {
    this.consumeChar('.')
    return {
      type: 'Set',
      complement: true,
      value: [cc('\n'), cc('\r'), cc('\u2028'), cc('\u2029')],
    }
  }
  atomEscape() {
    this.consumeChar('\\')
    switch (this.peekChar()) {
      case '1':
      case '2':
      case '3':
      case '4':
      case '5':
      case '6':
      case '7':
      case '8':
      case '9':
        return this.decimalEscapeAtom()
      case 'd':
      case 'D':
      case 's':
      case 'S':
      case 'w':
      case 'W':
        return this.characterClassEscape()
      case 'f':
      case 'n':
      case 'r':
      case 't':
      case 'v':
        return this.controlEscapeAtom()
      case 'c':
        return this.controlLetterEscapeAtom()
      case '0':
        return this.nulCharacterAtom()
      case 'x':
        return this.hexEscapeSequenceAtom()
      case 'u':
        return this.regExpUnicodeEscapeSequenceAtom()
      default:
        return this.identityEscapeAtom()
    }
  }
  decimalEscapeAtom() {
    const value = this.positiveInteger()
    return { type: 'GroupBackReference', value }
  }
  characterClassEscape() {
    let set
    let complement = false
    switch (this.popChar()) {
      case 'd':
        set = digitsCharCodes
        break
      case 'D':
        set = digitsCharCodes
        complement = true
        break
      case 's':
        set = whitespaceCodes
        break
      case 'S':
        set = whitespaceCodes
        complement = true
        break
      case 'w':
        set = wordCharCodes
        break
      case 'W':
        set = wordCharCodes
        complement = true
        break
    }
    if (ASSERT_EXISTS(set)) {
      return { type: 'Set', value: set, complement }
    }
    return ASSERT_NEVER_REACH_HERE()
  }
  controlEscapeAtom() {
    let escapeCode
    switch (this.popChar()) {
      case 'f':
        escapeCode = cc('\f')
        break
      case 'n':
        escapeCode = cc('\n')
        break
      case 'r':
        escapeCode = cc('\r')
        break
      case 't':
        escapeCode = cc('	')
        break
      case 'v':
        escapeCode = cc('\v')
        break
    }
    if (ASSERT_EXISTS(escapeCode)) {
      return { type: 'Character', value: escapeCode }
    }
    return ASSERT_NEVER_REACH_HERE()
  }
  controlLetterEscapeAtom() {
    this.consumeChar('c')
    const letter = this.popChar()
    if (/[a-zA-Z]/.test(letter) === false) {
      throw Error('Invalid ')
    }
    const letterCode = letter.toUpperCase().charCodeAt(0) - 64
    return { type: 'Character', value: letterCode }
  }
  nulCharacterAtom() {
    this.consumeChar('0')
    return { type: 'Character', value: cc('\0') }
  }
  hexEscapeSequenceAtom() {
    this.consumeChar('x')
    return this.parseHexDigits(2)
  }
  regExpUnicodeEscapeSequenceAtom() {
    this.consumeChar('u')
    return this.parseHexDigits(4)
  }
  identityEscapeAtom() {
    const escapedChar = this.popChar()
    return { type: 'Character', value: cc(escapedChar) }
  }
  classPatternCharacterAtom() {
    switch (this.peekChar()) {
      // istanbul ignore next
      case '\n':
      // istanbul ignore next
      case '\r':
      // istanbul ignore next
      case '\u2028':
      // istanbul ignore next
      case '\u2029':
      // istanbul ignore next
      case '\\':
      // istanbul ignore next
      case ']':
        throw Error('TBD')
      default: {
        const nextChar = this.popChar()
        return { type: 'Character', value: cc(nextChar) }
      }
    }
  }
  characterClass() {
    const set = []
    let complement = false
    this.consumeChar('[')
    if (this.peekChar(0) === '^') {
      this.consumeChar('^')
      complement = true
    }
    while (this.isClassAtom()) {
      const from = this.classAtom()
      const isFromSingleChar = from.type === 'Character'
      if (isCharacter(from) && this.isRangeDash()) {
        this.consumeChar('-')
        const to = this.classAtom()
        const isToSingleChar = to.type === 'Character'
        if (isCharacter(to)) {
          if (to.value < from.value) {
            throw Error('Range out of order in character class')
          }
          set.push({ from: from.value, to: to.value })
        } else {
          insertToSet(from.value, set)
          set.push(cc('-'))
          insertToSet(to.value, set)
        }
      } else {
        insertToSet(from.value, set)
      }
    }
    this.consumeChar(']')
    return { type: 'Set', complement, value: set }
  }
  classAtom() {
    switch (this.peekChar()) {
      // istanbul ignore next
      case ']':
      // istanbul ignore next
      case '\n':
      // istanbul ignore next
      case '\r':
      // istanbul ignore next
      case '\u2028':
      // istanbul ignore next
      case '\u2029':
        throw Error('TBD')
      case '\\':
        return this.classEscape()
      default:
        return this.classPatternCharacterAtom()
    }
  }
  classEscape() {
    this.consumeChar('\\')
    switch (this.peekChar()) {
      // Matches a backspace.
      // (Not to be confused with \b word boundary outside characterClass)
      case 'b':
        this.consumeChar('b')
        return { type: 'Character', value: cc('\b') }
      case 'd':
      case 'D':
      case 's':
      case 'S':
      case 'w':
      case 'W':
        return this.characterClassEscape()
      case 'f':
      case 'n':
      case 'r':
      case 't':
      case 'v':
        return this.controlEscapeAtom()
      case 'c':
        return this.controlLetterEscapeAtom()
      case '0':
        return this.nulCharacterAtom()
      case 'x':
        return this.hexEscapeSequenceAtom()
      case 'u':
        return this.regExpUnicodeEscapeSequenceAtom()
      default:
        return this.identityEscapeAtom()
    }
  }
  group() {
    let capturing = true
    this.consumeChar('(')
    switch (this.peekChar(0)) {
      case '?':
        this.consumeChar('?')
        this.consumeChar(':')
        capturing = false
        break
      default:
        this.groupIdx++
        break
    }
    const value = this.disjunction()
    this.consumeChar(')')
    const groupAst = {
      type: 'Group',
      capturing,
      value,
    }
    if (capturing) {
      groupAst['idx'] = this.groupIdx
    }
    return groupAst
  }
  positiveInteger() {
    let number = this.popChar()
    if (decimalPatternNoZero.test(number) === false) {
      throw Error('Expecting a positive integer')
    }
    while (decimalPattern.test(this.peekChar(0))) {
      number += this.popChar()
    }
    return parseInt(number, 10)
  }
  integerIncludingZero() {
    let number = this.popChar()
    if (decimalPattern.test(number) === false) {
      throw Error('Expecting an integer')
    }
    while (decimalPattern.test(this.peekChar(0))) {
      number += this.popChar()
    }
    return parseInt(number, 10)
  }
  patternCharacter() {
    const nextChar = this.popChar()
    switch (nextChar) {
      // istanbul ignore next
      case '\n':
      // istanbul ignore next
      case '\r':
      // istanbul ignore next
      case '\u2028':
      // istanbul ignore next
      case '\u2029':
      // istanbul ignore next
      case '^':
      // istanbul ignore next
      case '$':
      // istanbul ignore next
      case '\\':
      // istanbul ignore next
      case '.':
      // istanbul ignore next
      case '*':
      // istanbul ignore next
      case '+':
      // istanbul ignore next
      case '?':
      // istanbul ignore next
      case '(':
      // istanbul ignore next
      case ')':
      // istanbul ignore next
      case '[':
      // istanbul ignore next
      case '|':
        throw Error('TBD')
      default:
        return { type: 'Character', value: cc(nextChar) }
    }
  }
  isRegExpFlag() {
    switch (this.peekChar(0)) {
      case 'g':
      case 'i':
      case 'm':
      case 'u':
      case 'y':
        return true
      default:
        return false
    }
  }
  isRangeDash() {
    return this.peekChar() === '-' && this.isClassAtom(1)
  }
  isDigit() {
    return decimalPattern.test(this.peekChar(0))
  }
  isClassAtom(howMuch = 0) {
    switch (this.peekChar(howMuch)) {
      case ']':
      case '\n':
      case '\r':
      case '\u2028':
      case '\u2029':
        return false
      default:
        return true
    }
  }
  isTerm() {
    return this.isAtom() || this.isAssertion()
  }
  isAtom() {
    if (this.isPatternCharacter()) {
      return true
    }
    switch (this.peekChar(0)) {
      case '.':
      case '\\':
      // atomEscape
      case '[':
      // characterClass
      // TODO: isAtom must be called before isAssertion - disambiguate
      case '(':
        return true
      default:
        return false
    }
  }
  isAssertion() {
    switch (this.peekChar(0)) {
      case '^':
      case '$':
        return true
      // '\b' or '\B'
      case '\\':
        switch (this.peekChar(1)) {
          case 'b':
          case 'B':
            return true
          default:
            return false
        }
      // '(?=' or '(?!' or `(?<=` or `(?<!`
      case '(':
        return (
          this.peekChar(1) === '?' &&
          (this.peekChar(2) === '=' ||
            this.peekChar(2) === '!' ||
            (this.peekChar(2) === '<' && (this.peekChar(3) === '=' || this.peekChar(3) === '!')))
        )
      default:
        return false
    }
  }
  isQuantifier() {
    const prevState = this.saveState()
    try {
      return this.quantifier(true) !== void 0
    } catch (e) {
      return false
    } finally {
      this.restoreState(prevState)
    }
  }
  isPatternCharacter() {
    switch (this.peekChar()) {
      case '^':
      case '$':
      case '\\':
      case '.':
      case '*':
      case '+':
      case '?':
      case '(':
      case ')':
      case '[':
      case '|':
      case '/':
      case '\n':
      case '\r':
      case '\u2028':
      case '\u2029':
        return false
      default:
        return true
    }
  }
  parseHexDigits(howMany) {
    let hexString = ''
    for (let i = 0; i < howMany; i++) {
      const hexChar = this.popChar()
      if (hexDigitPattern.test(hexChar) === false) {
        throw Error('Expecting a HexDecimal digits')
      }
      hexString += hexChar
    }
    const charCode = parseInt(hexString, 16)
    return { type: 'Character', value: charCode }
  }
  peekChar(howMuch = 0) {
    return this.input[this.idx + howMuch]
  }
  popChar() {
    const nextChar = this.peekChar(0)
    this.consumeChar(void 0)
    return nextChar
  }
  consumeChar(char) {
    if (char !== void 0 && this.input[this.idx] !== char) {
      throw Error("Expected: '" + char + "' but found: '" + this.input[this.idx] + "' at offset: " + this.idx)
    }
    if (this.idx >= this.input.length) {
      throw Error('Unexpected end of input')
    }
    this.idx++
  }
  loc(begin) {
    return { begin, end: this.idx }
  }
}

// node_modules/@chevrotain/regexp-to-ast/lib/src/base-regexp-visitor.js
var BaseRegExpVisitor = class {
  visitChildren(node) {
    for (const key in node) {
      const child = node[key]
      if (Object.hasOwn(node, key)) {
        if (child.type !== void 0) {
          this.visit(child)
        } else if (Array.isArray(child)) {
          child.forEach((subChild) => {
            this.visit(subChild)
          }, this)
        }
      }
    }
  }
  visit(node) {
    switch (node.type) {
      case 'Pattern':
        this.visitPattern(node)
        break
      case 'Flags':
        this.visitFlags(node)
        break
      case 'Disjunction':
        this.visitDisjunction(node)
        break
      case 'Alternative':
        this.visitAlternative(node)
        break
      case 'StartAnchor':
        this.visitStartAnchor(node)
        break
      case 'EndAnchor':
        this.visitEndAnchor(node)
        break
      case 'WordBoundary':
        this.visitWordBoundary(node)
        break
      case 'NonWordBoundary':
        this.visitNonWordBoundary(node)
        break
      case 'Lookahead':
        this.visitLookahead(node)
        break
      case 'NegativeLookahead':
        this.visitNegativeLookahead(node)
        break
      case 'Lookbehind':
        this.visitLookbehind(node)
        break
      case 'NegativeLookbehind':
        this.visitNegativeLookbehind(node)
        break
      case 'Character':
        this.visitCharacter(node)
        break
      case 'Set':
        this.visitSet(node)
        break
      case 'Group':
        this.visitGroup(node)
        break
      case 'GroupBackReference':
        this.visitGroupBackReference(node)
        break
      case 'Quantifier':
        this.visitQuantifier(node)
        break
    }
    this.visitChildren(node)
  }
  visitPattern(node) {}
  visitFlags(node) {}
  visitDisjunction(node) {}
  visitAlternative(node) {}
  // Assertion
  visitStartAnchor(node) {}
  visitEndAnchor(node) {}
  visitWordBoundary(node) {}
  visitNonWordBoundary(node) {}
  visitLookahead(node) {}
  visitNegativeLookahead(node) {}
  visitLookbehind(node) {}
  visitNegativeLookbehind(node) {}
  // atoms
  visitCharacter(node) {}
  visitSet(node) {}
  visitGroup(node) {}
  visitGroupBackReference(node) {}
  visitQuantifier(node) {}
}

// node_modules/chevrotain/lib/src/scan/reg_exp_parser.js
var regExpAstCache = {}
var regExpParser = new RegExpParser()
function getRegExpAst(regExp) {
  const regExpStr = regExp.toString()
  if (Object.hasOwn(regExpAstCache, regExpStr)) {
    return regExpAstCache[regExpStr]
  } else {
    const regExpAst = regExpParser.pattern(regExpStr)
    regExpAstCache[regExpStr] = regExpAst
    return regExpAst
  }
}
function clearRegExpParserCache() {
  regExpAstCache = {}
}

// node_modules/chevrotain/lib/src/scan/reg_exp.js
var complementErrorMessage = 'Complement Sets are not supported for first char optimization'
var failedOptimizationPrefixMsg = 'Unable to use "first char" lexer optimizations:\n'
function getOptimizedStartCodesIndices(regExp, ensureOptimizations = false) {
  try {
    const ast = getRegExpAst(regExp)
    const firstChars = firstCharOptimizedIndices(ast.value, {}, ast.flags.ignoreCase)
    return firstChars
  } catch (e) {
    if (e.message === complementErrorMessage) {
      if (ensureOptimizations) {
        PRINT_WARNING(`${failedOptimizationPrefixMsg}	Unable to optimize: < ${regExp.toString()} >
	Complement Sets cannot be automatically optimized.
	This will disable the lexer's first char optimizations.
	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#COMPLEMENT for details.`)
      }
    } else {
      let msgSuffix = ''
      if (ensureOptimizations) {
        msgSuffix =
          "\n	This will disable the lexer's first char optimizations.\n	See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#REGEXP_PARSING for details."
      }
      PRINT_ERROR(
        `${failedOptimizationPrefixMsg}
	Failed parsing: < ${regExp.toString()} >
	Using the @chevrotain/regexp-to-ast library
	Please open an issue at: https://github.com/chevrotain/chevrotain/issues` + msgSuffix,
      )
    }
  }
  return []
}
function firstCharOptimizedIndices(ast, result, ignoreCase) {
  switch (ast.type) {
    case 'Disjunction':
      for (let i = 0; i < ast.value.length; i++) {
        firstCharOptimizedIndices(ast.value[i], result, ignoreCase)
      }
      break
    case 'Alternative': {
      const terms = ast.value
      for (let i = 0; i < terms.length; i++) {
        const term = terms[i]
        switch (term.type) {
          case 'EndAnchor':
          // A group back reference cannot affect potential starting char.
          // because if a back reference is the first production than automatically
          // the group being referenced has had to come BEFORE so its codes have already been added
          case 'GroupBackReference':
          // assertions do not affect potential starting codes
          case 'Lookahead':
          case 'NegativeLookahead':
          case 'Lookbehind':
          case 'NegativeLookbehind':
          case 'StartAnchor':
          case 'WordBoundary':
          case 'NonWordBoundary':
            continue
        }
        const atom = term
        switch (atom.type) {
          case 'Character':
            addOptimizedIdxToResult(atom.value, result, ignoreCase)
            break
          case 'Set':
            if (atom.complement === true) {
              throw Error(complementErrorMessage)
            }
            forEach_default(atom.value, (code) => {
              if (typeof code === 'number') {
                addOptimizedIdxToResult(code, result, ignoreCase)
              } else {
                const range = code
                if (ignoreCase === true) {
                  for (let rangeCode = range.from; rangeCode <= range.to; rangeCode++) {
                    addOptimizedIdxToResult(rangeCode, result, ignoreCase)
                  }
                } else {
                  for (
                    let rangeCode = range.from;
                    rangeCode <= range.to && rangeCode < minOptimizationVal;
                    rangeCode++
                  ) {
                    addOptimizedIdxToResult(rangeCode, result, ignoreCase)
                  }
                  if (range.to >= minOptimizationVal) {
                    const minUnOptVal = range.from >= minOptimizationVal ? range.from : minOptimizationVal
                    const maxUnOptVal = range.to
                    const minOptIdx = charCodeToOptimizedIndex(minUnOptVal)
                    const maxOptIdx = charCodeToOptimizedIndex(maxUnOptVal)
                    for (let currOptIdx = minOptIdx; currOptIdx <= maxOptIdx; currOptIdx++) {
                      result[currOptIdx] = currOptIdx
                    }
                  }
                }
              }
            })
            break
          case 'Group':
            firstCharOptimizedIndices(atom.value, result, ignoreCase)
            break
          /* istanbul ignore next */
          default:
            throw Error('Non Exhaustive Match')
        }
        const isOptionalQuantifier = atom.quantifier !== void 0 && atom.quantifier.atLeast === 0
        if (
          // A group may be optional due to empty contents /(?:)/
          // or if everything inside it is optional /((a)?)/
          (atom.type === 'Group' && isWholeOptional(atom) === false) || // If this term is not a group it may only be optional if it has an optional quantifier
          (atom.type !== 'Group' && isOptionalQuantifier === false)
        ) {
          break
        }
      }
      break
    }
    /* istanbul ignore next */
    default:
      throw Error('non exhaustive match!')
  }
  return values_default(result)
}
function addOptimizedIdxToResult(code, result, ignoreCase) {
  const optimizedCharIdx = charCodeToOptimizedIndex(code)
  result[optimizedCharIdx] = optimizedCharIdx
  if (ignoreCase === true) {
    handleIgnoreCase(code, result)
  }
}
function handleIgnoreCase(code, result) {
  const char = String.fromCharCode(code)
  const upperChar = char.toUpperCase()
  if (upperChar !== char) {
    const optimizedCharIdx = charCodeToOptimizedIndex(upperChar.charCodeAt(0))
    result[optimizedCharIdx] = optimizedCharIdx
  } else {
    const lowerChar = char.toLowerCase()
    if (lowerChar !== char) {
      const optimizedCharIdx = charCodeToOptimizedIndex(lowerChar.charCodeAt(0))
      result[optimizedCharIdx] = optimizedCharIdx
    }
  }
}
function findCode(setNode, targetCharCodes) {
  return find_default(setNode.value, (codeOrRange) => {
    if (typeof codeOrRange === 'number') {
      return includes_default(targetCharCodes, codeOrRange)
    } else {
      const range = codeOrRange
      return (
        find_default(targetCharCodes, (targetCode) => range.from <= targetCode && targetCode <= range.to) !== void 0
      )
    }
  })
}
function isWholeOptional(ast) {
  const quantifier = ast.quantifier
  if (quantifier && quantifier.atLeast === 0) {
    return true
  }
  if (!ast.value) {
    return false
  }
  return isArray_default(ast.value) ? every_default(ast.value, isWholeOptional) : isWholeOptional(ast.value)
}
var CharCodeFinder = class extends BaseRegExpVisitor {
  constructor(targetCharCodes) {
    super()
    this.targetCharCodes = targetCharCodes
    this.found = false
  }
  visitChildren(node) {
    if (this.found === true) {
      return
    }
    switch (node.type) {
      case 'Lookahead':
        this.visitLookahead(node)
        return
      case 'NegativeLookahead':
        this.visitNegativeLookahead(node)
        return
      case 'Lookbehind':
        this.visitLookbehind(node)
        return
      case 'NegativeLookbehind':
        this.visitNegativeLookbehind(node)
        return
    }
    super.visitChildren(node)
  }
  visitCharacter(node) {
    if (includes_default(this.targetCharCodes, node.value)) {
      this.found = true
    }
  }
  visitSet(node) {
    if (node.complement) {
      if (findCode(node, this.targetCharCodes) === void 0) {
        this.found = true
      }
    } else {
      if (findCode(node, this.targetCharCodes) !== void 0) {
        this.found = true
      }
    }
  }
}
function canMatchCharCode(charCodes, pattern) {
  if (pattern instanceof RegExp) {
    const ast = getRegExpAst(pattern)
    const charCodeFinder = new CharCodeFinder(charCodes)
    charCodeFinder.visit(ast)
    return charCodeFinder.found
  } else {
    return (
      find_default(pattern, (char) => {
        return includes_default(charCodes, char.charCodeAt(0))
      }) !== void 0
    )
  }
}

// node_modules/chevrotain/lib/src/scan/lexer.js
var PATTERN = 'PATTERN'
var DEFAULT_MODE = 'defaultMode'
var MODES = 'modes'
function analyzeTokenTypes(tokenTypes, options) {
  options = defaults_default(options, {
    debug: false,
    safeMode: false,
    positionTracking: 'full',
    lineTerminatorCharacters: ['\r', '\n'],
    tracer: (msg, action) => action(),
  })
  const tracer = options.tracer
  tracer('initCharCodeToOptimizedIndexMap', () => {
    initCharCodeToOptimizedIndexMap()
  })
  let onlyRelevantTypes
  tracer('Reject Lexer.NA', () => {
    onlyRelevantTypes = reject_default(tokenTypes, (currType) => {
      return currType[PATTERN] === Lexer.NA
    })
  })
  let hasCustom = false
  let allTransformedPatterns
  tracer('Transform Patterns', () => {
    hasCustom = false
    allTransformedPatterns = map_default(onlyRelevantTypes, (currType) => {
      const currPattern = currType[PATTERN]
      if (isRegExp_default(currPattern)) {
        const regExpSource = currPattern.source
        if (
          regExpSource.length === 1 && // only these regExp meta characters which can appear in a length one regExp
          regExpSource !== '^' &&
          regExpSource !== '$' &&
          regExpSource !== '.' &&
          !currPattern.ignoreCase
        ) {
          return regExpSource
        } else if (
          regExpSource.length === 2 &&
          regExpSource[0] === '\\' && // not a meta character
          !includes_default(
            ['d', 'D', 's', 'S', 't', 'r', 'n', 't', '0', 'c', 'b', 'B', 'f', 'v', 'w', 'W'],
            regExpSource[1],
          )
        ) {
          return regExpSource[1]
        } else {
          return addStickyFlag(currPattern)
        }
      } else if (isFunction_default(currPattern)) {
        hasCustom = true
        return { exec: currPattern }
      } else if (typeof currPattern === 'object') {
        hasCustom = true
        return currPattern
      } else if (typeof currPattern === 'string') {
        if (currPattern.length === 1) {
          return currPattern
        } else {
          const escapedRegExpString = currPattern.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
          const wrappedRegExp = new RegExp(escapedRegExpString)
          return addStickyFlag(wrappedRegExp)
        }
      } else {
        throw Error('non exhaustive match')
      }
    })
  })
  let patternIdxToType
  let patternIdxToGroup
  let patternIdxToLongerAltIdxArr
  let patternIdxToPushMode
  let patternIdxToPopMode
  tracer('misc mapping', () => {
    patternIdxToType = map_default(onlyRelevantTypes, (currType) => currType.tokenTypeIdx)
    patternIdxToGroup = map_default(onlyRelevantTypes, (clazz) => {
      const groupName = clazz.GROUP
      if (groupName === Lexer.SKIPPED) {
        return void 0
      } else if (isString_default(groupName)) {
        return groupName
      } else if (isUndefined_default(groupName)) {
        return false
      } else {
        throw Error('non exhaustive match')
      }
    })
    patternIdxToLongerAltIdxArr = map_default(onlyRelevantTypes, (clazz) => {
      const longerAltType = clazz.LONGER_ALT
      if (longerAltType) {
        const longerAltIdxArr = isArray_default(longerAltType)
          ? map_default(longerAltType, (type) => indexOf_default(onlyRelevantTypes, type))
          : [indexOf_default(onlyRelevantTypes, longerAltType)]
        return longerAltIdxArr
      }
    })
    patternIdxToPushMode = map_default(onlyRelevantTypes, (clazz) => clazz.PUSH_MODE)
    patternIdxToPopMode = map_default(onlyRelevantTypes, (clazz) => has_default(clazz, 'POP_MODE'))
  })
  let patternIdxToCanLineTerminator
  tracer('Line Terminator Handling', () => {
    const lineTerminatorCharCodes = getCharCodes(options.lineTerminatorCharacters)
    patternIdxToCanLineTerminator = map_default(onlyRelevantTypes, (tokType) => false)
    if (options.positionTracking !== 'onlyOffset') {
      patternIdxToCanLineTerminator = map_default(onlyRelevantTypes, (tokType) => {
        if (has_default(tokType, 'LINE_BREAKS')) {
          return !!tokType.LINE_BREAKS
        } else {
          return (
            checkLineBreaksIssues(tokType, lineTerminatorCharCodes) === false &&
            canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN)
          )
        }
      })
    }
  })
  let patternIdxToIsCustom
  let patternIdxToShort
  let emptyGroups
  let patternIdxToConfig
  tracer('Misc Mapping #2', () => {
    patternIdxToIsCustom = map_default(onlyRelevantTypes, isCustomPattern)
    patternIdxToShort = map_default(allTransformedPatterns, isShortPattern)
    emptyGroups = reduce_default(
      onlyRelevantTypes,
      (acc, clazz) => {
        const groupName = clazz.GROUP
        if (isString_default(groupName) && !(groupName === Lexer.SKIPPED)) {
          acc[groupName] = []
        }
        return acc
      },
      {},
    )
    patternIdxToConfig = map_default(allTransformedPatterns, (x, idx) => {
      return {
        pattern: allTransformedPatterns[idx],
        longerAlt: patternIdxToLongerAltIdxArr[idx],
        canLineTerminator: patternIdxToCanLineTerminator[idx],
        isCustom: patternIdxToIsCustom[idx],
        short: patternIdxToShort[idx],
        group: patternIdxToGroup[idx],
        push: patternIdxToPushMode[idx],
        pop: patternIdxToPopMode[idx],
        tokenTypeIdx: patternIdxToType[idx],
        tokenType: onlyRelevantTypes[idx],
      }
    })
  })
  let canBeOptimized = true
  let charCodeToPatternIdxToConfig = []
  if (!options.safeMode) {
    tracer('First Char Optimization', () => {
      charCodeToPatternIdxToConfig = reduce_default(
        onlyRelevantTypes,
        (result, currTokType, idx) => {
          if (typeof currTokType.PATTERN === 'string') {
            const charCode = currTokType.PATTERN.charCodeAt(0)
            const optimizedIdx = charCodeToOptimizedIndex(charCode)
            addToMapOfArrays(result, optimizedIdx, patternIdxToConfig[idx])
          } else if (isArray_default(currTokType.START_CHARS_HINT)) {
            let lastOptimizedIdx
            forEach_default(currTokType.START_CHARS_HINT, (charOrInt) => {
              const charCode = typeof charOrInt === 'string' ? charOrInt.charCodeAt(0) : charOrInt
              const currOptimizedIdx = charCodeToOptimizedIndex(charCode)
              if (lastOptimizedIdx !== currOptimizedIdx) {
                lastOptimizedIdx = currOptimizedIdx
                addToMapOfArrays(result, currOptimizedIdx, patternIdxToConfig[idx])
              }
            })
          } else if (isRegExp_default(currTokType.PATTERN)) {
            if (currTokType.PATTERN.unicode) {
              canBeOptimized = false
              if (options.ensureOptimizations) {
                PRINT_ERROR(`${failedOptimizationPrefixMsg}	Unable to analyze < ${currTokType.PATTERN.toString()} > pattern.
	The regexp unicode flag is not currently supported by the regexp-to-ast library.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNICODE_OPTIMIZE`)
              }
            } else {
              const optimizedCodes = getOptimizedStartCodesIndices(currTokType.PATTERN, options.ensureOptimizations)
              if (isEmpty_default(optimizedCodes)) {
                canBeOptimized = false
              }
              forEach_default(optimizedCodes, (code) => {
                addToMapOfArrays(result, code, patternIdxToConfig[idx])
              })
            }
          } else {
            if (options.ensureOptimizations) {
              PRINT_ERROR(`${failedOptimizationPrefixMsg}	TokenType: <${currTokType.name}> is using a custom token pattern without providing <start_chars_hint> parameter.
	This will disable the lexer's first char optimizations.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_OPTIMIZE`)
            }
            canBeOptimized = false
          }
          return result
        },
        [],
      )
    })
  }
  return {
    emptyGroups,
    patternIdxToConfig,
    charCodeToPatternIdxToConfig,
    hasCustom,
    canBeOptimized,
  }
}
function validatePatterns(tokenTypes, validModesNames) {
  let errors = []
  const missingResult = findMissingPatterns(tokenTypes)
  errors = errors.concat(missingResult.errors)
  const invalidResult = findInvalidPatterns(missingResult.valid)
  const validTokenTypes = invalidResult.valid
  errors = errors.concat(invalidResult.errors)
  errors = errors.concat(validateRegExpPattern(validTokenTypes))
  errors = errors.concat(findInvalidGroupType(validTokenTypes))
  errors = errors.concat(findModesThatDoNotExist(validTokenTypes, validModesNames))
  errors = errors.concat(findUnreachablePatterns(validTokenTypes))
  return errors
}
function validateRegExpPattern(tokenTypes) {
  let errors = []
  const withRegExpPatterns = filter_default(tokenTypes, (currTokType) => isRegExp_default(currTokType[PATTERN]))
  errors = errors.concat(findEndOfInputAnchor(withRegExpPatterns))
  errors = errors.concat(findStartOfInputAnchor(withRegExpPatterns))
  errors = errors.concat(findUnsupportedFlags(withRegExpPatterns))
  errors = errors.concat(findDuplicatePatterns(withRegExpPatterns))
  errors = errors.concat(findEmptyMatchRegExps(withRegExpPatterns))
  return errors
}
function findMissingPatterns(tokenTypes) {
  const tokenTypesWithMissingPattern = filter_default(tokenTypes, (currType) => {
    return !has_default(currType, PATTERN)
  })
  const errors = map_default(tokenTypesWithMissingPattern, (currType) => {
    return {
      message: 'Token Type: ->' + currType.name + "<- missing static 'PATTERN' property",
      type: LexerDefinitionErrorType.MISSING_PATTERN,
      tokenTypes: [currType],
    }
  })
  const valid = difference_default(tokenTypes, tokenTypesWithMissingPattern)
  return { errors, valid }
}
function findInvalidPatterns(tokenTypes) {
  const tokenTypesWithInvalidPattern = filter_default(tokenTypes, (currType) => {
    const pattern = currType[PATTERN]
    return (
      !isRegExp_default(pattern) &&
      !isFunction_default(pattern) &&
      !has_default(pattern, 'exec') &&
      !isString_default(pattern)
    )
  })
  const errors = map_default(tokenTypesWithInvalidPattern, (currType) => {
    return {
      message:
        'Token Type: ->' +
        currType.name +
        "<- static 'PATTERN' can only be a RegExp, a Function matching the {CustomPatternMatcherFunc} type or an Object matching the {ICustomPattern} interface.",
      type: LexerDefinitionErrorType.INVALID_PATTERN,
      tokenTypes: [currType],
    }
  })
  const valid = difference_default(tokenTypes, tokenTypesWithInvalidPattern)
  return { errors, valid }
}
var end_of_input = /[^\\][$]/
function findEndOfInputAnchor(tokenTypes) {
  class EndAnchorFinder extends BaseRegExpVisitor {
    constructor() {
      super(...arguments)
      this.found = false
    }
    visitEndAnchor(node) {
      this.found = true
    }
  }
  const invalidRegex = filter_default(tokenTypes, (currType) => {
    const pattern = currType.PATTERN
    try {
      const regexpAst = getRegExpAst(pattern)
      const endAnchorVisitor = new EndAnchorFinder()
      endAnchorVisitor.visit(regexpAst)
      return endAnchorVisitor.found
    } catch (e) {
      return end_of_input.test(pattern.source)
    }
  })
  const errors = map_default(invalidRegex, (currType) => {
    return {
      message:
        'Unexpected RegExp Anchor Error:\n	Token Type: ->' +
        currType.name +
        "<- static 'PATTERN' cannot contain end of input anchor '$'\n	See chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
      type: LexerDefinitionErrorType.EOI_ANCHOR_FOUND,
      tokenTypes: [currType],
    }
  })
  return errors
}
function findEmptyMatchRegExps(tokenTypes) {
  const matchesEmptyString = filter_default(tokenTypes, (currType) => {
    const pattern = currType.PATTERN
    return pattern.test('')
  })
  const errors = map_default(matchesEmptyString, (currType) => {
    return {
      message: 'Token Type: ->' + currType.name + "<- static 'PATTERN' must not match an empty string",
      type: LexerDefinitionErrorType.EMPTY_MATCH_PATTERN,
      tokenTypes: [currType],
    }
  })
  return errors
}
var start_of_input = /[^\\[][\^]|^\^/
function findStartOfInputAnchor(tokenTypes) {
  class StartAnchorFinder extends BaseRegExpVisitor {
    constructor() {
      super(...arguments)
      this.found = false
    }
    visitStartAnchor(node) {
      this.found = true
    }
  }
  const invalidRegex = filter_default(tokenTypes, (currType) => {
    const pattern = currType.PATTERN
    try {
      const regexpAst = getRegExpAst(pattern)
      const startAnchorVisitor = new StartAnchorFinder()
      startAnchorVisitor.visit(regexpAst)
      return startAnchorVisitor.found
    } catch (e) {
      return start_of_input.test(pattern.source)
    }
  })
  const errors = map_default(invalidRegex, (currType) => {
    return {
      message:
        'Unexpected RegExp Anchor Error:\n	Token Type: ->' +
        currType.name +
        "<- static 'PATTERN' cannot contain start of input anchor '^'\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#ANCHORS	for details.",
      type: LexerDefinitionErrorType.SOI_ANCHOR_FOUND,
      tokenTypes: [currType],
    }
  })
  return errors
}
function findUnsupportedFlags(tokenTypes) {
  const invalidFlags = filter_default(tokenTypes, (currType) => {
    const pattern = currType[PATTERN]
    return pattern instanceof RegExp && (pattern.multiline || pattern.global)
  })
  const errors = map_default(invalidFlags, (currType) => {
    return {
      message: 'Token Type: ->' + currType.name + "<- static 'PATTERN' may NOT contain global('g') or multiline('m')",
      type: LexerDefinitionErrorType.UNSUPPORTED_FLAGS_FOUND,
      tokenTypes: [currType],
    }
  })
  return errors
}
function findDuplicatePatterns(tokenTypes) {
  const found = []
  let identicalPatterns = map_default(tokenTypes, (outerType) => {
    return reduce_default(
      tokenTypes,
      (result, innerType) => {
        if (
          outerType.PATTERN.source === innerType.PATTERN.source &&
          !includes_default(found, innerType) &&
          innerType.PATTERN !== Lexer.NA
        ) {
          found.push(innerType)
          result.push(innerType)
          return result
        }
        return result
      },
      [],
    )
  })
  identicalPatterns = compact_default(identicalPatterns)
  const duplicatePatterns = filter_default(identicalPatterns, (currIdenticalSet) => {
    return currIdenticalSet.length > 1
  })
  const errors = map_default(duplicatePatterns, (setOfIdentical) => {
    const tokenTypeNames = map_default(setOfIdentical, (currType) => {
      return currType.name
    })
    const dupPatternSrc = head_default(setOfIdentical).PATTERN
    return {
      message: `The same RegExp pattern ->${dupPatternSrc}<-has been used in all of the following Token Types: ${tokenTypeNames.join(', ')} <-`,
      type: LexerDefinitionErrorType.DUPLICATE_PATTERNS_FOUND,
      tokenTypes: setOfIdentical,
    }
  })
  return errors
}
function findInvalidGroupType(tokenTypes) {
  const invalidTypes = filter_default(tokenTypes, (clazz) => {
    if (!has_default(clazz, 'GROUP')) {
      return false
    }
    const group = clazz.GROUP
    return group !== Lexer.SKIPPED && group !== Lexer.NA && !isString_default(group)
  })
  const errors = map_default(invalidTypes, (currType) => {
    return {
      message: 'Token Type: ->' + currType.name + "<- static 'GROUP' can only be Lexer.SKIPPED/Lexer.NA/A String",
      type: LexerDefinitionErrorType.INVALID_GROUP_TYPE_FOUND,
      tokenTypes: [currType],
    }
  })
  return errors
}
function findModesThatDoNotExist(tokenTypes, validModes) {
  const invalidModes = filter_default(tokenTypes, (clazz) => {
    return clazz.PUSH_MODE !== void 0 && !includes_default(validModes, clazz.PUSH_MODE)
  })
  const errors = map_default(invalidModes, (tokType) => {
    const msg = `Token Type: ->${tokType.name}<- static 'PUSH_MODE' value cannot refer to a Lexer Mode ->${tokType.PUSH_MODE}<-which does not exist`
    return {
      message: msg,
      type: LexerDefinitionErrorType.PUSH_MODE_DOES_NOT_EXIST,
      tokenTypes: [tokType],
    }
  })
  return errors
}
function findUnreachablePatterns(tokenTypes) {
  const errors = []
  const canBeTested = reduce_default(
    tokenTypes,
    (result, tokType, idx) => {
      const pattern = tokType.PATTERN
      if (pattern === Lexer.NA) {
        return result
      }
      if (isString_default(pattern)) {
        result.push({ str: pattern, idx, tokenType: tokType })
      } else if (isRegExp_default(pattern) && noMetaChar(pattern)) {
        result.push({ str: pattern.source, idx, tokenType: tokType })
      }
      return result
    },
    [],
  )
  forEach_default(tokenTypes, (aTokType, aIdx) => {
    forEach_default(canBeTested, ({ str: bStr, idx: bIdx, tokenType: bTokType }) => {
      if (aIdx < bIdx && tryToMatchStrToPattern(bStr, aTokType.PATTERN)) {
        const msg = `Token: ->${bTokType.name}<- can never be matched.
Because it appears AFTER the Token Type ->${aTokType.name}<-in the lexer's definition.
See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#UNREACHABLE`
        errors.push({
          message: msg,
          type: LexerDefinitionErrorType.UNREACHABLE_PATTERN,
          tokenTypes: [aTokType, bTokType],
        })
      }
    })
  })
  return errors
}
function tryToMatchStrToPattern(str, pattern) {
  if (isRegExp_default(pattern)) {
    if (usesLookAheadOrBehind(pattern)) {
      return false
    }
    const regExpArray = pattern.exec(str)
    return regExpArray !== null && regExpArray.index === 0
  } else if (isFunction_default(pattern)) {
    return pattern(str, 0, [], {})
  } else if (has_default(pattern, 'exec')) {
    return pattern.exec(str, 0, [], {})
  } else if (typeof pattern === 'string') {
    return pattern === str
  } else {
    throw Error('non exhaustive match')
  }
}
function noMetaChar(regExp) {
  const metaChars = ['.', '\\', '[', ']', '|', '^', '$', '(', ')', '?', '*', '+', '{']
  return find_default(metaChars, (char) => regExp.source.indexOf(char) !== -1) === void 0
}
function usesLookAheadOrBehind(regExp) {
  return /(\(\?=)|(\(\?!)|(\(\?<=)|(\(\?<!)/.test(regExp.source)
}
function addStickyFlag(pattern) {
  const flags = pattern.ignoreCase ? 'iy' : 'y'
  return new RegExp(`${pattern.source}`, flags)
}
function performRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
  const errors = []
  if (!has_default(lexerDefinition, DEFAULT_MODE)) {
    errors.push({
      message: 'A MultiMode Lexer cannot be initialized without a <' + DEFAULT_MODE + '> property in its definition\n',
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE,
    })
  }
  if (!has_default(lexerDefinition, MODES)) {
    errors.push({
      message: 'A MultiMode Lexer cannot be initialized without a <' + MODES + '> property in its definition\n',
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY,
    })
  }
  if (
    has_default(lexerDefinition, MODES) &&
    has_default(lexerDefinition, DEFAULT_MODE) &&
    !has_default(lexerDefinition.modes, lexerDefinition.defaultMode)
  ) {
    errors.push({
      message: `A MultiMode Lexer cannot be initialized with a ${DEFAULT_MODE}: <${lexerDefinition.defaultMode}>which does not exist
`,
      type: LexerDefinitionErrorType.MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST,
    })
  }
  if (has_default(lexerDefinition, MODES)) {
    forEach_default(lexerDefinition.modes, (currModeValue, currModeName) => {
      forEach_default(currModeValue, (currTokType, currIdx) => {
        if (isUndefined_default(currTokType)) {
          errors.push({
            message: `A Lexer cannot be initialized using an undefined Token Type. Mode:<${currModeName}> at index: <${currIdx}>
`,
            type: LexerDefinitionErrorType.LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED,
          })
        } else if (has_default(currTokType, 'LONGER_ALT')) {
          const longerAlt = isArray_default(currTokType.LONGER_ALT) ? currTokType.LONGER_ALT : [currTokType.LONGER_ALT]
          forEach_default(longerAlt, (currLongerAlt) => {
            if (!isUndefined_default(currLongerAlt) && !includes_default(currModeValue, currLongerAlt)) {
              errors.push({
                message: `A MultiMode Lexer cannot be initialized with a longer_alt <${currLongerAlt.name}> on token <${currTokType.name}> outside of mode <${currModeName}>
`,
                type: LexerDefinitionErrorType.MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE,
              })
            }
          })
        }
      })
    })
  }
  return errors
}
function performWarningRuntimeChecks(lexerDefinition, trackLines, lineTerminatorCharacters) {
  const warnings = []
  let hasAnyLineBreak = false
  const allTokenTypes = compact_default(flatten_default(values_default(lexerDefinition.modes)))
  const concreteTokenTypes = reject_default(allTokenTypes, (currType) => currType[PATTERN] === Lexer.NA)
  const terminatorCharCodes = getCharCodes(lineTerminatorCharacters)
  if (trackLines) {
    forEach_default(concreteTokenTypes, (tokType) => {
      const currIssue = checkLineBreaksIssues(tokType, terminatorCharCodes)
      if (currIssue !== false) {
        const message = buildLineBreakIssueMessage(tokType, currIssue)
        const warningDescriptor = {
          message,
          type: currIssue.issue,
          tokenType: tokType,
        }
        warnings.push(warningDescriptor)
      } else {
        if (has_default(tokType, 'LINE_BREAKS')) {
          if (tokType.LINE_BREAKS === true) {
            hasAnyLineBreak = true
          }
        } else {
          if (canMatchCharCode(terminatorCharCodes, tokType.PATTERN)) {
            hasAnyLineBreak = true
          }
        }
      }
    })
  }
  if (trackLines && !hasAnyLineBreak) {
    warnings.push({
      message:
        'Warning: No LINE_BREAKS Found.\n	This Lexer has been defined to track line and column information,\n	But none of the Token Types can be identified as matching a line terminator.\n	See https://chevrotain.io/docs/guide/resolving_lexer_errors.html#LINE_BREAKS \n	for details.',
      type: LexerDefinitionErrorType.NO_LINE_BREAKS_FLAGS,
    })
  }
  return warnings
}
function cloneEmptyGroups(emptyGroups) {
  const clonedResult = {}
  const groupKeys = keys_default(emptyGroups)
  forEach_default(groupKeys, (currKey) => {
    const currGroupValue = emptyGroups[currKey]
    if (isArray_default(currGroupValue)) {
      clonedResult[currKey] = []
    } else {
      throw Error('non exhaustive match')
    }
  })
  return clonedResult
}
function isCustomPattern(tokenType) {
  const pattern = tokenType.PATTERN
  if (isRegExp_default(pattern)) {
    return false
  } else if (isFunction_default(pattern)) {
    return true
  } else if (has_default(pattern, 'exec')) {
    return true
  } else if (isString_default(pattern)) {
    return false
  } else {
    throw Error('non exhaustive match')
  }
}
function isShortPattern(pattern) {
  if (isString_default(pattern) && pattern.length === 1) {
    return pattern.charCodeAt(0)
  } else {
    return false
  }
}
var LineTerminatorOptimizedTester = {
  // implements /\n|\r\n?/g.test
  test: function (text2) {
    const len = text2.length
    for (let i = this.lastIndex; i < len; i++) {
      const c2 = text2.charCodeAt(i)
      if (c2 === 10) {
        this.lastIndex = i + 1
        return true
      } else if (c2 === 13) {
        if (text2.charCodeAt(i + 1) === 10) {
          this.lastIndex = i + 2
        } else {
          this.lastIndex = i + 1
        }
        return true
      }
    }
    return false
  },
  lastIndex: 0,
}
function checkLineBreaksIssues(tokType, lineTerminatorCharCodes) {
  if (has_default(tokType, 'LINE_BREAKS')) {
    return false
  } else {
    if (isRegExp_default(tokType.PATTERN)) {
      try {
        canMatchCharCode(lineTerminatorCharCodes, tokType.PATTERN)
      } catch (e) {
        return {
          issue: LexerDefinitionErrorType.IDENTIFY_TERMINATOR,
          errMsg: e.message,
        }
      }
      return false
    } else if (isString_default(tokType.PATTERN)) {
      return false
    } else if (isCustomPattern(tokType)) {
      return { issue: LexerDefinitionErrorType.CUSTOM_LINE_BREAK }
    } else {
      throw Error('non exhaustive match')
    }
  }
}
function buildLineBreakIssueMessage(tokType, details) {
  if (details.issue === LexerDefinitionErrorType.IDENTIFY_TERMINATOR) {
    return `Warning: unable to identify line terminator usage in pattern.
	The problem is in the <${tokType.name}> Token Type
	 Root cause: ${details.errMsg}.
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#IDENTIFY_TERMINATOR`
  } else if (details.issue === LexerDefinitionErrorType.CUSTOM_LINE_BREAK) {
    return `Warning: A Custom Token Pattern should specify the <line_breaks> option.
	The problem is in the <${tokType.name}> Token Type
	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#CUSTOM_LINE_BREAK`
  } else {
    throw Error('non exhaustive match')
  }
}
function getCharCodes(charsOrCodes) {
  const charCodes = map_default(charsOrCodes, (numOrString) => {
    if (isString_default(numOrString)) {
      return numOrString.charCodeAt(0)
    } else {
      return numOrString
    }
  })
  return charCodes
}
function addToMapOfArrays(map2, key, value) {
  if (map2[key] === void 0) {
    map2[key] = [value]
  } else {
    map2[key].push(value)
  }
}
var minOptimizationVal = 256
var charCodeToOptimizedIdxMap = []
function charCodeToOptimizedIndex(charCode) {
  return charCode < minOptimizationVal ? charCode : charCodeToOptimizedIdxMap[charCode]
}
function initCharCodeToOptimizedIndexMap() {
  if (isEmpty_default(charCodeToOptimizedIdxMap)) {
    charCodeToOptimizedIdxMap = new Array(65536)
    for (let i = 0; i < 65536; i++) {
      charCodeToOptimizedIdxMap[i] = i > 255 ? 255 + ~~(i / 255) : i
    }
  }
}

// node_modules/chevrotain/lib/src/scan/tokens.js
function tokenStructuredMatcher(tokInstance, tokConstructor) {
  const instanceType = tokInstance.tokenTypeIdx
  if (instanceType === tokConstructor.tokenTypeIdx) {
    return true
  } else {
    return tokConstructor.isParent === true && tokConstructor.categoryMatchesMap[instanceType] === true
  }
}
function tokenStructuredMatcherNoCategories(token, tokType) {
  return token.tokenTypeIdx === tokType.tokenTypeIdx
}
var tokenShortNameIdx = 1
var tokenIdxToClass = {}
function augmentTokenTypes(tokenTypes) {
  const tokenTypesAndParents = expandCategories(tokenTypes)
  assignTokenDefaultProps(tokenTypesAndParents)
  assignCategoriesMapProp(tokenTypesAndParents)
  assignCategoriesTokensProp(tokenTypesAndParents)
  forEach_default(tokenTypesAndParents, (tokType) => {
    tokType.isParent = tokType.categoryMatches.length > 0
  })
}
function expandCategories(tokenTypes) {
  let result = clone_default(tokenTypes)
  let categories = tokenTypes
  let searching = true
  while (searching) {
    categories = compact_default(flatten_default(map_default(categories, (currTokType) => currTokType.CATEGORIES)))
    const newCategories = difference_default(categories, result)
    result = result.concat(newCategories)
    if (isEmpty_default(newCategories)) {
      searching = false
    } else {
      categories = newCategories
    }
  }
  return result
}
function assignTokenDefaultProps(tokenTypes) {
  forEach_default(tokenTypes, (currTokType) => {
    if (!hasShortKeyProperty(currTokType)) {
      tokenIdxToClass[tokenShortNameIdx] = currTokType
      currTokType.tokenTypeIdx = tokenShortNameIdx++
    }
    if (hasCategoriesProperty(currTokType) && !isArray_default(currTokType.CATEGORIES)) {
      currTokType.CATEGORIES = [currTokType.CATEGORIES]
    }
    if (!hasCategoriesProperty(currTokType)) {
      currTokType.CATEGORIES = []
    }
    if (!hasExtendingTokensTypesProperty(currTokType)) {
      currTokType.categoryMatches = []
    }
    if (!hasExtendingTokensTypesMapProperty(currTokType)) {
      currTokType.categoryMatchesMap = {}
    }
  })
}
function assignCategoriesTokensProp(tokenTypes) {
  forEach_default(tokenTypes, (currTokType) => {
    currTokType.categoryMatches = []
    forEach_default(currTokType.categoryMatchesMap, (val, key) => {
      currTokType.categoryMatches.push(tokenIdxToClass[key].tokenTypeIdx)
    })
  })
}
function assignCategoriesMapProp(tokenTypes) {
  forEach_default(tokenTypes, (currTokType) => {
    singleAssignCategoriesToksMap([], currTokType)
  })
}
function singleAssignCategoriesToksMap(path, nextNode) {
  forEach_default(path, (pathNode) => {
    nextNode.categoryMatchesMap[pathNode.tokenTypeIdx] = true
  })
  forEach_default(nextNode.CATEGORIES, (nextCategory) => {
    const newPath = path.concat(nextNode)
    if (!includes_default(newPath, nextCategory)) {
      singleAssignCategoriesToksMap(newPath, nextCategory)
    }
  })
}
function hasShortKeyProperty(tokType) {
  return has_default(tokType, 'tokenTypeIdx')
}
function hasCategoriesProperty(tokType) {
  return has_default(tokType, 'CATEGORIES')
}
function hasExtendingTokensTypesProperty(tokType) {
  return has_default(tokType, 'categoryMatches')
}
function hasExtendingTokensTypesMapProperty(tokType) {
  return has_default(tokType, 'categoryMatchesMap')
}
function isTokenType(tokType) {
  return has_default(tokType, 'tokenTypeIdx')
}

// node_modules/chevrotain/lib/src/scan/lexer_errors_public.js
var defaultLexerErrorProvider = {
  buildUnableToPopLexerModeMessage(token) {
    return `Unable to pop Lexer Mode after encountering Token ->${token.image}<- The Mode Stack is empty`
  },
  buildUnexpectedCharactersMessage(fullText, startOffset, length, line, column, mode) {
    return `unexpected character: ->${fullText.charAt(startOffset)}<- at offset: ${startOffset}, skipped ${length} characters.`
  },
}

// node_modules/chevrotain/lib/src/scan/lexer_public.js
var LexerDefinitionErrorType
;((LexerDefinitionErrorType2) => {
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['MISSING_PATTERN'] = 0)] = 'MISSING_PATTERN'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['INVALID_PATTERN'] = 1)] = 'INVALID_PATTERN'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['EOI_ANCHOR_FOUND'] = 2)] = 'EOI_ANCHOR_FOUND'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['UNSUPPORTED_FLAGS_FOUND'] = 3)] = 'UNSUPPORTED_FLAGS_FOUND'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['DUPLICATE_PATTERNS_FOUND'] = 4)] = 'DUPLICATE_PATTERNS_FOUND'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['INVALID_GROUP_TYPE_FOUND'] = 5)] = 'INVALID_GROUP_TYPE_FOUND'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['PUSH_MODE_DOES_NOT_EXIST'] = 6)] = 'PUSH_MODE_DOES_NOT_EXIST'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE'] = 7)] =
    'MULTI_MODE_LEXER_WITHOUT_DEFAULT_MODE'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY'] = 8)] =
    'MULTI_MODE_LEXER_WITHOUT_MODES_PROPERTY'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST'] = 9)] =
    'MULTI_MODE_LEXER_DEFAULT_MODE_VALUE_DOES_NOT_EXIST'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED'] = 10)] =
    'LEXER_DEFINITION_CANNOT_CONTAIN_UNDEFINED'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['SOI_ANCHOR_FOUND'] = 11)] = 'SOI_ANCHOR_FOUND'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['EMPTY_MATCH_PATTERN'] = 12)] = 'EMPTY_MATCH_PATTERN'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['NO_LINE_BREAKS_FLAGS'] = 13)] = 'NO_LINE_BREAKS_FLAGS'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['UNREACHABLE_PATTERN'] = 14)] = 'UNREACHABLE_PATTERN'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['IDENTIFY_TERMINATOR'] = 15)] = 'IDENTIFY_TERMINATOR'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['CUSTOM_LINE_BREAK'] = 16)] = 'CUSTOM_LINE_BREAK'
  LexerDefinitionErrorType2[(LexerDefinitionErrorType2['MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE'] = 17)] =
    'MULTI_MODE_LEXER_LONGER_ALT_NOT_IN_CURRENT_MODE'
})(LexerDefinitionErrorType || (LexerDefinitionErrorType = {}))
var DEFAULT_LEXER_CONFIG = {
  deferDefinitionErrorsHandling: false,
  positionTracking: 'full',
  lineTerminatorsPattern: /\n|\r\n?/g,
  lineTerminatorCharacters: ['\n', '\r'],
  ensureOptimizations: false,
  safeMode: false,
  errorMessageProvider: defaultLexerErrorProvider,
  traceInitPerf: false,
  skipValidations: false,
  recoveryEnabled: true,
}
Object.freeze(DEFAULT_LEXER_CONFIG)
var Lexer = class {
  constructor(lexerDefinition, config = DEFAULT_LEXER_CONFIG) {
    this.lexerDefinition = lexerDefinition
    this.lexerDefinitionErrors = []
    this.lexerDefinitionWarning = []
    this.patternIdxToConfig = {}
    this.charCodeToPatternIdxToConfig = {}
    this.modes = []
    this.emptyGroups = {}
    this.trackStartLines = true
    this.trackEndLines = true
    this.hasCustom = false
    this.canModeBeOptimized = {}
    this.TRACE_INIT = (phaseDesc, phaseImpl) => {
      if (this.traceInitPerf === true) {
        this.traceInitIndent++
        const indent = new Array(this.traceInitIndent + 1).join('	')
        if (this.traceInitIndent < this.traceInitMaxIdent) {
          console.log(`${indent}--> <${phaseDesc}>`)
        }
        const { time: time2, value } = timer(phaseImpl)
        const traceMethod = time2 > 10 ? console.warn : console.log
        if (this.traceInitIndent < this.traceInitMaxIdent) {
          traceMethod(`${indent}<-- <${phaseDesc}> time: ${time2}ms`)
        }
        this.traceInitIndent--
        return value
      } else {
        return phaseImpl()
      }
    }
    if (typeof config === 'boolean') {
      throw Error(
        'The second argument to the Lexer constructor is now an ILexerConfig Object.\na boolean 2nd argument is no longer supported',
      )
    }
    this.config = assign_default({}, DEFAULT_LEXER_CONFIG, config)
    const traceInitVal = this.config.traceInitPerf
    if (traceInitVal === true) {
      this.traceInitMaxIdent = Infinity
      this.traceInitPerf = true
    } else if (typeof traceInitVal === 'number') {
      this.traceInitMaxIdent = traceInitVal
      this.traceInitPerf = true
    }
    this.traceInitIndent = -1
    this.TRACE_INIT('Lexer Constructor', () => {
      let actualDefinition
      let hasOnlySingleMode = true
      this.TRACE_INIT('Lexer Config handling', () => {
        if (this.config.lineTerminatorsPattern === DEFAULT_LEXER_CONFIG.lineTerminatorsPattern) {
          this.config.lineTerminatorsPattern = LineTerminatorOptimizedTester
        } else {
          if (this.config.lineTerminatorCharacters === DEFAULT_LEXER_CONFIG.lineTerminatorCharacters) {
            throw Error(
              'Error: Missing <lineTerminatorCharacters> property on the Lexer config.\n	For details See: https://chevrotain.io/docs/guide/resolving_lexer_errors.html#MISSING_LINE_TERM_CHARS',
            )
          }
        }
        if (config.safeMode && config.ensureOptimizations) {
          throw Error('"safeMode" and "ensureOptimizations" flags are mutually exclusive.')
        }
        this.trackStartLines = /full|onlyStart/i.test(this.config.positionTracking)
        this.trackEndLines = /full/i.test(this.config.positionTracking)
        if (isArray_default(lexerDefinition)) {
          actualDefinition = {
            modes: { defaultMode: clone_default(lexerDefinition) },
            defaultMode: DEFAULT_MODE,
          }
        } else {
          hasOnlySingleMode = false
          actualDefinition = clone_default(lexerDefinition)
        }
      })
      if (this.config.skipValidations === false) {
        this.TRACE_INIT('performRuntimeChecks', () => {
          this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(
            performRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters),
          )
        })
        this.TRACE_INIT('performWarningRuntimeChecks', () => {
          this.lexerDefinitionWarning = this.lexerDefinitionWarning.concat(
            performWarningRuntimeChecks(actualDefinition, this.trackStartLines, this.config.lineTerminatorCharacters),
          )
        })
      }
      actualDefinition.modes = actualDefinition.modes ? actualDefinition.modes : {}
      forEach_default(actualDefinition.modes, (currModeValue, currModeName) => {
        actualDefinition.modes[currModeName] = reject_default(currModeValue, (currTokType) =>
          isUndefined_default(currTokType),
        )
      })
      const allModeNames = keys_default(actualDefinition.modes)
      forEach_default(actualDefinition.modes, (currModDef, currModName) => {
        this.TRACE_INIT(`Mode: <${currModName}> processing`, () => {
          this.modes.push(currModName)
          if (this.config.skipValidations === false) {
            this.TRACE_INIT(`validatePatterns`, () => {
              this.lexerDefinitionErrors = this.lexerDefinitionErrors.concat(validatePatterns(currModDef, allModeNames))
            })
          }
          if (isEmpty_default(this.lexerDefinitionErrors)) {
            augmentTokenTypes(currModDef)
            let currAnalyzeResult
            this.TRACE_INIT(`analyzeTokenTypes`, () => {
              currAnalyzeResult = analyzeTokenTypes(currModDef, {
                lineTerminatorCharacters: this.config.lineTerminatorCharacters,
                positionTracking: config.positionTracking,
                ensureOptimizations: config.ensureOptimizations,
                safeMode: config.safeMode,
                tracer: this.TRACE_INIT,
              })
            })
            this.patternIdxToConfig[currModName] = currAnalyzeResult.patternIdxToConfig
            this.charCodeToPatternIdxToConfig[currModName] = currAnalyzeResult.charCodeToPatternIdxToConfig
            this.emptyGroups = assign_default({}, this.emptyGroups, currAnalyzeResult.emptyGroups)
            this.hasCustom = currAnalyzeResult.hasCustom || this.hasCustom
            this.canModeBeOptimized[currModName] = currAnalyzeResult.canBeOptimized
          }
        })
      })
      this.defaultMode = actualDefinition.defaultMode
      if (!isEmpty_default(this.lexerDefinitionErrors) && !this.config.deferDefinitionErrorsHandling) {
        const allErrMessages = map_default(this.lexerDefinitionErrors, (error) => {
          return error.message
        })
        const allErrMessagesString = allErrMessages.join('-----------------------\n')
        throw new Error('Errors detected in definition of Lexer:\n' + allErrMessagesString)
      }
      forEach_default(this.lexerDefinitionWarning, (warningDescriptor) => {
        PRINT_WARNING(warningDescriptor.message)
      })
      this.TRACE_INIT('Choosing sub-methods implementations', () => {
        if (hasOnlySingleMode) {
          this.handleModes = noop_default
        }
        if (this.trackStartLines === false) {
          this.computeNewColumn = identity_default
        }
        if (this.trackEndLines === false) {
          this.updateTokenEndLineColumnLocation = noop_default
        }
        if (/full/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createFullToken
        } else if (/onlyStart/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createStartOnlyToken
        } else if (/onlyOffset/i.test(this.config.positionTracking)) {
          this.createTokenInstance = this.createOffsetOnlyToken
        } else {
          throw Error(`Invalid <positionTracking> config option: "${this.config.positionTracking}"`)
        }
        if (this.hasCustom) {
          this.addToken = this.addTokenUsingPush
          this.handlePayload = this.handlePayloadWithCustom
        } else {
          this.addToken = this.addTokenUsingMemberAccess
          this.handlePayload = this.handlePayloadNoCustom
        }
      })
      this.TRACE_INIT('Failed Optimization Warnings', () => {
        const unOptimizedModes = reduce_default(
          this.canModeBeOptimized,
          (cannotBeOptimized, canBeOptimized, modeName) => {
            if (canBeOptimized === false) {
              cannotBeOptimized.push(modeName)
            }
            return cannotBeOptimized
          },
          [],
        )
        if (config.ensureOptimizations && !isEmpty_default(unOptimizedModes)) {
          throw Error(`Lexer Modes: < ${unOptimizedModes.join(', ')} > cannot be optimized.
	 Disable the "ensureOptimizations" lexer config flag to silently ignore this and run the lexer in an un-optimized mode.
	 Or inspect the console log for details on how to resolve these issues.`)
        }
      })
      this.TRACE_INIT('clearRegExpParserCache', () => {
        clearRegExpParserCache()
      })
      this.TRACE_INIT('toFastProperties', () => {
        toFastProperties(this)
      })
    })
  }
  tokenize(text2, initialMode = this.defaultMode) {
    if (!isEmpty_default(this.lexerDefinitionErrors)) {
      const allErrMessages = map_default(this.lexerDefinitionErrors, (error) => {
        return error.message
      })
      const allErrMessagesString = allErrMessages.join('-----------------------\n')
      throw new Error('Unable to Tokenize because Errors detected in definition of Lexer:\n' + allErrMessagesString)
    }
    return this.tokenizeInternal(text2, initialMode)
  }
  // There is quite a bit of duplication between this and "tokenizeInternalLazy"
  // This is intentional due to performance considerations.
  // this method also used quite a bit of `!` none null assertions because it is too optimized
  // for `tsc` to always understand it is "safe"
  tokenizeInternal(text2, initialMode) {
    let i,
      j,
      k,
      matchAltImage,
      longerAlt,
      matchedImage,
      payload,
      altPayload,
      imageLength,
      group,
      tokType,
      newToken,
      errLength,
      msg,
      match
    const orgText = text2
    const orgLength = orgText.length
    let offset = 0
    let matchedTokensIndex = 0
    const guessedNumberOfTokens = this.hasCustom ? 0 : Math.floor(text2.length / 10)
    const matchedTokens = new Array(guessedNumberOfTokens)
    const errors = []
    let line = this.trackStartLines ? 1 : void 0
    let column = this.trackStartLines ? 1 : void 0
    const groups = cloneEmptyGroups(this.emptyGroups)
    const trackLines = this.trackStartLines
    const lineTerminatorPattern = this.config.lineTerminatorsPattern
    let currModePatternsLength = 0
    let patternIdxToConfig = []
    let currCharCodeToPatternIdxToConfig = []
    const modeStack = []
    const emptyArray = []
    Object.freeze(emptyArray)
    let isOptimizedMode = false
    const pop_mode = (popToken) => {
      if (
        modeStack.length === 1 && // if we have both a POP_MODE and a PUSH_MODE this is in-fact a "transition"
        // So no error should occur.
        popToken.tokenType.PUSH_MODE === void 0
      ) {
        const msg2 = this.config.errorMessageProvider.buildUnableToPopLexerModeMessage(popToken)
        errors.push({
          offset: popToken.startOffset,
          line: popToken.startLine,
          column: popToken.startColumn,
          length: popToken.image.length,
          message: msg2,
        })
      } else {
        modeStack.pop()
        const newMode = last_default(modeStack)
        patternIdxToConfig = this.patternIdxToConfig[newMode]
        currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode]
        currModePatternsLength = patternIdxToConfig.length
        const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false
        if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) {
          isOptimizedMode = true
        } else {
          isOptimizedMode = false
        }
      }
    }
    function push_mode(newMode) {
      modeStack.push(newMode)
      currCharCodeToPatternIdxToConfig = this.charCodeToPatternIdxToConfig[newMode]
      patternIdxToConfig = this.patternIdxToConfig[newMode]
      currModePatternsLength = patternIdxToConfig.length
      currModePatternsLength = patternIdxToConfig.length
      const modeCanBeOptimized = this.canModeBeOptimized[newMode] && this.config.safeMode === false
      if (currCharCodeToPatternIdxToConfig && modeCanBeOptimized) {
        isOptimizedMode = true
      } else {
        isOptimizedMode = false
      }
    }
    push_mode.call(this, initialMode)
    let currConfig
    const recoveryEnabled = this.config.recoveryEnabled
    while (offset < orgLength) {
      matchedImage = null
      imageLength = -1
      const nextCharCode = orgText.charCodeAt(offset)
      let chosenPatternIdxToConfig
      if (isOptimizedMode) {
        const optimizedCharIdx = charCodeToOptimizedIndex(nextCharCode)
        const possiblePatterns = currCharCodeToPatternIdxToConfig[optimizedCharIdx]
        chosenPatternIdxToConfig = possiblePatterns !== void 0 ? possiblePatterns : emptyArray
      } else {
        chosenPatternIdxToConfig = patternIdxToConfig
      }
      const chosenPatternsLength = chosenPatternIdxToConfig.length
      for (i = 0; i < chosenPatternsLength; i++) {
        currConfig = chosenPatternIdxToConfig[i]
        const currPattern = currConfig.pattern
        payload = null
        const singleCharCode = currConfig.short
        if (singleCharCode !== false) {
          if (nextCharCode === singleCharCode) {
            imageLength = 1
            matchedImage = currPattern
          }
        } else if (currConfig.isCustom === true) {
          match = currPattern.exec(orgText, offset, matchedTokens, groups)
          if (match !== null) {
            matchedImage = match[0]
            imageLength = matchedImage.length
            if (match.payload !== void 0) {
              payload = match.payload
            }
          } else {
            matchedImage = null
          }
        } else {
          currPattern.lastIndex = offset
          imageLength = this.matchLength(currPattern, text2, offset)
        }
        if (imageLength !== -1) {
          longerAlt = currConfig.longerAlt
          if (longerAlt !== void 0) {
            matchedImage = text2.substring(offset, offset + imageLength)
            const longerAltLength = longerAlt.length
            for (k = 0; k < longerAltLength; k++) {
              const longerAltConfig = patternIdxToConfig[longerAlt[k]]
              const longerAltPattern = longerAltConfig.pattern
              altPayload = null
              if (longerAltConfig.isCustom === true) {
                match = longerAltPattern.exec(orgText, offset, matchedTokens, groups)
                if (match !== null) {
                  matchAltImage = match[0]
                  if (match.payload !== void 0) {
                    altPayload = match.payload
                  }
                } else {
                  matchAltImage = null
                }
              } else {
                longerAltPattern.lastIndex = offset
                matchAltImage = this.match(longerAltPattern, text2, offset)
              }
              if (matchAltImage && matchAltImage.length > matchedImage.length) {
                matchedImage = matchAltImage
                imageLength = matchAltImage.length
                payload = altPayload
                currConfig = longerAltConfig
                break
              }
            }
          }
          break
        }
      }
      if (imageLength !== -1) {
        group = currConfig.group
        if (group !== void 0) {
          matchedImage = matchedImage !== null ? matchedImage : text2.substring(offset, offset + imageLength)
          tokType = currConfig.tokenTypeIdx
          newToken = this.createTokenInstance(
            matchedImage,
            offset,
            tokType,
            currConfig.tokenType,
            line,
            column,
            imageLength,
          )
          this.handlePayload(newToken, payload)
          if (group === false) {
            matchedTokensIndex = this.addToken(matchedTokens, matchedTokensIndex, newToken)
          } else {
            groups[group].push(newToken)
          }
        }
        if (trackLines === true && currConfig.canLineTerminator === true) {
          let numOfLTsInMatch = 0
          let foundTerminator
          let lastLTEndOffset
          lineTerminatorPattern.lastIndex = 0
          do {
            matchedImage = matchedImage !== null ? matchedImage : text2.substring(offset, offset + imageLength)
            foundTerminator = lineTerminatorPattern.test(matchedImage)
            if (foundTerminator === true) {
              lastLTEndOffset = lineTerminatorPattern.lastIndex - 1
              numOfLTsInMatch++
            }
          } while (foundTerminator === true)
          if (numOfLTsInMatch !== 0) {
            line = line + numOfLTsInMatch
            column = imageLength - lastLTEndOffset
            this.updateTokenEndLineColumnLocation(
              newToken,
              group,
              lastLTEndOffset,
              numOfLTsInMatch,
              line,
              column,
              imageLength,
            )
          } else {
            column = this.computeNewColumn(column, imageLength)
          }
        } else {
          column = this.computeNewColumn(column, imageLength)
        }
        offset = offset + imageLength
        this.handleModes(currConfig, pop_mode, push_mode, newToken)
      } else {
        const errorStartOffset = offset
        const errorLine = line
        const errorColumn = column
        let foundResyncPoint = recoveryEnabled === false
        while (foundResyncPoint === false && offset < orgLength) {
          offset++
          for (j = 0; j < currModePatternsLength; j++) {
            const currConfig2 = patternIdxToConfig[j]
            const currPattern = currConfig2.pattern
            const singleCharCode = currConfig2.short
            if (singleCharCode !== false) {
              if (orgText.charCodeAt(offset) === singleCharCode) {
                foundResyncPoint = true
              }
            } else if (currConfig2.isCustom === true) {
              foundResyncPoint = currPattern.exec(orgText, offset, matchedTokens, groups) !== null
            } else {
              currPattern.lastIndex = offset
              foundResyncPoint = currPattern.exec(text2) !== null
            }
            if (foundResyncPoint === true) {
              break
            }
          }
        }
        errLength = offset - errorStartOffset
        column = this.computeNewColumn(column, errLength)
        msg = this.config.errorMessageProvider.buildUnexpectedCharactersMessage(
          orgText,
          errorStartOffset,
          errLength,
          errorLine,
          errorColumn,
          last_default(modeStack),
        )
        errors.push({
          offset: errorStartOffset,
          line: errorLine,
          column: errorColumn,
          length: errLength,
          message: msg,
        })
        if (recoveryEnabled === false) {
          break
        }
      }
    }
    if (!this.hasCustom) {
      matchedTokens.length = matchedTokensIndex
    }
    return {
      tokens: matchedTokens,
      groups,
      errors,
    }
  }
  handleModes(config, pop_mode, push_mode, newToken) {
    if (config.pop === true) {
      const pushMode = config.push
      pop_mode(newToken)
      if (pushMode !== void 0) {
        push_mode.call(this, pushMode)
      }
    } else if (config.push !== void 0) {
      push_mode.call(this, config.push)
    }
  }
  // TODO: decrease this under 600 characters? inspect stripping comments option in TSC compiler
  updateTokenEndLineColumnLocation(newToken, group, lastLTIdx, numOfLTsInMatch, line, column, imageLength) {
    let lastCharIsLT, fixForEndingInLT
    if (group !== void 0) {
      lastCharIsLT = lastLTIdx === imageLength - 1
      fixForEndingInLT = lastCharIsLT ? -1 : 0
      if (!(numOfLTsInMatch === 1 && lastCharIsLT === true)) {
        newToken.endLine = line + fixForEndingInLT
        newToken.endColumn = column - 1 + -fixForEndingInLT
      }
    }
  }
  computeNewColumn(oldColumn, imageLength) {
    return oldColumn + imageLength
  }
  createOffsetOnlyToken(image, startOffset, tokenTypeIdx, tokenType) {
    return {
      image,
      startOffset,
      tokenTypeIdx,
      tokenType,
    }
  }
  createStartOnlyToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn) {
    return {
      image,
      startOffset,
      startLine,
      startColumn,
      tokenTypeIdx,
      tokenType,
    }
  }
  createFullToken(image, startOffset, tokenTypeIdx, tokenType, startLine, startColumn, imageLength) {
    return {
      image,
      startOffset,
      endOffset: startOffset + imageLength - 1,
      startLine,
      endLine: startLine,
      startColumn,
      endColumn: startColumn + imageLength - 1,
      tokenTypeIdx,
      tokenType,
    }
  }
  addTokenUsingPush(tokenVector, index, tokenToAdd) {
    tokenVector.push(tokenToAdd)
    return index
  }
  addTokenUsingMemberAccess(tokenVector, index, tokenToAdd) {
    tokenVector[index] = tokenToAdd
    index++
    return index
  }
  handlePayloadNoCustom(token, payload) {}
  handlePayloadWithCustom(token, payload) {
    if (payload !== null) {
      token.payload = payload
    }
  }
  match(pattern, text2, offset) {
    const found = pattern.test(text2)
    if (found === true) {
      return text2.substring(offset, pattern.lastIndex)
    }
    return null
  }
  matchLength(pattern, text2, offset) {
    const found = pattern.test(text2)
    if (found === true) {
      return pattern.lastIndex - offset
    }
    return -1
  }
}
Lexer.SKIPPED =
  'This marks a skipped Token pattern, this means each token identified by it will be consumed and then thrown into oblivion, this can be used to for example to completely ignore whitespace.'
Lexer.NA = /NOT_APPLICABLE/

// node_modules/chevrotain/lib/src/scan/tokens_public.js
function tokenLabel2(tokType) {
  if (hasTokenLabel2(tokType)) {
    return tokType.LABEL
  } else {
    return tokType.name
  }
}
function hasTokenLabel2(obj) {
  return isString_default(obj.LABEL) && obj.LABEL !== ''
}
var PARENT = 'parent'
var CATEGORIES = 'categories'
var LABEL = 'label'
var GROUP = 'group'
var PUSH_MODE = 'push_mode'
var POP_MODE = 'pop_mode'
var LONGER_ALT = 'longer_alt'
var LINE_BREAKS = 'line_breaks'
var START_CHARS_HINT = 'start_chars_hint'
function createToken(config) {
  return createTokenInternal(config)
}
function createTokenInternal(config) {
  const pattern = config.pattern
  const tokenType = {}
  tokenType.name = config.name
  if (!isUndefined_default(pattern)) {
    tokenType.PATTERN = pattern
  }
  if (has_default(config, PARENT)) {
    throw 'The parent property is no longer supported.\nSee: https://github.com/chevrotain/chevrotain/issues/564#issuecomment-349062346 for details.'
  }
  if (has_default(config, CATEGORIES)) {
    tokenType.CATEGORIES = config[CATEGORIES]
  }
  augmentTokenTypes([tokenType])
  if (has_default(config, LABEL)) {
    tokenType.LABEL = config[LABEL]
  }
  if (has_default(config, GROUP)) {
    tokenType.GROUP = config[GROUP]
  }
  if (has_default(config, POP_MODE)) {
    tokenType.POP_MODE = config[POP_MODE]
  }
  if (has_default(config, PUSH_MODE)) {
    tokenType.PUSH_MODE = config[PUSH_MODE]
  }
  if (has_default(config, LONGER_ALT)) {
    tokenType.LONGER_ALT = config[LONGER_ALT]
  }
  if (has_default(config, LINE_BREAKS)) {
    tokenType.LINE_BREAKS = config[LINE_BREAKS]
  }
  if (has_default(config, START_CHARS_HINT)) {
    tokenType.START_CHARS_HINT = config[START_CHARS_HINT]
  }
  return tokenType
}
var EOF = createToken({ name: 'EOF', pattern: Lexer.NA })
augmentTokenTypes([EOF])
function createTokenInstance(tokType, image, startOffset, endOffset, startLine, endLine, startColumn, endColumn) {
  return {
    image,
    startOffset,
    endOffset,
    startLine,
    endLine,
    startColumn,
    endColumn,
    tokenTypeIdx: tokType.tokenTypeIdx,
    tokenType: tokType,
  }
}
function tokenMatcher(token, tokType) {
  return tokenStructuredMatcher(token, tokType)
}

// node_modules/chevrotain/lib/src/parse/errors_public.js
var defaultParserErrorProvider = {
  buildMismatchTokenMessage({ expected, actual, previous, ruleName }) {
    const hasLabel = hasTokenLabel2(expected)
    const expectedMsg = hasLabel ? `--> ${tokenLabel2(expected)} <--` : `token of type --> ${expected.name} <--`
    const msg = `Expecting ${expectedMsg} but found --> '${actual.image}' <--`
    return msg
  },
  buildNotAllInputParsedMessage({ firstRedundant, ruleName }) {
    return 'Redundant input, expecting EOF but found: ' + firstRedundant.image
  },
  buildNoViableAltMessage({ expectedPathsPerAlt, actual, previous, customUserDescription, ruleName }) {
    const errPrefix = 'Expecting: '
    const actualText = head_default(actual).image
    const errSuffix = "\nbut found: '" + actualText + "'"
    if (customUserDescription) {
      return errPrefix + customUserDescription + errSuffix
    } else {
      const allLookAheadPaths = reduce_default(
        expectedPathsPerAlt,
        (result, currAltPaths) => result.concat(currAltPaths),
        [],
      )
      const nextValidTokenSequences = map_default(
        allLookAheadPaths,
        (currPath) => `[${map_default(currPath, (currTokenType) => tokenLabel2(currTokenType)).join(', ')}]`,
      )
      const nextValidSequenceItems = map_default(nextValidTokenSequences, (itemMsg, idx) => `  ${idx + 1}. ${itemMsg}`)
      const calculatedDescription = `one of these possible Token sequences:
${nextValidSequenceItems.join('\n')}`
      return errPrefix + calculatedDescription + errSuffix
    }
  },
  buildEarlyExitMessage({ expectedIterationPaths, actual, customUserDescription, ruleName }) {
    const errPrefix = 'Expecting: '
    const actualText = head_default(actual).image
    const errSuffix = "\nbut found: '" + actualText + "'"
    if (customUserDescription) {
      return errPrefix + customUserDescription + errSuffix
    } else {
      const nextValidTokenSequences = map_default(
        expectedIterationPaths,
        (currPath) => `[${map_default(currPath, (currTokenType) => tokenLabel2(currTokenType)).join(',')}]`,
      )
      const calculatedDescription = `expecting at least one iteration which starts with one of these possible Token sequences::
  <${nextValidTokenSequences.join(' ,')}>`
      return errPrefix + calculatedDescription + errSuffix
    }
  },
}
Object.freeze(defaultParserErrorProvider)
var defaultGrammarResolverErrorProvider = {
  buildRuleNotFoundError(topLevelRule, undefinedRule) {
    const msg =
      'Invalid grammar, reference to a rule which is not defined: ->' +
      undefinedRule.nonTerminalName +
      '<-\ninside top level rule: ->' +
      topLevelRule.name +
      '<-'
    return msg
  },
}
var defaultGrammarValidatorErrorProvider = {
  buildDuplicateFoundError(topLevelRule, duplicateProds) {
    function getExtraProductionArgument2(prod) {
      if (prod instanceof Terminal) {
        return prod.terminalType.name
      } else if (prod instanceof NonTerminal) {
        return prod.nonTerminalName
      } else {
        return ''
      }
    }
    const topLevelName = topLevelRule.name
    const duplicateProd = head_default(duplicateProds)
    const index = duplicateProd.idx
    const dslName = getProductionDslName(duplicateProd)
    const extraArgument = getExtraProductionArgument2(duplicateProd)
    const hasExplicitIndex = index > 0
    let msg = `->${dslName}${hasExplicitIndex ? index : ''}<- ${extraArgument ? `with argument: ->${extraArgument}<-` : ''}
                  appears more than once (${duplicateProds.length} times) in the top level rule: ->${topLevelName}<-.                  
                  For further details see: https://chevrotain.io/docs/FAQ.html#NUMERICAL_SUFFIXES 
                  `
    msg = msg.replace(/[ \t]+/g, ' ')
    msg = msg.replace(/\s\s+/g, '\n')
    return msg
  },
  buildNamespaceConflictError(rule) {
    const errMsg = `Namespace conflict found in grammar.
The grammar has both a Terminal(Token) and a Non-Terminal(Rule) named: <${rule.name}>.
To resolve this make sure each Terminal and Non-Terminal names are unique
This is easy to accomplish by using the convention that Terminal names start with an uppercase letter
and Non-Terminal names start with a lower case letter.`
    return errMsg
  },
  buildAlternationPrefixAmbiguityError(options) {
    const pathMsg = map_default(options.prefixPath, (currTok) => tokenLabel2(currTok)).join(', ')
    const occurrence = options.alternation.idx === 0 ? '' : options.alternation.idx
    const errMsg = `Ambiguous alternatives: <${options.ambiguityIndices.join(' ,')}> due to common lookahead prefix
in <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,
<${pathMsg}> may appears as a prefix path in all these alternatives.
See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#COMMON_PREFIX
For Further details.`
    return errMsg
  },
  buildAlternationAmbiguityError(options) {
    const occurrence = options.alternation.idx === 0 ? '' : options.alternation.idx
    const isEmptyPath = options.prefixPath.length === 0
    let currMessage = `Ambiguous Alternatives Detected: <${options.ambiguityIndices.join(' ,')}> in <OR${occurrence}> inside <${options.topLevelRule.name}> Rule,
`
    if (isEmptyPath) {
      currMessage += `These alternatives are all empty (match no tokens), making them indistinguishable.
Only the last alternative may be empty.
`
    } else {
      const pathMsg = map_default(options.prefixPath, (currtok) => tokenLabel2(currtok)).join(', ')
      currMessage += `<${pathMsg}> may appears as a prefix path in all these alternatives.
`
    }
    currMessage += `See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#AMBIGUOUS_ALTERNATIVES
For Further details.`
    return currMessage
  },
  buildEmptyRepetitionError(options) {
    let dslName = getProductionDslName(options.repetition)
    if (options.repetition.idx !== 0) {
      dslName += options.repetition.idx
    }
    const errMsg = `The repetition <${dslName}> within Rule <${options.topLevelRule.name}> can never consume any tokens.
This could lead to an infinite loop.`
    return errMsg
  },
  // TODO: remove - `errors_public` from nyc.config.js exclude
  //       once this method is fully removed from this file
  buildTokenNameError(options) {
    return 'deprecated'
  },
  buildEmptyAlternationError(options) {
    const errMsg = `Ambiguous empty alternative: <${options.emptyChoiceIdx + 1}> in <OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.
Only the last alternative may be an empty alternative.`
    return errMsg
  },
  buildTooManyAlternativesError(options) {
    const errMsg = `An Alternation cannot have more than 256 alternatives:
<OR${options.alternation.idx}> inside <${options.topLevelRule.name}> Rule.
 has ${options.alternation.definition.length + 1} alternatives.`
    return errMsg
  },
  buildLeftRecursionError(options) {
    const ruleName = options.topLevelRule.name
    const pathNames = map_default(options.leftRecursionPath, (currRule) => currRule.name)
    const leftRecursivePath = `${ruleName} --> ${pathNames.concat([ruleName]).join(' --> ')}`
    const errMsg = `Left Recursion found in grammar.
rule: <${ruleName}> can be invoked from itself (directly or indirectly)
without consuming any Tokens. The grammar path that causes this is: 
 ${leftRecursivePath}
 To fix this refactor your grammar to remove the left recursion.
see: https://en.wikipedia.org/wiki/LL_parser#Left_factoring.`
    return errMsg
  },
  // TODO: remove - `errors_public` from nyc.config.js exclude
  //       once this method is fully removed from this file
  buildInvalidRuleNameError(options) {
    return 'deprecated'
  },
  buildDuplicateRuleNameError(options) {
    let ruleName
    if (options.topLevelRule instanceof Rule) {
      ruleName = options.topLevelRule.name
    } else {
      ruleName = options.topLevelRule
    }
    const errMsg = `Duplicate definition, rule: ->${ruleName}<- is already defined in the grammar: ->${options.grammarName}<-`
    return errMsg
  },
}

// node_modules/chevrotain/lib/src/parse/grammar/resolver.js
function resolveGrammar(topLevels, errMsgProvider) {
  const refResolver = new GastRefResolverVisitor(topLevels, errMsgProvider)
  refResolver.resolveRefs()
  return refResolver.errors
}
var GastRefResolverVisitor = class extends GAstVisitor {
  constructor(nameToTopRule, errMsgProvider) {
    super()
    this.nameToTopRule = nameToTopRule
    this.errMsgProvider = errMsgProvider
    this.errors = []
  }
  resolveRefs() {
    forEach_default(values_default(this.nameToTopRule), (prod) => {
      this.currTopLevel = prod
      prod.accept(this)
    })
  }
  visitNonTerminal(node) {
    const ref = this.nameToTopRule[node.nonTerminalName]
    if (!ref) {
      const msg = this.errMsgProvider.buildRuleNotFoundError(this.currTopLevel, node)
      this.errors.push({
        message: msg,
        type: ParserDefinitionErrorType.UNRESOLVED_SUBRULE_REF,
        ruleName: this.currTopLevel.name,
        unresolvedRefName: node.nonTerminalName,
      })
    } else {
      node.referencedRule = ref
    }
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/interpreter.js
var AbstractNextPossibleTokensWalker = class extends RestWalker {
  constructor(topProd, path) {
    super()
    this.topProd = topProd
    this.path = path
    this.possibleTokTypes = []
    this.nextProductionName = ''
    this.nextProductionOccurrence = 0
    this.found = false
    this.isAtEndOfPath = false
  }
  startWalking() {
    this.found = false
    if (this.path.ruleStack[0] !== this.topProd.name) {
      throw Error("The path does not start with the walker's top Rule!")
    }
    this.ruleStack = clone_default(this.path.ruleStack).reverse()
    this.occurrenceStack = clone_default(this.path.occurrenceStack).reverse()
    this.ruleStack.pop()
    this.occurrenceStack.pop()
    this.updateExpectedNext()
    this.walk(this.topProd)
    return this.possibleTokTypes
  }
  walk(prod, prevRest = []) {
    if (!this.found) {
      super.walk(prod, prevRest)
    }
  }
  walkProdRef(refProd, currRest, prevRest) {
    if (refProd.referencedRule.name === this.nextProductionName && refProd.idx === this.nextProductionOccurrence) {
      const fullRest = currRest.concat(prevRest)
      this.updateExpectedNext()
      this.walk(refProd.referencedRule, fullRest)
    }
  }
  updateExpectedNext() {
    if (isEmpty_default(this.ruleStack)) {
      this.nextProductionName = ''
      this.nextProductionOccurrence = 0
      this.isAtEndOfPath = true
    } else {
      this.nextProductionName = this.ruleStack.pop()
      this.nextProductionOccurrence = this.occurrenceStack.pop()
    }
  }
}
var NextAfterTokenWalker = class extends AbstractNextPossibleTokensWalker {
  constructor(topProd, path) {
    super(topProd, path)
    this.path = path
    this.nextTerminalName = ''
    this.nextTerminalOccurrence = 0
    this.nextTerminalName = this.path.lastTok.name
    this.nextTerminalOccurrence = this.path.lastTokOccurrence
  }
  walkTerminal(terminal, currRest, prevRest) {
    if (
      this.isAtEndOfPath &&
      terminal.terminalType.name === this.nextTerminalName &&
      terminal.idx === this.nextTerminalOccurrence &&
      !this.found
    ) {
      const fullRest = currRest.concat(prevRest)
      const restProd = new Alternative({ definition: fullRest })
      this.possibleTokTypes = first(restProd)
      this.found = true
    }
  }
}
var AbstractNextTerminalAfterProductionWalker = class extends RestWalker {
  constructor(topRule, occurrence) {
    super()
    this.topRule = topRule
    this.occurrence = occurrence
    this.result = {
      token: void 0,
      occurrence: void 0,
      isEndOfRule: void 0,
    }
  }
  startWalking() {
    this.walk(this.topRule)
    return this.result
  }
}
var NextTerminalAfterManyWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkMany(manyProd, currRest, prevRest) {
    if (manyProd.idx === this.occurrence) {
      const firstAfterMany = head_default(currRest.concat(prevRest))
      this.result.isEndOfRule = firstAfterMany === void 0
      if (firstAfterMany instanceof Terminal) {
        this.result.token = firstAfterMany.terminalType
        this.result.occurrence = firstAfterMany.idx
      }
    } else {
      super.walkMany(manyProd, currRest, prevRest)
    }
  }
}
var NextTerminalAfterManySepWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkManySep(manySepProd, currRest, prevRest) {
    if (manySepProd.idx === this.occurrence) {
      const firstAfterManySep = head_default(currRest.concat(prevRest))
      this.result.isEndOfRule = firstAfterManySep === void 0
      if (firstAfterManySep instanceof Terminal) {
        this.result.token = firstAfterManySep.terminalType
        this.result.occurrence = firstAfterManySep.idx
      }
    } else {
      super.walkManySep(manySepProd, currRest, prevRest)
    }
  }
}
var NextTerminalAfterAtLeastOneWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    if (atLeastOneProd.idx === this.occurrence) {
      const firstAfterAtLeastOne = head_default(currRest.concat(prevRest))
      this.result.isEndOfRule = firstAfterAtLeastOne === void 0
      if (firstAfterAtLeastOne instanceof Terminal) {
        this.result.token = firstAfterAtLeastOne.terminalType
        this.result.occurrence = firstAfterAtLeastOne.idx
      }
    } else {
      super.walkAtLeastOne(atLeastOneProd, currRest, prevRest)
    }
  }
}
var NextTerminalAfterAtLeastOneSepWalker = class extends AbstractNextTerminalAfterProductionWalker {
  walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest) {
    if (atleastOneSepProd.idx === this.occurrence) {
      const firstAfterfirstAfterAtLeastOneSep = head_default(currRest.concat(prevRest))
      this.result.isEndOfRule = firstAfterfirstAfterAtLeastOneSep === void 0
      if (firstAfterfirstAfterAtLeastOneSep instanceof Terminal) {
        this.result.token = firstAfterfirstAfterAtLeastOneSep.terminalType
        this.result.occurrence = firstAfterfirstAfterAtLeastOneSep.idx
      }
    } else {
      super.walkAtLeastOneSep(atleastOneSepProd, currRest, prevRest)
    }
  }
}
function possiblePathsFrom(targetDef, maxLength, currPath = []) {
  currPath = clone_default(currPath)
  let result = []
  let i = 0
  function remainingPathWith(nextDef) {
    return nextDef.concat(drop_default(targetDef, i + 1))
  }
  function getAlternativesForProd(definition) {
    const alternatives = possiblePathsFrom(remainingPathWith(definition), maxLength, currPath)
    return result.concat(alternatives)
  }
  while (currPath.length < maxLength && i < targetDef.length) {
    const prod = targetDef[i]
    if (prod instanceof Alternative) {
      return getAlternativesForProd(prod.definition)
    } else if (prod instanceof NonTerminal) {
      return getAlternativesForProd(prod.definition)
    } else if (prod instanceof Option) {
      result = getAlternativesForProd(prod.definition)
    } else if (prod instanceof RepetitionMandatory) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: prod.definition,
        }),
      ])
      return getAlternativesForProd(newDef)
    } else if (prod instanceof RepetitionMandatoryWithSeparator) {
      const newDef = [
        new Alternative({ definition: prod.definition }),
        new Repetition({
          definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition),
        }),
      ]
      return getAlternativesForProd(newDef)
    } else if (prod instanceof RepetitionWithSeparator) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: [new Terminal({ terminalType: prod.separator })].concat(prod.definition),
        }),
      ])
      result = getAlternativesForProd(newDef)
    } else if (prod instanceof Repetition) {
      const newDef = prod.definition.concat([
        new Repetition({
          definition: prod.definition,
        }),
      ])
      result = getAlternativesForProd(newDef)
    } else if (prod instanceof Alternation) {
      forEach_default(prod.definition, (currAlt) => {
        if (isEmpty_default(currAlt.definition) === false) {
          result = getAlternativesForProd(currAlt.definition)
        }
      })
      return result
    } else if (prod instanceof Terminal) {
      currPath.push(prod.terminalType)
    } else {
      throw Error('non exhaustive match')
    }
    i++
  }
  result.push({
    partialPath: currPath,
    suffixDef: drop_default(targetDef, i),
  })
  return result
}
function nextPossibleTokensAfter(initialDef, tokenVector, tokMatcher, maxLookAhead) {
  const EXIT_NON_TERMINAL = 'EXIT_NONE_TERMINAL'
  const EXIT_NON_TERMINAL_ARR = [EXIT_NON_TERMINAL]
  const EXIT_ALTERNATIVE = 'EXIT_ALTERNATIVE'
  let foundCompletePath = false
  const tokenVectorLength = tokenVector.length
  const minimalAlternativesIndex = tokenVectorLength - maxLookAhead - 1
  const result = []
  const possiblePaths = []
  possiblePaths.push({
    idx: -1,
    def: initialDef,
    ruleStack: [],
    occurrenceStack: [],
  })
  while (!isEmpty_default(possiblePaths)) {
    const currPath = possiblePaths.pop()
    if (currPath === EXIT_ALTERNATIVE) {
      if (foundCompletePath && last_default(possiblePaths).idx <= minimalAlternativesIndex) {
        possiblePaths.pop()
      }
      continue
    }
    const currDef = currPath.def
    const currIdx = currPath.idx
    const currRuleStack = currPath.ruleStack
    const currOccurrenceStack = currPath.occurrenceStack
    if (isEmpty_default(currDef)) {
      continue
    }
    const prod = currDef[0]
    if (prod === EXIT_NON_TERMINAL) {
      const nextPath = {
        idx: currIdx,
        def: drop_default(currDef),
        ruleStack: dropRight_default(currRuleStack),
        occurrenceStack: dropRight_default(currOccurrenceStack),
      }
      possiblePaths.push(nextPath)
    } else if (prod instanceof Terminal) {
      if (currIdx < tokenVectorLength - 1) {
        const nextIdx = currIdx + 1
        const actualToken = tokenVector[nextIdx]
        if (tokMatcher(actualToken, prod.terminalType)) {
          const nextPath = {
            idx: nextIdx,
            def: drop_default(currDef),
            ruleStack: currRuleStack,
            occurrenceStack: currOccurrenceStack,
          }
          possiblePaths.push(nextPath)
        }
      } else if (currIdx === tokenVectorLength - 1) {
        result.push({
          nextTokenType: prod.terminalType,
          nextTokenOccurrence: prod.idx,
          ruleStack: currRuleStack,
          occurrenceStack: currOccurrenceStack,
        })
        foundCompletePath = true
      } else {
        throw Error('non exhaustive match')
      }
    } else if (prod instanceof NonTerminal) {
      const newRuleStack = clone_default(currRuleStack)
      newRuleStack.push(prod.nonTerminalName)
      const newOccurrenceStack = clone_default(currOccurrenceStack)
      newOccurrenceStack.push(prod.idx)
      const nextPath = {
        idx: currIdx,
        def: prod.definition.concat(EXIT_NON_TERMINAL_ARR, drop_default(currDef)),
        ruleStack: newRuleStack,
        occurrenceStack: newOccurrenceStack,
      }
      possiblePaths.push(nextPath)
    } else if (prod instanceof Option) {
      const nextPathWithout = {
        idx: currIdx,
        def: drop_default(currDef),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWithout)
      possiblePaths.push(EXIT_ALTERNATIVE)
      const nextPathWith = {
        idx: currIdx,
        def: prod.definition.concat(drop_default(currDef)),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWith)
    } else if (prod instanceof RepetitionMandatory) {
      const secondIteration = new Repetition({
        definition: prod.definition,
        idx: prod.idx,
      })
      const nextDef = prod.definition.concat([secondIteration], drop_default(currDef))
      const nextPath = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPath)
    } else if (prod instanceof RepetitionMandatoryWithSeparator) {
      const separatorGast = new Terminal({
        terminalType: prod.separator,
      })
      const secondIteration = new Repetition({
        definition: [separatorGast].concat(prod.definition),
        idx: prod.idx,
      })
      const nextDef = prod.definition.concat([secondIteration], drop_default(currDef))
      const nextPath = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPath)
    } else if (prod instanceof RepetitionWithSeparator) {
      const nextPathWithout = {
        idx: currIdx,
        def: drop_default(currDef),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWithout)
      possiblePaths.push(EXIT_ALTERNATIVE)
      const separatorGast = new Terminal({
        terminalType: prod.separator,
      })
      const nthRepetition = new Repetition({
        definition: [separatorGast].concat(prod.definition),
        idx: prod.idx,
      })
      const nextDef = prod.definition.concat([nthRepetition], drop_default(currDef))
      const nextPathWith = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWith)
    } else if (prod instanceof Repetition) {
      const nextPathWithout = {
        idx: currIdx,
        def: drop_default(currDef),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWithout)
      possiblePaths.push(EXIT_ALTERNATIVE)
      const nthRepetition = new Repetition({
        definition: prod.definition,
        idx: prod.idx,
      })
      const nextDef = prod.definition.concat([nthRepetition], drop_default(currDef))
      const nextPathWith = {
        idx: currIdx,
        def: nextDef,
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      }
      possiblePaths.push(nextPathWith)
    } else if (prod instanceof Alternation) {
      for (let i = prod.definition.length - 1; i >= 0; i--) {
        const currAlt = prod.definition[i]
        const currAltPath = {
          idx: currIdx,
          def: currAlt.definition.concat(drop_default(currDef)),
          ruleStack: currRuleStack,
          occurrenceStack: currOccurrenceStack,
        }
        possiblePaths.push(currAltPath)
        possiblePaths.push(EXIT_ALTERNATIVE)
      }
    } else if (prod instanceof Alternative) {
      possiblePaths.push({
        idx: currIdx,
        def: prod.definition.concat(drop_default(currDef)),
        ruleStack: currRuleStack,
        occurrenceStack: currOccurrenceStack,
      })
    } else if (prod instanceof Rule) {
      possiblePaths.push(expandTopLevelRule(prod, currIdx, currRuleStack, currOccurrenceStack))
    } else {
      throw Error('non exhaustive match')
    }
  }
  return result
}
function expandTopLevelRule(topRule, currIdx, currRuleStack, currOccurrenceStack) {
  const newRuleStack = clone_default(currRuleStack)
  newRuleStack.push(topRule.name)
  const newCurrOccurrenceStack = clone_default(currOccurrenceStack)
  newCurrOccurrenceStack.push(1)
  return {
    idx: currIdx,
    def: topRule.definition,
    ruleStack: newRuleStack,
    occurrenceStack: newCurrOccurrenceStack,
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/lookahead.js
var PROD_TYPE
;((PROD_TYPE2) => {
  PROD_TYPE2[(PROD_TYPE2['OPTION'] = 0)] = 'OPTION'
  PROD_TYPE2[(PROD_TYPE2['REPETITION'] = 1)] = 'REPETITION'
  PROD_TYPE2[(PROD_TYPE2['REPETITION_MANDATORY'] = 2)] = 'REPETITION_MANDATORY'
  PROD_TYPE2[(PROD_TYPE2['REPETITION_MANDATORY_WITH_SEPARATOR'] = 3)] = 'REPETITION_MANDATORY_WITH_SEPARATOR'
  PROD_TYPE2[(PROD_TYPE2['REPETITION_WITH_SEPARATOR'] = 4)] = 'REPETITION_WITH_SEPARATOR'
  PROD_TYPE2[(PROD_TYPE2['ALTERNATION'] = 5)] = 'ALTERNATION'
})(PROD_TYPE || (PROD_TYPE = {}))
function getProdType(prod) {
  if (prod instanceof Option || prod === 'Option') {
    return PROD_TYPE.OPTION
  } else if (prod instanceof Repetition || prod === 'Repetition') {
    return PROD_TYPE.REPETITION
  } else if (prod instanceof RepetitionMandatory || prod === 'RepetitionMandatory') {
    return PROD_TYPE.REPETITION_MANDATORY
  } else if (prod instanceof RepetitionMandatoryWithSeparator || prod === 'RepetitionMandatoryWithSeparator') {
    return PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR
  } else if (prod instanceof RepetitionWithSeparator || prod === 'RepetitionWithSeparator') {
    return PROD_TYPE.REPETITION_WITH_SEPARATOR
  } else if (prod instanceof Alternation || prod === 'Alternation') {
    return PROD_TYPE.ALTERNATION
  } else {
    throw Error('non exhaustive match')
  }
}
function buildLookaheadFuncForOr(
  occurrence,
  ruleGrammar,
  maxLookahead,
  hasPredicates,
  dynamicTokensEnabled,
  laFuncBuilder,
) {
  const lookAheadPaths = getLookaheadPathsForOr(occurrence, ruleGrammar, maxLookahead)
  const tokenMatcher2 = areTokenCategoriesNotUsed(lookAheadPaths)
    ? tokenStructuredMatcherNoCategories
    : tokenStructuredMatcher
  return laFuncBuilder(lookAheadPaths, hasPredicates, tokenMatcher2, dynamicTokensEnabled)
}
function buildLookaheadFuncForOptionalProd(
  occurrence,
  ruleGrammar,
  k,
  dynamicTokensEnabled,
  prodType,
  lookaheadBuilder,
) {
  const lookAheadPaths = getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k)
  const tokenMatcher2 = areTokenCategoriesNotUsed(lookAheadPaths)
    ? tokenStructuredMatcherNoCategories
    : tokenStructuredMatcher
  return lookaheadBuilder(lookAheadPaths[0], tokenMatcher2, dynamicTokensEnabled)
}
function buildAlternativesLookAheadFunc(alts, hasPredicates, tokenMatcher2, dynamicTokensEnabled) {
  const numOfAlts = alts.length
  const areAllOneTokenLookahead = every_default(alts, (currAlt) => {
    return every_default(currAlt, (currPath) => {
      return currPath.length === 1
    })
  })
  if (hasPredicates) {
    return function (orAlts) {
      const predicates = map_default(orAlts, (currAlt) => currAlt.GATE)
      for (let t = 0; t < numOfAlts; t++) {
        const currAlt = alts[t]
        const currNumOfPaths = currAlt.length
        const currPredicate = predicates[t]
        if (currPredicate !== void 0 && currPredicate.call(this) === false) {
          continue
        }
        nextPath: for (let j = 0; j < currNumOfPaths; j++) {
          const currPath = currAlt[j]
          const currPathLength = currPath.length
          for (let i = 0; i < currPathLength; i++) {
            const nextToken = this.LA_FAST(i + 1)
            if (tokenMatcher2(nextToken, currPath[i]) === false) {
              continue nextPath
            }
          }
          return t
        }
      }
      return void 0
    }
  } else if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
    const singleTokenAlts = map_default(alts, (currAlt) => {
      return flatten_default(currAlt)
    })
    const choiceToAlt = reduce_default(
      singleTokenAlts,
      (result, currAlt, idx) => {
        forEach_default(currAlt, (currTokType) => {
          if (!has_default(result, currTokType.tokenTypeIdx)) {
            result[currTokType.tokenTypeIdx] = idx
          }
          forEach_default(currTokType.categoryMatches, (currExtendingType) => {
            if (!has_default(result, currExtendingType)) {
              result[currExtendingType] = idx
            }
          })
        })
        return result
      },
      {},
    )
    return function () {
      const nextToken = this.LA_FAST(1)
      return choiceToAlt[nextToken.tokenTypeIdx]
    }
  } else {
    return function () {
      for (let t = 0; t < numOfAlts; t++) {
        const currAlt = alts[t]
        const currNumOfPaths = currAlt.length
        nextPath: for (let j = 0; j < currNumOfPaths; j++) {
          const currPath = currAlt[j]
          const currPathLength = currPath.length
          for (let i = 0; i < currPathLength; i++) {
            const nextToken = this.LA_FAST(i + 1)
            if (tokenMatcher2(nextToken, currPath[i]) === false) {
              continue nextPath
            }
          }
          return t
        }
      }
      return void 0
    }
  }
}
function buildSingleAlternativeLookaheadFunction(alt, tokenMatcher2, dynamicTokensEnabled) {
  const areAllOneTokenLookahead = every_default(alt, (currPath) => {
    return currPath.length === 1
  })
  const numOfPaths = alt.length
  if (areAllOneTokenLookahead && !dynamicTokensEnabled) {
    const singleTokensTypes = flatten_default(alt)
    if (singleTokensTypes.length === 1 && isEmpty_default(singleTokensTypes[0].categoryMatches)) {
      const expectedTokenType = singleTokensTypes[0]
      const expectedTokenUniqueKey = expectedTokenType.tokenTypeIdx
      return function () {
        return this.LA_FAST(1).tokenTypeIdx === expectedTokenUniqueKey
      }
    } else {
      const choiceToAlt = reduce_default(
        singleTokensTypes,
        (result, currTokType, idx) => {
          result[currTokType.tokenTypeIdx] = true
          forEach_default(currTokType.categoryMatches, (currExtendingType) => {
            result[currExtendingType] = true
          })
          return result
        },
        [],
      )
      return function () {
        const nextToken = this.LA_FAST(1)
        return choiceToAlt[nextToken.tokenTypeIdx] === true
      }
    }
  } else {
    return function () {
      nextPath: for (let j = 0; j < numOfPaths; j++) {
        const currPath = alt[j]
        const currPathLength = currPath.length
        for (let i = 0; i < currPathLength; i++) {
          const nextToken = this.LA_FAST(i + 1)
          if (tokenMatcher2(nextToken, currPath[i]) === false) {
            continue nextPath
          }
        }
        return true
      }
      return false
    }
  }
}
var RestDefinitionFinderWalker = class extends RestWalker {
  constructor(topProd, targetOccurrence, targetProdType) {
    super()
    this.topProd = topProd
    this.targetOccurrence = targetOccurrence
    this.targetProdType = targetProdType
  }
  startWalking() {
    this.walk(this.topProd)
    return this.restDef
  }
  checkIsTarget(node, expectedProdType, currRest, prevRest) {
    if (node.idx === this.targetOccurrence && this.targetProdType === expectedProdType) {
      this.restDef = currRest.concat(prevRest)
      return true
    }
    return false
  }
  walkOption(optionProd, currRest, prevRest) {
    if (!this.checkIsTarget(optionProd, PROD_TYPE.OPTION, currRest, prevRest)) {
      super.walkOption(optionProd, currRest, prevRest)
    }
  }
  walkAtLeastOne(atLeastOneProd, currRest, prevRest) {
    if (!this.checkIsTarget(atLeastOneProd, PROD_TYPE.REPETITION_MANDATORY, currRest, prevRest)) {
      super.walkOption(atLeastOneProd, currRest, prevRest)
    }
  }
  walkAtLeastOneSep(atLeastOneSepProd, currRest, prevRest) {
    if (!this.checkIsTarget(atLeastOneSepProd, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, currRest, prevRest)) {
      super.walkOption(atLeastOneSepProd, currRest, prevRest)
    }
  }
  walkMany(manyProd, currRest, prevRest) {
    if (!this.checkIsTarget(manyProd, PROD_TYPE.REPETITION, currRest, prevRest)) {
      super.walkOption(manyProd, currRest, prevRest)
    }
  }
  walkManySep(manySepProd, currRest, prevRest) {
    if (!this.checkIsTarget(manySepProd, PROD_TYPE.REPETITION_WITH_SEPARATOR, currRest, prevRest)) {
      super.walkOption(manySepProd, currRest, prevRest)
    }
  }
}
var InsideDefinitionFinderVisitor = class extends GAstVisitor {
  constructor(targetOccurrence, targetProdType, targetRef) {
    super()
    this.targetOccurrence = targetOccurrence
    this.targetProdType = targetProdType
    this.targetRef = targetRef
    this.result = []
  }
  checkIsTarget(node, expectedProdName) {
    if (
      node.idx === this.targetOccurrence &&
      this.targetProdType === expectedProdName &&
      (this.targetRef === void 0 || node === this.targetRef)
    ) {
      this.result = node.definition
    }
  }
  visitOption(node) {
    this.checkIsTarget(node, PROD_TYPE.OPTION)
  }
  visitRepetition(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION)
  }
  visitRepetitionMandatory(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY)
  }
  visitRepetitionMandatoryWithSeparator(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR)
  }
  visitRepetitionWithSeparator(node) {
    this.checkIsTarget(node, PROD_TYPE.REPETITION_WITH_SEPARATOR)
  }
  visitAlternation(node) {
    this.checkIsTarget(node, PROD_TYPE.ALTERNATION)
  }
}
function initializeArrayOfArrays(size) {
  const result = new Array(size)
  for (let i = 0; i < size; i++) {
    result[i] = []
  }
  return result
}
function pathToHashKeys(path) {
  let keys2 = ['']
  for (let i = 0; i < path.length; i++) {
    const tokType = path[i]
    const longerKeys = []
    for (let j = 0; j < keys2.length; j++) {
      const currShorterKey = keys2[j]
      longerKeys.push(currShorterKey + '_' + tokType.tokenTypeIdx)
      for (let t = 0; t < tokType.categoryMatches.length; t++) {
        const categoriesKeySuffix = '_' + tokType.categoryMatches[t]
        longerKeys.push(currShorterKey + categoriesKeySuffix)
      }
    }
    keys2 = longerKeys
  }
  return keys2
}
function isUniquePrefixHash(altKnownPathsKeys, searchPathKeys, idx) {
  for (let currAltIdx = 0; currAltIdx < altKnownPathsKeys.length; currAltIdx++) {
    if (currAltIdx === idx) {
      continue
    }
    const otherAltKnownPathsKeys = altKnownPathsKeys[currAltIdx]
    for (let searchIdx = 0; searchIdx < searchPathKeys.length; searchIdx++) {
      const searchKey = searchPathKeys[searchIdx]
      if (otherAltKnownPathsKeys[searchKey] === true) {
        return false
      }
    }
  }
  return true
}
function lookAheadSequenceFromAlternatives(altsDefs, k) {
  const partialAlts = map_default(altsDefs, (currAlt) => possiblePathsFrom([currAlt], 1))
  const finalResult = initializeArrayOfArrays(partialAlts.length)
  const altsHashes = map_default(partialAlts, (currAltPaths) => {
    const dict = {}
    forEach_default(currAltPaths, (item) => {
      const keys2 = pathToHashKeys(item.partialPath)
      forEach_default(keys2, (currKey) => {
        dict[currKey] = true
      })
    })
    return dict
  })
  let newData = partialAlts
  for (let pathLength = 1; pathLength <= k; pathLength++) {
    const currDataset = newData
    newData = initializeArrayOfArrays(currDataset.length)
    for (let altIdx = 0; altIdx < currDataset.length; altIdx++) {
      const currAltPathsAndSuffixes = currDataset[altIdx]
      for (let currPathIdx = 0; currPathIdx < currAltPathsAndSuffixes.length; currPathIdx++) {
        const currPathPrefix = currAltPathsAndSuffixes[currPathIdx].partialPath
        const suffixDef = currAltPathsAndSuffixes[currPathIdx].suffixDef
        const prefixKeys = pathToHashKeys(currPathPrefix)
        const isUnique = isUniquePrefixHash(altsHashes, prefixKeys, altIdx)
        if (isUnique || isEmpty_default(suffixDef) || currPathPrefix.length === k) {
          const currAltResult = finalResult[altIdx]
          if (containsPath(currAltResult, currPathPrefix) === false) {
            currAltResult.push(currPathPrefix)
            for (let j = 0; j < prefixKeys.length; j++) {
              const currKey = prefixKeys[j]
              altsHashes[altIdx][currKey] = true
            }
          }
        } else {
          const newPartialPathsAndSuffixes = possiblePathsFrom(suffixDef, pathLength + 1, currPathPrefix)
          newData[altIdx] = newData[altIdx].concat(newPartialPathsAndSuffixes)
          forEach_default(newPartialPathsAndSuffixes, (item) => {
            const prefixKeys2 = pathToHashKeys(item.partialPath)
            forEach_default(prefixKeys2, (key) => {
              altsHashes[altIdx][key] = true
            })
          })
        }
      }
    }
  }
  return finalResult
}
function getLookaheadPathsForOr(occurrence, ruleGrammar, k, orProd) {
  const visitor = new InsideDefinitionFinderVisitor(occurrence, PROD_TYPE.ALTERNATION, orProd)
  ruleGrammar.accept(visitor)
  return lookAheadSequenceFromAlternatives(visitor.result, k)
}
function getLookaheadPathsForOptionalProd(occurrence, ruleGrammar, prodType, k) {
  const insideDefVisitor = new InsideDefinitionFinderVisitor(occurrence, prodType)
  ruleGrammar.accept(insideDefVisitor)
  const insideDef = insideDefVisitor.result
  const afterDefWalker = new RestDefinitionFinderWalker(ruleGrammar, occurrence, prodType)
  const afterDef = afterDefWalker.startWalking()
  const insideFlat = new Alternative({ definition: insideDef })
  const afterFlat = new Alternative({ definition: afterDef })
  return lookAheadSequenceFromAlternatives([insideFlat, afterFlat], k)
}
function containsPath(alternative, searchPath) {
  compareOtherPath: for (let i = 0; i < alternative.length; i++) {
    const otherPath = alternative[i]
    if (otherPath.length !== searchPath.length) {
      continue
    }
    for (let j = 0; j < otherPath.length; j++) {
      const searchTok = searchPath[j]
      const otherTok = otherPath[j]
      const matchingTokens = searchTok === otherTok || otherTok.categoryMatchesMap[searchTok.tokenTypeIdx] !== void 0
      if (matchingTokens === false) {
        continue compareOtherPath
      }
    }
    return true
  }
  return false
}
function isStrictPrefixOfPath(prefix, other) {
  return (
    prefix.length < other.length &&
    every_default(prefix, (tokType, idx) => {
      const otherTokType = other[idx]
      return tokType === otherTokType || otherTokType.categoryMatchesMap[tokType.tokenTypeIdx]
    })
  )
}
function areTokenCategoriesNotUsed(lookAheadPaths) {
  return every_default(lookAheadPaths, (singleAltPaths) =>
    every_default(singleAltPaths, (singlePath) =>
      every_default(singlePath, (token) => isEmpty_default(token.categoryMatches)),
    ),
  )
}

// node_modules/chevrotain/lib/src/parse/grammar/checks.js
function validateLookahead(options) {
  const lookaheadValidationErrorMessages = options.lookaheadStrategy.validate({
    rules: options.rules,
    tokenTypes: options.tokenTypes,
    grammarName: options.grammarName,
  })
  return map_default(lookaheadValidationErrorMessages, (errorMessage) =>
    Object.assign({ type: ParserDefinitionErrorType.CUSTOM_LOOKAHEAD_VALIDATION }, errorMessage),
  )
}
function validateGrammar(topLevels, tokenTypes, errMsgProvider, grammarName) {
  const duplicateErrors = flatMap_default(topLevels, (currTopLevel) =>
    validateDuplicateProductions(currTopLevel, errMsgProvider),
  )
  const termsNamespaceConflictErrors = checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider)
  const tooManyAltsErrors = flatMap_default(topLevels, (curRule) => validateTooManyAlts(curRule, errMsgProvider))
  const duplicateRulesError = flatMap_default(topLevels, (curRule) =>
    validateRuleDoesNotAlreadyExist(curRule, topLevels, grammarName, errMsgProvider),
  )
  return duplicateErrors.concat(termsNamespaceConflictErrors, tooManyAltsErrors, duplicateRulesError)
}
function validateDuplicateProductions(topLevelRule, errMsgProvider) {
  const collectorVisitor2 = new OccurrenceValidationCollector()
  topLevelRule.accept(collectorVisitor2)
  const allRuleProductions = collectorVisitor2.allProductions
  const productionGroups = groupBy_default(allRuleProductions, identifyProductionForDuplicates)
  const duplicates = pickBy_default(productionGroups, (currGroup) => {
    return currGroup.length > 1
  })
  const errors = map_default(values_default(duplicates), (currDuplicates) => {
    const firstProd = head_default(currDuplicates)
    const msg = errMsgProvider.buildDuplicateFoundError(topLevelRule, currDuplicates)
    const dslName = getProductionDslName(firstProd)
    const defError = {
      message: msg,
      type: ParserDefinitionErrorType.DUPLICATE_PRODUCTIONS,
      ruleName: topLevelRule.name,
      dslName,
      occurrence: firstProd.idx,
    }
    const param = getExtraProductionArgument(firstProd)
    if (param) {
      defError.parameter = param
    }
    return defError
  })
  return errors
}
function identifyProductionForDuplicates(prod) {
  return `${getProductionDslName(prod)}_#_${prod.idx}_#_${getExtraProductionArgument(prod)}`
}
function getExtraProductionArgument(prod) {
  if (prod instanceof Terminal) {
    return prod.terminalType.name
  } else if (prod instanceof NonTerminal) {
    return prod.nonTerminalName
  } else {
    return ''
  }
}
var OccurrenceValidationCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments)
    this.allProductions = []
  }
  visitNonTerminal(subrule) {
    this.allProductions.push(subrule)
  }
  visitOption(option) {
    this.allProductions.push(option)
  }
  visitRepetitionWithSeparator(manySep) {
    this.allProductions.push(manySep)
  }
  visitRepetitionMandatory(atLeastOne) {
    this.allProductions.push(atLeastOne)
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.allProductions.push(atLeastOneSep)
  }
  visitRepetition(many) {
    this.allProductions.push(many)
  }
  visitAlternation(or) {
    this.allProductions.push(or)
  }
  visitTerminal(terminal) {
    this.allProductions.push(terminal)
  }
}
function validateRuleDoesNotAlreadyExist(rule, allRules, className, errMsgProvider) {
  const errors = []
  const occurrences = reduce_default(
    allRules,
    (result, curRule) => {
      if (curRule.name === rule.name) {
        return result + 1
      }
      return result
    },
    0,
  )
  if (occurrences > 1) {
    const errMsg = errMsgProvider.buildDuplicateRuleNameError({
      topLevelRule: rule,
      grammarName: className,
    })
    errors.push({
      message: errMsg,
      type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
      ruleName: rule.name,
    })
  }
  return errors
}
function validateRuleIsOverridden(ruleName, definedRulesNames, className) {
  const errors = []
  let errMsg
  if (!includes_default(definedRulesNames, ruleName)) {
    errMsg = `Invalid rule override, rule: ->${ruleName}<- cannot be overridden in the grammar: ->${className}<-as it is not defined in any of the super grammars `
    errors.push({
      message: errMsg,
      type: ParserDefinitionErrorType.INVALID_RULE_OVERRIDE,
      ruleName,
    })
  }
  return errors
}
function validateNoLeftRecursion(topRule, currRule, errMsgProvider, path = []) {
  const errors = []
  const nextNonTerminals = getFirstNoneTerminal(currRule.definition)
  if (isEmpty_default(nextNonTerminals)) {
    return []
  } else {
    const ruleName = topRule.name
    const foundLeftRecursion = includes_default(nextNonTerminals, topRule)
    if (foundLeftRecursion) {
      errors.push({
        message: errMsgProvider.buildLeftRecursionError({
          topLevelRule: topRule,
          leftRecursionPath: path,
        }),
        type: ParserDefinitionErrorType.LEFT_RECURSION,
        ruleName,
      })
    }
    const validNextSteps = difference_default(nextNonTerminals, path.concat([topRule]))
    const errorsFromNextSteps = flatMap_default(validNextSteps, (currRefRule) => {
      const newPath = clone_default(path)
      newPath.push(currRefRule)
      return validateNoLeftRecursion(topRule, currRefRule, errMsgProvider, newPath)
    })
    return errors.concat(errorsFromNextSteps)
  }
}
function getFirstNoneTerminal(definition) {
  let result = []
  if (isEmpty_default(definition)) {
    return result
  }
  const firstProd = head_default(definition)
  if (firstProd instanceof NonTerminal) {
    result.push(firstProd.referencedRule)
  } else if (
    firstProd instanceof Alternative ||
    firstProd instanceof Option ||
    firstProd instanceof RepetitionMandatory ||
    firstProd instanceof RepetitionMandatoryWithSeparator ||
    firstProd instanceof RepetitionWithSeparator ||
    firstProd instanceof Repetition
  ) {
    result = result.concat(getFirstNoneTerminal(firstProd.definition))
  } else if (firstProd instanceof Alternation) {
    result = flatten_default(
      map_default(firstProd.definition, (currSubDef) => getFirstNoneTerminal(currSubDef.definition)),
    )
  } else if (firstProd instanceof Terminal) {
  } else {
    throw Error('non exhaustive match')
  }
  const isFirstOptional = isOptionalProd(firstProd)
  const hasMore = definition.length > 1
  if (isFirstOptional && hasMore) {
    const rest = drop_default(definition)
    return result.concat(getFirstNoneTerminal(rest))
  } else {
    return result
  }
}
var OrCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments)
    this.alternations = []
  }
  visitAlternation(node) {
    this.alternations.push(node)
  }
}
function validateEmptyOrAlternative(topLevelRule, errMsgProvider) {
  const orCollector = new OrCollector()
  topLevelRule.accept(orCollector)
  const ors = orCollector.alternations
  const errors = flatMap_default(ors, (currOr) => {
    const exceptLast = dropRight_default(currOr.definition)
    return flatMap_default(exceptLast, (currAlternative, currAltIdx) => {
      const possibleFirstInAlt = nextPossibleTokensAfter([currAlternative], [], tokenStructuredMatcher, 1)
      if (isEmpty_default(possibleFirstInAlt)) {
        return [
          {
            message: errMsgProvider.buildEmptyAlternationError({
              topLevelRule,
              alternation: currOr,
              emptyChoiceIdx: currAltIdx,
            }),
            type: ParserDefinitionErrorType.NONE_LAST_EMPTY_ALT,
            ruleName: topLevelRule.name,
            occurrence: currOr.idx,
            alternative: currAltIdx + 1,
          },
        ]
      } else {
        return []
      }
    })
  })
  return errors
}
function validateAmbiguousAlternationAlternatives(topLevelRule, globalMaxLookahead, errMsgProvider) {
  const orCollector = new OrCollector()
  topLevelRule.accept(orCollector)
  let ors = orCollector.alternations
  ors = reject_default(ors, (currOr) => currOr.ignoreAmbiguities === true)
  const errors = flatMap_default(ors, (currOr) => {
    const currOccurrence = currOr.idx
    const actualMaxLookahead = currOr.maxLookahead || globalMaxLookahead
    const alternatives = getLookaheadPathsForOr(currOccurrence, topLevelRule, actualMaxLookahead, currOr)
    const altsAmbiguityErrors = checkAlternativesAmbiguities(alternatives, currOr, topLevelRule, errMsgProvider)
    const altsPrefixAmbiguityErrors = checkPrefixAlternativesAmbiguities(
      alternatives,
      currOr,
      topLevelRule,
      errMsgProvider,
    )
    return altsAmbiguityErrors.concat(altsPrefixAmbiguityErrors)
  })
  return errors
}
var RepetitionCollector = class extends GAstVisitor {
  constructor() {
    super(...arguments)
    this.allProductions = []
  }
  visitRepetitionWithSeparator(manySep) {
    this.allProductions.push(manySep)
  }
  visitRepetitionMandatory(atLeastOne) {
    this.allProductions.push(atLeastOne)
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.allProductions.push(atLeastOneSep)
  }
  visitRepetition(many) {
    this.allProductions.push(many)
  }
}
function validateTooManyAlts(topLevelRule, errMsgProvider) {
  const orCollector = new OrCollector()
  topLevelRule.accept(orCollector)
  const ors = orCollector.alternations
  const errors = flatMap_default(ors, (currOr) => {
    if (currOr.definition.length > 255) {
      return [
        {
          message: errMsgProvider.buildTooManyAlternativesError({
            topLevelRule,
            alternation: currOr,
          }),
          type: ParserDefinitionErrorType.TOO_MANY_ALTS,
          ruleName: topLevelRule.name,
          occurrence: currOr.idx,
        },
      ]
    } else {
      return []
    }
  })
  return errors
}
function validateSomeNonEmptyLookaheadPath(topLevelRules, maxLookahead, errMsgProvider) {
  const errors = []
  forEach_default(topLevelRules, (currTopRule) => {
    const collectorVisitor2 = new RepetitionCollector()
    currTopRule.accept(collectorVisitor2)
    const allRuleProductions = collectorVisitor2.allProductions
    forEach_default(allRuleProductions, (currProd) => {
      const prodType = getProdType(currProd)
      const actualMaxLookahead = currProd.maxLookahead || maxLookahead
      const currOccurrence = currProd.idx
      const paths = getLookaheadPathsForOptionalProd(currOccurrence, currTopRule, prodType, actualMaxLookahead)
      const pathsInsideProduction = paths[0]
      if (isEmpty_default(flatten_default(pathsInsideProduction))) {
        const errMsg = errMsgProvider.buildEmptyRepetitionError({
          topLevelRule: currTopRule,
          repetition: currProd,
        })
        errors.push({
          message: errMsg,
          type: ParserDefinitionErrorType.NO_NON_EMPTY_LOOKAHEAD,
          ruleName: currTopRule.name,
        })
      }
    })
  })
  return errors
}
function checkAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
  const foundAmbiguousPaths = []
  const identicalAmbiguities = reduce_default(
    alternatives,
    (result, currAlt, currAltIdx) => {
      if (alternation.definition[currAltIdx].ignoreAmbiguities === true) {
        return result
      }
      forEach_default(currAlt, (currPath) => {
        const altsCurrPathAppearsIn = [currAltIdx]
        forEach_default(alternatives, (currOtherAlt, currOtherAltIdx) => {
          if (
            currAltIdx !== currOtherAltIdx &&
            containsPath(currOtherAlt, currPath) && // ignore (skip) ambiguities with this "other" alternative
            alternation.definition[currOtherAltIdx].ignoreAmbiguities !== true
          ) {
            altsCurrPathAppearsIn.push(currOtherAltIdx)
          }
        })
        if (altsCurrPathAppearsIn.length > 1 && !containsPath(foundAmbiguousPaths, currPath)) {
          foundAmbiguousPaths.push(currPath)
          result.push({
            alts: altsCurrPathAppearsIn,
            path: currPath,
          })
        }
      })
      return result
    },
    [],
  )
  const currErrors = map_default(identicalAmbiguities, (currAmbDescriptor) => {
    const ambgIndices = map_default(currAmbDescriptor.alts, (currAltIdx) => currAltIdx + 1)
    const currMessage = errMsgProvider.buildAlternationAmbiguityError({
      topLevelRule: rule,
      alternation,
      ambiguityIndices: ambgIndices,
      prefixPath: currAmbDescriptor.path,
    })
    return {
      message: currMessage,
      type: ParserDefinitionErrorType.AMBIGUOUS_ALTS,
      ruleName: rule.name,
      occurrence: alternation.idx,
      alternatives: currAmbDescriptor.alts,
    }
  })
  return currErrors
}
function checkPrefixAlternativesAmbiguities(alternatives, alternation, rule, errMsgProvider) {
  const pathsAndIndices = reduce_default(
    alternatives,
    (result, currAlt, idx) => {
      const currPathsAndIdx = map_default(currAlt, (currPath) => {
        return { idx, path: currPath }
      })
      return result.concat(currPathsAndIdx)
    },
    [],
  )
  const errors = compact_default(
    flatMap_default(pathsAndIndices, (currPathAndIdx) => {
      const alternativeGast = alternation.definition[currPathAndIdx.idx]
      if (alternativeGast.ignoreAmbiguities === true) {
        return []
      }
      const targetIdx = currPathAndIdx.idx
      const targetPath = currPathAndIdx.path
      const prefixAmbiguitiesPathsAndIndices = filter_default(pathsAndIndices, (searchPathAndIdx) => {
        return (
          // ignore (skip) ambiguities with this "other" alternative
          alternation.definition[searchPathAndIdx.idx].ignoreAmbiguities !== true &&
          searchPathAndIdx.idx < targetIdx && // checking for strict prefix because identical lookaheads
          // will be be detected using a different validation.
          isStrictPrefixOfPath(searchPathAndIdx.path, targetPath)
        )
      })
      const currPathPrefixErrors = map_default(prefixAmbiguitiesPathsAndIndices, (currAmbPathAndIdx) => {
        const ambgIndices = [currAmbPathAndIdx.idx + 1, targetIdx + 1]
        const occurrence = alternation.idx === 0 ? '' : alternation.idx
        const message = errMsgProvider.buildAlternationPrefixAmbiguityError({
          topLevelRule: rule,
          alternation,
          ambiguityIndices: ambgIndices,
          prefixPath: currAmbPathAndIdx.path,
        })
        return {
          message,
          type: ParserDefinitionErrorType.AMBIGUOUS_PREFIX_ALTS,
          ruleName: rule.name,
          occurrence,
          alternatives: ambgIndices,
        }
      })
      return currPathPrefixErrors
    }),
  )
  return errors
}
function checkTerminalAndNoneTerminalsNameSpace(topLevels, tokenTypes, errMsgProvider) {
  const errors = []
  const tokenNames = map_default(tokenTypes, (currToken) => currToken.name)
  forEach_default(topLevels, (currRule) => {
    const currRuleName = currRule.name
    if (includes_default(tokenNames, currRuleName)) {
      const errMsg = errMsgProvider.buildNamespaceConflictError(currRule)
      errors.push({
        message: errMsg,
        type: ParserDefinitionErrorType.CONFLICT_TOKENS_RULES_NAMESPACE,
        ruleName: currRuleName,
      })
    }
  })
  return errors
}

// node_modules/chevrotain/lib/src/parse/grammar/gast/gast_resolver_public.js
function resolveGrammar2(options) {
  const actualOptions = defaults_default(options, {
    errMsgProvider: defaultGrammarResolverErrorProvider,
  })
  const topRulesTable = {}
  forEach_default(options.rules, (rule) => {
    topRulesTable[rule.name] = rule
  })
  return resolveGrammar(topRulesTable, actualOptions.errMsgProvider)
}
function validateGrammar2(options) {
  options = defaults_default(options, {
    errMsgProvider: defaultGrammarValidatorErrorProvider,
  })
  return validateGrammar(options.rules, options.tokenTypes, options.errMsgProvider, options.grammarName)
}

// node_modules/chevrotain/lib/src/parse/exceptions_public.js
var MISMATCHED_TOKEN_EXCEPTION = 'MismatchedTokenException'
var NO_VIABLE_ALT_EXCEPTION = 'NoViableAltException'
var EARLY_EXIT_EXCEPTION = 'EarlyExitException'
var NOT_ALL_INPUT_PARSED_EXCEPTION = 'NotAllInputParsedException'
var RECOGNITION_EXCEPTION_NAMES = [
  MISMATCHED_TOKEN_EXCEPTION,
  NO_VIABLE_ALT_EXCEPTION,
  EARLY_EXIT_EXCEPTION,
  NOT_ALL_INPUT_PARSED_EXCEPTION,
]
Object.freeze(RECOGNITION_EXCEPTION_NAMES)
function isRecognitionException(error) {
  return includes_default(RECOGNITION_EXCEPTION_NAMES, error.name)
}
var RecognitionException = class extends Error {
  constructor(message, token) {
    super(message)
    this.token = token
    this.resyncedTokens = []
    Object.setPrototypeOf(this, new.target.prototype)
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor)
    }
  }
}
var MismatchedTokenException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token)
    this.previousToken = previousToken
    this.name = MISMATCHED_TOKEN_EXCEPTION
  }
}
var NoViableAltException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token)
    this.previousToken = previousToken
    this.name = NO_VIABLE_ALT_EXCEPTION
  }
}
var NotAllInputParsedException = class extends RecognitionException {
  constructor(message, token) {
    super(message, token)
    this.name = NOT_ALL_INPUT_PARSED_EXCEPTION
  }
}
var EarlyExitException = class extends RecognitionException {
  constructor(message, token, previousToken) {
    super(message, token)
    this.previousToken = previousToken
    this.name = EARLY_EXIT_EXCEPTION
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/recoverable.js
var EOF_FOLLOW_KEY = {}
var IN_RULE_RECOVERY_EXCEPTION = 'InRuleRecoveryException'
var InRuleRecoveryException = class extends Error {
  constructor(message) {
    super(message)
    this.name = IN_RULE_RECOVERY_EXCEPTION
  }
}
var Recoverable = class {
  initRecoverable(config) {
    this.firstAfterRepMap = {}
    this.resyncFollows = {}
    this.recoveryEnabled = has_default(config, 'recoveryEnabled')
      ? config.recoveryEnabled
      : DEFAULT_PARSER_CONFIG.recoveryEnabled
    if (this.recoveryEnabled) {
      this.attemptInRepetitionRecovery = attemptInRepetitionRecovery
    }
  }
  getTokenToInsert(tokType) {
    const tokToInsert = createTokenInstance(tokType, '', NaN, NaN, NaN, NaN, NaN, NaN)
    tokToInsert.isInsertedInRecovery = true
    return tokToInsert
  }
  canTokenTypeBeInsertedInRecovery(tokType) {
    return true
  }
  canTokenTypeBeDeletedInRecovery(tokType) {
    return true
  }
  tryInRepetitionRecovery(grammarRule, grammarRuleArgs, lookAheadFunc, expectedTokType) {
    const reSyncTokType = this.findReSyncTokenType()
    const savedLexerState = this.exportLexerState()
    const resyncedTokens = []
    let passedResyncPoint = false
    const nextTokenWithoutResync = this.LA_FAST(1)
    let currToken = this.LA_FAST(1)
    const generateErrorMessage = () => {
      const previousToken = this.LA(0)
      const msg = this.errorMessageProvider.buildMismatchTokenMessage({
        expected: expectedTokType,
        actual: nextTokenWithoutResync,
        previous: previousToken,
        ruleName: this.getCurrRuleFullName(),
      })
      const error = new MismatchedTokenException(msg, nextTokenWithoutResync, this.LA(0))
      error.resyncedTokens = dropRight_default(resyncedTokens)
      this.SAVE_ERROR(error)
    }
    while (!passedResyncPoint) {
      if (this.tokenMatcher(currToken, expectedTokType)) {
        generateErrorMessage()
        return
      } else if (lookAheadFunc.call(this)) {
        generateErrorMessage()
        grammarRule.apply(this, grammarRuleArgs)
        return
      } else if (this.tokenMatcher(currToken, reSyncTokType)) {
        passedResyncPoint = true
      } else {
        currToken = this.SKIP_TOKEN()
        this.addToResyncTokens(currToken, resyncedTokens)
      }
    }
    this.importLexerState(savedLexerState)
  }
  shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck) {
    if (notStuck === false) {
      return false
    }
    if (this.tokenMatcher(this.LA_FAST(1), expectTokAfterLastMatch)) {
      return false
    }
    if (this.isBackTracking()) {
      return false
    }
    if (
      this.canPerformInRuleRecovery(
        expectTokAfterLastMatch,
        this.getFollowsForInRuleRecovery(expectTokAfterLastMatch, nextTokIdx),
      )
    ) {
      return false
    }
    return true
  }
  // Error Recovery functionality
  getFollowsForInRuleRecovery(tokType, tokIdxInRule) {
    const grammarPath = this.getCurrentGrammarPath(tokType, tokIdxInRule)
    const follows = this.getNextPossibleTokenTypes(grammarPath)
    return follows
  }
  tryInRuleRecovery(expectedTokType, follows) {
    if (this.canRecoverWithSingleTokenInsertion(expectedTokType, follows)) {
      const tokToInsert = this.getTokenToInsert(expectedTokType)
      return tokToInsert
    }
    if (this.canRecoverWithSingleTokenDeletion(expectedTokType)) {
      const nextTok = this.SKIP_TOKEN()
      this.consumeToken()
      return nextTok
    }
    throw new InRuleRecoveryException('sad sad panda')
  }
  canPerformInRuleRecovery(expectedToken, follows) {
    return (
      this.canRecoverWithSingleTokenInsertion(expectedToken, follows) ||
      this.canRecoverWithSingleTokenDeletion(expectedToken)
    )
  }
  canRecoverWithSingleTokenInsertion(expectedTokType, follows) {
    if (!this.canTokenTypeBeInsertedInRecovery(expectedTokType)) {
      return false
    }
    if (isEmpty_default(follows)) {
      return false
    }
    const mismatchedTok = this.LA_FAST(1)
    const isMisMatchedTokInFollows =
      find_default(follows, (possibleFollowsTokType) => {
        return this.tokenMatcher(mismatchedTok, possibleFollowsTokType)
      }) !== void 0
    return isMisMatchedTokInFollows
  }
  canRecoverWithSingleTokenDeletion(expectedTokType) {
    if (!this.canTokenTypeBeDeletedInRecovery(expectedTokType)) {
      return false
    }
    const isNextTokenWhatIsExpected = this.tokenMatcher(
      // not using LA_FAST because LA(2) might be un-safe with maxLookahead=1
      // in some edge cases (?)
      this.LA(2),
      expectedTokType,
    )
    return isNextTokenWhatIsExpected
  }
  isInCurrentRuleReSyncSet(tokenTypeIdx) {
    const followKey = this.getCurrFollowKey()
    const currentRuleReSyncSet = this.getFollowSetFromFollowKey(followKey)
    return includes_default(currentRuleReSyncSet, tokenTypeIdx)
  }
  findReSyncTokenType() {
    const allPossibleReSyncTokTypes = this.flattenFollowSet()
    let nextToken = this.LA_FAST(1)
    let k = 2
    while (true) {
      const foundMatch = find_default(allPossibleReSyncTokTypes, (resyncTokType) => {
        const canMatch = tokenMatcher(nextToken, resyncTokType)
        return canMatch
      })
      if (foundMatch !== void 0) {
        return foundMatch
      }
      nextToken = this.LA(k)
      k++
    }
  }
  getCurrFollowKey() {
    if (this.RULE_STACK_IDX === 0) {
      return EOF_FOLLOW_KEY
    }
    const currRuleShortName = this.currRuleShortName
    const currRuleIdx = this.getLastExplicitRuleOccurrenceIndex()
    const prevRuleShortName = this.getPreviousExplicitRuleShortName()
    return {
      ruleName: this.shortRuleNameToFullName(currRuleShortName),
      idxInCallingRule: currRuleIdx,
      inRule: this.shortRuleNameToFullName(prevRuleShortName),
    }
  }
  buildFullFollowKeyStack() {
    const explicitRuleStack = this.RULE_STACK
    const explicitOccurrenceStack = this.RULE_OCCURRENCE_STACK
    const len = this.RULE_STACK_IDX + 1
    const result = new Array(len)
    for (let idx = 0; idx < len; idx++) {
      if (idx === 0) {
        result[idx] = EOF_FOLLOW_KEY
      } else {
        result[idx] = {
          ruleName: this.shortRuleNameToFullName(explicitRuleStack[idx]),
          idxInCallingRule: explicitOccurrenceStack[idx],
          inRule: this.shortRuleNameToFullName(explicitRuleStack[idx - 1]),
        }
      }
    }
    return result
  }
  flattenFollowSet() {
    const followStack = map_default(this.buildFullFollowKeyStack(), (currKey) => {
      return this.getFollowSetFromFollowKey(currKey)
    })
    return flatten_default(followStack)
  }
  getFollowSetFromFollowKey(followKey) {
    if (followKey === EOF_FOLLOW_KEY) {
      return [EOF]
    }
    const followName = followKey.ruleName + followKey.idxInCallingRule + IN + followKey.inRule
    return this.resyncFollows[followName]
  }
  // It does not make any sense to include a virtual EOF token in the list of resynced tokens
  // as EOF does not really exist and thus does not contain any useful information (line/column numbers)
  addToResyncTokens(token, resyncTokens) {
    if (!this.tokenMatcher(token, EOF)) {
      resyncTokens.push(token)
    }
    return resyncTokens
  }
  reSyncTo(tokType) {
    const resyncedTokens = []
    let nextTok = this.LA_FAST(1)
    while (this.tokenMatcher(nextTok, tokType) === false) {
      nextTok = this.SKIP_TOKEN()
      this.addToResyncTokens(nextTok, resyncedTokens)
    }
    return dropRight_default(resyncedTokens)
  }
  attemptInRepetitionRecovery(prodFunc, args, lookaheadFunc, dslMethodIdx, prodOccurrence, nextToksWalker, notStuck) {}
  getCurrentGrammarPath(tokType, tokIdxInRule) {
    const pathRuleStack = this.getHumanReadableRuleStack()
    const pathOccurrenceStack = this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1)
    const grammarPath = {
      ruleStack: pathRuleStack,
      occurrenceStack: pathOccurrenceStack,
      lastTok: tokType,
      lastTokOccurrence: tokIdxInRule,
    }
    return grammarPath
  }
  getHumanReadableRuleStack() {
    const len = this.RULE_STACK_IDX + 1
    const result = new Array(len)
    for (let i = 0; i < len; i++) {
      result[i] = this.shortRuleNameToFullName(this.RULE_STACK[i])
    }
    return result
  }
}
function attemptInRepetitionRecovery(
  prodFunc,
  args,
  lookaheadFunc,
  dslMethodIdx,
  prodOccurrence,
  nextToksWalker,
  notStuck,
) {
  const key = this.getKeyForAutomaticLookahead(dslMethodIdx, prodOccurrence)
  let firstAfterRepInfo = this.firstAfterRepMap[key]
  if (firstAfterRepInfo === void 0) {
    const currRuleName = this.getCurrRuleFullName()
    const ruleGrammar = this.getGAstProductions()[currRuleName]
    const walker = new nextToksWalker(ruleGrammar, prodOccurrence)
    firstAfterRepInfo = walker.startWalking()
    this.firstAfterRepMap[key] = firstAfterRepInfo
  }
  let expectTokAfterLastMatch = firstAfterRepInfo.token
  let nextTokIdx = firstAfterRepInfo.occurrence
  const isEndOfRule = firstAfterRepInfo.isEndOfRule
  if (this.RULE_STACK_IDX === 0 && isEndOfRule && expectTokAfterLastMatch === void 0) {
    expectTokAfterLastMatch = EOF
    nextTokIdx = 1
  }
  if (expectTokAfterLastMatch === void 0 || nextTokIdx === void 0) {
    return
  }
  if (this.shouldInRepetitionRecoveryBeTried(expectTokAfterLastMatch, nextTokIdx, notStuck)) {
    this.tryInRepetitionRecovery(prodFunc, args, lookaheadFunc, expectTokAfterLastMatch)
  }
}

// node_modules/chevrotain/lib/src/parse/grammar/keys.js
var BITS_FOR_METHOD_TYPE = 4
var BITS_FOR_OCCURRENCE_IDX = 8
var BITS_FOR_ALT_IDX = 8
var OR_IDX = 1 << BITS_FOR_OCCURRENCE_IDX
var OPTION_IDX = 2 << BITS_FOR_OCCURRENCE_IDX
var MANY_IDX = 3 << BITS_FOR_OCCURRENCE_IDX
var AT_LEAST_ONE_IDX = 4 << BITS_FOR_OCCURRENCE_IDX
var MANY_SEP_IDX = 5 << BITS_FOR_OCCURRENCE_IDX
var AT_LEAST_ONE_SEP_IDX = 6 << BITS_FOR_OCCURRENCE_IDX
function getKeyForAutomaticLookahead(ruleIdx, dslMethodIdx, occurrence) {
  return occurrence | dslMethodIdx | ruleIdx
}
var BITS_START_FOR_ALT_IDX = 32 - BITS_FOR_ALT_IDX

// node_modules/chevrotain/lib/src/parse/grammar/llk_lookahead.js
var LLkLookaheadStrategy = class {
  constructor(options) {
    var _a
    this.maxLookahead =
      (_a = options === null || options === void 0 ? void 0 : options.maxLookahead) !== null && _a !== void 0
        ? _a
        : DEFAULT_PARSER_CONFIG.maxLookahead
  }
  validate(options) {
    const leftRecursionErrors = this.validateNoLeftRecursion(options.rules)
    if (isEmpty_default(leftRecursionErrors)) {
      const emptyAltErrors = this.validateEmptyOrAlternatives(options.rules)
      const ambiguousAltsErrors = this.validateAmbiguousAlternationAlternatives(options.rules, this.maxLookahead)
      const emptyRepetitionErrors = this.validateSomeNonEmptyLookaheadPath(options.rules, this.maxLookahead)
      const allErrors = [...leftRecursionErrors, ...emptyAltErrors, ...ambiguousAltsErrors, ...emptyRepetitionErrors]
      return allErrors
    }
    return leftRecursionErrors
  }
  validateNoLeftRecursion(rules) {
    return flatMap_default(rules, (currTopRule) =>
      validateNoLeftRecursion(currTopRule, currTopRule, defaultGrammarValidatorErrorProvider),
    )
  }
  validateEmptyOrAlternatives(rules) {
    return flatMap_default(rules, (currTopRule) =>
      validateEmptyOrAlternative(currTopRule, defaultGrammarValidatorErrorProvider),
    )
  }
  validateAmbiguousAlternationAlternatives(rules, maxLookahead) {
    return flatMap_default(rules, (currTopRule) =>
      validateAmbiguousAlternationAlternatives(currTopRule, maxLookahead, defaultGrammarValidatorErrorProvider),
    )
  }
  validateSomeNonEmptyLookaheadPath(rules, maxLookahead) {
    return validateSomeNonEmptyLookaheadPath(rules, maxLookahead, defaultGrammarValidatorErrorProvider)
  }
  buildLookaheadForAlternation(options) {
    return buildLookaheadFuncForOr(
      options.prodOccurrence,
      options.rule,
      options.maxLookahead,
      options.hasPredicates,
      options.dynamicTokensEnabled,
      buildAlternativesLookAheadFunc,
    )
  }
  buildLookaheadForOptional(options) {
    return buildLookaheadFuncForOptionalProd(
      options.prodOccurrence,
      options.rule,
      options.maxLookahead,
      options.dynamicTokensEnabled,
      getProdType(options.prodType),
      buildSingleAlternativeLookaheadFunction,
    )
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/looksahead.js
var LooksAhead = class {
  initLooksAhead(config) {
    this.dynamicTokensEnabled = has_default(config, 'dynamicTokensEnabled')
      ? config.dynamicTokensEnabled
      : DEFAULT_PARSER_CONFIG.dynamicTokensEnabled
    this.maxLookahead = has_default(config, 'maxLookahead') ? config.maxLookahead : DEFAULT_PARSER_CONFIG.maxLookahead
    this.lookaheadStrategy = has_default(config, 'lookaheadStrategy')
      ? config.lookaheadStrategy
      : new LLkLookaheadStrategy({ maxLookahead: this.maxLookahead })
    this.lookAheadFuncsCache = /* @__PURE__ */ new Map()
  }
  preComputeLookaheadFunctions(rules) {
    forEach_default(rules, (currRule) => {
      this.TRACE_INIT(`${currRule.name} Rule Lookahead`, () => {
        const {
          alternation,
          repetition,
          option,
          repetitionMandatory,
          repetitionMandatoryWithSeparator,
          repetitionWithSeparator,
        } = collectMethods(currRule)
        forEach_default(alternation, (currProd) => {
          const prodIdx = currProd.idx === 0 ? '' : currProd.idx
          this.TRACE_INIT(`${getProductionDslName(currProd)}${prodIdx}`, () => {
            const laFunc = this.lookaheadStrategy.buildLookaheadForAlternation({
              prodOccurrence: currProd.idx,
              rule: currRule,
              maxLookahead: currProd.maxLookahead || this.maxLookahead,
              hasPredicates: currProd.hasPredicates,
              dynamicTokensEnabled: this.dynamicTokensEnabled,
            })
            const key = getKeyForAutomaticLookahead(this.fullRuleNameToShort[currRule.name], OR_IDX, currProd.idx)
            this.setLaFuncCache(key, laFunc)
          })
        })
        forEach_default(repetition, (currProd) => {
          this.computeLookaheadFunc(
            currRule,
            currProd.idx,
            MANY_IDX,
            'Repetition',
            currProd.maxLookahead,
            getProductionDslName(currProd),
          )
        })
        forEach_default(option, (currProd) => {
          this.computeLookaheadFunc(
            currRule,
            currProd.idx,
            OPTION_IDX,
            'Option',
            currProd.maxLookahead,
            getProductionDslName(currProd),
          )
        })
        forEach_default(repetitionMandatory, (currProd) => {
          this.computeLookaheadFunc(
            currRule,
            currProd.idx,
            AT_LEAST_ONE_IDX,
            'RepetitionMandatory',
            currProd.maxLookahead,
            getProductionDslName(currProd),
          )
        })
        forEach_default(repetitionMandatoryWithSeparator, (currProd) => {
          this.computeLookaheadFunc(
            currRule,
            currProd.idx,
            AT_LEAST_ONE_SEP_IDX,
            'RepetitionMandatoryWithSeparator',
            currProd.maxLookahead,
            getProductionDslName(currProd),
          )
        })
        forEach_default(repetitionWithSeparator, (currProd) => {
          this.computeLookaheadFunc(
            currRule,
            currProd.idx,
            MANY_SEP_IDX,
            'RepetitionWithSeparator',
            currProd.maxLookahead,
            getProductionDslName(currProd),
          )
        })
      })
    })
  }
  computeLookaheadFunc(rule, prodOccurrence, prodKey, prodType, prodMaxLookahead, dslMethodName) {
    this.TRACE_INIT(`${dslMethodName}${prodOccurrence === 0 ? '' : prodOccurrence}`, () => {
      const laFunc = this.lookaheadStrategy.buildLookaheadForOptional({
        prodOccurrence,
        rule,
        maxLookahead: prodMaxLookahead || this.maxLookahead,
        dynamicTokensEnabled: this.dynamicTokensEnabled,
        prodType,
      })
      const key = getKeyForAutomaticLookahead(this.fullRuleNameToShort[rule.name], prodKey, prodOccurrence)
      this.setLaFuncCache(key, laFunc)
    })
  }
  // this actually returns a number, but it is always used as a string (object prop key)
  getKeyForAutomaticLookahead(dslMethodIdx, occurrence) {
    return getKeyForAutomaticLookahead(this.currRuleShortName, dslMethodIdx, occurrence)
  }
  getLaFuncFromCache(key) {
    return this.lookAheadFuncsCache.get(key)
  }
  /* istanbul ignore next */
  setLaFuncCache(key, value) {
    this.lookAheadFuncsCache.set(key, value)
  }
}
var DslMethodsCollectorVisitor = class extends GAstVisitor {
  constructor() {
    super(...arguments)
    this.dslMethods = {
      option: [],
      alternation: [],
      repetition: [],
      repetitionWithSeparator: [],
      repetitionMandatory: [],
      repetitionMandatoryWithSeparator: [],
    }
  }
  reset() {
    this.dslMethods = {
      option: [],
      alternation: [],
      repetition: [],
      repetitionWithSeparator: [],
      repetitionMandatory: [],
      repetitionMandatoryWithSeparator: [],
    }
  }
  visitOption(option) {
    this.dslMethods.option.push(option)
  }
  visitRepetitionWithSeparator(manySep) {
    this.dslMethods.repetitionWithSeparator.push(manySep)
  }
  visitRepetitionMandatory(atLeastOne) {
    this.dslMethods.repetitionMandatory.push(atLeastOne)
  }
  visitRepetitionMandatoryWithSeparator(atLeastOneSep) {
    this.dslMethods.repetitionMandatoryWithSeparator.push(atLeastOneSep)
  }
  visitRepetition(many) {
    this.dslMethods.repetition.push(many)
  }
  visitAlternation(or) {
    this.dslMethods.alternation.push(or)
  }
}
var collectorVisitor = new DslMethodsCollectorVisitor()
function collectMethods(rule) {
  collectorVisitor.reset()
  rule.accept(collectorVisitor)
  const dslMethods = collectorVisitor.dslMethods
  collectorVisitor.reset()
  return dslMethods
}

// node_modules/chevrotain/lib/src/parse/cst/cst.js
function setNodeLocationOnlyOffset(currNodeLocation, newLocationInfo) {
  if (isNaN(currNodeLocation.startOffset) === true) {
    currNodeLocation.startOffset = newLocationInfo.startOffset
    currNodeLocation.endOffset = newLocationInfo.endOffset
  } else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) {
    currNodeLocation.endOffset = newLocationInfo.endOffset
  }
}
function setNodeLocationFull(currNodeLocation, newLocationInfo) {
  if (isNaN(currNodeLocation.startOffset) === true) {
    currNodeLocation.startOffset = newLocationInfo.startOffset
    currNodeLocation.startColumn = newLocationInfo.startColumn
    currNodeLocation.startLine = newLocationInfo.startLine
    currNodeLocation.endOffset = newLocationInfo.endOffset
    currNodeLocation.endColumn = newLocationInfo.endColumn
    currNodeLocation.endLine = newLocationInfo.endLine
  } else if (currNodeLocation.endOffset < newLocationInfo.endOffset === true) {
    currNodeLocation.endOffset = newLocationInfo.endOffset
    currNodeLocation.endColumn = newLocationInfo.endColumn
    currNodeLocation.endLine = newLocationInfo.endLine
  }
}
function addTerminalToCst(node, token, tokenTypeName) {
  if (node.children[tokenTypeName] === void 0) {
    node.children[tokenTypeName] = [token]
  } else {
    node.children[tokenTypeName].push(token)
  }
}
function addNoneTerminalToCst(node, ruleName, ruleResult) {
  if (node.children[ruleName] === void 0) {
    node.children[ruleName] = [ruleResult]
  } else {
    node.children[ruleName].push(ruleResult)
  }
}

// node_modules/chevrotain/lib/src/lang/lang_extensions.js
var NAME = 'name'
function defineNameProp(obj, nameValue) {
  Object.defineProperty(obj, NAME, {
    enumerable: false,
    configurable: true,
    writable: false,
    value: nameValue,
  })
}

// node_modules/chevrotain/lib/src/parse/cst/cst_visitor.js
function defaultVisit(ctx, param) {
  const childrenNames = keys_default(ctx)
  const childrenNamesLength = childrenNames.length
  for (let i = 0; i < childrenNamesLength; i++) {
    const currChildName = childrenNames[i]
    const currChildArray = ctx[currChildName]
    const currChildArrayLength = currChildArray.length
    for (let j = 0; j < currChildArrayLength; j++) {
      const currChild = currChildArray[j]
      if (currChild.tokenTypeIdx === void 0) {
        this[currChild.name](currChild.children, param)
      }
    }
  }
}
function createBaseSemanticVisitorConstructor(grammarName, ruleNames) {
  const derivedConstructor = () => {}
  defineNameProp(derivedConstructor, grammarName + 'BaseSemantics')
  const semanticProto = {
    visit: function (cstNode, param) {
      if (isArray_default(cstNode)) {
        cstNode = cstNode[0]
      }
      if (isUndefined_default(cstNode)) {
        return void 0
      }
      return this[cstNode.name](cstNode.children, param)
    },
    validateVisitor: function () {
      const semanticDefinitionErrors = validateVisitor(this, ruleNames)
      if (!isEmpty_default(semanticDefinitionErrors)) {
        const errorMessages = map_default(semanticDefinitionErrors, (currDefError) => currDefError.msg)
        throw Error(`Errors Detected in CST Visitor <${this.constructor.name}>:
	${errorMessages.join('\n\n').replace(/\n/g, '\n	')}`)
      }
    },
  }
  derivedConstructor.prototype = semanticProto
  derivedConstructor.prototype.constructor = derivedConstructor
  derivedConstructor._RULE_NAMES = ruleNames
  return derivedConstructor
}
function createBaseVisitorConstructorWithDefaults(grammarName, ruleNames, baseConstructor) {
  const derivedConstructor = () => {}
  defineNameProp(derivedConstructor, grammarName + 'BaseSemanticsWithDefaults')
  const withDefaultsProto = Object.create(baseConstructor.prototype)
  forEach_default(ruleNames, (ruleName) => {
    withDefaultsProto[ruleName] = defaultVisit
  })
  derivedConstructor.prototype = withDefaultsProto
  derivedConstructor.prototype.constructor = derivedConstructor
  return derivedConstructor
}
var CstVisitorDefinitionError
;((CstVisitorDefinitionError2) => {
  CstVisitorDefinitionError2[(CstVisitorDefinitionError2['REDUNDANT_METHOD'] = 0)] = 'REDUNDANT_METHOD'
  CstVisitorDefinitionError2[(CstVisitorDefinitionError2['MISSING_METHOD'] = 1)] = 'MISSING_METHOD'
})(CstVisitorDefinitionError || (CstVisitorDefinitionError = {}))
function validateVisitor(visitorInstance, ruleNames) {
  const missingErrors = validateMissingCstMethods(visitorInstance, ruleNames)
  return missingErrors
}
function validateMissingCstMethods(visitorInstance, ruleNames) {
  const missingRuleNames = filter_default(ruleNames, (currRuleName) => {
    return isFunction_default(visitorInstance[currRuleName]) === false
  })
  const errors = map_default(missingRuleNames, (currRuleName) => {
    return {
      msg: `Missing visitor method: <${currRuleName}> on ${visitorInstance.constructor.name} CST Visitor.`,
      type: CstVisitorDefinitionError.MISSING_METHOD,
      methodName: currRuleName,
    }
  })
  return compact_default(errors)
}

// node_modules/chevrotain/lib/src/parse/parser/traits/tree_builder.js
var TreeBuilder = class {
  initTreeBuilder(config) {
    this.CST_STACK = []
    this.outputCst = config.outputCst
    this.nodeLocationTracking = has_default(config, 'nodeLocationTracking')
      ? config.nodeLocationTracking
      : DEFAULT_PARSER_CONFIG.nodeLocationTracking
    if (!this.outputCst) {
      this.cstInvocationStateUpdate = noop_default
      this.cstFinallyStateUpdate = noop_default
      this.cstPostTerminal = noop_default
      this.cstPostNonTerminal = noop_default
      this.cstPostRule = noop_default
    } else {
      if (/full/i.test(this.nodeLocationTracking)) {
        if (this.recoveryEnabled) {
          this.setNodeLocationFromToken = setNodeLocationFull
          this.setNodeLocationFromNode = setNodeLocationFull
          this.cstPostRule = noop_default
          this.setInitialNodeLocation = this.setInitialNodeLocationFullRecovery
        } else {
          this.setNodeLocationFromToken = noop_default
          this.setNodeLocationFromNode = noop_default
          this.cstPostRule = this.cstPostRuleFull
          this.setInitialNodeLocation = this.setInitialNodeLocationFullRegular
        }
      } else if (/onlyOffset/i.test(this.nodeLocationTracking)) {
        if (this.recoveryEnabled) {
          this.setNodeLocationFromToken = setNodeLocationOnlyOffset
          this.setNodeLocationFromNode = setNodeLocationOnlyOffset
          this.cstPostRule = noop_default
          this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRecovery
        } else {
          this.setNodeLocationFromToken = noop_default
          this.setNodeLocationFromNode = noop_default
          this.cstPostRule = this.cstPostRuleOnlyOffset
          this.setInitialNodeLocation = this.setInitialNodeLocationOnlyOffsetRegular
        }
      } else if (/none/i.test(this.nodeLocationTracking)) {
        this.setNodeLocationFromToken = noop_default
        this.setNodeLocationFromNode = noop_default
        this.cstPostRule = noop_default
        this.setInitialNodeLocation = noop_default
      } else {
        throw Error(`Invalid <nodeLocationTracking> config option: "${config.nodeLocationTracking}"`)
      }
    }
  }
  setInitialNodeLocationOnlyOffsetRecovery(cstNode) {
    cstNode.location = {
      startOffset: NaN,
      endOffset: NaN,
    }
  }
  setInitialNodeLocationOnlyOffsetRegular(cstNode) {
    cstNode.location = {
      // without error recovery the starting Location of a new CstNode is guaranteed
      // To be the next Token's startOffset (for valid inputs).
      // For invalid inputs there won't be any CSTOutput so this potential
      // inaccuracy does not matter
      startOffset: this.LA_FAST(1).startOffset,
      endOffset: NaN,
    }
  }
  setInitialNodeLocationFullRecovery(cstNode) {
    cstNode.location = {
      startOffset: NaN,
      startLine: NaN,
      startColumn: NaN,
      endOffset: NaN,
      endLine: NaN,
      endColumn: NaN,
    }
  }
  /**
       *  @see setInitialNodeLocationOnlyOffsetRegular for explanation why this work
  
       * @param cstNode
       */
  setInitialNodeLocationFullRegular(cstNode) {
    const nextToken = this.LA_FAST(1)
    cstNode.location = {
      startOffset: nextToken.startOffset,
      startLine: nextToken.startLine,
      startColumn: nextToken.startColumn,
      endOffset: NaN,
      endLine: NaN,
      endColumn: NaN,
    }
  }
  cstInvocationStateUpdate(fullRuleName) {
    const cstNode = {
      name: fullRuleName,
      children: /* @__PURE__ */ Object.create(null),
    }
    this.setInitialNodeLocation(cstNode)
    this.CST_STACK.push(cstNode)
  }
  cstFinallyStateUpdate() {
    this.CST_STACK.pop()
  }
  cstPostRuleFull(ruleCstNode) {
    const prevToken = this.LA(0)
    const loc = ruleCstNode.location
    if (loc.startOffset <= prevToken.startOffset === true) {
      loc.endOffset = prevToken.endOffset
      loc.endLine = prevToken.endLine
      loc.endColumn = prevToken.endColumn
    } else {
      loc.startOffset = NaN
      loc.startLine = NaN
      loc.startColumn = NaN
    }
  }
  cstPostRuleOnlyOffset(ruleCstNode) {
    const prevToken = this.LA(0)
    const loc = ruleCstNode.location
    if (loc.startOffset <= prevToken.startOffset === true) {
      loc.endOffset = prevToken.endOffset
    } else {
      loc.startOffset = NaN
    }
  }
  cstPostTerminal(key, consumedToken) {
    const rootCst = this.CST_STACK[this.CST_STACK.length - 1]
    addTerminalToCst(rootCst, consumedToken, key)
    this.setNodeLocationFromToken(rootCst.location, consumedToken)
  }
  cstPostNonTerminal(ruleCstResult, ruleName) {
    const preCstNode = this.CST_STACK[this.CST_STACK.length - 1]
    addNoneTerminalToCst(preCstNode, ruleName, ruleCstResult)
    this.setNodeLocationFromNode(preCstNode.location, ruleCstResult.location)
  }
  getBaseCstVisitorConstructor() {
    if (isUndefined_default(this.baseCstVisitorConstructor)) {
      const newBaseCstVisitorConstructor = createBaseSemanticVisitorConstructor(
        this.className,
        keys_default(this.gastProductionsCache),
      )
      this.baseCstVisitorConstructor = newBaseCstVisitorConstructor
      return newBaseCstVisitorConstructor
    }
    return this.baseCstVisitorConstructor
  }
  getBaseCstVisitorConstructorWithDefaults() {
    if (isUndefined_default(this.baseCstVisitorWithDefaultsConstructor)) {
      const newConstructor = createBaseVisitorConstructorWithDefaults(
        this.className,
        keys_default(this.gastProductionsCache),
        this.getBaseCstVisitorConstructor(),
      )
      this.baseCstVisitorWithDefaultsConstructor = newConstructor
      return newConstructor
    }
    return this.baseCstVisitorWithDefaultsConstructor
  }
  getPreviousExplicitRuleShortName() {
    return this.RULE_STACK[this.RULE_STACK_IDX - 1]
  }
  getLastExplicitRuleOccurrenceIndex() {
    return this.RULE_OCCURRENCE_STACK[this.RULE_OCCURRENCE_STACK_IDX]
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/lexer_adapter.js
var LexerAdapter = class {
  initLexerAdapter() {
    this.tokVector = []
    this.tokVectorLength = 0
    this.currIdx = -1
  }
  set input(newInput) {
    if (this.selfAnalysisDone !== true) {
      throw Error(`Missing <performSelfAnalysis> invocation at the end of the Parser's constructor.`)
    }
    this.reset()
    this.tokVector = newInput
    this.tokVectorLength = newInput.length
  }
  get input() {
    return this.tokVector
  }
  // skips a token and returns the next token
  SKIP_TOKEN() {
    if (this.currIdx <= this.tokVectorLength - 2) {
      this.consumeToken()
      return this.LA_FAST(1)
    } else {
      return END_OF_FILE
    }
  }
  // Lexer (accessing Token vector) related methods which can be overridden to implement lazy lexers
  // or lexers dependent on parser context.
  // Performance Optimized version of LA without bound checks
  // note that token beyond the end of the token vector EOF Token will still be returned
  // due to using sentinels at the end of the token vector. (for K=max lookahead)
  LA_FAST(howMuch) {
    const soughtIdx = this.currIdx + howMuch
    return this.tokVector[soughtIdx]
  }
  LA(howMuch) {
    const soughtIdx = this.currIdx + howMuch
    if (soughtIdx < 0 || this.tokVectorLength <= soughtIdx) {
      return END_OF_FILE
    } else {
      return this.tokVector[soughtIdx]
    }
  }
  consumeToken() {
    this.currIdx++
  }
  exportLexerState() {
    return this.currIdx
  }
  importLexerState(newState) {
    this.currIdx = newState
  }
  resetLexerState() {
    this.currIdx = -1
  }
  moveToTerminatedState() {
    this.currIdx = this.tokVectorLength - 1
  }
  getLexerPosition() {
    return this.exportLexerState()
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_api.js
var RecognizerApi = class {
  ACTION(impl) {
    return impl.call(this)
  }
  consume(idx, tokType, options) {
    return this.consumeInternal(tokType, idx, options)
  }
  subrule(idx, ruleToCall, options) {
    return this.subruleInternal(ruleToCall, idx, options)
  }
  option(idx, actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, idx)
  }
  or(idx, altsOrOpts) {
    return this.orInternal(altsOrOpts, idx)
  }
  many(idx, actionORMethodDef) {
    return this.manyInternal(idx, actionORMethodDef)
  }
  atLeastOne(idx, actionORMethodDef) {
    return this.atLeastOneInternal(idx, actionORMethodDef)
  }
  CONSUME(tokType, options) {
    return this.consumeInternal(tokType, 0, options)
  }
  CONSUME1(tokType, options) {
    return this.consumeInternal(tokType, 1, options)
  }
  CONSUME2(tokType, options) {
    return this.consumeInternal(tokType, 2, options)
  }
  CONSUME3(tokType, options) {
    return this.consumeInternal(tokType, 3, options)
  }
  CONSUME4(tokType, options) {
    return this.consumeInternal(tokType, 4, options)
  }
  CONSUME5(tokType, options) {
    return this.consumeInternal(tokType, 5, options)
  }
  CONSUME6(tokType, options) {
    return this.consumeInternal(tokType, 6, options)
  }
  CONSUME7(tokType, options) {
    return this.consumeInternal(tokType, 7, options)
  }
  CONSUME8(tokType, options) {
    return this.consumeInternal(tokType, 8, options)
  }
  CONSUME9(tokType, options) {
    return this.consumeInternal(tokType, 9, options)
  }
  SUBRULE(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 0, options)
  }
  SUBRULE1(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 1, options)
  }
  SUBRULE2(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 2, options)
  }
  SUBRULE3(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 3, options)
  }
  SUBRULE4(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 4, options)
  }
  SUBRULE5(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 5, options)
  }
  SUBRULE6(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 6, options)
  }
  SUBRULE7(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 7, options)
  }
  SUBRULE8(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 8, options)
  }
  SUBRULE9(ruleToCall, options) {
    return this.subruleInternal(ruleToCall, 9, options)
  }
  OPTION(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 0)
  }
  OPTION1(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 1)
  }
  OPTION2(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 2)
  }
  OPTION3(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 3)
  }
  OPTION4(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 4)
  }
  OPTION5(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 5)
  }
  OPTION6(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 6)
  }
  OPTION7(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 7)
  }
  OPTION8(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 8)
  }
  OPTION9(actionORMethodDef) {
    return this.optionInternal(actionORMethodDef, 9)
  }
  OR(altsOrOpts) {
    return this.orInternal(altsOrOpts, 0)
  }
  OR1(altsOrOpts) {
    return this.orInternal(altsOrOpts, 1)
  }
  OR2(altsOrOpts) {
    return this.orInternal(altsOrOpts, 2)
  }
  OR3(altsOrOpts) {
    return this.orInternal(altsOrOpts, 3)
  }
  OR4(altsOrOpts) {
    return this.orInternal(altsOrOpts, 4)
  }
  OR5(altsOrOpts) {
    return this.orInternal(altsOrOpts, 5)
  }
  OR6(altsOrOpts) {
    return this.orInternal(altsOrOpts, 6)
  }
  OR7(altsOrOpts) {
    return this.orInternal(altsOrOpts, 7)
  }
  OR8(altsOrOpts) {
    return this.orInternal(altsOrOpts, 8)
  }
  OR9(altsOrOpts) {
    return this.orInternal(altsOrOpts, 9)
  }
  MANY(actionORMethodDef) {
    this.manyInternal(0, actionORMethodDef)
  }
  MANY1(actionORMethodDef) {
    this.manyInternal(1, actionORMethodDef)
  }
  MANY2(actionORMethodDef) {
    this.manyInternal(2, actionORMethodDef)
  }
  MANY3(actionORMethodDef) {
    this.manyInternal(3, actionORMethodDef)
  }
  MANY4(actionORMethodDef) {
    this.manyInternal(4, actionORMethodDef)
  }
  MANY5(actionORMethodDef) {
    this.manyInternal(5, actionORMethodDef)
  }
  MANY6(actionORMethodDef) {
    this.manyInternal(6, actionORMethodDef)
  }
  MANY7(actionORMethodDef) {
    this.manyInternal(7, actionORMethodDef)
  }
  MANY8(actionORMethodDef) {
    this.manyInternal(8, actionORMethodDef)
  }
  MANY9(actionORMethodDef) {
    this.manyInternal(9, actionORMethodDef)
  }
  MANY_SEP(options) {
    this.manySepFirstInternal(0, options)
  }
  MANY_SEP1(options) {
    this.manySepFirstInternal(1, options)
  }
  MANY_SEP2(options) {
    this.manySepFirstInternal(2, options)
  }
  MANY_SEP3(options) {
    this.manySepFirstInternal(3, options)
  }
  MANY_SEP4(options) {
    this.manySepFirstInternal(4, options)
  }
  MANY_SEP5(options) {
    this.manySepFirstInternal(5, options)
  }
  MANY_SEP6(options) {
    this.manySepFirstInternal(6, options)
  }
  MANY_SEP7(options) {
    this.manySepFirstInternal(7, options)
  }
  MANY_SEP8(options) {
    this.manySepFirstInternal(8, options)
  }
  MANY_SEP9(options) {
    this.manySepFirstInternal(9, options)
  }
  AT_LEAST_ONE(actionORMethodDef) {
    this.atLeastOneInternal(0, actionORMethodDef)
  }
  AT_LEAST_ONE1(actionORMethodDef) {
    return this.atLeastOneInternal(1, actionORMethodDef)
  }
  AT_LEAST_ONE2(actionORMethodDef) {
    this.atLeastOneInternal(2, actionORMethodDef)
  }
  AT_LEAST_ONE3(actionORMethodDef) {
    this.atLeastOneInternal(3, actionORMethodDef)
  }
  AT_LEAST_ONE4(actionORMethodDef) {
    this.atLeastOneInternal(4, actionORMethodDef)
  }
  AT_LEAST_ONE5(actionORMethodDef) {
    this.atLeastOneInternal(5, actionORMethodDef)
  }
  AT_LEAST_ONE6(actionORMethodDef) {
    this.atLeastOneInternal(6, actionORMethodDef)
  }
  AT_LEAST_ONE7(actionORMethodDef) {
    this.atLeastOneInternal(7, actionORMethodDef)
  }
  AT_LEAST_ONE8(actionORMethodDef) {
    this.atLeastOneInternal(8, actionORMethodDef)
  }
  AT_LEAST_ONE9(actionORMethodDef) {
    this.atLeastOneInternal(9, actionORMethodDef)
  }
  AT_LEAST_ONE_SEP(options) {
    this.atLeastOneSepFirstInternal(0, options)
  }
  AT_LEAST_ONE_SEP1(options) {
    this.atLeastOneSepFirstInternal(1, options)
  }
  AT_LEAST_ONE_SEP2(options) {
    this.atLeastOneSepFirstInternal(2, options)
  }
  AT_LEAST_ONE_SEP3(options) {
    this.atLeastOneSepFirstInternal(3, options)
  }
  AT_LEAST_ONE_SEP4(options) {
    this.atLeastOneSepFirstInternal(4, options)
  }
  AT_LEAST_ONE_SEP5(options) {
    this.atLeastOneSepFirstInternal(5, options)
  }
  AT_LEAST_ONE_SEP6(options) {
    this.atLeastOneSepFirstInternal(6, options)
  }
  AT_LEAST_ONE_SEP7(options) {
    this.atLeastOneSepFirstInternal(7, options)
  }
  AT_LEAST_ONE_SEP8(options) {
    this.atLeastOneSepFirstInternal(8, options)
  }
  AT_LEAST_ONE_SEP9(options) {
    this.atLeastOneSepFirstInternal(9, options)
  }
  RULE(name, implementation, config = DEFAULT_RULE_CONFIG) {
    if (includes_default(this.definedRulesNames, name)) {
      const errMsg = defaultGrammarValidatorErrorProvider.buildDuplicateRuleNameError({
        topLevelRule: name,
        grammarName: this.className,
      })
      const error = {
        message: errMsg,
        type: ParserDefinitionErrorType.DUPLICATE_RULE_NAME,
        ruleName: name,
      }
      this.definitionErrors.push(error)
    }
    this.definedRulesNames.push(name)
    const ruleImplementation = this.defineRule(name, implementation, config)
    this[name] = ruleImplementation
    return ruleImplementation
  }
  OVERRIDE_RULE(name, impl, config = DEFAULT_RULE_CONFIG) {
    const ruleErrors = validateRuleIsOverridden(name, this.definedRulesNames, this.className)
    this.definitionErrors = this.definitionErrors.concat(ruleErrors)
    const ruleImplementation = this.defineRule(name, impl, config)
    this[name] = ruleImplementation
    return ruleImplementation
  }
  BACKTRACK(grammarRule, args) {
    var _a
    const ruleToCall = (_a = grammarRule.coreRule) !== null && _a !== void 0 ? _a : grammarRule
    return function () {
      this.isBackTrackingStack.push(1)
      const orgState = this.saveRecogState()
      try {
        ruleToCall.apply(this, args)
        return true
      } catch (e) {
        if (isRecognitionException(e)) {
          return false
        } else {
          throw e
        }
      } finally {
        this.reloadRecogState(orgState)
        this.isBackTrackingStack.pop()
      }
    }
  }
  // GAST export APIs
  getGAstProductions() {
    return this.gastProductionsCache
  }
  getSerializedGastProductions() {
    return serializeGrammar(values_default(this.gastProductionsCache))
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/recognizer_engine.js
var RecognizerEngine = class {
  initRecognizerEngine(tokenVocabulary, config) {
    this.className = this.constructor.name
    this.shortRuleNameToFull = {}
    this.fullRuleNameToShort = {}
    this.ruleShortNameIdx = 256
    this.tokenMatcher = tokenStructuredMatcherNoCategories
    this.subruleIdx = 0
    this.currRuleShortName = 0
    this.definedRulesNames = []
    this.tokensMap = {}
    this.isBackTrackingStack = []
    this.RULE_STACK = []
    this.RULE_STACK_IDX = -1
    this.RULE_OCCURRENCE_STACK = []
    this.RULE_OCCURRENCE_STACK_IDX = -1
    this.gastProductionsCache = {}
    if (has_default(config, 'serializedGrammar')) {
      throw Error(
        "The Parser's configuration can no longer contain a <serializedGrammar> property.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_6-0-0\n	For Further details.",
      )
    }
    if (isArray_default(tokenVocabulary)) {
      if (isEmpty_default(tokenVocabulary)) {
        throw Error(
          'A Token Vocabulary cannot be empty.\n	Note that the first argument for the parser constructor\n	is no longer a Token vector (since v4.0).',
        )
      }
      if (typeof tokenVocabulary[0].startOffset === 'number') {
        throw Error(
          'The Parser constructor no longer accepts a token vector as the first argument.\n	See: https://chevrotain.io/docs/changes/BREAKING_CHANGES.html#_4-0-0\n	For Further details.',
        )
      }
    }
    if (isArray_default(tokenVocabulary)) {
      this.tokensMap = reduce_default(
        tokenVocabulary,
        (acc, tokType) => {
          acc[tokType.name] = tokType
          return acc
        },
        {},
      )
    } else if (
      has_default(tokenVocabulary, 'modes') &&
      every_default(flatten_default(values_default(tokenVocabulary.modes)), isTokenType)
    ) {
      const allTokenTypes2 = flatten_default(values_default(tokenVocabulary.modes))
      const uniqueTokens = uniq_default(allTokenTypes2)
      this.tokensMap = reduce_default(
        uniqueTokens,
        (acc, tokType) => {
          acc[tokType.name] = tokType
          return acc
        },
        {},
      )
    } else if (isObject_default(tokenVocabulary)) {
      this.tokensMap = clone_default(tokenVocabulary)
    } else {
      throw new Error(
        '<tokensDictionary> argument must be An Array of Token constructors, A dictionary of Token constructors or an IMultiModeLexerDefinition',
      )
    }
    this.tokensMap['EOF'] = EOF
    const allTokenTypes = has_default(tokenVocabulary, 'modes')
      ? flatten_default(values_default(tokenVocabulary.modes))
      : values_default(tokenVocabulary)
    const noTokenCategoriesUsed = every_default(allTokenTypes, (tokenConstructor) =>
      isEmpty_default(tokenConstructor.categoryMatches),
    )
    this.tokenMatcher = noTokenCategoriesUsed ? tokenStructuredMatcherNoCategories : tokenStructuredMatcher
    augmentTokenTypes(values_default(this.tokensMap))
  }
  defineRule(ruleName, impl, config) {
    if (this.selfAnalysisDone) {
      throw Error(`Grammar rule <${ruleName}> may not be defined after the 'performSelfAnalysis' method has been called'
Make sure that all grammar rule definitions are done before 'performSelfAnalysis' is called.`)
    }
    const resyncEnabled = has_default(config, 'resyncEnabled')
      ? config.resyncEnabled
      : DEFAULT_RULE_CONFIG.resyncEnabled
    const recoveryValueFunc = has_default(config, 'recoveryValueFunc')
      ? config.recoveryValueFunc
      : DEFAULT_RULE_CONFIG.recoveryValueFunc
    const shortName = this.ruleShortNameIdx << (BITS_FOR_METHOD_TYPE + BITS_FOR_OCCURRENCE_IDX)
    this.ruleShortNameIdx++
    this.shortRuleNameToFull[shortName] = ruleName
    this.fullRuleNameToShort[ruleName] = shortName
    let coreRuleFunction
    if (this.outputCst === true) {
      coreRuleFunction = function invokeRuleWithTry(...args) {
        try {
          this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx)
          impl.apply(this, args)
          const cst = this.CST_STACK[this.CST_STACK.length - 1]
          this.cstPostRule(cst)
          return cst
        } catch (e) {
          return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc)
        } finally {
          this.ruleFinallyStateUpdate()
        }
      }
    } else {
      coreRuleFunction = function invokeRuleWithTryCst(...args) {
        try {
          this.ruleInvocationStateUpdate(shortName, ruleName, this.subruleIdx)
          return impl.apply(this, args)
        } catch (e) {
          return this.invokeRuleCatch(e, resyncEnabled, recoveryValueFunc)
        } finally {
          this.ruleFinallyStateUpdate()
        }
      }
    }
    const rootRuleFunction = function rootRule(...args) {
      this.onBeforeParse(ruleName)
      try {
        return coreRuleFunction.apply(this, args)
      } finally {
        this.onAfterParse(ruleName)
      }
    }
    const wrappedGrammarRule = Object.assign(rootRuleFunction, {
      ruleName,
      originalGrammarAction: impl,
      coreRule: coreRuleFunction,
    })
    return wrappedGrammarRule
  }
  invokeRuleCatch(e, resyncEnabledConfig, recoveryValueFunc) {
    const isFirstInvokedRule = this.RULE_STACK_IDX === 0
    const reSyncEnabled = resyncEnabledConfig && !this.isBackTracking() && this.recoveryEnabled
    if (isRecognitionException(e)) {
      const recogError = e
      if (reSyncEnabled) {
        const reSyncTokType = this.findReSyncTokenType()
        if (this.isInCurrentRuleReSyncSet(reSyncTokType)) {
          recogError.resyncedTokens = this.reSyncTo(reSyncTokType)
          if (this.outputCst) {
            const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1]
            partialCstResult.recoveredNode = true
            return partialCstResult
          } else {
            return recoveryValueFunc(e)
          }
        } else {
          if (this.outputCst) {
            const partialCstResult = this.CST_STACK[this.CST_STACK.length - 1]
            partialCstResult.recoveredNode = true
            recogError.partialCstResult = partialCstResult
          }
          throw recogError
        }
      } else if (isFirstInvokedRule) {
        this.moveToTerminatedState()
        return recoveryValueFunc(e)
      } else {
        throw recogError
      }
    } else {
      throw e
    }
  }
  // Implementation of parsing DSL
  optionInternal(actionORMethodDef, occurrence) {
    const key = this.getKeyForAutomaticLookahead(OPTION_IDX, occurrence)
    return this.optionInternalLogic(actionORMethodDef, occurrence, key)
  }
  optionInternalLogic(actionORMethodDef, occurrence, key) {
    let lookAheadFunc = this.getLaFuncFromCache(key)
    let action
    if (typeof actionORMethodDef !== 'function') {
      action = actionORMethodDef.DEF
      const predicate = actionORMethodDef.GATE
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookAheadFunc
        lookAheadFunc = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this)
        }
      }
    } else {
      action = actionORMethodDef
    }
    if (lookAheadFunc.call(this) === true) {
      return action.call(this)
    }
    return void 0
  }
  atLeastOneInternal(prodOccurrence, actionORMethodDef) {
    const laKey = this.getKeyForAutomaticLookahead(AT_LEAST_ONE_IDX, prodOccurrence)
    return this.atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, laKey)
  }
  atLeastOneInternalLogic(prodOccurrence, actionORMethodDef, key) {
    let lookAheadFunc = this.getLaFuncFromCache(key)
    let action
    if (typeof actionORMethodDef !== 'function') {
      action = actionORMethodDef.DEF
      const predicate = actionORMethodDef.GATE
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookAheadFunc
        lookAheadFunc = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this)
        }
      }
    } else {
      action = actionORMethodDef
    }
    if (lookAheadFunc.call(this) === true) {
      let notStuck = this.doSingleRepetition(action)
      while (lookAheadFunc.call(this) === true && notStuck === true) {
        notStuck = this.doSingleRepetition(action)
      }
    } else {
      throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY, actionORMethodDef.ERR_MSG)
    }
    this.attemptInRepetitionRecovery(
      this.atLeastOneInternal,
      [prodOccurrence, actionORMethodDef],
      lookAheadFunc,
      AT_LEAST_ONE_IDX,
      prodOccurrence,
      NextTerminalAfterAtLeastOneWalker,
    )
  }
  atLeastOneSepFirstInternal(prodOccurrence, options) {
    const laKey = this.getKeyForAutomaticLookahead(AT_LEAST_ONE_SEP_IDX, prodOccurrence)
    this.atLeastOneSepFirstInternalLogic(prodOccurrence, options, laKey)
  }
  atLeastOneSepFirstInternalLogic(prodOccurrence, options, key) {
    const action = options.DEF
    const separator = options.SEP
    const firstIterationLookaheadFunc = this.getLaFuncFromCache(key)
    if (firstIterationLookaheadFunc.call(this) === true) {
      action.call(this)
      const separatorLookAheadFunc = () => {
        return this.tokenMatcher(this.LA_FAST(1), separator)
      }
      while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
        this.CONSUME(separator)
        action.call(this)
      }
      this.attemptInRepetitionRecovery(
        this.repetitionSepSecondInternal,
        [prodOccurrence, separator, separatorLookAheadFunc, action, NextTerminalAfterAtLeastOneSepWalker],
        separatorLookAheadFunc,
        AT_LEAST_ONE_SEP_IDX,
        prodOccurrence,
        NextTerminalAfterAtLeastOneSepWalker,
      )
    } else {
      throw this.raiseEarlyExitException(prodOccurrence, PROD_TYPE.REPETITION_MANDATORY_WITH_SEPARATOR, options.ERR_MSG)
    }
  }
  manyInternal(prodOccurrence, actionORMethodDef) {
    const laKey = this.getKeyForAutomaticLookahead(MANY_IDX, prodOccurrence)
    return this.manyInternalLogic(prodOccurrence, actionORMethodDef, laKey)
  }
  manyInternalLogic(prodOccurrence, actionORMethodDef, key) {
    let lookaheadFunction = this.getLaFuncFromCache(key)
    let action
    if (typeof actionORMethodDef !== 'function') {
      action = actionORMethodDef.DEF
      const predicate = actionORMethodDef.GATE
      if (predicate !== void 0) {
        const orgLookaheadFunction = lookaheadFunction
        lookaheadFunction = () => {
          return predicate.call(this) && orgLookaheadFunction.call(this)
        }
      }
    } else {
      action = actionORMethodDef
    }
    let notStuck = true
    while (lookaheadFunction.call(this) === true && notStuck === true) {
      notStuck = this.doSingleRepetition(action)
    }
    this.attemptInRepetitionRecovery(
      this.manyInternal,
      [prodOccurrence, actionORMethodDef],
      lookaheadFunction,
      MANY_IDX,
      prodOccurrence,
      NextTerminalAfterManyWalker,
      // The notStuck parameter is only relevant when "attemptInRepetitionRecovery"
      // is invoked from manyInternal, in the MANY_SEP case and AT_LEAST_ONE[_SEP]
      // An infinite loop cannot occur as:
      // - Either the lookahead is guaranteed to consume something (Single Token Separator)
      // - AT_LEAST_ONE by definition is guaranteed to consume something (or error out).
      notStuck,
    )
  }
  manySepFirstInternal(prodOccurrence, options) {
    const laKey = this.getKeyForAutomaticLookahead(MANY_SEP_IDX, prodOccurrence)
    this.manySepFirstInternalLogic(prodOccurrence, options, laKey)
  }
  manySepFirstInternalLogic(prodOccurrence, options, key) {
    const action = options.DEF
    const separator = options.SEP
    const firstIterationLaFunc = this.getLaFuncFromCache(key)
    if (firstIterationLaFunc.call(this) === true) {
      action.call(this)
      const separatorLookAheadFunc = () => {
        return this.tokenMatcher(this.LA_FAST(1), separator)
      }
      while (this.tokenMatcher(this.LA_FAST(1), separator) === true) {
        this.CONSUME(separator)
        action.call(this)
      }
      this.attemptInRepetitionRecovery(
        this.repetitionSepSecondInternal,
        [prodOccurrence, separator, separatorLookAheadFunc, action, NextTerminalAfterManySepWalker],
        separatorLookAheadFunc,
        MANY_SEP_IDX,
        prodOccurrence,
        NextTerminalAfterManySepWalker,
      )
    }
  }
  repetitionSepSecondInternal(prodOccurrence, separator, separatorLookAheadFunc, action, nextTerminalAfterWalker) {
    while (separatorLookAheadFunc()) {
      this.CONSUME(separator)
      action.call(this)
    }
    this.attemptInRepetitionRecovery(
      this.repetitionSepSecondInternal,
      [prodOccurrence, separator, separatorLookAheadFunc, action, nextTerminalAfterWalker],
      separatorLookAheadFunc,
      AT_LEAST_ONE_SEP_IDX,
      prodOccurrence,
      nextTerminalAfterWalker,
    )
  }
  doSingleRepetition(action) {
    const beforeIteration = this.getLexerPosition()
    action.call(this)
    const afterIteration = this.getLexerPosition()
    return afterIteration > beforeIteration
  }
  orInternal(altsOrOpts, occurrence) {
    const laKey = this.getKeyForAutomaticLookahead(OR_IDX, occurrence)
    const alts = isArray_default(altsOrOpts) ? altsOrOpts : altsOrOpts.DEF
    const laFunc = this.getLaFuncFromCache(laKey)
    const altIdxToTake = laFunc.call(this, alts)
    if (altIdxToTake !== void 0) {
      const chosenAlternative = alts[altIdxToTake]
      return chosenAlternative.ALT.call(this)
    }
    this.raiseNoAltException(occurrence, altsOrOpts.ERR_MSG)
  }
  ruleFinallyStateUpdate() {
    this.RULE_STACK_IDX--
    this.RULE_OCCURRENCE_STACK_IDX--
    if (this.RULE_STACK_IDX >= 0) {
      this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX]
    }
    this.cstFinallyStateUpdate()
  }
  subruleInternal(ruleToCall, idx, options) {
    let ruleResult
    try {
      const args = options !== void 0 ? options.ARGS : void 0
      this.subruleIdx = idx
      ruleResult = ruleToCall.coreRule.apply(this, args)
      this.cstPostNonTerminal(
        ruleResult,
        options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleToCall.ruleName,
      )
      return ruleResult
    } catch (e) {
      throw this.subruleInternalError(e, options, ruleToCall.ruleName)
    }
  }
  subruleInternalError(e, options, ruleName) {
    if (isRecognitionException(e) && e.partialCstResult !== void 0) {
      this.cstPostNonTerminal(
        e.partialCstResult,
        options !== void 0 && options.LABEL !== void 0 ? options.LABEL : ruleName,
      )
      delete e.partialCstResult
    }
    throw e
  }
  consumeInternal(tokType, idx, options) {
    let consumedToken
    try {
      const nextToken = this.LA_FAST(1)
      if (this.tokenMatcher(nextToken, tokType) === true) {
        this.consumeToken()
        consumedToken = nextToken
      } else {
        this.consumeInternalError(tokType, nextToken, options)
      }
    } catch (eFromConsumption) {
      consumedToken = this.consumeInternalRecovery(tokType, idx, eFromConsumption)
    }
    this.cstPostTerminal(options !== void 0 && options.LABEL !== void 0 ? options.LABEL : tokType.name, consumedToken)
    return consumedToken
  }
  consumeInternalError(tokType, nextToken, options) {
    let msg
    const previousToken = this.LA(0)
    if (options !== void 0 && options.ERR_MSG) {
      msg = options.ERR_MSG
    } else {
      msg = this.errorMessageProvider.buildMismatchTokenMessage({
        expected: tokType,
        actual: nextToken,
        previous: previousToken,
        ruleName: this.getCurrRuleFullName(),
      })
    }
    throw this.SAVE_ERROR(new MismatchedTokenException(msg, nextToken, previousToken))
  }
  consumeInternalRecovery(tokType, idx, eFromConsumption) {
    if (
      this.recoveryEnabled && // TODO: more robust checking of the exception type. Perhaps Typescript extending expressions?
      eFromConsumption.name === 'MismatchedTokenException' &&
      !this.isBackTracking()
    ) {
      const follows = this.getFollowsForInRuleRecovery(tokType, idx)
      try {
        return this.tryInRuleRecovery(tokType, follows)
      } catch (eFromInRuleRecovery) {
        if (eFromInRuleRecovery.name === IN_RULE_RECOVERY_EXCEPTION) {
          throw eFromConsumption
        } else {
          throw eFromInRuleRecovery
        }
      }
    } else {
      throw eFromConsumption
    }
  }
  saveRecogState() {
    const savedErrors = this.errors
    const savedRuleStack = this.RULE_STACK.slice(0, this.RULE_STACK_IDX + 1)
    return {
      errors: savedErrors,
      lexerState: this.exportLexerState(),
      RULE_STACK: savedRuleStack,
      CST_STACK: this.CST_STACK,
    }
  }
  reloadRecogState(newState) {
    this.errors = newState.errors
    this.importLexerState(newState.lexerState)
    const saved = newState.RULE_STACK
    for (let i = 0; i < saved.length; i++) {
      this.RULE_STACK[i] = saved[i]
    }
    this.RULE_STACK_IDX = saved.length - 1
    if (this.RULE_STACK_IDX >= 0) {
      this.currRuleShortName = this.RULE_STACK[this.RULE_STACK_IDX]
    }
  }
  ruleInvocationStateUpdate(shortName, fullName, idxInCallingRule) {
    this.RULE_OCCURRENCE_STACK[++this.RULE_OCCURRENCE_STACK_IDX] = idxInCallingRule
    this.RULE_STACK[++this.RULE_STACK_IDX] = shortName
    this.currRuleShortName = shortName
    this.cstInvocationStateUpdate(fullName)
  }
  isBackTracking() {
    return this.isBackTrackingStack.length !== 0
  }
  getCurrRuleFullName() {
    const shortName = this.currRuleShortName
    return this.shortRuleNameToFull[shortName]
  }
  shortRuleNameToFullName(shortName) {
    return this.shortRuleNameToFull[shortName]
  }
  isAtEndOfInput() {
    return this.tokenMatcher(this.LA(1), EOF)
  }
  reset() {
    this.resetLexerState()
    this.subruleIdx = 0
    this.currRuleShortName = 0
    this.isBackTrackingStack = []
    this.errors = []
    this.RULE_STACK_IDX = -1
    this.RULE_OCCURRENCE_STACK_IDX = -1
    this.CST_STACK = []
  }
  /**
   * Hook called before the root-level parsing rule is invoked.
   * This is only called when a rule is invoked directly by the consumer
   * (e.g., `parser.json()`), not when invoked as a sub-rule via SUBRULE.
   *
   * Override this method to perform actions before parsing begins.
   * The default implementation is a no-op.
   *
   * @param ruleName - The name of the root rule being invoked.
   */
  onBeforeParse(ruleName) {
    for (let i = 0; i < this.maxLookahead + 1; i++) {
      this.tokVector.push(END_OF_FILE)
    }
  }
  /**
   * Hook called after the root-level parsing rule has completed (or thrown).
   * This is only called when a rule is invoked directly by the consumer
   * (e.g., `parser.json()`), not when invoked as a sub-rule via SUBRULE.
   *
   * This hook is called in a `finally` block, so it executes regardless of
   * whether parsing succeeded or threw an error.
   *
   * Override this method to perform actions after parsing completes.
   * The default implementation is a no-op.
   *
   * @param ruleName - The name of the root rule that was invoked.
   */
  onAfterParse(ruleName) {
    if (this.isAtEndOfInput() === false) {
      const firstRedundantTok = this.LA(1)
      const errMsg = this.errorMessageProvider.buildNotAllInputParsedMessage({
        firstRedundant: firstRedundantTok,
        ruleName: this.getCurrRuleFullName(),
      })
      this.SAVE_ERROR(new NotAllInputParsedException(errMsg, firstRedundantTok))
    }
    while (this.tokVector.at(-1) === END_OF_FILE) {
      this.tokVector.pop()
    }
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/error_handler.js
var ErrorHandler = class {
  initErrorHandler(config) {
    this._errors = []
    this.errorMessageProvider = has_default(config, 'errorMessageProvider')
      ? config.errorMessageProvider
      : DEFAULT_PARSER_CONFIG.errorMessageProvider
  }
  SAVE_ERROR(error) {
    if (isRecognitionException(error)) {
      error.context = {
        ruleStack: this.getHumanReadableRuleStack(),
        ruleOccurrenceStack: this.RULE_OCCURRENCE_STACK.slice(0, this.RULE_OCCURRENCE_STACK_IDX + 1),
      }
      this._errors.push(error)
      return error
    } else {
      throw Error('Trying to save an Error which is not a RecognitionException')
    }
  }
  get errors() {
    return clone_default(this._errors)
  }
  set errors(newErrors) {
    this._errors = newErrors
  }
  // TODO: consider caching the error message computed information
  raiseEarlyExitException(occurrence, prodType, userDefinedErrMsg) {
    const ruleName = this.getCurrRuleFullName()
    const ruleGrammar = this.getGAstProductions()[ruleName]
    const lookAheadPathsPerAlternative = getLookaheadPathsForOptionalProd(
      occurrence,
      ruleGrammar,
      prodType,
      this.maxLookahead,
    )
    const insideProdPaths = lookAheadPathsPerAlternative[0]
    const actualTokens = []
    for (let i = 1; i <= this.maxLookahead; i++) {
      actualTokens.push(this.LA(i))
    }
    const msg = this.errorMessageProvider.buildEarlyExitMessage({
      expectedIterationPaths: insideProdPaths,
      actual: actualTokens,
      previous: this.LA(0),
      customUserDescription: userDefinedErrMsg,
      ruleName,
    })
    throw this.SAVE_ERROR(new EarlyExitException(msg, this.LA(1), this.LA(0)))
  }
  // TODO: consider caching the error message computed information
  raiseNoAltException(occurrence, errMsgTypes) {
    const ruleName = this.getCurrRuleFullName()
    const ruleGrammar = this.getGAstProductions()[ruleName]
    const lookAheadPathsPerAlternative = getLookaheadPathsForOr(occurrence, ruleGrammar, this.maxLookahead)
    const actualTokens = []
    for (let i = 1; i <= this.maxLookahead; i++) {
      actualTokens.push(this.LA(i))
    }
    const previousToken = this.LA(0)
    const errMsg = this.errorMessageProvider.buildNoViableAltMessage({
      expectedPathsPerAlt: lookAheadPathsPerAlternative,
      actual: actualTokens,
      previous: previousToken,
      customUserDescription: errMsgTypes,
      ruleName: this.getCurrRuleFullName(),
    })
    throw this.SAVE_ERROR(new NoViableAltException(errMsg, this.LA(1), previousToken))
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/context_assist.js
var ContentAssist = class {
  initContentAssist() {}
  computeContentAssist(startRuleName, precedingInput) {
    const startRuleGast = this.gastProductionsCache[startRuleName]
    if (isUndefined_default(startRuleGast)) {
      throw Error(`Rule ->${startRuleName}<- does not exist in this grammar.`)
    }
    return nextPossibleTokensAfter([startRuleGast], precedingInput, this.tokenMatcher, this.maxLookahead)
  }
  // TODO: should this be a member method or a utility? it does not have any state or usage of 'this'...
  // TODO: should this be more explicitly part of the public API?
  getNextPossibleTokenTypes(grammarPath) {
    const topRuleName = head_default(grammarPath.ruleStack)
    const gastProductions = this.getGAstProductions()
    const topProduction = gastProductions[topRuleName]
    const nextPossibleTokenTypes = new NextAfterTokenWalker(topProduction, grammarPath).startWalking()
    return nextPossibleTokenTypes
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/gast_recorder.js
var RECORDING_NULL_OBJECT = {
  description: 'This Object indicates the Parser is during Recording Phase',
}
Object.freeze(RECORDING_NULL_OBJECT)
var HANDLE_SEPARATOR = true
var MAX_METHOD_IDX = 2 ** BITS_FOR_OCCURRENCE_IDX - 1
var RFT = createToken({ name: 'RECORDING_PHASE_TOKEN', pattern: Lexer.NA })
augmentTokenTypes([RFT])
var RECORDING_PHASE_TOKEN = createTokenInstance(
  RFT,
  'This IToken indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details',
  // Using "-1" instead of NaN (as in EOF) because an actual number is less likely to
  // cause errors if the output of LA or CONSUME would be (incorrectly) used during the recording phase.
  -1,
  -1,
  -1,
  -1,
  -1,
  -1,
)
Object.freeze(RECORDING_PHASE_TOKEN)
var RECORDING_PHASE_CSTNODE = {
  name: 'This CSTNode indicates the Parser is in Recording Phase\n	See: https://chevrotain.io/docs/guide/internals.html#grammar-recording for details',
  children: {},
}
var GastRecorder = class {
  initGastRecorder(config) {
    this.recordingProdStack = []
    this.RECORDING_PHASE = false
  }
  enableRecording() {
    this.RECORDING_PHASE = true
    this.TRACE_INIT('Enable Recording', () => {
      for (let i = 0; i < 10; i++) {
        const idx = i > 0 ? i : ''
        this[`CONSUME${idx}`] = function (arg1, arg2) {
          return this.consumeInternalRecord(arg1, i, arg2)
        }
        this[`SUBRULE${idx}`] = function (arg1, arg2) {
          return this.subruleInternalRecord(arg1, i, arg2)
        }
        this[`OPTION${idx}`] = function (arg1) {
          return this.optionInternalRecord(arg1, i)
        }
        this[`OR${idx}`] = function (arg1) {
          return this.orInternalRecord(arg1, i)
        }
        this[`MANY${idx}`] = function (arg1) {
          this.manyInternalRecord(i, arg1)
        }
        this[`MANY_SEP${idx}`] = function (arg1) {
          this.manySepFirstInternalRecord(i, arg1)
        }
        this[`AT_LEAST_ONE${idx}`] = function (arg1) {
          this.atLeastOneInternalRecord(i, arg1)
        }
        this[`AT_LEAST_ONE_SEP${idx}`] = function (arg1) {
          this.atLeastOneSepFirstInternalRecord(i, arg1)
        }
      }
      this[`consume`] = function (idx, arg1, arg2) {
        return this.consumeInternalRecord(arg1, idx, arg2)
      }
      this[`subrule`] = function (idx, arg1, arg2) {
        return this.subruleInternalRecord(arg1, idx, arg2)
      }
      this[`option`] = function (idx, arg1) {
        return this.optionInternalRecord(arg1, idx)
      }
      this[`or`] = function (idx, arg1) {
        return this.orInternalRecord(arg1, idx)
      }
      this[`many`] = function (idx, arg1) {
        this.manyInternalRecord(idx, arg1)
      }
      this[`atLeastOne`] = function (idx, arg1) {
        this.atLeastOneInternalRecord(idx, arg1)
      }
      this.ACTION = this.ACTION_RECORD
      this.BACKTRACK = this.BACKTRACK_RECORD
      this.LA = this.LA_RECORD
    })
  }
  disableRecording() {
    this.RECORDING_PHASE = false
    this.TRACE_INIT('Deleting Recording methods', () => {
      const that = this
      for (let i = 0; i < 10; i++) {
        const idx = i > 0 ? i : ''
        delete that[`CONSUME${idx}`]
        delete that[`SUBRULE${idx}`]
        delete that[`OPTION${idx}`]
        delete that[`OR${idx}`]
        delete that[`MANY${idx}`]
        delete that[`MANY_SEP${idx}`]
        delete that[`AT_LEAST_ONE${idx}`]
        delete that[`AT_LEAST_ONE_SEP${idx}`]
      }
      delete that[`consume`]
      delete that[`subrule`]
      delete that[`option`]
      delete that[`or`]
      delete that[`many`]
      delete that[`atLeastOne`]
      delete that.ACTION
      delete that.BACKTRACK
      delete that.LA
    })
  }
  //   Parser methods are called inside an ACTION?
  //   Maybe try/catch/finally on ACTIONS while disabling the recorders state changes?
  // @ts-expect-error -- noop place holder
  ACTION_RECORD(impl) {}
  // Executing backtracking logic will break our recording logic assumptions
  BACKTRACK_RECORD(grammarRule, args) {
    return () => true
  }
  // LA is part of the official API and may be used for custom lookahead logic
  // by end users who may forget to wrap it in ACTION or inside a GATE
  LA_RECORD(howMuch) {
    return END_OF_FILE
  }
  topLevelRuleRecord(name, def) {
    try {
      const newTopLevelRule = new Rule({ definition: [], name })
      newTopLevelRule.name = name
      this.recordingProdStack.push(newTopLevelRule)
      def.call(this)
      this.recordingProdStack.pop()
      return newTopLevelRule
    } catch (originalError) {
      if (originalError.KNOWN_RECORDER_ERROR !== true) {
        try {
          originalError.message =
            originalError.message +
            '\n	 This error was thrown during the "grammar recording phase" For more info see:\n	https://chevrotain.io/docs/guide/internals.html#grammar-recording'
        } catch (mutabilityError) {
          throw originalError
        }
      }
      throw originalError
    }
  }
  // Implementation of parsing DSL
  optionInternalRecord(actionORMethodDef, occurrence) {
    return recordProd.call(this, Option, actionORMethodDef, occurrence)
  }
  atLeastOneInternalRecord(occurrence, actionORMethodDef) {
    recordProd.call(this, RepetitionMandatory, actionORMethodDef, occurrence)
  }
  atLeastOneSepFirstInternalRecord(occurrence, options) {
    recordProd.call(this, RepetitionMandatoryWithSeparator, options, occurrence, HANDLE_SEPARATOR)
  }
  manyInternalRecord(occurrence, actionORMethodDef) {
    recordProd.call(this, Repetition, actionORMethodDef, occurrence)
  }
  manySepFirstInternalRecord(occurrence, options) {
    recordProd.call(this, RepetitionWithSeparator, options, occurrence, HANDLE_SEPARATOR)
  }
  orInternalRecord(altsOrOpts, occurrence) {
    return recordOrProd.call(this, altsOrOpts, occurrence)
  }
  subruleInternalRecord(ruleToCall, occurrence, options) {
    assertMethodIdxIsValid(occurrence)
    if (!ruleToCall || has_default(ruleToCall, 'ruleName') === false) {
      const error =
        new Error(`<SUBRULE${getIdxSuffix(occurrence)}> argument is invalid expecting a Parser method reference but got: <${JSON.stringify(ruleToCall)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`)
      error.KNOWN_RECORDER_ERROR = true
      throw error
    }
    const prevProd = last_default(this.recordingProdStack)
    const ruleName = ruleToCall.ruleName
    const newNoneTerminal = new NonTerminal({
      idx: occurrence,
      nonTerminalName: ruleName,
      label: options === null || options === void 0 ? void 0 : options.LABEL,
      // The resolving of the `referencedRule` property will be done once all the Rule's GASTs have been created
      referencedRule: void 0,
    })
    prevProd.definition.push(newNoneTerminal)
    return this.outputCst ? RECORDING_PHASE_CSTNODE : RECORDING_NULL_OBJECT
  }
  consumeInternalRecord(tokType, occurrence, options) {
    assertMethodIdxIsValid(occurrence)
    if (!hasShortKeyProperty(tokType)) {
      const error =
        new Error(`<CONSUME${getIdxSuffix(occurrence)}> argument is invalid expecting a TokenType reference but got: <${JSON.stringify(tokType)}>
 inside top level rule: <${this.recordingProdStack[0].name}>`)
      error.KNOWN_RECORDER_ERROR = true
      throw error
    }
    const prevProd = last_default(this.recordingProdStack)
    const newNoneTerminal = new Terminal({
      idx: occurrence,
      terminalType: tokType,
      label: options === null || options === void 0 ? void 0 : options.LABEL,
    })
    prevProd.definition.push(newNoneTerminal)
    return RECORDING_PHASE_TOKEN
  }
}
function recordProd(prodConstructor, mainProdArg, occurrence, handleSep = false) {
  assertMethodIdxIsValid(occurrence)
  const prevProd = last_default(this.recordingProdStack)
  const grammarAction = isFunction_default(mainProdArg) ? mainProdArg : mainProdArg.DEF
  const newProd = new prodConstructor({ definition: [], idx: occurrence })
  if (handleSep) {
    newProd.separator = mainProdArg.SEP
  }
  if (has_default(mainProdArg, 'MAX_LOOKAHEAD')) {
    newProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD
  }
  this.recordingProdStack.push(newProd)
  grammarAction.call(this)
  prevProd.definition.push(newProd)
  this.recordingProdStack.pop()
  return RECORDING_NULL_OBJECT
}
function recordOrProd(mainProdArg, occurrence) {
  assertMethodIdxIsValid(occurrence)
  const prevProd = last_default(this.recordingProdStack)
  const hasOptions = isArray_default(mainProdArg) === false
  const alts = hasOptions === false ? mainProdArg : mainProdArg.DEF
  const newOrProd = new Alternation({
    definition: [],
    idx: occurrence,
    ignoreAmbiguities: hasOptions && mainProdArg.IGNORE_AMBIGUITIES === true,
  })
  if (has_default(mainProdArg, 'MAX_LOOKAHEAD')) {
    newOrProd.maxLookahead = mainProdArg.MAX_LOOKAHEAD
  }
  const hasPredicates = some_default(alts, (currAlt) => isFunction_default(currAlt.GATE))
  newOrProd.hasPredicates = hasPredicates
  prevProd.definition.push(newOrProd)
  forEach_default(alts, (currAlt) => {
    const currAltFlat = new Alternative({ definition: [] })
    newOrProd.definition.push(currAltFlat)
    if (has_default(currAlt, 'IGNORE_AMBIGUITIES')) {
      currAltFlat.ignoreAmbiguities = currAlt.IGNORE_AMBIGUITIES
    } else if (has_default(currAlt, 'GATE')) {
      currAltFlat.ignoreAmbiguities = true
    }
    this.recordingProdStack.push(currAltFlat)
    currAlt.ALT.call(this)
    this.recordingProdStack.pop()
  })
  return RECORDING_NULL_OBJECT
}
function getIdxSuffix(idx) {
  return idx === 0 ? '' : `${idx}`
}
function assertMethodIdxIsValid(idx) {
  if (idx < 0 || idx > MAX_METHOD_IDX) {
    const error = new Error(
      // The stack trace will contain all the needed details
      `Invalid DSL Method idx value: <${idx}>
	Idx value must be a none negative value smaller than ${MAX_METHOD_IDX + 1}`,
    )
    error.KNOWN_RECORDER_ERROR = true
    throw error
  }
}

// node_modules/chevrotain/lib/src/parse/parser/traits/perf_tracer.js
var PerformanceTracer = class {
  initPerformanceTracer(config) {
    if (has_default(config, 'traceInitPerf')) {
      const userTraceInitPerf = config.traceInitPerf
      const traceIsNumber = typeof userTraceInitPerf === 'number'
      this.traceInitMaxIdent = traceIsNumber ? userTraceInitPerf : Infinity
      this.traceInitPerf = traceIsNumber ? userTraceInitPerf > 0 : userTraceInitPerf
    } else {
      this.traceInitMaxIdent = 0
      this.traceInitPerf = DEFAULT_PARSER_CONFIG.traceInitPerf
    }
    this.traceInitIndent = -1
  }
  TRACE_INIT(phaseDesc, phaseImpl) {
    if (this.traceInitPerf === true) {
      this.traceInitIndent++
      const indent = new Array(this.traceInitIndent + 1).join('	')
      if (this.traceInitIndent < this.traceInitMaxIdent) {
        console.log(`${indent}--> <${phaseDesc}>`)
      }
      const { time: time2, value } = timer(phaseImpl)
      const traceMethod = time2 > 10 ? console.warn : console.log
      if (this.traceInitIndent < this.traceInitMaxIdent) {
        traceMethod(`${indent}<-- <${phaseDesc}> time: ${time2}ms`)
      }
      this.traceInitIndent--
      return value
    } else {
      return phaseImpl()
    }
  }
}

// node_modules/chevrotain/lib/src/parse/parser/utils/apply_mixins.js
function applyMixins(derivedCtor, baseCtors) {
  baseCtors.forEach((baseCtor) => {
    const baseProto = baseCtor.prototype
    Object.getOwnPropertyNames(baseProto).forEach((propName) => {
      if (propName === 'constructor') {
        return
      }
      const basePropDescriptor = Object.getOwnPropertyDescriptor(baseProto, propName)
      if (basePropDescriptor && (basePropDescriptor.get || basePropDescriptor.set)) {
        Object.defineProperty(derivedCtor.prototype, propName, basePropDescriptor)
      } else {
        derivedCtor.prototype[propName] = baseCtor.prototype[propName]
      }
    })
  })
}

// node_modules/chevrotain/lib/src/parse/parser/parser.js
var END_OF_FILE = createTokenInstance(EOF, '', NaN, NaN, NaN, NaN, NaN, NaN)
Object.freeze(END_OF_FILE)
var DEFAULT_PARSER_CONFIG = Object.freeze({
  recoveryEnabled: false,
  maxLookahead: 3,
  dynamicTokensEnabled: false,
  outputCst: true,
  errorMessageProvider: defaultParserErrorProvider,
  nodeLocationTracking: 'none',
  traceInitPerf: false,
  skipValidations: false,
})
var DEFAULT_RULE_CONFIG = Object.freeze({
  recoveryValueFunc: () => void 0,
  resyncEnabled: true,
})
var ParserDefinitionErrorType
;((ParserDefinitionErrorType2) => {
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['INVALID_RULE_NAME'] = 0)] = 'INVALID_RULE_NAME'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['DUPLICATE_RULE_NAME'] = 1)] = 'DUPLICATE_RULE_NAME'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['INVALID_RULE_OVERRIDE'] = 2)] = 'INVALID_RULE_OVERRIDE'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['DUPLICATE_PRODUCTIONS'] = 3)] = 'DUPLICATE_PRODUCTIONS'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['UNRESOLVED_SUBRULE_REF'] = 4)] = 'UNRESOLVED_SUBRULE_REF'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['LEFT_RECURSION'] = 5)] = 'LEFT_RECURSION'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['NONE_LAST_EMPTY_ALT'] = 6)] = 'NONE_LAST_EMPTY_ALT'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['AMBIGUOUS_ALTS'] = 7)] = 'AMBIGUOUS_ALTS'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['CONFLICT_TOKENS_RULES_NAMESPACE'] = 8)] =
    'CONFLICT_TOKENS_RULES_NAMESPACE'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['INVALID_TOKEN_NAME'] = 9)] = 'INVALID_TOKEN_NAME'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['NO_NON_EMPTY_LOOKAHEAD'] = 10)] = 'NO_NON_EMPTY_LOOKAHEAD'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['AMBIGUOUS_PREFIX_ALTS'] = 11)] = 'AMBIGUOUS_PREFIX_ALTS'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['TOO_MANY_ALTS'] = 12)] = 'TOO_MANY_ALTS'
  ParserDefinitionErrorType2[(ParserDefinitionErrorType2['CUSTOM_LOOKAHEAD_VALIDATION'] = 13)] =
    'CUSTOM_LOOKAHEAD_VALIDATION'
})(ParserDefinitionErrorType || (ParserDefinitionErrorType = {}))
var Parser = class _Parser {
  /**
   *  @deprecated use the **instance** method with the same name instead
   */
  static performSelfAnalysis(parserInstance) {
    throw Error(
      'The **static** `performSelfAnalysis` method has been deprecated.	\nUse the **instance** method with the same name instead.',
    )
  }
  performSelfAnalysis() {
    this.TRACE_INIT('performSelfAnalysis', () => {
      let defErrorsMsgs
      this.selfAnalysisDone = true
      const className = this.className
      this.TRACE_INIT('toFastProps', () => {
        toFastProperties(this)
      })
      this.TRACE_INIT('Grammar Recording', () => {
        try {
          this.enableRecording()
          forEach_default(this.definedRulesNames, (currRuleName) => {
            const wrappedRule = this[currRuleName]
            const originalGrammarAction = wrappedRule['originalGrammarAction']
            let recordedRuleGast
            this.TRACE_INIT(`${currRuleName} Rule`, () => {
              recordedRuleGast = this.topLevelRuleRecord(currRuleName, originalGrammarAction)
            })
            this.gastProductionsCache[currRuleName] = recordedRuleGast
          })
        } finally {
          this.disableRecording()
        }
      })
      let resolverErrors = []
      this.TRACE_INIT('Grammar Resolving', () => {
        resolverErrors = resolveGrammar2({
          rules: values_default(this.gastProductionsCache),
        })
        this.definitionErrors = this.definitionErrors.concat(resolverErrors)
      })
      this.TRACE_INIT('Grammar Validations', () => {
        if (isEmpty_default(resolverErrors) && this.skipValidations === false) {
          const validationErrors = validateGrammar2({
            rules: values_default(this.gastProductionsCache),
            tokenTypes: values_default(this.tokensMap),
            errMsgProvider: defaultGrammarValidatorErrorProvider,
            grammarName: className,
          })
          const lookaheadValidationErrors = validateLookahead({
            lookaheadStrategy: this.lookaheadStrategy,
            rules: values_default(this.gastProductionsCache),
            tokenTypes: values_default(this.tokensMap),
            grammarName: className,
          })
          this.definitionErrors = this.definitionErrors.concat(validationErrors, lookaheadValidationErrors)
        }
      })
      if (isEmpty_default(this.definitionErrors)) {
        if (this.recoveryEnabled) {
          this.TRACE_INIT('computeAllProdsFollows', () => {
            const allFollows = computeAllProdsFollows(values_default(this.gastProductionsCache))
            this.resyncFollows = allFollows
          })
        }
        this.TRACE_INIT('ComputeLookaheadFunctions', () => {
          var _a, _b
          ;(_b = (_a = this.lookaheadStrategy).initialize) === null || _b === void 0
            ? void 0
            : _b.call(_a, {
                rules: values_default(this.gastProductionsCache),
              })
          this.preComputeLookaheadFunctions(values_default(this.gastProductionsCache))
        })
      }
      if (!_Parser.DEFER_DEFINITION_ERRORS_HANDLING && !isEmpty_default(this.definitionErrors)) {
        defErrorsMsgs = map_default(this.definitionErrors, (defError) => defError.message)
        throw new Error(`Parser Definition Errors detected:
 ${defErrorsMsgs.join('\n-------------------------------\n')}`)
      }
    })
  }
  constructor(tokenVocabulary, config) {
    this.definitionErrors = []
    this.selfAnalysisDone = false
    this.initErrorHandler(config)
    this.initLexerAdapter()
    this.initLooksAhead(config)
    this.initRecognizerEngine(tokenVocabulary, config)
    this.initRecoverable(config)
    this.initTreeBuilder(config)
    this.initContentAssist()
    this.initGastRecorder(config)
    this.initPerformanceTracer(config)
    if (has_default(config, 'ignoredIssues')) {
      throw new Error(
        'The <ignoredIssues> IParserConfig property has been deprecated.\n	Please use the <IGNORE_AMBIGUITIES> flag on the relevant DSL method instead.\n	See: https://chevrotain.io/docs/guide/resolving_grammar_errors.html#IGNORING_AMBIGUITIES\n	For further details.',
      )
    }
    this.skipValidations = has_default(config, 'skipValidations')
      ? config.skipValidations
      : DEFAULT_PARSER_CONFIG.skipValidations
  }
}
Parser.DEFER_DEFINITION_ERRORS_HANDLING = false
applyMixins(Parser, [
  Recoverable,
  LooksAhead,
  TreeBuilder,
  LexerAdapter,
  RecognizerEngine,
  RecognizerApi,
  ErrorHandler,
  ContentAssist,
  GastRecorder,
  PerformanceTracer,
])
var EmbeddedActionsParser = class extends Parser {
  constructor(tokenVocabulary, config = DEFAULT_PARSER_CONFIG) {
    const configClone = clone_default(config)
    configClone.outputCst = false
    super(tokenVocabulary, configClone)
  }
}

// grammars/src/tree/chevrotain.ts
var skipValidations = typeof MAILCFG_BUNDLE !== 'undefined'
function tokenOffsets(token) {
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}
function leafOf(token, kind) {
  return { kind, ...tokenOffsets(token) }
}
function makeLexer(types) {
  return new Lexer(types, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations })
}
function allCharactersBut(excluded) {
  const codes = []
  for (let code = 0; code < 256; code++) if (!excluded.includes(String.fromCharCode(code))) codes.push(code)
  for (let block = 1; block * 255 < 65536; block++) codes.push(Math.max(256, block * 255))
  return codes
}
var recorder
function makeRecorder() {
  const base = EmbeddedActionsParser.prototype
  const object = Object.create(base)
  base.enableRecording.call(object)
  return object
}
var LineParser = class extends EmbeddedActionsParser {
  /** Problems that rules of the grammar report while they parse. */
  problems = []
  /** The raw text of the line, for rules that must know what stands between two tokens. */
  slice = ''
  constructor(vocabulary) {
    super(vocabulary, { recoveryEnabled: false, maxLookahead: 2, nodeLocationTracking: 'none', skipValidations })
  }
  /**
   * Chevrotain records a grammar by giving the parser some ninety methods and deleting them again, which takes a third
   * of a start and leaves a slow object behind. One object with these methods, put between parser and class for the
   * time of the recording, does the same.
   */
  enableRecording() {
    this.RECORDING_PHASE = true
    recorder ??= makeRecorder()
    Object.setPrototypeOf(recorder, Object.getPrototypeOf(this))
    Object.setPrototypeOf(this, recorder)
  }
  /** Ends the recording: calls reach the methods of the class again. */
  disableRecording() {
    this.RECORDING_PHASE = false
    Object.setPrototypeOf(this, Object.getPrototypeOf(Object.getPrototypeOf(this)))
  }
  /** A group from parts in order; the parts must not be empty. */
  group(kind, parts) {
    if (this.RECORDING_PHASE) return { kind, start: 0, end: 0, parts: [] }
    return { kind, start: parts[0].start, end: parts[parts.length - 1].end, parts }
  }
}
function lineParser(make) {
  let grammar
  return (slice) => {
    grammar ??= make()
    const { tokens, groups } = grammar.lexer.tokenize(slice)
    const trivia = (groups['trivia'] ?? []).map(triviaLeaf)
    const { parser } = grammar
    parser.input = tokens
    parser.problems = []
    parser.slice = slice
    const result = grammar.start(parser)
    const error = parser.errors[0]
    if (error === void 0) {
      return { kind: result.kind, parts: weave(result.parts, trivia), problems: parser.problems }
    }
    const flat = tokens.map((token) => leafOf(token, 'text'))
    return { kind: 'broken', parts: weave(flat, trivia), problems: [grammar.explain(error, tokens, slice)] }
  }
}
function triviaLeaf(token) {
  return { kind: token.tokenType.name.toLowerCase(), ...tokenOffsets(token), trivia: true }
}
function weave(parts, trivia) {
  let next = 0
  const weaveUntil = (list, end) => {
    const woven = []
    for (const part2 of list) {
      while (next < trivia.length && trivia[next].start < part2.start) woven.push(trivia[next++])
      woven.push('parts' in part2 ? { ...part2, parts: weaveUntil(part2.parts, part2.end) } : part2)
    }
    while (next < trivia.length && trivia[next].start < end) woven.push(trivia[next++])
    return woven
  }
  return weaveUntil(parts, Number.POSITIVE_INFINITY)
}

// grammars/src/dovecot/dialect.ts
var DOVECOT2 = {
  lines: DOVECOT2_RULES,
  entry: 'setting',
  quotedKeys: false,
  quotedNames: true,
  groups: false,
  fileValues: true,
  variables: ['$'],
  afterBrace: 'refused',
  hashWarning: true,
  ignoresSections: false,
}
var DOVECOT24 = {
  ...DOVECOT2,
  lines: DOVECOT24_RULES,
  quotedKeys: true,
  groups: true,
  variables: ['$SET:', '$ENV:'],
}
var DOVECOT1 = {
  ...DOVECOT2,
  lines: DOVECOT1_RULES,
  quotedNames: false,
  fileValues: false,
  variables: [],
  afterBrace: 'ignored',
  hashWarning: false,
}
var DOVECOT_DICT = {
  ...DOVECOT1,
  lines: DOVECOT_EXT_RULES,
  variables: ['$ENV:'],
  hashWarning: true,
}
var DOVECOT_SQL = { ...DOVECOT_DICT, entry: 'assignment', ignoresSections: true }

// grammars/src/dovecot/tokens.ts
var END = '(?![\\s\\S])'
function shapes({ lines: lines2 }) {
  const blanks = [...lines2.blanks].map((c2) => `\\x${c2.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
  const newline = `(?:\\r?\\n|\\r${END})`
  const behindJoin = `(?:[#\\0][^\\n]*)?${newline}`
  const rest = `[${blanks}]*${behindJoin}`
  const skipped = lines2.pending === 'skip' ? `(?:[${blanks}]*(?:[#\\0][^\\n]*)?\\r?\\n)*` : ''
  const seam = `\\\\${rest}${skipped}[${blanks}]*`
  const innerReturn = lines2.blanks.includes('\r') ? '' : '\\r(?=[^\\n])|'
  const character = (but) => `(?:[^${blanks}\\r\\n#\\0\\\\${but}]|${innerReturn}\\\\(?!${rest}))`
  const word = (but) =>
    lines2.keepsBlanks ? `(?:${character(but)}|${seam}(?=${character(but)}))+` : `${character(but)}+`
  const inner = blanks.replace('\\x20', '')
  const vanishing = lines2.keepsBlanks ? '' : `[${blanks}]*`
  const plain = `${character('')}+`
  return { blanks, newline, behindJoin, rest, vanishing, word, plain, spaced: `${plain}(?:[${inner}]+${plain})*` }
}
function dovecotTokens(dialect) {
  const s = shapes(dialect)
  const wordStart = allCharactersBut(`${dialect.lines.blanks.replace('\r', '')}
#\0`)
  const make = (name, source, config = {}) =>
    createToken({ name, pattern: new RegExp(source), line_breaks: true, ...config })
  const trivia = triviaTokens(s, make)
  const word = (name, source, config = {}) => make(name, source, { start_chars_hint: wordStart, ...config })
  const never = (name) => createToken({ name, pattern: Lexer.NA })
  const Include = make('Include', `!include(?:_try)?(?=[${s.blanks}#\\0]|${s.newline}|${END}|\\\\${s.rest})`, {
    push_mode: 'path',
  })
  const Close = make('Close', `\\}(?=[${s.blanks}]*(?:[#\\0]|${s.newline}|${END}))`)
  const Group = dialect.groups
    ? make('Group', `group(?=[${s.blanks}]+(?![${s.blanks}=]))`, { push_mode: 'group' })
    : never('Group')
  const Name = word('Name', s.word('='), { push_mode: 'head' })
  const QuotedName = make('QuotedName', '"(?:[^"#\\0\\\\]|\\\\[\\s\\S])*"', {
    categories: Name,
    push_mode: 'head',
  })
  const Equals = make('Equals', '=', { push_mode: 'value' })
  const SectionName = dialect.quotedNames
    ? word('SectionName', `(?!")${s.word('')}`, { push_mode: 'tail' })
    : word('SectionName', s.word(''), { push_mode: 'tail' })
  const QuotedSection = make('QuotedSection', '"[^"#\\0]*"', { categories: SectionName, push_mode: 'tail' })
  const OpenBrace = make('OpenBrace', '\\{', { push_mode: 'behind' })
  const Behind = word('Behind', s.plain)
  const Label = word('Label', s.word(''), { push_mode: 'groupName' })
  const GroupName = word('GroupName', s.word(''), { categories: SectionName, push_mode: 'tail' })
  const FileMark = dialect.fileValues ? make('FileMark', `<[${s.blanks}]*`, { push_mode: 'path' }) : never('FileMark')
  const Path = word('Path', s.plain)
  const { variables } = dialect
  const Variable = variables.length > 0 ? variableToken(variables, s, make) : never('Variable')
  const Text = word('Text', s.spaced, { push_mode: 'words' })
  const Stray = word('Stray', s.plain)
  const sectionNames = dialect.quotedNames ? [QuotedSection, SectionName, Stray] : [SectionName]
  const quoted = [QuotedName, QuotedSection]
  const lexer = {
    defaultMode: 'start',
    modes: {
      start: [...trivia, Include, Close, Group, ...(dialect.quotedKeys ? [QuotedName] : []), Equals, Name],
      head: [...trivia, Equals, OpenBrace, ...sectionNames],
      tail: [...trivia, OpenBrace, Stray],
      group: [...trivia, OpenBrace, Label],
      groupName: [...trivia, GroupName],
      behind: [...trivia, Behind],
      value: [...trivia, FileMark, Variable, Text],
      words: [...trivia, Variable, Text],
      path: [...trivia, Path],
    },
  }
  return {
    Include,
    Close,
    Group,
    Label,
    Name,
    Equals,
    SectionName,
    OpenBrace,
    Behind,
    FileMark,
    Path,
    Variable,
    Text,
    Stray,
    quoted,
    lexer,
  }
}
function triviaTokens(s, make) {
  const group = 'trivia'
  return [
    make('Join', `${s.vanishing}\\\\[${s.blanks}]*(?=${s.behindJoin})`, { group }),
    make('Newline', `${s.newline}[${s.blanks}]*`, { group }),
    make('Blank', `[${s.blanks}]+`, { group }),
    make('Comment', '#[^\\n]*', { group }),
    make('Unread', '\\0[^\\n]*', { group }),
  ]
}
function variableToken(prefixes, s, make) {
  const start = prefixes.map((prefix) => prefix.replace('$', '\\$')).join('|')
  return make('Variable', `(?:${start})(?:${s.spaced})?`, { start_chars_hint: ['$'], push_mode: 'words' })
}

// grammars/src/dovecot/parser.ts
var DovecotParser = class extends LineParser {
  t
  dialect
  constructor(dialect, tokens) {
    super([
      .../* @__PURE__ */ new Set([
        ...Object.values(tokens.lexer.modes).flat(),
        tokens.Group,
        tokens.FileMark,
        tokens.Variable,
      ]),
    ])
    this.t = tokens
    this.dialect = dialect
    this.performSelfAnalysis()
  }
  line = this.RULE('line', () =>
    this.OR([
      { ALT: () => this.SUBRULE(this.include) },
      { ALT: () => ({ kind: 'section-close', parts: [leafOf(this.CONSUME(this.t.Close), 'brace')] }) },
      { ALT: () => this.SUBRULE(this.groupHeader) },
      { ALT: () => this.SUBRULE(this.named) },
    ]),
  )
  /** !include PATH, !include_try PATH; the path is all that follows. */
  include = this.RULE('include', () => {
    const parts = [leafOf(this.CONSUME(this.t.Include), 'keyword')]
    const path = this.SUBRULE(this.words)
    if (path.length > 0) parts.push(this.group('path', path))
    return { kind: 'include', parts }
  })
  /** TYPE = VALUE or TYPE [NAME] {. */
  named = this.RULE('named', () => {
    const name = this.CONSUME(this.t.Name)
    return this.OR([
      { ALT: () => this.SUBRULE(this.assigned, { ARGS: [name] }) },
      { ALT: () => this.SUBRULE(this.header, { ARGS: [name] }) },
    ])
  })
  assigned = this.RULE('assigned', (name) => {
    const parts = [leafOf(this.CONSUME(this.t.Equals), 'separator')]
    const value = []
    this.OPTION(() => value.push(leafOf(this.CONSUME(this.t.FileMark), 'file-mark')))
    const words = this.SUBRULE(this.words)
    this.ACTION(() => {
      value.push(...words)
      parts.unshift(nameOf(name, this.t))
      if (value.length > 0) parts.push(this.group('value', unquoted(value, this.slice)))
    })
    return { kind: this.dialect.entry, parts }
  })
  header = this.RULE('header', (type) => {
    const parts = []
    const name = this.OPTION(() => this.CONSUME(this.t.SectionName))
    const brace = this.SUBRULE(this.brace)
    this.ACTION(() => {
      parts.push(leafOf(type, 'type'), ...(name ? [nameOf(name, this.t)] : []), ...brace)
    })
    return { kind: 'section-open', parts }
  })
  /** group @LABEL NAME {, of 2.4. */
  groupHeader = this.RULE('groupHeader', () => {
    const parts = [leafOf(this.CONSUME(this.t.Group), 'type')]
    this.OPTION(() => {
      parts.push(leafOf(this.CONSUME(this.t.Label), 'label'), leafOf(this.CONSUME(this.t.SectionName), 'name'))
    })
    const brace = this.SUBRULE(this.brace)
    this.ACTION(() => parts.push(...brace))
    return { kind: 'section-open', parts }
  })
  /** The opening brace, and what old readers do not look at behind it. */
  brace = this.RULE('brace', () => {
    const brace = leafOf(this.CONSUME(this.t.OpenBrace), 'brace')
    const leaves = [brace]
    this.ACTION(() => {
      const { start, end } = brace
      if (this.dialect.ignoresSections) this.problems.push({ code: 'ignored-section', start, end })
    })
    if (this.dialect.afterBrace === 'refused') return leaves
    this.MANY(() => leaves.push(leafOf(this.CONSUME(this.t.Behind), 'ignored')))
    this.ACTION(() => {
      const [, first3] = leaves
      const last2 = leaves[leaves.length - 1]
      if (first3 && last2) this.problems.push({ code: 'ignored-after-brace', start: first3.start, end: last2.end })
    })
    return leaves
  })
  words = this.RULE('words', () => {
    const leaves = []
    this.MANY(() => {
      leaves.push(
        this.OR([
          { ALT: () => leafOf(this.CONSUME(this.t.Path), 'path') },
          { ALT: () => leafOf(this.CONSUME(this.t.Variable), 'variable') },
          { ALT: () => leafOf(this.CONSUME(this.t.Text), 'text') },
        ]),
      )
    })
    return leaves
  })
}
function nameOf(token, t) {
  const kind = 'name'
  const { start, end } = tokenOffsets(token)
  if (!t.quoted.includes(token.tokenType)) return { kind, start, end }
  const open = { kind: 'quote', start, end: start + 1 }
  const text2 = { kind: 'quoted', start: open.end, end: end - 1 }
  const close = { kind: 'quote', start: text2.end, end }
  return { kind, start, end, parts: text2.start < text2.end ? [open, text2, close] : [open, close] }
}
function unquoted(leaves, slice) {
  const first3 = leaves[0]
  const last2 = leaves[leaves.length - 1]
  const quote = slice[first3.start]
  if (first3.kind === 'file-mark' || (quote !== '"' && quote !== "'")) return [...leaves]
  const quoted = slice[last2.end - 1] === quote
  const texts = leaves.map(({ start, end }) => ({ kind: quoted ? 'quoted' : 'text', start, end }))
  if (!quoted) return texts
  const open = { kind: 'quote', start: first3.start, end: first3.start + 1 }
  if (last2.end === open.end) return [open]
  texts[0] = { ...texts[0], start: open.end }
  texts[texts.length - 1] = { ...texts[texts.length - 1], end: last2.end - 1 }
  const close = { kind: 'quote', start: last2.end - 1, end: last2.end }
  return [open, ...texts.filter((leaf) => leaf.start < leaf.end), close]
}
function explain(t, error, tokens) {
  const first3 = tokens[0]
  const last2 = tokens[tokens.length - 1]
  if (first3 === void 0 || last2 === void 0) return { code: 'expecting-brace', start: 0, end: 0 }
  const { end } = tokenOffsets(last2)
  if (first3.tokenType === t.Equals) return { code: 'missing-name', ...tokenOffsets(first3) }
  if (error.token.tokenType === t.Behind) return { code: 'garbage-after-brace', start: error.token.startOffset, end }
  return {
    code: codeOf(
      t,
      tokens.map(({ image }) => image),
      tokens,
    ),
    start: first3.startOffset,
    end,
  }
}
function codeOf(t, images, tokens) {
  const [first3 = '', second] = images
  const last2 = images[images.length - 1]
  if (first3.startsWith('}')) return 'text-after-close'
  if (tokens[0]?.tokenType === t.Group && (second === void 0 || (images.length === 2 && second !== '{'))) {
    return 'expecting-group-name'
  }
  if (last2.length > 1 && last2.endsWith('{')) return 'blank-before-brace'
  const opened = tokens.findIndex((token) => token.tokenType === t.OpenBrace)
  return opened > 2 ? 'unquoted-section-name' : 'expecting-brace'
}
function markComments(slice, dialect) {
  const problems = []
  if (!/[#\\]/.test(slice)) return { text: slice, problems }
  const text2 = slice.replace(/[^\n]+/g, (line, start) => {
    const scan = scanDovecotLine(slice, { start, end: start + line.length }, dialect.lines.blanks)
    const end = scan.comment ?? scan.end
    problems.push(...commentProblems(slice, scan, dialect))
    return line.slice(0, end - start).replaceAll('#', 'x') + line.slice(end - start)
  })
  return { text: text2, problems }
}
function commentProblems(
  slice,
  { first: first3, end, comment, unpaired },
  { hashWarning, lines: lines2, ignoresSections },
) {
  const problems = []
  if (hashWarning && comment !== void 0 && comment > first3 && !lines2.blanks.includes(slice[comment - 1])) {
    problems.push({ code: 'ambiguous-hash', start: comment, end: comment + 1 })
  }
  const hidden = unpaired === void 0 ? -1 : slice.slice(unpaired, end).search(/[ \t]#/)
  if (unpaired !== void 0 && hidden >= 0) {
    problems.push({ code: 'hidden-comment', start: unpaired + hidden + 1, end })
  }
  if (ignoresSections && end === first3 + 1 && slice[first3] === '\\') {
    problems.push({ code: 'lone-backslash', start: first3, end })
  }
  return problems
}
function dovecotLineParser(dialect) {
  const parse = lineParser(() => {
    const tokens = dovecotTokens(dialect)
    return {
      lexer: makeLexer(tokens.lexer),
      parser: new DovecotParser(dialect, tokens),
      start: (parser) => parser.line(),
      explain: (error, all) => explain(tokens, error, all),
    }
  })
  return (slice) => {
    const { text: text2, problems } = markComments(slice, dialect)
    const tree = parse(text2)
    return problems.length === 0 ? tree : { ...tree, problems: [...tree.problems, ...problems] }
  }
}

// grammars/src/dovecot/values.ts
function dovecotUnescape(text2) {
  return text2.replace(/\\([\s\S]?)/g, '$1')
}
var NOTHING = /* @__PURE__ */ new Set(['quote', 'file-mark', 'newline', 'comment', 'unread'])
function dovecotValues(glue) {
  return {
    glue,
    quoting: 'dovecot',
    decodeLeaf: (kind, text2) => (NOTHING.has(kind) ? '' : kind === 'quoted' ? dovecotUnescape(text2) : text2),
  }
}

// grammars/src/dovecot/language.ts
var PATHS = [
  /(?:^|\/)dovecot[^/]*\/(?:.*\/)?(?!dovecot-)[^/]+\.conf(?:\.[^/]+)?$/,
  /(?:^|\/)conf\.d\/\d\d-[^/]+\.conf(?:\.[^/]+)?$/,
  /(?:^|[/_-])auth-[a-z]+\.conf\.ext(?:\.[^/]+)?$/,
  /(?:^|[/._-])dovecot\d?\.conf(?:\.[^/]+)?$/,
]
var V1 =
  /^[ \t]*(?:auth[ \t]+\S+[ \t]*\{|socket[ \t]+(?:listen|connect)[ \t]*\{|(?:default_mail_env|auth_methods|auth_userinfo|auth_userdb|auth_passdb|login_dir|mail_extra_groups)[ \t]*=)/m
var V24 =
  /^[ \t]*(?:(?:dovecot_config_version|dovecot_storage_version|mail_driver|mail_path|sql_driver|ldap_uris|auth_allow_cleartext|ssl_server_cert_file|ssl_server_key_file|passdb_driver|userdb_driver)[ \t]*=|(?:mail_plugins|dict_server|protocols|passwd_file_path)[ \t]*\{|(?:passdb|userdb|sieve_script|quota|dict|fts|acl)[ \t]+[\w-]+[ \t]*\{)|%\{\s*\w+\s*\|/m
var V2 = /^[ \t]*(?:(?:passdb|userdb)[ \t]*\{|(?:service|protocol|namespace|inet_listener|unix_listener)\b[^=\n]*\{)/m
function blocks(id, title, dialect, glue, files) {
  return {
    id,
    title,
    product: 'dovecot',
    shape: 'blocks',
    lineStyle: dovecotStyle(dialect.lines),
    lineReach: 'file',
    parseLine: dovecotLineParser(dialect),
    values: dovecotValues(glue),
    files,
  }
}
var DICT = /^[ \t]*connect[ \t]*=[\s\S]*^[ \t]*map[ \t]*\{/m
var dovecot = blocks('dovecot', 'Dovecot 2.0-2.3 configuration', DOVECOT2, ' ', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: (head2) => (V1.test(head2) || V24.test(head2) || DICT.test(head2) ? 0 : V2.test(head2) ? 0.8 : 0.3),
})
var dovecot1 = blocks('dovecot-1x', 'Dovecot 1.x configuration', DOVECOT1, '', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: (head2) => (V1.test(head2) ? 1 : 0),
})
var dovecot24 = blocks('dovecot24', 'Dovecot 2.4 configuration', DOVECOT24, ' ', {
  names: ['dovecot.conf'],
  paths: PATHS,
  looksLike: (head2) => (V24.test(head2) && !V1.test(head2) ? 1 : 0),
})

// grammars/src/dovecot/problems.ts
var MAIN = {
  'expecting-brace': "Expecting '{'",
  'blank-before-brace': "Expecting '{'",
  'unquoted-section-name': "Expecting '{'",
  'text-after-close': "Expecting '{'",
  'expecting-group-name': 'Expecting group name',
  'garbage-after-brace': "Garbage after '{'",
  'missing-name': "Missing key name ('=' at the beginning of line)",
  'unexpected-close': "Unexpected '}'",
  'unclosed-section': "Missing '}'",
}
var OLD = {
  'expecting-brace': "Expecting '='",
  'blank-before-brace': "Expecting '='",
  'unquoted-section-name': "Expecting '='",
  'text-after-close': "Expecting '='",
  'missing-name': 'Unknown setting: ',
  'unexpected-close': "Unexpected '}'",
}
function dovecotRefusal(language, code) {
  return (language.id === 'dovecot' || language.id === 'dovecot24' ? MAIN : OLD)[code]
}

// grammars/src/parse.ts
function parseFile(source, language, previous) {
  if (previous === void 0 || previous.language !== language || language.lineReach === 'file') {
    return { source, language, lines: parseLines(source.text, 0, language) }
  }
  return { source, language, lines: reparsedLines(source.text, language, previous) }
}
function parseLines(text2, at, language) {
  return language.lineStyle(text2).map((logical) => {
    const { start, end } = logical.range
    const tree =
      logical.kind === 'entry' ? language.parseLine(text2.slice(start, end)) : skippedTree(logical.kind, end - start)
    return { logical: shiftLine(logical, at), tree }
  })
}
function skippedTree(kind, length) {
  const leaf = { kind, start: 0, end: length, trivia: true }
  const lost = kind === 'orphan' || kind === 'dropped'
  return { kind, parts: [leaf], problems: lost ? [{ code: kind, start: 0, end: length }] : [] }
}
function reparsedLines(text2, language, previous) {
  const { lines: lines2 } = previous
  const changed = changedStretch(previous.source.text, text2)
  const first3 = entryBefore(lines2, indexAt(lines2, changed.start - 1))
  const last2 = entryAfter(lines2, indexAt(lines2, previous.source.text.length - (text2.length - changed.end)) + 1)
  const start = first3 < 0 ? 0 : lines2[first3].logical.range.start
  const by = text2.length - previous.source.text.length
  const end = last2 < lines2.length ? lines2[last2].logical.range.start + by : text2.length
  const middle = parseLines(text2.slice(start, end), start, language)
  const tail = lines2.slice(last2)
  return [
    ...lines2.slice(0, Math.max(first3, 0)),
    ...middle,
    ...(by === 0 ? tail : tail.map((line) => MovedLine.of(line, by))),
  ]
}
function changedStretch(before, after) {
  const shorter = Math.min(before.length, after.length)
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const fromEnd = (text2, from, to) => text2.slice(text2.length - to, text2.length - from)
  const same2 = longest(shorter - start, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to))
  return { start, end: after.length - same2 }
}
function longest(limit, equal) {
  let done = 0
  for (let step = 4096; step > 0; step = step === 1 ? 0 : step >> 1) {
    while (done + step <= limit && equal(done, done + step)) done += step
  }
  return done
}
function indexAt(lines2, offset) {
  let low = 0
  let high = lines2.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines2[middle].logical.range.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
function entryBefore(lines2, index) {
  let i = Math.min(index, lines2.length - 1)
  while (i >= 0 && lines2[i].logical.kind !== 'entry') i--
  return i
}
function entryAfter(lines2, index) {
  let i = index
  while (i < lines2.length && lines2[i].logical.kind !== 'entry') i++
  return Math.min(i, lines2.length)
}
var MovedLine = class _MovedLine {
  tree
  #logical
  #by
  #moved
  constructor(logical, tree, by) {
    this.#logical = logical
    this.tree = tree
    this.#by = by
  }
  /** `line` moved by `by` offsets; moving a moved line adds up instead of nesting. */
  static of(line, by) {
    return line instanceof _MovedLine
      ? new _MovedLine(line.#logical, line.tree, line.#by + by)
      : new _MovedLine(line.logical, line.tree, by)
  }
  get logical() {
    this.#moved ??= shiftLine(this.#logical, this.#by)
    return this.#moved
  }
}
function shiftLine(line, by) {
  if (by === 0) return line
  return {
    kind: line.kind,
    range: shiftRange(line.range, by),
    pieces: line.pieces.map((piece) => shiftRange(piece, by)),
  }
}

// grammars/src/tree/line-tree.ts
function isGroup(part2) {
  return 'parts' in part2
}
function partOf(node, kind) {
  return node.parts.find((part2) => part2.kind === kind)
}
function partsOf(node, kind) {
  return node.parts.filter((part2) => part2.kind === kind)
}

// packages/model/src/documents/document.ts
function wordOf(source, logical, part2) {
  const range = { start: logical.range.start + part2.start, end: logical.range.start + part2.end }
  return { text: source.slice(range), range }
}
function problemsOf(file) {
  return file.lines.flatMap((line) =>
    line.tree.problems.map((problem) => ({
      code: problem.code,
      range: { start: line.logical.range.start + problem.start, end: line.logical.range.start + problem.end },
      line,
    })),
  )
}
function joinedOf(source, logical, part2, glue) {
  const start = logical.range.start + part2.start
  const end = logical.range.start + part2.end
  const pieces = []
  for (const piece of logical.pieces) {
    const a = Math.max(start, piece.start)
    const b = Math.min(end, piece.end)
    if (a < b) pieces.push({ start: a, end: b })
  }
  return pieces.length === 0 ? JoinedText.emptyAt(end) : JoinedText.of(source.text, pieces, glue)
}

// packages/knowledge/src/table.ts
var indexed = (records, keysOf) => {
  const index = /* @__PURE__ */ new Map()
  for (const record of records) {
    const keys2 = keysOf(record)
    for (const key of typeof keys2 === 'string' ? [keys2] : keys2) {
      if (!index.has(key)) index.set(key, record)
    }
  }
  return index
}
function table(data, keysOf) {
  let records
  let index
  const all = () => {
    records ??= typeof data === 'function' ? data() : data
    return records
  }
  return {
    all,
    get(key) {
      index ??= indexed(all(), keysOf)
      return index.get(key)
    },
  }
}

// packages/knowledge/data/dovecot/blocks.json
var blocks_default = [
  {
    name: 'server',
    dialects: ['1.x'],
    nameRule: 'required',
    parents: ['root'],
    children: ['protocol', 'auth', 'namespace', 'dict', 'plugin'],
    settings: 'root settings',
    merge: 'by name',
    notes: 'A separate set of settings with its own master processes; removed in 2.0.',
  },
  {
    name: 'protocol',
    dialects: ['1.x'],
    nameRule: 'required: imap, pop3 or lda',
    parents: ['root', 'server'],
    children: ['plugin', '(settings)'],
    settings: 'mail settings; lda: lda settings',
    merge: 'by name',
    notes:
      'Any other name is an error ("Unknown protocol name"); managesieve only with a patched build. Not allowed inside other sections.',
  },
  {
    name: 'auth',
    dialects: ['1.x'],
    nameRule: 'required (default, or any name)',
    parents: ['root', 'server'],
    children: ['passdb', 'userdb', 'socket'],
    settings: 'auth/* settings; the auth_ prefix is optional inside',
    merge: 'new block per name',
    notes:
      'Several auth blocks are possible. At root level the same settings are written auth_NAME and act as defaults.',
  },
  {
    name: 'passdb',
    dialects: ['1.x'],
    nameRule: 'required: driver name',
    parents: ['auth'],
    settings: 'args deny pass master',
    merge: 'appends',
    notes:
      'The word after passdb is the driver (pam, sql, ldap, passwd, shadow, passwd-file, bsdauth, checkpassword, vpopmail, sia).',
  },
  {
    name: 'userdb',
    dialects: ['1.x'],
    nameRule: 'required: driver name',
    parents: ['auth'],
    settings: 'args',
    merge: 'appends',
    notes: 'Drivers: passwd, passwd-file, static, sql, ldap, checkpassword, vpopmail, prefetch, nss.',
  },
  {
    name: 'socket',
    dialects: ['1.x'],
    nameRule: 'required: listen or connect',
    parents: ['auth'],
    children: ['master', 'client'],
    settings: 'type',
    merge: 'new per block',
    notes: 'listen creates sockets, connect uses a foreign auth server.',
  },
  {
    name: 'master',
    dialects: ['1.x'],
    nameRule: 'none',
    parents: ['socket listen', 'socket connect'],
    settings: 'path mode user group',
    merge: 'single',
    notes: 'Master socket: userdb lookups (deliver). Default path is auth-master below base_dir.',
  },
  {
    name: 'client',
    dialects: ['1.x'],
    nameRule: 'none',
    parents: ['socket listen'],
    settings: 'path mode user group',
    merge: 'single',
    notes: 'Client socket: what Postfix talks to.',
  },
  {
    name: 'namespace',
    dialects: ['1.x'],
    nameRule: 'required: private, shared or public',
    parents: ['root', 'server'],
    settings: 'separator prefix location alias_for inbox hidden list subscriptions',
    merge: 'appends',
    notes: 'The word after namespace is the type.',
  },
  {
    name: 'dict',
    dialects: ['1.x'],
    nameRule: 'none',
    parents: ['root', 'server'],
    settings: 'free keys: NAME = dict URI',
    merge: 'single',
  },
  {
    name: 'plugin',
    dialects: ['1.x'],
    nameRule: 'none',
    parents: ['root', 'server', 'protocol'],
    settings: 'free keys',
    merge: 'single',
    notes: 'Values reach the plugins as environment variables.',
  },
  {
    name: 'protocol',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'required',
    parents: ['root', 'local', 'remote', 'local_name'],
    children: ['passdb', 'userdb', 'plugin', 'namespace', 'service (no effect)'],
    settings: 'any setting',
    merge: 'filter',
    notes:
      'A filter: settings inside apply to that service/protocol only. !NAME matches all others. Unknown names are accepted and never match.',
  },
  {
    name: 'local',
    dialects: ['2.0', '2.1', '2.2', '2.3', '2.4'],
    nameRule: 'required: address or network',
    parents: ['root', 'local'],
    children: ['local_name', 'remote', 'protocol'],
    settings: 'any setting',
    merge: 'filter',
    notes: 'A nested local must lie inside the outer network. TCP connections only.',
  },
  {
    name: 'local_name',
    dialects: ['2.0', '2.1', '2.2', '2.3', '2.4'],
    nameRule: 'required: TLS server name',
    parents: ['root', 'local'],
    children: ['remote', 'protocol'],
    settings: 'any setting',
    merge: 'filter',
    notes: '2.3 allows several blank-separated names in one quoted string; 2.4 does not.',
  },
  {
    name: 'remote',
    dialects: ['2.0', '2.1', '2.2', '2.3', '2.4'],
    nameRule: 'required: address or network',
    parents: ['root', 'local', 'local_name', 'remote'],
    children: ['protocol'],
    settings: 'any setting',
    merge: 'filter',
  },
  {
    name: 'service',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'required',
    parents: ['root'],
    children: ['unix_listener', 'fifo_listener', 'inet_listener'],
    settings: 'service/*',
    merge: 'by name',
    notes: 'Unknown names define a new service. Enabled only when its protocol is empty or listed in protocols.',
  },
  {
    name: 'unix_listener',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'required: path',
    parents: ['service'],
    settings: 'service/unix_listener/*',
    merge: 'by name',
    notes:
      'Relative paths are below base_dir; an absolute path below base_dir draws a warning. mode = 0 disables the listener. In service auth the part of the file name after its last dash decides the protocol: master, userdb, login, token, tokenlogin; anything else (auth, auth-client, dovecot-auth) is a client socket. A client such as Postfix that reaches a master socket gets the wrong protocol.',
  },
  {
    name: 'fifo_listener',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'required: path',
    parents: ['service'],
    settings: 'service/fifo_listener/*',
    merge: 'by name',
  },
  {
    name: 'inet_listener',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'optional',
    parents: ['service'],
    settings: 'service/inet_listener/*',
    merge: 'by name',
    notes: 'port = 0 disables it. Unnamed ones are numbered.',
  },
  {
    name: 'namespace',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'optional',
    parents: ['root', 'protocol'],
    children: ['mailbox'],
    settings: 'namespace/*',
    merge: 'by name',
    notes: 'In 2.0 the words private/shared/public were read as the type with a warning; later it is only a name.',
  },
  {
    name: 'mailbox',
    dialects: ['2.1', '2.2', '2.3'],
    nameRule: 'required',
    parents: ['namespace'],
    settings: 'namespace/mailbox/*',
    merge: 'by name',
    notes: 'Names with blanks need double quotes. Wildcards * and ? since 2.2.',
  },
  {
    name: 'passdb',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'optional',
    parents: ['root', 'protocol'],
    settings: 'passdb/*',
    merge: 'never (a second block with the same name is an error)',
    notes: 'Order in the file is the order of lookups. driver is mandatory.',
  },
  {
    name: 'userdb',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'optional',
    parents: ['root', 'protocol'],
    settings: 'userdb/*',
    merge: 'never',
    notes: 'driver is mandatory.',
  },
  {
    name: 'plugin',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'none',
    parents: ['root', 'protocol', 'local', 'remote'],
    settings: 'free keys (plugin/*)',
    merge: 'single',
    notes: 'Keys are not checked. Numbered variants: quota2, quota_rule2, sieve_before2 \u2026',
  },
  {
    name: 'dict',
    dialects: ['2.0', '2.1', '2.2', '2.3'],
    nameRule: 'none',
    parents: ['root'],
    settings: 'free keys: NAME = dict URI',
    merge: 'single',
  },
  {
    name: 'metric',
    dialects: ['2.3'],
    nameRule: 'required',
    parents: ['root'],
    settings: 'metric/*',
    merge: 'by name',
    notes: 'filter is mandatory since 2.3.13 (before: event_name, source_location, categories).',
  },
  {
    name: 'event_exporter',
    dialects: ['2.3'],
    nameRule: 'required',
    parents: ['root'],
    settings: 'event_exporter/*',
    merge: 'by name',
    notes: 'Since 2.3.7.',
  },
  {
    name: 'group',
    dialects: ['2.4'],
    nameRule: 'two words: @LABEL NAME',
    parents: ['root'],
    children: ['any'],
    settings: 'any setting; the label is tried as prefix',
    merge: 'by label and name',
    notes: 'Included with @LABEL = NAME. No nested includes.',
  },
  {
    name: 'protocol',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['root', 'local', 'remote', 'local_name', '(other filters)'],
    children: ['any'],
    settings: 'any setting',
    merge: 'filter',
    notes: 'As in 2.3.',
  },
  {
    name: 'acl',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in acl_id; must contain acl_rights',
    kind: 'named-list-filter',
  },
  {
    name: 'acl_sharing_map',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain dict',
    kind: 'named-filter',
  },
  {
    name: 'auth_policy',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'cassandra',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'crypt_global_private_key',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in crypt_private_key_name',
    kind: 'named-list-filter',
  },
  {
    name: 'crypt_user_key_encryption_key',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in crypt_private_key_name',
    kind: 'named-list-filter',
  },
  {
    name: 'dict',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in dict_name',
    kind: 'named-list-filter',
  },
  {
    name: 'dict_map',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in dict_map_pattern',
    kind: 'named-list-filter',
  },
  {
    name: 'dict_map_key_field',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in dict_map_key_field_name',
    kind: 'named-list-filter',
  },
  {
    name: 'dict_map_value_field',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in dict_map_value_field_name',
    kind: 'named-list-filter',
  },
  {
    name: 'doveadm_server',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'event_exporter',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in event_exporter_name',
    kind: 'named-list-filter',
  },
  {
    name: 'event_exporter_http_post',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'execute',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in execute_name',
    kind: 'named-list-filter',
  },
  {
    name: 'fifo_listener',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in fifo_listener_path',
    kind: 'named-list-filter',
  },
  {
    name: 'fs',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in fs_name',
    kind: 'named-list-filter',
  },
  {
    name: 'fts',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in fts_driver',
    kind: 'named-list-filter',
  },
  {
    name: 'fts_decoder_tika',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'fts_flatcurve',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'fts_solr',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'imapc',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'imapsieve_from',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in imapsieve_from_name',
    kind: 'named-list-filter',
  },
  {
    name: 'inet_listener',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in inet_listener_name',
    kind: 'named-list-filter',
  },
  {
    name: 'language',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in language_name',
    kind: 'named-list-filter',
  },
  {
    name: 'last_login',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'layout_fs',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'layout_imapc',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'layout_imapdir',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'layout_index',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'layout_maildir++',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'mail_attribute',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain dict',
    kind: 'named-filter',
  },
  {
    name: 'mail_ext_attachment',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain fs',
    kind: 'named-filter',
  },
  {
    name: 'mail_lua',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'mailbox',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in mailbox_name; not allowed inside mailbox',
    kind: 'named-list-filter',
  },
  {
    name: 'maildir',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'mbox',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'mdbox',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'metric',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in metric_name; must contain metric_filter',
    kind: 'named-list-filter',
  },
  {
    name: 'metric_group_by',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in metric_group_by_field',
    kind: 'named-list-filter',
  },
  {
    name: 'metric_group_by_method',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in metric_group_by_method_method',
    kind: 'named-list-filter',
  },
  {
    name: 'mysql',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in mysql_host',
    kind: 'named-list-filter',
  },
  {
    name: 'namespace',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in namespace_name; not allowed inside namespace or mailbox',
    kind: 'named-list-filter',
  },
  {
    name: 'notify_status',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain dict',
    kind: 'named-filter',
  },
  {
    name: 'oauth2',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'oauth2_local_validation',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain dict',
    kind: 'named-filter',
  },
  {
    name: 'passdb',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in passdb_name',
    kind: 'named-list-filter',
  },
  {
    name: 'passdb_bsdauth',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_imapc',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_ldap',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_lua',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_pam',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_passwd',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_passwd_file',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'passdb_static',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'pgsql',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in pgsql_host',
    kind: 'named-list-filter',
  },
  {
    name: 'pop3c',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'push_notification',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in push_notification_name',
    kind: 'named-list-filter',
  },
  {
    name: 'push_notification_ox',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'quota',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in quota_name',
    kind: 'named-list-filter',
  },
  {
    name: 'quota_clone',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain dict',
    kind: 'named-filter',
  },
  {
    name: 'quota_count',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'quota_fs',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'quota_imapc',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'quota_maildir',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'quota_over_status',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain execute',
    kind: 'named-filter',
  },
  {
    name: 'quota_warning',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in quota_warning_name; must contain execute',
    kind: 'named-list-filter',
  },
  {
    name: 'sdbox',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'service',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in service_name; not allowed inside other named list filters',
    kind: 'named-list-filter',
  },
  {
    name: 'sieve_editheader_header',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in sieve_editheader_header_name',
    kind: 'named-list-filter',
  },
  {
    name: 'sieve_env_location_mda',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'sieve_env_location_ms',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'sieve_env_location_mta',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'sieve_extlists_list',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in sieve_extlists_list_name',
    kind: 'named-list-filter',
  },
  {
    name: 'sieve_script',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in sieve_script_storage',
    kind: 'named-list-filter',
  },
  {
    name: 'sieve_script_dict',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'ssl_client',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'ssl_server',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'stats_server',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'unix_listener',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in unix_listener_path',
    kind: 'named-list-filter',
  },
  {
    name: 'userdb',
    dialects: ['2.4'],
    nameRule: 'required',
    parents: ['any'],
    children: ['any'],
    merge: 'by name',
    notes: 'block name is stored in userdb_name',
    kind: 'named-list-filter',
  },
  {
    name: 'userdb_ldap',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'userdb_lua',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'userdb_passwd',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'userdb_passwd_file',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'userdb_static',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'virtual',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    kind: 'named-filter',
  },
  {
    name: 'welcome',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    children: ['any'],
    merge: 'single',
    notes: 'must contain execute',
    kind: 'named-filter',
  },
  {
    name: 'acl_groups',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'apparmor_hats',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'auth_mechanisms',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'auth_policy_request_attributes',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'auth_realms',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'cassandra_hosts',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'charset_aliases',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'doveadm_allowed_commands',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'fs_randomfail_ops',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'fts_header_excludes',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'fts_header_includes',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'imap_capability',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'imap_client_workarounds',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'imap_id_send',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'imapc_features',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'imapc_sasl_mechanisms',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'import_environment',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'language_filters',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'language_tokenizers',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'ldap_auth_sasl_mechanisms',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'listen',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'lmtp_client_workarounds',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'login_plugins',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'login_source_ips',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'login_trusted_networks',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'lua_settings',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'mail_access_groups',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_always_cache_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_attachment_detection_options',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_cache_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_log_events',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_log_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_never_cache_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mail_plugins',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mailbox_special_use',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'managesieve_client_workarounds',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'managesieve_extlists_capability',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'managesieve_notify_capability',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'managesieve_sieve_capability',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mbox_read_locks',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'mbox_write_locks',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'metric_exporter_include',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'metric_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'oauth2_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'oauth2_issuers',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'oauth2_scope',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'passdb_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'passdb_mechanisms_filter',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'pgsql_parameters',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'pop3_client_workarounds',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'pop3c_features',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'protocols',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'service_extra_groups',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_environment',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'sieve_extensions',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_global_extensions',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_implicit_extensions',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_plugins',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_script_cause',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'sieve_spamtest_text_value',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'sieve_virustest_text_value',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'submission_backend_capabilities',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'submission_client_workarounds',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'userdb_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'userdb_ldap_iterate_fields',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'free keys = value',
    merge: 'single',
    kind: 'strlist',
  },
  {
    name: 'valid_chroot_dirs',
    dialects: ['2.4'],
    nameRule: 'forbidden',
    parents: ['any'],
    settings: 'words = yes/no',
    merge: 'single',
    notes: 'also as one line',
    kind: 'boollist',
  },
  {
    name: 'map',
    dialects: ['1.x', '2.0', '2.1', '2.2', '2.3'],
    nameRule: 'none',
    parents: ['dict-sql file'],
    children: ['fields'],
    settings: 'pattern table username_field value_field value_type value_hexblob',
    merge: 'appends',
    notes:
      'Dict SQL map file (dovecot-dict-sql.conf.ext): maps dict keys to a table; from 1.2 on (1.1 had top-level settings only). pattern, table and value_field are required. pattern is like priv/quota/storage or shared/expire/$user/$mailbox. value_type takes as many comma separated words as value_field has columns; it came with 2.2.20, value_hexblob with 2.2.19.',
  },
  {
    name: 'fields',
    dialects: ['1.x', '2.0', '2.1', '2.2', '2.3'],
    nameRule: 'none',
    parents: ['map'],
    settings: 'column = $variable or value',
    merge: 'single',
    notes: 'From 1.2 on. Every $variable of pattern must be named here once, and no other.',
  },
  {
    name: 'key',
    dialects: ['2.2', '2.3'],
    nameRule: 'required',
    parents: ['dovecot-dict-auth.conf.ext'],
    settings: 'key format default_value',
    merge: 'by name',
    notes: 'From 2.2.10 on.',
  },
  {
    name: 'passdb_fields',
    dialects: ['2.2', '2.3'],
    nameRule: 'none',
    parents: ['dovecot-dict-auth.conf.ext'],
    settings: 'free keys',
    merge: 'single',
    notes: 'From 2.2.10 on.',
  },
  {
    name: 'userdb_fields',
    dialects: ['2.2', '2.3'],
    nameRule: 'none',
    parents: ['dovecot-dict-auth.conf.ext'],
    settings: 'free keys',
    merge: 'single',
    notes: 'From 2.2.10 on.',
  },
]

// packages/knowledge/data/dovecot/settings.json
var settings_default = [
  {
    name: 'acl',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'acl_id',
    requiresInside: 'acl_rights',
    since: '2.4.0',
    plugin: 'acl',
  },
  {
    name: 'acl_cache_ttl',
    type: 'time',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
  },
  {
    name: 'acl_defaults_from_inbox',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl_defaults_from_inbox'],
    plugin: 'acl',
  },
  {
    name: 'acl_dict_index',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.2',
    plugin: 'acl',
  },
  {
    name: 'acl_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl'],
    plugin: 'acl',
  },
  {
    name: 'acl_global_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    removedIn: '2.4.3',
    plugin: 'acl',
  },
  {
    name: 'acl_globals_only',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl_globals_only'],
    plugin: 'acl',
  },
  {
    name: 'acl_groups',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl_groups'],
    plugin: 'acl',
  },
  {
    name: 'acl_id',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    plugin: 'acl',
  },
  {
    name: 'acl_ignore',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl_ignore_namespace'],
    plugin: 'acl',
  },
  {
    name: 'acl_rights',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    plugin: 'acl',
  },
  {
    name: 'acl_sharing_map',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['acl NAME'],
    requiresInside: 'dict',
    since: '2.4.0',
    formerly: ['plugin/acl_shared_dict'],
    plugin: 'acl',
  },
  {
    name: 'acl_user',
    type: 'string',
    versions: '0000001',
    default24: '%{master_user}',
    sections: ['any'],
    filters24: ['acl NAME'],
    since: '2.4.0',
    formerly: ['plugin/acl_user'],
    plugin: 'acl',
  },
  {
    name: 'apparmor_hats',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'apparmor',
  },
  {
    name: 'auth/anonymous_username',
    leaf: 'anonymous_username',
    type: 'string',
    versions: '1100000',
    default12: 'anonymous',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/cache_negative_ttl',
    leaf: 'cache_negative_ttl',
    type: 'int',
    versions: '1100000',
    default12: '3600',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/cache_size',
    leaf: 'cache_size',
    type: 'int',
    versions: '1100000',
    default12: '0',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/cache_ttl',
    leaf: 'cache_ttl',
    type: 'int',
    versions: '1100000',
    default12: '3600',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/chroot',
    leaf: 'chroot',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/chroot'],
  },
  {
    name: 'auth/count',
    leaf: 'count',
    type: 'int',
    versions: '1100000',
    default12: '1',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/debug',
    leaf: 'debug',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/debug_passwords',
    leaf: 'debug_passwords',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/default_realm',
    leaf: 'default_realm',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/executable',
    leaf: 'executable',
    type: 'string',
    versions: '1100000',
    default12: 'dovecot-auth',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/executable'],
  },
  {
    name: 'auth/failure_delay',
    leaf: 'failure_delay',
    type: 'int',
    versions: '1100000',
    default12: '2',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/gssapi_hostname',
    leaf: 'gssapi_hostname',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/krb5_keytab',
    leaf: 'krb5_keytab',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/master_user_separator',
    leaf: 'master_user_separator',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/mechanisms',
    leaf: 'mechanisms',
    type: 'string',
    versions: '1100000',
    default12: 'plain',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['auth_mechanisms'],
  },
  {
    name: 'auth/ntlm_use_winbind',
    leaf: 'ntlm_use_winbind',
    type: 'bool',
    versions: '1000000',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
  },
  {
    name: 'auth/passdb|userdb/args',
    leaf: 'args',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/passdb|userdb'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['passdb/args', 'userdb/args'],
  },
  {
    name: 'auth/passdb|userdb/deny',
    leaf: 'deny',
    type: 'bool',
    versions: '1100000',
    sections: ['auth NAME/passdb|userdb'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/passdb|userdb/driver',
    leaf: 'driver',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/passdb|userdb'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['passdb/driver', 'userdb/driver'],
  },
  {
    name: 'auth/passdb|userdb/master',
    leaf: 'master',
    type: 'bool',
    versions: '1100000',
    sections: ['auth NAME/passdb|userdb'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/passdb|userdb/pass',
    leaf: 'pass',
    type: 'bool',
    versions: '1100000',
    sections: ['auth NAME/passdb|userdb'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/process_size',
    leaf: 'process_size',
    type: 'int',
    versions: '1100000',
    default12: '256',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/vsz_limit'],
  },
  {
    name: 'auth/realms',
    leaf: 'realms',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/socket/client|master/group',
    leaf: 'group',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/socket/client|master'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/unix_listener/group'],
  },
  {
    name: 'auth/socket/client|master/mode',
    leaf: 'mode',
    type: 'int',
    versions: '1100000',
    sections: ['auth NAME/socket/client|master'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/unix_listener/mode'],
  },
  {
    name: 'auth/socket/client|master/path',
    leaf: 'path',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/socket/client|master'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/unix_listener'],
  },
  {
    name: 'auth/socket/client|master/user',
    leaf: 'user',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/socket/client|master'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/unix_listener/user'],
  },
  {
    name: 'auth/socket/type',
    leaf: 'type',
    type: 'string',
    versions: '1100000',
    sections: ['auth NAME/socket'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/ssl_require_client_cert',
    leaf: 'ssl_require_client_cert',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/ssl_username_from_cert',
    leaf: 'ssl_username_from_cert',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/use_winbind',
    leaf: 'use_winbind',
    type: 'bool',
    versions: '0100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '1.2',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/user',
    leaf: 'user',
    type: 'string',
    versions: '1100000',
    default12: 'root',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/user'],
  },
  {
    name: 'auth/username_chars',
    leaf: 'username_chars',
    type: 'string',
    versions: '1100000',
    default12: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/username_format',
    leaf: 'username_format',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/username_translation',
    leaf: 'username_translation',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/verbose',
    leaf: 'verbose',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/winbind_helper_path',
    leaf: 'winbind_helper_path',
    type: 'string',
    versions: '1100000',
    default12: '/usr/bin/ntlm_auth',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/worker_max_count',
    leaf: 'worker_max_count',
    type: 'int',
    versions: '1100000',
    default12: '30',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'auth/worker_max_request_count',
    leaf: 'worker_max_request_count',
    type: 'int',
    versions: '1000000',
    sections: ['auth NAME'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
  },
  {
    name: 'auth_allow_cleartext',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['disable_plaintext_auth'],
  },
  {
    name: 'auth_allow_weak_schemes',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'auth_anonymous_username',
    type: 'string',
    versions: '0011111',
    default23: 'anonymous',
    default24: 'anonymous',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_cache_negative_ttl',
    type: 'time',
    versions: '0011111',
    default23: '1 hours',
    default24: '1 hours',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_cache_size',
    type: 'size',
    versions: '0011111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_cache_ttl',
    type: 'time',
    versions: '0011111',
    default23: '1 hours',
    default24: '1 hours',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_cache_verify_password_with_worker',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    absentIn: ['2.3.0', '2.3.0.1'],
    changedIn: ['2.3.18'],
  },
  {
    name: 'auth_debug',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    deprecatedIn: '2.4.0',
    note24: 'removed as a conversion target in the notes (log_debug=category=auth) but the name still parses in 2.4',
  },
  {
    name: 'auth_debug_passwords',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_default_domain',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['auth_default_realm'],
  },
  {
    name: 'auth_default_realm',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['auth_default_domain'],
  },
  {
    name: 'auth_failure_delay',
    type: 'time',
    versions: '0011111',
    default23: '2 secs',
    default24: '2 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_first_valid_uid',
    type: 'uint',
    versions: '0011000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.6',
    removedIn: '2.2.0',
  },
  {
    name: 'auth_gssapi_hostname',
    type: 'string',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_internal_failure_delay',
    type: 'time-msecs',
    versions: '0000001',
    default24: '2 secs',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'auth_krb5_keytab',
    type: 'path',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_last_valid_uid',
    type: 'uint',
    versions: '0011000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.6',
    removedIn: '2.2.0',
  },
  {
    name: 'auth_master_socket_path',
    type: 'path',
    versions: '0000001',
    default24: 'auth-master',
    sections: ['any'],
    advanced: true,
    since: '2.4.2',
  },
  {
    name: 'auth_master_user_separator',
    type: 'string',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_mechanisms',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0011111',
    default23: 'plain',
    default24: 'plain',
    words: [
      'plain',
      'login',
      'digest-md5',
      'cram-md5',
      'apop',
      'scram-sha-1',
      'scram-sha-256',
      'otp',
      'anonymous',
      'external',
      'oauthbearer',
      'xoauth2',
      'gssapi',
      'gss-spnego',
      'ntlm',
    ],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_policy',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['auth_policy_server_timeout_msecs'],
  },
  {
    name: 'auth_policy_check_after_auth',
    type: 'bool',
    versions: '0000111',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.34',
    absentIn: ['2.3.0', '2.3.0.1'],
  },
  {
    name: 'auth_policy_check_before_auth',
    type: 'bool',
    versions: '0000111',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.34',
    absentIn: ['2.3.0', '2.3.0.1'],
  },
  {
    name: 'auth_policy_hash_mech',
    type: 'string',
    versions: '0000111',
    default23: 'sha256',
    default24: 'sha256',
    values: ['md4', 'md5', 'sha1', 'sha256', 'sha384', 'sha512'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
  },
  {
    name: 'auth_policy_hash_nonce',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
  },
  {
    name: 'auth_policy_hash_truncate',
    type: 'uint',
    versions: '0000111',
    default23: '12',
    default24: '12',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    hidden: true,
    advanced: true,
    since: '2.2.25',
  },
  {
    name: 'auth_policy_log_only',
    type: 'bool',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.3.5',
  },
  {
    name: 'auth_policy_reject_on_fail',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
  },
  {
    name: 'auth_policy_report_after_auth',
    type: 'bool',
    versions: '0000111',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.34',
    absentIn: ['2.3.0', '2.3.0.1'],
  },
  {
    name: 'auth_policy_request_attributes',
    type: 'strlist',
    type23: 'string',
    type24: 'strlist',
    versions: '0000111',
    default23:
      'login=%{requested_username} pwhash=%{hashed_password} remote=%{rip} device_id=%{client_id} protocol=%s session_id=%{session}',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
    changedIn: ['2.4.0'],
  },
  {
    name: 'auth_policy_server_api_header',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
  },
  {
    name: 'auth_policy_server_timeout_msecs',
    type: 'uint',
    versions: '0000110',
    default23: '2000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.25',
    removedIn: '2.4.0',
    renamedTo24: ['auth_policy { http_client_request_timeout }'],
  },
  {
    name: 'auth_policy_server_url',
    type: 'url',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['auth_policy'],
    since: '2.2.25',
  },
  {
    name: 'auth_proxy_self',
    type: 'ip-list',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: '2.1.2',
  },
  {
    name: 'auth_realms',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_socket_path',
    type: 'path',
    versions: '1111111',
    default23: 'auth-userdb',
    default24: 'auth-userdb',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'auth_ssl_require_client_cert',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_ssl_username_from_cert',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_stats',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.22',
    removedIn: '2.4.0',
    note24: 'feature removed',
  },
  {
    name: 'auth_use_winbind',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_username_chars',
    type: 'string',
    versions: '0011111',
    default23: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@',
    default24: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_username_format',
    type: 'string',
    versions: '0011111',
    default23: '%Lu',
    default24: '%{user | lower}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_username_translation',
    type: 'string',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.0.0',
  },
  {
    name: 'auth_verbose',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_verbose_passwords',
    type: 'string',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    values: ['no', 'yes', 'plain', 'sha1'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_winbind_helper_path',
    type: 'path',
    versions: '0011111',
    default23: '/usr/bin/ntlm_auth',
    default24: '/usr/bin/ntlm_auth',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'auth_worker_max_count',
    type: 'uint',
    versions: '0011110',
    default23: '30',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service auth-worker { process_limit }'],
    note24: 'use process_limit of service auth-worker',
  },
  {
    name: 'base_dir',
    type: 'path',
    versions: '1111111',
    default23: '/run/dovecot',
    default24: '/var/run/dovecot/',
    sections: ['root'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  { name: 'cassandra', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'cassandra_connect_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '5s',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_debug_queries',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_delete_consistency',
    type: 'string',
    versions: '0000001',
    default24: 'local-quorum',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  {
    name: 'cassandra_delete_fallback_consistency',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  {
    name: 'cassandra_execution_retry_interval',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_execution_retry_times',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_heartbeat_interval',
    type: 'time',
    versions: '0000001',
    default24: '30s',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_hosts',
    type: 'boollist',
    versions: '0000001',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_idle_timeout',
    type: 'time',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_io_thread_count',
    type: 'uint',
    versions: '0000001',
    default24: '1',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_keyspace',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_latency_aware_routing',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_log_level',
    type: 'enum',
    versions: '0000001',
    default24: 'warn',
    values: ['warn', 'critical', 'error', 'info', 'debug', 'trace'],
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_log_retries',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_metrics_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_page_size',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_port',
    type: 'port',
    versions: '0000001',
    default24: '9042',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_protocol_version',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['3', '4', '5'],
  },
  {
    name: 'cassandra_read_consistency',
    type: 'string',
    versions: '0000001',
    default24: 'local-quorum',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  {
    name: 'cassandra_read_fallback_consistency',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  {
    name: 'cassandra_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '60s',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_ssl',
    type: 'enum',
    versions: '0000001',
    default24: 'no',
    values: ['no', 'cert-only', 'cert-ip'],
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_user',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_warn_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '5s',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
  },
  {
    name: 'cassandra_write_consistency',
    type: 'string',
    versions: '0000001',
    default24: 'local-quorum',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  {
    name: 'cassandra_write_fallback_consistency',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['cassandra'],
    since: '2.4.0',
    words: ['any', 'local-serial', 'serial', 'one', 'two', 'three', 'local-quorum', 'quorum', 'each-quorum', 'all'],
  },
  { name: 'cdb_path', type: 'string', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  {
    name: 'charset_aliases',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/charset_alias'],
    plugin: 'charset-alias',
  },
  {
    name: 'compress_bz2_block_size_100k',
    type: 'uint',
    versions: '0000001',
    default24: '9',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/zlib_save_level'],
    plugin: 'mail-compress',
  },
  {
    name: 'compress_deflate_level',
    type: 'uint',
    versions: '0000001',
    default24: '6',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/zlib_save_level'],
    plugin: 'mail-compress',
  },
  {
    name: 'compress_gz_level',
    type: 'uint',
    versions: '0000001',
    default24: '6',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/zlib_save_level'],
    plugin: 'mail-compress',
  },
  {
    name: 'compress_zstd_level',
    type: 'uint',
    versions: '0000001',
    default24: '3',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/zlib_save_level'],
    plugin: 'mail-compress',
  },
  {
    name: 'config_cache_size',
    type: 'size',
    versions: '0011110',
    default23: '1 M',
    sections: ['root'],
    since: '2.0.0',
    removedIn: '2.4.0',
  },
  {
    name: 'crypt_acl_require_secure_key_sharing',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_crypt_acl_require_secure_key_sharing'],
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_global_private_key',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'crypt_private_key_name',
    since: '2.4.0',
    formerly: ['plugin/mail_crypt_global_private_key'],
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_global_public_key_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_crypt_global_public_key'],
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_private_key_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_private_key_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_private_key_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_user_key_curve',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_crypt_curve'],
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_user_key_encryption_key',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'crypt_private_key_name',
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_user_key_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_user_key_require_encrypted',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_crypt_require_encrypted_user_key'],
    plugin: 'mail-crypt',
  },
  {
    name: 'crypt_write_algorithm',
    type: 'string',
    versions: '0000001',
    default24: 'aes-256-gcm-sha256',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'dbox_rotate_days',
    type: 'int',
    versions: '1100000',
    default12: '1',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'dbox_rotate_min_size',
    type: 'int',
    versions: '1100000',
    default12: '16',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'dbox_rotate_size',
    type: 'int',
    versions: '1100000',
    default12: '2048',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['mdbox_rotate_size'],
  },
  {
    name: 'debug_log_path',
    type: 'path',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'default_client_limit',
    type: 'uint',
    versions: '0011111',
    default23: '1000',
    default24: '1000',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'default_idle_kill',
    type: 'time',
    versions: '0011110',
    default23: '1 mins',
    sections: ['root'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['default_idle_kill_interval'],
  },
  {
    name: 'default_idle_kill_interval',
    type: 'time',
    versions: '0000001',
    default24: '1 mins',
    sections: ['root'],
    since: '2.4.0',
    formerly: ['default_idle_kill'],
  },
  {
    name: 'default_internal_group',
    type: 'unix-group',
    versions: '0000011',
    default23: 'dovecot',
    default24: 'dovecot',
    sections: ['root'],
    since: '2.3.1',
  },
  {
    name: 'default_internal_user',
    type: 'unix-user',
    versions: '0011111',
    default23: 'dovecot',
    default24: 'dovecot',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'default_login_user',
    type: 'unix-user',
    versions: '0011111',
    default23: 'dovenull',
    default24: 'dovenull',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'default_mail_env',
    type: 'mail-location',
    versions: '0000000',
    sections: ['root'],
    removedIn: '<=1.1',
    renamedTo2: ['mail_location'],
    note: 'name used before 1.0; renamed to mail_location there',
  },
  {
    name: 'default_process_limit',
    type: 'uint',
    versions: '0011111',
    default23: '100',
    default24: '100',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'default_vsz_limit',
    type: 'size',
    versions: '0011111',
    default23: '256 M',
    default24: '256 M',
    sections: ['root'],
    since: '2.0.0',
  },
  {
    name: 'deliver_log_format',
    type: 'string',
    versions: '1111111',
    default23: 'msgid=%m: %$',
    default24: 'msgid=%{msgid}: %{message}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'dict',
    type: 'named-list-filter',
    type23: 'strlist',
    type24: 'named-list-filter',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'dict_name',
    since: '2.0.0',
  },
  {
    name: 'dict-sql map/pattern',
    leaf: 'pattern',
    type: 'string',
    versions: '0100000',
    sections: ['dict-sql file: map'],
    since: '1.2',
    removedIn: '2.0.0',
  },
  {
    name: 'dict-sql map/table',
    leaf: 'table',
    type: 'string',
    versions: '0100000',
    sections: ['dict-sql file: map'],
    since: '1.2',
    removedIn: '2.0.0',
  },
  {
    name: 'dict-sql map/username_field',
    leaf: 'username_field',
    type: 'string',
    versions: '0100000',
    sections: ['dict-sql file: map'],
    since: '1.2',
    removedIn: '2.0.0',
  },
  {
    name: 'dict-sql map/value_field',
    leaf: 'value_field',
    type: 'string',
    versions: '0100000',
    sections: ['dict-sql file: map'],
    since: '1.2',
    removedIn: '2.0.0',
  },
  {
    name: 'dict_db_config',
    type: 'string',
    versions: '1111110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    note24: 'Berkeley DB support removed',
  },
  {
    name: 'dict_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_file_lock_method',
    type: 'enum',
    versions: '0000001',
    default24: 'dotlock',
    values: ['dotlock', 'fcntl', 'flock'],
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_file_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict NAME'],
    nameSetting: 'dict_map_pattern',
    since: '2.4.0',
  },
  {
    name: 'dict_map_expire_field',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_key_field',
    type: 'named-list-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    nameSetting: 'dict_map_key_field_name',
    since: '2.4.0',
  },
  {
    name: 'dict_map_key_field_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map_key_field NAME', 'dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_key_field_type',
    type: 'enum',
    versions: '0000001',
    default24: 'string',
    values: ['string', 'int', 'uint', 'double', 'hexblob', 'uuid'],
    sections: ['any'],
    filters24: ['dict_map_key_field NAME', 'dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_key_field_value',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map_key_field NAME', 'dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_ldap_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_pattern',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_sql_table',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_username_field',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_value',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_value_field',
    type: 'named-list-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['dict_map NAME', 'dict NAME'],
    nameSetting: 'dict_map_value_field_name',
    since: '2.4.0',
  },
  {
    name: 'dict_map_value_field_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict_map_value_field NAME', 'dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_map_value_field_type',
    type: 'enum',
    versions: '0000001',
    default24: 'string',
    values: ['string', 'int', 'uint', 'double', 'hexblob', 'uuid'],
    sections: ['any'],
    filters24: ['dict_map_value_field NAME', 'dict_map NAME', 'dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_process_count',
    type: 'int',
    versions: '0100000',
    default12: '1',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '1.2',
    removedIn: '2.0.0',
    renamedTo2: ['service/process_limit'],
  },
  {
    name: 'dict_proxy_idle_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_proxy_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_proxy_slow_warn',
    type: 'time-msecs',
    versions: '0000001',
    default24: '5 secs',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'dict_proxy_socket_path',
    type: 'string',
    versions: '0000001',
    default24: 'dict',
    sections: ['any'],
    filters24: ['dict NAME'],
    since: '2.4.0',
  },
  {
    name: 'director_consistent_hashing',
    type: 'bool',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.16',
    removedIn: '2.3.0',
  },
  {
    name: 'director_doveadm_port',
    type: 'port',
    versions: '0011100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.3.0',
  },
  {
    name: 'director_flush_socket',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.26',
    removedIn: '2.4.0',
  },
  {
    name: 'director_mail_servers',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
  },
  {
    name: 'director_max_parallel_kicks',
    type: 'uint',
    versions: '0000110',
    default23: '100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.4.0',
  },
  {
    name: 'director_max_parallel_moves',
    type: 'uint',
    versions: '0000110',
    default23: '100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.4.0',
  },
  {
    name: 'director_output_buffer_size',
    type: 'size',
    versions: '0000110',
    default23: '10 M',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.4.0',
  },
  {
    name: 'director_ping_idle_timeout',
    type: 'time',
    versions: '0000110',
    default23: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.4.0',
  },
  {
    name: 'director_ping_max_timeout',
    type: 'time',
    versions: '0000110',
    default23: '1 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.4.0',
  },
  {
    name: 'director_servers',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
  },
  {
    name: 'director_user_expire',
    type: 'time',
    versions: '0011110',
    default23: '15 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
  },
  {
    name: 'director_user_kick_delay',
    type: 'time',
    versions: '0000110',
    default23: '2 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
    removedIn: '2.4.0',
  },
  {
    name: 'director_username_hash',
    type: 'string',
    versions: '0001110',
    default23: '%Lu',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
    removedIn: '2.4.0',
  },
  {
    name: 'disable_plaintext_auth',
    type: 'bool',
    versions: '1111110',
    default12: 'yes',
    default23: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['auth_allow_cleartext'],
    note24: 'meaning is inverted: disable_plaintext_auth=no corresponds to auth_allow_cleartext=yes',
  },
  {
    name: 'dns_client_socket_path',
    type: 'string',
    versions: '0000001',
    default24: 'dns-client',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'dns_client_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '10s',
    sections: ['any'],
    since: '2.4.2',
  },
  {
    name: 'dotlock_use_excl',
    type: 'bool',
    versions: '1111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'doveadm_allowed_commands',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.14',
  },
  {
    name: 'doveadm_api_key',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.22',
  },
  {
    name: 'doveadm_http_rawlog_dir',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.28',
    removedIn: '2.4.0',
    renamedTo24: ['doveadm_server { http_client_rawlog_dir }'],
  },
  {
    name: 'doveadm_password',
    type: 'string',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.14',
  },
  {
    name: 'doveadm_port',
    type: 'port',
    versions: '0000111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  {
    name: 'doveadm_proxy_port',
    type: 'alias',
    versions: '0011111',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.14',
  },
  {
    name: 'doveadm_server',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['doveadm_http_rawlog_dir'],
  },
  {
    name: 'doveadm_socket_path',
    type: 'path',
    versions: '0011111',
    default23: 'doveadm-server',
    default24: 'doveadm-server',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'doveadm_ssl',
    type: 'enum',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    values: ['no', 'ssl', 'starttls'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.9',
  },
  {
    name: 'doveadm_username',
    type: 'string',
    versions: '0000111',
    default23: 'doveadm',
    default24: 'doveadm',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'doveadm_worker_count',
    type: 'uint',
    versions: '0011111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'dovecot_config_version',
    type: 'string',
    versions: '0000001',
    values24: ['2.4.0', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
    sections: ['root'],
    since: '2.4.0',
    note24:
      'must be the first setting of the main file; handled by the parser itself; a build accepts only the versions that it knows',
    mustBeFirst: true,
  },
  {
    name: 'dovecot_storage_version',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['root'],
    since: '2.4.0',
  },
  {
    name: 'dsync_alt_char',
    type: 'string',
    versions: '0001111',
    default23: '_',
    default24: '_',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
  },
  {
    name: 'dsync_commit_msgs_interval',
    type: 'uint',
    versions: '0000111',
    default23: '100',
    default24: '100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.30',
  },
  {
    name: 'dsync_features',
    type: 'word-list',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.25.3',
  },
  {
    name: 'dsync_hashed_headers',
    type: 'word-list',
    versions: '0000111',
    default23: 'Date Message-ID',
    default24: 'Date Message-ID',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.33',
  },
  {
    name: 'dsync_remote_cmd',
    type: 'string',
    versions: '0001111',
    default23: 'ssh -l%{login} %{host} doveadm dsync-server -u%u -U',
    default24: 'ssh -l%{login} %{host} doveadm dsync-server -u%{user}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
  },
  {
    name: 'event_exporter',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'event_exporter_name',
    since: '2.3.7',
  },
  {
    name: 'event_exporter/format',
    leaf: 'format',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['event_exporter NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['event_exporter_format'],
  },
  {
    name: 'event_exporter/format_args',
    leaf: 'format_args',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['event_exporter NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['event_exporter_time_format'],
  },
  {
    name: 'event_exporter/name',
    leaf: 'name',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['event_exporter NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['event_exporter_name'],
  },
  {
    name: 'event_exporter/transport',
    leaf: 'transport',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['event_exporter NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['event_exporter_driver'],
  },
  {
    name: 'event_exporter/transport_args',
    leaf: 'transport_args',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['event_exporter NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['event_exporter_file_path', 'event_exporter_unix_path', 'event_exporter_http_post_url'],
  },
  {
    name: 'event_exporter/transport_timeout',
    leaf: 'transport_timeout',
    type: 'time-msecs',
    versions: '0000010',
    default23: '250 msecs',
    sections: ['event_exporter NAME'],
    since: '2.3.8',
    removedIn: '2.4.0',
    renamedTo24: ['http_client_request_timeout', 'event_exporter_unix_connect_timeout'],
  },
  {
    name: 'event_exporter_driver',
    type: 'enum',
    versions: '0000001',
    default24: 'log',
    values: ['log', 'file', 'unix', 'http-post', 'drop'],
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/transport'],
  },
  {
    name: 'event_exporter_file_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/transport_args'],
  },
  {
    name: 'event_exporter_format',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/format'],
  },
  {
    name: 'event_exporter_http_post',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
  },
  {
    name: 'event_exporter_http_post_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['event_exporter_http_post', 'event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/transport_args'],
  },
  {
    name: 'event_exporter_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/name'],
  },
  {
    name: 'event_exporter_time_format',
    type: 'enum',
    versions: '0000001',
    default24: 'rfc3339',
    values: ['rfc3339', 'unix'],
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/format_args'],
  },
  {
    name: 'event_exporter_unix_connect_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '250 ms',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/transport_timeout'],
  },
  {
    name: 'event_exporter_unix_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['event_exporter NAME'],
    since: '2.4.0',
    formerly: ['event_exporter/transport_args'],
  },
  {
    name: 'execute',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'execute_name',
    since: '2.4.0',
  },
  {
    name: 'execute_args',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_driver',
    type: 'enum',
    versions: '0000001',
    default24: 'unix',
    values: ['unix', 'fork', 'tcp'],
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_fork_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_tcp_host',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_tcp_port',
    type: 'port',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'execute_unix_socket_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['execute NAME'],
    since: '2.4.0',
  },
  {
    name: 'fifo_listener',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'fifo_listener_path',
    since: '2.4.0',
  },
  {
    name: 'fifo_listener_group',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fifo_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'fifo_listener_mode',
    type: 'octal-uint',
    versions: '0000001',
    default24: '0600',
    sections: ['any'],
    filters24: ['fifo_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'fifo_listener_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fifo_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'fifo_listener_type',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fifo_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'fifo_listener_user',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fifo_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'first_valid_gid',
    type: 'uint',
    versions: '1111111',
    default12: '1',
    default23: '1',
    default24: '1',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'first_valid_uid',
    type: 'uint',
    versions: '1111111',
    default12: '500',
    default23: '500',
    default24: '500',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'fs',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'fs_name',
    since: '2.4.0',
  },
  {
    name: 'fs_compress_read_plain_fallback',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_compress_write_method',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_crypt_read_plain_fallback',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_dict_value_encoding',
    type: 'enum',
    versions: '0000001',
    default24: 'raw',
    values: ['raw', 'hex', 'base64'],
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_posix_accurate_mtime',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fs NAME'],
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'fs_posix_autodelete_empty_directories',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fs NAME'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'fs_posix_fsync',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_posix_lock_method',
    type: 'enum',
    versions: '0000001',
    default24: 'flock',
    values: ['flock', 'dotlock'],
    sections: ['any'],
    filters24: ['fs NAME'],
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'fs_posix_mode',
    type: 'octal-uint',
    versions: '0000001',
    default24: '0600',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_posix_prefix',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_randomfail_ops',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fs_sis_queue_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fs NAME'],
    since: '2.4.0',
  },
  {
    name: 'fsync_disable',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['mail_fsync'],
  },
  {
    name: 'fts',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'fts_driver',
    since: '2.4.0',
    formerly: ['plugin/fts'],
    plugin: 'fts',
  },
  {
    name: 'fts_autoindex',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_autoindex', 'plugin/fts_autoindex_exclude'],
    plugin: 'fts',
  },
  {
    name: 'fts_autoindex_max_recent_msgs',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_autoindex_max_recent_msgs'],
    plugin: 'fts',
  },
  {
    name: 'fts_decoder_driver',
    type: 'enum',
    versions: '0000001',
    default24: '',
    values: ['', 'tika', 'script'],
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_decoder', 'plugin/fts_tika'],
    plugin: 'fts',
  },
  {
    name: 'fts_decoder_script_socket_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_decoder'],
    plugin: 'fts',
    changedIn: ['2.4.0'],
  },
  {
    name: 'fts_decoder_tika',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'fts_decoder_tika_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts_decoder_tika', 'fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_tika'],
    plugin: 'fts',
    changedIn: ['2.4.0'],
  },
  {
    name: 'fts_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    plugin: 'fts',
    words: ['dovecot', 'solr', 'flatcurve'],
  },
  {
    name: 'fts_flatcurve',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
  },
  {
    name: 'fts_flatcurve_commit_limit',
    type: 'uint',
    versions: '0000001',
    default24: '500',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    advanced: true,
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_flatcurve_min_term_size',
    type: 'uint',
    versions: '0000001',
    default24: '2',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    advanced: true,
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_flatcurve_optimize_limit',
    type: 'uint',
    versions: '0000001',
    default24: '10',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    advanced: true,
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_flatcurve_rotate_count',
    type: 'uint',
    versions: '0000001',
    default24: '5000',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    advanced: true,
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_flatcurve_rotate_time',
    type: 'time-msecs',
    versions: '0000001',
    default24: '5 secs',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    advanced: true,
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_flatcurve_substring_search',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['fts_flatcurve', 'fts NAME'],
    since: '2.4.0',
    plugin: 'fts-flatcurve',
  },
  {
    name: 'fts_header_excludes',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_header_excludes'],
    plugin: 'fts',
  },
  {
    name: 'fts_header_includes',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_header_includes'],
    plugin: 'fts',
  },
  {
    name: 'fts_message_max_size',
    type: 'size',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'fts_search',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
  },
  {
    name: 'fts_search_add_missing',
    type: 'enum',
    versions: '0000001',
    default24: 'body-search-only',
    values: ['body-search-only', 'yes'],
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_enforced'],
    plugin: 'fts',
  },
  {
    name: 'fts_search_read_fallback',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_enforced'],
    plugin: 'fts',
  },
  {
    name: 'fts_search_timeout',
    type: 'time',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_index_timeout'],
    plugin: 'fts',
  },
  {
    name: 'fts_solr',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['fts NAME'],
    since: '2.4.0',
  },
  {
    name: 'fts_solr_batch_size',
    type: 'uint',
    versions: '0000001',
    default24: '1000',
    sections: ['any'],
    filters24: ['fts_solr', 'fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_solr'],
    plugin: 'fts-solr',
  },
  {
    name: 'fts_solr_soft_commit',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['fts_solr', 'fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_solr'],
    plugin: 'fts-solr',
  },
  {
    name: 'fts_solr_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['fts_solr', 'fts NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_solr'],
    plugin: 'fts-solr',
  },
  {
    name: 'haproxy_timeout',
    type: 'time',
    versions: '0000111',
    default23: '3 secs',
    default24: '3 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'haproxy_trusted_networks',
    type: 'ip-list',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'hostname',
    type: 'string',
    versions: '1111111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'http_client_auto_redirect',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_auto_retry',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_connect_backoff_max_time',
    type: 'time-msecs',
    versions: '0000001',
    default24: '1 min',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_connect_backoff_time',
    type: 'time-msecs',
    versions: '0000001',
    default24: '100 ms',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_connect_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_delete_request_max_attempts',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_delete_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_dns_client_socket_path',
    type: 'string',
    versions: '0000001',
    sections: ['any'],
    hidden: true,
    since: '2.4.0',
    removedIn: '2.4.2',
  },
  {
    name: 'http_client_dns_ttl',
    type: 'time-msecs',
    versions: '0000001',
    default24: '30 mins',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_max_auto_retry_delay',
    type: 'time',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_max_connect_attempts',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_max_idle_time',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_max_parallel_connections',
    type: 'uint',
    versions: '0000001',
    default24: '1',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_max_pipelined_requests',
    type: 'uint',
    versions: '0000001',
    default24: '1',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_proxy_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_proxy_socket_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_proxy_ssl_tunnel',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_proxy_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_proxy_username',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_rawlog_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_read_request_max_attempts',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_read_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_request_absolute_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_request_max_attempts',
    type: 'uint',
    versions: '0000001',
    default24: '1',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_request_max_redirects',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '1 mins',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['event_exporter/transport_timeout'],
  },
  {
    name: 'http_client_response_hdr_max_field_size',
    type: 'size',
    versions: '0000001',
    default24: '8 k',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_response_hdr_max_fields',
    type: 'uint',
    versions: '0000001',
    default24: '50',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_response_hdr_max_size',
    type: 'size',
    versions: '0000001',
    default24: '200 k',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_socket_recv_buffer_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_socket_send_buffer_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_soft_connect_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_user_agent',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_client_write_request_max_attempts',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_client_write_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_server_default_host',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_max_client_idle_time',
    type: 'time-msecs',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_server_max_pipelined_requests',
    type: 'uint',
    versions: '0000001',
    default24: '1',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_server_rawlog_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'http_server_request_hdr_max_field_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_request_hdr_max_fields',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_request_hdr_max_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_request_max_payload_size',
    type: 'size',
    versions: '0000001',
    default24: '10 G',
    sections: ['any'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_request_max_target_length',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_socket_recv_buffer_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'http_server_socket_send_buffer_size',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  { name: 'imap4rev2_enable', type: 'bool', versions: '0000001', default24: 'no', sections: ['any'], since: '2.4.2' },
  {
    name: 'imap_acl_allow_anyone',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/acl_anyone'],
    plugin: 'imap-acl',
  },
  {
    name: 'imap_capability',
    type: 'boollist',
    type23: 'string',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'imap_client_workarounds',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    words: ['delay-newmail', 'tb-extra-mailbox-sep', 'tb-lsub-flags'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'imap_compress_on_proxy',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.2',
    changedIn: ['2.4.5'],
  },
  {
    name: 'imap_fetch_failure',
    type: 'enum',
    versions: '0000111',
    default23: 'disconnect-immediately',
    default24: 'disconnect-immediately',
    values: ['disconnect-immediately', 'disconnect-after', 'no-after'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.28',
  },
  {
    name: 'imap_hibernate_timeout',
    type: 'time',
    versions: '0000111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'imap_id_log',
    type: 'string',
    versions: '0111110',
    default12: '',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '1.2',
    removedIn: '2.4.0',
    note24: 'replaced by an event',
  },
  {
    name: 'imap_id_retain',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.29',
  },
  {
    name: 'imap_id_send',
    type: 'strlist',
    type23: 'string',
    type24: 'strlist',
    versions: '0111111',
    default12: '',
    default23: 'name *',
    default24: 'name=%{dovecot:name}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '1.2',
  },
  {
    name: 'imap_idle_notify_interval',
    type: 'time',
    versions: '0011111',
    default23: '2 mins',
    default24: '2 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.0.0',
  },
  {
    name: 'imap_literal_minus',
    type: 'bool',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'imap_logout_format',
    type: 'string',
    versions: '1111111',
    default12: 'bytes=%i/%o',
    default23:
      'in=%i out=%o deleted=%{deleted} expunged=%{expunged} trashed=%{trashed} hdr_count=%{fetch_hdr_count} hdr_bytes=%{fetch_hdr_bytes} body_count=%{fetch_body_count} body_bytes=%{fetch_body_bytes}',
    default24:
      'in=%{input} out=%{output} deleted=%{deleted} expunged=%{expunged} trashed=%{trashed} hdr_count=%{fetch_hdr_count} hdr_bytes=%{fetch_hdr_bytes} body_count=%{fetch_body_count} body_bytes=%{fetch_body_bytes}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'imap_max_line_length',
    type: 'size',
    versions: '1111111',
    default12: '65536',
    default23: '64 k',
    default24: '64 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'imap_metadata',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.7',
  },
  {
    name: 'imap_urlauth_host',
    type: 'url',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  {
    name: 'imap_urlauth_logout_format',
    type: 'string',
    versions: '0000111',
    default23: 'in=%i out=%o',
    default24: 'in=%{input} out=%{output}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  {
    name: 'imap_urlauth_port',
    type: 'port',
    versions: '0000111',
    default23: '143',
    default24: '143',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  {
    name: 'imap_urlauth_stream_user',
    type: 'string',
    versions: '0000111',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  {
    name: 'imap_urlauth_submit_user',
    type: 'string',
    versions: '0000111',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.0',
  },
  { name: 'imapc', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'imapc_cmd_timeout',
    type: 'time',
    versions: '0000111',
    default23: '5 mins',
    default24: '5 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.2.22',
  },
  {
    name: 'imapc_connection_retry_count',
    type: 'uint',
    versions: '0000111',
    default23: '1',
    default24: '1',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.2.29',
  },
  {
    name: 'imapc_connection_retry_interval',
    type: 'time-msecs',
    versions: '0000111',
    default23: '1 secs',
    default24: '1 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.2.29',
  },
  {
    name: 'imapc_connection_timeout_interval',
    type: 'time-msecs',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    filters24: ['imapc'],
    since: '2.4.0',
  },
  {
    name: 'imapc_features',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.4',
    changedIn: ['2.4.0'],
  },
  {
    name: 'imapc_host',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.0',
  },
  {
    name: 'imapc_list_prefix',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.5',
  },
  {
    name: 'imapc_master_user',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    varExpand23: true,
    since: '2.1.0',
  },
  {
    name: 'imapc_max_idle_time',
    type: 'time',
    versions: '0001111',
    default23: '29 mins',
    default24: '29 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.10',
  },
  {
    name: 'imapc_max_line_length',
    type: 'size',
    versions: '0000111',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.2.26',
  },
  {
    name: 'imapc_password',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.0',
  },
  {
    name: 'imapc_port',
    type: 'port',
    versions: '0001111',
    default23: '143',
    default24: '143',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.0',
  },
  {
    name: 'imapc_rawlog_dir',
    type: 'path',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.0',
  },
  {
    name: 'imapc_sasl_mechanisms',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.2.16',
  },
  {
    name: 'imapc_ssl',
    type: 'enum',
    versions: '0001111',
    default23: 'no',
    default24: 'no',
    values: ['no', 'imaps', 'starttls'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    since: '2.1.0',
  },
  {
    name: 'imapc_ssl_ca_dir',
    type: 'string',
    versions: '0001000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.2.0',
  },
  {
    name: 'imapc_ssl_verify',
    type: 'bool',
    versions: '0001110',
    default23: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_client_require_valid_cert'],
  },
  {
    name: 'imapc_user',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '%{owner_user}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['imapc'],
    varExpand23: true,
    since: '2.1.0',
  },
  {
    name: 'imapsieve_expunge_discarded',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'imap-sieve',
  },
  {
    name: 'imapsieve_from',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'imapsieve_from_name',
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'imap-sieve',
  },
  {
    name: 'imapsieve_from_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['imapsieve_from NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'imap-sieve',
  },
  {
    name: 'imapsieve_url',
    type: 'url',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'imap-sieve',
  },
  {
    name: 'import_environment',
    type: 'strlist',
    type23: 'word-list',
    type24: 'strlist',
    versions: '0011111',
    default23: 'TZ CORE_OUTOFMEM CORE_ERROR LISTEN_PID LISTEN_FDS NOTIFY_SOCKET',
    default24: 'TZ CORE_OUTOFMEM CORE_ERROR PATH MALLOC_MMAP_THRESHOLD_ LISTEN_PID LISTEN_FDS NOTIFY_SOCKET',
    sections: ['root'],
    since: '2.0.10',
  },
  {
    name: 'inet_listener',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'inet_listener_name',
    since: '2.4.0',
  },
  {
    name: 'inet_listener_haproxy',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
    formerly: ['service/inet_listener/haproxy'],
  },
  {
    name: 'inet_listener_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
    formerly: ['service/inet_listener/name'],
  },
  {
    name: 'inet_listener_port',
    type: 'port',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
    formerly: ['service/inet_listener/port'],
  },
  {
    name: 'inet_listener_reuse_port',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
    removedIn: '2.4.4',
    formerly: ['service/inet_listener/reuse_port'],
  },
  {
    name: 'inet_listener_ssl',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
    formerly: ['service/inet_listener/ssl'],
  },
  {
    name: 'inet_listener_type',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['inet_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'info_log_path',
    type: 'path',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'instance_name',
    type: 'string',
    versions: '0001111',
    default23: 'dovecot',
    default24: 'dovecot',
    sections: ['root'],
    since: '2.1.0',
  },
  {
    name: 'language',
    type: 'named-list-filter',
    versions: '0000001',
    sections: ['any'],
    nameSetting: 'language_name',
    since: '2.4.0',
    formerly: ['plugin/fts_languages'],
    plugin: 'fts',
  },
  {
    name: 'language_default',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_filter_normalizer_icu_id',
    type: 'string',
    versions: '0000001',
    default24: 'Any-Lower; NFKD; [: Nonspacing Mark :] Remove; NFC; [\\x20] Remove',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_filter_stopwords_dir',
    type: 'string',
    versions: '0000001',
    default24: '$DATADIR/stopwords',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_filters',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_filters'],
    plugin: 'fts',
  },
  {
    name: 'language_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
  },
  {
    name: 'language_tokenizer_address_token_maxlen',
    type: 'uint',
    versions: '0000001',
    default24: '250',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_tokenizer_generic_algorithm',
    type: 'string',
    versions: '0000001',
    default24: 'simple',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
    words: ['simple', 'tr29'],
  },
  {
    name: 'language_tokenizer_generic_explicit_prefix',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
  },
  {
    name: 'language_tokenizer_generic_token_maxlen',
    type: 'uint',
    versions: '0000001',
    default24: '30',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_tokenizer_generic_wb5a',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    plugin: 'fts',
  },
  {
    name: 'language_tokenizers',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['language NAME'],
    since: '2.4.0',
    formerly: ['plugin/fts_tokenizers'],
    plugin: 'fts',
  },
  {
    name: 'last_login',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/last_login_dict'],
    plugin: 'last-login',
  },
  {
    name: 'last_login_key',
    type: 'string',
    versions: '0000001',
    default24: 'last-login/%{user}',
    sections: ['any'],
    filters24: ['last_login'],
    since: '2.4.0',
    formerly: ['plugin/last_login_key'],
    plugin: 'last-login',
  },
  {
    name: 'last_login_precision',
    type: 'enum',
    versions: '0000001',
    default24: 's',
    values: ['s', 'ms', 'us', 'ns'],
    sections: ['any'],
    filters24: ['last_login'],
    since: '2.4.0',
    formerly: ['plugin/last_login_precision'],
    plugin: 'last-login',
  },
  {
    name: 'last_valid_gid',
    type: 'uint',
    versions: '1111111',
    default12: '0',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'last_valid_uid',
    type: 'uint',
    versions: '1111111',
    default12: '0',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  { name: 'layout_fs', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  { name: 'layout_imapc', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  { name: 'layout_imapdir', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  { name: 'layout_index', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  { name: 'layout_maildir++', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'lazy_expunge_mailbox',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/lazy_expunge'],
    plugin: 'lazy-expunge',
  },
  {
    name: 'lazy_expunge_only_last_instance',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/lazy_expunge_only_last_instance'],
    plugin: 'lazy-expunge',
    changedIn: ['2.4.3'],
  },
  {
    name: 'lda_mailbox_autocreate',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'lda_mailbox_autosubscribe',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'lda_original_recipient_header',
    type: 'word-list',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.3',
  },
  {
    name: 'ldap_auth_dn',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_auth_dn_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_auth_sasl_authz_id',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_auth_sasl_mechanisms',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_auth_sasl_realm',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_base',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_connection_group',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'ldap_debug_level',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_deref',
    type: 'enum',
    versions: '0000001',
    default24: 'never',
    values: ['never', 'searching', 'finding', 'always'],
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  { name: 'ldap_max_idle_time', type: 'time', versions: '0000001', default24: '0', sections: ['any'], since: '2.4.0' },
  {
    name: 'ldap_scope',
    type: 'enum',
    versions: '0000001',
    default24: 'subtree',
    values: ['subtree', 'onelevel', 'base'],
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_starttls',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  { name: 'ldap_timeout', type: 'time', versions: '0000001', default24: '30 secs', sections: ['any'], since: '2.4.0' },
  {
    name: 'ldap_uris',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'ldap_version',
    type: 'uint',
    versions: '0000001',
    default24: '3',
    sections: ['any'],
    since: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'libexec_dir',
    type: 'path',
    versions: '0011111',
    default23: '/usr/lib/dovecot',
    default24: '/usr/libexec/dovecot',
    sections: ['root'],
    hidden: true,
    advanced: true,
    since: '2.0.0',
  },
  {
    name: 'listen',
    type: 'ip-list',
    type23: 'ip-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '*',
    default23: '*, ::',
    default24: '* ::',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'lmtp_add_received_header',
    type: 'bool',
    versions: '0000011',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.9',
  },
  {
    name: 'lmtp_address_translate',
    type: 'string',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.8',
    removedIn: '2.3.0',
  },
  {
    name: 'lmtp_client_workarounds',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000011',
    default23: '',
    default24: '',
    words: ['whitespace-before-path', 'mailbox-for-path'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.9',
  },
  {
    name: 'lmtp_hdr_delivery_address',
    type: 'enum',
    versions: '0000111',
    default23: 'final',
    default24: 'final',
    values: ['final', 'none', 'original'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.17',
  },
  {
    name: 'lmtp_proxy',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'lmtp_proxy_rawlog_dir',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.3.2',
  },
  {
    name: 'lmtp_rawlog_dir',
    type: 'path',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.3.2',
  },
  {
    name: 'lmtp_rcpt_check_quota',
    type: 'bool',
    versions: '0001111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.11',
  },
  {
    name: 'lmtp_save_to_detail_mailbox',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.8',
  },
  {
    name: 'lmtp_user_concurrency_limit',
    type: 'uint',
    versions: '0000111',
    default23: '0',
    default24: '10',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.16',
    changedIn: ['2.4.1'],
  },
  {
    name: 'lmtp_verbose_replies',
    type: 'bool',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.18',
  },
  {
    name: 'lock_method',
    type: 'enum',
    versions: '1111111',
    default12: 'fcntl',
    default23: 'fcntl',
    default24: 'fcntl',
    values: ['fcntl', 'flock', 'dotlock'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'log_core_filter',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.2',
  },
  {
    name: 'log_debug',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'log_path',
    type: 'path',
    versions: '1111111',
    default12: '',
    default23: 'syslog',
    default24: 'syslog',
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'log_timestamp',
    type: 'string',
    versions: '1111111',
    default12: '%b %d %H:%M:%S ',
    default23: '%b %d %H:%M:%S ',
    default24: '%b %d %H:%M:%S ',
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'login_access_sockets',
    type: 'word-list',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    note24: 'removed, use auth lua',
  },
  {
    name: 'login_chroot',
    type: 'bool',
    versions: '1100000',
    default12: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/chroot'],
  },
  {
    name: 'login_dir',
    type: 'string',
    versions: '1100000',
    default12: 'login',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'login_executable',
    type: 'string',
    versions: '1100000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/executable'],
  },
  {
    name: 'login_greeting',
    type: 'string',
    versions: '1111111',
    default12: 'Dovecot ready.',
    default23: 'Dovecot ready.',
    default23Note: 'Debian build: Dovecot (Debian) ready.',
    default24: 'Dovecot ready.',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'login_greeting_capability',
    type: 'bool',
    versions: '1000000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
  },
  {
    name: 'login_log_format',
    type: 'string',
    versions: '1111111',
    default12: '%$: %s',
    default23: '%$: %s',
    default24: '%{message}: %{elements}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'login_log_format_elements',
    type: 'string',
    versions: '1111111',
    default12: 'user=<%u> method=%m rip=%r lip=%l %c',
    default23: 'user=<%u> method=%m rip=%r lip=%l mpid=%e %c session=<%{session}>',
    default24:
      'user=<%{user}> method=%{mechanism} rip=%{remote_ip} lip=%{local_ip} mpid=%{mail_pid} %{secured} session=<%{session}>',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'login_max_connections',
    type: 'int',
    versions: '1100000',
    default12: '256',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/client_limit'],
  },
  {
    name: 'login_max_processes_count',
    type: 'int',
    versions: '1100000',
    default12: '128',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/process_limit'],
  },
  {
    name: 'login_plugin_dir',
    type: 'path',
    versions: '0000111',
    default23: '/usr/lib/dovecot/modules/login',
    default23Note: 'build-time path',
    default24: '/usr/lib/dovecot/modules/login',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.22',
  },
  {
    name: 'login_plugins',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.22',
  },
  {
    name: 'login_process_per_connection',
    type: 'bool',
    versions: '1100000',
    default12: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/service_count'],
  },
  {
    name: 'login_process_size',
    type: 'int',
    versions: '1100000',
    default12: '64',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/vsz_limit'],
  },
  {
    name: 'login_processes_count',
    type: 'int',
    versions: '1100000',
    default12: '3',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/process_min_avail'],
  },
  {
    name: 'login_proxy_max_disconnect_delay',
    type: 'time',
    versions: '0000111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'login_proxy_max_reconnects',
    type: 'uint',
    versions: '0000011',
    default23: '3',
    default24: '3',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.13',
  },
  {
    name: 'login_proxy_notify_path',
    type: 'string',
    versions: '0000111',
    default23: 'proxy-notify',
    default24: 'proxy-notify',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'login_proxy_rawlog_dir',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.17',
  },
  {
    name: 'login_proxy_timeout',
    type: 'time-msecs',
    versions: '0000011',
    default23: '30 secs',
    default24: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.13',
  },
  {
    name: 'login_socket_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'login_source_ips',
    type: 'ip-list',
    type23: 'ip-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.14',
  },
  {
    name: 'login_trusted_networks',
    type: 'ip-list',
    type23: 'ip-list',
    type24: 'boollist',
    versions: '0111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '1.2',
  },
  {
    name: 'login_user',
    type: 'string',
    versions: '1100000',
    default12: 'dovecot',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/user'],
  },
  {
    name: 'lua_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['passdb/args', 'userdb/args'],
  },
  { name: 'lua_settings', type: 'strlist', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  {
    name: 'mail',
    type: 'alias',
    versions: '0011110',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['mail_driver', 'mail_path'],
  },
  {
    name: 'mail_access_groups',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '$SET:default_internal_group',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    changedIn: ['2.4.3'],
  },
  {
    name: 'mail_alt_check',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mail_alt_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail_location'],
  },
  {
    name: 'mail_always_cache_fields',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.2',
  },
  {
    name: 'mail_attachment_detection_options',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: 'add-flags content-type=!application/signature',
    words: ['add-flags', 'add-flags-on-save', 'no-flags-on-fetch', 'content-type=...', 'exclude-inlined'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    absentIn: ['2.3.0', '2.3.0.1'],
    changedIn: ['2.4.2', '2.4.3'],
  },
  {
    name: 'mail_attachment_dir',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.0.6',
    removedIn: '2.4.0',
    renamedTo24: ['mail_ext_attachment_path'],
  },
  {
    name: 'mail_attachment_fs',
    type: 'string',
    versions: '0011110',
    default23: 'sis posix',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.0.6',
    removedIn: '2.4.0',
    renamedTo24: ['mail_ext_attachment { fs }'],
  },
  {
    name: 'mail_attachment_hash',
    type: 'string',
    versions: '0011110',
    default23: '%{sha1}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.6',
    removedIn: '2.4.0',
    renamedTo24: ['mail_ext_attachment_hash'],
  },
  {
    name: 'mail_attachment_min_size',
    type: 'size',
    versions: '0011110',
    default23: '128 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.6',
    removedIn: '2.4.0',
    renamedTo24: ['mail_ext_attachment_min_size'],
  },
  {
    name: 'mail_attribute',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    requiresInside: 'dict',
    since: '2.4.0',
    formerly: ['mail_attribute_dict'],
  },
  {
    name: 'mail_attribute_dict',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.2.0',
    removedIn: '2.4.0',
    renamedTo24: ['mail_attribute { dict }'],
  },
  {
    name: 'mail_cache_compress_continued_percentage',
    type: 'uint',
    versions: '0000110',
    default23: '200',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.3.11.2',
  },
  {
    name: 'mail_cache_compress_delete_percentage',
    type: 'uint',
    versions: '0000110',
    default23: '20',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.3.11.2',
  },
  {
    name: 'mail_cache_compress_header_continue_count',
    type: 'uint',
    versions: '0000110',
    default23: '4',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.3.11.2',
  },
  {
    name: 'mail_cache_compress_min_size',
    type: 'size',
    versions: '0000110',
    default23: '32 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.34',
    removedIn: '2.3.11.2',
  },
  {
    name: 'mail_cache_fields',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: 'flags',
    default24:
      'flags hdr.date hdr.subject hdr.from hdr.sender hdr.reply-to hdr.to hdr.cc hdr.bcc hdr.in-reply-to hdr.message-id date.received size.virtual imap.bodystructure mime.parts hdr.references hdr.importance hdr.x-priority hdr.x-open-xchange-share-url pop3.uidl pop3.order',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    changedIn: ['2.4.1'],
  },
  {
    name: 'mail_cache_max_header_name_length',
    type: 'uint',
    versions: '0000001',
    default24: '100',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'mail_cache_max_headers_count',
    type: 'uint',
    versions: '0000001',
    default24: '100',
    sections: ['any'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  {
    name: 'mail_cache_max_size',
    type: 'size',
    versions: '0000011',
    default23: '1 G',
    default24: '1 G',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.11.2',
  },
  {
    name: 'mail_cache_min_mail_count',
    type: 'uint',
    versions: '1111111',
    default12: '0',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mail_cache_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mail_cache_purge_continued_percentage',
    type: 'uint',
    versions: '0000011',
    default23: '200',
    default24: '200',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.11.2',
  },
  {
    name: 'mail_cache_purge_delete_percentage',
    type: 'uint',
    versions: '0000011',
    default23: '20',
    default24: '20',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.11.2',
  },
  {
    name: 'mail_cache_purge_header_continue_count',
    type: 'uint',
    versions: '0000011',
    default23: '4',
    default24: '4',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.11.2',
  },
  {
    name: 'mail_cache_purge_min_size',
    type: 'size',
    versions: '0000011',
    default23: '32 k',
    default24: '32 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.3.11.2',
  },
  {
    name: 'mail_cache_record_max_size',
    type: 'size',
    versions: '0000111',
    default23: '64 k',
    default24: '64 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_cache_unaccessed_field_drop',
    type: 'time',
    versions: '0000111',
    default23: '30 days',
    default24: '30 days',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_chroot',
    type: 'path',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '<=1.1',
  },
  {
    name: 'mail_compress_write_method',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/zlib_save'],
    plugin: 'mail-compress',
  },
  {
    name: 'mail_control_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail_location', 'namespace/location'],
  },
  {
    name: 'mail_debug',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    package: 'pigeonhole',
  },
  {
    name: 'mail_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail', 'mail_location', 'namespace/location', 'namespace/mail', 'namespace/mail_location'],
  },
  {
    name: 'mail_drop_priv_before_exec',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/drop_priv_before_exec'],
  },
  {
    name: 'mail_executable',
    type: 'string',
    versions: '1100000',
    default12: 'imap',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/executable'],
  },
  {
    name: 'mail_ext_attachment',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    requiresInside: 'fs',
    since: '2.4.0',
    formerly: ['mail_attachment_fs'],
  },
  {
    name: 'mail_ext_attachment_hash',
    type: 'string',
    versions: '0000001',
    default24: '%{sha1}',
    sections: ['any'],
    filters24: ['mail_ext_attachment'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
    formerly: ['mail_attachment_hash'],
    words: ['%{md4}', '%{md5}', '%{sha1}', '%{sha256}', '%{sha512}', '%{size}'],
  },
  {
    name: 'mail_ext_attachment_min_size',
    type: 'size',
    versions: '0000001',
    default24: '128 k',
    sections: ['any'],
    filters24: ['mail_ext_attachment'],
    since: '2.4.0',
    formerly: ['mail_attachment_min_size'],
  },
  {
    name: 'mail_ext_attachment_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mail_ext_attachment'],
    since: '2.4.0',
    formerly: ['mail_attachment_dir'],
  },
  {
    name: 'mail_extra_groups',
    type: 'string',
    versions: '1000000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
    renamedTo2: ['mail_privileged_group', 'mail_access_groups'],
    note: 'deprecated in 1.1 because it was often used insecurely',
  },
  {
    name: 'mail_fsync',
    type: 'enum',
    versions: '0011111',
    default23: 'optimized',
    default24: 'optimized',
    values: ['optimized', 'never', 'always'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'mail_full_filesystem_access',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mail_gid',
    type: 'unix-group',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_home',
    type: 'path',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.0.0',
  },
  {
    name: 'mail_inbox_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail_location'],
  },
  {
    name: 'mail_index_log2_max_age',
    type: 'time',
    versions: '0000111',
    default23: '2 days',
    default24: '2 days',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_index_log_rotate_max_size',
    type: 'size',
    versions: '0000111',
    default23: '1 M',
    default24: '1 M',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_index_log_rotate_min_age',
    type: 'time',
    versions: '0000111',
    default23: '5 mins',
    default24: '5 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_index_log_rotate_min_size',
    type: 'size',
    versions: '0000111',
    default23: '32 k',
    default24: '32 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_index_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail_location', 'namespace/location'],
  },
  {
    name: 'mail_index_private_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'mail_index_rewrite_max_log_bytes',
    type: 'size',
    versions: '0000111',
    default23: '128 k',
    default24: '128 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_index_rewrite_min_log_bytes',
    type: 'size',
    versions: '0000111',
    default23: '8 k',
    default24: '8 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '2.2.34',
  },
  {
    name: 'mail_location',
    type: 'mail-location',
    versions: '1111110',
    default12: '',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: [
      'mail_driver',
      'mail_path',
      'mail_inbox_path',
      'mail_index_path',
      'mail_control_path',
      'mail_volatile_path',
      'mail_alt_path',
      'mailbox_list_layout',
    ],
    note24: 'one string with driver:path:KEY=value parts becomes separate settings; see mail-location.json',
  },
  {
    name: 'mail_log_cached_only',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_log_cached_only'],
    plugin: 'mail-log',
  },
  {
    name: 'mail_log_events',
    type: 'boollist',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_log_events'],
    plugin: 'mail-log',
  },
  {
    name: 'mail_log_fields',
    type: 'boollist',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/mail_log_fields'],
    plugin: 'mail-log',
  },
  {
    name: 'mail_log_max_lines_per_sec',
    type: 'int',
    versions: '1100000',
    default12: '10',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'mail_log_prefix',
    type: 'string',
    versions: '1111111',
    default12: '%Us(%u): ',
    default23: '%s(%u)<%{pid}><%{session}>: ',
    default24: '%{service}(%{user})<%{process:pid}><%{session}>: ',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_lua',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'mail-lua',
  },
  {
    name: 'mail_max_keyword_length',
    type: 'uint',
    versions: '1111111',
    default12: '50',
    default23: '50',
    default24: '50',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mail_max_lock_timeout',
    type: 'time',
    versions: '0011111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'mail_max_userip_connections',
    type: 'uint',
    versions: '1111111',
    default12: '10',
    default23: '10',
    default24: '10',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_never_cache_fields',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: 'imap.envelope',
    default23: 'imap.envelope',
    default24: 'imap.envelope',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_nfs_index',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_nfs_storage',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail', 'mail_location', 'namespace/location', 'namespace/mail', 'namespace/mail_location'],
  },
  {
    name: 'mail_plugin_dir',
    type: 'path',
    versions: '1111111',
    default12: '$MODULEDIR/imap',
    default23: '/usr/lib/dovecot/modules',
    default24: '/usr/lib/dovecot/modules',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'mail_plugins',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'mail_prefetch_count',
    type: 'uint',
    versions: '0001111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
  },
  {
    name: 'mail_privileged_group',
    type: 'unix-group',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_process_size',
    type: 'int',
    versions: '1100000',
    default12: '256',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/vsz_limit'],
  },
  {
    name: 'mail_save_crlf',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mail_server_admin',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'mail_server_comment',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'mail_shared_explicit_inbox',
    type: 'bool',
    versions: '0001111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.6',
  },
  {
    name: 'mail_sort_max_read_count',
    type: 'uint',
    versions: '0000111',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.28',
  },
  {
    name: 'mail_temp_dir',
    type: 'path',
    versions: '0011111',
    default23: '/tmp',
    default24: '/tmp',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.0.0',
  },
  {
    name: 'mail_temp_scan_interval',
    type: 'time',
    versions: '0001111',
    default23: '1 weeks',
    default24: '1 weeks',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.4',
  },
  {
    name: 'mail_uid',
    type: 'unix-user',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mail_utf8_extensions',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'mail_volatile_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['mail_location'],
    changedIn: ['2.4.5'],
  },
  {
    name: 'mail_vsize_bg_after_count',
    type: 'uint',
    versions: '0000111',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.28',
  },
  {
    name: 'mailbox',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'mailbox_name',
    since: '2.4.0',
  },
  {
    name: 'mailbox_auto',
    type: 'enum',
    versions: '0000001',
    default24: 'no',
    values: ['no', 'create', 'subscribe'],
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/auto'],
  },
  {
    name: 'mailbox_autoexpunge',
    type: 'time',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/autoexpunge'],
  },
  {
    name: 'mailbox_autoexpunge_max_mails',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/autoexpunge_max_mails'],
  },
  {
    name: 'mailbox_comment',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/comment'],
  },
  {
    name: 'mailbox_directory_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_directory_name_legacy',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    deprecatedIn: '2.4.2',
    changedIn: ['2.4.2'],
  },
  {
    name: 'mailbox_idle_check_interval',
    type: 'time',
    versions: '1111111',
    default12: '30',
    default23: '30 secs',
    default24: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mailbox NAME'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mailbox_list_drop_noselect',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_index',
    type: 'bool',
    versions: '0001111',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mailbox NAME'],
    since: '2.1.0',
  },
  {
    name: 'mailbox_list_index_disable',
    type: 'bool',
    versions: '1110000',
    default12: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.1.0',
    renamedTo2: ['mailbox_list_index'],
  },
  {
    name: 'mailbox_list_index_include_inbox',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mailbox NAME'],
    since: '2.2.32',
  },
  {
    name: 'mailbox_list_index_prefix',
    type: 'string',
    versions: '0000001',
    default24: 'dovecot.list.index',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_index_very_dirty_syncs',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mailbox NAME'],
    since: '2.2.14',
  },
  {
    name: 'mailbox_list_iter_from_index_dir',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_layout',
    type: 'string',
    versions: '0000001',
    default24: 'fs',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['mail_location', 'namespace/location'],
    words: ['fs', 'index', 'Maildir++'],
  },
  {
    name: 'mailbox_list_lost_mailbox_prefix',
    type: 'string',
    versions: '0000001',
    default24: 'recovered-lost-folder-',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_normalize_names_to_nfc',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.3',
  },
  {
    name: 'mailbox_list_storage_escape_char',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['plugin/listescape_char'],
  },
  {
    name: 'mailbox_list_utf8',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_validate_fs_names',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_list_visible_escape_char',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
  },
  {
    name: 'mailbox_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/name'],
  },
  {
    name: 'mailbox_notify_status',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['plugin/notify_status_mailbox'],
    plugin: 'notify-status',
  },
  {
    name: 'mailbox_root_directory_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    since: '2.4.0',
  },
  {
    name: 'mailbox_special_use',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    since: '2.4.0',
    formerly: ['namespace/mailbox/special_use'],
    note24: '2.4 warns on labels outside the standard set, 2.3 refuses them',
    changedIn: ['2.4.0'],
  },
  {
    name: 'mailbox_subscriptions_filename',
    type: 'string',
    versions: '0000001',
    default24: 'subscriptions',
    sections: ['any'],
    filters24: ['mailbox NAME'],
    hidden: true,
    advanced: true,
    since: '2.4.0',
  },
  { name: 'maildir', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'maildir_broken_filename_sizes',
    type: 'bool',
    versions: '0001111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['maildir'],
    since: '2.1.0',
  },
  {
    name: 'maildir_copy_preserve_filename',
    type: 'bool',
    versions: '1100000',
    default12: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'maildir_copy_with_hardlinks',
    type: 'bool',
    versions: '1111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['maildir'],
    since: '<=1.1',
  },
  {
    name: 'maildir_empty_new',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['maildir'],
    since: '2.2.13',
  },
  {
    name: 'maildir_stat_dirs',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['maildir'],
    since: '<=1.1',
  },
  {
    name: 'maildir_very_dirty_syncs',
    type: 'bool',
    versions: '0111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['maildir'],
    since: '1.2',
  },
  {
    name: 'managesieve_client_workarounds',
    type: 'boollist',
    type23: 'string',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_extlists_capability',
    type: 'boollist',
    versions: '0000001',
    sections: ['any'],
    since: 'pigeonhole 2.4.2',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_implementation_string',
    type: 'string',
    versions: '0000111',
    default23: 'Dovecot Pigeonhole',
    default24: 'Dovecot Pigeonhole',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_logout_format',
    type: 'string',
    versions: '0000111',
    default23: 'bytes=%i/%o',
    default24: 'bytes=%{input}/%{output}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_max_compile_errors',
    type: 'uint',
    versions: '0000111',
    default23: '5',
    default24: '5',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_max_line_length',
    type: 'size',
    versions: '0000111',
    default23: '64 k',
    default24: '64 k',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_notify_capability',
    type: 'boollist',
    type23: 'string',
    type24: 'boollist',
    versions: '0000111',
    default24: 'mailto',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'managesieve_sieve_capability',
    type: 'boollist',
    type23: 'string',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24:
      'fileinto reject envelope encoded-character vacation subaddress comparator-i;ascii-numeric relational regex imap4flags copy include body variables enotify environment mailbox date index ihave duplicate mime foreverypart extracttext',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    advanced: true,
    since: 'pigeonhole 0.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'master_user_separator',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.3.20',
  },
  {
    name: 'max_mail_processes',
    type: 'int',
    versions: '1100000',
    default12: '512',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/process_limit'],
  },
  { name: 'mbox', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'mbox_dirty_syncs',
    type: 'bool',
    versions: '1111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_dotlock_change_timeout',
    type: 'time',
    versions: '1111111',
    default12: '120',
    default23: '2 mins',
    default24: '2 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_lazy_writes',
    type: 'bool',
    versions: '1111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_lock_timeout',
    type: 'time',
    versions: '1111111',
    default12: '300',
    default23: '5 mins',
    default24: '5 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_md5',
    type: 'enum',
    versions: '0001111',
    default23: 'apop3d',
    default24: 'apop3d',
    values: ['apop3d', 'all'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    hidden: true,
    advanced: true,
    since: '2.1.0',
  },
  {
    name: 'mbox_min_index_size',
    type: 'size',
    versions: '1111111',
    default12: '0',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    hidden: true,
    advanced: true,
    since: '<=1.1',
  },
  {
    name: 'mbox_read_locks',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: 'fcntl',
    default23: 'fcntl',
    default24: 'fcntl',
    words: ['dotlock', 'dotlock_try', 'fcntl', 'flock', 'lockf'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_very_dirty_syncs',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  {
    name: 'mbox_write_locks',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: 'dotlock fcntl',
    default23: 'dotlock fcntl',
    default23Note: 'Debian build: fcntl dotlock',
    default24: 'dotlock fcntl',
    words: ['dotlock', 'dotlock_try', 'fcntl', 'flock', 'lockf'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mbox'],
    since: '<=1.1',
  },
  { name: 'mdbox', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'mdbox_preallocate_space',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mdbox'],
    since: '2.0.6',
  },
  {
    name: 'mdbox_purge_preserve_alt',
    type: 'bool',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.13',
    removedIn: '2.3.0',
  },
  {
    name: 'mdbox_rotate_interval',
    type: 'time',
    versions: '0011111',
    default23: '0',
    default24: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mdbox'],
    since: '2.0.0',
  },
  {
    name: 'mdbox_rotate_size',
    type: 'size',
    versions: '0011111',
    default23: '10 M',
    default24: '10 M',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['mdbox'],
    since: '2.0.0',
  },
  {
    name: 'metric',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'metric_name',
    requiresInside: 'metric_filter',
    since: '2.3.0',
  },
  {
    name: 'metric/categories',
    leaf: 'categories',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.3.13',
  },
  {
    name: 'metric/description',
    leaf: 'description',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.11.2',
    removedIn: '2.4.0',
    renamedTo24: ['metric_description'],
  },
  {
    name: 'metric/event_name',
    leaf: 'event_name',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.3.13',
  },
  {
    name: 'metric/exporter',
    leaf: 'exporter',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['metric_exporter'],
  },
  {
    name: 'metric/exporter_include',
    leaf: 'exporter_include',
    type: 'string',
    versions: '0000010',
    default23: 'name hostname timestamps categories fields',
    sections: ['metric NAME'],
    since: '2.3.7',
    removedIn: '2.4.0',
    renamedTo24: ['metric_exporter_include'],
  },
  {
    name: 'metric/fields',
    leaf: 'fields',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.4.0',
    renamedTo24: ['metric_fields'],
  },
  {
    name: 'metric/filter',
    leaf: 'filter',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.4.0',
    renamedTo24: ['metric_filter'],
  },
  {
    name: 'metric/group_by',
    leaf: 'group_by',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.10',
    removedIn: '2.4.0',
    renamedTo24: ['metric_group_by'],
  },
  {
    name: 'metric/metric_name',
    leaf: 'metric_name',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.11.2',
    removedIn: '2.4.0',
    renamedTo24: ['metric_name'],
  },
  {
    name: 'metric/name',
    leaf: 'name',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.3.11.2',
    renamedTo24: ['metric_name'],
  },
  {
    name: 'metric/source_location',
    leaf: 'source_location',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['metric NAME'],
    since: '2.3.0',
    removedIn: '2.3.13',
  },
  {
    name: 'metric_description',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/description'],
  },
  {
    name: 'metric_exporter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/exporter'],
  },
  {
    name: 'metric_exporter_include',
    type: 'boollist',
    versions: '0000001',
    default24: 'name hostname timestamps categories fields',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/exporter_include'],
  },
  {
    name: 'metric_fields',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/fields'],
    changedIn: ['2.4.0'],
  },
  {
    name: 'metric_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/filter'],
  },
  {
    name: 'metric_group_by',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    nameSetting: 'metric_group_by_field',
    since: '2.4.0',
    formerly: ['metric/group_by'],
  },
  {
    name: 'metric_group_by_field',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric_group_by NAME', 'metric NAME'],
    nameSetting: 'metric_group_by_method_method',
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_discrete_modifier',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_exponential_base',
    type: 'uint',
    versions: '0000001',
    default24: '10',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_exponential_max_magnitude',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_exponential_min_magnitude',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_linear_max',
    type: 'uint64',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_linear_min',
    type: 'uint64',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_linear_step',
    type: 'uint64',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_group_by_method_method',
    type: 'enum',
    versions: '0000001',
    default24: 'discrete',
    values: ['discrete', 'exponential', 'linear'],
    sections: ['any'],
    filters24: ['metric_group_by_method NAME', 'metric_group_by NAME', 'metric NAME'],
    since: '2.4.0',
  },
  {
    name: 'metric_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['metric NAME'],
    since: '2.4.0',
    formerly: ['metric/metric_name', 'metric/name'],
  },
  {
    name: 'mmap_disable',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'mysql',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'mysql_host',
    since: '2.4.0',
  },
  {
    name: 'mysql_client_flags',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_connect_timeout',
    type: 'time',
    versions: '0000001',
    default24: '5 secs',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_connection_limit',
    type: 'uint',
    versions: '0000001',
    default24: '5',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_dbname',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_host',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_option_file',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_option_group',
    type: 'string',
    versions: '0000001',
    default24: 'client',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_port',
    type: 'port',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_read_timeout',
    type: 'time',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_ssl',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_user',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'mysql_write_timeout',
    type: 'time',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    filters24: ['mysql NAME'],
    since: '2.4.0',
  },
  {
    name: 'namespace',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'namespace_name',
    since: '2.0.0',
  },
  {
    name: 'namespace/alias_for',
    leaf: 'alias_for',
    type: 'string',
    versions: '0111110',
    sections: ['namespace NAME'],
    varExpand23: true,
    since: '1.2',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_alias_for'],
  },
  {
    name: 'namespace/disabled',
    leaf: 'disabled',
    type: 'bool',
    versions: '0001110',
    default23: 'no',
    sections: ['namespace NAME'],
    since: '2.1.10',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_disabled'],
  },
  {
    name: 'namespace/hidden',
    leaf: 'hidden',
    type: 'bool',
    versions: '1111110',
    default12: 'no',
    default23: 'no',
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_hidden'],
  },
  {
    name: 'namespace/ignore_on_failure',
    leaf: 'ignore_on_failure',
    type: 'bool',
    versions: '0001110',
    default23: 'no',
    sections: ['namespace NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_ignore_on_failure'],
  },
  {
    name: 'namespace/inbox',
    leaf: 'inbox',
    type: 'bool',
    versions: '1111110',
    default12: 'no',
    default23: 'no',
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_inbox'],
  },
  {
    name: 'namespace/list',
    leaf: 'list',
    type: 'enum',
    versions: '1111110',
    default12: 'yes',
    default23: 'yes',
    values: ['yes', 'no', 'children'],
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_list'],
  },
  {
    name: 'namespace/location',
    leaf: 'location',
    type: 'mail-location',
    versions: '1111110',
    default12: '',
    default23: '',
    sections: ['namespace NAME'],
    varExpand23: true,
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['mail_driver', 'mail_path', 'mail_index_path', 'mail_control_path', 'mailbox_list_layout'],
  },
  {
    name: 'namespace/mail',
    leaf: 'mail',
    type: 'alias',
    versions: '0011110',
    sections: ['namespace NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['mail_driver', 'mail_path'],
  },
  {
    name: 'namespace/mail_location',
    leaf: 'mail_location',
    type: 'alias',
    versions: '0011110',
    sections: ['namespace NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['mail_driver', 'mail_path'],
  },
  {
    name: 'namespace/mailbox',
    leaf: 'mailbox',
    type: 'block-list',
    versions: '0001110',
    default23: '',
    sections: ['namespace NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox'],
  },
  {
    name: 'namespace/mailbox/auto',
    leaf: 'auto',
    type: 'enum',
    versions: '0001110',
    default23: 'no',
    values: ['no', 'create', 'subscribe'],
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_auto'],
  },
  {
    name: 'namespace/mailbox/autoexpunge',
    leaf: 'autoexpunge',
    type: 'time',
    versions: '0000110',
    default23: '0',
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.2.20',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_autoexpunge'],
  },
  {
    name: 'namespace/mailbox/autoexpunge_max_mails',
    leaf: 'autoexpunge_max_mails',
    type: 'uint',
    versions: '0000110',
    default23: '0',
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.2.25',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_autoexpunge_max_mails'],
  },
  {
    name: 'namespace/mailbox/comment',
    leaf: 'comment',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.2.19',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_comment'],
  },
  {
    name: 'namespace/mailbox/driver',
    leaf: 'driver',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.2.3',
    removedIn: '2.4.0',
    note24: 'no successor',
  },
  {
    name: 'namespace/mailbox/name',
    leaf: 'name',
    type: 'string',
    versions: '0001110',
    default23: '',
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_name'],
  },
  {
    name: 'namespace/mailbox/special_use',
    leaf: 'special_use',
    type: 'string',
    versions: '0001110',
    default23: '',
    values: ['\\All', '\\Archive', '\\Drafts', '\\Flagged', '\\Important', '\\Junk', '\\Sent', '\\Trash'],
    sections: ['namespace NAME/mailbox NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_special_use'],
  },
  {
    name: 'namespace/name',
    leaf: 'name',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['namespace NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_name'],
  },
  {
    name: 'namespace/order',
    leaf: 'order',
    type: 'uint',
    versions: '0000110',
    default23: '0',
    sections: ['namespace NAME'],
    since: '2.2.16',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_order'],
  },
  {
    name: 'namespace/prefix',
    leaf: 'prefix',
    type: 'string',
    versions: '1111110',
    default12: '',
    default23: '',
    sections: ['namespace NAME'],
    varExpand23: true,
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_prefix'],
  },
  {
    name: 'namespace/separator',
    leaf: 'separator',
    type: 'string',
    versions: '1111110',
    default12: '',
    default23: '',
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_separator'],
  },
  {
    name: 'namespace/subscriptions',
    leaf: 'subscriptions',
    type: 'bool',
    versions: '1111110',
    default12: 'yes',
    default23: 'yes',
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_subscriptions'],
  },
  {
    name: 'namespace/type',
    leaf: 'type',
    type: 'enum',
    versions: '1111110',
    default23: 'private',
    values: ['private', 'shared', 'public'],
    sections: ['namespace NAME'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['namespace_type'],
  },
  {
    name: 'namespace_alias_for',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/alias_for'],
  },
  {
    name: 'namespace_disabled',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/disabled'],
  },
  {
    name: 'namespace_hidden',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/hidden'],
  },
  {
    name: 'namespace_ignore_on_failure',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/ignore_on_failure'],
  },
  {
    name: 'namespace_inbox',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/inbox'],
  },
  {
    name: 'namespace_list',
    type: 'enum',
    versions: '0000001',
    default24: 'yes',
    values: ['yes', 'no', 'children'],
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/list'],
  },
  {
    name: 'namespace_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/name'],
  },
  {
    name: 'namespace_order',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/order'],
  },
  {
    name: 'namespace_prefix',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/prefix'],
  },
  {
    name: 'namespace_separator',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/separator'],
  },
  {
    name: 'namespace_subscriptions',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/subscriptions'],
  },
  {
    name: 'namespace_type',
    type: 'enum',
    versions: '0000001',
    default24: 'private',
    values: ['private', 'shared', 'public'],
    sections: ['any'],
    filters24: ['namespace NAME'],
    since: '2.4.0',
    formerly: ['namespace/type'],
  },
  {
    name: 'nfs_check',
    type: 'bool',
    versions: '1100000',
    default12: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
  },
  {
    name: 'notify_status',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    requiresInside: 'dict',
    since: '2.4.0',
    formerly: ['plugin/notify_status_dict'],
    plugin: 'notify-status',
  },
  {
    name: 'notify_status_value',
    type: 'string',
    versions: '0000001',
    default24: '{"messages":%{messages},"unseen":%{unseen}}',
    sections: ['any'],
    filters24: ['notify_status'],
    since: '2.4.0',
    formerly: ['plugin/notify_status_value'],
    plugin: 'notify-status',
  },
  { name: 'oauth2', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'oauth2_active_attribute',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_active_value',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_client_id',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_client_secret',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_fields',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_force_introspection',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_grant_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_introspection_mode',
    type: 'enum',
    versions: '0000001',
    default24: '',
    values: ['', 'auth', 'get', 'post', 'local'],
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_introspection_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_issuers',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_local_validation',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['oauth2'],
    requiresInside: 'dict',
    since: '2.4.0',
  },
  {
    name: 'oauth2_openid_configuration_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_scope',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_send_auth_headers',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_token_expire_grace',
    type: 'time',
    versions: '0000001',
    default24: '1min',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.2',
  },
  {
    name: 'oauth2_tokeninfo_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_use_worker_with_mech',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_username_attribute',
    type: 'string',
    versions: '0000001',
    default24: 'email',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'oauth2_username_validation_format',
    type: 'string',
    versions: '0000001',
    default24: '%{user}',
    sections: ['any'],
    filters24: ['oauth2'],
    since: '2.4.0',
  },
  {
    name: 'old_stats_carbon_interval',
    type: 'time',
    versions: '0000010',
    default23: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_carbon_name',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_carbon_server',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_command_min_time',
    type: 'time',
    versions: '0000010',
    default23: '1 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_domain_min_time',
    type: 'time',
    versions: '0000010',
    default23: '12 hours',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_ip_min_time',
    type: 'time',
    versions: '0000010',
    default23: '12 hours',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_memory_limit',
    type: 'size',
    versions: '0000010',
    default23: '16 M',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_session_min_time',
    type: 'time',
    versions: '0000010',
    default23: '15 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'old_stats_user_min_time',
    type: 'time',
    versions: '0000010',
    default23: '1 hours',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
  },
  {
    name: 'passdb',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'passdb_name',
    since: '2.0.0',
  },
  {
    name: 'passdb/args',
    leaf: 'args',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: [
      'passdb_sql_query',
      'passdb_ldap_filter',
      'passwd_file_path',
      'passdb_pam_service_name',
      'passdb_static_password',
      'lua_file',
    ],
  },
  {
    name: 'passdb/auth_verbose',
    leaf: 'auth_verbose',
    type: 'enum',
    versions: '0000110',
    default23: 'default',
    values: ['default', 'yes', 'no'],
    sections: ['passdb NAME'],
    since: '2.2.24',
    removedIn: '2.4.0',
  },
  {
    name: 'passdb/default_fields',
    leaf: 'default_fields',
    type: 'string',
    versions: '0001110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_fields'],
  },
  {
    name: 'passdb/deny',
    leaf: 'deny',
    type: 'bool',
    versions: '0011110',
    default23: 'no',
    sections: ['passdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_deny'],
  },
  {
    name: 'passdb/driver',
    leaf: 'driver',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_driver'],
  },
  {
    name: 'passdb/master',
    leaf: 'master',
    type: 'bool',
    versions: '0011110',
    default23: 'no',
    sections: ['passdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_master'],
  },
  {
    name: 'passdb/mechanisms',
    leaf: 'mechanisms',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.2.28',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_mechanisms_filter'],
  },
  {
    name: 'passdb/name',
    leaf: 'name',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.2.13',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_name'],
  },
  {
    name: 'passdb/override_fields',
    leaf: 'override_fields',
    type: 'string',
    versions: '0001110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_fields'],
  },
  {
    name: 'passdb/pass',
    leaf: 'pass',
    type: 'bool',
    versions: '0011110',
    default23: 'no',
    sections: ['passdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_result_success'],
    note24: 'obsolete since 2.2 in favour of result_success=continue',
  },
  {
    name: 'passdb/result_failure',
    leaf: 'result_failure',
    type: 'enum',
    versions: '0000110',
    default23: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['passdb NAME'],
    since: '2.2.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_result_failure'],
  },
  {
    name: 'passdb/result_internalfail',
    leaf: 'result_internalfail',
    type: 'enum',
    versions: '0000110',
    default23: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['passdb NAME'],
    since: '2.2.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_result_internalfail'],
  },
  {
    name: 'passdb/result_success',
    leaf: 'result_success',
    type: 'enum',
    versions: '0000110',
    default23: 'return-ok',
    values: ['return-ok', 'return', 'return-fail', 'continue', 'continue-ok', 'continue-fail'],
    sections: ['passdb NAME'],
    since: '2.2.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_result_success'],
  },
  {
    name: 'passdb/skip',
    leaf: 'skip',
    type: 'enum',
    versions: '0000110',
    default23: 'never',
    values: ['never', 'authenticated', 'unauthenticated'],
    sections: ['passdb NAME'],
    since: '2.2.0',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_skip'],
  },
  {
    name: 'passdb/username_filter',
    leaf: 'username_filter',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['passdb NAME'],
    since: '2.2.30',
    removedIn: '2.4.0',
    renamedTo24: ['passdb_username_filter'],
  },
  {
    name: 'passdb_bsdauth',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_default_password_scheme',
    type: 'string',
    versions: '0000001',
    default24: 'CRYPT',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    changedIn: ['2.4.3'],
  },
  {
    name: 'passdb_deny',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/deny'],
  },
  {
    name: 'passdb_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/driver'],
  },
  {
    name: 'passdb_fields',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/default_fields', 'passdb/override_fields'],
  },
  {
    name: 'passdb_fields_import_all',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_imapc',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_ldap',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_ldap_bind',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb_ldap', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_ldap_bind_userdn',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb_ldap', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_ldap_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb_ldap', 'passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/args'],
  },
  {
    name: 'passdb_lua',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_master',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/master'],
  },
  {
    name: 'passdb_mechanisms_filter',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/mechanisms'],
  },
  {
    name: 'passdb_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/name'],
  },
  {
    name: 'passdb_pam',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_pam_failure_show_msg',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb_pam', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_pam_max_requests',
    type: 'uint',
    versions: '0000001',
    default24: '100',
    sections: ['any'],
    filters24: ['passdb_pam', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_pam_service_name',
    type: 'string',
    versions: '0000001',
    default24: 'dovecot',
    sections: ['any'],
    filters24: ['passdb_pam', 'passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/args'],
  },
  {
    name: 'passdb_pam_session',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb_pam', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_pam_setcred',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb_pam', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_passwd',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_passwd_file',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb_passwd', 'passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_result_failure',
    type: 'enum',
    versions: '0000001',
    default24: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/result_failure'],
  },
  {
    name: 'passdb_result_internalfail',
    type: 'enum',
    versions: '0000001',
    default24: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/result_internalfail'],
  },
  {
    name: 'passdb_result_success',
    type: 'enum',
    versions: '0000001',
    default24: 'return-ok',
    values: ['return-ok', 'return', 'return-fail', 'continue', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/pass', 'passdb/result_success'],
  },
  {
    name: 'passdb_skip',
    type: 'enum',
    versions: '0000001',
    default24: 'never',
    values: ['never', 'authenticated', 'unauthenticated'],
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/skip'],
  },
  {
    name: 'passdb_sql_query',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/args'],
  },
  {
    name: 'passdb_sql_update_query',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_static',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_static_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb_static', 'passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/args'],
  },
  {
    name: 'passdb_use_cache',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_use_worker',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'passdb_username_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['passdb NAME'],
    since: '2.4.0',
    formerly: ['passdb/username_filter'],
  },
  {
    name: 'passwd_file_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['passdb/args', 'userdb/args'],
  },
  {
    name: 'pgsql',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'pgsql_host',
    since: '2.4.0',
  },
  {
    name: 'pgsql_connection_limit',
    type: 'uint',
    versions: '0000001',
    default24: '5',
    sections: ['any'],
    filters24: ['pgsql NAME'],
    since: '2.4.0',
  },
  {
    name: 'pgsql_host',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['pgsql NAME'],
    since: '2.4.0',
  },
  {
    name: 'pgsql_parameters',
    type: 'strlist',
    versions: '0000001',
    sections: ['any'],
    filters24: ['pgsql NAME'],
    since: '2.4.0',
  },
  {
    name: 'plugin',
    type: 'strlist',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    note24: 'the plugin block is gone: former plugin keys are ordinary settings',
    package: 'pigeonhole',
  },
  {
    name: 'plugin/acl',
    leaf: 'acl',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['acl_driver'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_anyone',
    leaf: 'acl_anyone',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['imap_acl_allow_anyone'],
    plugin: 'imap-acl',
  },
  {
    name: 'plugin/acl_defaults_from_inbox',
    leaf: 'acl_defaults_from_inbox',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.2',
    renamedTo24: ['acl_defaults_from_inbox'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_dict_index',
    leaf: 'acl_dict_index',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.21.1.4',
    renamedTo24: ['acl_dict_index'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_globals_only',
    leaf: 'acl_globals_only',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.31',
    renamedTo24: ['acl_globals_only'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_groups',
    leaf: 'acl_groups',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['acl_groups'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_ignore_namespace',
    leaf: 'acl_ignore_namespace',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.15',
    renamedTo24: ['acl_ignore'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_shared_dict',
    leaf: 'acl_shared_dict',
    type: 'string',
    versions: '0111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['acl_sharing_map'],
    plugin: 'acl',
  },
  {
    name: 'plugin/acl_user',
    leaf: 'acl_user',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['acl_user'],
    plugin: 'acl',
  },
  {
    name: 'plugin/apparmor_hat',
    leaf: 'apparmor_hat',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'apparmor',
  },
  {
    name: 'plugin/autocreate',
    leaf: 'autocreate',
    type: 'string',
    versions: '0010000',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/autosubscribe',
    leaf: 'autosubscribe',
    type: 'string',
    versions: '0010000',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/charset_aliases',
    leaf: 'charset_aliases',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['charset_aliases'],
    plugin: 'charset-alias',
  },
  {
    name: 'plugin/convert_alt_hierarchy_char',
    leaf: 'convert_alt_hierarchy_char',
    type: 'string',
    versions: '1100000',
    sections: ['plugin'],
    note: 'seen in the example configuration of these series only',
  },
  {
    name: 'plugin/convert_mail',
    leaf: 'convert_mail',
    type: 'string',
    versions: '1100000',
    sections: ['plugin'],
    note: 'seen in the example configuration of these series only',
  },
  {
    name: 'plugin/convert_skip_broken_mailboxes',
    leaf: 'convert_skip_broken_mailboxes',
    type: 'string',
    versions: '1100000',
    sections: ['plugin'],
    note: 'seen in the example configuration of these series only',
  },
  {
    name: 'plugin/convert_skip_dotdirs',
    leaf: 'convert_skip_dotdirs',
    type: 'string',
    versions: '1100000',
    sections: ['plugin'],
    note: 'seen in the example configuration of these series only',
  },
  {
    name: 'plugin/expire',
    leaf: 'expire',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/expire_cache',
    leaf: 'expire_cache',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/expire_dict',
    leaf: 'expire_dict',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/fs_auth_cache_dict',
    leaf: 'fs_auth_cache_dict',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/fs_auth_request_max_retries',
    leaf: 'fs_auth_request_max_retries',
    type: 'uint',
    versions: '-----10',
    default23: '1',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/fs_auth_request_timeout',
    leaf: 'fs_auth_request_timeout',
    type: 'time-msecs',
    versions: '-----10',
    default23: '10s',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/fts',
    leaf: 'fts',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['fts'],
    undocumented: true,
  },
  {
    name: 'plugin/fts_autoindex',
    leaf: 'fts_autoindex',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['fts_autoindex'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_autoindex_exclude',
    leaf: 'fts_autoindex_exclude',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['fts_autoindex'],
    numberedVariants: true,
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_autoindex_max_recent_msgs',
    leaf: 'fts_autoindex_max_recent_msgs',
    type: 'uint',
    versions: '0000110',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.9',
    renamedTo24: ['fts_autoindex_max_recent_msgs'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_decoder',
    leaf: 'fts_decoder',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.1',
    renamedTo24: ['fts_decoder_driver', 'fts_decoder_script_socket_path'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_dovecot_fs',
    leaf: 'fts_dovecot_fs',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_dovecot_mail_flush_interval',
    leaf: 'fts_dovecot_mail_flush_interval',
    type: 'uint',
    versions: '-----10',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.5',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_dovecot_max_triplets',
    leaf: 'fts_dovecot_max_triplets',
    type: 'uint',
    versions: '-----10',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.15',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_dovecot_message_count_stats',
    leaf: 'fts_dovecot_message_count_stats',
    type: 'string',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.21',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_dovecot_min_merge_l_file_size',
    leaf: 'fts_dovecot_min_merge_l_file_size',
    type: 'size',
    versions: '-----10',
    default23: '128 kB',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.5',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_dovecot_prefix',
    leaf: 'fts_dovecot_prefix',
    type: 'string',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.5',
    pro: true,
    plugin: 'fts-dovecot',
  },
  {
    name: 'plugin/fts_enforced',
    leaf: 'fts_enforced',
    type: 'enum',
    versions: '0000110',
    default23: 'no',
    values: ['yes', 'no', 'body'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.19',
    renamedTo24: ['fts_search_add_missing', 'fts_search_read_fallback'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_filters',
    leaf: 'fts_filters',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['language_filters'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_header_excludes',
    leaf: 'fts_header_excludes',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.18',
    renamedTo24: ['fts_header_excludes'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_header_includes',
    leaf: 'fts_header_includes',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.18',
    renamedTo24: ['fts_header_includes'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_index_timeout',
    leaf: 'fts_index_timeout',
    type: 'uint',
    versions: '0001110',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['fts_search_timeout'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_language_config',
    leaf: 'fts_language_config',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['textcat_config_path'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_languages',
    leaf: 'fts_languages',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['language'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_lucene',
    leaf: 'fts_lucene',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/fts_no_autofuzzy',
    leaf: 'fts_no_autofuzzy',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/fts_solr',
    leaf: 'fts_solr',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['fts_solr_url', 'fts_solr_batch_size', 'fts_solr_soft_commit'],
    plugin: 'fts-solr',
  },
  {
    name: 'plugin/fts_squat',
    leaf: 'fts_squat',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/fts_stopwords_workaround',
    leaf: 'fts_stopwords_workaround',
    type: 'enum',
    versions: '-----10',
    default23: 'auto',
    values: ['yes', 'no', 'auto'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.20',
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_tika',
    leaf: 'fts_tika',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.13',
    renamedTo24: ['fts_decoder_driver', 'fts_decoder_tika_url'],
    plugin: 'fts',
  },
  {
    name: 'plugin/fts_tokenizers',
    leaf: 'fts_tokenizers',
    type: 'string',
    versions: '0000110',
    default23: 'generic email-address',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['language_tokenizers'],
    plugin: 'fts',
  },
  {
    name: 'plugin/imap_compress_<algorithm>_level',
    leaf: 'imap_compress_<algorithm>_level',
    type: 'uint',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    plugin: 'imap-zlib',
  },
  {
    name: 'plugin/imap_zlib_compress_level',
    leaf: 'imap_zlib_compress_level',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/imap_zlib_compression_level',
    leaf: 'imap_zlib_compression_level',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docRemoved: '2.3.15',
    plugin: 'imap-zlib',
  },
  {
    name: 'plugin/imapsieve_expunge_discarded',
    leaf: 'imapsieve_expunge_discarded',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['imapsieve_expunge_discarded'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_mailboxXXX_after',
    leaf: 'imapsieve_mailboxXXX_after',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_mailboxXXX_before',
    leaf: 'imapsieve_mailboxXXX_before',
    type: 'url',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_mailboxXXX_causes',
    leaf: 'imapsieve_mailboxXXX_causes',
    type: 'enum',
    versions: '-----10',
    values: ['APPEND', 'COPY', 'FLAG'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_mailboxXXX_from',
    leaf: 'imapsieve_mailboxXXX_from',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_mailboxXXX_name',
    leaf: 'imapsieve_mailboxXXX_name',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/imapsieve_url',
    leaf: 'imapsieve_url',
    type: 'url',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['imapsieve_url'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/last_login_dict',
    leaf: 'last_login_dict',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.14',
    renamedTo24: ['last_login { dict }'],
    plugin: 'last-login',
  },
  {
    name: 'plugin/last_login_key',
    leaf: 'last_login_key',
    type: 'string',
    versions: '0000110',
    default23: 'last-login/%u',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.14',
    renamedTo24: ['last_login_key'],
    plugin: 'last-login',
  },
  {
    name: 'plugin/last_login_precision',
    leaf: 'last_login_precision',
    type: 'enum',
    versions: '0000110',
    default23: 's',
    values: ['s', 'ms', 'us', 'ns'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.14',
    renamedTo24: ['last_login_precision'],
    plugin: 'last-login',
  },
  {
    name: 'plugin/lazy_expunge',
    leaf: 'lazy_expunge',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['lazy_expunge_mailbox'],
    plugin: 'lazy-expunge',
  },
  {
    name: 'plugin/lazy_expunge_exclude',
    leaf: 'lazy_expunge_exclude',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.17',
    plugin: 'lazy-expunge',
  },
  {
    name: 'plugin/lazy_expunge_only_last_instance',
    leaf: 'lazy_expunge_only_last_instance',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['lazy_expunge_only_last_instance'],
    plugin: 'lazy-expunge',
  },
  {
    name: 'plugin/listescape_char',
    leaf: 'listescape_char',
    type: 'string',
    versions: '0011110',
    default23: '\\',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_list_storage_escape_char'],
    plugin: 'listescape',
  },
  {
    name: 'plugin/mail_crypt_acl_require_secure_key_sharing',
    leaf: 'mail_crypt_acl_require_secure_key_sharing',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['crypt_acl_require_secure_key_sharing'],
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_curve',
    leaf: 'mail_crypt_curve',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['crypt_user_key_curve'],
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_global_private_key',
    leaf: 'mail_crypt_global_private_key',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['crypt_global_private_key'],
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_global_public_key',
    leaf: 'mail_crypt_global_public_key',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['crypt_global_public_key_file'],
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_private_key',
    leaf: 'mail_crypt_private_key',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_private_password',
    leaf: 'mail_crypt_private_password',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_require_encrypted_user_key',
    leaf: 'mail_crypt_require_encrypted_user_key',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['crypt_user_key_require_encrypted'],
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_crypt_save_version',
    leaf: 'mail_crypt_save_version',
    type: 'uint',
    versions: '0000110',
    default23: '2',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'mail-crypt',
  },
  {
    name: 'plugin/mail_log_cached_only',
    leaf: 'mail_log_cached_only',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.28',
    renamedTo24: ['mail_log_cached_only'],
    plugin: 'mail-log',
  },
  {
    name: 'plugin/mail_log_events',
    leaf: 'mail_log_events',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['mail_log_events'],
    plugin: 'mail-log',
  },
  {
    name: 'plugin/mail_log_fields',
    leaf: 'mail_log_fields',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['mail_log_fields'],
    plugin: 'mail-log',
  },
  {
    name: 'plugin/mail_log_group_events',
    leaf: 'mail_log_group_events',
    type: 'string',
    versions: '1110000',
    sections: ['plugin'],
    note: 'seen in the example configuration of these series only',
  },
  {
    name: 'plugin/mail_lua_script',
    leaf: 'mail_lua_script',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.4',
    plugin: 'mail-lua',
  },
  {
    name: 'plugin/mail_replica',
    leaf: 'mail_replica',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'replication',
  },
  {
    name: 'plugin/master_user',
    leaf: 'master_user',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'acl',
  },
  {
    name: 'plugin/mbox_snarf',
    leaf: 'mbox_snarf',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/metacache_bg_root_uploads',
    leaf: 'metacache_bg_root_uploads',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_close_delay',
    leaf: 'metacache_close_delay',
    type: 'time',
    versions: '-----10',
    default23: '2secs',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_disable_bundle_list_cache',
    leaf: 'metacache_disable_bundle_list_cache',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_disable_merging',
    leaf: 'metacache_disable_merging',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_disable_secondary_indexes',
    leaf: 'metacache_disable_secondary_indexes',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.17',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_index_merging',
    leaf: 'metacache_index_merging',
    type: 'string',
    versions: '-----10',
    default23: 'v2',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.6',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_max_grace',
    leaf: 'metacache_max_grace',
    type: 'size',
    versions: '-----10',
    default23: '1G',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_max_parallel_requests',
    leaf: 'metacache_max_parallel_requests',
    type: 'uint',
    versions: '-----10',
    default23: '10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_max_space',
    leaf: 'metacache_max_space',
    type: 'size',
    versions: '-----10',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_merge_max_uid_renumbers',
    leaf: 'metacache_merge_max_uid_renumbers',
    type: 'uint',
    versions: '-----10',
    default23: '100',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_priority_weights',
    leaf: 'metacache_priority_weights',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_rescan_interval',
    leaf: 'metacache_rescan_interval',
    type: 'time',
    versions: '-----10',
    default23: '1 day',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_roots',
    leaf: 'metacache_roots',
    type: 'string',
    versions: '-----10',
    default23: '@mail_home;dovecot_core, @mail_chroot;dovecot_core',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_size_weights',
    leaf: 'metacache_size_weights',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_socket_path',
    leaf: 'metacache_socket_path',
    type: 'string',
    versions: '-----10',
    default23: 'metacache',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_upload_interval',
    leaf: 'metacache_upload_interval',
    type: 'time',
    versions: '-----10',
    default23: '5min',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/metacache_userdb',
    leaf: 'metacache_userdb',
    type: 'string',
    versions: '-----10',
    default23: 'metacache/metacache-users.db',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/nfs_hostchange_migration',
    leaf: 'nfs_hostchange_migration',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.19',
    pro: true,
    plugin: 'nfs_hostchange',
  },
  {
    name: 'plugin/noreplicate',
    leaf: 'noreplicate',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/notify_status_dict',
    leaf: 'notify_status_dict',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['notify_status { dict }'],
    plugin: 'notify-status',
  },
  {
    name: 'plugin/notify_status_mailbox',
    leaf: 'notify_status_mailbox',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['mailbox_notify_status'],
    plugin: 'notify-status',
  },
  {
    name: 'plugin/notify_status_value',
    leaf: 'notify_status_value',
    type: 'string',
    versions: '-----10',
    default23: '{"messages":%{messages},"unseen":%{unseen}}',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['notify_status_value'],
    plugin: 'notify-status',
  },
  {
    name: 'plugin/obox_allow_inconsistency',
    leaf: 'obox_allow_inconsistency',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_allow_nonreproducible_uids',
    leaf: 'obox_allow_nonreproducible_uids',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.6',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_autofix_storage',
    leaf: 'obox_autofix_storage',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_avoid_cached_vsize',
    leaf: 'obox_avoid_cached_vsize',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_disable_fast_copy',
    leaf: 'obox_disable_fast_copy',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_dont_use_object_ids',
    leaf: 'obox_dont_use_object_ids',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.3.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_fetch_lost_mailbox_prefix',
    leaf: 'obox_fetch_lost_mailbox_prefix',
    type: 'string',
    versions: '-----10',
    default23: 'recovered-lost-folder-',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_fetch_lost_mails_as_empty',
    leaf: 'obox_fetch_lost_mails_as_empty',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_fs',
    leaf: 'obox_fs',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_index_fs',
    leaf: 'obox_index_fs',
    type: 'string',
    versions: '-----10',
    default23: '@obox_fs;dovecot_plugin',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_max_parallel_copies',
    leaf: 'obox_max_parallel_copies',
    type: 'uint',
    versions: '-----10',
    default23: '@mail_prefetch_count;dovecot_core',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_max_parallel_deletes',
    leaf: 'obox_max_parallel_deletes',
    type: 'uint',
    versions: '-----10',
    default23: '@mail_prefetch_count;dovecot_core',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_max_parallel_writes',
    leaf: 'obox_max_parallel_writes',
    type: 'uint',
    versions: '-----10',
    default23: '@mail_prefetch_count;dovecot_core',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_max_rescan_mail_count',
    leaf: 'obox_max_rescan_mail_count',
    type: 'uint',
    versions: '-----10',
    default23: '10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_no_pop3_backend_uidls',
    leaf: 'obox_no_pop3_backend_uidls',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_refresh_index_once_after',
    leaf: 'obox_refresh_index_once_after',
    type: 'uint',
    versions: '-----10',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_rescan_mails_once_after',
    leaf: 'obox_rescan_mails_once_after',
    type: 'uint',
    versions: '-----10',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_size_missing_action',
    leaf: 'obox_size_missing_action',
    type: 'enum',
    versions: '-----10',
    default23: 'warn-read',
    values: ['read', 'stat', 'warn-read'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_track_copy_flags',
    leaf: 'obox_track_copy_flags',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_use_object_ids',
    leaf: 'obox_use_object_ids',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docRemoved: '2.3.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/obox_username',
    leaf: 'obox_username',
    type: 'string',
    versions: '-----10',
    default23: '@mail_location;dovecot_core',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pro: true,
    plugin: 'obox',
  },
  {
    name: 'plugin/old_stats_notify_path',
    leaf: 'old_stats_notify_path',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/old_stats_refresh',
    leaf: 'old_stats_refresh',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'old-stats',
  },
  {
    name: 'plugin/old_stats_track_cmds',
    leaf: 'old_stats_track_cmds',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'old-stats',
  },
  {
    name: 'plugin/pop3_migration_all_mailboxes',
    leaf: 'pop3_migration_all_mailboxes',
    type: 'bool',
    versions: '0001110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_all_mailboxes'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_migration_ignore_extra_uidls',
    leaf: 'pop3_migration_ignore_extra_uidls',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_ignore_extra_uidls'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_migration_ignore_missing_uidls',
    leaf: 'pop3_migration_ignore_missing_uidls',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_ignore_missing_uidls'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_migration_mailbox',
    leaf: 'pop3_migration_mailbox',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_mailbox'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_migration_skip_size_check',
    leaf: 'pop3_migration_skip_size_check',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_skip_size_check'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_migration_skip_uidl_cache',
    leaf: 'pop3_migration_skip_uidl_cache',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['pop3_migration_skip_uidl_cache'],
    plugin: 'pop3-migration',
  },
  {
    name: 'plugin/pop3_uidl_migrate_format',
    leaf: 'pop3_uidl_migrate_format',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'pop3-uidl-migrate',
  },
  {
    name: 'plugin/push_notification_driver',
    leaf: 'push_notification_driver',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['push_notification_driver'],
    plugin: 'push-notification',
  },
  {
    name: 'plugin/quota',
    leaf: 'quota',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota', 'quota_driver'],
    numberedVariants: true,
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_clone_dict',
    leaf: 'quota_clone_dict',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_clone { dict }'],
    plugin: 'quota-clone',
  },
  {
    name: 'plugin/quota_exceeded_message',
    leaf: 'quota_exceeded_message',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_exceeded_message'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_grace',
    leaf: 'quota_grace',
    type: 'string',
    versions: '----110',
    default23: '10%',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_storage_grace'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_ignore_save_errors',
    leaf: 'quota_ignore_save_errors',
    type: 'string',
    versions: '0001000',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/quota_max_mail_size',
    leaf: 'quota_max_mail_size',
    type: 'uint',
    versions: '0000110',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.29',
    renamedTo24: ['quota_mail_size'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_over_flag',
    leaf: 'quota_over_flag',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.16',
    renamedTo24: ['quota_over_status_current'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_over_flag_lazy_check',
    leaf: 'quota_over_flag_lazy_check',
    type: 'bool',
    versions: '-----10',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.25',
    renamedTo24: ['quota_over_status_lazy_check'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_over_flag_value',
    leaf: 'quota_over_flag_value',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.16',
    renamedTo24: ['quota_over_status_mask'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_over_script',
    leaf: 'quota_over_script',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.16',
    renamedTo24: ['quota_over_status { execute }'],
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_rule',
    leaf: 'quota_rule',
    type: 'string',
    versions: '--11110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_storage_size', 'quota_message_count'],
    numberedVariants: true,
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_set',
    leaf: 'quota_set',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_status_nouser',
    leaf: 'quota_status_nouser',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_status_nouser'],
    undocumented: true,
  },
  {
    name: 'plugin/quota_status_overquota',
    leaf: 'quota_status_overquota',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_status_overquota'],
    undocumented: true,
  },
  {
    name: 'plugin/quota_status_success',
    leaf: 'quota_status_success',
    type: 'string',
    versions: '0001110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_status_success'],
    undocumented: true,
  },
  {
    name: 'plugin/quota_status_toolarge',
    leaf: 'quota_status_toolarge',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_status_toolarge'],
    undocumented: true,
  },
  {
    name: 'plugin/quota_vsizes',
    leaf: 'quota_vsizes',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '2.2.19',
    plugin: 'quota',
  },
  {
    name: 'plugin/quota_warning',
    leaf: 'quota_warning',
    type: 'string',
    versions: '--11110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['quota_warning'],
    numberedVariants: true,
    plugin: 'quota',
  },
  {
    name: 'plugin/replication_sync_timeout',
    leaf: 'replication_sync_timeout',
    type: 'time',
    versions: '0001110',
    default23: '10 secs',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'replication',
  },
  {
    name: 'plugin/sieve',
    leaf: 'sieve',
    type: 'string',
    versions: '0000110',
    default23: 'file:~/sieve;active=~/.dovecot.sieve',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_script'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_<extension>_bin_dir',
    leaf: 'sieve_<extension>_bin_dir',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_<extension>_exec_timeout',
    leaf: 'sieve_<extension>_exec_timeout',
    type: 'time',
    versions: '-----10',
    default23: '10s',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_<extension>_input_eol',
    leaf: 'sieve_<extension>_input_eol',
    type: 'enum',
    versions: '-----10',
    default23: 'crlf',
    values: ['lf', 'crlf'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_<extension>_socket_dir',
    leaf: 'sieve_<extension>_socket_dir',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_after',
    leaf: 'sieve_after',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_script'],
    numberedVariants: true,
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_before',
    leaf: 'sieve_before',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_script'],
    numberedVariants: true,
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_default',
    leaf: 'sieve_default',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.3.0',
    renamedTo24: ['sieve_script'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_default_name',
    leaf: 'sieve_default_name',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.4.8',
    renamedTo24: ['sieve_script_name'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_dir',
    leaf: 'sieve_dir',
    type: 'string',
    versions: '0000110',
    default23: '~/sieve',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_discard',
    leaf: 'sieve_discard',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.4.16',
    renamedTo24: ['sieve_script'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_duplicate_default_period',
    leaf: 'sieve_duplicate_default_period',
    type: 'time',
    versions: '0000110',
    default23: '14d',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_duplicate_default_period'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_duplicate_max_period',
    leaf: 'sieve_duplicate_max_period',
    type: 'time',
    versions: '0000110',
    default23: '7d',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_duplicate_max_period'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_editheader_forbid_add',
    leaf: 'sieve_editheader_forbid_add',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_editheader_header_forbid_add'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_editheader_forbid_delete',
    leaf: 'sieve_editheader_forbid_delete',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_editheader_header_forbid_delete'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_editheader_max_header_size',
    leaf: 'sieve_editheader_max_header_size',
    type: 'uint',
    versions: '0000110',
    default23: '2048',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_editheader_max_header_size'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_editheader_protected',
    leaf: 'sieve_editheader_protected',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_editheader_header_forbid_add', 'sieve_editheader_header_forbid_delete'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_enabled',
    leaf: 'sieve_enabled',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_enabled'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_extdata_dict_uri',
    leaf: 'sieve_extdata_dict_uri',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_extensions',
    leaf: 'sieve_extensions',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_extensions'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_global',
    leaf: 'sieve_global',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.3.1',
    renamedTo24: ['sieve_script'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_global_dir',
    leaf: 'sieve_global_dir',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_global_extensions',
    leaf: 'sieve_global_extensions',
    type: 'string',
    versions: '0000110',
    default23: '@sieve_extensions;pigeonhole',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.3',
    renamedTo24: ['sieve_global_extensions'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_global_path',
    leaf: 'sieve_global_path',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_implicit_extensions',
    leaf: 'sieve_implicit_extensions',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.4.13',
    renamedTo24: ['sieve_implicit_extensions'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_include_max_includes',
    leaf: 'sieve_include_max_includes',
    type: 'uint',
    versions: '0000110',
    default23: '255',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_include_max_includes'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_include_max_nesting_depth',
    leaf: 'sieve_include_max_nesting_depth',
    type: 'uint',
    versions: '0000110',
    default23: '10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_include_max_nesting_depth'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_max_actions',
    leaf: 'sieve_max_actions',
    type: 'uint',
    versions: '0000110',
    default23: '32',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_max_actions'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_max_cpu_time',
    leaf: 'sieve_max_cpu_time',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_max_cpu_time'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_max_redirects',
    leaf: 'sieve_max_redirects',
    type: 'uint',
    versions: '0000110',
    default23: '4',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_max_redirects'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_max_script_size',
    leaf: 'sieve_max_script_size',
    type: 'size',
    versions: '0000110',
    default23: '1M',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_max_script_size'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_notify_mailto_envelope_from',
    leaf: 'sieve_notify_mailto_envelope_from',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_notify_mailto_envelope_from'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_plugin_dir',
    leaf: 'sieve_plugin_dir',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_plugin_dir'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_plugins',
    leaf: 'sieve_plugins',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_plugins'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_quota_max_scripts',
    leaf: 'sieve_quota_max_scripts',
    type: 'uint',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_quota_script_count'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_quota_max_storage',
    leaf: 'sieve_quota_max_storage',
    type: 'uint',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_quota_storage_size'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_redirect_duplicate_period',
    leaf: 'sieve_redirect_duplicate_period',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_redirect_duplicate_period'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_redirect_envelope_from',
    leaf: 'sieve_redirect_envelope_from',
    type: 'string',
    versions: '-----10',
    default23: 'sender',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.4.4',
    renamedTo24: ['sieve_redirect_envelope_from'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_resource_usage_timeout',
    leaf: 'sieve_resource_usage_timeout',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_resource_usage_timeout'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_spamtest_max_header',
    leaf: 'sieve_spamtest_max_header',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_spamtest_score_max_header'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_spamtest_max_value',
    leaf: 'sieve_spamtest_max_value',
    type: 'uint',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_spamtest_score_max_value'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_spamtest_status_header',
    leaf: 'sieve_spamtest_status_header',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_spamtest_status_header'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_spamtest_status_type',
    leaf: 'sieve_spamtest_status_type',
    type: 'enum',
    versions: '-----10',
    values: ['score', 'strlen', 'text'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_spamtest_status_type'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_spamtest_text_valueX',
    leaf: 'sieve_spamtest_text_valueX',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_spamtest_text_value'],
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_storage',
    leaf: 'sieve_storage',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_subaddress_sep',
    leaf: 'sieve_subaddress_sep',
    type: 'string',
    versions: '-----10',
    default23: '+',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docRemoved: '0.2',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_trace_addresses',
    leaf: 'sieve_trace_addresses',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_trace_addresses'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_trace_debug',
    leaf: 'sieve_trace_debug',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_trace_debug'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_trace_dir',
    leaf: 'sieve_trace_dir',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_trace_dir'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_trace_level',
    leaf: 'sieve_trace_level',
    type: 'enum',
    versions: '0000110',
    values: ['actions', 'commands', 'tests', 'matching'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_trace_level'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_user_email',
    leaf: 'sieve_user_email',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.4.14',
    renamedTo24: ['sieve_user_email'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_user_log',
    leaf: 'sieve_user_log',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_user_log_path'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'plugin/sieve_vacation_default_period',
    leaf: 'sieve_vacation_default_period',
    type: 'time',
    versions: '0000110',
    default23: '7d',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_default_period'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_default_subject',
    leaf: 'sieve_vacation_default_subject',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_default_subject'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_default_subject_template',
    leaf: 'sieve_vacation_default_subject_template',
    type: 'string',
    versions: '0000010',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_default_subject_template'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_dont_check_recipient',
    leaf: 'sieve_vacation_dont_check_recipient',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_check_recipient'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_max_period',
    leaf: 'sieve_vacation_max_period',
    type: 'time',
    versions: '0000110',
    default23: '0',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_max_period'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_max_subject_codepoints',
    leaf: 'sieve_vacation_max_subject_codepoints',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_min_period',
    leaf: 'sieve_vacation_min_period',
    type: 'time',
    versions: '0000110',
    default23: '1d',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_min_period'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_send_from_recipient',
    leaf: 'sieve_vacation_send_from_recipient',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_send_from_recipient'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_to_header_ignore_envelope',
    leaf: 'sieve_vacation_to_header_ignore_envelope',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_to_header_ignore_envelope'],
    undocumented: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_vacation_use_original_recipient',
    leaf: 'sieve_vacation_use_original_recipient',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_vacation_use_original_recipient'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_variables_max_scope_size',
    leaf: 'sieve_variables_max_scope_size',
    type: 'uint',
    versions: '0000010',
    default23: '255',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.5.0',
    renamedTo24: ['sieve_variables_max_scope_count'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_variables_max_variable_size',
    leaf: 'sieve_variables_max_variable_size',
    type: 'size',
    versions: '0000010',
    default23: '4k',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    docAdded: '0.5.0',
    renamedTo24: ['sieve_variables_max_value_size'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_virustest_max_header',
    leaf: 'sieve_virustest_max_header',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_virustest_score_max_header'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_virustest_max_value',
    leaf: 'sieve_virustest_max_value',
    type: 'uint',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_virustest_score_max_value'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_virustest_status_header',
    leaf: 'sieve_virustest_status_header',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_virustest_status_header'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_virustest_status_type',
    leaf: 'sieve_virustest_status_type',
    type: 'enum',
    versions: '-----10',
    values: ['score', 'strlen', 'text'],
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_virustest_status_type'],
    package: 'pigeonhole',
  },
  {
    name: 'plugin/sieve_virustest_text_valueX',
    leaf: 'sieve_virustest_text_valueX',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['sieve_virustest_text_value'],
    pattern: true,
    package: 'pigeonhole',
  },
  {
    name: 'plugin/snarf',
    leaf: 'snarf',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/stats_notify_path',
    leaf: 'stats_notify_path',
    type: 'string',
    versions: '0000100',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/stats_refresh',
    leaf: 'stats_refresh',
    type: 'string',
    versions: '0001100',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/stats_track_cmds',
    leaf: 'stats_track_cmds',
    type: 'string',
    versions: '0001100',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    undocumented: true,
  },
  {
    name: 'plugin/trash',
    leaf: 'trash',
    type: 'string',
    versions: '1111110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['trash_priority'],
    plugin: 'trash',
  },
  {
    name: 'plugin/vault_mailbox',
    leaf: 'vault_mailbox',
    type: 'string',
    versions: '-----10',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    plugin: 'vault',
  },
  {
    name: 'plugin/virtual_max_open_mailboxes',
    leaf: 'virtual_max_open_mailboxes',
    type: 'uint',
    versions: '0000110',
    default23: '64',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['virtual_max_open_mailboxes'],
    plugin: 'virtual',
  },
  {
    name: 'plugin/welcome_script',
    leaf: 'welcome_script',
    type: 'string',
    versions: '0000110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['welcome { execute }'],
    plugin: 'welcome',
  },
  {
    name: 'plugin/welcome_wait',
    leaf: 'welcome_wait',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['welcome_wait'],
    plugin: 'welcome',
  },
  {
    name: 'plugin/zlib_save',
    leaf: 'zlib_save',
    type: 'string',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['mail_compress_write_method'],
    plugin: 'zlib',
  },
  {
    name: 'plugin/zlib_save_level',
    leaf: 'zlib_save_level',
    type: 'uint',
    versions: '0011110',
    sections: ['plugin', 'protocol X/plugin'],
    removedIn: '2.4.0',
    renamedTo24: ['compress_gz_level', 'compress_deflate_level', 'compress_zstd_level', 'compress_bz2_block_size_100k'],
    plugin: 'zlib',
  },
  {
    name: 'pop3_client_workarounds',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    words: ['outlook-no-nuls', 'oe-ns-eoh'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_delete_type',
    type: 'enum',
    versions: '0000111',
    default23: 'default',
    default24: 'default',
    values: ['default', 'expunge', 'flag'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.19',
  },
  {
    name: 'pop3_deleted_flag',
    type: 'string',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.2',
  },
  {
    name: 'pop3_enable_last',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_fast_size_lookups',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.5',
  },
  {
    name: 'pop3_lock_session',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_logout_format',
    type: 'string',
    versions: '1111111',
    default12: 'top=%t/%p, retr=%r/%b, del=%d/%m, size=%s',
    default23: 'top=%t/%p, retr=%r/%b, del=%d/%m, size=%s',
    default24:
      'top=%{top_count}/%{top_bytes}, retr=%{retr_count}/%{retr_bytes}, del=%{deleted_count}/%{deleted_bytes}, size=%{message_bytes}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_migration_all_mailboxes',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_migration_ignore_extra_uidls',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_migration_ignore_missing_uidls',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_migration_mailbox',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_migration_skip_size_check',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_migration_skip_uidl_cache',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: '2.4.0',
    plugin: 'pop3-migration',
  },
  {
    name: 'pop3_no_flag_updates',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_reuse_xuidl',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'pop3_save_uidl',
    type: 'bool',
    versions: '0011111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
  },
  {
    name: 'pop3_uidl_duplicates',
    type: 'enum',
    versions: '0001111',
    default23: 'allow',
    default24: 'allow',
    values: ['allow', 'rename'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.7',
  },
  {
    name: 'pop3_uidl_format',
    type: 'string',
    versions: '1111111',
    default12: '%08Xu%08Xv',
    default23: '%08Xu%08Xv',
    default24: '%{uid | hex(8)}%{uidvalidity | hex(8)}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  { name: 'pop3c', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'pop3c_features',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.2.28',
  },
  {
    name: 'pop3c_host',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_master_user',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    varExpand23: true,
    since: '2.1.8',
  },
  {
    name: 'pop3c_password',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_port',
    type: 'port',
    versions: '0001111',
    default23: '110',
    default24: '110',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_quick_received_date',
    type: 'bool',
    versions: '0000111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.2.10',
  },
  {
    name: 'pop3c_rawlog_dir',
    type: 'path',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_ssl',
    type: 'enum',
    versions: '0001111',
    default23: 'no',
    default24: 'no',
    values: ['no', 'pop3s', 'starttls'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_ssl_ca_dir',
    type: 'string',
    versions: '0001000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.2.0',
  },
  {
    name: 'pop3c_ssl_verify',
    type: 'bool',
    versions: '0001111',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    since: '2.1.0',
  },
  {
    name: 'pop3c_user',
    type: 'string',
    versions: '0001111',
    default23: '%u',
    default24: '%{user}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['pop3c'],
    varExpand23: true,
    since: '2.1.0',
  },
  {
    name: 'postmaster_address',
    type: 'address',
    versions: '1111111',
    default23: 'postmaster@%{if;%d;ne;;%d;%{hostname}}',
    default24: 'postmaster@%{user|domain|default(hostname)}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    varExpand23: true,
    since: '<=1.1',
  },
  {
    name: 'process_shutdown_filter',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.19',
  },
  {
    name: 'protocols',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: 'imap imaps',
    default23: 'imap pop3 lmtp',
    default23Note: 'the Debian package builds the list from the protocol files that are installed',
    default24: '',
    words: ['imap', 'pop3', 'lmtp', 'submission', 'sieve', 'doveadm', 'imap-urlauth'],
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'push_notification',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'push_notification_name',
    since: '2.4.0',
    plugin: 'push-notification',
  },
  {
    name: 'push_notification_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['push_notification NAME'],
    since: '2.4.0',
    formerly: ['plugin/push_notification_backend', 'plugin/push_notification_driver'],
    plugin: 'push-notification',
  },
  {
    name: 'push_notification_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['push_notification NAME'],
    since: '2.4.0',
  },
  {
    name: 'push_notification_ox',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['push_notification NAME'],
    since: '2.4.4',
  },
  {
    name: 'push_notification_ox_cache_ttl',
    type: 'time-msecs',
    versions: '0000001',
    default24: '1 mins',
    sections: ['any'],
    filters24: ['push_notification_ox', 'push_notification NAME'],
    since: '2.4.0',
  },
  {
    name: 'push_notification_ox_url',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['push_notification_ox', 'push_notification NAME'],
    since: '2.4.0',
  },
  {
    name: 'push_notification_ox_user_from_metadata',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['push_notification_ox', 'push_notification NAME'],
    since: '2.4.0',
  },
  {
    name: 'quota',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'quota_name',
    since: '2.4.0',
    formerly: ['plugin/quota'],
    plugin: 'quota',
  },
  {
    name: 'quota_clone',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    requiresInside: 'dict',
    since: '2.4.0',
    formerly: ['plugin/quota_clone_dict'],
    plugin: 'quota-clone',
  },
  {
    name: 'quota_clone_unset',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota_clone', 'quota NAME'],
    advanced: true,
    since: '2.4.0',
    formerly: ['plugin/quota_clone_unset'],
    plugin: 'quota-clone',
  },
  {
    name: 'quota_count',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
  },
  {
    name: 'quota_driver',
    type: 'string',
    versions: '0000001',
    default24: 'count',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota'],
    plugin: 'quota',
  },
  {
    name: 'quota_enforce',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_exceeded_message',
    type: 'string',
    versions: '0000001',
    default24: 'Quota exceeded (mailbox for user is full)',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_exceeded_message'],
    plugin: 'quota',
  },
  {
    name: 'quota_fs',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
  },
  {
    name: 'quota_fs_message_limit',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota_fs', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_fs_mount_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota_fs', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_fs_type',
    type: 'enum',
    versions: '0000001',
    default24: 'any',
    values: ['any', 'user', 'group'],
    sections: ['any'],
    filters24: ['quota_fs', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_full_tempfail',
    type: 'bool',
    versions: '1111111',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    filters24: ['quota NAME'],
    since: '<=1.1',
  },
  {
    name: 'quota_hidden',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_ignore',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_ignore_unlimited',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_imapc',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
  },
  {
    name: 'quota_imapc_mailbox_name',
    type: 'string',
    versions: '0000001',
    default24: 'INBOX',
    sections: ['any'],
    filters24: ['quota_imapc', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_imapc_root_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota_imapc', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_mail_size',
    type: 'size',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_max_mail_size'],
    plugin: 'quota',
  },
  {
    name: 'quota_mailbox_count',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_mailbox_message_count',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_maildir',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
  },
  {
    name: 'quota_message_count',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_rule'],
    plugin: 'quota',
  },
  {
    name: 'quota_message_percentage',
    type: 'uint',
    versions: '0000001',
    default24: '100',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_over_status',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['quota NAME'],
    requiresInside: 'execute',
    since: '2.4.0',
    formerly: ['plugin/quota_over_script'],
    plugin: 'quota',
  },
  {
    name: 'quota_over_status_current',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota_over_status', 'quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_over_flag'],
    plugin: 'quota',
  },
  {
    name: 'quota_over_status_lazy_check',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['quota_over_status', 'quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_over_flag_lazy_check'],
    plugin: 'quota',
  },
  {
    name: 'quota_over_status_mask',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota_over_status', 'quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_over_flag_value'],
    plugin: 'quota',
  },
  {
    name: 'quota_status_nouser',
    type: 'string',
    versions: '0000001',
    default24: 'REJECT Unknown user',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_status_nouser'],
    plugin: 'quota',
  },
  {
    name: 'quota_status_overquota',
    type: 'string',
    versions: '0000001',
    default24: '554 5.2.2 %{error}',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_status_overquota'],
    plugin: 'quota',
  },
  {
    name: 'quota_status_success',
    type: 'string',
    versions: '0000001',
    default24: 'OK',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_status_success'],
    plugin: 'quota',
  },
  {
    name: 'quota_status_toolarge',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_status_toolarge'],
    plugin: 'quota',
  },
  {
    name: 'quota_storage_extra',
    type: 'size',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_storage_grace',
    type: 'size',
    versions: '0000001',
    default24: '10 M',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_grace'],
    plugin: 'quota',
  },
  {
    name: 'quota_storage_percentage',
    type: 'uint',
    versions: '0000001',
    default24: '100',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_storage_size',
    type: 'size',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['quota NAME'],
    since: '2.4.0',
    formerly: ['plugin/quota_rule'],
    plugin: 'quota',
  },
  {
    name: 'quota_warning',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota NAME'],
    nameSetting: 'quota_warning_name',
    requiresInside: 'execute',
    since: '2.4.0',
    formerly: ['plugin/quota_warning'],
    plugin: 'quota',
  },
  {
    name: 'quota_warning_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['quota_warning NAME', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_warning_resource',
    type: 'enum',
    versions: '0000001',
    default24: 'storage',
    values: ['storage', 'message'],
    sections: ['any'],
    filters24: ['quota_warning NAME', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'quota_warning_threshold',
    type: 'enum',
    versions: '0000001',
    default24: 'over',
    values: ['over', 'under'],
    sections: ['any'],
    filters24: ['quota_warning NAME', 'quota NAME'],
    since: '2.4.0',
    plugin: 'quota',
  },
  {
    name: 'rawlog_dir',
    type: 'path',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.2.26',
    package: 'pigeonhole',
  },
  {
    name: 'recipient_delimiter',
    type: 'string',
    versions: '0011111',
    default23: '+',
    default24: '+',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    package: 'pigeonhole',
  },
  { name: 'redis_db_id', type: 'uint', versions: '0000001', default24: '0', sections: ['any'], since: '2.4.0' },
  { name: 'redis_expire', type: 'time', versions: '0000001', default24: '0', sections: ['any'], since: '2.4.0' },
  {
    name: 'redis_host',
    type: 'string',
    versions: '0000001',
    default24: '127.0.0.1',
    sections: ['any'],
    since: '2.4.0',
  },
  { name: 'redis_key_prefix', type: 'string', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  { name: 'redis_password', type: 'string', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  { name: 'redis_port', type: 'port', versions: '0000001', default24: '6379', sections: ['any'], since: '2.4.0' },
  {
    name: 'redis_request_timeout',
    type: 'time-msecs',
    versions: '0000001',
    default24: '30 secs',
    sections: ['any'],
    since: '2.4.0',
  },
  { name: 'redis_socket_path', type: 'string', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  {
    name: 'rejection_reason',
    type: 'string',
    versions: '1111111',
    default23: 'Your message to <%t> was automatically rejected:%n%r',
    default24: "Your message to <%{to}> was automatically rejected:%{literal('\\r\\n')}%{reason}",
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'rejection_subject',
    type: 'string',
    versions: '1111111',
    default23: 'Rejected: %s',
    default24: 'Rejected: %{subject}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    since: '<=1.1',
  },
  {
    name: 'replication_dsync_parameters',
    type: 'string',
    versions: '0000110',
    default23: '-d -N -l 30 -U',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.9',
    removedIn: '2.4.0',
  },
  {
    name: 'replication_full_sync_interval',
    type: 'time',
    versions: '0001110',
    default23: '1 days',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
    removedIn: '2.4.0',
  },
  {
    name: 'replication_max_conns',
    type: 'uint',
    versions: '0001110',
    default23: '10',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
    removedIn: '2.4.0',
  },
  {
    name: 'replicator_host',
    type: 'string',
    versions: '0001110',
    default23: 'replicator',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
    removedIn: '2.4.0',
  },
  {
    name: 'replicator_port',
    type: 'port',
    versions: '0001110',
    default23: '0',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.2',
    removedIn: '2.4.0',
  },
  { name: 'sdbox', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'sendmail_path',
    type: 'path',
    versions: '1111111',
    default23: '/usr/sbin/sendmail',
    default24: '/usr/sbin/sendmail',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    sections1x: ['protocol lda'],
    varExpand23: true,
    since: '<=1.1',
  },
  {
    name: 'service',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0011111',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'service_name',
    since: '2.0.0',
  },
  {
    name: 'service/chroot',
    leaf: 'chroot',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_chroot'],
  },
  {
    name: 'service/client_limit',
    leaf: 'client_limit',
    type: 'uint',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_client_limit'],
  },
  {
    name: 'service/drop_priv_before_exec',
    leaf: 'drop_priv_before_exec',
    type: 'bool',
    versions: '0011110',
    default23: 'no',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_drop_priv_before_exec'],
  },
  {
    name: 'service/executable',
    leaf: 'executable',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_executable'],
  },
  {
    name: 'service/extra_groups',
    leaf: 'extra_groups',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_extra_groups'],
  },
  {
    name: 'service/fifo_listener',
    leaf: 'fifo_listener',
    type: 'block-list',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['fifo_listener'],
  },
  {
    name: 'service/fifo_listener/group',
    leaf: 'group',
    type: 'unix-group',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/fifo_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['fifo_listener_group'],
  },
  {
    name: 'service/fifo_listener/mode',
    leaf: 'mode',
    type: 'octal-uint',
    versions: '0011110',
    default23: '0600',
    sections: ['service NAME/fifo_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['fifo_listener_mode'],
  },
  {
    name: 'service/fifo_listener/path',
    leaf: 'path',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/fifo_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['fifo_listener_path'],
  },
  {
    name: 'service/fifo_listener/user',
    leaf: 'user',
    type: 'unix-user',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/fifo_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['fifo_listener_user'],
  },
  {
    name: 'service/group',
    leaf: 'group',
    type: 'unix-group',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_group'],
  },
  {
    name: 'service/idle_kill',
    leaf: 'idle_kill',
    type: 'time',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_idle_kill_interval'],
  },
  {
    name: 'service/inet_listener',
    leaf: 'inet_listener',
    type: 'block-list',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['inet_listener'],
  },
  {
    name: 'service/inet_listener/address',
    leaf: 'address',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['listen'],
    note24: 'the listen setting may be given inside the inet_listener block',
  },
  {
    name: 'service/inet_listener/haproxy',
    leaf: 'haproxy',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.2.19',
    removedIn: '2.4.0',
    renamedTo24: ['inet_listener_haproxy'],
  },
  {
    name: 'service/inet_listener/name',
    leaf: 'name',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['inet_listener_name'],
  },
  {
    name: 'service/inet_listener/port',
    leaf: 'port',
    type: 'port',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['inet_listener_port'],
  },
  {
    name: 'service/inet_listener/reuse_port',
    leaf: 'reuse_port',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.2.6',
    removedIn: '2.4.0',
    renamedTo24: ['service_reuse_port'],
  },
  {
    name: 'service/inet_listener/ssl',
    leaf: 'ssl',
    type: 'bool',
    versions: '0011110',
    default23: 'no',
    sections: ['service NAME/inet_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['inet_listener_ssl'],
  },
  {
    name: 'service/name',
    leaf: 'name',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_name'],
  },
  {
    name: 'service/privileged_group',
    leaf: 'privileged_group',
    type: 'unix-group',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_privileged_group'],
  },
  {
    name: 'service/process_limit',
    leaf: 'process_limit',
    type: 'uint',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_process_limit'],
  },
  {
    name: 'service/process_min_avail',
    leaf: 'process_min_avail',
    type: 'uint',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_process_min_avail'],
  },
  {
    name: 'service/protocol',
    leaf: 'protocol',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_protocol'],
  },
  {
    name: 'service/service_count',
    leaf: 'service_count',
    type: 'uint',
    versions: '0011110',
    default23: '0',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_restart_request_count'],
    note24: '0 meant unlimited in 2.3; 2.4 wants the word unlimited and treats 0 as an error',
  },
  {
    name: 'service/type',
    leaf: 'type',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_type'],
  },
  {
    name: 'service/unix_listener',
    leaf: 'unix_listener',
    type: 'block-list',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['unix_listener'],
  },
  {
    name: 'service/unix_listener/group',
    leaf: 'group',
    type: 'unix-group',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/unix_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['unix_listener_group'],
  },
  {
    name: 'service/unix_listener/mode',
    leaf: 'mode',
    type: 'octal-uint',
    versions: '0011110',
    default23: '0600',
    sections: ['service NAME/unix_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['unix_listener_mode'],
  },
  {
    name: 'service/unix_listener/path',
    leaf: 'path',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/unix_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['unix_listener_path'],
  },
  {
    name: 'service/unix_listener/user',
    leaf: 'user',
    type: 'unix-user',
    versions: '0011110',
    default23: '',
    sections: ['service NAME/unix_listener NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['unix_listener_user'],
  },
  {
    name: 'service/user',
    leaf: 'user',
    type: 'unix-user',
    versions: '0011110',
    default23: '',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_user'],
  },
  {
    name: 'service/vsz_limit',
    leaf: 'vsz_limit',
    type: 'size',
    versions: '0011110',
    default23: '',
    default23Note:
      'built-in value means no limit of its own: default_vsz_limit applies; the word unlimited is refused as a written value here',
    sections: ['service NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['service_vsz_limit'],
  },
  {
    name: 'service_chroot',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/chroot'],
  },
  {
    name: 'service_client_limit',
    type: 'uint',
    versions: '0000001',
    default24: '$SET:default_client_limit',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/client_limit'],
  },
  {
    name: 'service_drop_priv_before_exec',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/drop_priv_before_exec'],
  },
  {
    name: 'service_executable',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/executable'],
  },
  {
    name: 'service_extra_groups',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/extra_groups'],
  },
  {
    name: 'service_group',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/group'],
  },
  {
    name: 'service_idle_kill_interval',
    type: 'time',
    versions: '0000001',
    default24: '$SET:default_idle_kill_interval',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/idle_kill'],
  },
  {
    name: 'service_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/name'],
  },
  {
    name: 'service_privileged_group',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    advanced: true,
    since: '2.4.0',
    formerly: ['service/privileged_group'],
  },
  {
    name: 'service_process_limit',
    type: 'uint',
    versions: '0000001',
    default24: '$SET:default_process_limit',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/process_limit'],
  },
  {
    name: 'service_process_min_avail',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/process_min_avail'],
  },
  {
    name: 'service_protocol',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/protocol'],
  },
  {
    name: 'service_restart_request_count',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/service_count'],
  },
  {
    name: 'service_reuse_port',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.4',
    formerly: ['service/inet_listener/reuse_port'],
  },
  {
    name: 'service_type',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/type'],
  },
  {
    name: 'service_user',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/user'],
  },
  {
    name: 'service_vsz_limit',
    type: 'size',
    versions: '0000001',
    default24: '$SET:default_vsz_limit',
    sections: ['any'],
    filters24: ['service NAME'],
    since: '2.4.0',
    formerly: ['service/vsz_limit'],
  },
  {
    name: 'shutdown_clients',
    type: 'bool',
    versions: '1111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'sieve_duplicate_default_period',
    type: 'time',
    versions: '0000001',
    default24: '12 hours',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_duplicate_max_period',
    type: 'time',
    versions: '0000001',
    default24: '2 days',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_editheader_header',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'sieve_editheader_header_name',
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_editheader_header_forbid_add',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['sieve_editheader_header NAME'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_editheader_forbid_add', 'plugin/sieve_editheader_protected'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_editheader_header_forbid_delete',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['sieve_editheader_header NAME'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_editheader_forbid_delete', 'plugin/sieve_editheader_protected'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_editheader_header_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_editheader_header NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_editheader_max_header_size',
    type: 'size',
    versions: '0000001',
    default24: '2 k',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_enabled',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_env_location_mda',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_env_location_ms',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_env_location_mta',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_environment',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_execute_bin_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_execute_exec_timeout',
    type: 'time',
    versions: '0000001',
    default24: '10 secs',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_execute_input_eol',
    type: 'enum',
    versions: '0000001',
    default24: 'crlf',
    values: ['crlf', 'lf'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_execute_socket_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_extensions',
    type: 'boollist',
    versions: '0000001',
    default24:
      'fileinto reject envelope encoded-character vacation subaddress comparator-i;ascii-numeric relational regex imap4flags copy include body variables enotify environment mailbox date index ihave duplicate mime foreverypart extracttext',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_extlists_list',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'sieve_extlists_list_name',
    since: 'pigeonhole 2.4.2',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_extlists_list_max_lookup_size',
    type: 'size',
    versions: '0000001',
    default24: '1 k',
    sections: ['any'],
    filters24: ['sieve_extlists_list NAME'],
    since: 'pigeonhole 2.4.2',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_extlists_list_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_extlists_list NAME'],
    since: 'pigeonhole 2.4.2',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_filter_bin_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_filter_exec_timeout',
    type: 'time',
    versions: '0000001',
    default24: '10 secs',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_filter_input_eol',
    type: 'enum',
    versions: '0000001',
    default24: 'crlf',
    values: ['crlf', 'lf'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_filter_socket_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_global_extensions',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_implicit_extensions',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_include_max_includes',
    type: 'uint',
    versions: '0000001',
    default24: '255',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_include_max_nesting_depth',
    type: 'uint',
    versions: '0000001',
    default24: '10',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_max_actions',
    type: 'uint',
    versions: '0000001',
    default24: '32',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_max_cpu_time',
    type: 'time',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
    changedIn: ['2.4.5'],
  },
  {
    name: 'sieve_max_redirects',
    type: 'uint',
    versions: '0000001',
    default24: '4',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    changedIn: ['0.3'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_max_script_size',
    type: 'size',
    versions: '0000001',
    default24: '1 M',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_notify_mailto_envelope_from',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_pipe_bin_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_pipe_exec_timeout',
    type: 'time',
    versions: '0000001',
    default24: '10 secs',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_pipe_input_eol',
    type: 'enum',
    versions: '0000001',
    default24: 'crlf',
    values: ['crlf', 'lf'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_pipe_socket_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve-extprograms',
  },
  {
    name: 'sieve_plugin_dir',
    type: 'string',
    versions: '0000001',
    default24: '/usr/lib/dovecot/modules/sieve',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_plugins',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_quota_script_count',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_quota_max_scripts'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_quota_storage_size',
    type: 'size',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_quota_max_storage'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_redirect_duplicate_period',
    type: 'uint',
    versions: '0000001',
    default24: '43200',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_redirect_envelope_from',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_report_from',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_resource_usage_timeout',
    type: 'time',
    versions: '0000001',
    default24: '1 hours',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'sieve_script_storage',
    since: 'pigeonhole 2.4.0',
    formerly: [
      'plugin/sieve',
      'plugin/sieve_after',
      'plugin/sieve_before',
      'plugin/sieve_default',
      'plugin/sieve_discard',
      'plugin/sieve_global',
    ],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_active_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_bin_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_cause',
    type: 'boollist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_dict',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.2',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_script_driver',
    type: 'string',
    versions: '0000001',
    default24: 'file',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_ldap_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_ldap_modified_attribute',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_ldap_script_attribute',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_default_name'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_precedence',
    type: 'uint',
    versions: '0000001',
    default24: 'unlimited',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_storage',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_script_type',
    type: 'string',
    versions: '0000001',
    default24: 'personal',
    sections: ['any'],
    filters24: ['sieve_script NAME'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_spamtest_score_max_header',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_spamtest_max_header'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_spamtest_score_max_value',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_spamtest_max_value'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_spamtest_status_header',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_spamtest_status_type',
    type: 'enum',
    versions: '0000001',
    default24: 'score',
    values: ['score', 'strlen', 'text'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_spamtest_text_value',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_spamtest_text_valueX'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_trace_addresses',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_trace_debug',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_trace_dir',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_trace_level',
    type: 'enum',
    versions: '0000001',
    default24: 'none',
    values: ['none', 'actions', 'commands', 'tests', 'matching'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_user_email',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_user_log_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_user_log'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_check_recipient',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_vacation_dont_check_recipient'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_default_period',
    type: 'time',
    versions: '0000001',
    default24: '1 weeks',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_default_subject',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_vacation_default_subject_template',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_vacation_max_period',
    type: 'time',
    versions: '0000001',
    default24: '60 days',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_min_period',
    type: 'time',
    versions: '0000001',
    default24: '1 days',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_send_from_recipient',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_vacation_to_header_ignore_envelope',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
  },
  {
    name: 'sieve_vacation_use_original_recipient',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_variables_max_scope_count',
    type: 'uint',
    versions: '0000001',
    default24: '255',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_variables_max_scope_size'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_variables_max_value_size',
    type: 'size',
    versions: '0000001',
    default24: '4 k',
    sections: ['any'],
    advanced: true,
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_variables_max_variable_size'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_virustest_score_max_header',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_virustest_max_header'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_virustest_score_max_value',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_virustest_max_value'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_virustest_status_header',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_virustest_status_type',
    type: 'enum',
    versions: '0000001',
    default24: 'score',
    values: ['score', 'strlen', 'text'],
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  {
    name: 'sieve_virustest_text_value',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: 'pigeonhole 2.4.0',
    formerly: ['plugin/sieve_virustest_text_valueX'],
    package: 'pigeonhole',
    plugin: 'sieve',
  },
  { name: 'sql_driver', type: 'string', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  {
    name: 'sqlite_journal_mode',
    type: 'enum',
    versions: '0000001',
    default24: 'wal',
    values: ['wal', 'delete'],
    sections: ['any'],
    since: '2.4.0',
  },
  { name: 'sqlite_path', type: 'path', versions: '0000001', default24: '', sections: ['any'], since: '2.4.0' },
  { name: 'sqlite_readonly', type: 'bool', versions: '0000001', default24: 'no', sections: ['any'], since: '2.4.0' },
  {
    name: 'sqlite_synchronous',
    type: 'enum',
    versions: '0000001',
    default24: 'default',
    values: ['default', 'off', 'normal', 'full', 'extra'],
    sections: ['any'],
    since: '2.4.3',
  },
  {
    name: 'ssl',
    type: 'enum',
    versions: '0111111',
    default12: 'yes',
    default23: 'yes',
    default24: 'yes',
    values: ['no', 'yes', 'required'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '1.2',
  },
  {
    name: 'ssl_alt_cert',
    type: 'pem-content',
    versions: '0000110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.31',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_alt_cert_file'],
    note24: 'value becomes a plain path',
  },
  {
    name: 'ssl_alt_key',
    type: 'pem-content',
    versions: '0000110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.31',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_alt_key_file'],
    note24: 'value becomes a plain path',
  },
  {
    name: 'ssl_ca',
    type: 'pem-content',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_ca_file', 'ssl_client_ca_file'],
    note24: 'split into a server and a client setting; value becomes a plain path',
  },
  {
    name: 'ssl_ca_file',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['ssl_ca'],
  },
  {
    name: 'ssl_cert',
    type: 'pem-content',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_cert_file'],
    note24: 'value changes from a file reference (=<path) to a plain path',
  },
  {
    name: 'ssl_cert_file',
    type: 'string',
    versions: '1100000',
    default12: '$SSLDIR/certs/dovecot.pem',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['ssl_cert'],
  },
  {
    name: 'ssl_cert_username_field',
    type: 'string',
    versions: '1111110',
    default12: 'commonName',
    default23: 'commonName',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_cert_username_field'],
  },
  {
    name: 'ssl_cipher_list',
    type: 'string',
    versions: '1111111',
    default12: '',
    default23: 'ALL:!kRSA:!SRP:!kDHd:!DSS:!aNULL:!eNULL:!EXPORT:!DES:!3DES:!MD5:!PSK:!RC4:!ADH:!LOW@STRENGTH',
    default24: 'ALL:!kRSA:!SRP:!kDHd:!DSS:!aNULL:!eNULL:!EXPORT:!DES:!3DES:!MD5:!PSK:!RC4:!ADH:!LOW@STRENGTH',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'ssl_cipher_suites',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.15',
  },
  { name: 'ssl_client', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'ssl_client_ca_dir',
    type: 'path',
    versions: '0000111',
    default23: '',
    default23Note: 'Debian example config sets /etc/ssl/certs',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['ssl_client'],
    since: '2.2.0',
  },
  {
    name: 'ssl_client_ca_file',
    type: 'file',
    type23: 'path',
    type24: 'file',
    versions: '0000111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['ssl_client'],
    since: '2.2.0',
  },
  {
    name: 'ssl_client_cert',
    type: 'pem-content',
    versions: '0001110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_client_cert_file'],
    note24: 'value becomes a plain path',
  },
  {
    name: 'ssl_client_cert_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_client'],
    since: '2.4.0',
    formerly: ['ssl_client_cert'],
  },
  {
    name: 'ssl_client_key',
    type: 'pem-content',
    versions: '0001110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_client_key_file'],
    note24: 'value becomes a plain path',
  },
  {
    name: 'ssl_client_key_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_client'],
    since: '2.4.0',
    formerly: ['ssl_client_key'],
  },
  {
    name: 'ssl_client_key_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_client'],
    since: '2.4.0',
  },
  {
    name: 'ssl_client_require_valid_cert',
    type: 'bool',
    versions: '0000011',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    filters24: ['ssl_client'],
    since: '2.3.6',
  },
  {
    name: 'ssl_crypto_device',
    type: 'string',
    versions: '0001111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
  },
  {
    name: 'ssl_curve_list',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'ssl_dh',
    type: 'pem-content',
    versions: '0000010',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_dh_file'],
    note24: 'value changes from a file reference (=<path) to a plain path',
  },
  {
    name: 'ssl_dh_parameters_length',
    type: 'uint',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.7',
    removedIn: '2.3.0',
  },
  {
    name: 'ssl_disable',
    type: 'bool',
    versions: '1000000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
    renamedTo2: ['ssl'],
  },
  {
    name: 'ssl_key',
    type: 'pem-content',
    versions: '0011110',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_key_file'],
    note24: 'value changes from a file reference (=<path) to a plain path',
  },
  {
    name: 'ssl_key_file',
    type: 'string',
    versions: '1100000',
    default12: '$SSLDIR/private/dovecot.pem',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['ssl_key'],
  },
  {
    name: 'ssl_key_password',
    type: 'string',
    versions: '1111110',
    default12: '',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_key_password'],
  },
  {
    name: 'ssl_listen',
    type: 'string',
    versions: '1100000',
    default12: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.0.0',
    renamedTo2: ['service/inet_listener/port', 'service/inet_listener/address'],
  },
  {
    name: 'ssl_min_protocol',
    type: 'string',
    versions: '0000011',
    default23: 'TLSv1.2',
    default24: 'TLSv1.2',
    values: ['ANY', 'SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3', 'LATEST'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
    note24: 'SSLv3 is not accepted any more in 2.4',
  },
  {
    name: 'ssl_options',
    type: 'word-list',
    versions: '0000111',
    default23: '',
    default24: '',
    words: ['no_compression', 'compression', 'no_ticket'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.14',
  },
  {
    name: 'ssl_parameters_file',
    type: 'string',
    versions: '0010000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.0.13',
  },
  {
    name: 'ssl_parameters_regenerate',
    type: 'time',
    versions: '1111100',
    default12: '168',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.3.0',
  },
  {
    name: 'ssl_peer_certificate_fingerprint_hash',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.2',
  },
  {
    name: 'ssl_prefer_server_ciphers',
    type: 'bool',
    versions: '0000110',
    default23: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.6',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_prefer_ciphers'],
  },
  {
    name: 'ssl_protocols',
    type: 'string',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'ssl_require_client_cert',
    type: 'bool',
    versions: '0010000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.0.9',
  },
  {
    name: 'ssl_require_crl',
    type: 'bool',
    versions: '0001110',
    default23: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.6',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_require_crl'],
  },
  { name: 'ssl_server', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'ssl_server_alt_cert_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_alt_cert'],
  },
  {
    name: 'ssl_server_alt_key_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_alt_key'],
  },
  {
    name: 'ssl_server_ca_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_ca'],
  },
  {
    name: 'ssl_server_cert_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_cert'],
  },
  {
    name: 'ssl_server_cert_username_field',
    type: 'string',
    versions: '0000001',
    default24: 'commonName',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_cert_username_field'],
  },
  {
    name: 'ssl_server_dh_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_dh'],
  },
  {
    name: 'ssl_server_key_file',
    type: 'file',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_key'],
  },
  {
    name: 'ssl_server_key_password',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_key_password'],
  },
  {
    name: 'ssl_server_prefer_ciphers',
    type: 'enum',
    versions: '0000001',
    default24: 'client',
    values: ['client', 'server'],
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_prefer_server_ciphers'],
  },
  {
    name: 'ssl_server_request_client_cert',
    type: 'enum',
    versions: '0000001',
    default24: 'no',
    values: ['no', 'yes', 'any-cert'],
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_verify_client_cert'],
    changedIn: ['2.4.0'],
  },
  {
    name: 'ssl_server_require_crl',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['ssl_server'],
    since: '2.4.0',
    formerly: ['ssl_require_crl'],
  },
  {
    name: 'ssl_username_from_cert',
    type: 'bool',
    versions: '0010000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.0.9',
  },
  {
    name: 'ssl_verify_client_cert',
    type: 'bool',
    versions: '1111110',
    default12: 'no',
    default23: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['ssl_server_request_client_cert'],
  },
  {
    name: 'state_dir',
    type: 'path',
    versions: '0000111',
    default23: '/var/lib/dovecot',
    default24: '/var/lib/dovecot',
    sections: ['root'],
    hidden: true,
    advanced: true,
    since: '2.2.0',
  },
  {
    name: 'stats_carbon_interval',
    type: 'time',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.27',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_carbon_name',
    type: 'string',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.27',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_carbon_server',
    type: 'string',
    versions: '0000100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.2.27',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_command_min_time',
    type: 'time',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_domain_min_time',
    type: 'time',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_http_rawlog_dir',
    type: 'string',
    versions: '0000010',
    default23: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.11.2',
    removedIn: '2.4.0',
    renamedTo24: ['stats_server { http_client_rawlog_dir }'],
  },
  {
    name: 'stats_ip_min_time',
    type: 'time',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_memory_limit',
    type: 'size',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_server',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['stats_http_rawlog_dir'],
  },
  {
    name: 'stats_session_min_time',
    type: 'time',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_user_min_time',
    type: 'time',
    versions: '0001100',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.1.0',
    removedIn: '2.3.0',
  },
  {
    name: 'stats_writer_socket_path',
    type: 'path',
    versions: '0000011',
    default23: 'stats-writer',
    default24: 'stats-writer',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_add_received_header',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    since: '2.4.0',
  },
  {
    name: 'submission_backend_capabilities',
    type: 'boollist',
    type23: 'string',
    type24: 'boollist',
    versions: '0000011',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.5',
  },
  {
    name: 'submission_client_workarounds',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '0000011',
    default23: '',
    default24: '',
    words: ['whitespace-before-path', 'mailbox-for-path', 'implicit-auth-external', 'exotic-backend'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.2',
  },
  {
    name: 'submission_host',
    type: 'url',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.0.10',
  },
  {
    name: 'submission_logout_format',
    type: 'string',
    versions: '0000011',
    default23: 'in=%i out=%o',
    default24: 'in=%{input} out=%{output}',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_max_mail_size',
    type: 'size',
    versions: '0000011',
    default23: '0',
    default24: '40 M',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_max_recipients',
    type: 'uint',
    versions: '0000011',
    default23: '0',
    default24: 'unlimited',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_command_timeout',
    type: 'time-msecs',
    versions: '0000011',
    default23: '5 mins',
    default24: '5 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.1',
  },
  {
    name: 'submission_relay_connect_timeout',
    type: 'time-msecs',
    versions: '0000011',
    default23: '30 secs',
    default24: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.1',
  },
  {
    name: 'submission_relay_host',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_master_user',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_max_idle_time',
    type: 'time',
    versions: '0000011',
    default23: '29 mins',
    default24: '29 mins',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_password',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_port',
    type: 'port',
    versions: '0000011',
    default23: '25',
    default24: '25',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_rawlog_dir',
    type: 'path',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    varExpand23: true,
    since: '2.3.0',
  },
  {
    name: 'submission_relay_ssl',
    type: 'enum',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    values: ['no', 'smtps', 'starttls'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_ssl_verify',
    type: 'bool',
    versions: '0000011',
    default23: 'yes',
    default24: 'yes',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_trusted',
    type: 'bool',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_relay_user',
    type: 'string',
    versions: '0000011',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_ssl',
    type: 'enum',
    versions: '0000011',
    default23: 'no',
    default24: 'no',
    values: ['no', 'smtps', 'submissions', 'starttls'],
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'submission_timeout',
    type: 'time',
    versions: '0000011',
    default23: '30 secs',
    default24: '30 secs',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.3.0',
  },
  {
    name: 'syslog_facility',
    type: 'string',
    versions: '1111111',
    default12: 'mail',
    default23: 'mail',
    default24: 'mail',
    values: [
      'kern',
      'user',
      'mail',
      'daemon',
      'auth',
      'syslog',
      'lpr',
      'news',
      'uucp',
      'cron',
      'authpriv',
      'ftp',
      'local0',
      'local1',
      'local2',
      'local3',
      'local4',
      'local5',
      'local6',
      'local7',
    ],
    sections: ['root'],
    since: '<=1.1',
  },
  {
    name: 'textcat_config_path',
    type: 'path',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/fts_language_config'],
    plugin: 'fts',
  },
  {
    name: 'trash_priority',
    type: 'uint',
    versions: '0000001',
    default24: '0',
    sections: ['any'],
    since: '2.4.0',
    formerly: ['plugin/trash'],
    plugin: 'trash',
  },
  {
    name: 'umask',
    type: 'int',
    versions: '1000000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '1.2.rc1',
  },
  {
    name: 'unix_listener',
    type: 'named-list-filter',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    nameSetting: 'unix_listener_path',
    since: '2.4.0',
  },
  {
    name: 'unix_listener_group',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['unix_listener NAME'],
    since: '2.4.0',
    formerly: ['service/unix_listener/group'],
  },
  {
    name: 'unix_listener_mode',
    type: 'octal-uint',
    versions: '0000001',
    default24: '0600',
    sections: ['any'],
    filters24: ['unix_listener NAME'],
    since: '2.4.0',
    formerly: ['service/unix_listener/mode'],
  },
  {
    name: 'unix_listener_path',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['unix_listener NAME'],
    since: '2.4.0',
    formerly: ['service/unix_listener/path'],
  },
  {
    name: 'unix_listener_type',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['unix_listener NAME'],
    since: '2.4.0',
  },
  {
    name: 'unix_listener_user',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['unix_listener NAME'],
    since: '2.4.0',
    formerly: ['service/unix_listener/user'],
  },
  {
    name: 'userdb',
    type: 'named-list-filter',
    type23: 'block-list',
    type24: 'named-list-filter',
    versions: '0011111',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    nameSetting: 'userdb_name',
    since: '2.0.0',
  },
  {
    name: 'userdb/args',
    leaf: 'args',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['userdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_sql_query', 'userdb_ldap_filter', 'passwd_file_path', 'userdb_fields', 'lua_file'],
  },
  {
    name: 'userdb/auth_verbose',
    leaf: 'auth_verbose',
    type: 'enum',
    versions: '0000110',
    default23: 'default',
    values: ['default', 'yes', 'no'],
    sections: ['userdb NAME'],
    since: '2.2.24',
    removedIn: '2.4.0',
  },
  {
    name: 'userdb/default_fields',
    leaf: 'default_fields',
    type: 'string',
    versions: '0001110',
    default23: '',
    sections: ['userdb NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_fields'],
  },
  {
    name: 'userdb/driver',
    leaf: 'driver',
    type: 'string',
    versions: '0011110',
    default23: '',
    sections: ['userdb NAME'],
    since: '2.0.0',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_driver'],
  },
  {
    name: 'userdb/name',
    leaf: 'name',
    type: 'string',
    versions: '0000110',
    default23: '',
    sections: ['userdb NAME'],
    since: '2.2.13',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_name'],
  },
  {
    name: 'userdb/override_fields',
    leaf: 'override_fields',
    type: 'string',
    versions: '0001110',
    default23: '',
    sections: ['userdb NAME'],
    since: '2.1.0',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_fields'],
  },
  {
    name: 'userdb/result_failure',
    leaf: 'result_failure',
    type: 'enum',
    versions: '0000110',
    default23: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['userdb NAME'],
    since: '2.2.10',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_result_failure'],
  },
  {
    name: 'userdb/result_internalfail',
    leaf: 'result_internalfail',
    type: 'enum',
    versions: '0000110',
    default23: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['userdb NAME'],
    since: '2.2.10',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_result_internalfail'],
  },
  {
    name: 'userdb/result_success',
    leaf: 'result_success',
    type: 'enum',
    versions: '0000110',
    default23: 'return-ok',
    values: ['return-ok', 'return', 'return-fail', 'continue', 'continue-ok', 'continue-fail'],
    sections: ['userdb NAME'],
    since: '2.2.10',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_result_success'],
  },
  {
    name: 'userdb/skip',
    leaf: 'skip',
    type: 'enum',
    versions: '0000110',
    default23: 'never',
    values: ['never', 'found', 'notfound'],
    sections: ['userdb NAME'],
    since: '2.2.10',
    removedIn: '2.4.0',
    renamedTo24: ['userdb_skip'],
  },
  {
    name: 'userdb_driver',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/driver'],
  },
  {
    name: 'userdb_fields',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/args', 'userdb/default_fields', 'userdb/override_fields'],
  },
  {
    name: 'userdb_fields_import_all',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_ldap',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_ldap_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb_ldap', 'userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/args'],
  },
  {
    name: 'userdb_ldap_iterate_fields',
    type: 'strlist',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb_ldap', 'userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_ldap_iterate_filter',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb_ldap', 'userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_lua',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_name',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/name'],
  },
  {
    name: 'userdb_passwd',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_passwd_file',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['userdb_passwd', 'userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_result_failure',
    type: 'enum',
    versions: '0000001',
    default24: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/result_failure'],
  },
  {
    name: 'userdb_result_internalfail',
    type: 'enum',
    versions: '0000001',
    default24: 'continue',
    values: ['continue', 'return', 'return-ok', 'return-fail', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/result_internalfail'],
  },
  {
    name: 'userdb_result_success',
    type: 'enum',
    versions: '0000001',
    default24: 'return-ok',
    values: ['return-ok', 'return', 'return-fail', 'continue', 'continue-ok', 'continue-fail'],
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/result_success'],
  },
  {
    name: 'userdb_skip',
    type: 'enum',
    versions: '0000001',
    default24: 'never',
    values: ['never', 'found', 'notfound'],
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/skip'],
  },
  {
    name: 'userdb_sql_iterate_query',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_sql_query',
    type: 'string',
    versions: '0000001',
    default24: '',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
    formerly: ['userdb/args'],
  },
  {
    name: 'userdb_static',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_static_allow_all_users',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['userdb_static', 'userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_use_cache',
    type: 'bool',
    versions: '0000001',
    default24: 'yes',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'userdb_use_worker',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['userdb NAME'],
    since: '2.4.0',
  },
  {
    name: 'valid_chroot_dirs',
    type: 'boollist',
    type23: 'word-list',
    type24: 'boollist',
    versions: '1111111',
    default12: '',
    default23: '',
    default24: '',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
  },
  {
    name: 'verbose_auth',
    type: 'bool',
    versions: '0010000',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '2.0.0',
    removedIn: '2.1.0',
  },
  {
    name: 'verbose_proctitle',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    package: 'pigeonhole',
  },
  {
    name: 'verbose_ssl',
    type: 'bool',
    versions: '1111110',
    default12: 'no',
    default23: 'no',
    sections: ['root', 'protocol X', 'local X', 'remote X', 'local_name X'],
    since: '<=1.1',
    removedIn: '2.4.0',
    renamedTo24: ['log_debug'],
    note24:
      'log_debug = category=ssl; the old name is still listed in the docs as deprecated but is not in the 2.4.4 definitions',
  },
  {
    name: 'version_ignore',
    type: 'bool',
    versions: '1111111',
    default12: 'no',
    default23: 'no',
    default24: 'no',
    sections: ['root'],
    since: '<=1.1',
  },
  { name: 'virtual', type: 'named-filter', versions: '0000001', sections: ['any'], since: '2.4.0' },
  {
    name: 'virtual_max_open_mailboxes',
    type: 'uint',
    versions: '0000001',
    default24: '64',
    sections: ['any'],
    filters24: ['virtual'],
    advanced: true,
    since: '2.4.0',
    formerly: ['plugin/virtual_max_open_mailboxes'],
    plugin: 'virtual',
  },
  {
    name: 'welcome',
    type: 'named-filter',
    versions: '0000001',
    sections: ['any'],
    requiresInside: 'execute',
    since: '2.4.0',
    formerly: ['plugin/welcome_script'],
  },
  {
    name: 'welcome_wait',
    type: 'bool',
    versions: '0000001',
    default24: 'no',
    sections: ['any'],
    filters24: ['welcome'],
    since: '2.4.0',
    formerly: ['plugin/welcome_wait'],
    plugin: 'welcome',
  },
]

// packages/knowledge/src/versions.ts
var taken = /* @__PURE__ */ new Map()
function numbersOf(version) {
  const known = taken.get(version)
  if (known) return known
  const release = version.replace(/^<=/, '').split(/[-+~]/, 1)[0] ?? ''
  const numbers = release.split('.').map((part2) => (/^\d+$/.test(part2) ? Number(part2) : -1))
  taken.set(version, numbers)
  return numbers
}
function branchOf(version) {
  const [major = 0, minor = 0] = numbersOf(version)
  return `${major}.${minor}`
}

// packages/knowledge/src/dovecot.ts
var lines = ['1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4']
var pathsOf = (name) =>
  name
    .split('/')
    .reduce(
      (paths, part2) =>
        paths.flatMap((path) => part2.split('|').map((word) => (path === '' ? word : `${path}/${word}`))),
      [''],
    )
var settings = table(settings_default, ({ name }) => [name, ...pathsOf(name)])
var blocks2 = table(blocks_default, (block) => block.dialects.map((dialect) => `${block.name} ${dialect}`))
var escaped = (text2) => text2.replace(/[+.]/g, '\\$&')
var shapeOf = ({ name, pattern }) =>
  pattern ? new RegExp(`^${escaped(name).replace(/<\w+>|XXX|X$/g, '\\w+')}$`) : new RegExp(`^${escaped(name)}\\d+$`)
var shapes2
var varying = (path) => {
  shapes2 ??= settings
    .all()
    .filter((setting) => setting.pattern || setting.numberedVariants)
    .map((setting) => ({ shape: shapeOf(setting), setting }))
  return shapes2.find(({ shape }) => shape.test(path))?.setting
}
function dovecotSetting(path) {
  return settings.get(path) ?? varying(path)
}
function dovecotKnows(setting, version) {
  const bit = setting.versions[lines.indexOf(branchOf(version))]
  return bit === '1' ? true : bit === '0' ? false : void 0
}
function dovecotDefault(setting, version) {
  const branch = branchOf(version)
  if (branch === '2.4') return setting.default24
  return branch.startsWith('1.') ? setting.default12 : setting.default23
}
var dialectOf = (version) => (version.startsWith('1.') ? '1.x' : branchOf(version))
function dovecotBlock(type, version) {
  if (version !== void 0) return blocks2.get(`${type} ${dialectOf(version)}`)
  for (const line of lines.toReversed()) {
    const block = blocks2.get(`${type} ${dialectOf(line)}`)
    if (block !== void 0) return block
  }
  return void 0
}

// packages/knowledge/generated/dovecot-2.3.json
var dovecot_2_3_default = {
  roots: [
    'master_service',
    'master_service_ssl',
    'master_service_ssl_server',
    'smtp_submit',
    'aggregator',
    'auth',
    'dict',
    'director',
    'doveadm',
    'fs_crypt',
    'imap_login',
    'imap',
    'imap_urlauth_login',
    'imap_urlauth',
    'imap_urlauth_worker',
    'imapc',
    'lda',
    'lmtp',
    'login',
    'mail_storage',
    'mail_user',
    'maildir',
    'master',
    'mbox',
    'mdbox',
    'old_stats',
    'pop3_login',
    'pop3',
    'pop3c',
    'quota_status',
    'replicator',
    'stats',
    'submission_login',
    'submission',
  ],
  structures: [
    {
      name: 'mail_storage',
      module: 'mail',
      settings: [
        { key: 'mail_location', type: 'vars', default: '' },
        { key: 'mail', type: 'alias' },
        { key: 'mail_attachment_fs', type: 'vars', default: 'sis posix' },
        { key: 'mail_attachment_dir', type: 'vars', default: '' },
        { key: 'mail_attachment_hash', type: 'string', default: '%{sha1}' },
        { key: 'mail_attachment_min_size', type: 'size', default: '131072 B' },
        { key: 'mail_attachment_detection_options', type: 'string', default: '' },
        { key: 'mail_attribute_dict', type: 'vars', default: '' },
        { key: 'mail_prefetch_count', type: 'uint', default: '0' },
        { key: 'mail_cache_fields', type: 'string', default: 'flags' },
        { key: 'mail_always_cache_fields', type: 'string', default: '' },
        { key: 'mail_never_cache_fields', type: 'string', default: 'imap.envelope' },
        { key: 'mail_server_comment', type: 'string', default: '' },
        { key: 'mail_server_admin', type: 'string', default: '' },
        { key: 'mail_cache_unaccessed_field_drop', type: 'time', default: '2592000 secs', hidden: true },
        { key: 'mail_cache_record_max_size', type: 'size', default: '65536 B', hidden: true },
        { key: 'mail_cache_max_size', type: 'size', default: '1073741824 B', hidden: true },
        { key: 'mail_cache_min_mail_count', type: 'uint', default: '0', hidden: true },
        { key: 'mail_cache_purge_min_size', type: 'size', default: '32768 B', hidden: true },
        { key: 'mail_cache_purge_delete_percentage', type: 'uint', default: '20', hidden: true },
        { key: 'mail_cache_purge_continued_percentage', type: 'uint', default: '200', hidden: true },
        { key: 'mail_cache_purge_header_continue_count', type: 'uint', default: '4', hidden: true },
        { key: 'mail_index_rewrite_min_log_bytes', type: 'size', default: '8192 B', hidden: true },
        { key: 'mail_index_rewrite_max_log_bytes', type: 'size', default: '131072 B', hidden: true },
        { key: 'mail_index_log_rotate_min_size', type: 'size', default: '32768 B', hidden: true },
        { key: 'mail_index_log_rotate_max_size', type: 'size', default: '1048576 B', hidden: true },
        { key: 'mail_index_log_rotate_min_age', type: 'time', default: '300 secs', hidden: true },
        { key: 'mail_index_log2_max_age', type: 'time', default: '172800 secs', hidden: true },
        { key: 'mailbox_idle_check_interval', type: 'time', default: '30 secs' },
        { key: 'mail_max_keyword_length', type: 'uint', default: '50' },
        { key: 'mail_max_lock_timeout', type: 'time', default: '0 secs' },
        { key: 'mail_temp_scan_interval', type: 'time', default: '604800 secs' },
        { key: 'mail_vsize_bg_after_count', type: 'uint', default: '0' },
        { key: 'mail_sort_max_read_count', type: 'uint', default: '0' },
        { key: 'mail_save_crlf', type: 'bool', default: 'no' },
        { key: 'mail_fsync', type: 'enum', default: 'optimized:never:always' },
        { key: 'mmap_disable', type: 'bool', default: 'no' },
        { key: 'dotlock_use_excl', type: 'bool', default: 'yes' },
        { key: 'mail_nfs_storage', type: 'bool', default: 'no' },
        { key: 'mail_nfs_index', type: 'bool', default: 'no' },
        { key: 'mailbox_list_index', type: 'bool', default: 'yes' },
        { key: 'mailbox_list_index_very_dirty_syncs', type: 'bool', default: 'no' },
        { key: 'mailbox_list_index_include_inbox', type: 'bool', default: 'no' },
        { key: 'mail_debug', type: 'bool', default: 'no' },
        { key: 'mail_full_filesystem_access', type: 'bool', default: 'no' },
        { key: 'maildir_stat_dirs', type: 'bool', default: 'no' },
        { key: 'mail_shared_explicit_inbox', type: 'bool', default: 'no' },
        { key: 'lock_method', type: 'enum', default: 'fcntl:flock:dotlock' },
        { key: 'pop3_uidl_format', type: 'string', default: '%08Xu%08Xv' },
        { key: 'hostname', type: 'string', default: '' },
        { key: 'recipient_delimiter', type: 'string', default: '+' },
      ],
    },
    {
      name: 'mailbox',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'auto', type: 'enum', default: 'no:create:subscribe' },
        { key: 'special_use', type: 'string', default: '' },
        { key: 'driver', type: 'string', default: '' },
        { key: 'comment', type: 'string', default: '' },
        { key: 'autoexpunge', type: 'time', default: '0 secs' },
        { key: 'autoexpunge_max_mails', type: 'uint', default: '0' },
      ],
    },
    {
      name: 'mail_namespace',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'type', type: 'enum', default: 'private:shared:public' },
        { key: 'separator', type: 'string', default: '' },
        { key: 'prefix', type: 'vars', default: '' },
        { key: 'location', type: 'vars', default: '' },
        { key: 'mail', type: 'alias' },
        { key: 'mail_location', type: 'alias' },
        { key: 'alias_for', type: 'vars' },
        { key: 'inbox', type: 'bool', default: 'no' },
        { key: 'hidden', type: 'bool', default: 'no' },
        { key: 'list', type: 'enum', default: 'yes:no:children' },
        { key: 'subscriptions', type: 'bool', default: 'yes' },
        { key: 'ignore_on_failure', type: 'bool', default: 'no' },
        { key: 'disabled', type: 'bool', default: 'no' },
        { key: 'order', type: 'uint', default: '0' },
        { key: 'mailbox', type: 'unique', list: 'mailbox' },
      ],
    },
    {
      name: 'mail_user',
      module: 'mail',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'auth_socket_path', type: 'string', default: 'auth-userdb' },
        { key: 'mail_temp_dir', type: 'vars', default: '/tmp' },
        { key: 'mail_uid', type: 'string', default: '' },
        { key: 'mail_gid', type: 'string', default: '' },
        { key: 'mail_home', type: 'vars', default: '' },
        { key: 'mail_chroot', type: 'vars', default: '' },
        { key: 'mail_access_groups', type: 'string', default: '' },
        { key: 'mail_privileged_group', type: 'string', default: '' },
        { key: 'valid_chroot_dirs', type: 'string', default: '' },
        { key: 'first_valid_uid', type: 'uint', default: '500' },
        { key: 'last_valid_uid', type: 'uint', default: '0' },
        { key: 'first_valid_gid', type: 'uint', default: '1' },
        { key: 'last_valid_gid', type: 'uint', default: '0' },
        { key: 'mail_plugins', type: 'string', default: '' },
        { key: 'mail_plugin_dir', type: 'string', default: '/usr/lib/dovecot/modules' },
        { key: 'mail_log_prefix', type: 'string', default: '%s(%u)<%{pid}><%{session}>: ' },
        { key: 'hostname', type: 'string', default: '' },
        { key: 'postmaster_address', type: 'vars', default: 'postmaster@%{if;%d;ne;;%d;%{hostname}}' },
        { key: 'namespace', type: 'unique', list: 'mail_namespace' },
        { key: 'plugin', type: 'strlist' },
      ],
    },
    {
      name: 'pop3c',
      module: 'pop3c',
      settings: [
        { key: 'pop3c_host', type: 'string', default: '' },
        { key: 'pop3c_port', type: 'port', default: '110' },
        { key: 'pop3c_user', type: 'vars', default: '%u' },
        { key: 'pop3c_master_user', type: 'vars', default: '' },
        { key: 'pop3c_password', type: 'string', default: '' },
        { key: 'pop3c_ssl', type: 'enum', default: 'no:pop3s:starttls' },
        { key: 'pop3c_ssl_verify', type: 'bool', default: 'yes' },
        { key: 'pop3c_rawlog_dir', type: 'string', default: '' },
        { key: 'pop3c_quick_received_date', type: 'bool', default: 'no' },
        { key: 'pop3c_features', type: 'string', default: '' },
      ],
    },
    {
      name: 'mbox',
      module: 'mbox',
      settings: [
        { key: 'mbox_read_locks', type: 'string', default: 'fcntl' },
        { key: 'mbox_write_locks', type: 'string', default: 'fcntl dotlock' },
        { key: 'mbox_lock_timeout', type: 'time', default: '300 secs' },
        { key: 'mbox_dotlock_change_timeout', type: 'time', default: '120 secs' },
        { key: 'mbox_min_index_size', type: 'size', default: '0 B' },
        { key: 'mbox_dirty_syncs', type: 'bool', default: 'yes' },
        { key: 'mbox_very_dirty_syncs', type: 'bool', default: 'no' },
        { key: 'mbox_lazy_writes', type: 'bool', default: 'yes' },
        { key: 'mbox_md5', type: 'enum', default: 'apop3d:all' },
      ],
    },
    {
      name: 'maildir',
      module: 'maildir',
      settings: [
        { key: 'maildir_copy_with_hardlinks', type: 'bool', default: 'yes' },
        { key: 'maildir_very_dirty_syncs', type: 'bool', default: 'no' },
        { key: 'maildir_broken_filename_sizes', type: 'bool', default: 'no' },
        { key: 'maildir_empty_new', type: 'bool', default: 'no' },
      ],
    },
    {
      name: 'imapc',
      module: 'imapc',
      settings: [
        { key: 'imapc_host', type: 'string', default: '' },
        { key: 'imapc_port', type: 'port', default: '143' },
        { key: 'imapc_user', type: 'vars', default: '' },
        { key: 'imapc_master_user', type: 'vars', default: '' },
        { key: 'imapc_password', type: 'string', default: '' },
        { key: 'imapc_sasl_mechanisms', type: 'string', default: '' },
        { key: 'imapc_ssl', type: 'enum', default: 'no:imaps:starttls' },
        { key: 'imapc_ssl_verify', type: 'bool', default: 'yes' },
        { key: 'imapc_features', type: 'string', default: '' },
        { key: 'imapc_rawlog_dir', type: 'string', default: '' },
        { key: 'imapc_list_prefix', type: 'string', default: '' },
        { key: 'imapc_cmd_timeout', type: 'time', default: '300 secs' },
        { key: 'imapc_max_idle_time', type: 'time', default: '1740 secs' },
        { key: 'imapc_connection_retry_count', type: 'uint', default: '1' },
        { key: 'imapc_connection_retry_interval', type: 'msecs', default: '1000 msecs' },
        { key: 'imapc_max_line_length', type: 'size', default: '0 B' },
        { key: 'pop3_deleted_flag', type: 'string', default: '' },
      ],
    },
    {
      name: 'mdbox',
      module: 'mdbox',
      settings: [
        { key: 'mdbox_preallocate_space', type: 'bool', default: 'no' },
        { key: 'mdbox_rotate_size', type: 'size', default: '10485760 B' },
        { key: 'mdbox_rotate_interval', type: 'time', default: '0 secs' },
      ],
    },
    {
      name: 'lda',
      module: 'lda',
      settings: [
        { key: 'hostname', type: 'string', default: '' },
        { key: 'rejection_subject', type: 'string', default: 'Rejected: %s' },
        { key: 'rejection_reason', type: 'string', default: 'Your message to <%t> was automatically rejected:%n%r' },
        { key: 'deliver_log_format', type: 'string', default: 'msgid=%m: %$' },
        { key: 'recipient_delimiter', type: 'string', default: '+' },
        { key: 'lda_original_recipient_header', type: 'string', default: '' },
        { key: 'quota_full_tempfail', type: 'bool', default: 'no' },
        { key: 'lda_mailbox_autocreate', type: 'bool', default: 'no' },
        { key: 'lda_mailbox_autosubscribe', type: 'bool', default: 'no' },
      ],
    },
    {
      name: 'submission',
      module: 'submission',
      settings: [
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'rawlog_dir', type: 'vars', default: '' },
        { key: 'hostname', type: 'string', default: '' },
        { key: 'login_greeting', type: 'string', default: 'Dovecot (Debian) ready.' },
        { key: 'login_trusted_networks', type: 'string', default: '' },
        { key: 'recipient_delimiter', type: 'string', default: '+' },
        { key: 'submission_max_mail_size', type: 'size', default: '41943040 B' },
        { key: 'submission_max_recipients', type: 'uint', default: '0' },
        { key: 'submission_client_workarounds', type: 'string', default: '' },
        { key: 'submission_logout_format', type: 'string', default: 'in=%i out=%o' },
        { key: 'submission_backend_capabilities', type: 'string' },
        { key: 'submission_relay_host', type: 'string', default: '' },
        { key: 'submission_relay_port', type: 'port', default: '25' },
        { key: 'submission_relay_trusted', type: 'bool', default: 'no' },
        { key: 'submission_relay_user', type: 'string', default: '' },
        { key: 'submission_relay_master_user', type: 'string', default: '' },
        { key: 'submission_relay_password', type: 'string', default: '' },
        { key: 'submission_relay_ssl', type: 'enum', default: 'no:smtps:starttls' },
        { key: 'submission_relay_ssl_verify', type: 'bool', default: 'yes' },
        { key: 'submission_relay_rawlog_dir', type: 'vars', default: '' },
        { key: 'submission_relay_max_idle_time', type: 'time', default: '1740 secs' },
        { key: 'submission_relay_connect_timeout', type: 'msecs', default: '30000 msecs' },
        { key: 'submission_relay_command_timeout', type: 'msecs', default: '300000 msecs' },
        { key: 'imap_urlauth_host', type: 'string', default: '' },
        { key: 'imap_urlauth_port', type: 'port', default: '143' },
      ],
    },
    {
      name: 'submission_login',
      module: 'submission-login',
      settings: [
        { key: 'hostname', type: 'string', default: '' },
        { key: 'submission_max_mail_size', type: 'size', default: '0 B' },
        { key: 'submission_client_workarounds', type: 'string', default: '' },
        { key: 'submission_backend_capabilities', type: 'string' },
      ],
    },
    {
      name: 'stats_exporter',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'transport', type: 'string', default: '' },
        { key: 'transport_args', type: 'string', default: '' },
        { key: 'transport_timeout', type: 'msecs', default: '250 msecs' },
        { key: 'format', type: 'string', default: '' },
        { key: 'format_args', type: 'string', default: '' },
      ],
    },
    {
      name: 'stats_metric',
      nameKey: 'metric_name',
      settings: [
        { key: 'metric_name', type: 'string', default: '' },
        { key: 'fields', type: 'string', default: '' },
        { key: 'group_by', type: 'string', default: '' },
        { key: 'filter', type: 'string', default: '' },
        { key: 'exporter', type: 'string', default: '' },
        { key: 'exporter_include', type: 'string', default: 'name hostname timestamps categories fields' },
        { key: 'description', type: 'string', default: '' },
      ],
    },
    {
      name: 'stats',
      module: 'stats',
      settings: [
        { key: 'stats_http_rawlog_dir', type: 'string', default: '' },
        { key: 'metric', type: 'unique', list: 'stats_metric' },
        { key: 'event_exporter', type: 'unique', list: 'stats_exporter' },
      ],
    },
    {
      name: 'replicator',
      module: 'replicator',
      settings: [
        { key: 'auth_socket_path', type: 'string', default: 'auth-userdb' },
        { key: 'doveadm_socket_path', type: 'string', default: 'doveadm-server' },
        { key: 'replication_dsync_parameters', type: 'string', default: '-d -N -l 30 -U' },
        { key: 'replication_full_sync_interval', type: 'time', default: '86400 secs' },
        { key: 'replication_max_conns', type: 'uint', default: '10' },
      ],
    },
    {
      name: 'aggregator',
      module: 'aggregator',
      settings: [
        { key: 'replicator_host', type: 'string', default: 'replicator' },
        { key: 'replicator_port', type: 'port', default: '0' },
      ],
    },
    {
      name: 'pop3',
      module: 'pop3',
      settings: [
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'rawlog_dir', type: 'vars', default: '' },
        { key: 'pop3_no_flag_updates', type: 'bool', default: 'no' },
        { key: 'pop3_enable_last', type: 'bool', default: 'no' },
        { key: 'pop3_reuse_xuidl', type: 'bool', default: 'no' },
        { key: 'pop3_save_uidl', type: 'bool', default: 'no' },
        { key: 'pop3_lock_session', type: 'bool', default: 'no' },
        { key: 'pop3_fast_size_lookups', type: 'bool', default: 'no' },
        { key: 'pop3_client_workarounds', type: 'string', default: '' },
        { key: 'pop3_logout_format', type: 'string', default: 'top=%t/%p, retr=%r/%b, del=%d/%m, size=%s' },
        { key: 'pop3_uidl_duplicates', type: 'enum', default: 'allow:rename' },
        { key: 'pop3_deleted_flag', type: 'string', default: '' },
        { key: 'pop3_delete_type', type: 'enum', default: 'default:expunge:flag' },
      ],
    },
    { name: 'pop3_login', module: 'pop3-login', settings: [] },
    { name: 'quota_status', module: 'mail', settings: [{ key: 'recipient_delimiter', type: 'string', default: '+' }] },
    { name: 'fs_crypt', module: 'fs-crypt', settings: [{ key: 'plugin', type: 'strlist' }] },
    {
      name: 'old_stats',
      module: 'stats',
      settings: [
        { key: 'old_stats_memory_limit', type: 'size', default: '16777216 B' },
        { key: 'old_stats_command_min_time', type: 'time', default: '60 secs' },
        { key: 'old_stats_session_min_time', type: 'time', default: '900 secs' },
        { key: 'old_stats_user_min_time', type: 'time', default: '3600 secs' },
        { key: 'old_stats_domain_min_time', type: 'time', default: '43200 secs' },
        { key: 'old_stats_ip_min_time', type: 'time', default: '43200 secs' },
        { key: 'old_stats_carbon_server', type: 'string', default: '' },
        { key: 'old_stats_carbon_interval', type: 'time', default: '30 secs' },
        { key: 'old_stats_carbon_name', type: 'string', default: '' },
      ],
    },
    {
      name: 'file_listener',
      nameKey: 'path',
      settings: [
        { key: 'path', type: 'string', default: '' },
        { key: 'mode', type: 'octal', default: '0600' },
        { key: 'user', type: 'string', default: '' },
        { key: 'group', type: 'string', default: '' },
      ],
    },
    {
      name: 'inet_listener',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'address', type: 'string', default: '' },
        { key: 'port', type: 'port', default: '0' },
        { key: 'ssl', type: 'bool', default: 'no' },
        { key: 'reuse_port', type: 'bool', default: 'no' },
        { key: 'haproxy', type: 'bool', default: 'no' },
      ],
    },
    {
      name: 'service',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'protocol', type: 'string', default: '' },
        { key: 'type', type: 'string', default: '' },
        { key: 'executable', type: 'string', default: '' },
        { key: 'user', type: 'string', default: '' },
        { key: 'group', type: 'string', default: '' },
        { key: 'privileged_group', type: 'string', default: '' },
        { key: 'extra_groups', type: 'string', default: '' },
        { key: 'chroot', type: 'string', default: '' },
        { key: 'drop_priv_before_exec', type: 'bool', default: 'no' },
        { key: 'process_min_avail', type: 'uint', default: '0' },
        { key: 'process_limit', type: 'uint', default: '0' },
        { key: 'client_limit', type: 'uint', default: '0' },
        { key: 'service_count', type: 'uint', default: '0' },
        { key: 'idle_kill', type: 'time', default: '0 secs' },
        { key: 'vsz_limit', type: 'size', default: '18446744073709551615 B' },
        { key: 'unix_listener', type: 'unique', list: 'file_listener' },
        { key: 'fifo_listener', type: 'unique', list: 'file_listener' },
        { key: 'inet_listener', type: 'unique', list: 'inet_listener' },
      ],
    },
    {
      name: 'master',
      module: 'master',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'state_dir', type: 'string', default: '/var/lib/dovecot' },
        { key: 'libexec_dir', type: 'string', default: '/usr/lib/dovecot' },
        { key: 'instance_name', type: 'string', default: 'dovecot' },
        { key: 'protocols', type: 'string', default: '' },
        { key: 'listen', type: 'string', default: '*, ::' },
        { key: 'ssl', type: 'enum', default: 'yes:no:required' },
        { key: 'default_internal_user', type: 'string', default: 'dovecot' },
        { key: 'default_internal_group', type: 'string', default: 'dovecot' },
        { key: 'default_login_user', type: 'string', default: 'dovenull' },
        { key: 'default_process_limit', type: 'uint', default: '100' },
        { key: 'default_client_limit', type: 'uint', default: '1000' },
        { key: 'default_idle_kill', type: 'time', default: '60 secs' },
        { key: 'default_vsz_limit', type: 'size', default: '268435456 B' },
        { key: 'version_ignore', type: 'bool', default: 'no' },
        { key: 'first_valid_uid', type: 'uint', default: '500' },
        { key: 'last_valid_uid', type: 'uint', default: '0' },
        { key: 'first_valid_gid', type: 'uint', default: '1' },
        { key: 'last_valid_gid', type: 'uint', default: '0' },
        { key: 'service', type: 'unique', list: 'service' },
      ],
    },
    {
      name: 'login',
      module: 'login',
      settings: [
        { key: 'login_trusted_networks', type: 'string', default: '' },
        { key: 'login_source_ips', type: 'string', default: '' },
        { key: 'login_greeting', type: 'vars', default: 'Dovecot (Debian) ready.' },
        {
          key: 'login_log_format_elements',
          type: 'string',
          default: 'user=<%u> method=%m rip=%r lip=%l mpid=%e %c session=<%{session}>',
        },
        { key: 'login_log_format', type: 'string', default: '%$: %s' },
        { key: 'login_access_sockets', type: 'string', default: '' },
        { key: 'login_proxy_notify_path', type: 'vars', default: 'proxy-notify' },
        { key: 'login_plugin_dir', type: 'string', default: '/usr/lib/dovecot/modules/login' },
        { key: 'login_plugins', type: 'string', default: '' },
        { key: 'login_proxy_timeout', type: 'msecs', default: '30000 msecs' },
        { key: 'login_proxy_max_reconnects', type: 'uint', default: '3' },
        { key: 'login_proxy_max_disconnect_delay', type: 'time', default: '0 secs' },
        { key: 'login_proxy_rawlog_dir', type: 'string', default: '' },
        { key: 'director_username_hash', type: 'string', default: '%Lu' },
        { key: 'auth_ssl_require_client_cert', type: 'bool', default: 'no' },
        { key: 'auth_ssl_username_from_cert', type: 'bool', default: 'no' },
        { key: 'disable_plaintext_auth', type: 'bool', default: 'yes' },
        { key: 'auth_verbose', type: 'bool', default: 'no' },
        { key: 'auth_debug', type: 'bool', default: 'no' },
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'mail_max_userip_connections', type: 'uint', default: '10' },
      ],
    },
    {
      name: 'lmtp',
      module: 'lmtp',
      settings: [
        { key: 'lmtp_proxy', type: 'bool', default: 'no' },
        { key: 'lmtp_save_to_detail_mailbox', type: 'bool', default: 'no' },
        { key: 'lmtp_rcpt_check_quota', type: 'bool', default: 'no' },
        { key: 'lmtp_add_received_header', type: 'bool', default: 'yes' },
        { key: 'lmtp_verbose_replies', type: 'bool', default: 'no' },
        { key: 'lmtp_user_concurrency_limit', type: 'uint', default: '0' },
        { key: 'lmtp_hdr_delivery_address', type: 'enum', default: 'final:none:original' },
        { key: 'lmtp_rawlog_dir', type: 'vars', default: '' },
        { key: 'lmtp_proxy_rawlog_dir', type: 'vars', default: '' },
        { key: 'lmtp_client_workarounds', type: 'string', default: '' },
        { key: 'login_greeting', type: 'vars', default: 'Dovecot (Debian) ready.' },
        { key: 'login_trusted_networks', type: 'string', default: '' },
        { key: 'mail_plugins', type: 'string', default: '' },
        { key: 'mail_plugin_dir', type: 'string', default: '/usr/lib/dovecot/modules' },
      ],
    },
    {
      name: 'imap',
      module: 'imap',
      settings: [
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'rawlog_dir', type: 'vars', default: '' },
        { key: 'imap_max_line_length', type: 'size', default: '65536 B' },
        { key: 'imap_idle_notify_interval', type: 'time', default: '120 secs' },
        { key: 'imap_capability', type: 'string', default: '' },
        { key: 'imap_client_workarounds', type: 'string', default: '' },
        {
          key: 'imap_logout_format',
          type: 'string',
          default:
            'in=%i out=%o deleted=%{deleted} expunged=%{expunged} trashed=%{trashed} hdr_count=%{fetch_hdr_count} hdr_bytes=%{fetch_hdr_bytes} body_count=%{fetch_body_count} body_bytes=%{fetch_body_bytes}',
        },
        { key: 'imap_id_send', type: 'string', default: 'name *' },
        { key: 'imap_id_log', type: 'string', default: '' },
        { key: 'imap_fetch_failure', type: 'enum', default: 'disconnect-immediately:disconnect-after:no-after' },
        { key: 'imap_metadata', type: 'bool', default: 'no' },
        { key: 'imap_literal_minus', type: 'bool', default: 'no' },
        { key: 'imap_hibernate_timeout', type: 'time', default: '0 secs' },
        { key: 'imap_urlauth_host', type: 'string', default: '' },
        { key: 'imap_urlauth_port', type: 'port', default: '143' },
      ],
    },
    {
      name: 'imap_urlauth_worker',
      module: 'imap-urlauth-worker',
      settings: [
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'imap_urlauth_host', type: 'string', default: '' },
        { key: 'imap_urlauth_port', type: 'port', default: '143' },
      ],
    },
    {
      name: 'imap_urlauth',
      module: 'imap-urlauth',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'mail_debug', type: 'bool', default: 'no' },
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'imap_urlauth_logout_format', type: 'string', default: 'in=%i out=%o' },
        { key: 'imap_urlauth_submit_user', type: 'string' },
        { key: 'imap_urlauth_stream_user', type: 'string' },
      ],
    },
    { name: 'imap_urlauth_login', module: 'imap-urlauth-login', settings: [] },
    {
      name: 'imap_login',
      module: 'imap-login',
      settings: [
        { key: 'imap_capability', type: 'string', default: '' },
        { key: 'imap_id_send', type: 'string', default: 'name *' },
        { key: 'imap_id_log', type: 'string', default: '' },
        { key: 'imap_literal_minus', type: 'bool', default: 'no' },
        { key: 'imap_id_retain', type: 'bool', default: 'no' },
      ],
    },
    {
      name: 'doveadm',
      module: 'doveadm',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'libexec_dir', type: 'string', default: '/usr/lib/dovecot' },
        { key: 'mail_plugins', type: 'string', default: '' },
        { key: 'mail_plugin_dir', type: 'string', default: '/usr/lib/dovecot/modules' },
        { key: 'mail_temp_dir', type: 'vars', default: '/tmp' },
        { key: 'auth_debug', type: 'bool', default: 'no' },
        { key: 'auth_socket_path', type: 'string', default: 'auth-userdb' },
        { key: 'doveadm_socket_path', type: 'string', default: 'doveadm-server' },
        { key: 'doveadm_worker_count', type: 'uint', default: '0' },
        { key: 'doveadm_port', type: 'port', default: '0' },
        { key: 'doveadm_proxy_port', type: 'alias' },
        { key: 'doveadm_ssl', type: 'enum', default: 'no:ssl:starttls' },
        { key: 'doveadm_username', type: 'string', default: 'doveadm' },
        { key: 'doveadm_password', type: 'string', default: '' },
        { key: 'doveadm_allowed_commands', type: 'string', default: '' },
        { key: 'dsync_alt_char', type: 'string', default: '_' },
        { key: 'dsync_remote_cmd', type: 'string', default: 'ssh -l%{login} %{host} doveadm dsync-server -u%u -U' },
        { key: 'director_username_hash', type: 'string', default: '%Lu' },
        { key: 'doveadm_api_key', type: 'string', default: '' },
        { key: 'dsync_features', type: 'string', default: '' },
        { key: 'dsync_commit_msgs_interval', type: 'uint', default: '100' },
        { key: 'doveadm_http_rawlog_dir', type: 'string', default: '' },
        { key: 'dsync_hashed_headers', type: 'string', default: 'Date Message-ID' },
        { key: 'plugin', type: 'strlist' },
      ],
    },
    {
      name: 'director',
      module: 'director',
      settings: [
        { key: 'master_user_separator', type: 'string', default: '' },
        { key: 'director_servers', type: 'string', default: '' },
        { key: 'director_mail_servers', type: 'string', default: '' },
        { key: 'director_username_hash', type: 'string', default: '%Lu' },
        { key: 'director_flush_socket', type: 'string', default: '' },
        { key: 'director_ping_idle_timeout', type: 'time', default: '30 secs' },
        { key: 'director_ping_max_timeout', type: 'time', default: '60 secs' },
        { key: 'director_user_expire', type: 'time', default: '900 secs' },
        { key: 'director_user_kick_delay', type: 'time', default: '2 secs' },
        { key: 'director_max_parallel_moves', type: 'uint', default: '100' },
        { key: 'director_max_parallel_kicks', type: 'uint', default: '100' },
        { key: 'director_output_buffer_size', type: 'size', default: '10485760 B' },
      ],
    },
    {
      name: 'dict',
      module: 'dict',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'dict_db_config', type: 'string', default: '' },
        { key: 'dict', type: 'strlist' },
      ],
    },
    {
      name: 'auth_passdb',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'driver', type: 'string', default: '' },
        { key: 'args', type: 'string', default: '' },
        { key: 'default_fields', type: 'string', default: '' },
        { key: 'override_fields', type: 'string', default: '' },
        { key: 'mechanisms', type: 'string', default: '' },
        { key: 'username_filter', type: 'string', default: '' },
        { key: 'skip', type: 'enum', default: 'never:authenticated:unauthenticated' },
        {
          key: 'result_success',
          type: 'enum',
          default: 'return-ok:return:return-fail:continue:continue-ok:continue-fail',
        },
        {
          key: 'result_failure',
          type: 'enum',
          default: 'continue:return:return-ok:return-fail:continue-ok:continue-fail',
        },
        {
          key: 'result_internalfail',
          type: 'enum',
          default: 'continue:return:return-ok:return-fail:continue-ok:continue-fail',
        },
        { key: 'deny', type: 'bool', default: 'no' },
        { key: 'pass', type: 'bool', default: 'no' },
        { key: 'master', type: 'bool', default: 'no' },
        { key: 'auth_verbose', type: 'enum', default: 'default:yes:no' },
      ],
    },
    {
      name: 'auth_userdb',
      nameKey: 'name',
      settings: [
        { key: 'name', type: 'string', default: '' },
        { key: 'driver', type: 'string', default: '' },
        { key: 'args', type: 'string', default: '' },
        { key: 'default_fields', type: 'string', default: '' },
        { key: 'override_fields', type: 'string', default: '' },
        { key: 'skip', type: 'enum', default: 'never:found:notfound' },
        {
          key: 'result_success',
          type: 'enum',
          default: 'return-ok:return:return-fail:continue:continue-ok:continue-fail',
        },
        {
          key: 'result_failure',
          type: 'enum',
          default: 'continue:return:return-ok:return-fail:continue-ok:continue-fail',
        },
        {
          key: 'result_internalfail',
          type: 'enum',
          default: 'continue:return:return-ok:return-fail:continue-ok:continue-fail',
        },
        { key: 'auth_verbose', type: 'enum', default: 'default:yes:no' },
      ],
    },
    {
      name: 'auth',
      module: 'auth',
      settings: [
        { key: 'auth_mechanisms', type: 'string', default: 'plain' },
        { key: 'auth_realms', type: 'string', default: '' },
        { key: 'auth_default_realm', type: 'string', default: '' },
        { key: 'auth_cache_size', type: 'size', default: '0 B' },
        { key: 'auth_cache_ttl', type: 'time', default: '3600 secs' },
        { key: 'auth_cache_negative_ttl', type: 'time', default: '3600 secs' },
        { key: 'auth_cache_verify_password_with_worker', type: 'bool', default: 'no' },
        {
          key: 'auth_username_chars',
          type: 'string',
          default: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@',
        },
        { key: 'auth_username_translation', type: 'string', default: '' },
        { key: 'auth_username_format', type: 'string', default: '%Lu' },
        { key: 'auth_master_user_separator', type: 'string', default: '' },
        { key: 'auth_anonymous_username', type: 'string', default: 'anonymous' },
        { key: 'auth_krb5_keytab', type: 'string', default: '' },
        { key: 'auth_gssapi_hostname', type: 'string', default: '' },
        { key: 'auth_winbind_helper_path', type: 'string', default: '/usr/bin/ntlm_auth' },
        { key: 'auth_proxy_self', type: 'string', default: '' },
        { key: 'auth_failure_delay', type: 'time', default: '2 secs' },
        { key: 'auth_policy_server_url', type: 'string', default: '' },
        { key: 'auth_policy_server_api_header', type: 'string', default: '' },
        { key: 'auth_policy_server_timeout_msecs', type: 'uint', default: '2000' },
        { key: 'auth_policy_hash_mech', type: 'string', default: 'sha256' },
        { key: 'auth_policy_hash_nonce', type: 'string', default: '' },
        {
          key: 'auth_policy_request_attributes',
          type: 'string',
          default:
            'login=%{requested_username} pwhash=%{hashed_password} remote=%{rip} device_id=%{client_id} protocol=%s session_id=%{session}',
        },
        { key: 'auth_policy_reject_on_fail', type: 'bool', default: 'no' },
        { key: 'auth_policy_check_before_auth', type: 'bool', default: 'yes' },
        { key: 'auth_policy_check_after_auth', type: 'bool', default: 'yes' },
        { key: 'auth_policy_report_after_auth', type: 'bool', default: 'yes' },
        { key: 'auth_policy_log_only', type: 'bool', default: 'no' },
        { key: 'auth_policy_hash_truncate', type: 'uint', default: '12' },
        { key: 'auth_stats', type: 'bool', default: 'no' },
        { key: 'auth_verbose', type: 'bool', default: 'no' },
        { key: 'auth_debug', type: 'bool', default: 'no' },
        { key: 'auth_debug_passwords', type: 'bool', default: 'no' },
        { key: 'auth_verbose_passwords', type: 'string', default: 'no' },
        { key: 'auth_ssl_require_client_cert', type: 'bool', default: 'no' },
        { key: 'auth_ssl_username_from_cert', type: 'bool', default: 'no' },
        { key: 'auth_use_winbind', type: 'bool', default: 'no' },
        { key: 'auth_worker_max_count', type: 'uint', default: '30' },
        { key: 'passdb', type: 'list', list: 'auth_passdb' },
        { key: 'userdb', type: 'list', list: 'auth_userdb' },
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'first_valid_uid', type: 'uint', default: '500' },
        { key: 'last_valid_uid', type: 'uint', default: '0' },
        { key: 'first_valid_gid', type: 'uint', default: '1' },
        { key: 'last_valid_gid', type: 'uint', default: '0' },
        { key: 'ssl_client_ca_dir', type: 'string', default: '' },
        { key: 'ssl_client_ca_file', type: 'string', default: '' },
      ],
    },
    {
      name: 'master_service',
      module: 'master',
      settings: [
        { key: 'base_dir', type: 'string', default: '/run/dovecot' },
        { key: 'state_dir', type: 'string', default: '/var/lib/dovecot' },
        { key: 'instance_name', type: 'string', default: 'dovecot' },
        { key: 'log_path', type: 'string', default: 'syslog' },
        { key: 'info_log_path', type: 'string', default: '' },
        { key: 'debug_log_path', type: 'string', default: '' },
        { key: 'log_timestamp', type: 'string', default: '%b %d %H:%M:%S ' },
        { key: 'log_debug', type: 'string', default: '' },
        { key: 'log_core_filter', type: 'string', default: '' },
        { key: 'process_shutdown_filter', type: 'string', default: '' },
        { key: 'syslog_facility', type: 'string', default: 'mail' },
        {
          key: 'import_environment',
          type: 'string',
          default: 'TZ CORE_OUTOFMEM CORE_ERROR LISTEN_PID LISTEN_FDS NOTIFY_SOCKET',
        },
        { key: 'stats_writer_socket_path', type: 'string', default: 'stats-writer' },
        { key: 'config_cache_size', type: 'size', default: '1048576 B' },
        { key: 'version_ignore', type: 'bool', default: 'no' },
        { key: 'shutdown_clients', type: 'bool', default: 'yes' },
        { key: 'verbose_proctitle', type: 'bool', default: 'no' },
        { key: 'haproxy_trusted_networks', type: 'string', default: '' },
        { key: 'haproxy_timeout', type: 'time', default: '3 secs' },
      ],
    },
    {
      name: 'master_service_ssl',
      module: 'ssl',
      settings: [
        { key: 'ssl', type: 'enum', default: 'yes:no:required' },
        { key: 'ssl_ca', type: 'string', default: '' },
        { key: 'ssl_client_ca_file', type: 'string', default: '' },
        { key: 'ssl_client_ca_dir', type: 'string', default: '' },
        { key: 'ssl_client_cert', type: 'string', default: '' },
        { key: 'ssl_client_key', type: 'string', default: '' },
        {
          key: 'ssl_cipher_list',
          type: 'string',
          default: 'ALL:!kRSA:!SRP:!kDHd:!DSS:!aNULL:!eNULL:!EXPORT:!DES:!3DES:!MD5:!PSK:!RC4:!ADH:!LOW@STRENGTH',
        },
        { key: 'ssl_cipher_suites', type: 'string', default: '' },
        { key: 'ssl_curve_list', type: 'string', default: '' },
        { key: 'ssl_min_protocol', type: 'string', default: 'TLSv1.2' },
        { key: 'ssl_cert_username_field', type: 'string', default: 'commonName' },
        { key: 'ssl_crypto_device', type: 'string', default: '' },
        { key: 'ssl_verify_client_cert', type: 'bool', default: 'no' },
        { key: 'ssl_client_require_valid_cert', type: 'bool', default: 'yes' },
        { key: 'ssl_require_crl', type: 'bool', default: 'yes' },
        { key: 'verbose_ssl', type: 'bool', default: 'no' },
        { key: 'ssl_prefer_server_ciphers', type: 'bool', default: 'no' },
        { key: 'ssl_options', type: 'string', default: '' },
      ],
    },
    {
      name: 'master_service_ssl_server',
      module: 'ssl-server',
      settings: [
        { key: 'ssl_cert', type: 'string', default: '' },
        { key: 'ssl_key', type: 'string', default: '' },
        { key: 'ssl_alt_cert', type: 'string', default: '' },
        { key: 'ssl_alt_key', type: 'string', default: '' },
        { key: 'ssl_key_password', type: 'string', default: '' },
        { key: 'ssl_dh', type: 'string', default: '' },
      ],
    },
    {
      name: 'smtp_submit',
      module: 'smtp-submit',
      settings: [
        { key: 'hostname', type: 'string', default: '' },
        { key: 'mail_debug', type: 'bool', default: 'no' },
        { key: 'submission_host', type: 'vars', default: '' },
        { key: 'sendmail_path', type: 'vars', default: '/usr/sbin/sendmail' },
        { key: 'submission_timeout', type: 'time', default: '30 secs' },
        { key: 'submission_ssl', type: 'enum', default: 'no:smtps:submissions:starttls' },
      ],
    },
  ],
  services: [
    {
      name: 'tcpwrap',
      protocol: '',
      type: '',
      executable: 'tcpwrap',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
    },
    {
      name: 'health-check',
      protocol: '',
      type: '',
      executable: 'script -p health-check.sh',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'yes',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
    },
    {
      name: 'submission',
      protocol: 'submission',
      type: '',
      executable: 'submission',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1024',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'login/submission', mode: '0666', user: '', group: '' }],
    },
    {
      name: 'submission-login',
      protocol: 'submission',
      type: 'login',
      executable: 'submission-login',
      user: '$default_login_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'login',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      inet_listener: [{ name: 'submission', port: '587' }],
    },
    {
      name: 'stats',
      protocol: '',
      type: '',
      executable: 'stats',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'stats-reader', mode: '0600', user: '', group: '' },
        { path: 'stats-writer', mode: '0660', user: '', group: '$default_internal_group' },
        { path: 'login/stats-writer', mode: '0600', user: '$default_login_user', group: '' },
      ],
    },
    {
      name: 'replicator',
      protocol: '',
      type: '',
      executable: 'replicator',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'replicator', mode: '0600', user: '$default_internal_user', group: '' },
        { path: 'replicator-doveadm', mode: '0', user: '$default_internal_user', group: '' },
      ],
      processLimit1: true,
    },
    {
      name: 'aggregator',
      protocol: '',
      type: '',
      executable: 'aggregator',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '.',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'replication-notify', mode: '0600', user: '', group: '' }],
      fifo_listener: [{ path: 'replication-notify-fifo', mode: '0600', user: '', group: '' }],
    },
    {
      name: 'pop3',
      protocol: 'pop3',
      type: '',
      executable: 'pop3',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1024',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'login/pop3', mode: '0666', user: '', group: '' }],
    },
    {
      name: 'pop3-login',
      protocol: 'pop3',
      type: 'login',
      executable: 'pop3-login',
      user: '$default_login_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'login',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      inet_listener: [
        { name: 'pop3', port: '110' },
        { name: 'pop3s', port: '995', ssl: 'yes' },
      ],
    },
    {
      name: 'old-stats',
      protocol: '',
      type: '',
      executable: 'old-stats',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'empty',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'old-stats', mode: '0600', user: '', group: '' }],
      fifo_listener: [
        { path: 'old-stats-mail', mode: '0600', user: '', group: '' },
        { path: 'old-stats-user', mode: '0600', user: '', group: '' },
      ],
      processLimit1: true,
    },
    {
      name: 'log',
      protocol: '',
      type: 'log',
      executable: 'log',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'log-errors', mode: '0600', user: '', group: '' }],
      processLimit1: true,
    },
    {
      name: 'lmtp',
      protocol: 'lmtp',
      type: '',
      executable: 'lmtp',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'lmtp', mode: '0666', user: '', group: '' }],
    },
    {
      name: 'ipc',
      protocol: '',
      type: '',
      executable: 'ipc',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'empty',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'ipc', mode: '0600', user: '$default_internal_user', group: '' },
        { path: 'login/ipc-proxy', mode: '0600', user: '$default_login_user', group: '' },
      ],
      processLimit1: true,
    },
    {
      name: 'indexer-worker',
      protocol: '',
      type: 'worker',
      executable: 'indexer-worker',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '10',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'indexer-worker', mode: '0600', user: '$default_internal_user', group: '' }],
    },
    {
      name: 'indexer',
      protocol: '',
      type: '',
      executable: 'indexer',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'indexer', mode: '0666', user: '', group: '' }],
      processLimit1: true,
    },
    {
      name: 'imap',
      protocol: 'imap',
      type: '',
      executable: 'imap',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1024',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'login/imap', mode: '0666', user: '', group: '' },
        { path: 'imap-master', mode: '0600', user: '', group: '' },
      ],
    },
    {
      name: 'imap-urlauth-worker',
      protocol: 'imap',
      type: '',
      executable: 'imap-urlauth-worker',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1024',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'imap-urlauth-worker', mode: '0600', user: '$default_internal_user', group: '' }],
    },
    {
      name: 'imap-urlauth',
      protocol: 'imap',
      type: '',
      executable: 'imap-urlauth',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1024',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'token-login/imap-urlauth', mode: '0666', user: '', group: '' }],
    },
    {
      name: 'imap-urlauth-login',
      protocol: 'imap',
      type: 'login',
      executable: 'imap-urlauth-login',
      user: '$default_login_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'token-login',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'imap-urlauth', mode: '0666', user: '', group: '' }],
    },
    {
      name: 'imap-login',
      protocol: 'imap',
      type: 'login',
      executable: 'imap-login',
      user: '$default_login_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'login',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      inet_listener: [
        { name: 'imap', port: '143' },
        { name: 'imaps', port: '993', ssl: 'yes' },
      ],
    },
    {
      name: 'imap-hibernate',
      protocol: 'imap',
      type: '',
      executable: 'imap-hibernate',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'imap-hibernate', mode: '0660', user: '', group: '$default_internal_group' }],
    },
    {
      name: 'doveadm',
      protocol: '',
      type: '',
      executable: 'doveadm-server',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '$default_internal_group',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '1',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'doveadm-server', mode: '0600', user: '', group: '' }],
    },
    {
      name: 'dns-client',
      protocol: '',
      type: '',
      executable: 'dns-client',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'dns-client', mode: '0666', user: '', group: '' },
        { path: 'login/dns-client', mode: '0666', user: '', group: '' },
      ],
    },
    {
      name: 'director',
      protocol: '',
      type: '',
      executable: 'director',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '.',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'login/director', mode: '0', user: '', group: '' },
        { path: 'director-admin', mode: '0600', user: '', group: '' },
      ],
      fifo_listener: [{ path: 'login/proxy-notify', mode: '0', user: '', group: '' }],
      processLimit1: true,
    },
    {
      name: 'dict',
      protocol: '',
      type: '',
      executable: 'dict',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'dict', mode: '0660', user: '', group: '$default_internal_group' }],
    },
    {
      name: 'dict-async',
      protocol: '',
      type: '',
      executable: 'dict',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'dict-async', mode: '0660', user: '', group: '$default_internal_group' }],
    },
    {
      name: 'config',
      protocol: '',
      type: 'config',
      executable: 'config',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'config', mode: '0600', user: '', group: '' }],
    },
    {
      name: 'auth',
      protocol: '',
      type: '',
      executable: 'auth',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'login/login', mode: '0666', user: '', group: '' },
        { path: 'token-login/tokenlogin', mode: '0666', user: '', group: '' },
        { path: 'auth-login', mode: '0600', user: '$default_internal_user', group: '' },
        { path: 'auth-client', mode: '0600', user: '$default_internal_user', group: '' },
        { path: 'auth-userdb', mode: '0666', user: '$default_internal_user', group: '' },
        { path: 'auth-master', mode: '0600', user: '', group: '' },
      ],
      processLimit1: true,
    },
    {
      name: 'auth-worker',
      protocol: '',
      type: 'worker',
      executable: 'auth -w',
      user: '',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: '',
      drop_priv_before_exec: 'no',
      process_min_avail: '0',
      process_limit: '0',
      client_limit: '1',
      service_count: '0',
      idle_kill: '0 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [{ path: 'auth-worker', mode: '0600', user: '$default_internal_user', group: '' }],
    },
    {
      name: 'anvil',
      protocol: '',
      type: 'anvil',
      executable: 'anvil',
      user: '$default_internal_user',
      group: '',
      privileged_group: '',
      extra_groups: '',
      chroot: 'empty',
      drop_priv_before_exec: 'no',
      process_min_avail: '1',
      process_limit: '1',
      client_limit: '0',
      service_count: '0',
      idle_kill: '4294967295 secs',
      vsz_limit: '18446744073709551615 B',
      unix_listener: [
        { path: 'anvil', mode: '0600', user: '', group: '' },
        { path: 'anvil-auth-penalty', mode: '0600', user: '', group: '' },
      ],
      processLimit1: true,
    },
  ],
}

// packages/knowledge/src/dovecot-structures.ts
function dovecotStructures() {
  return dovecot_2_3_default
}

// packages/model/src/stack/paths.ts
function directoryOf(uri) {
  const slash = uri.lastIndexOf('/')
  return slash < 0 ? '' : uri.slice(0, slash)
}
function normalizePath(path) {
  const parts = []
  for (const part2 of path.split('/')) {
    if (part2 === '' || part2 === '.') continue
    if (part2 === '..' && parts.length > 0 && parts[parts.length - 1] !== '..') parts.pop()
    else parts.push(part2)
  }
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}
function joinPath(directory, name) {
  return name.startsWith('/') || directory === '' ? normalizePath(name) : normalizePath(`${directory}/${name}`)
}

// packages/model/src/documents/blocks.ts
function blocksDocument(file) {
  const folding = new Folding(file)
  for (const line of file.lines) folding.add(line)
  return folding.finish()
}
var Folding = class {
  #file
  #items = []
  #open = []
  #problems
  constructor(file) {
    this.#file = file
    this.#problems = problemsOf(file)
  }
  add(line) {
    switch (line.tree.kind) {
      case 'setting':
        this.#put(this.#setting(line))
        break
      case 'include':
        this.#put(this.#include(line))
        break
      case 'section-open':
        this.#enter(this.#section(line))
        break
      case 'section-close':
        this.#leave(line, this.#rangeOf(line, partOf(line.tree, 'brace')))
        break
      case 'broken':
        this.#recover(line)
        break
    }
  }
  finish() {
    const { source, language } = this.#file
    for (const section of this.#open) {
      section.range = { start: section.header.start, end: source.length }
      this.#problems.push({ code: 'unclosed-section', range: section.header, line: section.line })
    }
    this.#problems.sort((a, b) => a.range.start - b.range.start)
    return { shape: 'blocks', source, language, file: this.#file, items: this.#items, problems: this.#problems }
  }
  /** A broken line still opens and closes the sections that its braces speak of. */
  #recover(line) {
    const range = textRange(line.logical)
    if (!this.#open.every(isFilter)) this.#renameEmptyName(line)
    const { closes, opens } = bracesOf(this.#file, line)
    for (let i = 0; i < closes; i++) this.#leave(line, range)
    if (!opens) return
    const word = /^[^\s{=]*/.exec(this.#file.source.slice(range))?.[0] ?? ''
    const type = { text: word, range: { start: range.start, end: range.start + word.length } }
    this.#enter({ ...this.#emptySection(line), type, recovered: true })
  }
  /** In sections that are no filters an empty name is looked up like any other; `plugin` and `dict` know it too. */
  #renameEmptyName(line) {
    const at = this.#problems.findIndex((problem2) => problem2.line === line && problem2.code === 'missing-name')
    const problem = this.#problems[at]
    if (problem) this.#problems[at] = { ...problem, code: 'empty-name' }
  }
  #put(item) {
    const section = this.#open[this.#open.length - 1]
    if (section) section.items.push(item)
    else this.#items.push(item)
  }
  #enter(section) {
    this.#put(section)
    this.#open.push(section)
  }
  #leave(line, brace) {
    const section = this.#open.pop()
    if (section === void 0) {
      this.#problems.push({ code: 'unexpected-close', range: brace, line })
      return
    }
    section.close = brace
    section.range = { start: section.header.start, end: brace.end }
  }
  #base(line) {
    return { parent: this.#open[this.#open.length - 1], range: textRange(line.logical), line }
  }
  #setting(line) {
    const value = partOf(line.tree, 'value')
    const separator = this.#rangeOf(line, partOf(line.tree, 'separator'))
    const parts = value && isGroup(value) ? value.parts : []
    const joined = value ? this.#joined(line, value) : JoinedText.emptyAt(separator.end)
    const form = parts[0]?.kind === 'quote' ? 'quoted' : parts[0]?.kind === 'file-mark' ? 'file' : 'plain'
    const variables = value ? partsOf(value, 'variable').map((part2) => this.#word(line, part2)) : []
    const decoded = decode(joined.text, form)
    const name = this.#name(line, partOf(line.tree, 'name'), (text2) => text2)
    return { ...this.#base(line), kind: 'setting', name, separator, value: joined, form, decoded, variables }
  }
  #section(line) {
    const [type, name, label] = ['type', 'name', 'label'].map((kind) => partOf(line.tree, kind))
    const section = this.#emptySection(line)
    section.type = this.#word(line, type)
    if (name) section.name = this.#name(line, name, dovecotUnescape)
    if (label) section.label = this.#word(line, label)
    return section
  }
  #emptySection(line) {
    const base = this.#base(line)
    const none = { name: void 0, label: void 0, close: void 0, recovered: false }
    const type = { text: '', range: { start: base.range.start, end: base.range.start } }
    return { ...base, ...none, kind: 'section', type, header: base.range, items: [] }
  }
  #include(line) {
    const keyword = this.#word(line, partOf(line.tree, 'keyword'))
    const path = partOf(line.tree, 'path')
    return {
      ...this.#base(line),
      kind: 'include',
      optional: keyword.text === '!include_try',
      path: path ? this.#joined(line, path) : JoinedText.emptyAt(keyword.range.end),
    }
  }
  #joined(line, part2) {
    return joinedOf(this.#file.source, line.logical, part2, this.#file.language.values.glue)
  }
  /** The word of a part, put together from its pieces: a quoted name may be continued, and so may any word of 1.x. */
  #word(line, part2) {
    if (part2 === void 0) throw new Error(`${this.#file.language.id}: a ${line.tree.kind} tree without its parts`)
    return { text: this.#joined(line, part2).text, range: this.#rangeOf(line, part2) }
  }
  /** A name without the quotes that the dialect takes away; their escapes count in names of sections only. */
  #name(line, part2, resolve) {
    const word = this.#word(line, part2)
    if (part2 === void 0 || !isGroup(part2)) return word
    const range = { start: word.range.start + 1, end: word.range.end - 1 }
    return { text: resolve(word.text.slice(1, -1)), range }
  }
  #rangeOf(line, part2) {
    if (part2 === void 0) return textRange(line.logical)
    return wordOf(this.#file.source, line.logical, part2).range
  }
}
function bracesOf(file, line) {
  const { kind, problems } = line.tree
  if (kind !== 'broken') return { closes: kind === 'section-close' ? 1 : 0, opens: kind === 'section-open' }
  if (problems.some(({ code }) => code === 'missing-name')) return { closes: 0, opens: false }
  const { end } = textRange(line.logical)
  const whole = { kind, start: 0, end: end - line.logical.range.start }
  const { text: text2 } = joinedOf(file.source, line.logical, whole, file.language.values.glue)
  const garbage = problems.some(({ code }) => code === 'garbage-after-brace')
  const opens = text2.endsWith('{') || (garbage && !text2.includes('}'))
  return { closes: /^\}*/.exec(text2)?.[0].length ?? 0, opens }
}
function isFilter({ type }) {
  return dovecotBlock(type.text, '2.3')?.merge === 'filter'
}
function decode(text2, form) {
  if (form === 'quoted') return dovecotUnescape(text2.slice(1, -1))
  return form === 'file' ? text2.replace(/^<[ \t\v\f\r]*/, '') : text2
}
function sectionPath(item) {
  const { parent } = item
  if (parent === void 0) return ''
  const outer = sectionPath(parent)
  return outer === '' ? parent.type.text : `${outer}/${parent.type.text}`
}
function* blockItems(of) {
  for (const item of of.items) {
    yield item
    if (item.kind === 'section') yield* blockItems(item)
  }
}

// packages/model/src/documents/blocks-reading.ts
function readingProblems(main, included) {
  const found = []
  const open = []
  const place = (document, line, code) => {
    const { parts } = line.tree
    const brace = partOf(line.tree, 'brace') ?? parts[parts.length - 1]
    const at = line.logical.range.start
    const range = code === 'unexpected-close' && brace ? { start: at + brace.start, end: at + brace.end } : void 0
    found.push({ document, line, code, range: range ?? line.logical.pieces[0] ?? line.logical.range })
  }
  const read = (document, inside2) => {
    if (inside2.includes(document)) return
    const includes2 = new Map([...blockItems(document)].flatMap((i) => (i.kind === 'include' ? [[i.line, i]] : [])))
    const own = document.problems.filter(({ code }) => !BRACES.has(code)).values()
    let problem = own.next()
    for (const line of document.file.lines) {
      for (; problem.value && problem.value.line === line; problem = own.next())
        found.push({ ...problem.value, document })
      const { closes, opens } = bracesOf(document.file, line)
      for (let i = 0; i < closes; i++) if (!open.pop()) place(document, line, 'unexpected-close')
      if (opens) open.push({ line, document })
      const include = includes2.get(line)
      for (const next of include ? included(include, document) : []) read(next, [...inside2, document])
    }
  }
  read(main, [])
  for (const { line, document } of open.reverse()) place(document, line, 'unclosed-section')
  return found
}
var BRACES = /* @__PURE__ */ new Set(['unexpected-close', 'unclosed-section'])

// packages/model/src/documents/dovecot-dialect.ts
var RELEASES = {
  '1.x': ['1.1', '1.2'],
  '2.0-2.3': ['2.0', '2.1', '2.2', '2.3'],
  2.4: ['2.4'],
}
function* dialectEvidence(document) {
  for (const item of blockItems(document)) {
    const path = sectionPath(item)
    if (item.kind === 'setting') {
      if (path === '' && item.name.text === 'dovecot_config_version') yield { item, dialect: '2.4', decides: true }
      else for (const dialect of settingVotes(item, path)) yield { item, dialect, decides: false }
    } else if (item.kind === 'section') {
      const type = item.type.text
      if (type === 'auth' && path === '' && item.name) yield { item, dialect: '1.x', decides: true }
      else if ((type === 'passdb' || type === 'userdb') && item.parent?.type.text !== 'auth')
        yield { item, dialect: item.name ? '2.4' : '2.0-2.3', decides: false }
    }
  }
}
function dovecotDialect(document) {
  const votes = { '1.x': 0, '2.0-2.3': 0, 2.4: 0 }
  for (const { dialect, decides } of dialectEvidence(document)) {
    if (decides) return dialect
    votes[dialect]++
  }
  const [first3, second] = Object.entries(votes).sort((a, b) => b[1] - a[1])
  return first3 && second && first3[1] > second[1] ? first3[0] : 'unknown'
}
function settingVotes({ name, decoded, variables, parent }, path) {
  const votes = []
  if (/%\{\s*[\w:]+\s*\|/.test(decoded)) votes.push('2.4')
  if (variables.some(({ text: text2 }) => text2.startsWith('$SET:'))) votes.push('2.4')
  const setting = dovecotSetting(path === '' ? name.text : `${path}/${name.text}`)
  if (setting === void 0) return votes
  const known = Object.keys(RELEASES).filter((dialect) =>
    RELEASES[dialect].some((release) => dovecotKnows(setting, release) !== false),
  )
  const also24 = parent && [name.text, `${parent.type.text}_${name.text}`].some((long) => knows24(long))
  return known.length === 1 && !also24 ? [...votes, ...known] : votes
}
function knows24(name) {
  const setting = dovecotSetting(name)
  return setting !== void 0 && dovecotKnows(setting, '2.4') !== false
}

// packages/model/src/dovecot/effective/value-types.ts
var UINT_MAX = 4294967295n
var SIZE_MAX = 18446744073709551615n
var UNITS = { B: 1n, K: 2n ** 10n, M: 2n ** 20n, G: 2n ** 30n, T: 2n ** 40n }
function readDovecotValue(type, value, words = '') {
  switch (type) {
    case 'bool':
      return readBool(value)
    case 'uint':
      return readUint(value)
    case 'octal':
      return readOctal(value)
    case 'time':
      return readTime(value, false)
    case 'msecs':
      return readTime(value, true)
    case 'size':
      return readSize(value)
    case 'port':
      return isNumber(value, 65535n) ? { text: `${BigInt(value)}` } : { error: `Invalid port number ${value}` }
    case 'enum':
      return words.split(':').includes(value) ? { text: value } : { error: `Invalid value: ${value}` }
    default:
      return { text: value }
  }
}
function isNumber(value, most) {
  return /^\d+$/.test(value) && BigInt(value) <= most
}
function readBool(value) {
  if (/^(?:yes|y|1)$/i.test(value)) return { text: 'yes' }
  if (/^no$/i.test(value)) return { text: 'no' }
  return { error: `Invalid boolean value: ${value} (use yes or no)` }
}
function readUint(value) {
  if (isNumber(value, UINT_MAX)) return { text: `${BigInt(value)}` }
  const [, minus, digits] = /^(-?)(\d*)/.exec(value)
  const numeric = digits !== '' && value === `${minus}${digits}`
  const why2 = numeric ? `Number too ${minus ? 'small' : 'large'}` : 'Not a valid number'
  return { error: `Invalid number ${value}: ${why2}` }
}
function readOctal(value) {
  const decimal = value.startsWith('0') ? void 0 : readUint(value)
  if (decimal && 'error' in decimal) return decimal
  if (!decimal && (!/^[0-7]+$/.test(value) || BigInt(`0o${value}`) > SIZE_MAX))
    return { error: `Invalid number: ${value}` }
  const number = decimal ? BigInt(decimal.text) : BigInt(`0o${value}`) & UINT_MAX
  return { text: `0${number.toString(8)}` }
}
var TIME_UNITS = [
  [['secs', 'seconds'], 1n],
  [['mins', 'minutes'], 60n],
  [['hours'], 3600n],
  [['days'], 86400n],
  [['weeks'], 604800n],
]
var MILLISECONDS = ['msecs', 'mseconds', 'millisecs', 'milliseconds']
function readTime(value, milliseconds) {
  const [, digits, unit] = /^(\d+) *([\s\S]*)$/.exec(value) ?? []
  const invalid = { error: `Invalid time interval: ${value}` }
  if (digits === void 0 || unit === void 0 || BigInt(digits) > SIZE_MAX) return invalid
  let number = BigInt(digits)
  let factor = milliseconds ? 1000n : 1n
  if (unit === '') {
    if (number !== 0n) return { error: `Time interval '${value}' is missing units (add e.g. 's' for seconds)` }
    return { text: '0' }
  }
  const starts = (word) => word.startsWith(unit.toLowerCase())
  const found = TIME_UNITS.find(([words]) => words.some(starts))
  if (found) factor *= found[1]
  else if (MILLISECONDS.some(starts)) {
    if (!milliseconds && number % 1000n !== 0n)
      return { error: `Milliseconds not supported for this setting: ${value}` }
    if (!milliseconds) number /= 1000n
    factor = 1n
  } else return invalid
  if (number > UINT_MAX / factor) return { error: `Time interval is too large: ${value}` }
  return { text: milliseconds ? printMsecs(number * factor) : printSeconds(number * factor) }
}
function readSize(value) {
  const [, digits, letter = '', rest = ''] = /^(\d+) *([BKMGT]?)([\s\S]*)$/i.exec(value) ?? []
  const invalid = { error: `Invalid size: ${value}` }
  if (digits === void 0 || BigInt(digits) > SIZE_MAX) return invalid
  const unit = UNITS[letter.toUpperCase()] ?? 1n
  if (!(unit > 1n ? /^i?b?$/i : /^$/).test(rest)) return invalid
  if (BigInt(digits) > SIZE_MAX / unit) return { error: `Size is too large: ${value}` }
  return { text: printSize(BigInt(digits) * unit) }
}
function printSize(bytes) {
  if (bytes === 0n) return '0'
  const [unit, size] = [...Object.entries(UNITS)].reverse().find(([, one]) => bytes % one === 0n)
  return `${bytes / size} ${unit === 'K' ? 'k' : unit}`
}
function printSeconds(seconds) {
  if (seconds === 0n) return '0'
  const [words, unit] = TIME_UNITS.findLast(([, one]) => seconds % one === 0n)
  return `${seconds / unit} ${words[0]}`
}
function printMsecs(milliseconds) {
  return milliseconds % 1000n === 0n ? printSeconds(milliseconds / 1000n) : `${milliseconds} ms`
}
function numberOf(text2) {
  const [, digits = '0', unit = ''] = /^(\d+) ?(\w*)$/.exec(text2) ?? []
  const time2 = TIME_UNITS.find(([[word]]) => word === unit)
  return BigInt(digits) * (time2?.[1] ?? UNITS[unit.toUpperCase()] ?? 1n)
}

// packages/model/src/dovecot/effective/checks/check.ts
function failure(text2, node, ...keys2) {
  const [origin] = keys2.flatMap((key) => node.setting(key)?.origin ?? [])
  return { text: text2, origin }
}
function wordsOf(text2, separators) {
  const words = []
  let word = ''
  for (const char of text2) {
    if (!separators.includes(char)) word += char
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return word === '' ? words : [...words, word]
}
function knownWords(key, what, known, other) {
  return (node) => {
    const unknown = wordsOf(node.value(key), ' ,').find(
      (word) => !known.includes(word.toLowerCase()) && !other?.test(word),
    )
    return unknown === void 0 ? void 0 : failure(`${key}: Unknown ${what}: ${unknown}`, node, key)
  }
}

// packages/model/src/dovecot/effective/checks/auth.ts
var HASH_BITS = {
  md4: 128,
  md5: 128,
  sha1: 160,
  sha256: 256,
  sha384: 384,
  sha512: 512,
  sha3_256: 256,
  'sha3-256': 256,
  'sha3-512': 512,
  size: 64,
}
var checkAuth = (node) => {
  if (node.value('auth_worker_max_count') === '0')
    return failure('auth_worker_max_count must be above zero', node, 'auth_worker_max_count')
  const size = numberOf(node.value('auth_cache_size'))
  if (size > 0n && size < 1024n)
    return failure(`auth_cache_size value is too small (${size} bytes)`, node, 'auth_cache_size')
  return verbosePasswords(node) ?? policy(node)
}
var verbosePasswords = (node) => {
  const key = 'auth_verbose_passwords'
  const [word = '', ...rest] = node.value(key).split(':')
  const number = rest.join(':')
  if (rest.length > 0 && !(/^\d+$/.test(number) && Number(number) > 0 && Number(number) <= 4294967295))
    return failure(`${key}: Invalid truncation number: '${number}'`, node, key)
  return ['no', 'plain', 'sha1', 'yes'].includes(word) ? void 0 : failure(`${key}: Invalid value`, node, key)
}
var policy = (node) => {
  const url = 'auth_policy_server_url'
  if (node.value(url) === '') return void 0
  if (node.value('auth_policy_hash_nonce') === '')
    return failure('auth_policy_hash_nonce must be set when policy server is used', node, url)
  const bits = HASH_BITS[node.value('auth_policy_hash_mech')]
  if (bits === void 0) return failure('invalid auth_policy_hash_mech given', node, 'auth_policy_hash_mech')
  const truncate = Number(node.value('auth_policy_hash_truncate'))
  if (truncate === 0 || truncate < bits) return void 0
  const text2 = `policy_hash_truncate is not smaller than digest size (${truncate} >= ${bits})`
  return failure(text2, node, 'auth_policy_hash_truncate')
}
var checkPassdb = (node) => {
  if (node.value('driver') === '') return failure('passdb is missing driver', node, 'driver', 'args', 'name')
  if (node.value('pass') === 'yes' && node.value('result_success') !== 'return-ok')
    return failure('Obsolete pass=yes setting mixed with non-default result_success', node, 'pass')
  return void 0
}
var checkUserdb = (node) =>
  node.value('driver') === '' ? failure('userdb is missing driver', node, 'driver', 'args', 'name') : void 0

// packages/model/src/dovecot/effective/checks/mail.ts
var checkMailStorage = (node) => {
  const is = (key, value) => node.value(key) === value
  if (is('mailbox_idle_check_interval', '0'))
    return failure('mailbox_idle_check_interval must not be 0', node, 'mailbox_idle_check_interval')
  if (is('mail_nfs_index', 'yes') && !is('mmap_disable', 'yes'))
    return failure('mail_nfs_index=yes requires mmap_disable=yes', node, 'mail_nfs_index')
  if (is('mail_nfs_index', 'yes') && !is('mail_fsync', 'always'))
    return failure('mail_nfs_index=yes requires mail_fsync=always', node, 'mail_nfs_index')
  if (numberOf(node.value('mail_cache_max_size')) > 1024n ** 3n)
    return failure("mail_cache_max_size can't be over 1 GB", node, 'mail_cache_max_size')
  if (Number(node.value('mail_cache_purge_delete_percentage')) > 100) {
    const key = 'mail_cache_purge_delete_percentage'
    return failure(`${key} can't be over 100`, node, key)
  }
  return uidlFormat(node) ?? attachmentHash(node) ?? attachmentDetection(node) ?? cacheFields(node)
}
var MODIFIERS = 'LUEXRNHMDT'
function variableKey(text2) {
  const rest = text2.replace(/^[\d-]*(?:\.[\d-]*)?/, '')
  let i = 0
  while (i < rest.length && MODIFIERS.includes(rest[i])) i++
  return rest[i] ?? '\0'
}
var uidlFormat = (node) => {
  const key = 'pop3_uidl_format'
  const format = node.value(key)
  let found = false
  for (let i = 0; i < format.length; i++) {
    if (format[i] !== '%' || i + 1 >= format.length) continue
    const letter = variableKey(format.slice(++i))
    if ('vumfg'.includes(letter)) found = true
    else if (letter !== '%') return failure(`Unknown ${key} variable: %${letter}`, node, key)
  }
  return found ? void 0 : failure(`${key} setting doesn't contain any %% variables.`, node, key)
}
var attachmentHash = (node) => {
  const key = 'mail_attachment_hash'
  const format = node.value(key)
  if (format.includes('/')) return failure(`${key} setting must not contain '/' characters`, node, key)
  const error = hashFormatError(format)
  if (error !== void 0) return failure(`Invalid ${key} setting: ${error}`, node, key)
  return format.includes('-') ? failure(`${key} setting must not contain '-' characters`, node, key) : void 0
}
function hashFormatError(format) {
  for (let rest = format; ; ) {
    const percent = rest.indexOf('%')
    if (percent < 0) return void 0
    const [start] = /^%[BX]?\{?/.exec(rest.slice(percent))
    if (!start.endsWith('{')) return "No '{' after '%'"
    rest = rest.slice(percent + start.length)
    const end = rest.indexOf('}')
    if (end < 0) return "Missing '}'"
    const [name = '', bits] = rest.slice(0, end).split(/:(.*)/s)
    const size = HASH_BITS[name]
    if (size === void 0) return `Unknown hash method: ${name}`
    const number = Number(bits)
    if (bits !== void 0 && !(/^\d+$/.test(bits) && number > 0 && number <= size)) return `Invalid :bits number: ${bits}`
    if (bits !== void 0 && number % 8 !== 0) return `Currently :bits must be divisible by 8: ${bits}`
    rest = rest.slice(end + 1)
  }
}
var DETECTION = /^(?:add-flags|add-flags-on-save|no-flags-on-fetch|exclude-inlined|content-type=.*)$/s
var attachmentDetection = (node) => {
  const key = 'mail_attachment_detection_options'
  const unknown = wordsOf(node.value(key), ' ').find((word) => !DETECTION.test(word))
  return unknown === void 0 ? void 0 : failure(`${key}: Unknown option: ${unknown}`, node, key)
}
var cacheFields = (node) => {
  for (const key of ['mail_cache_fields', 'mail_always_cache_fields', 'mail_never_cache_fields'])
    for (const word of wordsOf(node.value(key), ' ,'))
      if (/^hdr\./i.test(word) && !/^[!-9;-~]*$/.test(word.slice(4)))
        return failure(`Invalid ${key}: ${word} is not a valid header name`, node, key)
  return void 0
}
var checkNamespace = (node) => {
  const prefix = node.value('prefix')
  if (new TextEncoder().encode(node.value('separator')).length > 1)
    return failure(`Namespace '${prefix}': Hierarchy separator must be only one character long`, node, 'separator')
  const alias = node.setting('alias_for')
  if (alias === void 0 || node.value('disabled') === 'yes') return void 0
  const target = node.parent?.sections('namespace').find((one) => one.value('prefix') === alias.text)
  if (target === void 0)
    return failure(`Namespace '${prefix}': alias_for points to unknown namespace: ${alias.text}`, node, 'alias_for')
  const next = target.setting('alias_for')
  if (next === void 0) return void 0
  const chain = `Namespace '${prefix}': alias_for chaining isn't allowed: ${alias.text} -> ${next.text}`
  return failure(chain, node, 'alias_for')
}
var SPECIAL_USES = /^\\(?:All|Archive|Drafts|Flagged|Important|Junk|Sent|Trash)$/i
var checkMailbox = (node) => {
  const unknown = wordsOf(node.value('special_use'), ' ').find((word) => !SPECIAL_USES.test(word))
  if (unknown === void 0) return void 0
  return failure(`mailbox ${node.name}: unknown special_use: ${unknown}`, node, 'special_use')
}
var checkMailUser = (node, { host }) => {
  const directory = node.value('mail_plugin_dir')
  if (node.value('mail_plugins') === '' || host.directoryExists?.(directory) !== false) return void 0
  const text2 = `mail_plugin_dir: access(${directory}) failed: No such file or directory`
  return failure(text2, node, 'mail_plugin_dir', 'mail_plugins')
}

// packages/model/src/dovecot/effective/checks/event-filter.ts
function eventFilterError(text2) {
  const tokens = tokensOf(text2)
  if (tokens === void 0) return 'event filter: syntax error'
  if (tokens.length === 0) return void 0
  const parser = new FilterParser(tokens)
  if (parser.expression() && parser.atEnd) return void 0
  return parser.error ?? 'event filter: syntax error'
}
function tokensOf(text2) {
  const tokens = []
  const pattern = /"((?:[^\\"]|\\.)*)"|([<>=()])|([\w:.*?-]+)|[ \t\n\r]+|([\s\S])/g
  for (const [, string, sign, word, other] of text2.matchAll(pattern)) {
    if (other !== void 0) return void 0
    if (string !== void 0) tokens.push({ kind: 'string', text: string })
    else if (sign !== void 0) tokens.push({ kind: 'sign', text: sign })
    else if (word !== void 0) tokens.push(wordToken(word))
  }
  return tokens
}
function wordToken(text2) {
  const lower = text2.toLowerCase()
  return { kind: lower === 'and' || lower === 'or' || lower === 'not' ? lower : 'word', text: text2 }
}
var FilterParser = class {
  error
  #tokens
  #at = 0
  constructor(tokens) {
    this.#tokens = tokens
  }
  get atEnd() {
    return this.#at === this.#tokens.length
  }
  expression() {
    if (!this.#operand()) return false
    while (this.#take('and') || this.#take('or')) if (!this.#operand()) return false
    return true
  }
  #operand() {
    if (this.#take('not')) return this.#operand()
    if (this.#take('sign', '(')) return this.expression() && this.#take('sign', ')')
    return this.#comparison()
  }
  #comparison() {
    const key = this.#tokens[this.#at]
    if (!this.#take('word') && !this.#take('string')) return false
    const equal = this.#take('sign', '=')
    if (!equal && (this.#take('sign', '<') || this.#take('sign', '>'))) this.#take('sign', '=')
    else if (!equal) return false
    const value = this.#tokens[this.#at++]
    if (value === void 0 || value.kind === 'sign') return false
    if (equal || !['event', 'category', 'source_location'].includes(key?.text ?? '')) return true
    this.error = 'Only fields support inequality comparisons'
    return false
  }
  #take(kind, text2) {
    const token = this.#tokens[this.#at]
    const fits = token?.kind === kind && (text2 === void 0 || token.text === text2)
    if (fits) this.#at++
    return fits
  }
}

// packages/model/src/dovecot/effective/checks/programs.ts
var FACILITIES = /^(?:auth|authpriv|cron|daemon|kern|local[0-7]|lpr|mail|news|syslog|user|uucp)$/
var checkMasterService = (node) => {
  const facility = node.value('syslog_facility')
  if (!FACILITIES.test(facility)) return failure(`Unknown syslog_facility: ${facility}`, node, 'syslog_facility')
  for (const key of ['log_debug', 'log_core_filter', 'process_shutdown_filter']) {
    const error = eventFilterError(node.value(key))
    if (error !== void 0) return failure(`Invalid ${key}: ${error}`, node, key)
  }
  return void 0
}
var checkSsl = (node) => {
  if (node.value('ssl') === 'no') return void 0
  if (node.value('ssl_verify_client_cert') === 'yes' && node.value('ssl_ca') === '')
    return failure('ssl_verify_client_cert set, but ssl_ca not', node, 'ssl_verify_client_cert')
  const unknown = wordsOf(node.value('ssl_options'), ', ').find(
    (word) => !/^(?:compression|no_compression|no_ticket)$/i.test(word),
  )
  return unknown === void 0 ? void 0 : failure(`ssl_options: unknown flag: '${unknown}'`, node, 'ssl_options')
}
var checkImap = knownWords('imap_client_workarounds', 'workaround', [
  'delay-newmail',
  'tb-extra-mailbox-sep',
  'tb-lsub-flags',
])
var POP3_WORKAROUNDS = knownWords('pop3_client_workarounds', 'workaround', ['outlook-no-nuls', 'oe-ns-eoh'])
var checkPop3 = (node, context) => {
  const unknown = POP3_WORKAROUNDS(node, context)
  if (unknown || node.value('pop3_delete_type') !== 'flag' || node.value('pop3_deleted_flag') !== '') return unknown
  return failure('pop3_delete_type=flag, but pop3_deleted_flag not set', node, 'pop3_delete_type')
}
var checkLmtp = knownWords('lmtp_client_workarounds', 'workaround', ['whitespace-before-path', 'mailbox-for-path'])
var checkSubmission = knownWords('submission_client_workarounds', 'workaround', [
  'whitespace-before-path',
  'mailbox-for-path',
  'implicit-auth-external',
  'exotic-backend',
])
var checkPop3c = knownWords('pop3c_features', 'feature', ['no-pipelining'])
var IMAPC_FEATURES =
  'rfc822.size guid-forced fetch-headers gmail-migration search zimbra-workarounds no-examine proxyauth fetch-msn-workarounds fetch-fix-broken-mails modseq delay-login fetch-bodystructure send-id fetch-empty-is-expunged no-msn-updates acl'
var checkImapc = (node, context) => {
  if (node.value('imapc_max_idle_time') === '0')
    return failure('imapc_max_idle_time must not be 0', node, 'imapc_max_idle_time')
  const throttle = wordsOf(node.value('imapc_features'), ' ,').find(
    (word) => /^throttle:/i.test(word) && !/^throttle:\d+:\d+:\d+$/i.test(word),
  )
  if (throttle !== void 0) return failure('imapc_features: Invalid throttle settings', node, 'imapc_features')
  return knownWords('imapc_features', 'feature', IMAPC_FEATURES.split(' '), /^throttle:/i)(node, context)
}
var checkDoveadm = (node, context) => {
  for (const key of ['dsync_hashed_headers', 'dsync_alt_char'])
    if (node.value(key) === '') return failure(`${key} must not be empty`, node, key)
  return knownWords('dsync_features', 'feature', ['empty-header-workaround'])(node, context)
}
var checkDirector = (node) =>
  numberOf(node.value('director_user_expire')) < 10n
    ? failure('director_user_expire is too low', node, 'director_user_expire')
    : void 0

// packages/model/src/dovecot/effective/checks/services.ts
var TYPES = ['', 'log', 'config', 'anvil', 'login', 'startup', 'worker']
var checkMaster = (node, context) => {
  if (node.value('listen') === '') return failure("listen can't be set empty", node, 'listen')
  for (const id of ['uid', 'gid']) {
    const last2 = Number(node.value(`last_valid_${id}`))
    if (last2 !== 0 && Number(node.value(`first_valid_${id}`)) > last2) {
      const text2 = `first_valid_${id} can't be larger than last_valid_${id}`
      return failure(text2, node, `last_valid_${id}`, `first_valid_${id}`)
    }
  }
  for (const key of ['default_login_user', 'default_internal_user']) {
    const user = node.value(key)
    if (context.host.userExists?.(user) === false) return failure(`${key} doesn't exist: ${user}`, node, key)
  }
  const services2 = node.sections('service')
  return serviceNames(services2) ?? protocols(node, services2) ?? new ServiceChecks(node, services2, context).run()
}
function serviceNames(services2) {
  for (const [i, service] of services2.entries()) {
    if (service.name === '') return failure(`Service #${i} is missing name`, service, 'name')
    const type = service.value('type')
    if (!TYPES.includes(type)) return failure(`Unknown service type: ${type}`, service, 'type')
    if (services2.findIndex(({ name }) => name === service.name) < i)
      return failure(`Duplicate service name: ${service.name}`, service, 'name')
  }
  return void 0
}
function enabledProtocols(node) {
  const words = wordsOf(node.value('protocols'), ' ')
  return words.length === 1 && words[0] === 'none' ? [] : words
}
function protocols(node, services2) {
  const unknown = enabledProtocols(node).find(
    (word) => !services2.some((service) => service.value('protocol') === word),
  )
  return unknown === void 0 ? void 0 : failure(`protocols: Unknown protocol: ${unknown}`, node, 'protocols')
}
var ServiceChecks = class {
  #master
  #services
  #context
  #baseDirectory
  #listeners = []
  #auth = { processes: 0, reasons: [] }
  #anvil = { processes: 2, reasons: [] }
  constructor(master, services2, context) {
    this.#master = master
    this.#services = services2
    this.#context = context
    this.#baseDirectory = master.value('base_dir').replace(/\/$/, '')
  }
  run() {
    const enabled = enabledProtocols(this.#master)
    for (const service of this.#services) {
      const protocol = service.value('protocol')
      if (protocol !== '' && !enabled.includes(protocol)) continue
      const found = this.#limits(service) ?? this.#sockets(service)
      if (found) return found
    }
    this.#clientLimit('auth', this.#auth, 'Counted for protocol services with service_count != 1:')
    this.#clientLimit('anvil', this.#anvil, 'Counted with:')
    return this.#duplicates()
  }
  #limits(service) {
    const { name } = service
    const number = (key) => Number(service.value(key))
    if (service.value('drop_priv_before_exec') === 'yes' && service.value('chroot') !== '') {
      const text2 = `service(${name}): drop_priv_before_exec=yes can't be used with chroot`
      return failure(text2, service, 'drop_priv_before_exec', 'chroot')
    }
    const limit = number('process_limit') || Number(this.#master.value('default_process_limit'))
    if (number('process_min_avail') > limit) {
      const text2 = `service(${name}): process_min_avail is higher than process_limit`
      return failure(text2, service, 'process_min_avail', 'process_limit')
    }
    const memory = numberOf(service.value('vsz_limit'))
    if (memory > 0n && memory < 1024n ** 2n)
      return failure(`service(${name}): vsz_limit is too low`, service, 'vsz_limit')
    if (this.#context.structures.singleProcess.has(name) && limit > 1)
      return failure(`service(${name}): process_limit must be 1`, service, 'process_limit')
    this.#count(service, limit)
    return void 0
  }
  /** Counts the connections that auth and anvil must be able to take. */
  #count(service, limit) {
    const { name } = service
    const login = service.value('type') === 'login'
    const reason = `service ${name} { process_limit=${limit} }`
    const add = (demand) => {
      demand.processes += limit
      demand.reasons.push(reason)
    }
    const repeated = service.value('service_count') !== '1' || login
    if (service.value('protocol') !== '' && repeated && name !== 'imap-hibernate') add(this.#auth)
    if (login || name === 'auth') add(this.#anvil)
  }
  #sockets(service) {
    for (const type of ['unix_listener', 'fifo_listener']) {
      for (const listener of service.sections(type)) {
        const written = listener.value('path')
        const origin = listener.setting('path')?.origin
        if (written === '') return { text: `service(${service.name}): ${type}: path must not be empty`, origin }
        const path = written.startsWith('/') ? written : `${this.#baseDirectory}/${written}`
        if (path === written && path.startsWith(`${this.#baseDirectory}/`))
          this.#context.warn(`You should remove base_dir prefix from unix_listener: ${path}`, origin)
        if (listener.value('mode') !== '00') this.#listeners.push({ text: path, origin })
      }
    }
    for (const listener of service.sections('inet_listener')) {
      const port = listener.value('port')
      const origin = listener.setting('port')?.origin ?? listener.setting('address')?.origin
      if (port !== '0') this.#listeners.push({ text: `${port}:${listener.value('address')}`, origin })
    }
    return void 0
  }
  #clientLimit(name, { processes, reasons }, words) {
    const service = this.#services.find((one) => one.name === name)
    const own = Number(service?.value('client_limit'))
    const limit = own || Number(this.#master.value('default_client_limit'))
    if (limit >= processes) return
    const origin = (service?.setting('client_limit') ?? this.#master.setting('default_client_limit'))?.origin
    const text2 = `service ${name} { client_limit=${limit} } is lower than required under max. load (${processes}). ${words} ${reasons.join(' + ')}`
    this.#context.warn(text2, origin)
  }
  #duplicates() {
    const twice = this.#listeners
      .filter(({ text: text2 }, i) => this.#listeners.findIndex((one) => one.text === text2) < i)
      .sort((a, b) => (a.text < b.text ? -1 : 1))
    const first3 = twice[0]
    if (first3 === void 0) return void 0
    const origin = this.#listeners
      .filter(({ text: text2 }) => text2 === first3.text)
      .findLast((one) => one.origin)?.origin
    return { text: `duplicate listener: ${first3.text}`, origin }
  }
}

// packages/model/src/dovecot/effective/checks/statistics.ts
var TIME_FORMATS = ['time-rfc3339', 'time-unix']
var checkExporter = (node) => {
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
  if (several >= 0 && (unknown === void 0 || words.indexOf(unknown) > several))
    return failure(`Exporter '${name}' specifies multiple time format args`, node, 'format_args')
  if (unknown !== void 0) return failure(`Unknown exporter format arg: ${unknown}`, node, 'format_args')
  if (format === 'none' || words.length > 0) return void 0
  return failure(`${format} exporter format requires a time-* argument`, node, 'format', 'format_args')
}
var checkMetric = (node) => {
  const filter2 = node.value('filter')
  if (node.name === '') return failure("Metric name can't be empty", node, 'metric_name')
  if (filter2 === '')
    return failure(`metric ${node.name} { filter } is empty - will not match anything`, node, 'filter', 'metric_name')
  const error = eventFilterError(filter2)
  if (error !== void 0) return failure(error, node, 'filter')
  for (const word of wordsOf(node.value('group_by'), ' ')) {
    const wrong = groupError(word.split(':'))
    if (wrong !== void 0) return failure(wrong, node, 'group_by')
  }
  return void 0
}
function groupError([field = '', name, ...rest]) {
  if (name === void 0) return void 0
  if (name === 'discrete')
    return rest.length === 0 ? void 0 : "group_by 'discrete' aggregate function does not take any args"
  if (name !== 'exponential' && name !== 'linear') return `unknown aggregation function '${name}' on field '${field}'`
  const [min = 0, max = 0, last2 = 0] = rest.map(Number)
  if (rest.length !== 3 || !rest.every((word) => /^-?\d+$/.test(word)))
    return `group_by '${name}' aggregate function takes 3 int args`
  if (min < 0 || max < 0 || last2 < 0) return `group_by '${name}' aggregate function arguments must be >= 0`
  if (min >= max) return `group_by '${name}' aggregate function min must be < max (${min} must be < ${max})`
  if (name === 'exponential' && last2 !== 2 && last2 !== 10)
    return `group_by 'exponential' aggregate function base must be one of: 2, 10 (base=${last2})`
  if (name === 'linear' && min + last2 > max)
    return `group_by 'linear' aggregate function min+step must be <= max (${min + last2} must be <= ${max})`
  return void 0
}
var checkStatistics = (node) => {
  const metrics = node.sections('metric')
  const exporters = node.sections('event_exporter')
  if (metrics.length === 0 || exporters.length === 0) return void 0
  for (const metric of metrics) {
    const wanted = metric.value('exporter')
    if (wanted !== '' && !exporters.some(({ name }) => name === wanted))
      return failure(`metric ${metric.name} refers to non-existent exporter '${wanted}'`, metric, 'exporter')
  }
  return void 0
}

// packages/model/src/dovecot/effective/checks/index.ts
var CHECKS = {
  master_service: checkMasterService,
  master_service_ssl: checkSsl,
  auth: checkAuth,
  auth_passdb: checkPassdb,
  auth_userdb: checkUserdb,
  director: checkDirector,
  doveadm: checkDoveadm,
  imap: checkImap,
  imapc: checkImapc,
  lmtp: checkLmtp,
  mail_storage: checkMailStorage,
  mail_user: checkMailUser,
  mail_namespace: checkNamespace,
  mailbox: checkMailbox,
  master: checkMaster,
  pop3: checkPop3,
  pop3c: checkPop3c,
  stats: checkStatistics,
  stats_exporter: checkExporter,
  stats_metric: checkMetric,
  submission_login: checkSubmission,
  submission: checkSubmission,
}
function checkSettings(node, context) {
  const found = CHECKS[node.structure.name]?.(node, context)
  if (found) return found
  for (const { key, list } of node.structure.definitions) {
    if (list === void 0) continue
    for (const child of node.sections(key)) {
      const inner = checkSettings(child, context)
      if (inner) return inner
    }
  }
  return void 0
}

// packages/model/src/dovecot/effective/structures.ts
var Structure = class {
  name
  module
  nameKey
  /** In the order in which they are printed; names that stand for others are left out. */
  definitions
  #byKey
  constructor({ name, module: module2, nameKey }, definitions, aliases) {
    this.name = name
    this.module = module2
    this.nameKey = nameKey
    this.definitions = definitions
    this.#byKey = new Map([...definitions.map((one) => [one.key, one]), ...aliases])
  }
  /** The setting of a name, or the one that an alias stands for. */
  find(key) {
    return this.#byKey.get(key)
  }
}
var Structures = class {
  roots
  /** Services that may run in one process only. */
  singleProcess
  #data
  #made = /* @__PURE__ */ new Map()
  constructor(data) {
    this.#data = data
    this.singleProcess = new Set(
      data.services.filter(({ processLimit1 }) => processLimit1 === true).map(({ name }) => name),
    )
    this.roots = data.roots.map((name) => this.#structure(name))
  }
  #structure(name) {
    const known = this.#made.get(name)
    if (known) return known
    const record = this.#data.structures.find((one) => one.name === name)
    if (record === void 0) throw new Error(`no structure ${name}`)
    const definitions = []
    const aliases = /* @__PURE__ */ new Map()
    for (const setting of record.settings) {
      const last2 = definitions[definitions.length - 1]
      if (setting.type === 'alias' && last2) aliases.set(setting.key, last2)
      else definitions.push(this.#definition(setting))
    }
    const made = new Structure(record, definitions, aliases)
    this.#made.set(name, made)
    return made
  }
  #definition({ key, type, default: written, list, hidden = false }) {
    const words = type === 'enum' ? (written ?? '') : ''
    return {
      key,
      type,
      words,
      hidden,
      initial: written === void 0 ? void 0 : canonical(type, written, words),
      list: list === void 0 ? void 0 : this.#structure(list),
      presets: key === 'service' ? this.#data.services : [],
    }
  }
}
function canonical(type, written, words) {
  if (type === 'enum') return words.split(':')[0]
  const read = readDovecotValue(type, written)
  if ('error' in read) throw new Error(`a built-in value: ${read.error}`)
  return read.text
}
var structures23
function structuresOf23() {
  structures23 ??= new Structures(dovecotStructures())
  return structures23
}

// packages/model/src/dovecot/effective/node.ts
var SettingsNode = class _SettingsNode {
  structure
  parent
  #preset
  #values = /* @__PURE__ */ new Map()
  #lists = /* @__PURE__ */ new Map()
  #strlists = /* @__PURE__ */ new Map()
  constructor(structure, parent, preset = {}) {
    this.structure = structure
    this.parent = parent
    this.#preset = preset
  }
  /** The value of a setting of a scalar type; `undefined` for a string that is not there at all. */
  text({ key, type, words, initial }) {
    const set = this.#values.get(key)
    if (set) return set.text
    const preset = this.#preset[key]
    return typeof preset === 'string' ? canonical(type, preset, words) : initial
  }
  /** As {@link text} by name, empty when there is none. */
  value(key) {
    const definition = this.structure.find(key)
    return (definition && this.text(definition)) ?? ''
  }
  /** What a configuration set, in this section itself. */
  setting(key) {
    return this.#values.get(key)
  }
  isChanged(key) {
    return this.#values.has(key)
  }
  set(key, value) {
    this.#values.set(key, value)
  }
  /** The sections of a type, the built-in ones first. */
  children(definition) {
    const known = this.#lists.get(definition.key)
    if (known) return known
    const preset = this.#preset[definition.key]
    const presets = Array.isArray(preset) ? preset : definition.presets
    const made = presets.map((one) => new _SettingsNode(definition.list, this, one))
    this.#lists.set(definition.key, made)
    return made
  }
  /** The sections of a type by name of the type; none where the structure has no such sections. */
  sections(key) {
    const definition = this.structure.find(key)
    return definition?.list ? this.children(definition) : []
  }
  /** Name of this section. */
  get name() {
    const { nameKey } = this.structure
    return nameKey === void 0 ? '' : this.value(nameKey)
  }
  /** The items of a section of any names; `undefined` before there is one. */
  strlist(key) {
    return this.#strlists.get(key)
  }
  /** As {@link strlist}, made when there was none. */
  openStrlist(key) {
    const known = this.#strlists.get(key) ?? []
    this.#strlists.set(key, known)
    return known
  }
  /** A copy that can be changed. */
  clone(parent = this.parent) {
    const copy = new _SettingsNode(this.structure, parent, this.#preset)
    for (const [key, value] of this.#values) copy.#values.set(key, value)
    for (const [key, list] of this.#lists)
      copy.#lists.set(
        key,
        list.map((child) => child.clone(copy)),
      )
    for (const [key, items] of this.#strlists)
      copy.#strlists.set(
        key,
        items.map((item) => ({ ...item })),
      )
    return copy
  }
}

// packages/model/src/dovecot/effective/settings-parser.ts
var SettingsParser = class {
  root
  /** What the setting that was set last belongs to; `undefined` inside a section of any names. */
  lastStructure
  /** By path, which is compared without regard to case. */
  #links = /* @__PURE__ */ new Map()
  constructor(structure) {
    this.root = new SettingsNode(structure)
    for (const definition of structure.definitions) this.#linkPresets(this.root, definition, '')
  }
  /** Sets the value of a path. */
  assign(path, value, origin) {
    this.lastStructure = void 0
    const found = this.#find(path, origin)
    if (found === void 0) return 'unknown'
    if ('strlist' in found) {
      putStrlist(found.strlist.items, { key: lastPart(path), value, origin })
      return 'set'
    }
    return this.#parse(found.node, found.definition, path, value, origin)
  }
  /** The value of a path with its type, as far as there is a setting of this path. */
  look(path) {
    const found = this.#find(path, void 0)
    return found && 'node' in found ? found : void 0
  }
  /** Built-in sections can be named by paths from the start. */
  #linkPresets(node, list, prefix) {
    if (list.list === void 0) return
    for (const child of node.children(list)) {
      const path = `${prefix}${list.key}/${escapeSectionName(child.name)}`
      this.#links.set(path.toLowerCase(), { kind: 'section', node: child, parent: node, list })
      for (const inner of list.list.definitions) this.#linkPresets(child, inner, `${path}/`)
    }
  }
  #find(path, origin) {
    const inRoot = this.root.structure.find(path)
    if (inRoot) return { node: this.root, definition: inRoot }
    const end = path.lastIndexOf('/')
    if (end < 0) return void 0
    const parentPath = path.slice(0, end)
    const link = this.#links.get(parentPath.toLowerCase()) ?? this.#firstOfStrlist(parentPath, origin)
    if (link === void 0) return void 0
    if (link.kind === 'strlist') return { strlist: link }
    const definition = link.node.structure.find(path.slice(end + 1))
    return definition && { node: link.node, definition }
  }
  /** A section of any names needs no header: its path comes into being with its first value. */
  #firstOfStrlist(path, origin) {
    const found = this.#find(path, origin)
    if (found === void 0) return void 0
    if ('strlist' in found ? found.strlist.path !== path : found.definition.type !== 'strlist') return void 0
    return this.assign(path, '0', origin) === 'set' ? this.#links.get(path.toLowerCase()) : void 0
  }
  #parse(node, definition, path, value, origin) {
    this.lastStructure = node.structure
    const { key, type, words, list } = definition
    if (type === 'strlist') {
      this.lastStructure = 'strlist'
      const items = node.openStrlist(key)
      this.#addStrlist(path, node, items)
      for (const name of namesIn(value)) this.#addStrlist(`${path}/${name}`, node, items)
      return 'set'
    }
    if (list) {
      this.lastStructure = list
      return this.#open(node, definition, path, value)
    }
    const read = readDovecotValue(type, value, words)
    if ('error' in read) return read
    const set = { text: read.text, origin }
    node.set(key, set)
    return 'set'
  }
  #addStrlist(path, parent, items) {
    const key = path.toLowerCase()
    if (!this.#links.has(key)) this.#links.set(key, { kind: 'strlist', items, parent, path })
  }
  /** Opens the sections that a value names; those of a `unique` list are opened again, others must be new. */
  #open(node, list, path, value) {
    const children = node.children(list)
    for (const name of namesIn(value)) {
      const full = `${path}/${name}`
      const known = this.#links.get(full.toLowerCase())
      if (known) {
        const same2 = known.kind === 'section' && known.parent === node && known.list.list === list.list
        if (same2 && list.type === 'unique') continue
        return { error: `${full} already exists` }
      }
      const child = new SettingsNode(list.list, node)
      children.push(child)
      this.#links.set(full.toLowerCase(), { kind: 'section', node: child, parent: node, list })
    }
    return 'set'
  }
}
function namesIn(value) {
  return value.split(/[,\t ]/).filter((name) => name !== '')
}
function putStrlist(items, item) {
  const known = items.find(({ key }) => key === item.key)
  if (known === void 0) items.push(item)
  else Object.assign(known, { value: item.value, origin: item.origin })
}
function lastPart(path) {
  return path.slice(path.lastIndexOf('/') + 1)
}
var ESCAPES = { '=': '\\e', '/': '\\s', '\\': '\\\\', ' ': '\\_', ',': '\\+' }
function escapeSectionName(name) {
  return name.replace(/[=/\\ ,]/g, (char) => ESCAPES[char])
}

// packages/model/src/dovecot/effective/export.ts
function exportSettings(roots2, scope) {
  const exporter = new Exporter(scope)
  for (const root2 of roots2) exporter.node(root2, false, '')
  return exporter.found
}
var Exporter = class {
  found = []
  #scope
  #paths = /* @__PURE__ */ new Set()
  constructor(scope) {
    this.#scope = scope
  }
  /**
   * Gives out the settings of a section.
   * @param unique whether sections of its type with the same name are one
   */
  node(node, unique, prefix) {
    for (const definition of node.structure.definitions) {
      const path = `${prefix}${definition.key}`
      if (definition.list) this.#sections(node, definition, path)
      else if (definition.type === 'strlist') this.#strlist(node, definition, path)
      else this.#setting(node, definition, unique, path)
    }
  }
  #setting(node, definition, unique, path) {
    const { key } = definition
    const value = node.text(definition)
    const isName = unique && key === node.structure.nameKey
    if (value === void 0 || !this.#isShown(node, definition, unique, value) || this.#paths.has(path)) return
    this.#paths.add(path)
    this.found.push({ path, value, kind: isName ? 'name' : 'setting', origin: node.setting(key)?.origin })
  }
  /** Whether a setting is given out (settings_export(), config_export_type()). */
  #isShown(node, definition, unique, value) {
    const { key, type, words, initial, hidden } = definition
    const changed = node.isChanged(key)
    if (unique && (changed || key === node.structure.nameKey)) return true
    if (unique && this.#scope !== 'all') return type === 'vars'
    if (this.#scope === 'all' ? !hidden || changed : this.#scope === 'set' && changed) return true
    return type === 'enum' ? !words.startsWith(value) : value !== initial
  }
  #sections(node, definition, path) {
    const unique = definition.type === 'unique'
    const children = node.children(definition).map((child, i) => {
      const name = unique && child.name !== '' ? escapeSectionName(child.name) : `${i}`
      return { child, name }
    })
    if (children.length > 0 && !this.#paths.has(path)) {
      this.#paths.add(path)
      const value = children.map(({ name }) => name).join(' ')
      this.found.push({ path, value, kind: 'list', origin: void 0 })
    }
    for (const { child, name } of children) this.node(child, unique, `${path}/${name}/`)
  }
  #strlist(node, { key }, path) {
    const items = node.strlist(key)
    if (items === void 0 || this.#paths.has(path)) return
    this.#paths.add(path)
    this.found.push({ path, value: '', kind: 'list', origin: void 0 })
    for (const item of items)
      this.found.push({ path: `${path}/${item.key}`, value: item.value, kind: 'setting', origin: item.origin })
  }
}

// packages/model/src/dovecot/effective/networks.ts
function readNetwork(text2, resolve) {
  const slash = text2.indexOf('/')
  const host = slash < 0 ? text2 : text2.slice(0, slash)
  const mask = slash < 0 ? void 0 : text2.slice(slash + 1)
  const bytes = addressBytes(host)
  const most = (address) => address.length * 8
  const bits = (address) =>
    mask === void 0 ? most(address) : /^\d+$/.test(mask) && Number(mask) <= most(address) ? Number(mask) : void 0
  const known = bytes ?? addressBytes(resolve(host) ?? '')
  if (known === void 0) return { unresolved: host }
  const found = bits(known)
  return found === void 0 ? { error: `Invalid network mask: ${mask}` } : network(known, found)
}
function network(bytes, bits) {
  const address = printAddress(bytes)
  return { bytes, bits, text: bits === bytes.length * 8 ? address : `${address}/${bits}` }
}
function addressBytes(text2) {
  if (/^\d+$/.test(text2) && BigInt(text2) <= 0xffffffffn) return [24, 16, 8, 0].map((n) => (Number(text2) >>> n) & 255)
  if (text2.includes(':')) return ipv6Bytes(/^\[.*\]$/.test(text2) ? text2.slice(1, -1) : text2)
  const parts = text2.split('.')
  if (parts.length < 2 || parts.length > 4 || !parts.every((part2) => /^\d+$/.test(part2))) return void 0
  const last2 = Number(parts.pop())
  const length = 4 - parts.length
  const rest = Array.from({ length }, (_, i) => Math.floor(last2 / 256 ** (length - 1 - i)) % 256)
  const bytes = parts.map(Number)
  return bytes.every((byte) => byte < 256) && last2 < 256 ** length ? [...bytes, ...rest] : void 0
}
function ipv6Bytes(text2) {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text2)
  const tail = dotted ? addressBytes(dotted[2]) : void 0
  if (dotted && tail === void 0) return void 0
  const groups = tail ? `${dotted?.[1]}${hex(tail[0], tail[1])}:${hex(tail[2], tail[3])}` : text2
  const halves = groups.split('::')
  if (halves.length > 2) return void 0
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')))
  const missing = 8 - left.length - right.length
  if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0
  const all = [...left, ...Array(missing).fill('0'), ...right]
  if (!all.every((group) => /^[\da-f]{1,4}$/i.test(group))) return void 0
  return all.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 255])
}
function hex(high, low) {
  return ((high << 8) | low).toString(16)
}
function printAddress(bytes) {
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, i) => hex(bytes[2 * i], bytes[2 * i + 1]))
  const mapped = groups.slice(0, 5).every((group) => group === '0') && groups[5] === 'ffff'
  if (mapped) return `::ffff:${bytes.slice(12).join('.')}`
  const runs = [
    ...groups
      .map((g) => (g === '0' ? '0' : 'x'))
      .join('')
      .matchAll(/00+/g),
  ]
  const longest2 = runs.reduce((a, b) => (a && a[0].length >= b[0].length ? a : b), void 0)
  if (longest2 === void 0) return groups.join(':')
  const { index = 0 } = longest2
  return `${groups.slice(0, index).join(':')}::${groups.slice(index + longest2[0].length).join(':')}`
}
function isInNetwork(address, within) {
  if (address.bytes.length === 0 || within.bytes.length === 0) return address.text === within.text
  if (address.bytes.length !== within.bytes.length) return false
  return address.bytes.every((byte, i) => {
    const bits = Math.max(0, Math.min(8, within.bits - i * 8))
    const mask = (255 << (8 - bits)) & 255
    return (byte & mask) === (within.bytes[i] & mask)
  })
}

// packages/model/src/dovecot/effective/filter.ts
function innerFilter(parent, type, name, resolve) {
  switch (type) {
    case 'protocol':
      if (parent.service !== void 0) return { error: 'Nested protocol { protocol { .. } } block not allowed' }
      return { filter: { ...parent, service: name } }
    case 'local_name':
      if (parent.remote) return { error: wrongOrder('remote', type) }
      if (parent.service !== void 0) return { error: wrongOrder('protocol', type) }
      return { filter: { ...parent, localName: name } }
    case 'local':
      if (parent.remote) return { error: wrongOrder('remote', type) }
      if (parent.service !== void 0) return { error: wrongOrder('protocol', type) }
      if (parent.localName !== void 0) return { error: wrongOrder('local_name', type) }
      return innerNetwork(parent, type, name, resolve)
    case 'remote':
      if (parent.service !== void 0) return { error: wrongOrder('protocol', type) }
      return innerNetwork(parent, type, name, resolve)
    default:
      return void 0
  }
}
function wrongOrder(outer, inner) {
  return `${outer} { ${inner} { .. } } not allowed (use ${inner} { ${outer} { .. } } instead)`
}
function innerNetwork(parent, type, name, resolve) {
  const read = readNetwork(name, resolve)
  if ('error' in read) return read
  const net = 'unresolved' in read ? { bytes: [], bits: 32, text: name } : read
  const outer = parent[type]
  if (outer && (outer.bits > net.bits || (outer.bits > 0 && !isInNetwork(net, outer))))
    return { error: `${type} net1 { ${type} net2 { .. } } requires net2 to be inside net1` }
  return { filter: { ...parent, [type]: net } }
}
function filtersEqual(a, b) {
  return (
    a.service === b.service &&
    a.localName?.toLowerCase() === b.localName?.toLowerCase() &&
    networksEqual(a.local, b.local) &&
    networksEqual(a.remote, b.remote)
  )
}
function networksEqual(a, b) {
  return a?.bits === b?.bits && a?.bytes.join() === b?.bytes.join() && (a?.bytes.length !== 0 || a?.text === b?.text)
}
function filterMatches(mask, filter2) {
  if (!serviceMatches(mask, filter2.service)) return false
  if (mask.localName !== void 0) {
    const name = filter2.localName
    if (name === void 0 || !mask.localName.split(' ').some((one) => wildcardMatches(name, one))) return false
  }
  return networkMatches(mask.remote, filter2.remote) && networkMatches(mask.local, filter2.local)
}
function serviceMatches({ service: mask }, service) {
  if (mask === void 0) return true
  if (service === void 0) return false
  return mask.startsWith('!') ? mask.slice(1) !== service : mask === service
}
function networkMatches(mask, network2) {
  if (!mask?.bits) return true
  return (network2?.bits ?? 0) > 0 && isInNetwork(network2, mask)
}
function wildcardMatches(name, mask) {
  let n = 0
  let m = 0
  for (; n < name.length && m < mask.length; n++, m++) {
    if (mask[m] === '*') {
      const dot = name.indexOf('.', n)
      if (dot < 0 || mask[m + 1] !== '.') return false
      n = dot
      m++
    } else if (mask[m] !== '?' && name[n]?.toLowerCase() !== mask[m]?.toLowerCase()) return false
  }
  if (mask[m] === '*') m++
  return (name[n] ?? '').toLowerCase() === (mask[m] ?? '').toLowerCase()
}
function compareFilters(a, b) {
  return (
    given(b.localName) - given(a.localName) ||
    (b.local?.bits ?? 0) - (a.local?.bits ?? 0) ||
    (b.remote?.bits ?? 0) - (a.remote?.bits ?? 0) ||
    given(b.service) - given(a.service)
  )
}
function given(text2) {
  return text2 === void 0 ? 0 : 1
}
function isSuperset(sup, filter2) {
  if ((sup.local?.bits ?? 0) > (filter2.local?.bits ?? 0)) return false
  if ((sup.remote?.bits ?? 0) > (filter2.remote?.bits ?? 0)) return false
  if (sup.localName !== void 0 && filter2.localName === void 0) return false
  return sup.service === void 0 || filter2.service !== void 0
}

// packages/model/src/dovecot/effective/lines.ts
function shownLines(exported, filter2) {
  const header = filterHeader(filter2)
  const printer = new LinePrinter(prefixesOf(exported), header)
  for (const entry of sorted(exported)) if (entry.kind !== 'list') printer.add(entry)
  printer.finish()
  if (!printer.sent) return []
  return [...printer.lines, ...header.map((line) => ({ kind: 'close', depth: line.depth })).reverse()]
}
function filterHeader({ local, localName, remote, service }) {
  const types = [
    ['local', local?.bits ? local.text : void 0],
    ['local_name', localName],
    ['remote', remote?.bits ? remote.text : void 0],
    ['protocol', service],
  ]
  return types
    .filter(([, name]) => name !== void 0)
    .map(([type, name], depth) => ({ kind: 'open', depth, type, name, isFilter: true }))
}
function prefixesOf(exported) {
  return sorted(exported.filter(({ kind }) => kind === 'list')).flatMap(({ path, value }) =>
    value === '' ? [`${path}/`] : value.split(' ').map((name) => `${path}/${name}/`),
  )
}
function sorted(exported) {
  const keyed = exported.map((entry) => ({ entry, key: sortKey(entry) }))
  return keyed.sort((a, b) => compareBytes(a.key, b.key)).map(({ entry }) => entry)
}
var encoder = new TextEncoder()
function sortKey({ path, kind }) {
  const bytes = [...encoder.encode(path)]
  if (kind === 'name') bytes.splice(bytes.lastIndexOf(47) + 1, 0, 255)
  return Int8Array.from(bytes)
}
function compareBytes(a, b) {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference3 = a[i] - b[i]
    if (difference3 !== 0) return difference3
  }
  return a.length - b.length
}
var LinePrinter = class {
  lines = []
  sent = false
  #prefixes
  #open = []
  #waiting
  #depth
  constructor(prefixes, header) {
    this.#prefixes = prefixes
    this.#waiting = [...header]
    this.#depth = header.length
  }
  add({ path, value, kind, origin }) {
    for (;;) {
      const from = this.#leave(path)
      const index = this.#prefixes.findIndex((prefix, i) => i >= from && path.startsWith(prefix))
      if (index < 0) break
      this.#enter(index, path, kind === 'name' ? value : void 0)
      if (kind === 'name') return
    }
    this.lines.push(...this.#waiting)
    this.#waiting.length = 0
    for (const open of this.#open) open.waiting = void 0
    this.sent = true
    const key = path.slice(this.#innermost?.prefix.length ?? 0)
    this.lines.push({ kind: 'setting', depth: this.#depth, key, value, origin })
  }
  finish() {
    while (this.#open.length > 0) {
      const { waiting } = this.#open.pop()
      this.#depth--
      if (waiting === void 0) this.lines.push({ kind: 'close', depth: this.#depth })
    }
  }
  get #innermost() {
    return this.#open[this.#open.length - 1]
  }
  /** Closes the sections that a path is not in; gives where to look for further ones. */
  #leave(path) {
    for (let inner = this.#innermost; inner; inner = this.#innermost) {
      if (path.startsWith(inner.prefix)) return inner.index + 1
      this.#open.pop()
      this.#depth--
      if (inner.waiting === void 0) this.lines.push({ kind: 'close', depth: this.#depth })
      else this.#waiting.length = inner.waiting
    }
    return 0
  }
  #enter(index, path, name) {
    const prefix = this.#prefixes[index]
    const type = path.slice(this.#innermost?.prefix.length ?? 0).split('/')[0]
    this.#open.push({ prefix, index, waiting: this.#waiting.length })
    const shown2 = name === '' ? void 0 : name
    this.#waiting.push({ kind: 'open', depth: this.#depth++, type, name: shown2, isFilter: false })
  }
}

// packages/model/src/dovecot/effective/merge.ts
function mergedSettings(wanted, all) {
  const matching2 = all.filter(({ filter: filter2 }) => filterMatches(filter2, wanted.filter))
  matching2.sort((a, b) => compareFilters(a.filter, b.filter))
  const merged = /* @__PURE__ */ new Map()
  for (const [i, settings2] of matching2.entries()) {
    const before = matching2[i - 1]
    const strict = before !== void 0 && !isSuperset(settings2.filter, before.filter)
    for (const { root: root2 } of settings2.touched) {
      const known = merged.get(root2.structure)
      if (known === void 0) {
        merged.set(root2.structure, root2.clone())
        continue
      }
      const key = applyChanges(known, root2, strict)
      if (key !== void 0) return { key, from: settings2 }
    }
  }
  return merged
}
function applyChanges(into, from, strict) {
  for (const definition of into.structure.definitions) {
    const { key, type } = definition
    if (definition.list) {
      const conflict = addSections(into, from, definition, strict)
      if (conflict !== void 0) return conflict
    } else if (type === 'strlist') {
      const items = from.strlist(key)
      if (items === void 0) continue
      const known = into.openStrlist(key)
      for (const item of items) if (!known.some((one) => one.key === item.key)) known.push({ ...item })
    } else {
      const value = from.setting(key)
      if (value === void 0) continue
      if (!into.isChanged(key)) into.set(key, value)
      else if (strict) return key
    }
  }
  return void 0
}
function addSections(into, from, definition, strict) {
  const children = into.children(definition)
  for (const child of from.children(definition)) {
    const same2 =
      definition.type === 'unique' && child.name !== '' ? children.find((one) => one.name === child.name) : void 0
    const conflict = same2 ? applyChanges(same2, child, strict) : void 0
    if (conflict !== void 0) return conflict
    if (same2 === void 0) children.push(child.clone(into))
  }
  return void 0
}
function nodeOf(merged, structure) {
  return merged.get(structure) ?? new SettingsNode(structure)
}

// packages/model/src/dovecot/effective/obsolete-auth.ts
var SOCKET_KEYS = ['path', 'mode', 'user', 'group']
var ObsoleteAuth = class {
  baseDirectory = '/run/dovecot'
  #reading
  #complain
  /** 1 inside `auth { }`, more inside its sections. */
  #depth = 0
  /** 1 inside `socket listen { }`, 2 inside its sections. */
  #socketDepth = 0
  #isMaster = false
  #socket = {}
  constructor(reading, complain) {
    this.#reading = reading
    this.#complain = complain
  }
  get isOpen() {
    return this.#depth > 0
  }
  /** Name of a setting as it is called outside of the section. */
  prefixed(key) {
    return this.#depth === 1 && !key.startsWith('auth_') ? `auth_${key}` : key
  }
  begin() {
    this.#complain('add auth_ prefix to all settings inside auth {} and remove the auth {} section completely')
    this.#depth = 1
    return 'handled'
  }
  setting(key, value) {
    if (this.#depth !== 1) return void 0
    return this.#reading.applySetting(this.prefixed(key), value, 'value') ?? 'handled'
  }
  takeSocketSetting(key, value) {
    const known = SOCKET_KEYS.find((one) => one === key)
    if (this.#socketDepth !== 2 || known === void 0) return false
    this.#socket[known] = value
    return true
  }
  open(key, name) {
    this.#socket = {}
    this.#isMaster = false
    this.#depth++
    if ((key === 'passdb' || key === 'userdb') && this.#depth === 2) {
      this.#complain(`${key} ${name} {} has been replaced by ${key} { driver=${name} }`)
      const reading = this.#reading
      return reading.openSection(key, '') ?? reading.applySetting('driver', name, 'value') ?? 'handled'
    }
    if (key === 'socket' && this.#depth === 2) {
      if (name === 'connect') {
        const text2 = 'socket connect {} is no longer supported, configure external auth server separately'
        this.#complain(text2)
      }
      if (name !== 'listen') return void 0
      this.#socketDepth++
      return 'handled'
    }
    if (this.#socketDepth > 0) this.#socketDepth++
    if ((key !== 'master' && key !== 'client') || this.#socketDepth !== 2) return void 0
    this.#isMaster = key === 'master'
    return 'handled'
  }
  close() {
    if (this.#depth > 0 && --this.#depth === 0) return 'handled'
    if (this.#socketDepth === 0) return void 0
    const refusal = this.#socketDepth === 2 ? this.#listen() : void 0
    this.#socketDepth--
    return refusal ?? 'handled'
  }
  /** A socket that was described becomes a listener of the service auth. */
  #listen() {
    const { path: written, ...rest } = this.#socket
    if (written === void 0) return new Refusal('obsolete', 'socket listen {} is missing path')
    const base = `${this.baseDirectory}/`
    const path = written.startsWith(base) ? written.slice(base.length) : written
    const master = /-(?:master|userdb)$/.test(path)
    if (this.#isMaster && !master)
      return new Refusal('obsolete', 'socket listen { master { path=.. } } must end with -master (or -userdb) suffix')
    if (!this.#isMaster && master)
      return new Refusal('obsolete', 'socket listen { client { path=.. } } must end not with -master or -userdb suffix')
    const reading = this.#reading
    const name = escapeSectionName(path)
    let refusal = reading.assign('unix_listener', 'service/auth/unix_listener', name, path)
    for (const key of ['mode', 'user', 'group']) {
      const value = rest[key]
      if (value !== void 0 && !refusal)
        refusal = reading.assign(key, `service/auth/unix_listener/${name}/${key}`, value)
    }
    this.#socket = {}
    return refusal
  }
}

// packages/model/src/dovecot/effective/obsolete-protocol.ts
var PROTOCOLS = [
  { filter: { service: 'imap' }, name: 'imap' },
  { filter: { service: 'pop3' }, name: 'pop3' },
  // Without Pigeonhole there is no such service, which nobody is told.
  { filter: { service: 'sieve' }, name: 'managesieve', optional: true },
]
var same = (value) => value
var megabytes = (value) => `${value} M`
var LOGIN = {
  login_chroot: ['chroot', (value) => (value === 'no' ? '' : 'login')],
  login_user: ['user', same],
  login_executable: ['executable', same],
  login_process_size: ['vsz_limit', megabytes],
  login_process_per_connection: ['service_count', (value) => (value === 'no' ? '0' : '1')],
  login_processes_count: ['process_min_avail', same],
  login_max_processes_count: ['process_limit', same],
  login_max_connections: ['client_limit', same],
}
var MAIL = {
  max_mail_processes: ['process_limit', same],
  mail_executable: ['executable', same],
  mail_process_size: ['vsz_limit', megabytes],
  mail_drop_priv_before_exec: ['drop_priv_before_exec', same],
}
var AUTH = {
  auth_executable: ['executable', same],
  auth_process_size: ['vsz_limit', megabytes],
  auth_user: ['user', same],
  auth_chroot: ['chroot', same],
}
function obsoleteProtocolSetting(reading, filter2, prefixed, key, value, complain) {
  if (key === 'ssl_listen' || key === 'listen') return listen(reading, filter2, key, value, complain)
  for (const [table2, suffix] of [
    [LOGIN, '-login'],
    [MAIL, ''],
  ]) {
    const moved = table2[key]
    if (moved === void 0) continue
    complain(`${key} has been replaced by service { ${moved[0]} }`)
    const settingOf2 = (name) => [`${name}${suffix}/${moved[0]}`, moved[1](value)]
    return forProtocols(reading, filter2, { settingOf: settingOf2 }) ?? 'handled'
  }
  const auth = AUTH[prefixed]
  if (auth) {
    complain(`${prefixed} has been replaced by service auth { ${auth[0]} }`)
    return reading.assign(auth[0], `service/auth/${auth[0]}`, auth[1](value)) ?? 'handled'
  }
  if (prefixed === 'auth_cache_size' && /^\d{1,4}$/.test(value) && Number(value) > 0 && Number(value) < 1024) {
    complain(`auth_cache_size value no longer defaults to megabytes. Use ${value}M`)
    return reading.assign(prefixed, prefixed, `${value}M`) ?? 'handled'
  }
  if (prefixed !== 'auth_count') return void 0
  complain(value === 'count' ? 'auth_count has been removed' : 'auth_count has been removed, and its value must be 1')
  return 'handled'
}
function forProtocols(reading, filter2, { settingOf: settingOf2, secure = false, before }) {
  let refusal = before
  for (const protocol of PROTOCOLS) {
    if (!filterMatches(filter2, protocol.filter) || (secure && protocol.optional)) continue
    const [path, value] = settingOf2(protocol.name)
    const own = reading.assign(path.slice(path.lastIndexOf('/') + 1), `service/${path}`, value)
    refusal = protocol.optional ? void 0 : (own ?? refusal)
  }
  return refusal
}
function listen(reading, filter2, key, value, complain) {
  const suffix = key === 'ssl_listen' ? 's' : ''
  const root2 = filterMatches(filter2, {})
  const withPort = hasPort(value)
  if (suffix === '' && !withPort && root2) return void 0
  if (value === '') return 'handled'
  const colon = value.lastIndexOf(':')
  const address = withPort ? value.slice(0, colon) : value
  const set = (setting, text2, before) =>
    forProtocols(reading, filter2, {
      settingOf: (name) => [`${name}-login/inet_listener/${name}${suffix}/${setting}`, text2],
      secure: suffix !== '',
      before,
    })
  let refusal
  if (withPort) {
    complain(`${key}=..:port has been replaced by service { inet_listener { port } }`)
    refusal = set('port', value.slice(colon + 1))
  }
  if (root2 && suffix === '') return reading.applySetting(key, address, 'value') ?? refusal ?? 'handled'
  complain(`protocol { ${key} } has been replaced by service { inet_listener { address } }`)
  return set('address', address, refusal) ?? 'handled'
}
function hasPort(value) {
  if (!value.includes(':')) return false
  return value
    .split(/[, ]+/)
    .some(
      (word) =>
        word !== '' && !['*', '::', '[::]'].includes(word) && (addressBytes(word) === void 0 || /^\d+$/.test(word)),
    )
}

// packages/model/src/dovecot/effective/obsolete-protocols.ts
var SECURE = [
  { plain: 'imap', secure: 'imaps' },
  { plain: 'pop3', secure: 'pop3s' },
]
function obsoleteProtocols(reading, value, complain) {
  const words = value.split(' ').map((word) => {
    if (word === 'managesieve') complain('protocols=managesieve has been renamed to protocols=sieve')
    return word === 'managesieve' ? 'sieve' : word
  })
  const kept = words.filter((word) => word !== '' && !SECURE.some(({ secure }) => secure === word))
  let list = kept.join(' ')
  for (const { plain, secure } of SECURE) {
    if (!words.includes(secure)) continue
    if (words.includes(plain)) {
      complain(`'${secure}' protocol is no longer necessary, remove it`)
      continue
    }
    complain(
      `'${secure}' protocol can no longer be specified (use protocols=${plain}). to disable non-ssl ${plain}, use service ${plain}-login { inet_listener ${plain} { port=0 } }`,
    )
    list += ` ${plain}`
    const refusal = reading.assign('port', `service/${plain}-login/inet_listener/${plain}/port`, '0')
    if (refusal) return refusal
  }
  return reading.applySetting('protocols', list.replace(/^ /, ''), 'value') ?? 'handled'
}

// packages/model/src/dovecot/effective/obsolete-root.ts
var REMOVED = /* @__PURE__ */ new Set([
  'login_dir',
  'dbox_rotate_min_size',
  'dbox_rotate_days',
  'director_consistent_hashing',
  'mail_log_max_lines_per_sec',
  'maildir_copy_preserve_filename',
])
var OLD_WORKAROUNDS = {
  'outlook-idle': 'no longer necessary',
  'netscape-eoh': 'no longer supported',
}
function obsoleteRootSetting(reading, key, value, complain) {
  const apply2 = (name, text2) => reading.applySetting(name, text2, 'value') ?? 'handled'
  const rename = (name, text2) => {
    complain(`${key} has been renamed to ${name}`)
    return apply2(name, text2)
  }
  if (REMOVED.has(key)) {
    complain(`${key} has been removed`)
    return 'handled'
  }
  switch (key) {
    case 'protocols':
      return obsoleteProtocols(reading, value, complain)
    case 'ssl_cert_file':
    case 'ssl_key_file':
    case 'ssl_ca_file':
      return certificateFile(reading, key, value, complain)
    case 'ssl_disable':
      return rename('ssl', swapped(value, 'no', 'yes'))
    case 'ssl_parameters_regenerate':
    case 'ssl_dh_parameters_length':
      complain(`${key} is no longer needed`)
      return 'handled'
    case 'ssl_protocols':
      return sslProtocols(reading, value, complain)
    case 'sieve':
    case 'sieve_storage':
      return sieve(reading, key, value, complain)
    case 'fsync_disable':
      return rename('mail_fsync', swapped(value, 'never', 'optimized'))
    case 'dbox_rotate_size':
      return rename('mdbox_rotate_size', value)
    case 'imap_client_workarounds':
      return apply2(key, withoutOldWorkarounds(value, complain))
  }
  const compress = 'mail_cache_compress_'
  return key.startsWith(compress) ? rename(`mail_cache_purge_${key.slice(compress.length)}`, value) : void 0
}
function swapped(value, yes, no) {
  return /^yes$/i.test(value) ? yes : /^no$/i.test(value) ? no : value
}
function certificateFile(reading, key, value, complain) {
  if (value === '') return 'handled'
  const name = key.replace(/_file$/, '')
  complain(`${key} has been replaced by ${name} = <file`)
  return reading.applySetting(name, value, 'file') ?? 'handled'
}
function sieve(reading, key, value, complain) {
  complain(
    key === 'sieve'
      ? 'sieve has been moved into plugin {} section'
      : 'sieve_storage has been moved into plugin { sieve_dir }',
  )
  return reading.assign('', 'plugin', '') ?? reading.assign(key, `plugin/${key}`, value) ?? 'handled'
}
function withoutOldWorkarounds(value, complain) {
  const words = value.split(/[ ,]+/).map((word) => {
    const gone = OLD_WORKAROUNDS[word]
    if (gone) complain(`imap_client_workarounds=${word} is ${gone}`)
    return gone ? '' : word
  })
  return words.join(' ')
}
var SSL_VERSIONS = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2']
function sslProtocols(reading, value, complain) {
  complain('ssl_protocols has been replaced by ssl_min_protocol')
  const words = value.split(/[, ]+/).filter((word) => word !== '')
  const unknown = words.map((word) => word.replace(/^!/, '')).find((word) => !SSL_VERSIONS.includes(word))
  const last2 = new Map(words.map((word) => [word.replace(/^!/, ''), !word.startsWith('!')]))
  const chosen = words.some((word) => !word.startsWith('!'))
  const oldest = SSL_VERSIONS.find((version) => (chosen ? last2.get(version) === true : !last2.has(version)))
  const wrong = unknown === void 0 ? 'All protocols disabled' : `Unrecognized protocol '${unknown}'`
  if (unknown === void 0 && oldest !== void 0)
    return reading.applySetting('ssl_min_protocol', oldest, 'value') ?? 'handled'
  const text2 = `Could not find a minimum ssl_min_protocol setting from ssl_protocols = ${value}: ${wrong}`
  reading.warn('obsolete', text2, 'error')
  return 'handled'
}

// packages/model/src/dovecot/effective/obsolete.ts
var ObsoleteSettings = class {
  #reading
  #auth
  #noted = false
  constructor(reading) {
    this.#reading = reading
    this.#auth = new ObsoleteAuth(reading, (text2) => this.#complain(text2))
  }
  handle(statement) {
    switch (statement.kind) {
      case 'setting':
        return statement.form === 'value' ? this.#setting(statement.key, statement.value) : void 0
      case 'open':
        return this.#open(statement.key, statement.value)
      case 'close':
        return this.#auth.close()
      default:
        return void 0
    }
  }
  #setting(key, value) {
    const reading = this.#reading
    if (reading.path === '') {
      if (key === '') return void 0
      const protocol = this.#atTopLevel((filter2) => {
        const complain = (text2) => this.#complain(text2)
        return obsoleteProtocolSetting(reading, filter2, this.#auth.prefixed(key), key, value, complain)
      })
      if (protocol !== void 0) return protocol
      if (this.#auth.takeSocketSetting(key, value)) return 'handled'
      if (key === 'base_dir') this.#auth.baseDirectory = value.replace(/\/$/, '')
      const root2 = obsoleteRootSetting(reading, key, value, (text2) => this.#complain(text2))
      return root2 ?? this.#auth.setting(key, value)
    }
    if (reading.path !== 'plugin/0/' || key !== 'imap_zlib_compress_level') return void 0
    this.#complain(`${key} has been replaced by imap_compress_deflate_level`)
    return reading.assign(key, 'plugin/0/imap_compress_deflate_level', value) ?? 'handled'
  }
  #open(key, name) {
    const reading = this.#reading
    const top = reading.path === ''
    if (this.#auth.isOpen) return this.#auth.open(key, name)
    if (top && key === 'auth') return this.#auth.begin()
    if (top && key === 'protocol' && name === 'managesieve') {
      this.#complain('protocol managesieve {} has been replaced by protocol sieve { }')
      return reading.openSection('protocol', 'sieve') ?? 'handled'
    }
    if (top && key === 'service' && name === 'dns_client') {
      this.#complain('service dns_client {} has been replaced by service dns-client { }')
      return reading.openSection('service', 'dns-client') ?? 'handled'
    }
    return void 0
  }
  /** Settings that have become settings of services are set at top level, whatever filter they stand in. */
  #atTopLevel(act) {
    const reading = this.#reading
    const { stack } = reading
    const { filter: filter2 } = reading.section.settings
    reading.stack = stack.slice(0, 1)
    const handled = act(filter2)
    reading.stack = stack
    return handled
  }
  #complain(text2) {
    const { origin } = this.#reading
    if (!this.#noted) {
      this.#noted = true
      this.#reading.messages.push({
        severity: 'warning',
        kind: 'obsolete',
        text: 'NOTE: You can get a new clean config file with: doveconf -Pn > dovecot-new.conf',
        origin,
        line: void 0,
        atOnce: false,
      })
    }
    this.#reading.warn('obsolete', text2)
  }
}

// packages/model/src/dovecot/effective/settings-set.ts
var FilterSettings = class {
  filter
  /** The section that brought it into being, or the main file; doveconf's messages name it. */
  origin
  #structures
  #parsers = /* @__PURE__ */ new Map()
  constructor(structures2, filter2, origin) {
    this.#structures = structures2
    this.filter = filter2
    this.origin = origin
  }
  /** The structures that have been touched, in their order. */
  get touched() {
    return this.#structures.roots.flatMap((root2) => this.#parsers.get(root2) ?? [])
  }
  /** The parsers that may know a path: all that know its first part. */
  parsersFor(path) {
    const end = path.indexOf('/')
    const first3 = end < 0 ? path : path.slice(0, end)
    return this.#structures.roots.filter((root2) => root2.find(first3)).map((root2) => this.parser(root2))
  }
  parser(root2) {
    const known = this.#parsers.get(root2)
    if (known) return known
    const made = new SettingsParser(root2)
    this.#parsers.set(root2, made)
    return made
  }
  /** The value of a path in the first structure that has it; `text` is missing for sections. */
  look(path) {
    for (const parser of this.parsersFor(path)) {
      const found = parser.look(path)
      if (found === void 0) continue
      const { node, definition } = found
      const scalar = definition.list === void 0 && definition.type !== 'strlist'
      return { text: scalar ? node.text(definition) : void 0, changed: node.isChanged(definition.key), scalar }
    }
    return void 0
  }
  /** Sets a path in every structure that knows it; the first error ends it. */
  assign(path, value, origin, after) {
    let found = false
    for (const parser of this.parsersFor(path)) {
      const outcome = parser.assign(path, value, origin)
      if (typeof outcome === 'object') return outcome
      if (outcome === 'unknown') continue
      found = true
      const error = after(parser)
      if (error !== void 0) return { error }
    }
    return found ? 'set' : 'unknown'
  }
}

// packages/model/src/dovecot/effective/statements.ts
var AMBIGUOUS_HASH =
  "Ambiguous '#' character in line, treating it as comment. Add a space before it to remove this warning."
function asDovecot(document, language = dovecot) {
  if (document.language === language) return document
  const known = reread.get(document)
  if (known) return known
  const made = blocksDocument(parseFile(document.source, language))
  reread.set(document, made)
  return made
}
var reread = /* @__PURE__ */ new WeakMap()
function* statementsOf(document) {
  const items = new Map([...blockItems(document)].map((item) => [item.line, item]))
  for (const line of document.file.lines) {
    const origin = originOf(document, line)
    for (const { code } of line.tree.problems)
      if (code === 'ambiguous-hash') yield { kind: 'warning', message: AMBIGUOUS_HASH, origin }
    const item = items.get(line)
    if (line.tree.kind === 'broken') yield broken(document, line, origin)
    else if (line.tree.kind === 'section-close') yield { kind: 'close', origin }
    else if (item?.kind === 'setting') yield { ...settingOf(item), origin }
    else if (item?.kind === 'section') yield { kind: 'open', key: item.type.text, value: item.name?.text ?? '', origin }
    else if (item?.kind === 'include') yield { kind: 'include', include: item, origin }
  }
}
function settingOf({ name, value, form, decoded }) {
  const { text: text2 } = value
  const variables = form === 'plain' && !/^["']/.test(text2) && text2.includes('$')
  const written = form === 'file' ? 'file' : variables ? 'variables' : 'value'
  return { kind: 'setting', key: name.text, value: decoded, form: written }
}
function broken(document, line, origin) {
  const [problem] = line.tree.problems.filter(({ code: code2 }) => dovecotRefusal(document.language, code2) !== void 0)
  const code = problem?.code ?? 'expecting-brace'
  if (code !== 'missing-name')
    return { kind: 'error', message: dovecotRefusal(document.language, code) ?? "Expecting '{'", origin }
  const value = document.source.slice(textRange(line.logical)).replace(/^=[ \t]*/, '')
  return { kind: 'setting', key: '', value, form: 'value', origin }
}
function originOf({ source }, { logical }) {
  const end = logical.pieces[logical.pieces.length - 1]?.end ?? logical.range.end
  return { source, range: textRange(logical), line: source.positionAt(end).line + 1 }
}

// packages/model/src/dovecot/effective/variables.ts
function expandVariables(key, value, around, expansion) {
  const words = []
  for (const word of value.split(/ [ \t]*/)) {
    const itself = key === word.replace(/^\$/, '')
    if (!word.startsWith('$') || (!expansion && !itself)) words.push(word)
    else if (word.startsWith('$ENV:')) words.push(expansion?.environment?.(word.slice(5)) ?? '')
    else {
      const name = word.slice(1)
      const found = lookUp(name, around, itself)
      if (found === void 0) return { error: `Unknown variable: $${name}` }
      if (!found.scalar) return { error: `Invalid variable: $${name}` }
      words.push(found.text ?? '')
    }
  }
  return { text: words.join(' ') }
}
function lookUp(name, around, outer) {
  for (const [i, settings2] of around.entries()) {
    const found = settings2.look(name)
    if (found === void 0) return void 0
    if (!outer || i === around.length - 1 || found.changed) return found
  }
  return void 0
}

// packages/model/src/dovecot/effective/reading.ts
var Refusal = class {
  kind
  text
  /** Where, when it is not the line that is being read. */
  origin
  constructor(kind, text2, origin) {
    this.kind = kind
    this.text = text2
    this.origin = origin
  }
}
var Reading = class {
  filters
  messages = []
  /** Whether a file that is included was not seen, so that what it says is not known. */
  incomplete = false
  /** The open sections; old settings step out of them for a while. */
  stack
  /** Path of the innermost section that is no filter, with a slash at its end; empty at top level and in filters. */
  path = ''
  origin
  #instance
  #structures
  #host
  #expansion
  #obsolete = new ObsoleteSettings(this)
  /** First place of every setting inside a section. */
  #seen = /* @__PURE__ */ new Map()
  #sections = 0
  constructor(instance, structures2, host, expansion) {
    this.#instance = instance
    this.#structures = structures2
    this.#host = host
    this.#expansion = expansion
    const settings2 = new FilterSettings(structures2, {}, void 0)
    this.filters = [settings2]
    this.stack = [{ key: '', isFilter: false, settings: settings2, outerPath: '', origin: void 0 }]
  }
  /** Reads everything; what it is refused for, if at all, is among the messages. */
  run() {
    const refusal = this.#read(this.#instance.main, [])
    if (refusal === void 0) return true
    const origin = refusal.origin ?? this.origin
    const { kind, text: text2 } = refusal
    this.messages.push({ severity: 'fatal', kind, text: text2, origin, line: origin?.line, atOnce: true })
    return false
  }
  get section() {
    return this.stack[this.stack.length - 1]
  }
  get global() {
    return this.filters[0]
  }
  warn(kind, text2, severity = 'warning') {
    const { origin } = this
    this.messages.push({ severity, kind, text: text2, origin, line: origin?.line, atOnce: false })
  }
  /** Sets a setting that stands in the innermost section. */
  applySetting(key, value, form) {
    this.#checkOrder(key)
    const written = this.#written(key, value, form)
    if (written instanceof Refusal) return written
    return this.assign(key, `${this.path}${key}`, written)
  }
  /** Sets a path of the innermost filter; `key` is what a message calls it. */
  assign(key, path, value, sectionName) {
    if (path === '') return new Refusal('syntax', "Missing key name ('=' at the beginning of line)")
    const { settings: settings2 } = this.section
    const after = (parser) =>
      parser.root.structure.module === 'auth' && inLocalRemote(settings2.filter)
        ? `Auth settings not supported inside local/remote blocks: ${key}`
        : sectionName === void 0
          ? void 0
          : nameSection(parser, path, value, sectionName, this.origin)
    const outcome = settings2.assign(path, value, this.origin, after)
    if (outcome === 'unknown') return new Refusal('name', `Unknown setting: ${this.#fullPath(key)}`)
    if (outcome === 'set') return void 0
    const kind = /^(?:Auth settings not|Section not|.* already exists$)/.test(outcome.error) ? 'section' : 'value'
    return new Refusal(kind, outcome.error)
  }
  openSection(key, name) {
    const { settings: settings2 } = this.section
    const inner = innerFilter(settings2.filter, key, name, (host) => this.#host.resolve?.(host))
    if (inner && 'error' in inner) return new Refusal('section', inner.error)
    if (inner) return this.#openFilter(key, inner.filter)
    this.stack.push({ key, isFilter: false, settings: settings2, outerPath: this.path, origin: this.origin })
    const sectionName = name === '' ? `${this.#sections++}` : escapeSectionName(name)
    const path = `${this.path}${key}`
    const refusal = this.assign(key, path, sectionName, name)
    this.path = `${path}/${sectionName}/`
    return refusal
  }
  closeSection() {
    if (this.stack.length === 1) return new Refusal('syntax', "Unexpected '}'")
    this.path = this.stack.pop().outerPath
    return void 0
  }
  #openFilter(key, filter2) {
    for (const net of [filter2.local, filter2.remote])
      if (net && net.bytes.length === 0 && (this.#host.knowsHosts || net.text === ''))
        return new Refusal('value', `gethostbyname(${net.text.replace(/\/.*/, '')}) failed: Name or service not known`)
    let settings2 = this.filters.find((one) => filtersEqual(one.filter, filter2))
    if (settings2 === void 0) {
      settings2 = new FilterSettings(this.#structures, filter2, this.origin)
      this.filters.push(settings2)
    }
    this.stack.push({ key, isFilter: true, settings: settings2, outerPath: this.path, origin: this.origin })
    return void 0
  }
  #read(file, inside2) {
    const document = asDovecot(file)
    for (const statement of statementsOf(document)) {
      this.origin = statement.origin
      const refusal =
        statement.kind === 'include'
          ? this.#include(statement.include, file, [...inside2, file])
          : this.#apply(statement)
      if (refusal) return refusal
    }
    return void 0
  }
  #apply(statement) {
    const old = this.#obsolete.handle(statement)
    if (old === 'handled') return void 0
    if (old instanceof Refusal) return old
    switch (statement.kind) {
      case 'setting':
        return this.applySetting(statement.key, statement.value, statement.form)
      case 'open':
        return this.openSection(statement.key, statement.value)
      case 'close':
        return this.closeSection()
      case 'error':
        return new Refusal('syntax', statement.message)
      case 'warning':
        this.warn('syntax', statement.message)
        return void 0
      default:
        return void 0
    }
  }
  #include(include, from, inside2) {
    const { documents, seen, isDirectory } = this.#included(include, from)
    for (const next of documents)
      if (inside2.some((one) => one.source === next.source))
        return new Refusal('include', `Recursive include file: ${next.source.uri}`)
    if (documents.length === 0 && !include.optional && !isDirectory) {
      if (seen) return new Refusal('include', 'No matches')
      this.incomplete = true
    }
    for (const next of documents) {
      const refusal = this.#read(next, inside2)
      if (refusal) return refusal
    }
    return void 0
  }
  /** What an include brings in; its path has no quotes, so those that somebody wrote belong to it. */
  #included(include, from) {
    if (/^["']/.test(include.path.text)) return { documents: [], seen: true }
    return this.#instance.included(include, from)
  }
  #written(key, value, form) {
    if (form === 'variables') {
      const around = this.stack.map(({ settings: settings2 }) => settings2).reverse()
      const expanded = expandVariables(key, value, around, this.#expansion)
      return 'error' in expanded ? new Refusal('variable', expanded.error) : expanded.text
    }
    if (form === 'value') return value
    const directory = directoryOf(this.origin?.source.uri ?? '')
    const file = this.#expansion?.readFile?.(value.startsWith('/') ? value : joinPath(directory, value))
    if (file === void 0) return `<${value}`
    return 'error' in file ? new Refusal('include', `${this.path}${key}: ${file.error}`) : file.text
  }
  /** A setting of the top level comes too late for the filters before it. */
  #checkOrder(key) {
    const path = `${this.path}${key}`
    const first3 = this.#seen.get(path)
    if (this.stack.length > 1) {
      if (first3 === void 0 && this.origin) this.#seen.set(path, this.origin)
    } else if (first3) {
      const place = `${first3.source.uri} line ${first3.line}`
      this.warn(
        'check',
        `Global setting ${key} won't change the setting inside an earlier filter at ${place} (if this is intentional, avoid this warning by moving the global setting before ${place})`,
      )
    }
  }
  #fullPath(key) {
    const around = this.stack.slice(1).filter(({ isFilter: isFilter2 }) => !isFilter2)
    return `${around.map((section) => `${section.key} { `).join('')}${key}`
  }
}
function inLocalRemote({ localName, local, remote }) {
  return localName !== void 0 || (local?.bits ?? 0) > 0 || (remote?.bits ?? 0) > 0
}
function nameSection(parser, path, value, name, origin) {
  const { lastStructure } = parser
  if (lastStructure === void 0) return 'Section not allowed here'
  if (lastStructure === 'strlist' || lastStructure.nameKey === void 0) return void 0
  const outcome = parser.assign(`${path}/${value}/${lastStructure.nameKey}`, name, origin)
  return outcome === 'set' ? void 0 : 'Panic: assertion failed: (ret > 0)'
}

// packages/model/src/dovecot/effective/effective.ts
function effectiveDovecot(instance, { host = {}, expansion, defaults: defaults2 = false } = {}) {
  const structures2 = structuresOf23()
  const reading = new Reading(instance, structures2, host, expansion)
  const whole = reading.run()
  if (whole) {
    const checks = new WholeChecks(reading, structures2, host)
    checks.run()
    checks.again()
  }
  const refusal = reading.messages.find(({ severity }) => severity === 'fatal')
  const lines2 = whole ? linesOf(reading, structures2, defaults2) : []
  return { lines: lines2, messages: reading.messages, refusal, isComplete: !reading.incomplete }
}
function linesOf({ filters, global: global2 }, structures2, all) {
  const merged = mergedSettings(global2, filters)
  const nodes =
    merged instanceof Map
      ? structures2.roots.flatMap((root2) => merged.get(root2) ?? (all ? nodeOf(merged, root2) : []))
      : []
  const others = filters.slice(1).sort((a, b) => -compareFilters(a.filter, b.filter))
  const changed = shownLines(exportSettings(nodes, all ? 'all' : 'changed'), {})
  const inFilters = others.flatMap(({ touched, filter: filter2 }) => {
    const roots2 = touched.map(({ root: root2 }) => root2)
    return shownLines(exportSettings(roots2, 'set'), filter2)
  })
  return [...changed, ...inFilters]
}
var WholeChecks = class {
  #reading
  #structures
  #context
  #sslWarned = false
  constructor(reading, structures2, host) {
    this.#reading = reading
    this.#structures = structures2
    const warn = (text2, origin) => this.#say('warning', text2, origin)
    this.#context = { host, structures: structures2, warn }
  }
  run() {
    const { section, filters } = this.#reading
    if (section.origin) {
      const { origin } = section
      const text2 = `Missing '}' (section started at ${origin.source.uri}:${origin.line})`
      this.#reading.messages.push({
        severity: 'fatal',
        kind: 'syntax',
        text: text2,
        origin,
        line: void 0,
        atOnce: false,
      })
      return
    }
    for (const settings2 of filters) if (!this.#check(settings2)) return
  }
  /** While it prints the top level, doveconf checks that again, and does not stop at the first error. */
  again() {
    const merged = mergedSettings(this.#reading.global, this.#reading.filters)
    if (!(merged instanceof Map)) return
    for (const root2 of this.#structures.roots) {
      const node = merged.get(root2)
      const found = node && checkSettings(node, this.#context)
      if (found) this.#say('error', found.text, found.origin)
    }
  }
  #check(settings2) {
    const merged = mergedSettings(settings2, this.#reading.filters)
    if (!(merged instanceof Map)) {
      const { key, from } = merged
      const place = from.origin ? `${from.origin.source.uri}:${from.origin.line}` : ''
      this.#say('fatal', `Conflict in setting ${key} found from filter at ${place}`, from.origin, 'conflict')
      return false
    }
    this.#checkSsl(settings2)
    for (const root2 of this.#structures.roots) {
      const node = merged.get(root2)
      const found = node && checkSettings(node, this.#context)
      if (found === void 0) continue
      this.#say('fatal', found.text, found.origin)
      return false
    }
    return true
  }
  /** Without TLS at top level no filter can have it. */
  #checkSsl(settings2) {
    const ssl = (from) => {
      const found = from.look('ssl')
      return found?.changed ? found.text : void 0
    }
    const global2 = ssl(this.#reading.global) ?? ''
    const own = ssl(settings2) ?? global2
    if (own === 'no' || global2 !== 'no' || this.#sslWarned) return
    this.#sslWarned = true
    const text2 = `SSL is disabled because global ssl=no, ignoring ssl=${own} for subsection`
    this.#say('warning', text2, settings2.origin)
  }
  #say(severity, text2, origin, kind = 'check') {
    const { messages } = this.#reading
    if (severity !== 'fatal' && messages.some((message) => message.text === text2)) return
    messages.push({ severity, kind, text: text2, origin, line: void 0, atOnce: false })
  }
}

// packages/model/src/dovecot/effective/hidden.ts
var WORDS = ['key', 'secret', 'pass', 'http://', 'https://', 'ftp://']
var HIDDEN = '#hidden_use-P_to_show#'
function hideSecrets(key, value, quoted) {
  const secret = /._(?:password|key|nonce)$/.test(key) || key.startsWith('ssl_dh')
  if (value !== '' && secret) return '# hidden, use -P to show it'
  const hiding = new Hiding(value, quoted)
  return hiding.run() ? hiding.shown : void 0
}
var Hiding = class {
  shown = ''
  #value
  #quoted
  /** How far the value is shown. */
  #done = 0
  constructor(value, quoted) {
    this.#value = value
    this.#quoted = quoted
  }
  run() {
    let found = false
    for (let at = 0; ; ) {
      const next = this.#next(at)
      if (next === void 0) break
      found = true
      at = next.word.includes('://') ? this.#url(next.at + next.word.length) : this.#word(next.at)
    }
    if (found) this.#show(this.#value.length)
    return found
  }
  #next(from) {
    const found = WORDS.map((word) => ({ word, at: this.#value.indexOf(word, from) })).filter(({ at }) => at >= 0)
    return found.reduce((a, b) => (a && a.at <= b.at ? a : b), void 0)
  }
  /** The user of a URL, and the password with it. */
  #url(start) {
    let end = start
    while (end < this.#value.length && !/[\s/@]/.test(this.#value[end])) end++
    this.#show(start)
    if (this.#value[end] === '@' && end > start) {
      this.shown += HIDDEN
      this.#done = end
    } else this.#show(end)
    return end
  }
  /** What follows the equals sign of a word such as password. */
  #word(start) {
    if (start > 0 && /[A-Za-z0-9]/.test(this.#value[start - 1])) return start + 1
    const [word] = /^[^=\s]*\s*/.exec(this.#value.slice(start))
    let end = start + word.length
    this.#show(end)
    if (this.#value[end] !== '=') return end
    this.shown += `=${HIDDEN}`
    const [hidden] = /^[^\s;:]*/.exec(this.#value.slice(end))
    end += hidden.length
    this.#done = end
    return end
  }
  #show(end) {
    const text2 = this.#value.slice(this.#done, end)
    this.shown += this.#quoted ? escapeText(text2) : text2
    this.#done = end
  }
}

// packages/model/src/dovecot/effective/text.ts
function doveconfLine(line, show2) {
  const indent = '  '.repeat(line.depth)
  if (line.kind === 'close') return `${indent}}`
  if (line.kind === 'open') return `${indent}${line.type}${nameText(line)} {`
  const quoted = needsQuotes(line.value)
  const hidden = show2 ? void 0 : hideSecrets(line.key, line.value, quoted)
  return `${indent}${line.key} = ${hidden ?? (quoted ? `"${escapeText(line.value)}"` : line.value)}`
}
function nameText({ name, isFilter: isFilter2 }) {
  if (name === void 0) return ''
  return !isFilter2 && name.includes(' ') ? ` "${escapeText(name)}"` : ` ${name}`
}
function needsQuotes(value) {
  return value.includes('#') || /^[ \t]|[ \t]$/.test(value)
}
function escapeText(text2) {
  return text2.replace(/["'\\]/g, '\\$&')
}

// packages/model/src/dovecot/includes.ts
function includedFiles(include, from, main, files) {
  const path = include.path.text.replace(/^(["'])(.*)\1$/, '$2')
  const results = dovecotPlaces(path, from.source.uri, main, files).map((pattern) => matching(pattern, from, files))
  const found = results.find(({ documents, isDirectory }) => documents.length > 0 || isDirectory)
  return found ?? { documents: [], seen: results.some((r) => r.seen) }
}
function dovecotPlaces(path, from, main, files) {
  if (!path.startsWith('/')) return [joinPath(directoryOf(from), path)]
  const inside2 = /^\/(?:usr\/local\/)?etc\/dovecot\/(.+)$/.exec(normalizePath(path))?.[1]
  return inside2 ? [...files.placesOf(path), joinPath(directoryOf(main), inside2)] : files.placesOf(path)
}
function matching(pattern, from, { documents }) {
  const expression = globExpression(pattern)
  const found = [...documents.values()].filter(({ source }) => expression.test(source.uri))
  const fixed = pattern.replace(/[*?[{].*$/, '')
  const directory = `${directoryOf(fixed)}/`
  const seen = [...documents.values()].some((other) => other !== from && other.source.uri.startsWith(directory))
  const inside2 = `${pattern}/`
  const isDirectory = [...documents.keys()].some((uri) => uri.startsWith(inside2))
  const blocks3 = found.filter((document) => document.shape === 'blocks')
  return { documents: blocks3, seen, ...(isDirectory ? { isDirectory } : {}) }
}
function globExpression(pattern) {
  let text2 = ''
  let depth = 0
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i]
    const first3 = i === 0 || pattern[i - 1] === '/'
    const set = char === '[' ? /^\[(!?)([^\]/]+)\]/.exec(pattern.slice(i)) : null
    if (char === '*') text2 += first3 ? '(?!\\.)[^/]*' : '[^/]*'
    else if (char === '?') text2 += first3 ? '[^/.]' : '[^/]'
    else if (set) {
      text2 += `[${set[1] === '!' ? '^' : ''}${set[2].replace(/[\\^]/g, '\\$&')}]`
      i += set[0].length - 1
    } else if (char === '{' && pattern.includes('}', i)) {
      depth++
      text2 += '(?:'
    } else if (char === '}' && depth > 0) {
      depth--
      text2 += ')'
    } else if (char === ',' && depth > 0) text2 += '|'
    else text2 += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  }
  return safely(`^${text2}$`)
}
function safely(text2) {
  try {
    return new RegExp(text2)
  } catch {
    return /(?!)/
  }
}

// packages/model/src/dovecot/instance.ts
var RELEASES2 = { '1.x': '1.2', '2.0-2.3': '2.3', 2.4: '2.4', unknown: void 0 }
var DovecotInstance = class {
  /** The file that reading starts with: dovecot.conf, or a file that nothing seen includes. */
  main
  versions
  #lookup
  #items
  #documents
  #complete = true
  #dialect
  constructor(main, versions, lookup) {
    this.main = main
    this.versions = versions
    this.#lookup = lookup
  }
  /** Whether the main file is a dovecot.conf, and no fragment of one. */
  get isWhole() {
    return /(?:^|\/)dovecot\d?\.conf$/.test(this.main.source.uri)
  }
  /** Whether the main file is a dovecot.conf of which every included file was seen. */
  get isComplete() {
    this.#read()
    return this.isWhole && this.#complete
  }
  /** The files of the configuration, each once, in reading order. */
  get documents() {
    this.#read()
    return this.#documents
  }
  /** Everything in reading order: what a file includes stands behind the include. */
  get items() {
    this.#read()
    return this.#items
  }
  /** All settings in reading order, those of sections too. */
  get settings() {
    return this.items.filter((placed) => placed.item.kind === 'setting')
  }
  /** All sections of a type in reading order. */
  sections(type) {
    return this.items.filter((placed) => placed.item.kind === 'section' && placed.item.type.text === type)
  }
  /** The settings of a section itself, in reading order. */
  settingsOf(section) {
    return this.settings.filter(({ around }) => around[around.length - 1] === section)
  }
  /** The setting of a section that counts: the last one of its name. */
  settingOf(section, name) {
    return this.settingsOf(section).findLast(({ item }) => item.name.text === name)?.item
  }
  /** What an include brings in. */
  included(include, from) {
    return this.#lookup(include, from, this.main)
  }
  /** The problems of all files, braces matched over all of them. */
  problems() {
    return readingProblems(this.main, (include, from) => this.included(include, from).documents)
  }
  /**
   * The dialect of the configuration: that of the target release, else that of the main file, else the one that its
   * other files agree on.
   */
  get dialect() {
    this.#dialect ??= this.#tellDialect()
    return this.#dialect
  }
  /** The release to look facts up for: the target, or one that stands for the dialect. */
  get release() {
    return this.versions.dovecot ?? RELEASES2[this.dialect]
  }
  /** The last setting of a name at top level, outside all sections. */
  setting(name) {
    return this.settings.findLast(({ item, around }) => around.length === 0 && item.name.text === name)
  }
  /** What a setting of the top level is, with the default of the release when no file sets it. */
  value(name) {
    const setting = this.setting(name)
    if (setting) {
      const { form, variables, decoded } = setting.item
      const known = form !== 'file' && variables.length === 0
      return { text: known ? decoded : '', known, setting }
    }
    const fact = dovecotSetting(name)
    const text2 = fact && this.release ? dovecotDefault(fact, this.release) : void 0
    return this.isComplete && text2 !== void 0
      ? { text: text2, known: true, setting: void 0 }
      : { text: '', known: false, setting: void 0 }
  }
  #tellDialect() {
    const { dovecot: dovecot2 } = this.versions
    if (dovecot2 !== void 0)
      return dovecot2.startsWith('1.') ? '1.x' : /^2\.[0-3](?:\.|$)/.test(dovecot2) ? '2.0-2.3' : '2.4'
    const own = dovecotDialect(this.main)
    if (own !== 'unknown') return own
    const others = new Set(this.documents.map(dovecotDialect).filter((dialect) => dialect !== 'unknown'))
    return others.size === 1 ? others.values().next().value : 'unknown'
  }
  #read() {
    if (this.#items) return
    const items = []
    const documents = /* @__PURE__ */ new Set()
    const read = (document, around, inside2) => {
      if (inside2.includes(document)) return
      documents.add(document)
      const walk = (list, sections) => {
        for (const item of list) {
          items.push({ item, document, around: sections })
          if (item.kind === 'section') walk(item.items, [...sections, item])
          if (item.kind === 'include') enter(item, sections)
        }
      }
      const enter = (include, sections) => {
        const { documents: next, seen } = this.included(include, document)
        if (next.length === 0 && !seen) this.#complete = false
        for (const one of next) read(one, sections, [...inside2, document])
      }
      walk(document.items, around)
    }
    read(this.main, [], [])
    this.#items = items
    this.#documents = [...documents]
  }
}

// test/conformance/doveconf/program.ts
var program_exports = {}
__export(program_exports, {
  debian13Doveconf: () => debian13Doveconf,
  installedDoveconf: () => installedDoveconf,
  runDoveconf: () => runDoveconf,
})

import { spawnSync } from 'node:child_process'

function runDoveconf({ root: root2 }, file, options = [], environment = {}) {
  const args = [...(options.includes('-a') ? [] : ['-n']), '-P', ...options, '-c', file]
  const [command, all] = root2 === '' ? ['doveconf', args] : ['chroot', [root2, 'doveconf', ...args]]
  const env = { PATH: process.env['PATH'] ?? '', ...environment }
  const { stdout, stderr } = spawnSync(command, all, { env, maxBuffer: 1 << 26, encoding: 'utf8' })
  const said = wellKnown(stderr)
  return {
    lines: stdout.split('\n').filter((line) => line !== '' && !line.startsWith('# ')),
    warnings: [...new Set([...said.matchAll(/^doveconf: Warning: (.*)$/gm)].map(([, text2]) => text2))],
    refusal: /^doveconf: (?:Fatal|Panic): ([\s\S]*?)\n*$/.exec(
      said.slice(Math.max(0, said.search(/^doveconf: (?:Fatal|Panic)/m))),
    )?.[1],
  }
}
function wellKnown(said) {
  return said
    .replaceAll('/./', '/')
    .replace(/\/[^/ \n]+\/\.\.\//g, '/')
    .replace(/(event filter: syntax error), .*/g, '$1')
}
function programAt(root2) {
  const args = ['-n', '-c', '/dev/null']
  const run = root2 === '' ? spawnSync('doveconf', args) : spawnSync('chroot', [root2, 'doveconf', ...args])
  const version = /^# (\d+\.\d+\.\d+)/.exec(`${run.stdout ?? ''}`)?.[1]
  return version === void 0 ? void 0 : { version, root: root2 }
}
var installedDoveconf = onlyOf('2.3', programAt(''))
var debian13Doveconf = onlyOf('2.4', programAt('/var/cache/mailcfg/debian13'))
function onlyOf(line, program) {
  return program?.version.startsWith(`${line}.`) ? program : void 0
}

// test/conformance/doveconf/compare.ts
var testHost = {
  userExists: (name) => users().has(name),
  directoryExists: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  knowsHosts: true,
}
function users() {
  return new Set(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':')[0]),
  )
}
function documentAt(path) {
  return blocksDocument(parseFile(SourceText.fromBytes(path, readFileSync(path)), dovecot))
}
function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
var OF_THE_MACHINE = '/usr/share/dovecot/protocols.d'
function instanceAt(directory, main) {
  const others = statSync(OF_THE_MACHINE, { throwIfNoEntry: false }) ? filesBelow(OF_THE_MACHINE) : []
  const paths = [...filesBelow(directory), ...others].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const documents = new Map(paths.map((path) => [path, documentAt(path)]))
  const files = { documents, placesOf: (path) => [path] }
  return new DovecotInstance(documents.get(main), { dovecot: '2.3' }, (include, from, start) => ({
    ...includedFiles(include, from, start.source.uri, files),
    seen: true,
  }))
}
function messageText(message, main) {
  const { severity, kind, text: text2, origin, line, atOnce } = message
  const file = origin?.source.uri ?? main
  if (severity === 'fatal')
    return text2.startsWith('Panic')
      ? text2
      : `Error in configuration file ${atOnce ? `${file} line ${line}` : main}: ${text2}`
  if (line === void 0) return text2
  if (kind === 'obsolete') return `Obsolete setting in ${file}:${line}: ${text2}`
  return kind === 'syntax' ? `Configuration file ${file} line ${line}: ${text2}` : `${file} line ${line}: ${text2}`
}
function compareConfiguration(program, directory, main, options = [], reading = {}) {
  const run = runDoveconf(program, main, options)
  const effective = effectiveDovecot(instanceAt(directory, main), { host: testHost, ...reading })
  const lines2 = effective.lines.map((line) => doveconfLine(line, true))
  const refusal = effective.refusal && messageText(effective.refusal, main)
  const warnings = effective.messages
    .filter(({ severity }) => severity === 'warning')
    .map((message) => messageText(message, main))
  const differs =
    difference2('refusal', [refusal ?? 'accepted'], [run.refusal ?? 'accepted']) ??
    difference2(
      'output',
      lines2.flatMap((line) => line.split('\n')).filter((line) => line !== ''),
      closed(run),
    ) ??
    difference2('warnings', [...new Set(warnings)].sort(), [...run.warnings].sort())
  if (differs !== void 0) return { differs }
  return refusal === void 0 ? 'equal' : 'refused'
}
function closed({ lines: lines2 }) {
  const open = []
  const all = lines2.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0]
    if (/ \{$/.test(line) && !line.includes(' = ')) open.push(`${indent}}`)
    if (line !== `${indent}}`) return [line]
    const forgotten = open.splice(open.lastIndexOf(line)).slice(1).reverse()
    return [...forgotten, line]
  })
  return [...all, ...open.reverse()]
}
function difference2(what, ours, theirs) {
  const at = ours.findIndex((line, i) => line !== theirs[i])
  const first3 = at >= 0 ? at : ours.length === theirs.length ? -1 : ours.length
  if (first3 < 0) return void 0
  const show2 = (lines2) => lines2.slice(Math.max(0, first3 - 1), first3 + 2).join(' \u23CE ')
  return `${what}, line ${first3 + 1}: we have \xAB${show2(ours)}\xBB, doveconf has \xAB${show2(theirs)}\xBB`
}

// test/fuzz/dice.ts
var SEED = Number(process.env['MAILCFG_SEED'] ?? 1)
var COUNT = process.env['MAILCFG_COUNT'] === void 0 ? void 0 : Number(process.env['MAILCFG_COUNT'])
var Dice = class {
  /** What the choices were about: features of the thing that is made. */
  features = /* @__PURE__ */ new Set()
  #state
  constructor(seed) {
    this.#state = seed >>> 0
  }
  /** A number from 0 up to, and not including, 1 (mulberry32). */
  next() {
    this.#state = (this.#state + 1831565813) >>> 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  /** An integer from `least` to `most`, both included. */
  integer(least, most) {
    return least + Math.floor(this.next() * (most - least + 1))
  }
  /** True with the given probability. */
  chance(probability) {
    return this.next() < probability
  }
  /** As {@link chance}; when it is true the feature is noted. */
  feature(name, probability) {
    const chosen = this.chance(probability)
    if (chosen) this.features.add(name)
    return chosen
  }
  pick(list) {
    return list[Math.floor(this.next() * list.length)]
  }
  /** `least` to `most` things. */
  several(least, most, make) {
    return Array.from({ length: this.integer(least, most) }, make)
  }
}

// test/fuzz/dovecot-obsolete.ts
var SETTINGS = [
  'ssl_disable = no',
  'ssl_cert_file = /etc/ssl/x.pem',
  'ssl_key_file =',
  'ssl_protocols = !SSLv3 !TLSv1',
  'ssl_protocols = TLSv1.1 TLSv1.2',
  'ssl_protocols = !SSLv2',
  'ssl_parameters_regenerate = 168',
  'fsync_disable = yes',
  'dbox_rotate_size = 2M',
  'dbox_rotate_days = 1',
  'mail_cache_compress_min_size = 4k',
  'login_dir = /x',
  'login_user = dovenull',
  'login_process_size = 64',
  'login_process_per_connection = no',
  'login_processes_count = 3',
  'login_processes_count = many',
  'login_chroot = yes',
  'max_mail_processes = 512',
  'mail_process_size = 256',
  'mail_drop_priv_before_exec = no',
  'auth_user = root',
  'auth_count = 1',
  'auth_cache_size = 10',
  'auth_executable = /x/auth',
  'sieve = ~/.dovecot.sieve',
  'sieve_storage = ~/sieve',
  'imap_client_workarounds = outlook-idle delay-newmail',
  'ssl_listen = *:993',
  'listen = *:143',
  'listen = 10.0.0.1:143 [::]',
  'base_dir = /run/dovecot/',
  'protocols = imaps pop3s managesieve',
  'director_consistent_hashing = yes',
]
function obsoleteLines(dice) {
  dice.features.add('obsolete idiom')
  if (dice.feature('auth section of 1.x', 0.3)) return authSection(dice)
  if (dice.feature('listen in a protocol', 0.2))
    return [
      `protocol ${dice.pick(['imap', 'pop3', 'managesieve'])} {`,
      `  listen = ${dice.pick(['*:10143', '127.0.0.1', ''])}`,
      '}',
    ]
  if (dice.feature('service dns_client', 0.05)) return ['service dns_client {', '  client_limit = 3', '}']
  return [dice.pick(SETTINGS)]
}
function authSection(dice) {
  const parts = dice.several(1, 4, () =>
    dice.pick([
      ['mechanisms = plain login'],
      ['verbose = yes'],
      ['user = root'],
      ['auth_debug = no'],
      ['cache_size = 5'],
      ['passdb pam {', 'args = dovecot', '}'],
      ['userdb static {', 'args = uid=1', '}'],
      ['socket listen {', 'client {', 'path = /var/run/dovecot/auth-client', 'mode = 0660', 'user = mail', '}', '}'],
      ['socket listen {', 'master {', 'path = /run/dovecot/auth-master', 'group = mail', '}', '}'],
      ['socket listen {', 'client {', 'mode = 0660', '}', '}'],
    ]),
  )
  return ['auth default {', ...parts.flat(), '}']
}

// test/fuzz/dovecot-values.ts
var WORDS2 = [
  'a',
  'mail',
  '%u',
  '/var/mail/%d/%n',
  'maildir:~/Maildir',
  'x=y',
  'uid=vmail',
  '%{user}',
  '\xE9',
  'imap quota',
]
function dovecotValue(dice, definition) {
  if (dice.feature(`bad ${definition.type}`, 4e-3))
    return dice.pick(['', 'maybe', '12x', '-1', '99999999999999999999', '0x10'])
  switch (definition.type) {
    case 'bool':
      return dice.pick(['yes', 'no', 'YES', 'Y', '1', 'No', 'y'])
    case 'uint':
      return dice.pick(['0', '1', '5', '007', '1000', '65536', `${dice.integer(1, 4e3)}`])
    case 'octal':
      return dice.pick(['0600', '0660', '0666', '0', '00', '0777', '384'])
    case 'time':
      return time(dice, [
        's',
        'sec',
        'secs',
        'seconds',
        'm',
        'mins',
        'minutes',
        'h',
        'hours',
        'd',
        'days',
        'w',
        'weeks',
        '000ms',
      ])
    case 'msecs':
      return time(dice, ['s', 'secs', 'ms', 'msecs', 'milliseconds', 'm', 'h'])
    case 'size':
      return `${dice.pick([0, 1, 2, 100, 1024, 1536, 2048])}${dice.pick(['', ' '])}${dice.pick(['M', 'k', 'KB', 'MiB', 'G', 'B', 'm', ''])}`
    case 'port':
      return dice.pick(['0', '143', '993', '25', '65535', `${dice.integer(1024, 6e4)}`])
    case 'enum':
      return dice.pick((definition.default ?? '').split(':'))
    default:
      return text(dice)
  }
}
function time(dice, units) {
  if (dice.chance(0.1)) return '0'
  return `${dice.integer(1, 200)}${dice.pick(['', ' ', '  '])}${dice.pick(units)}`
}
function text(dice) {
  return dice.several(0, 3, () => dice.pick(WORDS2)).join(' ')
}
function dovecotWritten(dice, value, free) {
  if (dice.feature('double quotes', 0.08)) return `"${value.replace(/["\\]/g, '\\$&')}"`
  if (dice.feature('single quotes', 0.03)) return `'${value}'`
  if (free && dice.feature('quotes with escapes', 0.02)) return `"${value} \\" \\\\ \\a # "`
  if (free && dice.feature('hash in quotes', 0.02)) return `"${value} # not a comment"`
  if (free && dice.feature('blanks in quotes', 0.02)) return `" ${value}	"`
  if (value.includes(' ') && dice.feature('continuation', 0.15))
    return value.replace(
      ' ',
      ` \\
  `,
    )
  if (dice.feature('value in the next line', 0.01))
    return `\\
 ${value}`
  return value
}

// test/fuzz/dovecot-sections.ts
var { structures, roots, services } = dovecotStructures()
var byName = new Map(structures.map((one) => [one.name, one]))
var ROOT_SETTINGS = roots
  .flatMap((name) => byName.get(name)?.settings ?? [])
  .filter(({ type }) => !['list', 'unique', 'strlist', 'alias'].includes(type))
var CHECKED = {
  auth_policy_server_url: [''],
  auth_verbose_passwords: ['no', 'plain', 'sha1:6', 'yes', 'plain:0'],
  auth_worker_max_count: ['1', '30'],
  auth_cache_size: ['0', '10M', '512', '1024'],
  default_internal_user: ['dovecot', 'root'],
  default_login_user: ['dovenull', 'nobody'],
  doveadm_worker_count: ['0', '5'],
  dsync_features: ['', 'empty-header-workaround'],
  dsync_alt_char: ['_', '-'],
  dsync_hashed_headers: ['Date', 'Date Message-ID'],
  director_user_expire: ['15 mins', '10 secs', '9 s'],
  imap_client_workarounds: [
    '',
    'delay-newmail',
    'tb-lsub-flags DELAY-NEWMAIL',
    'outlook-idle tb-lsub-flags',
    'netscape-eoh',
  ],
  imapc_features: ['', 'search delay-login', 'throttle:1:2:3', 'ACL,search'],
  imapc_max_idle_time: ['29 mins'],
  listen: ['*', '*, ::', '127.0.0.1', '[::]', '::1 10.0.0.1'],
  ssl_listen: ['*:993'],
  lmtp_client_workarounds: ['', 'whitespace-before-path mailbox-for-path'],
  log_core_filter: ['', 'event=a AND (category="x" or field>5)', 'not event=*'],
  log_debug: ['', 'category=imap', 'event=abc'],
  process_shutdown_filter: ['', 'event=mail_user_session_finished AND rss>20'],
  mail_attachment_detection_options: ['', 'add-flags exclude-inlined', 'content-type=!text/*'],
  mail_attachment_hash: ['%{sha1}', '%{sha256:80}', '%B{md5}x'],
  mail_cache_fields: ['flags', 'flags hdr.subject', 'hdr.x-y'],
  mail_always_cache_fields: ['', 'hdr.subject'],
  mail_never_cache_fields: ['imap.envelope'],
  mail_cache_max_size: ['1G', '10M', '2G'],
  mail_cache_purge_delete_percentage: ['20', '100', '0'],
  mail_nfs_index: ['no'],
  mail_plugin_dir: ['/usr/lib/dovecot/modules'],
  mailbox_idle_check_interval: ['30 secs'],
  pop3_client_workarounds: ['', 'oe-ns-eoh', 'outlook-no-nuls oe-ns-eoh'],
  pop3_delete_type: ['default', 'expunge'],
  pop3_uidl_format: ['%g', '%08Xu%08Xv', '%f', '%v.%u', 'x%%'],
  pop3c_features: ['', 'no-pipelining'],
  protocols: [
    'imap',
    'imap pop3 lmtp',
    'none',
    ' imap  pop3',
    'submission',
    '',
    'imap imaps',
    'pop3s',
    'imap pop3 sieve',
  ],
  ssl_options: ['', 'no_ticket', 'compression, no_ticket'],
  ssl_verify_client_cert: ['no'],
  submission_client_workarounds: ['', 'mailbox-for-path exotic-backend'],
  syslog_facility: ['mail', 'local0', 'daemon'],
  last_valid_uid: ['0', '5000'],
  last_valid_gid: ['0', '5000'],
  first_valid_uid: ['500', '1000'],
  first_valid_gid: ['1', '100'],
  default_process_limit: ['100', '200'],
  default_client_limit: ['1000', '2000', '10'],
}
var AUTH_KEYS = new Set(byName.get('auth')?.settings.map(({ key }) => key))
var WITHOUT_AUTH = ROOT_SETTINGS.filter(({ key }) => !AUTH_KEYS.has(key))
function rootSetting(dice, network2) {
  const careful = network2 && !dice.feature('auth setting for an address', 0.01)
  const definition = dice.pick(careful ? WITHOUT_AUTH : ROOT_SETTINGS)
  const checked = CHECKED[definition.key]
  if (checked && dice.chance(0.98)) return `${definition.key} = ${dice.pick(checked)}`
  return settingLine(dice, definition)
}
function settingLine(dice, definition) {
  const equals = dice.pick([' = ', '=', ' =', '	=	'])
  return `${definition.key}${equals}${dovecotWritten(dice, dovecotValue(dice, definition), /^(?:string|vars)$/.test(definition.type))}`
}
function scalars(name, but = []) {
  const { settings: settings2 } = byName.get(name)
  return settings2.filter(({ key, type }) => !['list', 'unique', 'strlist'].includes(type) && !but.includes(key))
}
function inside(dice, head2, lines2) {
  const indent = dice.pick(['  ', '', '	'])
  return [head2, ...lines2.flatMap((line) => line.split('\n')).map((line) => `${indent}${line}`), '}']
}
function someOf(dice, name, most, but = []) {
  const all = scalars(name, but)
  return dice.several(0, most, () => settingLine(dice, dice.pick(all)))
}
var DATABASES = ['pam', 'sql', 'passwd-file', 'ldap', 'static', 'passwd', 'prefetch']
function databaseSection(dice) {
  const type = dice.pick(['passdb', 'userdb'])
  const lines2 = someOf(dice, `auth_${type}`, 3, ['name', 'pass', 'driver'])
  if (!dice.feature('database without driver', 0.01)) lines2.unshift(`driver = ${dice.pick(DATABASES)}`)
  const name = dice.feature('named database', 0.1) ? ` db${dice.integer(1, 30)}` : ''
  return inside(dice, `${type}${name} {`, lines2)
}
function namespaceSection(dice) {
  const lines2 = someOf(dice, 'mail_namespace', 4, ['name', 'alias_for', 'separator'])
  if (dice.chance(0.3)) lines2.push(`separator = ${dice.pick(['/', '.', '"#"', '/', '.'])}`)
  if (dice.feature('alias_for', 0.02)) lines2.push(`alias_for = ${dice.pick(['', 'a', 'INBOX.'])}`)
  lines2.push(...dice.several(0, 3, () => mailboxSection(dice)).flat())
  const name = dice.pick([' inbox', ' a', ' "b c"', '', ' x/y', ' \xE9'])
  return inside(dice, `namespace${name} {`, lines2)
}
function mailboxSection(dice) {
  const lines2 = someOf(dice, 'mailbox', 3, ['name', 'special_use'])
  if (dice.chance(0.5))
    lines2.push(`special_use = ${dice.pick(['\\Sent', '\\Drafts', '\\Trash \\Junk', '\\sent', '"\\\\Sent"'])}`)
  return inside(dice, `mailbox ${dice.pick(['Sent', 'Trash', '"Sent Messages"', 'a.b', '"a\\\\b"', '\xE9'])} {`, lines2)
}
var NEW_SERVICES = ['quota-warning', 'my-service', 'policy']
function serviceSection(dice) {
  const names = services.map(({ name: name2 }) => name2)
  const name = dice.feature('new service', 0.2) ? dice.pick(NEW_SERVICES) : dice.pick(names)
  const limits = ['process_limit', 'process_min_avail', 'vsz_limit', 'type', 'protocol', 'drop_priv_before_exec']
  const lines2 = someOf(dice, 'service', 3, ['name', ...limits])
  if (dice.chance(0.2)) lines2.push(`vsz_limit = ${dice.pick(['256M', '1G', '0', '512 MB', '1024 k'])}`)
  if (dice.chance(0.1)) lines2.push(`process_limit = ${dice.pick(['1', '0', '20', '2000'])}`)
  if (dice.chance(0.1)) lines2.push(`process_min_avail = ${dice.pick(['0', '1', '4', '500'])}`)
  if (dice.chance(0.05)) lines2.push(`drop_priv_before_exec = ${dice.pick(['yes', 'no'])}`)
  lines2.push(...dice.several(0, 3, () => listenerSection(dice, name)).flat())
  return inside(dice, `service ${name} {`, lines2)
}
function listenerSection(dice, service) {
  const type = dice.pick(['unix_listener', 'unix_listener', 'fifo_listener', 'inet_listener'])
  if (type === 'inet_listener') {
    const name = dice.pick([' imap', ' imaps', ' pop3', ' other', ''])
    return inside(dice, `${type}${name} {`, someOf(dice, 'inet_listener', 3, ['name']))
  }
  const random = `sock-${dice.integer(1, 999)}`
  const own = type === 'unix_listener' && (service === 'auth' || dice.feature('listener of another service', 0.02))
  const paths = [
    ...(own ? ['auth-userdb'] : []),
    `/var/spool/postfix/private/${random}`,
    random,
    `/run/dovecot/${random}`,
    '"with blank"',
  ]
  return inside(dice, `${type} ${dice.pick(paths)} {`, someOf(dice, 'file_listener', 3, ['path']))
}
function strlistSection(dice) {
  const type = dice.pick(['plugin', 'plugin', 'dict'])
  const keys2 = [
    'quota',
    'sieve',
    'quota_rule',
    'sieve_dir',
    'a',
    'zlib_save',
    'imap_zlib_compress_level',
    '\xE9',
    'a.b',
    'A',
  ]
  const lines2 = dice.several(0, 5, () => {
    const value = dovecotWritten(dice, dovecotValue(dice, { key: '', type: 'string' }), true)
    return `${dice.pick(keys2)} = ${value}`
  })
  if (dice.feature('slash in a plugin key', 0.01)) lines2.push('a/b = c')
  if (dice.feature('section in plugin', 0.01)) lines2.push('a {', '}')
  return inside(dice, `${type}${dice.feature('named plugin section', 0.02) ? ' x' : ''} {`, lines2)
}
function statisticsSection(dice) {
  const name = `m${dice.integer(1, 5)}`
  if (dice.chance(0.3))
    return inside(dice, `event_exporter ${name} {`, [
      `format = ${dice.pick(['json', 'none', 'tab-text'])}`,
      `format_args = ${dice.pick(['time-unix', 'time-rfc3339', 'time-unix', 'time-unix time-unix'])}`,
      `transport = ${dice.pick(['log', 'drop', 'http-post'])}`,
    ])
  const lines2 = [
    `filter = ${dice.pick(['event=imap_command_finished', 'event=a AND NOT category=b', '(event=a or event=b)', 'event="x y"'])}`,
  ]
  if (dice.chance(0.3))
    lines2.push(`group_by = ${dice.pick(['user', 'duration:exponential:1:5:10', 'a:linear:0:100:10 b:discrete'])}`)
  if (dice.chance(0.1)) lines2.push('exporter = m1')
  return inside(dice, `metric ${name} {`, lines2)
}
var FILTERS = {
  local: ['local_name', 'remote', 'protocol'],
  local_name: ['remote', 'protocol'],
  remote: ['protocol'],
  protocol: [],
}
var FILTER_NAMES = {
  local: ['127.0.0.1', '10.0.0.0/8', '::1', '[2001:db8::]/32'],
  local_name: ['imap.example.com', '*.example.com', '"a.example.com b.example.com"'],
  remote: ['192.168.0.0/16', '192.168.1.0/24', '2001:db8:0:0:1:0:0:1', '10.1'],
  protocol: ['imap', 'lda', 'lmtp', '!imap', '"pop3"'],
}
var TOP = { depth: 0, filters: Object.keys(FILTERS), network: false }
function filterSection(dice, { depth, filters, network: network2 }, content) {
  const all = dice.feature('filter in a wrong place', 0.02) ? Object.keys(FILTERS) : filters
  if (all.length === 0) return void 0
  const type = dice.pick(all)
  const inner = { depth: depth + 1, filters: FILTERS[type] ?? [], network: network2 || type !== 'protocol' }
  return inside(dice, `${type} ${dice.pick(FILTER_NAMES[type] ?? [])} {`, content(inner))
}

// test/fuzz/dovecot-configurations.ts
function randomDovecot(seed) {
  const dice = new Dice(seed)
  const files = {}
  const parts = dice.several(1, 12, () => part(dice, TOP))
  if (dice.feature('included directory', 0.3)) {
    parts.splice(dice.integer(0, parts.length), 0, ['!include conf.d/*.conf'])
    for (let i = dice.integer(1, 4); i > 0; i--)
      files[`conf.d/${dice.integer(10, 99)}-${i}.conf`] = fileText(
        dice,
        dice.several(0, 3, () => part(dice, TOP)),
      )
    if (dice.feature('file that the pattern leaves out', 0.3)) files['conf.d/.hidden.conf'] = 'nonsense\n'
  }
  if (dice.feature('included file', 0.15)) {
    parts.push([`!include ${dice.pick(['extra.ext', './extra.ext', '{none,extra}.ext', 'extr?.ext', '[e]xtra.ext'])}`])
    files['extra.ext'] = fileText(dice, [part(dice, TOP)])
  }
  if (dice.feature('include_try of nothing', 0.1)) parts.push([`!include_try ${dice.pick(['none.conf', 'none.d/*'])}`])
  if (dice.feature('include of nothing', 0.01)) parts.push(['!include none.conf'])
  if (dice.feature('include of itself', 5e-3)) parts.push([`!include_try conf.d/../conf.d/*.conf`])
  if (dice.feature('section over files', 0.02)) {
    parts.push(['!include open.ext', 'driver = pam', '}'])
    files['open.ext'] = 'passdb {\n'
  }
  return { seed, files: { 'dovecot.conf': fileText(dice, parts), ...files }, features: dice.features }
}
function part(dice, around) {
  const roll = dice.next()
  const setting = () => [dice.feature('reference', 0.06) ? reference(dice) : rootSetting(dice, around.network)]
  if (roll < 0.45) return setting()
  if (roll < 0.55) return around.network ? setting() : databaseSection(dice)
  if (roll < 0.62) return namespaceSection(dice)
  if (roll < 0.74) return serviceSection(dice)
  if (roll < 0.82) return strlistSection(dice)
  if (roll < 0.85) return statisticsSection(dice)
  if (roll < 0.88) return around.depth === 0 ? obsoleteLines(dice) : setting()
  if (roll < 0.885) return broken2(dice)
  const content = (inner) => dice.several(0, 4, () => part(dice, inner)).flat()
  return filterSection(dice, around, content) ?? setting()
}
function reference(dice) {
  return dice.pick([
    'mail_plugins = $mail_plugins quota',
    'mail_plugins = $mail_plugins $nothing acl',
    'mail_plugins =   quota   $mail_plugins	x  y',
    'login_greeting = $hostname $ENV:PATH $ENV:NONE a$b',
    'mail_location = $mail_home/Maildir',
    'auth_mechanisms = $auth_mechanisms login',
    'auth_cache_ttl = $auth_cache_ttl',
    'ssl_cert = </etc/ssl/certs/x.pem',
    'ssl_key = <  /etc/ssl/private/x.pem',
    'login_trusted_networks = "$hostname"',
  ])
}
function broken2(dice) {
  dice.features.add('broken line')
  return dice.pick([
    ['service imap {', 'client_limit = 5 }'],
    ['protocol imap{', '}'],
    ['}'],
    ['plugin {'],
    ['= 5'],
    ['nonsense'],
    ['namespace a b {', '}'],
    ['no_such_setting = 1'],
    ['service auth {', 'no_such = 1', '}'],
    ['login_greeting {', '}'],
    ['mail_max_userip_connections {', '}'],
    ['remote 10.0.0.0/40 {', '}'],
    ['local no-such-host.invalid {', '}'],
    ['plugin {', '= x', '}'],
    ['passdb = a b', 'userdb ='],
    ['service = x'],
  ])
}
function fileText(dice, parts) {
  const lines2 = parts.flat().flatMap((line) => {
    if (dice.feature('comment line', 0.03)) return ['# a comment', line]
    if (dice.feature('blank line', 0.03)) return ['', line]
    if (/[{}]$|\\|"|'|!include/.test(line)) return [line]
    if (dice.feature('trailing comment', 0.03)) return [`${line} # why`]
    if (dice.feature('touching comment', 5e-3)) return [`${line}#why`]
    if (dice.feature('trailing blanks', 0.02)) return [`${line} 	`]
    return [line]
  })
  const end = dice.feature('carriage returns', 0.02) ? '\r\n' : '\n'
  const last2 = dice.feature('no newline at the end', 0.03) ? '' : end
  return lines2.join('\n').replaceAll('\n', end) + last2
}

// ../../tmp/dv/run/fuzz.ts
import { readFileSync as readFileSync2 } from 'node:fs'

var machine = {
  environment: (n) => (n === 'PATH' ? process.env['PATH'] : void 0),
  readFile: (p) => {
    try {
      return { text: readFileSync2(p, 'utf8') }
    } catch {
      return { error: `Can't open file ${p}: No such file or directory` }
    }
  },
}
var [first2, count, show] = process.argv.slice(2).map(Number)
var c = {}
var f = /* @__PURE__ */ new Map()
var shown = 0
var why = /* @__PURE__ */ new Map()
for (let seed = first2; seed < first2 + count; seed++) {
  const d = mkdtempSync('/tmp/dv/fuzz-')
  const { files, features } = randomDovecot(seed)
  for (const [n, t] of Object.entries(files)) {
    mkdirSync(dirname(join2(d, n)), { recursive: true })
    writeFileSync(join2(d, n), t)
  }
  let r
  try {
    r = compareConfiguration(
      installedDoveconf,
      d,
      join2(d, 'dovecot.conf'),
      process.argv[5] === 'x' ? ['-x'] : process.argv[5] === 'a' ? ['-a'] : [],
      process.argv[5] === 'x' ? { expansion: machine } : process.argv[5] === 'a' ? { defaults: true } : {},
    )
  } catch (e) {
    r = { differs: 'THROW ' + e.stack }
  }
  if (r === 'refused') {
    const { runDoveconf: runDoveconf2 } = program_exports
    const m = (runDoveconf2(installedDoveconf, join2(d, 'dovecot.conf')).refusal ?? '')
      .replace(/^.*?dovecot\S* ?(line \d+)?: /, '')
      .replaceAll(d, '')
      .slice(0, 60)
    why.set(m, (why.get(m) ?? 0) + 1)
  }
  const k = typeof r === 'string' ? r : 'differs'
  c[k] = (c[k] ?? 0) + 1
  for (const x of features) f.set(x, (f.get(x) ?? 0) + 1)
  if (k === 'differs' && shown++ < (show ?? 10)) console.log('## seed', seed, r.differs.slice(0, 700).replaceAll(d, ''))
  rmSync(d, { recursive: true })
}
console.log(c)
console.log(
  [...f]
    .sort()
    .map(([a, b]) => a + ' ' + b)
    .join(', '),
)
console.log([...why].sort((a, b) => b[1] - a[1]).slice(0, 40))
/*! Bundled license information:

lodash-es/lodash.js:
  (**
   * @license
   * Lodash (Custom Build) <https://lodash.com/>
   * Build: `lodash modularize exports="es" -o ./`
   * Copyright OpenJS Foundation and other contributors <https://openjsf.org/>
   * Released under MIT license <https://lodash.com/license>
   * Based on Underscore.js 1.8.3 <http://underscorejs.org/LICENSE>
   * Copyright Jeremy Ashkenas, DocumentCloud and Investigative Reporters & Editors
   *)
*/
