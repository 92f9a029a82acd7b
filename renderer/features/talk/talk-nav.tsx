// The pages of one talk, above each of them.
import { ToScreen } from '../../components/link.tsx'
import { useRoute } from '../../session/route.ts'
import type { ScreenNamed } from '../../session/screen-list.ts'

const pages: readonly (readonly [page: ScreenNamed<'talk'>['page'], words: string])[] = [
  [undefined, 'Voorbereiden'],
  ['hold', 'Op het scherm'],
  ['record', 'Vastleggen']
]

export function TalkNav({ talk }: { readonly talk: string }) {
  const here = useRoute(({ route }) =>
    route.name === 'school' && route.screen.name === 'talk' ? route.screen.page : undefined
  )
  return (
    <nav aria-label="Dit gesprek">
      <ul className="row years">
        {pages.map(([page, words]) => (
          <li key={words}>
            <ToScreen screen={{ name: 'talk', talk, ...(page !== undefined && { page }) }} isPresent={page === here}>
              {words}
            </ToScreen>
          </li>
        ))}
      </ul>
    </nav>
  )
}
