import { type ReactNode, useId } from 'react';
import { useBuilder } from '@/components/builder/builder-context';
import type { Finding, LintField } from '@/lib/lint/finding';

export type FieldNote = {
  /** What was found at the field, in one line; undefined where nothing was. */
  readonly note: ReactNode;
  /** The id of what describes the input because of it. */
  readonly describedBy: string | undefined;
};

/** What the checks have to say at a field. Their code comes later than the field: see use-suite.ts. */
export function useFieldNote(field: LintField): FieldNote {
  const { checks } = useBuilder();
  const id = useId();
  const findings = checks.findings.filter((finding) => finding.field === field);
  if (checks.suite === undefined || !isFilled(findings)) return { note: undefined, describedBy: undefined };
  const { FieldFindings, FindingTexts } = checks.suite;
  const note = (
    <>
      <FieldFindings findings={findings} />
      <FindingTexts id={id} findings={findings} />
    </>
  );
  return { note, describedBy: id };
}

function isFilled(findings: readonly Finding[]): findings is readonly [Finding, ...Finding[]] {
  return findings.length > 0;
}
