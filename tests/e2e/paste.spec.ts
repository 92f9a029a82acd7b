// Pasting from Word and Excel in the real window: every word arrives, none joined with its neighbour.
import type { Locator } from '@playwright/test'
import { expect, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { beginSchool, goToSection, onDisk, untilSaved, visionEditor } from './steps.ts'
import { corpus } from '../fixtures/clipboard/corpus.ts'

/** As the browser gives it: the same copy as HTML and as plain text. */
const paste = (field: Locator, content: { readonly html: string; readonly text: string }): Promise<void> =>
  field.evaluate((element, { html, text }) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', text)
    ;(element as HTMLElement).focus()
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    // A paste that nobody takes would put in the plain text.
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, text)
  }, content)

const agreements = [
  'Wij zien vroeg wat een kind nodig heeft',
  'Hulp bij lezen en spelling',
  'Een veilige school voor ieder kind'
]

const wordPage = (body: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head><body lang=NL><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const wordItem = (mark: string, words: string, level = 1): string =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]><span lang=NL>${words}<o:p></o:p></span></p>`

const sources = [
  {
    from: 'a list in Word',
    html: wordPage(
      `<p class=MsoNormal><b>Afspraken</b></p>${wordItem('1.', 'Wij zien <b>vroeg</b> wat een\n  kind nodig heeft')}${wordItem('2.', 'Hulp bij lezen<span style="mso-spacerun:yes"> </span>en spelling')}${wordItem('·', 'Een veilige school voor ieder kind', 2)}`
    ),
    text: `Afspraken\r\n1.\t${agreements[0]}\r\n2.\t${agreements[1]}\r\n·\t${agreements[2]}`
  },
  {
    from: 'a table in Word',
    html: wordPage(
      `<table class=MsoTableGrid><tr><td><p class=MsoNormal>Nr<o:p></o:p></p></td><td><p class=MsoNormal>Afspraak</p></td></tr>${agreements.map((words, at) => `<tr><td><p class=MsoNormal>${at + 1}</p></td><td><p class=MsoNormal>${words.replace(' een ', '</p><p class=MsoNormal>een ')}<o:p></o:p></p></td></tr>`).join('')}</table>`
    ),
    text: ['Nr\tAfspraak', ...agreements.map((words, at) => `${at + 1}\t${words}`)].join('\r\n')
  },
  {
    from: 'a table in Excel',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--td {mso-number-format:General;}--></style></head><body><table border=0><!--StartFragment--><tr height=20><td class=xl65>Nr</td><td class=xl66>Afspraak</td></tr>${agreements.map((words, at) => `<tr><td align=right x:num>${at + 1}</td><td>${words.replace(' en ', '<br style="mso-data-placement:same-cell">en ')}</td></tr>`).join('')}<!--EndFragment--></table></body></html>`,
    text: ['Nr\tAfspraak', ...agreements.map((words, at) => `${at + 1}\t${words}`)].join('\r\n')
  },
  {
    from: 'Excel as plain text',
    html: '',
    text: ['Nr\tAfspraak', ...agreements.map((words, at) => `${at + 1}\t"${words.replace(' en ', '\nen ')}"`)].join(
      '\r\n'
    )
  }
] as const

for (const { from, html, text } of sources) {
  test(`the list of the partnership, pasted from ${from}, becomes agreements with every word`, async ({ app }) => {
    const { page } = await app.start()
    await beginSchool(page, 'De Linde')
    await goToSection(page, 'basicSupport')
    await paste(page.getByLabel('De afspraken', { exact: true }), { html, text })
    const preview = page.getByRole('list', { name: 'Wij vonden 3 afspraken' })
    const head = page.getByRole('checkbox', { name: 'De eerste regel is een kopje' })
    await expect(head).toBeChecked()
    await expect(preview.getByRole('listitem')).toHaveText([...agreements])
    await page.getByRole('button', { name: 'Plaats deze 3 afspraken' }).click()
    for (const words of agreements) await expect(page.getByRole('main').getByText(words).first()).toBeVisible()
    await untilSaved(page)
    const school = JSON.parse(onDisk(app.schools)) as { sections: { basicSupport: { agreements: { text: string }[] } } }
    expect(school.sections.basicSupport.agreements.map((agreement) => agreement.text)).toEqual([...agreements])
  })
}

test('text pasted from Word in the editor keeps its words, lists, bold and links, and nothing else', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  const html = wordPage(
    `<h1>Onze visie<o:p></o:p></h1><p class=MsoNormal style='color:red'>Elk kind <b>telt</b>, zie <a href="https://www.example.nl/visie">onze site</a>.</p>${wordItem('·', 'Rust')}${wordItem('o', 'In de klas', 2)}<p class=MsoNormal><img src="file:///C:/Users/juf/foto.png"><script>document.title='weg'</script>Slot</p>`
  )
  await paste(visionEditor(page), {
    html,
    text: 'Onze visie\r\nElk kind telt, zie onze site.\r\nRust\r\nIn de klas\r\nSlot'
  })
  const editor = visionEditor(page)
  await expect(editor.getByRole('heading', { name: 'Onze visie' })).toBeVisible()
  await expect(editor.locator('strong')).toHaveText('telt')
  await expect(editor.locator('a')).toHaveText('onze site')
  await expect(editor.getByRole('listitem').filter({ hasText: 'In de klas' }).last()).toHaveText('In de klas')
  await expect(editor.locator('img, script, [style], [class*="Mso"]')).toHaveCount(0)
  await untilSaved(page)
  const school = JSON.parse(onDisk(app.schools)) as {
    sections: { vision: { text: { blocks: { kind: string; level: number; runs: { text: string }[] }[] } } }
  }
  const lines = school.sections.vision.text.blocks.map(
    ({ kind, level, runs }) => `${kind} ${level}: ${runs.map((run) => run.text).join('')}`
  )
  expect(lines).toEqual([
    'heading1 0: Onze visie',
    'paragraph 0: Elk kind telt, zie onze site.',
    'bullet 0: Rust',
    'bullet 1: In de klas',
    'paragraph 0: Slot'
  ])
  expect(onDisk(app.schools)).toContain('https://www.example.nl/visie')
})

