/** How to sign in with the organisation's own provider. */
export type Oidcinstelling = {
  /** The issuer, as in https://aanmelden.gemeente.example/ */
  readonly uitgever: string
  readonly client: string
  readonly geheim: string | undefined
  readonly scope: string
  /** The claim that holds the roles; a dot leads into an object, as in `realm_access.roles`. */
  readonly rolclaim: string
  readonly naamclaim: string
  /** What a claim's value gives, when its values are groups: `{ "GRP-Loket": ["mijn-loket:coordinator"] }`. */
  readonly rollen: Readonly<Record<string, readonly string[]>> | undefined
}
