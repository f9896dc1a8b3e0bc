/** A fault in a protocol: its place (`versies[0].termijnen[2].van`, empty for the whole) and one thing to do, in Dutch. */
export type Fout = { pad: string; fout: string }
