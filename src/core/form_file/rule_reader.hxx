// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "form_file/bind.hxx"
#include "form_xml/xml_reader.hxx"
#include "rule/figure_sum.hxx"

#include <vector>

namespace gouji
{
/// Reads a severity attribute: error, warning, info. Errors: FormInvalid.
[[nodiscard]] Result<Severity> readSeverity(const XmlSource& source, const pugi::xml_node& node);

/// The equations of one <rule>, bound to the figures of a table, with its id and severity. Errors: FormInvalid,
/// RuleInvalid.
[[nodiscard]] Result<std::vector<Equation>> readEquations(const XmlSource& source, const pugi::xml_node& rule, const RuleBinder& binder);

/// The terms of all sentences of a table, or of all phrases of a form, against the limit of base/limits.hxx: a short
/// sentence can stand for a sum of a whole table in every row. Errors: FormInvalid.
class TermCount
{
public:
    [[nodiscard]] Result<void> add(const XmlSource& source, const pugi::xml_node& rule, const std::vector<Equation>& equations);
    [[nodiscard]] Result<void> add(const XmlSource& source, const pugi::xml_node& reading, const FigureSum& sum);

private:
    [[nodiscard]] Result<void> require(const XmlSource& source, const pugi::xml_node& node) const;

    std::size_t terms_ = 0;
};
}
