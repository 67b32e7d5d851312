// Choices side by side, one of them chosen.
#include "ui/controls/SegmentedControl.h"

#include "ui/theme/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>

namespace chalknet::ui {

/// One choice, a radio button by behaviour: paints its share of the rounded box; the outline is the control's.
class SegmentButton : public QRadioButton {
public:
    explicit SegmentButton(QWidget* parent)
        : QRadioButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setIconSize(QSize(18, 18));
        setAttribute(Qt::WA_Hover);
    }

    void setCorners(bool first, bool last)
    {
        m_first = first;
        m_last = last;
        update();
    }

    QSize sizeHint() const override
    {
        if (text().isEmpty())
            return {44, metrics::kButtonHeight};
        QFont bold = font();
        bold.setBold(true); // room for the chosen state, so that nothing moves when it changes
        return {QFontMetrics(bold).horizontalAdvance(text()) + 28, metrics::kButtonHeight};
    }
    QSize minimumSizeHint() const override { return {sizeHint().width() - 12, metrics::kMinimumHitTarget}; }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFill(painter);
        if (text().isEmpty())
            paintIcon(painter);
        else
            paintText(painter);
    }

private:
    void paintFill(QPainter& painter) const
    {
        const Colors& colors = Theme::instance().colors();
        QColor fill = Qt::transparent;
        if (isChecked())
            fill = isEnabled() ? colors.ink : colors.ink3;
        else if (isDown())
            fill = colors.sel;
        else if (isEnabled() && underMouse())
            fill = colors.inset;
        if (fill.alpha() == 0)
            return;
        painter.setClipRect(rect());
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        // Round only at the ends of the control: the other corners lie outside the clip.
        const double over = metrics::kButtonRadius;
        const QRectF box = QRectF(rect()).adjusted(m_first ? 0.5 : -over, 0.5, m_last ? -0.5 : over, -0.5);
        painter.drawRoundedRect(box, metrics::kButtonRadius - 0.5, metrics::kButtonRadius - 0.5);
    }

    void paintIcon(QPainter& painter) const
    {
        const QRect box = QRect(QPoint(), iconSize());
        const QIcon::Mode mode = !isEnabled() ? QIcon::Disabled : isChecked() ? QIcon::Selected : QIcon::Normal;
        icon().paint(&painter, box.translated(rect().center() - box.center()), Qt::AlignCenter, mode);
    }

    void paintText(QPainter& painter) const
    {
        const Colors& colors = Theme::instance().colors();
        QFont face = font();
        face.setBold(isChecked());
        painter.setFont(face);
        painter.setPen(isChecked() ? colors.surface : isEnabled() ? colors.ink2 : colors.ink3);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

    bool m_first = true;
    bool m_last = true;
};

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    m_group->setExclusive(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setFont(Theme::instance().font(TextRole::Control)); // the segments inherit it
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentIndexChanged(id);
    });
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::segmentClicked);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int SegmentedControl::addSegment(const QString& text)
{
    auto* segment = new SegmentButton(this);
    segment->setText(text);
    return append(segment);
}

int SegmentedControl::addSegment(const QIcon& icon, const QString& accessibleName)
{
    auto* segment = new SegmentButton(this);
    segment->setIcon(icon);
    segment->setAccessibleName(accessibleName);
    segment->setToolTip(accessibleName);
    return append(segment);
}

int SegmentedControl::append(SegmentButton* segment)
{
    const int index = count();
    m_layout->addWidget(segment);
    m_segments.push_back(segment);
    for (int i = 0; i < count(); ++i)
        m_segments[static_cast<std::size_t>(i)]->setCorners(i == 0, i == index);
    if (index == 0)
        segment->setChecked(true); // before it joins the group: no signal for the initial choice
    m_group->addButton(segment, index);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString& text)
{
    if (index < 0 || index >= count())
        return;
    SegmentButton* segment = m_segments[static_cast<std::size_t>(index)];
    if (segment->icon().isNull()) {
        segment->setText(text);
        segment->updateGeometry();
    } else {
        segment->setAccessibleName(text);
        segment->setToolTip(text);
    }
}

QString SegmentedControl::segmentText(int index) const
{
    if (index < 0 || index >= count())
        return {};
    const SegmentButton* segment = m_segments[static_cast<std::size_t>(index)];
    return segment->icon().isNull() ? segment->text() : segment->accessibleName();
}

void SegmentedControl::setSegmentToolTip(int index, const QString& text)
{
    if (index >= 0 && index < count())
        m_segments[static_cast<std::size_t>(index)]->setToolTip(text);
}

void SegmentedControl::tabTo(QWidget* next)
{
    for (SegmentButton* segment : m_segments)
        setTabOrder(segment, next); // the last one counts
}

int SegmentedControl::currentIndex() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index >= 0 && index < count())
        m_segments[static_cast<std::size_t>(index)]->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled() ? colors.ctl : colors.line, 1));
    painter.setBrush(colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::kButtonRadius, metrics::kButtonRadius);
    painter.setPen(QPen(colors.line, 1));
    for (int i = 1; i < count(); ++i) {
        const int x = m_segments[static_cast<std::size_t>(i)]->x();
        painter.drawLine(QPointF(x - 0.5, 1), QPointF(x - 0.5, height() - 1));
    }
}

} // namespace chalknet::ui
