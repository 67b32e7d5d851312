// ExplanationText: divides a lesson's explanation into paragraphs, headings and display formulas.
#pragma once

#include <QString>

#include <vector>

namespace chalknet::ui {

/// One block of an explanation: a formula's LaTeX, or text as MathText reads it.
struct ExplanationBlock {
    enum class Kind { Paragraph, Heading, Formula };
    Kind kind = Kind::Paragraph;
    QString text;

    friend bool operator==(const ExplanationBlock&, const ExplanationBlock&) = default;
};

/// Reads <p>, <p class="formula">, <h3> and <ul><li>; what stands outside of them is a paragraph.
std::vector<ExplanationBlock> explanationBlocks(const QString& html);

} // namespace chalknet::ui
