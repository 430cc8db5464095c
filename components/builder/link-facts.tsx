import { CircleCheck, ExternalLink, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { classNames } from '@/components/ui/class-names';
import { tagsOfForm } from '@/lib/utm/form-link';

/** Under the link: its length, the proof that it reads back, and where the tags stand if not in the query. */
export function LinkFacts({ url }: { url: string }) {
  const t = useTranslations('builder');
  const ui = useTranslations('ui');
  const format = useFormatter();
  const { link, values } = useBuilder();
  const count = Object.keys(tagsOfForm(values)).length;
  const Icon = link.readsBack ? CircleCheck : TriangleAlert;
  return (
    <div className="grid gap-1 text-sm">
      <p className={classNames('flex items-start gap-1.5', link.readsBack ? 'text-success' : 'text-error')}>
        <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {link.readsBack ? t('readsBack', { count }) : t('readsBackNot')}
      </p>
      <p className="text-ink-soft">{t('length', { length: format.number(url.length) })}</p>
      {values.placement === 'fragment' && <p className="font-medium text-warning">{t('inFragment')}</p>}
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        className="target inline-flex items-center gap-1.5 justify-self-start lg:hidden"
      >
        <ExternalLink aria-hidden="true" className="size-4" />
        {t('openLink')}
        <span className="sr-only">{ui('opensInNewTab')}</span>
      </a>
    </div>
  );
}
