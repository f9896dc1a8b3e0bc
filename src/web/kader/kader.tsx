import type { ReactNode } from 'react'
import { adviescategorieen } from '../../protocollen/bases/advies.ts'
import { heeftBijzonder } from '../../protocollen/bases/bijzonder.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { mag } from '../../toegang/mag.ts'
import type { Wie } from '../../toegang/wie.ts'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import type { Plek } from '../onderdelen/navigatie.tsx'
import { hoortBij } from '../procedures.ts'
import { rollenInWoorden } from '../rolnamen.ts'
import type { Verzoek } from '../route/verzoek.ts'
import { type Huis, Pagina } from './opmaak.tsx'

/** The house of a desk: files, name, where its pages start. */
export const huisVan = (v: Pick<Verzoek, 'huisraad' | 'desk'>): Huis => ({
  bestanden: v.huisraad.bestanden,
  loket: v.desk.naam,
  begin: `/${v.desk.loket}`,
  demo: v.huisraad.demo,
})

type Menukeuze = {
  tekst: string
  pad: string
  handeling: Handeling
  groep?: string
  /** Where the protocol of a desk has nothing for it, it is not in the menu. */
  alleenMet?: (desk: Protocol) => boolean
}

/** The list of one kind of case with a procedure of its own. */
const bijzonder = (soort: Parameters<typeof heeftBijzonder>[0], tekst: string, pad: string): Menukeuze => ({
  ...{ tekst, pad, handeling: 'werkvoorraad.zien', groep: 'Procedures' },
  alleenMet: d => heeftBijzonder(soort, d),
})

/** What everybody needs all day stands in sight; the rest under the heading of its group. */
const balienavigatie: readonly Menukeuze[] = [
  { tekst: 'Werkvoorraad', pad: '/werkvoorraad', handeling: 'werkvoorraad.zien' },
  { tekst: 'Dienst', pad: '/dienst', handeling: 'dienst.zien' },
  { tekst: 'Registreren', pad: '/registreren', handeling: 'melding.registreren' },
  {
    tekst: 'Adviesvraag',
    pad: '/adviesvraag',
    handeling: 'melding.registreren',
    alleenMet: d => d.versies.some(v => adviescategorieen(v).length > 0),
  },
  { tekst: 'Zoeken', pad: '/personen', handeling: 'persoon.zoeken' },
  { tekst: 'Regie', pad: '/regie', handeling: 'regie.zien' },
  { tekst: 'Berichten', pad: '/berichten', handeling: 'eigen.zien' },
  bijzonder('vermissing', 'Vermissingen', '/vermissingen'),
  { tekst: 'Maatregelen', pad: '/maatregelen', handeling: 'maatregelen.zien', groep: 'Procedures' },
  { tekst: 'Adviezen', pad: '/adviezen', handeling: 'advies.zien', groep: 'Loket' },
  { tekst: 'Uitgaande post', pad: '/uitgaande-post', handeling: 'post.zien', groep: 'Loket' },
  bijzonder('pandsluiting', 'Dreigende sluitingen', '/pandsluitingen'),
  bijzonder('regio', 'Regio', '/regio'),
  bijzonder('bemiddelingstafel', 'Bemiddelingstafel', '/bemiddelingstafel'),
  { tekst: 'Rapportage', pad: '/rapportage', handeling: 'rapport.zien', groep: 'Cijfers' },
  { tekst: 'Verantwoording', pad: '/verantwoording', handeling: 'rapport.zien', groep: 'Cijfers' },
  { tekst: 'Signalen', pad: '/signalen', handeling: 'signaal.zien', groep: 'Cijfers' },
  { tekst: 'Niet gemeld', pad: '/gemist', handeling: 'gemist.vastleggen', groep: 'Cijfers' },
  { tekst: 'Thema’s', pad: '/themas', handeling: 'rapport.doorklikken', groep: 'Cijfers' },
  { tekst: 'Getallenboek', pad: '/getallenboek', handeling: 'getal.zien', groep: 'Cijfers' },
  { tekst: 'Hertellen', pad: '/hertelling', handeling: 'signaal.beoordelen', groep: 'Cijfers' },
  { tekst: 'Importeren', pad: '/importeren', handeling: 'import.uitvoeren', groep: 'Cijfers' },
  {
    tekst: 'Toezicht',
    pad: '/toezicht',
    handeling: 'toezicht.zien',
    groep: 'Loket',
    alleenMet: d => d.versies.some(v => v.toezichthouders.length > 0),
  },
  { tekst: 'Gedeeld', pad: '/delingen', handeling: 'deling.register', groep: 'Loket' },
  { tekst: 'Protocol', pad: '/protocol', handeling: 'eigen.zien', groep: 'Loket' },
  { tekst: 'Besluitdagen', pad: '/besluitdagen', handeling: 'besluitdag.toevoegen', groep: 'Loket' },
  { tekst: 'Noodknop', pad: '/noodknop', handeling: 'noodknop.zien', groep: 'Toegang' },
  { tekst: 'Wie keek waar', pad: '/toegang', handeling: 'toegangslog.lezen', groep: 'Toegang' },
  { tekst: 'Gebruikers', pad: '/gebruikers', handeling: 'gebruiker.zien', groep: 'Toegang' },
  { tekst: 'Vernietiging', pad: '/vernietiging', handeling: 'vernietiging.zien', groep: 'Toegang' },
]

