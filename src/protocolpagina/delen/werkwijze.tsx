import { metHoofdletter, metKleineLetter, opsomming } from '../../kernel/uitleg/datum.ts'
import { type Doelgroep, doelgroepenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocol, Protocolversie, Taakdefinitie } from '../../protocollen/protocol.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { StappenTekening, type TekenStap } from '../../web/onderdelen/stappentekening.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Bron, Deel } from '../deel.tsx'
import { gegevenswoorden, lengte, naamVan, voorwaarde, wanneerInWoorden } from '../woorden.ts'

type Props = { desk: Protocol; versie: Protocolversie }

/** After the step that settles what the report is, the outcomes are the ways out. */
const SCREENT = 'MeldingGescreend'

const tekenStap = (versie: Protocolversie, stap: Protocolversie['stappen'][number]): TekenStap => {
  const termijnen = versie.termijnen.filter(t => stap.termijnen.includes(t.code))
  const bekend = versie.stappen.some(s => s.code === stap.code && s.eindigt === SCREENT)
  return {
    sleutel: stap.code,
    naam: stap.naam,
    uitleg: <p>{stap.uitleg}</p>,
    door: stap.door.map(r => naamVan(versie.rollen, r)),
    termijnen: termijnen.map(t => `${t.naam}: ${lengte(t)}`),
    informeert: stap.informeert.map(d => naamVan(versie.doelgroepen, d)),
    takken: bekend
      ? versie.uitkomsten.map(u => ({ label: u.naam, naar: u.naar === 'gesloten' ? 'het dossier sluit' : 'verder' }))
      : undefined,
  }
}

export const Stappen = ({ versie }: Props) => (
  <Deel id="stappen" kop="Wat er met een melding gebeurt">
    <StappenTekening stappen={versie.stappen.map(stap => tekenStap(versie, stap))} />
    <Bron>{[...new Set(versie.stappen.map(s => s.bron))].join('; ')}</Bron>
  </Deel>
)

export const Uitkomsten = ({ versie }: Props) => (
  <Deel
    id="uitkomsten"
    kop="Hoe een melding verder kan gaan"
    intro="Dit kiest het loket als het de melding heeft bekeken."
  >
    <Controlelijst
      regels={versie.uitkomsten.map(u => ({
        label: u.naam,
        waarde: `${u.uitleg}${u.soorten ? ` Alleen bij: ${u.soorten.map(s => metKleineLetter(naamVan(versie.soorten, s))).join(', ')}.` : ''}`,
      }))}
    />
    <Kaart kop="Redenen om een dossier te sluiten" niveau={3}>
      <ul className="baken-lijst">
        {versie.sluitredenen.map(r => (
          <li key={r.code}>
            {r.naam}
            {r.uitleg && <span className="baken-zacht">: {r.uitleg}</span>}
          </li>
        ))}
      </ul>
    </Kaart>
  </Deel>
)

const wanneerTaak = (t: Taakdefinitie, versie: Protocolversie): string => {
  const na = t.uitkomsten?.map(u => `‘${naamVan(versie.uitkomsten, u)}’`).join(' of ')
  const delen = [voorwaarde(t, versie) ?? 'bij elke melding', ...(na ? [`na ${na}`] : [])]
  return `${metHoofdletter(delen.join(', '))}.${t.herhaalt ? ' Komt terug tot het voorbij is.' : ''}`
}

export const Taken = ({ versie }: Props) => (
  <Deel
    id="taken"
    kop="Taken"
    intro="Deze taken zet het protocol klaar. Een verplichte taak moet gedaan zijn, of met een reden vervallen, voordat een dossier sluit."
  >
    <Tabel
      bijschrift="Taken van het loket"
      bijschriftVerborgen
      rijen={versie.taken}
      sleutel={t => t.code}
      kolommen={[
        {
          kop: 'Taak',
          rijkop: true,
          cel: t => (
            <>
              {t.naam} {t.verplicht && <Badge toon="accent">Verplicht</Badge>}
            </>
          ),
        },
        { kop: 'Wat het is', cel: t => t.uitleg },
        {
          kop: 'Wanneer',
          cel: t => wanneerTaak(t, versie),
        },
      ]}
    />
  </Deel>
)

const wanneerDoelgroep = (d: Doelgroep, versie: Protocolversie): string =>
  metHoofdletter(d.gronden.map(w => wanneerInWoorden(w, versie)).join('; of ') || 'altijd')

export const Doelgroepen = ({ versie }: Props) => (
  <Deel id="informeren" kop="Wie het hoort, en wat" intro="Niemand hoort meer dan nodig is voor het eigen werk.">
    <Tabel
      bijschrift="Wie het hoort en wat die mag weten"
      bijschriftVerborgen
      rijen={doelgroepenVan(versie)}
      sleutel={d => d.code}
      kolommen={[
        { kop: 'Wie', rijkop: true, cel: d => d.naam },
        { kop: 'Wanneer', cel: d => wanneerDoelgroep(d, versie) },
        { kop: 'Mag weten', cel: d => d.mag },
        { kop: 'Krijgt in het bericht', cel: d => metHoofdletter(opsomming(d.krijgt.map(k => gegevenswoorden[k]))) },
      ]}
    />
  </Deel>
)

export const Rollen = ({ versie }: Props) => (
  <Deel id="rollen" kop="Wie er bij het loket werken">
    <Controlelijst regels={versie.rollen.map(r => ({ label: r.naam, waarde: r.uitleg }))} />
  </Deel>
)
