import type { Informeerstand, Informeerstatus } from '../../zaken/informeren/stand.ts'
import { Badge } from '../onderdelen/badge.tsx'

const badges = {
  nog_niet: { woord: 'Nog niet', toon: 'letop' },
  niet_bereikt: { woord: 'Niet bereikt', toon: 'letop' },
  verstuurd: { woord: 'Niet geopend', toon: 'letop' },
  weet_oud: { woord: 'Oude versie', toon: 'letop' },
  weet: { woord: 'Weet het', toon: 'goed' },
} as const satisfies Record<Informeerstatus, { woord: string; toon: string }>

/** How it stands with an audience, in two words. */
export const informeerbadge = ({ status, doelgroep }: Informeerstand) => (
  <Badge toon={doelgroep.vrijblijvend && status === 'nog_niet' ? 'neutraal' : badges[status].toon}>
    {badges[status].woord}
  </Badge>
)
