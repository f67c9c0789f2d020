import type { Scene } from './scene';
import type { Utterance } from './voice';

/** `We count from your message of Monday`, `so 17 July is the last day`, `a new day twenty`. */
const COUNTS =
  /\b(?:count(?:s|ed)?|runs?|starts?|begins?|restarts?) (?:again |afresh |anew |now |\w+ ){0,2}(?:from|on|today|with)\b|\b(?:last|final|new|due|twentieth|20th|statutory|target) (?:working |due )?(?:day|date|deadline)\b|\b(?:day|deadline|date) (?:twenty|20|is now|becomes)\b|\b(?:twenty|20) (?:working )?days (?:from|start|begin|run)/i;

/** Whether the first word after an explanation says from when, or until when, the time for the answer runs. */
export function restartsCount(scene: Scene, voice: readonly Utterance[]): boolean {
  return scene.last?.kind === 'clarification' && voice.some(({ text, restated }) => !restated && COUNTS.test(text));
}
