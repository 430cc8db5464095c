import { useBuilder } from '@/components/builder/builder-context';
import { FixButtons } from '@/components/builder/checks/fix-buttons';
import type { Finding } from '@/lib/lint/finding';
import { isUtmKey } from '@/lib/utm/params';

/** Of a value that a naming convention has not met before: what may have been meant, and the way to keep it. */
export function NewValue({ finding, onKept }: { finding: Finding; onKept: () => void }) {
  const { suite } = useBuilder().conventions;
  if (suite === undefined || finding.rule !== 'convention-new-value') return null;
  return (
    <div className="grid justify-items-start gap-1.5">
      <FixButtons finding={finding} />
      {isUtmKey(finding.field) && <suite.KeepValue name={finding.field} onKept={onKept} />}
    </div>
  );
}
