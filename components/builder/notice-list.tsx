import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { NoticeItem } from '@/components/builder/notice-item';

/** All that is to be said about the link. It stands beside the form, so that no field moves while somebody types. */
export function NoticeList() {
  const t = useTranslations('builder');
  const { link } = useBuilder();
  const headingId = useId();
  if (link.notices.length === 0) return null;
  return (
    <div>
      <h3 id={headingId} className="mb-2 font-semibold">
        {t('notices', { count: link.notices.length })}
      </h3>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing to fill in here: no fieldset. */}
      <div role="group" aria-labelledby={headingId}>
        <ul className="grid gap-2">
          {link.notices.map((notice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same notice can be there twice.
            <li key={`${notice.code} ${'key' in notice ? notice.key : ''} ${index}`}>
              <NoticeItem notice={notice} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
