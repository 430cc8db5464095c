import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { useNoteUsed } from '@/components/builder/many/use-note-used';
import type { RowChecks } from '@/components/builder/many/use-row-checks';
import { CodeBlock } from '@/components/builder/text-copy/code-block';
import { CopyButton } from '@/components/builder/text-copy/copy-button';
import { CHANNEL_TERMS } from '@/lib/channels/channels';
import { ga4Channel } from '@/lib/channels/ga4';
import { localePath } from '@/lib/i18n/path';
import type { CampaignLink } from '@/lib/platforms/campaign-links';
import { trimText } from '@/lib/url/white-space';

type RowLinkProps = { link: CampaignLink; name: string; findHeld: RowChecks['findHeld'] };

/** The link of a row, its channel in GA4, and Copy. */
export function RowLink({ link, name, findHeld }: RowLinkProps) {
  const t = useTranslations('many.row');
  const locale = useLocale();
  const { values } = useBuilder();
  const noteUsed = useNoteUsed();
  const { source, medium, result } = link;
  if (!result.ok) return null;
  if (trimText(source) === '') return <p className="text-sm text-ink-soft">{t('waiting')}</p>;
  const { channel, probably } = ga4Channel({ source, medium, campaign: values.utm_campaign });
  return (
    <>
      <CodeBlock text={result.url} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm">
        <CopyButton
          text={result.url}
          what={name}
          findHeld={() => findHeld([link])}
          onCopied={() => noteUsed([link])}
        />
        <span>
          {t('channel')}{' '}
          <a href={localePath(locale, `glossary/${CHANNEL_TERMS[channel]}`)} className="font-semibold">
            {channel}
          </a>
          {probably !== undefined && ` (${t('probably')})`}
        </span>
      </div>
    </>
  );
}
