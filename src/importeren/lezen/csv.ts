/** A line's fields, or why it cannot be cut into fields: at which position (from 1), and what is wrong. */
export type Regelinhoud =
  | { readonly ok: true; readonly velden: readonly string[] }
  | { readonly ok: false; readonly positie: number; readonly reden: string }

type Veld = { waarde: string; verder: number }

/** From just after the opening quote; two quotes stand for one. */
const tussenAanhaling = (regel: string, begin: number, teken: string): Veld | Regelinhoud => {
  let waarde = ''
  for (let i = begin; ; ) {
    const eind = regel.indexOf('"', i)
    if (eind < 0) return { ok: false, positie: begin, reden: 'Het aanhalingsteken wordt op deze regel niet gesloten.' }
    waarde += regel.slice(i, eind)
    if (regel[eind + 1] === '"') {
      waarde += '"'
      i = eind + 2
    } else if (eind + 1 === regel.length || regel[eind + 1] === teken) return { waarde, verder: eind + 1 }
    else return { ok: false, positie: eind + 2, reden: 'Na het sluitende aanhalingsteken staat nog tekst.' }
  }
}

const kaalVeld = (regel: string, begin: number, teken: string): Veld | Regelinhoud => {
  const gevonden = regel.indexOf(teken, begin)
  const verder = gevonden < 0 ? regel.length : gevonden
  const waarde = regel.slice(begin, verder)
  const los = waarde.indexOf('"')
  return los < 0
    ? { waarde, verder }
    : { ok: false, positie: begin + los + 1, reden: 'Een aanhalingsteken hoort om het hele veld te staan.' }
}

/**
 * Cuts one line into fields (RFC 4180, but a field stays on its line: none of these columns holds a line end).
 * So a quote that is not closed spoils one line, and every other line is still checked.
 */
export const leesRegel = (regel: string, teken: string): Regelinhoud => {
  const velden: string[] = []
  for (let i = 0; ; ) {
    const veld = regel[i] === '"' ? tussenAanhaling(regel, i + 1, teken) : kaalVeld(regel, i, teken)
    if ('ok' in veld) return veld
    velden.push(veld.waarde)
    if (veld.verder >= regel.length) return { ok: true, velden }
    i = veld.verder + 1
  }
}

/** The lines of a text with their numbers, whatever ends them. Empty lines count but are not given. */
export function* regelsVan(tekst: string): Generator<{ nummer: number; tekst: string }> {
  const einde = /\r\n|\n|\r/g
  let begin = 0
  for (let nummer = 1; begin <= tekst.length; nummer++) {
    const treffer = einde.exec(tekst)
    const regel = tekst.slice(begin, treffer ? treffer.index : undefined)
    if (regel.trim() !== '') yield { nummer, tekst: regel }
    if (!treffer) return
    begin = einde.lastIndex
  }
}
