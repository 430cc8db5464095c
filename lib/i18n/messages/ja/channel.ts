export const channel = {
  because: {
    source_listed:
      '参照元「{value}」は、GA4の{list, select, search {検索サイト} social {SNS} shopping {ショッピングサイト} other {動画サイト}}の一覧にあります。',
    source_is: '参照元「{value}」は、GA4のルールにある語です。',
    medium_is: 'メディア「{value}」は、GA4のルールにある語です。',
    medium_begins: 'メディア「{value}」は「{word}」で始まっています。',
    medium_ends: 'メディア「{value}」は「{word}」で終わっています。',
    medium_contains: 'メディア「{value}」に「{word}」が含まれています。',
    campaign_contains: 'キャンペーン名「{value}」に「{word}」が含まれています。',
    source_unlisted: '参照元「{value}」は、GA4のサイト一覧のどれにもありません。',
    source_missing: '参照元がありません。',
    medium_unknown: 'メディア「{value}」は、どのルールにもない語です。',
    medium_missing: 'メディアがありません。',
  },
  probably: {
    token:
      '「{value}」はクリック時に媒体が埋めます。実際に届いた値で決まるため、ここではリンクに書かれた文字のまま判定しています。',
    order:
      '別のルールにも当てはまります。「{value}」だけを見れば {instead} です。どのルールが先に使われるかをGoogleは明言していないため、ここでは表の順に判定しています。',
    email_part:
      '「{value}」はメールを表す語を含むので、Googleの説明の読み方によっては {instead} になります。「email」とだけ書けば確実です。',
    source_list_age:
      '手元のサイト一覧は2022年のもので、「{value}」は載っていません。その後GA4が加えていれば {instead} になります。',
  },
  move: {
    source_listed: '参照元を「{after}」にします。GA4の一覧にあるのはこの語で、「{before}」はありません。',
    source_of_own:
      '参照元を「{after}」のような語にします。「{before}」はGA4の一覧にあり、メディアより優先されます。',
    campaign_word:
      'キャンペーン名を「{after}」にします。「{before}」に含まれる語が、メディアより先に判定されています。',
    paid_first: 'メディアを「{after}」にします。「paid」は先頭にあるときだけ有料と判定されます。',
    medium_meant: 'メディアを「{after}」にします。GA4のルールにあるのはこの語です。',
    says_nothing:
      'メディアを「{after}」にします。いまは参照元だけで判定されています。こう書けばレポートでも意味が伝わります。',
    if_paid: '広告なら、メディアを「{after}」にします。',
    if_unpaid: '広告でなければ、メディアを「{after}」にします。',
    if_banner: 'バナーなどの画像広告なら、メディアを「{after}」にします。',
    if_email: 'メールに載せるリンクなら、メディアを「{after}」にします。',
    if_post: '投稿やプロフィールのリンクなら、メディアを「{after}」にします。',
    if_link: '他のサイトに置くリンクなら、メディアを「{after}」にします。',
    last_resort:
      'GA4に専用のチャネルはありません。「{after}」にすれば Unassigned は避けられますが、GA4でカスタム チャネル グループを作るほうがおすすめです。',
  },
  google: {
    decided: 'Google広告が決めます',
    text: 'リンクに {ids} が付いています。アカウントがGA4とリンクされていれば、参照元、メディア、キャンペーンはGoogle広告の情報になり、チャネルもそれで決まります。',
    overruled: '使われないもの：{names}。',
    added: '補足として使われるもの：{names}。',
    byTags: 'アカウントがリンクされていなければ、UTMで決まります：{channel}。',
    copied: 'このIDは一回のクリックを表します。リンクを共有する前に取り除いてください。',
  },
  column: {
    campaign: 'キャンペーン',
    keyword: 'キーワード',
    source: '参照元',
    medium: 'メディア',
    content: 'コンテンツ',
    term: 'キーワード（term）',
    id: 'キャンペーンID',
  },
  tool: {
    fallback:
      '{field, select, campaign {キャンペーン名がないため、{name} の値が代わりに使われます。} other {utm_source がないため、{name} の値が代わりに使われます。}}',
    from_fragment: 'クエリにキャンペーンがないため、「#」の後ろから読み取られます。',
    lower_cased: '大文字は小文字に変わります。',
    cut: '{field, select, campaign {キャンペーン} keyword {キーワード} source {参照元} medium {メディア} content {コンテンツ} term {キーワード（term）} other {キャンペーンID}}は{limit}文字で切られます。',
    not_read: '記録されないもの：{names}。',
    capitals_split:
      'Campaigns では大文字と小文字が別の行になります。Sources と Channels では区別されません。',
    capitals_as_sent: '大文字は大文字のまま記録されます。',
    click_id_medium: 'UTMがないため、メディアの代わりに {name} と表示されます。',
    click_ids_recorded: '一緒に記録されるもの：{names}。',
  },
} as const;
