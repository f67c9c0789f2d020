/**
 * Collected grounds of law that no rule is for, with the reason: what they rest on cannot be read from a thread's text. None at present is left out
 * whole; what a rule cannot see of one is told in `partly`.
 */
export const leftOut: Readonly<Record<string, string>> = {};

/** Collected grounds of which a rule sees only a part, and why it cannot see the rest. */
export const partly: Readonly<Record<string, string>> = {
  T7: 'Whether the request could be understood as it stood is a judgement on its meaning: only the lateness of the question is read.',
  D7: 'Whether a link is dead or a file is locked is not in the text, and files are not opened: only a link or a file that is missing is read.',
  D8: 'What was found to be answered is never complained of: a summary is only asked about where the answer is in part or in doubt.',
  C5: 'Whether the other requests are alike is in threads of their own: only whether the letter says so is read.',
  C6: 'Whether a system could report it is known to the authority alone: it is asked.',
  R9: 'Redactions stand in files, which are not opened: only what the letter says of them is read.',
  R13: 'A request for one’s own data that was dealt with under the Act cannot be told from the text: only the reverse is read.',
  R15: 'Late reliance is open to the authority: it is put on record and offered, and starts switched off.',
  V5: 'Whether the earlier request was complied with is in another thread: only what the letter says of it is read.',
  I3: 'Who decided is read from the signatures alone, and whether the decision was fresh from its length: it is asked.',
  M2: 'Files are not opened: a PDF may be a cover letter, so it is asked.',
  E0: 'Whether information is environmental depends on what it says: the words of the question only give reason to ask.',
  EIR8: 'Whether a schedule of charges is published is not in the thread: only whether the notice points to one is read.',
};
