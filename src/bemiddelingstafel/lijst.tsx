import type { ReactNode } from 'react'
import { jaarVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Bemiddelingsprotocol } from '../protocollen/delen/bijzonder.ts'
import { mag } from '../toegang/mag.ts'
import { relatieVan } from '../toegang/wie.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kerncijfer, Kerncijfers } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import type { Tafelbijeenkomst } from '../zaken/tafelregister.ts'
import { moetNogKomen, tafelstand } from './domain.ts'
import { dagenOpTafel, hercontroleNu, tel, vanJaar } from './overzicht.ts'
import type { Tafelzaak } from './store.ts'

type Props = {
  v: Aangemeld
  protocol: Bemiddelingsprotocol
  zaken: readonly Tafelzaak[]
  /** The next that is planned. */
  volgende: Tafelbijeenkomst | null
  beheert: boolean
}

const standen = {
  niet: { woord: 'Niet op tafel', toon: 'neutraal' },
  op_tafel: { woord: 'Op tafel', toon: 'letop' },
  stabiel: { woord: 'Stabiel', toon: 'goed' },
  van_tafel: { woord: 'Van tafel', toon: 'neutraal' },
} as const

/** How a family stands, in one or two badges. */
const Stand = ({ z, nu }: { z: Tafelzaak; nu: string }) => {
  const b = z.bemiddelingstafel
  const { woord, toon } = standen[tafelstand(b)]
  return (
    <span className="baken-rij">
      <Badge toon={toon}>{woord}</Badge>
      {hercontroleNu(b, nu) && <Badge toon="letop">Nu opnieuw kijken</Badge>}
    </span>
  )
}

const situatie = (z: Tafelzaak, p: Bemiddelingsprotocol): string => {
  const laatste = z.bemiddelingstafel.besprekingen.at(-1)?.situatie.dak
  return p.situatie.find(s => s.code === 'dak')?.antwoorden.find(a => a.code === laatste)?.naam ?? ''
}

const openAfspraken = (z: Tafelzaak) => z.bemiddelingstafel.afspraken.filter(a => !a.klaar)

/** Who may only read the dossier gets no button that leads nowhere. */
const magBespreken = (v: Aangemeld, z: Tafelzaak): boolean =>
  z.status === 'in_behandeling' &&
  mag(v.wie, 'dossier.bewerken', { vertrouwelijkheid: z.vertrouwelijkheid, relatie: relatieVan(v.wie, z) }, v.nu).mag

const bespreekcel = (besproken: boolean, moetNog: boolean, knop: ReactNode): ReactNode => {
  if (besproken) return <Badge toon="goed">Besproken</Badge>
  return moetNog || !knop ? <span className="baken-zacht">Nog niet besproken</span> : knop
}

/** The table of families, also for one meeting: then it says who was discussed there. */
const Gezinnen = ({
  v,
  protocol,
  zaken,
  bijeenkomst,
}: Pick<Props, 'v' | 'protocol' | 'zaken'> & { bijeenkomst?: Tafelbijeenkomst }) => {
  const nu = v.nu.toISOString()
  const vandaag = dagVan(v.nu)
  const adres = (z: Tafelzaak) => `/${v.desk.loket}/dossiers/${z.id}/bemiddelingstafel`
  return (
    <Tabel
      bijschrift="Gezinnen aan de bemiddelingstafel"
      bijschriftVerborgen
      dicht
      rijen={zaken}
      sleutel={z => z.id}
      kolommen={[
        {
          kop: 'Dossier',
          rijkop: true,
          heel: true,
          cel: z => (
            <a className="utrecht-link" href={adres(z)}>
              {z.nummer}
            </a>
          ),
        },
        { kop: 'Hoe het staat', cel: z => <Stand z={z} nu={nu} /> },
        { kop: 'Dagen op tafel', getal: true, cel: z => dagenOpTafel(z.bemiddelingstafel, nu) },
        { kop: 'Onderdak', cel: z => situatie(z, protocol) || <span className="baken-zacht">Nog niet besproken</span> },
        {
          kop: 'Open afspraken',
          cel: z => {
            const laat = openAfspraken(z).filter(a => a.voor !== null && a.voor < vandaag).length
            return (
              <span className="baken-rij">
                {openAfspraken(z).length} {laat > 0 && <Badge toon="letop">{`${laat} te laat`}</Badge>}
              </span>
            )
          },
        },
        bijeenkomst
          ? {
              kop: 'Deze bijeenkomst',
              cel: z =>
                bespreekcel(
                  z.bemiddelingstafel.besprekingen.some(b => b.bijeenkomst === bijeenkomst.id),
                  moetNogKomen(bijeenkomst, v.nu),
                  magBespreken(v, z) && (
                    <Knop
                      soort="neven"
                      klein
                      href={`${adres(z)}/bespreken?bijeenkomst=${bijeenkomst.id}`}
                      erbij={z.nummer}
                    >
                      Bespreek
                    </Knop>
                  ),
                ),
            }
          : {
              kop: 'Opnieuw kijken',
              cel: z =>
                z.bemiddelingstafel.stabiel?.hercontrole ? (
                  dagInWoorden(z.bemiddelingstafel.stabiel.hercontrole)
                ) : (
                  <span className="baken-zacht">Niet afgesproken</span>
                ),
            },
      ]}
    />
  )
}

