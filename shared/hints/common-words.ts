// Ordinary Dutch words, without accents. Two uses: a first name that is one of them says nothing by itself ("Wil een ouder
// praten?"), and such a word in capitals is stressed, not an abbreviation ("NIET").
import { wordSet } from './words-in-text.ts'

/** Words that are also given names and that start sentences, or stand in capitals in the middle of one. */
const alsoNames = [
  'wil will ben door dan den toon bas storm ster maan beer wolf vos lies mark fee bloem lente zomer winter herfst januari februari maart april mei juni',
  'juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag dag zon hoop joy lieve lief lot leen pit',
  'rein rijk frank vrij vrede els anders even eens kan van hoor pas job sport boy riet riek hart trui ad ton merk floor bes can mars jet linde noor fries'
]

const functionWords = [
  'aan achter af al alle allebei alleen allemaal alles als altijd ander andere bij binnen boven buiten daar daarbij daarmee daarna daarom dat de deze die',
  'dit doe doen doet dus een eerst eerste eigen elk elke elkaar en er geen goed graag had heb hebben hebt heeft heel hem het hier hij hoe hun ieder iedere',
  'iedereen iets ik in is ja jaar je jij jullie kind kinderen klaar kort krijgt kunnen kunt let lid lukt maar mag mee meer men met mij moet moeten na naar',
  'naast neem nee niemand niet niets nieuw nieuwe nodig nog nooit nu of om ons onze ook op over per samen school scholen soms staat te ten ter terug tijd',
  'toch toe tot tussen u uit uw uur vaak veel vast ver voor vooral waar waarom wanneer was wat week wel wees welke werk werkt weten wie wij worden wordt',
  'zal ze zeer zelf zie zien zij zijn zit zo zonder zou kijk denk vraag vragen bel hulp leer lees zin zorg zorgen taal groep groepen klas klassen plan',
  'team ouder ouders leerling leerlingen bestuur belangrijk stap stappen jonge kleine grote concept versie bron extra info start stop vol leeg open dicht hoog laag'
]

/** What stands in the place of a name: a function, an open post, a form of address. */
const roles = [
  'juf juffrouw meester meneer mevrouw heer dame directeur directrice leraar lerares leraren leerkracht leerkrachten docent docenten mentor intern interne',
  'extern externe begeleider begeleiding coordinator teamleider invaller invalster vacature vacant onbekend stagiair stagiaire onderwijsassistent assistent',
  'leraarondersteuner concierge administratie secretaris voorzitter logopedist orthopedagoog psycholoog specialist coach remedial teacher',
  'vakleraar adjunct schoolleider bouwcoordinator kwaliteitscoordinator gedragsspecialist rekenspecialist taalspecialist naam voornaam achternaam iemand volgt'
]

export const commonWords: ReadonlySet<string> = wordSet(...alsoNames, ...functionWords, ...roles)
