import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import type { Aangemeld } from '../route/verzoek.ts'
import type { Geopend } from './lezen.ts'
import { naam, tekst } from './woorden/woord.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const pad = (g: Geopend, act: string) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/${act}`

const Overdracht = ({ v, g, mogelijk }: Props) => {
  const o = g.zaak.werk.overdracht
  if (!o) return null
  const aanMij = o.aan === v.wie.id
  const weg = !kanBehandelen(g.collegas.get(o.aan))
  const kop = aanMij
    ? `${naam(g, o.van)} vraagt of u dit dossier aanneemt`
    : `Overdracht aan ${naam(g, o.aan)} wacht op antwoord`
  return (
    <Mededeling soort={aanMij || weg ? 'letop' : 'info'} kop={kop}>
      <p className="baken-verhaal">{tekst(g, o.toelichting)}</p>
      <p className="baken-zacht">
        Gevraagd {momentInWoorden(o.op)}.{weg && ` ${naam(g, o.aan)} behandelt hier geen dossiers meer: dit vervalt.`}
      </p>
      <Knoppen>
        {aanMij && <Knop href={pad(g, 'overdracht-aannemen')}>Aannemen</Knop>}
        {aanMij && (
          <Knop soort="neven" href={pad(g, 'overdracht-weigeren')}>
            Niet aannemen
          </Knop>
        )}
        {!aanMij && mogelijk('dossier.overdragen') && (
          <Knop soort="neven" href={pad(g, 'overdracht-intrekken')}>
            Intrekken
          </Knop>
        )}
      </Knoppen>
    </Mededeling>
  )
}

const Rust = ({ g, mogelijk }: Omit<Props, 'v'>) => {
  const { sluimertTot, sluimerreden } = g.zaak.werk
  if (sluimertTot === undefined) return null
  return (
    <Mededeling soort="info" kop={`Dit dossier rust tot ${dagInWoorden(sluimertTot)}`}>
      <p className="baken-verhaal">{tekst(g, sluimerreden ?? null)}</p>
      {mogelijk('dossier.bewerken') && (
        <Knoppen>
          <Knop soort="neven" href={pad(g, 'wekken')}>
            Nu terug in de werkvoorraad
          </Knop>
        </Knoppen>
      )}
    </Mededeling>
  )
}

const dossier = (g: Geopend, id: string) => `/${g.zaak.loket}/dossiers/${id}`

const Gevoegd = ({ g, mogelijk }: Omit<Props, 'v'>) => {
  const { gevoegd } = g.zaak.werk
  if (!gevoegd) return null
  return (
    <Mededeling soort="info" kop={`De melding is gevoegd bij dossier ${gevoegd.nummer}`}>
      <p>Lees en behandel haar daar. Hier staat wat er tot {momentInWoorden(gevoegd.op)} mee gedaan is.</p>
      <Knoppen>
        <Knop href={dossier(g, gevoegd.bij)}>Naar dossier {gevoegd.nummer}</Knop>
        {mogelijk('dossier.voegen') && (
          <Knop soort="neven" href={pad(g, 'splitsen')}>
            Splitsen
          </Knop>
        )}
      </Knoppen>
    </Mededeling>
  )
}

const Bijgevoegd = ({ g, mogelijk }: Omit<Props, 'v'>) => {
  const bij = g.zaak.werk.bijgevoegd ?? []
  if (bij.length === 0) return null
  return (
    <Mededeling soort="info" kop={bij.length === 1 ? 'Er is een melding bij gevoegd' : 'Er zijn meldingen bij gevoegd'}>
      <ul className="baken-lijst">
        {bij.map(b => (
          <li key={b.zaak}>
            Uit dossier{' '}
            <a className="utrecht-link" href={dossier(g, b.zaak)}>
              {b.nummer}
            </a>
            , {momentInWoorden(b.op)}.{' '}
            {mogelijk('dossier.voegen') && (
              <a className="utrecht-link" href={`${dossier(g, b.zaak)}/splitsen`}>
                Splitsen<span className="baken-alleen-hoorbaar"> van {b.nummer}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Mededeling>
  )
}

/** What waits or rests about this dossier, with what can be done about it. */
export const Regiestand = (props: Props) => (
  <>
    <Overdracht {...props} />
    <Rust {...props} />
    <Gevoegd {...props} />
    <Bijgevoegd {...props} />
  </>
)
