/** The office of a commissioner who answers requests himself: the police and crime commissioner, the children's commissioner. */
const OWN_OFFICE =
  /\b(?:police|fire|crime|children['’]s|young people|victims['’]|older people['’]s|language|electoral|charity|forestry|health|traffic|human rights|biometrics|small business|future generations|domestic abuse) commissioner(?:s|['’]s)?\b/i;
/** `the Commissioner will reply`, and not the Information Commissioner. */
const COMMISSIONER =
  /(?<!\binformation )\bcommissioner(?=,? (?:will|shall|intends|expects|hopes|aims|undertakes|proposes)\b)/gi;
/** As long as the word that it stands for. */
const ORGANISATION = 'organisation';

/**
 * A sentence with the writer's own commissioner called an organisation, letter for letter: elsewhere, what a commissioner will do by a day
 * is another's promise.
 */
export function nameWriter(sentence: string, letter: string): string {
  if (!/commissioner/i.test(sentence) || !OWN_OFFICE.test(letter)) return sentence;
  return sentence.replace(COMMISSIONER, ORGANISATION);
}
