/** English words about which copy will do: what may be blacked out of it, and that one now is better than another later. Each pattern is tried on one sentence. */

/** Said of the request itself: never a question about the subject. */
export const COPIES = [
  /^(?:(?:so|and|but|by all means|feel free to|do|just|please|of course)[, ]+)*(?:redact|anonymi[sz]e|pseudonymi[sz]e|(?:black|blank|blot|cross|strike|take|leave|cut)(?=\b[^?:]{1,60}\b(?:if|where(?:ver)?|when|as (?:you|much|many|need|necessary)|by all means|whatever|anything)\b) ?(?:out|off)?|(?:black|blank|blot) out|obscure|mask)\b(?!.*\b(?:how|what|which|who|whose|when did|why|whether|cop(?:y|ies) of|send|provide|supply|tell)\b)[^?:]*$/i,
  /^\W*(?:(?:and|but|so|to me|for me|for us),? )*(?:an?|the|one|some|any|half|part|something|anything|whatever|rough)\b(?=[^?:]{0,60}\b(?:cop(?:y|ies)|answers?|repl(?:y|ies)|figures?|lists?|estimates?|numbers?|tables?|drafts?|scans?|versions?|extracts?|summar(?:y|ies)|spreadsheets?|documents?|letters?|something|anything|half)\b)[^?:]{0,80}\b(?:beats|trumps|(?:is|are|would be|will be)(?: (?:far|much|still|always|always far|a lot|even))? (?:better|more (?:use|useful|help)|worth more|of more (?:use|help)|preferable|handier) (?:than|to)) (?:an?|the|one|some|no|none|nothing|any|having|waiting|silence|it|them)\b(?!.*\b(?:please|could you|how|what|which|who|whose|whether)\b)[^?:]*$/i,
];
