import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import type { Gebeurtenis } from '../../zaken/aanbieder/tijdlijn.ts'
import { wanneer } from '../schrijven/tijdlijn.ts'
import { isKeten, partijen } from './domain.ts'

type Props = { g: Geopend; tijdlijn: readonly Gebeurtenis[] }

const naamVan = (g: Geopend, partij: string): string =>
  tekst(g, partijen(g.zaak).find(p => p.id === partij)?.naam ?? null) ?? 'De aanbieder'

const bestandsnaam = (g: Geopend, id: string): string =>
  tekst(g, g.zaak.werk.bijlagen?.find(b => b.id === id)?.naam ?? null) ?? 'een bijlage'

/** What each provider of the chain sent, part by part. */
const Bijdragen = ({ g }: Pick<Props, 'g'>) => (
  <>
    {partijen(g.zaak).map(
      p =>
        p.bijdrage && (
          <Uitklap key={p.id} kop={`Lees het deel van ${naamVan(g, p.id)}`}>
            <p className="baken-zacht">
              Verstuurd {momentInWoorden(p.bijdrage.op)}.
              {p.bijdrage.bijlage && ` Als bestand: ${bestandsnaam(g, p.bijdrage.bijlage)}, bij Bijlagen.`}
            </p>
            {zelfonderzoekVan(g.protocol)
              .inhoud.filter(i => p.bijdrage?.delen[i.code])
              .map(i => (
                <section key={i.code}>
                  <h3 className="utrecht-heading-3">{i.naam}</h3>
                  {p.bijdrage?.auteurs?.[i.code] && (
                    <p className="baken-zacht">Geschreven door {tekst(g, p.bijdrage.auteurs[i.code] ?? null)}</p>
                  )}
                  <p className="utrecht-paragraph baken-verhaal">{tekst(g, p.bijdrage?.delen[i.code] ?? null)}</p>
                </section>
              ))}
            {p.bijdrage.tijdlijn && (
              <section>
                <h3 className="utrecht-heading-3">Op de tijdlijn</h3>
                <p className="utrecht-paragraph baken-verhaal">{tekst(g, p.bijdrage.tijdlijn)}</p>
              </section>
            )}
            <h3 className="utrecht-heading-3">Bestuurder</h3>
            <p className="utrecht-paragraph baken-verhaal">{tekst(g, p.bijdrage.bestuurder)}</p>
          </Uitklap>
        ),
    )}
  </>
)

/** The one timeline, as the supervisor sees it: everything, whoever put it there. */
export const Ketenkaart = ({ g, tijdlijn }: Props) => {
  if (!isKeten(g.zaak, g.protocol)) return null
  const vrij = g.zaak.werk.aanbieders?.vrijgegeven
  return (
    <Kaart kop="Tijdlijn van de keten">
      <p className="utrecht-paragraph">
        {vrij
          ? `Vrijgegeven ${momentInWoorden(vrij.op)}: alle aanbieders lezen alles.`
          : 'Nog niet vrijgegeven: elke aanbieder ziet alleen wat die zelf schreef. U ziet alles.'}
      </p>
      {tijdlijn.length === 0 ? (
        <p className="baken-zacht">Er staat nog niets op.</p>
      ) : (
        <ol className="baken-stapel baken-stapel--dicht baken-kaal">
          {tijdlijn.map(e => (
            <li key={e.id}>
              <strong>{wanneer(e)}</strong> <span className="baken-zacht">{naamVan(g, e.partij)}</span>
              <br />
              <span className="baken-verhaal">{e.wat}</span>
            </li>
          ))}
        </ol>
      )}
      <Bijdragen g={g} />
    </Kaart>
  )
}
