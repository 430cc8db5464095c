import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { type CompareRow, CompareTable } from '@/components/ui/compare-table';

export type ConflictTexts = {
  readonly title: string;
  readonly body: string;
  readonly columns: { readonly field: string; readonly mine: string; readonly theirs: string };
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly keepBoth: string;
};

type ConflictChoiceProps = {
  texts: ConflictTexts;
  /** Where the two differ; none where theirs is gone. */
  rows: readonly CompareRow[];
  onMine: () => void;
  onTheirs: () => void;
  /** Undefined where there is nothing to keep beside ours. */
  onBoth: (() => void) | undefined;
};

/** Two versions of one thing, and the choice between them. It takes the focus: it stands where a form was. */
export function ConflictChoice({ texts, rows, onMine, onTheirs, onBoth }: ConflictChoiceProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="grid gap-4">
      <div className="grid gap-1">
        <h3 ref={heading} tabIndex={-1} className="font-semibold">
          {texts.title}
        </h3>
        <p>{texts.body}</p>
      </div>
      {rows.length > 0 && <CompareTable caption={texts.title} columns={texts.columns} rows={rows} />}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onMine}>{texts.keepMine}</Button>
        <Button onClick={onTheirs}>{texts.takeTheirs}</Button>
        {onBoth && <Button onClick={onBoth}>{texts.keepBoth}</Button>}
      </div>
    </section>
  );
}
