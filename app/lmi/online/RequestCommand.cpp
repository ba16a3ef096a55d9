#include "app/lmi/online/RequestCommand.h"

#include "app/lmi/online/RequestBody.h"
#include "core/base/Text.h"
#include "core/oauth/WebHost.h"

namespace lmi {
namespace {

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// "404 Not Found"
std::string statusText(const ApiAnswerHead& head)
{
    std::string text = std::to_string(head.status);
    if (!head.reason.isEmpty())
        text += " " + printableText(view(head.reason), 100);
    return text;
}

bool hasHeader(const RequestPlan& plan, std::string_view wanted)
{
    for (const auto& [name, value] : plan.headers) {
        if (lowerCase(name) == wanted)
            return true;
    }
    return false;
}

} // namespace

RequestCommand::RequestCommand(OnlineContext context)
    : OnlineCommand(context)
    , m_client(context.service, context.network)
{
    connect(&m_client, &AuthorizedClient::headReceived, this, &RequestCommand::takeHead);
    connect(&m_client, &AuthorizedClient::bodyReceived, this, &RequestCommand::takeBody);
    connect(&m_client, &AuthorizedClient::finished, this, &RequestCommand::takeEnd);
}

void RequestCommand::start()
{
    const RequestArguments& arguments = context().console.invocation.request;
    const auto plan = planRequest(context().environment, arguments);
    if (!plan) {
        finish(plan.error());
        return;
    }
    const auto body = readRequestBody(arguments);
    if (!body) {
        finish(body.error());
        return;
    }
    send(*plan, *body);
}

void RequestCommand::send(const RequestPlan& plan, const std::string& body)
{
    m_url = plan.url.text().substr(0, plan.url.text().find('?'));
    ApiRequest request;
    request.method = QByteArray::fromStdString(plan.method);
    request.url = urlOf(plan.url);
    request.body = QByteArray::fromStdString(body);
    for (const auto& [name, value] : plan.headers)
        request.headers.emplaceBack(QByteArray::fromStdString(name),
                                    QByteArray::fromStdString(value));
    if (!body.empty() && !hasHeader(plan, "content-type"))
        request.headers.emplaceBack("Content-Type",
                                    QByteArray::fromStdString(contentTypeFor(body)));
    if (!request.url.isValid()) {
        finish(Error(ErrorCode::RequestAddressInvalid,
                     {printableText(m_url, 200), "it is not well-formed"}));
        return;
    }
    m_client.send(name(), request);
}

void RequestCommand::abort()
{
    m_client.cancel();
}

void RequestCommand::takeHead(const ApiAnswerHead& head)
{
    m_head = head;
    if (!context().console.invocation.request.withHead)
        return;
    output().data("HTTP/1.1 " + statusText(head) + "\n");
    for (const auto& [name, value] : head.headers) {
        output().data(harmlessText(view(name)) + ": " + harmlessText(view(value)) + "\n");
    }
    output().data("\n");
}

void RequestCommand::takeBody(const QByteArray& part)
{
    output().data(view(part));
    if (const auto flushed = output().flush(); !flushed && !m_outputError) {
        m_outputError = flushed.error();
        m_client.cancel();
    }
}

void RequestCommand::takeEnd(const Status& result)
{
    if (m_outputError)
        finish(*m_outputError);
    else if (!result)
        finish(result.error());
    else if (m_head.status >= 400)
        finish(Error(ErrorCode::AnswerUnsuccessful, {m_url, statusText(m_head)}));
    else
        finish(Done());
}

} // namespace lmi
