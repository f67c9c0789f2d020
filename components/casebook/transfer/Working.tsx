interface WorkingProps {
  readonly label: string;
  /** How much is done, 0 to 1. */
  readonly share: number;
  readonly stop: () => void;
}

/** Something that takes a while: how far it is, and how to stop it. */
export function Working({ label, share, stop }: WorkingProps) {
  return (
    <div class="working">
      <p>
        {label} {Math.round(share * 100)} %
      </p>
      <progress aria-label={label} max={1} value={share} />
      <button type="button" onClick={stop}>
        Stop
      </button>
    </div>
  );
}
