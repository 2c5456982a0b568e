/** The languages of the house and their line trees. */

export * from './language.ts'
export { mainCf } from './main-cf/language.ts'
export * from './parse.ts'
export * from './tree/line-tree.ts'
