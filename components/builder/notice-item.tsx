import { useLocale, useTranslations } from 'use-intl';
import { type HelpField, useBuilder } from '@/components/builder/builder-context';
import type { Change, Patch } from '@/components/builder/change';
import { messageParams } from '@/components/builder/message-params';
import { toneOf } from '@/components/builder/notice-tone';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import type { LinkNotice } from '@/lib/utm/form-link';
import { isUtmKey } from '@/lib/utm/params';

type Fix = { readonly patch: Patch; readonly change: Change };

/** A notice as a sentence, its reason, and the button that settles it, if one press can. */
export function NoticeItem({ notice }: { notice: LinkNotice }) {
  const t = useTranslations('notice');
  const builder = useTranslations('builder');
  const field = useTranslations('field');
  const ui = useTranslations('ui');
  const locale = useLocale();
  const { changes, locked, openHelp } = useBuilder();
  const tone = toneOf(notice.code);
  const about = helpOf(notice);
  const params = messageParams(notice, locale);
  const fix = fixOf(notice);
  const allowed = fix !== undefined && Object.keys(fix.patch).every((key) => !locked.has(key));
  return (
    <Callout
      tone={tone}
      toneLabel={ui(`tone.${tone}`)}
      title={t(`${notice.code}.text`, params as never)}
      actions={
        <>
          {allowed && (
            <Button size="sm" onClick={() => changes.apply(fix.patch, fix.change)}>
              {t('tag_replaced.fix')}
            </Button>
          )}
          <Button size="sm" variant="ghost" onClick={() => openHelp(about)}>
            {builder('explain', { field: field(`${about}.label`) })}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">{t(`${notice.code}.why`, params as never)}</p>
    </Callout>
  );
}

/** What the help explains to somebody who meets this notice: a notice without a parameter is about the address. */
function helpOf(notice: LinkNotice): HelpField {
  if (notice.code.startsWith('custom_')) return 'custom';
  if (!('key' in notice)) return 'url';
  return isUtmKey(notice.key) ? notice.key : 'custom';
}

function fixOf(notice: LinkNotice): Fix | undefined {
  if (notice.code !== 'tag_replaced' || !isUtmKey(notice.key) || notice.before === '') return undefined;
  const { key, before: value } = notice;
  return { patch: { [key]: value }, change: { code: 'kept_own', key, value } };
}
