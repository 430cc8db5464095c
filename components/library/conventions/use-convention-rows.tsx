import { useTranslations } from 'use-intl';
import { RuleView } from '@/components/library/conventions/published/rule-view';
import type { CompareRow } from '@/components/ui/compare-table';
import { type Convention, FREE_RULE } from '@/lib/conventions/convention';
import { UTM_KEYS, type UtmKey } from '@/lib/utm/params';

/** Where two versions of a convention differ, in words: for a table that shows them side by side. */
export function useConventionRows(): (mine: Convention, theirs: Convention) => readonly CompareRow[] {
  const t = useTranslations('conventions');
  const field = useTranslations('field');
  const pairsOf = ({ pairs }: Convention) =>
    pairs.map(({ source, medium }) => `${source} / ${medium}`).join('\n');
  const yesNo = ({ inForce }: Convention) => t(inForce ? 'inForceYes' : 'inForceNo');
  const others = ({ otherPairs }: Convention) => t(`others.${otherPairs}`);

  return (mine, theirs) => {
    const ofText = (label: string, textOf: (convention: Convention) => string) => {
      const [one, other] = [textOf(mine), textOf(theirs)];
      return one === other ? [] : [{ label, mine: one, theirs: other }];
    };
    const ofRule = (key: UtmKey) => {
      const [one, other] = [mine.rules[key] ?? FREE_RULE, theirs.rules[key] ?? FREE_RULE];
      if (JSON.stringify(one) === JSON.stringify(other)) return [];
      return [
        {
          label: field(`${key}.label`),
          mine: <RuleView rule={one} />,
          theirs: <RuleView rule={other} />,
        },
      ];
    };
    return [
      ...ofText(t('name'), ({ name }) => name),
      ...ofText(t('about'), ({ description }) => description),
      ...ofText(t('inForce'), yesNo),
      ...UTM_KEYS.flatMap(ofRule),
      ...ofText(t('pairs.list'), pairsOf),
      ...ofText(t('pairs.others'), others),
    ];
  };
}
