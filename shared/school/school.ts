// A school, as every room knows it: its type, its fixed words, and how it begins. The shape of its file is schema.ts.
import { emptyText } from '../richtext/richtext.ts'
import type { NewSchool, School } from './schema.ts'
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts'

export type { Agreement, Identity, NewSchool, School } from './schema.ts'
export * from './vocabulary.ts'

export function newSchool(id: string, identity: NewSchool): School {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    example: false,
    identity,
    rhythms: { sopAdoptions: [], guideAdoptions: [], fourYearGround: 'unknown' },
    sections: {
      vision: { text: emptyText(), finished: false },
      basicSupport: { source: 'none', planYears: '', agreements: [], finished: false }
    }
  }
}
