// 11 Inbreng van leerlingen. What pupils said belongs to an offer: it stands in the round, under the same name (round-fields.ts).
import { section } from './section.ts'

export const pupilsSay = section({})
