import type { Partij } from '../../begrippen/feiten/aanbieder.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'
import { referentie } from '../../zaken/aanbieder/referentie.ts'
import { isAanZet } from '../schrijven/domain.ts'
import { hoofdVan, isKeten, partijen, toegangVan } from './domain.ts'

type Props = { g: Geopend; begin: string; mogelijk: (h: Handeling) => boolean; nu: Date }

const toegangzin = (g: Geopend, p: Partij): string => {
  const t = toegangVan(g.zaak, p.id)
  const aanmelden = p.kenmerk ? `Aanmelden met nummer ${p.kenmerk}` : 'Kan zich niet aanmelden'
  return t ? `${aanmelden}. Code gegeven ${momentInWoorden(t.op)}.` : `${aanmelden}.`
}

const Een = ({ g, begin, mogelijk, nu, p }: Props & { p: Partij }) => {
  const t = toegangVan(g.zaak, p.id)
  const naam = tekst(g, p.naam) ?? 'Aanbieder'
  const termijn = g.zaak.termijnen.find(x => x.id === p.termijn && x.status !== 'vervallen')
  const wacht = g.zaak.werk.zelfonderzoek !== undefined && isAanZet(g.zaak, p)
  return (
    <section className="baken-stapel baken-stapel--dicht">
      <h3 className="utrecht-heading-3">{naam}</h3>
      {p.bijdrage && <Badge toon="accent">Eigen deel verstuurd</Badge>}
      {p.rol === 'keten' && wacht && <Badge toon="letop">Eigen deel is er nog niet</Badge>}
      {termijn && <Termijnlicht {...termijnlicht(termijn, termijnnaam(g.protocol, termijn.code), nu, g.collegas, g)} />}
      <Controlelijst
        regels={[
          { label: 'Rol', waarde: p.rol === 'hoofd' ? 'Om deze aanbieder gaat het' : 'Doet mee in de keten' },
          { label: 'Komt binnen', waarde: toegangzin(g, p) },
          { label: 'Kenmerk aan de telefoon', waarde: referentie(p.id) },
          ...(p.herinnerd ? [{ label: 'Herinnerd', waarde: p.herinnerd.map(momentInWoorden).join(', ') }] : []),
        ]}
      />
      {mogelijk('dossier.bewerken') && (
        <Knoppen>
          {wacht && (
            <Knop soort="neven" klein href={`${begin}/herinneren?partij=${p.id}`} erbij={naam}>
              Herinneren
            </Knop>
          )}
          {g.zaak.werk.zelfonderzoek && (
            <Knop soort="neven" klein href={`${begin}/toegang?partij=${p.id}`} erbij={naam}>
              {t ? 'Nieuwe code geven' : 'Toegang geven met een code'}
            </Knop>
          )}
          {t && (
            <Knop soort="stil" klein href={`${begin}/toegang-intrekken?toegang=${t.id}`} erbij={naam}>
              Code intrekken
            </Knop>
          )}
        </Knoppen>
      )}
    </section>
  )
}

/** Which providers the case is about, and how each comes in. */
export const Aanbiederskaart = (props: Props) => {
  const { g, begin, mogelijk } = props
  const alle = partijen(g.zaak)
  const keten = isKeten(g.zaak, g.protocol)
  const werkt = mogelijk('dossier.bewerken')
  return (
    <Kaart kop={keten ? 'Aanbieders in dit onderzoek' : 'Aanbieder'}>
      {alle.length === 0 && (
        <p className="utrecht-paragraph">
          Nog niet vastgesteld. Pas daarna ziet de aanbieder na aanmelden wat u vraagt en tot wanneer.
        </p>
      )}
      {alle.map(p => (
        <Een key={p.id} {...props} p={p} />
      ))}
      <Knoppen>
        {werkt && (
          <Knop soort="neven" href={`${begin}/aanbieder`}>
            {hoofdVan(g.zaak) ? 'Aanbieder wijzigen' : 'Aanbieder vaststellen'}
          </Knop>
        )}
        {werkt && keten && (
          <Knop soort="neven" href={`${begin}/uitnodigen`}>
            Aanbieder in de keten uitnodigen
          </Knop>
        )}
        {mogelijk('onderzoek.beoordelen') &&
          alle.some(p => p.rol === 'keten') &&
          !g.zaak.werk.aanbieders?.vrijgegeven && (
            <Knop soort="neven" href={`${begin}/vrijgeven`}>
              Tijdlijn vrijgeven
            </Knop>
          )}
      </Knoppen>
    </Kaart>
  )
}
