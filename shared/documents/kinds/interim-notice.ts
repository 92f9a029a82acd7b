// The notice of what happened in between and is no decision, such as a specialist who left: for the MR and the SWV. One page.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/interim-notice.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { hasPartnership } from '../../law/applies.ts'
import { eventAnchor } from '../../school/anchors.ts'
import { currentOffer } from '../../school/current-offer.ts'
import type { Round } from '../../school/school.ts'
import { typedDay } from '../../typed-day.ts'
import { bold, heading, isBlank, notKnown, paragraph, run, table } from '../blocks.ts'
import { documentWords } from '../document-words.ts'
import { documentFrame } from '../frame.ts'
import { keyMaker } from '../keys.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import type { Outline, Paragraph } from '../outline.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

type Event = Round['events'][number]

export const interimNotice: Kind<'interim-notice', 'tussentijds-bericht'> = {
  id: 'interim-notice',
  path: 'tussentijds-bericht',
  category: 'Tussentijds bericht',
  texts,
  reader: 'mr',
  steps: [],
  sections: [],
  nature: 'paper',
  needs: () => [],
  gaps: (source) => {
    const events = toTell(source)
    return events.length === 0
      ? [{ field: 'round.events.add', text: texts.fillEvent }]
      : events
          .filter(({ day }) => typedDay(day) === undefined)
          .map(({ id }) => ({ field: eventAnchor(id, 'day'), text: texts.fillDay }))
  },
  offered: (source) => toTell(source).length > 0,
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

/** What somebody is still to hear; where all was told, all of it, so that the notice can be made again. */
function toTell({ school, today }: Pick<DocumentSource, 'school' | 'today'>): readonly Event[] {
  const told = ({ mrToldOn, partnershipToldOn }: Event): boolean =>
    typedDay(mrToldOn) !== undefined && (!hasPartnership(school) || typedDay(partnershipToldOn) !== undefined)
  const events = currentOffer(school, today).round.events.filter(({ what }) => !isBlank(what))
  const open = events.filter((event) => !told(event))
  return open.length === 0 ? events : open
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const words = documentWords(catalogue, school, currentOffer(school, today).schoolYear)
  const key = keyMaker()
  const events = toTell(source)
  const mr = fill(requestTexts.mr, words)
  const to = hasPartnership(school) ? fill(texts.toBoth, { ...words, mr }) : mr
  const body = (name: string, ...sentences: readonly string[]): Paragraph =>
    paragraph(key('body', name), 'body', run(fill(sentences.join(' '), words)))
  const { labels } = requestTexts
  return {
    ...documentFrame(interimNotice, source, texts.title, ['medezeggenschapsraad']),
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letterLines(
        [
          ['to', labels.to, to],
          ['from', labels.from, whoAsks(source, words)],
          ['day', labels.day, writeDay(today)],
          ['subject', labels.subject, fill(texts.subject, words)]
        ],
        key
      ),
      paragraph(key('lead'), 'lead', bold(fill(texts.lead, words))),
      heading(key('events'), 1, texts.headings.events),
      events.length === 0
        ? notKnown(key('missing', 'events'), texts.notKnown)
        : table(
            key('event'),
            texts.table.caption,
            [
              { header: texts.table.when, width: 28 },
              { header: texts.table.what, width: 72 }
            ],
            events.map(({ id, day, what }) => ({ key: key('event', id), cells: [writtenDay(day, texts.noDay), what] }))
          ),
      heading(key('means'), 1, texts.headings.means),
      body('decision', texts.noDecision),
      body('offer', texts.nextOffer),
      body('question', texts.question)
    ]
  }
}
