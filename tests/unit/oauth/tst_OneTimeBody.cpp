#include "core/oauth/OneTimeBody.h"
#include "core/oauth/SafeRequest.h"
#include "tests/unit/oauth/FakeTokenServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_OneTimeBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadOnce();
    void isReadInPieces();
    void isNotWritten();
    void isSentWhole_data();
    void isSentWhole();
    void A16_isNotSentAgain_data();
    void A16_isNotSentAgain();
};

void tst_OneTimeBody::isReadOnce()
{
    OneTimeBody body("abc", nullptr);
    QCOMPARE(body.size(), 3);
    QVERIFY(body.reset());
    QCOMPARE(body.readAll(), QByteArray("abc"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray());
}

void tst_OneTimeBody::isReadInPieces()
{
    OneTimeBody body("abcde", nullptr);
    QCOMPARE(body.read(2), QByteArray("ab"));
    QVERIFY(!body.reset());
    QCOMPARE(body.read(2), QByteArray("cd"));
    QCOMPARE(body.read(2), QByteArray("e"));
}

void tst_OneTimeBody::isNotWritten()
{
    OneTimeBody body("abc", nullptr);
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (lmi::OneTimeBody): ReadOnly device");
    QCOMPARE(body.write("x"), -1);
}

void tst_OneTimeBody::isSentWhole_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("small") << QByteArray("grant_type=x&y=%2F");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("every byte") << QByteArray("\0\r\n\r\n\xFF", 6);
    QTest::newRow("3 MiB") << QByteArray(3 * 1024 * 1024, 'x');
}

void tst_OneTimeBody::isSentWhole()
{
    QFETCH(QByteArray, content);
    FakeTokenServer server;
    server.reply(200, "{}");
    QNetworkAccessManager network;
    OneTimeBody body(content, nullptr);
    QNetworkRequest request = safeRequest(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, &body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, content);
    QCOMPARE(server.requests().first().header("content-length").toLongLong(), content.size());
}

void tst_OneTimeBody::A16_isNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("refresh token") << QByteArray("refresh_token=x");
    QTest::newRow("nothing") << QByteArray();
}

void tst_OneTimeBody::A16_isNotSentAgain()
{
    QFETCH(QByteArray, content);
    FakeTokenServer server;
    server.reset();
    QNetworkAccessManager network;
    OneTimeBody body(content, nullptr);
    QNetworkRequest request = safeRequest(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("text/plain"));
    const std::unique_ptr<QNetworkReply> reply(network.post(request, &body));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_OneTimeBody)
#include "tst_OneTimeBody.moc"
