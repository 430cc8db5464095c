export const checkLinks = {
  'source-missing': {
    title: '参照元がない',
    text: '{name}が空です。誰が訪問者を送ってくれるのかがわかりません。',
    why: '参照元がないと他のパラメータも無視されることがあり、訪問はノーリファラー（direct）や Unassigned に入ります。',
  },
  'medium-missing': {
    title: 'メディアがない',
    text: '{name}が空です。流入の種類がわかりません。',
    why: 'GA4では「(not set)」と表示され、チャネルを判定できない（Unassigned）ことがあります。',
  },
  'campaign-missing': {
    title: 'キャンペーンがない',
    text: '{name}が空です。どの施策のリンクかがわかりません。',
    why: 'GA4では「(not set)」と表示され、施策ごとの成果を合計できません。',
  },
  'source-medium-swapped': {
    title: '参照元とメディアが逆',
    text: '「{source}」は流入の種類、{name}の「{value}」は送り手の名前です。二つが逆になっているようです。',
    why: 'GA4はメディアをもとにチャネルを判定しますが、送り手の名前では判定できません。',
  },
  'medium-is-platform': {
    title: 'メディアが媒体名',
    text: '{name}の「{value}」は媒体の名前で、流入の種類ではありません。',
    why: '媒体名に当てはまるチャネルのルールはありません。Unassigned に入ったり、広告がオーガニック扱いになったりします。',
  },
  'medium-unassigned': {
    title: 'GA4が知らないメディア',
    text: '{code, select, offline {{name}の「{value}」に当てはまるチャネルはGA4にありません。このまま使い、GA4で「オフライン」などのカスタム チャネル グループを作る方法もあります。} other {{name}の「{value}」に当てはまるチャネルのルールがGA4にありません。}}',
    why: '訪問は Unassigned に入り、本来のチャネルの数字に含まれません。',
  },
  'source-unlisted': {
    title: 'GA4の一覧にない参照元',
    text: '{name}の「{value}」はGA4の参照元の一覧になく、訪問は {channel} に入ります。「{listed}」なら {instead} です。',
    why: '同じ媒体の訪問が、二つのチャネルに分かれてしまいます。',
  },
  'paid-at-end': {
    title: '「paid」が先頭にない',
    text: '{name}の「{value}」では「paid」が先頭にありません。GA4では「{better}」のように先頭に書きます。',
    why: 'このままでは広告がオーガニックや Unassigned として数えられます。',
  },
  'ad-counts-as-organic': {
    title: '広告がオーガニック扱い',
    text: '{name}の「{value}」は広告を表す言葉ですが、参照元が「{source}」だと訪問は {channel} に入ります。',
    why: 'GA4が有料とみなすのは、cpc や paid_social など決まった書き方のメディアだけです。それ以外では、一覧にある参照元だけでチャネルが決まります。',
  },
  'hidden-cp': {
    title: 'メディアに「cp」が隠れている',
    text: '{name}の「{value}」に「cp」が含まれているため、GA4は有料の流入とみなします。',
    why: 'GA4の有料流入のルールは、メディアのどこに「cp」があっても当てはまります。広告でない訪問も広告として数えられます。',
  },
  'mobile-in-medium': {
    title: 'メディアに「mobile」がある',
    text: '{name}の「{value}」に「mobile」が含まれているため、GA4はプッシュ通知とみなします。',
    why: 'Mobile Push Notifications に数えられ、本来のチャネルの数字に含まれません。',
  },
  'video-is-organic': {
    title: '「video」はオーガニック動画',
    text: '{name}の「{value}」は Organic Video に入ります。',
    why: '広告に付けると、無料の流入として数えられます。広告なら paid_video に、動画サイトの広告なら cpc でも構いません。',
  },
  'shop-in-campaign': {
    title: 'キャンペーン名に「shop」がある',
    text: '{name}の「{word}」によって、訪問は Organic Shopping に入ります。この語がなければ {instead} です。',
    why: 'GA4のショッピングのルールはキャンペーン名も調べ、他の多くのチャネルより先に判定されます。',
  },
  'source-beats-medium': {
    title: '参照元がメディアより優先される',
    text: '「{source}」（{name}）はGA4の一覧にあるため「{medium}」は使われず、訪問は {meant} ではなく {channel} に入ります。',
    why: 'GA4は、検索・ソーシャル・ショッピング・動画の既知のサイトかどうかを、こうしたメディアより先に調べます。',
  },
  'cpm-on-search': {
    title: '検索サイトに cpm',
    text: '{name}の「{value}」には「cp」が含まれ、「{source}」は検索サイトとして知られているため、訪問は Paid Search に入ります。',
    why: 'ディスプレイ広告が検索広告に混ざり、費用も成果も分けて見られなくなります。',
  },
  'search-cpc-for-display': {
    title: 'ディスプレイ広告が検索広告扱い',
    text: '「{source}」で{name}が「{value}」だと Paid Search に入りますが、ディスプレイ広告のようです。',
    why: 'ディスプレイ広告が検索広告に混ざり、費用も成果も分けて見られなくなります。',
  },
  'token-as-medium': {
    title: 'メディアが動的パラメータ',
    text: '{name}に媒体側で入る値が指定されています：{value}',
    why: '実際に入る配置名などは、GA4のチャネルのルールに当てはまりません。動的パラメータは utm_content か utm_term に入れます。',
  },
  'id-like-name': {
    title: 'IDが名前になっている',
    text: '{code, select, campaign {{name}の「{value}」は、キャンペーン名と同じです。} other {{name}の「{value}」は、IDではなく名前のようです。}}',
    why: 'IDは同じ名前のキャンペーンを区別し、費用データと照合するためのものです。名前ではその役目を果たせません。',
  },
  'campaign-like-id': {
    title: 'キャンペーンがIDになっている',
    text: '{name}の「{value}」は、広告媒体のID番号のようです。',
    why: 'レポートを見ても何の施策かわかりません。番号は utm_id に、名前は utm_campaign に入れます。',
  },
  'term-outside-search': {
    title: '検索広告以外のキーワード',
    text: '{name}に「{value}」とありますが、{channel} に入るリンクでキーワードは購入しません。',
    why: 'utm_term は検索広告のキーワードです。リンクを見分けるための値は utm_content に入れます。',
  },
  'auto-tagging-conflict': {
    title: '自動タグ設定との併用',
    text: 'Googleの自動タグ設定の {name} と、UTMパラメータが両方付いています。',
    why: '同じ内容を二か所から受け取ることになります。どちらを使うかを広告アカウントごとに決めて、記録しておきましょう。',
  },
  'platform-characters': {
    title: '媒体が受け付けない文字',
    text: 'Brevoのキャンペーン名に使えるのは英数字とスペースだけです。{name}の次の文字は使えません：{signs}',
    why: '名前が拒否されたり書き換えられたりして、他のチャネルと名前が揃わなくなります。',
  },
  'second-question-mark': {
    title: '二つ目の「?」',
    text: '「&」であるべきところに、二つ目の「?」があります。',
    why: '続きは手前の値の一部とみなされ、パラメータが失われます。',
  },
  'question-mark-missing': {
    title: '「?」がない',
    text: '最初のパラメータの前に「?」がありません。',
    why: 'パラメータがページのパスの一部とみなされ、計測されないうえ、ページが開かないこともあります。',
  },
  'html-entity': {
    title: 'HTMLの書き方の「&」',
    text: '「&」のはずのところが、HTMLソースの書き方で「{entity}」になっています。',
    why: '次のパラメータの名前が変わってしまい、読み取られません。',
  },
  'full-width-delimiter': {
    title: '全角の区切り記号',
    text: '区切り記号が全角になっています：{characters}',
    why: '全角の記号はただの文字として扱われ、パラメータが失われます。',
  },
  'quoted-printable': {
    title: 'メールソースの書き方の「=」',
    text: '「=」がすべて、メールのソースの書き方で「=3D」になっています。',
    why: 'リンクの中では、どの値も「3D」で始まってしまいます。',
  },
  'trailing-punctuation': {
    title: '末尾に文章の記号',
    text: 'リンクの末尾に、文章の記号と思われるものが付いています：{characters}',
    why: '最後の値やページのURLの一部とみなされます。',
  },
  'tags-after-hash': {
    title: '「#」の後ろのパラメータ',
    text: '{n, plural, other {「#」の後ろにUTMパラメータがあります：{name}}}',
    why: 'GA4は標準では「#」の後ろを読み取りません。',
  },
  'hash-route': {
    title: '「#」の後ろで切り替わるページ',
    text: '「#」の後ろでページが切り替わるURLです：{route}。パラメータは「#」の前に付きます。',
    why: 'GA4はそこを読み取ります。URLを書き換えるページでは消えることがあるので、できあがったリンクを一度開いて確かめてください。',
  },
  'double-encoded': {
    title: '二重のエンコード',
    text: '{name}が二重にエンコードされていて、「{after}」ではなく「{before}」と読まれます。',
    why: 'レポートに、元の言葉ではなく記号の並びが表示されます。',
  },
  'shift-jis': {
    title: 'Shift_JISのエンコード',
    text: '{name}がShift_JISでエンコードされていて、「{after}」ではなく「{before}」と読まれます。',
    why: 'アクセス解析はUTF-8が前提のため、レポートで文字化けします。',
  },
  'escapes-not-utf8': {
    title: '文字として読めない「%」',
    text: '{name}に、文字コードとして読めない「%」があります：「{before}」',
    why: '読み取り方がツールによって異なります。「%25」と書けば、どのツールでも同じ値になります。',
  },
  'lone-surrogate': {
    title: '壊れた文字',
    text: '{name}に壊れた文字があり、「�」と読まれます。',
    why: '絵文字の途中で切れた場合などに残るもので、リンクでは表せません。',
  },
  'nested-link': {
    title: 'リンクの中のリンク',
    text: '「{name}」の中に、パラメータ付きのリンクがエンコードされないまま入っています。最初の「&」で途切れます。',
    why: 'その後ろのパラメータは外側のリンクのものになり、飛び先に届きません。中のリンク全体を一度だけエンコードします。',
  },
  'insecure-http': {
    title: 'https でなく http',
    text: 'リンクが http:// で始まっています。',
    why: '多くのサーバーは https に転送します。その途中でパラメータが失われることがあります。',
  },
  'private-host': {
    title: '自分のところでしか開けないURL',
    text: '{host} は、お使いのパソコンや社内のネットワークからしか開けません。',
    why: 'ほかの人はこのリンクを開けません。',
  },
  'staging-host': {
    title: '検証用のURL',
    text: '{host} は公開サイトではなく、検証用のサイトのようです。',
    why: '訪問者が開くページではなく、計測先も本番と異なることがあります。',
  },
  'tool-host': {
    title: 'ツールのページ',
    text: '{code, select, own {このリンク作成ツールの画面のURLです。飛び先のページではありません。} other {{host} はリンク作成・広告・アクセス解析などのツールです。飛び先のページではありません。}}',
    why: '訪問者がツールの画面に飛んでしまい、自社サイトでは何も計測されません。',
  },
  'ip-address': {
    title: 'IPアドレスのURL',
    text: '飛び先がドメイン名ではなく、IPアドレス（{host}）になっています。',
    why: 'サーバーを移すと、リンクが開けなくなります。',
  },
  'top-level-domain-missing': {
    title: 'ドメインの末尾がない',
    text: '{host} には「.com」や「.jp」のような末尾がありません。',
    why: 'インターネット上ではどこにもつながりません。',
  },
  shortener: {
    title: '飛び先が短縮URL',
    text: '{code, select, redirector {{host} は、別のページへ転送するだけのURLです。} branded {{host} は、別のページへ転送する短縮URLのようです。} other {{host} は、別のページへ転送する短縮URLです。}}',
    why: '後から付けたパラメータは、転送先に届かないことがあります。長いURLにパラメータを付けてから短縮してください。',
  },
  'app-store': {
    title: 'アプリストア',
    text: '{store, select, play {Google Play はUTMパラメータをアプリに渡しません。エンコードして一つにまとめ、referrer の値にします。} other {App Store はUTMパラメータを読み取りません。キャンペーンリンクには ct（キャンペーン名、40文字まで）、pt（プロバイダの番号）、mt=8 を付けます。}}',
    why: 'どの施策からのインストールかがわからなくなります。',
  },
  'redirect-risk': {
    title: '転送でパラメータが消える可能性',
    text: '{code, select, http {http:// は https:// に転送されることがよくあります。} apex {ドメイン名だけのURLは、www 付きや末尾に「/」の付いたURLに転送されることがよくあります。} other {末尾に「/」のないURLは、「/」付きのURLに転送されることがよくあります。}}パラメータが残るかは、次のコマンドで確かめられます：{curl}',
    why: '転送のしかたによっては「?」より後ろが失われ、パラメータも消えます。',
  },
  'internal-link': {
    title: '自社サイト内のリンク',
    text: '飛び先は {host} で、{name}の「{value}」も同じサイトを指しています。',
    why: 'サイト内のリンクにパラメータを付けると、訪問者が本当はどこから来たのかが上書きされます。',
  },
  'near-duplicate': {
    title: '以前の値とほぼ同じ',
    text: '{name}では、これまで「{used}」を使っています。「{value}」は書き方が少し違うだけです。',
    why: 'レポートでは別の行に分かれます。',
  },
  'never-used': {
    title: '使ったことのない値',
    text: '{name}で「{value}」を使ったことはありません。「{used}」の間違いではありませんか。',
    why: '書き間違えると、レポートに別の行ができます。',
  },
  'position-missing': {
    title: '区切りの数が違う',
    text: '{name}を「_」で区切ると{found, plural, other {#個}}ですが、これまでのキャンペーンはすべて{expected}個です。',
    why: '後ろの項目がずれて、別の意味に読まれます。該当しない項目には「na」と書きます。',
  },
} as const;