test('what a paste leaves out is said in one line, and one undo takes all of the paste back', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  const editor = visionEditor(page)
  const note = page.getByRole('main').getByRole('status').filter({ hasText: 'plakken ongedaan' })
  await editor.click()
  await page.keyboard.type('Voor. ')
  await paste(editor, {
    html: wordPage(
      '<p>Wij bieden zwemles<s>, schaakles</s> en gym.<img src="file:///C:/x.png"></p><ol start=4><li>vierde</li></ol><table><tr><td>Groep</td><td>Aantal</td></tr></table>'
    ),
    text: 'Wij bieden zwemles, schaakles en gym.'
  })
  await expect(note).toHaveText(
    'Uit de plaktekst zijn 1 plaatje en deze doorgestreepte woorden weggelaten: “, schaakles”. De tabel is nu tekst: elke rij is een regel. Ctrl+Z maakt het plakken ongedaan.'
  )
  await expect(editor.locator('ol')).toHaveAttribute('start', '4')
  await expectNoViolations(page, 'what is said of a paste')
  expect(await linesIn(editor)).toEqual([
    'p | Voor. Wij bieden zwemles en gym.',
    'number 1 | vierde',
    'p | Groep – Aantal'
  ])
  await expect(page.getByRole('button', { name: 'Ongedaan maken: tekst geplakt' })).toBeEnabled()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => linesIn(editor)).toEqual(['p | Voor.'])
  await expect(note).toHaveCount(0)

  // Plain text with lists in it, and with signs that nobody sees.
  await editor.press('ControlOrMeta+a')
  await paste(editor, {
    html: '',
    text: '## Zo hel\u00adpen wij\n\n**Kern:** elk kind.\n- rust\n- re\u200bgels\n1. kijken'
  })
  await expect
    .poll(() => linesIn(editor))
    .toEqual(['h2 | Zo helpen wij', 'p | Kern: elk kind.', 'bullet 1 | rust', 'bullet 1 | regels', 'p | 1. kijken'])
  await expect(editor.locator('strong')).toHaveText('Kern:')
  await untilSaved(page)
  expect(onDisk(app.schools)).not.toMatch(/[\u00ad\u200b]/u)

  await paste(editor, { html: '<p>slot<img src="file:///C:/x.png"></p>', text: 'slot' })
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()
  await expect(note).toHaveCount(0)
  await expect(editor).toBeFocused()

  await goToSection(page, 'basicSupport')
  const field = page.getByLabel('De afspraken', { exact: true })
  await paste(field, { html: '', text: 'Hulp bij le\u00adzen' })
  await expect(field).toHaveValue('Hulp bij lezen')
  await page.keyboard.insertText(' en re\u2060kenen')
  await expect(field).toHaveValue('Hulp bij lezen en rekenen')
  await paste(field, { html: '<ul><li>Een</li><li><s>Twee</s></li></ul>', text: 'Een' })
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: 'weggelaten: “Twee”. Hoort iets daarvan er wel bij?' })
  ).toBeVisible()
})

/** What stands in the editor, in the words of the corpus: "h1 | …", "bullet 2 | …", "br | …". */
const linesIn = (editor: Locator): Promise<string[]> =>
  editor.evaluate((root) =>
    [...root.querySelectorAll('p, h1, h2')]
      .flatMap((block) => {
        const lists: Element[] = []
        for (
          let list = block.closest('ul, ol');
          list !== null && root.contains(list);
          list = list.parentElement?.closest('ul, ol') ?? null
        )
          lists.push(list)
        const [nearest] = lists
        const kind =
          nearest === undefined
            ? block.tagName.toLowerCase()
            : `${nearest.tagName === 'OL' ? 'number' : 'bullet'} ${lists.length}`
        const copy = block.cloneNode(true) as Element
        for (const end of copy.querySelectorAll('br')) end.replaceWith('\n')
        return (copy.textContent ?? '')
          .split('\n')
          .map((line, at) => `${at === 0 ? kind : 'br'} | ${line.replaceAll(/\s+/gu, ' ').trim()}`)
      })
      .filter((line) => !line.endsWith('| '))
  )

test('what other programs put on the clipboard stands in the editor line by line', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  const editor = visionEditor(page)
  for (const { name, html, text, lines } of corpus) {
    await paste(editor, { html, text })
    await expect.poll(() => linesIn(editor), `pasted from ${name}`).toEqual(lines)
    await editor.press('ControlOrMeta+a')
    await editor.press('Delete')
    await expect(editor).toHaveText('')
  }
  // Nothing of the last one is left, and the editor still takes what is typed.
  await page.keyboard.type('Slot')
  await untilSaved(page)
  expect(await linesIn(editor)).toEqual(['p | Slot'])
})
