// Painting and layout of the four cells.
#include "ui/lessons/descent/BatchSteps.h"

#include "ui/formula/MathText.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kShares[kBatchPhases] = {0.21, 0.25, 0.32, 0.22};
constexpr int kGap = 8;
constexpr double kPadding = 10.0;
constexpr double kTitleHeight = 26.0;
constexpr double kTextSize = 14.5;
constexpr double kSmallestText = 12.0;

} // namespace

BatchStepCell::BatchStepCell(int number, QWidget* parent)
    : QFrame(parent)
    , m_number(number)
    , m_title(new QLabel(this))
    , m_text(new MathText(this))
{
    setFrameShape(QFrame::NoFrame);
    m_title->setMinimumWidth(1);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BatchStepCell::setTitle(const QString& title)
{
    m_title->setText(QStringLiteral("%1  %2").arg(m_number).arg(title));
    setAccessibleName(title);
}

void BatchStepCell::setText(const QString& text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    layOut();
}

QString BatchStepCell::text() const
{
    return m_text->text();
}

void BatchStepCell::setActive(bool active, bool reached)
{
    m_active = active;
    m_reached = reached;
    m_text->setSecondary(!reached);
    setInk(m_title, reached ? Ink::Primary : Ink::Secondary);
    update();
}

void BatchStepCell::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void BatchStepCell::resizeEvent(QResizeEvent*)
{
    layOut();
}

// The letters shrink where the numbers need more room than there is.
void BatchStepCell::layOut()
{
    const double padding = kPadding * std::min(1.0, m_scale);
    const double title = kTitleHeight * m_scale;
    const QRectF room(padding, padding * 0.6 + title, width() - 2 * padding, height() - padding * 1.2 - title);
    m_title->setFont(Theme::instance().sans(15.0 * m_scale, true));
    m_title->setGeometry(QRectF(padding, padding * 0.6, room.width(), title).toRect());
    for (double size = kTextSize * m_scale; size >= kSmallestText; size -= 0.5) {
        m_text->setPixelSize(size);
        if (m_text->heightForWidth(static_cast<int>(room.width())) <= room.height())
            break;
    }
    m_text->setGeometry(room.toRect());
}

void BatchStepCell::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_active ? QPen(colors.ink, 2.0) : QPen(colors.line, 1.0));
    painter.setBrush(m_active ? colors.sel : m_reached ? colors.inset : colors.surface);
    const double edge = m_active ? 1.0 : 0.5;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(edge, edge, -edge, -edge), metrics::kThumbnailRadius, metrics::kThumbnailRadius);
}

BatchSteps::BatchSteps(QWidget* parent)
    : QWidget(parent)
{
    for (int i = 0; i < kBatchPhases; ++i)
        m_cells[static_cast<std::size_t>(i)] = new BatchStepCell(i + 1, this);
}

void BatchSteps::setTitles(const std::array<QString, kBatchPhases>& titles)
{
    for (std::size_t i = 0; i < titles.size(); ++i)
        m_cells[i]->setTitle(titles[i]);
}

void BatchSteps::show(const std::array<QString, kBatchPhases>& texts, BatchPhase phase)
{
    const auto present = static_cast<std::size_t>(phase);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_cells[i]->setActive(i == present, i <= present);
        m_cells[i]->setText(texts[i]);
    }
}

void BatchSteps::setStageScale(double scale)
{
    for (BatchStepCell* cell : m_cells)
        cell->setStageScale(scale);
}

void BatchSteps::resizeEvent(QResizeEvent*)
{
    layOut();
}

void BatchSteps::layOut()
{
    const int room = width() - kGap * (kBatchPhases - 1);
    int x = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const bool isLast = i + 1 == m_cells.size();
        const int wide = isLast ? width() - x : static_cast<int>(std::lround(kShares[i] * room));
        m_cells[i]->setGeometry(x, 0, wide, height());
        x += wide + kGap;
    }
}

} // namespace chalknet::ui
