// SPDX-License-Identifier: MPL-2.0
#include "cli/command_line/options.hxx"

#include <algorithm>
#include <charconv>
#include <map>
#include <thread>

namespace gouji
{
namespace
{
const std::map<std::string, OutputFormat> kFormats{{"text", OutputFormat::Text},
                                                   {"json", OutputFormat::Json},
                                                   {"csv", OutputFormat::Csv},
                                                   {"html", OutputFormat::Html},
                                                   {"xlsx", OutputFormat::Xlsx}};
constexpr const char* kFormatNames = "text|json|csv|html|xlsx";
constexpr std::size_t kMostThreads = 256;

/// As on the panel; files and settings write "info".
constexpr std::string_view kHint = "hint";

std::string_view settingsName(std::string_view level)
{
    return level == kHint ? nameOf(Severity::Info) : level;
}

/// From 1 to kMostThreads.
bool isCount(const std::string& text)
{
    std::size_t number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size() && number >= 1 && number <= kMostThreads;
}

std::string words(const std::string& name)
{
    return name.substr(name.find_first_not_of('-'));
}
}

Options::Options(CLI::App& program, const std::string& name, const MessageCatalog& catalog)
    : command_(*program.add_subcommand(name, catalog.text("cli.help." + name))), catalog_(catalog)
{
    command_.group(catalog.text("cli.label.Subcommands"));
    command_.set_help_flag("-h,--help", catalog.text("cli.help.help"))->group(catalog.text("cli.label.Options"));
}

template <class Value>
CLI::Option* Options::add(const std::string& name, Value& value, const char* valueName)
{
    return command_.add_option(name, value, catalog_.text("cli.option." + words(name)))
        ->option_text(catalog_.text(std::string("cli.value.") + valueName))
        ->group(catalog_.text("cli.label.Options"));
}

CLI::Option& Options::addParsed(const std::string& name, const std::function<void(const std::string&)>& parse)
{
    const auto parseEach = [parse](const std::vector<std::string>& values) { std::ranges::for_each(values, parse); };
    return *command_.add_option_function<std::vector<std::string>>(name, parseEach, catalog_.text("cli.option." + words(name)))
                ->allow_extra_args(false)
                ->take_all()
                ->group(catalog_.text("cli.label.Options"));
}

void Options::addBatch(BatchWishes& wishes)
{
    add("files", wishes.paths, "files");
    add("--files-from", wishes.listOfPaths, "file");
    addReading(wishes);
    command_.callback(
        [&wishes, &catalog = catalog_]
        {
            if (wishes.paths.empty() && wishes.listOfPaths.empty())
                throw CLI::ValidationError(catalog.text("cli.usage.no-file"));
        });
}

void Options::addPair(BatchWishes& wishes)
{
    add("files", wishes.paths, "pair");
    addReading(wishes);
    command_.callback(
        [&wishes, &catalog = catalog_]
        {
            if (wishes.paths.size() != 2)
                throw CLI::ValidationError(catalog.text("cli.usage.no-pair"));
        });
}

void Options::addReading(BatchWishes& wishes)
{
    wishes.threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads);
    add("--form", wishes.form, "form");
    addFormFolder(wishes.formFolder);
    add("--office", wishes.office, "program");
    add("--jobs", wishes.threads, "number")->check([&catalog = catalog_](const std::string& text)
                                               { return isCount(text) ? std::string() : catalog.text("cli.usage.jobs", {{"most", std::to_string(kMostThreads)}}); });
}

void Options::addOutput(OutputWishes& wishes)
{
    addParsed("--format",
              [&wishes, &catalog = catalog_](const std::string& name)
              {
                  const auto known = kFormats.find(name);
                  if (known == kFormats.end())
                      throw CLI::ValidationError(catalog.text("cli.usage.format", {{"what", name}, {"known", kFormatNames}}));
                  wishes.format = known->second;
              })
        .option_text(kFormatNames);
    add("--out", wishes.path, "file");
}

void Options::addLastYear(std::string& path)
{
    add("--last-year", path, "path");
}

void Options::addSeverities(SeverityOverrides& severities, Severity& least)
{
    addParsed("--severity",
              [&severities, &least, &catalog = catalog_](const std::string& asked)
              {
                  const auto equals = asked.find('=');
                  const bool isOfRule = equals != std::string::npos;
                  const auto wanted = wantedOfName(settingsName(isOfRule ? std::string_view(asked).substr(equals + 1) : asked));
                  if (!wanted || (!isOfRule && !*wanted))
                      throw CLI::ValidationError(catalog.text("cli.usage.severity", {{"what", asked}}));
                  if (isOfRule)
                      severities[asked.substr(0, equals)] = *wanted;
                  else
                      least = **wanted;
              })
        .option_text(catalog_.text("cli.value.severity"));
}

void Options::addLetters(std::string& folder)
{
    add("--letters", folder, "folder");
}

void Options::addRoster(std::string& file)
{
    add("--roster", file, "file");
}

void Options::addCollection(SumWishes& wishes)
{
    addRoster(wishes.roster);
    add("--year", wishes.year, "year");
    add("--against", wishes.against, "file");
}

void Options::addFormFolder(std::string& folder)
{
    add("--forms", folder, "folder");
}
}
