// Where somebody comes from and what he or she believes, as one word: "Syrisch", "poolse", "Roma", "islamitisch". In small letters too, as
// hurried people write. A closed class: the peoples of whom children go to Dutch schools, and the beliefs.
import { wordSet, type Word } from './words-in-text.ts'

/** Without the ending: "pool" and "syrisch" with "poolse", "syrische". */
const peoples = wordSet(
  'afghaans albanees algerijns amerikaans angolees arabisch armeens aziatisch belgisch bosnisch braziliaans brits bulgaars canadees chinees colombiaans congolees deens',
  'duits egyptisch engels eritrees ethiopisch europees filipijns frans georgisch ghanees grieks guinees hongaars indiaas indonesisch iraaks iraans italiaans japans jemenitisch',
  'kaapverdisch keniaans koerdisch koreaans kosovaars kroatisch libanees libisch litouws macedonisch maleisisch marokkaans mexicaans moldavisch molukker moluks nigeriaans',
  'oegandees oekraïens oekraiens pakistaans palestijns perzisch peruaans pools portugees roemeens russisch rwandees senegalees servisch sierraleoons slowaaks sloveens somalisch soedanees spaans surinaams',
  'syrisch thais tibetaans tsjechisch tunesisch turks turkmeens venezolaans vietnamees antilliaans arubaans curaçaos afrikaans roma sinti molukse jezidi yezidi'
)
const beliefs = wordSet(
  'islamitisch moslim joods hindoe hindoeïstisch katholiek protestants gereformeerd hervormd reformatorisch evangelisch boeddhistisch sikh orthodox vrijgemaakt christelijk'
)
const isOne = (set: ReadonlySet<string>, word: string): boolean =>
  set.has(word) || (word.endsWith('e') && (set.has(word.slice(0, -1)) || set.has(`${word.slice(0, -2)}s`)))

/** "Syrisch", "poolse", "Eritrese". */
export const isPeople = ({ plain }: Word): boolean => isOne(peoples, plain)

/** "Een islamitisch meisje"; what a whole school is as well. */
export const isBelief = ({ plain }: Word): boolean => isOne(beliefs, plain)

const COUNTRY_OR_PEOPLE = /^\p{Lu}\p{Ll}+(?:isch|ische|ees|ese|aan|aans|aanse|ns|nse|ks|kse|rs|rse|ls|lse|ds|dse|se)$/u

/** Also peoples that nobody has listed, by their capital and ending. */
export const saysPeople = (word: Word): boolean => isPeople(word) || COUNTRY_OR_PEOPLE.test(word.text)
