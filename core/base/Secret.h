#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace lmi {

/// A string that must not be shown: it streams as ***, compares without telling where it differs,
/// and is wiped when it goes. reveal() is the only way to the text, so that every use can be found.
class Secret final {
public:
    Secret() = default;
    explicit Secret(std::string text)
    {
        m_text.swap(text);
        wipe(text);
    }
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept
    {
        m_text.swap(other.m_text);
        wipe(other.m_text);
    }
    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe(m_text);
            m_text = other.m_text;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe(m_text);
            m_text.swap(other.m_text);
            wipe(other.m_text);
        }
        return *this;
    }
    ~Secret() { wipe(m_text); }

    [[nodiscard]] const std::string& reveal() const { return m_text; }
    [[nodiscard]] bool empty() const { return m_text.empty(); }

    friend bool operator==(const Secret& a, const Secret& b)
    {
        return equalInConstantTime(a.m_text, b.m_text);
    }
    friend std::ostream& operator<<(std::ostream& out, const Secret& secret)
    {
        return out << (secret.empty() ? "" : "***");
    }

    /// Takes as long for texts of one length whether or not they are equal.
    [[nodiscard]] static bool equalInConstantTime(std::string_view a, std::string_view b)
    {
        if (a.size() != b.size())
            return false;
        unsigned difference = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            difference |= static_cast<unsigned>(static_cast<unsigned char>(a[i])
                                                ^ static_cast<unsigned char>(b[i]));
        return difference == 0;
    }

private:
    // All that is allocated, not only what is in use: a swap of short strings leaves characters
    // behind the end.
    static void wipe(std::string& text)
    {
        text.resize(text.capacity());
        // volatile: the compiler may not drop writes to memory that is about to be freed
        volatile char* bytes = text.data();
        for (std::size_t i = 0; i < text.size(); ++i)
            bytes[i] = 0;
        text.clear();
    }

    std::string m_text;
};

} // namespace lmi
