/** What an organisation's number may look like once spaces and dots are gone: KvK, OIN, RSIN, an identifier of a broker. */
const NUMMER = /^[A-Z0-9][A-Z0-9:_-]{3,63}$/

/** An organisation's number as it is compared: "412 131.44" is "41213144". Null when it cannot be one. */
export const leesOrganisatienummer = (tekst: string): string | null => {
  const nummer = tekst.replace(/[\s.]/g, '').toUpperCase()
  return NUMMER.test(nummer) ? nummer : null
}
