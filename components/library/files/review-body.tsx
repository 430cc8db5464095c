import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Imported } from '@/components/library/files/import-review';
import { partCounts } from '@/components/library/files/part-counts';
import { RestoreChoice } from '@/components/library/files/restore-choice';
import { ReviewGroup } from '@/components/library/files/review-group';
import { useCountsText } from '@/components/library/files/use-counts-text';
import type { useImport } from '@/components/library/files/use-import';
import type { ImportPlan } from '@/components/library/files/use-import-plan';
import { Button } from '@/components/ui/button';
import { mergeCounts } from '@/lib/library/merge-counts';
import type { Decision, Decisions } from '@/lib/library/merge-item';
import { backupOf } from '@/lib/library/replace-library';
import type { SharedPart } from '@/lib/library/shared-part';

const KINDS = ['preset', 'convention', 'history', 'known', 'setting'] as const;
const UNDECIDED: Decisions = new Map();

type ReviewBodyProps = {
  part: SharedPart;
  plan: ImportPlan;
  importing: ReturnType<typeof useImport>;
  onChangedElsewhere: () => void;
  onImported: (imported: Imported) => void;
  onCancel: (() => void) | undefined;
};

/** The items by their kinds with what can be decided on them, and the button that does it. */
export function ReviewBody({ part, plan, importing, ...on }: ReviewBodyProps) {
  const t = useTranslations('files.review');
  const ui = useTranslations('ui');
  const countsText = useCountsText();
  const [decisions, setDecisions] = useState(UNDECIDED);
  const [isReplacing, setReplacing] = useState(false);
  const backup = backupOf(part);
  const counts = isReplacing ? partCounts(part) : mergeCounts(plan.items, decisions);
  const isChange = isReplacing || Object.values(counts).some((count) => count > 0);
  const isAllSame = !isReplacing && plan.items.every(({ state }) => state === 'same');

  const decide = (keys: readonly string[], decision: Decision) =>
    setDecisions((last) => new Map([...last, ...keys.map((key) => [key, decision] as const)]));
  const run = async () => {
    const failure =
      isReplacing && backup !== undefined
        ? await importing.replace(plan, backup)
        : await importing.merge(plan, decisions);
    if (failure === undefined) on.onImported({ what: isReplacing ? 'restore' : 'import', counts });
    if (failure === 'changed_elsewhere') on.onChangedElsewhere();
  };
  const summary = isReplacing ? 'willRestore' : isChange ? 'will' : isAllSame ? 'allSame' : 'willNothing';
  return (
    <div className="grid gap-6">
      {backup !== undefined && (
        <RestoreChoice mine={plan.mine} backup={backup} isReplacing={isReplacing} onChange={setReplacing} />
      )}
      {!isReplacing &&
        KINDS.map((kind) => {
          const items = plan.items.filter((item) => item.what === kind);
          return (
            items.length > 0 && (
              <ReviewGroup
                key={kind}
                kind={kind}
                items={items}
                conventions={[...plan.mine.conventions, ...part.conventions]}
                decisions={decisions}
                onDecide={decide}
              />
            )
          );
        })}
      <div className="grid gap-3 border-t border-line pt-4">
        <p>{t(summary, { what: countsText(counts) })}</p>
        <div className="flex flex-wrap gap-2">
          {isChange && (
            <Button
              variant="primary"
              aria-disabled={importing.isBusy}
              onClick={() => !importing.isBusy && void run()}
            >
              {importing.isBusy ? t('importing') : t(isReplacing ? 'restore' : 'import')}
            </Button>
          )}
          {on.onCancel && (
            <Button disabled={importing.isBusy} onClick={on.onCancel}>
              {ui(isChange ? 'cancel' : 'close')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
