import type { FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import { BookmarkButton } from '@/components/builder/bookmark-button';
import { type HelpField, useBuilder } from '@/components/builder/builder-context';
import { ClearButton } from '@/components/builder/clear-button';
import { Guided } from '@/components/builder/guided/guided';
import { ModeSwitch } from '@/components/builder/guided/mode-switch';
import { useMode } from '@/components/builder/guided/use-mode';
import { HiddenFields } from '@/components/builder/hidden-fields';
import { MoreFields } from '@/components/builder/more-fields';
import { PlaceField } from '@/components/builder/place/place-field';
import { PresetButton } from '@/components/builder/presets/preset-button';
import { PresetOrigin } from '@/components/builder/presets/preset-origin';
import { TagField } from '@/components/builder/tag-field';
import { UrlField } from '@/components/builder/url-field';
import type { Opening } from '@/components/builder/use-prefill';
import type { PrefillState } from '@/lib/share/prefill-state';
import { isUtmKey, UTM_PARAMS } from '@/lib/utm/params';

type LinkFormProps = {
  opening: Opening;
  prefill: PrefillState;
  follow: boolean;
  onFollow: (follow: boolean) => void;
  onFocusField: (field: HelpField) => void;
};

/** The form. It has no submit: nothing typed here is ever sent. */
export function LinkForm({ opening, prefill, follow, onFollow, onFocusField }: LinkFormProps) {
  const t = useTranslations('builder');
  const { hidden, conventions, checks } = useBuilder();
  const { suite } = checks;
  const [mode, setMode] = useMode();

  const noteFocus = ({ target }: FocusEvent) => {
    const name = target.getAttribute('name') ?? '';
    if (name === 'url' || isUtmKey(name)) onFocusField(name);
    else if (name.startsWith('custom.')) onFocusField('custom');
  };

  return (
    <form
      data-builder
      aria-label={t('form')}
      onFocus={noteFocus}
      onSubmit={(event) => event.preventDefault()}
      className="grid gap-4 rounded-card border border-line bg-surface p-4 sm:p-5"
    >
      {suite && <suite.OpeningNotices opening={opening} />}
      {suite && <suite.DraftOffer opening={opening} />}
      <ModeSwitch mode={mode} onMode={setMode}>
        <PresetButton view="list" opening={opening} prefill={prefill} />
      </ModeSwitch>
      <PresetOrigin opening={opening} />
      {mode === 'guided' && <Guided />}
      <UrlField />
      {suite && <suite.ChangeNote />}
      {mode === 'quick' && <PlaceField />}
      <div className="grid gap-4 sm:grid-cols-2">
        {UTM_PARAMS.filter(({ fold }) => !fold).map(({ key }) => (
          <TagField key={key} name={key} />
        ))}
      </div>
      <MoreFields />
      {hidden.size > 0 && <HiddenFields />}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <BookmarkButton prefill={prefill} follow={follow} onFollow={onFollow} />
        <PresetButton view="save" opening={opening} prefill={prefill} />
        <ClearButton />
        {conventions.suite && <conventions.suite.ConventionLine />}
      </div>
    </form>
  );
}