/** The families of this year, with how long each was on the table. */
export const Tafellijst = ({ v, protocol, zaken, volgende, beheert }: Props) => {
  const nu = v.nu.toISOString()
  const jaar = jaarVan(dagVan(v.nu))
  const t = tel(zaken, jaar, nu)
  const rijen = vanJaar(zaken, jaar, nu)
  const begin = `/${v.desk.loket}/bemiddelingstafel`
  return (
    <Baliepagina v={v} titel={protocol.naam} breed>
      <Kop
        titel={protocol.naam}
        intro={
          <p>
            {volgende
              ? `De volgende bijeenkomst is ${momentInWoorden(volgende.op)}.`
              : 'Er is geen bijeenkomst gepland.'}
          </p>
        }
        acties={
          <Knoppen>
            <Knop soort="neven" href={`${begin}/bijeenkomst`}>
              Bijeenkomst
            </Knop>
            {beheert && (
              <Knop soort="neven" href={`${begin}/beheer`}>
                Deelnemers en agenda
              </Knop>
            )}
          </Knoppen>
        }
      />
      <Kerncijfers>
        <Kerncijfer getal={t.nu} label="Nu op de tafel" />
        <Kerncijfer getal={t.erbij} label={`Op de tafel gezet in ${jaar}`} />
        <Kerncijfer getal={t.stabiel} label={`Stabiel geworden in ${jaar}`} />
        {t.gemiddeld !== null && <Kerncijfer getal={t.gemiddeld} label="Dagen tot stabiel, gemiddeld" />}
      </Kerncijfers>
      {rijen.length === 0 ? (
        <Leegstaat kop="Er staat geen gezin op de tafel">
          <p>Zet een gezin op de tafel vanuit het dossier, op het tabblad Bemiddelingstafel.</p>
        </Leegstaat>
      ) : (
        <Gezinnen v={v} protocol={protocol} zaken={rijen} />
      )}
    </Baliepagina>
  )
}

type Bijeenkomstprops = Pick<Props, 'v' | 'protocol' | 'zaken'> & { bijeenkomst: Tafelbijeenkomst | null }

/** One meeting: the families that are on the table, and which of them were discussed. */
export const Bijeenkomstpagina = ({ v, protocol, zaken, bijeenkomst }: Bijeenkomstprops) => {
  const aanDeBeurt = zaken.filter(
    z =>
      tafelstand(z.bemiddelingstafel) === 'op_tafel' ||
      z.bemiddelingstafel.besprekingen.some(b => b.bijeenkomst === bijeenkomst?.id),
  )
  return (
    <Baliepagina
      v={v}
      titel="Bijeenkomst"
      breed
      kruimels={[{ tekst: protocol.naam, href: `/${v.desk.loket}/bemiddelingstafel` }]}
    >
      <Kop titel={bijeenkomst ? `Bijeenkomst van ${momentInWoorden(bijeenkomst.op)}` : 'Bijeenkomst'} />
      {!bijeenkomst && (
        <Leegstaat kop="Er is geen bijeenkomst gepland">
          <p>De coördinator plant de bijeenkomsten.</p>
        </Leegstaat>
      )}
      {bijeenkomst && aanDeBeurt.length === 0 && <Leegstaat kop="Er staat geen gezin op de tafel" />}
      {bijeenkomst && aanDeBeurt.length > 0 && (
        <Gezinnen v={v} protocol={protocol} zaken={aanDeBeurt} bijeenkomst={bijeenkomst} />
      )}
    </Baliepagina>
  )
}
