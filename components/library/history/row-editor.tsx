import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { isComposing } from '@/components/hooks/composing';
import { changeEntry } from '@/components/hooks/library/history';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { parseLabels, serialiseLabels } from '@/lib/library/labels';
import type { HistoryEntry } from '@/lib/library/library';
import { LIMITS } from '@/lib/library/limits';

type RowEditorProps = { entry: HistoryEntry; onClose: () => void };

/** Note and labels of a link. Nothing is stored until it is saved. */
export function RowEditor({ entry, onClose }: RowEditorProps) {
  const t = useTranslations('history.edit');
  const ui = useTranslations('ui');
  const note = useRef<HTMLTextAreaElement>(null);
  const [before] = useState({ note: entry.note, labels: serialiseLabels(entry.labels) });
  const [noteText, setNoteText] = useState(before.note);
  const [labelText, setLabelText] = useState(before.labels);
  useEffect(() => note.current?.focus(), []);

  const save = async () => {
    // Only what was changed here: another tab may have changed the rest, and a label from a file may hold a comma.
    const saved = await changeEntry(entry.id, {
      ...(noteText !== before.note && { note: noteText.trim() }),
      ...(labelText !== before.labels && { labels: parseLabels(labelText) }),
    });
    if (!saved.ok) return announce(failure(saved.error.code));
    announce(t('saved'));
    onClose();
  };
  const failure = (code: string) => {
    if (code === 'too_large') return t('tooLarge', LIMITS);
    return t(code === 'gone' ? 'gone' : 'failed');
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
  };
  return (
    <form onSubmit={onSubmit} onKeyDown={onKeyDown} className="grid gap-3">
      <Field label={t('note')}>
        {(control) => (
          <TextArea
            {...control}
            ref={note}
            rows={2}
            maxLength={LIMITS.text}
            value={noteText}
            onChange={(event) => setNoteText(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('labels')} hint={t('labelsHint')}>
        {(control) => (
          <TextInput {...control} value={labelText} onChange={(event) => setLabelText(event.target.value)} />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" size="sm">
          {t('save')}
        </Button>
        <Button size="sm" onClick={onClose}>
          {ui('cancel')}
        </Button>
      </div>
    </form>
  );
}
