#pragma once

#include "core/base/Result.h"
#include "core/oauth/ProviderMetadata.h"
#include "ui/EnvironmentDraft.h"

#include <QWidget>

class QTimer;

namespace lmi {

class FlatButton;
class FormField;

/// What a person sees who has no environment yet: four ways to the first one, and one to look
/// around.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// What the issuer's address that is typed leads to.
    void showProvider(const std::string& issuer, const Result<ProviderMetadata>& provider);

Q_SIGNALS:
    /// Somebody types an issuer's address; what else there is says how it is reached.
    void probeRequested(const lmi::EnvironmentDraft& draft);
    /// Go on with this issuer; empty: by hand.
    void newRequested(const std::string& issuer);
    void importRequested();
    void folderRequested();
    void demoRequested();

private:
    void follow();
    [[nodiscard]] std::string issuer() const;

    FormField* m_issuer;
    FlatButton* m_continue;
    QTimer* m_probe; ///< until somebody has typed the whole address
};

} // namespace lmi
