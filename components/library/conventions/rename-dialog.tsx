import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { trimText } from '@/lib/url/white-space';

type RenameDialogProps = { name: string; onClose: () => void; onRename: (name: string) => void };

export function RenameDialog({ name, onClose, onRename }: RenameDialogProps) {
  const t = useTranslations('conventions');
  const ui = useTranslations('ui');
  const [typed, setTyped] = useState(name);
  const [isTold, setTold] = useState(false);
  const next = trimText(typed);
  return (
    <Dialog open onClose={onClose} title={t('renameTitle', { name })} closeLabel={ui('close')}>
      <form
        noValidate
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setTold(true);
          if (next === '') return;
          onRename(next);
          onClose();
        }}
      >
        <Field
          label={t('name')}
          required={ui('required')}
          error={isTold && next === '' ? t('nameMissing') : undefined}
        >
          {(control) => (
            <TextInput {...control} value={typed} onChange={(event) => setTyped(event.target.value)} />
          )}
        </Field>
        <div className="flex flex-wrap gap-2">
          <Button type="submit" variant="primary">
            {t('rename')}
          </Button>
          <Button onClick={onClose}>{ui('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
