import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Change, Patch } from '@/components/builder/change';
import { messageParams } from '@/components/builder/message-params';
import { toneOf } from '@/components/builder/notice-tone';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { FormNotice } from '@/lib/utm/form-link';
import type { FormValues } from '@/lib/utm/form-values';
import type { Notice } from '@/lib/utm/notices';
import { isUtmKey } from '@/lib/utm/params';

type Fix = { readonly patch: Patch; readonly change: Change };

/** A notice as a sentence, its reason, and the button that settles it, if one press can. */
export function NoticeItem({ notice }: { notice: Notice | FormNotice }) {
  const t = useTranslations('notice');
  const { values, changes, locked } = useBuilder();
  const params = messageParams(notice);
  const fix = fixOf(notice, values);
  const allowed = fix !== undefined && Object.keys(fix.patch).every((key) => !locked.has(key));
  return (
    <Callout
      tone={toneOf(notice.code)}
      title={t(`${notice.code}.text`, params as never)}
      actions={
        allowed && (
          <Button size="sm" onClick={() => changes.apply(fix.patch, fix.change)}>
            {t(`${notice.code as 'tag_replaced'}.fix`)}
          </Button>
        )
      }
    >
      <p className="text-ink-soft">{t(`${notice.code}.why`, params as never)}</p>
    </Callout>
  );
}

function fixOf(notice: Notice | FormNotice, values: FormValues): Fix | undefined {
  if ('repair' in notice) {
    const { repair } = notice;
    return { patch: { url: repair }, change: { code: 'repaired', before: values.url, after: repair } };
  }
  if (notice.code === 'tag_replaced' && isUtmKey(notice.key) && notice.before !== '') {
    const { key, before: value } = notice;
    return { patch: { [key]: value }, change: { code: 'kept_own', key, value } };
  }
  return undefined;
}
