/**
 * `This is a refusal under s12(1) - too dear to do`, `This letter is our refusal notice under section 14(1).`: what the whole letter is, on a
 * ground that is only ever one for the whole request. `… under section 12 for the e-mails` is a refusal of those alone.
 */
export function declaresRefusal(text: string): boolean {
  return DECLARES.test(text.slice(0, LONGEST));
}

/** So far a sentence is read that says so. */
const LONGEST = 240;
const DECLARES =
  /^\W*(?:this|the present|the following)(?: (?:letter|e-?mail|message|reply|response|notice|decision))? (?:(?:is|serves as|constitutes|amounts to|acts as|must be|has to be|will have to be) (?:therefore |accordingly |hereby |thus )?)(?:an?|the|our|the (?:council|trust|authority)['’]s) (?:formal |full |outright |whole )?refusal(?: notice)?(?: (?:of|for) (?:your|the|this) (?:whole |entire )?(?:request|application))? (?:under|in reliance on|relying on|by virtue of|on the grounds? of|pursuant to|within|made under) (?:s|ss|sec|sect|section)\.? ?1[24](?: ?\(\d\))*(?! ?\(?\d)(?:,? (?:of )?(?:the )?(?:foi\w{0,2}|act|freedom of information(?: \(scotland\))? act)(?: \d{4})?)?(?:\s*(?:[-–—.,;:(]|$)|\s+(?:as|because|since|on cost|and (?:the|no) )\b)/iu;
