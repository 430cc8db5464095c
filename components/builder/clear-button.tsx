import { Eraser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { isAmong } from '@/components/builder/custom-origin';
import { Button } from '@/components/ui/button';
import { isBlank } from '@/lib/share/form-prefill';
import { EMPTY_FORM } from '@/lib/utm/form-values';

/** Empties every field that is not locked; can be undone. */
export function ClearButton() {
  const t = useTranslations('builder');
  const { form, values, changes, locked } = useBuilder();
  const clear = () => {
    const { custom, ...fields } = EMPTY_FORM;
    const free = Object.entries(fields).filter(([key]) => !locked.has(key));
    const kept = values.custom.filter((row) => isAmong(locked, row));
    changes.apply({ ...Object.fromEntries(free), custom: [...custom, ...kept] }, { code: 'cleared' });
    form.clearErrors();
    form.setFocus('url');
  };
  return (
    <Button
      variant="ghost"
      disabled={isBlank(values)}
      onClick={clear}
      icon={<Eraser aria-hidden="true" className="size-4.5" />}
    >
      {t('clear')}
    </Button>
  );
}
