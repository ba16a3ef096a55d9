<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>%n 个有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n 个待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>%n 个未续期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>配置无法使用</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>尚无环境</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>没有已登录的环境</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>令牌主机</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>作用域</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>您已登录 %1。</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>可以关闭此页面了。</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>未能登录 %1。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>令牌文件夹</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名解析</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>身份提供商</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>与身份提供商的时钟相差 %1 秒</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 有响应</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>正在等待浏览器</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>正在获取令牌</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>正在验证令牌</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>登录中…</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>登录中，正在等待浏览器，剩余 %1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>登录中：%1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>配置有误</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>配置无法使用</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>令牌无法使用</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>已过期，请重新登录</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>已过期，尚未续期，正在重试</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>已过期，将自动续期</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>即将到期，剩余 %1</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>尚未续期，正在重试，剩余 %1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>未续期，剩余 %1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>有效，剩余 %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>无法自动续期</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>SSO</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>已过期，使用时刷新</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>正在读取其文件</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>无法启动浏览器。请复制链接并自行打开，或在 OAUTH_BROWSER 中设置其他浏览器。</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>请在浏览器中完成登录。如果没有打开登录页面，请重新打开，或将链接复制到其他浏览器中。</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>浏览器已返回，正在向身份提供商获取令牌。</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>已收到令牌，验证通过后将保存。</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>此登录即将到期，且无法自动续期。请重新登录以保持登录状态。</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>不是预期的 JSON</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>没有可用的 access_token</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>其 %1 不是安全地址</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>其 %1 设置了“%2”</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>其 %1 不是单词列表</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>其 %1 中没有“code”</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>其 %1 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>其描述中没有 jwks_uri</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>其 token_type 不是 Bearer</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>其 expires_in 不是秒数</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>其 refresh_token、id_token 或 scope 不是文本</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>其主机名的写法不同</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>重定向（状态 %1），不会跟随</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>状态为 %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>超过 %1 字节的响应</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>%1 秒无响应</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>在收到响应之前连接已关闭</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>响应过程中连接已关闭</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>不是密钥集</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>其中没有所需的密钥，且每分钟只查看一次</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>未注明来自哪个身份提供商，尽管该提供商承诺会注明</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>其中注明了多个身份提供商</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>来自另一个身份提供商</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>既不含授权码也不含错误</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>该身份提供商以表单而不是地址发送响应</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>它指向别处</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>属于另一次登录</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>已没有登录在等待浏览器</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>虽已授予 openid，但没有 ID 令牌</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>不是可接受类型的签名令牌</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>签名方式未由身份提供商公布</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>签名不是身份提供商的</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>签名方式不可接受</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>并非由身份提供商为此客户端签名</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>与 ID 令牌所指的不是同一人</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>是另一种类型的签名对象</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>由“%1”签发</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>它也面向其他客户端，或面向另一个客户端（OAUTH_ID_TOKEN_AUDIENCES 列出允许出现的客户端）</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>未说明所指的人</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>未说明签发时间和到期时间</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>未表明此人在最近 %1 秒内登录过（max_age）</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>此人未按 acr_values 要求的方式登录</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>属于另一个访问令牌</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>已过期；请检查本机的时钟</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>签发时间在未来；请检查本机的时钟</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>尚未生效；请检查本机的时钟</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>其 %1 与登录时不同</translation>
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
        <translation>文件过大</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>其中没有证书</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>没有指向任何文件</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>符号链接</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>是链接或不是文件夹</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>不是此用户的普通文件</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>属于其他用户</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>其他用户可以访问</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>以另一个名称链接</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials、password 或 authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post、client_secret_basic 或 none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query 或 form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>文件的完整路径，如 ${HOME}/company-ca.pem</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>1 到 %1 之间的整数秒数</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback，或其他路径（至少为 /）、端口、127.0.0.1 或 [::1]；多个地址用空格分隔</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>不含“%1”的地址（由 lmi 自行设置）</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>并非由 lmi 自行设置的参数，如 prompt=consent&amp;ui_locales=de</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>如 http://proxy.example.com:3128 的地址</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>环境的名称，如 dev</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>不含 ${引用} 和特殊引号的值</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>此表单</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1（或 %2）</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1（变量 %2）</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1（选项 -C）</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>选项 -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>这是登录开始的地址，不是登录结束的地址</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>其中没有提供方的应答</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>这台计算机上没有</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>它返回的文本与交给它的不同</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>找不到代理 %1</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>其中该名称下是另一个机密</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>通过代理 %1（%2）</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>0 到 %1 之间的整数秒</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug、info、warning 或 off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128、socks5://proxy.example.com:1080 或 direct；需要密码的代理放入变量 https_proxy</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>文件的完整路径</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>单独的 none，或 login、consent、select_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>没有该名称的主机</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>它要求用户名和密码</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>其证书已过期</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>其证书尚未生效</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>其证书属于另一台主机</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>其证书未由此处信任的任何一方签名</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>主机不可达</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 请参阅“lmi --help”。</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>无法确定主目录；请设置 HOME，或同时设置 LMI_CONFIG_DIR 和 LMI_CACHE_DIR。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>“%1”不是有效的环境名称；请使用字母、数字、“.”、“_”和“-”，最多 64 个字符，以字母或数字开头，且不以点结尾。</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>没有名为“%1”的环境；现有环境：%2。可通过新建 %3 来添加。</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>没有名为“%1”的环境，但有“%2”；请使用该名称。</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>未选择环境；请用 -e 指定一个（现有：%1），或在 %2 中设置 default_environment。</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>尚无环境；请新建一个文件来添加，例如 %1。</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>环境“%1”和“%2”的名称仅大小写不同；请重命名其中一个。</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>环境“%1”已存在；请使用其他名称。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>无法读取 %1：%2。请检查文件的所有者和权限。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>%1 超过 %2 字节；配置文件应只有若干行 KEY=VALUE。</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>%1 中的 ${引用} 展开后超过 %2 字节；请直接写出值，或引用更短的值。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>%1 不是 UTF-8 文本（第 %2 行）；请将其保存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>%1 第 %2 行不是 KEY=VALUE 形式；请更正该行，或在行首加上 #。</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>%1 第 %2 行：%3 的值以引号开头，但引号没有闭合；请补上结尾的引号。</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>%1 第 %2 行：[%3] 之类的节应写在主文件中；此文件的每一行都只针对一个环境。</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>%1 第 %2 行：“%3”不是有效的环境名称；请使用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>已忽略 %1：“%2”不是有效的环境名称；请用字母、数字、“.”、“_”和“-”重命名该文件。</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>环境“%1”缺少 %2；请在 %3 中设置。</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>环境“%1”需要 %2，但它为空（%3）；请在该处填写值。</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>%1（%2）与 %3 矛盾；请删除其中一个。</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>%1 不能为“%2”（%3）；请使用 %4。</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>在 %2 中修改 %1 会改变其他行的含义，因此未做任何更改；请手动编辑该文件。</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>本机的其他用户可以读取 %1，其中含有 %2；请运行：chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>%1 不是可用的地址：“%2”（%3）；请使用类似 https://sso.example.com/token 的地址。</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>%1 未加密：“%2”（%3）；请使用 https，http 仅可用于本机。</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>无法使用 %1（OAUTH_CA_FILE）：%2。请指定包含 PEM 格式证书的文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>“%1”不是 KEY=VALUE 形式；正确写法例如 -C OAUTH_BROWSER=firefox。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>不允许向“%1”发送令牌：%2。</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>“%1”的令牌仅用于 %2（OAUTH_SERVICE_URL），不会发送到 %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>“%1”不是可以设置的请求头；请写成 -H &quot;Name: value&quot;。Authorization 由 lmi 设置。</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>尚未登录“%1”；请运行：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>“%1”的登录已过期，且无法自动续期；请运行：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>“%1”的令牌签发时的%2与当前配置不一致，因此不会使用该令牌；请运行：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>%2 不再接受“%1”的登录（%3）；请运行：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>“%1”的令牌无法续期，因为没有刷新令牌，或刷新令牌已失效；请运行：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 拒绝了请求：%2。请用“lmi config show -e %3”检查配置。</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 不接受此客户端：%2。请用“lmi config show -e %3”检查 OAUTH_CLIENT_ID、OAUTH_CLIENT_SECRET 和 OAUTH_TOKEN_AUTH_METHOD。</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>%1 不接受“%3”的登录凭据：%2。如果授权类型为 password，请检查 OAUTH_USERNAME 和 OAUTH_PASSWORD，否则请运行：lmi auth login -e %3</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 不向此客户端授予所请求的作用域：%2。请用“lmi config show -e %3”检查 OAUTH_SCOPES。</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 拒绝了请求（状态码 %2），且未说明原因。请用“lmi config show -e %3”检查配置。</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>%1 不允许此客户端使用该授权类型：%2。请用“lmi config show -e %3”检查 OAUTH_GRANT_TYPE 和 OAUTH_CLIENT_ID，或联系身份提供商的管理员。</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>%1 不支持该授权类型：%2。请用“lmi config show -e %3”检查 OAUTH_GRANT_TYPE 和 OAUTH_TOKEN_URL。</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>身份提供商拒绝了“%1”的登录：%2。请重试，或联系身份提供商的管理员。</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>%1 返回的响应不是令牌：%2。请检查 OAUTH_TOKEN_URL。</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>位于 %1 的身份提供商元数据无法使用：%2。请检查 OAUTH_ISSUER，或手动设置各个地址。</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>%1 声明的签发者是“%2”，而不是“%3”；OAUTH_ISSUER 必须与身份提供商声明的值完全一致。</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>身份提供商 %1 不支持此登录所需的 %2。</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>%1 的 ID 令牌签名密钥无法使用：%2。请检查 OAUTH_ISSUER，设置 OAUTH_JWKS_URL，或从 OAUTH_SCOPES 中去掉 openid。</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>登录“%1”时收到的 ID 令牌不可信：%2。未保存任何内容；请用“lmi config show -e %1”检查 OAUTH_ISSUER 和 OAUTH_CLIENT_ID。</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>%1 提供的“%2”登录用户信息不可信：%3。未保存任何内容；请告知身份提供商的管理员。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>无法连接到 %1：%2。请检查网络和地址。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>%1 在 %2 秒内没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>与 %1 的连接不安全：%2。未发送任何内容；请检查本机时钟；如果公司服务器使用内部 CA 签发的证书，还请检查 OAUTH_CA_FILE。</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>%1 发送的数据超过 %2 字节；已放弃该响应。</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>%1 重定向到 %2，但不得向该地址发送令牌。如果该地址无误，请直接请求它。</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>%1 不可用（状态码 %2）。未做任何更改；请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>%1 不可用（状态码 %2），并要求等待 %3 秒。未做任何更改；请届时重试。</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>%1 刚才没有响应（%2），因此 %3 秒内不会再向其发送请求。如需立即请求，请运行：lmi auth refresh -e %4</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>出于安全考虑，不使用 %1（%2）；请删除该文件并重新登录。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>%1 超过 %2 字节，未予读取。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>无法写入 %1：%2。原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>%1 已写入，但断电后可能丢失：%2。请检查磁盘。</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>出于安全考虑，不使用文件夹 %1（%2）；请修正此问题，或设置 LMI_CACHE_DIR。</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>%1 不是令牌文件（%2）；已保持原样。请运行：lmi auth login -e %3</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>无法获取锁 %1：%2。</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>另一个 lmi 占用 %1 已达 %2 秒；请重试。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>未在 %2 秒内于浏览器中完成“%1”的登录；请运行：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>“%1”的登录已取消。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>身份提供商对“%1”登录的响应不可信：%2。</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>这不是“%1”登录结束时的地址：%2。请复制该页面地址栏中的完整地址（浏览器可能显示该页面出错）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>无法启动“%1”（%2）；请更正，或自行在浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>未找到浏览器；请在 BROWSER 或 OAUTH_BROWSER 中指定一个，或自行在本机的浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>登录需要端口 %1（OAUTH_REDIRECT_URI），但该端口已被其他程序占用；请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>无法在本机接收浏览器的响应：%1。</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>身份提供商未向“%1”授予 OAUTH_SCOPES 中的全部作用域：缺少“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>“%1”会将密码交给 lmi（OAUTH_GRANT_TYPE=password），不建议这样做（RFC 9700 2.4）；如果身份提供商支持，请使用 authorization_code_pkce。</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>“%1”的令牌此前来自 %2，现在来自 %3；如果这不正确，请检查 OAUTH_ISSUER 和 OAUTH_TOKEN_URL。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>本机时钟与 %2 的时钟相差 %1 秒；请校准本机时钟。</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>%1 表示令牌缺少作用域“%2”；请将其添加到 OAUTH_SCOPES 并运行：lmi auth login --force -e %3</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>%1 表示令牌缺少某个作用域，但未说明是哪一个；请将其添加到 OAUTH_SCOPES 并运行：lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>%1 不接受“%2”的令牌，换用新令牌也不行；如果该令牌用于其他服务，请检查 OAUTH_SCOPES 和 OAUTH_AUDIENCE，否则请运行：lmi auth login --force -e %2</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>%1 返回了 %2。</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>身份提供商为“%1”签发的令牌有效期为 %2 秒，因此无法保证 %3 秒内有效；请用 --min-valid 指定更小的值。</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>%1 缺失或无法启动；请重新安装 lmi。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>密钥环没有把“%1”交给 lmi；请解锁、允许访问后重试。</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>密钥环在 %2 秒内没有对“%1”作出应答；请解锁后重试。</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>“%1”没有可移动的机密；它应当写在 %2 中。</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1（%2）不是 lmi 认识的键。</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1（%2）不是 lmi 认识的键；您是指 %3 吗？</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>登录“%1”时，提供方必须询问用户（%2）；如果 OAUTH_PROMPT 或 OAUTH_EXTRA_PARAMS 用“none”禁止了这一点，请将其去掉并运行：lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>“%1”没有可保存在密钥环中的刷新令牌；使用这种授权方式时，客户端每次都重新验证身份。</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>密钥环没有接受“%1”的新刷新令牌，而它没有写在其他任何地方；此次登录结束后将无法续期。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>“%1”已退出登录，但密钥环中仍以“%2”保存着它的刷新令牌；请解锁密钥环并在其中删除。</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>密钥环没有向 lmi 提供“%1”的刷新令牌；请解锁密钥环，或运行：lmi auth login --force -e %1</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>密钥环不能用于“%1”：%2。请启动一个密钥环，例如 gnome-keyring 或 KWallet，或在环境文件中不使用“keychain:”。</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>无法写入 %1，因此没有记录日志：%2。请在 LOG_FILE 中指定其他文件，或设置 OAUTH_LOG_LEVEL=off。</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>“%2”的 %1 由 %3 设置，优先于文件；请先在那里去掉。</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>密钥环没有向 lmi 提供“%1”；请解锁它，如果没有该条目，请用“lmi keychain store --stdin KEY”存入密钥。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>身份提供商未告知</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>修正配置之前不会续期。</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>重新登录之前不会续期。</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>登录之前不会续期。</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>不会续期：到期后需重新登录。</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>能连接到身份提供商时立即续期。</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>即将到期时续期。</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>身份提供商</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>%1（重新登录时会请求）</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>身份提供商未签发。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>只有身份提供商能读取此类令牌。</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>已登录，有效期至 %1</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>已续期，有效期至 %1</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>新令牌，有效期至 %1</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续期</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>自登录以来 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暂无活动。</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>没有令牌：尚未登录。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>已有，但从不显示。</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>在有人请求令牌之前什么也不会发生，届时会得到新的令牌。</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>使用的密钥</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>令牌种类</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>未检查：%1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>正确：由签发方签名。</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>错误：签发方的任何密钥都未对其签名。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>有一个，保存在系统的密钥环中；从不显示。</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>PKCE 单点登录</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>令牌续期</translation>
    </message>
    <message>
        <source>services</source>
        <translation>服务登录</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>密码登录</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>已找到，但不支持单点登录所需的 PKCE（S256）。</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>已找到，但未说明支持哪些功能。</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>已找到，支持：%1。请填写管理员提供的客户端 ID。</translation>
    </message>
