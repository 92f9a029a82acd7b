// Answers to what the region asked besides its needs and agreements, in its order.
import type { School } from '../school/school.ts'
import type { Delivery } from './delivery.ts'

/** None as long as no region asks more. */
export const extraAnswers = (_school: School): Delivery['extra'] => []
