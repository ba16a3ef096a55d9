<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>有効 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>要対応 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>未更新 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>環境 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>環境はまだありません</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>どの環境にもログインしていません</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>トークンのホスト</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>スコープ</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>%1 にログインしました。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>%1 にログインできませんでした。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>トークンのフォルダー</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>プロバイダーの時計との差は%1秒</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1が応答しています</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>ブラウザーでの操作待ち</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>トークンを取得中</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>トークンを検証中</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>ログイン中、ブラウザーでの操作待ち、残り%1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>ログイン中：%1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>設定エラー</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>トークンを使用できません</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>期限切れ、再度ログインしてください</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>期限切れ、未更新（再試行中）</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>期限切れ、自動更新されます</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>まもなく期限切れ、残り%1</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>未更新（再試行中）、残り%1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>未更新、残り%1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>有効、残り%1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未ログイン</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>自動更新不可</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>期限切れ、使うときに更新されます</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>ファイルを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>ブラウザーを起動できません。リンクをコピーして自分で開くか、OAUTH_BROWSER に別のブラウザーを指定してください。</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>ブラウザーでログインを完了してください。ページが開かない場合は、もう一度開くか、リンクをコピーして別のブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>ブラウザーから応答があり、プロバイダーにトークンを要求しています。</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>トークンを受け取りました。保存前に検証しています。</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>このログインは自動更新できず、まもなく期限が切れます。ログイン状態を維持するには、再度ログインしてください。</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>想定された JSON ではありません</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>使用できる access_token がありません</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>%1 が安全なアドレスではありません</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>%1 に「%2」が設定されています</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>%1 が語のリストではありません</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>%1 に「code」がありません</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>%1 が true でも false でもありません</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>説明に jwks_uri がありません</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>token_type が Bearer ではありません</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>expires_in が秒数ではありません</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>refresh_token、id_token または scope がテキストではありません</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>ホスト名の表記が異なります</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>リダイレクト（ステータス %1）には従いません</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>ステータスは %1 です</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>%1 バイトを超える応答</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>%1秒間応答なし</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>応答の前に接続が閉じられました</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>応答の途中で接続が閉じられました</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>鍵のセットではありません</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>必要な鍵が含まれていません（確認は1分に1回です）</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>プロバイダーが明示すると約束している送信元が示されていません</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>複数のプロバイダーが示されています</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>別のプロバイダーからのものです</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>コードもエラーも含まれていません</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>このプロバイダーは応答をアドレスではなくフォームで送ります</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>別の場所を指しています</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>別のログインのものです</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>ブラウザーを待っているログインはもうありません</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>openid が許可されたのに ID トークンがありません</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>受け入れられる種類の署名付きトークンではありません</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>プロバイダーが公表していない方式で署名されています</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>署名がプロバイダーのものではありません</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>受け入れられる方式で署名されていません</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>プロバイダーがこのクライアント向けに署名したものではありません</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>ID トークンとは別の人のものです</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>別の種類の署名付きオブジェクトです</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>「%1」が発行したものです</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>ほかのクライアント向けでもあるか、別のクライアント向けです（許容するものは OAUTH_ID_TOKEN_AUDIENCES で指定します）</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>誰のものかが示されていません</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>発行日時と有効期限が示されていません</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>過去%1秒以内にサインインしたことが示されていません（max_age）</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>acr_values で求められた方法でサインインしていません</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>別のアクセストークンのものです</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>期限が切れています。このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>発行日時が未来です。このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>まだ有効ではありません。このコンピューターの時計を確認してください</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>%1 がログイン時のものと異なります</translation>
    </message>
    <message>
        <source>an authorization_endpoint</source>
        <translation>authorization_endpoint</translation>
    </message>
    <message>
        <source>PKCE with S256</source>
        <translation>PKCE（S256）</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>証明書が含まれていません</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>ファイルを指していません</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>リンクであるか、フォルダーではない</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>通常のファイルではない</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>このユーザーの通常のファイルではない</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>別のユーザーが所有</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>ほかのユーザーがアクセスできる</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>別の名前でもリンクされている</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials、password または authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post、client_secret_basic または none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query または form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>ファイルの完全なパス（例：${HOME}/company-ca.pem）</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>1 から %1 までの整数の秒数</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback、または別のパス（少なくとも /）、ポート、127.0.0.1、[::1]（複数は空白で区切る）</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>「%1」を含まないアドレス（lmi が自動で設定します）</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>lmi が自動で設定しないパラメーター（例：prompt=consent&amp;ui_locales=de）</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>http://proxy.example.com:3128 のようなアドレス</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>環境の名前（例：dev）</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>${参照} や特殊な引用符を含まない値</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>ログインのアドレス</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>このフォーム</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1（または %2）</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1（変数 %2）</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1（オプション -C）</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>オプション -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>ログインの開始先であり、終了先ではありません</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>プロバイダーの応答が含まれていません</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>このコンピューターにはありません</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>渡したものと違う文字列が返されます</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>プロキシ %1 が見つかりません</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>その名前で別の秘密が保存されています</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>プロキシ %1 経由 (%2)</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>0 から %1 までの整数の秒数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes または no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug、info、warning または off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128、socks5://proxy.example.com:1080 または direct。パスワードが必要なものは変数 https_proxy に入れます</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>ファイルの完全なパス</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>none のみ、または login、consent、select_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>その名前のホストはありません</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>ネットワークが切断されました</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>ユーザー名とパスワードを求めています</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>証明書は別のホストのものです</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>証明書は失効しています</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>ここで信頼されている誰もその証明書に署名していません</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>ホストに到達できません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやフォルダーはありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空き容量がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク割り当てを超えました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムは読み取り専用です</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が深すぎます</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 「lmi --help」を参照してください。</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>ホームフォルダーを特定できません。HOME を設定するか、LMI_CONFIG_DIR と LMI_CACHE_DIR を設定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>「%1」は環境名として使用できません。使用できるのは英数字、「.」、「_」、「-」で、64文字以内です。先頭は英数字にし、末尾に「.」は使用できません。</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>環境「%1」はありません。現在ある環境は %2 です。追加する場合は %3 を作成してください。</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>環境「%1」はありませんが、「%2」があります。こちらの名前を使用してください。</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>環境が選択されていません。-e で指定するか（現在ある環境：%1）、%2 で default_environment を設定してください。</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>環境がまだありません。%1 のようなファイルを作成して追加してください。</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>環境「%1」と「%2」は大文字と小文字が異なるだけです。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>環境「%1」は既にあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>%1 を読み取れません：%2。ファイルの所有者とアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>%1 が%2バイトを超えています。設定ファイルは KEY=VALUE 形式の数行で構成されます。</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>%1 内の ${…} 参照を展開すると%2バイトを超えます。値を直接書くか、より短い値を参照してください。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>%1 は UTF-8 テキストではありません（%2行目）。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>%1 の%2行目が KEY=VALUE 形式ではありません。行を修正するか、先頭に # を付けてください。</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>%1 の%2行目：%3 の値の先頭にある引用符が閉じられていません。引用符を閉じてください。</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>%1 の%2行目：[%3] のようなセクションはメインファイルでのみ使用できます。このファイルは全体が1つの環境の設定です。</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 の%2行目：「%3」は環境名として使用できません。英数字、「.」、「_」、「-」を使用してください。</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 は読み込まれません：「%2」は環境名として使用できません。ファイル名に英数字、「.」、「_」、「-」を使用してください。</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>環境「%1」に %2 がありません。%3 で設定してください。</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>環境「%1」に必要な %2 が空です（%3）。値を指定してください。</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>%1（%2）は %3 と矛盾しています。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>%1 に「%2」は使えません（%3）。%4 を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>ほかの行の意味を変えずに %2 の %1 を変更できないため、何も変更されませんでした。ファイルを手動で編集してください。</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>%2 を含む %1 が、このコンピューターのほかのユーザーからも読み取れる状態です。次を実行してください：chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>%1 のアドレスは使用できません：「%2」（%3）。https://sso.example.com/token のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>%1 が暗号化されていません：「%2」（%3）。https を使用してください。http を使用できるのはこのコンピューター宛ての場合だけです。</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>%1（OAUTH_CA_FILE）を使用できません：%2。PEM 形式の証明書ファイルを指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>「%1」は KEY=VALUE 形式ではありません。-C OAUTH_BROWSER=firefox のように指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>「%1」にトークンを送信することはできません：%2。</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>「%1」のトークンは %2（OAUTH_SERVICE_URL）用のため、%3 には送信されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>「%1」はヘッダーとして設定できません。-H &quot;Name: value&quot; の形式で指定してください。Authorization は lmi が設定します。</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>「%1」にログインしていません。コンソールでログインする場合：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>「%1」のログインは期限切れで、自動更新できません。再度ログインしてください。コンソールの場合：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>「%1」のトークンは発行時と現在の設定とで%2が異なるため、使用されません。再度ログインしてください。コンソールの場合：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>「%1」のログインは %2 で受け付けられなくなりました（%3）。再度ログインしてください。コンソールの場合：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>リフレッシュトークンがないか、失効しているため、「%1」のトークンを更新できません。再度ログインしてください。コンソールの場合：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 が要求を拒否しました：%2。「lmi config show -e %3」で設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 がクライアントを受け付けません：%2。「lmi config show -e %3」で OAUTH_CLIENT_ID、OAUTH_CLIENT_SECRET、OAUTH_TOKEN_AUTH_METHOD を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>%1 が「%3」のログインの認証情報を受け付けません：%2。グラントタイプが password の場合は OAUTH_USERNAME と OAUTH_PASSWORD を確認し、それ以外の場合は次を実行してください：lmi auth login -e %3</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 はこのクライアントに次のスコープを許可していません：%2。「lmi config show -e %3」で OAUTH_SCOPES を確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 が要求を理由なしで拒否しました（ステータス %2）。「lmi config show -e %3」で設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>%1 はクライアントにこのグラントタイプを許可していません：%2。「lmi config show -e %3」で OAUTH_GRANT_TYPE と OAUTH_CLIENT_ID を確認するか、プロバイダーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 はこのグラントタイプに対応していません：%2。「lmi config show -e %3」で OAUTH_GRANT_TYPE と OAUTH_TOKEN_URL を確認してください。</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>「%1」へのログインがプロバイダーに拒否されました：%2。もう一度試すか、プロバイダーの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>%1 の応答はトークンではありません：%2。OAUTH_TOKEN_URL を確認してください。</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>%1 にあるプロバイダーのメタデータを使用できません：%2。OAUTH_ISSUER を確認するか、アドレスを手動で設定してください。</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>%1 に記載された発行者は「%3」ではなく「%2」です。OAUTH_ISSUER には、プロバイダー自身が示す値を正確に設定してください。</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>プロバイダー %1 は、このログインに必要な %2 を提供していません。</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>%1 の ID トークン署名鍵を使用できません：%2。OAUTH_ISSUER を確認するか、OAUTH_JWKS_URL を設定するか、OAUTH_SCOPES から openid を外してください。</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>「%1」へのログインの ID トークンを信頼できません：%2。何も保存されていません。「lmi config show -e %1」で OAUTH_ISSUER と OAUTH_CLIENT_ID を確認してください。</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>「%2」にログインしたユーザーに関する %1 の情報を信頼できません：%3。何も保存されていません。プロバイダーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>%1 に接続できません：%2。ネットワークとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>%2秒以内に %1 から応答がありませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>%1 への接続は安全ではありません：%2。何も送信されていません。このコンピューターの時刻を確認してください。自社の認証局を使用している場合は OAUTH_CA_FILE も確認してください。</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>%1 の応答が%2バイトを超えたため、破棄されました。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>%1 が %2 にリダイレクトしましたが、そこへはトークンを送信できません。正しいアドレスであれば、直接そのアドレスに要求を送信してください。</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>%1 を利用できません（ステータス %2）。何も変更されていません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>%1 を利用できません（ステータス %2）。何も変更されていません。サーバーの指定に従い、%3秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>%1 から先ほど応答がなかったため（%2）、あと%3秒間は要求を送信しません。すぐに要求するには、次を実行してください：lmi auth refresh -e %4</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません：%2。</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>%1 は安全でないため使用されません（%2）。削除して、再度ログインしてください。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 は%2バイトを超えているため、読み取られません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>%1 に書き込めません：%2。元の内容は変更されていません。</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>%1 に書き込みましたが、停電時に失われる可能性があります：%2。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>フォルダー %1 は安全でないため使用されません（%2）。問題を修正するか、LMI_CACHE_DIR を設定してください。</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>%1 はトークンファイルではないため（%2）、そのまま残されます。再度ログインしてください。コンソールの場合：lmi auth login -e %3</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>ロック %1 を取得できません：%2。</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>別の lmi が %1 を%2秒間ロックし続けています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません：%1。</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>「%1」へのログインが、%2秒以内にブラウザーで完了しませんでした。再度ログインしてください。コンソールの場合：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>「%1」へのログインはキャンセルされました。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>「%1」へのログインに対するプロバイダーの応答を信頼できません：%2。</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>これは「%1」へのログインの最後に開いたアドレスではありません：%2。そのページのアドレス全体をコピーしてください。ブラウザーではエラーページとして表示されることがあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>「%1」（%2）を起動できません。設定を修正するか、ブラウザーでアドレスを直接開いてください。</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>ブラウザーが見つかりません。BROWSER または OAUTH_BROWSER に指定するか、このコンピューターのブラウザーでアドレスを直接開いてください。</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>ログインに必要なポート %1（OAUTH_REDIRECT_URI）を別のプログラムが使用しています。そのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>このコンピューターではブラウザーからの応答を受信できません：%1。</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>プロバイダーは「%1」に OAUTH_SCOPES の一部を許可しませんでした：「%2」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>「%1」は lmi にパスワードを渡しています（OAUTH_GRANT_TYPE=password）。これは推奨されません（RFC 9700 2.4）。プロバイダーが対応していれば authorization_code_pkce を使用してください。</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>「%1」のトークンの取得元が %2 から %3 に変わりました。意図しない変更の場合は、OAUTH_ISSUER と OAUTH_TOKEN_URL を確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>このコンピューターと %2 の時刻が%1秒ずれています。このコンピューターの時刻を合わせてください。</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>%1 によると、トークンにスコープ「%2」がありません。OAUTH_SCOPES に追加して、次を実行してください：lmi auth login --force -e %3</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>%1 によると、トークンのスコープが不足していますが、どのスコープかは示されていません。OAUTH_SCOPES に追加して、次を実行してください：lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>%1 は「%2」のトークンを、新しいものも含めて受け付けません。トークンが別のサービス用の場合は OAUTH_SCOPES と OAUTH_AUDIENCE を確認し、それ以外の場合は次を実行してください：lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 の応答は %2 でした。</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>「%1」用にプロバイダーが発行するトークンの有効期間は%2秒のため、%3秒間有効なトークンは取得できません。--min-valid の値を小さくしてください。</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>%1 がないか、起動できません。lmi を再インストールしてください。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断されました。</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>キーチェーンは「%1」を lmi に渡しませんでした。ロックを解除してアクセスを許可し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>キーチェーンが「%1」について %2 秒以内に応答しませんでした。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>「%1」には移動する秘密がありません。%2 に書かれている必要があります。</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1 (%2) は lmi が知っているキーではありません。</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1 (%2) は lmi が知っているキーではありません。%3 のことですか？</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>「%1」へのログインには、プロバイダーが誰かに尋ねる必要があります (%2)。OAUTH_PROMPT または OAUTH_EXTRA_PARAMS が「none」で禁じている場合は取り除き、次を実行してください: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>「%1」には、キーチェーンに保存できるリフレッシュトークンがありません。この認可方式では、クライアントは毎回認証し直します。</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>「%1」の新しいリフレッシュトークンをキーチェーンに保存できませんでした。ほかの場所には書かれていないため、このログインが終わっても更新できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>「%1」からログアウトしましたが、リフレッシュトークンが「%2」としてキーチェーンに残っています。キーチェーンのロックを解除して削除してください。</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>キーチェーンから「%1」のリフレッシュトークンを取得できません。ロックを解除するか、ログインし直してください。コンソールの場合：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>「%1」にキーチェーンを使えません: %2。gnome-keyring や KWallet などを起動するか、環境のファイルで「keychain:」を使わないでください。</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>%1 に書き込めないため、何も記録されません: %2。LOG_FILE に別のファイルを指定するか、OAUTH_LOG_LEVEL=off を設定してください。</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>「%2」の %1 は %3 で設定されており、ファイルより優先されます。先にそちらから取り除いてください。</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>キーチェーンは「%1」について lmi に何も渡しません。ロックを解除するか、その項目がない場合は「lmi keychain store --stdin KEY」で秘密情報を保存してください。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>プロバイダーからの情報なし</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動更新</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>設定が修正されるまで行われません。</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>再度ログインするまで行われません。</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>ログインするまで行われません。</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>行われません。期限が切れると再度ログインが必要です。</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>プロバイダーに接続でき次第、更新されます。</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>期限の直前に更新されます。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未許可のスコープ</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>%1（再度ログインすると要求されます）</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発行日時</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>有効開始日時</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>ログイン日時</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID トークン</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>プロバイダーから発行されていません。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>読み取れません。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>この種類のトークンはプロバイダーだけが読み取れます。</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>ログイン（%1 まで有効）</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>更新（%1 まで有効）</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>新しいトークン（%1 まで有効）</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>ログインユーザー</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>更新回数</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>ログイン後 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>履歴はまだありません。</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>ログインしていないため、ありません。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>あります（表示されることはありません）。</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>誰かがトークンを求めるまで何も起こらず、そのとき新しいものが渡されます。</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>署名の方式</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>どの鍵か</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>トークンの種類</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>確認できません: %1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>正しい: 発行者が署名しています。</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>誤り: 発行者のどの鍵でも署名されていません。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>システムのキーチェーンに一つあります。表示されることはありません。</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>PKCE によるシングルサインオン</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>見つかりましたが、シングルサインオンに必要な PKCE（S256）に対応していません。</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>見つかりました。対応している機能は不明です。</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>見つかりました（%1）。管理者から受け取ったクライアント ID を入力してください。</translation>
    </message>
