import type { Messages } from '@/lib/i18n/messages';

export const tokenPicker: Messages['tokenPicker'] = {
  intro: 'クリックされると、{place}が実際の値に置き換えます。リンクにはこのままの形で入ります。',
  search: '検索：キャンペーン、デバイス など',
  found: '{count, plural, =0 {見つかりませんでした。短い語でお試しください。} other {#件見つかりました}}',
  insert: '{token}を挿入',
  suits: 'この項目に向いています',
  example: '届く値の例：{example}',
  level: '階層：{level}',
  text: '「{text}」の代わりに入れる文字',
  textBroken: "'{' '}' と | は使えません。そこで動的な値が終わってしまいます。",
  insertText: '挿入',
};
