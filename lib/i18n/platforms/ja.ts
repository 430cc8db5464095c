import type { PlatformTexts } from '@/lib/i18n/platforms/platform-texts';

export const ja: PlatformTexts = {
  use: {
    paid: { name: '広告（有料）', what: 'クリックや掲載枠に費用を払います。' },
    organic: { name: '広告以外（無料）', what: '自社の投稿、メッセージ、プロフィール、メールなどです。' },
  },
  goal: {
    awareness: { name: '認知', what: 'より多くの人に知ってもらいます。' },
    traffic: { name: 'サイト誘導', what: 'より多くの人にページを見てもらいます。' },
    leads: { name: '見込み客の獲得', what: '登録、問い合わせ、資料請求をしてもらいます。' },
    sales: { name: '販売', what: '購入してもらいます。' },
    retention: { name: 'リピート', what: '既存のお客様にまた来てもらいます。' },
  },
  reason: {
    source_listed: 'GA4が知っている参照元の名前です。どんな種類のサイトかをGA4が判断できます。',
    source_by_medium:
      '媒体の名前を、短く半角小文字で書きます。GA4の一覧にない名前なので、チャネルはメディアで決まります。',
    source_facebook:
      '`facebook` はGA4のソーシャルの一覧にありますが、`meta` はありません。Metaの広告は一つの値にそろえると、レポートでも1行にまとまります。',
    source_twitter:
      '`twitter` はGA4のソーシャルの一覧にありますが、`x` はありません。広告で `x` と書くと Paid Social から外れます。',
    source_amazon_dsp:
      '`amazon` だけだとショッピングサイトとして扱われます。`-dsp` を付けておけばディスプレイ広告として数えられます。',
    source_list_name:
      '配信ツールの名前よりも、メルマガや企画の名前がおすすめです。ツールを替えても値が変わりません。',
    source_smartnews:
      '`.com` は付けません。`smartnews.com` はGA4でソーシャルとして登録されているため、`smartnews` と書いてメディアで判定させます。',
    source_chatgpt:
      'ChatGPTは、回答に載せるリンクに自動で `chatgpt.com` を付けます。`chatgpt` と書けば広告と区別できます。',
    source_publisher:
      '広告が表示されるサイトの名前が分かるなら、そちらを書きます。`cm360` は分からないときの値です。',
    source_own: 'ツール、紙面、ASP、番組、リストなどの名前です。ご自身で決めて入力してください。',
    source_tool: '配信するツールの名前を半角小文字で書きます。リストの名前でもかまいません。',
    google_auto_tagging:
      '自動タグ設定がオンなら、GA4はGoogle広告の情報を使います。この値は、ほかのツールや、クリックIDが届かなかったアクセスのために役立ちます。',
    medium_affiliate: 'GA4は、`affiliate` と完全に一致するものを Affiliates に入れます。',
    medium_audio: 'GA4は、`audio` と完全に一致するものを Audio に入れます。',
    medium_cpc:
      'クリック課金の広告です。参照元が検索エンジンなら Paid Search、それ以外はほかの有料チャネルに入ります。',
    medium_display: 'GA4は、参照元にかかわらず `display` を Display に入れます。',
    medium_email: 'GA4は `email` を Email に入れます。',
    medium_organic: 'GA4は `organic` を Organic Search に入れます。',
    medium_paid_social:
      '「paid」で始まる値です。参照元がGA4のソーシャルの一覧にあれば Paid Social に入ります。',
    medium_push: 'GA4は、`push` で終わる値を Mobile Push Notifications に入れます。',
    medium_qr:
      'GA4には印刷物のチャネルがないため、Unassigned に入ります。それでも `qr` と書いておけば区別でき、独自のチャネルグループにまとめることもできます。',
    medium_referral: 'GA4は `referral` を Referral に入れます。ほかのページや資料の中のリンクです。',
    medium_sms: 'GA4は、`sms` と完全に一致するものを SMS に入れます。',
    medium_social: 'GA4は、知らない参照元でも `social` なら Organic Social に入れます。',
    medium_video: 'GA4は `video` を Organic Video に入れます。',
    campaign_month_goal:
      '年月と目的を並べています。一覧が時期の順に並びます。キャンペーン名が決まっていれば、目的の部分を書き換えてください。',
    id_token: 'クリックされたときに、広告ツールがIDを入れます。キャンペーン名を変えてもIDは変わりません。',
    content_token: 'どの広告がクリックされたかを、広告ツールが入れます。',
    term_token: '検索キーワードを、広告ツールが入れます。',
    content_creator: 'どのクリエイターの投稿かを書きます。一人に一つの値を使います。',
    content_place: 'コードをどこに置くかを書きます。置き場所ごとに値を変えます。',
    content_slot: '`message`（配信）、`richmenu`、`card` など、LINEのどこに置くリンクかを書きます。',
  },
  meaning: {
    account_id: '広告アカウントのID',
    ad_id: '広告のID',
    ad_name: '広告の名前',
    ad_set_id: '広告セットのID',
    ad_set_name: '広告セットの名前',
    ad_group_id: '広告グループのID',
    ad_group_name: '広告グループの名前',
    ad_title: '広告の見出し',
    ad_tracking_id: '広告のトラッキング用ID',
    advertiser_id: '広告主のID',
    affiliate_category: 'アフィリエイターの種別',
    affiliate_name: 'アフィリエイターの名前',
    app: '表示されたアプリ（`fb` Facebook、`ig` Instagram、`msg` Messenger、`an` Audience Network）',
    app_or_web: 'アプリとウェブのどちらに配信されたか',
    asset_group_id: 'アセットグループのID（P-MAX）',
    asset_id: 'クリックされたアセットのID',
    auction_id: 'オークションのID',
    batch_id: '配信バッチのID',
    bid_match_type: '入札したマッチタイプ（`be` 完全一致、`bp` フレーズ一致、`bb` 部分一致）',
    business_unit_id: 'ビジネスユニットのID',
    callback: '計測パートナー用のコールバックパラメータ',
    campaign_group_id: 'キャンペーングループのID',
    campaign_group_name: 'キャンペーングループの名前',
    campaign_id: 'キャンペーンのID',
    campaign_name: 'キャンペーンの名前',
    click_id: 'その1回のクリックのID',
    click_price: 'クリック単価（暗号化されています）',
    click_url: 'クリックを計測するURL',
    click_url_encoded: 'クリックを計測するURL（1回エンコード）',
    click_url_twice: 'クリックを計測するURL（2回エンコード）',
    consent: 'GDPRの対象かどうか（`0` か `1`）',
    creative_id: 'クリエイティブのID',
    creative_name: 'クリエイティブの名前',
    creative_type: 'クリエイティブの種類（番号）',
    custom_id: '広告アイテムに付けた独自のID',
    custom_parameter: '広告ツールで自分が定義したカスタムパラメータ',
    date: '配信日（指定した書式）',
    device: 'デバイス（`m` スマートフォン、`t` タブレット、`c` パソコン）',
    device_identifier: '利用者の端末の広告ID',
    device_kind: 'デバイスの種類',
    device_model: 'スマートフォンやタブレットの機種',
    email_id: 'メールのID',
    email_name: 'ツール内でのメールの名前',
    final_url: 'リンク先のURL（テンプレートの先頭以外ではエンコードされます）',
    final_url_encoded: 'リンク先のURL（エンコード）',
    final_url_plain: 'リンク先のURL（そのまま）',
    final_url_thrice: 'リンク先のURL（3回エンコード）',
    final_url_twice: 'リンク先のURL（2回エンコード）',
    if_display: 'ディスプレイネットワークでのクリックなら、指定した文字',
    if_mobile: 'スマートフォンでのクリックなら、指定した文字',
    if_native: 'オーディエンス広告なら、指定した文字',
    if_not_mobile: 'パソコンかタブレットでのクリックなら、指定した文字',
    if_product: '商品広告なら、指定した文字',
    if_search: '検索からのクリックなら、指定した文字',
    ignore: 'ここから後ろは計測用だと示し、ページのクロールを減らします',
    insertion_order_id: '広告掲載オーダーのID',
    item_id: 'アイテム（広告）のID',
    job_id: '配信ジョブのID',
    keyword: '検索に一致したキーワード',
    keyword_id: 'キーワードのID',
    keyword_or_default: 'キーワード（ないときは指定した文字）',
    keyword_value: 'キーワードに設定した値（ないときは指定した文字）',
    language: '端末の言語',
    line_item_id: '広告申込情報のID',
    location_of_click: 'クリックした場所の番号',
    location_of_interest: '検索で関心を示した場所の番号',
    match_code: '広告サーバーのマッチコード',
    match_type: 'キーワードの一致のしかた（`e` 完全一致、`p` フレーズ一致、`b` 部分一致）',
    media_id: '画像や動画のID',
    merchant_id: 'Merchant CenterのアカウントID',
    network_google:
      'ネットワーク（`g` 検索、`s` 検索パートナー、`d` ディスプレイ、`ytv` YouTube、`vp` 動画パートナー、`gtv` Google TV、`x` P-MAX、`e` アプリのエンゲージメント）',
    network_microsoft: 'ネットワーク（`o` 自社の検索、`s` 提携サイト、`a` オーディエンス広告）',
    os: 'OS',
    page_url: '広告を表示したページのURL（エンコード）',
    placement: '広告が表示された場所（配置）',
    placement_category: '広告を表示したサイトのカテゴリ',
    placement_id: 'プレースメントのID',
    product_channel: '販売経路（`online` か `local`）',
    product_country: '商品を販売する国',
    product_group_id: '商品グループのID',
    product_id: '商品のID',
    product_language: '商品フィードの言語',
    product_name: '商品の名前',
    publisher_domain: '広告を表示したサイトのドメイン',
    publisher_id: '広告を表示したサイトのID',
    publisher_name: '広告を表示したサイトの名前',
    random: 'ランダムな数字',
    recipient_id: 'メールを受け取る人のID',
    search_query: '検索した言葉',
    section_id: 'サイト内のセクションのID',
    section_name: 'サイト内のセクション',
    seller_name: '販売者の名前',
    shopping_ad_type: 'ショッピング広告やホテル広告の種類',
    site_id: 'サイトのID',
    site_of_click: '広告がクリックされたサイト',
    store_code: '店舗のコード',
    subject: 'メールの件名',
    target_id: 'ターゲットのID（キーワード、オーディエンス、動的広告、商品）',
    thumbnail: '画像のURL',
    timestamp: '日時（媒体側の数え方）',
  },
  level: {
    campaign: 'キャンペーン',
    ad_set: '広告セット',
    ad: '広告',
    click: 'クリック',
    ad_group: '広告グループ',
    pmax: 'P-MAX',
    search: '検索',
    display: 'ディスプレイ',
    conditional: '条件',
    shopping: 'ショッピング',
    tracking_template: 'トラッキングテンプレート',
    final_url: '最終ページURL',
    custom: '独自',
    mmp: 'アプリ計測',
    ad_tag: '広告タグ',
  },
  timing: {
    snapshot: '広告を最初に公開したときの名前が入ります。後から名前を変えても、届く値は変わりません。',
    live: '名前を変えると、その後のクリックには新しい名前が入ります。',
  },
  tokenCaution: {
    ad_tags_only: '広告タグの中でだけ使えます。リンク先のURLでは使えません。',
    awin_only: 'Awinだけが値を入れます。',
    check_spelling:
      '書き方について、資料の内容が一致していません。管理画面の一覧と見比べ、テストクリックで確かめてください。',
    define_first: '先に広告ツールで定義してください。定義がないと、この文字のまま届きます。',
    dsp_only: 'Amazon DSP用です。公開コードで確認できただけなので、管理画面で確かめてください。',
    encoded_on_arrival: 'エンコードされた値が届きます。トラッキングリンクでは使えません。',
    final_url_only: '最終ページURLでだけ使えます。',
    capital_a: 'Aは大文字です。小文字にすると置き換わりません。',
    capital_s: 'ここのSは大文字です。Metaの似たトークンは小文字なので、使い回せません。',
    in_capitals: '大文字の値が届きます。',
    japanese_on_arrival: '日本語のキーワードは、エンコードされた日本語として届きます。',
    legacy: '古いトークンです。新しいものは `{extensionid}` です。',
    long: 'とても長くなることがあり、UTMの値には向きません。',
    mixed_case: '大文字と小文字の混ざった値が届きます。',
    mobile_measurement_only: 'アプリ計測パートナーのリンク用です。',
    name_as_typed: '大文字やスペースも、入力したまま届きます。名前を整えておきましょう。',
    not_in_performance_max: 'P-MAXキャンペーンでは役に立ちません。',
    not_in_youtube: 'YouTube広告とデータドリブンクリエイティブでは置き換わりません。',
    not_the_ad_id: '広告IDとは別の番号です。',
    other_values_in_search:
      '検索広告とは値が違い、`DESKTOP`、`SMARTPHONE`、`TABLET`、`NONE` のどれかが届きます。',
    personal: '一人の人を指す値です。GA4に送ってはいけないので、UTMの値には使わないでください。',
    raw_in_preview: 'プレビューやテスト配信では、この文字のまま届きます。',
    teads_only: 'Teads用です。',
    template_only: 'トラッキングテンプレートかトラッキングURLの中でだけ使えます。',
    unofficial: '公開コードで確認できただけです。使う前にテストクリックで確かめてください。',
    user_text: '利用者が入力した言葉には、個人情報が含まれることがあります。UTMの値には使わないでください。',
  },
  field: {
    campaign_url_tracking_parameters: {
      name: 'URL tracking parameters',
      where: 'キャンペーンの設定にある、計測用パラメータの欄です。',
    },
    click_tracker_suffix: {
      name: 'Click tracker suffix',
      where: 'クリック計測用リンクの末尾に付ける文字列の欄です。',
    },
    click_url_parameters: {
      name: 'Click URL parameters',
      where: '広告セットの計測設定にある、クリックURL用パラメータの欄です。',
    },
    deep_link_landing_url: {
      name: 'ディープリンクのリンク先',
      where: 'ASPのリンクの中で、リンク先ページを指定するパラメータの値に入れます。',
    },
    feed_link: { name: '商品フィードのリンク', where: '商品ごとのリンクの後ろに付けます。' },
    final_url: { name: 'Destination URL（リンク先URL）', where: '広告のリンク先を入力する欄です。' },
    final_url_suffix: {
      name: 'Final URL suffix（最終ページURLのサフィックス）',
      where: 'URLオプションの欄です。まずアカウント単位で設定します。',
    },
    landing_page_url_suffix: {
      name: 'Landing page URL suffix',
      where: 'キャンペーンのプロパティにある、リンク先URLの末尾に付ける文字列の欄です。',
    },
    link: { name: 'リンクそのもの', where: 'クリックしてもらう場所に置きます。' },
    third_party_tracking_url: {
      name: 'Third-party tracking URL',
      where: '広告の計測設定にある、第三者計測用URLの欄です。',
    },
    tracking_code: { name: 'Tracking Code', where: 'キャンペーンの設定にある、計測用文字列の欄です。' },
    tracking_template: {
      name: 'Tracking template（トラッキングテンプレート）',
      where: 'URLオプションの欄です。外部のクリック計測を使うときだけ必要です。',
    },
    tracking_url: {
      name: 'トラッキングURL',
      where: 'アカウント、キャンペーン、広告グループ、広告のどれかの設定にあります。',
    },
    url_parameters_field: { name: 'URL parameters（URLパラメータ）', where: '広告の計測設定にあります。' },
  },
  fieldAt: {
    meta: {
      url_parameters_field: {
        name: 'URL parameters（URLパラメータ）',
        where: '広告マネージャの、広告の「Tracking（トラッキング）」にあります。',
      },
    },
    google_ads: { final_url: { name: 'Final URL（最終ページURL）', where: '広告の入力欄です。' } },
    microsoft_ads: { final_url: { name: 'Final URL（最終ページURL）', where: '広告の入力欄です。' } },
    linkedin_ads: {
      campaign_url_tracking_parameters: {
        name: 'URL tracking parameters',
        where: 'キャンペーンマネージャーの、キャンペーンの設定にあります。',
      },
    },
    tiktok_ads: {
      final_url: { name: 'Destination URL（リンク先URL）', where: '広告マネージャーの、広告の入力欄です。' },
      url_parameters_field: {
        name: 'Build URL parameters',
        where: 'リンク先URLの隣から開くダイアログです。',
      },
    },
    pinterest_ads: {
      final_url: { name: 'Destination URL（リンク先URL）', where: 'ピンの入力欄です。' },
    },
    snapchat_ads: {
      final_url: {
        name: 'Website URL（ウェブサイトのURL）',
        where: '広告マネージャーの、広告の入力欄です。隣に「Macros」メニューがあります。',
      },
      feed_link: {
        name: '商品フィードのリンク',
        where: 'ダイナミック広告用です。商品ごとのリンクの後ろに付けます。',
      },
    },
    reddit_ads: {
      final_url: { name: 'Destination URL（リンク先URL）', where: '広告マネージャーの、広告の入力欄です。' },
    },
    x_ads: {
      final_url: {
        name: 'Destination URL（リンク先URL）',
        where: 'ウェブサイトカードの入力欄か、ポストの本文です。',
      },
    },
    amazon_ads: {
      final_url: {
        name: 'Click-through URL（クリック先URL）',
        where: 'DSPのクリエイティブの入力欄です。',
      },
    },
    yahoo_japan_search: { final_url: { name: '最終リンク先URL', where: '広告の入力欄です。' } },
    yahoo_japan_display: { final_url: { name: '最終リンク先URL', where: '広告の入力欄です。' } },
    line_ads: {
      final_url: { name: 'リンク先URL', where: '広告の入力欄です。クリエイティブごとに一つ設定します。' },
    },
    smartnews_ads: {
      final_url: { name: '広告のリンク先URL', where: '広告の入力欄です（Ad Manager v2）。' },
    },
    criteo: {
      click_url_parameters: {
        name: 'Click URL parameters',
        where: 'Commerce Growthの、広告セットの「Ads Tracking」にある詳細設定「Advanced settings」の欄です。',
      },
      click_tracker_suffix: {
        name: 'Click tracker suffix',
        where: 'Retail Mediaで、クリック計測用リンクの末尾に付ける文字列です。',
      },
    },
    outbrain: {
      tracking_code: { name: 'Track', where: 'Outbrainの、キャンペーンの計測用の欄です。' },
      final_url: {
        name: 'Click-through URL（クリック先URL）',
        where: 'Teadsの、クリエイティブの入力欄です。',
      },
    },
    dv360: {
      final_url: {
        name: 'Landing page URL（リンク先URL）',
        where: 'クリエイティブの入力欄です。',
      },
      landing_page_url_suffix: {
        name: 'Landing page URL suffix',
        where: 'キャンペーン マネージャー 360にある、リンク先URLの末尾に付ける文字列の欄です。',
      },
    },
    spotify_ads: {
      final_url: {
        name: 'Click-through URL（クリック先URL）',
        where: 'コンパニオンバナーかCTAカードの入力欄です。',
      },
    },
    sms: { link: { name: 'リンクそのもの', where: '短縮してから本文に入れます。' } },
    push: { link: { name: 'Launch URL（開くURL）', where: '通知の設定にあります。' } },
    qr_print: { link: { name: 'リンクそのもの', where: '短縮してからコードにします。' } },
  },
  pasteCaution: {
    auto_tagging:
      '自動タグ設定がオンだと、GA4はこの値ではなくGoogleのクリックIDで判断します。どちらを使うか決めておきましょう。',
    both_is_double:
      'この欄と広告のリンクの、どちらか一方にだけ付けてください。両方に付けると、同じパラメータが二重に届きます。',
    brevo_setting:
      'Brevoの設定欄には英数字とスペースしか使えません。- や _ を含む名前は、リンクに直接付けます。',
    check_tokens:
      'トークンの書き方を、媒体の公式ページでは確認できませんでした。配信の前にテストクリックで確かめてください。',
    counts_as_23: 'ポストでは、どんなに長いリンクも23文字として数えられます。',
    define_parameters:
      '`{_…}` のカスタムパラメータは、広告ツールで定義してください。定義がないと、この文字のまま届きます。',
    encode_once:
      'リンク全体を1回だけエンコードしたものです。ASP側で重ねてエンコードしないように、また、外さないようにしてください。',
    in_app_browser: 'LINEはアプリの中のブラウザでリンクを開きます。アプリで開いて確かめてください。',
    japanese_makes_it_bigger:
      '日本語などの文字があると、QRコードが細かくなります。短い英数字のほうが読み取りやすくなります。',
    keep_bytes: 'このまま貼り付けてください。リンクを書き直すツールを通すと、トークンの `%` が壊れます。',
    keep_lpurl:
      '`{lpurl}` は消さないでください。アカウント、キャンペーン、広告グループの単位では、これがないとリンク先が失われます。',
    keep_underscores:
      '前後のアンダースコアは2つずつです。チャットや文書ツールを通すと消えることがあるので、ここから直接コピーしてください。',
    leading_by_link:
      'リンク先のURLに合わせた記号から始めています。プレビューで `?` が一つだけか確かめてください。',
    microsoft_double:
      'UTMの自動タグ設定がオンだと、Microsoftはトラッキングテンプレートしか確認しません。ここに付けた値が二重に届くことがあります。',
    network_drops:
      'ASPによっては、転送のときにパラメータが消えます。クリックして、開いたURLを確かめてください。',
    no_insertion_tokens: 'この欄では `{lpurl}` の仲間と `{ignore}` は使えません。',
    no_tokens: 'この媒体で使えるトークンは確認できていません。トークンのような文字は、そのまま届きます。',
    not_in_tracking_section: '第三者計測の欄には貼り付けないでください。',
    not_in_youtube: 'YouTube広告とデータドリブンクリエイティブでは、トークンが置き換わりません。',
    other_product:
      'Criteoは製品によって先頭の記号が違います。Commerce Growthは `?`、Retail Mediaは `&` です。',
    outlook_cuts: 'メールのリンクは1,000文字までにしましょう。Outlookでは長いリンクが切れたことがあります。',
    paid_only:
      'Metaは、広告として表示されたときだけこの値を付けます。投稿やプロフィールには、リンク全体を使ってください。',
    percent_trouble:
      'Pinterestは、別ドメインの計測リンクではリンク切れが起きることがあると案内しています。リンク先URLの欄を優先しましょう。',
    previews_show_tokens:
      'プレビューやテストからのクリックでは、トークンがそのまま届きます。設定の誤りではありません。',
    reviewed_again: '配信中の広告で変更すると、もう一度審査されます。',
    second_question_mark:
      'Criteoの指定に合わせて `?` から始めていますが、リンク先のURLにはすでに `?` があります。クリックして、開いたURLの `?` が一つだけか確かめてください。',
    shorten_after: '先にパラメータを付けてから、リンクを短縮してください。',
    sms_parts:
      'SMSは半角英数字だけなら160文字、日本語が1文字でもあれば70文字までです。超えると分割して送られます。',
    teads_button: 'Teadsでは、欄の隣の「+MACROS」ボタンからトークンを選べます。',
    tool_adds_too:
      '配信ツールが自動でパラメータを付けることもできます。リンクとツールの、どちらか一方に任せてください。',
    upper_level:
      'アカウントやキャンペーンのトラッキングURLに誤りがあると、その下の広告がすべて不承認になることがあります。まず一つの広告で試しましょう。',
    letter_case: 'トークンの大文字と小文字は、変えずにそのまま使ってください。',
  },
};
