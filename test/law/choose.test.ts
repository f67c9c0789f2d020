import { describe, expect, test } from 'vitest';
import { chooseRegime } from '../../lib/law/choose';
import { regimes } from '../../lib/law/regimes';
import type { Thread } from '../../lib/thread/thread';
import { makeMessage, makeThread } from './thread';

interface Case {
  readonly why: string;
  readonly id: string | null;
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly law?: string;
  readonly request?: string;
  readonly letters?: readonly string[];
  /** Words of the reason. */
  readonly says?: string;
}

function threadFor({ name = 'Fernwick Borough Council', tags = [], law = 'foi', request, letters = [] }: Case): Thread {
  const first = makeMessage(
    { day: '2025-01-06', kind: 'request', text: request ?? 'How many lamp posts are there?' },
    0,
  );
  const rest = letters.map((text, at) => makeMessage({ day: '2025-01-20', kind: 'response', text }, at + 1));
  return makeThread([first, ...rest], {
    authority: { name, url: null, tags },
    claims: { status: null, dueOn: null, law },
  });
}

const cases: readonly Case[] = [
  { why: 'nothing names a law', id: 'uk-foia' },
  {
    why: 'the request names FOIA, as all do',
    id: 'uk-foia',
    request: 'Under the Freedom of Information Act 2000, how many?',
  },
  {
    why: 'a machine that says either names neither',
    id: 'uk-foia',
    letters: [
      'We have received your enquiry. Type: FOI/EIR. Number: 90-22817.',
      'Case opened\n\nCategory: FOI or EIR',
      'Service: Freedom of Information / EIR\nReceived: 14/05/2024',
    ],
  },
  { why: 'the portal takes it as EIR', id: 'uk-eir', law: 'eir' },
  { why: 'a body for environmental information only', id: 'uk-eir', tags: ['water_company', 'eir_only'] },
  { why: 'a Scottish council', id: 'uk-foisa', tags: ['scotland', 'local_council'], name: 'Glenmorrow Council' },
  {
    why: 'the tag is geographic: a body of the whole kingdom',
    id: 'uk-foia',
    tags: ['scotland'],
    name: 'Ministry of Defence',
  },
  {
    why: 'a body of the whole kingdom with Scotland in its name',
    id: 'uk-foia',
    tags: ['scotland'],
    name: 'Scotland Office',
  },
  { why: 'a name tells', id: 'uk-foisa', name: 'Scottish Ferry Inspectorate' },
  { why: 'a Scottish body for environmental information', id: 'uk-eisr', tags: ['scotland'], law: 'eir' },
  {
    why: 'the request names FOISA',
    id: 'uk-foisa',
    request: 'Under the Freedom of Information (Scotland) Act 2002, how many?',
  },
  {
    why: 'the request names the EIRs',
    id: 'uk-eir',
    request: 'Under the Environmental Information Regulations 2004, how much sewage?',
  },
  {
    why: 'a request that names both leaves it to the general law',
    id: 'uk-foia',
    request: 'Under the Freedom of Information Act or the Environmental Information Regulations, how much?',
  },
  {
    why: "an authority's letters beat the requester's boilerplate",
    id: 'uk-eir',
    request: 'I make this request under the Freedom of Information Act 2000.',
    letters: [
      'We have handled your request under the Environmental Information Regulations 2004. Regulation 12(4)(b) applies.',
    ],
  },
  {
    why: 'exempt as environmental: section 39 hands it to the Regulations',
    id: 'uk-eir',
    letters: [
      'The information is exempt under section 39 of the Freedom of Information Act because it falls under the Environmental Information Regulations.',
    ],
  },
  {
    why: 'a footer that lists every law is no choice',
    id: 'uk-foia',
    letters: [
      'Forty-two.\n\nRequests are dealt with under the Freedom of Information Act or the Environmental Information Regulations.',
    ],
  },
  {
    why: 'a condition is no choice',
    id: 'uk-foia',
    letters: ['If the information is environmental, we will treat your request under the EIR.'],
  },
  {
    why: 'what stands in quoted lines is not its own word',
    id: 'uk-foia',
    letters: ['Forty-two.\n\n> I ask under the Environmental Information Regulations 2004.'],
  },
  {
    why: 'the EIR and FOIA in one letter, the former in most sentences',
    id: 'uk-eir',
    letters: [
      'Thank you for your request under FOIA. We consider it under the EIR. Regulation 12(5)(e) of the EIR applies. The EIR exception is engaged.',
    ],
  },
  {
    why: 'a Scottish body that answers under FOISA',
    id: 'uk-foisa',
    request: 'Under the Freedom of Information Act 2000, how many?',
    letters: ['Section 25(1) of FOISA applies. You may apply to the Scottish Information Commissioner.'],
  },
  {
    why: 'a Scottish council that says "Freedom of Information Act" for short remains Scottish',
    id: 'uk-foisa',
    tags: ['scotland'],
    letters: ['Your request under the Freedom of Information Act is being processed.'],
  },
  {
    why: 'a body tagged as Scottish that answers under the Act of 2000',
    id: 'uk-foia',
    tags: ['scotland'],
    name: 'Northern Coast Board',
    letters: [
      'We answer under the Freedom of Information Act 2000. You can complain to the Information Commissioner, Wilmslow.',
    ],
  },
  {
    why: 'the Scottish Regulations by name',
    id: 'uk-eisr',
    tags: ['scotland'],
    letters: ['We considered your request under the Environmental Information (Scotland) Regulations 2004.'],
  },
  {
    why: 'a Scottish body that says EIRs for short',
    id: 'uk-eisr',
    tags: ['scotland'],
    letters: [
      'Your request has been handled under the EIRs. The Scottish Information Commissioner can be reached at foi.scot.',
    ],
  },
  {
    why: "asked as FOI, and the council's letter treats it under the EIR, naming FOI only as what the request was called",
    id: 'uk-eir',
    request: 'FREEDOM OF INFORMATION REQUEST. Why was the elm felled?',
    letters: [
      'Thank you for your Freedom of Information Act request. As it concerns trees we will answer it under the Environmental Information Regulations 2004.',
      'Mr Foss made a note of his visit. The Council relies on regulation 12(4)(e).',
    ],
  },
  {
    why: 'exceptions by their number alone, without the name of the Regulations',
    id: 'uk-eir',
    letters: ['We withhold the note under regulation 12(4)(e) and the names under regulation 13(1).'],
  },
  {
    why: 'the Scottish exceptions by their number, in a Scottish council',
    id: 'uk-eisr',
    tags: ['scotland'],
    letters: ['We withhold the note under regulation 10(4)(e).'],
  },
  {
    why: 'exemptions of the Act by their number outweigh one passing word on the Regulations',
    id: 'uk-foia',
    letters: [
      'The park also publishes an EIR leaflet. The names are withheld under section 40(2) and the prices under section 43(2).',
    ],
  },
  {
    why: 'regulations of other laws are none of these',
    id: 'uk-foia',
    letters: ['Works were done under regulation 12 of the Highways Regulations and regulation 4(2) of another.'],
  },
  {
    why: 'the portal says EIR, and the authority deals with it under the Act: the letters are stronger, and both are said',
    id: 'uk-foia',
    law: 'eir',
    letters: ['We have dealt with your request under the Freedom of Information Act 2000.'],
    says: "The portal says that the request is under the Environmental Information Regulations, but the authority's letters deal with it under the law on freedom of information.",
  },
  {
    why: 'the request names the Regulations, and the authority deals with it under the Act',
    id: 'uk-foia',
    request: 'Under the Environmental Information Regulations 2004, how many?',
    letters: ['We have considered your request in accordance with the Freedom of Information Act 2000.'],
    says: 'The request names the Environmental Information Regulations, but the',
  },
  {
    why: 'a body for environmental information only, asked under the Act: the tag is stronger than the request',
    id: 'uk-eir',
    tags: ['eir_only'],
    request: 'Under the Freedom of Information Act 2000, how many leaks?',
    says: 'for environmental information only',
  },
  {
    why: 'a Scottish body asked under the Act of 2000: the tag is stronger',
    id: 'uk-foisa',
    tags: ['scotland'],
    request: 'Under the Freedom of Information Act 2000, how many?',
    says: 'among the Scottish authorities',
  },
  {
    why: 'a body tagged as Scottish whose letters name the Act of 2000: both are said',
    id: 'uk-foia',
    tags: ['scotland'],
    name: 'Northern Coast Board',
    letters: ['You can complain to the Information Commissioner, Wilmslow.'],
    says: 'The portal counts Northern Coast Board among the Scottish authorities, but the authority',
  },
  { why: 'not subject to the law', id: null, tags: ['foi_no'] },
  {
    why: 'marked as not subject to the law, but it answers under it',
    id: 'uk-foia',
    tags: ['foi_no'],
    letters: ['We have dealt with your request under the Freedom of Information Act 2000.'],
  },
];

