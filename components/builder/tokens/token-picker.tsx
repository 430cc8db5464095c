import { useLayoutEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { placeName } from '@/components/builder/place/place-name';
import { TokenCard } from '@/components/builder/tokens/token-card';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import { fold } from '@/lib/platforms/fold';
import { type TokenInfo, tokensOf } from '@/lib/platforms/platform-tokens';
import { type PlatformId, platformOf } from '@/lib/platforms/platforms';
import type { UtmKey } from '@/lib/utm/params';

type TokenPickerProps = {
  platform: PlatformId;
  field: UtmKey | undefined;
  texts: PlatformTexts;
  onPick: (token: string) => void;
};

/** The dynamic values of a place, with a search; what suits the field stands first. */
export function TokenPicker({ platform, field, texts, onPick }: TokenPickerProps) {
  const t = useTranslations('tokenPicker');
  const locale = useLocale();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  // It comes after the window has opened, and the window gave the focus to its close button.
  useLayoutEffect(() => input.current?.focus(), []);

  const suits = (info: TokenInfo) => field !== undefined && info.recommendedFor?.includes(field) === true;
  const wanted = fold(query);
  const all = tokensOf(platform);
  const found = all.filter(({ token, meaning }) =>
    [token, texts.meaning[meaning]].some((text) => fold(text).includes(wanted)),
  );
  const sorted = [...found.filter(suits), ...found.filter((info) => !suits(info))];

  return (
    <div className="grid gap-4">
      <p className="text-sm text-ink-soft">
        {t('intro', { place: placeName(platformOf(platform), locale) })}
      </p>
      <Field label={t('search')}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        )}
      </Field>
      <p role="status" className={found.length === 0 ? '' : 'sr-only'}>
        {query !== '' && t('found', { count: found.length })}
      </p>
      <ul className="grid gap-2">
        {sorted.map((info) => (
          <TokenCard key={info.token} info={info} suits={suits(info)} texts={texts} onPick={onPick} />
        ))}
      </ul>
    </div>
  );
}
