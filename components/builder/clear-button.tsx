import { Eraser } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useBuilder } from '@/components/builder/builder-context';
import { isAmong } from '@/components/builder/custom-origin';
import { Button } from '@/components/ui/button';
import { isBlank } from '@/lib/share/form-prefill';
import { EMPTY_FORM } from '@/lib/utm/form-values';
import { UTM_KEYS } from '@/lib/utm/params';

const FIELDS = ['url', ...UTM_KEYS] as const;

/** Brings every field that is not locked back to what a form starts with; can be undone. */
export function ClearButton() {
  const t = useTranslations('builder');
  const { form, values, changes, conventions, locked } = useBuilder();
  const clear = () => {
    const { custom, ...fields } = { ...EMPTY_FORM, ...conventions.standards };
    const free = Object.entries(fields).filter(([key]) => !locked.has(key));
    const kept = values.custom.filter((row) => isAmong(locked, row));
    const touched = FIELDS.filter((name) => form.getFieldState(name).isTouched);
    const restore = () => {
      for (const name of touched) {
        form.setValue(name, form.getValues(name), { shouldTouch: true, shouldValidate: true });
      }
    };
    changes.apply(
      { ...Object.fromEntries(free), custom: [...custom, ...kept] },
      { code: 'cleared' },
      restore,
    );
    // Nobody has been in a field of this form yet: no error shows, nor at the first letter. Copies stay counted.
    form.reset(undefined, { keepValues: true, keepSubmitCount: true });
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
