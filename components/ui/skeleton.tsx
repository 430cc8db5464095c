type SkeletonProps = {
  /** What is loading, for screen readers. */
  label: string;
  lines?: number;
};

/** Quiet grey lines of the height that the text will have. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div className="grid gap-2 py-1">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
        <div key={line} aria-hidden="true" className="h-4 animate-pulse rounded bg-sunken last:w-2/3" />
      ))}
    </div>
  );
}
