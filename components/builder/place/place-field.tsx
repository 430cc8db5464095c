import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePlaceInput } from '@/components/builder/place/use-place-input';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';

/** Where people will click: one of the platforms, searched by any of its names. `isStep`: under that very question. */
export function PlaceField({ isStep = false }: { isStep?: boolean }) {
  const t = useTranslations('place');
  const input = useRef<HTMLInputElement>(null);
  const { chosen, matches, typed, combobox, choose, places, inputProps } = usePlaceInput();
  const isMissing = places && typed !== undefined && matches.length === 0;

  return (
    <Field
      label={t(isStep ? 'search' : 'label')}
      hint={isStep ? undefined : t('hint')}
      trailing={
        chosen && (
          <IconButton
            label={t('clear')}
            onClick={() => {
              choose('');
              input.current?.focus();
            }}
          >
            <X aria-hidden="true" className="size-4.5" />
          </IconButton>
        )
      }
    >
      {(control) => (
        <div className="relative">
          <TextInput
            {...control}
            {...(places ? combobox.inputProps : {})}
            {...inputProps}
            ref={input}
            name="platform"
            placeholder={t('placeholder')}
          />
          {places && combobox.open && (
            <places.PlaceList
              label={t('list')}
              places={matches}
              isGrouped={typed === undefined || typed === ''}
              listId={combobox.listId}
              active={combobox.active}
              optionId={combobox.optionId}
              onPick={combobox.pick}
            />
          )}
          <div
            role="status"
            className={
              isMissing
                ? 'absolute inset-x-0 top-full z-20 mt-1 rounded-control border border-line-strong bg-surface px-3 py-2 text-sm shadow-raised'
                : 'sr-only'
            }
          >
            {isMissing && t('nothing')}
          </div>
        </div>
      )}
    </Field>
  );
}
