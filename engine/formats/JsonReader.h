// Reading JSON that may be hostile: bounded depth and size, syntax errors with line and column, typed access with places.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace chalknet {

struct JsonLimits {
    std::size_t depth = 32;
    std::size_t values = 1'000'000; ///< numbers, texts, objects … together
};

/// Parses a whole text. Throws JsonSyntax, JsonNumberNotFinite (NaN, Infinity, 1e999), JsonTooDeep, JsonTooManyValues.
/// `name` stands for the path in messages.
nlohmann::json parseJson(std::string_view text, const std::string& name, const JsonLimits& limits = {});

/// A value and its place in the file (a JSON pointer such as /layers/0/units), so that every complaint can name it.
/// Refers to the document, which must outlive it.
class JsonField {
public:
    JsonField(const nlohmann::json& value, std::string file, std::string place = {});

    bool has(std::string_view member) const;
    /// Throws JsonMissingField; JsonWrongType if this is no object.
    JsonField member(std::string_view name) const;
    JsonField element(std::size_t index) const;

    bool isArray() const { return m_value->is_array(); }
    bool isString() const { return m_value->is_string(); }

    void requireObject() const;
    /// Number of elements; throws JsonWrongType if this is no array.
    std::size_t arraySize() const;
    /// Throws JsonShape unless this is an array of so many elements.
    void requireSize(std::size_t size) const;
    /// Throws JsonUnknownField for a member that is not in the list.
    void requireOnly(std::initializer_list<std::string_view> members) const;

    /// A whole number in [smallest, largest]; throws JsonWrongType, JsonOutOfRange.
    std::int64_t integer(std::int64_t smallest, std::int64_t largest) const;
    std::uint64_t unsignedInteger() const;
    /// A finite number; throws JsonWrongType.
    double number() const;
    bool boolean() const;
    std::string text() const;
    /// An array of exactly destination.size() finite numbers; throws JsonShape, JsonWrongType.
    void copyNumbers(std::span<double> destination) const;

    const std::string& file() const { return m_file; }
    /// The value as JSON text, shortened.
    std::string dumped() const;
    /// The JSON pointer; "the file" for the whole document.
    std::string place() const;

    [[noreturn]] void throwWrongType(std::string_view expected) const;
    [[noreturn]] void throwOutOfRange(std::string found, std::string allowed) const;
    [[noreturn]] void throwUnknownName(std::string allowed) const;

private:
    const nlohmann::json* m_value;
    std::string m_file;
    std::string m_place;
};

} // namespace chalknet
