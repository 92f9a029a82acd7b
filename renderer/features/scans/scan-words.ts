// What is said of a scan in a few words.
import { formTexts, questionnaires } from '#assets/questionnaires/index.ts'
import type { QuestionnaireId } from '#shared/catalogue/questionnaire-content.ts'
import type { ListedScan, ScanNow } from '#shared/contract/contract.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { modesOf, type Scan, type ScanMode } from '#shared/questionnaire/scan.ts'
import { numberWords } from '#shared/questionnaire/scan-steps.ts'
import { counted } from '#shared/text.ts'

/** "Scan voor het schoolteam, 2026-2027", and of the second one in a year ", nummer 2" behind it. */
export const scanTitle = (scan: Pick<Scan, 'questionnaire' | 'schoolYear' | 'number'>): string =>
  `${questionnaires[scan.questionnaire].title}, ${scan.schoolYear}${numberWords(scan)}`

/** The same with its day, where it must be no other: "Scan voor het schoolteam, 2026-2027, begonnen op 28 oktober 2026" */
export const scanWithDay = (scan: ListedScan): string => `${scanTitle(scan)}, begonnen${dayWords(scan.openedOn)}`

export const formsWords = (count: number): string => counted(count, 'formulier', 'formulieren')

const whoGave: Readonly<Record<QuestionnaireId, string>> = {
  school: 'van het team',
  parents: 'van ouders',
  boards: 'van anderen'
}

interface Gave {
  /** All of them. */
  readonly forms: number
  /** Of them the director's own; null where it is not known. */
  readonly own: number | null
}

/** "3 formulieren van het team en 1 van u" */
export function whoseForms(questionnaire: QuestionnaireId, { forms, own }: Gave): string {
  if (own === null || forms === 0) return formsWords(forms)
  if (own === forms) return `${formsWords(forms)} van u`
  const others = `${formsWords(forms - own)} ${whoGave[questionnaire]}`
  return own === 0 ? others : `${others} en ${own} van u`
}

/** The same of what came in and is not closed yet. */
export const whoseWaiting = ({
  scan: { questionnaire },
  waiting: { others, own }
}: Pick<ScanNow, 'scan' | 'waiting'>): string =>
  whoseForms(questionnaire, { forms: others + (own ? 1 : 0), own: own ? 1 : 0 })

/** "Over 1 formulier is nog een vraag." */
export const askedWords = (count: number): string => `Over ${formsWords(count)} is nog een vraag.`

/** What goes when a scan is closed as it is now. */
export function goesWords({ scan: { questionnaire }, keeps }: Pick<ScanNow, 'scan' | 'keeps'>): string {
  if (questionnaires[questionnaire].open.length === 0) return 'De formulieren gaan weg.'
  return keeps === 'counts'
    ? 'De formulieren gaan weg. De open antwoorden kunt u dan één keer lezen. Daarna gaan ook die weg.'
    : `De formulieren gaan weg. ${formTexts.unread}`
}

const dayWords = (day: string): string => {
  const read = parseDay(day)
  return read === undefined ? '' : ` op ${writeDay(read)}`
}

/** "Gesloten op 28 oktober 2026, 14 formulieren" */
export function standWords({ mode, state, openedOn, closedOn, forms }: ListedScan): string {
  const isOpen = state === 'open'
  const begun = `Begonnen${dayWords(openedOn)}${isOpen ? '' : `, gesloten${dayWords(closedOn)}`}`
  if (mode === 'beside')
    return `${begun}. ${isOpen ? 'Nog niet gesloten' : 'Naast elkaar gelegd; er is niets ingeleverd'}`
  if (mode === 'open') return `${begun}. ${isOpen ? 'Nog niet gesloten' : 'Open ingevuld'}, ${formsWords(forms)}`
  if (isOpen) return `Open, begonnen${dayWords(openedOn)}. ${formsWords(forms)} binnen`
  const closedWords = `Gesloten${dayWords(closedOn)}, ${formsWords(forms)}`
  return state === 'closing' ? `${closedWords}. Lees nog de open antwoorden` : closedWords
}

/** In a team of so many, who chose what is soon known. */
export const SMALL_TEAM = 8

/** @param team how many colleagues stand in the list; nobody: the list says nothing of the team */
export function usualMode(questionnaire: QuestionnaireId, team: number): ScanMode {
  if (questionnaire === 'school' && team > 0 && team <= SMALL_TEAM) return 'beside'
  return modesOf[questionnaire][0]
}