const publieknavigatie = [
  { tekst: 'Melden', pad: '/melden' },
  { tekst: 'Melding volgen', pad: '/volgen' },
  { tekst: 'Zo werken we', pad: '/protocol' },
]

type Inhoud = {
  titel: string
  kruimels?: readonly Plek[] | undefined
  fout?: boolean | undefined
  breed?: boolean | undefined
  children: ReactNode
}

/** A page for anybody: spacious, one thing at a time. */
export const Publiekpagina = ({ v, ...inhoud }: Inhoud & { v: Pick<Verzoek, 'huisraad' | 'desk' | 'request'> }) => {
  const begin = `/${v.desk.loket}`
  const hier = v.request.url.split('?')[0] ?? ''
  const navigatie = publieknavigatie.map(p => ({
    tekst: p.tekst,
    href: begin + p.pad,
    hier: hier.startsWith(begin + p.pad),
  }))
  return <Pagina huis={huisVan(v)} soort="publiek" navigatie={navigatie} {...inhoud} />
}

/** Something that was typed waits for this user: on every page but those that show it. */
const Wachtend = ({ aantal, href }: { aantal: number; href: string }) => (
  <Mededeling soort="info">
    <p>
      {aantal === 1 ? 'Er is een formulier bewaard dat u' : `Er zijn ${aantal} formulieren bewaard die u`} nog niet hebt
      verstuurd.{' '}
      <a className="utrecht-link" href={href}>
        Bekijk en ga verder
      </a>
    </p>
  </Mededeling>
)

/** A page for who is signed in; the menu holds only what this user may do. */
export const Baliepagina = ({
  v,
  children,
  ...inhoud
}: Inhoud & { v: Pick<Verzoek, 'huisraad' | 'desk' | 'request' | 'nu'> & { wie: Wie } }) => {
  const begin = `/${v.desk.loket}`
  const hier = v.request.url.split('?')[0] ?? ''
  const mogelijk = (h: Handeling) => {
    const oordeel = mag(v.wie, h, null, v.nu)
    return oordeel.mag || oordeel.reden === 'bevestiging'
  }
  const wachtend: Readonly<Record<string, number | undefined>> = {
    '/berichten': v.wie.ongelezen,
    '/dienst': v.wie.overdrachten,
  }
  const navigatie = balienavigatie
    .filter(n => hoortBij(v.desk.procedure, n.pad) && (n.alleenMet?.(v.desk) ?? true) && mogelijk(n.handeling))
    .map(n => ({
      tekst: n.tekst,
      groep: n.groep,
      href: begin + n.pad,
      hier: hier.startsWith(begin + n.pad),
      aantal: wachtend[n.pad] || undefined,
    }))
  return (
    <Pagina
      huis={huisVan(v)}
      soort="balie"
      navigatie={navigatie}
      ingelogd={{ naam: v.wie.naam, rol: rollenInWoorden(v.wie.rollen, v.desk), uitloggen: `${begin}/afmelden` }}
      toetsen={{
        zoek: mogelijk('persoon.zoeken') ? `${begin}/personen` : undefined,
        nieuw: mogelijk('melding.registreren') ? `${begin}/registreren` : undefined,
      }}
      {...inhoud}
    >
      {v.wie.bewaard && !v.request.url.includes('bewaard') ? (
        <Wachtend aantal={v.wie.bewaard} href={`${begin}/bewaard`} />
      ) : null}
      {children}
    </Pagina>
  )
}