describe('the law of a British thread', () => {
  test.each(cases)('$id: $why', (one) => {
    const choice = chooseRegime(threadFor(one), null);
    expect(choice.id).toBe(one.id);
    expect(choice.why).toMatch(/^[A-Z].*\.$/);
    expect(choice.why).toContain(one.says ?? '');
    expect(choice.confidence).toBeGreaterThan(0.5);
    expect(choice.corrected).toBe(false);
  });

  test('not subject to the law is said', () => {
    expect(chooseRegime(threadFor({ why: '', id: null, tags: ['foi_no'] }), null).why).toContain('not subject');
  });

  test('the user knows best', () => {
    const thread = threadFor({ why: '', id: null, tags: ['scotland'], law: 'eir' });
    for (const { id, name } of regimes) {
      expect(chooseRegime(thread, id)).toEqual({
        id,
        name,
        why: 'You chose this law.',
        confidence: 1,
        corrected: true,
      });
    }
    expect(chooseRegime(thread, 'martian')).toMatchObject({ id: 'uk-eisr', corrected: false });
    expect(chooseRegime(thread, '')).toMatchObject({ id: 'uk-eisr', corrected: false });
  });
});

test.each([
  ['XK', 'Kosovo'],
  ['GR', 'Greece'],
  ['zz-odd', 'zz-odd'],
  [null, 'Whose law'],
])('jurisdiction %s: the law is not known, in words', (jurisdiction, words) => {
  const choice = chooseRegime(makeThread([], { jurisdiction }), null);
  expect(choice.id).toBeNull();
  expect(choice.why).toContain(words);
});

