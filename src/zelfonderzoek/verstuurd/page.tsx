import { type Bijlage, isOpen } from '../../begrippen/bijlage.ts'
import { dagInWoorden, metKleineLetter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { grootteInWoorden, typenamen } from '../../web/dossierbeeld/bijlagen.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { samenInhoud } from '../samen.ts'
import type { Ingang } from '../schrijven/ingang.ts'
import type { Schrijfstand } from '../schrijven/lezen.ts'
import { type Versie, versiesVan } from './domain.ts'
import type { GelezenVersie } from './lezen.ts'

const naamVan = (nummer: number): string => (nummer === 1 ? 'Wat u verstuurde' : `Verbeterd (versie ${nummer})`)

/** A file of the provider itself, to open; or why it cannot be opened. */
export const EigenBijlage = ({ b, naam, actie }: { b: Bijlage; naam: string; actie: string }) => (
  <>
    {isOpen(b) ? (
      <a className="utrecht-link" href={`${actie}/bijlagen/${b.id}`}>
        {naam}
      </a>
    ) : (
      naam
    )}{' '}
    <span className="baken-zacht">
      ({typenamen[b.type]}, {grootteInWoorden(b.grootte)})
      {b.stand === 'besmet' && '. In dit bestand is een virus gevonden. Het gaat niet open.'}
      {!isOpen(b) && b.stand !== 'besmet' && '. Openen kan pas als het is gecontroleerd.'}
    </span>
  </>
)

const Deel = ({ kop, door, tekst }: { kop: string; door?: string | undefined; tekst: string | undefined }) => (
  <section className="baken-stapel baken-stapel--dicht">
    <h2 className="utrecht-heading-2">{kop}</h2>
    {door && <p className="baken-zacht">Geschreven door {door}</p>}
    <p className="utrecht-paragraph baken-verhaal">{tekst}</p>
  </section>
)

const Geschreven = ({ gelezen: { versie, teksten }, stand }: { gelezen: GelezenVersie; stand: Schrijfstand }) => (
  <>
    {zelfonderzoekVan(stand.protocol)
      .inhoud.filter(i => versie.delen[i.code])
      .map(i => (
        <Deel
          key={i.code}
          kop={i.naam}
          door={teksten.get(versie.auteurs[i.code] ?? '')}
          tekst={teksten.get(versie.delen[i.code] ?? '')}
        />
      ))}
    {samenInhoud(stand.protocol)
      .filter(i => versie.samen?.delen[i.code])
      .map(i => (
        <Deel
          key={i.code}
          kop={`Samen met de keten: ${metKleineLetter(i.naam)}`}
          door={teksten.get(versie.samen?.auteurs[i.code] ?? '')}
          tekst={teksten.get(versie.samen?.delen[i.code] ?? '')}
        />
      ))}
    {versie.tijdlijn && <Deel kop="Uw deel van de tijdlijn" tekst={teksten.get(versie.tijdlijn)} />}
    {versie.bestuurder && <Deel kop="Getekend voor het bestuur" tekst={teksten.get(versie.bestuurder)} />}
  </>
)

/** One version as it was sent: read, print, go back. Nothing of it changes any more. */
export const Verstuurdpagina = ({ ingang, gelezen }: { ingang: Ingang; gelezen: GelezenVersie }) => {
  const { versie, teksten, bijlagen, nummer, laatste } = gelezen
  const { stand, actie } = ingang
  const Kader = ingang.kader
  const titel = naamVan(nummer)
  return (
    <Kader titel={titel} fout={false}>
      <Kop
        boven={ingang.boven}
        titel={titel}
        intro={<p>Zo ging het naar de toezichthouder. U kunt deze pagina printen of bewaren.</p>}
      />
      <Controlelijst
        regels={[
          { label: versie.zelf ? 'Verstuurd' : 'Ontvangen', waarde: momentInWoorden(versie.ontvangenOp) },
          ...(laatste > 1 ? [{ label: 'Versie', waarde: `${nummer} van ${laatste}` }] : []),
        ]}
      />
      {!versie.zelf && (
        <Mededeling soort="info" kop="Dit rapport stuurde u niet via deze pagina’s">
          <p>De toezichthouder legde vast dat het kwam. Wat erin staat, leest u in uw eigen exemplaar.</p>
        </Mededeling>
      )}
      <Geschreven gelezen={gelezen} stand={stand} />
      {bijlagen.length > 0 && (
        <section className="baken-stapel baken-stapel--dicht">
          <h2 className="utrecht-heading-2">Bijlagen</h2>
          <ul className="baken-lijst">
            {bijlagen.map(b => (
              <li key={b.id}>
                {b.id === versie.bestand && <strong>Het rapport: </strong>}
                <EigenBijlage b={b} naam={teksten.get(b.naam) ?? 'Bijlage'} actie={actie} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {versie.verbetering && (
        <section className="baken-stapel baken-stapel--dicht">
          <h2 className="utrecht-heading-2">Wat daarna beter moest</h2>
          <p className="utrecht-paragraph baken-verhaal">{teksten.get(versie.verbetering.aanwijzingen)}</p>
          <p className="baken-zacht">Uiterlijk {dagInWoorden(versie.verbetering.dag)}.</p>
        </section>
      )}
      <Knoppen>{ingang.terug}</Knoppen>
    </Kader>
  )
}

const regel = (v: Versie): string =>
  `${v.zelf ? 'Verstuurd' : 'Ontvangen'} ${momentInWoorden(v.ontvangenOp)}${v.verbetering ? ', daarna verbeteren gevraagd' : ''}`

/** Every version that was sent, newest first, to read back. */
export const Versies = ({ ingang: { stand, actie } }: { ingang: Ingang }) => {
  const versies = versiesVan(stand.zaak, stand.plek)
  if (versies.length === 0) return null
  return (
    <section className="baken-stapel baken-stapel--dicht">
      <h2 className="utrecht-heading-2">Wat u verstuurde</h2>
      <ul className="baken-lijst">
        {versies
          .map((v, i) => (
            <li key={v.op}>
              <a className="utrecht-link" href={`${actie}/verstuurd/${i + 1}`}>
                {versies.length === 1 ? 'Lees of print wat u verstuurde' : `Lees of print versie ${i + 1}`}
              </a>{' '}
              <span className="baken-zacht">{regel(v)}</span>
            </li>
          ))
          .toReversed()}
      </ul>
    </section>
  )
}
