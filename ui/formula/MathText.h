// MathText: a paragraph of words with formulas between dollar signs, broken at spaces only.
#pragma once

#include "ui/formula/FormulaSource.h"
#include "ui/views/AccessibleView.h"

#include <QFont>
#include <QWidget>

#include <memory>

namespace chalknet::ui {

struct MathTextFlow;

/// "The answer is 1 when $z \ge 0$ and **0** otherwise.": $…$ is a Formula, **…** bold, a line break is a new line; ● and ▲
/// in the text get the class colours. Height follows width. Korean words are never divided.
class MathText : public QWidget, public AccessibleView, public FormulaSource {
    Q_OBJECT

public:
    explicit MathText(QWidget* parent = nullptr);
    ~MathText() override;

    void setText(const QString& text);
    QString text() const { return m_text; }
    /// Sans of the words; formulas are 1.1 times as large. 15 px at first.
    void setPixelSize(double pixelSize);
    void setBold(bool bold);
    void setSecondary(bool secondary); ///< ink2 instead of ink

    /// Those with a relation; letters and numbers in a sentence are none.
    std::vector<Formula> shownFormulas() const override;
    /// The words, formulas in their one-line form.
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();

    QString m_text;
    double m_pixelSize = 15.0;
    bool m_bold = false;
    bool m_secondary = false;
    std::unique_ptr<MathTextFlow> m_flow;
};

} // namespace chalknet::ui
