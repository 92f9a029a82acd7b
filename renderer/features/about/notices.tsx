// The work of others that the program is made with: names and licences, read when they are asked for.
import { useEffect, useState } from 'react'
import { useHello } from '../../session/host.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { readNotices, type Notice } from './read-notices.ts'

export function Notices() {
  return (
    <section className="stack-s measure" aria-labelledby="others-title">
      <h2 id="others-title">Gemaakt met werk van anderen</h2>
      <p>
        SOP-wijzer is gemaakt met programma’s, een lettertype en een lijst van plaatsen die iedereen mag gebruiken. De
        makers vragen om hun naam en voorwaarden te noemen.
      </p>
      <Disclosure summary="Toon namen en voorwaarden">
        <NoticeList />
      </Disclosure>
    </section>
  )
}

function NoticeList() {
  const { kind } = useHello().capabilities
  const [notices, setNotices] = useState<readonly Notice[] | 'none' | null>(null)
  useEffect(() => void readNotices().then((read) => setNotices(read ?? 'none')), [])
  if (notices === null) return <p>Even geduld…</p>
  if (notices === 'none')
    return <p>De lijst is nu niet te lezen. Hij staat ook in het bestand notices.json van het programma.</p>
  return (
    <>
      {kind === 'desktop' && (
        <p>
          Het venster zelf is van Electron en Chromium. Hun voorwaarden staan in de map van het programma, in de
          bestanden LICENSE.electron.txt en LICENSES.chromium.html.
        </p>
      )}
      <ul className="notices">
        {notices.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <Disclosure summary={`${name} ${version}, ${licence}`}>
              <pre lang="en">{text}</pre>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  )
}
