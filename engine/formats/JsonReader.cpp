// A SAX handler that builds the document within limits, and typed access to it.
#include "engine/formats/JsonReader.h"

#include "engine/base/Problem.h"
#include "engine/formats/NumberText.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>
#include <vector>

namespace chalknet {

namespace {

using nlohmann::json;

struct TextPosition {
    std::size_t line = 1;
    std::size_t column = 1;
};

TextPosition positionOf(std::string_view text, std::size_t offset)
{
    TextPosition position;
    for (const char c : text.substr(0, offset)) {
        const bool isContinuation = (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
        if (c == '\n')
            position = {position.line + 1, 1};
        else if (!isContinuation)
            ++position.column;
    }
    return position;
}

std::vector<std::string> placeArguments(const std::string& name, std::string_view text, std::size_t offset)
{
    const TextPosition position = positionOf(text, offset);
    return {name, std::to_string(position.line), std::to_string(position.column)};
}

/// Builds the document; stops as soon as a limit is passed.
class DocumentBuilder : public nlohmann::json_sax<json> {
public:
    DocumentBuilder(std::string_view text, const std::string& name, const JsonLimits& limits)
        : m_text(text)
        , m_name(name)
        , m_limits(limits)
    {
    }

    json takeDocument() { return std::move(m_root); }

    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_array() override { return close(); }
    bool key(string_t& value) override
    {
        m_key = std::move(value);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception& exception) override
    {
        constexpr int kNumberOverflow = 406;
        // The position counts the characters read; the last one is what was wrong, or ends it.
        const std::size_t end = std::min(position, m_text.size());
        const std::size_t offset = end == 0 ? 0 : end - 1;
        if (exception.id == kNumberOverflow || startsNotFinite(offset))
            throw Error(ProblemCode::JsonNumberNotFinite, placeArguments(m_name, m_text, startOfWord(offset)));
        throw Error(ProblemCode::JsonSyntax, placeArguments(m_name, m_text, offset));
    }

private:
    static bool isWordCharacter(char c)
    {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '+' || c == '.';
    }

    std::size_t startOfWord(std::size_t offset) const
    {
        while (offset > 0 && isWordCharacter(m_text[offset - 1]))
            --offset;
        return offset;
    }

    // Python and JavaScript programs write NaN and Infinity, which JSON does not know.
    bool startsNotFinite(std::size_t offset) const
    {
        const std::string_view word = m_text.substr(startOfWord(offset));
        return word.starts_with("NaN") || word.starts_with("nan") || word.starts_with("Infinity") || word.starts_with("-Infinity")
            || word.starts_with("inf") || word.starts_with("-inf") || word.starts_with("-NaN") || word.starts_with("-nan");
    }

    json* insert(json value)
    {
        if (++m_values > m_limits.values)
            throw Error(ProblemCode::JsonTooManyValues, {m_name, std::to_string(m_limits.values)});
        if (m_open.empty()) {
            m_root = std::move(value);
            return &m_root;
        }
        json& parent = *m_open.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        json& member = parent[m_key];
        member = std::move(value);
        return &member;
    }

    template <typename T> bool add(T&& value)
    {
        insert(json(std::forward<T>(value)));
        return true;
    }

    bool open(json container)
    {
        if (m_open.size() >= m_limits.depth)
            throw Error(ProblemCode::JsonTooDeep, {m_name, std::to_string(m_limits.depth)});
        m_open.push_back(insert(std::move(container)));
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    const std::string& m_name;
    JsonLimits m_limits;
    json m_root;
    std::vector<json*> m_open; // containers do not move while one inside them is open
    std::string m_key;
    std::size_t m_values = 0;
};

} // namespace

json parseJson(std::string_view text, const std::string& name, const JsonLimits& limits)
{
    DocumentBuilder builder(text, name, limits);
    // Every failure is thrown by the builder.
    json::sax_parse(text.begin(), text.end(), &builder);
    return builder.takeDocument();
}

JsonField::JsonField(const json& value, std::string file, std::string place)
    : m_value(&value)
    , m_file(std::move(file))
    , m_place(std::move(place))
{
}

std::string JsonField::place() const
{
    return m_place.empty() ? "the file" : excerpt(m_place, 80);
}

std::string JsonField::dumped() const
{
    if (m_value->is_structured())
        return m_value->is_array() ? "[…]" : "{…}";
    return excerpt(m_value->dump(-1, ' ', false, json::error_handler_t::replace));
}

bool JsonField::has(std::string_view member) const
{
    return m_value->is_object() && m_value->contains(member);
}

JsonField JsonField::member(std::string_view name) const
{
    requireObject();
    const auto found = m_value->find(name);
    std::string place = m_place + "/" + std::string(name);
    if (found == m_value->end())
        throw Error(ProblemCode::JsonMissingField, {m_file, std::move(place)});
    return {*found, m_file, std::move(place)};
}

JsonField JsonField::element(std::size_t index) const
{
    return {(*m_value)[index], m_file, m_place + "/" + std::to_string(index)};
}

void JsonField::requireObject() const
{
    if (!m_value->is_object())
        throwWrongType("an object {…}");
}

std::size_t JsonField::arraySize() const
{
    if (!m_value->is_array())
        throwWrongType("an array […]");
    return m_value->size();
}

void JsonField::requireSize(std::size_t size) const
{
    const std::size_t found = arraySize();
    if (found != size)
        throw Error(ProblemCode::JsonShape, {m_file, place(), std::to_string(found), std::to_string(size)});
}

void JsonField::requireOnly(std::initializer_list<std::string_view> members) const
{
    requireObject();
    for (const auto& [name, value] : m_value->items()) {
        if (std::find(members.begin(), members.end(), name) != members.end())
            continue;
        std::string allowed;
        for (const std::string_view member : members) {
            if (!allowed.empty())
                allowed += ", ";
            allowed += member;
        }
        throw Error(ProblemCode::JsonUnknownField, {m_file, m_place + "/" + excerpt(name), allowed});
    }
}

std::int64_t JsonField::integer(std::int64_t smallest, std::int64_t largest) const
{
    if (!m_value->is_number())
        throwWrongType("a whole number");
    // Compared as floating-point numbers first: a huge number must not wrap around into the range.
    const double value = m_value->get<double>();
    if (value != std::floor(value))
        throwWrongType("a whole number");
    if (value < static_cast<double>(smallest) || value > static_cast<double>(largest))
        throwOutOfRange(dumped(), "from " + std::to_string(smallest) + " to " + std::to_string(largest));
    return m_value->is_number_integer() ? m_value->get<std::int64_t>() : static_cast<std::int64_t>(value);
}

std::uint64_t JsonField::unsignedInteger() const
{
    if (!m_value->is_number_integer())
        throwWrongType("a whole number");
    if (!m_value->is_number_unsigned())
        throwOutOfRange(dumped(), "0 or more");
    return m_value->get<std::uint64_t>();
}

double JsonField::number() const
{
    if (!m_value->is_number())
        throwWrongType("a number");
    return m_value->get<double>();
}

bool JsonField::boolean() const
{
    if (!m_value->is_boolean())
        throwWrongType("true or false");
    return m_value->get<bool>();
}

std::string JsonField::text() const
{
    if (!m_value->is_string())
        throwWrongType("a text");
    return m_value->get<std::string>();
}

void JsonField::copyNumbers(std::span<double> destination) const
{
    requireSize(destination.size());
    std::size_t index = 0;
    for (const json& value : *m_value) {
        if (!value.is_number())
            element(index).throwWrongType("a number");
        destination[index++] = value.get<double>();
    }
}

void JsonField::throwWrongType(std::string_view expected) const
{
    throw Error(ProblemCode::JsonWrongType, {m_file, place(), std::string(expected)});
}

void JsonField::throwOutOfRange(std::string found, std::string allowed) const
{
    throw Error(ProblemCode::JsonOutOfRange, {m_file, place(), excerpt(found), std::move(allowed)});
}

void JsonField::throwUnknownName(std::string allowed) const
{
    throw Error(ProblemCode::JsonUnknownName, {m_file, place(), excerpt(text()), std::move(allowed)});
}

} // namespace chalknet
