// A school whose file is about one megabyte: far more than a director will ever write.
import { newSchool, type School } from '#shared/school/school.ts'

const SENTENCE = 'Elke ochtend begint de groep met een kwartier lezen, en de leraar kijkt wie er hulp nodig heeft. '

export function largeSchool(): School {
  const school = newSchool('bench', {
    name: 'De Grote School',
    sector: 'bao',
    board: 'Stichting',
    partnership: 'De Brug',
    place: 'Eikendorp'
  })
  return {
    ...school,
    sections: {
      ...school.sections,
      vision: {
        ...school.sections.vision,
        text: {
          blocks: Array.from({ length: 60 }, (_, index) => ({
            id: `b${index}`,
            kind: 'paragraph' as const,
            level: 0,
            runs: [{ text: SENTENCE.repeat(8) }]
          }))
        }
      },
      basicSupport: {
        ...school.sections.basicSupport,
        source: 'partnership',
        planYears: '2025-2029',
        agreements: Array.from({ length: 200 }, (_, index) => ({
          id: `a${index}`,
          text: `Afspraak ${index + 1}. ${SENTENCE}`,
          status: 'yes' as const,
          how: SENTENCE.repeat(45),
          firstStep: '',
          firstStepBy: '',
          own: false
        }))
      }
    }
  }
}

/** 300 people, 300 expertises and 2,000 trainings, all tied together: far more than any school has. */
export function largeTeam(): School {
  const school = newSchool('bench', {
    name: 'De Grote Ploeg',
    sector: 'bao',
    board: 'Stichting',
    partnership: 'De Brug',
    place: 'Eikendorp'
  })
  const PEOPLE = 300
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    id: `p${index}`,
    name: `Collega ${index}`,
    role: 'Leraar',
    fte: '0,6',
    agreed: false,
    expertise: [`e${index}`, `e${(index + 1) % PEOPLE}`],
    qualifications: [{ id: `q${index}`, name: 'BHV', expires: '2027-03-01' }]
  }))
  const expertise = people.map(({ id }, index) => ({
    id: `e${index}`,
    name: `Deskundigheid van ${id}`,
    where: ['school' as const],
    stand: index % 3 === 0 ? ('wanted' as const) : ('present' as const),
    halfDays: '1',
    remark: ''
  }))
  const training = Array.from({ length: 2_000 }, (_, index) => ({
    id: `t${index}`,
    goal: `Scholing ${index}`,
    serves: '',
    form: 'Cursus',
    forWhom: 'Leraren',
    period: 'Januari',
    status: 'planned' as const,
    followUp: SENTENCE
  }))
  return {
    ...school,
    sections: {
      ...school.sections,
      expertise: { ...school.sections.expertise, items: expertise },
      training: { ...school.sections.training, items: training }
    },
    internal: {
      ...school.internal,
      people,
      training: training.map(({ id }, index) => ({
        id,
        schoolYear: '2026-2027',
        ambition: '',
        expertise: `e${index % PEOPLE}`,
        provider: 'De Brug',
        number: '2',
        hours: '3',
        costs: '100',
        budget: 'b',
        starts: '2026-10-01',
        ends: '2027-03-01',
        evaluation: '',
        people: [`p${index % PEOPLE}`]
      })),
      budgets: [{ id: 'b', schoolYear: '2026-2027', name: 'School', amount: '10.000' }]
    }
  }
}
