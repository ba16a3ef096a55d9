#include "core/base/Secret.h"
#include "tests/unit/support/Files.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <sstream>

using namespace lmi;

namespace {

/// A secret in memory that can be looked at after the secret has gone.
class Glass final {
public:
    explicit Glass(const std::string& text) : m_secret(new (m_memory.data()) Secret(text)) { }
    Glass(const Glass&) = delete;
    Glass& operator=(const Glass&) = delete;
    ~Glass() { destroy(); }

    [[nodiscard]] Secret& secret() { return *m_secret; }
    void destroy()
    {
        if (m_secret)
            std::destroy_at(m_secret);
        m_secret = nullptr;
    }
    [[nodiscard]] bool shows(const std::string& text) const
    {
        const auto same = [](std::byte a, char b) {
            return a == static_cast<std::byte>(static_cast<unsigned char>(b));
        };
        return std::search(m_memory.begin(), m_memory.end(), text.begin(), text.end(), same)
            != m_memory.end();
    }

private:
    alignas(Secret) std::array<std::byte, sizeof(Secret)> m_memory{};
    Secret* m_secret;
};

// short enough that std::string keeps it inside itself
const std::string shortText = "hunter2hunter";
const std::string longText(200, 'x');

} // namespace

class tst_Secret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streamsStars_data();
    void streamsStars();
    void copies();
    void moves_data();
    void moves();
    void isWipedWhenItGoes();
    void isWipedWhenMovedFrom();
    void isWipedWhenAssignedFrom();
    void isWipedWhenOverwritten();
    void assignsToItself();
    void comparison_data();
    void comparison();
};

void tst_Secret::streamsStars_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("shown");
    QTest::newRow("empty") << std::string() << std::string();
    QTest::newRow("one character") << std::string("a") << std::string("***");
    QTest::newRow("long") << longText << std::string("***");
}

void tst_Secret::streamsStars()
{
    QFETCH(std::string, text);
    QFETCH(std::string, shown);
    std::ostringstream out;
    out << Secret(text);
    QCOMPARE(out.str(), shown);
    QCOMPARE(Secret(text).empty(), text.empty());
}

void tst_Secret::copies()
{
    const Secret original(longText);
    const Secret copy(original);
    QCOMPARE(copy.reveal(), longText);
    QCOMPARE(original.reveal(), longText);
    Secret assigned("before");
    assigned = original;
    QCOMPARE(assigned.reveal(), longText);
}

void tst_Secret::moves_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("short") << shortText;
    QTest::newRow("long") << longText;
}

void tst_Secret::moves()
{
    QFETCH(std::string, text);
    Secret first(text);
    Secret second(std::move(first));
    QCOMPARE(second.reveal(), text);
    QVERIFY(first.empty()); // NOLINT(bugprone-use-after-move): that is the promise
    Secret third("before");
    third = std::move(second);
    QCOMPARE(third.reveal(), text);
    QVERIFY(second.empty()); // NOLINT(bugprone-use-after-move)
}

void tst_Secret::isWipedWhenItGoes()
{
    Glass glass(shortText);
    QVERIFY(glass.shows(shortText));
    glass.destroy();
    QVERIFY(!glass.shows(shortText.substr(0, 4)));
}

void tst_Secret::isWipedWhenMovedFrom()
{
    Glass glass(shortText);
    const Secret other(std::move(glass.secret()));
    QVERIFY(!glass.shows(shortText.substr(1)));
    QCOMPARE(other.reveal(), shortText);
}

void tst_Secret::isWipedWhenAssignedFrom()
{
    Glass glass(shortText);
    Secret other;
    other = std::move(glass.secret());
    QVERIFY(!glass.shows(shortText.substr(1)));
    QCOMPARE(other.reveal(), shortText);
}

void tst_Secret::isWipedWhenOverwritten()
{
    Glass glass(shortText);
    glass.secret() = Secret("ab");
    QVERIFY(!glass.shows(shortText.substr(3)));
    QCOMPARE(glass.secret().reveal(), std::string("ab"));
}

void tst_Secret::assignsToItself()
{
    Secret secret(longText);
    const Secret& same = secret;
    secret = same;
    QCOMPARE(secret.reveal(), longText);
}

void tst_Secret::comparison_data()
{
    QTest::addColumn<std::string>("a");
    QTest::addColumn<std::string>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("both empty") << std::string() << std::string() << true;
    QTest::newRow("equal") << longText << longText << true;
    QTest::newRow("first differs") << std::string("abc") << std::string("xbc") << false;
    QTest::newRow("last differs") << std::string("abc") << std::string("abx") << false;
    QTest::newRow("high bit") << std::string("ab\x01") << std::string("ab\x81") << false;
    QTest::newRow("prefix") << std::string("abc") << std::string("ab") << false;
    QTest::newRow("empty and not") << std::string() << std::string("a") << false;
    QTest::newRow("zero byte") << std::string("a\0b", 3) << std::string("a\0c", 3) << false;
}

void tst_Secret::comparison()
{
    QFETCH(std::string, a);
    QFETCH(std::string, b);
    QFETCH(bool, equal);
    QCOMPARE(Secret(a) == Secret(b), equal);
    QCOMPARE(Secret(b) == Secret(a), equal);
    QCOMPARE(Secret::equalInConstantTime(a, b), equal);
}

QTEST_APPLESS_MAIN(tst_Secret)
#include "tst_Secret.moc"
