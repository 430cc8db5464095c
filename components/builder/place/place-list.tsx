import { useEffect, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { placeName } from '@/components/builder/place/place-name';
import { classNames } from '@/components/ui/class-names';
import type { Platform, PlatformKind } from '@/lib/platforms/platforms';

type PlaceListProps = {
  label: string;
  places: readonly Platform[];
  /** Under the names of their kinds: while nobody searches. */
  isGrouped: boolean;
  listId: string;
  active: number;
  optionId: (index: number) => string;
  onPick: (index: number) => void;
};

type Entry = { readonly place: Platform; readonly index: number };

/** The places under the input, which keeps the focus. */
export function PlaceList({ label, places, isGrouped, listId, active, optionId, onPick }: PlaceListProps) {
  const t = useTranslations('place');

  const entries = places.map((place, index): Entry => ({ place, index }));
  const option = (entry: Entry) => (
    <PlaceOption
      key={entry.place.id}
      entry={entry}
      id={optionId(entry.index)}
      isActive={entry.index === active}
      onPick={onPick}
    />
  );
  return (
    <div
      role="listbox"
      id={listId}
      aria-label={label}
      className="absolute inset-x-0 top-full z-20 mt-1 max-h-72 overflow-y-auto rounded-control border border-line-strong bg-surface py-1 shadow-raised"
    >
      {isGrouped
        ? kindsOf(places).map((kind) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox.
            <div key={kind} role="group" aria-label={t(`kinds.${kind}`)}>
              <div aria-hidden="true" className="px-3 pt-2 pb-0.5 text-sm font-medium text-ink-soft">
                {t(`kinds.${kind}`)}
              </div>
              {entries.filter(({ place }) => place.kind === kind).map(option)}
            </div>
          ))
        : entries.map(option)}
    </div>
  );
}

type PlaceOptionProps = { entry: Entry; id: string; isActive: boolean; onPick: (index: number) => void };

function PlaceOption({ entry: { place, index }, id, isActive, onPick }: PlaceOptionProps) {
  const locale = useLocale();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const [pair] = place.pairs;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, whose aria-activedescendant points here.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys.
    <div
      ref={option}
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(index)}
      className={classNames(
        'flex min-h-9 cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 pointer-coarse:min-h-11 pointer-coarse:items-center',
        isActive ? 'bg-accent text-on-accent' : 'hover:bg-sunken',
      )}
    >
      <span>{placeName(place, locale)}</span>
      <span aria-hidden="true" className={classNames('truncate text-sm', isActive ? '' : 'text-ink-soft')}>
        {[pair?.source, pair?.medium].filter(Boolean).join(' / ')}
      </span>
    </div>
  );
}

function kindsOf(places: readonly Platform[]): readonly PlatformKind[] {
  return [...new Set(places.map(({ kind }) => kind))];
}
