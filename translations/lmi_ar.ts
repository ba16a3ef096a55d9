<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>BoardSummary</name>
    <message numerus="yes">
        <source>%n valid</source>
        <translation>
            <numerusform>لا صالحة</numerusform>
            <numerusform>واحدة صالحة</numerusform>
            <numerusform>اثنتان صالحتان</numerusform>
            <numerusform>%n صالحة</numerusform>
            <numerusform>%n صالحة</numerusform>
            <numerusform>%n صالحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>لا بيئة بحاجة إليك</numerusform>
            <numerusform>واحدة بحاجة إليك</numerusform>
            <numerusform>اثنتان بحاجة إليك</numerusform>
            <numerusform>%n بحاجة إليك</numerusform>
            <numerusform>%n بحاجة إليك</numerusform>
            <numerusform>%n بحاجة إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not renewed</source>
        <translation>
            <numerusform>لا بيئة لم تُجدَّد</numerusform>
            <numerusform>واحدة لم تُجدَّد</numerusform>
            <numerusform>اثنتان لم تُجدَّدا</numerusform>
            <numerusform>%n لم تُجدَّد</numerusform>
            <numerusform>%n لم تُجدَّد</numerusform>
            <numerusform>%n لم تُجدَّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>لا بيئات</numerusform>
            <numerusform>بيئة واحدة</numerusform>
            <numerusform>بيئتان</numerusform>
            <numerusform>%n بيئات</numerusform>
            <numerusform>%n بيئة</numerusform>
            <numerusform>%n بيئة</numerusform>
        </translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>لا يمكن استخدام التكوين</translation>
    </message>
    <message>
        <source>No environments yet</source>
        <translation>لا توجد بيئات بعد</translation>
    </message>
    <message>
        <source>Nobody is logged in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
</context>
<context>
    <name>BoundPart</name>
    <message>
        <source>issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>token host</source>
        <translation>مضيف الرمز</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>نقطة نهاية الرمز</translation>
    </message>
    <message>
        <source>user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>set of scopes</source>
        <translation>النطاقات</translation>
    </message>
</context>
<context>
    <name>CallbackPage</name>
    <message>
        <source>You are logged in to %1.</source>
        <translation>سُجّل دخولك إلى البيئة %1 بنجاح.</translation>
    </message>
    <message>
        <source>You can close this page.</source>
        <translation>يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You are not logged in to %1.</source>
        <translation>لم يُسجَّل دخولك إلى البيئة %1.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the language of these texts, as BCP 47 says it: en, de, zh-CN …</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>DiagnosisPage</name>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Token folder</source>
        <translation>مجلد الرموز</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>ملف الرمز</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>تحليل الاسم</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>مفاتيح التوقيع</translation>
    </message>
    <message>
        <source>%1 s apart from the provider&apos;s</source>
        <translation>الفرق عن ساعة المزوّد %1 ث</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>يستجيب %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>EnvironmentAction</name>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
</context>
<context>
    <name>EnvironmentLook</name>
    <message>
        <source>Waiting for your browser</source>
        <translation>بانتظار المتصفح</translation>
    </message>
    <message>
        <source>Getting the token</source>
        <translation>جارٍ جلب الرمز</translation>
    </message>
    <message>
        <source>Checking the token</source>
        <translation>جارٍ التحقق من الرمز</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Logging in, waiting for your browser, %1 left</source>
        <translation>جارٍ تسجيل الدخول، بانتظار المتصفح، المتبقي %1</translation>
    </message>
    <message>
        <source>Logging in: %1</source>
        <translation>تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
    <message>
        <source>Misconfigured</source>
        <translation>تكوين خاطئ</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>لا يمكن استخدام التكوين</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>The token cannot be used</source>
        <translation>لا يمكن استخدام الرمز</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>Expired, log in again</source>
        <translation>انتهت الصلاحية، سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Expired, not renewed yet, trying again</source>
        <translation>انتهت الصلاحية، لم يُجدَّد بعد، تُعاد المحاولة</translation>
    </message>
    <message>
        <source>Expired, renewed by itself</source>
        <translation>انتهت الصلاحية، سيُجدَّد تلقائيًا</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
    <message>
        <source>Expiring, %1 left</source>
        <translation>تنتهي الصلاحية قريبًا، المتبقي %1</translation>
    </message>
    <message>
        <source>Not renewed yet, trying again, %1 left</source>
        <translation>لم يُجدَّد بعد، تُعاد المحاولة، المتبقي %1</translation>
    </message>
    <message>
        <source>Not renewed, %1 left</source>
        <translation>لم يُجدَّد، المتبقي %1</translation>
    </message>
    <message>
        <source>Valid, %1 left</source>
        <translation>صالح، المتبقي %1</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>cannot refresh itself</source>
        <translation>لا يتجدد تلقائيًا</translation>
    </message>
    <message>
        <source>SSO</source>
        <translation>دخول موحّد</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Expired, refreshed when it is used</source>
        <translation>انتهت الصلاحية، ويُجدَّد عند استخدامه</translation>
    </message>
    <message>
        <source>Its files are being read</source>
        <translation>تجري قراءة ملفاتها</translation>
    </message>
</context>
<context>
    <name>EnvironmentMessage</name>
    <message>
        <source>The browser cannot be started. Copy the link and open it yourself, or set another browser as OAUTH_BROWSER.</source>
        <translation>تعذر تشغيل المتصفح. انسخ الرابط وافتحه بنفسك، أو عيّن متصفحًا آخر في OAUTH_BROWSER.</translation>
    </message>
    <message>
        <source>Finish the login in your browser. If no page has opened, open it again, or copy the link into another browser.</source>
        <translation>أكمل تسجيل الدخول في المتصفح. إذا لم تُفتح أي صفحة، فافتحها مجددًا، أو انسخ الرابط إلى متصفح آخر.</translation>
    </message>
    <message>
        <source>The browser has come back, and the provider is asked for the token.</source>
        <translation>عاد المتصفح بالرد، ويُطلب الرمز الآن من المزوّد.</translation>
    </message>
    <message>
        <source>The token has arrived and is checked before it is stored.</source>
        <translation>وصل الرمز، ويجري التحقق منه قبل حفظه.</translation>
    </message>
    <message>
        <source>This login cannot refresh itself and ends soon. Log in again to stay logged in.</source>
        <translation>لا تتجدد هذه الجلسة تلقائيًا وستنتهي قريبًا. سجّل الدخول مجددًا كي لا تنقطع.</translation>
    </message>
