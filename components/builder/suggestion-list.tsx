import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { PlatformId } from '@/lib/platforms/platforms';
import { PLATFORMS } from '@/lib/platforms/platforms';

/** A value, and what is said of it: the platforms that it comes from, or a note. */
export type Suggested = {
  readonly value: string;
  readonly platforms?: readonly PlatformId[];
  readonly note?: string;
};

type SuggestionListProps = {
  label: string;
  suggestions: readonly Suggested[];
  /** What is said of the list as a whole, below it. */
  caption?: ReactNode;
  listId: string;
  active: number;
  optionId: (index: number) => string;
  onPick: (index: number) => void;
};

const NAMES = new Map(PLATFORMS.map(({ id, name }) => [id, name]));
const NAMES_SHOWN = 2;

/** The list under an input. The focus stays in the input; a press must not take it away. */
export function SuggestionList({
  label,
  suggestions,
  caption,
  listId,
  active,
  optionId,
  onPick,
}: SuggestionListProps) {
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 rounded-control border border-line-strong bg-surface shadow-raised">
      <div role="listbox" id={listId} aria-label={label} className="max-h-64 overflow-y-auto py-1">
        {suggestions.map(({ value, platforms, note }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, whose aria-activedescendant points here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys.
          <div
            key={value}
            ref={index === active ? chosen : undefined}
            id={optionId(index)}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(index)}
            className={classNames(
              'flex min-h-9 cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 pointer-coarse:min-h-11 pointer-coarse:items-center',
              index === active ? 'bg-accent text-on-accent' : 'hover:bg-sunken',
            )}
          >
            <span className="shrink-0">{value}</span>
            <span className={classNames('truncate text-sm', index === active ? '' : 'text-ink-soft')}>
              {note ?? platformNames(platforms)}
            </span>
          </div>
        ))}
      </div>
      {caption && <p className="border-t border-line px-3 py-1.5 text-sm text-ink-soft">{caption}</p>}
    </div>
  );
}

function platformNames(platforms: readonly PlatformId[] = []): string {
  return platforms
    .slice(0, NAMES_SHOWN)
    .map((id) => NAMES.get(id)?.replace(/ \(.*\)$/, ''))
    .join(', ');
}
