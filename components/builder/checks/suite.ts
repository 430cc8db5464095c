import { ChannelPanel } from '@/components/builder/channel/channel-panel';
import { CheckSummary } from '@/components/builder/checks/check-summary';
import { FieldFindings } from '@/components/builder/checks/field-findings';
import { FindingTexts } from '@/components/builder/checks/finding-texts';
import { HoldNote } from '@/components/builder/checks/hold-note';
import { NoticeList } from '@/components/builder/notice-list';
import { fieldsOfFix, lintInputOfForm } from '@/lib/lint/form-input';
import { lint } from '@/lib/lint/lint';
import { parseUsed, usedNames } from '@/lib/lint/used-values';

/** All that finds and shows what is wrong with a link, what was done to it, and where it is filed. It comes when the form is first touched: see use-suite.ts. */
export const suite = {
  lint,
  lintInputOfForm,
  fieldsOfFix,
  usedNames: (text: string) => usedNames(parseUsed(text)),
  FieldFindings,
  FindingTexts,
  CheckSummary,
  ChannelPanel,
  NoticeList,
  HoldNote,
} as const;
