import type { Messages } from '@/lib/i18n/messages';

export const textCopy: Messages['textCopy'] = {
  label: 'コピー：{what}',
  copied: 'コピーしました：{what}',
  selected: 'このブラウザではページからコピーできません。文字列を選択したので、{keys} を押してください。',
  byHand: 'コピーする文字列',
};
