#include "core/session/ProviderProbe.h"
#include "tests/unit/oauth/FakeTokenServer.h"
#include "tests/unit/support/Outcome.h"

#include <QNetworkAccessManager>
#include <QtTest>

using namespace lmi;
using namespace lmi::test;

class tst_ProviderProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsThere();
    void G4_addressesThatAreNoneAreNotAsked();
    void onlyTheLastOneCounts();

private:
    void look(ProviderProbe& probe, const std::string& issuer);

    QNetworkAccessManager m_network;
    QList<Result<ProviderMetadata>> m_found;
    QList<QByteArray> m_issuers;
};

void tst_ProviderProbe::look(ProviderProbe& probe, const std::string& issuer)
{
    probe.disconnect(this);
    connect(&probe, &ProviderProbe::found, this,
            [this](const std::string& whose, const Result<ProviderMetadata>& provider) {
                m_issuers.append(bytes(whose));
                m_found.append(provider);
            });
    probe.look(issuer);
}

void tst_ProviderProbe::tellsWhatIsThere()
{
    FakeTokenServer server;
    server.reply(200,
                 R"({"issuer":")" + bytes(server.address("")) + R"(","token_endpoint":")"
                     + bytes(server.address("/token"))
                     + R"(","grant_types_supported":["password"],)"
                       R"("response_types_supported":["code"]})");
    ProviderProbe probe(m_network);
    m_found.clear();
    m_issuers.clear();
    look(probe, server.address(""));
    QTRY_COMPARE(m_found.size(), 1);
    QVERIFY(m_found.first());
    QCOMPARE(m_found.first()->grantTypes.size(), std::size_t(1));
}

void tst_ProviderProbe::G4_addressesThatAreNoneAreNotAsked()
{
    ProviderProbe probe(m_network);
    m_found.clear();
    m_issuers.clear();
    for (const char* address : {"sso", "ftp://x", "http://sso.example.com", "https://"})
        look(probe, address);
    QCOMPARE(m_found.size(), 4);
    for (const auto& each : std::as_const(m_found))
        QVERIFY(!each);
}

void tst_ProviderProbe::onlyTheLastOneCounts()
{
    FakeTokenServer server;
    ProviderProbe probe(m_network);
    m_found.clear();
    m_issuers.clear();
    look(probe, server.address("/slow"));
    look(probe, "sso");
    QCOMPARE(m_found.size(), 1);
    server.reply(404, {});
    server.reply(404, {});
    look(probe, server.address("/other"));
    QTRY_COMPARE(m_found.size(), 2);
    QVERIFY(m_issuers.last().endsWith("/other"));
}

QTEST_GUILESS_MAIN(tst_ProviderProbe)
#include "tst_ProviderProbe.moc"
