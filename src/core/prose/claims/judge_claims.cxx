// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/judge_claims.hxx"

#include "prose/claims/witness.hxx"
#include "prose/words/amount.hxx"
#include "prose/words/percentage.hxx"
#include "prose/words/slip.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
constexpr int kTwoDigits = 10;

struct Judgement
{
    bool agrees = false;
    Decimal expected;
};

/// How the tables stand to a number that is no percentage.
Judgement compareNumber(const Claim& claim, const Decimal& value)
{
    if (claim.rule == kTextFeeAmount)
        return {isSameAmount(claim.value, claim.lastPlace, value), inYuan(value)};
    const bool agrees = claim.phrase->relation == PhraseRelation::Equal ? isRoundedTo(claim.value, value, Decimal(claim.lastPlace)) : claim.value <= value;
    return {agrees, value};
}

/// How the tables stand to a claim if it is read one way; none if they do not tell.
std::optional<Judgement> compare(const Claim& claim, std::size_t reading, const ReportValues& values)
{
    const auto sum = values.sumOf(claim.readings[reading]);
    if (!sum || (!sum->hasNumber && !claim.value.isZero()))
        return std::nullopt;
    const auto& value = sum->side.value;
    if (!claim.isPercentage)
        return compareNumber(claim, value);
    const auto base = values.sumOf(claim.bases[reading]);
    const auto share = base ? percentageOf(value, base->side.value, claim.value) : std::nullopt;
    if (!share)
        return std::nullopt;
    return Judgement{isPercentageOf(claim.value, value, base->side.value), *share};
}

void judge(Claim& claim, const ReportValues& values)
{
    for (std::size_t index = 0; index < claim.readings.size(); ++index)
    {
        const auto judgement = compare(claim, index, values);
        if (!judgement || (claim.reading && !judgement->agrees))
            continue;
        claim.reading = index;
        claim.expected = judgement->expected;
        claim.result = judgement->agrees ? ClaimResult::Agrees : ClaimResult::Contradicts;
        if (judgement->agrees)
            return;
    }
}

/// The number at an offset in the sentence of a claim; null if there is none.
const Claim* numberAt(std::optional<std::size_t> offset, const Claim& claim, const std::vector<Claim>& claims)
{
    const auto isThere = [&](const Claim& other) { return other.sentence == claim.sentence && other.number.offset == offset; };
    const auto number = offset ? std::ranges::find_if(claims, isThere) : claims.end();
    return number == claims.end() ? nullptr : &*number;
}

/// 不予公开 8 件、无法提供 14 件，合计 22 件: whether a number is the sum of numbers before it that the tables have.
bool isSumOfTheTables(const Claim& claim, const std::vector<Claim>& claims)
{
    const auto isPart = [&claim](const Claim& other)
    { return other.sentence == claim.sentence && other.addsUpTo == claim.number.offset && other.number.offset < claim.number.offset; };
    return std::ranges::any_of(claims, isPart)
        && std::ranges::all_of(claims, [&](const Claim& other) { return !isPart(other) || other.result == ClaimResult::Agrees; });
}

/// Whether a number turned out to count what was done.
bool countsDone(const Claim& claim, const Phrases& phrases)
{
    if (claim.result != ClaimResult::Agrees)
        return false;
    const auto& reading = claim.readings[*claim.reading];
    return std::ranges::any_of(phrases, [&reading](const Phrase& phrase)
                               { return phrase.kind == PhraseKind::Count && phrase.counted == Counted::Done && std::ranges::find(phrase.readings, reading) != phrase.readings.end(); });
}

/// 办理申请 5 件，均已答复: whether the number that an all-claim is said of turned out to count what was done.
bool isSaidOfDone(const Claim& claim, const std::vector<Claim>& claims, const Phrases& phrases)
{
    const auto* subject = numberAt(claim.saidOf, claim, claims);
    const auto* whole = subject ? numberAt(subject->addsUpTo, claim, claims) : nullptr; // 上年结转 4 件、本年新收 58 件均已办结，共办结 62 件
    return (subject && countsDone(*subject, phrases)) || (whole && countsDone(*whole, phrases));
}

/// Whether a number is what the tables have for some reading, with a slip of the hand; it is told by that reading then.
bool isSlipOfSome(Claim& claim, const ReportValues& values)
{
    for (std::size_t index = 0; claim.phrase->kind == PhraseKind::Count && index < claim.readings.size(); ++index)
        if (const auto judgement = compare(claim, index, values); judgement && isSlipOf(claim.value, judgement->expected))
        {
            claim.reading = index;
            claim.expected = judgement->expected;
            return true;
        }
    return false;
}

