// A new training with everything known filled in, made in one step; the focus goes to it.
import { schoolYearOf, type IsoDay, type SchoolYear } from '#shared/day.ts'
import { addTraining } from '#shared/school/internal-edits.ts'
import { emptyTraining, type TrainingItem } from '#shared/school/internal-records.ts'
import { newItem } from '#shared/school/list-edits.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import type { School } from '#shared/school/school.ts'
import { trainingFromAmbition } from '#shared/expertise/from-gap.ts'
import { announce } from '../../session/announce.ts'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'

const addAndGo = (change: ReturnType<typeof addTraining>, id: string): void =>
  editAndGo(change, fieldAnchor('training', id, 'goal'))

export function makeFromAmbition(school: School, today: IsoDay, ambition: string): void {
  const id = newId()
  addAndGo(
    addTraining(
      trainingFromAmbition({ school, catalogue, schoolYear: schoolYearOf(today), today, newId: id }, ambition)
    ),
    id
  )
  announce('Scholing gemaakt bij deze ambitie. Vul aan wat nog ontbreekt.')
}

export function makeInYear(schoolYear: SchoolYear): void {
  const id = newId()
  const item = { ...newItem('training', id), status: 'planned' } as TrainingItem
  addAndGo(addTraining({ item, record: { ...emptyTraining(id), schoolYear } }), id)
}
