// When a document was made last, from what, and whether that is another now.
import type { LastMade } from '#shared/contract/contract.ts'
import { forms } from '#shared/documents/forms.ts'

export function LastMadeLine({ last: { form, madeOn, versionLabel, outdated } }: { readonly last: LastMade }) {
  const what = versionLabel !== '' ? versionLabel : form === 'word' ? '' : forms[form].short
  return (
    <>
      Gemaakt op {madeOn}
      {what !== '' && <> ({what})</>}.
      {outdated && (
        <>
          {' '}
          <strong>Sindsdien is er iets veranderd.</strong>
        </>
      )}
    </>
  )
}
