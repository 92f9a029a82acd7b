// How a paper that others read names the rule behind a thing: the article only where our source proves it, else the law in words. That a
// text is still to be looked up is a task of the director: it stands on her screen, and never in what she sends or signs.
import texts from '#assets/documents/common.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill } from '../catalogue/fill.ts'
import type { SchoolYear } from '../day.ts'
import { frameFor } from '../law/frames.ts'
import type { Ground } from '../law/ground.ts'
import type { Sector } from '../school/school.ts'

/** Where the laws of a school are said in full: "WMS is de Wet medezeggenschap op scholen." */
export interface Laws {
  readonly catalogue: Catalogue
  readonly sector: Sector
  readonly schoolYear: SchoolYear
}

const lawsOf = ({ catalogue, sector, schoolYear }: Laws): string => frameFor(catalogue, sector, schoolYear).laws

/** In a cell: "WMS artikel 11 lid 1 onder r", "Wet medezeggenschap op scholen (WMS)"; without either what kind of rule it is. */
export function whereWritten(ground: Ground, laws: Laws): string {
  if (ground.article === '') return ground.label
  return ground.unconfirmed ? (lawIn(ground.article, lawsOf(laws)) ?? ground.label) : ground.article
}

/** In a text: "Dat staat in WMS artikel 11 lid 1 onder r. WMS is de Wet medezeggenschap op scholen." Nothing where no law says it. */
export function saysWhere(ground: Ground, laws: Laws): readonly string[] {
  const { article, unconfirmed } = ground
  if (article === '') return []
  const law = lawIn(article, lawsOf(laws))
  if (unconfirmed) return law === undefined ? [] : [fill(texts.law.inLaw, { wet: law })]
  return [fill(texts.law.inArticle, { artikel: article }), ...explained(article, lawsOf(laws))]
}

/** "Wet medezeggenschap op scholen (WMS)" */
function lawIn(article: string, laws: string): string | undefined {
  const [sentence = ''] = explained(article, laws)
  const [, name] = /^\S+ is de ([^,.]+)/u.exec(sentence) ?? []
  return name === undefined ? undefined : `${name} (${shortOf(article)})`
}

const shortOf = (article: string): string => article.replace(/ .*/u, '')

/** The sentence of the frame that says what the law of an article is called in full. */
const explained = (article: string, laws: string): readonly string[] =>
  laws.split(/(?<=\.)\s+/u).filter((sentence) => sentence.startsWith(`${shortOf(article)} is de `))