</context>
<context>
    <name>SelectionAction</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Log out of %n environment(s)? Their tokens are forgotten.</source>
        <translation>
            <numerusform>要退出 %n 个环境吗？其令牌将被遗忘。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>要登录 %n 个环境吗？浏览器中可能会打开同样多的页面。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>d日 ddd</translation>
    </message>
</context>
<context>
    <name>lmi::AddressLine</name>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>浏览器不在本机？请粘贴其最终停留的地址</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>浏览器最终停留的地址</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>已将 %1 设为默认环境，未指定环境时将使用它。</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>演示身份提供商 %1 无法运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个环境。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>另有 %n 个未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>演示身份提供商将在本机运行，直到 lmi 退出。请以用户名 alice、密码 alice 登录。</translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>无法写入 %1，退出后您的选择将丢失。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>%1 的机密现在保存在密钥环中。</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>%1 的机密现在保存在它的文件中。</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>正在等待系统密钥环…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>机密现在保存在密钥环中，但 %1 中仍然有它。请从那里移除。</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>已写入，但 %1 有另一个值。</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>从现在起，%1 的刷新令牌保存在密钥环中。</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>从现在起，%1 的刷新令牌保存在其令牌文件中。</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>%1 的诊断</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>正在逐项检查登录所需的一切…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>有 %n 项需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>配置无法使用</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>保存并登录</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>签发者地址</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>在浏览器中单点登录</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>以服务身份，使用客户端密钥</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>使用用户名和密码</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>额外参数</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>浏览器命令</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>公司证书</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>收起设置</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>不会使用：%1 中设置了其他值。</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>有未保存的更改，确定要离开吗？</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>等待应答的秒数</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>有未保存的更改，确定要退出吗？</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>登录时建议的帐户</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>提供方应询问的内容</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>没有匹配的环境。</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>把机密保存到密钥环</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>把机密移出密钥环</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>将刷新令牌保存在密钥环中</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1：%2。待处理。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>%1 结束</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>搜索环境 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>搜索环境</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>有效 %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>最先结束</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>需要您的优先</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
