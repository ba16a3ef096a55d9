#pragma once

#include "app/lmi/RequestPlan.h"
#include "app/lmi/online/OnlineCommand.h"
#include "core/session/AuthorizedClient.h"

#include <optional>

namespace lmi {

/// `lmi request`: sends a request with the environment's token and passes the answer on byte by
/// byte.
class RequestCommand final : public OnlineCommand {
    Q_OBJECT

public:
    explicit RequestCommand(OnlineContext context);

    void start() override;

protected:
    void abort() override;

private:
    void send(const RequestPlan& plan, const std::string& body);
    void takeHead(const ApiAnswerHead& head);
    void takeBody(const QByteArray& part);
    void takeEnd(const Status& result);

    AuthorizedClient m_client;
    std::string m_url; ///< without the query, which may hold a secret
    ApiAnswerHead m_head;
    std::optional<Error> m_outputError;
};

} // namespace lmi
