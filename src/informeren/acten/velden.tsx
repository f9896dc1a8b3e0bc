import { type Doelgroep, doelgroepenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { KanNiet } from '../../web/act/act.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { laatsteFeiten } from '../../zaken/informeren/stand.ts'

export const dicht = 'Dit dossier is gesloten. Heropen het eerst.'
export const onbekend = 'Deze doelgroep kent het protocol niet. Ga terug en kies er een uit de lijst.'

export const nietErbij = 'Deze doelgroep staat niet op de lijst. Voeg haar eerst toe, met de reden.'
export const nogGeenFeiten = 'Leg eerst vast wat er bekend is. Dan weten we later wie welke versie hoorde.'

export const findDoelgroep = (p: Protocolversie, code: string): Doelgroep | undefined =>
  doelgroepenVan(p).find(d => d.code === code)

/** A page about an audience that nobody named, or that the protocol does not have, asks nothing. */
export const zonderDoelgroep = (g: Geopend, _nu: string, f: Formulier): KanNiet | null =>
  findDoelgroep(g.protocol, veld(f, 'doelgroep')) ? null : { zin: onbekend }

/** Before anything was written down there is nothing to tell. */
export const nietsTeVertellen = (g: Geopend, nu: string, f: Formulier): KanNiet | null =>
  zonderDoelgroep(g, nu, f) ??
  (laatsteFeiten(g.zaak.werk.informeren)
    ? null
    : { zin: nogGeenFeiten, verder: { tekst: 'Leg de feiten vast', pad: 'informeren/feiten' } })

/** The audience that the page is about travels along unseen. */
export const Doelgroepveld = ({ f }: { f: Formulier }) => <Verborgen velden={{ doelgroep: veld(f, 'doelgroep') }} />

export const foutAls = (naam: string, tekst: string | null): readonly Veldfout[] =>
  tekst === null ? [] : [{ naam, tekst }]