</context>
<context>
    <name>ErrorReason</name>
    <message>
        <source>it is not a JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>المحتوى فارغ</translation>
    </message>
    <message>
        <source>it is not the JSON that is expected</source>
        <translation>ليس محتوى JSON المتوقع</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>لا يحتوي على %1</translation>
    </message>
    <message>
        <source>it has no usable access_token</source>
        <translation>لا يحتوي على access_token صالح للاستخدام</translation>
    </message>
    <message>
        <source>its %1 is not a secure address</source>
        <translation>قيمة %1 ليست عنوانًا آمنًا</translation>
    </message>
    <message>
        <source>its %1 sets &quot;%2&quot;</source>
        <translation>تعيّن قيمة %1 المعامل «%2»</translation>
    </message>
    <message>
        <source>its %1 is not a list of words</source>
        <translation>قيمة %1 ليست قائمة كلمات</translation>
    </message>
    <message>
        <source>its %1 has no &quot;code&quot;</source>
        <translation>لا تتضمن قيمة %1 العنصر «code»</translation>
    </message>
    <message>
        <source>its %1 is neither true nor false</source>
        <translation>قيمة %1 ليست true ولا false</translation>
    </message>
    <message>
        <source>its description names no jwks_uri</source>
        <translation>لا يذكر وصفه قيمة jwks_uri</translation>
    </message>
    <message>
        <source>its token_type is not Bearer</source>
        <translation>قيمة token_type ليست Bearer</translation>
    </message>
    <message>
        <source>its expires_in is not a number of seconds</source>
        <translation>قيمة expires_in ليست عدد ثوانٍ</translation>
    </message>
    <message>
        <source>its refresh_token, id_token or scope is not text</source>
        <translation>إحدى القيم refresh_token أو id_token أو scope ليست نصًا</translation>
    </message>
    <message>
        <source>its host has another spelling</source>
        <translation>يُكتب اسم المضيف فيه بطريقة أخرى</translation>
    </message>
    <message>
        <source>a redirect (status %1), which is never followed</source>
        <translation>إعادة توجيه (الحالة %1)، ولا تُتّبع أبدًا</translation>
    </message>
    <message>
        <source>the status is %1</source>
        <translation>الحالة هي %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>an answer of more than %1 bytes</source>
        <translation>رد يتجاوز %1 بايت</translation>
    </message>
    <message>
        <source>silence for %1 s</source>
        <translation>صمت دام %1 ث</translation>
    </message>
    <message>
        <source>the connection was closed before there was an answer</source>
        <translation>أُغلق الاتصال قبل وصول رد</translation>
    </message>
    <message>
        <source>the connection was closed in the middle of the answer</source>
        <translation>أُغلق الاتصال في منتصف الرد</translation>
    </message>
    <message>
        <source>the answer is too large</source>
        <translation>الرد كبير جدًا</translation>
    </message>
    <message>
        <source>it is not a set of keys</source>
        <translation>ليس مجموعة مفاتيح</translation>
    </message>
    <message>
        <source>the key that is needed is not among them, and they are looked through once a minute</source>
        <translation>المفتاح المطلوب ليس من بينها، وهي تُراجع مرة كل دقيقة</translation>
    </message>
    <message>
        <source>it does not say which provider it comes from, though the provider promises to</source>
        <translation>لا يذكر المزوّد الذي صدر عنه، مع أن المزوّد يتعهد بذلك</translation>
    </message>
    <message>
        <source>it names several providers</source>
        <translation>يذكر عدة مزوّدين</translation>
    </message>
    <message>
        <source>it comes from another provider</source>
        <translation>صدر عن مزوّد آخر</translation>
    </message>
    <message>
        <source>it holds neither a code nor an error</source>
        <translation>لا يحتوي على رمز تفويض ولا على خطأ</translation>
    </message>
    <message>
        <source>this provider sends its answer as a form, not in an address</source>
        <translation>يرسل هذا المزوّد رده نموذجًا لا في عنوان</translation>
    </message>
    <message>
        <source>it leads elsewhere</source>
        <translation>يؤدي إلى مكان آخر</translation>
    </message>
    <message>
        <source>it belongs to another login</source>
        <translation>يخص عملية تسجيل دخول أخرى</translation>
    </message>
    <message>
        <source>no login waits for the browser any more</source>
        <translation>لم تعد أي عملية تسجيل دخول تنتظر المتصفح</translation>
    </message>
    <message>
        <source>there is none, though openid was granted</source>
        <translation>لا يوجد رمز، مع أن openid مُنح</translation>
    </message>
    <message>
        <source>it is not a signed token of a kind that is believed</source>
        <translation>ليس رمزًا موقّعًا من نوع مقبول</translation>
    </message>
    <message>
        <source>it is signed in a way that the provider does not announce</source>
        <translation>وُقّع بطريقة لا يعلنها المزوّد</translation>
    </message>
    <message>
        <source>its signature is not the provider&apos;s</source>
        <translation>توقيعه ليس توقيع المزوّد</translation>
    </message>
    <message>
        <source>it is not signed in a way that is believed</source>
        <translation>لم يوقّع بطريقة مقبولة</translation>
    </message>
    <message>
        <source>it is not signed by the provider for this client</source>
        <translation>لم يوقّعه المزوّد لهذا العميل</translation>
    </message>
    <message>
        <source>it is about somebody else than the ID token</source>
        <translation>يتعلق بشخص آخر غير صاحب رمز الهوية</translation>
    </message>
    <message>
        <source>it is a signed object of another kind</source>
        <translation>هو كائن موقّع من نوع آخر</translation>
    </message>
    <message>
        <source>it was issued by &quot;%1&quot;</source>
        <translation>أصدره «%1»</translation>
    </message>
    <message>
        <source>it is for other clients, too, or for another one (OAUTH_ID_TOKEN_AUDIENCES names those that may be there)</source>
        <translation>هو لعملاء آخرين أيضًا، أو لعميل آخر (يذكر OAUTH_ID_TOKEN_AUDIENCES العملاء المسموح بهم)</translation>
    </message>
    <message>
        <source>it does not say who it is about</source>
        <translation>لا يذكر صاحبه</translation>
    </message>
    <message>
        <source>it does not say when it was issued and when it ends</source>
        <translation>لا يذكر وقت إصداره ووقت انتهائه</translation>
    </message>
    <message>
        <source>it does not show that the person signed in within the last %1 s (max_age)</source>
        <translation>لا يُظهر أن الشخص سجّل الدخول خلال آخر %1 ث (max_age)</translation>
    </message>
    <message>
        <source>the person did not sign in in the way that acr_values asks for</source>
        <translation>لم يسجّل الشخص الدخول بالطريقة التي يطلبها acr_values</translation>
    </message>
    <message>
        <source>it belongs to another access token</source>
        <translation>يخص رمز وصول آخر</translation>
    </message>
    <message>
        <source>it has ended; check this computer&apos;s clock</source>
        <translation>انتهت صلاحيته؛ تحقق من ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>it was issued in the future; check this computer&apos;s clock</source>
        <translation>أُصدر في المستقبل؛ تحقق من ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>it is not valid yet; check this computer&apos;s clock</source>
        <translation>لم يصبح صالحًا بعد؛ تحقق من ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>its %1 is not the one of the login</source>
        <translation>قيمة %1 فيه ليست قيمة تسجيل الدخول</translation>
    </message>
    <message>
        <source>an authorization_endpoint</source>
        <translation>authorization_endpoint</translation>
    </message>
    <message>
        <source>PKCE with S256</source>
        <translation>PKCE مع S256</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>حجمه كبير جدًا</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>there is no certificate in it</source>
        <translation>لا توجد فيه شهادة</translation>
    </message>
    <message>
        <source>it leads to no file</source>
        <translation>لا يؤدي إلى أي ملف</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>a symbolic link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>a link or not a folder</source>
        <translation>رابط أو ليس مجلدًا</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>not a regular file of this user</source>
        <translation>ليس ملفًا عاديًا لهذا المستخدم</translation>
    </message>
    <message>
        <source>owned by another user</source>
        <translation>يملكه مستخدم آخر</translation>
    </message>
    <message>
        <source>open to other users</source>
        <translation>متاح لمستخدمين آخرين</translation>
    </message>
    <message>
        <source>linked under a second name</source>
        <translation>مرتبط باسم ثانٍ</translation>
    </message>
    <message>
        <source>client_credentials, password or authorization_code_pkce</source>
        <translation>client_credentials أو password أو authorization_code_pkce</translation>
    </message>
    <message>
        <source>client_secret_post, client_secret_basic or none</source>
        <translation>client_secret_post أو client_secret_basic أو none</translation>
    </message>
    <message>
        <source>query or form_post</source>
        <translation>query أو form_post</translation>
    </message>
    <message>
        <source>the whole path of a file, such as ${HOME}/company-ca.pem</source>
        <translation>المسار الكامل لملف، مثل ${HOME}/company-ca.pem</translation>
    </message>
    <message>
        <source>a whole number of seconds from 1 to %1</source>
        <translation>عددًا صحيحًا من الثواني بين 1 و%1</translation>
    </message>
    <message>
        <source>http://localhost/callback, or another path (at least /), a port, 127.0.0.1 or [::1]; several with spaces between</source>
        <translation>http://localhost/callback، أو مسارًا آخر (/ على الأقل)، أو منفذًا، أو 127.0.0.1 أو [::1]؛ وافصل بين العناوين المتعددة بمسافات</translation>
    </message>
    <message>
        <source>an address without &quot;%1&quot;, which lmi sets itself</source>
        <translation>عنوانًا بلا «%1» الذي يعيّنه lmi بنفسه</translation>
    </message>
    <message>
        <source>parameters that lmi does not set itself, such as prompt=consent&amp;ui_locales=de</source>
        <translation>معاملات لا يعيّنها lmi بنفسه، مثل prompt=consent&amp;ui_locales=de</translation>
    </message>
    <message>
        <source>an address such as http://proxy.example.com:3128</source>
        <translation>عنوانًا مثل http://proxy.example.com:3128</translation>
    </message>
    <message>
        <source>the name of an environment, such as dev</source>
        <translation>اسم بيئة، مثل dev</translation>
    </message>
    <message>
        <source>a value without ${references} and odd quotes</source>
        <translation>قيمة بلا ${مراجع} ولا علامات اقتباس غريبة</translation>
    </message>
    <message>
        <source>the login&apos;s address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>this form</source>
        <translation>هذا النموذج</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1 (أو %2)</translation>
    </message>
    <message>
        <source>%1 (variable %2)</source>
        <translation>%1 (المتغير %2)</translation>
    </message>
    <message>
        <source>%1 (option -C)</source>
        <translation>%1 (الخيار -C)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message>
        <source>option -C</source>
        <translation>الخيار -C</translation>
    </message>
    <message>
        <source>default</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>it is where the login begins, not where it ended</source>
        <translation>هنا يبدأ تسجيل الدخول وليس حيث انتهى</translation>
    </message>
    <message>
        <source>there is no answer of the provider in it</source>
        <translation>لا يتضمن جوابًا من المزوّد</translation>
    </message>
    <message>
        <source>there is none on this computer</source>
        <translation>لا توجد واحدة على هذا الجهاز</translation>
    </message>
    <message>
        <source>it gives back another text than it was given</source>
        <translation>تعيد نصا غير الذي أُعطي لها</translation>
    </message>
    <message>
        <source>the proxy %1 is not found</source>
        <translation>لم يُعثر على الوكيل %1</translation>
    </message>
    <message>
        <source>it holds another secret under that name</source>
        <translation>فيها سر آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>through the proxy %1 (%2)</source>
        <translation>عبر الوكيل %1 (%2)</translation>
    </message>
    <message>
        <source>a whole number of seconds from 0 to %1</source>
        <translation>عددًا صحيحًا من الثواني من 0 إلى %1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes أو no</translation>
    </message>
    <message>
        <source>debug, info, warning or off</source>
        <translation>debug أو info أو warning أو off</translation>
    </message>
    <message>
        <source>http://proxy.example.com:3128, socks5://proxy.example.com:1080 or direct; one that wants a password goes into the variable https_proxy</source>
        <translation>http://proxy.example.com:3128 أو socks5://proxy.example.com:1080 أو direct؛ أما الوكيل الذي يطلب كلمة مرور فمكانه المتغير https_proxy</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>المسار الكامل لملف</translation>
    </message>
    <message>
        <source>none alone, or login, consent, select_account</source>
        <translation>none وحدها، أو login وconsent وselect_account</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>there is no host of that name</source>
        <translation>لا يوجد مضيف بهذا الاسم</translation>
    </message>
    <message>
        <source>nobody answers</source>
        <translation>لا أحد يجيب</translation>
    </message>
    <message>
        <source>the network went away</source>
        <translation>انقطعت الشبكة</translation>
    </message>
    <message>
        <source>it wants a user and a password</source>
        <translation>يطلب اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>its certificate has ended</source>
        <translation>انتهت صلاحية شهادته</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>شهادته ليست صالحة بعد</translation>
    </message>
    <message>
        <source>its certificate is for another host</source>
        <translation>شهادته لمضيف آخر</translation>
    </message>
    <message>
        <source>its certificate has been revoked</source>
        <translation>أُلغيت شهادته</translation>
    </message>
    <message>
        <source>nobody that is trusted here has signed its certificate</source>
        <translation>لم يوقّع شهادته أحد موثوق به هنا</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>لا يمكن الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>لا يمكن الوصول إلى المضيف</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا توجد صلاحية</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا توجد مساحة متبقية على القرص</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تم تجاوز حصة القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>عدد الملفات المفتوحة كبير جدًا</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>روابط رمزية متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جدًا</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 See &quot;lmi --help&quot;.</source>
        <translation>%1 راجع «lmi --help».</translation>
    </message>
    <message>
        <source>The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.</source>
        <translation>المجلد الرئيسي للمستخدم غير معروف؛ عيّن HOME، أو LMI_CONFIG_DIR وLMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;, at most 64, starting with a letter or digit and not ending with a dot.</source>
        <translation>الاسم «%1» لا يصلح لبيئة؛ استخدم 64 محرفًا على الأكثر من الحروف اللاتينية والأرقام و«.» و«_» و«-»، على أن يبدأ بحرف أو رقم ولا ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;; there are: %2. Add it as %3.</source>
        <translation>لا توجد بيئة باسم «%1»؛ المتوفر: %2. أضفها في الملف %3.</translation>
    </message>
    <message>
        <source>There is no environment &quot;%1&quot;, but there is &quot;%2&quot;; use that name.</source>
        <translation>لا توجد بيئة باسم «%1»، لكن توجد «%2»؛ استخدم هذا الاسم.</translation>
    </message>
    <message>
        <source>No environment is chosen; name one with -e (there are: %1), or set default_environment in %2.</source>
        <translation>لم تُحدَّد أي بيئة؛ حدّد واحدة باستخدام lmi -e (المتوفر: %1)، أو عيّن default_environment في %2.</translation>
    </message>
    <message>
        <source>There is no environment yet; add one as a file such as %1.</source>
        <translation>لا توجد أي بيئة بعد؛ أضف واحدة في ملف مثل %1.</translation>
    </message>
    <message>
        <source>The environments &quot;%1&quot; and &quot;%2&quot; differ only in upper and lower case; rename one of them.</source>
        <translation>لا تختلف البيئتان «%1» و«%2» إلا في حالة الأحرف (كبيرة أو صغيرة)؛ أعد تسمية إحداهما.</translation>
    </message>
    <message>
        <source>There is an environment &quot;%1&quot; already; choose another name.</source>
        <translation>توجد بيئة باسم «%1» بالفعل؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check the file&apos;s owner and permissions.</source>
        <translation>تعذرت قراءة %1: %2. تحقق من مالك الملف وأذوناته.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.</source>
        <translation>حجم %1 يتجاوز %2 بايت؛ لا يضم ملف التكوين سوى بضعة أسطر بالصيغة KEY=VALUE.</translation>
    </message>
    <message>
        <source>The ${references} in %1 stand for more than %2 bytes; write the values out, or refer to shorter ones.</source>
        <translation>المراجع مثل KEY=${NAME} في %1 تتجاوز %2 بايت بعد استبدالها؛ اكتب القيم صراحةً، أو أشر إلى قيم أقصر.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text (line %2); save it as UTF-8.</source>
        <translation>الملف %1 ليس نصًا بترميز UTF-8 (السطر %2)؛ احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>%1 line %2 is not KEY=VALUE; correct the line or put # before it.</source>
        <translation>السطر %2 في %1 ليس بالصيغة KEY=VALUE؛ صحّح السطر أو ضع # قبله.</translation>
    </message>
    <message>
        <source>%1 line %2: the quote that starts the value of %3 is never closed; close it.</source>
        <translation>السطر %2 في %1: علامة الاقتباس في بداية قيمة %3 غير مغلقة؛ أغلقها.</translation>
    </message>
    <message>
        <source>%1 line %2: sections such as [%3] belong in the main file; here every line is about one environment.</source>
        <translation>السطر %2 في %1: مكان الأقسام مثل [%3] هو الملف الرئيسي؛ أما هنا فكل الأسطر تخص بيئة واحدة.</translation>
    </message>
    <message>
        <source>%1 line %2: &quot;%3&quot; is not a name for an environment; use letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>السطر %2 في %1: الاسم «%3» لا يصلح لبيئة؛ استخدم الحروف اللاتينية والأرقام و«.» و«_» و«-».</translation>
    </message>
    <message>
        <source>%1 is left out: &quot;%2&quot; is not a name for an environment; rename the file with letters, digits, &quot;.&quot;, &quot;_&quot; and &quot;-&quot;.</source>
        <translation>تم تجاهل الملف %1 لأن الاسم «%2» لا يصلح لبيئة؛ أعد تسمية الملف بالحروف اللاتينية والأرقام و«.» و«_» و«-».</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; lacks %2; set it in %3.</source>
        <translation>تنقص البيئة «%1» قيمة %2؛ عيّنها في %3.</translation>
    </message>
    <message>
        <source>Environment &quot;%1&quot; needs %2, which is empty (%3); give it a value there.</source>
        <translation>تحتاج البيئة «%1» إلى قيمة %2، وهي فارغة (%3)؛ عيّنها هناك.</translation>
    </message>
    <message>
        <source>%1 (%2) contradicts %3; remove one of the two.</source>
        <translation>يتعارض %1 (%2) مع %3؛ أزل أحدهما.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot; (%3); use %4.</source>
        <translation>لا يمكن أن تكون قيمة %1 هي «%2» (المصدر: %3)؛ استخدم %4.</translation>
    </message>
    <message>
        <source>%1 cannot be changed in %2 without changing the meaning of other lines, and nothing was changed; edit that file by hand.</source>
        <translation>لا يمكن تغيير %1 في %2 دون تغيير معنى أسطر أخرى، ولم يُغيَّر شيء؛ حرّر الملف يدويًا.</translation>
    </message>
    <message>
        <source>Other users of this computer can read %1, which holds %2; run: chmod 600 &quot;%1&quot;</source>
        <translation>يستطيع مستخدمون آخرون لهذا الجهاز قراءة %1 الذي يحتوي على %2؛ نفّذ الأمر: chmod 600 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 is not a usable address: &quot;%2&quot; (%3); use one like https://sso.example.com/token.</source>
        <translation>العنوان «%2» في %1 غير صالح (%3)؛ استخدم عنوانًا مثل https://sso.example.com/token.</translation>
    </message>
    <message>
        <source>%1 is not encrypted: &quot;%2&quot; (%3); use https, plain http is for this computer only.</source>
        <translation>العنوان «%2» في %1 غير مشفّر (%3)؛ استخدم https، أما http غير المشفّر فلهذا الجهاز فقط.</translation>
    </message>
    <message>
        <source>%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM form.</source>
        <translation>تعذر استخدام %1 (OAUTH_CA_FILE): %2. حدّد ملفًا يحتوي على شهادات بصيغة PEM.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.</source>
        <translation>القيمة «%1» ليست بالصيغة KEY=VALUE؛ اكتب مثلًا lmi -C OAUTH_BROWSER=firefox.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address a token may be sent to: %2.</source>
        <translation>العنوان «%1» لا يجوز إرسال رمز إليه: %2.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.</source>
        <translation>رمز البيئة «%1» مخصص للخدمة %2 (OAUTH_SERVICE_URL) ولا يُرسَل إلى %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a header that can be set; write -H &quot;Name: value&quot;. Authorization is set by lmi.</source>
        <translation>الترويسة «%1» لا يمكن تعيينها؛ اكتب lmi request -H &quot;Name: value&quot;. Authorization يضبطها lmi بنفسه.</translation>
    </message>
    <message>
        <source>Nobody is logged in to &quot;%1&quot;; run: lmi auth login -e %1</source>
        <translation>لم يسجّل أحد الدخول إلى «%1»؛ نفّذ الأمر lmi auth login -e %1 لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; has expired and cannot refresh itself; run: lmi auth login -e %1</source>
        <translation>انتهت صلاحية جلسة «%1» ولا تتجدد تلقائيًا؛ نفّذ الأمر lmi auth login -e %1 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; was issued for another %2 than is configured now, so it is not used; run: lmi auth login -e %1</source>
        <translation>لا يُستخدم رمز «%1» لأنه أُصدر وفق تكوين يختلف عن الحالي (الفرق: %2)؛ نفّذ الأمر lmi auth login -e %1 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%2 no longer accepts the login to &quot;%1&quot; (%3); run: lmi auth login --force -e %1</source>
        <translation>لم يعد %2 يقبل جلسة «%1» (السبب: %3)؛ نفّذ الأمر lmi auth login --force -e %1 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The token of &quot;%1&quot; cannot be refreshed because there is no refresh token, or none any more; run: lmi auth login --force -e %1</source>
        <translation>لا يمكن تجديد رمز «%1» لأنه لا يوجد رمز تجديد أو لم يعد موجودًا؛ نفّذ الأمر lmi auth login --force -e %1 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 refused the request: %2. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>رفض %1 الطلب: %2. تحقق من التكوين بالأمر «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and OAUTH_TOKEN_AUTH_METHOD with &quot;lmi config show -e %3&quot;.</source>
        <translation>لا يقبل %1 العميل: %2. تحقق من OAUTH_CLIENT_ID وOAUTH_CLIENT_SECRET وOAUTH_TOKEN_AUTH_METHOD بالأمر «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not accept what the login to &quot;%3&quot; rests on: %2. Check OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: lmi auth login -e %3</source>
        <translation>لا يقبل %1 ما تستند إليه جلسة «%3»، والسبب: %2. إذا كان نوع المنح password فتحقق من OAUTH_USERNAME وOAUTH_PASSWORD، وإلا فنفّذ الأمر lmi auth login -e %3 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not give this client the scopes it asks for: %2. Check OAUTH_SCOPES with &quot;lmi config show -e %3&quot;.</source>
        <translation>لا يمنح %1 هذا العميل النطاقات المطلوبة: %2. تحقق من OAUTH_SCOPES بالأمر «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 refused the request with status %2 and without a reason. Check the configuration with &quot;lmi config show -e %3&quot;.</source>
        <translation>رفض %1 الطلب بالحالة %2 دون ذكر السبب. تحقق من التكوين بالأمر «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and OAUTH_CLIENT_ID with &quot;lmi config show -e %3&quot;, or ask the provider&apos;s administrator.</source>
        <translation>لا يسمح %1 للعميل بنوع المنح هذا: %2. تحقق من OAUTH_GRANT_TYPE وOAUTH_CLIENT_ID بالأمر «lmi config show -e %3»، أو اسأل مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and OAUTH_TOKEN_URL with &quot;lmi config show -e %3&quot;.</source>
        <translation>لا يدعم %1 نوع المنح هذا: %2. تحقق من OAUTH_GRANT_TYPE وOAUTH_TOKEN_URL بالأمر «lmi config show -e %3».</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was refused by the provider: %2. Try again, or ask the provider&apos;s administrator.</source>
        <translation>رفض المزوّد تسجيل الدخول إلى «%1»، والسبب: %2. أعد المحاولة، أو اسأل مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.</source>
        <translation>أرسل %1 ردًا ليس رمزًا: %2. تحقق من OAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>The provider&apos;s description at %1 cannot be used: %2. Check OAUTH_ISSUER, or set the addresses by hand.</source>
        <translation>تعذر استخدام وصف المزوّد في %1: %2. تحقق من OAUTH_ISSUER، أو عيّن العناوين يدويًا.</translation>
    </message>
    <message>
        <source>%1 describes the issuer &quot;%2&quot;, not &quot;%3&quot;; set OAUTH_ISSUER to exactly what the provider calls itself.</source>
        <translation>الوصف في %1 لجهة الإصدار «%2» وليس «%3»؛ اجعل OAUTH_ISSUER مطابقًا تمامًا لما يسمّي المزوّد نفسه به.</translation>
    </message>
    <message>
        <source>The provider %1 does not offer %2, which this login needs.</source>
        <translation>لا يوفّر المزوّد %1 ما يحتاج إليه تسجيل الدخول هذا: %2.</translation>
    </message>
    <message>
        <source>The keys that %1 signs ID tokens with cannot be used: %2. Check OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.</source>
        <translation>تعذر استخدام المفاتيح التي يوقّع بها %1 رموز الهوية: %2. تحقق من OAUTH_ISSUER، أو عيّن OAUTH_JWKS_URL، أو احذف openid من OAUTH_SCOPES.</translation>
    </message>
    <message>
        <source>The ID token of the login to &quot;%1&quot; cannot be trusted: %2. Nothing was stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with &quot;lmi config show -e %1&quot;.</source>
        <translation>لا يمكن الوثوق برمز الهوية لتسجيل الدخول إلى «%1»، والسبب: %2. لم يُحفظ شيء؛ تحقق من OAUTH_ISSUER وOAUTH_CLIENT_ID بالأمر «lmi config show -e %1».</translation>
    </message>
    <message>
        <source>What %1 says about the person who logged in to &quot;%2&quot; cannot be trusted: %3. Nothing was stored; tell the provider&apos;s administrator.</source>
        <translation>لا يمكن الوثوق بما يقوله %1 عمّن سجّل الدخول إلى «%2»، والسبب: %3. لم يُحفظ شيء؛ أبلغ مسؤول المزوّد.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2. Check the network and the address.</source>
        <translation>تعذر الوصول إلى %1: %2. تحقق من الشبكة والعنوان.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 seconds. Try again later.</source>
        <translation>لم يردّ %1 خلال %2 ثانية. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secure: %2. Nothing was sent; check this computer&apos;s clock, and OAUTH_CA_FILE if the company vouches for its own servers.</source>
        <translation>الاتصال مع %1 غير آمن: %2. لم يُرسَل شيء؛ تحقق من ساعة هذا الجهاز، ومن OAUTH_CA_FILE إذا كانت الشركة تصدر شهادات خوادمها بنفسها.</translation>
    </message>
    <message>
        <source>%1 sent more than %2 bytes; the answer was given up.</source>
        <translation>أرسل %1 أكثر من %2 بايت؛ أُهمل الرد.</translation>
    </message>
    <message>
        <source>%1 redirects to %2, where the token must not be sent. Request that address yourself if it is right.</source>
        <translation>يعيد %1 التوجيه إلى %2، ولا يجوز إرسال الرمز إليه. اطلب ذلك العنوان بنفسك إن كان صحيحًا.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2). Nothing was changed; try again later.</source>
        <translation>الخادم %1 غير متاح (الحالة %2). لم يُغيَّر شيء؛ أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 is not available (status %2) and asks to wait %3 s. Nothing was changed; try again then.</source>
        <translation>الخادم %1 غير متاح (الحالة %2) ويطلب الانتظار %3 ث. لم يُغيَّر شيء؛ أعد المحاولة بعد ذلك.</translation>
    </message>
    <message>
        <source>%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. To ask now, run: lmi auth refresh -e %4</source>
        <translation>لم يردّ %1 قبل قليل (%2)، لذا لن يُطلب منه شيء قبل مضي %3 ث. نفّذ الأمر lmi auth refresh -e %4 للمحاولة الآن.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>تعذرت قراءة %1: %2.</translation>
    </message>
    <message>
        <source>%1 is not used because it is %2; remove it and log in again.</source>
        <translation>لا يُستخدم الملف %1 للسبب التالي: %2؛ أزله وسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not read.</source>
        <translation>حجم %1 يتجاوز %2 بايت، ولن يُقرأ.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. What was there before is unchanged.</source>
        <translation>تعذرت كتابة %1: %2. لم يتغير ما كان موجودًا من قبل.</translation>
    </message>
    <message>
        <source>%1 is written, but may not survive a power cut: %2. Check the disk.</source>
        <translation>كُتب %1، لكنه قد لا يسلم من انقطاع الكهرباء: %2. تحقق من القرص.</translation>
    </message>
    <message>
        <source>The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.</source>
        <translation>لا يُستخدم المجلد %1 للسبب التالي: %2؛ صحّح ذلك، أو عيّن LMI_CACHE_DIR.</translation>
    </message>
    <message>
        <source>%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3</source>
        <translation>الملف %1 ليس ملف رمز (%2)، وسيبقى كما هو. نفّذ الأمر lmi auth login -e %3 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The lock %1 cannot be taken: %2.</source>
        <translation>تعذر الحصول على القفل %1: %2.</translation>
    </message>
    <message>
        <source>Another lmi has held %1 for %2 s; try again.</source>
        <translation>تحجز نسخة أخرى من lmi الملف %1 منذ %2 ث؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>تعذرت الكتابة إلى الإخراج القياسي: %1.</translation>
    </message>
    <message>
        <source>Nobody finished the login to &quot;%1&quot; in the browser within %2 s; run: lmi auth login -e %1</source>
        <translation>لم يُكمل أحد تسجيل الدخول إلى «%1» في المتصفح خلال %2 ث؛ نفّذ الأمر lmi auth login -e %1 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The login to &quot;%1&quot; was cancelled.</source>
        <translation>أُلغي تسجيل الدخول إلى «%1».</translation>
    </message>
    <message>
        <source>The provider&apos;s answer to the login to &quot;%1&quot; cannot be trusted: %2.</source>
        <translation>لا يمكن الوثوق برد المزوّد على تسجيل الدخول إلى «%1»، والسبب: %2.</translation>
    </message>
    <message>
        <source>This is not the address at which the login to &quot;%1&quot; has ended: %2. Copy the whole address line of that page, which the browser may show as an error.</source>
        <translation>هذا ليس العنوان الذي انتهى إليه تسجيل الدخول إلى «%1»، والسبب: %2. انسخ العنوان كاملًا من شريط العنوان في تلك الصفحة، وقد يعرضها المتصفح كصفحة خطأ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) cannot be started; correct it, or open the address in a browser yourself.</source>
        <translation>تعذر تشغيل «%1» المحدد في %2؛ صحّح ذلك، أو افتح العنوان في متصفح بنفسك.</translation>
    </message>
    <message>
        <source>No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open the address in a browser yourself, on this computer.</source>
        <translation>لم يُعثر على متصفح هنا؛ حدّد واحدًا في BROWSER أو OAUTH_BROWSER، أو افتح العنوان بنفسك في متصفح على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; close that program and try again.</source>
        <translation>يحتاج تسجيل الدخول إلى المنفذ %1 (OAUTH_REDIRECT_URI) الذي يستخدمه برنامج آخر؛ أغلق ذلك البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received on this computer: %1.</source>
        <translation>تعذر استقبال رد المتصفح على هذا الجهاز: %1.</translation>
    </message>
    <message>
        <source>The provider did not grant all of OAUTH_SCOPES to &quot;%1&quot;: &quot;%2&quot; is missing.</source>
        <translation>لم يمنح المزوّد البيئة «%1» كل ما في OAUTH_SCOPES، وينقصها «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not recommended (RFC 9700 2.4); use authorization_code_pkce if the provider has it.</source>
        <translation>تسلّم البيئة «%1» كلمة مرور إلى lmi (OAUTH_GRANT_TYPE=password)، وهذا غير مستحسن (RFC 9700 2.4)؛ استخدم authorization_code_pkce إن كان المزوّد يدعمه.</translation>
    </message>
    <message>
        <source>The tokens of &quot;%1&quot; came from %2 so far and come from %3 now; if that is not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.</source>
        <translation>كانت رموز «%1» تأتي من %2 وصارت تأتي من %3؛ إن لم يكن ذلك صحيحًا فتحقق من OAUTH_ISSUER وOAUTH_TOKEN_URL.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and that of %2 are %1 s apart; set this computer&apos;s clock.</source>
        <translation>تختلف ساعة هذا الجهاز عن ساعة %2 بمقدار %1 ث؛ اضبط ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 says the token lacks the scope &quot;%2&quot;; add it to OAUTH_SCOPES and run: lmi auth login --force -e %3</source>
        <translation>يفيد %1 بأن الرمز ينقصه النطاق «%2»؛ أضفه إلى OAUTH_SCOPES، ثم نفّذ الأمر lmi auth login --force -e %3 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and run: lmi auth login --force -e %2</source>
        <translation>يفيد %1 بأن الرمز ينقصه نطاق دون أن يسمّيه؛ أضفه إلى OAUTH_SCOPES، ثم نفّذ الأمر lmi auth login --force -e %2 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 does not accept the token of &quot;%2&quot;, even a new one; if the token is for another service, check OAUTH_SCOPES and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2</source>
        <translation>لا يقبل %1 رمز «%2»، ولا حتى رمزًا جديدًا؛ إذا كان الرمز لخدمة أخرى فتحقق من OAUTH_SCOPES وOAUTH_AUDIENCE، وإلا فنفّذ الأمر lmi auth login --force -e %2 لتسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>%1 answered %2.</source>
        <translation>ردّ %1 بالحالة %2.</translation>
    </message>
    <message>
        <source>The provider&apos;s tokens for &quot;%1&quot; live %2 s, so none can stay valid for %3 s; ask for less with --min-valid.</source>
        <translation>مدة صلاحية رموز المزوّد للبيئة «%1» هي %2 ث، فلا يمكن أن يبقى أي منها صالحًا %3 ث؛ اطلب مدة أقصر بالأمر lmi auth token --min-valid.</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be started; install lmi again.</source>
        <translation>البرنامج %1 مفقود أو تعذر تشغيله؛ أعد تثبيت lmi.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>قوطعت العملية.</translation>
    </message>
    <message>
        <source>The keychain did not give lmi &quot;%1&quot;; unlock it, allow the access and try again.</source>
        <translation>لم تُعطِ سلسلة المفاتيح «%1» إلى lmi؛ افتح قفلها واسمح بالوصول ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain has not answered for &quot;%1&quot; within %2 seconds; unlock it and try again.</source>
        <translation>لم تُجب سلسلة المفاتيح بشأن «%1» خلال %2 ثانية؛ افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no secret of &quot;%1&quot; to be moved; in %2 there would have to be one.</source>
        <translation>لا يوجد سر لـ «%1» لنقله؛ يجب أن يكون في %2 سر.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows.</source>
        <translation>%1 (%2) ليس مفتاحًا يعرفه lmi.</translation>
    </message>
    <message>
        <source>%1 (%2) is not a key lmi knows; did you mean %3?</source>
        <translation>%1 (%2) ليس مفتاحًا يعرفه lmi؛ هل تقصد %3؟</translation>
    </message>
    <message>
        <source>The provider has to ask somebody for the login to &quot;%1&quot; (%2); if OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with &quot;none&quot;, take it out and run: lmi auth login -e %1</source>
        <translation>يحتاج المزوّد إلى سؤال شخص ما لتسجيل الدخول إلى «%1» (%2)؛ إذا كان OAUTH_PROMPT أو OAUTH_EXTRA_PARAMS يمنع ذلك بالقيمة «none» فأزِلها ثم شغّل: lmi auth login -e %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gets no refresh token that could be kept in the keychain; with its grant, a client authenticates anew each time.</source>
        <translation>لا تحصل البيئة «%1» على رمز تحديث يمكن حفظه في سلسلة المفاتيح؛ فبهذا النوع من المنح يصادق العميل من جديد في كل مرة.</translation>
    </message>
    <message>
        <source>The keychain has not taken the new refresh token of &quot;%1&quot;, which is written nowhere else; when this login ends, it cannot be renewed.</source>
        <translation>لم تقبل سلسلة المفاتيح رمز التحديث الجديد للبيئة «%1»، وهو غير مكتوب في أي مكان آخر؛ وعند انتهاء تسجيل الدخول هذا لن يمكن تجديده.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is logged out, but the keychain still holds its refresh token as &quot;%2&quot;; unlock the keychain and remove it there.</source>
        <translation>سُجّل الخروج من «%1»، لكن سلسلة المفاتيح لا تزال تحتفظ برمز تحديثها باسم «%2»؛ افتح قفل سلسلة المفاتيح واحذفه منها.</translation>
    </message>
    <message>
        <source>The keychain gives lmi no refresh token of &quot;%1&quot;; unlock it, or run: lmi auth login --force -e %1</source>
        <translation>لا تعطي سلسلة المفاتيح lmi أي رمز تحديث للبيئة «%1»؛ افتح قفلها، أو نفّذ الأمر lmi auth login --force -e %1 لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The keychain cannot be used for &quot;%1&quot;: %2. Start one, such as gnome-keyring or KWallet, or do without &quot;keychain:&quot; in the environment&apos;s file.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح لـ «%1»: %2. شغّل واحدة، مثل gnome-keyring أو KWallet، أو استغنِ عن «keychain:» في ملف البيئة.</translation>
    </message>
    <message>
        <source>Nothing is logged, because %1 cannot be written: %2. Name another file as LOG_FILE, or set OAUTH_LOG_LEVEL=off.</source>
        <translation>لا يُسجَّل شيء لأنه لا يمكن الكتابة إلى %1: %2. حدّد ملفًا آخر في LOG_FILE، أو اضبط OAUTH_LOG_LEVEL=off.</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; is set by %3, which counts before the file; take it out there first.</source>
        <translation>قيمة %1 للبيئة «%2» محددة في %3، وهي مقدَّمة على الملف؛ احذفها من هناك أولًا.</translation>
    </message>
    <message>
        <source>The keychain gives lmi nothing for &quot;%1&quot;; unlock it or, if there is no such entry, store the secret with &quot;lmi keychain store --stdin KEY&quot;.</source>
        <translation>لا تعطي سلسلة المفاتيح lmi شيئًا عن «%1»؛ افتح قفلها، أو خزّن السر بالأمر «‎lmi keychain store --stdin KEY‎» إن لم يكن فيها مدخل كهذا.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Not told by the provider</source>
        <translation>لم يذكره المزوّد</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Nothing until the configuration is corrected.</source>
        <translation>لا شيء حتى يُصحَّح التكوين.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in again.</source>
        <translation>لا شيء حتى يسجّل أحدهم الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing until somebody logs in.</source>
        <translation>لا شيء حتى يسجّل أحدهم الدخول.</translation>
    </message>
    <message>
        <source>Nothing: it ends, and somebody has to log in again.</source>
        <translation>لا شيء: ستنتهي الجلسة ويلزم تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Renewed as soon as the provider can be reached.</source>
        <translation>يُجدَّد الرمز حالما يمكن الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <source>Renewed just before it ends.</source>
        <translation>يُجدَّد الرمز قبيل انتهائه.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>غير ممنوح</translation>
    </message>
    <message>
        <source>%1 (a new login asks for it)</source>
        <translation>يُطلب عند تسجيل الدخول مجددًا: %1</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>صاحب الرمز</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>تنتهي الصلاحية</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>وقت الإصدار</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>صالح بدءًا من</translation>
    </message>
    <message>
        <source>time of the login</source>
        <translation>وقت تسجيل الدخول</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>رمز الهوية</translation>
    </message>
    <message>
        <source>The provider gave none.</source>
        <translation>لم يُصدره المزوّد.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Only the provider can read this kind of token.</source>
        <translation>لا يقرأ هذا النوع من الرموز إلا المزوّد.</translation>
    </message>
    <message>
        <source>Logged in, valid until %1</source>
        <translation>سُجّل الدخول، صالح حتى %1</translation>
    </message>
    <message>
        <source>Refreshed, valid until %1</source>
        <translation>جُدِّد الرمز، صالح حتى %1</translation>
    </message>
    <message>
        <source>New token, valid until %1</source>
        <translation>رمز جديد، صالح حتى %1</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت العملية</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>الدخول باسم</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>التجديد</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) since the login</source>
        <translation>
            <numerusform>ولا مرة منذ تسجيل الدخول</numerusform>
            <numerusform>مرة واحدة منذ تسجيل الدخول</numerusform>
            <numerusform>مرتان منذ تسجيل الدخول</numerusform>
            <numerusform>%n مرات منذ تسجيل الدخول</numerusform>
            <numerusform>%n مرة منذ تسجيل الدخول</numerusform>
            <numerusform>%n مرة منذ تسجيل الدخول</numerusform>
        </translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>ملف الرمز</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>لم يحدث شيء بعد.</translation>
    </message>
    <message>
        <source>in the window</source>
        <translation>من النافذة</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>من سطر الأوامر</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>There is none: nobody is logged in.</source>
        <translation>لا يوجد: لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التجديد</translation>
    </message>
    <message>
        <source>There is one; it is never shown.</source>
        <translation>موجود، ولا يُعرض أبدًا.</translation>
    </message>
    <message>
        <source>Nothing until somebody asks for a token, who gets a new one.</source>
        <translation>لا شيء حتى يطلب أحدهم رمزًا فيحصل على رمز جديد.</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>كيف وُقِّع</translation>
    </message>
    <message>
        <source>with which key</source>
        <translation>بأي مفتاح</translation>
    </message>
    <message>
        <source>kind of token</source>
        <translation>نوع الرمز</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation>لم يُتحقَّق منه: %1</translation>
    </message>
    <message>
        <source>Right: the issuer has signed it.</source>
        <translation>صحيح: وقّعه المُصدِر.</translation>
    </message>
    <message>
        <source>Wrong: none of the issuer&apos;s keys has signed it.</source>
        <translation>خاطئ: لم يوقّعه أي من مفاتيح المُصدِر.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n محرف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%n محارف</numerusform>
            <numerusform>%n محرفًا</numerusform>
            <numerusform>%n محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one, in the system&apos;s keychain; it is never shown.</source>
        <translation>يوجد واحد في سلسلة مفاتيح النظام، ولا يُعرض أبدًا.</translation>
    </message>
