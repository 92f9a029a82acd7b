// The few pages that the browser host shows without the program itself: why this browser is not let in, or that it is.
import { plainHeaders } from '../host/window/content-policy.ts'

export interface PlainPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const page = (status: number, title: string, sentences: string, head = ''): PlainPage => ({
  status,
  headers: { ...plainHeaders, 'Content-Type': 'text/html; charset=utf-8' },
  body: `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${head}<title>${title} – SOP-wijzer</title></head>
<body><main><h1>${title}</h1><p>${sentences}</p></main></body></html>
`
})

export const usedToken = page(
  403,
  'Deze link is al gebruikt',
  'U kunt SOP-wijzer met deze link maar één keer openen. Staat het programma nog open in een ander tabblad? Ga dan daar verder. Start anders SOP-wijzer opnieuw: het programma geeft dan een nieuwe link.'
)

export const notIn = page(
  403,
  'Open SOP-wijzer vanuit het programma',
  'Deze browser heeft nog geen toegang. Start SOP-wijzer en open de link die het programma dan geeft.'
)

/** Goes to the program by itself. The step from this page is one of our own, so that the browser sends its cookie with it. */
export const letIn = page(
  200,
  'SOP-wijzer gaat open',
  '<a href="/">Ga verder naar SOP-wijzer</a>',
  '<meta http-equiv="refresh" content="0;url=/">'
)

export const notFound = page(404, 'Deze pagina bestaat niet', 'Ga terug naar het begin van SOP-wijzer.')
