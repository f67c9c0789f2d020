/**
 * French words by which a letter says that there is nothing to give, as the source of a pattern: it does not exist, is not held, was
 * never made, is no longer kept. Apostrophes are straight in the text that they are tried on.
 */
export const NOT_HELD_FRENCH = [
  "\\bn'existe(?:nt)? (?:pas|plus|aucun)",
  "\\bn(?:e |')(?:(?:les?|la|en|y|l') ?)?(?:dispos|d\u00e9tien|d\u00e9ten|poss\u00e8d|poss\u00e9d|conserv|tien|ten)[a-z\u00e0-\u00ff]* (?:pas|plus|aucun|nul)",
  "\\bn(?:e |')(?:est|sont|a|ont|avons|avait|avaient|fut|furent) (?:pas|plus|jamais)(?: \u00e9t\u00e9)? (?:d\u00e9tenu|conserv\u00e9|enregistr\u00e9|recens\u00e9|r\u00e9dig\u00e9|\u00e9tabli|\u00e9labor\u00e9|tenu|trouv\u00e9|retrouv\u00e9|disponible|en (?:notre|sa|leur) possession)",
  "\\baucune? (?:document|rapport|information|donn\u00e9e|chiffre|relev\u00e9|registre|trace|proc\u00e8s-verbal|compte rendu|\u00e9tude|statistique)\\b[^.]{0,60}\\bn(?:e |')(?:existe|est|a |sont|ont)",
].join('|');
