// Where the three spaces stand in their card, their captions, and the arrows between them.
#include "ui/lessons/layers/MapBoundary.h"
#include "ui/lessons/layers/OutputLine.h"
#include "ui/lessons/layers/SpacesPanel.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

void SpacesPanel::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    place();
}

void SpacesPanel::place()
{
    const int padding = isCompact(window()->size()) ? metrics::kCompactCardPadding : metrics::kCardPadding;
    const int captionHeight = static_cast<int>(std::lround(22 * m_scale));
    const int top = padding + 30 + captionHeight;
    const int gap = static_cast<int>(std::lround(24 * m_scale));
    const int height = this->height() - top - padding / 2;
    const int outputWidth = m_outputVisible ? static_cast<int>(std::lround(150 * m_scale)) : 0;
    const int room = width() - 2 * padding - outputWidth - (m_outputVisible ? 2 : 1) * gap;
    // PlaneGeometry keeps 76 pixels beside the square for its numbers and 28 above and below.
    const int wanted = height - static_cast<int>(28 * m_scale) + static_cast<int>(76 * m_scale);
    const int planeWidth = std::min(room / 2, wanted);
    // The planes are square: where they are narrow, they stand in the middle of the height.
    const int planeHeight = std::min(height, planeWidth - static_cast<int>(48 * m_scale) + 2);
    const int planeTop = top + (height - planeHeight) / 2;
    const int used = 2 * planeWidth + outputWidth + (m_outputVisible ? 2 : 1) * gap;
    int left = std::max(padding, (width() - used) / 2);
    const auto put = [&](QWidget* widget, int widthOfIt, std::size_t index) {
        widget->setGeometry(left, planeTop, widthOfIt, planeHeight);
        m_captions[index] = QRectF(left - gap, planeTop - captionHeight, widthOfIt + 2 * gap, captionHeight);
        left += widthOfIt + gap;
    };
    put(m_input, planeWidth, 0);
    put(m_hidden, planeWidth, 1);
    m_boundary->setGeometry(m_input->rect());
    if (m_outputVisible)
        put(m_output, outputWidth, 2);
    update();
}

void SpacesPanel::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextRole::FieldLabel, m_scale));
    painter.setPen(colors.ink2);
    const QString between = tr("on the way: drawn, not computed");
    const std::array<QString, 3> captions{tr("input space"), m_share < 1.0 ? between : tr("hidden space"), tr("output")};
    for (std::size_t i = 0; i < (m_outputVisible ? 3U : 2U); ++i)
        painter.drawText(m_captions[i], Qt::AlignHCenter | Qt::AlignVCenter, captions[i]);
    // Signals only go forward.
    const auto arrow = [&](double x, double y) {
        const double half = 11.0 * m_scale;
        painter.setPen(QPen(colors.ink, 2.0 * m_scale));
        painter.drawLine(QPointF(x - half, y), QPointF(x + half - 5 * m_scale, y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.ink);
        painter.drawPolygon(QPolygonF({QPointF(x + half, y), QPointF(x + half - 10 * m_scale, y - 5 * m_scale),
            QPointF(x + half - 10 * m_scale, y + 5 * m_scale)}));
    };
    const double y = m_input->geometry().center().y() - 10.0;
    const double right = m_input->x() + m_input->geometryOfPlane().plot().right();
    const double next = m_hidden->x() + m_hidden->geometryOfPlane().plot().left();
    arrow((right + next) / 2 - 12.0 * m_scale, y);
    if (m_outputVisible) {
        const double end = m_hidden->x() + m_hidden->geometryOfPlane().plot().right();
        arrow((end + m_output->x() + 30.0 * m_scale) / 2 - 6.0 * m_scale, y);
    }
    if (m_hiddenUnknown) {
        painter.setPen(colors.ink);
        painter.setFont(theme.sans(40.0 * m_scale, true));
        painter.drawText(m_hidden->geometry(), Qt::AlignCenter, QStringLiteral("?"));
    }
}

} // namespace chalknet::ui
