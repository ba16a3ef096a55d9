#include "core/oauth/BoundedReply.h"
#include "core/oauth/SafeNetwork.h"
#include "core/oauth/SafeRequest.h"
#include "tests/unit/support/Files.h"
#include "tests/unit/support/Outcome.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_SafeNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void L2_trustedByNobody();
    void L2_trustedFile();
    void L2_fileReplacesTheSystem();
    void L2_unusableFiles_data();
    void L2_unusableFiles();

private:
    void openssl(const QStringList& arguments) const;
    void makeAuthority(const QByteArray& name) const;
    [[nodiscard]] QList<QSslCertificate> authority(const char* name) const;
    [[nodiscard]] QByteArray outcome(const QList<QSslCertificate>& trusted);

    Folder m_folder;
    QSslServer m_server;
    int m_requests = 0;
    const QSslConfiguration m_systemConfiguration = QSslConfiguration::defaultConfiguration();
};

namespace {

QStringList words(const QList<QByteArray>& words)
{
    QStringList list;
    for (const QByteArray& word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

} // namespace

void tst_SafeNetwork::openssl(const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(QString::fromStdString(m_folder.path("")));
    process.start(QStringLiteral("openssl"), arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void tst_SafeNetwork::makeAuthority(const QByteArray& name) const
{
    openssl(words({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                   "-subj", "/CN=" + name, "-keyout", name + ".key", "-out", name + ".pem"}));
}

void tst_SafeNetwork::initTestCase()
{
    makeAuthority("ours");
    makeAuthority("other");
    writeText(m_folder.path("names"), "subjectAltName=IP:127.0.0.1");
    openssl(words({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj",
                   "/CN=server", "-keyout", "server.key", "-out", "server.csr"}));
    openssl(words({"x509", "-req", "-in", "server.csr", "-CA", "ours.pem", "-CAkey", "ours.key",
                   "-CAcreateserial", "-extfile", "names", "-out", "server.pem"}));

    QFile key(QString::fromStdString(m_folder.path("server.key")));
    QVERIFY(key.open(QIODevice::ReadOnly));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(authority("server").first());
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    m_server.setSslConfiguration(tls);
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
        auto* socket = qobject_cast<QSslSocket*>(m_server.nextPendingConnection());
        connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++m_requests;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
            socket->disconnectFromHost();
        });
    });
}

void tst_SafeNetwork::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_systemConfiguration);
    m_requests = 0;
}

QList<QSslCertificate> tst_SafeNetwork::authority(const char* name) const
{
    return certificatesIn(m_folder.path(std::string(name) + ".pem")).value();
}

QByteArray tst_SafeNetwork::outcome(const QList<QSslCertificate>& trusted)
{
    SafeNetwork network({trusted});
    const QUrl address(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort()));
    BoundedReply reply(network.get(safeRequest(address)), {}, nullptr);
    QList<Result<HttpAnswer>> results;
    connect(&reply, &BoundedReply::finished, this,
            [&](const Result<HttpAnswer>& result) { results.append(result); });
    if (!QTest::qWaitFor([&] { return !results.isEmpty(); }))
        return "nothing";
    return nameOf(results.first());
}

void tst_SafeNetwork::L2_trustedByNobody()
{
    QCOMPARE(outcome({}), QByteArray("tls_failed"));
    QCOMPARE(m_requests, 0);
}

void tst_SafeNetwork::L2_trustedFile()
{
    QCOMPARE(outcome(authority("ours")), QByteArray("ok"));
    QCOMPARE(outcome(authority("other") + authority("ours")), QByteArray("ok"));
    QCOMPARE(outcome(authority("other")), QByteArray("tls_failed"));
}

void tst_SafeNetwork::L2_fileReplacesTheSystem()
{
    QSslConfiguration system = m_systemConfiguration;
    system.setCaCertificates(authority("ours"));
    QSslConfiguration::setDefaultConfiguration(system);
    QCOMPARE(outcome({}), QByteArray("ok"));
    QCOMPARE(outcome(authority("other")), QByteArray("tls_failed"));
    QCOMPARE(m_requests, 1);
}

void tst_SafeNetwork::L2_unusableFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("something else") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n");
    QTest::newRow("too large") << QByteArray(8 * 1024 * 1024 + 1, ' ');
}

void tst_SafeNetwork::L2_unusableFiles()
{
    QFETCH(QByteArray, content);
    const std::string file = m_folder.path("unusable.pem");
    writeText(file, content.toStdString());
    QCOMPARE(nameOf(certificatesIn(file)), QByteArray("certificate_file_invalid"));
    QCOMPARE(nameOf(certificatesIn(file + ".missing")), QByteArray("certificate_file_invalid"));
    QCOMPARE(nameOf(certificatesIn(m_folder.path(""))), QByteArray("certificate_file_invalid"));
}

QTEST_GUILESS_MAIN(tst_SafeNetwork)
#include "tst_SafeNetwork.moc"
