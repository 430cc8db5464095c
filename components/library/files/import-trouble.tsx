import { useTranslations } from 'use-intl';
import type { ImportFailure } from '@/components/library/files/use-import';
import { Callout } from '@/components/ui/callout';

/** Why nothing was imported. */
export function ImportTrouble({ code }: { code: ImportFailure | undefined }) {
  const t = useTranslations('files.review');
  const trouble = useTranslations('library.trouble');
  const ui = useTranslations('ui');
  if (code === undefined) return null;
  const isRace = code === 'changed_elsewhere';
  return (
    <Callout
      tone="error"
      role="alert"
      toneLabel={ui('tone.error')}
      title={isRace ? t('changed') : trouble(`${code}.title`)}
    >
      <p className="max-w-prose">{isRace ? t('changedHow') : trouble(`${code}.body`)}</p>
    </Callout>
  );
}
