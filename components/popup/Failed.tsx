/** Something went wrong: why, what can be done, and the button that tries again. */
export function Failed({ words, retry }: { readonly words: string; readonly retry: () => void }) {
  return (
    <div class="failed" role="alert">
      <p>{words}</p>
      <button type="button" onClick={retry}>
        Retry
      </button>
    </div>
  );
}
