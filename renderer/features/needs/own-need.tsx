// What does not stand in the list, in the school's own words: a need of its own, told and delivered as any other.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { needAnchor } from '#shared/school/anchors.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { useOpen } from '../../session/school-store.ts'
import { confirm } from './acts.ts'
import { keepOwn, useBegunOwn } from '../../session/begun-needs.ts'
import { Levels } from './levels.tsx'
import { NO_LINKS } from './open-need.tsx'
import { InTheList, needsMeantBy, TypedHints } from './own-name.tsx'

export function OwnNeed() {
  const today = useToday()
  const [id, setId] = useState(newId)
  const school = useLateSchool()
  const schoolId = useOpen((state) => state.schoolId)
  const { name, levels } = useBegunOwn(schoolId)
  const meant = needsMeantBy(school, name)
  const add = (): void => {
    const need = { id, name: name.trim() }
    setId(newId())
    keepOwn(schoolId)
    confirm(need, { levels, links: NO_LINKS }, today, needAnchor(id, 'name'))
  }
  return (
    <div className="stack">
      <h3>Staat er iets niet bij?</h3>
      <TextInput
        id={needAnchor(id, 'own-name')}
        className="measure"
        label="Anders, namelijk"
        description="In een paar woorden: wat heeft een leerling nodig? Schrijf niet over één leerling, en noem geen diagnose."
        maxLength={120}
        autoComplete="off"
        value={name}
        onChange={(event) => keepOwn(schoolId, { name: event.currentTarget.value, levels })}
      />
      <div role="status" className="stack-s measure">
        <InTheList meant={meant} />
        <TypedHints school={school} name={name} />
      </div>
      {name.trim() !== '' && meant.length === 0 && (
        <>
          <Levels
            need={{ id, name }}
            value={levels}
            onChange={(level, on) =>
              keepOwn(schoolId, { name, levels: on ? [...levels, level] : levels.filter((one) => one !== level) })
            }
          />
          <div>
            <Button variant="default" disabled={levels.length === 0} onClick={add}>
              Zet erbij<span className="unseen">: {name}</span>
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
