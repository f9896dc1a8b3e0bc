import type { ReactNode } from 'react'
import type { Linkstand } from '../../zaken/uitgaand/link.ts'
import { Kop } from '../onderdelen/kop.tsx'
import { Telefoon } from '../onderdelen/telefoon.tsx'
import type { Verzoek } from '../route/verzoek.ts'
import { Publiekpagina } from './kader.tsx'

/** Why a link does not open. */
export type Dicht = Exclude<Linkstand, 'open'> | 'onbekend'
/** What is said of it. */
export type Dichtzinnen = Readonly<Record<Dicht, { readonly kop: string; readonly tekst: string }>>

/** What is said of any link; where one is for something else it says that instead. */
export const dichtzinnen: Dichtzinnen = {
  geopend: {
    kop: 'Dit is al een keer geopend',
    tekst:
      'Een link werkt één keer. Was u het zelf en wilt u het nog eens lezen? Bel ons voor een nieuwe link. Was u het niet? Bel dan meteen.',
  },
  gesloten: {
    kop: 'Dit is al gebruikt',
    tekst: 'Wat u hiermee deed, is bij ons binnen. Hebt u een vraag? Bel ons.',
  },
  geblokkeerd: {
    kop: 'Deze link is dicht',
    tekst: 'Er is te vaak een foute code ingevuld. Bel ons. U krijgt dan een nieuwe link en een nieuwe code.',
  },
  ingetrokken: {
    kop: 'Deze link is ingetrokken',
    tekst: 'Hebt u een nieuwe mail gekregen? Gebruik dan die. Anders belt u ons.',
  },
  verlopen: {
    kop: 'Deze link is verlopen',
    tekst: 'In de mail staat tot wanneer hij werkte. Bel ons voor een nieuwe link.',
  },
  onbekend: {
    kop: 'Deze link werkt niet',
    tekst: 'Kijk of u de hele link hebt overgenomen. Is de mail al oud? Bel ons dan.',
  },
}

type Props = { v: Verzoek; reden: Dicht; zinnen?: Dichtzinnen; children?: ReactNode }

/** Why it does not open, and whom to call. */
export const DichteLink = ({ v, reden, zinnen = dichtzinnen, children }: Props) => (
  <Publiekpagina v={v} titel={zinnen[reden].kop}>
    <Kop titel={zinnen[reden].kop} intro={<p>{zinnen[reden].tekst}</p>} />
    <p className="utrecht-paragraph">
      Telefoon: <Telefoon nummer={v.desk.spoedtelefoon} />
    </p>
    {children}
  </Publiekpagina>
)
