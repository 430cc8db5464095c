import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { announce } from '@/components/hooks/announcer';
import { addKnownValue } from '@/components/hooks/library/values';
import { Button } from '@/components/ui/button';
import { conventionalForm } from '@/lib/conventions/conventional-form';
import { trimText } from '@/lib/url/white-space';
import type { UtmKey } from '@/lib/utm/params';

/** Of a value that is new: has it be known from now on, as the convention writes it, so that nobody is asked again. */
export function KeepValue({ name, onKept }: { name: UtmKey; onKept: () => void }) {
  const t = useTranslations('naming');
  const { values, conventions } = useBuilder();
  const rule = conventions.inForce?.rules[name];
  const typed = trimText(values[name]);
  if (rule === undefined || typed === '') return null;
  const { value } = conventionalForm(rule, typed, values.platform || undefined);
  const keep = async () => {
    const kept = await addKnownValue(name, value);
    announce(kept.ok ? t('valueAdded', { value }) : t('notAdded'));
    onKept();
  };
  return (
    <Button size="sm" onClick={() => void keep()} className="max-w-full">
      <span className="truncate">{t('addValue', { value })}</span>
    </Button>
  );
}
