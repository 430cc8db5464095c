import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { CodeBlock } from '@/components/builder/text-copy/code-block';
import { CopyButton } from '@/components/builder/text-copy/copy-button';

/** The landing page for the ad's own link, where the tool adds the tags. */
export function Landing({ url }: { url: string }) {
  const t = useTranslations('paste');
  const { checks } = useBuilder();
  return (
    <div className="grid gap-1.5 text-sm">
      <h4 className="font-semibold">{t('landing')}</h4>
      <p className="text-ink-soft">{t('landingWhy')}</p>
      <CodeBlock text={url} />
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton
          text={url}
          what={t('landing')}
          findHeld={() => checks.held.filter(({ field }) => field === 'url')}
        />
      </div>
    </div>
  );
}
