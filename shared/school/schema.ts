// The shape of `school.json`, made of what its fields are (school-fields.ts). Shape only: every unfinished or implausible value is
// accepted here, because no rule may refuse a save. Rules live in shared/law. Unknown keys, and unknown words of choices, are kept. In zod's small form:
// the check at login makes these shapes to read each school once.
import * as z from 'zod/mini'
import { richTextSchema } from '../richtext/schema.ts'
import { isLeaf, type Field, type Leaf, type LeafKind, type Shape } from './field.ts'
import { newSchoolFields, schoolFields } from './school-fields.ts'
import type { NewSchool, School } from './school.ts'
import { FORMAT, FORMAT_VERSION } from './vocabulary.ts'

/** As typed, half typed or not. */
const typed = (): z.ZodMiniType => z.string()

const leaves: Readonly<Record<LeafKind, (leaf: Leaf) => z.ZodMiniType>> = {
  text: typed,
  long: typed,
  rich: () => richTextSchema,
  day: typed,
  'school-year': typed,
  number: typed,
  money: typed,
  'half-days': typed,
  hours: typed,
  count: typed,
  choice: ({ words = [], closed }) => (closed === true ? z.enum(words) : z.string()),
  choices: () => z.array(z.string()),
  flag: () => z.boolean(),
  answers: () => z.record(z.string(), z.enum(['yes', 'no'])),
  reference: typed,
  references: () => z.array(z.string()),
  own: ({ begins }) => (typeof begins() === 'number' ? z.number() : z.string())
}

function schemaOf(field: Field): z.ZodMiniType {
  if (isLeaf(field)) return leaves[field.kind](field)
  if (field.kind === 'rows') return z.array(z.looseObject({ id: z.string(), ...schemasOf(field.shape) }))
  const group = z.looseObject(schemasOf(field.shape))
  return field.nullable ? z.nullable(group) : group
}

const schemasOf = (shape: Shape): Readonly<Record<string, z.ZodMiniType>> =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, schemaOf(field)]))

export const newSchoolSchema = z.strictObject(schemasOf(newSchoolFields)) as unknown as z.ZodMiniType<NewSchool>

/** The current value of one school, as kept in `school.json`. */
export const schoolSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  id: z.string(),
  ...schemasOf(schoolFields)
}) as unknown as z.ZodMiniType<School>
