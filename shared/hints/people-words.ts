// How people at a school are called: titles, functions, and the small words of surnames.
import { endings, wordSet } from './words-in-text.ts'

export const prefixes = wordSet(
  "van de der den het 't t ten ter te in op aan von la le el du da di dos bij uit onder over"
)

/** How people are addressed: belongs to the words that are found. */
const titles = wordSet('juf juffrouw meester meneer mevrouw mevr mw mvr dhr heer dokter dr drs ir ing')
/** Written with a dot. */
export const isShortTitle = (word: string): boolean => /^(?:mevr|mw|mvr|dhr|dr|drs|ir|ing)$/.test(word)
export const isTitle = (word: string): boolean => titles.has(word)

/** What people do: says that a name follows, and may stay. */
const functions = wordSet(
  'collega directeur directrice leraar lerares leerkracht docent docente mentor begeleider begeleidster coordinator coordinatrice teamleider schoolleider locatieleider',
  "coach assistent onderwijsassistent leraarondersteuner concierge logopedist logopediste orthopedagoog orthopedagoge psycholoog ib'er iber ib-er ib rt'er bestuurder",
  'vertrouwenspersoon contactpersoon werker werkster verpleegkundige schoolarts jeugdarts fysiotherapeut ergotherapeut therapeut specialist consulent ambtenaar wijkagent',
  'adviseur adjunct voorzitter secretaris administratie medewerker trainer stagiair stagiaire expert vakleerkracht aandachtsfunctionaris',
  "ouder moeder vader oma opa tante oom vrijwilliger vrijwilligster penningmeester lid leden oudergeleding personeelsgeleding rector conrector decaan ab'er bhv'er ib'ster",
  'onderwijsondersteuner vakdocent vakdocente tutor tolk wethouder kinderarts huisarts zorgco eigenaar eigenaresse invaller invalster bouwcoordinator'
)
const FUNCTION = endings(
  'coordinator specialist begeleider begeleidster leider coach therapeut assistent leerkracht leraar docent consulent ambtenaar werker werkster verpleegkundige',
  'ouder moeder vader oma opa vrijwilliger leidster opleider trainer psycholoog pedagoog contactpersoon vertrouwenspersoon'
)
export const isFunction = (word: string): boolean => functions.has(word) || FUNCTION.test(word)
