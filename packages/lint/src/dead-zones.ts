/** DNS lists that were closed, with the year and what became of their zones. */

/** What a closed list does to those who still ask it. */
export interface DeadZone {
  readonly year: number
  /** Some owners answered "listed" to everything at last; most zones time out or answer nothing. */
  readonly listsAll?: true
}

const ZONES: Readonly<Record<string, DeadZone>> = {
  'ahbl.org': { year: 2015, listsAll: true },
  'blackholes.easynet.nl': { year: 2003 },
  'blackholes.mail-abuse.org': { year: 2008 },
  'blackholes.wirehub.net': { year: 2003 },
  'bl.spamcannibal.org': { year: 2018, listsAll: true },
  'dialups.mail-abuse.org': { year: 2008 },
  'dsbl.org': { year: 2009 },
  'dynablock.easynet.nl': { year: 2003 },
  'ix.dnsbl.manitu.net': { year: 2025 },
  'njabl.org': { year: 2013 },
  'opm.blitzed.org': { year: 2006 },
  'orbs.org': { year: 2001 },
  'ordb.org': { year: 2006, listsAll: true },
  'osirusoft.com': { year: 2003, listsAll: true },
  'relays.mail-abuse.org': { year: 2008 },
  'relays.visi.com': { year: 2006 },
  'sorbs.net': { year: 2024 },
}

/** The closed list that a zone belongs to, with the name under which it is known. */
export function deadZone(zone: string): (DeadZone & { readonly name: string }) | undefined {
  const labels = zone.toLowerCase().replace(/\.$/, '').split('.')
  for (let i = 0; i < labels.length; i++) {
    const name = labels.slice(i).join('.')
    const dead = ZONES[name]
    if (dead) return { ...dead, name }
  }
  return undefined
}
