import { useState } from 'react';
import { useBuilder } from '@/components/builder/builder-context';
import { loadPlatformTexts } from '@/components/builder/place/load-platform-texts';
import { useOnDemand } from '@/components/builder/use-on-demand';
import { loadMessages } from '@/components/i18n/lazy-messages';
import { MoreMessages } from '@/components/i18n/more-messages';
import type { Locale } from '@/lib/i18n/locales';

async function loadExpansion(locale: Locale) {
  const [{ ExpansionPanel: Panel }, messages, texts] = await Promise.all([
    import('@/components/builder/expansion/expansion-panel'),
    loadMessages(locale, ['expansion']),
    loadPlatformTexts(locale),
  ]);
  return { Panel, messages, texts };
}

/** What arrives where the link holds dynamic values, by example. The examples stay while the page is open. */
export function Expansion() {
  const { link } = useBuilder();
  const [examples, setExamples] = useState<Readonly<Record<string, string>>>({});
  const hasTokens = link.result.ok && link.result.parts().some(({ kind }) => kind === 'token');
  const loaded = useOnDemand(loadExpansion, hasTokens);
  // Without a connection it is not there: the link does not need it.
  if (!hasTokens || loaded === 'loading' || loaded === 'failed') return null;
  return (
    <MoreMessages messages={loaded.messages}>
      <loaded.Panel texts={loaded.texts} examples={examples} onExamples={setExamples} />
    </MoreMessages>
  );
}
