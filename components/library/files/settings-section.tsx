import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useSettings } from '@/components/hooks/library/settings';
import { ChecksSetting } from '@/components/library/files/checks-setting';
import { DomainsSetting } from '@/components/library/files/domains-setting';
import { PageSection } from '@/components/library/files/page-section';
import { useChangeSettings } from '@/components/library/files/use-change-settings';
import { languageName } from '@/components/library/files/use-setting-text';
import { Checkbox, Radio } from '@/components/ui/choice';
import { RadioGroup } from '@/components/ui/radio-group';
import { localePath } from '@/lib/i18n/path';

const THEMES = ['system', 'light', 'dark'] as const;
const MODES = ['quick', 'guided'] as const;
const LANGUAGES = [null, 'en', 'ja'] as const;

/** All settings of the person, each changed at once. */
export function SettingsSection() {
  const t = useTranslations('files.settings');
  const locale = useLocale();
  const settings = useSettings();
  const change = useChangeSettings();
  const { language, theme, mode, follow, keepHistory } = settings;
  return (
    <PageSection title={t('title')} intro={t('intro')}>
      <div className="grid max-w-4xl items-start gap-x-10 gap-y-5 md:grid-cols-2">
        <Choices
          legend={t('names.theme')}
          options={THEMES}
          chosen={theme}
          textOf={(option) => t(`theme.${option}`)}
          onChange={(next) => void change({ theme: next })}
        />
        <Choices
          legend={t('names.mode')}
          options={MODES}
          chosen={mode}
          textOf={(option) => t(`mode.${option}`)}
          onChange={(next) => void change({ mode: next })}
        />
        <div>
          <Choices
            legend={t('names.language')}
            options={LANGUAGES}
            chosen={language}
            textOf={(option) => (option === null ? t('languageOfBrowser') : languageName(option))}
            onChange={(next) => void change({ language: next })}
          />
          <p className="text-sm text-ink-soft">{t('languageHint')}</p>
          {language !== null && language !== locale && (
            <a
              href={localePath(language, 'library/files')}
              hrefLang={language}
              className="target inline-flex items-center"
            >
              {t('openIn', { language: languageName(language) })}
            </a>
          )}
        </div>
        <ChecksSetting checksOff={settings.checksOff} onChange={change} />
        <Checkbox
          label={t('names.keepHistory')}
          hint={t('keepHistoryHint')}
          checked={keepHistory}
          onChange={(event) => void change({ keepHistory: event.target.checked })}
        />
        <Checkbox
          label={t('names.follow')}
          hint={t('followHint')}
          checked={follow}
          onChange={(event) => void change({ follow: event.target.checked })}
        />
        <div className="md:col-span-2">
          <DomainsSetting ownDomains={settings.ownDomains} onChange={change} />
        </div>
      </div>
    </PageSection>
  );
}

type ChoicesProps<Option> = {
  legend: string;
  options: readonly Option[];
  chosen: Option;
  textOf: (option: Option) => string;
  onChange: (option: Option) => void;
};

function Choices<Option extends string | null>(props: ChoicesProps<Option>) {
  const { legend, options, chosen, textOf, onChange } = props;
  const name = useId();
  return (
    <RadioGroup legend={legend}>
      {options.map((option) => (
        <Radio
          key={option}
          name={name}
          label={textOf(option)}
          checked={option === chosen}
          onChange={() => onChange(option)}
        />
      ))}
    </RadioGroup>
  );
}
