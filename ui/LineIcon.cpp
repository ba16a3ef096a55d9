#include "ui/LineIcon.h"

#include "ui/LineIconEngine.h"

#include <QFile>

namespace lmi {
namespace {

const char* fileOf(LineIcon icon)
{
    switch (icon) {
    case LineIcon::Copy:
        return "copy";
    case LineIcon::Cross:
        return "x";
    case LineIcon::Diagnose:
        return "stethoscope";
    case LineIcon::Document:
        return "file-pen-line";
    case LineIcon::Duplicate:
        return "files";
    case LineIcon::ExternalLink:
        return "external-link";
    case LineIcon::FolderIn:
        return "folder-input";
    case LineIcon::FolderOpen:
        return "folder-open";
    case LineIcon::FileIn:
        return "file-input";
    case LineIcon::Link:
        return "link";
    case LineIcon::Lock:
        return "lock-keyhole";
    case LineIcon::Log:
        return "scroll-text";
    case LineIcon::LogIn:
        return "log-in";
    case LineIcon::LogOut:
        return "log-out";
    case LineIcon::Pencil:
        return "pencil";
    case LineIcon::Power:
        return "power";
    case LineIcon::Refresh:
        return "refresh-cw";
    case LineIcon::Reload:
        return "rotate-cw";
    case LineIcon::Settings:
        return "settings";
    case LineIcon::Star:
        return "star";
    case LineIcon::Trash:
        return "trash-2";
    case LineIcon::Unlock:
        break;
    }
    return "lock-keyhole-open";
}

bool hasDirection(LineIcon icon)
{
    switch (icon) {
    case LineIcon::ExternalLink:
    case LineIcon::FolderIn:
    case LineIcon::FileIn:
    case LineIcon::LogIn:
    case LineIcon::LogOut:
        return true;
    default:
        return false;
    }
}

} // namespace

QIcon iconOf(LineIcon icon)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileOf(icon))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), hasDirection(icon)));
}

} // namespace lmi
