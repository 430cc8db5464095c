import type { Messages } from '@/lib/i18n/messages';

export const expansion: Messages['expansion'] = {
  title: 'GA4に届く値の例',
  intro:
    '動的な値は、クリックのたびに広告ツールが実際の値に置き換えます。例を書き換えると、レポートでの見え方を確かめられます。',
  received: 'この例で届く値',
  channel: 'この例でのチャネル：',
  examples: '例に使う値',
  example: '{token} の例',
  none: '届きそうな値を入力',
  reset: '最初の例に戻す',
  unknown: '一覧にないトークンです。広告ツールが置き換えないかぎり、この文字のまま届きます。',
};
