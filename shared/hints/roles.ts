// Pupils who do something for school or for each other: members of the council, guides of a tour, mediators. They are no cases.
import { endings, wordSet } from './words.ts'

const ROLE = endings(
  'rondleiding rondleidingen leerlingenraad kinderraad leerlingraad raad panel leerlingenpanel mediator mediatoren leerlingmediatoren tutor tutoren',
  "gastheer gastheren gastvrouw gastvrouwen maatje maatjes buddy buddy's vertegenwoordiger vertegenwoordigers afgevaardigde afgevaardigden voorzitter jury",
  'juryleden leerlingtevredenheid'
)
const acts = wordSet(
  'rondleiden leiden rond presenteren presenteert vertellen vertelt interview interviewen opgevoerd verkiezing gekozen kiezen kiest stemmen vertegenwoordigen voorlezen',
  'bemiddelen bemiddelt verwelkomen ontvangen uitdelen organiseren tutorlezen voorlezers klusjes klusje taak taken beurt verslag'
)

export const isRole = (words: readonly string[]): boolean =>
  words.some((word) => ROLE.test(word) || acts.has(word)) || words.some((word, place) => word === 'open' && words[place + 1] === 'dag')
