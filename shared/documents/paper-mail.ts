// A mail with the papers of a step: to whom, which papers, and its words. She sends it; the program does not.
import texts from '#assets/documents/mail.json' with { type: 'json' }
import { fill, type Words } from '../catalogue/fill.ts'
import type { MailData } from '../catalogue/step-content.ts'
import { writeDay } from '../day.ts'
import { hasPartnership } from '../law/applies.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { Destination, StepId } from '../school/round-fields.ts'
import { roundText } from '../school/round-values.ts'
import type { PaperReceiver } from '../school/vocabulary.ts'
import { typedDay } from '../typed-day.ts'
import { sendRows, versionToSend } from '../year/publishing.ts'
import { asksConsentToo } from './consent-parts.ts'
import { documentWords } from './document-words.ts'
import { interimNotice } from './kinds/interim-notice.ts'
import { isKind, kinds, kindsFor, type DocumentKind } from './kinds/index.ts'
import type { DocumentSource } from './source.ts'
import { papersOfTask, sentInTask } from './task-papers.ts'

type Source = Pick<DocumentSource, 'school' | 'catalogue' | 'today'>

/** The papers of a step, or of one row of "Publiceren en versturen"; of what happened in between (step "changes"), for the MR or the SWV. */
export interface About {
  readonly step: StepId
  readonly row: Destination | null
}

export interface PaperMail {
  readonly to: PaperReceiver
  readonly kinds: readonly DocumentKind[]
  /** The adopted version of which papers go that tell the offer; null where they go before the decision. */
  readonly version: string | null
  readonly data: MailData
}

/** Undefined where nobody gets a mail: there is nothing to send now, or it goes another way. */
export function paperMail({ step, row }: About, source: Source): PaperMail | undefined {
  if (step === 'changes') return ofEvents(row, source)
  return row === null ? ofStep(step, source) : ofRow(row, source)
}

function ofStep(step: StepId, source: Source): PaperMail | undefined {
  const data = source.catalogue.steps.find(({ id }) => id === step)?.mail
  if (data === undefined) return undefined
  if (step === 'adoption') return toBoard(data, source)
  const sent = sentInTask(step, source)
  return sent === undefined ? undefined : { to: 'mr', kinds: sent.kinds, version: null, data }
}

/** Nothing once it was decided: the board gets the decision itself in a row of its own. */
function toBoard(data: MailData, source: Source): PaperMail | undefined {
  if (currentOffer(source.school, source.today).round.adoption.version !== '') return undefined
  const all = papersOfTask('adoption', source)
  return {
    to: 'board',
    kinds: [...kindsFor('board', all), ...all.filter((kind) => kind === 'guide-chapter')],
    version: null,
    data
  }
}

function ofRow(destination: Destination, { school, catalogue, today }: Source): PaperMail | undefined {
  const { round } = currentOffer(school, today)
  const row = sendRows(school, catalogue, round).find(({ id }) => id === destination)
  if (row?.mail === undefined || !isReceiver(row.id)) return undefined
  const version = versionToSend(school, round, row.id, today)
  return version === undefined
    ? undefined
    : { to: row.id, kinds: row.documents.filter(isKind), version, data: row.mail }
}

/** What happened in between, to each who hears of it. */
function ofEvents(row: Destination | null, { school, catalogue, today }: Source): PaperMail | undefined {
  const data = catalogue.steps.find(({ id }) => id === 'changes')?.mail
  const isTold = currentOffer(school, today).round.events.some(({ what }) => what.trim() !== '')
  if (data === undefined || !isTold) return undefined
  if (row !== 'mr' && (row !== 'partnership' || !hasPartnership(school))) return undefined
  return { to: row, kinds: [interimNotice.id], version: null, data }
}

const isReceiver = (id: Destination): id is PaperReceiver & Destination =>
  id === 'mr' || id === 'board' || id === 'partnership'

/** @param papers those that are there, and so go along */
export function mailText(
  { subject, greeting, sentences }: MailData,
  papers: readonly DocumentKind[],
  { school, catalogue, today }: Source
): { readonly subject: string; readonly text: string } {
  const { schoolYear, round } = currentOffer(school, today)
  const words = documentWords(catalogue, school, schoolYear)
  const withConsent = asksConsentToo(round)
  const said = sentences.flatMap(({ text, day: field, noDay, withConsent: onlyWith }) => {
    if (onlyWith === true && !withConsent) return []
    if (field === undefined) return [fill(text, words)]
    const day = typedDay(roundText(round, field))
    if (day === undefined) return noDay === undefined ? [] : [fill(noDay, words)]
    // What is over is asked of nobody.
    return day < today ? [] : [fill(text, { ...words, dag: writeDay(day) })]
  })
  const paragraphs = [
    fill(greeting, words),
    said.join(' '),
    ...(papers.length === 0 ? [] : [[texts.papers, ...papers.map((kind) => `- ${kinds[kind].texts.name}`)].join('\n')]),
    [texts.close, inOneLine(school.identity.name)].join('\n').trim()
  ]
  return { subject: inOneLine(fill(subject, words)), text: paragraphs.join('\n\n') }
}

/** What she adds herself, because it is not made here; empty where that is nothing. */
export function toAdd({ toAdd: data }: MailData, { school, today }: Source): string {
  const { schoolYear, round } = currentOffer(school, today)
  if (data === undefined || (data.withConsent === true && !asksConsentToo(round))) return ''
  return fill(data.text, { schooljaar: schoolYear } satisfies Words)
}

const inOneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
