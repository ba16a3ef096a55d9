#include "ui/ErrorText.h"
#include "ui/PlainText.h"

#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

using namespace lmi;

Q_DECLARE_METATYPE(lmi::Error)

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arguments();
    void hostileArguments();
    void everyLanguageHasIt_data();
    void everyLanguageHasIt();
    void argumentsOfAnotherScript();
    void reasonsAreTranslated_data();
    void reasonsAreTranslated();
};

void tst_ErrorText::arguments()
{
    const Error error(ErrorCode::NetworkTimeout, {"sso.example.com", "30"});
    QCOMPARE(errorText(error),
             QStringLiteral("sso.example.com did not answer within 30 seconds. Try again later."));
    QCOMPARE(errorText({ErrorCode::NetworkTimeout, {"a"}}),
             QStringLiteral("a did not answer within  seconds. Try again later."));
}

void tst_ErrorText::hostileArguments()
{
    const Error error(ErrorCode::NetworkTimeout, {"%2<b>", "\n\xe2\x80\xae"});
    QCOMPARE(errorText(error),
             QStringLiteral("%2<b> did not answer within \uFFFD\uFFFD seconds. Try again later."));
}

// Every sentence of the catalogue has a German one with the same places for arguments.
void tst_ErrorText::everyLanguageHasIt_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"ar", "de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void tst_ErrorText::everyLanguageHasIt()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(LMI_QM_FOLDER "/lmi_%1.qm").arg(language)));
    const auto placesIn = [](const QString& text) {
        QSet<QString> places;
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        for (auto found = place.globalMatch(text); found.hasNext();)
            places.insert(found.next().captured());
        return places;
    };
    for (int i = 0; i <= static_cast<int>(ErrorCode::Interrupted); ++i) {
        const char* sentence = messageTemplate(static_cast<ErrorCode>(i)).data();
        const QString translated = translator.translate("ErrorText", sentence);
        QVERIFY2(!translated.isEmpty(), sentence);
        QVERIFY2(placesIn(translated) == placesIn(QString::fromUtf8(sentence)), sentence);
    }
}

// A path keeps its slashes where they are, whatever surrounds it.
void tst_ErrorText::argumentsOfAnotherScript()
{
    const Error error(ErrorCode::FileUnreadable, {"/etc/lmi", "Device is busy"});
    QCOMPARE(errorText(error), QStringLiteral("/etc/lmi cannot be read: Device is busy."));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString isolatedText = errorText(error);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(isolatedText,
             QString::fromUtf8("\u2068/etc/lmi\u2069 cannot be read: \u2068Device is busy\u2069."));
    QCOMPARE(withoutIsolates(isolatedText), errorText(error));
}

void tst_ErrorText::reasonsAreTranslated_data()
{
    using Code = ErrorCode;
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Error& error, const char* expected) {
        QTest::newRow(name) << error << QString::fromUtf8(expected);
    };
    row("fixed", {Code::DiscoveryInvalid, {"a.example", "it is not a JSON object"}},
        "es ist kein JSON-Objekt");
    row("with a name", {Code::DiscoveryInvalid, {"a.example", "its jwks_uri sets \"%2%1\""}},
        "jwks_uri darin setzt „%2%1“");
    row("without a name",
        {Code::TokenAnswerInvalid, {"a.example", "it has no usable access_token"}},
        "ein brauchbares access_token fehlt darin");
    row("long", {Code::IdTokenInvalid, {"dev", "it has ended; check this computer's clock"}},
        "es ist abgelaufen; prüfen Sie die Uhr dieses Computers");
    row("two keys", {Code::ConfigKeyMissing, {"dev", "A (or B)", "this form"}},
        "fehlt A (oder B); setzen Sie es in diesem Formular");
    row("a variable", {Code::ConfigValueInvalid, {"A", "b", "variable A", "query or form_post"}},
        "(Variable A); verwenden Sie query oder form_post");
    row("built in", {Code::ConfigAddressInvalid, {"A", "default", "default"}},
        "„default“ (Vorgabe)");
    row("a name that is a word", {Code::LoginRequired, {"default"}}, "„default“");
    row("a provider's words", {Code::ProviderRefused, {"a.example", "it is <new>", "dev"}},
        "it is <new>");
    row("within another",
        {Code::NetworkFailed, {"a.example", "through the proxy p:1 (the connection was refused)"}},
        "über den Proxy p:1 (die Verbindung wurde abgelehnt)");
    row("of the system", {Code::FileUnreadable, {"/x", "Permission denied"}}, "keine Berechtigung");
    row("bound", {Code::LoginRequiredBinding, {"dev", "token host"}}, "Token-Rechner");
}

void tst_ErrorText::reasonsAreTranslated()
{
    QFETCH(Error, error);
    QFETCH(QString, expected);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(LMI_QM_FOLDER "/lmi_de.qm")));
    QCoreApplication::installTranslator(&translator);
    const QString text = errorText(error);
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(text.contains(expected), qPrintable(text));
}

QTEST_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
