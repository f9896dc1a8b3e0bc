import type { Rol } from '../begrippen/rol.ts'
import { inLoket } from '../db/verbinding.ts'
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
  { sub: 'beheerder-1', naam: 'Tom Schuurman', rollen: ['beheerder'] },
]

/** Makes the invented users of every desk that has none of that name yet; changes none that exist. */
export const maakDemogebruikers = async (baken: Baken): Promise<void> => {
  for (const loket of baken.loketten.keys())
    await inLoket(baken.db, loket, tx =>
      tx
        .insertInto('gebruiker')
        .values(
          demogebruikers.map(({ sub, naam, rollen }) => ({
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
