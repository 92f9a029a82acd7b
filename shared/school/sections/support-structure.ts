// 4 Ondersteuningsstructuur: what happens when a teacher worries.
import { list, long, rich, text } from '../field.ts'
import { section } from './section.ts'

export const supportStructure = section({
  steps: list('steps', 'stap', {
    name: text('everyone'),
    what: long('everyone'),
    who: text('everyone'),
    /** When the parents are spoken to. */
    parents: text('everyone'),
    /** In which kind of document, and never what stands in it. */
    recorded: text('everyone')
  }),
  meetings: list('meetings', 'overleg', {
    name: text('everyone'),
    about: text('everyone'),
    who: text('everyone'),
    howOften: text('everyone')
  }),
  text: rich('everyone')
})
