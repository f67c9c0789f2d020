import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLedger } from '../../lib/questions/ledger';
import { ownActs, threadOfTwo } from './fixture';
import { layouts } from './layouts';

const LAYOUTS = 600;
const SEED = 20261123;
/** So great a share of the questions may be read wrongly, and so great a share be called unanswered that were not. */
const WRONG = 0.015;
const ACCUSED = 0.005;

it(`labels in whatever form: hardly a question is read wrongly in ${LAYOUTS} layouts`, () => {
  const said = fc.sample(layouts, { numRuns: LAYOUTS, seed: SEED }).flatMap(({ request, reply, states }) => {
    const thread = threadOfTwo(request, reply);
    const rows = readLedger(thread, ownActs(thread));
    return [...states].map(([question, state]) => {
      const row = rows.find((one) => one.question.text.includes(question));
      return { state, read: row?.answer.state, reply };
    });
  });
  // What may be silence may as well be doubt.
  const wrong = said.filter(({ state, read }) => read !== state && !(state === 'unanswered' && read === 'unclear'));
  const accused = wrong.filter(({ read }) => read === 'unanswered');
  console.log(`${said.length} questions, ${wrong.length} wrong, ${accused.length} wrongly unanswered`);
  const first = wrong[0] ? `${wrong[0].read} for ${wrong[0].state}:\n${wrong[0].reply}` : '';
  expect(wrong.length / said.length, first).toBeLessThanOrEqual(WRONG);
  expect(accused.length / said.length).toBeLessThanOrEqual(ACCUSED);
}, 60_000);
