/**
 * Provisions with several limbs, one of which a refusal has to name: FOIA 2000 s.17(1)(b), FOISA 2002 s.16(1)(c), EIR 2004 reg 14(3)(a),
 * EISR 2004 reg 13(b). Guidance: https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/responding-to-a-request/refusal-notice/
 */
const limbs: Readonly<Record<string, readonly string[]>> = {
  'uk-foia': ['27', '30', '31', '35', '36', '37', '40', '43'],
  'uk-foisa': ['29', '30', '31', '33', '35', '36', '38', '39'],
  'uk-eir': ['12', '12(4)', '12(5)'],
  'uk-eisr': ['10', '10(4)', '10(5)'],
};

/** Whether a provision, as it was cited, leaves open which of its limbs is meant. */
export function leavesLimbOpen(regime: string | null, path: string): boolean {
  return regime !== null && (limbs[regime]?.includes(path) ?? false);
}
