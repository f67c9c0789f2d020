import type { Tongue } from '../tongue';

/** Czech. No verb tells whether a man or a woman writes. */
export const czech: Tongue = {
  code: 'cs',
  marks: ['a', 'je', 'se', 'na', 'že', 'které', 'jsem', 'pro'],
  months: 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' '),
  day: '{date}. {month} {year}',
  first: null,
  ago: { one: 'před {n} dnem', other: 'před {n} dny' },
  marked: ['„', '“'],
  slots: { title: ' {title}', made: ' ze dne {day}', reference: ' (č. j. {reference})' },
  greeting: 'Vážená paní, vážený pane,',
  signOff: 'S pozdravem',
  silent: 'Odpověď mi dosud nebyla doručena.',
  late: 'Podle {limit} měla být žádost vyřízena do {due}; odpověď přišla {ended}.',
  unanswered: {
    one: 'K této otázce v odpovědi nic nenacházím:',
    several: 'K těmto otázkám v odpovědi nic nenacházím:',
  },
  status: 'Sdělte mi prosím, v jakém stavu je její vyřizování a kdy mohu očekávat odpověď.',
  own: 'K tomu dodávám:',
  link: 'Celá korespondence je na adrese {url}',
  again: 'V tomto znění Vám nepíši poprvé.',
  labels: {
    authority: 'Povinný subjekt',
    request: 'Žádost',
    due: 'Konec lhůty',
    answer: 'Odpověď',
    review: 'Odvolání',
    outcome: 'Rozhodnutí o něm',
    correspondence: 'Korespondence',
  },
  colon: ':',
  none: 'dosud žádná',
};
