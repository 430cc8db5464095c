import { useTranslations } from 'use-intl';
import { pathText } from '@/components/library/files/path-text';
import { Callout } from '@/components/ui/callout';
import type { ShareNotice } from '@/lib/library/shared-part';

const SHOWN = 5;

/** What reading left out or changed. */
export function ReadNotes({ notices }: { notices: readonly ShareNotice[] }) {
  const t = useTranslations('files.notices');
  const ui = useTranslations('ui');
  if (notices.length === 0) return null;
  const textOf = (notice: ShareNotice): string => {
    switch (notice.code) {
      case 'duplicate_id':
        return t('duplicate_id', { id: notice.id });
      case 'duplicate_url':
        return t('duplicate_url', { url: notice.url });
      case 'unknown_key':
        return t('unknown_key', { path: pathText(notice.path) });
      case 'migrated':
        return t('migrated');
    }
  };
  const texts = [...new Set(notices.map(textOf))];
  return (
    <Callout tone="info" toneLabel={ui('tone.info')}>
      <ul className="grid gap-0.5 [overflow-wrap:anywhere]">
        {texts.slice(0, SHOWN).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {texts.length > SHOWN && <li>{t('more', { count: texts.length - SHOWN })}</li>}
      </ul>
    </Callout>
  );
}