interface Elsewhere {
  readonly why: string;
  readonly jurisdiction: string;
  readonly id: string | null;
  readonly site?: string;
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly law?: string;
  readonly request?: string;
  readonly letter?: string;
}

const elsewhere: readonly Elsewhere[] = [
  { why: 'one law for all', jurisdiction: 'EU', id: 'eu-1049' },
  { why: 'one law for all', jurisdiction: 'IE', id: 'ie-foi' },
  { why: 'ministers and agencies', jurisdiction: 'NZ', id: 'nz-oia', name: 'Ministry of Tides' },
  { why: 'a council by its name', jurisdiction: 'NZ', id: 'nz-lgoima', name: 'Kahurangi District Council' },
  {
    why: 'a letter names the other Act',
    jurisdiction: 'NZ',
    id: 'nz-lgoima',
    name: 'Harbour Trust',
    letter: 'Your request is handled under LGOIMA.',
  },
  {
    why: 'a council that says OIA for short, and LGOIMA nowhere',
    jurisdiction: 'NZ',
    id: 'nz-oia',
    name: 'Kahurangi District Council',
    letter: 'Your OIA request has been received.',
  },
  { why: 'federal where nothing else is said', jurisdiction: 'AU', id: 'au-cth-foi' },
  { why: 'the tag of a state', jurisdiction: 'AU', id: 'au-vic-foi', tags: ['VIC'] },
  { why: "the portal's law", jurisdiction: 'AU', id: 'au-nsw-gipa', law: 'gipa' },
  {
    why: 'two states have an RTI Act: the tag decides',
    jurisdiction: 'AU',
    id: 'au-tas-rti',
    law: 'rti',
    tags: ['TAS'],
  },
  {
    why: 'the letter names the Act',
    jurisdiction: 'AU',
    id: 'au-wa-foi',
    letter: 'Under the Freedom of Information Act 1992 you may apply.',
  },
  { why: 'OPRAmachine serves New Jersey', jurisdiction: 'US', id: 'us-nj-opra', site: 'opramachine.com' },
  {
    why: 'a federal request names the section',
    jurisdiction: 'US',
    id: 'us-foia',
    site: 'www.muckrock.com',
    request: 'Under 5 U.S.C. 552 I ask for',
  },
  { why: 'fifty states: nothing shows which', jurisdiction: 'US', id: null, site: 'www.muckrock.com' },
  { why: 'the federation by its Act', jurisdiction: 'DE', id: 'de-ifg', request: 'Antrag nach dem IFG' },
  {
    why: 'the tag of the body is stronger than the law that the request names',
    jurisdiction: 'AU',
    id: 'au-vic-foi',
    tags: ['VIC'],
    request: 'I ask under the Freedom of Information Act 1982 (Cth).',
  },
  {
    why: "and the authority's letter is stronger than both",
    jurisdiction: 'AU',
    id: 'au-cth-foi',
    tags: ['VIC'],
    letter: 'You may apply to the Australian Information Commissioner.',
  },
  { why: 'two Acts in one request: nothing shown', jurisdiction: 'DE', id: null, request: 'Antrag nach IFG und UIG' },
];

describe('the law of a thread elsewhere', () => {
  test.each(elsewhere)('$jurisdiction: $why', ({ jurisdiction, id, site, name, tags, law, request, letter }) => {
    const thread = threadFor({
      why: '',
      id,
      name: name ?? 'Office of Tides',
      tags: tags ?? [],
      law: law ?? 'foi',
      request: request ?? 'How many?',
      letters: letter ? [letter] : [],
    });
    const choice = chooseRegime({ ...thread, jurisdiction, site: site ?? 'example.org' }, null);
    expect(choice.id).toBe(id);
    expect(choice.why).toMatch(/^[A-Z0-9a-z].*\.$/);
  });
});
