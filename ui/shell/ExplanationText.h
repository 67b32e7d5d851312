// ExplanationText: divides a lesson's explanation into paragraphs and display formulas, ready to be shown in labels.
#pragma once

#include <QString>

#include <vector>

namespace chalknet::ui {

/// One block of an explanation, its text still with inline marks.
struct ExplanationBlock {
    enum class Kind { Paragraph, Heading, Formula };
    Kind kind = Kind::Paragraph;
    QString text;

    friend bool operator==(const ExplanationBlock&, const ExplanationBlock&) = default;
};

/// Reads <p>, <p class="formula">, <h3> and <ul><li>; what stands outside of them is a paragraph.
std::vector<ExplanationBlock> explanationBlocks(const QString& html);

/// Rich text for a QLabel: <i> becomes the formula face of `symbolSize`, words of Hangul are kept together at line ends.
QString explanationMarkup(const QString& text, double symbolSize);

/// The words alone, for a screen reader.
QString explanationWords(const QString& text);

/// Joins the syllables of each Korean word (U+2060), so that a line only breaks at spaces. Tags stay untouched.
QString keepWordsTogether(const QString& html);

} // namespace chalknet::ui
