import { useEffect, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useLeaveGuard } from '@/components/hooks/use-leave-guard';
import { ImportTrouble } from '@/components/library/files/import-trouble';
import { partCounts } from '@/components/library/files/part-counts';
import { ReadNotes } from '@/components/library/files/read-notes';
import { ReviewBody } from '@/components/library/files/review-body';
import { useCountsText } from '@/components/library/files/use-counts-text';
import type { Opened } from '@/components/library/files/use-file-reading';
import { useImport } from '@/components/library/files/use-import';
import { useImportPlan } from '@/components/library/files/use-import-plan';
import { Skeleton } from '@/components/ui/skeleton';
import type { MergeCounts } from '@/lib/library/merge-counts';

/** What an import has done. */
export type Imported = { readonly what: 'import' | 'restore'; readonly counts: MergeCounts };

type ImportReviewProps = {
  opened: Opened;
  onImported: (imported: Imported) => void;
  onCancel: (() => void) | undefined;
  /** The heading takes the focus: what had it is gone. */
  takesFocus: boolean;
};

/** What a link or a file holds and what it would change. Nothing is written before the person says so. */
export function ImportReview({ opened, onImported, onCancel, takesFocus }: ImportReviewProps) {
  const { part, notices } = opened;
  const t = useTranslations('files.review');
  const ui = useTranslations('ui');
  const format = useFormatter();
  const countsText = useCountsText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { planned, again } = useImportPlan(part);
  const importing = useImport();
  useLeaveGuard(importing.isBusy);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  // What was decided is decided anew: the things that it was about may be others.
  const compareAgain = () => {
    setVersion((last) => last + 1);
    again();
  };
  return (
    <section className="grid gap-5">
      <div className="grid gap-1">
        <h2 ref={heading} tabIndex={-1} className="text-xl font-semibold">
          {t('title')}
        </h2>
        <p>{t('holds', { what: countsText(partCounts(part)) })}</p>
        {part.savedAt !== undefined && (
          <p className="text-sm text-ink-soft">
            {t('savedAt', {
              date: format.dateTime(part.savedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
        )}
      </div>
      <ReadNotes notices={notices} />
      <ImportTrouble code={importing.failure ?? (planned?.ok === false ? planned.error.code : undefined)} />
      {planned === undefined && <Skeleton label={ui('loading')} lines={6} />}
      {planned?.ok && (
        <ReviewBody
          key={version}
          part={part}
          plan={planned.plan}
          importing={importing}
          onChangedElsewhere={compareAgain}
          onImported={onImported}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}
