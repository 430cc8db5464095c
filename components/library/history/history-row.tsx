import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { LinkParts } from '@/components/library/history/link-parts';
import { RowActions } from '@/components/library/history/row-actions';
import { RowEditor } from '@/components/library/history/row-editor';
import { RowFacts } from '@/components/library/history/row-facts';
import { classNames } from '@/components/ui/class-names';
import type { HistoryEntry } from '@/lib/library/library';

type HistoryRowProps = {
  entry: HistoryEntry;
  now: Date;
  isCopied: boolean;
  onCopied: () => void;
  onDelete: () => void;
  /** The label that the list is narrowed down by; pressed again, it lets all links come back. */
  label: string | undefined;
  onLabel: (label: string) => void;
};

/** One link: itself, when and from where it was copied, what the person wrote beside it, and what can be done. */
export function HistoryRow(props: HistoryRowProps) {
  const { entry, now, isCopied, onCopied, onDelete, label: asked, onLabel } = props;
  const t = useTranslations('history.row');
  const linkId = useId();
  const link = useRef<HTMLParagraphElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const [isEditing, setEditing] = useState(false);
  const { url, platform, note, labels } = entry;

  const close = () => {
    setEditing(false);
    editButton.current?.focus();
  };
  return (
    <article
      aria-labelledby={linkId}
      className="grid gap-2 rounded-card border border-line bg-surface p-3 sm:p-4"
    >
      <p
        ref={link}
        id={linkId}
        className="line-clamp-4 font-mono text-[0.9375rem] [overflow-wrap:anywhere] focus-within:line-clamp-none"
      >
        <LinkParts url={url} platform={platform} />
      </p>
      <RowFacts entry={entry} now={now} />
      {!isEditing && note !== '' && <p className="whitespace-pre-line [overflow-wrap:anywhere]">{note}</p>}
      {!isEditing && labels.length > 0 && (
        <div className="flex flex-wrap items-center gap-1.5">
          <span className="sr-only">{t('labels')}</span>
          {labels.map((label) => (
            <button
              key={label}
              type="button"
              title={t('filterBy', { label })}
              aria-pressed={label === asked}
              onClick={() => onLabel(label)}
              className={classNames(
                'inline-flex min-h-6 max-w-full items-center rounded-full border px-2.5 text-sm [overflow-wrap:anywhere] hover:bg-sunken pointer-coarse:min-h-11',
                label === asked ? 'border-accent text-accent' : 'border-line-strong',
              )}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {isEditing && <RowEditor entry={entry} onClose={close} />}
      <RowActions
        entry={entry}
        describedBy={linkId}
        link={link}
        isCopied={isCopied}
        isEditing={isEditing}
        editButton={editButton}
        onCopied={onCopied}
        onEdit={() => setEditing(!isEditing)}
        onDelete={onDelete}
      />
    </article>
  );
}
