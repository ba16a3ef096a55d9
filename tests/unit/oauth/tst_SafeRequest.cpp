#include "core/oauth/SafeRequest.h"
#include "tests/unit/oauth/FakeTokenServer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

#include <memory>

using namespace lmi;
using namespace lmi::test;

class tst_SafeRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void attributes();
    void L1_noRedirectIsFollowed_data();
    void L1_noRedirectIsFollowed();
    void L9_cookiesAreNeitherKeptNorSent();
    void answersAreNotCompressed();
    void everyRequestHasItsOwnConnection();
};

namespace {

QNetworkRequest secretRequest(const QUrl& url)
{
    QNetworkRequest request = safeRequest(url);
    request.setRawHeader("Authorization", "Basic CANARY");
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-www-form-urlencoded"));
    return request;
}

} // namespace

void tst_SafeRequest::attributes()
{
    const QUrl url(QStringLiteral("https://sso.example.com/token"));
    QNetworkRequest made(url);
    makeSafe(made);
    QCOMPARE(made, safeRequest(url));
    QCOMPARE(made.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    QCOMPARE(made.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(),
             static_cast<int>(QNetworkRequest::ManualRedirectPolicy));
    QVERIFY(made.rawHeader("User-Agent").startsWith("lmi/"));
}

void tst_SafeRequest::L1_noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another host", status) << status << true;
        QTest::addRow("%d to the same host", status) << status << false;
    }
}

void tst_SafeRequest::L1_noRedirectIsFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, elsewhere);
    FakeTokenServer server;
    FakeTokenServer thief;
    thief.reply(200, "{}");
    const QUrl target = (elsewhere ? thief : server).url("/other");
    server.reply(status, {}, {}, {"Location: " + target.toEncoded()});
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.post(secretRequest(server.url()), "refresh_token=CANARY"));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    // whatever would still be on its way there has arrived when this has
    const std::unique_ptr<QNetworkReply> last(network.get(safeRequest(thief.url("/last"))));
    QTRY_VERIFY(last->isFinished());
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(thief.requests().size(), 1);
    QCOMPARE(thief.requests().first().target, QByteArray("/last"));
}

void tst_SafeRequest::L9_cookiesAreNeitherKeptNorSent()
{
    FakeTokenServer server;
    server.reply(200, "{}", "application/json", {"Set-Cookie: session=CANARY; Path=/"});
    QNetworkAccessManager network;
    for (int i = 0; i < 2; ++i) {
        const std::unique_ptr<QNetworkReply> reply(
            network.post(secretRequest(server.url()), "a=b"));
        QTRY_VERIFY(reply->isFinished());
    }
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().hasHeader("cookie"));
}

void tst_SafeRequest::answersAreNotCompressed()
{
    FakeTokenServer server;
    server.reply(200, "{}");
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(safeRequest(server.url())));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.requests().first().header("accept-encoding"), QByteArray("identity"));
}

void tst_SafeRequest::everyRequestHasItsOwnConnection()
{
    FakeTokenServer server;
    server.replyRaw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    QNetworkAccessManager network;
    for (int i = 1; i <= 2; ++i) {
        const std::unique_ptr<QNetworkReply> reply(network.get(safeRequest(server.url())));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(server.requests().last().header("connection"), QByteArray("close"));
        QCOMPARE(server.connections(), i);
    }
}

QTEST_GUILESS_MAIN(tst_SafeRequest)
#include "tst_SafeRequest.moc"
