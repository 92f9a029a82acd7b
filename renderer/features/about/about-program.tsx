// "Over SOP-wijzer" with no school open, reached from the list of schools and from the menu.
import { WithoutSchool } from '../../components/without-school.tsx'
import { later } from '../../session/later.ts'
import { START } from '../../session/route.ts'

const About = later(() => import('./about.tsx'))

export const AboutProgram = () => (
  <WithoutSchool back={START} words="Terug naar uw scholen">
    <About />
  </WithoutSchool>
)
