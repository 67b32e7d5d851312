// ContentWriter: stages as formulas in symbols and with numbers put in; what every kind of step needs.
#pragma once

#include "ui/lessons/backprop/ChainRuleContent.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

namespace chalknet::ui {

/// The context of all words beside formulas of lesson 8.
class ChainRuleText {
    Q_DECLARE_TR_FUNCTIONS(ChainRuleText)
};

/// A stage with its numbers as written.
struct Numbered {
    Stage stage;
    WrittenStage written;
};

/// "rule = numbers = value" of one number, in TeX.
struct WorkedSides {
    QString rule;
    QString numbers;
    QString value;
    Written numbersRelation = Written::Equal;
    Written relation = Written::Equal;
};

/// Where in a sum a factor stands: a negative number is in brackets but at the beginning, a power of ten also in a square.
enum class FactorPlace { Leading, Inner, Squared };
using FactorTex = std::function<QString(std::size_t term, std::size_t factor, FactorPlace place)>;

/// The terms with their signs, quotients as fractions, a factor that stands twice as a square.
QString termsTex(const Stage& stage, const FactorTex& factor);

/// In brackets if `tex` is a sum or a product; and without brackets around all of it.
QString bracketedTex(const QString& tex);
QString withoutBrackets(const QString& tex);

class ContentWriter {
public:
    ContentWriter(const TraceNetwork& network, const BatchTrace& trace, const ContentStyle& style)
        : m_network(network)
        , m_trace(trace)
        , m_style(style)
    {
    }

    const NetworkSpec& spec() const { return m_network.spec; }
    const Parameters& parameters() const { return m_network.parameters; }
    const BatchTrace& trace() const { return m_trace; }
    const ContentStyle& style() const { return m_style; }
    bool isXwB() const { return m_style.names.notation == TraceNotation::XwB; }
    /// The layer of a symbol of a unit.
    const LayerSpec& layerOf(const Symbol& unit) const { return spec().layers[static_cast<std::size_t>(unit.layer - 2)]; }
    bool isOutput(const Symbol& unit) const { return unit.layer == static_cast<int>(spec().layers.size()) + 1; }

    /// A symbol in one line, and with derivatives as fractions; a letter stands for any unit.
    QString name(const Symbol& symbol, const QString& letter = {}) const
    {
        return symbolTex(symbol, m_style.names, true, letter);
    }
    QString fraction(const Symbol& symbol) const { return symbolTex(symbol, m_style.names, false); }
    /// δ_i^(l), short for ∂E/∂z_i^(l).
    QString delta(const Symbol& lossBySum, const QString& letter = {}) const;

    Numbered numbered(const Stage& stage) const { return {stage, writtenStage(spec(), stage, m_style.numbers)}; }
    /// With operands from which `shown` follows: the result as it is written elsewhere.
    Numbered numbered(const Stage& stage, const WrittenNumber& shown) const;
    QString symbolsTex(const Stage& stage) const;
    QString numbersTex(const Numbered& numbered) const;
    /// "0.4 + 0.2 − 0.1": the terms' values.
    QString productsTex(const WrittenStage& written) const;

    /// A line of a sum of products; `symbol` in TeX.
    WorkedLine line(const Numbered& numbered, const QString& symbol) const;
    WorkedLine line(const QString& symbol, const WorkedSides& sides) const;
    /// A constant of a rule (a slope, α), exactly if ten digits are enough.
    QString constantTex(double value, bool bracketNegative = false) const;

private:
    void rejudge(Numbered& numbered, const WrittenNumber& shown) const;

    const TraceNetwork& m_network;
    const BatchTrace& m_trace;
    const ContentStyle& m_style;
};

/// Whether a calculated number, rounded, is the written one.
Written followsFrom(double calculated, const WrittenNumber& shown);

} // namespace chalknet::ui
