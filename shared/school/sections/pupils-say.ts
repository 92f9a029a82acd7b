// 11 Inbreng van leerlingen.
import { day, long } from '../field.ts'
import { section } from './section.ts'

export const pupilsSay = section({
  chosenBy: long('everyone'),
  form: long('everyone'),
  help: long('everyone'),
  heldOn: day('everyone'),
  outcome: long('everyone'),
  influence: long('everyone'),
  toldOn: day('everyone')
})
