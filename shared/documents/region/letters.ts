// Which annex has which letter: the report names them before they come.

const annexes = [
  'checks',
  'areas',
  'changed',
  'agreements',
  'wanted',
  'forOthers',
  'questions',
  'needs',
  'schools'
] as const
export type Annex = (typeof annexes)[number]

export const letterOf = (annex: Annex): string => 'ABCDEFGHI'[annexes.indexOf(annex)] ?? ''
