import { useTranslations } from 'use-intl';
import { useSentence } from '@/components/builder/checks/finding-names';
import type { Finding } from '@/lib/lint/finding';

/** What describes the input to screen readers: its errors and warnings as sentences. Hints would be chatter. */
export function FindingTexts({ id, findings }: { id: string; findings: readonly Finding[] }) {
  const t = useTranslations('checks');
  const sentence = useSentence();
  return (
    <span id={id} hidden>
      {findings
        .filter(({ severity }) => severity !== 'hint')
        .map((finding) => `${t(`severity.${finding.severity}`)}: ${sentence(finding)}`)
        .join(' ')}
    </span>
  );
}
