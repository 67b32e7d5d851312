// ChainRuleView: shows one step's formulas in columns, symbols above numbers, each factor in the colour of its place.
#pragma once

#include "ui/lessons/backprop/ChainRuleLayout.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

class QPainter;

namespace chalknet::ui {

class MathText;

/// The mockups' chain rule: fraction, caption, rule, numbers, value chip, columns aligned; lines are aligned at "=". Shrinks (to
/// 60 %), then scrolls. The context menu copies LaTeX or a picture. Left and Right choose a factor when it has the focus.
class ChainRuleView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ChainRuleView(QWidget* parent = nullptr);

    void setContent(const ChainRuleContent& content);
    const ChainRuleContent& content() const { return m_content; }
    /// While the student is asked, every value that gives the answer away is a dashed box with "?".
    void setAsked(bool asked);
    bool isAsked() const { return m_asked; }
    /// The letters' size: stage scale (1 at the reference); presenter mode gives more.
    void setStageScale(double scale);
    /// Which factor or line is lit from the diagram; −1 none. Factors count first, then lines.
    void setLit(int index);
    /// The factor or line whose place this is; −1 none.
    int indexOf(const TraceTarget& target) const;
    std::vector<TraceTarget> placesOf(int index) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override { return {780, 260}; }
    QSize minimumSizeHint() const override { return {360, 150}; }

public slots:
    void copyLatex() const;
    void copyPicture() const;

signals:
    /// −1 when the pointer leaves.
    void partHovered(int index);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void arrange();
    int wordsHeight();
    void placeWords();
    int remarkLeft() const;
    void choose(int part);
    void light();
    void scrollTo(double offset);
    void keepVisible(int part);
    int shownPart() const { return m_chosen >= 0 ? m_chosen : m_lit; }
    double scrollRange() const;
    void paintContent(QPainter& painter, const ChainRuleLayout& layout, int litPart) const;
    void paintLight(QPainter& painter, const QRectF& area, TraceTone tone) const;
    void paintBox(QPainter& painter, const ChainRuleLayout::BoxPiece& box, bool isLit) const;
    void paintScroll(QPainter& painter) const;
    TraceTone toneOf(int part) const;

    ChainRuleContent m_content;
    ChainRuleContent m_shown; ///< the content, or what is left of it while the student is asked
    ChainRuleLayout m_layout;
    MathText* m_remark = nullptr;
    MathText* m_warning = nullptr;
    bool m_asked = false;
    double m_scale = 1.0;
    double m_offset = 0.0; ///< scrolled down by
    double m_room = 0.0; ///< height of the formulas' area
    QPointF m_origin; ///< of the layout in the widget, not scrolled
    int m_lit = -1; ///< from outside
    int m_chosen = -1; ///< by pointer or keys
    int m_lightened = -1; ///< what the light goes on for
    bool m_byKeyboard = false;
    double m_lightShare = 1.0;
    Glide m_light; ///< motion::kFactor
};

} // namespace chalknet::ui
