import { type Rol, rollen } from '../begrippen/rol.ts'
import { Publiekpagina } from '../web/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import type { Verzoek } from '../web/verzoek.ts'
import type { Gebruiker } from './store.ts'

/** A role in words, and what it does at a desk. */
const rollenInWoorden: Readonly<Record<Rol, { naam: string; doet: string }>> = {
  medewerker: { naam: 'Medewerker', doet: 'neemt meldingen aan en behandelt dossiers' },
  coordinator: { naam: 'Coördinator', doet: 'screent, verdeelt het werk en sluit dossiers' },
  procesregisseur: { naam: 'Procesregisseur', doet: 'brengt partijen bij elkaar als een zaak vastloopt' },
  'bestuur-lezer': { naam: 'Bestuur', doet: 'leest de verslagen, geen dossiers' },
  privacyfunctionaris: { naam: 'Privacyfunctionaris', doet: 'kijkt mee wie wat bekeek, leest geen dossiers' },
  beheerder: { naam: 'Beheerder', doet: 'beheert de gebruikers, leest geen dossiers' },
}

/** Demo mode: one button for each invented user, by role. */
export const Demoaanmelden = ({
  v,
  gebruikers,
  naar,
}: {
  v: Verzoek
  gebruikers: readonly Gebruiker[]
  naar: string
}) => (
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
            <h2 className="utrecht-heading-3">{rollenInWoorden[rol].naam}</h2>
            <p className="baken-zacht">Deze rol {rollenInWoorden[rol].doet}.</p>
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
