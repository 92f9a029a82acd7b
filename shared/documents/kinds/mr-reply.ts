// The form on which the MR replies to the request: to fill in in Word and send back, or to print and sign. Every answer has a
// heading of its own, so that it can be found and read back.
import requestTexts from '#assets/documents/mr-request.json' with { type: 'json' }
import texts from '#assets/documents/mr-reply.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { readyForMr } from '../../law/readiness.ts'
import { roundNow } from '../../law/round-rules.ts'
import { documentWords } from '../document-words.ts'
import { onPaper, type Kind } from '../kind.ts'
import { documentFrame } from '../frame.ts'
import { keyMaker } from '../keys.ts'
import { askedOn, letterLines, mrOpening, whoAsks } from '../mr-parts.ts'
import { adviceChoices, mrReplyTags } from '../mr-reply-fields.ts'
import type { Field, FieldAnswer, Outline, Paragraph } from '../outline.ts'
import { bold, heading, paragraph, run } from '../parts.ts'
import type { DocumentSource } from '../source.ts'
import { FOLLOWS, writtenDay } from '../written-day.ts'

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
  mayBeFrozen: true,
  forms: onPaper,
  compose
}

function compose(source: DocumentSource): Outline {
  const { school, catalogue, today } = source
  const words = documentWords(catalogue, school, today)
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
          ['from', 'Van', fill(requestTexts.mr, words)],
          ['to', 'Aan', whoAsks(source, words)],
          ['answers', 'Antwoord op', fill(texts.answers, { dag: writeDay(askedOn(source)) })],
          ['reply-by', 'Terug voor', writtenDay(roundNow(school, today).mr.replyBy, FOLLOWS)]
        ],
        key
      ),
      paragraph(key('in-word'), 'note', bold('In Word.'), run(` ${texts.inWord}`)),
      paragraph(key('on-paper'), 'note', bold('Op papier.'), run(` ${texts.onPaper}`)),
      heading(key('advice'), 1, 'Ons advies'),
      body('advice', texts.adviceIntro),
      field('Ons advies', mrReplyTags.advice, { type: 'choice', choices: Object.values(adviceChoices) }),
      heading(key('reasons'), 1, 'Waarom'),
      body('reasons', texts.reasonsIntro),
      field('Waarom', mrReplyTags.reasons, asText(texts.hints.reasons)),
      heading(key('points'), 1, 'Onze voorwaarden of punten'),
      body('points', texts.pointsIntro),
      ...mrReplyTags.points.flatMap((tag, index) => [
        heading(key('point', String(index + 1)), 2, `Punt ${index + 1}`),
        field(`Punt ${index + 1}`, tag, asText(texts.hints.point))
      ]),
      heading(key('talk'), 1, 'Is er een gesprek geweest?'),
      body('talk', texts.talkIntro),
      field('Dag van het gesprek', mrReplyTags.talk, asDay(texts.hints.talk)),
      heading(key('remarks'), 1, 'Vragen of opmerkingen'),
      body('remarks', texts.remarksIntro),
      field('Vragen of opmerkingen', mrReplyTags.remarks, asText(texts.hints.remarks)),
      heading(key('day'), 1, 'Datum van het advies'),
      field('Datum van het advies', mrReplyTags.day, asDay(texts.hints.day)),
      heading(key('name'), 1, 'Namens de MR'),
      body('name', texts.nameIntro),
      field('Namens de MR', mrReplyTags.name, asText(texts.hints.name))
    ]
  }
}
