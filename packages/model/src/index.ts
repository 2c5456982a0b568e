/** Meaning: documents of four shapes, and stacks of them. */

export * from './documents/assignments.ts'
export * from './documents/document.ts'
