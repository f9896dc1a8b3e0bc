/** How to reach a provider of identities, and what it calls somebody. */
export type Oidcbasis = {
  /** The issuer, as in https://aanmelden.gemeente.example/ */
  readonly uitgever: string
  readonly client: string
  readonly geheim: string | undefined
  readonly scope: string
  readonly naamclaim: string
}

/** How to sign in with the organisation's own provider. */
export type Oidcinstelling = Oidcbasis & {
  /** The claim that holds the roles; a dot leads into an object, as in `realm_access.roles`. */
  readonly rolclaim: string
  /** What a claim's value gives, when its values are groups: `{ "GRP-Loket": ["mijn-loket:coordinator"] }`. */
  readonly rollen: Readonly<Record<string, readonly string[]>> | undefined
}

/** How somebody of a care provider signs in, through a broker of eHerkenning, say. */
export type Zorgaanbiederinstelling = Oidcbasis & {
  /** The claim that holds the number of the organisation for which somebody signs in. */
  readonly organisatieclaim: string
}
