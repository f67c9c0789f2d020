/** Stands where a case would, for an address that none has. */
export function NotTracked({ url }: { readonly url: string }) {
  return (
    <>
      <p class="back">
        <a href="#cases">All cases</a>
      </p>
      <h2>This request is not tracked</h2>
      <p>
        Open{' '}
        <a href={url} target="_blank" rel="noreferrer">
          the request
        </a>{' '}
        and press Track to have it here.
      </p>
    </>
  );
}
