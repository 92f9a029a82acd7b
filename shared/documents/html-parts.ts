// The smallest pieces of a document as HTML: an element, its attributes, the words in it. Every word is escaped here.
import { webAddress } from '../web-address.ts'
import { textOfRuns, type ChangeMark, type OutlineRun } from './outline.ts'
import { attributes, escapeXml, fitText, type Attributes } from '../markup.ts'

/** The page on which a heading stands, by the id that the heading has in the HTML. */
export type HeadingPages = ReadonlyMap<string, number>

export interface HtmlForm {
  /** A page of our own, with its style; otherwise a piece that is pasted elsewhere, which has no classes and no ids. */
  readonly whole: boolean
  /** For the contents; empty when they are not known. */
  readonly pages: HeadingPages
}

/** The class attribute, where there are any. */
export const classed = (...names: readonly string[]): Attributes => {
  const all = names.filter((name) => name !== '').join(' ')
  return all === '' ? {} : { class: all }
}

/** An element with words in it. `dir="auto"`: Hebrew and Arabic begin at the right. */
export const worded = (tag: string, all: Attributes, html: string): string =>
  `<${tag}${attributes({ ...all, dir: 'auto' })}>${html}</${tag}>`

export const hasText = (runs: readonly OutlineRun[]): boolean => textOfRuns(runs).trim() !== ''

export const htmlOfText = (text: string): string => escapeXml(fitText(text)).replaceAll('\n', '<br>')

export const htmlOfRuns = (runs: readonly OutlineRun[], change: ChangeMark | undefined): string =>
  runs
    .filter((run) => run.text !== '')
    .map((run) => htmlOfRun(run, run.change ?? change))
    .join('')

function htmlOfRun({ text, bold, italic, href }: OutlineRun, change: ChangeMark | undefined): string {
  const link = href === undefined ? undefined : webAddress(href)
  const layers = [
    ...(bold ? [['strong', '']] : []),
    ...(italic ? [['em', '']] : []),
    ...(link === undefined ? [] : [['a', attributes({ href: link })]]),
    ...(change === undefined ? [] : [[change === 'inserted' ? 'ins' : 'del', '']])
  ] as const
  return layers.reduce((html, [tag, all]) => `<${tag}${all}>${html}</${tag}>`, htmlOfText(text))
}
