// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "form_file/form_file.hxx"
#include "form_file/share_phrases.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
const std::string kReading = "<reading>applications.granted.total</reading>";

/// The problem that is told about the form of 2021 with one change, and its line.
Error errorAfter(const std::string& text, const std::string& by)
{
    auto xml = sourceFile("templates/2021/form.xml");
    xml.replace(xml.find(text), text.size(), by);
    const auto form = parseForm(xml, "form.xml");
    return form ? Error{} : form.error();
}

std::string argumentOf(const Error& error, const std::string& name)
{
    const auto found = std::ranges::find(error.arguments, name, [](const auto& argument) { return argument.first; });
    return found == error.arguments.end() ? "" : found->second;
}

const Phrase* phraseOf(const Form& form, const std::string& id)
{
    const auto phrase = std::ranges::find(form.phrasebook.phrases, id, &Phrase::id);
    return phrase == form.phrasebook.phrases.end() ? nullptr : &*phrase;
}
}

TEST(Phrasebook, ReadingsAreBoundToFiguresOfAnyTable)
{
    EXPECT_EQ(phraseOf(form2021(), "denied")->readings.front().terms().size(), 8U);
    EXPECT_EQ(phraseOf(form2021(), "organisations")->readings.back().terms().size(), 10U);
    EXPECT_EQ(phraseOf(form2021(), "disputes")->readings.front().terms().front().figure, "disputes.review.total");
}

TEST(Phrasebook, IsSharedSaveForWhatAFormStatesItselfOrDoesNotHave)
{
    EXPECT_EQ(form2019().phrasebook.words.size(), form2021().phrasebook.words.size());
    EXPECT_EQ(phraseOf(form2019(), "normative-issued")->readings.front().terms().front().figure, "proactive.normative.new_made");
    EXPECT_EQ(phraseOf(form2019(), "review")->readings, phraseOf(form2021(), "review")->readings);
    EXPECT_EQ(phraseOf(form2019(), "normative-in-force"), nullptr);
}

TEST(Phrasebook, APhraseOfWordsThatGiveWayToTheSharedOnesIsLeftOut)
{
    auto xml = sourceFile("templates/2019/form.xml");
    const std::string phrases = "<phrases like=\"2021\">";
    xml.insert(xml.find(phrases) + phrases.size(), "<words slot=\"object\" meaning=\"invented\">甲乙</words>"
                                                   "<count id=\"invented\" rule=\"text-norms\" objects=\"invented\">"
                                                   "<reading>proactive.rules.new_made</reading></count>");
    std::vector<Form> forms{parseForm(xml, "2019.xml").value(), parseForm(sourceFile("templates/2021/form.xml"), "2021.xml").value()};

    ASSERT_TRUE(sharePhrases(forms));

    EXPECT_EQ(phraseOf(forms.front(), "invented"), nullptr);
    EXPECT_NE(phraseOf(forms.front(), "rules-issued"), nullptr);
}

TEST(Phrasebook, AMistakeInAReadingIsToldWithItsPlace)
{
    const auto error = errorAfter(kReading, "<reading>applications.granted.totle</reading>");

    EXPECT_EQ(error.code, ErrorCode::RuleInvalid);
    EXPECT_EQ(argumentOf(error, "fragment"), "applications.granted.totle");
    EXPECT_EQ(argumentOf(error, "problem"), "unknown figure");
    EXPECT_GT(std::stoi(argumentOf(error, "line")), 100);
    EXPECT_EQ(argumentOf(errorAfter(kReading, "<reading>sum(applications.nothing.total)</reading>"), "problem"), "unknown group");
    EXPECT_EQ(argumentOf(errorAfter(kReading, "<reading>applications.granted.total + applications.granted.total</reading>"), "problem"), "figure named twice");
    EXPECT_EQ(argumentOf(errorAfter(kReading, "<reading>applications.granted.total *</reading>"), "problem"), "+, - or the end");
}

TEST(Phrasebook, AnUnknownMeaningOrSlotIsTold)
{
    EXPECT_EQ(argumentOf(errorAfter("results=\"granted\"", "results=\"grantet\""), "problem"), "unknown meaning \"grantet\"");
    EXPECT_EQ(argumentOf(errorAfter("slot=\"etc\"", "slot=\"et\""), "problem"), "unknown slot \"et\"");
    EXPECT_EQ(argumentOf(errorAfter("<count id=\"partial\"", "<count id=\"granted\""), "problem"), "phrase \"granted\" stands twice");
    EXPECT_EQ(argumentOf(errorAfter("<reading>applications.carried_in.total</reading>", ""), "problem"), "no <reading> here");
}
}
