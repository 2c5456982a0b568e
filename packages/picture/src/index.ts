/** Pictures of mail servers: from all files of a server to its parts, and from these to drawings. */

export { type Complaint, complaintsOf } from './complaints.ts'
export { PROGRAM_NAMES } from './looks.ts'
export { mermaidOf } from './mermaid.ts'
export * from './picture.ts'
export { serverName } from './server-name.ts'
export { stackPicture } from './stack-picture.ts'
export { type SvgOptions, svgOf, type TitledPicture } from './svg.ts'
export { PLAIN_LOOK, type TextLook, textOf } from './text.ts'