</context>
<context>
    <name>lmi::GeneralSettings</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Seconds before its end that a token is replaced</source>
        <translation>在令牌结束前多少秒更换</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>写入日志文件的内容</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>所做的操作</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>全部，用于查找故障</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>仅出错的内容</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>不向文件写入日志（OAUTH_LOG_LEVEL=off）。</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>尚未向 %1 写入任何日志。</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>没有匹配的行。</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>无法打开 %1。请自行选择程序来打开。</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>%1 的访问令牌已复制，将在剪贴板中保留 30 秒。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>打开配置文件夹</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>重新读取所有文件</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>要删除 %1 吗？其设置和令牌将一并删除。</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>导入环境</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>环境 (%1);;所有文件 (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个环境</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>登录即将到期或被请求时通知我</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>登录本机时在托盘中启动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>将在下次启动 lmi 时生效。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>适用于所有环境</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>它们位于 %1 中，环境也可以有自己的设置。</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>在您选择之前，选项 --theme 有效。</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>这段时间内没有已登录的环境。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>%1 已于 %2 失效。</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>%1 将于 %2 到期，且不会续期。</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>%1 有效期至 %2，并会自动续期。</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>过去 3 小时和未来 1 小时</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>过去 18 小时和未来 6 小时</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>过去 6 天和未来 1 天</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时段</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>保存时间线</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>窗口中还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>打开 lmi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>%1 将在 %2后到期</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>它无法自动续期。请重新登录，以免脚本中断。</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>请重新登录，以免脚本中断。</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>有程序正在等待您登录 %1</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>%1 正在等待您登录 %2</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>登录后即可继续。</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>身份提供商地址</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>只需登录一次，始终保持登录</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>添加第一个环境。其余信息由 lmi 根据身份提供商地址自动获取。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>只想先看看？本机上的小型身份提供商可让您试用全部功能。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
</context>
</TS>
