import type { Goal } from '@/lib/platforms/guided';
import type { ReasonCode } from '@/lib/platforms/guided-reasons';
import type { PasteCaution, PasteField } from '@/lib/platforms/paste-fields';
import type { PlatformId, Use } from '@/lib/platforms/platforms';
import type { TokenCaution, TokenMeaning } from '@/lib/platforms/token-meanings';
import type { TokenLevel } from '@/lib/utm/tokens';

/** A field's name as the tool shows it, and where to find it there. */
export type FieldText = { readonly name: string; readonly where: string };

/** The words of lib/platforms in one language; text between backticks is shown as code. */
export type PlatformTexts = {
  readonly use: Readonly<Record<Use, { readonly name: string; readonly what: string }>>;
  readonly goal: Readonly<Record<Goal, { readonly name: string; readonly what: string }>>;
  readonly reason: Readonly<Record<ReasonCode, string>>;
  readonly meaning: Readonly<Record<TokenMeaning, string>>;
  readonly level: Readonly<Record<TokenLevel, string>>;
  readonly timing: Readonly<Record<'snapshot' | 'live', string>>;
  readonly tokenCaution: Readonly<Record<TokenCaution, string>>;
  readonly field: Readonly<Record<PasteField, FieldText>>;
  /** Where a tool has a name of its own for a field. */
  readonly fieldAt: {
    readonly [Id in PlatformId]?: { readonly [Field in PasteField]?: FieldText };
  };
  readonly pasteCaution: Readonly<Record<PasteCaution, string>>;
};

/**
 * What a platform's tool calls a field.
 *
 * @example
 * fieldText(en, 'snapchat_ads', 'final_url').name // 'Website URL'
 */
export function fieldText(texts: PlatformTexts, platform: PlatformId, field: PasteField): FieldText {
  return texts.fieldAt[platform]?.[field] ?? texts.field[field];
}
