import { useBuilder } from '@/components/builder/builder-context';
import { ROW_KEYS } from '@/components/builder/many/links-of-plan';
import type { Finding } from '@/lib/lint/finding';
import type { CampaignLink } from '@/lib/platforms/campaign-links';

export type RowChecks = {
  /** What is wrong with one link that is not wrong with the form: its own values, tokens that its place does not fill. */
  readonly findOwn: (link: CampaignLink) => readonly Finding[];
  /**
   * What Copy waits for in links: personal data, and what a naming convention refuses or asks about. Where a link has the form's own value, what was confirmed at the form counts; a value of
   * the row is looked at by itself.
   */
  readonly findHeld: (links: readonly CampaignLink[]) => readonly Finding[];
};

const NOTHING: readonly Finding[] = [];

/** The checks of the form, for the links of a list. Nothing is found until their code has come. */
export function useRowChecks(): RowChecks {
  const { checks, values } = useBuilder();
  const { suite, input } = checks;
  const ofForm = new Set(suite !== undefined && input !== undefined ? suite.lint(input).map(identity) : []);

  const findAll = ({ place, source, medium, content }: CampaignLink) => {
    if (suite === undefined || input === undefined) return NOTHING;
    const own = { utm_source: source, utm_medium: medium, utm_content: content };
    const platform = place?.platform ?? input.platform;
    return suite.lint({ ...input, platform, tags: { ...input.tags, ...own } });
  };
  const changedIn = ({ source, medium, content }: CampaignLink) => {
    const own = { utm_source: source, utm_medium: medium, utm_content: content };
    return new Set<string>(ROW_KEYS.filter((key) => own[key] !== values[key]));
  };
  return {
    findOwn: (link) => {
      const changed = changedIn(link);
      return findAll(link).filter(
        (finding) =>
          finding.severity !== 'hint' &&
          // That one is asked for in the row already.
          finding.rule !== 'source-missing' &&
          (changed.has(finding.field) || !ofForm.has(identity(finding))),
      );
    },
    findHeld: (links) =>
      links.flatMap((link) => {
        const changed = changedIn(link);
        return [
          ...checks.held.filter(({ field }) => !changed.has(field)),
          ...findAll(link).filter(
            ({ hold, refuse, field }) => (hold === true || refuse === true) && changed.has(field),
          ),
        ];
      }),
  };
}

function identity({ rule, field }: Finding): string {
  return `${rule} ${field}`;
}
