import { TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { templateText } from '@/components/builder/tokens/fill-template';
import { TokenTemplate } from '@/components/builder/tokens/token-template';
import { Prose } from '@/components/ui/prose';
import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';
import type { TokenInfo } from '@/lib/platforms/platform-tokens';

type TokenCardProps = {
  info: TokenInfo;
  /** Whether it does well in the field. */
  suits: boolean;
  texts: PlatformTexts;
  onPick: (token: string) => void;
};

/** One dynamic value and all that is known of it; a press anywhere takes it. */
export function TokenCard({ info, suits, texts, onPick }: TokenCardProps) {
  const t = useTranslations('tokenPicker');
  const detailsId = useId();
  const [isAsking, setAsking] = useState(false);
  const { token, meaning, example, level, timing, caution } = info;
  const isTemplate = info.template === true && templateText(token) !== undefined;

  return (
    <li className="relative grid gap-1 rounded-control border border-line px-3 py-2 hover:bg-sunken">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <button
          type="button"
          aria-label={t('insert', { token })}
          aria-describedby={detailsId}
          aria-expanded={isTemplate ? isAsking : undefined}
          onClick={() => (isTemplate ? setAsking(!isAsking) : onPick(token))}
          className="py-0.5 text-left font-mono text-[0.9375rem] font-semibold break-all text-accent after:absolute after:inset-0 after:content-['']"
        >
          {token}
        </button>
        {suits && <span className="text-sm font-medium text-success">{t('suits')}</span>}
      </div>
      <div id={detailsId} className="grid gap-0.5 text-sm">
        <p>
          <Prose text={texts.meaning[meaning]} />
        </p>
        {example !== undefined && <p className="text-ink-soft">{t('example', { example })}</p>}
        {level !== undefined && <p className="text-ink-soft">{t('level', { level: texts.level[level] })}</p>}
        {timing !== undefined && (
          <p className="text-ink-soft">
            <Prose text={texts.timing[timing]} />
          </p>
        )}
        {caution !== undefined && (
          <p className="flex gap-1.5">
            <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-warning" />
            <span>
              <Prose text={texts.tokenCaution[caution]} />
            </span>
          </p>
        )}
      </div>
      {isAsking && <TokenTemplate token={token} onPick={onPick} />}
    </li>
  );
}
