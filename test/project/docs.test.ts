/** The pages about the house speak of what is there: links and paths lead to files. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { root } from '../kit/house.ts'

/** Pages below the root, fixtures and pages of rules left out: their links and paths are those of mail servers. */
function pagesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      return /^(?:node_modules|\.git|dist|fixtures|rules|results|\.vscode-test)$/.test(entry.name) ? [] : pagesIn(path)
    }
    return entry.name.endsWith('.md') ? [path] : []
  })
}

/** The prose of a page; examples in fences are no part of it. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '')
}

/** Headings as forges name them in links. */
function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

/** Links of a page that lead to no file, or to no heading of one. */
function deadLinks(page: string): string[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : join(dirname(page), path)
    if (!existsSync(join(root, file))) return true
    return anchor !== undefined && !anchorsOf(file).includes(anchor)
  })
}

/** Paths of the house that a page names and that are not there. */
function deadPaths(page: string): string[] {
  const words = [...proseOf(page).matchAll(/`((?:packages|grammars|extension|test|docs|src)\/[\w./-]*)`/g)]
  const named = words.map(([, path = '']) => path)
  return named.filter((path) => ![root, join(root, dirname(page))].some((base) => existsSync(join(base, path))))
}

const pages = pagesIn('.')

test('there are pages, and every package has one', () => {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'extension/README.md', 'grammars/README.md', ...packages]))
})

test('the map of the house names every package', () => {
  const map = proseOf('ARCHITECTURE.md')
  const packages = readdirSync(join(root, 'packages')).filter((name) => !map.includes(`| \`packages/${name}\` |`))
  expect(packages).toEqual([])
})

describe.each(pages)('%s', (page) => {
  test('has no dead links', () => {
    expect(deadLinks(page)).toEqual([])
  })
  test('names no file that is not there', () => {
    expect(deadPaths(page)).toEqual([])
  })
})
