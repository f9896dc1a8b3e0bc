import type { Zaak } from '../../begrippen/zaak.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { meldingRijen, type Sleutels, telregelRij } from '../deuren/ontvangst.ts'
import { persoonRijen, tekstRijen } from '../register/inhoud.ts'
import { projecties } from '../register/projecties.ts'
import { taakRij, telregelNa, termijnRij, themasNa, tweedeTelregel, zaakRij } from '../register/rij.ts'
import { toezichtregelRij } from '../register/toezichtregel.ts'
import type { Rij } from './kopieer.ts'
import type { Stapel } from './tabellen.ts'
import type { Gevouwen } from './vouw.ts'

const voegPersonenToe = (stapel: Stapel, p: ReturnType<typeof persoonRijen>): void => {
  stapel.betrokkene.push(...p.betrokkenen)
  stapel.betrokkenheid.push(...p.betrokkenheden)
  stapel.zoektoken.push(...p.tokens)
}

/** As the door leaves them: the one that came in, and where it became a report the one that counts beside it. */
const telregelsVan = (ontvangen: ReturnType<typeof telregelRij>, zaak: Zaak, gemeente: string): Rij[] => {
  const [omgezet, tweede] = [zaak.werk.advies?.omgezet, tweedeTelregel(zaak, gemeente)]
  if (omgezet && tweede) return [{ ...ontvangen, ...telregelNa(omgezet.geteld), vast: true }, tweede]
  return [zaak.versie > 1 ? { ...ontvangen, ...telregelNa(zaak), themas: themasNa(zaak) } : ontvangen]
}

/** What the reporter told: report, event, persons, the line that reports count. */
const voegMeldingToe = (stapel: Stapel, f: Gevouwen, s: Sleutels, gemeente: string, nieuwId: () => string): void => {
  const { geschiedenis: g, ids, zaak } = f
  const { loket, nummer } = zaak
  const m = meldingRijen(loket, g.melding, ids, s, { nummer, code: g.code ?? maakCode() }, g.ingevoerdOp)
  stapel.melding.push(m.melding)
  stapel.zaak_melding.push(m.zaakMelding)
  stapel.voorval.push(m.voorval)
  stapel.melding_voorval.push(m.meldingVoorval)
  const telregel = telregelRij(loket, g.melding, ids, nummer, gemeente)
  stapel.telregel.push(...telregelsVan(telregel, zaak, gemeente))
  const personen = g.melding.betrokkenen.map((p, i) => ({ ...p, id: ids.personen[i] as string }))
  const bij = { zaak: ids.zaak, melding: ids.melding, voorval: ids.voorval }
  const sleutels = { zoek: s.zoek, van: s.personen }
  voegPersonenToe(stapel, persoonRijen(loket, personen, sleutels, bij, dagVan(g.ingevoerdOp), nieuwId))
}

/** All rows of a dossier, as the doors would have left them. */
export const voegToe = (stapel: Stapel, f: Gevouwen, s: Sleutels, gemeente: string, nieuwId: () => string): void => {
  const { geschiedenis: g, zaak } = f
  const { loket, id } = zaak
  stapel.zaak.push(zaakRij(zaak))
  stapel.journaal.push(...f.journaal)
  stapel.termijn.push(...zaak.termijnen.map(t => termijnRij(loket, id, t)))
  stapel.taak.push(...zaak.taken.map(t => taakRij(loket, id, t)))
  if (f.gemeld) stapel.toezichtregel.push({ ...toezichtregelRij(zaak), gemeld: JSON.stringify(f.gemeld) })
  for (const p of projecties) stapel[p.tabel].push(...p.rijen(zaak))
  voegMeldingToe(stapel, f, s, gemeente, nieuwId)
  const bij = { zaak: id, melding: null, voorval: null }
  const sleutels = { zoek: s.zoek, van: s.personen }
  for (const stap of g.stappen) {
    stapel.inhoud.push(...tekstRijen(loket, id, s.dossier, stap.teksten ?? [], stap.op))
    voegPersonenToe(stapel, persoonRijen(loket, stap.personen ?? [], sleutels, bij, dagVan(stap.op), nieuwId))
  }
}
