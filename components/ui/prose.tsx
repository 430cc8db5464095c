/** A text that explains: what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  return text.split('`').map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move.
      <code key={at} className="rounded bg-sunken px-0.5 py-px font-mono text-[0.9375em]">
        {piece}
      </code>
    ),
  );
}

/** The same text without its marks, for titles and descriptions. */
export function plainText(text: string): string {
  return text.replaceAll('`', '');
}