</context>
<context>
    <name>ProviderText</name>
    <message>
        <source>single sign-on with PKCE</source>
        <translation>تسجيل الدخول الموحّد مع PKCE</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>التجديد</translation>
    </message>
    <message>
        <source>services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>passwords</source>
        <translation>كلمات المرور</translation>
    </message>
    <message>
        <source>Found, but it does not offer PKCE with S256, which single sign-on needs.</source>
        <translation>عُثر على المزوّد، لكنه لا يوفّر PKCE مع S256 اللازم لتسجيل الدخول الموحّد.</translation>
    </message>
    <message>
        <source>Found. It does not say what it offers.</source>
        <translation>عُثر على المزوّد، لكنه لا يذكر ما يوفّره.</translation>
    </message>
    <message>
        <source>Found: %1. Fill in the client ID that your administrator gave you.</source>
        <translation>عُثر على المزوّد، وهو يوفّر: %1. أدخل معرّف العميل الذي أعطاك إياه المسؤول.</translation>
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
            <numerusform>أتريد تسجيل الخروج من %n بيئة؟ ستُنسى رموزها.</numerusform>
            <numerusform>أتريد تسجيل الخروج من بيئة واحدة؟ ستُنسى رموزها.</numerusform>
            <numerusform>أتريد تسجيل الخروج من بيئتين؟ ستُنسى رموزهما.</numerusform>
            <numerusform>أتريد تسجيل الخروج من %n بيئات؟ ستُنسى رموزها.</numerusform>
            <numerusform>أتريد تسجيل الخروج من %n بيئة؟ ستُنسى رموزها.</numerusform>
            <numerusform>أتريد تسجيل الخروج من %n بيئة؟ ستُنسى رموزها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Log in to %n environment(s)? As many pages may open in the browser.</source>
        <translation>
            <numerusform>أتريد تسجيل الدخول إلى %n بيئة؟ قد يُفتح في المتصفح عدد مماثل من الصفحات.</numerusform>
            <numerusform>أتريد تسجيل الدخول إلى بيئة واحدة؟ قد تُفتح صفحة في المتصفح.</numerusform>
            <numerusform>أتريد تسجيل الدخول إلى بيئتين؟ قد تُفتح صفحتان في المتصفح.</numerusform>
            <numerusform>أتريد تسجيل الدخول إلى %n بيئات؟ قد يُفتح في المتصفح عدد مماثل من الصفحات.</numerusform>
            <numerusform>أتريد تسجيل الدخول إلى %n بيئة؟ قد يُفتح في المتصفح عدد مماثل من الصفحات.</numerusform>
            <numerusform>أتريد تسجيل الدخول إلى %n بيئة؟ قد يُفتح في المتصفح عدد مماثل من الصفحات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>ddd d</source>
        <comment>day of the week and of the month</comment>
        <translation>dddd d</translation>
    </message>
