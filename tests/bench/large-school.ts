// A school whose file is about one megabyte: far more than a director will ever write.
import { newSchool, type School } from '#shared/school/school.ts'

const SENTENCE = 'Elke ochtend begint de groep met een kwartier lezen, en de leraar kijkt wie er hulp nodig heeft. '

export function largeSchool(): School {
  const school = newSchool('bench', { name: 'De Grote School', sector: 'bao', board: 'Stichting', partnership: 'De Brug', place: 'Eikendorp' })
  return {
    ...school,
    sections: {
      ...school.sections,
      vision: {
        ...school.sections.vision,
        text: { blocks: Array.from({ length: 60 }, (_, index) => ({ id: `b${index}`, kind: 'paragraph' as const, level: 0, runs: [{ text: SENTENCE.repeat(8) }] })) }
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
          firstStepBy: ''
        }))
      }
    }
  }
}
