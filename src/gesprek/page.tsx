import type { Gespreksbericht } from '../begrippen/feiten/gesprek.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Standbadge } from '../web/dossierbeeld/bijlagen.tsx'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Gesprek } from '../web/onderdelen/gesprek.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { Antwoordvelden } from './acten.tsx'
import { Mailregel, type Mailstand } from './mail.tsx'

type Props = {
  v: Aangemeld
  g: Geopend
  mogelijk: (h: Handeling) => boolean
  mail: Mailstand
  fouten: readonly Veldfout[]
}

const meldingVan = (g: Geopend, id: string) => g.meldingen.find(m => m.id === id)

/** Whom of those that report together wrote it; with several reports also which. */
const wieSchreef = (g: Geopend, b: Gespreksbericht): string => {
  if (b.van === 'loket') return (b.door && g.collegas.get(b.door)?.naam) || 'Iemand die weg is'
  const melding = meldingVan(g, b.melding)
  const partner = b.namens === null ? null : melding?.tekst.partners?.[b.namens - 1]
  const wie = partner ? `${partner.organisatie} (meldt mee)` : 'De melder'
  return g.meldingen.length > 1 && melding ? `${wie}, melding ${melding.nummer}` : wie
}

const Kenmerken = ({ b }: { b: Gespreksbericht }) => (
  <>
    {b.aard === 'aanvulling' && <Badge>Aanvulling</Badge>} {b.dringend && <Badge toon="acuut">Kan niet wachten</Badge>}{' '}
    {b.van === 'melder' && b.gelezenOp === null && <Badge toon="letop">Nieuw</Badge>}
  </>
)

/** A file that came before the report was joined to this dossier, or before it was split off: it stayed there. */
const Elders = ({ g, melding }: { g: Geopend; melding: string }) => {
  const uit = g.zaak.werk.bijgevoegd?.find(b => b.meldingen.includes(melding))
  return (
    <li>
      Meegestuurd:{' '}
      {uit ? (
        <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${uit.zaak}/bijlagen`}>
          een bestand bij de gevoegde melding {uit.nummer}
        </a>
      ) : (
        'een bestand bij het dossier waar deze melding toen in zat'
      )}
    </li>
  )
}

/** The files that came along: what they are and whether they open stands behind the link. */
const Meegestuurd = ({ g, b }: { g: Geopend; b: Gespreksbericht }) =>
  b.bijlagen && (
    <ul className="baken-kaal baken-klein">
      {b.bijlagen.map(id => {
        const bijlage = g.zaak.werk.bijlagen?.find(f => f.id === id)
        if (!bijlage) return <Elders key={id} g={g} melding={b.melding} />
        const naam = g.teksten.get(bijlage.naam) ?? 'Vernietigd'
        return (
          <li key={id}>
            Meegestuurd:{' '}
            {bijlage.stand === 'verwijderd' ? (
              <s>{naam}</s>
            ) : (
              <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${g.zaak.id}/bijlagen/${id}`}>
                {naam}
              </a>
            )}{' '}
            <Standbadge b={bijlage} />
          </li>
        )
      })}
    </ul>
  )

const Berichten = ({ g }: { g: Geopend }) => {
  const berichten = g.zaak.werk.gesprek?.berichten ?? []
  if (berichten.length === 0)
    return (
      <Leegstaat kop="Er zijn nog geen berichten">
        <p>De melder kan schrijven met nummer en code, ook zonder naam. Schrijft u, dan leest de melder het daar.</p>
      </Leegstaat>
    )
  return (
    <Gesprek
      berichten={berichten.map(b => ({
        id: b.id,
        op: b.op,
        wie: wieSchreef(g, b),
        eigen: b.van === 'loket',
        tekst: g.teksten.get(b.tekst) ?? 'Vernietigd',
        kenmerken: <Kenmerken b={b} />,
        mee: <Meegestuurd g={g} b={b} />,
      }))}
    />
  )
}

/** With whom one speaks: the reporter, and who reports along, each with how to reach them. */
const Melders = ({ g, mail, mogelijk }: Props) => (
  <>
    {g.meldingen.map(({ id, nummer, tekst: { melder, partners = [] } }) => (
      <Kaart key={id} kop={`Melder van ${nummer}`}>
        <ul className="baken-stapel baken-kaal">
          <li>
            <strong>{[melder.naam, melder.functie].filter(Boolean).join(', ') || 'Anoniem'}</strong>
            {[melder.organisatie, melder.telefoon, melder.email].filter(Boolean).map(regel => (
              <div key={regel}>{regel}</div>
            ))}
          </li>
          {partners.map(p => (
            <li key={p.organisatie}>
              Meldt mee: <strong>{p.organisatie}</strong>
              {[p.rol, p.contact].filter(Boolean).map(regel => (
                <div key={regel}>{regel}</div>
              ))}
            </li>
          ))}
        </ul>
        <Mailregel
          melding={id}
          email={melder.email}
          stand={mail}
          begin={`/${g.zaak.loket}/dossiers/${g.zaak.id}`}
          kan={mogelijk('dossier.bewerken')}
        />
      </Kaart>
    ))}
  </>
)

const Antwoorden = ({ v, g }: Props) => {
  const begin = `/${v.desk.loket}/dossiers/${g.zaak.id}`
  const versie = String(g.zaak.versie)
  return (
    <Kaart kop="Antwoorden">
      <Formulier actie={`${begin}/gesprek-antwoord`} verborgen={{ versie }} bewaak>
        <Antwoordvelden f={{}} fouten={{}} g={g} />
        <Knoppen>
          <Knop>Verstuur bericht</Knop>
          {g.zaak.werk.gesprek?.ongelezen && (
            <Knop soort="neven" href={`${begin}/gesprek-gelezen`}>
              Geen antwoord nodig
            </Knop>
          )}
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

/** The conversation with who reported, and answering it. */
export const Gesprekpagina = (props: Props) => {
  const { v, g, mogelijk, fouten } = props
  const { zaak } = g
  return (
    <Baliepagina v={v} titel={`Berichten met de melder ${zaak.nummer}`} fout={fouten.length > 0} breed>
      <Foutenoverzicht fouten={fouten} />
      <Dossierkop v={v} zaak={zaak} protocol={g.protocol} collegas={g.collegas} hier="gesprek" />
      <div className="baken-kolommen baken-kolommen--zij">
        <div className="baken-stapel">
          <h2 className="utrecht-heading-2">Berichten met de melder</h2>
          <Berichten g={g} />
          {zaak.status === 'vernietigd' ? null : mogelijk('dossier.bewerken') ? (
            <Antwoorden {...props} />
          ) : (
            <Mededeling soort="info">
              <p>U mag lezen, maar niet antwoorden. Vraag het de behandelaar.</p>
            </Mededeling>
          )}
        </div>
        <div className="baken-stapel" id="veld-mail" tabIndex={-1}>
          <Melders {...props} />
        </div>
      </div>
    </Baliepagina>
  )
}