/// 尚未审结 44 件，复议 37 件、诉讼 7 件; 办结 62 件，其中本年申请 58 件、上年结转 4 件: whether a number is a part of one that counts something else than the
/// tables' whole of it.
bool isPartOfOther(const Claim& claim, const std::vector<Claim>& claims, const Phrases& phrases)
{
    const auto* whole = numberAt(claim.addsUpTo, claim, claims);
    if (!whole || !whole->phrase)
        return claim.addsUpTo.has_value();
    const bool isOfTables = whole->rule == claim.rule || whole->phrase->counted != Counted::Other;
    const bool isOfDone = claim.phrase->counted == Counted::Open && countsDone(*whole, phrases);
    return whole->result != ClaimResult::Agrees || !isOfTables || isOfDone || (whole->phrase->results & ~claim.phrase->results).any();
}

/// 新收的 713 件已办结 682 件，办结率 95.7 %: whether a percentage is that of the number before it in one of those before that.
bool isOfItsSentence(const Claim& claim, const std::vector<Claim>& claims)
{
    const Claim* part = nullptr;
    const auto isBefore = [&claim](const Claim& other) { return other.sentence == claim.sentence && other.number.offset < claim.number.offset && !other.isPercentage && !other.value.isZero(); };
    for (const auto& other : claims)
        if (isBefore(other) && (!part || other.number.offset > part->number.offset))
            part = &other;
    return part && std::ranges::any_of(claims, [&](const Claim& whole)
                                       { return isBefore(whole) && whole.value > part->value && isPercentageOf(claim.value, part->value, whole.value); });
}

/// Those received of which 134 are done may be all that is done but the 5 carried in.
bool leavesOutWhatIsApart(const Claim& claim, const ReportValues& values)
{
    const auto apart = values.sumOf(claim.phrase->apart);
    return apart && apart->hasNumber && claim.value + apart->side.value == *claim.expected;
}

/// Whether what is missing to the tables' number is no more than what may be left out.
bool mayLeaveOut(const Claim& claim, const ReportValues& values)
{
    const auto apart = values.sumOf(claim.phrase->apart);
    const auto most = apart && apart->hasNumber ? apart->side.value : Decimal();
    return claim.value <= *claim.expected && *claim.expected <= claim.value + most;
}

/// Of a claim that the tables contradict.
bool isInDoubt(Claim& claim, const ReportValues& values)
{
    const bool isOfSingleDigits = claim.phrase->kind == PhraseKind::Count && std::max(claim.value, *claim.expected) < Decimal(kTwoDigits);
    switch (claim.doubt)
    {
    case Doubt::None: return false;
    case Doubt::MaybeOtherBody: return !isOfSingleDigits && !isSlipOfSome(claim, values);
    case Doubt::LeavesOut: return mayLeaveOut(claim, values) && !isSlipOfSome(claim, values);
    case Doubt::Narrowed: return !isSlipOfSome(claim, values);
    case Doubt::OtherBody: break;
    }
    return true;
}

std::vector<Claim*> inDoubt(std::vector<Claim>& claims, const ReportValues& values)
{
    std::vector<Claim*> doubtful;
    for (auto& claim : claims)
        if (claim.result == ClaimResult::Contradicts && (leavesOutWhatIsApart(claim, values) || (isInDoubt(claim, values) && !isWitnessed(claim, claims))))
            doubtful.push_back(&claim);
    return doubtful;
}

void unbind(Claim& claim)
{
    claim.phrase = nullptr;
    claim.rule = {};
    claim.readings.clear();
    claim.reading.reset();
    claim.expected.reset();
    claim.result = ClaimResult::Unbound;
}

/// 市政府办公室办理 412 件，其中无法提供 181 件: what looks like a slip is none beside a number in doubt that is no slip.
void unbindBesideOthers(std::vector<Claim>& claims, const std::set<const Place*>& sentences)
{
    for (auto& claim : claims)
        if (claim.result == ClaimResult::Contradicts && claim.doubt != Doubt::None && sentences.contains(claim.sentence.get()))
            unbind(claim);
}
}

void judgeClaims(std::vector<Claim>& claims, const Report& report)
{
    if (std::ranges::none_of(claims, [](const Claim& claim) { return claim.phrase != nullptr; }))
        return;
    const ReportValues values(report);
    for (auto& claim : claims)
        if (claim.phrase)
            judge(claim, values);
    std::set<const Place*> doubted;
    for (auto* claim : inDoubt(claims, values))
    {
        if (claim->doubt != Doubt::None && claim->phrase->kind == PhraseKind::Count)
            doubted.insert(claim->sentence.get());
        unbind(*claim);
    }
    unbindBesideOthers(claims, doubted);
    const auto& phrases = report.form->phrasebook.phrases;
    const auto isOfOther = [&](const Claim& claim) { return isSaidOfDone(claim, claims, phrases) || isPartOfOther(claim, claims, phrases) || isSumOfTheTables(claim, claims) || (claim.isPercentage && isOfItsSentence(claim, claims)); };
    for (auto& claim : claims)
        if (claim.result == ClaimResult::Contradicts && isOfOther(claim))
            unbind(claim);
}
}
