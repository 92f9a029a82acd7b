// What a school has of the list of its partnership: what stands in it and what beside it, and the partnership's own ids, by which it is delivered.
import type { School } from '../school/school.ts'

export const hasTemplate = ({ internal: { template } }: School): boolean =>
  template.takenOn !== '' || template.needs.length + template.agreements.length + template.questions.length > 0

/** An agreement that the list of the partnership does not have; false where no list with agreements was taken in. */
export const standsBeside = ({ internal: { template } }: School, agreement: string): boolean =>
  template.agreements.length > 0 && !template.agreements.some((row) => row.agreement === agreement)

/** What the partnership says that it means; empty where it says nothing. */
export const helpOfAgreement = ({ internal: { template } }: School, agreement: string): string =>
  template.agreements.find((row) => row.agreement === agreement)?.help ?? ''

/** By the partnership's id, which a delivery has; of an agreement that does not stand in its list the school's own. */
export const itemOfAgreement = ({ internal: { template } }: School, agreement: string): string =>
  template.agreements.find((row) => row.agreement === agreement)?.item ?? agreement
export const itemOfNeed = ({ internal: { template } }: School, need: string): string =>
  template.needs.find((row) => row.need === need)?.item ?? need

/** For the delivery (`extra`): what the partnership asks besides, in its order, with the answers as they are now. */
export const extraAnswers = ({
  internal: { template }
}: School): readonly { readonly id: string; readonly question: string; readonly answer: string }[] =>
  template.questions.filter(({ gone }) => !gone).map(({ item, question, answer }) => ({ id: item, question, answer }))
