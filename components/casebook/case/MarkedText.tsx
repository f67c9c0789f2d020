import type { Evidence } from '../../../lib/thread/thread';

interface MarkedTextProps {
  readonly text: string;
  /** A span of the text. */
  readonly shown: Pick<Evidence, 'start' | 'end'> | null;
}

/** The words of a message with its own line breaks; some of them marked, which then can have the keyboard. */
export function MarkedText({ text, shown }: MarkedTextProps) {
  if (shown === null) {
    return (
      <div class="words" dir="auto">
        {text}
      </div>
    );
  }
  return (
    <div class="words" dir="auto">
      {text.slice(0, shown.start)}
      <mark tabIndex={-1}>{text.slice(shown.start, shown.end)}</mark>
      {text.slice(shown.end)}
    </div>
  );
}
