// The request to those in the MR who consent to the school guide (parents; vo: with pupils), when it is not asked in the letter that asks the
// advice. One page.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/consent-request.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { groundFor } from '../../law/frames.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { typedDay } from '../../typed-day.ts'
import { bold, heading, notKnown, paragraph, plainList, run } from '../blocks.ts'
import { saysWhere } from '../cited.ts'
import { adviceBeside, asksConsent, asksConsentToo, consentersOf } from '../consent-parts.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame } from '../frame.ts'
import { keyMaker } from '../keys.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import type { Outline, Paragraph } from '../outline.ts'
import type { DocumentSource } from '../source.ts'

export const consentRequest: Kind<'consent-request', 'instemmingsverzoek'> = {
  id: 'consent-request',
  path: 'instemmingsverzoek',
  category: 'Instemmingsverzoek',
  texts,
  reader: 'mr',
  steps: ['guide'],
  sections: [],
  nature: 'paper',
  needs: () => [],
  gaps: ({ school, today }) =>
    typedDay(currentOffer(school, today).round.guideConsent.replyBy) === undefined
      ? [{ field: 'round.guideConsent.replyBy', text: texts.fillReplyBy }]
      : [],
  offered: ({ school, today }) => {
    const { round } = currentOffer(school, today)
    return asksConsent(round) && !asksConsentToo(round)
  },
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const { schoolYear, round } = currentOffer(school, today)
  const words = documentWords(catalogue, school, schoolYear)
  const key = keyMaker()
  const { headings } = texts
  const { sector } = school.identity
  const ground = groundFor(catalogue, sector, 'guide-consent', schoolYear, words)
  const body = (name: string, ...sentences: readonly string[]): Paragraph =>
    paragraph(key('body', name), 'body', run(fill(sentences.join(' '), words)))
  const replyBy = typedDay(round.guideConsent.replyBy)
  return {
    ...documentFrame(consentRequest, source, texts.fullTitle, ['instemming', 'schoolgids']),
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letterLines(
        [
          ['to', requestTexts.labels.to, consentersOf(school, words)],
          ['from', requestTexts.labels.from, whoAsks(source, words)],
          ['day', requestTexts.labels.day, writeDay(typedDay(round.guideConsent.askedOn) ?? today)],
          ['subject', requestTexts.labels.subject, fill(texts.subject, words)],
          ['annexes', requestTexts.labels.annexes, fill(texts.annexes, words)]
        ],
        key
      ),
      paragraph(
        key('lead'),
        'lead',
        bold(replyBy === undefined ? fill(texts.ask, words) : fill(texts.askBy, { ...words, dag: writeDay(replyBy) }))
      ),
      ...(replyBy === undefined ? [notKnown(key('missing', 'replyBy'), texts.noReplyBy)] : []),
      heading(key('ask'), 1, headings.ask),
      body('decides', texts.decides, texts.first, ...saysWhere(ground, { catalogue, sector, schoolYear })),
      body('not-advice', texts.notAdvice, adviceBeside(round)),
      heading(key('answer'), 1, headings.answer),
      plainList('answer', texts.answers, key),
      heading(key('afterwards'), 1, headings.afterwards),
      body('afterwards', texts.afterwards)
    ]
  }
}
