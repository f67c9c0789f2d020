/** Copies to the clipboard. Null when it went well, else what the user can do instead. */
export async function copyText(text: string): Promise<string | null> {
  try {
    await navigator.clipboard.writeText(text);
    return null;
  } catch {
    return 'The browser did not let ReplyDue copy. Select the text and copy it with the keyboard.';
  }
}
