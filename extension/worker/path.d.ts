/** Types of path.js, for its test. */

export declare function dirname(path: string): string
export declare function join(...parts: string[]): string
export declare function resolve(...parts: string[]): string
export declare function relative(from: string, to: string): string
export declare function isAbsolute(path: string): boolean
