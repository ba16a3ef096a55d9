#include "core/oauth/Pkce.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace lmi;

class tst_Pkce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void C2_vectorOfTheStandard();
    void C1_freshPairsNeverRepeat();
};

// RFC 7636 appendix B.
void tst_Pkce::C2_vectorOfTheStandard()
{
    const Pkce pair = Pkce::of("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    QCOMPARE(pair.verifier, QByteArray("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
    QCOMPARE(pair.challenge, QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void tst_Pkce::C1_freshPairsNeverRepeat()
{
    constexpr int starts = 10'000;
    // 32 bytes of randomness are 43 characters of base64url
    const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9._~-]{43,128}$"));
    QSet<QByteArray> verifiers;
    for (int i = 0; i < starts; ++i) {
        const Pkce pair = Pkce::create();
        QVERIFY(shape.match(QString::fromLatin1(pair.verifier)).hasMatch());
        QCOMPARE(pair.challenge,
                 QCryptographicHash::hash(pair.verifier, QCryptographicHash::Sha256)
                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        verifiers.insert(pair.verifier);
    }
    QCOMPARE(verifiers.size(), starts);
}

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_Pkce.moc"
