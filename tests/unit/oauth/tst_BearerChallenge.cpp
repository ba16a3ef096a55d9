#include "core/oauth/BearerChallenge.h"

#include <QtTest>

using namespace lmi;

class tst_BearerChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void B4_missingScope_data();
    void B4_missingScope();
    void aboutSomethingElse_data();
    void aboutSomethingElse();
};

void tst_BearerChallenge::B4_missingScope_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::addColumn<QByteArray>("scope");
    const auto row = [](const char* name, const QByteArray& challenge, const QByteArray& scope) {
        QTest::newRow(name) << challenge << scope;
    };
    row("named", R"(Bearer error="insufficient_scope", scope="files:write")", "files:write");
    row("several", R"(Bearer error="insufficient_scope", scope="a b")", "a b");
    row("scope first", R"(Bearer scope="a", error="insufficient_scope")", "a");
    row("behind another challenge",
        R"(Basic realm="x", Bearer error="insufficient_scope", scope="a")", "a");
    row("without quotes", "bearer ERROR=insufficient_scope , Scope = a", "a");
    row("escaped", R"(Bearer error="insufficient\_scope", scope="a\b")", "ab");
    row("of this challenge",
        R"(Bearer scope="x", DPoP scope="y", Bearer error="insufficient_scope", scope="a")", "a");
    row("behind a key", R"(Negotiate YII/abc==, Bearer error="insufficient_scope", scope="a")",
        "a");
    row("not named", R"(Bearer error="insufficient_scope")", "");
    row("nothing in the quotes", R"(Bearer error="insufficient_scope", scope="")", "");
    row("of another challenge", R"(Bearer error="insufficient_scope", DPoP scope="a")", "");
    row("open quote", R"(Bearer error="insufficient_scope", scope="a)", "");
    row("harmless", "Bearer error=\"insufficient_scope\", scope=\"a\x1B[2J\"", "a?[2J");
    row("short", "Bearer error=\"insufficient_scope\", scope=\"" + QByteArray(20'000, 'x') + '"',
        QByteArray(200, 'x'));
}

void tst_BearerChallenge::B4_missingScope()
{
    QFETCH(QByteArray, challenge);
    const auto scope = missingScope(challenge.toStdString());
    QVERIFY(scope);
    QTEST(QByteArray::fromStdString(*scope), "scope");
}

void tst_BearerChallenge::aboutSomethingElse_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("scheme alone") << QByteArray("Bearer");
    QTest::newRow("other reason") << QByteArray(R"(Bearer error="invalid_token", scope="a")");
    QTest::newRow("within the realm")
        << QByteArray(R"(Bearer realm="error=\"insufficient_scope\", scope=\"a\"")");
    QTest::newRow("other scheme") << QByteArray(R"(DPoP error="insufficient_scope", scope="a")");
    QTest::newRow("no scheme") << QByteArray(R"(error="insufficient_scope", scope="a")");
    QTest::newRow("malformed") << QByteArray(R"(Bearer error="insuff)");
}

void tst_BearerChallenge::aboutSomethingElse()
{
    QFETCH(QByteArray, challenge);
    QVERIFY(!missingScope(challenge.toStdString()));
}

QTEST_APPLESS_MAIN(tst_BearerChallenge)
#include "tst_BearerChallenge.moc"