</context>
<context>
    <name>SelectionAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Log out of %n environment(s)? Their tokens are forgotten.</source>
        <translation>
            <numerusform>%n 件の環境からログアウトしますか？トークンは破棄されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>%n 件の環境にログインしますか？同じ数のページがブラウザーで開くことがあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>d日(ddd)</translation>
    </message>
</context>
<context>
    <name>lmi::AddressLine</name>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>別の端末のブラウザーなら、最後に開いたアドレスを貼り付け</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>ブラウザーが最後に開いたアドレス</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>環境を指定しない場合は %1 が使用されるようになりました。</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>デモ用プロバイダー %1 を実行できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>%n件の環境をインポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>ほかに%n件をインポートできませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>デモ用プロバイダーは、lmi を終了するまでこのコンピューターで動作します。ユーザー名 alice、パスワード alice でログインしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>%1に書き込めません。選択内容は終了時に失われます。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>%1 の秘密はキーチェーンに保存されました。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>%1 の秘密はファイルに戻されました。</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>システムのキーチェーンを待っています…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>秘密はキーチェーンに保存されましたが、%1 にも残っています。そこから取り除いてください。</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>書き込みましたが、%1 に別の値があります。</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>今後、%1 のリフレッシュトークンはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>今後、%1 のリフレッシュトークンはトークンファイルに保存されます。</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>%1の診断</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>ログインに必要なものを順に確認しています…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>確認が必要な項目が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>設定を使用できません</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>保存してログイン</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>発行者のアドレス</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>ブラウザーでのシングルサインオン</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>サービスとして（クライアントシークレット）</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>詳細設定を表示</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>認可エンドポイント</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>リダイレクト先アドレス</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>追加パラメーター</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>ブラウザー起動コマンド</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>社内 CA の証明書</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>詳細設定を隠す</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>使用されません。%1 で別の値が指定されています。</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>保存していない変更を破棄しますか？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>応答を待つ秒数</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>保存していない変更を破棄して終了しますか？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>システムのキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>ログイン時に提案するアカウント</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>プロバイダーが尋ねること</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>一致する環境はありません。</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>既定に設定</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>秘密をキーチェーンに保存</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>秘密をキーチェーンから取り出す</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>自動で更新する</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>リフレッシュトークンをキーチェーンに保存する</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1：%2。対応が必要です。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>%1 に終わります</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>環境を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>環境を検索</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>要対応 %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>有効 %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>早く終わる順</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>要対応を先に</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
