// ChainRuleView: shows one step's formulas in columns, symbols above numbers, each factor in the colour of its place.
#pragma once

#include "ui/lessons/backprop/ChainRuleContent.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

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
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    ChainRuleContent m_content;
    bool m_asked = false;
    double m_scale = 1.0;
    int m_lit = -1;
    Glide m_light; ///< motion::kFactor
};

} // namespace chalknet::ui
