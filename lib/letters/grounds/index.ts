import type { Brief } from '../brief';
import type { Ground } from '../letter';
import { type Rule, writeGround } from '../rule';
import { charge, staffFee } from './charges';
import { confirmOrDeny, notConfirmed } from './confirm-or-deny';
import { aggregated, costCount, costFigure, manualSearch, separable } from './cost';
import { extension, holding, late, noResponse } from './delays';
import { environmental } from './environmental';
import { findExemptions } from './exemption';
import { extensionAbsolute, extensionBare, extensionBeyond, extensionGrounds, extensionNotice } from './extensions';
import { contradiction, create, heldByOthers, notHeldNotice } from './held';
import { costEstimate, costHelp, vexatious } from './limits';
import { noExemption } from './no-exemption';
import { elsewhere, notHeld, regulatorRights, reviewRights, rights } from './notices';
import { partlyAnswered, partlyUnclear } from './partly';
import { prejudice } from './prejudice';
import { publicInterest, reconsider } from './public-interest';
import { attachment, deferred } from './put-off';
import { applicant, subjectAccess, validity } from './requester';
import { newExemption, reviewLate, reviewRefused, reviewRestated } from './reviews';
import { dataset, form, link, otherBody, summary } from './sent';
import { clarificationLate, localHoliday, receipt } from './starts';
import { unanswered, unclear } from './unanswered';
import { repeated, vexatiousPerson, vexatiousValue, vexatiousWorkload } from './vexed';
import { emissions, limb, oneSided, possibility, presumption, substantial } from './weighing';
import { confidentiality, redactions, wholeDocument } from './withheld';

/**
 * In the order of the letter: what is missing, what was refused, how it was refused, what came late. Adding one is one line here and a hook in
 * each law that has words for it.
 */
const before: readonly Rule[] = [
  noResponse,
  validity,
  applicant,
  subjectAccess,
  unanswered,
  partlyAnswered,
  deferred,
  attachment,
  link,
  elsewhere,
  otherBody,
  heldByOthers,
  contradiction,
  notHeldNotice,
  noExemption,
  limb,
  confirmOrDeny,
];

const after: readonly Rule[] = [
  prejudice,
  publicInterest,
  possibility,
  substantial,
  emissions,
  wholeDocument,
  redactions,
  confidentiality,
  costEstimate,
  costCount,
  costFigure,
  costHelp,
  aggregated,
  staffFee,
  charge,
  vexatious,
  vexatiousPerson,
  vexatiousWorkload,
  repeated,
  form,
  rights,
  reviewRights,
  regulatorRights,
  late,
  extension,
  extensionBare,
  extensionAbsolute,
  extensionGrounds,
  extensionNotice,
  extensionBeyond,
  holding,
  receipt,
  localHoliday,
  reviewRefused,
  reviewLate,
  unclear,
  partlyUnclear,
  notHeld,
  notConfirmed,
  create,
  summary,
  dataset,
  environmental,
  oneSided,
  presumption,
  manualSearch,
  separable,
  vexatiousValue,
  clarificationLate,
  reviewRestated,
  newExemption,
  reconsider,
];

/** Put on record, and no complaint by itself: on only beside another that is. */
const onRecord: ReadonlySet<string> = new Set(['late', 'holding']);

/**
 * Everything that the thread gives reason to complain of under its law, in the order of the letter.
 *
 * @param besides grounds that the letter has of its own
 */
export function findGrounds(brief: Brief, besides: readonly Ground[] = []): readonly Ground[] {
  const found = inOrder(brief, [...findAll(brief, before), ...findExemptions(brief), ...findAll(brief, after)]);
  const complains =
    brief.responses.length === 0 ||
    [...besides, ...found].some(({ id, strength }) => strength === 'strong' && !onRecord.has(id));
  return found.map((ground) => (!complains && onRecord.has(ground.id) ? { ...ground, strength: 'weak' } : ground));
}

/** A question answered in part comes before those that were passed over where it was asked before all of them, as they often hang on it. */
function inOrder(brief: Brief, grounds: readonly Ground[]): readonly Ground[] {
  const passedOver = grounds.findIndex(({ id }) => id === 'unanswered');
  const inPart = grounds.findIndex(({ id }) => id === 'partly-answered');
  const [one, other] = [grounds[passedOver], grounds[inPart]];
  if (one === undefined || other === undefined || placeIn(brief, other) > placeIn(brief, one)) return grounds;
  return grounds.map((ground) => (ground === one ? other : ground === other ? one : ground));
}

/** Where the first question stands that a ground is about, among those of the request. */
function placeIn({ rows }: Brief, { evidence }: Ground): number {
  return rows.findIndex(({ question: { place } }) =>
    evidence.some(({ messageId, start }) => messageId === place.messageId && start === place.start),
  );
}

function findAll(brief: Brief, rules: readonly Rule[]): readonly Ground[] {
  return rules.flatMap((rule) => {
    const hook = brief.wording.hooks[rule.id];
    const ground = hook === undefined ? null : writeGround(rule.id, hook, rule.find(brief));
    return ground === null ? [] : [ground];
  });
}
