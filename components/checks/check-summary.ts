import { loadCheckTexts } from '@/components/checks/load-check-texts';
import { translator } from '@/components/i18n/translator';
import { buildSearchIndex, type SearchableText, type SearchEntry } from '@/lib/glossary/search';
import { LOCALES, type Locale } from '@/lib/i18n/locales';
import { CHECKS, type CheckGroup, RULE_IDS, type RuleId, type Severity } from '@/lib/lint/checks';

/** What a list shows of a check. */
export type CheckSummary = {
  readonly id: RuleId;
  readonly group: CheckGroup;
  readonly severity: Severity;
  readonly title: string;
  readonly what: string;
};

// Server components only: the names of the checks come with the messages of every language.

/** All checks in one language, in the table's order. */
export async function checkSummaries(locale: Locale): Promise<readonly CheckSummary[]> {
  const texts = await loadCheckTexts(locale);
  const t = translator(locale, 'check');
  return CHECKS.map(({ id, group, severity }) => ({
    id,
    group,
    severity,
    title: t(`${id}.title`),
    what: texts[id].what,
  }));
}

/** Finds a check by its name and its explanation in any language. */
export async function checkSearchIndex(): Promise<readonly SearchEntry<RuleId>[]> {
  const languages = await Promise.all(LOCALES.map(({ code }) => checkSummaries(code)));
  return buildSearchIndex(
    RULE_IDS,
    languages.map((summaries) => searchable(summaries)),
  );
}

function searchable(summaries: readonly CheckSummary[]): Record<RuleId, SearchableText> {
  const rows = summaries.map(({ id, title, what }): [RuleId, SearchableText] => [
    id,
    { name: title, also: [], what },
  ]);
  return Object.fromEntries(rows) as Record<RuleId, SearchableText>;
}
