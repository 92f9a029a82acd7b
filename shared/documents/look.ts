// How a document looks in every form: Word, print, and what is pasted elsewhere.

export const FONT = 'Arial'

/** Contrast with white: accent 9.1, grey 6.6, alarm 9.0 (WCAG asks 4.5). */
export const colour = {
  accent: '1D4E63',
  grey: '4F5B62',
  alarm: '8B1A1A',
  rule: 'B4C3CA',
  headFill: 'E4EDF1',
  noteFill: 'F1F6F8',
  missingFill: 'FCF1F0'
} as const
