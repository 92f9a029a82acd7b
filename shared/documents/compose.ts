// Every document by its kind: the one place that the window, the command line and the Word maker ask.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import type { DocumentKind, Outline } from './outline.ts'
import { composeSop } from './sop.ts'

type Composer = (school: School, catalogue: Catalogue, today: IsoDay) => Outline

const composers: Readonly<Record<DocumentKind, Composer>> = { sop: composeSop }

/** The document as it stands today. Takes any school that can be stored; what is unfinished is said in the document. */
export const compose = (kind: DocumentKind, school: School, catalogue: Catalogue, today: IsoDay): Outline =>
  composers[kind](school, catalogue, today)
