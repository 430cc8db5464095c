import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { NoticeItem } from '@/components/builder/notice-item';

/** All that is to be said about the link. It stands beside the form, so that no field moves while somebody types. */
export function NoticeList() {
  const t = useTranslations('builder');
  const { link } = useBuilder();
  if (link.notices.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-semibold">{t('notices', { count: link.notices.length })}</h3>
      {/* A long list scrolls by itself, so that the help below it stays in view. */}
      <ul className="grid gap-2 lg:max-h-[38dvh] lg:overflow-y-auto">
        {link.notices.map((notice) => (
          <li
            key={`${notice.code} ${'key' in notice ? notice.key : ''} ${'before' in notice ? notice.before : ''}`}
          >
            <NoticeItem notice={notice} />
          </li>
        ))}
      </ul>
    </div>
  );
}