</context>
<context>
    <name>lmi::AddressLine</name>
    <message>
        <source>Finish</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Browser elsewhere? Paste the address it ended at</source>
        <translation>المتصفح على جهاز آخر؟ الصق العنوان الذي انتهى إليه</translation>
    </message>
    <message>
        <source>Address at which the browser ended</source>
        <translation>العنوان الذي انتهى إليه المتصفح</translation>
    </message>
</context>
<context>
    <name>lmi::Desktop</name>
    <message>
        <source>%1 is meant now where nobody names an environment.</source>
        <translation>أصبحت %1 البيئة الافتراضية عند عدم تحديد بيئة.</translation>
    </message>
    <message>
        <source>The demo provider %1 does not run.</source>
        <translation>تعذر تشغيل المزوّد التجريبي %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) imported.</source>
        <translation>
            <numerusform>لم تُستورد أي بيئة.</numerusform>
            <numerusform>استُوردت بيئة واحدة.</numerusform>
            <numerusform>استُوردت بيئتان.</numerusform>
            <numerusform>استُوردت %n بيئات.</numerusform>
            <numerusform>استُوردت %n بيئة.</numerusform>
            <numerusform>استُوردت %n بيئة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be imported.</source>
        <translation>
            <numerusform>لم يتعذر استيراد أي بيئة أخرى.</numerusform>
            <numerusform>تعذر استيراد بيئة أخرى.</numerusform>
            <numerusform>تعذر استيراد بيئتين أخريين.</numerusform>
            <numerusform>تعذر استيراد %n بيئات أخرى.</numerusform>
            <numerusform>تعذر استيراد %n بيئة أخرى.</numerusform>
            <numerusform>تعذر استيراد %n بيئة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The demo provider runs on this computer until lmi ends. Log in as alice with the password alice.</source>
        <translation>يعمل المزوّد التجريبي على هذا الجهاز حتى إنهاء lmi. سجّل الدخول باسم المستخدم alice وكلمة المرور alice.</translation>
    </message>
    <message>
        <source>%1 cannot be written; what you chose is forgotten at the end.</source>
        <translation>لا يمكن الكتابة في %1، وسيُنسى ما اخترته عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in the keychain now.</source>
        <translation>أسرار %1 موجودة الآن في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The secrets of %1 are in its file now.</source>
        <translation>أسرار %1 موجودة الآن في ملفه.</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain…</source>
        <translation>بانتظار سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>The secret is in the keychain now, but still stands in %1 as well. Take it out there.</source>
        <translation>السر الآن في سلسلة المفاتيح، لكنه ما زال موجودا في %1 أيضا. أزله من هناك.</translation>
    </message>
    <message>
        <source>It is written down, but %1 has another value.</source>
        <translation>كُتب، لكن %1 له قيمة أخرى.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in the keychain from now on.</source>
        <translation>من الآن فصاعدًا يُحفظ رمز تحديث %1 في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The refresh token of %1 is kept in its token file from now on.</source>
        <translation>من الآن فصاعدًا يُحفظ رمز تحديث %1 في ملف رموزه.</translation>
    </message>
