// Six small pictures in a row; the first is as it was written.
#include "ui/lessons/digits/CopyPreview.h"

#include "ui/theme/Theme.h"
#include "ui/views/PixelView.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::size_t kShown = 6;
constexpr int kSide = 28;
constexpr double kGap = 6.0;
constexpr double kGapToOriginal = 14.0;
constexpr std::uint64_t kCopySeed = 1; // as in LearningPictures

} // namespace

CopyPreview::CopyPreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CopyPreview::setPictures(const Dataset& pictures)
{
    m_pictures = pictures;
    m_row = 0;
    makeCopies();
}

void CopyPreview::setLimits(const Augmentation& limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    makeCopies();
}

void CopyPreview::makeCopies()
{
    m_pixels.clear();
    const std::size_t size = static_cast<std::size_t>(kSide * kSide);
    if (m_pictures.inputs() == size && m_row < m_pictures.rows() && !m_pictures.pixels().empty()) {
        const auto picture = m_pictures.pixels().subspan(m_row * size, size);
        m_pixels.emplace_back(picture.begin(), picture.end());
        for (std::size_t copy = 0; copy + 1 < kShown; ++copy)
            m_pixels.push_back(augmentedPicture(picture, kSide, kSide, m_limits, kCopySeed, m_row, copy));
    }
    announceChange(this);
    update();
}

void CopyPreview::showNext()
{
    if (m_pictures.isEmpty())
        return;
    m_row = (m_row + 1) % m_pictures.rows();
    makeCopies();
}

QString CopyPreview::accessibleText() const
{
    if (m_pixels.empty())
        return tr("no pictures yet");
    return tr("a written %1 and %n of its copies", nullptr, count() - 1).arg(m_pictures.label(m_row));
}

void CopyPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = Theme::instance().colors();
    const double room = width() - kGapToOriginal - kGap * (kShown - 2) - 2;
    const double side = std::floor(std::min<double>(height() - 2, room / kShown));
    double left = 1.0;
    for (std::size_t i = 0; i < m_pixels.size(); ++i) {
        const QRectF place(left, 1.0, side, side);
        painter.drawImage(place, pixelImage(m_pixels[i]));
        painter.setPen(QPen(i == 0 ? colors.ink : colors.ctl, 1));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        left += side + (i == 0 ? kGapToOriginal : kGap);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colors.ink, 2));
        painter.drawRect(QRectF(1, 1, side, side));
    }
}

void CopyPreview::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        showNext();
}

void CopyPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Right)
        showNext();
    else
        QWidget::keyPressEvent(event);
}

void CopyPreview::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CopyPreview::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chalknet::ui
