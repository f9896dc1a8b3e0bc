import { isKlaar, type Maatregel, type Maatregelstand, standVan } from '../begrippen/feiten/maatregelen.ts'
import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { werkingwoord } from '../web/dossierbeeld/woorden/maatregelen.ts'
import { naam, tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst, type Controleregel } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import { afgesprokenDag, isOpTijd } from './domain.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

export const standwoord: Readonly<
  Record<Maatregelstand, { woord: string; toon: 'letop' | 'accent' | 'goed' | 'neutraal' }>
> = {
  open: { woord: 'Uit te voeren', toon: 'letop' },
  uitgevoerd: { woord: 'Uitgevoerd, nog te borgen', toon: 'accent' },
  geborgd: { woord: 'Geborgd, nog te toetsen', toon: 'accent' },
  getoetst: { woord: 'Getoetst', toon: 'goed' },
  losgelaten: { woord: 'Losgelaten', toon: 'neutraal' },
}

const wie = (g: Geopend, d: { op: string; door: string }) => `${naam(g, d.door)}, ${momentInWoorden(d.op)}`

const regelsVan = (g: Geopend, m: Maatregel): readonly Controleregel[] => [
  { label: 'Wie zorgt ervoor', waarde: tekst(g, m.eigenaar) },
  { label: 'Uiterlijk', waarde: dagInWoorden(afgesprokenDag(g.zaak, m)) },
  ...(m.gevraagd ? [{ label: 'Waaruit het moet blijken', waarde: tekst(g, m.gevraagd) }] : []),
  ...(m.uitgevoerd ? [{ label: 'Uitgevoerd, blijkt uit', waarde: tekst(g, m.uitgevoerd.bewijs) }] : []),
  ...(m.uitgevoerd
    ? [
        { label: 'Vastgelegd door', waarde: wie(g, m.uitgevoerd) },
        {
          label: 'Op tijd',
          waarde: isOpTijd(afgesprokenDag(g.zaak, m), m.uitgevoerd.op) ? 'Ja' : 'Nee, te laat uitgevoerd',
        },
      ]
    : []),
  ...(m.geborgd ? [{ label: 'Hoe ze blijft', waarde: tekst(g, m.geborgd.hoe) }] : []),
  ...(m.geborgd ? [{ label: 'Te toetsen op', waarde: dagInWoorden(m.geborgd.toets.dag) }] : []),
  ...(m.getoetst ? [{ label: werkingwoord[m.getoetst.werkt], waarde: tekst(g, m.getoetst.toelichting) }] : []),
  ...(m.losgelaten ? [{ label: 'Losgelaten omdat', waarde: tekst(g, m.losgelaten.reden) }] : []),
]

/** The next step of each stand; letting go is always possible while it is not done. */
const volgende: Readonly<Partial<Record<Maatregelstand, { pad: string; tekst: string }>>> = {
  open: { pad: 'uitgevoerd', tekst: 'Uitgevoerd' },
  uitgevoerd: { pad: 'geborgd', tekst: 'Geborgd' },
  geborgd: { pad: 'getoetst', tekst: 'Getoetst' },
}

const Stappen = ({ v, g, mogelijk, m }: Props & { m: Maatregel }) => {
  if (g.zaak.status !== 'in_behandeling' || isKlaar(m) || !mogelijk('dossier.bewerken')) return null
  const begin = `/${v.desk.loket}/dossiers/${g.zaak.id}/maatregelen`
  const stap = volgende[standVan(m)]
  const erbij = tekst(g, m.tekst)
  return (
    <Knoppen>
      {stap && (
        <Knop soort="neven" href={`${begin}/${stap.pad}?maatregel=${m.id}`} erbij={erbij}>
          {stap.tekst}
        </Knop>
      )}
      <Knop soort="stil" href={`${begin}/losgelaten?maatregel=${m.id}`} erbij={erbij}>
        Loslaten
      </Knop>
    </Knoppen>
  )
}

const Regel = (props: Props & { m: Maatregel }) => {
  const { v, g, m } = props
  const stand = standwoord[standVan(m)]
  const lopend = g.zaak.termijnen.find(
    t => (t.id === m.termijn || t.id === m.geborgd?.toets.termijn) && t.status === 'lopend',
  )
  return (
    <Kaart kop={tekst(g, m.tekst) ?? 'Maatregel'} acties={<Badge toon={stand.toon}>{stand.woord}</Badge>}>
      {lopend && <Termijnlicht {...termijnlicht(lopend, termijnnaam(g.protocol, lopend.code), v.nu, g.collegas, g)} />}
      <Controlelijst regels={regelsVan(g, m)} />
      <Stappen {...props} />
    </Kaart>
  )
}

/** What must get better after this case: what is waited for first, then what is done. */
export const Maatregelpagina = (props: Props) => {
  const { v, g, mogelijk } = props
  const alle = g.zaak.werk.maatregelen ?? []
  const gesorteerd = [...alle.filter(m => !isKlaar(m)), ...alle.filter(isKlaar)]
  return (
    <Baliepagina v={v} titel={`Maatregelen ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="maatregelen" />
      {g.zaak.status === 'in_behandeling' && mogelijk('dossier.bewerken') && (
        <Knoppen>
          <Knop href={`/${v.desk.loket}/dossiers/${g.zaak.id}/maatregelen/vastleggen`}>Maatregel vastleggen</Knop>
        </Knoppen>
      )}
      {alle.length === 0 ? (
        <Leegstaat kop="Er zijn nog geen maatregelen">
          <p>Neem ze over uit het rapport: wat gaat er beter, wie zorgt ervoor, en wanneer is het klaar?</p>
        </Leegstaat>
      ) : (
        <div className="baken-stapel">
          {gesorteerd.map(m => (
            <Regel key={m.id} {...props} m={m} />
          ))}
        </div>
      )}
    </Baliepagina>
  )
}
