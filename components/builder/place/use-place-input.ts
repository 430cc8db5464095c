import { type KeyboardEvent, useState } from 'react';
import { useLocale } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { placeName } from '@/components/builder/place/place-name';
import { usePlaces } from '@/components/builder/place/use-places';
import { isComposing } from '@/components/hooks/composing';
import { useHydrated } from '@/components/hooks/device';
import { readTyped } from '@/components/hooks/prerendered';
import { useCombobox } from '@/components/ui/use-combobox';
import { isPlatformId } from '@/lib/platforms/platform-ids';
import type { PlatformId } from '@/lib/platforms/platforms';

/**
 * The choice of a place by typing: the input shows a name, the form holds its id. What is typed only searches, until
 * something is picked; leaving the field takes the one place that was found, or nothing.
 */
export function usePlaceInput() {
  const locale = useLocale();
  const { form, values, onTyped } = useBuilder();
  const places = usePlaces();
  // Undefined while nobody searches. What was typed before the scripts were ready is searched for.
  const hydrated = useHydrated();
  const [typed, setTyped] = useState(() => (hydrated ? undefined : readTyped('platform') || undefined));

  const chosen = isPlatformId(values.platform) ? places?.platformOf(values.platform) : undefined;
  const matches = places?.findPlatforms(typed ?? '') ?? [];
  const choose = (id: PlatformId | '') => {
    form.setValue('platform', id);
    onTyped('platform', id);
    setTyped(undefined);
  };
  const pick = (index: number) => {
    const place = matches[index];
    if (place !== undefined) choose(place.id);
  };
  const combobox = useCombobox({ count: matches.length, onPick: pick, disabled: places === undefined });

  return {
    chosen,
    matches,
    typed,
    combobox,
    choose,
    places,
    inputProps: {
      value: typed ?? (chosen === undefined ? '' : placeName(chosen, locale)),
      onChange: (event: { target: { value: string } }) => {
        setTyped(event.target.value);
        combobox.onType();
      },
      // Before the list has loaded too: it opens then.
      onClick: combobox.onType,
      onFocus: (event: { target: HTMLInputElement }) => event.target.select(),
      onKeyDown: (event: KeyboardEvent) => {
        if (isComposing(event)) return;
        const isSearching = typed !== undefined && typed !== '';
        if (event.key === 'Enter' && isSearching && combobox.active < 0 && matches.length > 0) {
          event.preventDefault();
          combobox.pick(0);
          return;
        }
        if (event.key === 'Escape') setTyped(undefined);
        combobox.inputProps.onKeyDown(event);
      },
      onBlur: () => {
        combobox.close();
        if (typed === '') choose('');
        else if (typed !== undefined && matches.length === 1) pick(0);
        setTyped(undefined);
      },
    },
  };
}
