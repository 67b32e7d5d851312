// Marks with their words, as many as there is room for.
#include "ui/lessons/digits/ClassLegend.h"

#include "ui/theme/Theme.h"

#include <QEvent>
#include <QPainter>

#include <vector>

namespace chalknet::ui {

namespace {

constexpr double kMark = 16;
constexpr double kGap = 7;
constexpr double kBetween = 22;

QFont wordFont()
{
    return Theme::instance().sans(13.5);
}

} // namespace

struct ClassLegend::Entry {
    enum class Kind { Wrong, LeftOut, Simulated } kind;
    QString text;
};

ClassLegend::ClassLegend(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ClassLegend::setMarks(bool wrong, bool leftOut, bool simulated)
{
    m_wrong = wrong;
    m_leftOut = leftOut;
    m_simulated = simulated;
    updateGeometry();
    update();
}

std::vector<ClassLegend::Entry> ClassLegend::entries() const
{
    std::vector<Entry> list;
    if (m_wrong)
        list.push_back({Entry::Kind::Wrong, tr("wrong → the network's answer")});
    if (m_leftOut)
        list.push_back({Entry::Kind::LeftOut, tr("left out of learning")});
    if (m_simulated)
        list.push_back({Entry::Kind::Simulated, tr("simulated hand")});
    return list;
}

QSize ClassLegend::sizeHint() const
{
    double width = 0;
    for (const Entry& entry : entries())
        width += kMark + kGap + QFontMetricsF(wordFont()).horizontalAdvance(entry.text) + kBetween;
    return {static_cast<int>(width) + 4, 22};
}

void ClassLegend::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 1;
    for (const Entry& entry : entries()) {
        const double wide = QFontMetricsF(wordFont()).horizontalAdvance(entry.text);
        if (x + kMark + kGap + wide > width())
            return;
        const QRectF mark(x, (height() - kMark) / 2, kMark, kMark);
        painter.setBrush(Qt::NoBrush);
        if (entry.kind == Entry::Kind::Simulated) {
            painter.setFont(Theme::instance().sans(13.5, true));
            painter.setPen(colors.ink2);
            painter.drawText(mark, Qt::AlignCenter, QStringLiteral("S"));
        } else {
            painter.setPen(entry.kind == Entry::Kind::Wrong ? QPen(colors.neg, 2.4) : QPen(colors.ink2, 1.2, Qt::DashLine));
            painter.drawRoundedRect(mark.adjusted(1, 1, -1, -1), 4, 4);
        }
        painter.setFont(wordFont());
        painter.setPen(colors.ink2);
        painter.drawText(QRectF(x + kMark + kGap, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += kMark + kGap + wide + kBetween;
    }
}

void ClassLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
