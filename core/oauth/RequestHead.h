#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace lmi {

/// The head of an HTTP/1.1 request (RFC 9112 2, 3, 5).
struct RequestHead {
    QByteArray method;
    QByteArray path; ///< still encoded, without the query
    QByteArray query; ///< still encoded; empty: none
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    [[nodiscard]] bool has(const QByteArray& name) const;
    /// The value of a header that must not appear more than once; no value if it is missing or
    /// repeated.
    [[nodiscard]] std::optional<QByteArray> single(const QByteArray& name) const;
};

/// Parses a head including its empty line, strictly: CR LF line ends, single spaces in the first
/// line, an absolute path, HTTP/1.0 or 1.1, no control characters, no folded lines. No value
/// otherwise.
[[nodiscard]] std::optional<RequestHead> parseRequestHead(const QByteArray& text);

} // namespace lmi