</context>
<context>
    <name>lmi::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>lmi::DiagnosisPage</name>
    <message>
        <source>Diagnosis of %1</source>
        <translation>تشخيص %1</translation>
    </message>
    <message>
        <source>Looking at everything a login needs, one thing after the other…</source>
        <translation>جارٍ فحص كل ما يحتاجه تسجيل الدخول، خطوة بخطوة…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) need a look.</source>
        <translation>
            <numerusform>لا توجد نقاط تحتاج إلى مراجعة.</numerusform>
            <numerusform>نقطة واحدة تحتاج إلى مراجعة.</numerusform>
            <numerusform>نقطتان تحتاجان إلى مراجعة.</numerusform>
            <numerusform>%n نقاط تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n نقطة تحتاج إلى مراجعة.</numerusform>
            <numerusform>%n نقطة تحتاج إلى مراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>lmi::EmptyPage</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>The configuration cannot be used</source>
        <translation>لا يمكن استخدام التكوين</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>تحرير %1</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>بيئة جديدة</translation>
    </message>
    <message>
        <source>Save and log in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Issuer address</source>
        <translation>عنوان جهة الإصدار</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>النطاقات</translation>
    </message>
    <message>
        <source>Service address</source>
        <translation>عنوان الخدمة</translation>
    </message>
    <message>
        <source>How to log in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Single sign-on in the browser</source>
        <translation>تسجيل الدخول الموحّد في المتصفح</translation>
    </message>
    <message>
        <source>As a service, with a client secret</source>
        <translation>كخدمة، باستخدام سر العميل</translation>
    </message>
    <message>
        <source>With a user name and a password</source>
        <translation>باستخدام اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>إعدادات أكثر</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>نقطة نهاية التفويض</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>نقطة نهاية الرمز</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجهة المستهدفة</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>معلمات إضافية</translation>
    </message>
    <message>
        <source>Browser command</source>
        <translation>أمر المتصفح</translation>
    </message>
    <message>
        <source>Certificates of the company</source>
        <translation>شهادات الشركة</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>إعدادات أقل</translation>
    </message>
    <message>
        <source>Not used: %1 has another value.</source>
        <translation>غير مستخدم: توجد قيمة أخرى في %1.</translation>
    </message>
    <message>
        <source>Leave without saving what you have changed?</source>
        <translation>هل تريد المغادرة دون حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Seconds for an answer</source>
        <translation>ثواني انتظار الجواب</translation>
    </message>
    <message>
        <source>Quit without saving what you have changed?</source>
        <translation>هل تريد الإنهاء دون حفظ التغييرات؟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>محفوظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Account to suggest at the login</source>
        <translation>الحساب المقترح عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>What the provider is to ask</source>
        <translation>ما ينبغي أن يسأل عنه المزوّد</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentList</name>
    <message>
        <source>Environments</source>
        <translation>البيئات</translation>
    </message>
    <message>
        <source>No environment matches.</source>
        <translation>لا توجد بيئة مطابقة.</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentMenu</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>تشخيص</translation>
    </message>
    <message>
        <source>Make it the default</source>
        <translation>جعلها الافتراضية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep secrets in the keychain</source>
        <translation>حفظ الأسرار في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Take secrets out of the keychain</source>
        <translation>إخراج الأسرار من سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Renew by itself</source>
        <translation>التجديد تلقائيًا</translation>
    </message>
    <message>
        <source>Keep the refresh token in the keychain</source>
        <translation>حفظ رمز التحديث في سلسلة المفاتيح</translation>
    </message>
