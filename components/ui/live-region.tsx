type LiveRegionProps = {
  text: string;
  /** Grows with each message. */
  count: number;
};

/**
 * Reads its text out, politely. Two places take turns, because a screen reader is silent about a place whose text
 * stays the same.
 */
export function LiveRegion({ text, count }: LiveRegionProps) {
  return (
    <div className="sr-only">
      <div role="status">{count % 2 === 0 ? text : ''}</div>
      <div role="status">{count % 2 === 1 ? text : ''}</div>
    </div>
  );
}
