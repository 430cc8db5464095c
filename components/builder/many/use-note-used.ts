import { useBuilder } from '@/components/builder/builder-context';
import { noteUsed } from '@/components/hooks/used-values';
import type { CampaignLink } from '@/lib/platforms/campaign-links';
import { tagsOfForm } from '@/lib/utm/form-link';

/** Links that were copied are kept, and count among the values in use, like that of the form. */
export function useNoteUsed(): (links: readonly CampaignLink[]) => void {
  const { values, history } = useBuilder();
  return (links) => {
    for (const { source, medium, content } of links) {
      void noteUsed(tagsOfForm({ ...values, utm_source: source, utm_medium: medium, utm_content: content }));
    }
    history.note(
      links.flatMap(({ result, place }) =>
        result.ok ? [{ url: result.url, platform: place?.platform ?? values.platform }] : [],
      ),
    );
  };
}
