// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "victim.hxx"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace gouji::mutations
{
/// One way to damage a text. False: there was no place for it, and nothing is changed.
struct Mutation
{
    std::string name;
    std::function<bool(Victim&)> apply;
};

/// A part that a package needs for what mutations write into its text.
struct FurtherPart
{
    std::string path;
    std::string contentType;
    std::string relation; ///< type of the relationship to it
    std::string bytes;
};

/// What is done to reports of one file format: tests/data/mutations/<format>.xml. Below the root, whose attributes name
/// the text's part and the elements of the format:
///
/// - <part>: a further part of every package; <declare to="…">: written into that element of every text;
/// - <around what="cell">: the content stands in the place of a chosen cell, with the cell where it says <here/>; a
///   <declare> within it is written only then; {id} becomes a number of its own, {n} 0 … 5;
/// - <between what="run">: <from> before the first, <to> behind the last of two chosen places;
/// - <within what="cell" holder="w:tcPr">: the content takes the place of elements of its name in that child;
/// - <set what="cell" attribute="…" values="1 2 3">: one of the values; "-" takes the attribute away;
/// - <known kind="…" where="…">: what Writer is known to lose or to garble (src/DECISIONS.md), as XPath.
class Catalogue
{
public:
    /// Throws std::runtime_error if the file cannot be read.
    explicit Catalogue(const std::filesystem::path& file);

    [[nodiscard]] std::string textPart() const;
    [[nodiscard]] const Elements& elements() const { return elements_; }
    [[nodiscard]] const std::vector<Mutation>& mutations() const { return mutations_; }
    [[nodiscard]] const std::vector<FurtherPart>& parts() const { return parts_; }
    /// What is in a text that Writer is known to lose or to garble, by name.
    [[nodiscard]] std::vector<std::string> knownKinds(const pugi::xml_document& text) const;
    /// Writes what every text of this format needs.
    void prepare(Victim& victim) const;

private:
    struct Known
    {
        std::string kind;
        pugi::xpath_query where;
    };

    pugi::xml_document xml_;
    Elements elements_;
    std::vector<Mutation> mutations_;
    std::vector<FurtherPart> parts_;
    std::vector<Known> known_;
};
}
