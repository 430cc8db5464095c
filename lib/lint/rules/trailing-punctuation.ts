import { linkFix, noticeRule } from '@/lib/lint/notice-rule';
import { findTokens } from '@/lib/utm/macros';

/** Signs of the sentence around a link that were copied with it. The last sign of a token (`%ebuy!`) is none. */
export const trailingPunctuation = noticeRule('trailing_punctuation', ({ characters, repair }, link) => {
  const text = repair + characters;
  const tail = text.slice(text.lastIndexOf('=') + 1);
  if (findTokens(tail, link.input.platform).at(-1)?.[1] === tail.length) return undefined;
  return { field: 'url', params: { characters }, fix: linkFix(link, repair) };
});
