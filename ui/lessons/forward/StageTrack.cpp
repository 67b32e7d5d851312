// Widths, painting and keys of the stages.
#include "ui/lessons/forward/StageTrack.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kRing = 28.0;
constexpr double kLine = 28.0; ///< between two stages
constexpr double kShortLine = 8.0;
constexpr double kGap = 8.0;
constexpr double kLetters = 15.5;

} // namespace

StageTrack::StageTrack(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Stages of the forward pass"));
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageTrack::setStages(const QStringList& names, int present)
{
    if (names == m_names && present == m_present)
        return;
    m_names = names;
    m_present = std::clamp(present, 0, std::max(0, static_cast<int>(names.size()) - 1));
    updateGeometry();
    layOut();
    announceChange(this);
}

void StageTrack::setChromeScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    layOut();
}

double StageTrack::nameWidth(int stage) const
{
    // As wide as in bold, so that nothing moves when the stage changes.
    return QFontMetricsF(Theme::instance().sans(kLetters * m_scale, true)).horizontalAdvance(m_names.value(stage))
        + kGap * m_scale;
}

double StageTrack::widthWith(Names names, double line) const
{
    const auto count = static_cast<int>(m_names.size());
    double width = count * kRing * m_scale + (count - 1) * (line + 2 * kGap) * m_scale;
    double widest = 0.0;
    for (int stage = 0; stage < count; ++stage) {
        widest = std::max(widest, nameWidth(stage));
        if (names == Names::All)
            width += nameWidth(stage);
    }
    return width + (names == Names::Present ? widest : 0.0);
}

int StageTrack::fullWidth() const
{
    return qCeil(widthWith(Names::All, kLine)) + 4;
}

int StageTrack::shortWidth() const
{
    return qCeil(widthWith(Names::Present, kShortLine)) + 4;
}

QSize StageTrack::minimumSizeHint() const
{
    return {qCeil(widthWith(Names::None, 0.0)), 32};
}

void StageTrack::layOut()
{
    Names names = Names::None;
    double line = 0.0;
    for (const Names tried : {Names::All, Names::Present, Names::None}) {
        names = tried;
        const double least = widthWith(tried, 0.0);
        const double spare = (width() - 4 - least) / std::max<double>(1.0, static_cast<double>(m_names.size()) - 1) / m_scale;
        line = std::min(kLine, spare);
        if (line >= kShortLine)
            break;
    }
    line = std::max(0.0, line);
    m_places.clear();
    double left = 2.0;
    for (int stage = 0; stage < static_cast<int>(m_names.size()); ++stage) {
        Place place;
        place.ring = {left, (height() - kRing * m_scale) / 2, kRing * m_scale, kRing * m_scale};
        left += kRing * m_scale;
        if (names == Names::All || (names == Names::Present && stage == m_present)) {
            place.name = {left + kGap * m_scale, 0.0, nameWidth(stage), static_cast<double>(height())};
            left += nameWidth(stage);
        }
        left += (line + 2 * kGap) * m_scale;
        m_places.push_back(place);
    }
    update();
}

void StageTrack::resizeEvent(QResizeEvent*)
{
    layOut();
}

QRectF StageTrack::ringRect(int stage) const
{
    return m_places[static_cast<std::size_t>(stage)].ring;
}

bool StageTrack::showsName(int stage) const
{
    return !m_places[static_cast<std::size_t>(stage)].name.isNull();
}

int StageTrack::stageAt(QPointF position) const
{
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (m_places[i].ring.united(m_places[i].name).adjusted(-4, -4, 4, 4).contains(position))
            return static_cast<int>(i);
    return -1;
}

void StageTrack::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = stageAt(event->position());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(m_hovered >= 0 ? m_names.value(m_hovered) : QString());
    update();
}

void StageTrack::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void StageTrack::mousePressEvent(QMouseEvent* event)
{
    m_byKeyboard = false;
    const int stage = stageAt(event->position());
    if (event->button() != Qt::LeftButton || stage < 0)
        return event->ignore();
    emit stageChosen(stage);
}

void StageTrack::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    const int last = static_cast<int>(m_names.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: emit stageChosen(std::max(0, m_present - 1)); break;
    case Qt::Key_Right: emit stageChosen(std::min(last, m_present + 1)); break;
    case Qt::Key_Home: emit stageChosen(0); break;
    case Qt::Key_End: emit stageChosen(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

void StageTrack::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void StageTrack::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Stages of the forward pass"));
    QWidget::changeEvent(event);
}

QString StageTrack::accessibleText() const
{
    return tr("Stage %1 of %2: %3").arg(m_present + 1).arg(m_names.size()).arg(m_names.value(m_present));
}

void StageTrack::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i + 1 < m_places.size(); ++i) {
        const double left = m_places[i].ring.united(m_places[i].name).right() + kGap * m_scale;
        const double right = m_places[i + 1].ring.left() - kGap * m_scale;
        painter.setPen(QPen(static_cast<int>(i) < m_present ? colors.ink : colors.ctl, 2.0 * m_scale));
        if (right > left)
            painter.drawLine(QPointF(left, height() / 2.0), QPointF(right, height() / 2.0));
    }
    for (int stage = 0; stage < static_cast<int>(m_places.size()); ++stage)
        paintStage(painter, stage);
    if (!hasFocus() || !m_byKeyboard || m_places.empty())
        return;
    painter.setPen(QPen(colors.ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(ringRect(m_present).adjusted(-3, -3, 3, 3));
}

void StageTrack::paintStage(QPainter& painter, int stage) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const Place& place = m_places[static_cast<std::size_t>(stage)];
    const bool isPresent = stage == m_present;
    const bool isDone = stage < m_present;
    painter.setPen(QPen(isPresent || isDone ? colors.ink : colors.ctl, 1.5 * m_scale));
    painter.setBrush(isPresent ? colors.ink : stage == m_hovered ? colors.inset : colors.surface);
    painter.drawEllipse(place.ring.adjusted(1, 1, -1, -1));
    if (isDone) {
        const int size = qRound(18 * m_scale);
        painter.drawPixmap(place.ring.center() - QPointF(size / 2.0, size / 2.0),
            tintedPixmap(QStringLiteral("check"), size, colors.ink, devicePixelRatioF()));
    } else {
        painter.setFont(theme.sans(14.0 * m_scale, true));
        painter.setPen(isPresent ? colors.surface : colors.ink2);
        painter.drawText(place.ring, Qt::AlignCenter, QString::number(stage + 1));
    }
    if (place.name.isNull())
        return;
    painter.setFont(theme.sans(kLetters * m_scale, isPresent));
    painter.setPen(isPresent ? colors.ink : isDone ? colors.ink2 : colors.ink3);
    painter.drawText(place.name, Qt::AlignLeft | Qt::AlignVCenter, m_names.value(stage));
}

} // namespace chalknet::ui
