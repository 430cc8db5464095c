import { ArrivalNote } from '@/components/builder/arrival-note';
import { ChangeNote } from '@/components/builder/change-note';
import { ChannelPanel } from '@/components/builder/channel/channel-panel';
import { CheckSummary } from '@/components/builder/checks/check-summary';
import { FieldFindings } from '@/components/builder/checks/field-findings';
import { controlOf } from '@/components/builder/checks/finding-names';
import { FindingTexts } from '@/components/builder/checks/finding-texts';
import { HeldLink } from '@/components/builder/checks/held-link';
import { CopyByHand } from '@/components/builder/copy-by-hand';
import { DraftOffer } from '@/components/builder/draft-offer';
import { Expansion } from '@/components/builder/expansion/expansion';
import { HelpSheet } from '@/components/builder/help-sheet';
import { NoticeList } from '@/components/builder/notice-list';
import { OpeningNotices } from '@/components/builder/opening-notices';
import { Paste } from '@/components/builder/paste/paste';
import { TokenButton } from '@/components/builder/tokens/token-button';
import { fieldsOfFix, lintInputOfForm } from '@/lib/lint/form-input';
import { lint } from '@/lib/lint/lint';
import { joinUsed, parseUsed, type UsedValues, usedNames } from '@/lib/lint/used-values';

/**
 * All that finds and shows what is wrong with a link, what was done to it, and where it is filed, and what else
 * nobody needs before a touch. It comes when the form is first touched: see use-suite.ts.
 */
export const suite = {
  lint,
  lintInputOfForm,
  fieldsOfFix,
  controlOf,
  usedNames: (ofTab: string, ofHistory: UsedValues) => usedNames(joinUsed(parseUsed(ofTab), ofHistory)),
  FieldFindings,
  FindingTexts,
  CheckSummary,
  ChannelPanel,
  NoticeList,
  HeldLink,
  HelpSheet,
  ArrivalNote,
  ChangeNote,
  CopyByHand,
  DraftOffer,
  OpeningNotices,
  Paste,
  Expansion,
  TokenButton,
} as const;
