import type { Messages } from '@/lib/i18n/messages';

export const place: Messages['place'] = {
  label: 'どこでクリックされますか？',
  search: 'すべての掲載先から検索',
  hint: '任意です。選ぶと、その媒体の動的な値や、リンクの貼り付け先に合わせた形も使えるようになります。',
  placeholder: '検索：インスタ、メルマガ、チラシ など',
  clear: '掲載先の選択を解除',
  list: '掲載先',
  nothing: '該当する掲載先が見つかりません。空のままで、参照元とメディアを直接入力してください。',
  kinds: {
    ad: '広告',
    email: 'メール',
    message: 'SMS・プッシュ通知',
    offline: '印刷物・オフライン',
    affiliate: 'アフィリエイト',
    organic: '投稿・プロフィール・チャットなど',
  },
  mode: {
    label: 'フォームの入力方法',
    quick: 'クイック',
    guided: 'ガイド付き',
    what: '2つの違いは？',
  },
  failed: 'この部分を読み込めませんでした。通信状況をご確認ください。フォームはそのまま使えます。',
  insertToken: '「{field}」に動的な値を挿入',
};