</context>
<context>
    <name>lmi::GeneralSettings</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Seconds before its end that a token is replaced</source>
        <translation>トークンを終了の何秒前に取り替えるか</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>ファイルに記録する内容</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>すべて（不具合を調べるため）</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>失敗したことだけ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>記録しない</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>ファイルには何も記録されません (OAUTH_LOG_LEVEL=off)。</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>%1 にはまだ何も記録されていません。</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>一致する行はありません。</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>%1 を開けませんでした。別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>%1 のアクセストークンをコピーしました。クリップボードには30秒間保持されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>設定フォルダーを開く</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>すべてのファイルを再読み込み</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>%1 を削除しますか？ 設定は削除され、トークンは破棄されます。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>環境をインポート</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>環境 (%1);;すべてのファイル (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 に書き込めませんでした。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>%n 件の環境を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>期限切れの前やログインを求められたときに知らせる</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>このコンピューターへのログイン時にトレイで起動する</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>アプリの設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>次回の起動から反映されます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>すべての環境に共通</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>これらは %1 にあり、環境ごとに別の値を持つこともできます。</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>選択するまではオプション --theme が有効です。</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>この期間にログイン中の環境はありませんでした。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>%1 は %2 に期限が切れました。</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>%1 は %2 に期限が切れ、自動更新されません。</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>%1 は %2 まで有効で、自動更新されます。</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>過去3時間と今後1時間</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>過去18時間と今後6時間</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>過去6日間と今後1日</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>画像として保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>タイムラインを保存</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>ほか%n件をウィンドウで表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>lmi を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 の期限切れまであと%2</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>自動更新できません。スクリプトが止まらないように、再度ログインしてください。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 の期限が切れました</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>スクリプトが止まらないように、再度ログインしてください。</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>%1 へのログインを待っているプログラムがあります</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>%1 が %2 へのログインを待っています</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>ログインすると処理が続行されます。</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>プロバイダーのアドレス</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>一度のログインで、ずっとログイン状態に</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>最初の環境を追加してください。残りの設定は、プロバイダーのアドレスから lmi が検出します。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>お試しの場合は、このコンピューター上の小さな ID プロバイダーですべての機能を体験できます。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダーをインポート…</translation>
    </message>
</context>
</TS>