</context>
<context>
    <name>lmi::EnvironmentModel</name>
    <message>
        <source>%1: %2. It needs you.</source>
        <translation>%1: %2. بحاجة إليك.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>ينتهي في %1</translation>
    </message>
</context>
<context>
    <name>lmi::FactView</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>lmi::FilterBar</name>
    <message>
        <source>Search environments (Ctrl+F)</source>
        <translation>البحث في البيئات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search environments</source>
        <translation>البحث في البيئات</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>Needs you %1</source>
        <translation>بحاجة إليك %1</translation>
    </message>
    <message>
        <source>Valid %1</source>
        <translation>صالحة %1</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Ends first</source>
        <translation>الأقرب انتهاءً</translation>
    </message>
    <message>
        <source>Needs you first</source>
        <translation>المحتاج إليك أولًا</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
</context>
<context>
    <name>lmi::GeneralSettings</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Seconds before its end that a token is replaced</source>
        <translation>عدد الثواني قبل انتهاء الرمز التي يُستبدل عندها</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ملف السجل</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفِظ.</translation>
    </message>
    <message>
        <source>What is logged to a file</source>
        <translation>ما يُسجَّل في ملف</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُنفَّذ</translation>
    </message>
    <message>
        <source>Everything, for looking for a fault</source>
        <translation>كل شيء، للبحث عن عطل</translation>
    </message>
    <message>
        <source>Only what went wrong</source>
        <translation>ما فشل فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>lmi::LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>Only warnings</source>
        <translation>التحذيرات فقط</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>الأسطر المعروضة</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is logged to a file (OAUTH_LOG_LEVEL=off).</source>
        <translation>لا يُسجَّل شيء في ملف (OAUTH_LOG_LEVEL=off).</translation>
    </message>
    <message>
        <source>Nothing has been logged to %1 yet.</source>
        <translation>لم يُسجَّل شيء في %1 بعد.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>لا يوجد سطر مطابق.</translation>
    </message>
