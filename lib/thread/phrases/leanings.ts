import type { ActKind } from '../act';

/** Words that lean towards a kind without deciding it, each with its weight for every sentence in which it stands. */
export const LEANINGS: readonly (readonly [ActKind, number, RegExp])[] = [
  [
    'holding',
    2,
    /\b(?:until|not yet|still|wait|await|pending|postponed?|later than|new date|as planned|keep to|in time|on time|too late|hold-?up|held up|slow|behind)\b/i,
  ],
  [
    'holding',
    1,
    /\b(?:sorry|apolog\w+|regret|unfortunately|afraid|cannot|can't|unable|not be able|not been able|please bear|patience|hospital|sick|ill|absen\w+|counsel|busy|pressure|give (?:me|us)|weeks? more|days? more)\b/i,
  ],
  [
    'holding',
    1,
    /\b(?:will|shall|hope|expect|'ll)\b.{0,60}\b(?:by|until|when|once|soon|week|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/i,
  ],
  [
    'holding',
    2,
    /\b(?:i|we)(?:'m| am| are|'re|'ll| will| shall| have|'ve)? (?:\w+ )?(?:ask|look|try|chas|find|see|check|gather|work|wait|hunt|dig|rummag|speak|spoken|told|prompt|remind|read)\w*\b|\bleave it with\b|\bpart-?way\b|\bso far\b|\bmust be with\b|\bat once\b/i,
  ],
  [
    'clarification-request',
    2,
    /\?$|\b(?:what|which|whether) (?:exactly )?you (?:mean|want|need|are|would)|\bmore (?:detail|precise|specific)|\bwrite back\b|\blet (?:us|me) know (?:what|which|whether)|\bhelp us to know\b|\bis meant by\b|\bdo you mean\b/i,
  ],
  [
    'clarification-request',
    1,
    /\b(?:unclear|not clear|vague|broad|wide|identify|narrow|specific|detail|period|before we (?:can|begin|start))\b/i,
  ],
  [
    'transfer',
    2,
    /\b(?:another|other|different|separate|right) (?:body|authority|organisation|public)|\b(?:handed|passed|sent|forwarded|referred|transferred|redirected)\b.{0,40}\b(?:request|question|it|them)\b.{0,40}\bto\b|\basked (?:the )?.{0,50}\bto (?:answer|reply|respond|deal)/i,
  ],
  [
    'transfer',
    1,
    /\b(?:not (?:the|a) (?:right|responsible)|responsible for|responsibility of|falls? to|belongs? to|keeps? these|held by|directly|direct\b|itself|themselves)\b/i,
  ],
  [
    'acknowledgement',
    2,
    /\b(?:arrived|received|received?ipt|reached us|came in|landed|opened|assigned|logged|recorded|registered|safely|in hand|dealing with|look(?:ing)? into|case (?:number|officer))\b/i,
  ],
  [
    'acknowledgement',
    1,
    /\b(?:reference|your request|working days|will (?:answer|reply|respond)|thank you for your)\b/i,
  ],
  [
    'response',
    2,
    /\b(?:the answers?|in answer|in reply|as regards|as to|question \d|published|available|withheld|refus\w+|exempt\w*|section [234]\d|disclos\w+|releas\w+|enclosed|attached|does not hold|not held|no record|nil|none)\b/i,
  ],
  [
    'response',
    1,
    /£ ?\d|\b\d{1,3},\d{3}\b|\b(?:is|are|was|were|had|has|have|there)\b.{0,60}(?:\d|\bno\b)|https?:|www\./i,
  ],
];
