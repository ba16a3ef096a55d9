// What makes text of others harmless, and what may be a name or an address.

#include "core/base/Text.h"

#include "core/config/EnvironmentName.h"
#include "tests/fuzz/targets/Addresses.h"
#include "tests/fuzz/targets/Invariants.h"

#include <algorithm>

using namespace lmi;
using namespace lmi::fuzz;

namespace {

const std::string canary = "CaNaRy7";

// A letter in front, because Qt takes a byte-order mark away there.
QString unicode(std::string_view text)
{
    return QString::fromUtf8("x" + QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

bool turnsOrEndsLines(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
}

void checkSanitisers(const std::string& text)
{
    const QByteArray back = unicode(text).toUtf8().mid(1);
    LMI_HOLDS(isUtf8(text) == (back.toStdString() == text));

    for (const std::size_t limit : {std::size_t(0), std::size_t(7), std::size_t(512)}) {
        const std::string printable = printableText(text, limit);
        LMI_HOLDS(isPrintable(printable));
        LMI_HOLDS(printable.size() == std::min(limit, text.size()));
        LMI_HOLDS(printableText(printable, limit) == printable);
    }

    const std::string harmless = harmlessText(text);
    LMI_HOLDS(isUtf8(harmless) && harmless.size() <= text.size());
    LMI_HOLDS(harmlessText(harmless) == harmless);
    const auto characters = unicode(harmless).toUcs4();
    LMI_HOLDS(std::none_of(characters.begin(), characters.end(), [](char32_t c) {
        return QChar::category(c) == QChar::Other_Control || turnsOrEndsLines(c);
    }));
    LMI_HOLDS(!isPrintable(text) || harmless == text);
}

void checkName(const std::string& text)
{
    const auto name = EnvironmentName::from(text);
    if (!name) {
        LMI_HOLDS(isOneHarmlessLine(name.error()) && describe(name.error()).size() < 300);
        return;
    }
    LMI_HOLDS(name->text() == text && text.size() <= 64);
    LMI_HOLDS(text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                     "0123456789._-")
              == std::string::npos);
    LMI_HOLDS(text.front() != '.' && text.front() != '-' && text.front() != '_');
    LMI_HOLDS(text.back() != '.');
    const QString stem = QString::fromStdString(text).section(u'.', 0, 0).toLower();
    LMI_HOLDS(stem != u"con" && stem != u"nul" && stem != u"aux" && stem != u"prn");
    LMI_HOLDS(stem != u"com1" && stem != u"lpt9");
}

void checkAddress(const std::string& text)
{
    const auto address = WebAddress::from(text, "OAUTH_TOKEN_URL", "option -C");
    if (!address) {
        LMI_HOLDS(isOneHarmlessLine(address.error()) && describe(address.error()).size() < 700);
        return;
    }
    LMI_HOLDS(address->text() == text && text.find_first_of("#\\ \t\r\n") == std::string::npos);
    LMI_HOLDS(isReadAlike(*address));
    LMI_HOLDS(address->scheme() == "https"
              || (address->scheme() == "http" && WebAddress::isLoopbackHost(address->host())));
    LMI_HOLDS(lowerCase(address->host()) == address->host() && !address->host().empty());
    LMI_HOLDS(address->port() >= 0 && address->port() < 65536);
    const auto again = WebAddress::from(address->origin() + address->path(), "", "");
    LMI_HOLDS(again && again->origin() == address->origin());
    LMI_HOLDS(again->path() == address->path());
}

void checkMasking(const std::string& text)
{
    const std::string shown = withoutSecrets(text);
    LMI_HOLDS(isPrintable(shown) && shown.size() <= 200);
    if (text.find(canary) != std::string::npos)
        return;
    for (const std::string& secret :
         {"https://user:" + canary + "@" + text, text + "//user:" + canary + "@example.com",
          text + "?key=" + canary, "user:" + canary + "@" + text})
        LMI_HOLDS(withoutSecrets(secret).find(canary) == std::string::npos);
    const auto refused = WebAddress::from("https://user:" + canary + "@" + text, "", "");
    LMI_HOLDS(!refused && describe(refused.error()).find(canary) == std::string::npos);
}

} // namespace

void lmi::fuzz::check(std::string_view input)
{
    const std::string text(input);
    checkSanitisers(text);
    checkName(text);
    checkAddress(text);
    checkMasking(text);
    LMI_HOLDS(lowerCase(text).size() == text.size());
}