</context>
<context>
    <name>lmi::MainWindow</name>
    <message>
        <source>%1 could not be opened. Open it with a program of your own choice.</source>
        <translation>تعذر فتح %1. افتحه ببرنامج من اختيارك.</translation>
    </message>
    <message>
        <source>The access token of %1 is on the clipboard for 30 seconds.</source>
        <translation>سيبقى رمز وصول البيئة %1 في الحافظة لمدة 30 ثانية.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>بيئة جديدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Open configuration folder</source>
        <translation>فتح مجلد التكوين</translation>
    </message>
    <message>
        <source>Read all files again</source>
        <translation>إعادة قراءة كل الملفات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Delete %1? Its settings are removed and its tokens are forgotten.</source>
        <translation>هل تريد حذف %1؟ ستُزال إعداداتها وتُمحى رموزها.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Import environments</source>
        <translation>استيراد بيئات</translation>
    </message>
    <message>
        <source>Environments (%1);;All files (%2)</source>
        <translation>البيئات (%1);;كل الملفات (%2)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة %1. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>lmi::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>lmi::Notifications</name>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>lmi::SelectionPane</name>
    <message numerus="yes">
        <source>%n environment(s) chosen</source>
        <translation>
            <numerusform>لم تُختر أي بيئة</numerusform>
            <numerusform>اختيرت بيئة واحدة</numerusform>
            <numerusform>اختيرت بيئتان</numerusform>
            <numerusform>اختيرت %n بيئات</numerusform>
            <numerusform>اختيرت %n بيئة</numerusform>
            <numerusform>اختيرت %n بيئة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lmi::SettingsPage</name>
    <message>
        <source>Tell me when a login is about to end or is asked for</source>
        <translation>إشعاري عند قرب انتهاء الجلسة أو عند طلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start in the tray when I log in to this computer</source>
        <translation>البدء في شريط النظام عند تسجيل دخولي إلى هذا الجهاز</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>lmi speaks it from its next start on.</source>
        <translation>يُستخدم ابتداءً من التشغيل التالي للبرنامج lmi في جهازك.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>For all environments</source>
        <translation>لكل البيئات</translation>
    </message>
    <message>
        <source>They stand in %1, and an environment can have its own instead.</source>
        <translation>توجد في %1، ويمكن أن تكون لكل بيئة إعداداتها الخاصة بدلًا منها.</translation>
    </message>
    <message>
        <source>Until you choose, the option --theme counts.</source>
        <translation>يسري الخيار ‎--theme‎ إلى أن تختار.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Nobody was logged in during this time.</source>
        <translation>لم يكن أحد مسجّلًا دخوله خلال هذه الفترة.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ended %2.</source>
        <translation>كان رمز البيئة %1 صالحًا حتى %2.</translation>
    </message>
    <message>
        <source>%1 ends %2 and nothing renews it.</source>
        <translation>رمز البيئة %1 صالح حتى %2 ولا يتجدد تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 is valid until %2 and renews itself.</source>
        <translation>رمز البيئة %1 صالح حتى %2 ويتجدد تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>lmi::TimelinePage</name>
    <message>
        <source>Last 3 hours and next hour</source>
        <translation>آخر 3 ساعات والساعة القادمة</translation>
    </message>
    <message>
        <source>Last 18 hours and next 6</source>
        <translation>آخر 18 ساعة والساعات الست القادمة</translation>
    </message>
    <message>
        <source>Last 6 days and next day</source>
        <translation>آخر 6 أيام واليوم القادم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>الفترة المعروضة</translation>
    </message>
    <message>
        <source>Save as image</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>حفظ المخطط الزمني</translation>
    </message>
    <message>
        <source>Images (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>lmi::TrayIcon</name>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>لا بيئات أخرى في النافذة</numerusform>
            <numerusform>بيئة أخرى في النافذة</numerusform>
            <numerusform>بيئتان أخريان في النافذة</numerusform>
            <numerusform>%n بيئات أخرى في النافذة</numerusform>
            <numerusform>%n بيئة أخرى في النافذة</numerusform>
            <numerusform>%n بيئة أخرى في النافذة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open lmi</source>
        <translation>فتح lmi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 ends in %2</source>
        <translation>تنتهي جلسة %1 قريبًا، المتبقي %2</translation>
    </message>
    <message>
        <source>It cannot refresh itself. Log in again to keep your scripts going.</source>
        <translation>لا تتجدد هذه الجلسة تلقائيًا. سجّل الدخول مجددًا كي تستمر برامجك النصية في العمل.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>انتهت جلسة %1</translation>
    </message>
    <message>
        <source>Log in again to keep your scripts going.</source>
        <translation>سجّل الدخول مجددًا كي تستمر برامجك النصية في العمل.</translation>
    </message>
    <message>
        <source>Somebody is waiting for you to log in to %1</source>
        <translation>هناك من ينتظر تسجيل دخولك إلى %1</translation>
    </message>
    <message>
        <source>%1 is waiting for you to log in to %2</source>
        <translation>ينتظر %1 تسجيل دخولك إلى %2</translation>
    </message>
    <message>
        <source>Log in, and it goes on.</source>
        <translation>سجّل الدخول ليُستأنف العمل.</translation>
    </message>
</context>
<context>
    <name>lmi::WelcomePage</name>
    <message>
        <source>Your provider&apos;s address</source>
        <translation>عنوان المزوّد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Log in once, stay logged in</source>
        <translation>سجّل الدخول مرة واحدة، وجلستك مستمرة</translation>
    </message>
    <message>
        <source>Add the first environment. lmi finds the rest from your provider&apos;s address.</source>
        <translation>أضف البيئة الأولى، وسيستنتج lmi البقية من عنوان المزوّد.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Just looking? A small identity provider on this computer lets you try everything.</source>
        <translation>تستكشف فقط؟ يتيح لك مزوّد هوية صغير على هذا الجهاز تجربة كل شيء.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض التوضيحي</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
</context>
</TS>
