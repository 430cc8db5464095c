import { Undo2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import type { Change, MadeChange } from '@/components/builder/change';
import { messageParams } from '@/components/builder/message-params';
import { ValueList } from '@/components/builder/value-list';
import { announce } from '@/components/hooks/announcer';
import { listText } from '@/components/i18n/list-text';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';

const AppliedFields = lazy(async () => {
  const { AppliedFields: fields } = await import('@/components/builder/presets/applied-fields');
  return { default: fields };
});

/** What was done to the form for the person last, and the way back. */
export function ChangeNote() {
  const { changes } = useBuilder();
  const { shown } = changes;
  return shown && <Note made={shown} />;
}

/** What is announced where it happens is not said a second time. */
const ANNOUNCED: readonly Change['code'][] = [
  'tags_moved',
  'custom_removed',
  'preset_applied',
  'preset_left',
];

function Note({ made }: { made: MadeChange }) {
  const t = useTranslations('change');
  const ui = useTranslations('ui');
  const { changes } = useBuilder();
  return (
    <Callout
      tone="success"
      role="status"
      silent={ANNOUNCED.includes(made.change.code)}
      toneLabel={ui('tone.success')}
      title={<ChangeText change={made.change} />}
      actions={
        <Button
          size="sm"
          icon={<Undo2 aria-hidden="true" className="size-4" />}
          onClick={() => {
            changes.undo();
            announce(t('undone'));
          }}
        >
          {ui('undo')}
        </Button>
      }
      onDismiss={{ label: ui('dismiss'), run: changes.dismiss }}
    >
      {made.change.code === 'tags_moved' && <MovedTags change={made.change} />}
      {made.change.code === 'preset_applied' && (
        <Suspense>
          <AppliedFields changed={made.change.changed} />
        </Suspense>
      )}
    </Callout>
  );
}

function ChangeText({ change }: { change: Change }) {
  const t = useTranslations('change');
  const locale = useLocale();
  if (change.code === 'tags_moved') return t('tags_moved', { count: Object.keys(change.moved).length });
  if (change.code === 'preset_applied')
    return t('preset_applied', { name: change.name, count: change.count });
  return t(change.code, messageParams(change, locale) as never);
}

function MovedTags({ change }: { change: Extract<Change, { code: 'tags_moved' }> }) {
  const t = useTranslations('change');
  const notice = useTranslations('notice');
  const locale = useLocale();
  return (
    <ValueList values={Object.entries(change.moved)}>
      {change.stayed.length > 0 && <li>{t('tags_stayed', { keys: listText(change.stayed, locale) })}</li>}
      {change.notices.map((cleaned) => (
        <li key={cleaned.code}>{notice(`${cleaned.code}.text`, messageParams(cleaned, locale) as never)}</li>
      ))}
    </ValueList>
  );
}
