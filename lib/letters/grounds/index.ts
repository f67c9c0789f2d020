import type { Brief } from '../brief';
import type { Ground } from '../letter';
import { type Rule, writeGround } from '../rule';
import { extension, holding, late, noResponse } from './delays';
import { costEstimate, costHelp, vexatious } from './limits';
import { noExemption } from './no-exemption';
import { elsewhere, notHeld, regulatorRights, rights } from './notices';
import { partlyAnswered, partlyUnclear } from './partly';
import { prejudice } from './prejudice';
import { publicInterest, reconsider } from './public-interest';
import { attachment, deferred } from './put-off';
import { unanswered, unclear } from './unanswered';

/** In the order of the letter: what is missing, what was refused, what came late. Adding one is one line here and a hook in each law. */
const rules: readonly Rule[] = [
  noResponse,
  unanswered,
  partlyAnswered,
  deferred,
  attachment,
  elsewhere,
  noExemption,
  publicInterest,
  prejudice,
  costEstimate,
  costHelp,
  vexatious,
  rights,
  regulatorRights,
  late,
  extension,
  holding,
  unclear,
  partlyUnclear,
  notHeld,
  reconsider,
];

/** Everything that the thread gives reason to complain of under its law, in the order of the letter. */
export function findGrounds(brief: Brief): readonly Ground[] {
  return rules.flatMap((rule) => {
    const hook = brief.wording.hooks[rule.id];
    const ground = hook === undefined ? null : writeGround(rule.id, hook, rule.find(brief));
    return ground === null ? [] : [ground];
  });
}
