#include "core/oauth/CallbackPage.h"

#include <QtTest>

using namespace lmi;

class tst_CallbackPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void D13_textIsEscaped();
    void D13_encodingIsDeclaredFirst();
    void D14_headers_data();
    void D14_headers();
    void D14_nothingFromElsewhere();
    void D15_redirectShowsNothing();
    void successAndFailureDiffer();
    void lengthIsInBytes();
    void statuses_data();
    void statuses();
};

namespace {

QByteArray headOf(const QByteArray& answer)
{
    return answer.left(answer.indexOf("\r\n\r\n") + 2);
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

QByteArray field(const QByteArray& answer, const QByteArray& name)
{
    const QByteArray head = headOf(answer);
    const qsizetype start = head.indexOf("\r\n" + name + ": ");
    if (start < 0)
        return {};
    const qsizetype value = start + name.size() + 4;
    return head.mid(value, head.indexOf("\r\n", value) - value);
}

const QString hostile =
    QStringLiteral("<script>alert(1)</script>\"><img src=x onerror=alert(1)>' & +ADw-script+AD4-");

} // namespace

void tst_CallbackPage::D13_textIsEscaped()
{
    const QByteArray body = bodyOf(pageAnswer(200, {false, hostile, hostile}));
    QVERIFY(!body.contains("<script"));
    QVERIFY(!body.contains("<img"));
    QVERIFY(body.contains("&lt;script&gt;"));
    QVERIFY(body.contains("&quot;&gt;"));
    QVERIFY(body.contains("&amp;"));
    QCOMPARE(body.count("alert(1)"), 6); // title, heading and paragraph: as text
}

// UTF-7 is never guessed where the encoding is known before the first word.
void tst_CallbackPage::D13_encodingIsDeclaredFirst()
{
    const QByteArray answer = pageAnswer(200, {true, hostile, {}});
    QCOMPARE(field(answer, "Content-Type"), QByteArray("text/html; charset=utf-8"));
    QVERIFY(bodyOf(answer).startsWith(
        "<!DOCTYPE html>\n<html lang=\"en\" dir=\"auto\"><head><meta charset=\"utf-8\">"));
}

void tst_CallbackPage::D14_headers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("page") << pageAnswer(200, {true, QStringLiteral("t"), QStringLiteral("x")});
    QTest::newRow("refusal") << refusalAnswer(404);
    QTest::newRow("redirect") << redirectAnswer("/login-finished");
}

void tst_CallbackPage::D14_headers()
{
    QFETCH(QByteArray, answer);
    QCOMPARE(field(answer, "Cache-Control"), QByteArray("no-store"));
    QCOMPARE(field(answer, "Referrer-Policy"), QByteArray("no-referrer"));
    QCOMPARE(field(answer, "X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(field(answer, "Connection"), QByteArray("close"));
    const QByteArray policy = field(answer, "Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
    QCOMPARE(field(answer, "Content-Length").toLongLong(), bodyOf(answer).size());
    QVERIFY(field(answer, "Access-Control-Allow-Origin").isEmpty());
    QVERIFY(field(answer, "Set-Cookie").isEmpty());
}

void tst_CallbackPage::D14_nothingFromElsewhere()
{
    const QByteArray answer = pageAnswer(200, {true, QStringLiteral("t"), QStringLiteral("x")});
    const QByteArray policy = field(answer, "Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("script-src"));
    const QByteArray body = bodyOf(answer);
    for (const char* word : {"http", "//", "src=", "href=", "url(", "<script", "@import"})
        QVERIFY2(!body.contains(word), word);
}

void tst_CallbackPage::D15_redirectShowsNothing()
{
    const QByteArray answer = redirectAnswer("/login-finished");
    QVERIFY(answer.startsWith("HTTP/1.1 303 See Other\r\n"));
    QCOMPARE(field(answer, "Location"), QByteArray("/login-finished"));
    QVERIFY(bodyOf(answer).isEmpty());
}

void tst_CallbackPage::successAndFailureDiffer()
{
    const QString title = QStringLiteral("t");
    QVERIFY(pageAnswer(200, {true, title, {}}) != pageAnswer(200, {false, title, {}}));
}

void tst_CallbackPage::lengthIsInBytes()
{
    const QByteArray answer =
        pageAnswer(200, {true, QString::fromUtf8("\xC3\xA9\xF0\x9F\x8E\x89"), {}});
    QCOMPARE(field(answer, "Content-Length").toLongLong(), bodyOf(answer).size());
    QVERIFY(bodyOf(answer).contains("\xC3\xA9\xF0\x9F\x8E\x89"));
}

void tst_CallbackPage::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("400") << 400 << QByteArray("HTTP/1.1 400 Bad Request");
    QTest::newRow("403") << 403 << QByteArray("HTTP/1.1 403 Forbidden");
    QTest::newRow("404") << 404 << QByteArray("HTTP/1.1 404 Not Found");
    QTest::newRow("405") << 405 << QByteArray("HTTP/1.1 405 Method Not Allowed");
    QTest::newRow("409") << 409 << QByteArray("HTTP/1.1 409 Conflict");
    QTest::newRow("411") << 411 << QByteArray("HTTP/1.1 411 Length Required");
    QTest::newRow("413") << 413 << QByteArray("HTTP/1.1 413 Content Too Large");
    QTest::newRow("415") << 415 << QByteArray("HTTP/1.1 415 Unsupported Media Type");
    QTest::newRow("421") << 421 << QByteArray("HTTP/1.1 421 Misdirected Request");
    QTest::newRow("431") << 431 << QByteArray("HTTP/1.1 431 Request Header Fields Too Large");
}

void tst_CallbackPage::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, line);
    QVERIFY(refusalAnswer(status).startsWith(line + "\r\n"));
}

QTEST_GUILESS_MAIN(tst_CallbackPage)
#include "tst_CallbackPage.moc"
