import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { announce } from '@/components/hooks/announcer';
import { goToFragment } from '@/components/hooks/use-fragment';
import { useLeaveGuard } from '@/components/hooks/use-leave-guard';
import { ConflictDialog } from '@/components/library/conventions/editor/conflict-dialog';
import { onEditorKey } from '@/components/library/conventions/editor/editor-keys';
import { EditorNotes } from '@/components/library/conventions/editor/editor-notes';
import { FaultList } from '@/components/library/conventions/editor/fault-list';
import { LeaveDialog } from '@/components/library/conventions/editor/leave-dialog';
import { NAME_FIELD, NameFields } from '@/components/library/conventions/editor/name-fields';
import { PairsSection } from '@/components/library/conventions/editor/pairs-section';
import { ParamSection } from '@/components/library/conventions/editor/param-section';
import { SaveBar } from '@/components/library/conventions/editor/save-bar';
import { useEditing } from '@/components/library/conventions/editor/use-editing';
import { useSaving } from '@/components/library/conventions/editor/use-saving';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { localePath } from '@/lib/i18n/path';
import { UTM_KEYS } from '@/lib/utm/params';

/** One convention, with all that it rules. Nothing is saved before “Save”, and nothing is lost before that either. */
export function ConventionEditor({ stored }: { stored: Convention }) {
  const t = useTranslations('conventions');
  const locale = useLocale();
  const editing = useEditing(stored);
  const saving = useSaving(editing);
  const box = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { convention, change, changeRule } = editing;
  useLeaveGuard(editing.isChanged);
  useEffect(() => heading.current?.focus(), []);

  const focusName = () => {
    if (convention.name.trim() === '') box.current?.querySelector<HTMLElement>(`#${NAME_FIELD}`)?.focus();
  };

  const save = async () => {
    const isSaved = await saving.save();
    if (!isSaved) focusName();
    return isSaved;
  };
  const undo = () => {
    editing.undo();
    announce(t('undone'));
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the editor as a whole; each has its button too.
    <div
      ref={box}
      onKeyDown={(event) =>
        onEditorKey(event, {
          save: () => void save(),
          undo: editing.undoable === undefined ? undefined : undo,
        })
      }
      className="grid gap-6"
    >
      <div className="grid gap-2">
        <a
          href={localePath(locale, 'library/conventions')}
          className="target inline-flex w-fit items-center text-sm"
          onClick={(event) => {
            event.preventDefault();
            if (editing.isChanged) setLeaving(true);
            else goToFragment('');
          }}
        >
          {t('back')}
        </a>
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold">
          {convention.name || t('unnamed')}
        </h2>
      </div>
      <EditorNotes editing={editing} />
      <NameFields
        convention={convention}
        isNameMissing={saving.isNameMissing}
        onChange={(part) => change(part)}
      />
      <section aria-label={t('params')} className="grid gap-3">
        <div className="max-w-prose">
          <h3 className="text-lg font-semibold">{t('params')}</h3>
          <p className="text-sm text-ink-soft">{t('paramsIntro')}</p>
        </div>
        {UTM_KEYS.map((param) => (
          <ParamSection
            key={param}
            param={param}
            rule={convention.rules[param] ?? FREE_RULE}
            onChange={(part, told) => changeRule(param, part, told)}
          />
        ))}
      </section>
      <PairsSection convention={convention} onChange={change} />
      <FaultList convention={convention} />
      <SaveBar editing={editing} trouble={saving.trouble} onSave={() => void save()} onUndo={undo} />
      {isLeaving && (
        <LeaveDialog
          onClose={() => setLeaving(false)}
          onDiscard={() => {
            editing.reset();
            goToFragment('');
          }}
          onSave={async () => {
            setLeaving(false);
            if (await save()) goToFragment('');
          }}
        />
      )}
      {saving.conflict && <ConflictDialog conflict={saving.conflict} mine={convention} />}
    </div>
  );
}
