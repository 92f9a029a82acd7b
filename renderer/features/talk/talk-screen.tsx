// All talks, or one of them: prepared, shown or written down. A talk that is gone leads to all of them.
import { useSchool } from '../../session/school-store.ts'
import { Hold } from './hold.tsx'
import { Prepare } from './prepare.tsx'
import { Record } from './record.tsx'
import { Talks } from './talks.tsx'

interface TalkScreenProps {
  readonly talk?: string
  readonly page?: 'record' | 'hold'
}

export default function TalkScreen({ talk: id, page }: TalkScreenProps) {
  const talk = useSchool(({ internal }) => internal.talks.find((one) => one.id === id))
  if (talk === undefined) return <Talks />
  if (page === 'hold') return <Hold talk={talk} />
  return page === 'record' ? <Record talk={talk} /> : <Prepare talk={talk} />
}
