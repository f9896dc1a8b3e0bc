/** What can be learned from a dossier: the themes it shows, as codes of the protocol. The latest fact holds. */
export type LeerFeit = { soort: 'ThemasVastgelegd'; themas: readonly string[]; door: string; op: string }
