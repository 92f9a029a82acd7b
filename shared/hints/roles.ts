// Pupils who do something for school or for each other: members of the council, guides of a tour, mediators. They are no cases.
import { endings, hasAny, wordSet } from './words-in-text.ts'

const ROLE = endings(
  'rondleiding rondleidingen leerlingenraad kinderraad leerlingraad raad panel leerlingenpanel mediator mediatoren leerlingmediatoren tutor tutoren',
  "gastheer gastheren gastvrouw gastvrouwen maatje maatjes buddy buddy's vertegenwoordiger vertegenwoordigers afgevaardigde afgevaardigden voorzitter jury",
  'juryleden leerlingtevredenheid'
)
const tasks = wordSet(
  'rondleiden leiden presenteren presenteert vertellen vertelt interview interviewen verkiezing gekozen kiezen kiest stemmen vertegenwoordigen voorlezen bemiddelen',
  'bemiddelt verwelkomen uitdelen organiseren tutorlezen voorlezers klusjes klusje taak taken beurt verslag'
)

/** "Twee leerlingen van de raad", "een rondleiding door drie kinderen". */
export const hasRole = (words: readonly string[]): boolean =>
  words.some((word, place) => ROLE.test(word) || (word === 'open' && words[place + 1] === 'dag'))

/** "Drie leerlingen presenteren": a pupil with a plan of its own may have a task as well, so this says less. */
export const hasTask = (words: readonly string[]): boolean => hasAny(words, tasks)
