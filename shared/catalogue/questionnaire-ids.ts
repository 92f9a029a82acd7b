// The scans by name, and the few words by which others speak of them: apart from their shape, which the start of the program has no need of.

export const questionnaireIds = ['school', 'parents', 'boards'] as const
export type QuestionnaireId = (typeof questionnaireIds)[number]

/** What is said of the answers to a statement, in the order in which the rules are asked. */
export const outcomeWords = ['too-few', 'unknown', 'divided', 'attention', 'good', 'mixed'] as const
export type OutcomeWord = (typeof outcomeWords)[number]

/**
 * Why a file with answers is refused. `newer`: of a later version of the program · `scan`: of another school, or another year · `unreadable`: no plain file,
 * or the disk does not give it.
 */
export const fileFaults = ['large', 'newer', 'scan', 'broken', 'unreadable'] as const
export type FileFault = (typeof fileFaults)[number]
/** Why a code is refused. `sign`: what no code has in it · `typing`: a sign is not right · `scan`: of another scan. */
export const codeFaults = ['length', 'sign', 'typing', 'scan'] as const
export type CodeFault = (typeof codeFaults)[number]
