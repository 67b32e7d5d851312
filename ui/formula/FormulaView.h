// FormulaView: a widget that shows one formula.
#pragma once

#include "ui/formula/FormulaLayout.h"
#include "ui/formula/FormulaSource.h"
#include "ui/theme/Style.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// A menu (right button or menu key) copies it as LaTeX or as a picture. To a screen reader it is the line of
/// Formula::toPlainText(), in role StaticText.
class FormulaView : public QWidget, public AccessibleView, public FormulaSource {
    Q_OBJECT

public:
    explicit FormulaView(QWidget* parent = nullptr);

    void setFormula(const Formula& formula);
    /// The same as setFormula(Formula::fromTex(tex)); nothing happens if the text is the present one.
    void setTex(const QString& tex);
    const Formula& formula() const { return m_formula; }
    /// Height of the letters' em in logical pixels, already with the stage scale; 26 at first. The formula shrinks (to 60 % at
    /// least) when there is too little width.
    void setPixelSize(double pixelSize);
    double pixelSize() const { return m_pixelSize; }
    void setAlignment(Qt::Alignment alignment);
    void setInk(Ink ink);
    /// Rounded ground of the theme's `inset`, with padding.
    void setWell(bool well);

    void setHighlightedParts(const QSet<QString>& parts);
    /// Makes parts react to the pointer (and, once focused, to the arrow keys): partEntered() and partClicked().
    void setInteractive(bool interactive);

    std::vector<Formula> shownFormulas() const override;
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copyLatex() const;
    /// At three times the size on the screen, and so marked that a document shows it in that size.
    void copyPicture() const;

signals:
    /// Empty when the pointer leaves.
    void partEntered(const QString& part);
    void partClicked(const QString& part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void adapt();
    QPointF baseline() const;
    void enterPart(const QString& part);

    Formula m_formula;
    FormulaLayout m_layout;
    double m_pixelSize = 26.0;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Ink m_ink = Ink::Primary;
    bool m_well = false;
    bool m_interactive = false;
    QSet<QString> m_highlighted;
    QString m_part; ///< under the pointer
};

} // namespace chalknet::ui
