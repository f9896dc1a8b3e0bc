import type { InformeerFeit } from '../../../begrippen/feiten/informeren.ts'
import { momentInWoorden } from '../../../kernel/uitleg/datum.ts'
import { doelgroepenVan } from '../../../protocollen/doelgroepen.ts'
import type { Geopend } from '../lezen.ts'
import { naam, tekst, vind, type Woorden } from './woord.ts'

const wie = (g: Geopend, code: string) => vind(doelgroepenVan(g.protocol), code)

export const informeerwoorden: Woorden<InformeerFeit> = {
  FeitenVastgesteld: (f, g) => ({
    titel: f.versie === 1 ? 'Feiten vastgelegd: versie 1' : `Feiten bijgewerkt: versie ${f.versie}`,
    inhoud: [f.wijziging && `Anders: ${tekst(g, f.wijziging)}`, tekst(g, f.tekst)].filter(Boolean).join(' — '),
    nadruk: true,
  }),
  PerslijnAfgesproken: (f, g) => ({
    titel: `Woordvoeringslijn afgesproken: versie ${f.versie}`,
    inhoud: `${tekst(g, f.tekst)} (akkoord: ${tekst(g, f.akkoord)})`,
    nadruk: true,
  }),
  DoelgroepToegevoegd: (f, g) => ({
    titel: `Moet het ook weten: ${wie(g, f.doelgroep)}`,
    inhoud: tekst(g, f.reden),
  }),
  DoelgroepWeggelaten: (f, g) => ({
    titel: `Hoeft het niet te weten: ${wie(g, f.doelgroep)}`,
    inhoud: tekst(g, f.reden),
  }),
  DoelgroeptekstGeschreven: (f, g) => ({
    titel: `Bericht voor ${wie(g, f.doelgroep)} ${f.tekst === null ? 'weggehaald' : 'geschreven'}`,
    inhoud: tekst(g, f.tekst),
  }),
  DoelgroepGeinformeerd: (f, g) => ({
    titel: `${wie(g, f.doelgroep)} weet versie ${f.feitenversie}`,
    inhoud: `Gesproken: ${tekst(g, f.aan)}, ${momentInWoorden(f.op)}, door ${naam(g, f.door)}`,
    nadruk: true,
  }),
  DoelgroepNietBereikt: (f, g) => ({
    titel: `${wie(g, f.doelgroep)} niet bereikt: ${f.uitkomst === 'voicemail' ? 'voicemail ingesproken' : 'geen gehoor'}`,
    inhoud: `Geprobeerd: ${tekst(g, f.aan)}, ${momentInWoorden(f.op)}, door ${naam(g, f.door)}`,
  }),
  DoelgroepberichtVerstuurd: (f, g) => ({
    titel: `Link voor ${wie(g, f.doelgroep)} met versie ${f.feitenversie}`,
    inhoud: `Voor: ${tekst(g, f.aan)}. Telt pas als ingelicht als de link is geopend.`,
  }),
  DoelgroepbriefVerstuurd: (f, g) => ({
    titel: `${wie(g, f.doelgroep)} is aangeschreven`,
    inhoud: `Aan: ${tekst(g, f.aan)}`,
  }),
  DoelgroepberichtGeopend: (f, g) => {
    const keer = g.zaak.werk.informeren?.keren.find(k => k.id === f.id)
    if (!keer) return null
    const weet = keer.hoe === 'brief' ? 'heeft de brief geopend' : `weet versie ${keer.feitenversie}`
    return { titel: `${wie(g, keer.doelgroep)} ${weet}`, nadruk: true }
  },
}
