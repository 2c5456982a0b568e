/** HTML of our views: a strict frame, and text that cannot become tags. */

/** The parts of a page. */
export interface Page {
  readonly title: string
  /** HTML in which everything that comes from files is escaped. */
  readonly body: string
  /** Where the editor serves the extension's own files. */
  readonly source: string
  readonly style: string
  readonly script: string
}

/** A page with a policy that lets in nothing but these two files, and pictures that are part of the page. */
export function pageHtml({ title, body, source, style, script }: Page): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${source}; script-src ${source}">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
${body}
<script src="${script}"></script>
</body>
</html>`
}

/** Text as it may stand in HTML, between tags and inside quoted attributes. */
export function escaped(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }
  return text.replace(/[&<>"']/g, (character) => `&${names[character]};`)
}

/** A drawing as an image, in which nothing can run, and the same in words. */
export function pictureHtml(svg: string, text: string, inWords: string): string {
  const bytes = new TextEncoder().encode(svg)
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `<img class="picture" src="data:image/svg+xml;base64,${data}" alt="${escaped(inWords)}">
<details><summary>${escaped(inWords)}</summary><pre>${escaped(text)}</pre></details>`
}
