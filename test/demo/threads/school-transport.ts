import { calendarDays, inWords, isWorkingDay, lastFinancialYear, workingDays } from '../days.ts';
import { maren, strathcarrick } from '../people.ts';
import { type DemoThread, received, sent, thread } from '../thread.ts';

/** The last weekday that was a holiday elsewhere in the kingdom but not in Scotland, five weeks ago or more. */
function holidayElsewhere(today: string): string {
  let day = calendarDays(today, -35);
  while (isWorkingDay(day) || !isWorkingDay(day, 'scotland')) day = calendarDays(day, -1);
  return day;
}

/** A Scottish body: the day off that the rest of the kingdom had does not count there, so that the answer is a day late. */
export function schoolTransport(today: string): DemoThread {
  const asked = workingDays(holidayElsewhere(today), -8, 'scotland');
  const due = workingDays(asked, 20, 'scotland');
  const answered = workingDays(due, 1, 'scotland');
  const year = lastFinancialYear(asked);
  return thread({
    id: 1109,
    slug: 'school_transport_contracts',
    title: 'School transport contracts',
    shows: 'Scottish law and its own holidays: one working day late',
    requester: maren,
    authority: strathcarrick,
    state: 'successful',
    messages: [
      sent({
        id: 81081,
        on: asked,
        at: '09:09',
        text: `Dear Strathcarrick Council,

Please provide the information below under the Freedom of Information (Scotland) Act 2002.

1. How many contracts for school transport were in force at the end of ${year}?
2. What was spent on them in ${year}?
3. How many pupils were carried by taxi?

Yours faithfully,

Maren Holloway`,
      }),
      received({
        id: 92081,
        on: answered,
        at: '16:40',
        author: 'Information Officer',
        describedAs: 'successful',
        text: `Dear Ms Holloway

Freedom of Information (Scotland) Act 2002 - reference SC/1560

I refer to your request of ${inWords(asked)} and answer your questions in the order in which you put them.

1. There were 87 contracts in force at the end of ${year}.
2. The Council spent £6,412,900 on them in ${year}.
3. 642 pupils were carried by taxi.

If you are dissatisfied with this response you may require the Council to review it, by writing to the Chief Executive within 40 working days. If you are dissatisfied with the outcome of the review you may apply to the Scottish Information Commissioner within six months.

Morag Haldane
Information Officer
Strathcarrick Council`,
      }),
    ],
    truth: {
      regime: 'uk-foisa',
      acts: ['request', 'response'],
      clocks: [{ clock: 'response', from: asked, due, state: 'met-late', workingDaysLate: 1 }],
      answers: { Q1: 'answered', Q2: 'answered', Q3: 'answered' },
    },
  });
}
