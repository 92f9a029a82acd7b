// SOP op één A4, for the wall and for substitutes: what happens step by step and who acts, where that is talked about, who can
// help, what extra help there is, and which places and materials.
import texts from '#assets/documents/one-page.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { small } from '../../text.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import type { Outline, OutlineBlock } from '../outline.ts'
import { bold, closed, heading, isBlank, paragraph, run, table } from '../blocks.ts'
import {
  arrangementLines,
  helpInHours,
  oneLine,
  shortContext,
  shortOpening,
  told,
  whatThereIs,
  whoCanHelp,
  type ShortContext
} from '../short-parts.ts'
import { brief } from '../shorten.ts'
import type { DocumentSource } from '../source.ts'

export const onePage: Kind<'one-page', 'op-een-a4'> = {
  id: 'one-page',
  path: 'op-een-a4',
  category: 'SOP op één A4',
  texts,
  reader: 'team',
  steps: ['talks'],
  sections: ['supportStructure', 'extraSupport', 'expertise', 'facilities'],
  nature: 'offer',
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const context = shortContext(source)
  return {
    ...documentFrame(onePage, source, texts.fullTitle, ['invallers']),
    title: texts.title,
    blocks: [
      ...shortOpening(context, texts.title),
      heading(context.key('school'), 1, fill(texts.school, context.words)),
      ...told(context, 'supportStructure', 2, texts.headings.steps, [...steps(context), ...meetings(context)]),
      ...told(
        context,
        'expertise',
        2,
        helpInHours(source.school) ? texts.headings.expertiseHours : texts.headings.expertise,
        whoCanHelp(context)
      ),
      ...told(context, 'extraSupport', 2, texts.headings.extraSupport, arrangementLines(context)),
      ...told(context, 'facilities', 2, texts.headings.facilities, whatThereIs(context))
    ]
  }
}

function steps({ school, words, key }: ShortContext): readonly OutlineBlock[] {
  const filled = school.sections.supportStructure.steps.filter(
    ({ name, what, who }) => ![name, what, who].every(isBlank)
  )
  if (filled.length === 0) return []
  return [
    table(
      key('steps'),
      texts.steps.caption,
      [
        { header: fill(texts.steps.step, words), width: 26 },
        { header: texts.steps.what, width: 48 },
        { header: texts.steps.who, width: 26 }
      ],
      filled.map(({ id, name, what, who }) => ({ key: key('steps', id), cells: [name, brief(what), brief(who)] }))
    )
  ]
}

/** Where it is talked about, and how often. */
function meetings({ school, key }: ShortContext): readonly OutlineBlock[] {
  const named = school.sections.supportStructure.meetings.filter(({ name }) => !isBlank(name))
  const withHowOften = named.map(({ name, howOften }) =>
    closed(isBlank(howOften) ? oneLine(name) : `${oneLine(name)}: ${small(oneLine(howOften))}`)
  )
  return named.length === 0
    ? []
    : [paragraph(key('meetings'), 'body', bold(texts.meetings), run(` ${withHowOften.join(' ')}`))]
}
