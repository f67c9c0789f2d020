import { describe, expect, test } from 'vitest';
import { standsWhole } from '../../lib/questions/answer/whole/stands-whole';

describe('what was refused before stays so for the whole request', () => {
  test.each([
    ['a decision', 'It follows that the decision stands in respect of the whole of your request.'],
    ['a decision not to comply', 'The decision not to comply therefore stands for the request as a whole.'],
    ['a refusal', 'The refusal holds good for your request in its entirety.'],
    ['a refusal by a section', 'The refusal under section 14(1) is upheld in relation to your entire request.'],
    ['an exemption', 'I find that the exemption applies to everything you asked for.'],
    ['exemptions', 'Both exemptions are engaged for all the information you requested.'],
    ['an exception', 'In my view the exception was correct as regards the request as a whole.'],
    ['a provision', 'Section 12(1) applies to the whole of your request.'],
    ['a regulation', 'Regulation 12(4)(b) still applies across your whole request.'],
    ['reliance', 'Our reliance on section 21 is maintained in respect of every part of your request.'],
    ['and is upheld', 'The reliance on section 14(1) was right in respect of the whole request and is upheld.'],
    ['and stands', 'Section 12(1) applied to your request as a whole, and therefore stands.'],
    ['and is maintained', 'The exemption is engaged for everything you asked for and is maintained on review.'],
    ['all that was sought', 'The refusal remains in place for everything that was sought.'],
  ])('%s', (_why, text) => expect(standsWhole(text)).toBe(true));

  test.each([
    ['it does not', 'The exemption does not apply to your request as a whole.'],
    ['no longer', 'The refusal no longer stands for the whole request.'],
    ['neither', 'Neither exemption applies to the whole of your request.'],
    ['one question', 'The decision stands in respect of question 3.'],
    ['nothing is named', 'The decision stands.'],
    ['a condition', 'If the exemption applies to the whole request, nothing can be sent.'],
    ['what is asked', 'I have considered whether the refusal stands for the request as a whole.'],
    ['what the reader says', 'You argue that the exemption applies to the whole of your request.'],
    ['what was thought at first', 'We originally said that section 12 applied to your entire request.'],
    ['the whole of a part', 'The exemption applies to the whole of the report.'],
    ['it goes on to a limit', 'The exemption applies to the whole of your request for the minutes of May.'],
    ['a weighing', 'The public interest test applies to the whole of your request.'],
    ['how a limit works', 'The cost limit applies to the request as a whole.'],
    ['it goes on to give', 'The refusal stands for the whole request and two papers are sent with this.'],
    ['it goes on to drop', 'Section 12 applied to the whole request and is now overturned.'],
    ['the law', 'The Act applies to everything you asked for.'],
  ])('not: %s', (_why, text) => expect(standsWhole(text)).toBe(false));
});
