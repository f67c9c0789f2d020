/** English questions of scorn, by their end. Tried on one sentence. */

/** `Is a boat shed really a state secret?`, `Are the minutes of a choir so sensitive?`: nobody expects an answer. */
export const SO_SECRET =
  /^(?:(?:and|but|so|or) )*(?:is|are|was|were)(?:n['’]t)? [^?:]{2,80} (?:really|truly|honestly|seriously|actually|such|so|that|quite so|all that|now) (?:(?:an?|the|of|very|terribly|much|big|great|deep|dark|state|official|national|closely|guarded) ){0,4}(?:secrets?|secretive|sensitive|hush-hush|confidential|explosive|mysterious|myster(?:y|ies)|(?:matters?|questions?|threats?|risks?) (?:of|to) (?:national|state) (?:security|importance|secur\w+))\W*$/iu;
