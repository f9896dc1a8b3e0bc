import type { Rol } from '../begrippen/rol.ts'
import { inLoket } from '../db/verbinding.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { DEMO } from '../toegang/demo.ts'
import type { Baken } from '../zaken/baken.ts'

type Demogebruiker = { readonly sub: string; readonly naam: string; readonly rollen: readonly Rol[] }

/** The invented staff of every desk in demo mode. */
export const demogebruikers: readonly Demogebruiker[] = [
  { sub: 'medewerker-1', naam: 'Sanne Kuipers', rollen: ['medewerker'] },
  { sub: 'medewerker-2', naam: 'Bilal Aydin', rollen: ['medewerker'] },
  { sub: 'coordinator-1', naam: 'Marijke Verhoef', rollen: ['coordinator'] },
  { sub: 'coordinator-2', naam: 'Ruben Tjon', rollen: ['coordinator'] },
  { sub: 'procesregisseur-1', naam: 'Yara Benali', rollen: ['procesregisseur'] },
  { sub: 'bestuur-lezer-1', naam: 'Hendrik Wolters', rollen: ['bestuur-lezer'] },
  { sub: 'privacyfunctionaris-1', naam: 'Noor Achterberg', rollen: ['privacyfunctionaris'] },
  { sub: 'contractmanager-1', naam: 'Wies Dijkman', rollen: ['contractmanager'] },
  { sub: 'beheerder-1', naam: 'Tom Schuurman', rollen: ['beheerder'] },
]

/** Whether the desk, as it is now, has somebody in these roles. */
const kent = (desk: Protocol, rollen: readonly Rol[]): boolean =>
  rollen.every(rol => desk.versies.at(-1)?.rollen.some(r => r.code === rol))

/** Makes the invented users of every desk that has none of that name yet; changes none that exist. */
export const maakDemogebruikers = async (baken: Baken): Promise<void> => {
  for (const [loket, desk] of baken.loketten)
    await inLoket(baken.db, loket, tx =>
      tx
        .insertInto('gebruiker')
        .values(
          demogebruikers
            .filter(g => kent(desk, g.rollen))
            .map(({ sub, naam, rollen }) => ({
              loket,
              id: baken.nieuwId(),
              uitgever: DEMO,
              sub,
              naam,
              rollen: [...rollen],
            })),
        )
        .onConflict(c => c.columns(['loket', 'uitgever', 'sub']).doNothing())
        .execute(),
    )
}
