/** Reads its texts out, politely, each when it changes. Two places take turns, so that one does not cut the other off. */
export function LiveRegion({ texts }: { texts: readonly [string, string] }) {
  return (
    <div className="sr-only">
      {texts.map((text, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the places are what stays, whatever they say.
        <div key={place} role="status">
          {text}
        </div>
      ))}
    </div>
  );
}
