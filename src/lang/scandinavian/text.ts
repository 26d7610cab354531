/** Abbreviations that nb, nn, da and sv write alike. */
export const abbreviations = {
  inside: ['dr.', 'prof.', 'hr.', 'fr.', 'nr.', 'st.', 'ca.', 'jf.', 'mag.', 'cand.', 'ing.', 'adm.', 'dir.', 'red.', 'vs.'],
  either: ['etc.', 'inc.', 'ltd.', 'co.', 'jr.', 'sr.', 'mio.', 'mia.', 'osv.', 'mm.'],
  beforeNumber: ['s.', 'kap.', 'art.', 'pkt.', 'sp.'],
} as const;
