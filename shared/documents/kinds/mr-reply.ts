// The form on which the MR replies to the request: to fill in in Word and send back, or to print and sign. Every answer has a
// heading of its own, so that it can be found and read back.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/mr-reply.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { readyForMr } from '../../law/readiness.ts'
import { currentOffer } from '../../school/current-offer.ts'
import { documentWords } from '../document-words.ts'
import { forGood, onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import { noDayOf } from '../left-out.ts'
import { keyMaker } from '../keys.ts'
import { askedOn, letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import { adviceChoices, mrReplyTags } from '../mr-reply-fields.ts'
import type { Field, FieldAnswer, Outline, Paragraph } from '../outline.ts'
import { bold, heading, paragraph, run } from '../blocks.ts'
import type { DocumentSource } from '../source.ts'
import { writtenDay } from '../written-day.ts'

const asText = (hint: string): FieldAnswer => ({ type: 'text', hint })
const asDay = (hint: string): FieldAnswer => ({ type: 'day', hint })

export const mrReply: Kind<'mr-reply', 'antwoordformulier'> = {
  id: 'mr-reply',
  path: 'antwoordformulier',
  category: 'Adviesformulier',
  texts,
  reader: 'mr',
  steps: ['request', 'advice'],
  sections: [],
  nature: 'paper',
  needs: (items) => readyForMr(items).must,
  mayBeFrozen: forGood,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const offer = currentOffer(school, today)
  const { schoolYear, round } = offer
  const words = documentWords(catalogue, school, schoolYear)
  const key = keyMaker()
  const body = (name: string, text: string): Paragraph => paragraph(key('body', name), 'body', run(fill(text, words)))
  const field = (alias: string, tag: string, answer: FieldAnswer): Field => ({
    type: 'field',
    key: key('field', tag),
    alias,
    tag,
    answer
  })
  return {
    ...documentFrame(mrReply, source, texts.fullTitle, ['advies', 'antwoord']),
    blocks: [
      ...mrOpening(texts, source, words, key),
      ...letterLines(
        [
          ['from', texts.labels.from, fill(requestTexts.mr, words)],
          ['to', texts.labels.to, whoAsks(source, words)],
          ['answers', texts.labels.answers, fill(texts.answers, { dag: writeDay(askedOn(source)) })],
          ['reply-by', texts.labels.replyBy, writtenDay(round.mr.replyBy, noDayOf({ ...source, offer }))]
        ],
        key
      ),
      paragraph(key('in-word'), 'note', bold(texts.labels.inWord), run(` ${texts.inWord}`)),
      paragraph(key('on-paper'), 'note', bold(texts.labels.onPaper), run(` ${texts.onPaper}`)),
      heading(key('advice'), 1, texts.fields.advice),
      body('advice', texts.adviceIntro),
      field(texts.fields.advice, mrReplyTags.advice, { type: 'choice', choices: Object.values(adviceChoices) }),
      heading(key('reasons'), 1, texts.fields.reasons),
      body('reasons', texts.reasonsIntro),
      field(texts.fields.reasons, mrReplyTags.reasons, asText(texts.hints.reasons)),
      heading(key('points'), 1, texts.headings.points),
      body('points', texts.pointsIntro),
      ...mrReplyTags.points.flatMap((tag, index) => [
        heading(key('point', String(index + 1)), 2, fill(texts.fields.point, { nummer: String(index + 1) })),
        field(fill(texts.fields.point, { nummer: String(index + 1) }), tag, asText(texts.hints.point))
      ]),
      heading(key('talk'), 1, texts.headings.talk),
      body('talk', texts.talkIntro),
      field(texts.fields.talk, mrReplyTags.talk, asDay(texts.hints.talk)),
      heading(key('remarks'), 1, texts.fields.remarks),
      body('remarks', texts.remarksIntro),
      field(texts.fields.remarks, mrReplyTags.remarks, asText(texts.hints.remarks)),
      heading(key('day'), 1, texts.fields.day),
      field(texts.fields.day, mrReplyTags.day, asDay(texts.hints.day)),
      heading(key('name'), 1, texts.fields.name),
      body('name', texts.nameIntro),
      field(texts.fields.name, mrReplyTags.name, asText(texts.hints.name))
    ]
  }
}
