// "Nakijken en bijwerken": every section again, in the profile.
import { ToScreen } from '../../components/link.tsx'

export const Review = () => (
  <p>
    <ToScreen screen={{ name: 'profile' }}>Kijk het profiel na</ToScreen>
  </p>
)
