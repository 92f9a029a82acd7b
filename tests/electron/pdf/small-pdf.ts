// A PDF as Chromium writes it, in the least that a test needs.

/** @param pages lists of page names, each list a branch of the tree of pages; @param places the page of each named place. */
export function smallPdf(
  branches: readonly (readonly string[])[],
  places: Readonly<Record<string, string>>
): Uint8Array {
  const names = branches.flat()
  const branchOf = (index: number): number => names.length + 4 + index
  const pageOf = (name: string): number => names.indexOf(name) + 2
  const objects = [
    "<</Title (Oud)\n/Creator (Mozilla/5.0 \\(X11\\))\n/Producer (Skia/PDF m130)\n/CreationDate (D:20261125065618+00'00')>>",
    ...names.map((name) => `<</Type /Page\n/Name (${name})>>`),
    `<</Type /Pages\n/Count ${names.length}\n/Kids [${branches.map((_, index) => `${branchOf(index)} 0 R`).join(' ')}]>>`,
    `<<${Object.entries(places)
      .map(([place, page]) => `/${place} [${pageOf(page)} 0 R /XYZ 6 827.66998 0]`)
      .join('\n')}>>`,
    ...branches.map(
      (pages) =>
        `<</Type /Pages\n/Count ${pages.length}\n/Kids [${pages.map((name) => `${pageOf(name)} 0 R`).join(' ')}]>>`
    ),
    `<</Type /Catalog\n/Pages ${names.length + 2} 0 R\n/Dests ${names.length + 3} 0 R>>`
  ]
  let text = '%PDF-1.4\n%\u00D3\u00EB\u00E9\u00E1\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = text.length
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`)
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${objects.length + 1}\n/Root ${objects.length} 0 R\n/Info 1 0 R>>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}
