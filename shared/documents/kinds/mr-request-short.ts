// The request to the MR in a year in which nothing changed, on one page: that nothing changes, what pupils said, and what is asked. Consequences
// are not asked for, because there are none.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/mr-request-short.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { readyForMr } from '../../law/readiness.ts'
import { sectionData } from '../../law/section-page.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { listed } from '../../text.ts'
import { whoDecides } from '../advice-parts.ts'
import { heading, notKnown } from '../blocks.ts'
import { sectionChanges } from '../changes.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import {
  asked,
  atSchool,
  body,
  lead,
  nothing,
  pupils,
  request,
  saysNoChange,
  type RequestContext
} from '../mr-request-parts.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import type { DocumentSource } from '../source.ts'

export const mrRequestShort: Kind<'mr-request-short', 'korte-adviesaanvraag'> = {
  id: 'mr-request-short',
  path: 'korte-adviesaanvraag',
  category: 'Korte adviesaanvraag',
  texts,
  reader: 'mr',
  steps: ['request'],
  sections: [],
  nature: 'paper',
  needs: (items) => readyForMr(items).must,
  gaps,
  offered: saysNoChange,
  mayBeFrozen: forGood,
  forms: onPaper,
  compose: (source) => compose(source)
}

const compose = (source: DocumentSource): Outline =>
  request(mrRequestShort, source, texts.title, (context) => {
    const { round, words, key } = context
    const { headings } = texts
    const isSame = saysNoChange(source)
    return [
      ...lead(context),
      heading(key('changes'), 1, isSame ? headings.nothing : headings.changes),
      ...(isSame ? [nothing(context), ...compared(context)] : changed(context)),
      heading(key('pupils'), 1, requestTexts.headings.pupils),
      ...pupils(context),
      heading(key('ask'), 1, headings.ask),
      ...asked(context),
      body(context, 'next', fill(texts.next, { ...words, wie: whoDecides(round, words) }))
    ]
  })

/** Of each offer written anew. */
const EVERY_YEAR = new Set(['pupilsSay', 'decision'])

/** The words may be others though nothing else changed; without an earlier version nobody can say. */
function compared(context: RequestContext): readonly OutlineBlock[] {
  const { source } = context
  if (source.earlier === null) return []
  const dag = writeDay(source.earlier.day)
  const others = sectionChanges(source).filter(({ section, change }) => change !== 'same' && !EVERY_YEAR.has(section))
  const titles = others.map(({ section }) => sectionData(source.catalogue, section).title)
  return [
    body(
      context,
      'text',
      titles.length === 0 ? fill(texts.sameText, { dag }) : fill(texts.otherText, { dag, onderdelen: listed(titles) })
    )
  ]
}

/** In a concept: something did change, or nobody said that nothing does. */
function changed(context: RequestContext): readonly OutlineBlock[] {
  const happened = atSchool(context)
  const sentence = happened.length === 0 ? texts.notKnown : texts.somethingChanged
  return [...happened, notKnown(context.key('missing', 'changes'), sentence)]
}

/** It says that nothing changes: the first question without a no leads there. */
function gaps({
  school,
  catalogue,
  today
}: DocumentSource): readonly { readonly field: string; readonly text: string }[] {
  const { changes } = currentOffer(school, today).round
  const open = catalogue.changeQuestions.find(({ id }) => changes[id] !== 'no')
  return open === undefined ? [] : [{ field: `round.changes.${open.id}`, text: texts.answerChanges }]
}
