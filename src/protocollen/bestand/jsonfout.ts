/** What is wrong with a JSON text, and where: V8 gives no place for half of its errors, and accepts a key twice. */
export type Jsonfout = { regel: number; kolom: number; fout: string }

const diepst = 100

const witruimte = /[ \t\r\n]*/y
const tekst = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const getal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const woord = /true|false|null/y

class Stop extends Error {
  readonly plek: number
  constructor(plek: number, fout: string) {
    super(fout)
    this.plek = plek
  }
}

/** Walks a text as JSON (RFC 8259) and throws `Stop` at the first place where it is none. */
class Loper {
  private hier = 0
  private readonly bron: string
  constructor(bron: string) {
    this.bron = bron
  }

  loop(): void {
    this.waarde(0)
    this.lees(witruimte)
    if (this.hier < this.bron.length) throw new Stop(this.hier, 'Haal weg wat na het laatste haakje staat.')
  }

  private lees(vorm: RegExp): string | null {
    vorm.lastIndex = this.hier
    const gevonden = vorm.exec(this.bron)?.[0] ?? null
    this.hier += gevonden?.length ?? 0
    return gevonden
  }

  private teken(verwacht: string): boolean {
    this.lees(witruimte)
    const is = this.bron[this.hier] === verwacht
    if (is) this.hier += 1
    return is
  }

  private stop(fout: string): never {
    const teVroeg = 'Het bestand houdt te vroeg op. Sluit alle haakjes en aanhalingstekens.'
    throw new Stop(this.hier, this.hier >= this.bron.length ? teVroeg : fout)
  }

  private waarde(diepte: number): void {
    if (diepte > diepst) this.stop('Maak dit minder diep: zoveel blokken in elkaar heeft een protocol niet.')
    if (this.teken('[')) this.reeks(']', () => this.waarde(diepte + 1))
    else if (this.teken('{')) this.blok(diepte)
    else if ((this.lees(tekst) ?? this.lees(getal) ?? this.lees(woord)) === null)
      this.stop('Zet hier een tekst, getal, lijst of blok. Teksten staan tussen dubbele aanhalingstekens.')
  }

  private blok(diepte: number): void {
    const gezien = new Set<string>()
    this.reeks('}', () => {
      this.sleutel(gezien)
      this.waarde(diepte + 1)
    })
  }

  /** Items up to the closing bracket, with commas between and none after. */
  private reeks(sluit: string, item: () => void): void {
    if (this.teken(sluit)) return
    for (;;) {
      item()
      if (this.teken(sluit)) return
      const komma = this.hier
      if (!this.teken(',')) this.stop(`Zet hier een komma of ${sluit}.`)
      if (this.teken(sluit)) throw new Stop(komma, 'Haal de komma weg: na het laatste onderdeel staat er geen.')
    }
  }

  private sleutel(gezien: Set<string>): void {
    this.lees(witruimte)
    const begin = this.hier
    const naam = this.lees(tekst) ?? this.stop('Zet hier een naam tussen dubbele aanhalingstekens.')
    if (gezien.has(naam)) throw new Stop(begin, `Haal ${naam} één keer weg: het staat twee keer in dit blok.`)
    gezien.add(naam)
    if (!this.teken(':')) this.stop(`Zet een dubbele punt na ${naam}.`)
  }
}

/** The first fault, with its line and column (from 1); null when the text is JSON without a key twice. */
export const jsonfout = (bron: string): Jsonfout | null => {
  try {
    new Loper(bron).loop()
    return null
  } catch (fout) {
    if (!(fout instanceof Stop)) throw fout
    const regels = bron.slice(0, fout.plek).split(/\r\n|\n|\r/)
    return { regel: regels.length, kolom: (regels.at(-1) ?? '').length + 1, fout: fout.message }
  }
}
