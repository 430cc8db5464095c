import type { Messages } from '@/lib/i18n/messages';

export const many: Messages['many'] = {
  intro: {
    places:
      'リンク先のURLやキャンペーン名などは、上のフォームの内容を使います。参照元とメディアには、掲載先ごとにレポートで正しく分類される値が入ります。自由に書き換えられます。',
    variants: 'コンテンツ以外は、上のフォームの内容をそのまま使います。リンクごとに変更もできます。',
  },
  by: {
    label: 'リンクを分ける単位',
    places: '掲載先ごと',
    variants: 'パターンごと（A/Bテスト）',
  },
  places: {
    legend: 'どこに掲載しますか？',
    search: '掲載先を検索',
    searchHint: '例：インスタ、メルマガ、チラシ',
    found: '{count, plural, =0 {見つかりません。もっと短い言葉で試してください。} other {#件見つかりました}}',
    common: 'よく使われる掲載先',
    choice: '{place}【{use}】',
  },
  variants: {
    legend: 'どんなパターンがありますか？',
    letters: 'パターンの数',
    lettersHint: 'a、b、c … と名前が付きます。26個までです。',
    names: 'または名前（1行に1つ）',
    namesHint: 'コンテンツ（content）に入ります。同じ名前は1つにまとめます。100個までです。',
    prefix: 'コンテンツ欄の「{content}」の後ろに、それぞれの名前が付きます。',
    locked: 'コンテンツ欄がプリセットかURLの設定でロックされているため、リンクを分けられません。',
  },
  fix: {
    url: 'URLの欄へ',
    campaign: 'キャンペーンの欄へ',
    noCampaign: 'キャンペーン名がまだありません。入力すると、レポートでこれらのリンクをまとめて見られます。',
  },
  list: {
    title: 'リンク一覧',
    none: '掲載先を選ぶと、ここにリンクが表示されます。',
    noneVariants: 'パターンの数か名前を入力すると、ここにリンクが表示されます。',
    count:
      '{missing, plural, =0 {{count, plural, other {#件のリンクをコピーできます}}} other {{count, plural, other {#件}}のうち{ready}件をコピーできます。残りは参照元を入力してください}}',
    lines: 'すべてのリンクをコピー',
    table: '表としてコピー',
    linesName: 'すべてのリンク',
    tableName: '表',
    place: '掲載先',
    tableHint: '表は、スプレッドシートにそのまま貼り付けられます。',
  },
  row: {
    sourceNeeded: 'メルマガや番組などの名前を、半角で入力してください。',
    sourceOfForm: '上のフォームの参照元に入力すると、すべてのパターンに反映されます。',
    sourceOwn: '決まった名前があれば、そちらに書き換えてください。',
    channel: 'GA4のチャネル：',
    probably: 'おそらく',
    link: 'リンク',
    reset: 'おすすめの値に戻す',
    resetSaid: '{name}：おすすめの値に戻しました',
    remove: '削除',
    removed: '{name}を削除しました',
    waiting: '参照元を入力すると、リンクが表示されます。',
  },
};
