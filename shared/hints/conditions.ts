// What a pupil can have: a diagnosis, a means, an arrangement. Some words are always a diagnosis; others ("doof", "dyslexie") also stand
// in what a school offers.
import { isHardship } from './hardships.ts'
import { isBuiltAsIllness } from './illness-words.ts'
import { endings, wordSet, type Word } from './words-in-text.ts'

const always = wordSet(
  'autisme autistisch autistische autist autisten adhd pdd-nos pddnos pdd asperger mcdd ptss ocd odd-cd downsyndroom epilepsie schizofrenie psychose psychosen',
  'mutisme borderline duchenne mongool mongolen lvb zmlk zmok fasd tourette anorexia boulimia dyspraxie verstandelijk-gehandicapt zwakbegaafd zwakbegaafde'
)
const ALWAYS_ENDING = /(?:stoornis|stoornissen|syndroom|syndromen|fobie|fobieën|spectrum)$/
/** These are ordinary words or parts of words in small letters. */
const alwaysInCapitals = new Set([
  'ASS',
  'ADD',
  'ODD',
  'CD',
  'NLD',
  'DCD',
  'FAS',
  'TOS',
  'ZML',
  'EMB',
  'MCB',
  'Down',
  'NOS'
])

const sometimes = wordSet(
  'dyslexie dyscalculie diabetes suikerziekte blind blinde doof dove slechtziend slechtziende slechthorend slechthorende gehandicapt gehandicapte',
  'hoogbegaafd hoogbegaafde beperking beperkingen handicap handicaps gedragsproblemen gedragsproblematiek hechtingsproblemen hechtingsproblematiek angsten',
  'depressie trauma incontinentie iq'
)

/** "autisme", "TOS", "syndroom": nothing but a diagnosis. */
export const isDiagnosis = (word: Word): boolean =>
  always.has(word.plain) || ALWAYS_ENDING.test(word.plain) || alwaysInCapitals.has(word.text)

/** "doof", "dyslexie": a diagnosis when it says which pupils. */
export const mayBeDiagnosis = (word: Word): boolean => sometimes.has(word.plain)

const means = wordSet(
  "opp opp's tlv tlv's nt2 lgf ci rolstoel rollator loep tolk sonde katheter hoortoestel hoorapparaat braille medicijnen medicatie insuline bril kanker leukemie reuma migraine",
  'nah cp canule tracheacanule stoma luier luiers katheteriseren epipen epi-pen astma eczeem coeliakie dialyse chemo chemotherapie brace spalk soloapparatuur ringleiding hulphond',
  'weglopen wegloopgedrag agressie agressief suicidaal suïcidaal automutilatie angst angstig rouw stottert stotteren pleeggezin pleegzorg pleegkind voogd ots jeugdzorg',
  'uithuisgeplaatst gezinsvoogd azc asielzoeker statushouder zorgboerderij dagbesteding vrijstelling pgb wmo wmo-taxi taxi taxivervoer diagnose risico verhoogd risico nt1',
  'rolstoelgebruiker hulpmiddel sondevoeding albinisme gebarentolk logopedie ritalin beperkt zeldzame ernstige',
  'dyslectisch dyslectische chronisch chronische nieraandoening hartafwijking hersenletsel verlamming prothese spasme',
  "hypo hypo's insult toeval aanval aanvallen kindercoach wlz wlz-indicatie jeugdhulp dagbehandeling vernevelaar verslaving toezicht reclassering getraumatiseerd getraumatiseerde lerend helm",
  'vroeggeboren prematuur schisis lwoo zieke halve ontheffing looprek loopfiets krukken spraakcomputer spraakknop',
  'dyslexieverklaring residentieel residentiële crisisplaatsing faalangst prikkelverwerking zindelijk onzindelijk sbo-advies rouwverwerking'
)
const MEANS_ENDING = endings(
  'arrangement arrangementen canule pomp verklaring verklaringen diagnoses indicatie indicaties beschikking rugzak rugzakje beperking beperkingen handicap problematiek problemen achterstand ziekte',
  'gehoorapparaat gehoorapparaten hoortoestellen hoorapparaten hulphond geleidehond rugzakjes aandoening allergie leerlijn leerlijnen ontwikkelingsperspectief afwijking'
)

/** What a doctor names: "epilepsie", "spierziekte"; not "dyslexie", which is found at school. */
export const isIllness = (word: Word): boolean =>
  isDiagnosis(word) ||
  isBuiltAsIllness(word.plain) ||
  /(?:ziekte|aandoening|afwijking|letsel|allergie|diabetes|kanker|leukemie|reuma|verlamming)$/.test(word.plain)

const carried = wordSet(
  "spalk brace gips korset pruik prothese rolstoel rollator looprek loopfiets spraakcomputer sonde sondevoeding katheter stoma luier luiers insulinepomp hoortoestel hoorapparaat pomp epipen hypo hypo's insult toeval aanval aanvallen tolk",
  'kindercoach wlz wlz-indicatie voogd jeugdzorg pleegkind agressie wegloopgedrag rouw nld helm doof dove blind blinde slechtziend slechtziende slechthorend slechthorende iq'
)

/** An illness, a hardship, or what is seen of one: no more than one in a group has it. */
export const isPrivate = (word: Word): boolean => isIllness(word) || isHardship(word) || carried.has(word.plain)

const isMeans = (word: string): boolean => means.has(word) || MEANS_ENDING.test(word)
/** "Hulphondje", "sondetje". */
const SMALL = /(?:tje|je)s?$/

/** A diagnosis or what comes with one: "arrangement", "OPP", "rolstoel". */
export const isCare = (word: Word): boolean =>
  isDiagnosis(word) ||
  mayBeDiagnosis(word) ||
  isMeans(word.plain) ||
  isMeans(word.plain.replace(SMALL, '')) ||
  isBuiltAsIllness(word.plain)

/** Leaving for another school, or staying at home. */
const moves = wordSet(
  'sbo so vso speciaal verwezen doorverwezen verwijzing verwijzingen uitstroom uitgestroomd stroomde stroomden ingestroomd geplaatst teruggeplaatst geschorst verwijderd vrijgesteld vrijstellen',
  'thuiszit thuiszitten thuiszitter thuiszitters gedoubleerd doubleert doubleren doublure versnelt versneld versnelde overgeslagen doubleerde doubleerden verhuisd verhuisde overgestapt overstap thuis schorsing mytylschool tyltylschool instroomde'
)
export const isMove = (word: Word): boolean => moves.has(word.plain)

export const saysCare = (words: readonly Word[]): boolean => words.some((word) => isCare(word) || isMove(word))
