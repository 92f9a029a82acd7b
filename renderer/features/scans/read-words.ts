// What became of the files that were read in, in a few sentences.
import type { FileFault } from '#shared/catalogue/questionnaire-content.ts'
import type { ReadIn } from '#shared/contract/contract.ts'
import { questionnaireTexts } from './content.ts'
import { formsWords } from './scan-words.ts'

export const refusalWords = (why: FileFault): string => questionnaireTexts.fileFaults[why]

/** A sentence for each thing that happened; of refusals and of what is asked about only how many. */
export function readWords(read: readonly ReadIn[]): readonly string[] {
  const arrived = (arrival: string): number =>
    read.filter((one) => one.kind === 'read' && one.arrival === arrival).length
  const kindOf = (kind: ReadIn['kind']): number => read.filter((one) => one.kind === kind).length
  const told: readonly (readonly [count: number, words: (count: number) => string])[] = [
    [arrived('new'), (count) => `${formsWords(count)} ingelezen.`],
    [
      arrived('double'),
      (count) =>
        `${formsWords(count)} ${count === 1 ? 'was' : 'waren'} al ingelezen en ${count === 1 ? 'telt' : 'tellen'} één keer.`
    ],
    [
      arrived('changed'),
      (count) =>
        `${formsWords(count)} ${count === 1 ? 'was' : 'waren'} er al, met andere antwoorden. De laatste antwoorden tellen.`
    ],
    [kindOf('alike') + kindOf('others'), (count) => `Over ${formsWords(count)} is er een vraag.`],
    [kindOf('refused'), (count) => `${count === 1 ? 'Eén bestand is' : `${count} bestanden zijn`} niet ingelezen.`]
  ]
  return told.flatMap(([count, words]) => (count === 0 ? [] : [words(count)]))
}
