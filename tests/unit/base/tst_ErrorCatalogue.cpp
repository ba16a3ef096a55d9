#include "core/base/Error.h"
#include "tests/unit/support/Files.h"

#include <QRegularExpression>
#include <QSet>

using namespace lmi;

namespace {

constexpr int lastCode = static_cast<int>(ErrorCode::Interrupted);

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

int highestPlace(const QString& sentence)
{
    int highest = 0;
    for (int place = 1; place <= 9; ++place) {
        if (sentence.contains(QStringLiteral("%%1").arg(place)))
            highest = place;
    }
    return highest;
}

} // namespace

class tst_ErrorCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void everyCode_data();
    void everyCode();
    void kindOfCode_data();
    void kindOfCode();
    void argumentsAreNotPlaces();
    void missingArgumentsLeaveNothing();
    void errorsCompare();
};

void tst_ErrorCatalogue::namesAreUnique()
{
    QSet<QString> names;
    for (int code = 0; code <= lastCode; ++code)
        names.insert(text(stableName(static_cast<ErrorCode>(code))));
    QCOMPARE(names.size(), lastCode + 1);
}

void tst_ErrorCatalogue::everyCode_data()
{
    QTest::addColumn<int>("code");
    for (int code = 0; code <= lastCode; ++code)
        QTest::newRow(text(stableName(static_cast<ErrorCode>(code))).toLatin1().constData())
            << code;
}

void tst_ErrorCatalogue::everyCode()
{
    QFETCH(int, code);
    const auto errorCode = static_cast<ErrorCode>(code);
    const QString name = text(stableName(errorCode));
    const QString sentence = text(messageTemplate(errorCode));
    QVERIFY2(QRegularExpression(QStringLiteral("^[a-z][a-z_]*[a-z]$")).match(name).hasMatch(),
             qPrintable(name));
    QVERIFY(!sentence.isEmpty());
    QVERIFY(!sentence.contains(QStringLiteral("  ")));

    // places count from %1 without a gap
    const int places = highestPlace(sentence);
    std::vector<std::string> arguments;
    for (int place = 1; place <= places; ++place) {
        QVERIFY2(sentence.contains(QStringLiteral("%%1").arg(place)), qPrintable(sentence));
        arguments.push_back("<argument " + std::to_string(place) + ">");
    }
    const QString told = text(describe(Error(errorCode, arguments)));
    QVERIFY2(highestPlace(told) == 0, qPrintable(told));
    for (const std::string& argument : arguments)
        QVERIFY2(told.contains(text(argument)), qPrintable(told));
}

void tst_ErrorCatalogue::kindOfCode_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("first") << ErrorCode::UsageInvalid << ErrorKind::Usage;
    QTest::newRow("configuration") << ErrorCode::ConfigKeyMissing << ErrorKind::Usage;
    QTest::newRow("login") << ErrorCode::LoginRequiredBinding << ErrorKind::LoginRequired;
    QTest::newRow("refresh") << ErrorCode::RefreshRefused << ErrorKind::LoginRequired;
    QTest::newRow("provider") << ErrorCode::ProviderRefusedClient << ErrorKind::Refused;
    QTest::newRow("network") << ErrorCode::ProviderUnavailable << ErrorKind::Network;
    QTest::newRow("file") << ErrorCode::TokenFileCorrupt << ErrorKind::File;
    QTest::newRow("lock") << ErrorCode::LockTimeout << ErrorKind::File;
    QTest::newRow("401") << ErrorCode::StillUnauthorized << ErrorKind::Unauthorized;
    QTest::newRow("last") << ErrorCode::Interrupted << ErrorKind::Interrupted;
}

void tst_ErrorCatalogue::kindOfCode()
{
    QFETCH(ErrorCode, code);
    QFETCH(ErrorKind, kind);
    QVERIFY(kindOf(code) == kind);
}

void tst_ErrorCatalogue::argumentsAreNotPlaces()
{
    QCOMPARE(describe(Error(ErrorCode::FileUnreadable, {"%2", "%1 100%"})),
             std::string("%2 cannot be read: %1 100%."));
}

void tst_ErrorCatalogue::missingArgumentsLeaveNothing()
{
    QCOMPARE(describe(Error(ErrorCode::FileUnreadable)), std::string(" cannot be read: ."));
}

void tst_ErrorCatalogue::errorsCompare()
{
    const Error error(ErrorCode::LockFailed, {"a", "b"});
    QVERIFY(error == Error(ErrorCode::LockFailed, {"a", "b"}));
    QVERIFY(!(error == Error(ErrorCode::LockFailed, {"a"})));
    QVERIFY(!(error == Error(ErrorCode::LockTimeout, {"a", "b"})));
}

QTEST_APPLESS_MAIN(tst_ErrorCatalogue)
#include "tst_ErrorCatalogue.moc"
