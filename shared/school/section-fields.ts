// What each section of the profile keeps, in the order of the profile; within one the fields in the order in which its page asks them.
import {
  choice,
  choices,
  closedChoice,
  day,
  flag,
  halfDays,
  hours,
  list,
  listWithRecords,
  long,
  money,
  number,
  own,
  reference,
  references,
  rich,
  rows,
  rowsWithin,
  schoolYear,
  text,
  type RowOf,
  type Shape
} from './field.ts'
import {
  agreementStatuses,
  ambitionStatuses,
  expertiseStands,
  expertiseWheres,
  facilityKinds,
  facilityPresences,
  frequencies,
  helpCertainties,
  helpWheres,
  listSources,
  needLevels,
  needSoons,
  partnerKinds,
  protocolStandings,
  qualifieds,
  trainingStatuses,
  yesOrNo
} from './vocabulary.ts'

/** "Klopt nog": looked at for the offer of this school year and left as it was, and with whom that was discussed. */
const confirmation = {
  schoolYear: schoolYear('school'),
  day: day('school'),
  with: text('school'),
  /** A mark of what the section said then (seen.ts); empty where an older program wrote it. */
  seen: own('school')
}
export type Confirmation = RowOf<typeof confirmation>
/** What is said of it; the mark is the program's. */
export type Looked = Pick<Confirmation, 'id' | 'schoolYear' | 'day' | 'with'>

/** The director said that it is finished; and when it was looked at. */
const standing = { finished: flag('school'), confirmations: rowsWithin('confirmations', confirmation, 'schoolYear') }

/** The fields in the order in which a page asks them. */
const section = <S extends Shape>(shape: S): S & typeof standing => ({ ...shape, ...standing })

