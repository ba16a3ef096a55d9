#include "app/demo-idp/Answer.h"

#include <nlohmann/json.hpp>

namespace lmi::demo {

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

Answer Answer::text(int status, std::string body)
{
    Answer answer = empty(status);
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = std::move(body);
    return answer;
}

Answer Answer::json(int status, const nlohmann::json& body)
{
    Answer answer = empty(status);
    answer.contentType = "application/json";
    // What clients send comes back in here and need not be UTF-8.
    answer.body = body.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return answer;
}

Answer Answer::html(int status, std::string body, const std::string& formTarget)
{
    Answer answer = empty(status);
    answer.contentType = "text/html; charset=utf-8";
    answer.body = std::move(body);
    std::string policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
                         "frame-ancestors 'none'; form-action 'self'";
    // Browsers apply form-action to the redirect that follows the form as well.
    if (!formTarget.empty())
        policy += ' ' + formTarget;
    answer.headers.emplace_back("Content-Security-Policy", policy);
    answer.headers.emplace_back("X-Content-Type-Options", "nosniff");
    answer.headers.emplace_back("Referrer-Policy", "no-referrer");
    return answer;
}

Answer Answer::redirect(int status, const std::string& location)
{
    Answer answer = empty(status);
    answer.headers.emplace_back("Location", location);
    answer.headers.emplace_back("Referrer-Policy", "no-referrer");
    return answer;
}

Answer Answer::wrongMethod(const std::string& allowed)
{
    Answer answer = text(405, "This address answers " + allowed + " only.\n");
    answer.headers.emplace_back("Allow", allowed);
    return answer;
}

} // namespace lmi::demo
