// What a talk is called on the screen: its day, its form, the section that it is about.
import { conversation } from '#assets/conversation/index.ts'
import type { KnownOutcome } from '#shared/catalogue/conversation-content.ts'
import { writeDay } from '#shared/day.ts'
import { formOf } from '#shared/conversation/talk.ts'
import type { Talk } from '#shared/school/talk-edits.ts'
import { outcomeKinds } from '#shared/school/vocabulary.ts'
import { typedDay } from '#shared/typed-day.ts'
import { catalogue } from '../../session/content.ts'

export const dayWords = ({ day }: Pick<Talk, 'day'>): string => {
  const on = typedDay(day)
  return on === undefined ? 'Nog zonder dag' : writeDay(on)
}

const formTitle = (talk: Pick<Talk, 'form'>): string => formOf(talk, conversation)?.title ?? 'Gesprek'

/** "De school in het kort"; empty where it is about no section above all. */
export const sectionTitle = (section: string): string =>
  catalogue.sections.find(({ id }) => id === section)?.title ?? ''

/** "Lang gesprek over Ouders" */
export const aboutWords = (talk: Pick<Talk, 'form' | 'section'>): string =>
  [formTitle(talk), sectionTitle(talk.section)].filter(Boolean).join(' over ')

/** The kinds of outcomes that can be chosen. */
export const knownKinds = outcomeKinds.filter((kind): kind is KnownOutcome => kind !== 'unknown')

/** What kind an outcome is, where its button says what to do. */
export const kindNames: Readonly<Record<KnownOutcome, string>> = {
  sentence: 'Eén zin',
  divided: 'Twee meningen',
  'not-known': 'Wat u niet weet',
  action: 'Een actie'
}

/** What came out of a card; of a team that does not agree both opinions. */
export const saidWords = ({ words, other }: Pick<Talk['outcomes'][number], 'words' | 'other'>): string =>
  [words, other].filter((one) => one.trim() !== '').join(' – ')
