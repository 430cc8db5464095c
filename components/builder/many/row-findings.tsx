import { FindingWord } from '@/components/builder/checks/finding-mark';
import { useSentence } from '@/components/builder/checks/finding-names';
import { SeverityIcon } from '@/components/ui/severity';
import type { Finding } from '@/lib/lint/finding';

/** What is wrong with a link of the list; not while somebody types in its row. */
export function RowFindings({ findings }: { findings: readonly Finding[] }) {
  const sentence = useSentence();
  if (findings.length === 0) return null;
  return (
    <ul className="grid gap-1 text-sm group-has-[input:focus]:hidden">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a check can find the same thing twice.
        <li key={`${finding.rule} ${index}`} className="flex gap-1.5 [overflow-wrap:anywhere]">
          <span className="mt-0.5">
            <SeverityIcon severity={finding.severity} />
          </span>
          <span>
            <FindingWord severity={finding.severity} /> {sentence(finding)}
          </span>
        </li>
      ))}
    </ul>
  );
}