export const sections = {
  // De school in het kort.
  portrait: section({
    /** On 1 October. */
    pupils: number('everyone'),
    groups: number('everyone'),
    /** Schoolweging, 20 to 40. */
    weighting: number('everyone'),
    text: rich('everyone')
  }),
  // Visie op ondersteuning.
  vision: section({
    text: rich('everyone'),
    /** What each teacher does for all pupils: too long for a vision. */
    inEveryGroup: rich('everyone')
  }),
  // Basisondersteuning: the agreements of the SWV, and how the school does them.
  basicSupport: section({
    source: closedChoice('everyone', listSources),
    /** The years of the SWV's support plan, as the school writes them ("2025-2029"). */
    planYears: text('everyone'),
    /** In the SWV's own words; the school cannot leave one out. */
    agreements: rows('agreement', {
      text: text('everyone', { quoted: true }),
      status: choice('everyone', agreementStatuses),
      /** How the school does it. */
      how: long('everyone'),
      /** Asked when the status is "partly" or "not-yet". */
      firstStep: text('everyone'),
      firstStepBy: day('everyone'),
      /** It stands in no list of the partnership that was taken in, and stayed: the school's own. */
      own: flag('everyone')
    })
  }),
  // Ondersteuningsstructuur: what happens when a teacher worries.
  supportStructure: section({
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
  }),
  // Extra ondersteuning.
  extraSupport: section({
    arrangements: list('arrangements', 'arrangement', {
      question: text('everyone'),
      what: long('everyone'),
      howMuch: text('everyone'),
      byWhom: text('everyone'),
      start: text('everyone'),
      lookBack: text('everyone'),
      /** For one pupil. */
      duration: text('everyone'),
      /** What the school has for it in all, in hours or half-days. */
      perWeek: text('everyone'),
      /** How many pupils at the same time; never how many are there now. */
      places: number('everyone'),
      where: choice('everyone', helpWheres),
      /** In the school year of the offer. */
      certainty: choice('everyone', helpCertainties),
      otherSchools: choice('everyone', yesOrNo)
    }),
    /** What pupils may need (assets/needs), each that the director decided on in a row; a need without a row is not filled in. */
    needs: rows(
      'need',
      {
        need: own('everyone'),
        /** As the need was called when she decided on it; of what stands in no list, her own words. */
        name: text('everyone'),
        levels: choices('everyone', needLevels),
        soon: choice('everyone', needSoons),
        /** How many pupils at the same time: for the partnership alone, and never how many are there now. */
        places: number('everyone'),
        /** She says that it is not possible now: then there are no levels. */
        notNow: flag('everyone'),
        /** What it would take. */
        needed: long('everyone'),
        arrangements: references('everyone', 'arrangements'),
        expertise: references('everyone', 'expertise'),
        facilities: references('everyone', 'facilities'),
        partners: references('everyone', 'partners'),
        /** When she said so, and what it rested on then: where that is another, it is asked again. */
        confirmedOn: day('everyone'),
        restedOn: own('everyone')
      },
      'need'
    ),
    text: rich('everyone')
  }),
  // Deskundigheid: the inventory.
  expertise: section({
    items: listWithRecords(
      'expertise',
      'deskundigheid',
      {
        name: text('everyone'),
        where: choices('everyone', expertiseWheres),
        stand: choice('everyone', expertiseStands),
        halfDays: halfDays('everyone'),
        remark: text('everyone')
      },
      { qualified: choice('school', qualifieds) }
    ),
    text: rich('everyone')
  }),
  // Voorzieningen.
  facilities: section({
    items: list('facilities', 'voorziening', {
      name: text('everyone'),
      kind: choice('everyone', facilityKinds),
      present: choice('everyone', facilityPresences),
      remark: text('everyone')
    }),
    text: rich('everyone')
  }),
  // Samenwerking.
  cooperation: section({
    partners: list('partners', 'partner', {
      name: text('everyone'),
      purpose: text('everyone'),
      howOften: text('everyone'),
      /** Who in the school is the contact: a function. */
      through: text('everyone'),
      kind: choice('everyone', partnerKinds),
      /** Beside `howOften`, which readers get: so that schools can be added up. */
      frequency: choice('everyone', frequencies)
    }),
    text: rich('everyone')
  }),
  // Wanneer lukt het ons niet, en toelating.
  limits: section({ text: rich('everyone') }),
  // Ouders.
  parents: section({ text: rich('everyone') }),
  // Inbreng van leerlingen. What pupils said belongs to an offer: it stands in the round, under the same name (round-fields.ts).
  pupilsSay: section({}),
  // Ambities. A record says how each goes.
  ambitions: section({
    /** What became of last year's. */
    lookBack: rich('everyone'),
    items: listWithRecords(
      'ambitions',
      'ambitie',
      {
        what: text('everyone'),
        why: text('everyone'),
        measure: text('everyone'),
        /** A function. */
        owner: text('everyone'),
        by: day('everyone'),
        /** Where it stands in the school plan. */
        schoolPlan: text('everyone')
      },
      {
        status: choice('school', ambitionStatuses, { notCopied: true }),
        /** The school year in which it began. */
        since: schoolYear('school', { notCopied: true }),
        /** Section ids and agreements ("agreement:<id>") that it belongs to. */
        sections: references('school', 'sections'),
        expertise: references('school', 'expertise'),
        /** How it went, a note per school year. */
        notes: rowsWithin('notes', { schoolYear: schoolYear('school'), text: long('school') }, 'schoolYear')
      }
    )
  }),
  // Gevolgen voor scholing. A record has what the board and the staff section of the MR see of it.
  training: section({
    items: listWithRecords(
      'training',
      'scholing',
      {
        goal: text('everyone'),
        /** The ambition or the missing expertise. */
        serves: text('everyone'),
        form: text('everyone'),
        forWhom: text('everyone'),
        period: text('everyone'),
        status: choice('everyone', trainingStatuses),
        followUp: text('everyone')
      },
      {
        schoolYear: schoolYear('board-and-staff'),
        /** What it serves: an ambition, and an item of the inventory or another target (training-targets.ts), or empty. */
        ambition: reference('board-and-staff', 'ambitions'),
        expertise: reference('school', 'expertise'),
        provider: text('board-and-staff'),
        /** How many take part. */
        number: number('board-and-staff'),
        /** Per person. */
        hours: hours('board-and-staff'),
        /** In euros, for all together. */
        costs: money('board-and-staff'),
        budget: reference('board-and-staff', 'budgets'),
        starts: day('board-and-staff'),
        ends: day('board-and-staff'),
        evaluation: long('board-and-staff', { notCopied: true }),
        /** Who takes part. */
        people: references('school', 'people')
      }
    ),
    text: rich('everyone')
  }),
  // Samenhang met andere plannen, en hoe de school weet dat het werkt.
  coherence: section({
    references: list('references', 'verwijzing', {
      plan: text('everyone'),
      years: text('everyone'),
      chapter: text('everyone'),
      remark: text('everyone')
    }),
    text: rich('everyone'),
    /** Protocols and other documents on support that the school has, or works at. */
    protocols: list('protocols', 'protocol', {
      name: text('everyone'),
      /** As typed: "2024", "2024-2028". */
      year: text('everyone'),
      standing: choice('everyone', protocolStandings),
      /** Where somebody finds it. */
      where: text('everyone')
    })
  }),
  // Besluitvorming: nothing of its own, it fills itself from the round.
  decision: section({})
}
