import { rollen } from '../begrippen/rol.ts'
import { inLoket } from '../db/verbinding.ts'
import { DEMO } from '../toegang/demo.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import { Publiekpagina } from '../web/kader/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { rolnaam, rolnamen } from '../web/rolnamen.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { type Verzoek, veld } from '../web/route/verzoek.ts'
import { findGebruikersVan, type Gebruiker } from './store.ts'
import { logAanmelding, openSessie } from './toelaten.ts'

type Props = { v: Verzoek; gebruikers: readonly Gebruiker[]; naar: string }

/** Demo mode: one button for each invented user, by role. */
const Demoaanmelden = ({ v, gebruikers, naar }: Props) => (
  <Publiekpagina v={v} titel="Aanmelden">
    <Kop
      titel="Met wie kijkt u mee?"
      intro={<p>Deze mensen zijn verzonnen. Kies er een; u hebt geen wachtwoord nodig.</p>}
    />
    <Formulier actie={`/${v.desk.loket}/aanmelden`} verborgen={{ naar }}>
      {rollen
        .map(rol => ({ rol, mensen: gebruikers.filter(g => g.rollen[0] === rol) }))
        .filter(({ mensen }) => mensen.length > 0)
        .map(({ rol, mensen }) => (
          <section key={rol} className="baken-stapel baken-stapel--dicht">
            <h2 className="utrecht-heading-3">{rolnaam(rol, v.desk)}</h2>
            <p className="baken-zacht">{rolnamen[rol].doet}</p>
            <div className="baken-knoppen">
              {mensen.map(g => (
                <Knop key={g.id} soort="neven" naam="gebruiker" waarde={g.id}>
                  {g.naam}
                </Knop>
              ))}
            </div>
          </section>
        ))}
    </Formulier>
  </Publiekpagina>
)

export const toonDemo = async (v: Verzoek, naar: string): Promise<Antwoord> => {
  const { loket } = v.desk
  const gebruikers = await inLoket(v.huisraad.baken.db, loket, tx => findGebruikersVan(tx, loket, DEMO))
  return { pagina: <Demoaanmelden v={v} gebruikers={gebruikers} naar={naar} /> }
}

export const meldDemoAan = (v: Verzoek, naar: string): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const gebruikers = await findGebruikersVan(tx, v.desk.loket, DEMO)
    const gekozen = gebruikers.find(g => g.id === veld(v.formulier, 'gebruiker'))
    if (!gekozen) return nietGevonden(v.huisraad, v)
    await logAanmelding(tx, v, { wie: gekozen.id, rollen: gekozen.rollen, gelukt: true })
    return openSessie(tx, v, gekozen.id, naar)
  })
