// A school, as every room knows it: its type, its fixed words, and how it begins. The shape of its file is schema.ts.
import { emptyText } from '../richtext/richtext.ts'
import type { Internal, NewSchool, Round, School, Sections } from './schema.ts'
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts'

export type { Agreement, Confirmation, Identity, Internal, Logo, NewSchool, Round, School, Sections } from './schema.ts'
export * from './vocabulary.ts'

export function newSchool(id: string, identity: NewSchool): School {
  return {
    format: FORMAT,
    version: FORMAT_VERSION,
    id,
    example: false,
    identity: { ...identity, cluster: 'unknown', logo: null },
    words: { coordinator: '', team: '', arrangement: '', arrangements: '', step: '', steps: '' },
    rhythms: { sopAdoptions: [], guideAdoptions: [], fourYearGround: 'unknown' },
    sections: emptySections(),
    rounds: [],
    checkedHints: [],
    internal: emptyInternal()
  }
}

export const emptyInternal = (): Internal => ({
  people: [],
  expertise: [],
  ambitions: [],
  training: [],
  budgets: [],
  norms: { hoursPerFte: '', amountPerFte: '' },
  dismissed: []
})

export function emptySections(): Sections {
  const begun = (): { finished: boolean; confirmations: never[] } => ({ finished: false, confirmations: [] })
  return {
    portrait: { text: emptyText(), pupils: '', groups: '', weighting: '', ...begun() },
    vision: { text: emptyText(), ...begun() },
    basicSupport: { source: 'none', planYears: '', agreements: [], ...begun() },
    supportStructure: { text: emptyText(), steps: [], meetings: [], ...begun() },
    extraSupport: { text: emptyText(), arrangements: [], ...begun() },
    expertise: { text: emptyText(), items: [], ...begun() },
    facilities: { text: emptyText(), items: [], ...begun() },
    cooperation: { text: emptyText(), partners: [], ...begun() },
    limits: { text: emptyText(), ...begun() },
    parents: { text: emptyText(), ...begun() },
    pupilsSay: { chosenBy: '', form: '', help: '', outcome: '', influence: '', heldOn: '', toldOn: '', ...begun() },
    ambitions: { lookBack: emptyText(), items: [], ...begun() },
    training: { text: emptyText(), items: [], ...begun() },
    coherence: { text: emptyText(), references: [], ...begun() },
    decision: { ...begun() }
  }
}

export function newRound(id: string, schoolYear: string): Round {
  return {
    id,
    schoolYear,
    changes: {},
    teamTalk: { day: '', changed: '', skipped: '' },
    boardTalk: { day: '', changed: '', skipped: '' },
    mr: {
      askedOn: '',
      replyBy: '',
      reasons: '',
      forStaff: '',
      forParents: '',
      forPupils: '',
      measures: '',
      talkOn: '',
      advice: 'unknown',
      adviceOn: '',
      adviceText: '',
      points: [],
      reactionOn: ''
    },
    guideConsent: { askedOn: '', consentOn: '' },
    boardNote: { meetingOn: '', core: '', money: '', risk: '' },
    adoption: { what: 'unknown', day: '', by: 'unknown', mandate: '', number: '', version: '', reopened: [] }
  }
}
