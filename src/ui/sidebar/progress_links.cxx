// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/progress_links.hxx"

#include "view/check_status.hxx"

#include <utility>

namespace gouji
{
using css::uno::Any;

void ProgressLinks::show(std::vector<ProgressPart> parts, const MessageCatalog& catalog)
{
    parts_ = std::move(parts);
    for (std::size_t link = 0; link < kProgressLinks.size(); ++link)
    {
        const bool isThere = link < parts_.size();
        controls_->setShown(kProgressLinks[link], isThere, "findings");
        if (!isThere)
            continue;
        const auto model = controls_->model(kProgressLinks[link]);
        model->setPropertyValue("Label", Any(fromUtf8(progressText(parts_[link], catalog))));
        model->setPropertyValue("Enabled", Any(parts_[link].next.has_value()));
    }
}

std::optional<OpenPlace> ProgressLinks::placeOf(std::size_t link) const
{
    return link < parts_.size() ? parts_[link].next : std::nullopt;
}
}
