// MatrixWriter: the vectors and matrices of one step's layer, with the entries that the step is about in colour.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"
#include "ui/lessons/backprop/MatrixFormula.h"

#include <optional>
#include <vector>

namespace chalknet::ui {

class MatrixWriter {
public:
    MatrixWriter(const ContentWriter& writer, std::size_t shown, const TraceStep& step, const std::optional<UpdateRule>& rule)
        : m_writer(writer)
        , m_spec(writer.spec())
        , m_names(writer.style().names)
        , m_trace(writer.trace().examples[std::min(shown, writer.trace().examples.size() - 1)])
        , m_shown(shown)
        , m_step(step)
        , m_rule(rule)
        , m_layer(layerOfStep())
    {
    }

    MatrixContent write();

private:
    std::size_t layerOfStep() const;
    bool isXwB() const { return m_writer.isXwB(); }
    bool isOutput() const { return m_layer + 1 == m_spec.layers.size(); }
    const LayerLayout& layout() const { return m_writer.parameters().layout().layer(m_layer); }
    const Activation& activation() const { return m_spec.layers[m_layer].activation; }
    int unit() const { return m_step.target.unit - 1; }
    int index() const { return static_cast<int>(m_layer); }

    // a column, or a row with xW + b
    MatrixTex vector(std::vector<double> values) const;
    MatrixTex oriented(const MatrixTex& matrix) const { return isXwB() ? matrix.transposed() : matrix; }
    MatrixTex weights(const Parameters& parameters, std::size_t layer) const;
    std::vector<double> biases(const Parameters& parameters) const;
    std::vector<double> inputs() const;
    std::vector<double> targets() const;
    std::vector<double> slopes() const;
    /// Of a vector of units (or rows): what comes after the step's unit is not known yet.
    MatrixTex partly(std::vector<double> values, const QString& tone, bool isResult) const;
    void hideAfter(MatrixTex& matrix, int row) const;

    void writeForward();
    void writeLoss();
    void writeAfter();
    void writeErrors();
    void writeSums();
    void writeGradient();
    void writeNext();
    void writeUpdate();
    QString activationName() const;
    QString transposedTex(const QString& matrix) const { return matrix + QStringLiteral("{}^{\\mathrm{T}}"); }
    QString byVector(const QString& vector) const
    {
        return derivativeTex(symbolTex(Symbol{Quantity::Loss}, m_names), vector, true);
    }
    void add(const QString& symbols, const MatrixFormula& numbers)
    {
        m_content.lines.push_back(numbers.line(symbols, m_writer.style().numbers));
    }

    const ContentWriter& m_writer;
    const NetworkSpec& m_spec;
    const TraceNames& m_names;
    const BackpropTrace& m_trace;
    std::size_t m_shown;
    const TraceStep& m_step;
    const std::optional<UpdateRule>& m_rule;
    std::size_t m_layer; ///< index in NetworkSpec::layers
    MatrixContent m_content;
};

} // namespace chalknet::ui
