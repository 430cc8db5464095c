import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Opening } from '@/components/builder/use-prefill';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { isBlank } from '@/lib/share/form-prefill';

/** The last form of this device that was not finished, offered while this one is empty. */
export function DraftOffer({ opening }: { opening: Opening }) {
  const t = useTranslations('builder.draft');
  const ui = useTranslations('ui');
  const { values } = useBuilder();
  const { draft } = opening;
  if (draft === undefined || !isBlank(values)) return null;
  return (
    <Callout
      tone="info"
      toneLabel={ui('tone.info')}
      title={t('text')}
      actions={
        <Button size="sm" onClick={() => opening.open(draft, 'draft_continued')}>
          {t('continue')}
        </Button>
      }
      onDismiss={{ label: ui('dismiss'), run: opening.dropDraft }}
    />
  );
}
