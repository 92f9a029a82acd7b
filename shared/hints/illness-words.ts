// The names of illnesses by how medicine builds its words: "gastrostomie", "hemiplegie", "niertransplantatie". A list of illnesses is never
// whole; these endings nearly are, but for some words of a school ("empathie") that only look like it.
import { wordSet } from './words-in-text.ts'

const BUILT =
  /(?:itis|stomie|plegie|trofie|pathie|algie|nemie|sarcoom|noom|glykemie|glycemie|lepsie|parese|plasie|fibrose|sclerose|scoliose|trombose|dystonie|ataxie|hemofilie|mutisme|dwerggroei|spasticiteit|obesitas|alopecia)$/
const COMPOUND =
  /^(?:hart|nier|lever|long|oog|oor|darm|maag|bot|spier|bloed|hersen|zenuw|stofwisselings|schildklier|blaas|gewrichts|rug|heup|beenmerg)(?:operatie|klachten|kwaal|falen|transplantatie|ruis|infarct|bloeding|tumor|patiënt|patiëntje)$/
const ordinary = wordSet(
  'empathie sympathie antipathie telepathie nostalgie autonoom astronoom gastronoom econoom catastrofie gratis'
)

/** "Narcolepsie", "hemiplegie", "nierfalen": built as the name of an illness. */
export const isBuiltAsIllness = (word: string): boolean =>
  word.length > 5 && (BUILT.test(word) || COMPOUND.test(word)) && !ordinary.has(word)
