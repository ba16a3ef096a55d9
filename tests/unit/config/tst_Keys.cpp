#include "core/config/Keys.h"
#include "tests/unit/support/Files.h"

using namespace lmi;
using std::string;

class tst_Keys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secrets_data();
    void secrets();
    void known_data();
    void known();
    void misspelt_data();
    void misspelt();
};

void tst_Keys::secrets_data()
{
    QTest::addColumn<string>("key");
    QTest::addColumn<bool>("secret");
    const auto row = [](const char* key, bool secret) {
        QTest::newRow(key) << string(key) << secret;
    };
    row("OAUTH_CLIENT_SECRET", true);
    row("OAUTH_PASSWORD", true);
    row("OAUTH_EXTRA_PARAMS", false);
    row("OAUTH_TOKEN_URL", false);
    row("OAUTH_TOKEN_AUTH_METHOD", false);
    row("OAUTH_AUTHORIZE_URL", false);
    row("OAUTH_USERNAME", false);
    row("LOG_FILE", false);
    row("DB_PASSWORD", true);
    row("db_pass", true);
    row("API_KEY", true);
    row("GITHUB_TOKEN", true);
    row("oauth_client_secret", true);
    row("MyCredentials", true);
    row("OAUTH_CLIENT_SECRT", true);
    row("COLOUR", false);
    row("", false);
}

void tst_Keys::secrets()
{
    QFETCH(string, key);
    QFETCH(bool, secret);
    QCOMPARE(isSecretKey(key), secret);
}

void tst_Keys::known_data()
{
    QTest::addColumn<string>("key");
    QTest::addColumn<bool>("isKnown");
    for (const KnownKey& key : knownKeys)
        QTest::newRow(key.name) << string(key.name) << true;
    for (const char* key :
         {"", "OAUTH", "oauth_client_id", "OAUTH_CLIENT_ID ", "PATH", "DEFAULT_ENVIRONMENT"})
        QTest::addRow("not \"%s\"", key) << string(key) << false;
}

void tst_Keys::known()
{
    QFETCH(string, key);
    QFETCH(bool, isKnown);
    QCOMPARE(isKnownKey(key), isKnown);
}

void tst_Keys::misspelt_data()
{
    QTest::addColumn<string>("key");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<string>("likely");
    const auto row = [](const char* key, bool ours, const char* likely) {
        QTest::newRow(key) << string(key) << ours << string(likely);
    };
    row("OAUTH_CLIENTID", true, "OAUTH_CLIENT_ID");
    row("OAUTH_CLIENT_IDD", true, "OAUTH_CLIENT_ID");
    row("oauth_client_id", true, "OAUTH_CLIENT_ID");
    row("OAUTH2_CLIENT_ID", true, "OAUTH_CLIENT_ID");
    row("OAUTH_SCOPE", true, "OAUTH_SCOPES");
    row("OAUTH_TOKEN_URI", true, "OAUTH_TOKEN_URL");
    row("OAUTH_SCERET", true, "");
    row("OAUTH_SOMETHING_ELSE", true, "");
    row("OAUTH_", true, "");
    row("OAUTH_CLIENT_ID", false, "");
    row("CLIENT_ID", false, "");
    row("LOG_FIL", false, "LOG_FILE");
    row("OUATH_SCOPES", false, "OAUTH_SCOPES");
    row("HOME", false, "");
    row("", false, "");
}

void tst_Keys::misspelt()
{
    QFETCH(string, key);
    QFETCH(bool, ours);
    QCOMPARE(looksLikeOurs(key), ours);
    QTEST(string(likelyKey(key)), "likely");
}

QTEST_APPLESS_MAIN(tst_Keys)
#include "tst_Keys.moc"
