import type { Eenmaligelink } from '../begrippen/werk.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { type Linkstand, linkstand } from '../zaken/uitgaand/link.ts'
import type { Poststatus } from '../zaken/uitgaand/post.ts'

type Toon = 'neutraal' | 'accent' | 'goed' | 'letop' | 'acuut'
type Woord = { readonly woord: string; readonly toon: Toon }

export const postwoorden: Readonly<Record<Poststatus, Woord & { readonly uitleg: string }>> = {
  wacht: { woord: 'Mail wacht', toon: 'neutraal', uitleg: 'De mail gaat vanzelf weg zodra het kan.' },
  zelf: {
    woord: 'Geen mail',
    toon: 'neutraal',
    uitleg: 'Er is geen mailadres. Geef de link zelf, bijvoorbeeld in een bericht dat u toch al stuurt.',
  },
  verzonden: {
    woord: 'Mail verzonden',
    toon: 'goed',
    uitleg: 'De mailserver nam de mail aan. Of iemand hem leest, ziet u pas als de link is geopend.',
  },
  geweigerd: {
    woord: 'Mail geweigerd',
    toon: 'letop',
    uitleg: 'De mailserver neemt deze mail niet aan. Kijk het adres na, of geef de link zelf.',
  },
  opgegeven: {
    woord: 'Mail niet weg',
    toon: 'letop',
    uitleg:
      'Het lukte twee dagen lang niet. Baken probeert het niet meer vanzelf. Stuur opnieuw, of geef de link zelf.',
  },
  onzeker: {
    woord: 'Mail onzeker',
    toon: 'letop',
    uitleg:
      'De verbinding viel weg terwijl de mail werd overgedragen. Hij kan zijn aangekomen. Bel en vraag het; stuur pas opnieuw als hij er niet is.',
  },
  teruggekomen: {
    woord: 'Mail kwam terug',
    toon: 'letop',
    uitleg: 'De mail kwam niet aan. Kijk het adres na en stuur opnieuw, of geef de link zelf.',
  },
  vervallen: {
    woord: 'Mail vervallen',
    toon: 'neutraal',
    uitleg: 'De mail gaat niet meer weg: de link werkt niet meer.',
  },
}

export const linkwoorden: Readonly<Record<Linkstand, Woord>> = {
  open: { woord: 'Nog niet geopend', toon: 'neutraal' },
  geopend: { woord: 'Ontvangen', toon: 'goed' },
  gesloten: { woord: 'Getekend', toon: 'goed' },
  geblokkeerd: { woord: 'Link dicht: foute codes', toon: 'letop' },
  ingetrokken: { woord: 'Link ingetrokken', toon: 'neutraal' },
  verlopen: { woord: 'Link verlopen', toon: 'letop' },
}

/** The same of one link: who may come back, may have been there. */
export const linkwoordVan = (link: Eenmaligelink, nu: string): Woord => {
  const stand = linkstand(link, nu)
  if (stand !== 'open' || link.geopendOp === null) return linkwoorden[stand]
  return link.linksoort === 'rapport'
    ? { woord: 'Geopend', toon: 'goed' }
    : { woord: 'Geopend, niet getekend', toon: 'accent' }
}

/** Of a link that opens nothing any more: what that means for who must bring the text over. */
export const linkzinnen: Readonly<Partial<Record<Linkstand, string>>> = {
  geopend: 'De link is geopend met de code. Hij werkt niet nog een keer.',
  gesloten: 'De ontvanger reageerde en tekende. De link opent niets meer.',
  geblokkeerd: 'De link is dicht na te veel foute codes. De ontvanger kan de tekst niet lezen. Zet hem opnieuw klaar.',
  ingetrokken: 'De link is ingetrokken. Hij opent niets meer.',
  verlopen:
    'De link is verlopen, en niet geopend. Zet de tekst opnieuw klaar, of trek de link in als het niet meer hoeft.',
}

const fouten: Readonly<Record<string, string>> = {
  verbinding: 'De mailserver is niet te bereiken',
  te_traag: 'De mailserver antwoordt te langzaam',
  beveiliging: 'Een veilige verbinding met de mailserver lukt niet',
  aanmelding: 'De mailserver laat Baken niet toe',
  uitgesteld: 'De mailserver vraagt om het later te proberen',
  geadresseerde: 'De mailserver weigert dit adres',
  bericht: 'De mailserver weigert dit bericht',
  onbestelbaar: 'De mail kon niet worden bezorgd',
  verbroken: 'De verbinding viel weg tijdens het overdragen',
}

/** Why it did not leave, with the server's own code for who looks it up. */
export const foutzin = (fout: string | null, antwoord: string | null): string | undefined =>
  fout === null ? undefined : `${fouten[fout] ?? 'Onbekend'}${antwoord ? ` (code ${antwoord})` : ''}.`

type Gang = { status: Poststatus; pogingen: number; volgendePoging: string | null; veranderdOp: string }

/** How it fares, in one sentence. */
export const gangzin = (p: Gang, mailserver: boolean): string => {
  if (p.status === 'verzonden') return `Verzonden op ${momentInWoorden(p.veranderdOp)}.`
  if (p.status === 'zelf') return 'Er gaat geen mail. U geeft de link zelf.'
  if (p.status !== 'wacht') return `Sinds ${momentInWoorden(p.veranderdOp)}.`
  if (!mailserver) return 'Er is geen mailserver ingesteld. De mail wacht.'
  if (p.pogingen === 0 || p.volgendePoging === null) return 'Gaat zo weg.'
  return `${p.pogingen} keer geprobeerd. Volgende keer ${momentInWoorden(p.volgendePoging)}.`
}
